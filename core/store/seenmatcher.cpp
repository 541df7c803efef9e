// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/seenmatcher.h"

#include <algorithm>

namespace hookloupe {

namespace {

/// `{}` and the like say the same every day; that is no alarm.
constexpr qsizetype kTellingBodyBytesMin = 24;
/// About 6 MiB. An index over all bodies would cost every insert.
constexpr qsizetype kBodiesMax = 65'536;

} // namespace

SeenDigests seenDigests(const Event &event, Sha256 &sha256)
{
    SeenDigests digests;
    if (event.deliveryId.isEmpty() || event.kind != EventKind::Request)
        return digests;
    if (event.verdict == Verdict::Valid && !event.signature.isEmpty())
        digests.signature = sha256.digest({ event.signature }).first(kSeenDigestBytes);
    digests.body = sha256.digest({ event.request.body() }).first(kSeenDigestBytes);
    return digests;
}

// Both look at the beginning of a delivery only: a sender that repeats one message a million times
// must not make each insert longer than the one before.
SeenMatcher::SeenMatcher(const SqlConnection &connection)
    : m_sameSignature(connection,
                      "SELECT id FROM (SELECT id, signature FROM event INDEXED BY event_delivery "
                      "WHERE endpoint_id = ? AND delivery_key = ? ORDER BY id LIMIT 16) "
                      "WHERE signature = ? LIMIT 1")
    , m_otherBody(connection,
                  "SELECT id FROM (SELECT id, body_digest FROM event INDEXED BY event_delivery "
                  "WHERE endpoint_id = ? AND delivery_key = ? ORDER BY id LIMIT 1) "
                  "WHERE body_digest IS NOT NULL AND body_digest <> ?")
{ }

SeenMatcher::BodyName SeenMatcher::nameOf(qint64 endpointId, const QByteArray &digest)
{
    BodyName name{ .endpointId = endpointId };
    std::copy_n(digest.cbegin(), qMin(digest.size(), std::ssize(name.digest)), name.digest.begin());
    return name;
}

bool SeenMatcher::first(HotStatement &statement, qint64 &id)
{
    id = statement.next() ? statement.number(0) : 0;
    const bool failed = statement.hasFailed();
    if (failed)
        m_error = statement.error();
    statement.reset();
    return !failed;
}

bool SeenMatcher::look(const Event &event, qint64 endpointId, const QByteArray &key, int attempt,
                       const SeenDigests &digests, SeenBefore &result)
{
    result = {};
    if (digests.body.isEmpty())
        return true;
    if (attempt > 1) {
        if (!digests.signature.isEmpty()) {
            m_sameSignature.bind(1, endpointId);
            m_sameSignature.bindBytes(2, key);
            m_sameSignature.bindBytes(3, digests.signature);
            if (!first(m_sameSignature, result.replayOf))
                return false;
        }
        m_otherBody.bind(1, endpointId);
        m_otherBody.bindBytes(2, key);
        m_otherBody.bindBytes(3, digests.body);
        return first(m_otherBody, result.otherBody);
    }
    if (event.request.body().size() < kTellingBodyBytesMin)
        return true;
    const auto known = m_bodies.constFind(nameOf(endpointId, digests.body));
    if (known != m_bodies.constEnd() && known->key != key
        && event.receivedAtUs - known->receivedAtUs <= event.retryWindowUs)
        result.otherId = known->eventId;
    return true;
}

void SeenMatcher::remember(qint64 eventId, const Event &event, qint64 endpointId,
                           const QByteArray &key, const SeenDigests &digests)
{
    if (digests.body.isEmpty() || event.request.body().size() < kTellingBodyBytesMin)
        return;
    // All at once: to find the oldest would need an order that is kept for every event.
    if (m_bodies.size() >= kBodiesMax)
        m_bodies.clear();
    const BodyName name = nameOf(endpointId, digests.body);
    m_bodies.insert(name, { eventId, event.receivedAtUs, key });
    m_uncommitted.push_back(name);
}

void SeenMatcher::forget()
{
    for (const BodyName &name : m_uncommitted)
        m_bodies.remove(name);
    m_uncommitted.clear();
}

void SeenMatcher::commit()
{
    m_uncommitted.clear();
}

} // namespace hookloupe
