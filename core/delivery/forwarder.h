// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/upstream.h"
#include "core/event/eventsink.h"

#include <QByteArray>

#include <memory>

namespace hookloupe {

struct ForwardLimits
{
    /// Waiting for one host and port; more is answered 503.
    int waitingMax = 256;
    /// Bytes of events that are under way or wait, all targets together; more is answered 503.
    qint64 bytesMax = 256LL * 1024 * 1024;
    /// Of a target's body; a longer one is not passed on.
    qint64 answerBytesMax = 10LL * 1024 * 1024;
    /// Of a target's body in the record; the rest is not kept.
    qint64 keptBytesMax = 1024LL * 1024;
};

/// Passes events on, exactly as they came but for what a gateway must change (core/http/gateway.h),
/// in a thread of its own. At most ForwardPlan::concurrency requests are under way to one host and
/// port; others wait their turn, for the plan's time limit at most. Each try is kept through the
/// sink. An event that this program has passed on before is not passed on again (508).
class Forwarder : public Upstream
{
public:
    /// \a sink outlives this.
    explicit Forwarder(EventSink *sink, const ForwardLimits &limits = {});
    /// Ends what is under way; its records say so. No outcome comes any more.
    ~Forwarder() override;

    void forward(ForwardOrder order) override;
    /// How this program calls itself in Via: other for each instance.
    const QByteArray &pseudonym() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
