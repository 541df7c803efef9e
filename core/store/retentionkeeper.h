// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/clock.h"
#include "core/event/handover.h"
#include "core/store/clockguard.h"
#include "core/store/eventwriter.h"
#include "core/store/retention.h"
#include "core/store/workerthread.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookloupe {

/// Removes what the plan does not keep: looks in a thread of its own, and has the writer remove
/// what it finds a few events at a time, with pauses that leave the writer half of its time at
/// least. Deleted events that can no longer be brought back go the same way. Made and destroyed by
/// the thread that owns the writer, which must outlive it.
class RetentionKeeper : public WorkerThread
{
public:
    /// Says why nothing is removed for its age, in its own thread; an empty text when it is again.
    using Tell = std::function<void(const QString &sentence)>;
    RetentionKeeper(QString storePath, EventWriter *writer, const Clock *clock, Tell tell = {});
    ~RetentionKeeper() override;

    /// Follows \a plan instead of the one that the store keeps (nullopt: that one, read anew each
    /// time, since another program may change it). Looks at once. \a isClockRight: a person who saw
    /// what would be removed says so. Any thread.
    void follow(std::optional<RetentionPlan> plan, bool isClockRight = false);

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

    struct Order
    {
        std::optional<RetentionPlan> plan;
        bool isClockRight = false;
    };

    void look();
    Result<void> lookOnce();
    Result<void> forgetAside();
    Result<RetentionPlan> currentPlan();
    /// \a plan, without its ages while the clock cannot be believed.
    Result<RetentionPlan> believable(RetentionPlan plan, qint64 nowUs);
    Result<qint64> lastKnownUs();
    /// Tells \a sentence when it is not told yet; empty: it does not hold any more.
    void hold(const QString &sentence);
    using RemoveSome = std::function<Result<qint64>(std::vector<qint64>)>;
    Result<void> remove(const std::vector<qint64> &ids, const RemoveSome &removeSome);

    QString m_path;
    EventWriter *m_writer;
    const Clock *m_clock;
    Tell m_tell;
    Handover<Order> m_plans;
    std::atomic<bool> m_isStopping{ false };
    std::optional<RetentionPlan> m_given;
    std::unique_ptr<SqlConnection> m_connection;
    std::unique_ptr<QTimer> m_timer;
    std::optional<Looked> m_looked; ///< and nothing was left to be removed
    std::optional<ClockGuard> m_guard; ///< since a plan with an age was followed
    qint64 m_keptKnownUs = 0; ///< the last time of day that the store keeps as right
    bool m_isClockConfirmed = false;
    bool m_isHeld = false;
};

} // namespace hookloupe
