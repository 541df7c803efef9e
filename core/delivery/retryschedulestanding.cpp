// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/retryschedulestanding.h"

#include "core/event/coretext.h"
#include "core/event/timeunits.h"

#include <QDateTime>

#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using State = DeliveryStanding::State;

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
    const QString about = standing.isAssumed ? CoreText::tr(" about") : QString();
    switch (standing.state) {
    case State::Accepted:
        return CoreText::tr("Accepted: %1 sends it no more.").arg(schedule.name);
    case State::Waiting:
        return CoreText::tr("The next attempt is expected%1 at %2.")
                .arg(about, timeText(*standing.nextAtUs));
    case State::Overdue:
        return CoreText::
                tr("By the schedule of %1 the next attempt was expected%2 at %3; it has not come.")
                        .arg(schedule.name, about, timeText(*standing.nextAtUs));
    case State::GaveUp:
        if (schedule.waitsMs.empty())
            return CoreText::tr("%1 does not repeat what fails.").arg(schedule.name);
        return schedule.givesUp.isEmpty()
                ? CoreText::tr("%1 has given up.").arg(schedule.name)
                : CoreText::tr("%1 has given up: %2.").arg(schedule.name, schedule.givesUp);
    case State::Stopped:
        return CoreText::tr("After this answer %1 does not try again.").arg(schedule.name);
    }
    return {};
}

QString differenceOf(const RetrySchedule &schedule, const DeliveryStanding &standing)
{
    QStringList parts;
    int more = 0;
    constexpr int kToldMax = 3;
    for (std::size_t i = 0; i < standing.steps.size(); ++i) {
        const DeliveryStanding::Step &step = standing.steps[i];
        if (!step.differs)
            continue;
        if (parts.size() == kToldMax) {
            ++more;
            continue;
        }
        const int attempt = static_cast<int>(i) + 2;
        const QString waited = waitText(qMax<qint64>(0, step.waitedMs));
        parts += step.documentedMs
                ? CoreText::tr("attempt %1 came %2 after the one before instead of %3")
                          .arg(attempt)
                          .arg(waited, waitText(*step.documentedMs))
                : CoreText::tr("attempt %1 is one more than the %2 that are documented")
                          .arg(attempt)
                          .arg(schedule.attemptsMax());
    }
    if (parts.isEmpty())
        return {};
    if (more > 0)
        parts += CoreText::tr("and %1 more").arg(more);
    return CoreText::tr("Differs from the documented schedule: %1.").arg(parts.join(u"; "_s));
}

/// What is planned from the attempt on that is expected next, each at the wait that is documented.
std::vector<qint64> plannedOf(const RetrySchedule &schedule, int failed, qint64 firstUs,
                              qint64 nextUs)
{
    std::vector<qint64> planned{ nextUs };
    for (auto i = static_cast<std::size_t>(failed) + 1;
         i < schedule.waitsMs.size() && planned.size() < kPlannedMax; ++i) {
        const qint64 atUs = planned.back() + schedule.waitsMs[i] * kUsPerMs;
        if (schedule.windowMs > 0 && atUs - firstUs > schedule.windowMs * kUsPerMs)
            break;
        planned.push_back(atUs);
    }
    return planned;
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
        step.isUnknown = attempts[i + 1].isAfterClockJump;
        if (step.isUnknown) {
            failed += step.isDuplicate ? 0 : 1;
        } else if (!step.isDuplicate) {
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
        standing.plannedUs = plannedOf(schedule, failed, attempts.front().atUs, *standing.nextAtUs);
        break;
    }
    standing.difference = differenceOf(schedule, standing);
    standing.sentence = sentenceOf(schedule, standing);
    if (!standing.difference.isEmpty())
        standing.sentence += u' ' + standing.difference;
    if (standing.isTooSlow)
        standing.sentence += CoreText::tr(" An answer took longer than the %1 that %2 waits.")
                                     .arg(waitText(schedule.timeoutMs), schedule.name);
    return standing;
}

} // namespace hookloupe
