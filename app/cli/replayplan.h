// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/delivery/batch/replaybatchplan.h"

#include <vector>

namespace hookloupe::cli {

/// The options of `replay` that say what is sent, where, how fast and what is done then.
void addReplayOptions(Options &options);
/// The plan that they say, without the signing. InvalidInput is a usage error.
Result<ReplayBatchPlan> replayPlan(const Options &options);
/// What to sign with; nullopt when nothing is signed anew.
Result<std::optional<BatchSigning>> replaySigning(const Options &options);
/// The events that the numbers or --query name, ascending. NotFound when there are none.
Result<std::vector<qint64>> replayedIds(const Options &options);

} // namespace hookloupe::cli
