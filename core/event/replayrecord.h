// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hookloupe {

enum class ReplayKind {
    Exact, ///< the same bytes
    Edited, ///< a part was changed by hand (the request target counts)
    Resigned, ///< new timestamp and signature
    WronglySigned, ///< with a mistake on purpose
};
/// "exact", "edited", "resigned", "wrongly_signed".
QLatin1StringView replayKindId(ReplayKind kind) noexcept;

enum class SendState {
    Answered, ///< a complete answer, whatever its status
    Partial, ///< an answer that ended before its framing said so
    Failed, ///< no answer: see SendResult::failure
    Cancelled, ///< stopped by the person
};
/// "answered", "partial", "failed", "cancelled".
QLatin1StringView sendStateId(SendState state) noexcept;

/// Where the time of one send went, in microseconds from its start; -1 where a step did not happen.
struct SendTimes
{
    qint64 resolvedUs = -1; ///< host name looked up
    qint64 connectedUs = -1; ///< TCP established
    qint64 securedUs = -1; ///< TLS handshake finished
    qint64 sentUs = -1; ///< last byte of the request handed to the system
    qint64 firstByteUs = -1; ///< first byte of the answer
    qint64 totalUs = -1;
};

/// What came back from one send.
struct SendResult
{
    SendState state = SendState::Failed;
    int status = 0;
    QByteArray reason;
    Fields fields; ///< in wire order, duplicates kept
    QByteArray body; ///< without transfer coding; content coding untouched
    bool bodyCut = false; ///< longer than the limit: the rest was not kept
    qint64 bodyBytes = 0; ///< all of it, with what was not kept; not stored
    QString peer; ///< address that was connected to
    SendTimes times;
    QString failure; ///< a sentence when state is Failed, Partial or Cancelled
    /// What happened on the way, a sentence each: redirects, and what HTTP/2 changed.
    QStringList notes;
    bool timedOut = false; ///< no whole answer because a limit of time ran out; not stored
};

/// One replay of an event, kept with it.
struct ReplayRecord
{
    qint64 id = 0; ///< given by the store
    qint64 eventId = 0;
    qint64 startedAtUs = 0; ///< Unix microseconds
    ReplayKind kind = ReplayKind::Exact;
    QByteArray targetUrl; ///< where it was sent
    QByteArray requestWire; ///< the bytes sent; empty when they equal the event's
    SendResult result;
};

} // namespace hookloupe
