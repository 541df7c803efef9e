// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <atomic>

namespace hookloupe::bench {

/// Each fdatasync() of this process, SQLite's included, takes so many microseconds more: as on a
/// disk whose cache takes that long to be emptied. 0, as at the beginning: none.
std::atomic<int> &addedSyncUs();

} // namespace hookloupe::bench
