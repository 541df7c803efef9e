// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// What the values of a field have in common besides their type; the likelier first.
enum class SchemaFormat : quint16 {
    Uuid = 1, ///< RFC 9562
    DateTime = 2, ///< RFC 3339, with its zone: what JSON Schema means by `date-time`
    Date = 4, ///< RFC 3339 `full-date`
    IsoTime = 8, ///< ISO 8601 in other spellings, or without a zone
    HttpDate = 16, ///< RFC 1123
    UnixSeconds = 32, ///< numbers, also in a string, whose field's name says so
    UnixMilliseconds = 64,
    UnixMicroseconds = 128,
    UnixNanoseconds = 256,
    Email = 512, ///< one `@` between what looks like a mailbox and a domain
    Uri = 1024 ///< absolute, with an authority: `https://…`
};
inline constexpr quint16 kAllSchemaFormats = 2047;

/// Those of \a among that \a text has. \a key is the name of its field; \a nowUs: about when.
quint16 schemaFormatsOf(QByteArrayView text, bool isString, QByteArrayView key, qint64 nowUs,
                        quint16 among);
/// The likeliest of \a formats; nullopt for none.
std::optional<SchemaFormat> likeliestFormat(quint16 formats) noexcept;
/// For people: "UUID".
const char *schemaFormatName(SchemaFormat format) noexcept;
/// The `format` of JSON Schema 2020-12; nullptr where it has none.
const char *jsonSchemaFormat(SchemaFormat format) noexcept;

} // namespace hookloupe
