// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/forwardplan.h"
#include "core/event/event.h"
#include "core/event/forwardrecord.h"
#include "core/event/handover.h"

#include <memory>

namespace hookloupe {

/// What came of forwarding one event to its first target, once nothing more is tried.
struct UpstreamOutcome
{
    quint64 ticket = 0;
    int status = 0; ///< the target's, or 502, 503, 504 or 508 where there is no answer to pass on
    bool isRelayed = false; ///< the members below are the target's answer
    QByteArray reason;
    Fields fields; ///< end-to-end ones, without a length
    QByteArray body;
    QString failure; ///< what a sender may read, in a sentence, when it is not relayed
    QString targetName; ///< "localhost:3000"
};
using UpstreamHandover = Handover<UpstreamOutcome>;

/// One event to pass on, to all targets of \a plan. The outcome of the first of them goes to
/// \a replyTo (may be null: nobody waits) with the caller's own number.
struct ForwardOrder
{
    EventPtr event;
    qint64 eventId = 0; ///< as stored: what is forwarded has been committed
    ForwardPlan plan;
    QByteArray secretSegment = {}; ///< of the listener's paths: it is not passed on
    ForwardCause cause = ForwardCause::Arrival;
    quint64 ticket = 0;
    std::shared_ptr<UpstreamHandover> replyTo;
};

/// Where events are passed on to. Called from any thread; never blocks. Every order with a replyTo
/// has one outcome, soon or after the time limits of its plan, as long as this lives.
class Upstream
{
public:
    virtual ~Upstream() = default;
    virtual void forward(ForwardOrder order) = 0;
};

} // namespace hookloupe
