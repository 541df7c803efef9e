// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/orderkeys.h"

#include "core/event/ascii.h"
#include "core/query/jsonvalues.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

using By = EventOrder::By;

constexpr quint64 kSign = quint64(1) << 63;
constexpr char kJsonNumber = '0';
constexpr char kJsonText = '1';

constexpr unsigned char folded(char c) noexcept
{
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

QByteArray cut(QByteArrayView text)
{
    return text.first(qMin(text.size(), kOrderTextBytesMax)).toByteArray();
}

} // namespace

bool OrderKeys::isText(By by) noexcept
{
    return by == By::Endpoint || by == By::Method || by == By::Target || by == By::Type
            || by == By::Note || by == By::Json;
}

QString OrderKeys::column(By by)
{
    switch (by) {
    case By::Endpoint:
        return u"e.endpoint_id"_s;
    case By::Method:
        return u"e.method"_s;
    case By::Target:
        return u"substr(e.target, 1, %1)"_s.arg(kOrderTextBytesMax);
    case By::Type:
        return u"e.event_type"_s;
    case By::Verdict:
        return u"CASE e.kind WHEN 0 THEN e.verdict ELSE 256 + e.kind END"_s;
    case By::Attempt:
        return u"e.attempt"_s;
    case By::Status:
        return u"e.status"_s;
    case By::Size:
        return u"e.body_bytes"_s;
    case By::Star:
        return u"coalesce((SELECT NOT starred FROM note WHERE event_id = e.id), 1)"_s;
    case By::Note:
        return u"(SELECT trim(replace(tags, char(10), ' ') || ' ' || substr(text, 1, %1), char(32, "
               "9, 10, 13)) FROM note WHERE event_id = e.id)"_s.arg(kOrderTextBytesMax);
    case By::Took:
        return u"coalesce(e.answered_us, -1)"_s;
    case By::Json:
        return u"e.body_bytes"_s; // what decides whether it is looked at
    case By::Arrival:
        break;
    }
    return u"e.id"_s;
}

QByteArray OrderKeys::ofNumber(qint64 number)
{
    QByteArray key(sizeof(quint64), Qt::Uninitialized);
    qToBigEndian(static_cast<quint64>(number) ^ kSign, key.data());
    return key;
}

QByteArray OrderKeys::ofJson(QByteArrayView lexeme)
{
    if (lexeme.isEmpty())
        return {};
    const char first = lexeme.front();
    if (first == '-' || isDigit(first)) {
        bool isNumber = false;
        const double number = lexeme.toDouble(&isNumber);
        if (isNumber) {
            // -0 and 0 are the same number; the bits of others are ordered as they are, but for the
            // sign.
            const auto bits = std::bit_cast<quint64>(number == 0 ? 0.0 : number);
            const quint64 ordered = (bits & kSign) != 0 ? ~bits : bits | kSign;
            return kJsonNumber + QByteArray::number(ordered, 16).rightJustified(16, '0');
        }
    }
    const QByteArray text = first == '"' ? jsonTextOf(lexeme) : lexeme.toByteArray();
    return text.isEmpty() ? QByteArray() : kJsonText + cut(text);
}

int OrderKeys::compare(QByteArrayView a, QByteArrayView b) const noexcept
{
    const qsizetype common = qMin(a.size(), b.size());
    if (m_isText) {
        for (qsizetype i = 0; i < common; ++i) {
            if (const int difference = folded(a[i]) - folded(b[i]); difference != 0)
                return difference;
        }
        if (a.size() != b.size())
            return a.size() < b.size() ? -1 : 1;
    }
    return common == 0 ? 0 : std::memcmp(a.data(), b.data(), static_cast<std::size_t>(common));
}

bool OrderKeys::isBefore(QByteArrayView a, QByteArrayView b) const noexcept
{
    if (a.isEmpty() || b.isEmpty())
        return !a.isEmpty();
    return m_descending ? compare(a, b) > 0 : compare(a, b) < 0;
}

quint64 OrderKeys::prefixOf(QByteArrayView key) const noexcept
{
    quint64 prefix = 0;
    for (qsizetype i = 0; i < qsizetype(sizeof(prefix)); ++i) {
        const char c = i < key.size() ? key[i] : '\0';
        prefix = prefix << 8 | (m_isText ? folded(c) : static_cast<unsigned char>(c));
    }
    return m_descending ? ~prefix : prefix;
}

} // namespace hookloupe
