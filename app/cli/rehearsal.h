// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/delivery/gatewayplan.h"

namespace hookloupe::cli {

/// --rehearse-rotation, --old-secret-file, --old-secret-env.
void addRehearsalOptions(Options &options);
/// Sends one message signed by each of the secrets, by both and by neither; returns the exit code.
int rehearseRotation(const Options &options, const GatewayPlan &plan);

} // namespace hookloupe::cli
