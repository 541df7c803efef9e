// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/upstream.h"
#include "core/event/bell.h"
#include "core/receiver/answerplanner.h"
#include "core/receiver/bodyfilereader.h"
#include "core/receiver/gate.h"
#include "core/receiver/httpdispatcher.h"
#include "core/receiver/judge.h"
#include "core/receiver/receiver.h"
#include "core/receiver/refusalcounter.h"
#include "core/receiver/responder.h"
#include "core/receiver/wireserver.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace hookloupe {

/// The receiver's part that lives in its thread: makes an Event of each request, hands it to the
/// sink, and lets the answer go once the sink says that it is stored.
class ReceiverWorker : public QObject
{
    Q_OBJECT
public:
    /// \a upstream: null when nothing can be forwarded.
    ReceiverWorker(EventSink *sink, const Clock *clock, const ReceiverLimits &limits,
                   Upstream *upstream);
    ~ReceiverWorker() override;

    Result<quint16> listen(const ListenOptions &options, ListenerId id);
    Result<void> change(const ListenOptions &options, ListenerId id);
    /// False when there is none.
    bool close(ListenerId id, int finishMs);
    /// \a done runs when the last connection is gone, which takes at most \a finishMs.
    void stop(int finishMs, std::function<void()> done);
    void setLimits(const ReceiverLimits &limits);
    void setEndpoints(std::shared_ptr<const ReceiverEndpoints> endpoints);
    void take(IntakeRequest request);

private:
    /// An event on its way through the sink, and what waits for it.
    struct Pending
    {
        QPointer<WireSocket> socket;
        EventPtr event; ///< null once the answer waits for room
        qint64 eventId = 0; ///< once it is stored
        qint64 receivedAtUs = 0; ///< of the event
        int delayMs = 0;
        Fault fault = Fault::None;
        FaultShape shape;
        bool closes = false;
        qsizetype endpoint = 0; ///< by `latePlanner`
        std::shared_ptr<const AnswerPlanner> latePlanner; ///< its answer is made after the commit
        std::optional<AwaitedFile> file; ///< which that answer is made with
        std::optional<ResponseRecord> lateAnswer; ///< once it is made
        std::optional<ForwardPlan> forward; ///< it is passed on once it is stored
        QByteArray secretSegment; ///< of the listener that it came to
        bool isFromTarget = false; ///< the first target answers it
        /// Who waits for an event that came by another way; null: it came over a connection.
        std::shared_ptr<OutcomeHandover> intakeReplyTo;
        quint64 intakeTicket = 0;

        const ResponseRecord &response() const
        {
            return lateAnswer ? *lateAnswer : event->response;
        }
    };
    struct Listener
    {
        std::unique_ptr<HttpDispatcher> http;
        WireServer *server = nullptr; ///< owned by http
        std::unique_ptr<const Gate> gate;
    };
    void begin(WireSocket *socket, const Gate &gate);
    void beginRefused(WireSocket *socket, std::shared_ptr<Event> event,
                      const Gate::Refusal &refusal);
    void commit(std::shared_ptr<Event> event, Pending pending);
    void forgetClosed(WireServer *server);
    /// \a server is one of ours.
    const Gate &gateOf(const WireServer *server) const;
    void keepRefused(const RefusedRequest &refused);
    void countUnheard(const ConnectionInfo &connection, const QString &sentence);
    void keepReport(const RefusalCounter::Report &report);
    void handToStore();
    void takeOutcomes();
    void conclude(const AppendOutcome &outcome);
    void takeUpstreamOutcomes();
    void takeFile(quint64 ticket, const BodyFileResult &read);
    static void tellIntake(const std::shared_ptr<OutcomeHandover> &replyTo, AppendOutcome outcome);
    /// Ends whatever makes an answer after the commit. Keeps the answer with its event, and lets it
    /// go. Nothing happens when \a ticket has ended.
    void settle(quint64 ticket, PlannedAnswer made);
    void releaseIn(int delayMs, quint64 ticket);
    void release(quint64 ticket);
    /// Lets the answer go; what was not to be sent is recorded.
    void send(const Pending &pending);
    /// Since the first byte of its request.
    qint64 waitedUs(const Pending &pending) const;
    void recordTime(const Pending &pending);
    void awaitRoom(quint64 ticket, Pending &pending);
    /// Lets those answers go that there is room for now.
    void useRoom();
    void answerUnstored(WireSocket *socket, const WireRequest &request, const QString &why);

    EventSink *m_sink;
    const Clock *m_clock;
    ReceiverLimits m_limits;
    std::unique_ptr<Judge> m_judge;
    std::shared_ptr<PlanMemory> m_planMemory = std::make_shared<PlanMemory>();
    std::shared_ptr<const AnswerPlanner> m_planner; ///< of the same endpoints as m_judge
    Responder m_responder;
    std::shared_ptr<OutcomeHandover> m_outcomes;
    BodyFileReader m_bodyFiles;
    Upstream *m_upstream;
    std::shared_ptr<UpstreamHandover> m_upstreamOutcomes;
    std::unordered_map<quint64, Pending> m_pending; ///< by ticket
    std::vector<AppendRequest> m_unsent; ///< of this turn of the event loop
    std::deque<quint64> m_held; ///< tickets whose answer is delayed, oldest first
    std::deque<quint64> m_roomless; ///< tickets whose answer waits for room, oldest first
    QTimer m_roomTimer; ///< to the next look at them
    RefusalCounter m_unheard;
    QTimer m_unheardTimer;
    Bell m_turnEnd; ///< rung from the first of them
    quint64 m_lastTicket = 0;
    std::shared_ptr<LoadCounts> m_counts = std::make_shared<LoadCounts>();
    std::map<ListenerId, Listener> m_listeners;
    std::vector<Listener> m_closing; ///< they finish what was begun
    std::function<void()> m_stopped;
};

} // namespace hookloupe
