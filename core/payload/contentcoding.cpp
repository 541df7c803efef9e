// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/contentcoding.h"

#include "core/event/bytes.h"
#include "core/payload/compression.h"

#include <brotli/decode.h>
#include <zstd.h>

#include <memory>
#include <vector>

namespace hookloupe {

namespace {

constexpr qsizetype kDecodeStepBytes = 64LL * 1024;
constexpr qsizetype kFreeOfRatioBytes = 1024LL * 1024;
constexpr int kZstdWindowLogMax = 23;

/// In the order in which they were applied. nullopt: more than anybody uses.
std::optional<std::vector<QByteArrayView>> codingsOf(QByteArrayView contentEncoding)
{
    std::vector<QByteArrayView> codings;
    while (!contentEncoding.isEmpty()) {
        const qsizetype comma = contentEncoding.indexOf(',');
        const QByteArrayView one =
                trimmedOws(comma < 0 ? contentEncoding : contentEncoding.first(comma));
        contentEncoding = comma < 0 ? QByteArrayView() : contentEncoding.sliced(comma + 1);
        if (one.isEmpty() || equalsIgnoreCase(one, "identity"))
            continue;
        if (codings.size() == kCodingsMax)
            return std::nullopt;
        codings.push_back(one);
    }
    return codings;
}

std::optional<QByteArray> without(QByteArrayView coding, QByteArrayView bytes, qsizetype bytesMax,
                                  StopFlag stop, bool &isTooMuch)
{
    if (equalsIgnoreCase(coding, "gzip") || equalsIgnoreCase(coding, "x-gzip")
        || equalsIgnoreCase(coding, "deflate"))
        return decompressed(bytes, bytesMax, stop, &isTooMuch);
    if (equalsIgnoreCase(coding, "br"))
        return decompressedBrotli(bytes, bytesMax, stop, &isTooMuch);
    if (equalsIgnoreCase(coding, "zstd"))
        return decompressedZstd(bytes, bytesMax, stop, &isTooMuch);
    return std::nullopt;
}

} // namespace

bool namesContentCoding(QByteArrayView contentEncoding) noexcept
{
    while (!contentEncoding.isEmpty()) {
        const qsizetype comma = contentEncoding.indexOf(',');
        const QByteArrayView one =
                trimmedOws(comma < 0 ? contentEncoding : contentEncoding.first(comma));
        if (!one.isEmpty() && !equalsIgnoreCase(one, "identity"))
            return true;
        contentEncoding = comma < 0 ? QByteArrayView() : contentEncoding.sliced(comma + 1);
    }
    return false;
}

std::optional<QByteArray> withoutContentCoding(QByteArrayView body, QByteArrayView contentEncoding,
                                               qsizetype bytesMax, StopFlag stop, bool *isTooMuch)
{
    const auto codings = codingsOf(contentEncoding);
    if (!codings)
        return std::nullopt;
    // Of the body as it came, whatever lies between: else a few layers would multiply.
    const qsizetype most = qMin(bytesMax, qMax(kFreeOfRatioBytes, body.size() * kCodingRatioMax));
    std::optional<QByteArray> bytes = body.toByteArray();
    bool isOver = false;
    for (auto coding = codings->rbegin(); bytes && coding != codings->rend(); ++coding)
        bytes = without(*coding, *bytes, most, stop, isOver);
    if (isTooMuch)
        *isTooMuch = isOver;
    return bytes;
}

std::optional<QByteArray> decompressedBrotli(QByteArrayView bytes, qsizetype bytesMax,
                                             StopFlag stop, bool *isTooMuch)
{
    const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState *)> decoder(
            BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    if (!decoder)
        return std::nullopt;
    auto inputLeft = static_cast<std::size_t>(bytes.size());
    const auto *input = reinterpret_cast<const uint8_t *>(bytes.data());
    QByteArray result;
    for (;;) {
        const qsizetype before = result.size();
        result.resize(before + kDecodeStepBytes);
        auto roomLeft = static_cast<std::size_t>(kDecodeStepBytes);
        auto *room = reinterpret_cast<uint8_t *>(result.data() + before);
        const BrotliDecoderResult state = BrotliDecoderDecompressStream(
                decoder.get(), &inputLeft, &input, &roomLeft, &room, nullptr);
        result.resize(before + kDecodeStepBytes - static_cast<qsizetype>(roomLeft));
        if (isTooMuch)
            *isTooMuch = result.size() > bytesMax;
        if (result.size() > bytesMax || isStopped(stop))
            return std::nullopt;
        if (state == BROTLI_DECODER_RESULT_SUCCESS)
            return inputLeft == 0 ? std::optional(std::move(result)) : std::nullopt;
        if (state != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT)
            return std::nullopt;
    }
}

std::optional<QByteArray> decompressedZstd(QByteArrayView bytes, qsizetype bytesMax, StopFlag stop,
                                           bool *isTooMuch)
{
    const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx *)> decoder(ZSTD_createDCtx(),
                                                                           &ZSTD_freeDCtx);
    if (!decoder
        || ZSTD_isError(
                ZSTD_DCtx_setParameter(decoder.get(), ZSTD_d_windowLogMax, kZstdWindowLogMax)))
        return std::nullopt;
    ZSTD_inBuffer input{ bytes.data(), static_cast<std::size_t>(bytes.size()), 0 };
    QByteArray result;
    std::size_t hint = 1; // 0: a frame has ended
    while (input.pos < input.size || hint != 0) {
        const qsizetype before = result.size();
        result.resize(before + kDecodeStepBytes);
        ZSTD_outBuffer room{ result.data() + before, static_cast<std::size_t>(kDecodeStepBytes),
                             0 };
        const std::size_t readBefore = input.pos;
        hint = ZSTD_decompressStream(decoder.get(), &room, &input);
        result.resize(before + static_cast<qsizetype>(room.pos));
        const bool standsStill = room.pos == 0 && input.pos == readBefore;
        if (isTooMuch)
            *isTooMuch = !ZSTD_isError(hint) && result.size() > bytesMax;
        if (ZSTD_isError(hint) || result.size() > bytesMax || isStopped(stop)
            || (standsStill && hint != 0))
            return std::nullopt;
    }
    return result;
}

} // namespace hookloupe
