// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace hookloupe {

/// Where the events of an endpoint are passed on to, and who answers the sender. A plain value;
/// JSON as in an endpoints file's "forward".
struct ForwardPlan
{
    enum class Answer {
        Target, ///< what the target answered; 502, 503 or 504 when it did not
        Own, ///< the endpoint's response plan, at once
    };
    static constexpr int kTimeoutMsMin = 100;
    static constexpr int kTimeoutMsMax = 600'000;
    static constexpr int kConcurrencyMax = 64;
    static constexpr int kMirrorsMax = 8;
    static constexpr int kRetriesMax = 20;
    static constexpr int kBackoffMsMax = 3'600'000;

    QByteArray url; ///< absolute; its path, if it has one, replaces the request's. Empty: nothing
    Answer answer = Answer::Target;
    int timeoutMs = 30'000; ///< for one try, from its turn to the end of the answer
    QList<QByteArray> mirrors; ///< get the same; their answers are kept, and go to nobody
    int concurrency = 8; ///< requests at once to one host and port; the rest waits its turn
    int retries = 0; ///< further tries when there was no answer, or a 408, 429 or 5xx
    int backoffMs = 1'000; ///< before the first retry; doubled before each further one
    bool keepsHost = false; ///< the sender's Host instead of the target's
    bool addsForwarded = false; ///< X-Forwarded-For, -Host and -Proto
    bool verifiesCertificate = true;

    bool operator==(const ForwardPlan &) const = default;

    bool isEmpty() const noexcept { return url.isEmpty(); }
    /// url, then the mirrors.
    QList<QByteArray> targets() const;

    QJsonObject toJson() const;
    /// InvalidInput with the member's name when a member is unknown or out of range.
    static Result<ForwardPlan> fromJson(const QJsonObject &json);
};

} // namespace hookloupe
