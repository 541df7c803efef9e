// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/storefilling.h"

#include "core/store/gramsegment.h"
#include "tests/bench/threadtimes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QThread>

#include <sqlite3.h>

#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;

namespace hookloupe::bench {

namespace {

/// As many clients wait for their answers at once.
constexpr std::size_t kInFlight = 512;

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Database database(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        qFatal("%s does not open", qPrintable(path));
    return { handle, &sqlite3_close };
}

Statement prepared(const Database &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database.get()));
    return { statement, &sqlite3_finalize };
}

void run(const Database &database, const char *sql)
{
    if (sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database.get()));
}

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

struct ValueFree
{
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Row = std::vector<std::unique_ptr<sqlite3_value, ValueFree>>;

Row rowOf(sqlite3_stmt *statement)
{
    Row row;
    for (int i = 0; i < sqlite3_column_count(statement); ++i)
        row.emplace_back(sqlite3_value_dup(sqlite3_column_value(statement, i)));
    return row;
}

/// The rows of \a table, at most so many of them.
std::vector<Row> rows(sqlite3_stmt *statement, std::size_t most)
{
    std::vector<Row> found;
    while (found.size() < most && sqlite3_step(statement) == SQLITE_ROW)
        found.push_back(rowOf(statement));
    return found;
}

Statement insertion(const Database &target, const char *table, int columns)
{
    QByteArray sql = "INSERT INTO "_ba + table + " VALUES (?";
    for (int i = 1; i < columns; ++i)
        sql += ",?";
    return prepared(target, (sql + ')').constData());
}

/// \a last, unless it is empty, in place of the last value.
void insert(sqlite3_stmt *statement, const Row &row, const QByteArray &last = {})
{
    for (std::size_t i = 0; i < row.size(); ++i)
        sqlite3_bind_value(statement, static_cast<int>(i) + 1, row[i].get());
    if (!last.isEmpty())
        sqlite3_bind_blob(statement, static_cast<int>(row.size()), last.constData(),
                          static_cast<int>(last.size()), SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("a bare insert fails: %s", sqlite3_errmsg(sqlite3_db_handle(statement)));
    sqlite3_reset(statement);
}

} // namespace

Filling fill(const QString &path, qint64 first, qint64 count, Durability durability)
{
    // Made beforehand, a part at a time, so that generating them does not count.
    constexpr qint64 kPart = 20'000;
    auto opened = EventWriter::open({ .path = path, .durability = durability });
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    EventWriter &writer = **opened;
    QEventLoop loop;
    std::size_t outcomes = 0;
    std::vector<EventPtr> events;
    std::size_t next = 0;
    const auto replyTo = std::make_shared<std::shared_ptr<OutcomeHandover>>();
    const auto appendNext = [&] {
        if (next >= events.size())
            return;
        // Who made it keeps it until its outcome, as a receiver does, and frees it.
        if (!writer.append({ events[next], next, *replyTo }))
            qFatal("an event was not taken");
        ++next;
    };
    *replyTo = std::make_shared<OutcomeHandover>(kInFlight * 2, &loop, [&] {
        for (const AppendOutcome &outcome : (*replyTo)->takeAll()) {
            if (outcome.eventId == 0)
                qFatal("%s", qPrintable(outcome.failure));
            ++outcomes;
            appendNext();
        }
        if (outcomes == events.size())
            loop.quit();
    });
    double seconds = 0;
    // Training dictionaries is left out: it costs the first events some microseconds each, and
    // those that follow nothing.
    const auto used = [] {
        return threadCpuNs("store writer") + threadCpuNs("store packer")
                + threadCpuNs("store checkpoints");
    };
    const qint64 before = used();
    for (qint64 part = first; part < first + count; part += kPart) {
        events.clear();
        outcomes = next = 0;
        for (qint64 i = part; i < std::min(part + kPart, first + count); ++i)
            events.push_back(std::make_shared<const Event>(generatedEvent(i)));
        QElapsedTimer timer;
        timer.start();
        for (std::size_t i = 0; i < kInFlight; ++i)
            appendNext();
        loop.exec();
        seconds += static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    (*replyTo)->close();
    const auto all = static_cast<double>(count);
    return { all / seconds, static_cast<double>(used() - before) / 1e3 / all };
}

QString storeOf(const QString &folder, qint64 events)
{
    constexpr QLatin1StringView kName("store-");
    const QDir dir(folder);
    const QString path = dir.filePath(kName + QString::number(events));
    if (QFile::exists(path))
        return path;
    qint64 made = 0;
    for (const QString &name : dir.entryList({ kName + '*'_L1 }, QDir::Files)) {
        const qint64 count = name.sliced(kName.size()).toLongLong();
        if (count < events)
            made = std::max(made, count);
    }
    // Under another name, so that what is broken off is not taken for the whole.
    const QString part = path + u".part"_s;
    for (const auto *end : { "", "-wal", "-shm" })
        QFile::remove(part + QLatin1StringView(end));
    if (made > 0)
        QFile::copy(dir.filePath(kName + QString::number(made)), part);
    fill(part, made, events - made, Durability::Normal);
    QFile::rename(part, path);
    return path;
}

Filling fillIndex(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto writer = EventWriter::open({ .path = path, .durability = Durability::Normal });
    if (!writer)
        qFatal("%s", qPrintable(writer.error().sentence));
    const Database store = database(path);
    const auto number = [&store](const char *sql) {
        const Statement statement = prepared(store, sql);
        sqlite3_step(statement.get());
        return sqlite3_column_int64(statement.get(), 0);
    };
    sqlite3_busy_timeout(store.get(), 5'000);
    const qint64 whole = number("SELECT value FROM counter WHERE name = 'event'") / kSegmentIds;
    constexpr auto kCount = "SELECT count(*) FROM gram_segment";
    const qint64 before = number(kCount);
    while (number(kCount) < whole)
        QThread::msleep(10);
    const auto events = static_cast<double>((whole - before) * kSegmentIds);
    if (events == 0)
        return {};
    return { events * 1e9 / static_cast<double>(timer.nsecsElapsed()),
             static_cast<double>(threadCpuNs("store index") + threadCpuNs("store writer")) / 1e3
                     / events };
}

Filling fillBare(const QString &from, const QString &to, Durability durability)
{
    const Database source = database(from);
    const Database target = database(to);
    run(target, "PRAGMA page_size = 8192");
    run(target, "PRAGMA journal_mode = WAL");
    run(target,
        durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                       : "PRAGMA synchronous = NORMAL");
    const Statement schema = prepared(source,
                                      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND "
                                      "tbl_name IN ('event', 'wire') ORDER BY type DESC");
    while (sqlite3_step(schema.get()) == SQLITE_ROW)
        run(target, reinterpret_cast<const char *>(sqlite3_column_text(schema.get(), 0)));
    const Statement events = prepared(source, "SELECT * FROM event ORDER BY id");
    const Statement wires = prepared(source, "SELECT * FROM wire ORDER BY event_id");
    const Statement event = insertion(target, "event", sqlite3_column_count(events.get()));
    const Statement wire = insertion(target, "wire", sqlite3_column_count(wires.get()));
    double seconds = 0;
    double processor = 0;
    double count = 0;
    // A statement that has ended would begin anew.
    for (bool isLast = false; !isLast;) {
        const std::vector<Row> eventRows = rows(events.get(), kInFlight);
        const std::vector<Row> wireRows = rows(wires.get(), kInFlight);
        isLast = eventRows.size() < kInFlight;
        std::vector<QByteArray> bytes;
        for (const Row &row : eventRows)
            bytes.push_back(
                    generatedEvent(sqlite3_value_int64(row.front().get()) - 1).request.wire);
        QElapsedTimer timer;
        timer.start();
        const double before = threadSeconds();
        run(target, "BEGIN IMMEDIATE");
        for (std::size_t i = 0; i < eventRows.size(); ++i) {
            insert(event.get(), eventRows[i]);
            insert(wire.get(), wireRows.at(i), bytes[i]);
        }
        run(target, "COMMIT");
        processor += threadSeconds() - before;
        seconds += static_cast<double>(timer.nsecsElapsed()) / 1e9;
        count += static_cast<double>(eventRows.size());
    }
    return { count / seconds, processor * 1e6 / count };
}

std::pair<qint64, std::vector<std::pair<QString, qint64>>> contentSizes(const QString &path)
{
    const Database store = database(path);
    const Statement sum = prepared(store, "SELECT sum(wire_bytes) FROM event");
    sqlite3_step(sum.get());
    std::pair<qint64, std::vector<std::pair<QString, qint64>>> sizes;
    sizes.first = sqlite3_column_int64(sum.get(), 0);
    // Needs an SQLite with dbstat, which Debian's has.
    const Statement parts = prepared(store,
                                     "SELECT name, sum(pgsize) FROM dbstat GROUP BY name "
                                     "ORDER BY 2 DESC LIMIT 8");
    while (sqlite3_step(parts.get()) == SQLITE_ROW)
        sizes.second.emplace_back(QString::fromUtf8(reinterpret_cast<const char *>(
                                          sqlite3_column_text(parts.get(), 0))),
                                  sqlite3_column_int64(parts.get(), 1));
    return sizes;
}

} // namespace hookloupe::bench
