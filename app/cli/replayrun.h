// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/delivery/batch/replaybatchplan.h"

#include <vector>

namespace hookloupe {

class Workspace;

namespace cli {

/// Runs \a plan and prints each result; SIGINT cancels it. The exit code.
int replayBatch(const Options &options, const ReplayBatchPlan &plan, std::vector<qint64> ids,
                Workspace &workspace);
/// Prints what \a plan would send. The exit code: Negative when something would be left out.
int dryRun(const Options &options, const ReplayBatchPlan &plan, std::vector<qint64> ids);

} // namespace cli
} // namespace hookloupe
