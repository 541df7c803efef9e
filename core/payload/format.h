// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace hookloupe {

enum class PayloadFormat {
    Empty,
    Json, ///< in any of the encodings of jsonencoding.h
    Ndjson, ///< one JSON document a line
    FormUrlencoded,
    Multipart,
    Xml,
    Html,
    Csv,
    Text,
    Image,
    Cbor,
    MessagePack,
    Protobuf,
    Binary
};

struct FormatFinding
{
    PayloadFormat format = PayloadFormat::Empty; ///< what to show it as
    /// What the sender's Content-Type means; nullopt for none, and for one that says no format.
    std::optional<PayloadFormat> declared;
    /// "Declared as application/json, but it reads as form data."; empty where both agree or where
    /// one may be taken for the other (JSON as text).
    QString mismatch;
};

/// What the body is by its bytes, with \a contentType deciding where bytes leave it open. Looks at
/// the first 64 KiB.
FormatFinding findFormat(QByteArrayView body, QByteArrayView contentType);
/// FormatFinding::format alone.
PayloadFormat detectFormat(QByteArrayView body, QByteArrayView contentType);
/// For people: "JSON", "form", …
QString formatName(PayloadFormat format);
/// Whether \a body, found to be of \a format, is best first seen as text rather than in hex.
bool isShownAsText(PayloadFormat format, QByteArrayView body);

} // namespace hookloupe
