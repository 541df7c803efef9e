// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QJsonObject>

namespace hookloupe {

/// What the receiver does instead of answering properly.
enum class Fault {
    None,
    Close, ///< closes the connection without an answer
    Reset, ///< closes it with a TCP reset
    Hang, ///< never answers; the connection stays until a limit ends it
};

/// What an endpoint answers. A plain value; JSON as in an endpoints file's "response".
struct ResponsePlan
{
    int status = 200; ///< 100–999
    QByteArray reason; ///< empty: the usual phrase of the status
    Fields fields; ///< as written, in order, duplicates kept; framing fields are added if absent
    QByteArray body;
    int delayMs = 0; ///< after the commit; 0–600,000
    Fault fault = Fault::None;

    bool operator==(const ResponsePlan &) const = default;

    QJsonObject toJson() const;
    /// InvalidInput with the member's name when a member is unknown or out of range.
    static Result<ResponsePlan> fromJson(const QJsonObject &json);
};

} // namespace hookloupe
