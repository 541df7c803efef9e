// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/delivery/httpsender.h"
#include "core/event/replayrecord.h"

#include <QJsonObject>
#include <QString>

namespace hookloupe::cli {

/// --to, --timeout, --insecure, --yes.
void addSendOptions(Options &options);
Result<SendTarget> targetOf(const Options &options);
Result<SendLimits> limitsOf(const Options &options);
/// Whether requests may go to \a target: loopback, --yes, or a person who says so at the terminal.
bool isConfirmed(const Options &options, const SendTarget &target);

bool is2xx(const SendResult &result);
QString resultLine(const SendResult &result);
QJsonObject resultJson(const SendResult &result);

} // namespace hookloupe::cli
