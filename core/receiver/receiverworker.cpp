// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/receiverworker.h"

#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/log.h"
#include "core/http/doctorprobe.h"
#include "core/http/requestframer.h"
#include "core/receiver/faultyanswer.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error listenError(const QTcpServer &server, const ListenOptions &options)
{
    const QString address = options.address.toString();
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return { ErrorCode::PortInUse,
                 CoreText::tr("Port %1 on %2 is in use by another program; choose another port, or "
                              "0 for any free one.")
                         .arg(options.port)
                         .arg(address),
                 u"port"_s };
    case QAbstractSocket::SocketAccessError:
        return {
            ErrorCode::PermissionDenied,
            CoreText::tr(
                    "The system does not let this user listen on port %1; choose one above 1023.")
                    .arg(options.port),
            u"port"_s
        };
    default:
        return { ErrorCode::PermissionDenied,
                 CoreText::tr("Cannot listen on %1, port %2: %3. Choose an address of this "
                              "machine, such as 127.0.0.1.")
                         .arg(address)
                         .arg(options.port)
                         .arg(server.errorString()),
                 u"address"_s };
    }
}

std::shared_ptr<const EventOrigin> originOf(const ClientCertificate *client, bool isProxyTrusted)
{
    EventOrigin origin{ .certificate = client ? std::optional(*client) : std::nullopt,
                        .isProxyTrusted = isProxyTrusted };
    return origin.isEmpty() ? nullptr : std::make_shared<const EventOrigin>(std::move(origin));
}

/// More of them would have the store idle while they are read, and all their senders wait while the
/// store writes.
constexpr std::size_t kHandedTogetherMax = 16;
constexpr int kUnheardReportsMs = 5'000;
constexpr int kRoomMs = 250;

/// Scheme and authority of \a url, where an event that came by another way knows its own.
ForwardedUrl urlAsTold(const QByteArray &url)
{
    const qsizetype colon = url.indexOf("://");
    if (colon < 1)
        return {};
    const qsizetype begin = colon + 3;
    qsizetype end = url.indexOf('/', begin);
    if (end < 0)
        end = url.size();
    return { .scheme = url.first(colon), .authority = url.mid(begin, end - begin) };
}

} // namespace

ReceiverWorker::ReceiverWorker(EventSink *sink, const Clock *clock, const ReceiverLimits &limits,
                               Upstream *upstream)
    : m_sink(sink)
    , m_clock(clock)
    , m_limits(limits)
    , m_bodyFiles([this](quint64 ticket, const BodyFileResult &read) { takeFile(ticket, read); })
    , m_upstream(upstream)
{
    m_bodyFiles.setParent(this); // goes to the receiver's thread with this
    setEndpoints(std::make_shared<const ReceiverEndpoints>());
    // A lost outcome would leave a client waiting. Each has an event in m_pending that waits for
    // it, so that their number is bounded there.
    m_outcomes = std::make_shared<OutcomeHandover>(std::numeric_limits<std::size_t>::max(), this,
                                                   [this] { takeOutcomes(); });
    m_upstreamOutcomes = std::make_shared<UpstreamHandover>(
            std::numeric_limits<std::size_t>::max(), this, [this] { takeUpstreamOutcomes(); });
    m_unheardTimer.setParent(this); // goes to the receiver's thread with this
    m_unheardTimer.setInterval(kUnheardReportsMs);
    connect(&m_unheardTimer, &QTimer::timeout, this, [this] {
        for (const RefusalCounter::Report &report : m_unheard.due(m_clock->nowUs()))
            keepReport(report);
        if (m_unheard.isEmpty())
            m_unheardTimer.stop();
    });
    m_roomTimer.setParent(this);
    m_roomTimer.setInterval(kRoomMs);
    connect(&m_roomTimer, &QTimer::timeout, this, &ReceiverWorker::useRoom);
    connect(&m_turnEnd, &Bell::rang, this, &ReceiverWorker::handToStore, Qt::QueuedConnection);
}

ReceiverWorker::~ReceiverWorker()
{
    handToStore();
    for (const RefusalCounter::Report &report : m_unheard.takeAll())
        keepReport(report);
    m_outcomes->close();
    m_upstreamOutcomes->close();
    takeOutcomes();
    for (const auto &[ticket, pending] : m_pending) {
        if (pending.eventId != 0 && pending.response().state != AnswerState::Withheld)
            m_sink->recordAnswerState(pending.eventId, AnswerState::ClientGone);
    }
}

Result<quint16> ReceiverWorker::listen(const ListenOptions &options, ListenerId id)
{
    if (m_listeners.contains(id))
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The receiver listens already; stop it first.") };
    auto server = std::make_unique<WireServer>(m_limits, m_clock, m_counts);
    if (options.tls)
        server->setTls(*options.tls, options.clients);
    if (!server->listen(options.address, options.port))
        return listenError(*server, options);
    Listener &listener = m_listeners[id];
    listener.server = server.release();
    listener.gate = std::make_unique<const Gate>(options);
    connect(listener.server, &WireServer::refused, this, &ReceiverWorker::keepRefused);
    connect(listener.server, &WireServer::roomMade, this, &ReceiverWorker::useRoom);
    connect(listener.server, &WireServer::unheard, this, &ReceiverWorker::countUnheard);
    connect(listener.server, &WireServer::answerLost, this, [this](qint64 eventId) {
        m_sink->recordAnswerState(eventId, AnswerState::ClientGone);
    });
    connect(
            listener.server, &WireServer::emptied, this,
            [this, closed = listener.server] { forgetClosed(closed); }, Qt::QueuedConnection);
    // A connection outlives its listener's place in the map, but not the dispatcher.
    listener.http = std::make_unique<HttpDispatcher>(
            listener.server, [this, server = listener.server](WireSocket *socket) {
                begin(socket, gateOf(server));
            });
    qCDebug(logReceiver, "listening on port %d", listener.server->serverPort());
    return listener.server->serverPort();
}

Result<void> ReceiverWorker::change(const ListenOptions &options, ListenerId id)
{
    const auto found = m_listeners.find(id);
    if (found == m_listeners.end())
        return Error{ ErrorCode::InvalidInput, CoreText::tr("There is no such listener.") };
    Listener &listener = found->second;
    listener.gate = std::make_unique<const Gate>(options);
    if (options.tls)
        listener.server->setTls(*options.tls, options.clients);
    return {};
}

bool ReceiverWorker::close(ListenerId id, int finishMs)
{
    auto node = m_listeners.extract(id);
    if (node.empty())
        return false;
    m_closing.push_back(std::move(node.mapped()));
    WireServer *server = m_closing.back().server;
    server->finishSoon();
    if (server->hasConnections())
        QTimer::singleShot(finishMs, server, &WireServer::endAll);
    else
        forgetClosed(server);
    return true;
}

void ReceiverWorker::setLimits(const ReceiverLimits &limits)
{
    m_limits = limits;
    for (const auto &[id, listener] : m_listeners)
        listener.server->setLimits(limits);
    for (const Listener &listener : m_closing)
        listener.server->setLimits(limits);
}

void ReceiverWorker::setEndpoints(std::shared_ptr<const ReceiverEndpoints> endpoints)
{
    m_planner = std::make_shared<AnswerPlanner>(endpoints, m_planMemory, m_upstream != nullptr);
    m_judge = std::make_unique<Judge>(std::move(endpoints));
}

void ReceiverWorker::take(IntakeRequest request)
{
    Event &event = *request.event;
    Pending pending{ .event = request.event };
    if (event.kind == EventKind::Request) {
        const bool isProbe = isDoctorProbe(event.request);
        const Event given = request.isJudged ? event : Event();
        const qsizetype endpoint = m_judge->judge(event,
                                                  { .routedTarget = event.request.targetBytes(),
                                                    .forwarded = urlAsTold(event.signedUrl) });
        if (const ForwardPlan *plan = m_upstream && !isProbe && request.isForwarded
                    ? m_judge->forwardPlan(endpoint)
                    : nullptr)
            pending.forward = *plan;
        if (request.isJudged) {
            event.verdict = given.verdict;
            event.scheme = given.scheme;
            event.reason = given.reason;
            event.eventType = given.eventType;
            event.deliveryId = given.deliveryId;
            event.signature = given.signature;
        } else if (event.verdict == Verdict::BadSignature && !request.doubt.isEmpty())
            event.reason += u' ' + request.doubt;
    }
    if (!pending.forward) {
        if (!m_sink->append({ std::move(request.event), request.ticket, request.replyTo }))
            tellIntake(request.replyTo,
                       { .ticket = request.ticket,
                         .failure = CoreText::tr("The store cannot take it now.") });
        return;
    }
    // Forwarded once it is stored, which is heard of here.
    pending.intakeTicket = request.ticket;
    pending.intakeReplyTo = request.replyTo;
    const quint64 ticket = ++m_lastTicket;
    m_pending.emplace(ticket, std::move(pending));
    if (m_sink->append({ std::move(request.event), ticket, m_outcomes }))
        return;
    m_pending.erase(ticket);
    tellIntake(
            request.replyTo,
            { .ticket = request.ticket, .failure = CoreText::tr("The store cannot take it now.") });
}

void ReceiverWorker::tellIntake(const std::shared_ptr<OutcomeHandover> &replyTo,
                                AppendOutcome outcome)
{
    if (!replyTo->push(std::move(outcome)))
        qCWarning(logReceiver, "nobody hears what became of an event that came by another way");
}

void ReceiverWorker::stop(int finishMs, std::function<void()> done)
{
    while (!m_listeners.empty())
        close(m_listeners.begin()->first, finishMs);
    if (m_closing.empty() || m_stopped)
        return done();
    m_stopped = std::move(done);
    for (const Listener &listener : m_closing)
        QTimer::singleShot(finishMs, listener.server, &WireServer::endAll);
}

void ReceiverWorker::forgetClosed(WireServer *server)
{
    const auto isIt = [server](const Listener &listener) { return listener.server == server; };
    if (std::erase_if(m_closing, isIt) == 0 || !m_closing.empty() || !m_stopped)
        return;
    qCDebug(logReceiver, "stopped; %zu answers were still due", m_pending.size());
    std::exchange(m_stopped, nullptr)();
}

const Gate &ReceiverWorker::gateOf(const WireServer *server) const
{
    for (const auto &[id, listener] : m_listeners) {
        if (listener.server == server)
            return *listener.gate;
    }
    const auto closing =
            std::find_if(m_closing.begin(), m_closing.end(),
                         [server](const Listener &listener) { return listener.server == server; });
    return *closing->gate;
}

void ReceiverWorker::begin(WireSocket *socket, const Gate &gate)
{
    auto event = std::make_shared<Event>();
    const ConnectionInfo &connection = socket->connection();
    event->request = socket->takeRequest();
    event->receivedAtUs = socket->firstByteUs();
    event->completedAtUs = socket->completedUs();
    event->peer = connection.peer;
    event->local = connection.local;
    event->tls = connection.tls;
    const ClientCertificate *client = connection.client ? &*connection.client : nullptr;
    if (const auto refusal = gate.refusal(event->request, client)) {
        event->origin = originOf(client, false);
        return beginRefused(socket, std::move(event), *refusal);
    }
    const auto forwarded = gate.forwarded(event->request, socket->peerAddress());
    event->origin = originOf(client, forwarded.has_value());
    const qsizetype endpoint = m_judge->judge(*event,
                                              { .routedTarget = gate.routedTarget(event->request),
                                                .localAuthority = connection.localAuthority,
                                                .forwarded = forwarded.value_or(ForwardedUrl()) });

    const bool closes = socket->isFinishing() || closesConnection(event->request);
    Pending pending{ .socket = socket, .closes = closes };
    if (isDoctorProbe(event->request)) {
        // It goes no further, and leaves the counts of answers alone.
        Answer answer = m_responder.sentence(200, u"The doctor's request has been stored."_s,
                                             &event->request, event->completedAtUs);
        event->response = std::move(answer.record);
        pending.closes = answer.closes;
        return commit(std::move(event), std::move(pending));
    }
    if (const ForwardPlan *plan = m_upstream ? m_judge->forwardPlan(endpoint) : nullptr)
        pending.forward = *plan;
    pending.secretSegment = gate.secretSegment();
    auto made = m_planner->beforeCommit(endpoint, *event, closes, m_responder);
    if (made && !made->isFromTarget) {
        event->response = std::move(made->answer.record);
        pending.closes = made->answer.closes;
        pending.delayMs = made->delayMs;
        pending.fault = made->fault;
        pending.shape = made->shape;
    } else {
        event->response.state = AnswerState::Pending;
        pending.endpoint = endpoint;
        pending.isFromTarget = made.has_value();
        if (!made)
            pending.latePlanner = m_planner;
    }
    commit(std::move(event), std::move(pending));
}

void ReceiverWorker::beginRefused(WireSocket *socket, std::shared_ptr<Event> event,
                                  const Gate::Refusal &refusal)
{
    Answer answer = m_responder.sentence(refusal.status, refusal.answer, &event->request,
                                         event->completedAtUs);
    event->kind = EventKind::Refused;
    event->reason = refusal.reason;
    event->response = std::move(answer.record);
    if (event->request.wire.size() > m_limits.refusedBytesKept)
        event->request = parseLenient(event->request.wire.first(m_limits.refusedBytesKept));
    commit(std::move(event), { .socket = socket, .closes = answer.closes });
}

void ReceiverWorker::commit(std::shared_ptr<Event> event, Pending pending)
{
    const quint64 ticket = ++m_lastTicket;
    pending.event = event;
    pending.receivedAtUs = event->receivedAtUs;
    if (pending.socket && event->response.state == AnswerState::Answered && pending.delayMs <= 0)
        event->response.afterUs = waitedUs(pending);
    m_pending.emplace(ticket, std::move(pending));
    // What one turn of the event loop brings goes to the store together: it wakes once, and commits
    // larger groups.
    if (m_unsent.empty())
        m_turnEnd.ring();
    m_unsent.push_back({ std::move(event), ticket, m_outcomes });
    if (m_unsent.size() >= kHandedTogetherMax)
        handToStore();
}

void ReceiverWorker::handToStore()
{
    for (AppendRequest &request : std::exchange(m_unsent, {})) {
        const quint64 ticket = request.ticket;
        if (m_sink->append(std::move(request)))
            continue;
        const auto node = m_pending.extract(ticket);
        if (!node.empty() && node.mapped().socket)
            answerUnstored(node.mapped().socket, node.mapped().event->request,
                           CoreText::tr("The store cannot take it now."));
    }
}

void ReceiverWorker::keepRefused(const RefusedRequest &refused)
{
    auto event = std::make_shared<Event>();
    event->kind = EventKind::Refused;
    event->request = parseLenient(refused.bytes);
    event->receivedAtUs = refused.firstByteUs;
    event->completedAtUs = m_clock->nowUs();
    event->peer = refused.connection.peer;
    event->local = refused.connection.local;
    event->tls = refused.connection.tls;
    if (refused.connection.client)
        event->origin = originOf(&*refused.connection.client, false);
    event->reason = refused.sentence;
    event->response = refused.response;
    if (refused.response.status == 0)
        event->response.state = AnswerState::ClientGone;
    if (!m_sink->append({ event, 0, nullptr }))
        qCWarning(logReceiver, "a refused request of %lld bytes was not stored",
                  static_cast<long long>(event->request.wire.size()));
}

void ReceiverWorker::countUnheard(const ConnectionInfo &connection, const QString &sentence)
{
    if (const auto report = m_unheard.note(connection, sentence, m_clock->nowUs()))
        keepReport(*report);
    if (!m_unheardTimer.isActive())
        m_unheardTimer.start();
}

void ReceiverWorker::keepReport(const RefusalCounter::Report &report)
{
    ResponseRecord response{ .status = report.sentence.isEmpty() ? 0 : 503 };
    keepRefused({ {}, report.firstUs, report.connection, sentenceOf(report), std::move(response) });
}

} // namespace hookloupe
