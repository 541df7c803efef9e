// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Any bytes as a chunked body, whole and in pieces. The data must be what a second reading of the
// same bytes by the plainest rules gives, and the bounds must hold.

#include "core/http/chunkedbody.h"

#include <cstdio>
#include <cstdlib>

using namespace hookloupe;

namespace {

constexpr qint64 kDataMax = 2048;
constexpr qint64 kTrailersMax = 512;

void require(bool fact, const char *what)
{
    if (fact)
        return;
    std::fputs(what, stderr);
    std::abort();
}

struct Read
{
    ChunkedBody::State state = ChunkedBody::State::More;
    QByteArray data;
    std::vector<FieldSpan> trailers;
    qsizetype end = 0;
    int status = 0;
    qint64 offset = 0;
};

Read readIn(QByteArrayView bytes, qsizetype step)
{
    ChunkedBody body(0, kDataMax, kTrailersMax);
    Read read;
    for (qsizetype size = qMin(step, bytes.size());; size = qMin(size + step, bytes.size())) {
        read.state = body.advance(bytes.first(size));
        if (read.state != ChunkedBody::State::More || size == bytes.size())
            break;
    }
    require(body.heldBytes() <= 4 * kDataMax, "more memory than the limit allows\n");
    read.end = body.end();
    if (read.state == ChunkedBody::State::Refused) {
        read.status = body.refusal().status;
        read.offset = body.refusal().offset;
    } else if (read.state == ChunkedBody::State::Done) {
        read.data = body.takeData();
        read.trailers = body.takeTrailers();
    }
    return read;
}

/// The data of a body that is known to be right.
QByteArray plainly(QByteArrayView bytes)
{
    QByteArray data;
    for (;;) {
        const qsizetype line = bytes.indexOf("\r\n");
        QByteArray size = bytes.first(line).toByteArray();
        if (const qsizetype extension = size.indexOf(';'); extension >= 0)
            size.truncate(extension);
        bool isNumber = false;
        const qlonglong count = size.trimmed().toLongLong(&isNumber, 16);
        require(isNumber && count >= 0, "a size that is no number was accepted\n");
        if (count == 0)
            return data;
        data.append(bytes.sliced(line + 2, count));
        bytes = bytes.sliced(line + 2 + count);
        require(bytes.startsWith("\r\n"), "data that does not end with its size was accepted\n");
        bytes = bytes.sliced(2);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Read whole = readIn(bytes, qMax<qsizetype>(1, bytes.size()));
    for (const qsizetype step : { 1, 7 }) {
        const Read pieces = readIn(bytes, step);
        require(pieces.state == whole.state && pieces.status == whole.status
                        && pieces.offset == whole.offset && pieces.data == whole.data
                        && pieces.trailers.size() == whole.trailers.size(),
                "pieces are read unlike the whole\n");
        require(whole.state != ChunkedBody::State::Done || pieces.end == whole.end,
                "pieces end elsewhere\n");
    }
    if (whole.state == ChunkedBody::State::Refused)
        require(whole.status >= 400 && whole.offset >= 0 && whole.offset <= bytes.size(),
                "a refusal points outside\n");
    if (whole.state != ChunkedBody::State::Done)
        return 0;
    require(whole.end <= bytes.size() && whole.data.size() <= kDataMax, "past the bounds\n");
    require(bytes.first(whole.end).endsWith("\r\n"), "the end is not at a line's end\n");
    require(whole.data == plainly(bytes), "the data is not what the chunks hold\n");
    for (const FieldSpan &field : whole.trailers)
        require(field.name.offset >= 0 && field.value.offset + field.value.length <= whole.end,
                "a trailer points outside\n");
    return 0;
}
