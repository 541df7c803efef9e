// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/timeline.h"

#include "core/event/timeunits.h"

#include <algorithm>
#include <numeric>

namespace hookloupe {

namespace {

/// Units count from Monday, 29 December 1969: no number is negative, and weeks begin on Mondays.
constexpr qint64 kBeforeEpochUs = 3 * kUsPerDay;
/// Each divides the next, so that what was counted by one can be summed up by the next.
constexpr std::array kUnits{
    Timeline::kFinestUnitUs, kUsPerSecond, 5 * kUsPerSecond, 15 * kUsPerSecond,
    30 * kUsPerSecond,       kUsPerMinute, 5 * kUsPerMinute, 15 * kUsPerMinute,
    30 * kUsPerMinute,       kUsPerHour,   3 * kUsPerHour,   6 * kUsPerHour,
    12 * kUsPerHour,         kUsPerDay,    7 * kUsPerDay,    28 * kUsPerDay,
    364 * kUsPerDay,
};

Timeline::Counts &operator+=(Timeline::Counts &sum, const Timeline::Counts &counts)
{
    std::transform(sum.begin(), sum.end(), counts.begin(), sum.begin(), std::plus<>());
    return sum;
}

} // namespace

qint64 Timeline::nextUnit(qint64 unitUs) noexcept
{
    const auto *next = std::upper_bound(kUnits.begin(), kUnits.end(), unitUs);
    return next == kUnits.end() ? unitUs * 2 : *next;
}

qint64 Timeline::unitFor(qint64 spanUs, int unitsMax) noexcept
{
    qint64 unit = kFinestUnitUs;
    while (spanUs / unit >= unitsMax)
        unit = nextUnit(unit);
    return unit;
}

qint64 Timeline::numberAt(qint64 us) const noexcept
{
    // Never negative: a clock that is set before 1970 is set wrongly.
    return (qMax<qint64>(us, 0) + kBeforeEpochUs + m_frame.offsetUs) / m_frame.unitUs;
}

qint64 Timeline::startOf(qint64 number) const noexcept
{
    return number * m_frame.unitUs - kBeforeEpochUs - m_frame.offsetUs;
}

qint64 Timeline::total() const noexcept
{
    qint64 sum = 0;
    for (const auto &[number, counts] : m_units)
        sum = std::accumulate(counts.begin(), counts.end(), sum);
    return sum;
}

void Timeline::add(qint64 atUs, int mark, qint64 count)
{
    if (atUs < m_frame.fromUs || atUs >= m_frame.untilUs)
        return;
    Counts counts{};
    const bool isMark = mark >= 0 && mark < kMarkCount;
    counts[static_cast<std::size_t>(isMark ? mark : static_cast<int>(Verdict::Unsigned))] = count;
    addUnit(numberAt(atUs), counts);
}

void Timeline::add(const Timeline &other)
{
    coarsenTo(other.unitUs());
    for (const auto &[number, counts] : other.m_units)
        addUnit(numberAt(other.startOf(number)), counts);
}

void Timeline::coarsenTo(qint64 unitUs)
{
    if (unitUs <= m_frame.unitUs)
        return;
    const qint64 factor = unitUs / m_frame.unitUs;
    m_frame.unitUs = unitUs;
    std::map<qint64, Counts> coarse;
    for (const auto &[number, counts] : m_units)
        coarse[number / factor] += counts;
    m_units = std::move(coarse);
}

void Timeline::dropBefore(qint64 us)
{
    m_units.erase(m_units.begin(), m_units.lower_bound(numberAt(us)));
}

void Timeline::addUnit(qint64 number, const Counts &counts)
{
    m_units[number] += counts;
    fit();
}

void Timeline::fit()
{
    while (m_units.rbegin()->first - m_units.begin()->first >= m_frame.unitsMax)
        coarsenTo(nextUnit(m_frame.unitUs));
}

} // namespace hookloupe
