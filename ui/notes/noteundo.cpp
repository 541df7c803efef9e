// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/notes/noteundo.h"

#include <QHash>

namespace hookloupe {

namespace {

QStringList without(QStringList list, const QStringList &others)
{
    list.removeIf([&others](const QString &one) { return others.contains(one); });
    return list;
}

/// Equal for changes that differ in their events only.
QString keyOf(const NoteChange &change)
{
    const QChar star = !change.isStarred ? u' ' : *change.isStarred ? u'+' : u'-';
    // No tag holds a line break or a NUL.
    return star + change.addedTags.join(u'\n') + QChar() + change.removedTags.join(u'\n') + QChar()
            + (change.text ? u'=' + *change.text : QString());
}

} // namespace

std::vector<NoteChange> wayBack(const NoteChange &change, const std::vector<EventNote> &before)
{
    std::vector<NoteChange> changes;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < change.ids.size() && i < before.size(); ++i) {
        const EventNote &was = before[i];
        const EventNote is = change.appliedTo(was);
        if (is == was)
            continue;
        NoteChange back;
        if (is.isStarred != was.isStarred)
            back.isStarred = was.isStarred;
        if (is.text != was.text)
            back.text = was.text;
        back.addedTags = without(was.tags, is.tags);
        back.removedTags = without(is.tags, was.tags);
        const QString key = keyOf(back);
        const std::size_t place = places.value(key, changes.size());
        if (place == changes.size()) {
            places.insert(key, place);
            changes.push_back(std::move(back));
        }
        changes[place].ids.push_back(change.ids[i]);
    }
    return changes;
}

} // namespace hookloupe
