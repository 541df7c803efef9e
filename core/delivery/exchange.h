// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"

#include <QObject>

#include <memory>

namespace hookloupe {

class CurlConnection;

/// What is read or written at once.
inline constexpr qint64 kSliceBytes = 64LL * 1024;
/// Slices in one turn of the event loop, so that a fast peer does not starve the other sends.
inline constexpr int kSlicesPerTurn = 16;
/// A consumer may answer first and read the request then; a provider's client goes on writing for
/// about as long.
inline constexpr int kEarlyAnswerGraceMs = 1'000;

/// One request and its answer, by whatever version of HTTP. One thread.
class Exchange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Ends it as Cancelled, at once; no effect when it has ended.
    virtual void cancel() = 0;
    /// After finished(): the connection that the next exchange may have; null when there is none.
    virtual std::unique_ptr<CurlConnection> takeConnection();

Q_SIGNALS:
    /// Once. The exchange is idle then and may be deleted later, not from this signal.
    void finished(const hookloupe::SendResult &result);
};

} // namespace hookloupe
