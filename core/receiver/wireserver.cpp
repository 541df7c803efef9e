// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/wireserver.h"

#include "core/event/coretext.h"
#include "core/receiver/socketsystem.h"

namespace hookloupe {

namespace {
/// One timer for all sockets: deadlines are seconds, and a timer a socket would cost each request.
constexpr int kSweepMs = 250;
/// Connections over the limit that are told so at a time; more are closed without a word.
constexpr qsizetype kRefusalsAtOnce = 64;
constexpr qsizetype kScratchBytes = 64LL * 1024;
constexpr int kBacklog = 512;
/// How long a process without free descriptors leaves connections waiting.
constexpr int kAcceptAgainMs = 500;
/// How long a client may leave a large answer unread while another waits for its room.
constexpr qint64 kUnreadMs = 1'000;
} // namespace

WireServer::WireServer(const ReceiverLimits &limits, const Clock *clock,
                       std::shared_ptr<LoadCounts> counts)
    : m_limits(limits)
    , m_clock(clock)
    , m_counts(std::move(counts))
    , m_scratch(kScratchBytes, Qt::Uninitialized)
{
    m_counts->servers.push_back(this);
    setListenBacklogSize(kBacklog);
    m_sweep.setInterval(kSweepMs);
    m_sweep.setTimerType(Qt::CoarseTimer);
    connect(&m_sweep, &QTimer::timeout, this, &WireServer::sweep);
    // Qt accepts no more after an error, though it may be over in a moment: no descriptor was free.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(kAcceptAgainMs, this, &QTcpServer::resumeAccepting); });
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &WireServer::wakeWaiting);
}

WireServer::~WireServer()
{
    std::erase(m_counts->servers, this);
    // The sockets are children, and would otherwise ask about us while we are half gone.
    const auto sockets = m_sockets.values();
    for (WireSocket *socket : sockets) {
        m_counts->bytesInFlight -= socket->countedBytes();
        uncount(socket);
    }
    m_sockets.clear();
    qDeleteAll(sockets);
}

void WireServer::setTls(const TlsIdentity &identity, ClientCertificatePolicy clients)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(identity.chain);
    configuration.setPrivateKey(identity.key);
    configuration.setCaCertificates(clients.authorities);
    // Never VerifyPeer: a handshake that fails tells neither side why. What is required is asked of
    // the request, whose answer can say it and whose bytes are kept.
    configuration.setPeerVerifyMode(clients.mode == ClientCertificatePolicy::Mode::NotAsked
                                            ? QSslSocket::VerifyNone
                                            : QSslSocket::QueryPeer);
    m_clients = std::move(clients);
    m_tls = std::move(configuration);
}

void WireServer::setLimits(const ReceiverLimits &limits)
{
    m_limits = limits;
    if (!m_counts->waiting.empty() || m_counts->answersWait)
        m_wake.start(); // there may be room now
}

WireSocket *WireServer::claim() noexcept
{
    return std::exchange(m_dispatching, nullptr);
}

void WireServer::dispatch(WireSocket *socket)
{
    m_dispatching = socket;
    Q_EMIT socket->readyRead();
    if (claim())
        socket->end(); // Qt's server did not dispatch: better no answer than a wrong one
}

void WireServer::incomingConnection(qintptr descriptor)
{
    const bool full = m_counts->connections >= m_limits.connectionsMax && !makeRoom({});
    if (full && m_counts->connections >= m_limits.connectionsMax + kRefusalsAtOnce) {
        closeDescriptor(descriptor);
        return;
    }
    auto *socket = new WireSocket(this);
    if (!socket->adopt(descriptor, m_tls ? &*m_tls : nullptr)) {
        delete socket;
        return;
    }
    const QHostAddress peer = socket->peerAddress();
    const bool peerFull =
            m_counts->perPeer.value(peer) >= m_limits.connectionsPerPeerMax && !makeRoom(peer);
    ++m_counts->connections;
    ++m_counts->perPeer[peer];
    socket->setCounted(true);
    m_sockets.insert(socket);
    if (!m_sweep.isActive())
        m_sweep.start();
    if (full)
        refuseConnection(
                socket,
                CoreText::tr("The receiver has as many connections as it may (%1); try later.")
                        .arg(m_limits.connectionsMax));
    else if (peerFull)
        refuseConnection(
                socket,
                CoreText::tr("There are as many connections from one address as may be (%1).")
                        .arg(m_limits.connectionsPerPeerMax));
    else
        addPendingConnection(socket);
}

void WireServer::refuseConnection(WireSocket *socket, const QString &sentence)
{
    Q_EMIT unheard(socket->connection(), sentence);
    socket->refuseConnection(sentence);
}

bool WireServer::makeRoom(const QHostAddress &peer)
{
    const qint64 now = WireSocket::nowMs();
    WireSocket *victim = nullptr;
    qint64 most = 0;
    for (const WireServer *server : m_counts->servers) {
        for (WireSocket *socket : server->m_sockets) {
            if (!peer.isNull() && socket->peerAddress() != peer)
                continue;
            const qint64 worth = socket->dispensability(now);
            if (worth > most) {
                most = worth;
                victim = socket;
            }
        }
    }
    if (victim)
        victim->breakOff(CoreText::tr("The receiver had no connection left, and this one did not "
                                      "get on with the head of its request."));
    return victim != nullptr;
}

void WireServer::forget(WireSocket *socket)
{
    if (!m_sockets.remove(socket))
        return;
    uncount(socket);
    if (m_sockets.isEmpty()) {
        m_sweep.stop();
        Q_EMIT emptied();
    }
}

void WireServer::uncount(WireSocket *socket)
{
    if (!socket->setCounted(false))
        return;
    --m_counts->connections;
    const auto ofPeer = m_counts->perPeer.find(socket->peerAddress());
    if (ofPeer != m_counts->perPeer.end() && --*ofPeer == 0)
        m_counts->perPeer.erase(ofPeer);
}

void WireServer::addInFlight(qint64 bytes)
{
    m_counts->bytesInFlight += bytes;
    if (bytes < 0 && (!m_counts->waiting.empty() || m_counts->answersWait))
        m_wake.start();
}

bool WireServer::mayGrow(WireSocket *socket, qint64 heldBytes)
{
    if (isSmall(heldBytes) || m_counts->bytesInFlight < m_limits.bytesInFlightMax)
        return true;
    if (!m_counts->favoured)
        m_counts->favoured = socket;
    if (m_counts->favoured == socket)
        return true;
    m_counts->waiting.emplace_back(socket);
    return false;
}

void WireServer::stopFavouring(const WireSocket *socket)
{
    if (m_counts->favoured != socket)
        return;
    m_counts->favoured.clear();
    if (!m_counts->waiting.empty())
        m_wake.start();
}

void WireServer::wakeWaiting()
{
    std::deque<QPointer<WireSocket>> &waiting = m_counts->waiting;
    while (!waiting.empty()
           && (m_counts->bytesInFlight < m_limits.bytesInFlightMax || !m_counts->favoured)) {
        const QPointer<WireSocket> next = waiting.front();
        waiting.pop_front();
        if (next)
            next->growOn();
    }
    if (m_counts->answersWait)
        Q_EMIT roomMade();
}

bool WireServer::hasRoomForAnswer()
{
    const qint64 unreadBefore = WireSocket::nowMs() - kUnreadMs;
    while (m_counts->bytesInFlight >= m_limits.bytesInFlightMax) {
        WireSocket *longest = nullptr;
        for (const WireServer *server : m_counts->servers) {
            for (WireSocket *socket : server->m_sockets) {
                if (socket->unreadSinceMs() < (longest ? longest->unreadSinceMs() : unreadBefore))
                    longest = socket;
            }
        }
        if (!longest)
            return false;
        longest->end();
    }
    return true;
}

void WireServer::addHanging(WireSocket *socket)
{
    std::deque<QPointer<WireSocket>> &hanging = m_counts->hanging;
    std::erase_if(hanging, [](const QPointer<WireSocket> &one) { return !one || one->hasEnded(); });
    hanging.emplace_back(socket);
    while (hanging.size() > static_cast<std::size_t>(m_limits.answersHeldMax)) {
        if (const QPointer<WireSocket> oldest = hanging.front())
            oldest->end();
        hanging.pop_front();
    }
}

void WireServer::sweep()
{
    const qint64 now = WireSocket::nowMs();
    const auto sockets = m_sockets.values();
    for (WireSocket *socket : sockets)
        socket->sweep(now);
}

void WireServer::finishSoon()
{
    close();
    m_finishing = true;
    const auto sockets = m_sockets.values();
    for (WireSocket *socket : sockets)
        socket->finishSoon();
}

void WireServer::endAll()
{
    const auto sockets = m_sockets.values();
    for (WireSocket *socket : sockets)
        socket->breakOff(CoreText::tr("The receiver stopped before the request was complete."));
}

} // namespace hookloupe
