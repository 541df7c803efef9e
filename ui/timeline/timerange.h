// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

#include <limits>
#include <optional>

namespace hookloupe {

/// Unix microseconds, the end excluded.
struct TimeRange
{
    qint64 fromUs = 0;
    qint64 untilUs = std::numeric_limits<qint64>::max();
    qint64 spanUs() const noexcept { return untilUs - fromUs; }
    bool operator==(const TimeRange &) const = default;
};

/// A query without the times that all of it is limited to, and those.
struct LimitedQuery
{
    QString rest;
    std::optional<TimeRange> range;
};

/// Takes `after:` and `before:` out of \a query where the whole of it depends on them. \a nowUs is
/// what relative times count from. A query that cannot be read stays as it is.
LimitedQuery withoutTimeRange(const QString &query, qint64 nowUs);
/// \a query limited to \a range instead of what limited it before. Times are local and written to
/// the millisecond.
QString withTimeRange(const QString &query, const TimeRange &range);

} // namespace hookloupe
