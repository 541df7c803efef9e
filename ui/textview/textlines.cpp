// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/textlines.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace hookloupe {

TextLines::TextLines(QByteArrayView text, const std::atomic<bool> *stop)
    : m_text(text.first(std::min<qsizetype>(text.size(), std::numeric_limits<quint32>::max())))
{
    constexpr qsizetype likelyLineBytes = 32;
    m_begins.reserve(static_cast<std::size_t>(m_text.size() / likelyLineBytes + 1));
    m_begins.push_back(0);
    const char *const data = m_text.data();
    qsizetype begin = 0;
    constexpr std::size_t lookEvery = 16384;
    while (begin < m_text.size()) {
        if (stop && m_begins.size() % lookEvery == 0 && stop->load(std::memory_order_relaxed))
            break;
        const void *found =
                std::memchr(data + begin, '\n', static_cast<std::size_t>(m_text.size() - begin));
        if (!found)
            break;
        const qsizetype next = static_cast<const char *>(found) - data + 1;
        m_longest = std::max(m_longest, next - 1 - begin);
        m_begins.push_back(static_cast<quint32>(next));
        begin = next;
    }
    m_longest = std::max(m_longest, m_text.size() - begin);
}

qsizetype TextLines::begin(qsizetype line) const
{
    return m_begins[static_cast<std::size_t>(line)];
}

qsizetype TextLines::end(qsizetype line) const
{
    if (line + 1 == count())
        return m_text.size();
    const qsizetype lineEnd = begin(line + 1) - 1;
    return lineEnd > begin(line) && m_text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
}

qsizetype TextLines::at(qsizetype offset) const
{
    const auto after =
            std::upper_bound(m_begins.begin(), m_begins.end(), offset,
                             [](qsizetype value, quint32 begin) { return value < begin; });
    return std::max<qsizetype>(0, after - m_begins.begin() - 1);
}

} // namespace hookloupe
