// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/schema.h"

#include "core/event/coretext.h"
#include "core/store/hotstatement.h"
#include "core/store/storefile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

// Version 1. `event` holds the list's columns only, so that a page of the list and a filter by
// column never read a payload; `wire` holds what is read when one event is opened, in one row,
// since each further table costs an insert an event. Whatever a sender controls in length comes
// last in its row. Names of endpoints and schemes are numbers into `name`. Ids are handed out
// through `counter`, which is read and written once a group: AUTOINCREMENT would do both for every
// row. Every index ends in the rowid, so (endpoint_id) serves "this endpoint, newest first" too.
const std::vector<QString> &versionOne()
{
    static const std::vector<QString> statements = {
        u"CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
        u"INSERT INTO counter VALUES ('event', 0)"_s,
        u"CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)"_s,
        u"CREATE TABLE event ("
        "id INTEGER PRIMARY KEY, received_at_us INTEGER NOT NULL, kind INTEGER NOT NULL, "
        "provenance INTEGER NOT NULL, endpoint_id INTEGER NOT NULL, scheme_id INTEGER NOT NULL, "
        "verdict INTEGER NOT NULL, status INTEGER NOT NULL, answer_state INTEGER NOT NULL, "
        "attempt INTEGER NOT NULL, duplicate_of INTEGER NOT NULL, body_bytes INTEGER NOT NULL, "
        "wire_bytes INTEGER NOT NULL, wire_sha256 BLOB NOT NULL, method BLOB NOT NULL, "
        "delivery_key BLOB, event_type BLOB NOT NULL, delivery_id BLOB NOT NULL, "
        "reason TEXT NOT NULL, target BLOB NOT NULL)"_s,
        u"CREATE INDEX event_endpoint ON event (endpoint_id)"_s,
        u"CREATE INDEX event_delivery ON event (endpoint_id, delivery_key) "
        "WHERE delivery_key IS NOT NULL"_s,
        u"CREATE TABLE wire ("
        "event_id INTEGER PRIMARY KEY, encoding INTEGER NOT NULL, head_bytes INTEGER NOT NULL, "
        "chunked INTEGER NOT NULL, completed_at_us INTEGER NOT NULL, "
        "retry_window_us INTEGER NOT NULL, tls INTEGER NOT NULL, peer TEXT NOT NULL, "
        "local TEXT NOT NULL, signed_url BLOB NOT NULL, event_type BLOB, delivery_id BLOB, "
        "response_reason BLOB NOT NULL, response_fields BLOB NOT NULL, "
        "response_body BLOB NOT NULL, bytes BLOB NOT NULL)"_s,
        u"CREATE TABLE replay ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, event_id INTEGER NOT NULL, "
        "started_at_us INTEGER NOT NULL, kind INTEGER NOT NULL, target_url BLOB NOT NULL, "
        "request_wire BLOB NOT NULL, state INTEGER NOT NULL, status INTEGER NOT NULL, "
        "reason BLOB NOT NULL, fields BLOB NOT NULL, body BLOB NOT NULL, body_cut INTEGER NOT "
        "NULL, "
        "peer TEXT NOT NULL, resolved_us INTEGER NOT NULL, connected_us INTEGER NOT NULL, "
        "secured_us INTEGER NOT NULL, sent_us INTEGER NOT NULL, first_byte_us INTEGER NOT NULL, "
        "total_us INTEGER NOT NULL, failure TEXT NOT NULL)"_s,
        u"CREATE INDEX replay_event ON replay (event_id)"_s,
        u"CREATE TABLE document (key TEXT PRIMARY KEY, json BLOB NOT NULL)"_s,
    };
    return statements;
}

/// What tells a replay from an attempt, and a delivery from a forgery of it. Events of before know
/// neither, and match nothing.
const std::vector<QString> &versionTwo()
{
    static const std::vector<QString> statements{
        u"ALTER TABLE event ADD COLUMN signature BLOB"_s,
        u"ALTER TABLE event ADD COLUMN body_digest BLOB"_s,
        u"CREATE TABLE seen (event_id INTEGER PRIMARY KEY, replay_of INTEGER NOT NULL, "
        "other_body INTEGER NOT NULL, other_id INTEGER NOT NULL)"_s,
    };
    return statements;
}

/// Answers that were made after the commit, which take the place of those beside the wire bytes
/// (not NULL: to change a row there would write its payload again), and what decided an answer.
const std::vector<QString> &versionThree()
{
    static const std::vector<QString> statements{
        u"CREATE TABLE answer (event_id INTEGER PRIMARY KEY, origin TEXT NOT NULL, reason BLOB, "
        "fields BLOB, body BLOB)"_s,
    };
    return statements;
}

/// What is known of an event besides its bytes: few have any of it.
const std::vector<QString> &versionFour()
{
    static const std::vector<QString> statements{
        u"CREATE TABLE origin (event_id INTEGER PRIMARY KEY, json BLOB NOT NULL)"_s,
    };
    return statements;
}

/// Tries to forward events. The head that was sent is kept, since what followed it were bytes of
/// the event.
const std::vector<QString> &versionFive()
{
    static const std::vector<QString> statements{
        u"CREATE TABLE forward ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, event_id INTEGER NOT NULL, cause INTEGER NOT NULL, "
        "attempt INTEGER NOT NULL, is_mirror INTEGER NOT NULL, answers_sender INTEGER NOT NULL, "
        "queued_at_us INTEGER NOT NULL, started_at_us INTEGER NOT NULL, target_url BLOB NOT NULL, "
        "request_head BLOB NOT NULL, gateway_status INTEGER NOT NULL, state INTEGER NOT NULL, "
        "status INTEGER NOT NULL, reason BLOB NOT NULL, fields BLOB NOT NULL, body BLOB NOT NULL, "
        "body_cut INTEGER NOT NULL, peer TEXT NOT NULL, resolved_us INTEGER NOT NULL, "
        "connected_us INTEGER NOT NULL, secured_us INTEGER NOT NULL, sent_us INTEGER NOT NULL, "
        "first_byte_us INTEGER NOT NULL, total_us INTEGER NOT NULL, failure TEXT NOT NULL)"_s,
        u"CREATE INDEX forward_event ON forward (event_id)"_s,
    };
    return statements;
}

/// What zstd knows of an endpoint's events before it reads one: frames in `wire` name theirs.
const std::vector<QString> &versionSix()
{
    static const std::vector<QString> statements{
        u"CREATE TABLE dictionary (id INTEGER PRIMARY KEY, endpoint_id INTEGER NOT NULL, "
        "bytes BLOB NOT NULL)"_s,
        u"CREATE INDEX dictionary_endpoint ON dictionary (endpoint_id)"_s,
    };
    return statements;
}

/// What people noted: few events have any of it, and one who asks for notes begins here.
const std::vector<QString> &versionSeven()
{
    static const std::vector<QString> statements{
        u"CREATE TABLE note (event_id INTEGER PRIMARY KEY, starred INTEGER NOT NULL, "
        "tags TEXT NOT NULL, text TEXT NOT NULL)"_s,
    };
    return statements;
}

/// The substring index; see GramSegment. It is filled behind the commit, for events of before too.
const std::vector<QString> &versionEight()
{
    static const std::vector<QString> statements{
        u"CREATE TABLE gram_segment (number INTEGER PRIMARY KEY, escape_words INTEGER NOT NULL, "
        "short_words INTEGER NOT NULL, long_words INTEGER NOT NULL, always INTEGER NOT NULL)"_s,
        u"CREATE TABLE gram (id INTEGER PRIMARY KEY, words BLOB NOT NULL)"_s,
    };
    return statements;
}

/// What was done to stored events lately; see ChangeLog.
const std::vector<QString> &versionNine()
{
    static const std::vector<QString> statements{
        u"CREATE TABLE change (number INTEGER PRIMARY KEY, writer INTEGER NOT NULL, "
        "kind INTEGER NOT NULL, first_id INTEGER NOT NULL, last_id INTEGER NOT NULL)"_s,
    };
    return statements;
}

/// Deleted events that can still be brought back; see AsideEvents. A column that `event` gets, this
/// table gets too.
const std::vector<QString> &versionTen()
{
    static const std::vector<QString> statements{
        u"CREATE TABLE aside_event ("
        "id INTEGER PRIMARY KEY, received_at_us INTEGER NOT NULL, kind INTEGER NOT NULL, "
        "provenance INTEGER NOT NULL, endpoint_id INTEGER NOT NULL, scheme_id INTEGER NOT NULL, "
        "verdict INTEGER NOT NULL, status INTEGER NOT NULL, answer_state INTEGER NOT NULL, "
        "attempt INTEGER NOT NULL, duplicate_of INTEGER NOT NULL, body_bytes INTEGER NOT NULL, "
        "wire_bytes INTEGER NOT NULL, wire_sha256 BLOB NOT NULL, method BLOB NOT NULL, "
        "delivery_key BLOB, event_type BLOB NOT NULL, delivery_id BLOB NOT NULL, "
        "reason TEXT NOT NULL, target BLOB NOT NULL, signature BLOB, body_digest BLOB)"_s,
        u"CREATE TABLE aside (event_id INTEGER PRIMARY KEY, since_us INTEGER NOT NULL)"_s,
    };
    return statements;
}

/// What is indexed of a body was not what is searched of it now: its text in UTF-8, without brotli
/// or zstd. The index is filled anew.
const std::vector<QString> &versionEleven()
{
    static const std::vector<QString> statements{
        u"DELETE FROM gram_segment"_s,
        u"DELETE FROM gram"_s,
    };
    return statements;
}

/// What happened on the way of a replay or forward: redirects, and what HTTP/2 changed; a line
/// each.
const std::vector<QString> &versionTwelve()
{
    static const std::vector<QString> statements{
        u"ALTER TABLE replay ADD COLUMN notes TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE forward ADD COLUMN notes TEXT NOT NULL DEFAULT ''"_s,
    };
    return statements;
}

/// How long the sender waited for its answer. Events of before do not know.
const std::vector<QString> &versionThirteen()
{
    static const std::vector<QString> statements{
        u"ALTER TABLE event ADD COLUMN answered_us INTEGER"_s,
        u"ALTER TABLE aside_event ADD COLUMN answered_us INTEGER"_s,
    };
    return statements;
}

/// Entry n brings a store from version n to n + 1. Released entries never change.
const std::array<const std::vector<QString> *, kSchemaVersion> &migrations()
{
    static const std::array<const std::vector<QString> *, kSchemaVersion> list = {
        &versionOne(),    &versionTwo(),    &versionThree(),   &versionFour(), &versionFive(),
        &versionSix(),    &versionSeven(),  &versionEight(),   &versionNine(), &versionTen(),
        &versionEleven(), &versionTwelve(), &versionThirteen()
    };
    return list;
}

Error tooNew(const QString &path, int version)
{
    return { ErrorCode::StoreTooNew,
             CoreText::tr("The store %1 was written by a later version of Hookloupe (its format is "
                          "%2, this program knows %3): update Hookloupe, or choose another store. "
                          "It was left as it is.")
                     .arg(QDir::toNativeSeparators(path), QString::number(version),
                          QString::number(kSchemaVersion)),
             path };
}

Result<int> userVersion(SqlConnection &connection)
{
    const auto version = connection.run(u"PRAGMA user_version"_s, StoreTask::Reading);
    if (!version)
        return version.error();
    if (version->toInt() > kSchemaVersion)
        return tooNew(connection.path(), version->toInt());
    return version->toInt();
}

Result<void> runAll(SqlConnection &connection, const std::vector<QString> &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = connection.run(statement, StoreTask::Writing); !done)
            return done.error();
    }
    return {};
}

/// Precondition: inside a transaction that holds the write lock.
Result<void> applyMigrations(SqlConnection &connection)
{
    const auto version = userVersion(connection);
    if (!version)
        return version.error();
    for (auto next = static_cast<std::size_t>(*version); next < migrations().size(); ++next) {
        if (auto done = runAll(connection, *migrations().at(next)); !done)
            return done;
    }
    return runAll(connection,
                  { u"PRAGMA application_id = %1"_s.arg(kStoreApplicationId),
                    u"PRAGMA user_version = %1"_s.arg(kSchemaVersion) });
}

Result<void> migrate(SqlConnection &connection)
{
    if (const auto version = userVersion(connection); !version)
        return version.error();
    else if (*version == kSchemaVersion)
        return {};
    // Both only take effect in an empty file. The first version is written with a rollback journal,
    // so that the head of the file names its owner from the first commit on.
    if (auto set = runAll(connection,
                          { u"PRAGMA page_size = 8192"_s, u"PRAGMA auto_vacuum = INCREMENTAL"_s,
                            u"BEGIN IMMEDIATE"_s });
        !set)
        return set;
    Result<void> applied = applyMigrations(connection);
    if (applied)
        return runAll(connection, { u"COMMIT"_s });
    // The first error is the one to tell.
    [[maybe_unused]] const auto rolledBack = connection.run(u"ROLLBACK"_s, StoreTask::Writing);
    return applied;
}

Result<void> switchToWal(SqlConnection &connection, int busyTimeoutMs)
{
    // SQLite does not call the busy handler for this pragma, and two programs may start at once.
    QDeadlineTimer deadline(busyTimeoutMs);
    for (;;) {
        const auto mode = connection.run(u"PRAGMA journal_mode = WAL"_s, StoreTask::Writing);
        if (mode && mode->toString() == "wal"_L1)
            return {};
        if (deadline.hasExpired()) {
            return mode ? Error{ ErrorCode::StoreWriteFailed,
                                 CoreText::tr("The file system of %1 does not allow a write-ahead "
                                              "log: choose a store on a local disk.")
                                         .arg(connection.path()),
                                 connection.path() }
                        : mode.error();
        }
        QThread::msleep(20);
    }
}

/// The only rollback journal a store ever has is that of its creation, and a read-only connection
/// cannot undo one that a killed program left.
Result<void> recoverCreation(const QString &path)
{
    if (!QFileInfo::exists(path + u"-journal"_s))
        return {};
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    const auto read =
            (*connection)->run(u"SELECT count(*) FROM sqlite_schema"_s, StoreTask::Reading);
    return read ? Result<void>() : Result<void>(read.error());
}

} // namespace

Result<void> probeStore(const QString &path)
{
    if (const auto finished = finishRepair(path); !finished)
        return finished.error();
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo::exists(path)) {
        return Error{
            ErrorCode::NotFound,
            CoreText::tr("There is no store at %1: receive something first, or check the path.")
                    .arg(shown),
            path
        };
    }
    if (QFileInfo(path).isDir()) {
        return Error{ ErrorCode::StoreUnreadable,
                      CoreText::tr("%1 is a folder: name the file of a store in it.").arg(shown),
                      path };
    }
    if (auto recovered = recoverCreation(path); !recovered)
        return recovered;
    if (QFileInfo(path).size() == 0) {
        return Error{ ErrorCode::NotFound,
                      CoreText::tr(
                              "The store %1 is empty: receive something first, or check the path.")
                              .arg(shown),
                      path };
    }
    // A read-only connection does not even empty the write-ahead log when it closes.
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto owner = (*connection)->run(u"PRAGMA application_id"_s, StoreTask::Reading);
    if (!owner)
        return owner.error();
    if (owner->toInt() != kStoreApplicationId) {
        return Error{ ErrorCode::StoreUnreadable,
                      CoreText::tr("%1 is a database of another program: choose another file for "
                                   "the store. It was left as it is.")
                              .arg(shown),
                      path };
    }
    if (const auto version = userVersion(**connection); !version)
        return version.error();
    // Cheap reads that walk the schema and both ends of the big tables: a whole check takes
    // minutes.
    for (const QString &read :
         { u"SELECT count(*) FROM sqlite_schema"_s, u"SELECT max(id) FROM event"_s,
           u"SELECT min(id) FROM event"_s, u"SELECT max(event_id) FROM wire"_s,
           u"SELECT value FROM counter"_s }) {
        if (const auto value = (*connection)->run(read, StoreTask::Reading); !value)
            return value.error();
    }
    return {};
}

Result<void> prepareStore(const QString &path, int busyTimeoutMs)
{
    // Before a new file takes the place of a repaired one.
    if (const auto finished = finishRepair(path); !finished)
        return finished.error();
    if (auto created = createStoreFile(path); !created)
        return created;
    // The file exists now, so NotFound says that it is empty.
    if (auto probed = probeStore(path); !probed && probed.error().code != ErrorCode::NotFound)
        return probed;
    const auto connection =
            SqlConnection::open(path, SqlConnection::Access::ReadWrite, busyTimeoutMs);
    if (!connection)
        return connection.error();
    if (auto shared = checkSharedLibrary(**connection); !shared)
        return shared;
    if (auto migrated = migrate(**connection); !migrated)
        return migrated;
    return switchToWal(**connection, busyTimeoutMs);
}

} // namespace hookloupe
