// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QJsonObject>

namespace hookloupe {

/// What a list shows of \a event.
EventSummary summaryOf(const Event &event);

/// The members of a line of `listen --json` and `events --json`: a contract.
QJsonObject eventJson(const EventSummary &event);

} // namespace hookloupe
