// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/limits.h"
#include "core/event/result.h"

#include <QString>

#include <optional>
#include <span>

namespace hookloupe {

/// One of the receiver's limits as a person sets it, on a command line, in a file or a dialog.
struct LimitSetting
{
    enum class Unit {
        Bytes, ///< "64K", "25 MiB", "1G" (powers of 1024), or a plain number
        Count,
        Time, ///< "500ms", "30 s", "2m", "2 min", or a plain number of seconds
    };
    const char *name; ///< "body"
    const char *what; ///< "body of a request; larger: 413"
    Unit unit;
    qint64 least; ///< in bytes, pieces or milliseconds
    qint64 most;
    qint64 (*get)(const ReceiverLimits &limits);
    void (*set)(ReceiverLimits &limits, qint64 value);
};

/// All of them, in the order in which people read them.
std::span<const LimitSetting> limitSettings();

/// Whether each of them is at its default.
bool areDefaultLimits(const ReceiverLimits &limits);

/// Sets the one called \a name. InvalidInput with what it takes.
Result<void> setLimit(ReceiverLimits &limits, QStringView name, QStringView text);

/// What \a text means, in bytes, pieces or milliseconds; nullopt when it is no such value or not
/// one that \a setting takes.
std::optional<qint64> limitValue(const LimitSetting &setting, QStringView text);

/// "25 MiB", "30 s", "512": \a value with its unit in full, which limitValue() takes as well.
QString limitWords(const LimitSetting &setting, qint64 value);

/// "25M", "30s", "512": what setLimit() takes.
QString limitText(const LimitSetting &setting, const ReceiverLimits &limits);

} // namespace hookloupe
