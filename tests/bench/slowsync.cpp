// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/slowsync.h"

#include <sys/syscall.h>
#include <unistd.h>

namespace hookloupe::bench {

std::atomic<int> &addedSyncUs()
{
    static std::atomic<int> microseconds = 0;
    return microseconds;
}

} // namespace hookloupe::bench

/// Stands before that of the C library: a program's own symbols come first.
extern "C" int fdatasync(int file)
{
    if (const int microseconds = hookloupe::bench::addedSyncUs(); microseconds > 0)
        ::usleep(static_cast<useconds_t>(microseconds));
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}
