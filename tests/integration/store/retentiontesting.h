// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/clock.h"
#include "storetesting.h"

#include <atomic>
#include <set>

namespace hookloupe {

inline constexpr qint64 kSecondUs = 1'000'000;
inline constexpr qint64 kNowUs = 1'800'000'000 * kSecondUs;

/// Says the time that a test sets, from any thread.
class SetClock : public Clock
{
public:
    qint64 nowUs() const override { return us; }
    std::atomic<qint64> us{ kNowUs };
};

/// Of the store, -1 alone when it cannot be read.
inline std::set<qint64> storedIds(EventReader &reader)
{
    std::set<qint64> stored;
    const std::atomic<bool> never = false;
    const auto read = reader.ids(
            {}, 0,
            [&](const std::vector<qint64> &ids) {
                stored.insert(ids.begin(), ids.end());
                return true;
            },
            never);
    return read ? stored : std::set<qint64>{ -1 };
}

/// Received then, with a body of so many bytes.
inline Event eventOfSize(qsizetype bodyBytes, qint64 receivedUs,
                         const QString &endpoint = QStringLiteral("shop"))
{
    Event event = eventOf(wireOf("/", QByteArray(bodyBytes, 'b')));
    event.receivedAtUs = receivedUs;
    event.endpoint = endpoint;
    return event;
}

} // namespace hookloupe
