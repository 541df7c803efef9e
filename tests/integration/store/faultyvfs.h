// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <atomic>

namespace hookloupe {

/// The file system as SQLite sees it, with faults on demand: in front of the real one, for every
/// connection that this process opens from now on.
class FaultyVfs
{
public:
    /// Of SQLite; 0: none.
    static std::atomic<int> writeFault;
    static std::atomic<int> syncFault;
    /// How many writes, syncs and truncations go by until the process kills itself before the next
    /// one; negative: never.
    static std::atomic<int> untilKill;
    /// Operations that failed.
    static std::atomic<int> faults;

    static void install();
};

} // namespace hookloupe
