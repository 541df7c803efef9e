// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <initializer_list>
#include <optional>

namespace hookloupe {

/// Equality without regard to ASCII case, as field names compare (RFC 9110 §5.1).
bool equalsIgnoreCase(QByteArrayView a, QByteArrayView b) noexcept;
/// Whether \a name equals one of \a others so.
bool equalsAnyIgnoreCase(QByteArrayView name,
                         std::initializer_list<QByteArrayView> others) noexcept;

/// Equality whose time depends on the lengths only.
bool constantTimeEqual(QByteArrayView a, QByteArrayView b) noexcept;

/// \a bytes without leading and trailing SP and HTAB (OWS of RFC 9110 §5.6.3).
QByteArrayView trimmedOws(QByteArrayView bytes) noexcept;

/// Lower-case hex.
QByteArray toHex(QByteArrayView bytes);

/// Strict decoders: nullopt for a wrong alphabet, length or padding.
std::optional<QByteArray> fromHex(QByteArrayView text);
/// RFC 4648 §4; padding is required unless \a text has none at all.
std::optional<QByteArray> fromBase64(QByteArrayView text);
/// RFC 4648 §5, with or without padding.
std::optional<QByteArray> fromBase64Url(QByteArrayView text);

/// Wire bytes as one line of text for people: UTF-8 where it is valid, other bytes and control
/// characters (bidirectional overrides too) as `\xNN` / `\u{NNNN}`. This is the named place where
/// bytes from outside become a QString. At most \a charactersMax characters, then '…'.
QString displayText(QByteArrayView bytes, qsizetype charactersMax = 100'000);

/// A byte count for people: "812 B", "1.4 KiB", "25.0 MiB".
QString displaySize(qint64 bytes);

/// A time that was set, for people: "30 s", "250 ms".
QString displayTimeLimit(int ms);

} // namespace hookloupe
