// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe::bench {

/// Finds the top rate of the receiver with its store (FULL, 64 connections), then sends half of it
/// for \a seconds, and prints the memory as it goes. An exit code: 1 when it grew.
int soak(int seconds, const QString &folder);

/// Sends a body of 25 MiB and prints what it cost at the peak, in times its size.
int memoryOfALargeBody(const QString &folder);

} // namespace hookloupe::bench
