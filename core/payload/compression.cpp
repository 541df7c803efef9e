// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/compression.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace hookloupe {

namespace {

constexpr int kWindowBits = 15;
constexpr int kGzipOnly = 16; // added to the window's bits
constexpr int kGzipOrZlib = 32;
constexpr qsizetype kInflateStepBytes = 64LL * 1024;

Bytef *octets(const char *bytes) noexcept
{
    // zlib's interface predates const; it does not write to its input.
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes));
}

bool looksCompressed(QByteArrayView bytes) noexcept
{
    if (bytes.size() < 2)
        return false;
    const auto first = static_cast<unsigned char>(bytes[0]);
    const auto second = static_cast<unsigned char>(bytes[1]);
    const bool isGzip = first == 0x1f && second == 0x8b;
    const bool isZlib = first == 0x78 && (first * 256 + second) % 31 == 0;
    return isGzip || isZlib;
}

} // namespace

std::optional<QByteArray> decompressed(QByteArrayView bytes, qsizetype bytesMax, StopFlag stop,
                                       bool *isTooMuch)
{
    if (!looksCompressed(bytes) || bytes.size() > std::numeric_limits<uInt>::max())
        return std::nullopt;
    z_stream stream{};
    stream.next_in = octets(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    if (inflateInit2(&stream, kWindowBits + kGzipOrZlib) != Z_OK)
        return std::nullopt;
    QByteArray result;
    int state = Z_OK;
    while (state == Z_OK && result.size() <= bytesMax && !isStopped(stop)) {
        const qsizetype before = result.size();
        result.resize(before + kInflateStepBytes);
        stream.next_out = octets(result.data() + before);
        stream.avail_out = static_cast<uInt>(kInflateStepBytes);
        state = inflate(&stream, Z_NO_FLUSH);
        result.resize(before + kInflateStepBytes - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    if (isTooMuch)
        *isTooMuch = result.size() > bytesMax;
    if (state != Z_STREAM_END || result.size() > bytesMax)
        return std::nullopt;
    return result;
}

QByteArray gzipped(QByteArrayView bytes)
{
    z_stream stream{};
    if (bytes.size() > std::numeric_limits<uInt>::max() / 2
        || deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kWindowBits + kGzipOnly,
                        MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY)
                != Z_OK)
        return {};
    QByteArray result(
            static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
            Qt::Uninitialized);
    stream.next_in = octets(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = octets(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result;
}

} // namespace hookloupe
