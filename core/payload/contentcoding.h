// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/stopflag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// Whether \a contentEncoding (a field value, RFC 9110 §8.4) names any coding but "identity".
bool namesContentCoding(QByteArrayView contentEncoding) noexcept;

/// \a body without its content codings: gzip, deflate (zlib's), br, zstd, several in a row.
/// nullopt when one is unknown or damaged, or would give more than \a bytesMax, or more than
/// kCodingRatioMax times its input and a megabyte: a bomb is not worth a look, however small.
/// nullopt also once \a stop is set. \a isTooMuch, where it is not null, says whether a bound was
/// the reason.
std::optional<QByteArray> withoutContentCoding(QByteArrayView body, QByteArrayView contentEncoding,
                                               qsizetype bytesMax, StopFlag stop = nullptr,
                                               bool *isTooMuch = nullptr);

/// Of a text that is compressed well; gzip's own limit is about as high.
inline constexpr qsizetype kCodingRatioMax = 1'100;
/// More codings in a row are nobody's.
inline constexpr int kCodingsMax = 4;

// Each as decompressed() in compression.h, without looking at the ratio.
std::optional<QByteArray> decompressedBrotli(QByteArrayView bytes, qsizetype bytesMax,
                                             StopFlag stop = nullptr, bool *isTooMuch = nullptr);
/// Frames in a row; a window of more than 8 MiB is refused (RFC 9659).
std::optional<QByteArray> decompressedZstd(QByteArrayView bytes, qsizetype bytesMax,
                                           StopFlag stop = nullptr, bool *isTooMuch = nullptr);

} // namespace hookloupe
