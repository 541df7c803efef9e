// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"
#include "core/event/eventsink.h"

#include <QString>

#include <memory>

namespace hookloupe {

/// An event that did not come over a connection of the receiver's: it has its request, times,
/// provenance and peer, and its sender was answered by somebody else.
struct IntakeRequest
{
    std::shared_ptr<Event> event; ///< nobody else changes it any more
    /// What the way here may have done to the bytes, in a sentence: joins the reason of a signature
    /// that does not match.
    QString doubt;
    quint64 ticket = 0;
    std::shared_ptr<OutcomeHandover> replyTo; ///< as AppendRequest's, but told of a refusal, too
    /// What it is judged instead of what its endpoint says: the file that it comes from brought the
    /// key along. Its verdict, scheme, reason, type, delivery id and signature are set already.
    bool isJudged = false;
    /// To where its endpoint forwards. An imported event happened elsewhere, and is not to act
    /// here.
    bool isForwarded = true;
};

/// Where such events enter: they are judged as any request is, and stored. Called from any thread;
/// never blocks.
class EventIntake
{
public:
    virtual ~EventIntake() = default;
    /// Exactly one outcome follows, unless the intake ends before.
    virtual void take(IntakeRequest request) = 0;
};

} // namespace hookloupe
