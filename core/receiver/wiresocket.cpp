// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/wiresocket.h"

#include "core/event/clock.h"
#include "core/receiver/faultyanswer.h"
#include "core/receiver/gate.h"
#include "core/receiver/socketsystem.h"
#include "core/receiver/wireserver.h"

#include <QHostAddress>
#include <QScopedValueRollback>
#include <QSslConfiguration>
#include <QSslSocket>

#include <chrono>
#include <cstring>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Enough for Qt's server to dispatch. The real method, target and fields are left out: its parser
/// loses or changes some of them, and refuses others. It reads byte by byte, so it is short.
constexpr QByteArrayView kFeed("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
constexpr QByteArrayView kContinue("HTTP/1.1 100 Continue\r\n\r\n");
constexpr qint64 kReadBuffer = 64LL * 1024;

QString endText(const QHostAddress &address, quint16 port)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    const QString host = mapped ? QHostAddress(v4).toString() : u'[' + address.toString() + u']';
    return host + u':' + QString::number(port);
}

} // namespace

WireSocket::WireSocket(WireServer *server)
    : QTcpSocket(server)
    , m_server(server)
{
    m_framer.emplace(server->m_limits);
}

WireSocket::~WireSocket()
{
    // Without this, the base class would try to close a connection that it never had.
    setSocketState(UnconnectedState);
}

qint64 WireSocket::nowMs() noexcept
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

bool WireSocket::adopt(qintptr descriptor, const QSslConfiguration *tls)
{
    if (tls) {
        m_ssl = new QSslSocket(this);
        m_ssl->setSslConfiguration(*tls);
        m_inner = m_ssl;
        m_phase = Phase::Sniffing;
    } else {
        m_inner = new QTcpSocket(this);
    }
    if (!m_inner->setSocketDescriptor(descriptor)) {
        closeDescriptor(descriptor);
        return false;
    }
    m_inner->setReadBufferSize(kReadBuffer);
    m_inner->setSocketOption(LowDelayOption, 1);
    connect(m_inner, &QTcpSocket::readyRead, this, &WireSocket::innerReady);
    connect(m_inner, &QTcpSocket::bytesWritten, this, &WireSocket::innerWritten);
    connect(m_inner, &QTcpSocket::disconnected, this, &WireSocket::innerEnded);
    if (m_ssl) {
        connect(m_ssl, &QSslSocket::encryptedBytesWritten, this, &WireSocket::innerWritten);
        connect(m_ssl, &QSslSocket::encrypted, this, [this] {
            m_hello = {};
            becomeIdle(); // the time of the handshake is over
            m_connection.reset();
            m_phase = Phase::Reading;
            pump();
        });
    }
    setPeerAddress(m_inner->peerAddress());
    setPeerPort(m_inner->peerPort());
    setLocalAddress(m_inner->localAddress());
    setLocalPort(m_inner->localPort());
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
    becomeIdle();
    return true;
}

const ConnectionInfo &WireSocket::connection()
{
    if (!m_connection) {
        m_connection = ConnectionInfo{ endText(peerAddress(), peerPort()),
                                       endText(localAddress(), localPort()),
                                       {},
                                       m_ssl != nullptr,
                                       {} };
        if (isEncrypted())
            m_connection->client = clientCertificateOf(*m_ssl, m_server->m_clients);
        m_connection->localAuthority = m_connection->local.toLatin1();
    }
    return *m_connection;
}

bool WireSocket::isEncrypted() const
{
    return m_ssl && m_ssl->isEncrypted();
}

qint64 WireSocket::unwritten() const
{
    return m_inner->bytesToWrite() + (m_ssl ? m_ssl->encryptedBytesToWrite() : 0);
}

void WireSocket::innerReady()
{
    switch (m_phase) {
    case Phase::Sniffing:
        sniff();
        break;
    case Phase::Reading:
        pump();
        break;
    case Phase::Hanging:
    case Phase::Draining:
        discard();
        break;
    case Phase::Busy:
    case Phase::Writing:
    case Phase::Misbehaving:
    case Phase::Handshaking:
    case Phase::Ended:
        break;
    }
}

void WireSocket::innerWritten()
{
    m_readMs = nowMs();
    if (unwritten() > 0 || m_phase == Phase::Misbehaving)
        return;
    m_answerDue = false;
    m_requestBytes = 0;
    if (m_phase == Phase::Writing)
        nextRequest();
    else if (m_phase == Phase::Draining)
        startDraining();
}

void WireSocket::innerEnded()
{
    if (m_phase == Phase::Handshaking)
        return handshakeFailed(m_ssl->errorString());
    if (m_phase == Phase::Reading)
        pump(); // TLS may hold bytes that came before the end
    if (m_phase != Phase::Ended)
        peerLeft();
}

void WireSocket::sniff()
{
    const QByteArray first = m_ssl->peek(1);
    if (first.isEmpty())
        return;
    m_isHeard = true;
    m_firstByteUs = m_server->m_clock->nowUs();
    if (first == "\x16") {
        m_phase = Phase::Handshaking;
        m_hello = m_ssl->peek(m_server->m_limits.refusedBytesKept);
        waitAtMost(m_server->m_limits.headTimeoutMs);
        m_ssl->startServerEncryption();
        return;
    }
    const QByteArray bytes = m_inner->read(m_server->m_limits.refusedBytesKept);
    const QString sentence = u"This port speaks TLS; use an https:// URL."_s;
    const Answer answer = m_server->m_responder.sentence(400, sentence, nullptr, m_firstByteUs);
    reportRefused(bytes, sentence, answer.record);
    send(answerBytes(answer.record));
    startDraining();
}

void WireSocket::pump()
{
    if (m_pumping)
        return;
    const QScopedValueRollback guard(m_pumping, true);
    while (m_phase == Phase::Reading) {
        const auto state = m_framer->state();
        if (state == RequestFramer::State::Complete) {
            dispatch();
        } else if (state == RequestFramer::State::Refused) {
            const RequestFramer::Refusal refusal = m_framer->refusal();
            refuse(refusal.status, refusal.sentence);
        } else {
            if (m_framer->expectsContinue() && !m_continued) {
                m_continued = true;
                send(kContinue);
            }
            if (!readMore())
                break;
        }
    }
    if (m_phase == Phase::Reading && m_framer->hasBegun())
        setDeadline();
}

void WireSocket::setDeadline()
{
    const ReceiverLimits &limits = m_server->m_limits;
    if (!m_timed) {
        m_timed = true;
        m_begunMs = nowMs();
        m_deadlineMs = m_begunMs + qMin(limits.headTimeoutMs, limits.requestTimeoutMs);
    }
    if (m_framer->headComplete())
        m_deadlineMs = m_begunMs + limits.requestTimeoutMs;
}

bool WireSocket::readMore()
{
    if (m_waitsForRoom || !m_server->mayGrow(this, heldBytes())) {
        m_waitsForRoom = true;
        return false;
    }
    QByteArray &scratch = m_server->m_scratch;
    const qint64 size = m_inner->read(scratch.data(), scratch.size());
    if (size <= 0) {
        if (m_inner->state() != ConnectedState)
            peerLeft();
        return false;
    }
    m_isHeard = true;
    if (m_framer->bufferedBytes() == 0) {
        m_firstByteUs = m_server->m_clock->nowUs();
        m_framer->setLimits(m_server->m_limits); // they may have changed since the last request
    }
    m_framer->append(QByteArrayView(scratch).first(size));
    keepBudget();
    return true;
}

void WireSocket::becomeIdle()
{
    m_idleSinceMs = nowMs();
    m_idleOrder = ++m_server->m_counts->idleOrder;
    m_deadlineMs = m_idleSinceMs + m_server->m_limits.idleTimeoutMs;
}

void WireSocket::growOn()
{
    m_waitsForRoom = false;
    if (m_phase == Phase::Reading)
        pump();
}

qint64 WireSocket::heldBytes() const noexcept
{
    return m_requestBytes + (m_framer ? m_framer->heldBytes() : 0);
}

void WireSocket::keepBudget()
{
    const qint64 held = heldBytes();
    if (held == m_counted)
        return;
    m_server->addInFlight(held - std::exchange(m_counted, held));
}

void WireSocket::dispatch()
{
    m_request = m_framer->takeRequest();
    m_completedUs = m_server->m_clock->nowUs();
    m_requestBytes = m_request.wire.capacity() + m_request.dechunked.capacity();
    keepBudget();
    m_phase = Phase::Busy;
    m_timed = m_continued = false;
    if (++m_requests >= m_server->m_limits.requestsPerConnectionMax)
        m_finishing = true;
    m_deadlineMs = std::numeric_limits<qint64>::max();
    pauseReading();
    m_feed = kFeed;
    m_server->dispatch(this);
    m_feed = {};
}

void WireSocket::pauseReading()
{
    // Qt would read on, and at the peer's end drop the connection, though a client that only ended
    // its own side still waits for the answer. A full buffer makes it leave all that to the kernel;
    // that is our backpressure, too.
    if (m_ssl)
        return;
    m_padded = m_inner->bytesAvailable() == 0;
    if (m_padded)
        m_inner->ungetChar('\0');
    m_inner->setReadBufferSize(1);
}

void WireSocket::resumeReading()
{
    if (m_ssl || m_inner->readBufferSize() != 1)
        return;
    char padding = 0;
    if (m_padded)
        m_inner->getChar(&padding);
    m_inner->setReadBufferSize(kReadBuffer);
}

qint64 WireSocket::bytesAvailable() const
{
    // QAbstractSocket would add what its own engine holds, and this socket has none.
    return QIODevice::bytesAvailable() + m_feed.size(); // NOLINT(bugprone-parent-virtual-call)
}

qint64 WireSocket::readData(char *data, qint64 size)
{
    const qint64 count = qMin<qint64>(size, m_feed.size());
    if (count > 0)
        std::memcpy(data, m_feed.data(), static_cast<std::size_t>(count));
    m_feed = m_feed.sliced(count);
    return count;
}

qint64 WireSocket::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1; // answers are ours alone to write
}

void WireSocket::disconnectFromHost()
{
    end();
}

void WireSocket::close()
{
    end();
}

} // namespace hookloupe
