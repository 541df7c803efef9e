// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/storedevents.h"

#include "core/event/coretext.h"
#include "core/event/eventnote.h"
#include "core/event/handshakename.h"
#include "core/store/eventrows.h"
#include "core/store/schema.h"
#include "core/store/sqlconnection.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// \a isAnswer: no other answer was made after the commit.
void takeRest(const WireRest &rest, bool isAnswer, Event &event)
{
    event.peer = QString::fromUtf8(rest.peer);
    event.local = QString::fromUtf8(rest.local);
    event.signedUrl = rest.signedUrl;
    if (!isAnswer)
        return;
    event.response.reason = rest.responseReason;
    event.response.fields = decodeFields(rest.responseFields);
    event.response.body = rest.responseBody;
}

} // namespace

StoredEvents::StoredEvents(SqlConnection &connection)
    : m_connection(connection)
    , m_findText(connection.prepared(u"SELECT text FROM name WHERE id = ?"_s))
    , m_row(connection,
            "SELECT received_at_us, kind, provenance, endpoint_id, scheme_id, verdict, status, "
            "answer_state, attempt, duplicate_of, body_bytes, wire_bytes, wire_sha256, method, "
            "event_type, delivery_id, event.reason, target, replay_of, other_body, other_id, "
            "origin.json, answer.origin, answered_us, starred, tags, text "
            "FROM event LEFT JOIN seen ON seen.event_id = event.id "
            "LEFT JOIN answer ON answer.event_id = event.id "
            "LEFT JOIN origin ON origin.event_id = event.id "
            "LEFT JOIN note ON note.event_id = event.id WHERE event.id = ?")
    , m_wire(connection,
             "SELECT encoding, bytes, completed_at_us, retry_window_us, tls, peer, local, "
             "signed_url, event_type, delivery_id, coalesce(answer.reason, response_reason), "
             "coalesce(answer.fields, response_fields), coalesce(answer.body, response_body), "
             "coalesce(answer.origin, ''), answer.reason IS NULL FROM wire LEFT JOIN answer "
             "ON answer.event_id = wire.event_id WHERE wire.event_id = ?")
    , m_decoder(connection)
{ }

Error StoredEvents::error(const QSqlQuery &query) const
{
    return storeError(query.lastError(), m_connection.path(), StoreTask::Reading);
}

Error StoredEvents::error(const HotStatement &statement) const
{
    return storeError(statement.error(), m_connection.path(), StoreTask::Reading);
}

Result<QString> StoredEvents::nameText(qint64 id)
{
    if (const auto known = m_names.constFind(id); known != m_names.constEnd())
        return *known;
    m_findText.bindValue(0, id);
    if (!m_findText.exec())
        return error(m_findText);
    QString text;
    if (m_findText.next()) {
        text = m_findText.value(0).toString();
        m_names.insert(id, text);
    }
    m_findText.finish();
    return text;
}

Result<EventSummary> StoredEvents::summary(qint64 id)
{
    EventSummary summary;
    // A statement that is not reset keeps the connection in its moment.
    const auto reset = qScopeGuard([this] { m_row.reset(); });
    m_row.bind(1, id);
    if (!m_row.next()) {
        if (m_row.hasFailed())
            return error(m_row);
        return summary;
    }
    int column = 0;
    summary.id = id;
    summary.receivedAtUs = m_row.number(column++);
    summary.kind = enumFromRow(m_row.number(column++), EventKind::Gap);
    summary.provenance =
            enumFromRow(m_row.number(column++), Provenance::Pasted, Provenance::Pasted);
    const qint64 endpointId = m_row.number(column++);
    const qint64 schemeId = m_row.number(column++);
    summary.verdict = enumFromRow(m_row.number(column++), Verdict::Unsigned, Verdict::Unsigned);
    summary.status = static_cast<int>(m_row.number(column++));
    summary.answerState = enumFromRow(m_row.number(column++), AnswerState::ByRelay);
    summary.attempt = static_cast<int>(m_row.number(column++));
    summary.duplicateOf = m_row.number(column++);
    summary.bodyBytes = m_row.number(column++);
    summary.wireBytes = m_row.number(column++);
    summary.wireSha256 = m_row.bytes(column++).toByteArray();
    summary.method = m_row.bytes(column++).toByteArray();
    summary.eventType = m_row.bytes(column++).toByteArray();
    summary.deliveryId = m_row.bytes(column++).toByteArray();
    summary.reason = QString::fromUtf8(m_row.bytes(column++));
    summary.target = m_row.bytes(column++).toByteArray();
    // NULL, which is read as 0, where nothing was seen before.
    summary.seen.replayOf = m_row.number(column++);
    summary.seen.otherBody = m_row.number(column++);
    summary.seen.otherId = m_row.number(column++);
    if (const QByteArray origin = m_row.bytes(column++).toByteArray(); !origin.isEmpty())
        summary.origin = std::make_shared<const EventOrigin>(
                EventOrigin::fromJson(QJsonDocument::fromJson(origin).object()));
    if (const QByteArrayView origin = m_row.bytes(column++); !origin.isEmpty())
        summary.handshake = HandshakeName::fromOrigin(QString::fromUtf8(origin)).sender;
    if (!m_row.isNull(column))
        summary.answeredAfterUs = m_row.number(column);
    ++column;
    if (!m_row.isNull(column))
        summary.note = std::make_shared<const EventNote>(
                EventNote{ .isStarred = m_row.number(column) != 0,
                           .text = QString::fromUtf8(m_row.bytes(column + 2)),
                           .tags = decodeTags(QString::fromUtf8(m_row.bytes(column + 1))) });
    auto endpoint = nameText(endpointId);
    auto scheme = nameText(schemeId);
    if (!endpoint || !scheme)
        return endpoint ? scheme.error() : endpoint.error();
    summary.endpoint = *std::move(endpoint);
    summary.scheme = *std::move(scheme);
    return summary;
}

Result<EventPtr> StoredEvents::whole(const EventSummary &summary)
{
    const auto reset = qScopeGuard([this] { m_wire.reset(); });
    m_wire.bind(1, summary.id);
    if (!m_wire.next()) {
        if (m_wire.hasFailed())
            return error(m_wire);
        if (summary.reason == kBytesLostReason)
            return Error{ ErrorCode::NotFound, summary.reason };
        return Error{ ErrorCode::StoreUnreadable,
                      CoreText::tr("The bytes of event %1 are missing: the store is damaged. It "
                                   "can be repaired by File, Check the store, or by `hookloupe-cli "
                                   "repair` while no program has it open.")
                              .arg(summary.id) };
    }
    auto event = std::make_shared<Event>();
    event->id = summary.id;
    event->receivedAtUs = summary.receivedAtUs;
    event->kind = summary.kind;
    event->provenance = summary.provenance;
    event->endpoint = summary.endpoint;
    event->verdict = summary.verdict;
    event->scheme = summary.scheme;
    event->reason = summary.reason;
    event->attempt = summary.attempt;
    event->duplicateOf = summary.duplicateOf;
    event->seen = summary.seen;
    event->origin = summary.origin;
    event->note = summary.note;
    event->response.status = summary.status;
    event->response.state = summary.answerState;
    event->response.afterUs = summary.answeredAfterUs;
    int column = 0;
    const int encoding = static_cast<int>(m_wire.number(column++));
    std::optional<WireDecoder::Whole> stored =
            m_decoder.whole(encoding, m_wire.bytes(column++), summary.wireBytes);
    if (!stored) {
        return Error{
            ErrorCode::StoreUnreadable,
            CoreText::tr(
                    "The bytes of event %1 are damaged in the store. It can be repaired by File, "
                    "Check the store, or by `hookloupe-cli repair` while no program has it open.")
                    .arg(summary.id)
        };
    }
    event->completedAtUs = m_wire.number(column++);
    event->retryWindowUs = m_wire.number(column++);
    event->tls = m_wire.number(column++) != 0;
    event->peer = QString::fromUtf8(m_wire.bytes(column++));
    event->local = QString::fromUtf8(m_wire.bytes(column++));
    event->signedUrl = m_wire.bytes(column++).toByteArray();
    const auto unlessWhole = [this, &column](const QByteArray &listed) {
        const int whole = column++;
        return m_wire.isNull(whole) ? listed : m_wire.bytes(whole).toByteArray();
    };
    event->eventType = unlessWhole(summary.eventType);
    event->deliveryId = unlessWhole(summary.deliveryId);
    event->response.reason = m_wire.bytes(column++).toByteArray();
    event->response.fields = decodeFields(m_wire.bytes(column++).toByteArray());
    event->response.body = m_wire.bytes(column++).toByteArray();
    event->response.origin = QString::fromUtf8(m_wire.bytes(column++));
    if (stored->rest)
        takeRest(*stored->rest, m_wire.number(column) != 0, *event);
    event->request = requestAsKept(static_cast<int>(event->kind),
                                   static_cast<int>(event->provenance), std::move(stored->wire));
    return EventPtr(std::move(event));
}

Result<EventPtr> StoredEvents::event(qint64 id)
{
    const auto summed = summary(id);
    if (!summed)
        return summed.error();
    if (summed->id == 0)
        return Error{
            ErrorCode::NotFound,
            CoreText::tr("There is no event %1 in the store: it may have been removed.").arg(id)
        };
    return whole(*summed);
}

} // namespace hookloupe
