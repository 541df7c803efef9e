// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArrayView>
#include <QSqlError>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace hookloupe {

class SqlConnection;

/// A statement that runs for every event, on the connection's own SQLite handle. QSqlQuery makes
/// a QVariant, a copy and a name look-up of each value, which costs more than the insert; here
/// bound bytes are read where they are. Used by the connection's thread; destroyed before it.
class HotStatement
{
public:
    /// A mistake in \a sql shows when it is run.
    HotStatement(const SqlConnection &connection, const char *sql);
    ~HotStatement();
    HotStatement(const HotStatement &) = delete;
    HotStatement &operator=(const HotStatement &) = delete;

    /// Parameters count from 1. Bytes must stay where they are until run() or the last next();
    /// they are never NULL, however empty.
    void bind(int parameter, qint64 number);
    void bindBytes(int parameter, QByteArrayView bytes);
    void bindText(int parameter, QStringView text);
    void bindNull(int parameter);
    /// Room for \a size bytes, which writeRoom() fills once the row is there.
    void bindRoom(int parameter, qsizetype size);

    /// Runs it to its end. False: error() says why.
    [[nodiscard]] bool run();
    /// The next row of a query; false at its end and on an error (hasFailed()). reset() when done.
    [[nodiscard]] bool next();
    qint64 number(int column) const;
    bool isNull(int column) const;
    /// Holds until the next next() or reset().
    QByteArrayView bytes(int column) const;
    void reset();
    /// Fills the room in \a column of the row \a rowId of \a table with \a bytes, which have its
    /// size. A value that is bound is copied as a whole when the row is made; this one is not.
    /// False: error() says why.
    [[nodiscard]] bool writeRoom(const char *table, const char *column, qint64 rowId,
                                 QByteArrayView bytes);
    bool hasFailed() const noexcept { return m_hasFailed; }
    /// In the driver's form, so that one function words all errors of the store.
    QSqlError error() const;

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    bool m_hasFailed = false;
    QSqlError m_error;

    void noteError();
};

/// Unsupported when Qt's driver carries an SQLite of its own: two copies of the library in one
/// process would break each other's locks (https://www.sqlite.org/howtocorrupt.html §2.2.1).
Result<void> checkSharedLibrary(SqlConnection &connection);

} // namespace hookloupe
