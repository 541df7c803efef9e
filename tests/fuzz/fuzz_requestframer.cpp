// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Frames any bytes, whole and in pieces, and asserts what must hold of the result.

#include "core/http/requestframer.h"

#include <cstdio>
#include <cstdlib>

using namespace hookloupe;

namespace {

void require(bool fact, const char *what)
{
    if (fact)
        return;
    std::fputs(what, stderr);
    std::abort();
}

struct Framed
{
    std::vector<WireRequest> requests;
    RequestFramer::State state = RequestFramer::State::NeedHead;
    int status = 0;
    qint64 offset = 0;
    QByteArray rest;
};

ReceiverLimits limits()
{
    ReceiverLimits small;
    small.headBytesMax = 1024;
    small.bodyBytesMax = 2048;
    return small;
}

/// \a seed picks the size of each piece; 0 feeds everything at once.
Framed frame(QByteArrayView bytes, quint32 seed)
{
    Framed framed;
    RequestFramer framer(limits());
    while (!bytes.isEmpty()) {
        seed = seed * 1664525U + 1013904223U * (seed != 0);
        const qsizetype size =
                seed == 0 ? bytes.size() : qMin<qsizetype>(bytes.size(), 1 + (seed >> 27));
        framer.append(bytes.first(size));
        bytes = bytes.sliced(size);
        while (framer.state() == RequestFramer::State::Complete)
            framed.requests.push_back(framer.takeRequest());
    }
    framed.state = framer.state();
    framed.rest = framer.partialBytes(framer.bufferedBytes());
    if (framed.state == RequestFramer::State::Refused) {
        framed.status = framer.refusal().status;
        framed.offset = framer.refusal().offset;
    }
    return framed;
}

bool same(const WireRequest &a, const WireRequest &b)
{
    return a.wire == b.wire && a.methodBytes() == b.methodBytes()
            && a.targetBytes() == b.targetBytes() && a.body() == b.body()
            && a.fields.size() == b.fields.size() && a.trailers.size() == b.trailers.size()
            && a.headBytes == b.headBytes;
}

/// Empty lines alone, as they may stand before a request.
bool isEmptyLines(QByteArrayView bytes)
{
    while (bytes.startsWith("\r\n"))
        bytes = bytes.sliced(2);
    return bytes.isEmpty();
}

/// \a bytes go on with the request \a wire, after nothing but empty lines.
void consume(QByteArrayView &bytes, QByteArrayView wire)
{
    while (bytes.startsWith("\r\n"))
        bytes = bytes.sliced(2);
    require(bytes.startsWith(wire), "the bytes of a request are not those of the stream\n");
    bytes = bytes.sliced(wire.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Framed whole = frame(bytes, 0);
    const Framed pieces = frame(bytes, static_cast<quint32>(size) * 2654435761U | 1U);

    require(whole.state == pieces.state && whole.status == pieces.status
                    && whole.offset == pieces.offset
                    && whole.requests.size() == pieces.requests.size(),
            "pieces are framed unlike the whole\n");
    QByteArrayView left = bytes;
    for (std::size_t i = 0; i < whole.requests.size(); ++i) {
        const WireRequest &request = whole.requests[i];
        require(same(request, pieces.requests[i]), "a request differs when it comes in pieces\n");
        consume(left, request.wire);
        const auto again = parseStoredRequest(request.wire);
        require(again.has_value() && same(*again, request),
                "a stored request is read differently\n");
        require(request.body().size() <= limits().bodyBytesMax, "a body passes the limit\n");
        require(request.headBytes <= limits().headBytesMax, "a head passes the limit\n");
    }
    require(left.endsWith(whole.rest) && isEmptyLines(left.chopped(whole.rest.size())),
            "bytes are lost\n");

    const WireRequest lenient = parseLenient(bytes.toByteArray());
    require(lenient.head().toByteArray() + lenient.body().toByteArray() == bytes,
            "lenient loses bytes\n");
    const auto file = parseRequestFile(bytes.toByteArray());
    require(!file || !file->methodBytes().isEmpty(), "a file without a method is accepted\n");
    return 0;
}
