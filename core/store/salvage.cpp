// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/salvage.h"

#include "core/event/coretext.h"
#include "core/store/checkpointer.h"
#include "core/store/eventreader.h"
#include "core/store/salvageleaves.h"
#include "core/store/salvagetable.h"
#include "core/store/schema.h"
#include "core/store/sqlconnection.h"
#include "core/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr int kProblemsMax = 20;
/// Steps of SQLite's machine between two looks at whether to go on.
constexpr int kStepsAtOnce = 100'000;
/// More than any store will ever count; a number beyond it was damaged.
constexpr qint64 kIdMax = 1LL << 48;

bool isDamage(const QSqlError &error)
{
    const int code = sqliteCode(error);
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR;
}

/// Lets \a progress end a long statement of a connection.
class Watch
{
public:
    Watch(const SqlConnection &connection, const TaskProgress &progress)
        : m_handle(connection.handle())
        , m_progress(progress)
    {
        sqlite3_progress_handler(
                m_handle, kStepsAtOnce,
                [](void *self) { return static_cast<Watch *>(self)->m_progress(0, 0) ? 0 : 1; },
                this);
    }
    ~Watch() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

private:
    sqlite3 *m_handle;
    const TaskProgress &m_progress;
};

Error cancelled()
{
    return { ErrorCode::Cancelled, CoreText::tr("It was cancelled; the store was left as it is.") };
}

class Checker
{
public:
    explicit Checker(SqlConnection &connection)
        : m_connection(connection)
    { }

    /// Appends \a sql's rows, but "ok".
    Result<void> list(const QString &sql)
    {
        QSqlQuery query = m_connection.prepared(sql);
        if (query.exec()) {
            while (query.next()) {
                if (const QString text = query.value(0).toString(); text != "ok"_L1)
                    add(text);
            }
        }
        return settle(query.lastError());
    }
    /// Appends \a sentence with the number that \a sql gives, unless that is 0.
    Result<void> count(const QString &sql, const QString &sentence)
    {
        QSqlQuery query = m_connection.prepared(sql);
        if (query.exec() && query.next()) {
            if (const qint64 number = query.value(0).toLongLong(); number > 0)
                add(sentence.arg(number));
        }
        return settle(query.lastError());
    }
    StoreCheck take() { return std::move(m_check); }

private:
    void add(const QString &sentence)
    {
        if (m_check.problems.size() < kProblemsMax && !m_check.problems.contains(sentence))
            m_check.problems.append(sentence);
    }
    Result<void> settle(const QSqlError &error)
    {
        if (!error.isValid())
            return {};
        if (sqliteCode(error) == SQLITE_INTERRUPT)
            return cancelled();
        if (!isDamage(error))
            return storeError(error, m_connection.path(), StoreTask::Reading);
        add(CoreText::tr("It cannot be read to its end (%1).").arg(error.databaseText()));
        return {};
    }

    SqlConnection &m_connection;
    StoreCheck m_check;
};

Error inUse(const QString &path)
{
    return { ErrorCode::StoreUnreadable,
             CoreText::tr("Another program has %1 open: close it, then repair the store.")
                     .arg(QDir::toNativeSeparators(path)),
             path };
}

/// SQLite keeps a shared lock on a store as long as it is open.
bool isInUse(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    constexpr off_t kPendingByte = 0x40000000;
    constexpr off_t kLockBytes = 512;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kPendingByte;
    lock.l_len = kLockBytes;
    const bool isLocked = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return isLocked;
}

void removeStoreFiles(const QString &path)
{
    for (const QString &suffix : { u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(path + suffix);
}

qint64 numberOf(SqlConnection &connection, const QString &sql, qint64 fallback)
{
    const auto value = connection.run(sql, StoreTask::Reading);
    return value && value->isValid() && !value->isNull() ? value->toLongLong() : fallback;
}

/// Tables of the new store that are filled from the old one. The index over the text of events is
/// made anew, and what was changed lately concerns nobody who had the old one open.
QStringList tablesOf(SqlConnection &connection)
{
    QStringList tables;
    QSqlQuery query = connection.prepared(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT LIKE 'gram%' AND name <> 'change' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid"_s);
    if (query.exec()) {
        while (query.next())
            tables.append(query.value(0).toString());
    }
    return tables;
}

Result<void> writeAll(SqlConnection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = connection.run(statement, StoreTask::Writing); !done)
            return done.error();
    }
    return {};
}

/// Makes the rows fit each other again.
Result<void> settle(SqlConnection &to, qint64 counted, SalvageReport &report)
{
    const auto count = [&to](const QString &sql) { return numberOf(to, sql, 0); };
    report.withoutRow =
            count(u"SELECT count(*) FROM wire WHERE event_id NOT IN (SELECT id FROM event) "
                  "AND event_id NOT IN (SELECT id FROM aside_event)"_s);
    const qint64 lastId = std::max({ counted, count(u"SELECT max(id) FROM event"_s),
                                     count(u"SELECT max(event_id) FROM wire"_s) });
    QStringList statements{
        u"BEGIN IMMEDIATE"_s,
        // No id is ever given to two events.
        u"INSERT OR REPLACE INTO counter (name, value) VALUES ('event', %1)"_s.arg(lastId),
    };
    for (const QString &column : { u"endpoint_id"_s, u"scheme_id"_s }) {
        statements +=
                u"INSERT OR IGNORE INTO name (id, text) SELECT DISTINCT %1, 'recovered-' || %1 "
                "FROM event WHERE %1 NOT IN (SELECT id FROM name)"_s.arg(column);
    }
    for (const QString &table :
         { u"wire"_s, u"replay"_s, u"seen"_s, u"answer"_s, u"origin"_s, u"forward"_s, u"note"_s })
        statements += u"DELETE FROM %1 WHERE event_id NOT IN (SELECT id FROM event)"_s.arg(table);
    // Deleted is deleted.
    for (const QString &table : { u"aside"_s, u"aside_event"_s })
        statements += u"DELETE FROM %1"_s.arg(table);
    statements += u"COMMIT"_s;
    return writeAll(to, statements);
}

/// Events of which nothing but the list's columns is left say so, and the new store is sound.
Result<void> markUnreadable(const QString &path, const std::vector<qint64> &ids)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    QStringList statements{ u"PRAGMA synchronous = FULL"_s, u"BEGIN IMMEDIATE"_s };
    for (const qint64 id : ids) {
        statements += u"DELETE FROM wire WHERE event_id = %1"_s.arg(id);
        statements += u"UPDATE event SET reason = '%1' WHERE id = %2"_s.arg(kBytesLostReason,
                                                                            QString::number(id));
    }
    statements += u"COMMIT"_s;
    if (auto marked = writeAll(**connection, statements); !marked)
        return marked;
    if (const auto emptied = runCheckpoint(**connection, u"TRUNCATE"_s); !emptied)
        return emptied.error();
    return {};
}

/// Opens each event as a person would: what is there may still be of no use.
Result<void> countReadable(const QString &path, SalvageReport &report, const TaskProgress &progress)
{
    const auto reader = EventReader::open(path);
    if (!reader)
        return reader.error();
    const auto total = (*reader)->eventCount();
    if (!total)
        return total.error();
    const std::atomic<bool> never = false;
    bool goesOn = true;
    std::vector<qint64> unreadable;
    const auto read = (*reader)->ids(
            {}, 0,
            [&](const std::vector<qint64> &ids) {
                for (const qint64 id : ids) {
                    const auto event = (*reader)->event(id);
                    ++(event ? report.events : report.withoutBytes);
                    if (!event)
                        unreadable.push_back(id);
                    goesOn = goesOn && progress(report.events + report.withoutBytes, *total);
                    if (!goesOn)
                        return false;
                }
                return true;
            },
            never);
    if (!goesOn)
        return cancelled();
    if (!read || unreadable.empty())
        return read;
    return markUnreadable(path, unreadable);
}

Result<SalvageReport> fill(const QString &path, const QString &newPath,
                           const TaskProgress &progress)
{
    const auto from = SqlConnection::open(path, SqlConnection::Access::ReadOnly);
    if (!from)
        return from.error();
    for (const QString &pragma :
         { u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
           // Entries of the schema that make no sense are left out then, instead of all of them.
           u"PRAGMA writable_schema = ON"_s }) {
        if (const auto set = (*from)->run(pragma, StoreTask::Reading); !set)
            return set.error();
    }
    const auto to = SqlConnection::open(newPath, SqlConnection::Access::ReadWrite);
    if (!to)
        return to.error();
    // It is synced once, before it gets its name.
    if (auto set = writeAll(**to, { u"PRAGMA synchronous = OFF"_s }); !set)
        return set.error();
    const qint64 counted = std::clamp<qint64>(
            numberOf(**from, u"SELECT value FROM counter WHERE name = 'event'"_s, 0), 0, kIdMax);
    SalvageReport report;
    SalvageLeaves leaves(**from, **to, newPath + u"-pages"_s);
    const QStringList tables = tablesOf(**to);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const qint64 idMax = tables[i] == "event"_L1 && counted > 0 ? counted : kIdMax;
        SalvageTable table(**from, **to, tables[i], idMax);
        auto done = table.run([&](qint64 rows) {
            // Nobody knows how many there are: the tables stand for the way.
            return progress(i * 1'000 + qMin<qint64>(rows / 1'000, 999), tables.size() * 1'000);
        });
        if (!done)
            return done.error();
        report.gaps += done->gaps;
        if (done->gaps > 0) {
            const auto added = leaves.add(tables[i], idMax, [&] {
                return progress(i * 1'000 + 999, tables.size() * 1'000);
            });
            if (!added)
                return added.error();
            done->rows += *added;
            report.beneath += *added;
        }
        if (tables[i] != "event"_L1 && tables[i] != "wire"_L1 && tables[i] != "name"_L1
            && tables[i] != "counter"_L1 && !tables[i].startsWith("aside"_L1))
            report.otherRows += done->rows;
    }
    if (auto settled = settle(**to, counted, report); !settled)
        return settled.error();
    if (auto set = writeAll(**to, { u"PRAGMA synchronous = FULL"_s }); !set)
        return set.error();
    if (const auto emptied = runCheckpoint(**to, u"TRUNCATE"_s); !emptied)
        return emptied.error();
    return report;
}

} // namespace

Result<StoreCheck> checkStore(const QString &storePath, const TaskProgress &progress)
{
    const QString path = QFileInfo(storePath).absoluteFilePath();
    const auto probed = probeStore(path);
    if (!probed && probed.error().code != ErrorCode::StoreUnreadable)
        return probed.error();
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    // Its head is read without its schema.
    const auto owner = (*connection)->run(u"PRAGMA application_id"_s, StoreTask::Reading);
    if (!owner || owner->toInt() != kStoreApplicationId)
        return probed ? owner.error() : probed.error();
    // A small store is read between two looks.
    if (!progress(0, 0))
        return cancelled();
    const Watch watch(**connection, progress);
    Checker checker(**connection);
    if (auto done = checker.list(u"PRAGMA integrity_check(%1)"_s.arg(kProblemsMax)); !done)
        return done.error();
    if (auto done = checker.count(
                u"SELECT count(*) FROM event WHERE id NOT IN (SELECT event_id FROM wire) AND "
                "reason <> '%1'"_s.arg(kBytesLostReason),
                CoreText::tr("The bytes of %1 events are missing."));
        !done)
        return done.error();
    // A store of an earlier version has nothing set aside.
    const bool hasAside =
            numberOf(**connection,
                     u"SELECT count(*) FROM sqlite_schema WHERE name = 'aside_event'"_s, 0)
            > 0;
    if (auto done = checker.count(
                u"SELECT count(*) FROM wire WHERE event_id NOT IN (SELECT id FROM event)"_s
                        + (hasAside ? u" AND event_id NOT IN (SELECT id FROM aside_event)"_s
                                    : QString()),
                CoreText::tr("Of %1 events there are only the bytes."));
        !done)
        return done.error();
    return checker.take();
}

bool canBeSalvaged(const QString &storePath)
{
    QFile file(storePath);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 kHeadBytes = 100;
    constexpr qsizetype kOwnerAt = 68; // https://www.sqlite.org/fileformat.html
    const QByteArray head = file.read(kHeadBytes);
    QByteArray owner;
    for (int shift = 24; shift >= 0; shift -= 8)
        owner += static_cast<char>(kStoreApplicationId >> shift);
    return head.startsWith("SQLite format 3")
            && head.sliced(qMin(kOwnerAt, head.size())).startsWith(owner) && !isInUse(storePath);
}

Result<SalvageReport> salvageStore(const QString &storePath, const TaskProgress &progress)
{
    const QString path = QFileInfo(storePath).absoluteFilePath();
    if (auto finished = finishRepair(path); !finished)
        return finished.error();
    if (isInUse(path))
        return inUse(path);
    if (const auto probed = probeStore(path);
        !probed && (probed.error().code != ErrorCode::StoreUnreadable || !canBeSalvaged(path)))
        return probed.error();
    const QString newPath = path + u".repairing"_s;
    removeStoreFiles(newPath);
    if (auto prepared = prepareStore(newPath, kBusyTimeoutMs); !prepared)
        return prepared.error();
    auto report = fill(path, newPath, progress);
    if (report) {
        if (auto counted = countReadable(newPath, *report, progress); !counted)
            report = counted.error();
    }
    if (report && report->events + report->withoutBytes + report->otherRows == 0)
        report = Error{ ErrorCode::StoreUnreadable,
                        CoreText::tr("Nothing in %1 can be read any more: it was left as it is. "
                                     "Put back a copy of it, or choose another store.")
                                .arg(QDir::toNativeSeparators(path)),
                        path };
    if (!report) {
        removeStoreFiles(newPath);
        return report;
    }
    if (isInUse(path)) {
        removeStoreFiles(newPath);
        return inUse(path);
    }
    // From here on it is repaired, whatever happens.
    if (auto moved = moveStoreFile(newPath, repairedName(path), true); !moved)
        return moved.error();
    removeStoreFiles(newPath);
    const auto keptAs = finishRepair(path);
    if (!keptAs)
        return keptAs.error();
    report->keptAs = *keptAs;
    return report;
}

QString salvageText(const SalvageReport &report)
{
    const auto events = [](qint64 number) {
        return number == 1 ? CoreText::tr("1 event") : CoreText::tr("%1 events").arg(number);
    };
    QStringList sentences{ CoreText::tr("%1 and %2 other records were put into a new store.")
                                   .arg(events(report.events), QString::number(report.otherRows)) };
    if (report.withoutBytes > 0)
        sentences += CoreText::tr("Of %1 more only the list's line could be read, not the bytes.")
                             .arg(report.withoutBytes);
    if (report.withoutRow > 0)
        sentences +=
                CoreText::tr(
                        "%1 are left in the damaged file only: their line in the list is lost.")
                        .arg(events(report.withoutRow));
    if (report.beneath > 0)
        sentences +=
                CoreText::tr("%1 records were found beneath damaged pages.").arg(report.beneath);
    if (report.gaps > 0)
        sentences +=
                CoreText::tr(
                        "%1 places could not be read; how many records they held nobody knows.")
                        .arg(report.gaps);
    else if (report.withoutBytes == 0 && report.withoutRow == 0)
        sentences += CoreText::tr("Everything could be read.");
    sentences += CoreText::tr("The damaged file is kept as %1.")
                         .arg(QDir::toNativeSeparators(report.keptAs));
    return sentences.join(u' ');
}

} // namespace hookloupe
