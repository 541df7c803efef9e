// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relaymessage.h"

#include "core/http/requestframer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

/// Whatever a relay sends, what comes out is one request by our own strict framer, to the path that
/// was asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto read = readRelayMessage(bytes, "/hook");
    if (!read) {
        if (read.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    if (!*read)
        return 0;
    const WireRequest &request = (*read)->request;
    const auto again = parseStoredRequest(request.wire);
    if (!again || again->fields.size() != request.fields.size() || again->body() != request.body()
        || again->methodBytes() != QByteArrayView("POST")
        || !(again->targetBytes() == QByteArrayView("/hook")
             || again->targetBytes().startsWith(QByteArrayView("/hook?"))))
        std::abort();
    return 0;
}
