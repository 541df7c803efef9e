// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/http/chunkedbody.h"
#include "core/http/headsyntax.h"
#include "core/http/linescanner.h"

#include <limits>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// RFC 9112 §2.2 asks to overlook an empty line before a request line; some clients end a body with
/// one too many. They belong to no message, so they are dropped: a stored request starts with its
/// method and can be sent again as it is.
constexpr int kLeadingEmptyLinesMax = 4;
} // namespace

struct RequestFramer::Private
{
    explicit Private(const ReceiverLimits &receiverLimits)
        : limits(receiverLimits)
    { }

    State parse();
    State parseHead();
    State skipEmptyLines();
    State endHead();
    State parseBody();
    State refuse(Refusal reason);
    void startMessage(QByteArray rest);

    ReceiverLimits limits;
    State state = State::NeedHead;
    WireRequest request; ///< its wire is the buffer: the message under way and what waits behind it
    Refusal refusal;
    LineScanner lines;
    int emptyLines = 0;
    bool begun = false; ///< the first byte of a request line is there
    BodyFraming framing;
    std::optional<ChunkedBody> chunks;
    qint64 messageBytes = 0; ///< head and body, once known
};

RequestFramer::State RequestFramer::Private::refuse(Refusal reason)
{
    refusal = std::move(reason);
    return state = State::Refused;
}

void RequestFramer::Private::startMessage(QByteArray rest)
{
    request = WireRequest();
    request.wire = std::move(rest);
    lines = LineScanner();
    emptyLines = 0;
    begun = false;
    framing = BodyFraming();
    chunks.reset();
    messageBytes = 0;
    state = State::NeedHead;
}

RequestFramer::State RequestFramer::Private::parse()
{
    if (state == State::NeedHead)
        parseHead();
    if (state == State::NeedBody)
        parseBody();
    return state;
}

RequestFramer::State RequestFramer::Private::skipEmptyLines()
{
    QByteArray &wire = request.wire;
    while (wire.startsWith("\r\n") && emptyLines <= kLeadingEmptyLinesMax) {
        ++emptyLines;
        wire.remove(0, 2);
    }
    const auto refuseFromHere = [this, &wire](const QString &sentence) {
        wire.prepend(QByteArray("\r\n").repeated(emptyLines));
        return refuse({ 400, sentence, 0 });
    };
    if (emptyLines > kLeadingEmptyLinesMax)
        return refuseFromHere(CoreText::tr("Empty lines stand where a request should begin."));
    if (wire.isEmpty() || wire == "\r")
        return state;
    if (!isTokenChar(wire.front())) {
        // A TLS handshake would never send a line end; waiting for one helps nobody.
        const bool tls = wire.front() == '\x16';
        return refuseFromHere(
                tls ? CoreText::tr(
                        "A TLS handshake arrived at a port that speaks plain HTTP; use an "
                        "http:// URL.")
                    : CoreText::tr("The first byte cannot begin a request."));
    }
    request.fields.reserve(16);
    begun = true;
    return state;
}

RequestFramer::State RequestFramer::Private::parseHead()
{
    if (!begun)
        skipEmptyLines();
    if (!begun)
        return state;
    for (;;) {
        const qsizetype at = lines.position();
        const bool isFirst = at == 0;
        ByteSpan line;
        const auto found = lines.next(request.wire, limits.headBytesMax, line);
        if (found == LineScanner::Found::Nothing)
            return state;
        if (found != LineScanner::Found::Line)
            return refuse(lineRefusal(found, at, isFirst ? 414 : 431));
        if (!isFirst && line.length == 0)
            return endHead();
        auto refused = isFirst ? parseRequestLine(line, limits.targetBytesMax, request)
                               : parseFieldLine(request.wire, line, request.fields);
        if (refused)
            return refuse(std::move(*refused));
    }
}

RequestFramer::State RequestFramer::Private::endHead()
{
    request.headBytes = lines.position();
    if (auto refused = judgeHead(request, limits.bodyBytesMax, framing))
        return refuse(std::move(*refused));
    if (framing.chunked)
        chunks.emplace(request.headBytes, limits.bodyBytesMax, limits.headBytesMax);
    else
        messageBytes = request.headBytes + framing.length;
    return state = State::NeedBody;
}

RequestFramer::State RequestFramer::Private::parseBody()
{
    if (!chunks) {
        if (request.wire.size() < messageBytes)
            return state;
        request.content = { request.headBytes, framing.length };
        return state = State::Complete;
    }
    switch (chunks->advance(request.wire)) {
    case ChunkedBody::State::More:
        break;
    case ChunkedBody::State::Refused:
        return refuse(chunks->refusal());
    case ChunkedBody::State::Done:
        messageBytes = chunks->end();
        request.chunked = true;
        request.content = { request.headBytes, 0 };
        request.dechunked = chunks->takeData();
        request.trailers = chunks->takeTrailers();
        return state = State::Complete;
    }
    return state;
}

RequestFramer::RequestFramer(const ReceiverLimits &limits)
    : d(std::make_unique<Private>(limits))
{ }

RequestFramer::~RequestFramer() = default;

void RequestFramer::setLimits(const ReceiverLimits &limits) noexcept
{
    Q_ASSERT(bufferedBytes() == 0);
    d->limits = limits;
}

RequestFramer::State RequestFramer::append(QByteArrayView bytes)
{
    if (d->state == State::Refused)
        return d->state;
    QByteArray &wire = d->request.wire;
    const qsizetype needed = wire.size() + bytes.size();
    // Doubling, but never past the end that Content-Length announced: a body of 25 MiB takes 25.
    if (needed > wire.capacity() && d->messageBytes >= needed)
        wire.reserve(qMin(d->messageBytes, 2 * needed));
    wire.append(bytes);
    return d->state == State::Complete ? d->state : d->parse();
}

RequestFramer::State RequestFramer::state() const noexcept
{
    return d->state;
}

bool RequestFramer::headComplete() const noexcept
{
    return d->state == State::NeedBody || d->state == State::Complete;
}

bool RequestFramer::expectsContinue() const noexcept
{
    return d->state == State::NeedBody && d->framing.expectsContinue
            && d->request.wire.size() == d->request.headBytes;
}

qint64 RequestFramer::bufferedBytes() const noexcept
{
    return d->request.wire.size();
}

qint64 RequestFramer::heldBytes() const noexcept
{
    return d->request.wire.capacity() + (d->chunks ? d->chunks->heldBytes() : 0);
}

bool RequestFramer::hasBegun() const noexcept
{
    return d->begun || d->state == State::Refused;
}

WireRequest RequestFramer::takeRequest()
{
    Q_ASSERT(d->state == State::Complete);
    QByteArray &wire = d->request.wire;
    const qsizetype size = d->messageBytes;
    QByteArray rest;
    if (wire.size() - size > size) {
        // Of a long queue the first message is copied out, not the queue.
        rest = std::move(wire);
        wire = rest.first(size);
        rest.remove(0, size);
    } else if (wire.size() > size) {
        rest = wire.sliced(size);
        wire.truncate(size);
    }
    WireRequest taken = std::move(d->request);
    d->startMessage(std::move(rest));
    d->parse();
    return taken;
}

const RequestFramer::Refusal &RequestFramer::refusal() const noexcept
{
    return d->refusal;
}

QByteArray RequestFramer::partialBytes(qint64 bytesMax) const
{
    return d->request.wire.left(bytesMax);
}

bool closesConnection(const WireRequest &request) noexcept
{
    bool keepAlive = false;
    for (const FieldSpan &field : request.fields) {
        if (!equalsIgnoreCase(request.at(field.name), "connection"))
            continue;
        QByteArrayView list = request.at(field.value);
        while (!list.isEmpty()) {
            const qsizetype comma = list.indexOf(',');
            const QByteArrayView option = trimmedOws(comma < 0 ? list : list.first(comma));
            list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
            if (equalsIgnoreCase(option, "close"))
                return true;
            keepAlive = keepAlive || equalsIgnoreCase(option, "keep-alive");
        }
    }
    // After an answered CONNECT the client speaks another protocol, which nobody here understands.
    if (request.methodBytes() == "CONNECT")
        return true;
    return request.versionBytes().endsWith('0') && !keepAlive;
}

Result<WireRequest> parseStoredRequest(const QByteArray &wire)
{
    ReceiverLimits limits;
    limits.headBytesMax = limits.targetBytesMax = limits.bodyBytesMax =
            std::numeric_limits<qint64>::max() / 4;
    RequestFramer framer(limits);
    const qsizetype size = wire.size();
    framer.append(wire);
    if (framer.state() == RequestFramer::State::Refused)
        return Error{ ErrorCode::InvalidInput, framer.refusal().sentence,
                      CoreText::tr("byte %1").arg(framer.refusal().offset) };
    if (framer.state() != RequestFramer::State::Complete)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "The request ends before its framing says so; add what is missing."),
                      CoreText::tr("byte %1").arg(size) };
    WireRequest request = framer.takeRequest();
    if (request.wire.size() != size)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("There are bytes besides the request; remove them or correct its length."),
            CoreText::tr("byte %1").arg(request.wire.size())
        };
    return request;
}

} // namespace hookloupe
