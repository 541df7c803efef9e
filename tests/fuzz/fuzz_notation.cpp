// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/cbornotation.h"
#include "core/payload/imagefacts.h"
#include "core/payload/messagepacknotation.h"
#include "core/payload/protobufnotation.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

void require(bool fact)
{
    if (!fact)
        std::abort();
}

void check(const Notation &notation, qsizetype size)
{
    require(notation.mistakeAt <= size);
    require((notation.mistakeAt >= 0) == (*notation.mistake != '\0'));
    qint64 latest = 0;
    for (const qint64 origin : notation.lineOrigins) {
        require(origin >= latest && origin <= size);
        latest = origin;
    }
    const auto lines = static_cast<std::size_t>(notation.text.count('\n'));
    require(notation.lineOrigins.size() == (notation.lineOrigins.empty() ? lines : lines + 1));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    check(cborNotation(bytes), bytes.size());
    check(messagePackNotation(bytes), bytes.size());
    check(protobufNotation(bytes), bytes.size());
    if (isProtobufMessage(bytes))
        require(protobufNotation(bytes).text.size() > 0);
    const NotationOptions small{ .indent = 0, .outputBytesMax = 40, .hexBytesMax = 3 };
    require(cborNotation(bytes, small).text.size() <= 40);
    require(messagePackNotation(bytes, small).text.size() <= 40);
    require(protobufNotation(bytes, small).text.size() <= 40);
    if (const auto facts = imageFacts(bytes))
        require(facts->width >= 0 && facts->height >= 0 && facts->pixels() >= 0);
    return 0;
}
