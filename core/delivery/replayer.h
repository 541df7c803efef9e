// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"
#include "core/event/event.h"

#include <QObject>

#include <functional>
#include <memory>

namespace hookloupe {

/// The bytes of a replay of \a request to \a target: unchanged when the target names an origin
/// only, else with the target's path and query as request-target. \a kind becomes Exact or, when a
/// byte differs, Edited; it may be null.
QByteArray replayWire(const WireRequest &request, const SendTarget &target, ReplayKind *kind);

/// Runs sends in a thread of its own and hands the finished record back to the thread that asked.
/// At most kParallelMax run at once, the rest waits its turn (the limits of time count from then);
/// at most kPendingMax are accepted, more end as Failed.
class Replayer : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(ReplayRecord)>;
    static constexpr int kParallelMax = 64;
    static constexpr int kPendingMax = 4096;

    explicit Replayer(QObject *parent = nullptr);
    ~Replayer() override; ///< cancels what runs and joins

    /// \a record needs eventId, kind, targetUrl and, unless \a wire are the event's own bytes,
    /// requestWire; startedAtUs and result are filled in. \a then runs once, later, in this
    /// object's thread, and may delete it. Returns a number for cancel().
    quint64 start(ReplayRecord record, const SendTarget &target, const QByteArray &wire,
                  const SendLimits &limits, Then then);
    /// Ends it as Cancelled soon; no effect when it has ended.
    void cancel(quint64 replayId);

private:
    void takeOutcomes();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
