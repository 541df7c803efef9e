// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe::bench {

/// A day's work at the window, compressed.
struct Day
{
    int events = 100'000; ///< come from the network
    int selections = 1'000; ///< through all tabs of the details
    int filters = 500; ///< set and cleared
    int replays = 200; ///< to a program on this computer
};

/// Works through \a day at the real window (with receiver and store, in \a folder), prints memory
/// and handles after each tenth, and gives an exit code: 1 when the second half grew.
int soakWindow(const Day &day, const QString &folder);

} // namespace hookloupe::bench
