// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/deliverymatcher.h"

#include <limits>

namespace hookloupe {

namespace {

constexpr qsizetype kPlainIdBytesMax = 64;
constexpr qsizetype kDigestBytesKept = 16;

} // namespace

QByteArray deliveryKey(const Event &event, Sha256 &sha256)
{
    if (event.kind != EventKind::Request)
        return {};
    // The first byte keeps ids, digests of long ids and digests of bodies apart.
    if (!event.deliveryId.isEmpty()) {
        if (event.deliveryId.size() <= kPlainIdBytesMax)
            return "i" + event.deliveryId;
        return "l" + sha256.digest({ event.deliveryId }).first(kDigestBytesKept);
    }
    const QByteArrayView body = event.request.body();
    if (body.isEmpty() || event.retryWindowUs <= 0)
        return {};
    // The space ends the method: no method holds one (RFC 9110 §9.1).
    return "b" + sha256.digest({ event.request.methodBytes(), " ", body }).first(kDigestBytesKept);
}

DeliveryMatcher::DeliveryMatcher(const SqlConnection &connection)
    : m_latest(connection,
               "SELECT id, attempt, duplicate_of, received_at_us FROM event "
               "INDEXED BY event_delivery "
               "WHERE endpoint_id = ? AND delivery_key = ? ORDER BY id DESC LIMIT 1")
    , m_answered(connection,
                 "SELECT id FROM event INDEXED BY event_delivery "
                 "WHERE endpoint_id = ? AND delivery_key = ? AND id >= ? AND received_at_us >= ? "
                 "AND status BETWEEN 200 AND 299 AND answer_state = ? ORDER BY id LIMIT 1")
{ }

bool DeliveryMatcher::fail(HotStatement &statement)
{
    m_error = statement.error();
    statement.reset();
    return false;
}

bool DeliveryMatcher::place(const Event &event, qint64 endpointId, const QByteArray &key,
                            DeliveryPlace &result)
{
    result = {};
    m_latest.bind(1, endpointId);
    m_latest.bindBytes(2, key);
    if (!m_latest.next()) {
        if (m_latest.hasFailed())
            return fail(m_latest);
        m_latest.reset();
        return true;
    }
    const qint64 latestId = m_latest.number(0);
    const auto latestAttempt = static_cast<int>(m_latest.number(1));
    const qint64 latestDuplicateOf = m_latest.number(2);
    const qint64 latestUs = m_latest.number(3);
    m_latest.reset();

    // An id is the same delivery for ever, an equal body only for as long as the sender retries.
    const qint64 fromUs = event.deliveryId.isEmpty() ? event.receivedAtUs - event.retryWindowUs
                                                     : std::numeric_limits<qint64>::min();
    if (latestUs < fromUs)
        return true;
    result.attempt = latestAttempt + 1;
    // Nothing before what the previous attempt had found can be the answer, so the search begins
    // there: it stays short for a sender that repeats one message a million times.
    return findAnswered(endpointId, key, latestDuplicateOf != 0 ? latestDuplicateOf : latestId,
                        fromUs, result.duplicateOf);
}

bool DeliveryMatcher::findAnswered(qint64 endpointId, const QByteArray &key, qint64 fromId,
                                   qint64 fromUs, qint64 &found)
{
    m_answered.bind(1, endpointId);
    m_answered.bindBytes(2, key);
    m_answered.bind(3, fromId);
    m_answered.bind(4, fromUs);
    m_answered.bind(5, static_cast<int>(AnswerState::Answered));
    found = m_answered.next() ? m_answered.number(0) : 0;
    if (m_answered.hasFailed())
        return fail(m_answered);
    m_answered.reset();
    return true;
}

} // namespace hookloupe
