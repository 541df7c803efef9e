// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/schemerules.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hookloupe {

/// Unix milliseconds; nullopt when \a text is not a time in \a unit. An ISO time without an offset
/// counts as UTC.
std::optional<qint64> parseTimestamp(QByteArrayView text, TimeUnit unit);
/// An HTTP date in any of its three forms (RFC 9110 §5.6.7), in Unix milliseconds.
std::optional<qint64> parseHttpDate(QByteArrayView text);

/// \a unixUs in \a unit, as providers write it.
QByteArray writeTimestamp(qint64 unixUs, TimeUnit unit);

/// "7 s", "12 min 3 s", "2 h 5 min", "3 d 4 h"; the sign is dropped.
QString durationText(qint64 ms);

/// Reads \a text out and sets the tolerances in force. nullopt when it is not a time.
/// \a toleranceS replaces the scheme's; negative: not judged.
std::optional<SignatureTimestamp> readTimestamp(QByteArrayView text, const TimestampRules &rules,
                                                qint64 nowUs, std::optional<qint64> toleranceS);

enum class TimeVerdict {
    Good,
    TooOld,
    TooFarAhead,
};
TimeVerdict judge(const SignatureTimestamp &timestamp, bool inclusive) noexcept;

} // namespace hookloupe
