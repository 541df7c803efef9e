// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/responseframer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

constexpr qint64 kBodyBytesMax = 1024;

ResponseFramer::State feed(ResponseFramer &framer, QByteArrayView bytes, qsizetype step)
{
    while (!bytes.isEmpty()) {
        const qsizetype length = qMin(step, bytes.size());
        framer.append(bytes.first(length));
        bytes = bytes.sliced(length);
    }
    return framer.endOfStream();
}

} // namespace

/// The first byte chooses the method and how the rest is split: the split must never matter.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const QByteArrayView method = (data[0] & 1) != 0 ? "HEAD" : "POST";

    ResponseFramer whole(method, kBodyBytesMax);
    ResponseFramer split(method, kBodyBytesMax);
    const auto end = feed(whole, bytes, qMax<qsizetype>(bytes.size(), 1));
    const bool same = end == feed(split, bytes, 1 + (data[0] >> 1))
            && whole.status() == split.status() && whole.reason() == split.reason()
            && whole.fields() == split.fields() && whole.trailers() == split.trailers()
            && whole.body() == split.body() && whole.bodyBytes() == split.bodyBytes()
            && whole.problem().isEmpty() == (end != ResponseFramer::State::Malformed);
    if (!same || whole.body().size() > kBodyBytesMax)
        std::abort();
    return 0;
}
