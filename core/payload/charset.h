// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/stopflag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// The value of the first "charset" parameter in \a field, a field value, without quotes. Empty:
/// there is none.
QByteArrayView charsetIn(QByteArrayView field) noexcept;
/// Whether some field in \a head has a "charset" that is not plain.
bool namesOtherCharset(QByteArrayView head) noexcept;

/// Whether a text with that charset is searched and shown as its bytes are: UTF-8, ASCII, none.
bool isPlainCharset(QByteArrayView charset) noexcept;

/// \a text, which is in \a charset, in UTF-8: UTF-16 and -32, the ISO-8859 and Windows families
/// (what says ISO-8859-1 is read as windows-1252, as browsers do), Shift_JIS, EUC-JP, EUC-KR, Big5,
/// GBK and GB18030, KOI8. What is no character becomes U+FFFD. nullopt when the charset is plain
/// or unknown, or it would give more than \a bytesMax, or once \a stop is set.
std::optional<QByteArray> inUtf8(QByteArrayView text, QByteArrayView charset, qsizetype bytesMax,
                                 StopFlag stop = nullptr);

} // namespace hookloupe
