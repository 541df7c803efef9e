// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/clock.h"
#include "core/event/handover.h"
#include "core/store/eventwriter.h"
#include "core/store/retention.h"
#include "core/store/workerthread.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

/// Removes what the plan does not keep: looks in a thread of its own, and has the writer remove
/// what it finds a few events at a time, with pauses that leave the writer half of its time at
/// least. Made and destroyed by the thread that owns the writer, which must outlive it.
class RetentionKeeper : public WorkerThread
{
public:
    RetentionKeeper(QString storePath, EventWriter *writer, const Clock *clock);
    ~RetentionKeeper() override;

    /// Follows \a plan instead of the one that the store keeps (nullopt: that one, read anew each
    /// time, since another program may change it). Looks at once. Any thread.
    void follow(std::optional<RetentionPlan> plan);

protected:
    Result<void> begin() override;
    void end() override;

private:
    struct Looked
    {
        RetentionPlan plan;
        qint64 dataVersion = 0; ///< of SQLite: another one after each commit of anybody
        std::optional<qint64> nextAgeUs;
    };

    void look();
    Result<void> lookOnce();
    Result<RetentionPlan> currentPlan();
    Result<void> remove(const std::vector<qint64> &ids);

    QString m_path;
    EventWriter *m_writer;
    const Clock *m_clock;
    Handover<std::optional<RetentionPlan>> m_plans;
    std::atomic<bool> m_isStopping{ false };
    std::optional<RetentionPlan> m_given;
    std::unique_ptr<SqlConnection> m_connection;
    std::unique_ptr<QTimer> m_timer;
    std::optional<Looked> m_looked; ///< and nothing was left to be removed
};

} // namespace hookloupe
