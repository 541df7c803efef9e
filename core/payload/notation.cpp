// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/notation.h"

#include "core/event/bytes.h"
#include "core/event/limits.h"
#include "core/payload/jsonreader.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hookloupe {

NotationWriter::NotationWriter(const NotationOptions &options)
    : m_options(options)
{
    m_options.indent = std::clamp(m_options.indent, 0, 16);
    m_options.outputBytesMax = std::max<qint64>(0, m_options.outputBytesMax);
}

void NotationWriter::breakLine(std::size_t level, qint64 origin)
{
    if (!m_notation.lineOrigins.empty()) {
        m_notation.text += '\n';
        const auto levels = std::min<std::size_t>(level, kJsonIndentLevelsMax);
        m_notation.text.append(static_cast<qsizetype>(levels) * m_options.indent, ' ');
    }
    m_notation.lineOrigins.push_back(origin);
}

void NotationWriter::beginItem(qint64 origin)
{
    m_lastOrigin = origin;
    if (m_open.empty()) {
        breakLine(0, origin);
        return;
    }
    Open &open = m_open.back();
    if (open.isTag)
        return;
    if (open.isMap && open.isValueNext) {
        put(": ");
        return;
    }
    if (!open.isEmpty)
        put(",");
    open.isEmpty = false;
    breakLine(m_open.size(), origin);
}

void NotationWriter::endItem()
{
    while (!m_open.empty()) {
        Open &open = m_open.back();
        if (open.isTag) {
            m_notation.text += open.closing;
            m_open.pop_back();
            continue;
        }
        if (open.isMap) {
            open.isValueNext = !open.isValueNext;
            if (open.isValueNext)
                return;
        }
        if (!open.isCounted || --open.left > 0)
            return;
        close(m_lastOrigin);
    }
}

void NotationWriter::close(qint64 origin)
{
    const Open open = m_open.back();
    m_open.pop_back();
    if (!open.isEmpty)
        breakLine(m_open.size(), origin);
    m_notation.text += open.closing;
}

void NotationWriter::open(QByteArrayView opening, char closing, bool isMap,
                          std::optional<std::uint64_t> count, qint64 origin)
{
    put(opening);
    Open open;
    open.closing = closing;
    open.isMap = isMap;
    open.isCounted = count.has_value();
    open.left = count.value_or(0);
    m_open.push_back(open);
    if (count && *count == 0) {
        close(origin);
        endItem();
    }
}

void NotationWriter::openTag(QByteArrayView opening)
{
    put(opening);
    Open open;
    open.closing = ')';
    open.isTag = true;
    m_open.push_back(open);
}

bool NotationWriter::closeIndefinite(qint64 origin)
{
    if (m_open.empty() || m_open.back().isTag || m_open.back().isCounted
        || m_open.back().isValueNext)
        return false;
    m_lastOrigin = origin;
    close(origin);
    endItem();
    return true;
}

void NotationWriter::putHex(QByteArrayView bytes)
{
    const qsizetype shown = std::min(bytes.size(), std::max<qsizetype>(0, m_options.hexBytesMax));
    put("h'");
    m_notation.text += toHex(bytes.first(shown));
    put("'");
    if (shown < bytes.size())
        m_notation.text += " /and " + QByteArray::number(bytes.size() - shown) + " bytes more/";
}

void NotationWriter::putString(QByteArrayView text)
{
    m_notation.text += encodeJsonString(text);
}

void NotationWriter::putNumber(QByteArray digits)
{
    const auto *const mark = std::find_if(digits.cbegin(), digits.cend(),
                                          [](char c) { return c == '.' || c == 'e'; });
    if (mark == digits.cend())
        digits += ".0";
    m_notation.text += digits;
}

void NotationWriter::putDouble(double value)
{
    if (std::isnan(value))
        put("NaN");
    else if (std::isinf(value))
        put(value < 0 ? "-Infinity" : "Infinity");
    else
        putNumber(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void NotationWriter::putFloat(float value)
{
    // The fewest digits that read back as this float: 0.1 and not 0.10000000149011612.
    constexpr int digitsMax = 9;
    QByteArray digits;
    for (int precision = 1; precision <= digitsMax && std::isfinite(value); ++precision) {
        digits = QByteArray::number(static_cast<double>(value), 'g', precision);
        if (digits.toFloat() == value)
            break;
    }
    if (std::isfinite(value))
        putNumber(digits);
    else
        putDouble(static_cast<double>(value));
}

void NotationWriter::fail(qint64 offset, const char *mistake)
{
    m_notation.mistakeAt = offset;
    m_notation.mistake = mistake;
}

Notation NotationWriter::take()
{
    if (m_notation.text.size() > m_options.outputBytesMax) {
        m_notation.text.truncate(m_options.outputBytesMax);
        m_notation.isCut = true;
        const auto lines = static_cast<std::size_t>(m_notation.text.count('\n')) + 1;
        m_notation.lineOrigins.resize(std::min(m_notation.lineOrigins.size(), lines));
    }
    return std::move(m_notation);
}

} // namespace hookloupe
