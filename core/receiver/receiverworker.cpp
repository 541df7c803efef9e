// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/receiverworker.h"

#include "core/event/clock.h"
#include "core/event/log.h"
#include "core/http/requestframer.h"
#include "core/receiver/faultyanswer.h"

#include <QTimer>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error listenError(const QTcpServer &server, const ListenOptions &options)
{
    const QString address = options.address.toString();
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {
            ErrorCode::PortInUse,
            u"Port %1 on %2 is in use by another program; choose another port, or 0 for any free "
            "one."_s.arg(options.port)
                    .arg(address),
            u"port"_s
        };
    case QAbstractSocket::SocketAccessError:
        return { ErrorCode::PermissionDenied,
                 u"The system does not let this user listen on port %1; choose one above 1023."_s
                         .arg(options.port),
                 u"port"_s };
    default:
        return { ErrorCode::PermissionDenied,
                 u"Cannot listen on %1, port %2: %3. Choose an address of this machine, such as "
                 "127.0.0.1."_s.arg(address)
                         .arg(options.port)
                         .arg(server.errorString()),
                 u"address"_s };
    }
}

QSslConfiguration tlsConfiguration(const TlsIdentity &identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(identity.chain);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace

ReceiverWorker::ReceiverWorker(EventSink *sink, const Clock *clock, const ReceiverLimits &limits)
    : m_sink(sink)
    , m_clock(clock)
    , m_limits(limits)
{
    setEndpoints(std::make_shared<const ReceiverEndpoints>());
    // A lost outcome would leave a client waiting: there is room for one of every connection, twice
    // over, since an outcome may come after its connection has made place for the next.
    const auto room = static_cast<std::size_t>(kAppendQueueMax)
            + 2 * static_cast<std::size_t>(limits.connectionsMax);
    m_outcomes = std::make_shared<OutcomeHandover>(room, this, [this] { takeOutcomes(); });
}

ReceiverWorker::~ReceiverWorker()
{
    m_outcomes->close();
    takeOutcomes();
    for (const auto &[ticket, pending] : m_pending) {
        if (pending.eventId != 0 && pending.response().state != AnswerState::Withheld)
            m_sink->recordAnswerState(pending.eventId, AnswerState::ClientGone);
    }
}

Result<quint16> ReceiverWorker::listen(const ListenOptions &options)
{
    if (m_http)
        return Error{ ErrorCode::InvalidInput, u"The receiver listens already; stop it first."_s };
    auto server = std::make_unique<WireServer>(
            m_limits, m_clock,
            options.tls ? std::optional(tlsConfiguration(*options.tls)) : std::nullopt);
    if (!server->listen(options.address, options.port))
        return listenError(*server, options);
    m_server = server.release();
    connect(m_server, &WireServer::refused, this, &ReceiverWorker::keepRefused);
    connect(m_server, &WireServer::answerLost, this, [this](qint64 eventId) {
        m_sink->recordAnswerState(eventId, AnswerState::ClientGone);
    });
    m_http = std::make_unique<HttpDispatcher>(m_server,
                                              [this](WireSocket *socket) { begin(socket); });
    qCDebug(logReceiver, "listening on port %d", m_server->serverPort());
    return m_server->serverPort();
}

void ReceiverWorker::setEndpoints(std::shared_ptr<const ReceiverEndpoints> endpoints)
{
    m_planner = std::make_shared<AnswerPlanner>(endpoints, m_planMemory);
    m_judge = std::make_unique<Judge>(std::move(endpoints));
}

void ReceiverWorker::take(IntakeRequest request)
{
    Event &event = *request.event;
    if (event.kind == EventKind::Request) {
        m_judge->judge(event, {});
        if (event.verdict == Verdict::BadSignature && !request.doubt.isEmpty())
            event.reason += u' ' + request.doubt;
    }
    if (m_sink->append({ std::move(request.event), request.ticket, request.replyTo }))
        return;
    AppendOutcome refused{ .ticket = request.ticket,
                           .failure = u"The store cannot take it now."_s };
    if (!request.replyTo->push(std::move(refused)))
        qCWarning(logReceiver, "an event that came by another way was not stored");
}

void ReceiverWorker::stop(int finishMs, std::function<void()> done)
{
    if (!m_http || m_stopped)
        return done();
    m_stopped = std::move(done);
    connect(m_server, &WireServer::emptied, this, &ReceiverWorker::finishStopping,
            Qt::QueuedConnection);
    m_server->finishSoon();
    if (!m_server->hasConnections())
        return finishStopping();
    QTimer::singleShot(finishMs, m_server, &WireServer::endAll);
}

void ReceiverWorker::finishStopping()
{
    if (!m_stopped)
        return;
    qCDebug(logReceiver, "stopped; %zu answers were still due", m_pending.size());
    m_http.reset();
    m_server = nullptr;
    std::exchange(m_stopped, nullptr)();
}

void ReceiverWorker::begin(WireSocket *socket)
{
    auto event = std::make_shared<Event>();
    const ConnectionInfo &connection = socket->connection();
    event->request = socket->takeRequest();
    event->receivedAtUs = socket->firstByteUs();
    event->completedAtUs = socket->completedUs();
    event->peer = connection.peer;
    event->local = connection.local;
    event->tls = connection.tls;
    const qsizetype endpoint = m_judge->judge(*event, connection.localAuthority);

    const bool closes = socket->isFinishing() || closesConnection(event->request);
    Pending pending{ .socket = socket, .closes = closes };
    if (auto made = m_planner->beforeCommit(endpoint, *event, closes, m_responder)) {
        event->response = std::move(made->answer.record);
        pending.closes = made->answer.closes;
        pending.delayMs = made->delayMs;
        pending.fault = made->fault;
        pending.shape = made->shape;
    } else {
        event->response.state = AnswerState::Pending;
        pending.endpoint = endpoint;
        pending.latePlanner = m_planner;
    }
    pending.event = event;

    const quint64 ticket = ++m_lastTicket;
    m_pending.emplace(ticket, std::move(pending));
    if (!m_sink->append({ event, ticket, m_outcomes })) {
        m_pending.erase(ticket);
        answerUnstored(socket, event->request, u"The store cannot take it now."_s);
    }
}

void ReceiverWorker::answerUnstored(WireSocket *socket, const WireRequest &request,
                                    const QString &why)
{
    Answer answer = m_responder.sentence(
            503, u"The request was not stored, so it is not acknowledged. %1"_s.arg(why), &request,
            m_clock->nowUs());
    socket->answer(answerBytes(answer.record), answer.closes, 0);
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
    event->reason = refused.sentence;
    event->response = refused.response;
    if (refused.response.status == 0)
        event->response.state = AnswerState::ClientGone;
    if (!m_sink->append({ event, 0, nullptr }))
        qCWarning(logReceiver, "a refused request of %lld bytes was not stored",
                  static_cast<long long>(event->request.wire.size()));
}

void ReceiverWorker::takeOutcomes()
{
    for (const AppendOutcome &outcome : m_outcomes->takeAll())
        conclude(outcome);
}

void ReceiverWorker::conclude(const AppendOutcome &outcome)
{
    const auto found = m_pending.find(outcome.ticket);
    if (found == m_pending.end())
        return;
    Pending &pending = found->second;
    if (outcome.eventId == 0) {
        if (pending.socket)
            answerUnstored(pending.socket, pending.event->request, outcome.failure);
        m_pending.erase(found);
        return;
    }
    pending.eventId = outcome.eventId;
    if (pending.latePlanner)
        makeLateAnswer(outcome);
    else
        releaseIn(pending.delayMs, outcome.ticket);
}

void ReceiverWorker::makeLateAnswer(const AppendOutcome &outcome)
{
    const Pending &pending = m_pending.at(outcome.ticket);
    settle(outcome.ticket,
           pending.latePlanner->afterCommit(pending.endpoint, *pending.event, outcome,
                                            pending.closes, m_responder));
}

void ReceiverWorker::settle(quint64 ticket, PlannedAnswer made)
{
    const auto found = m_pending.find(ticket);
    if (found == m_pending.end())
        return;
    Pending &pending = found->second;
    pending.closes = made.answer.closes;
    pending.fault = made.fault;
    pending.shape = made.shape;
    pending.lateAnswer = made.answer.record;
    m_sink->recordAnswer(pending.eventId, std::move(made.answer.record));
    releaseIn(made.delayMs, ticket);
}

void ReceiverWorker::releaseIn(int delayMs, quint64 ticket)
{
    if (delayMs > 0)
        QTimer::singleShot(delayMs, this, [this, ticket] { release(ticket); });
    else
        release(ticket);
}

void ReceiverWorker::release(quint64 ticket)
{
    const auto node = m_pending.extract(ticket);
    if (node.empty())
        return;
    const Pending &pending = node.mapped();
    const ResponseRecord &response = pending.response();
    if (isSilent(pending.fault)) {
        if (pending.socket)
            pending.socket->withhold(pending.fault);
        return;
    }
    bool isWritten = false;
    // What is left out on purpose cannot be lost.
    const qint64 lostId = response.state == AnswerState::Withheld ? 0 : pending.eventId;
    if (pending.socket && pending.fault != Fault::None)
        isWritten = pending.socket->misbehave(faultyAnswer(pending.fault, pending.shape, response),
                                              lostId);
    else if (pending.socket)
        isWritten = pending.socket->answer(answerBytes(response), pending.closes, pending.eventId);
    if (!isWritten && lostId != 0)
        m_sink->recordAnswerState(lostId, AnswerState::ClientGone);
}

} // namespace hookloupe
