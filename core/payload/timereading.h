// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// An instant that a value stands for.
struct TimeReading
{
    enum class Kind {
        UnixSeconds, ///< digits after a point are read too
        UnixMilliseconds,
        UnixMicroseconds,
        UnixNanoseconds,
        Iso8601, ///< RFC 3339 and its relatives: a blank for the T, no colons, no seconds
        Date, ///< `2026-11-27`: the begin of that day, of no zone
        Rfc1123 ///< `Fri, 27 Nov 2026 16:00:00 GMT`, RFC 5322 with its zones too
    } kind = Kind::UnixSeconds;
    qint64 instantUs = 0; ///< microseconds since 1970-01-01 UTC
    qint64 ageUs = 0; ///< at the time that was given as now; negative: still to come
    bool hasZone = true; ///< false: no zone was written, and UTC is assumed
    /// A bare number that only its size speaks for, not its name.
    bool isGuess = false;
};

/// For people: "Unix time in milliseconds".
const char *timeKindName(TimeReading::Kind kind) noexcept;

/// \a value, a number or the text of a string, as an instant. Amounts, ids and counters have as
/// many digits as times do, so that a number is one only when the name \a key of its member says so
/// (`created_at`, `exp`), or, as a guess, when the key says nothing and the instant is near \a
/// nowUs: ten digits within a year, more digits within ten. A key such as `amount` or `id` refuses.
std::optional<TimeReading> readTime(QByteArrayView value, QByteArrayView key, qint64 nowUs);

/// ISO 8601 or RFC 1123 alone, which need no key.
std::optional<TimeReading> readWrittenTime(QByteArrayView text) noexcept;

} // namespace hookloupe
