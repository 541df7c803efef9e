// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/delivery/gatewayplan.h"

namespace hookloupe::cli {

/// What is played, to whom, how fast and with which mischief.
void addSimulationOptions(Options &options);
/// The plan of the command line, or of --resume's file with scheme and secret added. InvalidInput
/// and NotFound are about the usage; else what cannot be read.
Result<GatewayPlan> simulationPlan(const Options &options);
/// Scenarios and schedules, with what they are.
void listSimulations(bool json);

} // namespace hookloupe::cli
