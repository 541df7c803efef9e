// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventinserter.h"

#include "core/store/eventrows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

namespace {

/// A longer value is written into its place rather than bound, which would copy it once more.
constexpr qsizetype kBoundBytesMax = 1024LL * 1024;

} // namespace

EventInserter::EventInserter(const SqlConnection &connection)
    : m_matcher(connection)
    , m_seen(connection)
    // IMMEDIATE: a transaction that began by reading could not wait for another process's lock.
    , m_begin(connection, "BEGIN IMMEDIATE")
    , m_commit(connection, "COMMIT")
    , m_rollback(connection, "ROLLBACK")
    , m_readCounter(connection, "SELECT value FROM counter WHERE name = 'event'")
    , m_writeCounter(connection, "UPDATE counter SET value = ? WHERE name = 'event'")
    , m_event(connection,
              "INSERT INTO event (id, received_at_us, kind, provenance, endpoint_id, scheme_id, "
              "verdict, status, answer_state, attempt, duplicate_of, body_bytes, wire_bytes, "
              "wire_sha256, method, delivery_key, event_type, delivery_id, reason, target, "
              "signature, "
              "body_digest, answered_us) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_seenRow(connection,
                "INSERT INTO seen (event_id, replay_of, other_body, other_id) VALUES (?, ?, ?, ?)")
    , m_answerOrigin(connection, "INSERT INTO answer (event_id, origin) VALUES (?, ?)")
    , m_originRow(connection, "INSERT INTO origin (event_id, json) VALUES (?, ?)")
    , m_wire(connection,
             "INSERT INTO wire (event_id, encoding, head_bytes, chunked, completed_at_us, "
             "retry_window_us, tls, peer, local, signed_url, event_type, delivery_id, "
             "response_reason, response_fields, response_body, bytes) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_addName(connection, "INSERT OR IGNORE INTO name (text) VALUES (?)")
    , m_findName(connection, "SELECT id FROM name WHERE text = ?")
{ }

bool EventInserter::insertGroup(std::span<const PreparedEvent> group,
                                std::vector<StoredPlace> &places)
{
    places.clear();
    if (!run(m_begin))
        return false;
    if (insertAll(group, places) && run(m_commit)) {
        m_seen.commit();
        return true;
    }
    m_seen.forget();
    // SQLite may have rolled back by itself; then this fails and changes nothing.
    [[maybe_unused]] const bool rolledBack = m_rollback.run();
    m_names.clear();
    places.clear();
    return false;
}

bool EventInserter::insertAll(std::span<const PreparedEvent> group,
                              std::vector<StoredPlace> &places)
{
    qint64 id = m_readCounter.next() ? m_readCounter.number(0) : 0;
    m_readCounter.reset();
    if (m_readCounter.hasFailed()) {
        m_error = m_readCounter.error();
        return false;
    }
    places.reserve(group.size());
    for (const PreparedEvent &prepared : group) {
        StoredPlace place{ .id = ++id, .storedBytes = prepared.stored().size() };
        if (!insertOne(prepared, place))
            return false;
        places.push_back(place);
    }
    m_writeCounter.bind(1, id);
    return run(m_writeCounter);
}

bool EventInserter::insertOne(const PreparedEvent &prepared, StoredPlace &place)
{
    const Event &event = *prepared.event;
    qint64 endpointId = 0;
    qint64 schemeId = 0;
    if (!nameId(event.endpoint, endpointId) || !nameId(event.scheme, schemeId))
        return false;
    if (!prepared.deliveryKey.isNull()
        && !m_matcher.place(event, endpointId, prepared.deliveryKey, place.delivery)) {
        m_error = m_matcher.lastError();
        return false;
    }
    if (!m_seen.look(event, endpointId, prepared.deliveryKey, place.delivery.attempt, prepared.seen,
                     place.seen)) {
        m_error = m_seen.lastError();
        return false;
    }
    m_seen.remember(place.id, event, endpointId, prepared.deliveryKey, prepared.seen);
    return insertRow(prepared, place, endpointId, schemeId) && insertWire(prepared, place.id)
            && insertSeen(place) && insertOrigin(event, place.id)
            && insertEventOrigin(event, place.id);
}

bool EventInserter::insertEventOrigin(const Event &event, qint64 id)
{
    if (!event.origin || event.origin->isEmpty())
        return true;
    const QByteArray json = QJsonDocument(event.origin->toJson()).toJson(QJsonDocument::Compact);
    m_originRow.bind(1, id);
    m_originRow.bindBytes(2, json);
    return run(m_originRow);
}

bool EventInserter::insertSeen(const StoredPlace &place)
{
    if (place.seen.isEmpty())
        return true;
    m_seenRow.bind(1, place.id);
    m_seenRow.bind(2, place.seen.replayOf);
    m_seenRow.bind(3, place.seen.otherBody);
    m_seenRow.bind(4, place.seen.otherId);
    return run(m_seenRow);
}

bool EventInserter::insertOrigin(const Event &event, qint64 id)
{
    if (event.response.origin.isEmpty())
        return true;
    m_answerOrigin.bind(1, id);
    m_answerOrigin.bindText(2, event.response.origin);
    return run(m_answerOrigin);
}

bool EventInserter::insertRow(const PreparedEvent &prepared, const StoredPlace &place,
                              qint64 endpointId, qint64 schemeId)
{
    const Event &event = *prepared.event;
    const auto cut = [](QByteArrayView bytes, qsizetype bytesMax) {
        return bytes.first(qMin(bytes.size(), bytesMax));
    };
    int column = 1;
    m_event.bind(column++, place.id);
    m_event.bind(column++, event.receivedAtUs);
    m_event.bind(column++, static_cast<int>(event.kind));
    m_event.bind(column++, static_cast<int>(event.provenance));
    m_event.bind(column++, endpointId);
    m_event.bind(column++, schemeId);
    m_event.bind(column++, static_cast<int>(event.verdict));
    m_event.bind(column++, event.response.status);
    m_event.bind(column++, static_cast<int>(event.response.state));
    m_event.bind(column++, place.delivery.attempt);
    m_event.bind(column++, place.delivery.duplicateOf);
    m_event.bind(column++, event.request.body().size());
    m_event.bind(column++, event.request.wire.size());
    m_event.bindBytes(column++, prepared.wireSha256);
    m_event.bindBytes(column++, cut(event.request.methodBytes(), kListMethodBytesMax));
    if (prepared.deliveryKey.isNull())
        m_event.bindNull(column++);
    else
        m_event.bindBytes(column++, prepared.deliveryKey);
    m_event.bindBytes(column++, cut(event.eventType, kListNameBytesMax));
    m_event.bindBytes(column++, cut(event.deliveryId, kListNameBytesMax));
    m_event.bindText(column++, event.reason);
    m_event.bindBytes(column++, cut(event.request.targetBytes(), kListTargetBytesMax));
    for (const QByteArray &digest : { prepared.seen.signature, prepared.seen.body }) {
        if (digest.isEmpty())
            m_event.bindNull(column++);
        else
            m_event.bindBytes(column++, digest);
    }
    if (event.response.afterUs < 0)
        m_event.bindNull(column++);
    else
        m_event.bind(column++, event.response.afterUs);
    return run(m_event);
}

bool EventInserter::insertWire(const PreparedEvent &prepared, qint64 id)
{
    const Event &event = *prepared.event;
    const QByteArray &stored = prepared.stored();
    int column = 1;
    const auto bindOnlyWhenCut = [&](const QByteArray &bytes) {
        if (bytes.size() > kListNameBytesMax)
            m_wire.bindBytes(column++, bytes);
        else
            m_wire.bindNull(column++);
    };
    // Else it stands beside the wire bytes.
    const bool hasRest = prepared.packed.encoding == WireEncoding::ZstdWithRest;
    const QByteArray fields = hasRest ? QByteArray() : encodeFields(event.response.fields);
    const auto bindRest = [&](QByteArrayView bytes) {
        m_wire.bindBytes(column++, hasRest ? QByteArrayView() : bytes);
    };
    m_wire.bind(column++, id);
    m_wire.bind(column++, static_cast<int>(prepared.packed.encoding));
    m_wire.bind(column++, event.request.headBytes);
    m_wire.bind(column++, event.request.chunked ? 1 : 0);
    m_wire.bind(column++, event.completedAtUs);
    m_wire.bind(column++, event.retryWindowUs);
    m_wire.bind(column++, event.tls ? 1 : 0);
    m_wire.bindText(column++, hasRest ? QStringView() : QStringView(event.peer));
    m_wire.bindText(column++, hasRest ? QStringView() : QStringView(event.local));
    bindRest(event.signedUrl);
    bindOnlyWhenCut(event.eventType);
    bindOnlyWhenCut(event.deliveryId);
    bindRest(event.response.reason);
    bindRest(fields);
    bindRest(event.response.body);
    const bool isLarge = stored.size() > kBoundBytesMax;
    if (isLarge)
        m_wire.bindRoom(column, stored.size());
    else
        m_wire.bindBytes(column, stored);
    if (!run(m_wire))
        return false;
    if (!isLarge || m_wire.writeRoom("wire", "bytes", id, stored))
        return true;
    m_error = m_wire.error();
    return false;
}

bool EventInserter::nameId(const QString &name, qint64 &id)
{
    if (const auto known = m_names.constFind(name); known != m_names.constEnd()) {
        id = *known;
        return true;
    }
    m_addName.bindText(1, name);
    if (!run(m_addName))
        return false;
    m_findName.bindText(1, name);
    id = m_findName.next() ? m_findName.number(0) : 0;
    m_findName.reset();
    if (m_findName.hasFailed()) {
        m_error = m_findName.error();
        return false;
    }
    m_names.insert(name, id);
    return true;
}

bool EventInserter::run(HotStatement &statement)
{
    if (statement.run())
        return true;
    m_error = statement.error();
    return false;
}

} // namespace hookloupe
