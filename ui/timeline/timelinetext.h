// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/timeline.h"
#include "ui/theme/verdictwords.h"
#include "ui/timeline/timerange.h"

#include <QString>

namespace hookloupe {

/// The list's mark for what a Timeline counts as \a mark.
SignatureMark signatureMarkOf(int mark) noexcept;
/// "12 events: 10 valid, 2 refused"; "no events".
QString countsText(const Timeline::Counts &counts);
/// "2026-11-27 10:00:05 to 10:00:10", in local time.
QString rangeText(const TimeRange &range);
/// "5 s", "1 min", "3 h", "7 d", "100 ms".
QString unitText(qint64 unitUs);
/// What stands below the strip at \a us when such times stand \a stepUs apart.
QString tickText(qint64 us, qint64 stepUs);

} // namespace hookloupe
