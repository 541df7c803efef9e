// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/requestview.h"
#include "core/signature/schemerules.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hookloupe {

/// Whether \a text can be \a bytes bytes in \a encoding, by its length and alphabet alone.
bool hasShape(TextEncoding encoding, QByteArrayView text, int bytes) noexcept;

/// A signature of nobody that is known: what its value looks like.
struct SignatureShape
{
    QByteArray header; ///< as written in the request
    QByteArray prefix; ///< `sha256=` and the like; may be empty
    QByteArray label; ///< the element that holds it, when the value is a list of `name=value`
    QByteArray timestampLabel; ///< the element with a Unix time, likewise; may be empty
    char separator = ','; ///< between elements
    TextEncoding encoding = TextEncoding::Hex;
    HashFunction hash = HashFunction::Sha256; ///< by the length of the digest

    bool operator==(const SignatureShape &) const = default;
};

/// The first field of \a request whose name speaks of a signature and whose value has the length
/// and the alphabet of a digest. Reentrant; a few hundred nanoseconds.
std::optional<SignatureShape> findSignatureShape(const RequestView &request);

/// "HMAC-SHA256 in hexadecimal after “sha256=”".
QString shapeText(const SignatureShape &shape);

/// A scheme file for \a shape: an assumption that a person goes on from, not a finding.
QByteArray schemeJson(const SignatureShape &shape);

} // namespace hookloupe
