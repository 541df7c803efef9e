// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "ui/eventlist/recentbyid.h"

#include <utility>

namespace hookloupe {

/// The summaries that were looked at last.
class SummaryCache : public RecentById<EventSummary>
{
public:
    using RecentById::RecentById;

    void insert(EventSummary summary)
    {
        const qint64 id = summary.id;
        RecentById::insert(id, std::move(summary));
    }
};

} // namespace hookloupe
