// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The other half of ReceiverWorker: from what the store says of an event to its answer.

#include "core/receiver/receiverworker.h"

#include "core/event/clock.h"
#include "core/receiver/faultyanswer.h"
#include "core/receiver/upstreamanswer.h"

#include <QTimer>

namespace hookloupe {

using namespace Qt::StringLiterals;

void ReceiverWorker::answerUnstored(WireSocket *socket, const WireRequest &request,
                                    const QString &why)
{
    Answer answer = m_responder.sentence(
            503, u"The request was not stored, so it is not acknowledged. %1"_s.arg(why), &request,
            m_clock->nowUs());
    socket->answer(answerBytes(answer.record), answer.closes, 0);
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
    if (pending.intakeReplyTo) {
        AppendOutcome told = outcome;
        told.ticket = pending.intakeTicket;
        tellIntake(pending.intakeReplyTo, std::move(told));
        // Its sender was answered by somebody else.
        if (outcome.eventId != 0)
            m_upstream->forward({ .event = pending.event,
                                  .eventId = outcome.eventId,
                                  .plan = *pending.forward });
        m_pending.erase(found);
        return;
    }
    if (outcome.eventId == 0) {
        if (pending.socket)
            answerUnstored(pending.socket, pending.event->request, outcome.failure);
        m_pending.erase(found);
        return;
    }
    pending.eventId = outcome.eventId;
    std::optional<PlannedAnswer> late;
    if (pending.latePlanner)
        late = pending.latePlanner->afterCommit(pending.endpoint, *pending.event, outcome,
                                                pending.closes, m_responder);
    pending.isFromTarget = pending.isFromTarget || (late && late->isFromTarget);
    if (pending.forward)
        m_upstream->forward({ .event = pending.event,
                              .eventId = outcome.eventId,
                              .plan = *pending.forward,
                              .secretSegment = pending.secretSegment,
                              .ticket = outcome.ticket,
                              .replyTo = pending.isFromTarget ? m_upstreamOutcomes : nullptr });
    if (pending.isFromTarget)
        return;
    if (late && late->file) {
        pending.file = std::move(late->file);
        m_bodyFiles.read(outcome.ticket, pending.file->path, pending.file->isTemplate);
        return;
    }
    if (late)
        settle(outcome.ticket, std::move(*late));
    else
        releaseIn(pending.delayMs, outcome.ticket);
}

void ReceiverWorker::takeUpstreamOutcomes()
{
    for (const UpstreamOutcome &outcome : m_upstreamOutcomes->takeAll()) {
        const auto found = m_pending.find(outcome.ticket);
        if (found == m_pending.end())
            continue;
        const Pending &pending = found->second;
        settle(outcome.ticket,
               { .answer = upstreamAnswer(m_responder, outcome, pending.event->request,
                                          pending.eventId, pending.closes, m_clock->nowUs()) });
    }
}

void ReceiverWorker::takeFile(quint64 ticket, const BodyFileResult &read)
{
    const auto found = m_pending.find(ticket);
    if (found == m_pending.end())
        return;
    const Pending &pending = found->second;
    settle(ticket,
           pending.latePlanner->withFile(pending.endpoint, *pending.event, *pending.file, read,
                                         pending.closes, m_responder));
}

void ReceiverWorker::settle(quint64 ticket, PlannedAnswer made)
{
    const auto found = m_pending.find(ticket);
    if (found == m_pending.end())
        return;
    Pending &pending = found->second;
    if (made.delayMs <= 0 && made.answer.record.state == AnswerState::Answered)
        made.answer.record.afterUs = waitedUs(pending);
    pending.closes = made.answer.closes;
    pending.fault = made.fault;
    pending.shape = made.shape;
    pending.lateAnswer = made.answer.record;
    m_sink->recordAnswer(pending.eventId, std::move(made.answer.record));
    releaseIn(made.delayMs, ticket);
}

void ReceiverWorker::releaseIn(int delayMs, quint64 ticket)
{
    if (delayMs <= 0)
        return release(ticket);
    QTimer::singleShot(delayMs, this, [this, ticket] { release(ticket); });
    std::erase_if(m_held, [this](quint64 held) { return !m_pending.contains(held); });
    m_held.push_back(ticket);
    while (m_held.size() > static_cast<std::size_t>(m_limits.answersHeldMax)) {
        const quint64 oldest = m_held.front();
        m_held.pop_front();
        release(oldest);
    }
}

void ReceiverWorker::release(quint64 ticket)
{
    const auto found = m_pending.find(ticket);
    if (found == m_pending.end())
        return;
    Pending &pending = found->second;
    if (!pending.event)
        return; // it waits for room already
    const qint64 bytes = pending.response().body.size();
    // Those that wait come first.
    if (pending.fault == Fault::None && pending.socket && pending.socket->isAsking()
        && !WireServer::isSmall(bytes) && (!m_roomless.empty() || !pending.socket->hasRoom()))
        return awaitRoom(ticket, pending);
    const Pending released = std::move(pending);
    m_pending.erase(found);
    send(released);
}

void ReceiverWorker::awaitRoom(quint64 ticket, Pending &pending)
{
    // Only its answer is kept meanwhile, whose body the plan mostly has anyway: requests that wait
    // for the room that they take up would wait for each other.
    pending.lateAnswer = pending.response();
    pending.event.reset();
    pending.latePlanner.reset();
    pending.socket->awaitRoom();
    std::erase(m_held, ticket);
    m_roomless.push_back(ticket);
    while (m_roomless.size() > static_cast<std::size_t>(m_limits.answersHeldMax)) {
        const auto oldest = m_pending.extract(m_roomless.front());
        m_roomless.pop_front();
        if (oldest.mapped().socket)
            oldest.mapped().socket->end();
        send(oldest.mapped());
    }
    m_counts->answersWait = true;
    if (!m_roomTimer.isActive())
        m_roomTimer.start();
}

void ReceiverWorker::useRoom()
{
    while (!m_roomless.empty()) {
        const auto found = m_pending.find(m_roomless.front());
        const QPointer<WireSocket> socket = found->second.socket;
        if (socket && socket->isAsking() && !socket->hasRoom())
            break;
        m_roomless.pop_front();
        const Pending pending = std::move(found->second);
        m_pending.erase(found);
        send(pending);
    }
    if (!m_roomless.empty())
        return;
    m_counts->answersWait = false;
    m_roomTimer.stop();
}

void ReceiverWorker::send(const Pending &pending)
{
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
    if (lostId != 0)
        recordTime(pending);
    if (!isWritten && lostId != 0)
        m_sink->recordAnswerState(lostId, AnswerState::ClientGone);
}

qint64 ReceiverWorker::waitedUs(const Pending &pending) const
{
    return qMax<qint64>(0, m_clock->nowUs() - pending.receivedAtUs);
}

/// Unless what is stored says about the same.
void ReceiverWorker::recordTime(const Pending &pending)
{
    constexpr qint64 kSame = 100; // a hundredth more
    const qint64 storedUs = pending.response().afterUs;
    const qint64 afterUs = waitedUs(pending);
    if (storedUs < 0 || (afterUs >= kExactAnswerUs && afterUs - storedUs > storedUs / kSame))
        m_sink->recordAnswerTime(pending.eventId, afterUs);
}

} // namespace hookloupe
