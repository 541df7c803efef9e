// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/retryschedule.h"

#include <optional>
#include <span>
#include <vector>

namespace hookloupe {

/// One attempt of a delivery as it was received or sent.
struct SeenAttempt
{
    qint64 atUs = 0; ///< Unix microseconds
    int status = 0; ///< what it was answered; 0: nothing, or too late
    qint64 answeredAfterUs = -1; ///< -1: not known
    /// The clock was set since the attempt before: what was waited is not known.
    bool isAfterClockJump = false;
};

/// Where a delivery stands by its provider's documented schedule.
struct DeliveryStanding
{
    enum class State {
        Accepted, ///< the last attempt counts as success
        Waiting, ///< another attempt is expected at nextAtUs
        Overdue, ///< it should have come by now
        GaveUp, ///< all attempts were made, or the time for them is over
        Stopped, ///< the answer was one after which nothing is repeated
    };
    struct Step
    {
        qint64 waitedMs = 0; ///< since the attempt before
        std::optional<qint64> documentedMs; ///< nullopt: none is documented
        bool differs = false; ///< by more than jitter, and than a slow answer can explain
        bool isDuplicate = false; ///< the attempt before had been accepted
        bool isUnknown = false; ///< the clock was set meanwhile: nothing is compared
    };

    State state = State::Accepted;
    std::optional<qint64> nextAtUs; ///< when Waiting or Overdue
    qint64 toleranceMs = 0; ///< of nextAtUs
    bool isAssumed = false; ///< nextAtUs follows from steps that the provider does not publish
    std::vector<Step> steps; ///< one for each attempt but the first
    bool differs = false; ///< a step does, or there are more attempts than documented
    bool isTooSlow = false; ///< an answer took longer than the provider waits
    QString sentence; ///< complete, for people
    /// What differs and how, in a sentence; empty when nothing does. A part of
    /// `sentence`.
    QString difference;
    /// When further attempts are due, the first being nextAtUs; at most kPlannedMax.
    std::vector<qint64> plannedUs;
};
inline constexpr std::size_t kPlannedMax = 12;

/// \a attempts in the order of their times, at least one. Reentrant.
DeliveryStanding standingOf(const RetrySchedule &schedule, std::span<const SeenAttempt> attempts,
                            qint64 nowUs);

} // namespace hookloupe
