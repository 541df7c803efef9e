// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewayworker.h"

#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/timeunits.h"
#include "core/http/requestframer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hookloupe {

namespace {

/// Past it nothing new begins until somebody takes them, so that memory stays flat.
constexpr qint64 kUntakenMax = 2'048;
constexpr int kBackpressureMs = 5;

} // namespace

GatewayWorker::GatewayWorker(GatewayPlan plan, GatewayHistory history,
                             std::unique_ptr<GatewayJournal> journal,
                             std::shared_ptr<GatewayShared> shared)
    : m_plan(std::move(plan))
    , m_history(std::move(history))
    , m_journal(std::move(journal))
    , m_shared(std::move(shared))
    , m_orders(std::make_shared<Handover<GatewayOrder>>(std::numeric_limits<std::size_t>::max(),
                                                        this, [this] { takeOrders(); }))
    , m_sender(this)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { goOn(); });
    // In the thread that this is moved to. A timer that runs already would not be freed where that
    // ends before its first turn.
    QMetaObject::invokeMethod(
            this,
            [this] {
                begin();
                goOn();
            },
            Qt::QueuedConnection);
}

GatewayWorker::~GatewayWorker()
{
    m_orders->close();
}

qint64 GatewayWorker::nowUs()
{
    return SystemClock::instance().nowUs();
}

void GatewayWorker::begin()
{
    m_sinceBegin.start();
    m_course = std::make_unique<GatewayCourse>(m_plan, m_history.startedAtUs);
    GatewayJournal::restore(*m_course, m_history);
    m_history.ends.clear();
    m_course->start();
}

void GatewayWorker::takeOrders()
{
    for (const GatewayOrder order : m_orders->takeAll()) {
        if (order == GatewayOrder::Cancel) {
            cancel();
        } else {
            m_isPaused = order == GatewayOrder::Pause;
            if (m_course)
                goOn();
        }
    }
}

void GatewayWorker::cancel()
{
    m_isCancelled = true;
    if (!m_course)
        begin();
    // Ending one takes it out of the map.
    std::vector<quint64> sends;
    for (const auto &[message, running] : m_running)
        sends.push_back(running.sendId);
    for (const quint64 send : sends)
        m_sender.cancel(send);
    goOn();
}

bool GatewayWorker::mayStart()
{
    if (m_isCancelled || m_isPaused || !m_stopped.isEmpty() || m_failure)
        return false;
    if (m_plan.stopAttempts > 0 && m_started >= m_plan.stopAttempts)
        stop(CoreText::tr("It ended after %1 attempts, as it was told to.")
                     .arg(m_plan.stopAttempts));
    else if (m_plan.stopAfterMs > 0 && m_sinceBegin.elapsed() >= m_plan.stopAfterMs)
        stop(CoreText::tr("It ended after %1, as it was told to.")
                     .arg(waitText(m_plan.stopAfterMs)));
    return m_stopped.isEmpty();
}

void GatewayWorker::goOn()
{
    if (m_isOver)
        return;
    m_timer.stop();
    const auto hasRoom = [this] {
        return m_running.size() < static_cast<std::size_t>(m_plan.concurrency)
                && m_shared->untaken.load() < kUntakenMax;
    };
    while (m_course->nextDueUs() && mayStart() && hasRoom()) {
        const auto due = m_course->takeDue(nowUs());
        if (!due || !start(*due))
            break;
    }
    const bool ends = m_isCancelled || !m_stopped.isEmpty() || m_failure;
    if (m_running.empty() && (ends || m_course->isOver())) {
        conclude();
        return;
    }
    if (ends || m_isPaused)
        return; // the last answers call again, or the order to go on
    qint64 waitMs = kTimerMsMax;
    if (!hasRoom())
        waitMs = m_shared->untaken.load() < kUntakenMax ? kTimerMsMax : kBackpressureMs;
    else if (const auto next = m_course->nextDueUs())
        waitMs = qMax<qint64>(0, (*next - nowUs() + kUsPerMs - 1) / kUsPerMs);
    if (m_plan.stopAfterMs > 0)
        waitMs = qMin(waitMs, qMax<qint64>(0, m_plan.stopAfterMs - m_sinceBegin.elapsed()));
    m_timer.start(static_cast<int>(qMin(waitMs, kTimerMsMax)));
}

ScenarioState GatewayWorker::stateFor(int run, qint64 nowUs)
{
    ScenarioState state;
    state.nowUs = nowUs;
    state.nextCount = [this](const QByteArray &name) { return ++m_history.counts[name]; };
    const auto known = m_history.values.find(run);
    if (known != m_history.values.end()) {
        state.values = known->second;
    } else {
        state.values = drawValues(m_plan.scenario, state);
        m_history.values[run] = state.values;
        if (m_journal)
            m_journal->values(run, state.values);
    }
    return state;
}

Result<void> GatewayWorker::make(qint64 message)
{
    const int run = m_course->runOf(message);
    const int step = m_course->stepOf(message);
    ScenarioState state = stateFor(run, nowUs() - m_plan.lateMs * kUsPerMs);
    if (step > 0) {
        const auto before = messageOf(m_course->messageOfStep(run, step - 1));
        if (!before)
            return before.error();
        state.previousBody = parseLenient((*before)->wire).body().toByteArray();
    }
    state.deliveryId = drawMessageId(m_plan.scenario, state);
    auto made = makeMessage(m_plan, m_plan.scenario.steps[static_cast<std::size_t>(step)], state);
    if (!made)
        return made.error();
    if (m_journal)
        m_journal->made(message, *made, m_history.counts);
    m_history.messages[message] = *std::move(made);
    return {};
}

Result<const GatewayMessage *> GatewayWorker::messageOf(qint64 message)
{
    // Step by step, since scenarios may be long.
    const int run = m_course->runOf(message);
    for (int step = 0; step <= m_course->stepOf(message); ++step) {
        const qint64 wanted = m_course->messageOfStep(run, step);
        if (m_history.messages.contains(wanted))
            continue;
        if (step < m_course->stepOf(message) && m_history.messages.contains(message))
            break;
        if (auto done = make(wanted); !done)
            return done.error();
    }
    return &m_history.messages[message];
}

bool GatewayWorker::start(const GatewayCourse::Due &due)
{
    const auto message = messageOf(due.message);
    if (!message) {
        m_course->abandoned(due);
        failed(message.error());
        return false;
    }
    const qint64 now = nowUs();
    const qint64 madeUs = due.kind == AttemptKind::First ? now - m_plan.lateMs * kUsPerMs : now;
    auto made = signAttempt(m_plan, **message, due.attempt, madeUs);
    // What is not in the file must not be sent: a resumed run would not know of it.
    if (!made || (m_journal && !m_journal->failure().isEmpty())) {
        m_course->abandoned(due);
        failed(made ? Error{ ErrorCode::StoreWriteFailed, m_journal->failure() } : made.error());
        return false;
    }
    auto attempt = std::make_shared<GatewayAttempt>();
    attempt->message = due.message;
    attempt->run = m_course->runOf(due.message);
    attempt->step = m_course->stepOf(due.message);
    attempt->attempt = due.attempt;
    attempt->kind = due.kind;
    attempt->type = (*message)->type;
    attempt->deliveryId = made->deliveryId;
    attempt->wire = made->wire;
    attempt->plannedAtUs = due.plannedAtUs;
    attempt->startedAtUs = now;
    report(std::make_shared<const GatewayAttempt>(*attempt));
    ++m_started;
    const quint64 send = m_sender.send(
            m_plan.target, made->wire, m_plan.limits,
            [this, number = due.message](SendResult result) { ended(number, std::move(result)); });
    m_running[due.message] = { due, std::move(attempt), send };
    return true;
}

void GatewayWorker::ended(qint64 message, SendResult result)
{
    const Running running = m_running.extract(message).mapped();
    GatewayAttempt &attempt = *running.attempt;
    attempt.isEnded = true;
    attempt.result = std::move(result);
    const SendResult &came = attempt.result;
    if (came.state == SendState::Cancelled) {
        m_course->abandoned(running.due);
    } else {
        const qint64 now = nowUs();
        const int status = came.state == SendState::Answered ? came.status : 0;
        const GatewayCourse::Decision decision = m_course->ended(
                running.due, status, came.body, retryAfterMs(came.fields, now), now);
        if (m_journal)
            m_journal->ended(running.due, decision, came, attempt.startedAtUs);
        attempt.acceptance = decision.acceptance;
        attempt.next = decision.next;
        attempt.nextAtUs = decision.follows ? decision.follows->plannedAtUs : 0;
        if (!decision.follows && m_course->isRunOver(attempt.run))
            forget(attempt.run);
        if (decision.acceptance != Acceptance::Accepted && m_plan.stopOnFailure)
            stop(CoreText::tr("It ended because an attempt was not accepted, as it was told to."));
    }
    report(running.attempt);
    goOn();
}

void GatewayWorker::forget(int run)
{
    for (int step = 0; step < static_cast<int>(m_plan.scenario.steps.size()); ++step)
        m_history.messages.erase(m_course->messageOfStep(run, step));
    m_history.values.erase(run);
}

void GatewayWorker::stop(const QString &condition)
{
    if (m_stopped.isEmpty())
        m_stopped = condition;
}

void GatewayWorker::failed(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

void GatewayWorker::conclude()
{
    m_isOver = true;
    m_timer.stop();
    GatewaySummary summary = m_course->summary();
    summary.isCancelled = m_isCancelled;
    summary.stopped = m_stopped;
    if (m_failure) {
        summary.failure = m_failure->sentence;
        summary.failureCode = m_failure->code;
    }
    if (m_journal && m_course->isOver())
        m_journal->over();
    report(summary);
}

void GatewayWorker::report(GatewayReport report)
{
    ++m_shared->untaken;
    if (!m_shared->reports->push(std::move(report)))
        --m_shared->untaken;
}

} // namespace hookloupe
