// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

inline constexpr qsizetype kHexDumpBytesPerLine = 16;

/// `00000010  7b 22 69 64 22 3a 31 2c  0a 7d                    {"id":1,.}`: the offset, up to
/// kHexDumpBytesPerLine bytes in hex, and the printable ASCII among them. ASCII, no line end.
QByteArray hexDumpLine(QByteArrayView bytes, qint64 offset);

} // namespace hookloupe
