// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

namespace hookloupe {

/// A delivery, as a list shows it: see DeliveryFinder.
struct DeliverySummary
{
    EventSummary newest; ///< its newest attempt; id 0: it is gone
    qint64 firstId = 0;
    qint64 firstUs = 0; ///< when its first attempt was received
    qint64 attempts = 0; ///< that are in the store
};

} // namespace hookloupe
