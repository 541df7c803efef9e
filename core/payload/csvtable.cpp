// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/csvtable.h"

#include <algorithm>
#include <map>

namespace hookloupe {

namespace {

/// The quote that closes a cell whose text begins at \a at; -1: none does.
qsizetype closingQuote(QByteArrayView text, qsizetype at)
{
    while ((at = text.indexOf('"', at)) >= 0) {
        if (at + 1 == text.size() || text[at + 1] != '"')
            return at;
        at += 2;
    }
    return -1;
}

class Reader
{
public:
    Reader(QByteArrayView text, char delimiter, std::size_t cellsMax, StopFlag stop = nullptr)
        : m_text(text)
        , m_cellsMax(cellsMax)
        , m_stop(stop)
    {
        m_table.delimiter = delimiter;
        if (m_text.startsWith("\xef\xbb\xbf"))
            m_position = 3;
    }

    CsvTable read()
    {
        while (m_position < m_text.size() && !m_table.isCut)
            readRow();
        countColumns();
        return std::move(m_table);
    }

private:
    bool atRowEnd() const noexcept
    {
        return m_position >= m_text.size() || m_text[m_position] == '\n'
                || (m_text[m_position] == '\r'
                    && (m_position + 1 == m_text.size() || m_text[m_position + 1] == '\n'));
    }

    void readRow()
    {
        m_table.rows.push_back({ m_position, m_table.cells.size(), 0 });
        while (true) {
            if (m_table.cells.size() >= m_cellsMax || isStopped(m_stop)) {
                m_table.isCut = true;
                break;
            }
            readCell();
            if (m_position >= m_text.size() || m_text[m_position] != m_table.delimiter)
                break;
            ++m_position;
        }
        m_table.rows.back().cellCount = m_table.cells.size() - m_table.rows.back().firstCell;
        if (m_position < m_text.size() && m_text[m_position] == '\r')
            ++m_position;
        if (m_position < m_text.size() && m_text[m_position] == '\n')
            ++m_position;
    }

    void readCell()
    {
        CsvCell cell;
        if (m_position < m_text.size() && m_text[m_position] == '"') {
            cell.isQuoted = true;
            cell.begin = m_position + 1;
            cell.end = cellEnd();
            m_position = qMin<qsizetype>(cell.end + 1, m_text.size());
        } else {
            cell.begin = m_position;
        }
        // What follows a closing quote belongs to the cell, and then so do the quotes.
        const qsizetype behind = m_position;
        while (!atRowEnd() && m_text[m_position] != m_table.delimiter)
            ++m_position;
        if (!cell.isQuoted) {
            cell.end = m_position;
        } else if (m_position > behind) {
            cell = { cell.begin - 1, m_position, false };
        }
        m_table.cells.push_back(cell);
    }

    qsizetype cellEnd()
    {
        if (const qsizetype at = closingQuote(m_text, m_position + 1); at >= 0)
            return at;
        if (m_table.openQuoteAt < 0)
            m_table.openQuoteAt = m_position;
        return m_text.size();
    }

    void countColumns()
    {
        std::map<std::size_t, std::size_t> rowsOf;
        for (const CsvRow &row : m_table.rows)
            ++rowsOf[row.cellCount];
        const auto most =
                std::max_element(rowsOf.begin(), rowsOf.end(),
                                 [](const auto &a, const auto &b) { return a.second < b.second; });
        m_table.columns = most == rowsOf.end() ? 0 : most->first;
        constexpr std::size_t toldMax = 100;
        for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
            if (m_table.rows[i].cellCount == m_table.columns)
                continue;
            ++m_table.raggedCount;
            if (m_table.raggedRows.size() < toldMax)
                m_table.raggedRows.push_back(i);
        }
    }

    QByteArrayView m_text;
    std::size_t m_cellsMax;
    StopFlag m_stop;
    qsizetype m_position = 0;
    CsvTable m_table;
};

} // namespace

char detectCsvDelimiter(QByteArrayView text)
{
    constexpr qsizetype sampleBytes = 16LL * 1024;
    constexpr std::size_t cellsMax = 4000;
    const QByteArrayView sample = text.first(qMin(text.size(), sampleBytes));
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        const CsvTable table = Reader(sample, delimiter, cellsMax).read();
        if (table.columns < 2 || table.rows.empty())
            continue;
        // Even rows count first, then more columns. The last row of a sample may be cut.
        const double even = 1.0
                - static_cast<double>(table.raggedCount) / static_cast<double>(table.rows.size());
        const double score =
                even + 0.001 * static_cast<double>(qMin<std::size_t>(table.columns, 100));
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

CsvTable parseCsv(QByteArrayView text, char delimiter, std::size_t cellsMax, StopFlag stop)
{
    if (delimiter == '\0')
        delimiter = detectCsvDelimiter(text);
    return Reader(text, delimiter, cellsMax, stop).read();
}

qsizetype csvRowEnd(QByteArrayView text, char delimiter)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            at = closingQuote(text, at + 1);
            if (at < 0)
                return -1;
            ++at;
        }
        while (at < text.size() && text[at] != delimiter && text[at] != '\n')
            ++at;
        if (at < text.size() && text[at] == '\n')
            return at;
    }
    return -1;
}

QByteArray csvCellText(QByteArrayView text, const CsvCell &cell)
{
    QByteArray plain = text.sliced(cell.begin, cell.end - cell.begin).toByteArray();
    if (cell.isQuoted)
        plain.replace("\"\"", "\"");
    return plain;
}

} // namespace hookloupe
