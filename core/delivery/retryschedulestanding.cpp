// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/retryschedulestanding.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using State = DeliveryStanding::State;

constexpr qint64 kUsPerMs = 1'000;

/// What queues and clocks of a provider may add to a wait before it is another schedule.
qint64 toleranceOf(const RetrySchedule &schedule, qint64 waitMs)
{
    return qMax<qint64>(5'000, waitMs * (schedule.jitterPercent + 10) / 100);
}

bool isAccepted(const RetrySchedule &schedule, const SeenAttempt &attempt)
{
    const bool isLate =
            schedule.timeoutMs > 0 && attempt.answeredAfterUs > schedule.timeoutMs * kUsPerMs;
    // What a body must say is not known here: the status decides.
    return !isLate && schedule.success.contains(attempt.status);
}

QString timeText(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / kUsPerMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString sentenceOf(const RetrySchedule &schedule, const DeliveryStanding &standing)
{
    const QString about = standing.isAssumed ? u" about"_s : QString();
    switch (standing.state) {
    case State::Accepted:
        return u"Accepted: %1 sends it no more."_s.arg(schedule.name);
    case State::Waiting:
        return u"The next attempt is expected%1 at %2."_s.arg(about, timeText(*standing.nextAtUs));
    case State::Overdue:
        return u"By the schedule of %1 the next attempt was expected%2 at %3; it has not come."_s
                .arg(schedule.name, about, timeText(*standing.nextAtUs));
    case State::GaveUp:
        if (schedule.waitsMs.empty())
            return u"%1 does not repeat what fails."_s.arg(schedule.name);
        return schedule.givesUp.isEmpty()
                ? u"%1 has given up."_s.arg(schedule.name)
                : u"%1 has given up: %2."_s.arg(schedule.name, schedule.givesUp);
    case State::Stopped:
        return u"After this answer %1 does not try again."_s.arg(schedule.name);
    }
    return {};
}

} // namespace

DeliveryStanding standingOf(const RetrySchedule &schedule, std::span<const SeenAttempt> attempts,
                            qint64 nowUs)
{
    DeliveryStanding standing;
    if (attempts.empty())
        return standing;
    standing.isTooSlow = schedule.timeoutMs > 0
            && std::any_of(attempts.begin(), attempts.end(), [&](const SeenAttempt &one) {
                             return one.answeredAfterUs > schedule.timeoutMs * kUsPerMs;
                         });
    int failed = 0; // of the schedule's own attempts; what follows on a success is none of them
    for (std::size_t i = 0; i + 1 < attempts.size(); ++i) {
        DeliveryStanding::Step step;
        step.waitedMs = (attempts[i + 1].atUs - attempts[i].atUs) / kUsPerMs;
        step.isDuplicate = isAccepted(schedule, attempts[i]);
        if (!step.isDuplicate) {
            const auto index = static_cast<std::size_t>(failed++);
            const bool isDocumented = index < schedule.waitsMs.size();
            if (isDocumented && !schedule.areWaitsAssumed) {
                step.documentedMs = schedule.waitsMs[index];
                step.differs = std::abs(step.waitedMs - *step.documentedMs)
                        > toleranceOf(schedule, *step.documentedMs) + schedule.timeoutMs;
            } else if (!isDocumented) {
                step.differs = true;
            }
        }
        standing.differs |= step.differs;
        standing.steps.push_back(step);
    }
    const SeenAttempt &last = attempts.back();
    const bool isLastAccepted = isAccepted(schedule, last);
    const NextAttempt next =
            nextAttempt(schedule, failed + 1, (last.atUs - attempts.front().atUs) / kUsPerMs,
                        isLastAccepted ? Acceptance::Accepted
                                : schedule.success.contains(last.status)
                                ? Acceptance::Retried // in time it would have been one
                                : acceptanceOf(schedule, last.status, {}));
    switch (next.what) {
    case NextAttempt::What::None:
        standing.state = State::Accepted;
        break;
    case NextAttempt::What::Stopped:
        standing.state = State::Stopped;
        break;
    case NextAttempt::What::GaveUp:
        standing.state = State::GaveUp;
        break;
    case NextAttempt::What::Retry:
        standing.nextAtUs = last.atUs + next.waitMs * kUsPerMs;
        standing.toleranceMs = toleranceOf(schedule, next.waitMs);
        standing.isAssumed = schedule.areWaitsAssumed;
        standing.state = nowUs > *standing.nextAtUs + standing.toleranceMs * kUsPerMs
                ? State::Overdue
                : State::Waiting;
        break;
    }
    standing.sentence = sentenceOf(schedule, standing);
    if (standing.differs)
        standing.sentence += u" The attempts so far differ from the documented schedule."_s;
    if (standing.isTooSlow)
        standing.sentence += u" An answer took longer than the %1 that %2 waits."_s.arg(
                waitText(schedule.timeoutMs), schedule.name);
    return standing;
}

} // namespace hookloupe
