// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hookloupe {

/// What a person noted at an event. Retention spares events that have one.
struct EventNote
{
    bool isStarred = false;
    QString text; ///< plain text
    QStringList tags; ///< ascending, each once, none empty

    bool isEmpty() const noexcept { return !isStarred && text.isEmpty() && tags.isEmpty(); }
    bool operator==(const EventNote &) const = default;
};

/// A change to the notes of some events; what is not said stays as it is.
struct NoteChange
{
    std::vector<qint64> ids;
    std::optional<bool> isStarred;
    std::optional<QString> text;
    QStringList addedTags;
    QStringList removedTags; ///< before the others are added

    /// What becomes of \a note. Texts and tags are brought within the limits below.
    EventNote appliedTo(EventNote note) const;
};

/// \a tag as it is kept: without blanks at its ends, line breaks as blanks, cut. Empty: it is none.
QString normalizedTag(const QString &tag);

/// Characters of a note; the rest is cut.
inline constexpr qsizetype kNoteCharactersMax = 64LL * 1024;
inline constexpr qsizetype kTagCharactersMax = 64;
inline constexpr qsizetype kTagsMax = 64; ///< of one event; further ones are dropped

} // namespace hookloupe
