// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/event/limits.h"

namespace hookloupe::cli {

/// --limit NAME=VALUE, as often as one likes.
void limitOption(Options &options);
/// \a limits with those of the options. InvalidInput with what a limit takes.
Result<ReceiverLimits> receiverLimitsOf(const Options &options, ReceiverLimits limits = {});
/// A line for each limit: name, default, what it bounds.
QString limitsHelp();

} // namespace hookloupe::cli
