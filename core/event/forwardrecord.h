// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/replayrecord.h"

#include <QByteArray>
#include <QString>

namespace hookloupe {

/// Why a try to forward an event was made. The numbers are the file format.
enum class ForwardCause {
    Arrival, ///< the event came in
    Retry, ///< an earlier try had failed, and the endpoint wants more of them
    Person, ///< somebody asked for it
};
/// "arrival", "retry", "person".
QLatin1StringView forwardCauseId(ForwardCause cause) noexcept;

/// One try to pass an event on to one target, kept with the event.
struct ForwardRecord
{
    qint64 id = 0; ///< given by the store
    qint64 eventId = 0;
    ForwardCause cause = ForwardCause::Arrival;
    int attempt = 1; ///< 1-based ordinal among the tries for this event and target
    bool isMirror = false; ///< not the endpoint's first target
    bool answersSender = false; ///< the sender was answered by what came of this try
    qint64 queuedAtUs = 0; ///< Unix microseconds
    qint64 startedAtUs = 0; ///< when its turn came; 0: it never did
    QByteArray targetUrl;
    /// As it was sent; what followed it were the bytes after the head of the event. Empty: nothing
    /// was sent.
    QByteArray requestHead;
    /// What a gateway answers to it: the target's status, or 502, 503, 504 or 508.
    int gatewayStatus = 0;
    /// A failure stands here, too, when an answer could not be passed on.
    SendResult result;
};

} // namespace hookloupe
