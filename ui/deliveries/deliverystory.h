// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/acknowledgebudget.h"
#include "core/event/event.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hookloupe {

struct RetrySchedule;

/// What became of an attempt, as the sender saw it.
enum class AttemptOutcome {
    Accepted,
    Refused,
    NoAnswer, ///< withheld, or the sender had left
    Pending,
};

/// The attempts of a delivery, what the provider's schedule says of them, and what is still to
/// come. A plain value.
struct DeliveryStory
{
    struct Attempt
    {
        EventSummary event;
        AttemptOutcome outcome = AttemptOutcome::Accepted;
        AcknowledgeBudget budget;
        qint64 waitedUs = -1; ///< since the one before; -1: it is the first
        bool isClockSetBack = false; ///< it came before the one before: the clock was set back
        std::optional<qint64> documentedMs; ///< what should have been waited
        bool differs = false;
        /// The first attempt that was accepted, which this one repeats; 0: none.
        qint64 repeatOf = 0;
    };
    std::vector<Attempt> attempts; ///< oldest first
    qint64 attemptsInStore = 0; ///< more than `attempts` when there are too many to be shown
    std::vector<qint64> plannedUs; ///< of those that are expected, ascending
    bool isPlanAssumed = false; ///< the provider does not publish its steps
    const RetrySchedule *schedule = nullptr; ///< a built-in one; null: none
    QStringList sentences; ///< the most important first
    QString source; ///< what the schedule is and how it is known; empty without one
    std::optional<qint64> tellAgainUs; ///< when time alone changes what is said
};

/// Attempts that are shown of a delivery: its newest.
inline constexpr std::size_t kStoryAttemptsMax = 20'000;

/// \a attempts in the order of their arrival, at least one. \a schedule: null when none is known.
/// Reentrant.
DeliveryStory tellDelivery(std::vector<EventSummary> attempts, qint64 attemptsInStore,
                           const RetrySchedule *schedule, qint64 nowUs);

/// "accepted", "refused", "no answer", "not answered yet".
QString outcomeWord(AttemptOutcome outcome);
/// "in 4 min 3 s", "2 h ago", as seen at \a nowUs.
QString relativeText(qint64 us, qint64 nowUs);

} // namespace hookloupe
