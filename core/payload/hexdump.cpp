// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/hexdump.h"

namespace hookloupe {

QByteArray hexDumpLine(QByteArrayView bytes, qint64 offset)
{
    constexpr char digits[] = "0123456789abcdef";
    constexpr qsizetype half = kHexDumpBytesPerLine / 2;
    bytes = bytes.first(qMin(bytes.size(), kHexDumpBytesPerLine));

    QByteArray line = QByteArray::number(offset, 16).rightJustified(8, '0');
    line.reserve(line.size() + 3 + 4 * kHexDumpBytesPerLine + 2);
    for (qsizetype i = 0; i < kHexDumpBytesPerLine; ++i) {
        line += i % half == 0 ? "  " : " ";
        if (i < bytes.size()) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            line += digits[byte >> 4];
            line += digits[byte & 15];
        } else {
            line += "  ";
        }
    }
    line += "  ";
    for (const char c : bytes)
        line += c >= 0x20 && c < 0x7f ? c : '.';
    return line;
}

} // namespace hookloupe
