// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/salvageleaves.h"

#include "core/store/storefile.h"

#include <QHash>

#include <sqlite3.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr int kPagesAtOnce = 1'024;

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

Statement prepared(const SqlConnection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection.handle(), sql.toUtf8().constData(), -1, &statement, nullptr);
    return { statement, &sqlite3_finalize };
}

Error writeError(const SqlConnection &to)
{
    sqlite3 *database = to.handle();
    return storeError(QSqlError(u"Unable to write"_s, QString::fromUtf8(sqlite3_errmsg(database)),
                                QSqlError::StatementError,
                                QString::number(sqlite3_extended_errcode(database))),
                      to.path(), StoreTask::Writing);
}

struct Columns
{
    QStringList names; ///< in the order of a row
    qsizetype number = -1; ///< of the one that is the row's number; it stands empty in the row
};

Columns columnsOf(const SqlConnection &connection, const QString &table)
{
    constexpr int kName = 1;
    constexpr int kType = 2;
    constexpr int kKey = 5;
    Columns columns;
    const Statement info = prepared(connection, u"PRAGMA table_info(%1)"_s.arg(table));
    while (info && sqlite3_step(info.get()) == SQLITE_ROW) {
        const auto text = [&info](int column) {
            return QString::fromUtf8(
                    reinterpret_cast<const char *>(sqlite3_column_text(info.get(), column)));
        };
        if (sqlite3_column_int(info.get(), kKey) != 0 && text(kType) == "INTEGER"_L1)
            columns.number = columns.names.size();
        columns.names.append(text(kName));
    }
    return columns;
}

void bind(sqlite3_stmt *statement, int at, const LeafScan::Row::Field &field)
{
    if (const auto *number = std::get_if<qint64>(&field.value))
        sqlite3_bind_int64(statement, at, *number);
    else if (const auto *real = std::get_if<double>(&field.value))
        sqlite3_bind_double(statement, at, *real);
    else if (const auto *bytes = std::get_if<QByteArray>(&field.value)) {
        // Not null where it is empty. It lives until the row is written.
        const char *data = bytes->isNull() ? "" : bytes->constData();
        const auto size = static_cast<sqlite3_uint64>(bytes->size());
        if (field.isText)
            sqlite3_bind_text64(statement, at, data, size, SQLITE_STATIC, SQLITE_UTF8);
        else
            sqlite3_bind_blob64(statement, at, data, size, SQLITE_STATIC);
    } else
        sqlite3_bind_null(statement, at);
}

} // namespace

SalvageLeaves::SalvageLeaves(SqlConnection &from, SqlConnection &to, QString imagePath)
    : m_from(from)
    , m_to(to)
    , m_imagePath(std::move(imagePath))
{ }

SalvageLeaves::~SalvageLeaves()
{
    m_scan.reset();
    for (const QString &suffix : { u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(m_imagePath + suffix);
}

bool SalvageLeaves::prepareImage(const std::function<bool()> &goesOn)
{
    if (m_scan)
        return m_scan->isOpen();
    m_scan = std::make_unique<LeafScan>(QString());
    QFile::remove(m_imagePath);
    if (!createStoreFile(m_imagePath))
        return false;
    {
        const auto image = SqlConnection::open(m_imagePath, SqlConnection::Access::ReadWrite);
        if (!image || !(*image)->run(u"PRAGMA journal_mode = OFF"_s, StoreTask::Writing)
            || !(*image)->run(u"PRAGMA synchronous = OFF"_s, StoreTask::Writing))
            return false;
        const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)> backup(
                sqlite3_backup_init((*image)->handle(), "main", m_from.handle(), "main"),
                &sqlite3_backup_finish);
        int code = backup ? SQLITE_OK : SQLITE_ERROR;
        while (code == SQLITE_OK && goesOn())
            code = sqlite3_backup_step(backup.get(), kPagesAtOnce);
        if (code != SQLITE_DONE)
            return false;
    }
    m_scan = std::make_unique<LeafScan>(m_imagePath);
    return m_scan->isOpen();
}

Result<qint64> SalvageLeaves::add(const QString &table, qint64 idMax,
                                  const std::function<bool()> &goesOn)
{
    qint64 added = 0;
    const Statement root = prepared(
            m_from,
            u"SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(
                    table));
    const Columns old = columnsOf(m_from, table);
    // Without a number of its own a row cannot be told from one that is there.
    if (!root || sqlite3_step(root.get()) != SQLITE_ROW || old.number < 0)
        return added;
    const qint64 rootPage = sqlite3_column_int64(root.get(), 0);
    QStringList shared;
    std::vector<qsizetype> places; // of the shared ones in a row
    for (const QString &name : columnsOf(m_to, table).names) {
        if (const qsizetype place = old.names.indexOf(name); place >= 0) {
            shared.append(name);
            places.push_back(place);
        }
    }
    const Statement insert = prepared(
            m_to,
            u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
                    table, shared.join(u", "_s), QStringList(shared.size(), u"?"_s).join(u", "_s)));
    const Statement find = prepared(m_to, u"SELECT 1 FROM %1 WHERE rowid = ?"_s.arg(table));
    if (!insert || !find)
        return writeError(m_to);
    if (!prepareImage(goesOn))
        return added;

    if (sqlite3_exec(m_to.handle(), "BEGIN", nullptr, nullptr, nullptr) != SQLITE_OK)
        return writeError(m_to);
    const auto isMissing = [&](qint64 id) {
        if (id < 1 || id > idMax)
            return false;
        sqlite3_bind_int64(find.get(), 1, id);
        const bool isThere = sqlite3_step(find.get()) == SQLITE_ROW;
        sqlite3_reset(find.get());
        return !isThere;
    };
    std::optional<Error> failure;
    const auto take = [&](const LeafScan::Row &row) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto place = static_cast<std::size_t>(places[i]);
            const int at = static_cast<int>(i) + 1;
            if (places[i] == old.number)
                sqlite3_bind_int64(insert.get(), at, row.id);
            else if (place < row.fields.size())
                bind(insert.get(), at, row.fields[place]);
            else
                sqlite3_bind_null(insert.get(), at);
        }
        const int code = sqlite3_step(insert.get());
        const bool isWritten = code == SQLITE_DONE && sqlite3_changes(m_to.handle()) > 0;
        if (code != SQLITE_DONE && code != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH
            && code != SQLITE_TOOBIG)
            failure = writeError(m_to);
        sqlite3_reset(insert.get());
        sqlite3_clear_bindings(insert.get());
        added += isWritten ? 1 : 0;
        return !failure;
    };
    bool isStopped = false;
    m_scan->run(rootPage, isMissing, take, [&] {
        isStopped = !goesOn();
        return !isStopped;
    });
    if (!failure && isStopped)
        failure =
                Error{ ErrorCode::Cancelled, u"It was cancelled; the store was left as it is."_s };
    if (!failure && sqlite3_exec(m_to.handle(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
        failure = writeError(m_to);
    if (!failure)
        return added;
    sqlite3_exec(m_to.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    return *failure;
}

} // namespace hookloupe
