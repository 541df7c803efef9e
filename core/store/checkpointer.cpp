// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/checkpointer.h"

#include "core/event/log.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hookloupe {

Result<CheckpointReport> runCheckpoint(SqlConnection &connection, const QString &mode)
{
    QSqlQuery query = connection.prepared(u"PRAGMA wal_checkpoint(%1)"_s.arg(mode));
    if (!query.exec() || !query.next())
        return storeError(query.lastError(), connection.path(), StoreTask::Writing);
    // The columns are: busy, pages in the log, pages copied (https://www.sqlite.org/pragma.html).
    return CheckpointReport{ query.value(1).toLongLong(), query.value(2).toLongLong() };
}

Checkpointer::Checkpointer(QString path, Handover<CheckpointReport> *reports)
    : m_path(std::move(path))
    , m_reports(reports)
    , m_asks(1, this, [this] { checkpoint(); })
{ }

Checkpointer::~Checkpointer()
{
    m_asks.close();
    stop();
}

void Checkpointer::ask()
{
    // Refused means that one is already waiting, which will see everything written until now.
    [[maybe_unused]] const bool waits = m_asks.push({});
}

Result<void> Checkpointer::begin()
{
    auto connection = SqlConnection::open(m_path, SqlConnection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    m_connection = std::move(*connection);
    return {};
}

void Checkpointer::end()
{
    m_connection.reset();
}

void Checkpointer::checkpoint()
{
    if (m_asks.takeAll().empty() || !m_connection)
        return;
    auto done = runCheckpoint(*m_connection, u"PASSIVE"_s);
    // A failure is no loss: the log keeps everything, and the next checkpoint tries again.
    if (!m_reports->push(done ? *done : CheckpointReport()))
        qCWarning(logStore, "the report of a checkpoint was not taken");
}

} // namespace hookloupe
