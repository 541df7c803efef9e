// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventinserter.h"

#include "core/store/eventrows.h"

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// A statement keeps what is bound to it until the next row; a body of megabytes must not stay.
constexpr qsizetype kBoundBytesKept = 1024 * 1024;

} // namespace

EventInserter::EventInserter(SqlConnection &connection)
    : m_matcher(connection)
    // IMMEDIATE: a transaction that began by reading could not wait for another process's lock.
    , m_begin(connection.prepared(u"BEGIN IMMEDIATE"_s))
    , m_commit(connection.prepared(u"COMMIT"_s))
    , m_rollback(connection.prepared(u"ROLLBACK"_s))
    , m_readCounter(connection.prepared(u"SELECT value FROM counter WHERE name = 'event'"_s))
    , m_writeCounter(connection.prepared(u"UPDATE counter SET value = ? WHERE name = 'event'"_s))
    , m_event(connection.prepared(
              u"INSERT INTO event (id, received_at_us, kind, provenance, endpoint_id, scheme_id, "
              "verdict, status, answer_state, attempt, duplicate_of, body_bytes, wire_bytes, "
              "wire_sha256, method, delivery_key, event_type, delivery_id, reason, target) "
              "VALUES (%1)"_s.arg(placeholders(20))))
    , m_wire(connection.prepared(
              u"INSERT INTO wire (event_id, encoding, head_bytes, chunked, bytes) "
              "VALUES (%1)"_s.arg(placeholders(5))))
    , m_detail(connection.prepared(
              u"INSERT INTO detail (event_id, completed_at_us, retry_window_us, tls, peer, local, "
              "signed_url, event_type, delivery_id, response_reason, response_fields, "
              "response_body) "
              "VALUES (%1)"_s.arg(placeholders(12))))
    , m_addName(connection.prepared(u"INSERT OR IGNORE INTO name (text) VALUES (?)"_s))
    , m_findName(connection.prepared(u"SELECT id FROM name WHERE text = ?"_s))
{ }

PreparedEvent EventInserter::prepare(EventPtr event)
{
    QByteArray digest = m_sha256.digest({ event->request.wire });
    QByteArray key = deliveryKey(*event, m_sha256);
    return { std::move(event), std::move(digest), std::move(key) };
}

bool EventInserter::insertGroup(std::span<const PreparedEvent> group,
                                std::vector<StoredPlace> &places)
{
    places.clear();
    if (!execute(m_begin))
        return false;
    if (insertAll(group, places) && execute(m_commit))
        return true;
    // SQLite may have rolled back by itself; then this fails and changes nothing.
    m_rollback.exec();
    m_names.clear();
    places.clear();
    return false;
}

bool EventInserter::insertAll(std::span<const PreparedEvent> group,
                              std::vector<StoredPlace> &places)
{
    if (!execute(m_readCounter))
        return false;
    qint64 id = m_readCounter.next() ? m_readCounter.value(0).toLongLong() : 0;
    m_readCounter.finish();
    places.reserve(group.size());
    for (const PreparedEvent &prepared : group) {
        StoredPlace place{ .id = ++id };
        if (!insertOne(prepared, place))
            return false;
        places.push_back(place);
    }
    m_writeCounter.bindValue(0, id);
    return execute(m_writeCounter);
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
    return insertRow(prepared, place, endpointId, schemeId) && insertWire(event, place.id)
            && insertDetail(event, place.id);
}

bool EventInserter::insertRow(const PreparedEvent &prepared, const StoredPlace &place,
                              qint64 endpointId, qint64 schemeId)
{
    const Event &event = *prepared.event;
    const auto cut = [](QByteArrayView bytes, qsizetype bytesMax) {
        return boundBytes(bytes.first(qMin(bytes.size(), bytesMax)).toByteArray());
    };
    int column = 0;
    m_event.bindValue(placeholder(column++), place.id);
    m_event.bindValue(placeholder(column++), event.receivedAtUs);
    m_event.bindValue(placeholder(column++), static_cast<int>(event.kind));
    m_event.bindValue(placeholder(column++), static_cast<int>(event.provenance));
    m_event.bindValue(placeholder(column++), endpointId);
    m_event.bindValue(placeholder(column++), schemeId);
    m_event.bindValue(placeholder(column++), static_cast<int>(event.verdict));
    m_event.bindValue(placeholder(column++), event.response.status);
    m_event.bindValue(placeholder(column++), static_cast<int>(event.response.state));
    m_event.bindValue(placeholder(column++), place.delivery.attempt);
    m_event.bindValue(placeholder(column++), place.delivery.duplicateOf);
    m_event.bindValue(placeholder(column++), static_cast<qint64>(event.request.body().size()));
    m_event.bindValue(placeholder(column++), static_cast<qint64>(event.request.wire.size()));
    m_event.bindValue(placeholder(column++), prepared.wireSha256);
    m_event.bindValue(placeholder(column++), cut(event.request.methodBytes(), kListMethodBytesMax));
    m_event.bindValue(placeholder(column++), prepared.deliveryKey);
    m_event.bindValue(placeholder(column++), cut(event.eventType, kListNameBytesMax));
    m_event.bindValue(placeholder(column++), cut(event.deliveryId, kListNameBytesMax));
    m_event.bindValue(placeholder(column++), boundText(event.reason));
    m_event.bindValue(placeholder(column++), cut(event.request.targetBytes(), kListTargetBytesMax));
    return execute(m_event);
}

bool EventInserter::insertWire(const Event &event, qint64 id)
{
    constexpr int kBytesColumn = 4;
    m_wire.bindValue(placeholder(0), id);
    m_wire.bindValue(placeholder(1), static_cast<int>(WireEncoding::AsIs));
    m_wire.bindValue(placeholder(2), event.request.headBytes);
    m_wire.bindValue(placeholder(3), event.request.chunked);
    m_wire.bindValue(placeholder(kBytesColumn), boundBytes(event.request.wire));
    const bool done = execute(m_wire);
    if (event.request.wire.size() > kBoundBytesKept)
        m_wire.bindValue(placeholder(kBytesColumn), QVariant());
    return done;
}

bool EventInserter::insertDetail(const Event &event, qint64 id)
{
    const auto onlyWhenCut = [](const QByteArray &bytes) {
        return bytes.size() > kListNameBytesMax ? QVariant(bytes) : QVariant();
    };
    int column = 0;
    m_detail.bindValue(placeholder(column++), id);
    m_detail.bindValue(placeholder(column++), event.completedAtUs);
    m_detail.bindValue(placeholder(column++), event.retryWindowUs);
    m_detail.bindValue(placeholder(column++), event.tls);
    m_detail.bindValue(placeholder(column++), boundText(event.peer));
    m_detail.bindValue(placeholder(column++), boundText(event.local));
    m_detail.bindValue(placeholder(column++), boundBytes(event.signedUrl));
    m_detail.bindValue(placeholder(column++), onlyWhenCut(event.eventType));
    m_detail.bindValue(placeholder(column++), onlyWhenCut(event.deliveryId));
    m_detail.bindValue(placeholder(column++), boundBytes(event.response.reason));
    m_detail.bindValue(placeholder(column++), encodeFields(event.response.fields));
    m_detail.bindValue(placeholder(column++), boundBytes(event.response.body));
    return execute(m_detail);
}

bool EventInserter::nameId(const QString &name, qint64 &id)
{
    if (const auto known = m_names.constFind(name); known != m_names.constEnd()) {
        id = *known;
        return true;
    }
    m_addName.bindValue(0, boundText(name));
    m_findName.bindValue(0, boundText(name));
    if (!execute(m_addName) || !execute(m_findName))
        return false;
    id = m_findName.next() ? m_findName.value(0).toLongLong() : 0;
    m_findName.finish();
    m_names.insert(name, id);
    return true;
}

bool EventInserter::execute(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

} // namespace hookloupe
