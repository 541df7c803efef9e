// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/delivery/httpsender.h"
#include "core/event/replayrecord.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace hookloupe::cli {

/// --to, --timeout, --yes, and those of addConnectionOptions().
void addSendOptions(Options &options);
Result<SendTarget> targetOf(const Options &options);
Result<SendLimits> limitsOf(const Options &options);
/// The exit code when nothing may be sent to \a target: it is not loopback, --yes is missing, and
/// nobody at the terminal said yes.
std::optional<int> refusal(const Options &options, const SendTarget &target);

bool is2xx(const SendResult &result);
/// \a bodyBytes: of the answer, when its body is not at hand; -1: its size.
QString resultLine(const SendResult &result, qint64 bodyBytes = -1);
QJsonObject resultJson(const SendResult &result);

} // namespace hookloupe::cli
