// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/limits.h"
#include "core/event/result.h"
#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace hookloupe {

/// Frames a stream of bytes into HTTP/1.x requests by RFC 9112, strictly. No socket, no clock.
///
/// Feed what arrives with append(); it continues where it stopped. A request that RFC 9112 leaves
/// any doubt about is refused with the status the RFC names, since two readers of one stream must
/// not disagree about where a request ends.
class RequestFramer
{
public:
    enum class State {
        NeedHead, ///< the head is not complete
        NeedBody, ///< the head is complete (headComplete()), the body is not
        Complete, ///< takeRequest() gives it; bytes after it wait
        Refused, ///< refusal() says why; the stream is dead
    };
    struct Refusal
    {
        int status = 400;
        QString sentence; ///< for people, with the rule that was broken
        qint64 offset = 0; ///< where in the message
    };

    explicit RequestFramer(const ReceiverLimits &limits);
    ~RequestFramer();
    RequestFramer(const RequestFramer &) = delete;
    RequestFramer &operator=(const RequestFramer &) = delete;

    /// From the next request on. Precondition: bufferedBytes() is 0.
    void setLimits(const ReceiverLimits &limits) noexcept;
    /// Takes \a bytes (all of them) and parses on. No effect but buffering while Complete.
    State append(QByteArrayView bytes);
    State state() const noexcept;
    /// True from the end of the head; `expectsContinue()` may be asked then.
    bool headComplete() const noexcept;
    /// `Expect: 100-continue` on an HTTP/1.1 request whose body has not begun to arrive.
    bool expectsContinue() const noexcept;
    /// Bytes held: the request under way and what was pipelined behind it.
    qint64 bufferedBytes() const noexcept;
    /// The memory that takes, with the joined data of chunks.
    qint64 heldBytes() const noexcept;
    /// Some byte of a request has arrived.
    bool hasBegun() const noexcept;

    /// Precondition: Complete. Moves the request out and parses on with what is buffered.
    WireRequest takeRequest();
    /// Precondition: Refused.
    const Refusal &refusal() const noexcept;
    /// The first \a bytesMax bytes of the unfinished or refused request.
    QByteArray partialBytes(qint64 bytesMax) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether the connection is to be closed after this request (RFC 9112 §9.3).
bool closesConnection(const WireRequest &request) noexcept;

/// Frames bytes that hold exactly one request, as the store keeps them.
Result<WireRequest> parseStoredRequest(const QByteArray &wire);

/// Best effort for refused or foreign bytes: never fails, leaves unknown parts empty; fields are
/// lines with a colon. Everything after the head is the content.
WireRequest parseLenient(QByteArray wire);

/// A REQUEST.http file: request line, fields, empty line, body to the end of the file. Line ends
/// of the head may be LF; chunked bodies are read as chunked only if their framing is right.
/// InvalidInput when there is no request line.
Result<WireRequest> parseRequestFile(const QByteArray &bytes);

} // namespace hookloupe
