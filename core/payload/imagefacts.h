// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>

#include <limits>
#include <optional>

namespace hookloupe {

/// What the first bytes of an image say of it. Nothing is decoded.
struct ImageFacts
{
    const char *name = ""; ///< "PNG"
    const char *mediaType = ""; ///< "image/png"
    qint64 width = 0; ///< pixels; 0: the bytes do not say
    qint64 height = 0;

    /// The largest number where there are more.
    qint64 pixels() const noexcept
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        return width > 0 && height > most / width ? most : width * height;
    }
};

/// PNG, JPEG, GIF, WebP and BMP by their signatures, nullopt for anything else. Reads at most the
/// first 256 KiB, where a JPEG has its size behind whatever a camera puts before it.
std::optional<ImageFacts> imageFacts(QByteArrayView bytes) noexcept;

} // namespace hookloupe
