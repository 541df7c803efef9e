// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/store/sqlconnection.h"
#include "core/store/workerthread.h"

#include <memory>

namespace hookloupe {

/// What a checkpoint left: pages in the write-ahead log, and how many of them are in the file now.
struct CheckpointReport
{
    qint64 logPages = 0;
    qint64 copiedPages = 0;
};

/// Copies the write-ahead log into the store in a thread of its own, since the fsync of a
/// checkpoint would stand in the path of an answer otherwise. PASSIVE: it never waits for, nor
/// stops, a reader or the writer.
class Checkpointer : public WorkerThread
{
public:
    /// Reports go to \a reports, which must outlive this.
    Checkpointer(QString path, Handover<CheckpointReport> *reports);
    ~Checkpointer() override;

    /// From any thread. Asking again before it has begun is one checkpoint.
    void ask();

protected:
    Result<void> begin() override;
    void end() override;

private:
    struct Ask
    {
    };
    void checkpoint();

    QString m_path;
    Handover<CheckpointReport> *m_reports;
    Handover<Ask> m_asks;
    std::unique_ptr<SqlConnection> m_connection;
};

/// Runs `PRAGMA wal_checkpoint` in \a mode ("PASSIVE", "TRUNCATE") on \a connection.
Result<CheckpointReport> runCheckpoint(SqlConnection &connection, const QString &mode);

} // namespace hookloupe
