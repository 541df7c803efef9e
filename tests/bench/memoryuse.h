// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>

namespace hookloupe::bench {

/// A line of /proc/self/status, in MiB.
double statusMiB(const QByteArray &name);

/// Open file descriptors of this process.
int openHandles();

/// Of this process.
int runningThreads();

} // namespace hookloupe::bench
