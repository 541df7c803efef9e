// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/http/chunkedbody.h"
#include "core/http/headsyntax.h"

#include <limits>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// The line at \a at without its end, whichever that is; \a next is where the following one starts.
ByteSpan looseLine(QByteArrayView bytes, qsizetype at, qsizetype &next) noexcept
{
    const qsizetype feed = bytes.indexOf('\n', at);
    qsizetype end = feed < 0 ? bytes.size() : feed;
    next = feed < 0 ? bytes.size() : feed + 1;
    if (feed > at && bytes[end - 1] == '\r')
        --end;
    return { at, end - at };
}

void readRequestLine(ByteSpan line, WireRequest &request) noexcept
{
    const QByteArrayView text = request.at(line);
    const qsizetype first = text.indexOf(' ');
    const QByteArrayView method = first < 0 ? text : text.first(first);
    if (!isToken(method))
        return;
    request.method = { line.offset, method.size() };
    if (first < 0)
        return;
    const qsizetype last = text.lastIndexOf(' ');
    const bool hasVersion = last > first && text.sliced(last + 1).startsWith("HTTP/");
    const qsizetype targetEnd = hasVersion ? last : text.size();
    request.target = { line.offset + first + 1, targetEnd - first - 1 };
    if (hasVersion)
        request.version = { line.offset + last + 1, text.size() - last - 1 };
}

void readFieldLine(ByteSpan line, WireRequest &request)
{
    const QByteArrayView text = request.at(line);
    const qsizetype colon = text.indexOf(':');
    if (colon < 1)
        return;
    const QByteArrayView value = trimmedOws(text.sliced(colon + 1));
    request.fields.push_back(
            { { line.offset, colon }, { value.data() - request.wire.constData(), value.size() } });
}

/// \a bytes with the head's line ends as CR LF and the empty line at its end, body untouched.
QByteArray withWireLineEnds(QByteArrayView bytes)
{
    QByteArray message;
    message.reserve(bytes.size() + 64);
    qsizetype next = 0;
    do {
        const ByteSpan line = looseLine(bytes, next, next);
        message += bytes.sliced(line.offset, line.length);
        message += "\r\n";
        if (line.length == 0 && message.size() > 2)
            return message += bytes.sliced(next);
    } while (next < bytes.size());
    return message += "\r\n";
}

void readChunks(WireRequest &request)
{
    const auto coding = request.field("Transfer-Encoding");
    if (!coding || !equalsIgnoreCase(*coding, "chunked"))
        return;
    constexpr qint64 unbounded = std::numeric_limits<qint64>::max() / 4;
    ChunkedBody chunks(request.headBytes, unbounded, unbounded);
    if (chunks.advance(request.wire) != ChunkedBody::State::Done
        || chunks.end() != request.wire.size())
        return;
    request.chunked = true;
    request.content = { request.headBytes, 0 };
    request.dechunked = chunks.takeData();
    request.trailers = chunks.takeTrailers();
}

} // namespace

WireRequest parseLenient(QByteArray wire)
{
    WireRequest request;
    request.wire = std::move(wire);
    const qsizetype size = request.wire.size();
    qsizetype next = 0;
    readRequestLine(looseLine(request.wire, 0, next), request);
    while (next < size) {
        const ByteSpan line = looseLine(request.wire, next, next);
        if (line.length == 0)
            break;
        readFieldLine(line, request);
    }
    request.headBytes = next;
    request.content = { next, size - next };
    return request;
}

Result<WireRequest> parseRequestFile(const QByteArray &bytes)
{
    WireRequest request = parseLenient(withWireLineEnds(bytes));
    if (request.method.length == 0 || request.target.length == 0 || request.version.length == 0)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("The file does not start with a request line; begin it with one such as "
                         "'POST /path HTTP/1.1'."),
            u"line 1"_s
        };
    readChunks(request);
    return request;
}

} // namespace hookloupe
