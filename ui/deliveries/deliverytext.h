// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/scheme.h"
#include "core/store/deliverysummary.h"

#include <QDateTime>
#include <QString>

namespace hookloupe {

/// The columns of deliveries and, below them, of their attempts.
enum class DeliveryColumn : int {
    Name, ///< the event type; which attempt it is
    Endpoint,
    Attempts,
    Signature,
    Answered,
    Last,
    Spacing, ///< from the first attempt to the last; since the attempt before
    DeliveryId,
    First,
};
inline constexpr int kDeliveryColumnCount = 9;

QString deliveryColumnTitle(DeliveryColumn column);
/// Plain text of a delivery's cell. What stands there of one attempt is of the newest.
QString deliveryText(const DeliverySummary &delivery, DeliveryColumn column, const QDateTime &now,
                     const SchemeCatalogue &schemes);
/// Plain text of an attempt's cell; \a before is the attempt before it, nullptr for the first.
/// \a wasAccepted: an earlier one was answered with 2xx, so that the sender had no reason to repeat
/// it, or never learned of the answer.
QString attemptText(const EventSummary &attempt, const EventSummary *before, bool wasAccepted,
                    DeliveryColumn column, const QDateTime &now, const SchemeCatalogue &schemes);
/// The sender was told that the delivery succeeded.
bool isAccepted(const EventSummary &attempt) noexcept;

} // namespace hookloupe
