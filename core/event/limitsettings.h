// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/limits.h"
#include "core/event/result.h"

#include <QString>

#include <span>

namespace hookloupe {

/// One of the receiver's limits as a person sets it, on a command line, in a file or a dialog.
struct LimitSetting
{
    enum class Unit {
        Bytes, ///< "64K", "25M", "1G" (powers of 1024), or a plain number
        Count,
        Time, ///< "500ms", "30s", "2m", or a plain number of seconds
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

/// Sets the one called \a name. InvalidInput with what it takes.
Result<void> setLimit(ReceiverLimits &limits, QStringView name, QStringView text);

/// "25M", "30s", "512": what setLimit() takes.
QString limitText(const LimitSetting &setting, const ReceiverLimits &limits);

} // namespace hookloupe
