// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/stopflag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// \a bytes decompressed from gzip (RFC 1952) or zlib (RFC 1950), told by their first bytes.
/// nullopt when they are neither, are damaged, would give more than \a bytesMax, or once \a stop
/// is set. \a isTooMuch, where it is not null, says whether \a bytesMax was the reason.
std::optional<QByteArray> decompressed(QByteArrayView bytes, qsizetype bytesMax,
                                       StopFlag stop = nullptr, bool *isTooMuch = nullptr);

/// \a bytes as one gzip member without a name and a time, at zlib's default level.
QByteArray gzipped(QByteArrayView bytes);

} // namespace hookloupe
