// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/searchedwire.h"

#include "core/store/eventrows.h"

#include <algorithm>

namespace hookloupe {

SearchedWire::SearchedWire(const SqlConnection &connection)
    : m_decoder(connection)
{ }

void SearchedWire::forget()
{
    m_row = {};
    m_isReadable = false;
    m_wire = {};
    m_facts.reset();
    m_isPlain.reset();
}

bool SearchedWire::take(const Row &row)
{
    constexpr qint64 kUnknown = -1;
    const bool isSame = row.id == m_row.id && row.id != 0;
    m_row = row;
    if (!isSame) {
        m_facts.reset();
        m_isPlain.reset();
        const auto wire = m_decoder.view(row.encoding, row.stored, kUnknown);
        m_isReadable = wire.has_value();
        m_wire = wire.value_or(QByteArrayView());
    } else if (m_isReadable && row.encoding == static_cast<int>(WireEncoding::AsIs)) {
        m_wire = row.stored;
    }
    return m_isReadable;
}

bool SearchedWire::isOfWire(const QueryTest &test) noexcept
{
    switch (test.value.field) {
    case EventField::Anything:
    case EventField::Header:
    case EventField::Body:
    case EventField::Json:
    case EventField::JsonType:
    case EventField::Form:
        return true;
    default:
        return false;
    }
}

bool SearchedWire::isOfPlainBytes(const QueryTest &test) noexcept
{
    return test.op == QueryOperator::Contains && test.matcher
            && (test.value.field == EventField::Anything || test.value.field == EventField::Body);
}

bool SearchedWire::mayHold(const std::vector<RequiredClause> &required) const
{
    // The bytes of such a body are not those that are searched.
    if (m_row.isChunked)
        return true;
    const bool holdsAll = std::all_of(required.begin(), required.end(), [this](const auto &clause) {
        return std::any_of(clause.begin(), clause.end(),
                           [this](const RequiredText &text) { return text.isIn(m_wire); });
    });
    return holdsAll || maySayDecoded(head());
}

bool SearchedWire::holds(const QueryTest &test)
{
    if (isOfPlainBytes(test) && isPlain())
        return standsIn(*test.matcher, test.value.field == EventField::Anything);
    return hookloupe::holds(test, facts());
}

QByteArrayView SearchedWire::head() const
{
    return m_wire.first(qBound(qint64(0), m_row.headBytes, m_wire.size()));
}

bool SearchedWire::isPlain() const
{
    if (!m_isPlain) {
        const QByteArrayView bytes = head();
        m_isPlain = m_row.kind == static_cast<int>(EventKind::Request)
                && m_row.provenance == static_cast<int>(Provenance::Wire)
                && !m_row.isChunked
                // Empty lines may come before the request's.
                && !bytes.startsWith('\r') && !bytes.startsWith('\n') && !maySayDecoded(bytes);
    }
    return *m_isPlain;
}

/// Precondition: isPlain().
bool SearchedWire::standsIn(const TextMatcher &matcher, bool alsoInHead) const
{
    const QByteArrayView bytes = head();
    if (matcher.isIn(m_wire.sliced(bytes.size())))
        return true;
    if (!alsoInHead)
        return false;
    // METHOD SP target SP version, then the fields and an empty line (RFC 9112, section 2.1).
    constexpr QByteArrayView kEmptyLine = "\r\n";
    const QByteArrayView line = bytes.first(qMax<qsizetype>(bytes.indexOf('\n'), 0));
    const QByteArrayView fields = bytes.sliced(qMin(line.size() + 1, bytes.size()));
    const qsizetype target = line.indexOf(' ') + 1;
    const qsizetype end = line.lastIndexOf(' ');
    return (fields.size() > kEmptyLine.size() && matcher.isIn(fields))
            || (end > target && matcher.isIn(line.sliced(target, end - target)));
}

const EventFacts &SearchedWire::facts()
{
    if (!m_facts) {
        // Bytes of its own: the next row takes the place of these.
        m_event.request = requestAsKept(m_row.kind, m_row.provenance, m_wire.toByteArray());
        // No time is of the wire.
        constexpr qint64 kNoTime = 0;
        m_facts.emplace(m_event, kNoTime);
    }
    return *m_facts;
}

} // namespace hookloupe
