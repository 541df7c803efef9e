// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// The half of ReplayBatchWorker that looks at what came back.

#include "core/delivery/batch/replaybatchworker.h"

#include "core/delivery/batch/answerdiff.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/eventsink.h"
#include "core/event/timeunits.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <utility>

namespace hookloupe {

namespace {

/// Records that the store is given before it is asked how far it is.
constexpr qint64 kMarkRecords = 4'096;
constexpr qint64 kMarkBytes = 16LL * 1024 * 1024;

} // namespace

void ReplayBatchWorker::judge(BatchRow &row, const SendResult &result) const
{
    row.state = result.state;
    row.status = result.status;
    row.times = result.times;
    row.answerBytes = result.body.size();
    if (result.state == SendState::Cancelled) {
        row.outcome = BatchOutcome::Cancelled;
    } else if (result.state != SendState::Answered) {
        row.outcome = BatchOutcome::Failed;
    } else {
        const bool isAccepted = m_plan.schedule
                ? acceptanceOf(*m_plan.schedule, result.status, result.body) == Acceptance::Accepted
                : result.status / 100 == 2;
        row.outcome = isAccepted ? BatchOutcome::Accepted : BatchOutcome::Refused;
    }
}

void ReplayBatchWorker::ended(std::size_t target, std::size_t slotNumber, SendResult result)
{
    Slot &slot = m_slots[target][slotNumber];
    --m_progress.running;
    m_isDirty = true;
    judge(slot.row, result);
    BatchDetails details;
    details.failure = result.failure;
    details.reason = result.reason;
    details.fields = result.fields;
    details.body = result.body.first(qMin(result.body.size(), kBatchAnswerBytesMax));
    details.bodyCut = result.bodyCut || details.body.size() < result.body.size();
    details.peer = result.peer;
    if (m_plan.compares())
        details.bodySha256 = QCryptographicHash::hash(result.body, QCryptographicHash::Sha256);
    keep(slot, result);
    if (retries(slot, result, details))
        slot.row.outcome = BatchOutcome::Retrying;
    if (!m_results->put(slot.row, &details))
        m_progress.why =
                CoreText::tr("Not all answers could be kept: there is no more room for them.");
    const BatchRow row = slot.row;
    slot.job.reset();
    slot.wire.clear();
    m_free[target].push_back(slotNumber);
    if (row.isEnded())
        rowEnded(row);
    noteFailures(target, result);
    pump();
}

bool ReplayBatchWorker::retries(Slot &slot, const SendResult &result, BatchDetails &details)
{
    if (!m_plan.schedule || result.state == SendState::Cancelled || m_progress.isCancelled)
        return false;
    const RetrySchedule &schedule = *m_plan.schedule;
    const qint64 nowUs = SystemClock::instance().nowUs();
    const Acceptance acceptance = acceptanceOf(
            schedule, result.state == SendState::Answered ? result.status : 0, result.body);
    // What has passed counts as the schedule does, in its own time.
    const auto sinceFirstMs = static_cast<qint64>(
            static_cast<double>((nowUs - slot.firstAtUs) / kUsPerMs) * m_plan.timeScale);
    const NextAttempt next = nextAttempt(schedule, slot.row.tries, sinceFirstMs, acceptance,
                                         retryAfterMs(result.fields, nowUs),
                                         QRandomGenerator::global()->generateDouble());
    if (next.what == NextAttempt::What::None)
        return false;
    if (next.what != NextAttempt::What::Retry) {
        const QString end = next.what == NextAttempt::What::Stopped
                ? CoreText::tr("Not tried again: %1.")
                : CoreText::tr("Given up: %1.");
        details.failure = (details.failure + u' ' + end.arg(next.reason)).trimmed();
        return false;
    }
    Job &job = *slot.job;
    // The next try must be of the same message, with the same id.
    if (m_plan.isDrawn() && job.keptAt < 0) {
        const QByteArray &wire = job.message.request.wire;
        job.keptAt = m_results->keep(wire);
        job.keptBytes = wire.size();
        if (job.keptAt < 0) {
            details.failure =
                    CoreText::tr("Not tried again: there is no more room to keep the message.");
            return false;
        }
    }
    Retry retry;
    retry.dueNs = nowNs()
            + static_cast<qint64>(static_cast<double>(next.waitMs) * static_cast<double>(kNsPerMs)
                                  / m_plan.timeScale);
    retry.number = ++m_lastRetry;
    retry.row = slot.row.row;
    retry.firstAtUs = slot.firstAtUs;
    retry.keptAt = job.keptAt;
    retry.keptBytes = job.keptBytes;
    retry.tries = slot.row.tries;
    m_retries.push(retry);
    ++m_progress.retrying;
    return true;
}

void ReplayBatchWorker::rowEnded(const BatchRow &row)
{
    ++m_progress.ended;
    switch (row.outcome) {
    case BatchOutcome::Accepted:
        ++m_progress.accepted;
        break;
    case BatchOutcome::Refused:
        ++m_progress.refused;
        break;
    case BatchOutcome::Failed:
        ++m_progress.failed;
        break;
    case BatchOutcome::LeftOut:
        ++m_progress.leftOut;
        break;
    case BatchOutcome::Cancelled:
        ++m_progress.cancelled;
        break;
    case BatchOutcome::Waiting:
    case BatchOutcome::Retrying:
        break;
    }
    m_isDirty = true;
    // What is compared is told of when it is.
    if (m_plan.compares())
        compare(row.row / static_cast<qint64>(m_plan.targets.size()));
    else
        m_ended.push_back(static_cast<quint32>(row.row));
}

void ReplayBatchWorker::leaveOut(qint64 job, std::size_t target, qint64 eventId, const QString &why)
{
    BatchRow row = m_results->row(rowOf(job, target));
    row.eventId = eventId;
    row.outcome = BatchOutcome::LeftOut;
    const BatchDetails details{ .failure = why };
    m_results->put(row, &details);
    rowEnded(row);
}

void ReplayBatchWorker::compare(qint64 job)
{
    std::vector<BatchRow> rows;
    for (std::size_t target = 0; target < m_plan.targets.size(); ++target) {
        rows.push_back(m_results->row(rowOf(job, target)));
        if (!rows.back().isEnded())
            return;
    }
    for (const BatchRow &row : rows)
        m_ended.push_back(static_cast<quint32>(row.row));
    const auto isSent = [](const BatchRow &row) {
        return row.outcome != BatchOutcome::LeftOut && row.outcome != BatchOutcome::Cancelled;
    };
    if (!isSent(rows.front()))
        return;
    const KeptAnswer first{ rows.front(), m_results->details(rows.front().row) };
    for (std::size_t target = 1; target < rows.size(); ++target) {
        if (!isSent(rows[target]))
            continue;
        const KeptAnswer other{ rows[target], m_results->details(rows[target].row) };
        const quint8 difference = answerDifference(first, other);
        m_results->setDifference(other.row.row, difference);
        ++m_progress.compared;
        m_progress.differing += difference > AnswerDifference::Compared ? 1 : 0;
    }
}

void ReplayBatchWorker::keep(const Slot &slot, const SendResult &result)
{
    if (!m_sink || !m_plan.keepsWithEvents)
        return;
    const auto target =
            static_cast<std::size_t>(slot.row.row % static_cast<qint64>(m_plan.targets.size()));
    ReplayRecord record;
    record.eventId = slot.row.eventId;
    record.startedAtUs = slot.row.startedAtUs;
    record.kind = slot.row.kind;
    record.targetUrl = m_plan.targets[target].url;
    record.requestWire = slot.wire;
    record.result = result;
    if (record.result.body.size() > kBatchAnswerBytesMax) {
        record.result.body.truncate(kBatchAnswerBytesMax);
        record.result.bodyCut = true;
    }
    ++m_unstored;
    m_unstoredBytes += record.requestWire.size() + record.result.body.size();
    m_sink->recordReplay(std::move(record));
    if (m_unstored >= kMarkRecords || m_unstoredBytes >= kMarkBytes) {
        m_unstored = 0;
        m_unstoredBytes = 0;
        ++m_marks;
        m_wantsStored = true;
        tell();
    }
}

void ReplayBatchWorker::noteFailures(std::size_t target, const SendResult &result)
{
    const bool isFailed = result.state == SendState::Failed;
    m_failedInARow[target] = isFailed ? m_failedInARow[target] + 1 : 0;
    // A schedule is made for targets that are down.
    if (m_plan.schedule || m_plan.failuresInARowMax <= 0
        || m_failedInARow[target] < m_plan.failuresInARowMax || m_progress.ended >= m_progress.rows)
        return;
    m_failedInARow[target] = 0;
    pause(CoreText::tr("Paused, since the last %1 to %2 could not be sent: %3")
                  .arg(QString::number(m_plan.failuresInARowMax),
                       m_plan.targets[target].hostAndPort(), result.failure));
}

void ReplayBatchWorker::pause(const QString &why)
{
    if (m_progress.state != BatchProgress::State::Running || m_progress.isCancelled)
        return;
    m_progress.state = BatchProgress::State::Paused;
    m_progress.why = why;
    m_pausedAtNs = nowNs();
    m_pace.pause(m_pausedAtNs);
    m_wake.stop();
    m_isDirty = true;
    tell();
}

void ReplayBatchWorker::resume()
{
    if (m_progress.state != BatchProgress::State::Paused)
        return;
    m_progress.state = BatchProgress::State::Running;
    m_progress.why.clear();
    m_pausedNs += nowNs() - m_pausedAtNs;
    m_pace.resume(nowNs());
    m_isDirty = true;
    tell();
}

void ReplayBatchWorker::cancel()
{
    if (m_progress.isCancelled || m_progress.state == BatchProgress::State::Ended)
        return;
    resume();
    m_progress.isCancelled = true;
    const auto endRetry = [this](const Retry &retry) {
        BatchRow row = m_results->row(retry.row);
        row.outcome = BatchOutcome::Cancelled;
        m_results->put(row, nullptr);
        rowEnded(row);
    };
    while (!m_retries.empty()) {
        endRetry(m_retries.top());
        m_retries.pop();
    }
    for (const auto &[number, retry] : m_dueRetries)
        endRetry(retry);
    m_dueRetries.clear();
    m_readyRetries.clear();
    m_progress.retrying = 0;
    for (auto &slots : m_slots) {
        for (Slot &slot : slots)
            slot.connection->cancel();
    }
    pump();
}

void ReplayBatchWorker::conclude()
{
    if (m_progress.state == BatchProgress::State::Ended)
        return;
    if (m_progress.state == BatchProgress::State::Paused)
        resume();
    m_progress.state = BatchProgress::State::Ended;
    m_wake.stop();
    m_tick.stop();
    m_isDirty = true;
    m_ready.clear();
    tell();
    // Connections are of no use any more, and a target may wait for their end.
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_slots.clear();
                m_free.clear();
            },
            Qt::QueuedConnection);
}

void ReplayBatchWorker::tell()
{
    if (!m_isDirty && !m_wantsStored)
        return;
    m_isDirty = m_progress.state == BatchProgress::State::Running && m_progress.running > 0;
    const qint64 until = m_progress.state == BatchProgress::State::Paused ? m_pausedAtNs : nowNs();
    m_progress.elapsedMs = (until - m_pausedNs) / kNsPerMs;
    BatchNews news{ m_progress, std::exchange(m_ended, {}), std::exchange(m_wantsStored, false) };
    static_cast<void>(m_news->push(std::move(news)));
}

} // namespace hookloupe
