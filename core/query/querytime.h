// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace hookloupe {

/// A time as it is written in a query: absolute, or counted from the moment of asking.
struct QueryTime
{
    enum class Kind {
        Absolute,
        Relative, ///< so many microseconds before now
        Day, ///< the beginning of the local day, so many days before today
    };
    Kind kind = Kind::Absolute;
    qint64 value = 0; ///< Unix microseconds, microseconds, or days

    /// Unix microseconds.
    qint64 atUs(qint64 nowUs) const;
    /// `2026-01-31`, `2026-01-31T10:00[:30[.5]][Z|+01:00]` (local without a zone), `-30s`, `-5m`,
    /// `-2h`, `-3d`, `-1w`, `today`, `yesterday`.
    static std::optional<QueryTime> parse(QStringView text);
    bool operator==(const QueryTime &) const = default;
};

/// The forms that QueryTime::parse() takes, for messages.
QString queryTimeForms();

} // namespace hookloupe
