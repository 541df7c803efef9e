// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/store/sqlconnection.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

struct sqlite3_stmt;

namespace hookloupe {

/// Copies the rows of one table of a damaged store that can be read, by ranges of their numbers:
/// what lies in a damaged page is stepped over, and found to its ends by trying.
class SalvageTable
{
public:
    struct Done
    {
        qint64 rows = 0;
        qint64 gaps = 0; ///< places that could not be read
    };
    /// A row number above \a idMax is damage, too.
    SalvageTable(SqlConnection &from, SqlConnection &to, QString table, qint64 idMax);

    /// \a goOn gets the rows so far, and returns false to stop. StoreWriteFailed, Cancelled. A
    /// table that the old store does not have is empty.
    Result<Done> run(const std::function<bool(qint64 rows)> &goOn);

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalizer>;
    enum class Read {
        Some, ///< there may be more
        End,
        Damage,
        Failed ///< by the new store
    };

    Statement prepared(const SqlConnection &connection, const QString &sql) const;
    QStringList columns(const SqlConnection &connection) const;
    /// Rows after \a id, which is moved on.
    Read readSome(qint64 &id);
    bool insertRow();
    /// The first number from \a from on at which something can be read, or the end is.
    qint64 nextReadable(qint64 from);
    bool isReadable(qint64 from);
    Error writeError() const;

    SqlConnection &m_from;
    SqlConnection &m_to;
    QString m_table;
    qint64 m_idMax;
    bool m_hasRowIds = true;
    Statement m_select;
    Statement m_probe;
    Statement m_insert;
    Done m_done;
};

} // namespace hookloupe
