// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace hookloupe {

/// One line as it is shown, and which byte each shown character stands for. What displayText()
/// escapes is escaped; a tab becomes blanks.
struct DisplayLine
{
    QString text;
    std::vector<quint32>
            offsets; ///< of each UTF-16 unit from the line's begin, then the line's end
    bool cut = false; ///< text ends with '…' for the rest

    /// The first column at or after the byte \a offset.
    int columnOf(qsizetype offset) const;
    qsizetype offsetOf(int column) const;
    /// The offset of the next or previous character's begin; stays at the ends.
    qsizetype next(qsizetype offset) const;
    qsizetype previous(qsizetype offset) const;
};

struct ShownSize
{
    qsizetype bytes = 1;
    int columns = 1;
};
/// How much of \a bytes (not empty, no line end) the first shown character is, and about how wide,
/// where it stands at \a column.
ShownSize shownSize(QByteArrayView bytes, int column);

/// At most about \a charactersMax characters of \a bytes, which hold no line end.
DisplayLine displayLine(QByteArrayView bytes, qsizetype charactersMax);

} // namespace hookloupe
