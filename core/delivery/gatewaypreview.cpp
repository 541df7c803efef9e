// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewaypreview.h"

#include "core/delivery/gatewaycourse.h"

#include <algorithm>

namespace hookloupe {

namespace {

constexpr int kAccepted = 200;
constexpr int kRefused = 503;
/// The course takes 0 for "not planned".
constexpr qint64 kStartUs = 1;

/// An answer that \a schedule takes for success.
int acceptedStatus(const RetrySchedule &schedule)
{
    if (schedule.success.contains(kAccepted))
        return kAccepted;
    for (int status = 100; status < 600; ++status) {
        if (schedule.success.contains(status))
            return status;
    }
    return kAccepted;
}

} // namespace

GatewayPreview previewOf(const GatewayPlan &plan, PreviewConsumer consumer, std::size_t attemptsMax)
{
    GatewayPlan shown = plan;
    // Runs that begin after the last line cannot change it.
    shown.runs = std::min(plan.runs, static_cast<int>(attemptsMax) + 1);
    const int status =
            consumer == PreviewConsumer::Accepts ? acceptedStatus(plan.schedule) : kRefused;
    GatewayCourse course(shown, kStartUs);
    course.start();
    GatewayPreview preview;
    while (const auto dueUs = course.nextDueUs()) {
        const qint64 nowUs = *dueUs;
        const auto due = course.takeDue(nowUs);
        if (!due)
            break;
        const bool isOverLimit =
                (plan.stopAttempts > 0
                 && static_cast<qint64>(preview.attempts.size()) >= plan.stopAttempts)
                || (plan.stopAfterMs > 0 && nowUs - kStartUs >= plan.stopAfterMs * 1'000);
        if (isOverLimit)
            break;
        if (preview.attempts.size() == attemptsMax) {
            preview.isCut = true;
            break;
        }
        const int step = course.stepOf(due->message);
        preview.attempts.push_back({ due->message, step, due->attempt, due->kind,
                                     plan.scenario.steps[static_cast<std::size_t>(step)].type,
                                     nowUs - kStartUs });
        const auto decision = course.ended(*due, status, plan.schedule.successBody, {}, nowUs);
        if (plan.stopOnFailure && decision.acceptance != Acceptance::Accepted)
            break;
    }
    return preview;
}

} // namespace hookloupe
