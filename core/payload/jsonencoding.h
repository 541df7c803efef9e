// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/stopflag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// How JSON text is coded: by its byte-order mark, or by where the NULs of its first characters are
/// (RFC 4627 §3; RFC 8259 asks for UTF-8 and senders still do otherwise).
enum class JsonEncoding {
    Utf8,
    MarkedUtf8, ///< with a byte-order mark
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be
};

JsonEncoding jsonEncodingOf(QByteArrayView bytes) noexcept;
/// For people: "UTF-16 (little-endian)".
const char *jsonEncodingName(JsonEncoding encoding) noexcept;
/// JSON in UTF-16 or UTF-32 as UTF-8 without a mark; what is wrong in it becomes U+FFFD. nullopt
/// when it is UTF-8 already: readers skip a mark. Ends where it is once \a stop is set.
std::optional<QByteArray> recodedJson(QByteArrayView bytes, StopFlag stop = nullptr);

} // namespace hookloupe
