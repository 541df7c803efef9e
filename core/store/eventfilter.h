// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/query/query.h"

#include <QString>

namespace hookloupe {

/// Which events a list shows. Empty: all.
struct EventFilter
{
    Query query;
    QString endpoint; ///< exact name
    bool withoutGaps = false; ///< only requests; a query or an endpoint leaves gaps out anyway
    bool hidesRefused = false; ///< what is no complete request: see EventKind::Refused
    bool isEmpty() const noexcept { return query.isEmpty() && endpoint.isEmpty() && !hidesRefused; }
    bool operator==(const EventFilter &) const = default;
};

} // namespace hookloupe
