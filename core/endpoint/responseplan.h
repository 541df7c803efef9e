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

/// Failures that the plan answers with on purpose, so that a sender's retries can be watched.
struct FailPattern
{
    int first = 0; ///< the first attempts of a delivery fail, 1–1,000; 0: none
    int every = 0; ///< each request of that ordinal fails, 1–1,000; 0: none
    int status = 503; ///< what is answered then, without a body
    Fault fault = Fault::None; ///< done instead of answering

    bool operator==(const FailPattern &) const = default;
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
    FailPattern fail;

    /// What it answers depends on what the store says of the event: its attempt.
    bool needsOutcome() const noexcept { return fail.first > 0; }

    bool operator==(const ResponsePlan &) const = default;

    QJsonObject toJson() const;
    /// InvalidInput with the member's name when a member is unknown or out of range.
    static Result<ResponsePlan> fromJson(const QJsonObject &json);
};

} // namespace hookloupe
