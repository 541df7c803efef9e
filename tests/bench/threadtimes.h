// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>

namespace hookloupe::bench {

/// Nanoseconds that this process's threads of that name (as much of it as the system keeps) have
/// run.
qint64 threadCpuNs(const QByteArray &name);

} // namespace hookloupe::bench
