// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/stopflag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hookloupe {

/// Where a cell stands in the text, its quotes not included.
struct CsvCell
{
    qint64 begin = 0;
    qint64 end = 0;
    bool isQuoted = false; ///< `""` inside stands for one quote
};

struct CsvRow
{
    qint64 begin = 0; ///< offset of its first byte
    std::size_t firstCell = 0; ///< in CsvTable::cells
    std::size_t cellCount = 0;
};

struct CsvTable
{
    char delimiter = ',';
    std::vector<CsvRow> rows;
    std::vector<CsvCell> cells;
    std::size_t columns = 0; ///< of most rows
    std::vector<std::size_t> raggedRows; ///< indices of rows with another count, the first 100
    std::size_t raggedCount = 0; ///< of all of them
    qint64 openQuoteAt = -1; ///< a quote that nothing closes; the rest is one cell
    bool isCut = false; ///< cellsMax was reached; the rest is left out
};

/// What separates the cells of \a text: the one of `,` `;` tab `|` that divides its first rows most
/// evenly. A comma when none does.
char detectCsvDelimiter(QByteArrayView text);

inline constexpr std::size_t kCsvCellsMax = 2'000'000;

/// RFC 4180, with what there is besides: line feeds alone, other delimiters ('\0': detected), a
/// byte-order mark, quotes in the middle of a cell (kept as they are), rows of unequal length. \a
/// stop ends it as cellsMax does.
CsvTable parseCsv(QByteArrayView text, char delimiter = '\0', std::size_t cellsMax = kCsvCellsMax,
                  StopFlag stop = nullptr);

/// Where the first row of \a text ends by the rules of parseCsv(): the offset of its line feed; -1
/// while none ends in it, so that more of the text is needed.
qsizetype csvRowEnd(QByteArrayView text, char delimiter);

/// The cell's text, doubled quotes made one.
QByteArray csvCellText(QByteArrayView text, const CsvCell &cell);

} // namespace hookloupe
