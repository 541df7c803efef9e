// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gateway.h"
#include "core/delivery/gatewaycourse.h"
#include "core/delivery/gatewayjournal.h"
#include "core/delivery/gatewayrequest.h"
#include "core/event/handover.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <variant>

namespace hookloupe {

/// What the playing thread tells the asking thread.
using GatewayReport = std::variant<GatewayAttemptPtr, GatewaySummary>;

/// What the asking thread tells the playing thread.
enum class GatewayOrder {
    Cancel,
    Pause,
    GoOn,
};

/// What both threads share.
struct GatewayShared
{
    std::shared_ptr<Handover<GatewayReport>> reports;
    std::atomic<qint64> untaken = 0; ///< reports that nobody has taken yet
};

/// The half of Gateway that lives in the playing thread.
class GatewayWorker : public QObject
{
    Q_OBJECT
public:
    /// Made in the asking thread, moved to its own before that starts. \a journal may be null.
    GatewayWorker(GatewayPlan plan, GatewayHistory history, std::unique_ptr<GatewayJournal> journal,
                  std::shared_ptr<GatewayShared> shared);
    ~GatewayWorker() override;

    const std::shared_ptr<Handover<GatewayOrder>> &orders() const { return m_orders; }

private:
    struct Running
    {
        GatewayCourse::Due due;
        std::shared_ptr<GatewayAttempt> attempt;
        quint64 sendId = 0;
    };

    void begin();
    void takeOrders();
    void cancel();
    /// Starts what is due, and sees to it that it is called again when more is.
    void goOn();
    bool mayStart();
    bool start(const GatewayCourse::Due &due);
    void ended(qint64 message, SendResult result);
    /// The message as it was made; makes it, and the steps before it that are not made yet.
    Result<const GatewayMessage *> messageOf(qint64 message);
    Result<void> make(qint64 message);
    ScenarioState stateFor(int run, qint64 nowUs);
    void forget(int run);
    void stop(const QString &condition);
    void failed(const Error &error);
    void conclude();
    void report(GatewayReport report);
    static qint64 nowUs();

    const GatewayPlan m_plan;
    GatewayHistory m_history; ///< goes on: values, messages and counts of the run
    std::unique_ptr<GatewayJournal> m_journal;
    std::shared_ptr<GatewayShared> m_shared;
    std::shared_ptr<Handover<GatewayOrder>> m_orders;
    std::unique_ptr<GatewayCourse> m_course;
    HttpSender m_sender;
    QTimer m_timer;
    QElapsedTimer m_sinceBegin;
    std::map<qint64, Running> m_running; ///< by message: each has one attempt at a time
    qint64 m_started = 0;
    bool m_isCancelled = false;
    bool m_isPaused = false;
    bool m_isOver = false;
    QString m_stopped;
    std::optional<Error> m_failure;
};

} // namespace hookloupe
