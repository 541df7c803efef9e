// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The other half of WireSocket: how an exchange, and a connection, ends.

#include "core/receiver/wiresocket.h"

#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/receiver/socketsystem.h"
#include "core/receiver/wireserver.h"

#include <QSslSocket>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kReadsAtOnce = 16; ///< then other connections have their turn
}

bool WireSocket::send(QByteArrayView bytes)
{
    // Straight to the kernel while nothing waits in between: Qt would come back for it later.
    if (!m_ssl && m_inner->bytesToWrite() == 0) {
        const qint64 sent = sendNow(m_inner->socketDescriptor(), bytes);
        if (sent < 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    if (!bytes.isEmpty() && m_inner->write(bytes.data(), bytes.size()) != bytes.size())
        return false;
    if (m_ssl)
        m_ssl->flush();
    return m_phase != Phase::Ended;
}

bool WireSocket::answer(const QByteArray &bytes, bool closes, qint64 eventId)
{
    if (m_phase != Phase::Busy)
        return false;
    m_reply.reset();
    m_requestBytes = 0;
    m_server->stopFavouring(this);
    // The peer's end alone proves nothing, since it may still read; a reset does. On loopback that
    // comes with the write, from afar a moment later: sweep() looks again.
    const PeerState peer = m_ssl ? PeerState::Open : peerState(m_inner->socketDescriptor());
    m_peerFinished = peer == PeerState::Finished;
    if (peer == PeerState::Gone || !send(bytes)
        || (m_peerFinished && pendingError(m_inner->socketDescriptor()) != 0)) {
        end();
        return false;
    }
    m_answeredEvent = eventId;
    m_answerDue = unwritten() > 0;
    m_requestBytes = unwritten(); // until the client has read it
    m_readMs = nowMs();
    keepBudget();
    if (closes || m_finishing || m_peerFinished) {
        startDraining();
    } else if (m_answerDue) {
        m_phase = Phase::Writing;
        waitAtMost(m_server->m_limits.idleTimeoutMs);
    } else {
        nextRequest();
    }
    return true;
}

bool WireSocket::hasRoom()
{
    return m_server->hasRoomForAnswer();
}

void WireSocket::awaitRoom()
{
    m_requestBytes = 0;
    m_server->stopFavouring(this);
    keepBudget();
    waitAtMost(m_server->m_limits.idleTimeoutMs);
}

qint64 WireSocket::unreadSinceMs() const noexcept
{
    const bool isUnread = m_answerDue && (m_phase == Phase::Writing || m_phase == Phase::Draining)
            && !WireServer::isSmall(m_requestBytes);
    return isUnread ? m_readMs : std::numeric_limits<qint64>::max();
}

void WireSocket::nextRequest()
{
    m_phase = Phase::Reading;
    m_answeredEvent = 0;
    m_requestBytes = 0;
    keepBudget();
    becomeIdle();
    resumeReading();
    if (m_framer->hasBegun())
        m_firstByteUs = m_server->m_clock->nowUs();
    else if (m_server->m_finishing)
        return end();
    if (m_framer->bufferedBytes() > 0 || m_inner->bytesAvailable() > 0)
        pump();
}

void WireSocket::withhold(Fault fault)
{
    if (m_phase != Phase::Busy)
        return;
    m_reply.reset();
    m_requestBytes = 0;
    m_server->stopFavouring(this);
    if (fault == Fault::Hang && !m_finishing) {
        m_phase = Phase::Hanging;
        m_framer.reset();
        keepBudget();
        waitAtMost(m_server->m_limits.idleTimeoutMs);
        resumeReading();
        discard();
        m_server->addHanging(this);
        return;
    }
    if (fault == Fault::Reset)
        resetOnClose(m_inner->socketDescriptor());
    end();
}

void WireSocket::refuse(int status, const QString &sentence)
{
    m_server->stopFavouring(this);
    const Answer answer =
            m_server->m_responder.sentence(status, sentence, nullptr, m_server->m_clock->nowUs());
    reportRefused(m_framer->partialBytes(m_server->m_limits.refusedBytesKept), sentence,
                  answer.record);
    m_refused = true;
    send(answerBytes(answer.record));
    startDraining();
}

void WireSocket::refuseConnection(const QString &sentence)
{
    m_isHeard = true;
    if (m_ssl)
        return end(); // an answer in clear would mean nothing to the client
    const Answer answer =
            m_server->m_responder.sentence(503, sentence, nullptr, m_server->m_clock->nowUs());
    send(answerBytes(answer.record));
    startDraining();
}

void WireSocket::reportRefused(QByteArray bytes, const QString &sentence,
                               const ResponseRecord &response)
{
    Q_EMIT m_server->refused({ std::move(bytes), m_firstByteUs, connection(), sentence, response });
}

void WireSocket::startDraining()
{
    if (m_phase == Phase::Ended)
        return;
    if (m_phase != Phase::Draining) {
        m_phase = Phase::Draining;
        m_framer.reset();
        waitAtMost(m_server->m_limits.drainTimeoutMs);
    }
    keepBudget();
    if (unwritten() > 0)
        return;
    // Closing with unread bytes would send a reset, which can overtake the answer: end our side,
    // and read what comes until the client ends its own.
    if (!isEncrypted())
        finishWriting(m_inner->socketDescriptor());
    else if (!m_refused)
        return end(); // TLS has no half-close that clients understand; they wait for the end
    if (!m_peerFinished) {
        resumeReading();
        discard();
    }
}

void WireSocket::discard()
{
    QByteArray &scratch = m_server->m_scratch;
    for (int i = 0; i < kReadsAtOnce && !m_peerFinished && m_phase != Phase::Ended; ++i) {
        if (m_inner->read(scratch.data(), scratch.size()) > 0)
            continue;
        if (m_inner->state() != ConnectedState)
            end();
        return;
    }
}

void WireSocket::peerLeft()
{
    breakOff(CoreText::tr("The connection ended before the request was complete."));
}

qint64 WireSocket::dispensability(qint64 now) const noexcept
{
    constexpr qint64 kIdleFirst = 1LL << 62;
    constexpr qint64 kHeadGraceMs = 1000;
    const bool reads = m_phase == Phase::Reading;
    if (m_phase == Phase::Sniffing || (reads && !m_framer->hasBegun()))
        return kIdleFirst - m_idleOrder;
    const qint64 since = m_phase == Phase::Handshaking ? m_idleSinceMs : m_begunMs;
    const bool dawdles = m_phase == Phase::Handshaking || (reads && !m_framer->headComplete());
    return dawdles && now - since > kHeadGraceMs ? now - since : 0;
}

void WireSocket::handshakeFailed(const QString &why)
{
    const bool isDistrust = why.contains("certificate"_L1) || why.contains("unknown ca"_L1);
    reportRefused(std::exchange(m_hello, {}),
                  CoreText::tr("The TLS handshake failed: %1.%2")
                          .arg(why,
                               isDistrust ? CoreText::tr(
                                       " The sender does not trust this receiver's certificate; "
                                       "give it the authority's, or a certificate that it trusts.")
                                          : QString()),
                  {});
    end();
}

void WireSocket::breakOff(const QString &sentence)
{
    if (m_phase == Phase::Handshaking)
        reportRefused(std::exchange(m_hello, {}), sentence, {});
    if (m_phase == Phase::Reading && m_framer->hasBegun())
        reportRefused(m_framer->partialBytes(m_server->m_limits.refusedBytesKept), sentence, {});
    end();
}

void WireSocket::sweep(qint64 now)
{
    if (m_phase == Phase::Draining && m_peerFinished) {
        if (m_answeredEvent != 0 && pendingError(m_inner->socketDescriptor()) != 0)
            Q_EMIT m_server->answerLost(std::exchange(m_answeredEvent, 0));
        if (unwritten() == 0)
            return end();
    }
    if (now < m_deadlineMs)
        return;
    if (m_phase == Phase::Handshaking)
        handshakeFailed(CoreText::tr("it was not complete within %1 seconds")
                                .arg(m_server->m_limits.headTimeoutMs / 1000.0));
    else if (m_phase == Phase::Reading && m_waitsForRoom)
        refuse(503, CoreText::tr("The receiver holds as many bytes as it may; try later."));
    else if (m_phase == Phase::Reading && m_framer->hasBegun())
        refuse(408,
               m_framer->headComplete()
                       ? CoreText::tr("The request was not complete within %1 seconds.")
                                 .arg(m_server->m_limits.requestTimeoutMs / 1000.0)
                       : CoreText::tr("The head of the request was not complete within %1 seconds.")
                                 .arg(m_server->m_limits.headTimeoutMs / 1000.0));
    else
        end();
}

void WireSocket::finishSoon()
{
    m_finishing = true;
    const bool idle = m_phase == Phase::Sniffing || m_phase == Phase::Handshaking
            || m_phase == Phase::Hanging || m_phase == Phase::Misbehaving
            || (m_phase == Phase::Reading && !m_framer->hasBegun());
    if (idle)
        end();
}

void WireSocket::end()
{
    if (m_phase == Phase::Ended)
        return;
    if (m_answeredEvent != 0 && m_answerDue)
        Q_EMIT m_server->answerLost(std::exchange(m_answeredEvent, 0));
    if (!std::exchange(m_isHeard, true) && !m_server->m_finishing)
        Q_EMIT m_server->unheard(connection(), {});
    m_server->uncount(this);
    m_server->stopFavouring(this);
    m_phase = Phase::Ended;
    m_feed = {};
    m_requestBytes = 0;
    m_inner->disconnect(this);
    if (isEncrypted())
        m_inner->disconnectFromHost(); // says goodbye as TLS wants it
    m_inner->abort();
    keepBudget();
    // Qt's server forgets its part at disconnected(); it may be on the stack now.
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_reply.reset();
                m_framer.reset();
                keepBudget();
                m_server->forget(this);
                setSocketState(UnconnectedState);
                Q_EMIT disconnected();
                deleteLater();
            },
            Qt::QueuedConnection);
}

} // namespace hookloupe
