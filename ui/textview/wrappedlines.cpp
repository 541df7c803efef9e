// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/wrappedlines.h"

#include "ui/textview/displayline.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

constexpr bool isPlain(char c) noexcept
{
    return c >= 0x20 && c < 0x7f;
}

} // namespace

/// Goes over one line, character by character, and notes where rows begin.
class WrappedLines::Breaker
{
public:
    Breaker(WrappedLines &rows, bool json)
        : m_rows(rows)
        , m_bytes(rows.m_text->bytes)
        , m_json(json)
    { }

    void breakLine(qsizetype begin, qsizetype end, int hang)
    {
        m_rowBegin = begin;
        m_room = m_rows.m_columns;
        m_column = 0;
        m_breakAt = -1;
        m_inString = false;
        m_escaped = false;
        for (qsizetype at = begin; at < end;) {
            const qsizetype left = std::min<qsizetype>(end - at, 8);
            const ShownSize size = shownSize(m_bytes.sliced(at, left), static_cast<int>(m_column));
            if (m_column + size.columns > m_room && at > m_rowBegin)
                startRow(at, hang);
            m_column += size.columns;
            followString(m_bytes[at]);
            at += size.bytes;
            noteBreak(at);
        }
    }

private:
    void followString(char c)
    {
        if (!m_json)
            return;
        if (m_escaped)
            m_escaped = false;
        else if (m_inString && c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inString = !m_inString;
    }

    /// People read on more easily after a blank or a comma, if that leaves the row well filled.
    void noteBreak(qsizetype behind)
    {
        const char c = m_bytes[behind - 1];
        if ((c == ' ' || c == ',') && 3 * m_column > 2 * m_room) {
            m_breakAt = behind;
            m_breakColumn = m_column;
            m_breakInString = m_inString;
        }
    }

    void startRow(qsizetype at, int hang)
    {
        const bool early = m_breakAt > m_rowBegin;
        m_rowBegin = early ? m_breakAt : at;
        m_rows.m_begins.push_back(static_cast<quint32>(m_rowBegin));
        m_rows.m_inString.push_back(early ? m_breakInString : m_inString);
        m_column = early ? m_column - m_breakColumn : 0;
        m_breakAt = -1;
        m_room = m_rows.m_columns - hang;
    }

    WrappedLines &m_rows;
    QByteArrayView m_bytes;
    bool m_json;
    qsizetype m_rowBegin = 0;
    qsizetype m_breakAt = -1; ///< where the row may end early
    int m_breakColumn = 0;
    bool m_breakInString = false;
    int m_room = 0;
    int m_column = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

WrappedLines::WrappedLines(LinedTextPtr text, int columns, Syntax syntax,
                           const std::atomic<bool> &cancelled)
    : m_text(std::move(text))
    , m_columns(std::max(columns, kColumnsMin))
{
    const TextLines &lines = m_text->lines;
    constexpr qsizetype linesBetweenLooks = 4096;
    m_begins.reserve(static_cast<std::size_t>(lines.count()));
    m_inString.reserve(static_cast<std::size_t>(lines.count()));
    Breaker breaker(*this, syntax == Syntax::Json);
    for (qsizetype line = 0; line < lines.count(); ++line) {
        if (line % linesBetweenLooks == 0 && cancelled)
            return;
        const qsizetype begin = lines.begin(line);
        const qsizetype end = lines.end(line);
        m_begins.push_back(static_cast<quint32>(begin));
        m_inString.push_back(false);
        const char *const data = m_text->bytes.constData();
        const bool fits =
                end - begin <= m_columns && std::all_of(data + begin, data + end, isPlain);
        if (!fits)
            breaker.breakLine(begin, end, indentOf(line));
    }
}

int WrappedLines::indentOf(qsizetype line) const
{
    const qsizetype begin = m_text->lines.begin(line);
    const qsizetype end = std::min(m_text->lines.end(line), begin + m_columns / 2);
    qsizetype at = begin;
    while (at < end && m_text->bytes[at] == ' ')
        ++at;
    return static_cast<int>(at - begin);
}

qsizetype WrappedLines::end(qsizetype row) const
{
    if (row + 1 < count() && isContinuation(row + 1))
        return begin(row + 1);
    return m_text->lines.end(m_text->lines.at(begin(row)));
}

qsizetype WrappedLines::at(qsizetype offset) const
{
    const auto after =
            std::upper_bound(m_begins.begin(), m_begins.end(), offset,
                             [](qsizetype value, quint32 begin) { return value < begin; });
    return std::max<qsizetype>(0, after - m_begins.begin() - 1);
}

bool WrappedLines::isContinuation(qsizetype row) const
{
    const qsizetype offset = begin(row);
    return offset > 0 && m_text->bytes[offset - 1] != '\n';
}

int WrappedLines::hang(qsizetype row) const
{
    return isContinuation(row) ? indentOf(m_text->lines.at(begin(row))) : 0;
}

} // namespace hookloupe
