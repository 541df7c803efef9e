// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

namespace hookloupe {

/// Whether the time of day can be believed where believing it removes something. A clock that was
/// set forward by mistake would make every event too old at once.
class ClockGuard
{
public:
    /// While the program runs, the time of day may gain so much on the time since the computer was
    /// started: a virtual machine that was paused sets its clock when it goes on.
    static constexpr qint64 kLeapUsMax = 86'400'000'000;
    /// What may lie between two runs, of which nobody knows how long it was.
    static constexpr qint64 kPauseUsMax = 31 * kLeapUsMax;

    /// \a lastKnownUs: a time of day of an earlier run that was right, Unix microseconds; 0: none
    /// is known.
    explicit ClockGuard(qint64 lastKnownUs)
        : m_wallUs(lastKnownUs)
    { }

    /// Of the time of day and the time that passed, sleep included. What is believed is what
    /// later times are measured by.
    bool believes(qint64 wallUs, qint64 passedUs) noexcept;
    /// A person says that this time of day is right.
    void confirm(qint64 wallUs, qint64 passedUs) noexcept;
    /// The last time of day that was believed.
    qint64 lastKnownUs() const noexcept { return m_wallUs; }

private:
    qint64 m_wallUs;
    qint64 m_passedUs = -1; ///< when it was m_wallUs; -1: in an earlier run
};

} // namespace hookloupe
