// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/endpoint/forwardplan.h"
#include "core/event/forwardrecord.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {
class Workspace;
}

namespace hookloupe::cli {

/// --forward-to, --forward-answer, --forward-timeout, --yes.
void addForwardOptions(Options &options);
/// Empty without --forward-to. InvalidInput.
Result<ForwardPlan> forwardPlanOf(const Options &options);
/// The exit code when a target is not loopback and nobody agreed to it.
std::optional<int> forwardRefusal(const Options &options, const ForwardPlan &plan);
/// Has the catch-all endpoint forward by \a plan for this run.
void forwardCatchAll(Workspace &workspace, const ForwardPlan &plan);

/// One try: where it went and what came back.
QString forwardLine(const ForwardRecord &record);
/// The tries, oldest first, as `listen --json` and `show --json` give them.
QJsonArray forwardsJson(const std::vector<ForwardRecord> &records);

} // namespace hookloupe::cli
