// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/clocks.h"
#include "core/signature/explanation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hookloupe::cli {

/// The steps with their values, then the signed content with what is invisible marked.
void putExplanation(const QList<ExplanationStep> &steps, const Verification &found);

/// `[{"id", "outcome", "title", "text", "values": [{"name", "value"}]}]`
QJsonArray stepsJson(const QList<ExplanationStep> &steps);

/// Each time with its difference to receipt, and the conclusion; nothing without any.
void putClocks(const Clocks &clocks);
/// `{"readings": [{"source", "text", "time", "before_receipt_ms"}], "conclusion"}`
QJsonObject clocksJson(const Clocks &clocks);

/// What `verify --json` says of one check; the members' names are a contract.
QJsonObject verificationJson(const Verification &found);

} // namespace hookloupe::cli
