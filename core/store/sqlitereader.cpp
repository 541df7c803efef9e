// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/sqlitereader.h"

#include "core/event/eventnote.h"
#include "core/event/handshakename.h"
#include "core/store/changelog.h"
#include "core/store/deliveryfinder.h"
#include "core/store/eventrows.h"
#include "core/store/eventsearch.h"
#include "core/store/hotstatement.h"
#include "core/store/schema.h"
#include "core/store/sendrows.h"
#include "core/store/sqlconnection.h"
#include "core/store/wiredecoder.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qint64 kKib = 1024;

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

struct SqliteReader::Private
{
    explicit Private(std::unique_ptr<SqlConnection> c);

    Error error(const QSqlQuery &query) const
    {
        return storeError(query.lastError(), connection->path(), StoreTask::Reading);
    }
    Error error(const HotStatement &statement) const
    {
        return storeError(statement.error(), connection->path(), StoreTask::Reading);
    }
    Result<QString> nameText(qint64 id);
    Result<EventSummary> summary(qint64 id);
    Result<EventPtr> whole(const EventSummary &summary);
    Result<EventPtr> event(qint64 id);
    /// Runs \a read in one read transaction, so that all it sees is of the same moment.
    template<class T>
    Result<T> atOneMoment(const std::function<Result<T>()> &read);

    std::unique_ptr<SqlConnection> connection; ///< before the statements: it must outlive them
    QSqlQuery begin;
    QSqlQuery commit;
    QSqlQuery findText;
    HotStatement row;
    HotStatement wire;
    WireDecoder decoder;
    EventSearch search;
    DeliveryFinder finder;
    QHash<qint64, QString> names;
};

SqliteReader::Private::Private(std::unique_ptr<SqlConnection> c)
    : connection(std::move(c))
    , begin(connection->prepared(u"BEGIN"_s))
    , commit(connection->prepared(u"COMMIT"_s))
    , findText(connection->prepared(u"SELECT text FROM name WHERE id = ?"_s))
    , row(*connection,
          "SELECT received_at_us, kind, provenance, endpoint_id, scheme_id, verdict, status, "
          "answer_state, attempt, duplicate_of, body_bytes, wire_bytes, wire_sha256, method, "
          "event_type, delivery_id, event.reason, target, replay_of, other_body, other_id, "
          "origin.json, answer.origin, answered_us, starred, tags, text "
          "FROM event LEFT JOIN seen ON seen.event_id = event.id "
          "LEFT JOIN answer ON answer.event_id = event.id "
          "LEFT JOIN origin ON origin.event_id = event.id "
          "LEFT JOIN note ON note.event_id = event.id WHERE event.id = ?")
    , wire(*connection,
           "SELECT encoding, bytes, completed_at_us, retry_window_us, tls, peer, local, "
           "signed_url, event_type, delivery_id, coalesce(answer.reason, response_reason), "
           "coalesce(answer.fields, response_fields), coalesce(answer.body, response_body), "
           "coalesce(answer.origin, ''), answer.reason IS NULL FROM wire LEFT JOIN answer "
           "ON answer.event_id = wire.event_id WHERE wire.event_id = ?")
    , decoder(*connection)
    , search(*connection, [this](qint64 id) { return event(id); })
    , finder(*connection)
{ }

Result<QString> SqliteReader::Private::nameText(qint64 id)
{
    if (const auto known = names.constFind(id); known != names.constEnd())
        return *known;
    findText.bindValue(0, id);
    if (!findText.exec())
        return error(findText);
    QString text;
    if (findText.next()) {
        text = findText.value(0).toString();
        names.insert(id, text);
    }
    findText.finish();
    return text;
}

Result<EventSummary> SqliteReader::Private::summary(qint64 id)
{
    EventSummary summary;
    // A statement that is not reset keeps the connection in its moment.
    const auto reset = qScopeGuard([this] { row.reset(); });
    row.bind(1, id);
    if (!row.next()) {
        if (row.hasFailed())
            return error(row);
        return summary;
    }
    int column = 0;
    summary.id = id;
    summary.receivedAtUs = row.number(column++);
    summary.kind = enumFromRow(row.number(column++), EventKind::Gap);
    summary.provenance = enumFromRow(row.number(column++), Provenance::Pasted, Provenance::Pasted);
    const qint64 endpointId = row.number(column++);
    const qint64 schemeId = row.number(column++);
    summary.verdict = enumFromRow(row.number(column++), Verdict::Unsigned, Verdict::Unsigned);
    summary.status = static_cast<int>(row.number(column++));
    summary.answerState = enumFromRow(row.number(column++), AnswerState::ByRelay);
    summary.attempt = static_cast<int>(row.number(column++));
    summary.duplicateOf = row.number(column++);
    summary.bodyBytes = row.number(column++);
    summary.wireBytes = row.number(column++);
    summary.wireSha256 = row.bytes(column++).toByteArray();
    summary.method = row.bytes(column++).toByteArray();
    summary.eventType = row.bytes(column++).toByteArray();
    summary.deliveryId = row.bytes(column++).toByteArray();
    summary.reason = QString::fromUtf8(row.bytes(column++));
    summary.target = row.bytes(column++).toByteArray();
    // NULL, which is read as 0, where nothing was seen before.
    summary.seen.replayOf = row.number(column++);
    summary.seen.otherBody = row.number(column++);
    summary.seen.otherId = row.number(column++);
    if (const QByteArray origin = row.bytes(column++).toByteArray(); !origin.isEmpty())
        summary.origin = std::make_shared<const EventOrigin>(
                EventOrigin::fromJson(QJsonDocument::fromJson(origin).object()));
    if (const QByteArrayView origin = row.bytes(column++); !origin.isEmpty())
        summary.handshake = HandshakeName::fromOrigin(QString::fromUtf8(origin)).sender;
    if (!row.isNull(column))
        summary.answeredAfterUs = row.number(column);
    ++column;
    if (!row.isNull(column))
        summary.note = std::make_shared<const EventNote>(
                EventNote{ .isStarred = row.number(column) != 0,
                           .text = QString::fromUtf8(row.bytes(column + 2)),
                           .tags = decodeTags(QString::fromUtf8(row.bytes(column + 1))) });
    auto endpoint = nameText(endpointId);
    auto scheme = nameText(schemeId);
    if (!endpoint || !scheme)
        return endpoint ? scheme.error() : endpoint.error();
    summary.endpoint = *std::move(endpoint);
    summary.scheme = *std::move(scheme);
    return summary;
}

Result<EventPtr> SqliteReader::Private::whole(const EventSummary &summary)
{
    const auto reset = qScopeGuard([this] { wire.reset(); });
    wire.bind(1, summary.id);
    if (!wire.next()) {
        if (wire.hasFailed())
            return error(wire);
        if (summary.reason == kBytesLostReason)
            return Error{ ErrorCode::NotFound, summary.reason };
        return Error{
            ErrorCode::StoreUnreadable,
            u"The bytes of event %1 are missing: the store is damaged. It can be repaired by "
            "File, Check the store, or by `hookloupe-cli repair` while no program has it open."_s
                    .arg(summary.id)
        };
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
    const int encoding = static_cast<int>(wire.number(column++));
    std::optional<WireDecoder::Whole> stored =
            decoder.whole(encoding, wire.bytes(column++), summary.wireBytes);
    if (!stored) {
        return Error{
            ErrorCode::StoreUnreadable,
            u"The bytes of event %1 are damaged in the store. It can be repaired by File, "
            "Check the store, or by `hookloupe-cli repair` while no program has it "
            "open."_s.arg(summary.id)
        };
    }
    event->completedAtUs = wire.number(column++);
    event->retryWindowUs = wire.number(column++);
    event->tls = wire.number(column++) != 0;
    event->peer = QString::fromUtf8(wire.bytes(column++));
    event->local = QString::fromUtf8(wire.bytes(column++));
    event->signedUrl = wire.bytes(column++).toByteArray();
    const auto unlessWhole = [this, &column](const QByteArray &listed) {
        const int whole = column++;
        return wire.isNull(whole) ? listed : wire.bytes(whole).toByteArray();
    };
    event->eventType = unlessWhole(summary.eventType);
    event->deliveryId = unlessWhole(summary.deliveryId);
    event->response.reason = wire.bytes(column++).toByteArray();
    event->response.fields = decodeFields(wire.bytes(column++).toByteArray());
    event->response.body = wire.bytes(column++).toByteArray();
    event->response.origin = QString::fromUtf8(wire.bytes(column++));
    if (stored->rest)
        takeRest(*stored->rest, wire.number(column) != 0, *event);
    event->request = requestAsKept(static_cast<int>(event->kind),
                                   static_cast<int>(event->provenance), std::move(stored->wire));
    return EventPtr(std::move(event));
}

Result<EventPtr> SqliteReader::Private::event(qint64 id)
{
    const auto summed = summary(id);
    if (!summed)
        return summed.error();
    if (summed->id == 0)
        return Error{ ErrorCode::NotFound,
                      u"There is no event %1 in the store: it may have been removed."_s.arg(id) };
    return whole(*summed);
}

template<class T>
Result<T> SqliteReader::Private::atOneMoment(const std::function<Result<T>()> &read)
{
    if (!begin.exec())
        return error(begin);
    Result<T> result = read();
    if (!commit.exec() && result)
        return error(commit);
    return result;
}

SqliteReader::SqliteReader(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{ }

SqliteReader::~SqliteReader() = default;

Result<std::unique_ptr<SqliteReader>> SqliteReader::open(const QString &path, qint64 cacheBytes)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto probed = probeStore(absolute); !probed)
        return probed.error();
    // Not read-only for SQLite: such a connection could neither recover the log of a killed writer
    // nor take the log with it when it is the last to close. `query_only` keeps it from writing.
    auto connection = SqlConnection::open(absolute, SqlConnection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    for (const QString &pragma :
         { u"PRAGMA query_only = ON"_s, u"PRAGMA cache_size = -%1"_s.arg(cacheBytes / kKib) }) {
        if (const auto done = (*connection)->run(pragma, StoreTask::Reading); !done)
            return done.error();
    }
    return std::unique_ptr<SqliteReader>(
            new SqliteReader(std::make_unique<Private>(*std::move(connection))));
}

Result<void> SqliteReader::ids(const EventFilter &filter, qint64 beforeId,
                               const std::function<bool(std::vector<qint64>)> &piece,
                               const std::atomic<bool> &cancelled)
{
    return d->search.ids(filter, beforeId, piece, cancelled);
}

Result<std::vector<qint64>> SqliteReader::idsInRange(const EventFilter &filter, qint64 firstId,
                                                     qint64 lastId)
{
    return d->search.idsInRange(filter, firstId, lastId);
}

Result<void> SqliteReader::sort(EventSort &run, const std::function<bool()> &goesOn,
                                const std::atomic<bool> &cancelled)
{
    return d->search.sort(run, goesOn, cancelled);
}

Result<std::vector<qint64>> SqliteReader::leading(const EventFilter &filter,
                                                  const EventOrder &order, std::size_t idsMax,
                                                  const std::atomic<bool> &cancelled)
{
    return d->search.leading(filter, order, idsMax, cancelled);
}

Result<PlacedEvents> SqliteReader::places(const EventFilter &filter, const EventOrder &order,
                                          qint64 firstId, qint64 lastId,
                                          const std::vector<qint64> &list,
                                          const std::atomic<bool> &cancelled)
{
    return d->search.places(filter, order, firstId, lastId, list, cancelled);
}

Result<std::vector<JsonValues>> SqliteReader::jsonValues(const std::vector<qint64> &ids,
                                                         const std::vector<JsonPath> &paths)
{
    return d->search.jsonValues(ids, paths);
}

Result<qint64> SqliteReader::countByTime(const EventFilter &filter, qint64 firstId, qint64 lastId,
                                         Timeline &into, const std::function<bool()> &goesOn,
                                         const std::atomic<bool> &cancelled)
{
    return d->search.countByTime(filter, firstId, lastId, into, goesOn, cancelled);
}

Result<std::vector<EventSummary>> SqliteReader::summaries(const std::vector<qint64> &ids)
{
    return d->atOneMoment<std::vector<EventSummary>>([&]() -> Result<std::vector<EventSummary>> {
        std::vector<EventSummary> summaries;
        summaries.reserve(ids.size());
        for (const qint64 id : ids) {
            auto summary = d->summary(id);
            if (!summary)
                return summary.error();
            summaries.push_back(*std::move(summary));
        }
        return summaries;
    });
}

Result<EventPtr> SqliteReader::event(qint64 id)
{
    return d->atOneMoment<EventPtr>([&] { return d->event(id); });
}

std::vector<Result<EventPtr>> SqliteReader::events(const std::vector<qint64> &ids, qint64 bytesMax)
{
    std::vector<Result<EventPtr>> events;
    events.reserve(ids.size());
    const auto read = d->atOneMoment<qint64>([&]() -> Result<qint64> {
        qint64 bytes = 0;
        for (const qint64 id : ids) {
            if (bytes >= bytesMax && !events.empty())
                break;
            events.push_back(d->event(id));
            bytes += events.back() ? (*events.back())->request.wire.size() : 0;
        }
        return bytes;
    });
    // What was read before the moment could not be closed is of one all the same.
    if (!read && events.empty() && !ids.empty())
        events.emplace_back(read.error());
    return events;
}

Result<std::vector<EventNote>> SqliteReader::notes(const std::vector<qint64> &ids)
{
    return d->atOneMoment<std::vector<EventNote>>([&]() -> Result<std::vector<EventNote>> {
        QSqlQuery query = d->connection->prepared(
                u"SELECT starred, tags, text FROM note WHERE event_id = ?"_s);
        std::vector<EventNote> notes(ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            query.bindValue(0, ids[i]);
            if (!query.exec())
                return d->error(query);
            if (query.next())
                notes[i] = { .isStarred = query.value(0).toBool(),
                             .text = query.value(2).toString(),
                             .tags = decodeTags(query.value(1).toString()) };
        }
        return notes;
    });
}

Result<std::vector<qint64>> SqliteReader::notedIds()
{
    QSqlQuery query = d->connection->prepared(
            u"SELECT event_id FROM note WHERE event_id IN (SELECT id FROM event) "
            "ORDER BY event_id"_s);
    if (!query.exec())
        return d->error(query);
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.value(0).toLongLong());
    return ids;
}

Result<QStringList> SqliteReader::tags()
{
    QSqlQuery query = d->connection->prepared(u"SELECT DISTINCT tags FROM note WHERE tags <> ''"_s);
    if (!query.exec())
        return d->error(query);
    QStringList tags;
    while (query.next())
        tags += decodeTags(query.value(0).toString());
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

Result<std::vector<ReplayRecord>> SqliteReader::replays(qint64 eventId)
{
    QSqlQuery query = d->connection->prepared(
            u"SELECT id, event_id, started_at_us, kind, target_url, request_wire, state, status, "
            "reason, fields, body, body_cut, peer, resolved_us, connected_us, secured_us, sent_us, "
            "first_byte_us, total_us, failure, notes FROM replay WHERE event_id = ? ORDER BY id"_s);
    query.bindValue(0, eventId);
    if (!query.exec())
        return d->error(query);
    std::vector<ReplayRecord> records;
    while (query.next())
        records.push_back(replayFromRow(query));
    return records;
}

Result<std::vector<ForwardRecord>> SqliteReader::forwards(qint64 eventId)
{
    QSqlQuery query = d->connection->prepared(
            u"SELECT id, event_id, cause, attempt, is_mirror, answers_sender, queued_at_us, "
            "started_at_us, target_url, request_head, gateway_status, state, status, reason, "
            "fields, body, body_cut, peer, resolved_us, connected_us, secured_us, sent_us, "
            "first_byte_us, total_us, failure, notes FROM forward WHERE event_id = ? ORDER BY id"_s);
    query.bindValue(0, eventId);
    if (!query.exec())
        return d->error(query);
    std::vector<ForwardRecord> records;
    while (query.next())
        records.push_back(forwardFromRow(query));
    return records;
}

Result<std::vector<qint64>> SqliteReader::newestAttempts(const std::vector<qint64> &ids)
{
    return d->atOneMoment<std::vector<qint64>>([&] { return d->finder.newest(ids); });
}

Result<std::vector<DeliverySummary>> SqliteReader::deliveries(const std::vector<qint64> &newestIds)
{
    using Deliveries = std::vector<DeliverySummary>;
    return d->atOneMoment<Deliveries>([&]() -> Result<Deliveries> {
        Deliveries deliveries;
        deliveries.reserve(newestIds.size());
        for (const qint64 id : newestIds) {
            auto newest = d->summary(id);
            const auto extent = d->finder.extent(id);
            if (!newest || !extent)
                return newest ? extent.error() : newest.error();
            deliveries.push_back(
                    { *std::move(newest), extent->firstId, extent->firstUs, extent->attempts });
        }
        return deliveries;
    });
}

Result<std::vector<qint64>> SqliteReader::attempts(qint64 id)
{
    return d->atOneMoment<std::vector<qint64>>([&] { return d->finder.attempts(id); });
}

Result<qint64> SqliteReader::eventCount()
{
    const auto count = d->connection->run(
            u"SELECT (SELECT count(*) FROM event) - (SELECT count(*) FROM origin CROSS JOIN event "
            "ON event.id = origin.event_id WHERE event.kind = 2)"_s,
            StoreTask::Reading);
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

Result<qint64> SqliteReader::lastId()
{
    const auto id = d->connection->run(u"SELECT max(id) FROM event"_s, StoreTask::Reading);
    return id ? Result<qint64>(id->toLongLong()) : Result<qint64>(id.error());
}

Result<QByteArray> SqliteReader::document(const QString &key)
{
    QSqlQuery query = d->connection->prepared(u"SELECT json FROM document WHERE key = ?"_s);
    query.bindValue(0, boundText(key));
    if (!query.exec())
        return d->error(query);
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

Result<StoreNews> SqliteReader::newsSince(qint64 position, qint64 notOf)
{
    return d->atOneMoment<StoreNews>([&] { return readNews(*d->connection, position, notOf); });
}

} // namespace hookloupe
