// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/sequencediff.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace hookloupe {

struct LineDiffOptions
{
    /// Blanks, tabs and a carriage return at the end of a line do not count.
    bool ignoresTrailingBlanks = false;
    qsizetype linesMax = 2'000'000; ///< of each side; the rest counts as one line
    SequenceDiffOptions search = {};
};

struct LineDiff
{
    std::vector<DiffRange> hunks; ///< of lines, 0-based
    std::vector<qint64> lineBeginsA; ///< offset of each line; a last one is the size of the text
    std::vector<qint64> lineBeginsB;
    bool isBounded =
            false; ///< a hunk may hold lines that both sides have: 'different from here on'
    bool isStopped = false;

    /// The bytes of a hunk's lines.
    DiffRange bytesOf(const DiffRange &hunk) const;
};

/// Compares two texts line by line. A line ends with its line feed; a last line without one differs
/// from the same line with one. Any thread.
LineDiff diffLines(QByteArrayView a, QByteArrayView b, const LineDiffOptions &options = {});

/// For people: "2 places differ: 3 lines removed, 4 lines added".
QString lineDiffSummary(const LineDiff &diff);

/// Two versions of a line, without what both begin and end with. Never cuts a UTF-8 sequence.
/// Byte positions within each; both ranges are empty when the lines are equal.
DiffRange changedWithin(QByteArrayView lineA, QByteArrayView lineB) noexcept;

} // namespace hookloupe
