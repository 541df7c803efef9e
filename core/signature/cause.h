// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hookloupe {

/// Why a signature does not hold, or is not what it seems. The words of causeId() are those of the
/// command line, of cases and of what support staff write to each other: they do not change.
enum class Cause {
    OtherSecret, ///< another secret that is known here fits
    OldSecret, ///< a retired key fits
    SecretWhitespace, ///< blanks or line ends around the secret
    SecretPrefix, ///< whsec_ and the like kept, or missing
    SecretEncoding, ///< base64 or hex not decoded, or decoded when it should not be
    SecretIsApiKey, ///< it has the shape of another credential
    Algorithm, ///< another hash, or a plain digest in the place of a HMAC
    SignatureEncoding, ///< hex in the place of base64, or the like
    SignaturePrefix, ///< `sha256=` and the like missing, or too much
    WrongScheme, ///< it is another provider's signature, or another version's
    WrongHeader, ///< the signature stands in another header
    BodyReserialized, ///< the JSON was read and written again
    BodyNewline, ///< line ends added, removed or changed
    BodyBom, ///< a byte-order mark added or removed
    BodyCharset, ///< the text went through another character set
    BodyDecompressed, ///< signed compressed, received decompressed, or the reverse
    BodyTruncated, ///< the end of the body is missing
    BodyFormDecoded, ///< a form's escapes were decoded or written anew
    UrlMismatch, ///< a proxy changed scheme, host, port, path or query
    TimestampUnit, ///< seconds for milliseconds, or the reverse
    TimestampAltered, ///< not the timestamp that was signed
    ClockSkew, ///< signed in the future: a clock is wrong
    Stale, ///< right, but too old
    Replayed, ///< right, but seen before
    SignatureTruncated, ///< only a part of the signature is there
    Unknown, ///< nothing that was tried fits
};
inline constexpr int kCauseCount = 26;

/// "other_secret", "old_secret", …
QLatin1StringView causeId(Cause cause) noexcept;
std::optional<Cause> causeFromId(QByteArrayView id) noexcept;
/// A few words for a heading or a list: "another secret", "body written anew", …
QString causeTitle(Cause cause);

} // namespace hookloupe
