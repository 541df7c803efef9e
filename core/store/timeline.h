// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <array>
#include <limits>
#include <map>

namespace hookloupe {

/// How many events came in each unit of time, by what they are marked with. The unit grows by
/// itself when more units than allowed would be needed, so that it holds any store in bounded
/// memory. Times are Unix microseconds; a time before 1970 counts as 1970.
class Timeline
{
public:
    /// The verdicts of complete requests by their number, and behind them what was refused.
    static constexpr int kMarkCount = kVerdictCount + 1;
    static constexpr int kRefused = kVerdictCount;
    using Counts = std::array<qint64, kMarkCount>;

    struct Frame
    {
        qint64 fromUs = 0; ///< what came before is not counted
        qint64 untilUs = std::numeric_limits<qint64>::max(); ///< nor what came then or later
        qint64 unitUs = kFinestUnitUs; ///< one of the units: see nextUnit()
        qint64 offsetUs = 0; ///< of local time: hours and days begin where a clock shows it
        int unitsMax = 400; ///< between the first and the last, both included
        bool operator==(const Frame &) const = default;
    };
    static constexpr qint64 kFinestUnitUs = 100'000;
    /// The next greater unit, a multiple of \a unitUs: 100 ms, 1 s, 5 s, 15 s, 1 min, …
    static qint64 nextUnit(qint64 unitUs) noexcept;
    /// The smallest unit of which \a spanUs has at most \a unitsMax.
    static qint64 unitFor(qint64 spanUs, int unitsMax) noexcept;

    Timeline() = default;
    explicit Timeline(const Frame &frame)
        : m_frame(frame)
    { }

    /// With the unit that it has now.
    const Frame &frame() const noexcept { return m_frame; }
    qint64 unitUs() const noexcept { return m_frame.unitUs; }
    /// Those with an event, by their number.
    const std::map<qint64, Counts> &units() const noexcept { return m_units; }
    bool isEmpty() const noexcept { return m_units.empty(); }
    qint64 numberAt(qint64 us) const noexcept;
    /// When that unit begins.
    qint64 startOf(qint64 number) const noexcept;
    qint64 total() const noexcept;

    /// Precondition: \a count > 0. A mark that is none counts as unsigned.
    void add(qint64 atUs, int mark, qint64 count = 1);
    /// Precondition: the same offset.
    void add(const Timeline &other);
    /// Makes the unit \a unitUs, unless it is that great already.
    void coarsenTo(qint64 unitUs);
    /// Forgets the units that ended before \a us.
    void dropBefore(qint64 us);

private:
    void addUnit(qint64 number, const Counts &counts);
    void fit();

    Frame m_frame;
    std::map<qint64, Counts> m_units;
};

/// The mark that a Timeline counts such an event by.
inline int timelineMark(EventKind kind, Verdict verdict) noexcept
{
    return kind == EventKind::Refused ? Timeline::kRefused : static_cast<int>(verdict);
}

} // namespace hookloupe
