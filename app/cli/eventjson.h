// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/result.h"
#include "core/exchange/eventjson.h"
#include "core/store/eventreader.h"

#include <QString>

#include <vector>

namespace hookloupe::cli {

/// Summaries of \a ids with nothing cut: what a program reads must be whole.
Result<std::vector<EventSummary>> wholeSummaries(EventReader &reader,
                                                 const std::vector<qint64> &ids);
/// A time for people: this machine's zone, to the millisecond.
QString localTime(qint64 unixUs);
/// The same for people, on one line.
QString eventLine(const EventSummary &event);
/// Of an event of kind Gap: from when to when nothing listened, and why.
QString gapText(const EventSummary &event);

} // namespace hookloupe::cli
