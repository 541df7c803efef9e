// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace hookloupe {

/// How long a connection waits for another process's lock.
inline constexpr int kBusyTimeoutMs = 5'000;

/// What was tried, which decides the code and the advice of an Error.
enum class StoreTask {
    Reading,
    Writing
};

/// The primary result code of SQLite behind \a error, 0 when there is none.
int sqliteCode(const QSqlError &error);
/// \a error as a sentence that names the file and what to do next.
Error storeError(const QSqlError &error, const QString &path, StoreTask task);

/// One connection to a store, under a name of its own, gone with the object. Used by one thread at
/// a time. Queries made on it must be destroyed before it.
class SqlConnection
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite
    };
    /// \a path is absolute and exists. StoreUnreadable.
    static Result<std::unique_ptr<SqlConnection>> open(const QString &path, Access access,
                                                       int busyTimeoutMs = kBusyTimeoutMs);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    const QString &path() const noexcept { return m_path; }
    /// SQLite's own handle, the driver's property; nullptr when it is none.
    sqlite3 *handle() const;
    /// A forward-only query prepared with \a sql. A mistake in the sql shows when it is executed.
    QSqlQuery prepared(const QString &sql);
    /// Runs one statement and gives the first column of its first row, if there is one.
    Result<QVariant> run(const QString &sql, StoreTask task);

private:
    SqlConnection(QString name, QString path);

    QString m_name;
    QString m_path;
    QSqlDatabase m_database;
};

} // namespace hookloupe
