// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/sqlconnection.h"

#include "core/event/coretext.h"
#include "core/event/log.h"

#include <QDir>
#include <QSqlDriver>

#include <atomic>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

// https://www.sqlite.org/rescode.html
constexpr int kSqliteBusy = 5;
constexpr int kSqliteLocked = 6;
constexpr int kSqliteReadOnly = 8;
constexpr int kSqliteIoError = 10;
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteFull = 13;
constexpr int kSqliteCannotOpen = 14;
constexpr int kSqliteNotADatabase = 26;

QString sentenceFor(int code, const QString &file, const QString &driverText, StoreTask task)
{
    switch (code) {
    case kSqliteFull:
        return CoreText::tr("The disk that holds %1 is full: free some space, or choose a store on "
                            "another disk.")
                .arg(file);
    case kSqliteReadOnly:
        return CoreText::tr(
                       "%1 cannot be written: check the permissions of the file and of its folder.")
                .arg(file);
    case kSqliteBusy:
    case kSqliteLocked:
        return CoreText::tr("Another program keeps %1 locked: close it, or wait until it is done, "
                            "then try again.")
                .arg(file);
    case kSqliteCorrupt:
    case kSqliteNotADatabase:
        return CoreText::tr("%1 is damaged or not a Hookloupe store: `hookloupe-cli repair` saves "
                            "what can be read of it, or choose another store.")
                .arg(file);
    case kSqliteCannotOpen:
        return CoreText::tr("%1 cannot be opened: check that the folder exists and that you may "
                            "write in it.")
                .arg(file);
    case kSqliteIoError:
        return CoreText::
                tr("The system could not %1 %2 (%3): check the disk and its quota, then try again.")
                        .arg(task == StoreTask::Writing ? u"write"_s : u"read"_s, file, driverText);
    default:
        return CoreText::tr("%1 could not be %2 (%3): try again, or choose another store.")
                .arg(file, task == StoreTask::Writing ? u"written"_s : u"read"_s, driverText);
    }
}

} // namespace

int sqliteCode(const QSqlError &error)
{
    // Extended codes carry the primary one in their low byte.
    return error.nativeErrorCode().toInt() & 0xff;
}

Error storeError(const QSqlError &error, const QString &path, StoreTask task)
{
    const int code = sqliteCode(error);
    qCWarning(logStore, "sqlite error %d (extended %s) while %s", code,
              qPrintable(error.nativeErrorCode()),
              task == StoreTask::Writing ? "writing" : "reading");
    return { task == StoreTask::Writing ? ErrorCode::StoreWriteFailed : ErrorCode::StoreUnreadable,
             sentenceFor(code, QDir::toNativeSeparators(path), error.databaseText(), task), path };
}

SqlConnection::SqlConnection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{ }

SqlConnection::~SqlConnection()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &path, Access access,
                                                           int busyTimeoutMs)
{
    static std::atomic<quint64> lastNumber{ 0 };
    std::unique_ptr<SqlConnection> connection(
            new SqlConnection(u"hookloupe-store-%1"_s.arg(++lastNumber), path));
    QSqlDatabase &database = connection->m_database;
    if (!database.isValid()) {
        return Error{ ErrorCode::Unsupported,
                      CoreText::tr("The SQLite driver of Qt is not installed: install the package "
                                   "libqt6sql6-sqlite.") };
    }
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(
            QString::number(busyTimeoutMs),
            access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!database.open())
        return storeError(database.lastError(), path, StoreTask::Reading);
    return connection;
}

sqlite3 *SqlConnection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QSqlQuery SqlConnection::prepared(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        qCWarning(logStore, "a statement does not prepare: %s",
                  qPrintable(query.lastError().databaseText()));
    return query;
}

Result<QVariant> SqlConnection::run(const QString &sql, StoreTask task)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return storeError(query.lastError(), m_path, task);
    return query.next() ? query.value(0) : QVariant();
}

} // namespace hookloupe
