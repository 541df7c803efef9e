// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <map>

namespace hookloupe::bench {

/// What the kernel tells of another process.

/// In MiB: of `smaps_rollup`, "Pss:" or "Rss:" for instance.
double memoryMib(std::int64_t pid, QByteArrayView name);

/// Since a thread began.
struct Activity
{
    double cpuMs = 0; ///< processor time
    std::int64_t wakeUps = 0; ///< how often it ended a wait of its own
};

/// Of each thread, by its number.
std::map<QString, Activity> activityOf(std::int64_t pid);
/// What the threads did between two looks; one that ended meanwhile counts as idle.
Activity activityBetween(const std::map<QString, Activity> &before,
                         const std::map<QString, Activity> &after);

} // namespace hookloupe::bench
