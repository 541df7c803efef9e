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
/// only, else with the target's path and query as request-target (kind Edited).
QByteArray replayWire(const WireRequest &request, const SendTarget &target, ReplayKind *kind);

/// Runs sends in a thread of its own and hands the finished record back to the thread that asked.
class Replayer : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(ReplayRecord)>;

    explicit Replayer(QObject *parent = nullptr);
    ~Replayer() override; ///< cancels what runs and joins

    /// \a record needs eventId, kind, targetUrl and, unless \a wire are the event's own bytes,
    /// requestWire. \a then runs in this object's thread. Returns a number for cancel().
    quint64 start(ReplayRecord record, const SendTarget &target, const QByteArray &wire,
                  const SendLimits &limits, Then then);
    void cancel(quint64 replayId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hookloupe
