// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/replayworker.h"

#include "core/delivery/replayer.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/log.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

ReplayWorker::ReplayWorker(std::shared_ptr<Handover<ReplayOutcome>> outcomes)
    : m_outcomes(std::move(outcomes))
    // A start and a cancel for each: Replayer keeps to that, so that a push never fails.
    , m_commands(std::make_shared<Handover<ReplayCommand>>(2 * std::size_t{ Replayer::kPendingMax },
                                                           this, [this] { takeCommands(); }))
    , m_sender(this)
{ }

ReplayWorker::~ReplayWorker()
{
    m_commands->close();
}

void ReplayWorker::takeCommands()
{
    for (ReplayCommand &command : m_commands->takeAll()) {
        if (command.what == ReplayCommand::What::Start)
            m_waiting.push_back(std::move(command));
        else
            cancel(command.id);
    }
    startWaiting();
}

void ReplayWorker::startWaiting()
{
    while (!m_waiting.empty() && m_running.size() < std::size_t{ Replayer::kParallelMax }) {
        const ReplayCommand command = std::move(m_waiting.front());
        m_waiting.pop_front();
        const quint64 id = command.id;
        Running &running = m_running[id];
        running.startedAtUs = SystemClock::instance().nowUs();
        running.sendId = m_sender.send(
                command.target, command.wire, command.limits, [this, id](SendResult result) {
                    const auto ended = m_running.extract(id);
                    report({ id, ended.mapped().startedAtUs, std::move(result) });
                    startWaiting();
                });
    }
}

void ReplayWorker::cancel(quint64 id)
{
    const auto running = m_running.find(id);
    if (running != m_running.end()) {
        m_sender.cancel(running->second.sendId);
        return;
    }
    const auto waiting =
            std::find_if(m_waiting.begin(), m_waiting.end(),
                         [id](const ReplayCommand &command) { return command.id == id; });
    if (waiting == m_waiting.end())
        return;
    m_waiting.erase(waiting);
    SendResult result;
    result.state = SendState::Cancelled;
    result.failure = CoreText::tr("It was cancelled before its turn came.");
    report({ id, SystemClock::instance().nowUs(), std::move(result) });
}

void ReplayWorker::report(ReplayOutcome outcome)
{
    if (!m_outcomes->push(std::move(outcome)))
        qCDebug(logDelivery) << "nobody waits for the replay any more";
}

} // namespace hookloupe
