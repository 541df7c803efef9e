// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/format.h"
#include "core/payload/timereading.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace hookloupe {

/// A JSON Web Token, taken apart. Nothing of it is verified, and a view must not look as if it
/// were.
struct JwtReading
{
    QByteArray header; ///< JSON
    QByteArray claims; ///< JSON for most; empty when encrypted
    bool isEncrypted = false; ///< five parts (RFC 7516): only the header can be read
};

struct UuidReading
{
    int version = 0; ///< 1 to 8 (RFC 9562); 0: the nil or max UUID, or a variant without versions
    std::optional<TimeReading> time; ///< versions 1, 6 and 7 hold one
};

/// A value that holds another one, opened once; ask again for what is inside.
struct EncodedReading
{
    enum class Kind {
        Base64,
        Base64Url,
        Hex,
        UrlEncoded,
        Json ///< a document in a string; `decoded` is that string
    } kind = Kind::Base64;
    QByteArray decoded;
    PayloadFormat format = PayloadFormat::Binary; ///< what `decoded` looks like
    QString looks; ///< the same for people, and more: "JSON", "gzip", "32 bytes, as SHA-256 gives"
    /// What is inside makes sense. Otherwise it only could be: words and ids are base64, too.
    bool isLikely = false;
};

/// Everything that a scalar can be read as.
struct ValueReadings
{
    std::optional<TimeReading> time;
    std::optional<JwtReading> jwt;
    std::optional<UuidReading> uuid;
    std::vector<EncodedReading> encoded; ///< the likeliest first

    bool isEmpty() const noexcept { return !time && !jwt && !uuid && encoded.empty(); }
};

/// Longer values are not looked into.
inline constexpr qsizetype kReadValueBytesMax = 8LL * 1024 * 1024;

/// Readings of \a value: the text of a string (decoded) or the lexeme of a number. \a key is the
/// name of its member, empty for none. Any thread; for more than 64 KiB not the window's.
ValueReadings readValue(QByteArrayView value, bool isString, QByteArrayView key, qint64 nowUs);

/// For people: "base64".
const char *encodedKindName(EncodedReading::Kind kind) noexcept;

} // namespace hookloupe
