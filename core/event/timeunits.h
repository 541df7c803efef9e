// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

namespace hookloupe {

inline constexpr int kMsPerSecond = 1'000;

inline constexpr qint64 kUsPerMs = 1'000;
inline constexpr qint64 kUsPerSecond = 1'000 * kUsPerMs;
inline constexpr qint64 kUsPerMinute = 60 * kUsPerSecond;
inline constexpr qint64 kUsPerHour = 60 * kUsPerMinute;
inline constexpr qint64 kUsPerDay = 24 * kUsPerHour;

inline constexpr qint64 kNsPerMs = 1'000'000;

/// The longest wait that a QTimer, which counts ms in an int, is given at once: a day.
inline constexpr qint64 kTimerMsMax = kUsPerDay / kUsPerMs;

} // namespace hookloupe
