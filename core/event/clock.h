// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

namespace hookloupe {

/// The time of day behind a seam, so that tests can set it. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Microseconds since 1970-01-01 UTC.
    virtual qint64 nowUs() const = 0;
};

/// The system's real-time clock.
class SystemClock : public Clock
{
public:
    qint64 nowUs() const override;
    /// One shared instance; it has no state.
    static const SystemClock &instance();
};

/// "2026-11-24T22:31:07.123456Z": RFC 3339 with microseconds.
QString rfc3339(qint64 unixUs);

} // namespace hookloupe
