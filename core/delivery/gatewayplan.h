// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayscenario.h"
#include "core/delivery/httpsender.h"
#include "core/delivery/retryschedule.h"
#include "core/event/replayrecord.h"
#include "core/event/secretbytes.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace hookloupe {

/// What a gateway is to do. A plain value; the secrets are in memory alone.
struct GatewayPlan
{
    Scheme scheme;
    KeyMaterial key;
    std::vector<SecretBytes> moreSecrets = {}; ///< sign besides, as during a rotation
    Scenario scenario;
    RetrySchedule schedule;
    SendTarget target;
    QByteArray signedUrl = {}; ///< as the consumer behind a proxy knows itself; empty: the target's
    SendLimits limits; ///< of each attempt; never scaled, since the consumer's time is not

    double timeScale = 1; ///< the sender's clock runs so many times faster
    int runs = 1; ///< of the whole scenario, each with values of its own
    qint64 everyMs = 1'000; ///< from the begin of one run to the next, by the sender's clock
    bool isBurst = false; ///< everything at once: neither runs nor steps wait
    int concurrency = 8; ///< attempts under way at once

    bool duplicates = false; ///< each message is sent once more after it was accepted
    bool outOfOrder = false; ///< the steps of a run come in another order
    qint64 lateMs = 0; ///< first attempts were made and signed so long ago

    qint64 stopAttempts = 0; ///< none begins after so many; 0: no bound
    qint64 stopAfterMs = 0; ///< none begins after so long, by the clock on the wall; 0: no bound
    bool stopOnFailure = false; ///< none begins after one was not accepted
    quint32 seed = 1; ///< of jitter and order

    qint64 messages() const noexcept
    {
        return qint64(runs) * static_cast<qint64>(scenario.steps.size());
    }
    /// Sends by \a set, the connection settings of its target. How long an answer is waited for
    /// stays the provider's.
    void takeConnection(const SendLimits &set);
    /// All but scheme and secrets, to be kept in a run file.
    QJsonObject toJson() const;
    /// InvalidInput.
    static Result<GatewayPlan> fromJson(const QJsonObject &json);
    /// InvalidInput with what cannot be done.
    Result<void> check() const;
};

/// The schedule's time-outs where it states them.
SendLimits limitsOf(const RetrySchedule &schedule);

enum class AttemptKind {
    First,
    Retry,
    Duplicate, ///< after a success, on purpose
};
/// "first", "retry", "duplicate".
QLatin1StringView attemptKindId(AttemptKind kind) noexcept;

/// One request of the run and what came of it. Immutable once made: it crosses threads.
struct GatewayAttempt
{
    qint64 message = 0; ///< its number in the run, from 0
    int run = 0; ///< from 0
    int step = 0; ///< of the scenario, from 0
    int attempt = 1; ///< ordinal among those of its message
    AttemptKind kind = AttemptKind::First;
    QByteArray type;
    QByteArray deliveryId;
    QByteArray wire; ///< what was sent; may hold the secret itself where the scheme sends it
    qint64 plannedAtUs = 0; ///< Unix microseconds
    qint64 startedAtUs = 0;
    bool isEnded = false; ///< what follows is set
    /// Of the time before a run went on, by its file: without wire, fields and body.
    bool isEarlier = false;

    SendResult result;
    Acceptance acceptance = Acceptance::Retried;
    NextAttempt next; ///< nothing follows on a duplicate
    qint64 nextAtUs = 0; ///< when its message is sent again; 0: it is not
};
using GatewayAttemptPtr = std::shared_ptr<const GatewayAttempt>;

/// How a run has come out.
struct GatewaySummary
{
    qint64 messages = 0; ///< planned
    qint64 accepted = 0;
    qint64 gaveUp = 0; ///< at the end of the schedule, or stopped by an answer
    qint64 unfinished = 0; ///< neither: the run ended before
    qint64 attempts = 0; ///< that ended, duplicates included
    qint64 retries = 0;
    qint64 duplicates = 0;
    qint64 duplicatesRefused = 0; ///< of them, not accepted: a consumer has to take them
    bool isCancelled = false;
    QString stopped; ///< the condition that ended it early, as a sentence
    QString failure; ///< why it could not go on, as a sentence
    ErrorCode failureCode = ErrorCode::InvalidInput; ///< with a failure

    bool isAllAccepted() const noexcept { return messages > 0 && accepted == messages; }
};

inline constexpr qint64 kGatewayMessagesMax = 1'000'000;
inline constexpr int kGatewayConcurrencyMax = 256;
inline constexpr double kTimeScaleMax = 1e9;

} // namespace hookloupe
