// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/tnetview.h"

namespace hookloupe {

namespace {

// As many as mitmproxy's own reader takes.
constexpr qsizetype kDigitsMax = 12;

/// The digits that \a bytes begins with as a number; \a at is behind them.
qint64 leadingLength(QByteArrayView bytes, qsizetype &at)
{
    qint64 length = 0;
    while (at < bytes.size() && at < kDigitsMax && bytes[at] >= '0' && bytes[at] <= '9')
        length = length * 10 + (bytes[at++] - '0');
    return length;
}

} // namespace

bool TnetView::mayBegin(QByteArrayView bytes)
{
    qsizetype at = 0;
    const qint64 length = leadingLength(bytes, at);
    if (at == bytes.size())
        return at < kDigitsMax;
    return at > 0 && bytes[at] == ':' && length >= bytes.size() - at - 1;
}

std::optional<TnetView> TnetView::take(QByteArrayView &bytes)
{
    qsizetype at = 0;
    const qint64 length = leadingLength(bytes, at);
    if (at == 0 || at >= bytes.size() || bytes[at] != ':')
        return std::nullopt;
    ++at;
    if (length >= bytes.size() - at)
        return std::nullopt;
    TnetView value;
    value.m_payload = bytes.sliced(at, length);
    value.m_type = bytes[at + length];
    if (!QByteArrayView(",;#^!~]}").contains(value.m_type))
        return std::nullopt;
    bytes = bytes.sliced(at + length + 1);
    return value;
}

QByteArrayView TnetView::bytes() const noexcept
{
    return m_type == ',' || m_type == ';' ? m_payload : QByteArrayView();
}

std::optional<double> TnetView::number() const
{
    if (m_type != '#' && m_type != '^')
        return std::nullopt;
    bool isRead = false;
    const double value = m_payload.toByteArray().toDouble(&isRead);
    return isRead ? std::optional(value) : std::nullopt;
}

TnetView TnetView::operator[](QByteArrayView name) const
{
    if (!isMap())
        return {};
    QByteArrayView rest = m_payload;
    while (!rest.isEmpty()) {
        const auto key = take(rest);
        const auto value = key ? take(rest) : std::nullopt;
        if (!value)
            return {};
        if (key->bytes() == name)
            return *value;
    }
    return {};
}

void TnetView::forEachItem(const std::function<bool(TnetView)> &visit) const
{
    if (!isList())
        return;
    QByteArrayView rest = m_payload;
    while (!rest.isEmpty()) {
        const auto item = take(rest);
        if (!item || !visit(*item))
            return;
    }
}

} // namespace hookloupe
