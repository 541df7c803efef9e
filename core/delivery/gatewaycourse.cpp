// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewaycourse.h"

#include "core/event/timeunits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hookloupe {

namespace {

/// By the sender's clock, from a success to its duplicate.
constexpr qint64 kDuplicateAfterMs = 1'000;

} // namespace

GatewayCourse::GatewayCourse(const GatewayPlan &plan, qint64 startedAtUs)
    : m_plan(plan)
    , m_startedAtUs(startedAtUs)
    , m_messages(static_cast<std::size_t>(plan.messages()))
    , m_draws(plan.seed)
{
    qint64 offset = 0;
    for (const ScenarioStep &step : plan.scenario.steps) {
        offset += step.afterMs;
        m_offsetsMs.push_back(offset);
    }
    m_summary.messages = plan.messages();
}

qint64 GatewayCourse::scaledUs(qint64 ms) const
{
    return std::llround(static_cast<double>(ms) * static_cast<double>(kUsPerMs) / m_plan.timeScale);
}

int GatewayCourse::runOf(qint64 message) const
{
    return static_cast<int>(message / places());
}

const std::vector<int> &GatewayCourse::orderOf(int run) const
{
    if (m_orderRun == run)
        return m_order;
    m_orderRun = run;
    m_order.resize(m_plan.scenario.steps.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_plan.outOfOrder && m_order.size() > 1) {
        // Of its run alone, so that a resumed run has the same.
        QRandomGenerator random(m_plan.seed + static_cast<quint32>(run));
        do
            std::shuffle(m_order.begin(), m_order.end(), random);
        while (std::is_sorted(m_order.begin(), m_order.end()));
    }
    return m_order;
}

int GatewayCourse::stepOf(qint64 message) const
{
    return orderOf(runOf(message))[static_cast<std::size_t>(message % places())];
}

qint64 GatewayCourse::messageOfStep(int run, int step) const
{
    const std::vector<int> &order = orderOf(run);
    const auto place = std::find(order.begin(), order.end(), step) - order.begin();
    return qint64(run) * places() + place;
}

qint64 GatewayCourse::placeDueUs(qint64 message) const
{
    if (m_plan.isBurst)
        return m_startedAtUs;
    const auto place = static_cast<std::size_t>(message % places());
    return m_startedAtUs + scaledUs(runOf(message) * m_plan.everyMs + m_offsetsMs[place]);
}

void GatewayCourse::plan(qint64 message, AttemptKind kind, qint64 dueUs)
{
    at(message).dueUs = dueUs;
    at(message).dueKind = kind;
    m_queue.emplace(dueUs, message);
}

void GatewayCourse::restorePlanned(const Due &due)
{
    at(due.message).dueUs = due.plannedAtUs;
    at(due.message).dueKind = due.kind;
}

void GatewayCourse::restoreEnded(qint64 message, AttemptKind kind, Acceptance acceptance,
                                 NextAttempt::What next, qint64 waitMs)
{
    count(at(message), kind, acceptance, next);
    at(message).elapsedMs += waitMs;
    at(message).dueUs = 0;
}

void GatewayCourse::start()
{
    for (int run = 0; run < m_plan.runs; ++run) {
        bool mayFollow = true;
        for (int place = 0; place < places() && mayFollow; ++place) {
            const qint64 message = qint64(run) * places() + place;
            const Message &known = at(message);
            if (known.dueUs > 0)
                m_queue.emplace(known.dueUs, message);
            else if (known.sent == 0)
                plan(message, AttemptKind::First, placeDueUs(message));
            mayFollow = known.sent > 0 || m_plan.isBurst;
        }
    }
}

std::optional<qint64> GatewayCourse::nextDueUs() const
{
    return m_queue.empty() ? std::nullopt : std::optional(m_queue.begin()->first);
}

std::optional<GatewayCourse::Due> GatewayCourse::takeDue(qint64 nowUs)
{
    if (m_queue.empty() || m_queue.begin()->first > nowUs)
        return std::nullopt;
    const auto [dueUs, message] = *m_queue.begin();
    m_queue.erase(m_queue.begin());
    ++m_running;
    return Due{ message, at(message).sent + 1, at(message).dueKind, dueUs };
}

void GatewayCourse::count(Message &message, AttemptKind kind, Acceptance acceptance,
                          NextAttempt::What next)
{
    ++message.sent;
    ++m_summary.attempts;
    if (kind == AttemptKind::Duplicate) {
        ++m_summary.duplicates;
        m_summary.duplicatesRefused += acceptance == Acceptance::Accepted ? 0 : 1;
        return;
    }
    ++message.attempts;
    m_summary.retries += kind == AttemptKind::Retry ? 1 : 0;
    if (acceptance == Acceptance::Accepted) {
        message.state = State::Accepted;
        ++m_summary.accepted;
    } else if (next != NextAttempt::What::Retry) {
        message.state = State::GaveUp;
        ++m_summary.gaveUp;
    }
}

GatewayCourse::Decision GatewayCourse::ended(const Due &due, int status, QByteArrayView body,
                                             std::optional<qint64> retryAfterMs, qint64 nowUs)
{
    --m_running;
    Message &message = at(due.message);
    message.dueUs = 0;
    Decision decision;
    decision.acceptance = acceptanceOf(m_plan.schedule, status, body);
    if (due.kind != AttemptKind::Duplicate)
        decision.next = nextAttempt(m_plan.schedule, message.attempts + 1, message.elapsedMs,
                                    decision.acceptance, retryAfterMs, m_draws.generateDouble());
    count(message, due.kind, decision.acceptance, decision.next.what);
    const auto follow = [&](AttemptKind kind, qint64 waitMs) {
        plan(due.message, kind, nowUs + scaledUs(waitMs));
        decision.follows = Due{ due.message, message.sent + 1, kind, message.dueUs };
    };
    if (decision.next.what == NextAttempt::What::Retry) {
        message.elapsedMs += decision.next.waitMs;
        follow(AttemptKind::Retry, decision.next.waitMs);
    } else if (m_plan.duplicates && due.kind != AttemptKind::Duplicate
               && decision.acceptance == Acceptance::Accepted) {
        follow(AttemptKind::Duplicate, kDuplicateAfterMs);
    }
    const qint64 after = due.message + 1;
    if (!m_plan.isBurst && due.kind == AttemptKind::First && after % places() != 0)
        plan(after, AttemptKind::First, qMax(placeDueUs(after), nowUs));
    return decision;
}

bool GatewayCourse::isRunOver(int run) const
{
    const auto first = m_messages.begin() + qint64(run) * places();
    return std::all_of(first, first + places(), [](const Message &one) {
        return one.state != State::Open && one.dueUs == 0;
    });
}

void GatewayCourse::abandoned(const Due &due)
{
    --m_running;
    plan(due.message, due.kind, due.plannedAtUs);
}

GatewaySummary GatewayCourse::summary() const
{
    GatewaySummary summary = m_summary;
    summary.unfinished = summary.messages - summary.accepted - summary.gaveUp;
    return summary;
}

} // namespace hookloupe
