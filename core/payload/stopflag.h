// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <atomic>

namespace hookloupe {

/// Set by another thread once nobody wants the result any more: what reads or prints then ends
/// soon, and what it returns is of no use. Null: never.
using StopFlag = const std::atomic<bool> *;

inline bool isStopped(StopFlag stop) noexcept
{
    return stop && stop->load(std::memory_order_relaxed);
}

} // namespace hookloupe
