// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

namespace hookloupe {

/// How long to wait before the next try: twice as long each time, up to a limit, and spread by a
/// quarter so that many clients do not come back at once. Times are in ms.
class Backoff
{
public:
    Backoff(qint64 firstMs, qint64 mostMs);

    /// \a random is in [0, 1).
    qint64 next(double random);
    /// The same with a random number of its own.
    qint64 next();
    /// It worked: the next wait is a short one again.
    void reset() noexcept { m_step = 0; }
    /// The next waits are the longest: there is no hope for soon.
    void giveUpHope() noexcept { m_step = kStepsMax; }
    void setFirst(qint64 firstMs) noexcept { m_firstMs = qMin(firstMs, m_mostMs); }

private:
    static constexpr int kStepsMax = 30;
    qint64 m_firstMs;
    qint64 m_mostMs;
    int m_step = 0;
};

} // namespace hookloupe
