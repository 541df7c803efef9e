// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QJsonObject>
#include <QString>

namespace hookloupe::cli {

/// One event as the object that `listen --json` and `events --json` print: a contract.
QJsonObject eventJson(const EventSummary &event);
/// The same for people, on one line.
QString eventLine(const EventSummary &event);

} // namespace hookloupe::cli
