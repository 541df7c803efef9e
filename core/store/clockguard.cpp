// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/clockguard.h"

namespace hookloupe {

bool ClockGuard::believes(qint64 wallUs, qint64 passedUs) noexcept
{
    const bool isThisRun = m_passedUs >= 0;
    const qint64 allowedUs = isThisRun ? passedUs - m_passedUs + kLeapUsMax : kPauseUsMax;
    if (m_wallUs != 0 && wallUs - m_wallUs > allowedUs)
        return false;
    confirm(wallUs, passedUs);
    return true;
}

void ClockGuard::confirm(qint64 wallUs, qint64 passedUs) noexcept
{
    m_wallUs = wallUs;
    m_passedUs = passedUs;
}

} // namespace hookloupe
