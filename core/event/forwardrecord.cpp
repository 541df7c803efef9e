// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/forwardrecord.h"

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

QLatin1StringView forwardCauseId(ForwardCause cause) noexcept
{
    static constexpr std::array ids{ "arrival"_L1, "retry"_L1, "person"_L1 };
    return ids[static_cast<std::size_t>(cause)];
}

} // namespace hookloupe
