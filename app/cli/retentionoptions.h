// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/store/retention.h"

namespace hookloupe::cli {

/// --keep-days, --keep-events, --keep-size
void retentionOptions(Options &options);
/// What the command line sets, which is nothing without these options. InvalidInput.
Result<RetentionRule> retentionOf(const Options &options);
/// \a rule before what the store's own plan says for endpoints that have no bound of their own.
RetentionPlan withRule(RetentionPlan plan, const RetentionRule &rule);
/// A sentence on what \a plan keeps; empty when that is everything.
QString retentionNotice(const RetentionPlan &plan);

} // namespace hookloupe::cli
