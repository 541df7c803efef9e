// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// Unix microseconds of an RFC 3339 or ISO 8601 date with a time and a zone (a space may stand for
/// the 'T'; without a zone it is UTC). Digits beyond microseconds are left out.
std::optional<qint64> unixUsOfIsoTime(QByteArrayView text);

/// The same of a number of seconds, milliseconds, microseconds or nanoseconds, told by its size: a
/// date between 2001 and 2286.
std::optional<qint64> unixUsOfNumber(double number);

} // namespace hookloupe
