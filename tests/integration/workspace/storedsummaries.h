// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/workspace.h"

#include <QTest>

#include <optional>
#include <vector>

namespace hookloupe::test {

/// All that the store has, oldest first, as the workspace reads it.
inline std::vector<EventSummary> storedSummaries(Workspace &workspace)
{
    std::optional<std::vector<EventSummary>> events;
    workspace.read(
            Workspace::Lane::Pages, &workspace,
            [](EventReader &reader) -> std::vector<EventSummary> {
                const auto last = reader.lastId();
                const auto ids = reader.idsInRange({}, 1, last ? *last : 0);
                if (!ids)
                    return {};
                const auto found = reader.summaries(*ids);
                return found ? *found : std::vector<EventSummary>();
            },
            [&](std::vector<EventSummary> found) { events = std::move(found); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(events.has_value(), 10'000); }();
    return events.value_or(std::vector<EventSummary>());
}

} // namespace hookloupe::test
