// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>

namespace hookloupe {

/// Length of the valid UTF-8 sequence at the start of \a bytes (not empty), 0 when it is not one
/// (RFC 3629); the code point goes to \a c.
int utf8Sequence(QByteArrayView bytes, char32_t &c) noexcept;

/// Whether all of \a bytes is UTF-8 without control characters but line ends and tabs.
bool isPlainText(QByteArrayView bytes) noexcept;

} // namespace hookloupe
