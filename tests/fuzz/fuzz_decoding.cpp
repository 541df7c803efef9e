// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// What makes a body readable. The input is a coding and a charset, each ended by a line feed, and
// the body: none may crash, take long, or give more than was asked for.

#include "core/http/requestframer.h"
#include "core/payload/charset.h"
#include "core/payload/contentcoding.h"
#include "core/query/eventfacts.h"

#include <cstdlib>

using namespace hookloupe;

namespace {

constexpr qsizetype kMax = 1'000'000;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray takeLine(QByteArrayView &input)
{
    const qsizetype end = qMax<qsizetype>(0, input.indexOf('\n'));
    QByteArray line = input.first(end).toByteArray();
    input = input.sliced(qMin(end + 1, input.size()));
    return line;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    QByteArrayView input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray coding = takeLine(input);
    const QByteArray charset = takeLine(input);
    const auto plain = withoutContentCoding(input, coding, kMax);
    require(!plain || plain->size() <= kMax);
    require(plain.has_value() || namesContentCoding(coding));
    for (const auto &bytes : { decompressedBrotli(input, kMax), decompressedZstd(input, kMax),
                               inUtf8(input, charset, kMax) })
        require(!bytes || bytes->size() <= kMax);
    require(charsetIn(charset).size() <= charset.size());
    require(isPlainCharset(charsetIn(charset)) || namesOtherCharset(charset));

    const QByteArray head = "POST / HTTP/1.1\r\nContent-Encoding: " + coding
            + "\r\nContent-Type: text/plain; charset=" + charset + "\r\n\r\n";
    const WireRequest request = parseLenient(head + input.toByteArray());
    const SearchedBody body = searchedBody(request, kMax);
    require(!body.decoded || body.decoded->size() <= kMax);
    // What is not asked for by the head is never decoded.
    require(!body.decoded || maySayDecoded(head));
    return 0;
}
