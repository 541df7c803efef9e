// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/forwarder.h"
#include "core/delivery/httpsender.h"
#include "core/event/handover.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>

namespace hookloupe {

/// The half of Forwarder that lives in its thread.
class ForwardWorker : public QObject
{
    Q_OBJECT
public:
    /// Made in the asking thread, moved to its own before that starts.
    ForwardWorker(EventSink *sink, const ForwardLimits &limits, QByteArray pseudonym);
    ~ForwardWorker() override;

    const std::shared_ptr<Handover<ForwardOrder>> &orders() const { return m_orders; }

private:
    /// One order on its way to one of its targets, over all tries.
    struct Job
    {
        std::shared_ptr<const ForwardOrder> order; ///< shared by the targets of one event
        SendTarget target;
        ForwardRecord record; ///< of the present try
        qint64 waitUntilMs = 0; ///< for its turn
        bool mayRetry = true; ///< false: trying again would come to the same
    };
    using JobPtr = std::shared_ptr<Job>;
    /// What goes to one host and port.
    struct Lane
    {
        std::deque<JobPtr> waiting;
        int running = 0;
    };

    void takeOrders();
    void begin(const std::shared_ptr<const ForwardOrder> &order, const QByteArray &url, bool first);
    /// Why the event is not even tried, with the status for it; 0: nothing speaks against it.
    static int refusal(const Job &job, QByteArrayView pseudonym, QString &why);
    void enqueue(const JobPtr &job);
    void startWaiting(Lane &lane);
    void send(Lane &lane, const JobPtr &job);
    /// The present try has come to \a outcome: keeps it, and tries again or tells who waits.
    void conclude(const JobPtr &job, UpstreamOutcome outcome);
    void refuse(const JobPtr &job, int status, const QString &forSender, const QString &why);
    void retryLater(const JobPtr &job);
    void keep(const Job &job);
    void sweep();

    EventSink *m_sink;
    const ForwardLimits m_limits;
    const QByteArray m_pseudonym;
    std::shared_ptr<Handover<ForwardOrder>> m_orders;
    std::shared_ptr<qint64> m_bytes; ///< of events that jobs hold
    HttpSender m_sender;
    QTimer m_sweep; ///< while somebody waits
    std::map<QByteArray, Lane> m_lanes; ///< by scheme, host and port
    std::map<quint64, JobPtr> m_running;
    quint64 m_lastRun = 0;
    std::map<quint64, JobPtr> m_resting; ///< until their next try
    bool m_isEnding = false;
};

} // namespace hookloupe
