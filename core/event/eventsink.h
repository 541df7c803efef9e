// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/forwardrecord.h"
#include "core/event/handover.h"
#include "core/event/replayrecord.h"

#include <QString>

#include <memory>

namespace hookloupe {

/// What the store says of one appended event, after the commit (or after giving up).
struct AppendOutcome
{
    quint64 ticket = 0;
    qint64 eventId = 0; ///< 0: not stored; the sender is answered 503
    int attempt = 1;
    qint64 duplicateOf = 0;
    QString failure; ///< a sentence when eventId is 0
};
using OutcomeHandover = Handover<AppendOutcome>;

/// An event on its way into the store. `ticket` is the caller's own number for it; the outcome goes
/// to `replyTo` (may be null: nobody waits), in the consumer's thread.
struct AppendRequest
{
    EventPtr event;
    quint64 ticket = 0;
    std::shared_ptr<OutcomeHandover> replyTo;
};

/// Where events go to be made durable. Called from any thread; never blocks.
class EventSink
{
public:
    virtual ~EventSink() = default;
    /// False when it cannot be taken now (queue full, closing): answer 503. No outcome follows
    /// then.
    [[nodiscard]] virtual bool append(AppendRequest request) = 0;
    /// The answer of an event that was stored with AnswerState::Pending: takes the place of what
    /// was stored. Called before the answer is written, so that what the sender does next finds it.
    virtual void recordAnswer(qint64 eventId, ResponseRecord answer) = 0;
    /// The answer of a stored event did not go out as recorded.
    virtual void recordAnswerState(qint64 eventId, AnswerState state) = 0;
    /// How long a stored event had waited when its answer went out; see ResponseRecord::afterUs.
    virtual void recordAnswerTime(qint64 eventId, qint64 afterUs) = 0;
    /// Keeps a replay's result with its event.
    virtual void recordReplay(ReplayRecord record) = 0;
    /// Keeps a try to forward an event with it.
    virtual void recordForward(ForwardRecord record) = 0;
};

} // namespace hookloupe
