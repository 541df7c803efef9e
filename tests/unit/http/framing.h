// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/http/requestframer.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <vector>

namespace hookloupe {

inline QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /hook HTTP/1.1\r\nHost: a.example\r\n" + fields + "\r\n" + body;
}

inline QByteArray chunked(const QByteArray &chunks)
{
    return post("Transfer-Encoding: chunked\r\n", chunks);
}

/// What a framer makes of a stream: its requests, then how it ends.
struct Outcome
{
    std::vector<WireRequest> requests;
    RequestFramer::State state = RequestFramer::State::NeedHead;
    int status = 0;
    qint64 offset = 0;
    QString sentence;
    QByteArray rest;
};

inline Outcome frame(const std::vector<QByteArray> &pieces, const ReceiverLimits &limits = {})
{
    Outcome outcome;
    RequestFramer framer(limits);
    for (const QByteArray &piece : pieces) {
        framer.append(piece);
        while (framer.state() == RequestFramer::State::Complete)
            outcome.requests.push_back(framer.takeRequest());
    }
    outcome.state = framer.state();
    outcome.rest = framer.partialBytes(framer.bufferedBytes());
    if (outcome.state == RequestFramer::State::Refused) {
        outcome.status = framer.refusal().status;
        outcome.offset = framer.refusal().offset;
        outcome.sentence = framer.refusal().sentence;
    }
    return outcome;
}

inline bool sameSpans(const std::vector<FieldSpan> &a, const std::vector<FieldSpan> &b)
{
    const auto same = [](const FieldSpan &x, const FieldSpan &y) {
        return x.name.offset == y.name.offset && x.name.length == y.name.length
                && x.value.offset == y.value.offset && x.value.length == y.value.length;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

inline bool sameRequest(const WireRequest &a, const WireRequest &b)
{
    return a.wire == b.wire && a.methodBytes() == b.methodBytes()
            && a.targetBytes() == b.targetBytes() && a.versionBytes() == b.versionBytes()
            && sameSpans(a.fields, b.fields) && sameSpans(a.trailers, b.trailers)
            && a.headBytes == b.headBytes && a.chunked == b.chunked && a.body() == b.body();
}

/// Streams that between them visit every branch.
inline std::vector<QByteArray> sampleStreams()
{
    return {
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "\r\n\r\nGET /x?y=%20#z HTTP/1.0\r\n\r\n",
        post("Content-Length: 5\r\nX: \t padded \t\r\nx:\r\n", QByteArray("a\r\n\0b", 5)),
        post("Content-Length: 0\r\n") + "GET /next HTTP/1.1\r\nHost: a\r\n\r\n" + post({}),
        chunked("5;ext=\"q;v\"\r\nhello\r\n00A\r\n0123456789\r\n0;last\r\nT: 1\r\nT: 2\r\n\r\n")
                + "GET /after HTTP/1.1\r\nHost: a\r\n\r\n",
        chunked("0\r\n\r\n") + "\r\n" + chunked("1\r\nx\r\n0\r\n\r\n") + "GET /half HT",
        chunked("3\r\nabcX\r\n"),
        chunked("zz\r\n"),
        "GET / HTTP/1.1\nHost: a\r\n\r\n",
        post("A: b\rc\r\n"),
        post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "abc"),
        "GET /\x7f HTTP/1.1\r\nHost: a\r\n\r\n",
        "\x16\x03\x01\x02hello",
        "\r\n\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /" + QByteArray(3000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n",
        post("A: " + QByteArray(3000, 'b') + "\r\n"),
        post("Content-Length: 4000\r\n", QByteArray(100, 'c')),
        chunked("900\r\n" + QByteArray(0x900, 'd') + "\r\n"),
    };
}

inline ReceiverLimits smallLimits()
{
    ReceiverLimits limits;
    limits.headBytesMax = 2048;
    limits.bodyBytesMax = 2048;
    return limits;
}

} // namespace hookloupe
