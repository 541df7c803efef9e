// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <optional>

namespace hookloupe::bench {

/// Runs this program again with the same arguments on an X server of its own, and gives its exit
/// status; nullopt: it is what was run so. Before an application object is made.
std::optional<int> runInWindow(int argc, char **argv);

} // namespace hookloupe::bench
