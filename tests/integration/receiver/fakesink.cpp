// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/receiver/fakesink.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

void FakeSink::setMode(Mode mode)
{
    const std::lock_guard lock(m_mutex);
    m_mode = mode;
}

void FakeSink::setAttempt(int attempt)
{
    const std::lock_guard lock(m_mutex);
    m_attempt = attempt;
}

void FakeSink::store(const AppendRequest &request, qint64 id)
{
    AppendOutcome outcome{ .ticket = request.ticket, .eventId = id, .attempt = m_attempt };
    if (m_mode == Mode::Fail)
        outcome = { .ticket = request.ticket, .failure = u"The disk is full."_s };
    if (request.replyTo)
        (void)request.replyTo->push(std::move(outcome));
}

void FakeSink::release()
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[request, id] : std::exchange(m_held, {}))
        store(request, id);
}

std::vector<EventPtr> FakeSink::events() const
{
    const std::lock_guard lock(m_mutex);
    return m_events;
}

std::size_t FakeSink::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_events.size();
}

std::vector<std::pair<qint64, AnswerState>> FakeSink::answerStates() const
{
    const std::lock_guard lock(m_mutex);
    return m_states;
}

std::vector<std::pair<qint64, ResponseRecord>> FakeSink::lateAnswers() const
{
    const std::lock_guard lock(m_mutex);
    return m_answers;
}

bool FakeSink::append(AppendRequest request)
{
    const std::lock_guard lock(m_mutex);
    if (m_mode == Mode::Refuse)
        return false;
    m_events.push_back(request.event);
    const auto id = static_cast<qint64>(m_events.size());
    if (m_mode == Mode::Hold)
        m_held.emplace_back(std::move(request), id);
    else
        store(request, id);
    return true;
}

void FakeSink::recordAnswerState(qint64 eventId, AnswerState state)
{
    const std::lock_guard lock(m_mutex);
    m_states.emplace_back(eventId, state);
}

void FakeSink::recordAnswerTime(qint64 eventId, qint64 afterUs)
{
    const std::lock_guard lock(m_mutex);
    m_times.emplace_back(eventId, afterUs);
}

std::vector<std::pair<qint64, qint64>> FakeSink::answerTimes() const
{
    const std::lock_guard lock(m_mutex);
    return m_times;
}

void FakeSink::recordAnswer(qint64 eventId, ResponseRecord answer)
{
    const std::lock_guard lock(m_mutex);
    m_answers.emplace_back(eventId, std::move(answer));
}

void FakeSink::recordReplay(ReplayRecord /*record*/) { }

void FakeSink::recordForward(ForwardRecord /*record*/) { }

} // namespace hookloupe
