// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/hotstatement.h"

#include "core/store/sqlconnection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

HotStatement::HotStatement(const SqlConnection &connection, const char *sql)
    : m_database(connection.handle())
{
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK)
        noteError();
}

HotStatement::~HotStatement()
{
    sqlite3_finalize(m_statement);
}

void HotStatement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
}

void HotStatement::bindBytes(int parameter, QByteArrayView bytes)
{
    // A null pointer would bind NULL.
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    sqlite3_bind_blob64(m_statement, parameter, data, static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_STATIC);
}

void HotStatement::bindText(int parameter, QStringView text)
{
    const QChar *data = text.isEmpty() ? QStringView(u"").data() : text.data();
    sqlite3_bind_text64(m_statement, parameter, reinterpret_cast<const char *>(data),
                        static_cast<sqlite3_uint64>(text.size()) * sizeof(QChar), SQLITE_STATIC,
                        SQLITE_UTF16);
}

void HotStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

void HotStatement::bindRoom(int parameter, qsizetype size)
{
    sqlite3_bind_zeroblob64(m_statement, parameter, static_cast<sqlite3_uint64>(size));
}

bool HotStatement::writeRoom(const char *table, const char *column, qint64 rowId,
                             QByteArrayView bytes)
{
    // One call takes no more than an int counts; SQLite itself keeps no value that is longer.
    sqlite3_blob *blob = nullptr;
    const int opened = sqlite3_blob_open(m_database, "main", table, column, rowId, 1, &blob);
    const int written = opened == SQLITE_OK
            ? sqlite3_blob_write(blob, bytes.data(), static_cast<int>(bytes.size()), 0)
            : opened;
    m_hasFailed = written != SQLITE_OK;
    if (m_hasFailed)
        noteError();
    sqlite3_blob_close(blob);
    return !m_hasFailed;
}

bool HotStatement::run()
{
    const bool isDone = m_statement && sqlite3_step(m_statement) == SQLITE_DONE;
    m_hasFailed = !isDone;
    if (!isDone)
        noteError();
    sqlite3_reset(m_statement);
    return isDone;
}

bool HotStatement::next()
{
    const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
    m_hasFailed = code != SQLITE_ROW && code != SQLITE_DONE;
    if (m_hasFailed)
        noteError();
    return code == SQLITE_ROW;
}

qint64 HotStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool HotStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView HotStatement::bytes(int column) const
{
    const void *const data = sqlite3_column_blob(m_statement, column);
    return { static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column) };
}

void HotStatement::reset()
{
    sqlite3_reset(m_statement);
}

QSqlError HotStatement::error() const
{
    return m_error;
}

void HotStatement::noteError()
{
    m_error = QSqlError(u"Unable to run a statement"_s,
                        QString::fromUtf8(sqlite3_errmsg(m_database)), QSqlError::StatementError,
                        QString::number(sqlite3_extended_errcode(m_database)));
}

Result<void> checkSharedLibrary(SqlConnection &connection)
{
    const auto driver = connection.run(u"SELECT sqlite_source_id()"_s, StoreTask::Reading);
    if (!driver)
        return driver.error();
    if (connection.handle() && driver->toString() == QLatin1StringView(sqlite3_sourceid()))
        return {};
    return Error{
        ErrorCode::Unsupported,
        u"Qt's SQLite driver does not use the system's SQLite: install the driver of your "
        "distribution (libqt6sql6-sqlite on Debian)."_s
    };
}

} // namespace hookloupe
