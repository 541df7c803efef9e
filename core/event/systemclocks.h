// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

namespace hookloupe {

/// Three clocks at one moment: how they part tells what happened to the computer in between.
struct SystemClocks
{
    qint64 wallUs = 0; ///< Unix microseconds; jumps when the time is set
    qint64 awakeUs = 0; ///< never jumps, stands still while the computer sleeps
    qint64 passedUs = 0; ///< never jumps, counts sleep, too
};

SystemClocks readSystemClocks() noexcept;

} // namespace hookloupe
