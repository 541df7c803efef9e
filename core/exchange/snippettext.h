// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace hookloupe {

/// How a double-quoted literal writes what is not printable ASCII. No form writes anything but
/// printable ASCII, so that neither an editor's encoding nor a bidirectional control changes it.
enum class Escapes {
    Bytes, ///< \xHH a byte: Go, PHP, Python, Ruby
    Utf16, ///< \uXXXX a UTF-16 unit of UTF-8 bytes: C#, Java, JavaScript
    Latin1, ///< \u00XX a byte, where a client sends a character's low byte
};

/// \a bytes as one double-quoted literal. \a alsoEscaped: what else the language reads in one
/// (the dollar of PHP, the number sign of Ruby).
QByteArray quotedText(QByteArrayView bytes, Escapes escapes, QByteArrayView alsoEscaped = {});

/// Whether people can read \a body as text: UTF-8 without controls but tab and line ends.
bool isReadableText(QByteArrayView body);

/// \a text for the rest of a line after a comment's sign: printable ASCII, no backslash (Java reads
/// escapes in comments) and no end of PHP.
QByteArray commentText(const QString &text);

/// The fields without those of the connection, which a client writes itself: Connection,
/// Content-Length, Expect, Keep-Alive, Proxy-Connection, TE, Trailer, Transfer-Encoding, Upgrade.
Fields sentFields(const WireRequest &request);

/// One field a name, the values of equal names joined (RFC 9110 §5.3; cookies: RFC 6265 §5.4).
Fields joinedFields(const Fields &fields);

} // namespace hookloupe
