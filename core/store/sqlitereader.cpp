// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/sqlitereader.h"

#include "core/event/eventnote.h"
#include "core/store/changelog.h"
#include "core/store/deliveryfinder.h"
#include "core/store/eventrows.h"
#include "core/store/eventsearch.h"
#include "core/store/schema.h"
#include "core/store/sendrows.h"
#include "core/store/sqlconnection.h"
#include "core/store/storedevents.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qint64 kKib = 1024;

} // namespace

struct SqliteReader::Private
{
    explicit Private(std::unique_ptr<SqlConnection> c);

    Error error(const QSqlQuery &query) const
    {
        return storeError(query.lastError(), connection->path(), StoreTask::Reading);
    }
    /// Runs \a read in one read transaction, so that all it sees is of the same moment.
    template<class T>
    Result<T> atOneMoment(const std::function<Result<T>()> &read);

    std::unique_ptr<SqlConnection> connection; ///< before the statements: it must outlive them
    QSqlQuery begin;
    QSqlQuery commit;
    QSqlQuery ends; ///< of the events and of their changes
    StoredEvents events;
    EventSearch search;
    DeliveryFinder finder;
};

SqliteReader::Private::Private(std::unique_ptr<SqlConnection> c)
    : connection(std::move(c))
    , begin(connection->prepared(u"BEGIN"_s))
    , commit(connection->prepared(u"COMMIT"_s))
    , ends(connection->prepared(
              u"SELECT (SELECT max(id) FROM event), (SELECT max(number) FROM change)"_s))
    , events(*connection)
    , search(*connection, [this](qint64 id) { return events.event(id); })
    , finder(*connection)
{ }

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
            auto summary = d->events.summary(id);
            if (!summary)
                return summary.error();
            summaries.push_back(*std::move(summary));
        }
        return summaries;
    });
}

Result<EventPtr> SqliteReader::event(qint64 id)
{
    return d->atOneMoment<EventPtr>([&] { return d->events.event(id); });
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
            events.push_back(d->events.event(id));
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
            auto newest = d->events.summary(id);
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
    // Asked for all day long, and there is hardly ever any: one statement that is prepared.
    if (!d->ends.exec() || !d->ends.next())
        return d->error(d->ends);
    const StoreNews ends{ .position = d->ends.value(1).toLongLong(),
                          .lastId = d->ends.value(0).toLongLong() };
    d->ends.finish();
    if (position < 0 || position == ends.position)
        return ends;
    return d->atOneMoment<StoreNews>([&] { return readNews(*d->connection, position, notOf); });
}

void SqliteReader::releaseMemory()
{
    sqlite3_db_release_memory(d->connection->handle());
}

} // namespace hookloupe
