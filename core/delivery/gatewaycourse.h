// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"

#include <QRandomGenerator>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace hookloupe {

/// Decides what a gateway sends when: the messages of a plan, their attempts and their ends. Knows
/// no socket and no clock. Lives in one thread.
///
/// A message is a place in a run; which step of the scenario it is depends on the order. A place
/// follows when the first attempt of the one before has ended, so that what is sent in order
/// arrives in order, however fast the clock runs.
class GatewayCourse
{
public:
    /// \a plan outlives this.
    GatewayCourse(const GatewayPlan &plan, qint64 startedAtUs);

    /// An attempt that is to be sent now.
    struct Due
    {
        qint64 message = 0;
        int attempt = 1;
        AttemptKind kind = AttemptKind::First;
        qint64 plannedAtUs = 0;
    };
    struct Decision
    {
        Acceptance acceptance = Acceptance::Retried;
        NextAttempt next;
        std::optional<Due> follows; ///< the attempt of the same message that is planned now
    };

    /// Before start(): what a run file tells of the time before.
    void restorePlanned(const Due &due);
    void restoreEnded(qint64 message, AttemptKind kind, Acceptance acceptance,
                      NextAttempt::What next, qint64 waitMs);
    /// Plans what is known now. Once.
    void start();

    /// When the next attempt is due; nullopt: none waits.
    std::optional<qint64> nextDueUs() const;
    /// The first that is due at \a nowUs, which counts as under way from now on.
    std::optional<Due> takeDue(qint64 nowUs);
    Decision ended(const Due &due, int status, QByteArrayView body,
                   std::optional<qint64> retryAfterMs, qint64 nowUs);
    /// It ended without a result: as if it had not begun.
    void abandoned(const Due &due);

    bool isOver() const { return m_queue.empty() && m_running == 0; }
    /// Nothing of this run is sent any more.
    bool isRunOver(int run) const;
    int runOf(qint64 message) const;
    int stepOf(qint64 message) const; ///< of the scenario
    /// The message that is step \a step of the same run.
    qint64 messageOfStep(int run, int step) const;
    GatewaySummary summary() const;

private:
    enum class State : quint8 {
        Open,
        Accepted,
        GaveUp,
    };
    struct Message
    {
        qint64 dueUs = 0; ///< planned for then; 0: not planned
        qint64 elapsedMs = 0; ///< since the first attempt, by the sender's clock
        int attempts = 0; ///< ended, duplicates left out
        int sent = 0; ///< ended, all
        State state = State::Open;
        AttemptKind dueKind = AttemptKind::First;
    };

    Message &at(qint64 message) { return m_messages[static_cast<std::size_t>(message)]; }
    const Message &at(qint64 message) const
    {
        return m_messages[static_cast<std::size_t>(message)];
    }
    const std::vector<int> &orderOf(int run) const;
    int places() const { return static_cast<int>(m_plan.scenario.steps.size()); }
    qint64 scaledUs(qint64 ms) const;
    qint64 placeDueUs(qint64 message) const;
    void plan(qint64 message, AttemptKind kind, qint64 dueUs);
    void count(Message &message, AttemptKind kind, Acceptance acceptance, NextAttempt::What next);

    const GatewayPlan &m_plan;
    const qint64 m_startedAtUs;
    std::vector<Message> m_messages;
    std::vector<qint64> m_offsetsMs; ///< of each place from the begin of its run
    std::set<std::pair<qint64, qint64>> m_queue; ///< due time and message
    int m_running = 0;
    GatewaySummary m_summary;
    QRandomGenerator m_draws;
    mutable std::vector<int> m_order; ///< of m_orderRun
    mutable int m_orderRun = -1;
};

} // namespace hookloupe
