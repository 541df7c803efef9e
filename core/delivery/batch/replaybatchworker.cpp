// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/replaybatchworker.h"

#include "core/event/clock.h"
#include "core/event/timeunits.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 50;
/// Events that are read ahead: enough for a fast target, and no more bytes than this.
constexpr std::size_t kAheadMin = 4'096;
constexpr qint64 kAheadBytesMax = 16LL * 1024 * 1024;
/// Of events under way; one always goes.
constexpr qint64 kActiveBytesMax = 128LL * 1024 * 1024;
constexpr std::size_t kDueRetriesMax = 256;
constexpr int kMarksMax = 2;

} // namespace

ReplayBatchWorker::ReplayBatchWorker(Setting setting)
    : m_plan(std::move(setting.plan))
    , m_ids(std::move(setting.ids))
    , m_results(std::move(setting.results))
    , m_news(std::move(setting.news))
    , m_sink(setting.sink)
    , m_commands(std::make_shared<Handover<BatchCommand>>(std::size_t{ 4'096 }, this,
                                                          [this] { takeCommands(); }))
    , m_loaded(std::make_shared<Handover<BatchLoadedChunk>>(std::size_t{ 2 }, this,
                                                            [this] { takeLoaded(); }))
    , m_pace(m_plan)
    , m_wake(this)
    , m_tick(this)
    , m_jobs(static_cast<qint64>(m_ids.size()) * m_plan.times)
    // What is to be read or is due at a time comes by other ways.
    , m_poll(
              [this] {
                  return m_progress.running > 0 && !m_ready.empty()
                          && m_plan.pace == ReplayBatchPlan::Pace::Fast;
              },
              this)
{
    m_progress.rows = m_jobs * static_cast<qint64>(m_plan.targets.size());
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, [this] { pump(); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (auto &slots : m_slots) {
            for (Slot &slot : slots)
                slot.connection->checkTime();
        }
        tell();
    });
    // In the thread that it is moved to.
    QMetaObject::invokeMethod(this, &ReplayBatchWorker::begin, Qt::QueuedConnection);
}

ReplayBatchWorker::~ReplayBatchWorker()
{
    m_commands->close();
    m_loaded->close();
}

void ReplayBatchWorker::begin()
{
    m_clock.start();
    if (m_plan.order == ReplayBatchPlan::Order::Shuffled)
        m_shuffle = shuffledOrder(static_cast<quint32>(m_ids.size()), m_plan.seed);
    const auto concurrency = static_cast<std::size_t>(m_plan.concurrency);
    m_slots.resize(m_plan.targets.size());
    m_free.resize(m_plan.targets.size());
    m_failedInARow.resize(m_plan.targets.size());
    for (std::size_t target = 0; target < m_slots.size(); ++target) {
        for (std::size_t i = 0; i < concurrency; ++i) {
            Slot slot;
            slot.connection = std::make_unique<KeptConnection>(
                    m_plan.targets[target],
                    target < m_plan.limitsByTarget.size() ? m_plan.limitsByTarget[target]
                                                          : m_plan.limits,
                    m_poll, nullptr);
            m_slots[target].push_back(std::move(slot));
            m_free[target].push_back(concurrency - 1 - i);
        }
    }
    m_tick.start(kTickMs);
    m_pace.resume(nowNs());
    pump();
}

qint64 ReplayBatchWorker::sourceIndex(qint64 job) const
{
    const qint64 place = job % static_cast<qint64>(m_ids.size());
    return m_shuffle.empty() ? place : m_shuffle[static_cast<std::size_t>(place)];
}

qint64 ReplayBatchWorker::rowOf(qint64 job, std::size_t target) const
{
    return job * static_cast<qint64>(m_plan.targets.size()) + static_cast<qint64>(target);
}

void ReplayBatchWorker::takeCommands()
{
    for (const BatchCommand command : m_commands->takeAll()) {
        switch (command) {
        case BatchCommand::Pause:
            pause(QString());
            break;
        case BatchCommand::Resume:
            resume();
            break;
        case BatchCommand::Cancel:
            cancel();
            break;
        case BatchCommand::Stored:
            --m_marks;
            break;
        }
    }
    pump();
}

void ReplayBatchWorker::takeLoaded()
{
    for (BatchLoadedChunk &chunk : m_loaded->takeAll()) {
        m_isLoading = false;
        for (BatchLoaded &loaded : chunk) {
            if (loaded.wanted.retry != 0) {
                const auto due = m_dueRetries.find(loaded.wanted.retry);
                if (due == m_dueRetries.end())
                    continue; // cancelled meanwhile
                due->second.isLoaded = true;
                m_readyRetries.push_back(std::move(loaded));
                continue;
            }
            m_nextJob = loaded.wanted.job + 1;
            m_readyBytes += loaded.event ? loaded.event->request.wire.size() : 0;
            m_ready.push_back(std::move(loaded));
        }
    }
    pump();
}

void ReplayBatchWorker::loadMore()
{
    if (m_isLoading || m_progress.state == BatchProgress::State::Ended || m_progress.isCancelled)
        return;
    BatchLoadRequest request;
    for (const auto &[number, retry] : m_dueRetries) {
        const qint64 job = retry.row / static_cast<qint64>(m_plan.targets.size());
        if (!retry.isLoaded)
            request.wanted.push_back({ job, sourceIndex(job), number });
    }
    const std::size_t ahead = std::max(kAheadMin, 2 * static_cast<std::size_t>(m_plan.concurrency));
    if (m_ready.size() < ahead / 2 && m_readyBytes < kAheadBytesMax / 2) {
        const qint64 end = qMin(m_jobs, m_nextJob + static_cast<qint64>(ahead));
        for (qint64 job = m_nextJob; job < end; ++job)
            request.wanted.push_back({ job, sourceIndex(job), 0 });
    }
    request.bytesMax = kAheadBytesMax;
    if (!request.wanted.empty())
        m_isLoading = m_requests->push(std::move(request));
}

bool ReplayBatchWorker::mayBegin() const
{
    return m_progress.state == BatchProgress::State::Running && !m_progress.isCancelled
            && m_marks <= kMarksMax;
}

void ReplayBatchWorker::pump()
{
    if (m_progress.state == BatchProgress::State::Ended || m_slots.empty())
        return;
    qint64 waitNs = kTimerMsMax * kNsPerMs;
    if (mayBegin()) {
        const qint64 now = nowNs();
        while (!m_retries.empty() && m_retries.top().dueNs <= now
               && m_dueRetries.size() < kDueRetriesMax) {
            m_dueRetries.emplace(m_retries.top().number, m_retries.top());
            m_retries.pop();
        }
        bool hasBegun = true;
        while (hasBegun && mayBegin()) {
            hasBegun = startRetries();
            hasBegun = startNext(waitNs) || hasBegun;
        }
        if (!m_retries.empty() && m_dueRetries.size() < kDueRetriesMax)
            waitNs = qBound<qint64>(0, m_retries.top().dueNs - now, waitNs);
    }
    loadMore();
    const bool isDone =
            m_nextJob == m_jobs && m_ready.empty() && m_retries.empty() && m_dueRetries.empty();
    if (m_progress.running == 0 && (isDone || m_progress.isCancelled)) {
        conclude();
        return;
    }
    if (mayBegin() && waitNs < kTimerMsMax * kNsPerMs)
        m_wake.start(static_cast<int>(qMin((waitNs + kNsPerMs - 1) / kNsPerMs, kTimerMsMax)));
}

bool ReplayBatchWorker::startRetries()
{
    bool hasBegun = false;
    for (std::size_t i = 0; i < m_readyRetries.size();) {
        const BatchLoaded &loaded = m_readyRetries[i];
        const Retry retry = m_dueRetries.at(loaded.wanted.retry);
        const auto target =
                static_cast<std::size_t>(retry.row % static_cast<qint64>(m_plan.targets.size()));
        if (m_free[target].empty()) {
            ++i;
            continue;
        }
        const BatchLoaded taken = std::move(m_readyRetries[i]);
        m_readyRetries.erase(m_readyRetries.begin() + static_cast<std::ptrdiff_t>(i));
        m_dueRetries.erase(retry.number);
        --m_progress.retrying;
        startRetry(retry, taken);
        hasBegun = true;
    }
    return hasBegun;
}

bool ReplayBatchWorker::startNext(qint64 &waitNs)
{
    if (m_ready.empty())
        return false;
    for (const auto &free : m_free) {
        if (free.empty())
            return false;
    }
    const bool isIdle = m_progress.running == 0;
    if (m_plan.order == ReplayBatchPlan::Order::Kept && (!isIdle || m_progress.retrying > 0))
        return false;
    const EventPtr &event = m_ready.front().event;
    const qint64 bytes = event ? event->request.wire.size() : 0;
    if (!isIdle && m_activeBytes + bytes > kActiveBytesMax)
        return false;
    if (event) {
        const qint64 now = nowNs();
        const qint64 due = m_pace.dueNs(event->receivedAtUs, now);
        if (due > now) {
            waitNs = qMin(waitNs, due - now);
            return false;
        }
        m_pace.begun(event->receivedAtUs);
    }
    const BatchLoaded loaded = std::move(m_ready.front());
    m_ready.pop_front();
    m_readyBytes -= bytes;
    startJob(loaded);
    return true;
}

ReplayBatchWorker::JobPtr ReplayBatchWorker::newJob(qint64 number, const EventPtr &event)
{
    auto job = std::make_shared<Job>();
    job->number = number;
    job->event = event;
    job->activeBytes = &m_activeBytes;
    m_activeBytes += event->request.wire.size();
    return job;
}

void ReplayBatchWorker::startJob(const BatchLoaded &loaded)
{
    const qint64 number = loaded.wanted.job;
    QString problem = loaded.problem;
    JobPtr job;
    if (loaded.event) {
        job = newJob(number, loaded.event);
        auto message = makeBatchMessage(m_plan, *loaded.event, SystemClock::instance().nowUs());
        if (message)
            job->message = *std::move(message);
        else
            problem = message.error().sentence;
    }
    if (!problem.isEmpty()) {
        const qint64 id = m_ids[static_cast<std::size_t>(loaded.wanted.index)];
        for (std::size_t target = 0; target < m_plan.targets.size(); ++target)
            leaveOut(number, target, id, problem);
        return;
    }
    for (std::size_t target = 0; target < m_plan.targets.size(); ++target)
        send(job, target, 1, 0);
}

void ReplayBatchWorker::startRetry(const Retry &retry, const BatchLoaded &loaded)
{
    const auto targets = static_cast<qint64>(m_plan.targets.size());
    const qint64 number = retry.row / targets;
    const auto target = static_cast<std::size_t>(retry.row % targets);
    const qint64 id = m_ids[static_cast<std::size_t>(sourceIndex(number))];
    if (!loaded.event) {
        leaveOut(number, target, id, loaded.problem);
        return;
    }
    const JobPtr job = newJob(number, loaded.event);
    job->keptAt = retry.keptAt;
    job->keptBytes = retry.keptBytes;
    auto message = retry.keptAt >= 0
            ? keptBatchMessage(m_plan, *loaded.event,
                               m_results->kept(retry.keptAt, retry.keptBytes))
            : makeBatchMessage(m_plan, *loaded.event, SystemClock::instance().nowUs());
    if (!message) {
        leaveOut(number, target, id, message.error().sentence);
        return;
    }
    job->message = *std::move(message);
    send(job, target, retry.tries + 1, retry.firstAtUs);
}

void ReplayBatchWorker::send(const JobPtr &job, std::size_t target, int tries, qint64 firstAtUs)
{
    const qint64 now = SystemClock::instance().nowUs();
    const auto wire = batchWire(m_plan, *job->event, job->message, m_plan.targets[target], now);
    if (!wire) {
        leaveOut(job->number, target, job->event->id, wire.error().sentence);
        return;
    }
    const std::size_t number = m_free[target].back();
    m_free[target].pop_back();
    Slot &slot = m_slots[target][number];
    slot.job = job;
    slot.firstAtUs = tries == 1 ? now : firstAtUs;
    slot.row = {};
    slot.row.row = rowOf(job->number, target);
    slot.row.eventId = job->event->id;
    slot.row.startedAtUs = now;
    slot.row.tries = tries;
    // Mostly it is the very same bytes, which may be many.
    const QByteArray &captured = job->event->request.wire;
    const bool isSame = wire->constData() == captured.constData() || *wire == captured;
    slot.row.kind = job->message.kind == ReplayKind::Exact && !isSame ? ReplayKind::Edited
                                                                      : job->message.kind;
    slot.wire = slot.row.kind == ReplayKind::Exact ? QByteArray() : *wire;
    ++m_progress.running;
    ++m_progress.tries;
    m_isDirty = true;
    slot.connection->send(*wire, job->message.closes || !m_plan.reusesConnections,
                          [this, target, number](SendResult result) {
                              ended(target, number, std::move(result));
                          });
}

} // namespace hookloupe
