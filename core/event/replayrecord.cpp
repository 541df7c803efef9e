// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/replayrecord.h"

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

QLatin1StringView replayKindId(ReplayKind kind) noexcept
{
    static constexpr std::array ids{ "exact"_L1, "edited"_L1, "resigned"_L1, "wrongly_signed"_L1 };
    return ids[static_cast<std::size_t>(kind)];
}

QLatin1StringView sendStateId(SendState state) noexcept
{
    static constexpr std::array ids{ "answered"_L1, "partial"_L1, "failed"_L1, "cancelled"_L1 };
    return ids[static_cast<std::size_t>(state)];
}

} // namespace hookloupe
