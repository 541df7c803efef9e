// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventorigin.h"
#include "core/event/seenbefore.h"
#include "core/event/verdict.h"
#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace hookloupe {

struct EventNote;

enum class EventKind {
    Request, ///< a complete request
    Refused, ///< malformed, too large, timed out: shown all the same
    Gap, ///< no request: a time in which none could come in; see EventOrigin::gapUntilUs
};

/// What became of the answer after the commit.
enum class AnswerState {
    Answered, ///< written to the socket as recorded
    ClientGone, ///< the client had left before the answer could be written
    Withheld, ///< a fault of the response plan: nothing, or not all, was sent on purpose
    Pending, ///< it is made after the commit, and is not known yet
    ByRelay, ///< a relay had answered the sender before the request came here
};

/// From here on the time of an answer is measured as it goes out, and kept by a write of its own;
/// what is faster was measured when the request was handed to the store. No documented time-out of
/// a provider is under a second.
inline constexpr qint64 kExactAnswerUs = 250'000;

/// The answer that an event was given.
struct ResponseRecord
{
    int status = 0; ///< 0: none was given
    QByteArray reason;
    Fields fields;
    QByteArray body;
    AnswerState state = AnswerState::Answered;
    QString origin; ///< what decided it, in a sentence; empty: the endpoint's plan as it stands
    /// From the request's first byte until it went out, in microseconds; where the sender had left,
    /// until it would have. -1: not known. Under kExactAnswerUs it may be short by the commit.
    qint64 afterUs = -1;
};

/// One captured request with its verdict and its answer. Immutable once made: it crosses threads
/// as EventPtr.
struct Event
{
    qint64 id = 0; ///< given by the store, ascending; 0 before
    qint64 receivedAtUs = 0; ///< first byte, Unix microseconds
    qint64 completedAtUs = 0; ///< last byte
    EventKind kind = EventKind::Request;
    Provenance provenance = Provenance::Wire;
    WireRequest request;
    QString peer; ///< "127.0.0.1:50332"
    QString local; ///< "127.0.0.1:8025"
    bool tls = false;
    std::shared_ptr<const EventOrigin> origin; ///< null: nothing is known besides
    QString endpoint; ///< name of the endpoint at that time
    QByteArray signedUrl; ///< absolute URL as the sender knows it, for schemes that sign it

    Verdict verdict = Verdict::Unsigned;
    QString scheme; ///< id, empty without one
    QString reason; ///< the verdict, or the refusal, in a sentence
    QByteArray eventType;
    QByteArray deliveryId; ///< as the scheme defines it; empty when it has none
    qint64 retryWindowUs = 0; ///< how far back an equal body counts as the same delivery
    QByteArray signature; ///< the one that matched, as received; the store keeps a digest
    int attempt = 1; ///< 1-based ordinal in its delivery; set by the store
    qint64 duplicateOf = 0; ///< first earlier event of the delivery that was answered 2xx, or 0
    SeenBefore seen; ///< set by the store
    std::shared_ptr<const EventNote> note; ///< null: nothing was noted; set by the store

    ResponseRecord response;
};
using EventPtr = std::shared_ptr<const Event>;

/// The list's columns only: no blob is read to make one.
struct EventSummary
{
    qint64 id = 0;
    qint64 receivedAtUs = 0;
    EventKind kind = EventKind::Request;
    Provenance provenance = Provenance::Wire;
    QString endpoint;
    QByteArray method;
    QByteArray target;
    QByteArray eventType;
    QByteArray deliveryId;
    int attempt = 1;
    qint64 duplicateOf = 0;
    SeenBefore seen;
    Verdict verdict = Verdict::Unsigned;
    QString scheme;
    QString reason;
    int status = 0;
    AnswerState answerState = AnswerState::Answered;
    qint64 answeredAfterUs = -1; ///< as ResponseRecord::afterUs
    QString handshake; ///< the sender whose handshake it is, else empty; see HandshakeName
    qint64 bodyBytes = 0;
    qint64 wireBytes = 0;
    QByteArray wireSha256; ///< 32 bytes
    std::shared_ptr<const EventOrigin> origin; ///< null: nothing is known besides
    std::shared_ptr<const EventNote> note; ///< null: nothing was noted
};

} // namespace hookloupe
