// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/linediff.h"
#include "ui/textview/textlines.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <vector>

namespace hookloupe {

/// What a line that is shown is.
struct DiffRow
{
    enum class Kind : quint8 {
        Both,
        Removed, ///< only at the left
        Added, ///< only at the right
        Place, ///< says where in the texts the next lines are
        NoEnd, ///< says that the line before has no line end
        Nothing ///< beside lines that only the other side has
    } kind = Kind::Both;
    // 1-based numbers of the line in the texts; 0: it is not there.
    int left = 0;
    int right = 0;
    int partner = -1; ///< the row of the other version of this line; -1: there is none
};

/// A text to be shown, whose lines begin with "- ", "+ " or "  ", and what each of them is.
struct DiffPane
{
    LinedTextPtr text;
    std::vector<DiffRow> rows; ///< one for each line of `text`
    std::vector<int> places; ///< the rows at which something that differs begins
    int numberMax = 0; ///< the highest line number in `rows`
};

/// What differs between two texts, to be shown in one view or in two beside each other. Immutable.
struct DiffText
{
    DiffPane unified;
    DiffPane left; ///< has a row for each one of `right`; partners are there
    DiffPane right;
    bool isCut = false; ///< the unified one would be longer than kDiffTextBytesMax
};
using DiffTextPtr = std::shared_ptr<const DiffText>;

inline constexpr qsizetype kDiffTextBytesMax = 16LL * 1024 * 1024;
/// The bytes that each line of a pane begins with, but those of DiffRow::Kind::Nothing.
inline constexpr qsizetype kDiffSignBytes = 2;

/// The hunks of \a diff with some lines around them. A carriage return and a missing line end are
/// made visible; of long lines what differs is shown. Pure; null once \a stop is set.
DiffTextPtr diffText(const LineDiff &diff, QByteArrayView a, QByteArrayView b,
                     const std::atomic<bool> &stop);

} // namespace hookloupe
