// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The part of WireSocket that answers wrongly on purpose.

#include "core/receiver/wiresocket.h"

#include "core/receiver/faultyanswer.h"
#include "core/receiver/wireserver.h"

#include <QTimer>

namespace hookloupe {

bool WireSocket::misbehave(const FaultyAnswer &answer, qint64 eventId)
{
    if (m_phase != Phase::Busy)
        return false;
    m_reply.reset();
    m_requestBytes = 0;
    m_phase = Phase::Misbehaving;
    m_framer.reset();
    m_server->stopFavouring(this);
    keepBudget();
    m_answeredEvent = eventId;
    m_answerDue = eventId != 0;
    m_faulty = std::make_unique<FaultyAnswer>(answer);
    waitAtMost(kFaultMsMax);
    // A receiver that stops waits for no dripping; what goes out at once still does.
    if (m_finishing && answer.intervalMs > 0) {
        end();
        return true;
    }
    sendFaulty();
    return true;
}

void WireSocket::sendFaulty()
{
    if (m_phase != Phase::Misbehaving)
        return;
    // At most one piece waits for a client that does not read.
    if (unwritten() == 0) {
        QByteArray &left = m_faulty->bytes;
        if (left.isEmpty())
            left = m_faulty->again;
        const qsizetype size =
                m_faulty->pieceBytes > 0 ? qMin(m_faulty->pieceBytes, left.size()) : left.size();
        const QByteArray piece = left.first(size);
        left.remove(0, size);
        if (!send(piece))
            return end();
        if (left.isEmpty() && m_faulty->again.isEmpty())
            return endFaulty();
    }
    QTimer::singleShot(m_faulty->intervalMs, this, &WireSocket::sendFaulty);
}

void WireSocket::endFaulty()
{
    m_answerDue = unwritten() > 0 && m_answeredEvent != 0;
    const bool holds = m_faulty->holds && !m_finishing;
    m_faulty.reset();
    if (!holds)
        return startDraining();
    m_phase = Phase::Hanging;
    waitAtMost(m_server->m_limits.idleTimeoutMs);
    resumeReading();
    discard();
}

} // namespace hookloupe
