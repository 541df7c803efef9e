// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/systemclocks.h"

#include <ctime>

namespace hookloupe {

namespace {

qint64 clockUs(clockid_t clock) noexcept
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<qint64>(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

} // namespace

SystemClocks readSystemClocks() noexcept
{
    return { clockUs(CLOCK_REALTIME), clockUs(CLOCK_MONOTONIC), clockUs(CLOCK_BOOTTIME) };
}

} // namespace hookloupe
