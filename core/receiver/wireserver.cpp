// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/wireserver.h"

#include "core/receiver/socketsystem.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// One timer for all sockets: deadlines are seconds, and a timer a socket would cost each request.
constexpr int kSweepMs = 250;
/// Connections over the limit that are told so at a time; more are closed without a word.
constexpr qsizetype kRefusalsAtOnce = 64;
constexpr qsizetype kScratchBytes = 64LL * 1024;
constexpr int kBacklog = 512;
/// How long a process without free descriptors leaves connections waiting.
constexpr int kAcceptAgainMs = 500;
} // namespace

WireServer::WireServer(const ReceiverLimits &limits, const Clock *clock,
                       std::shared_ptr<LoadCounts> counts)
    : m_limits(limits)
    , m_clock(clock)
    , m_counts(std::move(counts))
    , m_scratch(kScratchBytes, Qt::Uninitialized)
{
    setListenBacklogSize(kBacklog);
    m_sweep.setInterval(kSweepMs);
    m_sweep.setTimerType(Qt::CoarseTimer);
    connect(&m_sweep, &QTimer::timeout, this, &WireServer::sweep);
    // Qt accepts no more after an error, though it may be over in a moment: no descriptor was free.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(kAcceptAgainMs, this, &QTcpServer::resumeAccepting); });
}

WireServer::~WireServer()
{
    // The sockets are children, and would otherwise ask about us while we are half gone.
    const auto sockets = m_sockets.values();
    for (WireSocket *socket : sockets)
        uncount(socket);
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
    if (m_counts->connections >= m_limits.connectionsMax + kRefusalsAtOnce) {
        closeDescriptor(descriptor);
        return;
    }
    auto *socket = new WireSocket(this);
    if (!socket->adopt(descriptor, m_tls ? &*m_tls : nullptr)) {
        delete socket;
        return;
    }
    const bool full = m_counts->connections >= m_limits.connectionsMax;
    ++m_counts->connections;
    int &ofPeer = m_counts->perPeer[socket->peerAddress()];
    const bool peerFull = ++ofPeer > m_limits.connectionsPerPeerMax;
    m_sockets.insert(socket);
    if (!m_sweep.isActive())
        m_sweep.start();
    if (full || peerFull)
        socket->refuseConnection(
                full ? u"The receiver has as many connections as it may; try later."_s
                     : u"There are too many connections from one address."_s);
    else
        addPendingConnection(socket);
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

void WireServer::uncount(const WireSocket *socket)
{
    --m_counts->connections;
    const auto ofPeer = m_counts->perPeer.find(socket->peerAddress());
    if (ofPeer != m_counts->perPeer.end() && --*ofPeer == 0)
        m_counts->perPeer.erase(ofPeer);
    m_counts->bytesInFlight -= socket->countedBytes();
}

bool WireServer::addInFlight(qint64 bytes) noexcept
{
    m_counts->bytesInFlight += bytes;
    return m_counts->bytesInFlight <= m_limits.bytesInFlightMax;
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
        socket->breakOff(u"The receiver stopped before the request was complete."_s);
}

} // namespace hookloupe
