// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/salvagetable.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr int kSalvagedAtOnce = 256;
/// Of one transaction in the new store.
constexpr qint64 kBytesAtOnce = 16LL * 1024 * 1024;

} // namespace

void SalvageTable::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SalvageTable::SalvageTable(SqlConnection &from, SqlConnection &to, QString table, qint64 idMax)
    : m_from(from)
    , m_to(to)
    , m_table(std::move(table))
    , m_idMax(idMax)
{ }

SalvageTable::Statement SalvageTable::prepared(const SqlConnection &connection,
                                               const QString &sql) const
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection.handle(), sql.toUtf8().constData(), -1, &statement, nullptr);
    return Statement(statement);
}

QStringList SalvageTable::columns(const SqlConnection &connection) const
{
    QStringList names;
    const Statement info = prepared(connection, u"PRAGMA table_info(%1)"_s.arg(m_table));
    while (info && sqlite3_step(info.get()) == SQLITE_ROW)
        names.append(QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(info.get(), 1))));
    return names;
}

Error SalvageTable::writeError() const
{
    sqlite3 *database = m_to.handle();
    return storeError(QSqlError(u"Unable to write"_s, QString::fromUtf8(sqlite3_errmsg(database)),
                                QSqlError::StatementError,
                                QString::number(sqlite3_extended_errcode(database))),
                      m_to.path(), StoreTask::Writing);
}

Result<SalvageTable::Done> SalvageTable::run(const std::function<bool(qint64 rows)> &goOn)
{
    QStringList shared;
    const QStringList old = columns(m_from);
    for (const QString &name : columns(m_to)) {
        if (old.contains(name))
            shared.append(name);
    }
    // The old store is of an earlier version, or its schema is damaged.
    if (shared.isEmpty())
        return m_done;
    const QString list = shared.join(u", "_s);
    m_hasRowIds = prepared(m_from, u"SELECT rowid FROM %1"_s.arg(m_table)) != nullptr;
    const QString number = m_hasRowIds ? u"rowid"_s : u"0"_s;
    m_select = prepared(m_from,
                        u"SELECT %1, %2 FROM %3%4"_s.arg(
                                number, list, m_table,
                                m_hasRowIds ? u" WHERE rowid >= ? ORDER BY rowid LIMIT %1"_s.arg(
                                        kSalvagedAtOnce)
                                            : QString()));
    m_insert = prepared(m_to,
                        u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(
                                m_table, list, QStringList(shared.size(), u"?"_s).join(u", "_s)));
    if (m_hasRowIds)
        m_probe =
                prepared(m_from,
                         u"SELECT rowid, %1 FROM %2 WHERE rowid >= ? ORDER BY rowid LIMIT 1"_s.arg(
                                 list, m_table));
    if (!m_insert)
        return writeError();
    if (!m_select || (m_hasRowIds && !m_probe)) {
        ++m_done.gaps;
        return m_done;
    }
    // Numbers begin at 1; one below was damaged.
    qint64 damagedAt = -1;
    for (qint64 id = 0;;) {
        if (!goOn(m_done.rows))
            return Error{ ErrorCode::Cancelled,
                          u"It was cancelled; the store was left as it is."_s };
        if (sqlite3_exec(m_to.handle(), "BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK)
            return writeError();
        const Read read = readSome(id);
        if (read == Read::Failed
            || sqlite3_exec(m_to.handle(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK) {
            Error error = writeError();
            sqlite3_exec(m_to.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
            return error;
        }
        if (read == Read::Damage) {
            ++m_done.gaps;
            // By one at least, even where reading one row and reading many do not agree.
            const qint64 next = m_hasRowIds ? nextReadable(id + 1) - 1 : m_idMax;
            id = next == id && id == damagedAt ? id + 1 : next;
            damagedAt = id;
        }
        if (read == Read::End || id >= m_idMax)
            return m_done;
    }
}

SalvageTable::Read SalvageTable::readSome(qint64 &id)
{
    sqlite3_reset(m_select.get());
    if (m_hasRowIds)
        sqlite3_bind_int64(m_select.get(), 1, id + 1);
    qint64 bytes = 0;
    for (int rows = 0;; ++rows) {
        const int code = sqlite3_step(m_select.get());
        if (code == SQLITE_DONE)
            return m_hasRowIds && rows == kSalvagedAtOnce ? Read::Some : Read::End;
        if (code != SQLITE_ROW)
            return Read::Damage;
        const qint64 next = sqlite3_column_int64(m_select.get(), 0);
        if (m_hasRowIds && (next <= id || next > m_idMax))
            return Read::Damage;
        if (!insertRow())
            return Read::Failed;
        id = m_hasRowIds ? next : id;
        for (int i = 1; i < sqlite3_column_count(m_select.get()); ++i)
            bytes += sqlite3_column_bytes(m_select.get(), i);
        if (m_hasRowIds && bytes >= kBytesAtOnce) {
            sqlite3_reset(m_select.get());
            return Read::Some;
        }
    }
}

bool SalvageTable::insertRow()
{
    for (int i = 1; i < sqlite3_column_count(m_select.get()); ++i)
        sqlite3_bind_value(m_insert.get(), i, sqlite3_column_value(m_select.get(), i));
    const int code = sqlite3_step(m_insert.get());
    sqlite3_reset(m_insert.get());
    sqlite3_clear_bindings(m_insert.get());
    // A row whose values were damaged so that the table does not take them.
    const bool isRowProblem =
            code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG;
    m_done.rows += code == SQLITE_DONE ? 1 : 0;
    m_done.gaps += isRowProblem ? 1 : 0;
    return code == SQLITE_DONE || isRowProblem;
}

qint64 SalvageTable::nextReadable(qint64 from)
{
    // Forward in steps that double, then back to the end of the damage.
    qint64 unreadable = from - 1;
    qint64 step = 1;
    qint64 readable = from;
    while (readable <= m_idMax && !isReadable(readable)) {
        unreadable = readable;
        readable += step;
        step *= 2;
    }
    if (readable > m_idMax)
        return m_idMax + 1;
    while (readable - unreadable > 1) {
        const qint64 middle = unreadable + (readable - unreadable) / 2;
        (isReadable(middle) ? readable : unreadable) = middle;
    }
    return readable;
}

bool SalvageTable::isReadable(qint64 from)
{
    sqlite3_reset(m_probe.get());
    sqlite3_bind_int64(m_probe.get(), 1, from);
    const int code = sqlite3_step(m_probe.get());
    const qint64 found = code == SQLITE_ROW ? sqlite3_column_int64(m_probe.get(), 0) : from;
    sqlite3_reset(m_probe.get());
    return code == SQLITE_DONE || (code == SQLITE_ROW && found >= from && found <= m_idMax);
}

} // namespace hookloupe
