// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventreader.h"

#include <QString>

#include <atomic>
#include <vector>

namespace hookloupe {

/// A delivery in a list of them, which is ordered by its newest attempt that matches a filter.
struct DeliveryPlace
{
    qint64 matchId = 0; ///< the newest attempt that matches
    qint64 newestId = 0; ///< the newest attempt, by which the store knows the delivery
    qint64 attempts = 0; ///< that are in the store
    bool operator==(const DeliveryPlace &) const = default;
};

/// Some deliveries of a list that is read from the newest on.
struct DeliverySlice
{
    std::vector<DeliveryPlace> places;
    std::vector<DeliverySummary> summaries; ///< of them, in their order
    qint64 beforeId = 0; ///< where to go on
    bool complete = false; ///< nothing older matches
    QString failure; ///< a sentence; empty when all went well
};

/// What became of a list of deliveries when events came.
struct Regrouping
{
    std::vector<DeliveryPlace> places;
    std::vector<DeliverySummary> summaries; ///< of those that are new or have another attempt
    std::vector<qint64> newestNow; ///< of those that were there, in their order; 0: gone
    bool isTooMuch = false; ///< the list is to be read anew
    QString failure;
};

/// Deliveries with an attempt that matches below \a beforeId (0: from the newest). It may give
/// fewer than \a deliveriesMax although there are more, when that takes longer than \a forMs, and
/// one that an earlier slice gave.
DeliverySlice readDeliveries(EventReader &reader, const EventFilter &filter, qint64 beforeId,
                             std::size_t deliveriesMax, int forMs,
                             const std::atomic<bool> &cancelled);
/// The newest attempts of the deliveries of \a places as they are now, in their order; 0: gone.
Result<std::vector<qint64>> newestNow(EventReader &reader,
                                      const std::vector<DeliveryPlace> &places);
/// Puts what came with the ids [\a firstId, \a lastId] to \a before.
Regrouping regroup(EventReader &reader, const EventFilter &filter, qint64 firstId, qint64 lastId,
                   const std::vector<DeliveryPlace> &before);
/// The newest 1,000 attempts of the delivery of \a id, oldest first; empty when it is gone or
/// cannot be read.
std::vector<EventSummary> readAttempts(EventReader &reader, qint64 id);

} // namespace hookloupe
