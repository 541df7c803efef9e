// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/eventstream.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

constexpr EventStreamParser::Limits kLimits{ .dataBytesMax = 256,
                                             .cutBytesKept = 64,
                                             .otherBytesMax = 32 };

struct Outcome
{
    std::vector<StreamMessage> messages;
    qint64 retryMs = -1;
    QByteArray lastId;
};

Outcome feed(QByteArrayView bytes, qsizetype step)
{
    EventStreamParser parser(kLimits);
    Outcome outcome;
    while (!bytes.isEmpty()) {
        const qsizetype length = qMin(step, bytes.size());
        parser.append(bytes.first(length));
        bytes = bytes.sliced(length);
        for (StreamMessage &message : parser.takeMessages())
            outcome.messages.push_back(std::move(message));
        outcome.retryMs = parser.takeRetryMs().value_or(outcome.retryMs);
        if (parser.bufferedBytes() > 2 * kLimits.dataBytesMax + 64)
            std::abort();
    }
    outcome.lastId = parser.lastId();
    return outcome;
}

} // namespace

/// The first byte chooses how the rest is split: the split must never matter.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const Outcome whole = feed(bytes, qMax<qsizetype>(bytes.size(), 1));
    const Outcome split = feed(bytes, 1 + data[0]);
    if (whole.messages.size() != split.messages.size() || whole.retryMs != split.retryMs
        || whole.lastId != split.lastId || whole.lastId.contains('\0'))
        std::abort();
    for (std::size_t i = 0; i < whole.messages.size(); ++i) {
        const StreamMessage &a = whole.messages[i];
        const StreamMessage &b = split.messages[i];
        if (a.data != b.data || a.type != b.type || a.id != b.id || a.isCut != b.isCut
            || a.hasOwnId != b.hasOwnId || a.data.size() > kLimits.dataBytesMax)
            std::abort();
    }
    return 0;
}
