// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/utf8.h"

namespace hookloupe {

int utf8Sequence(QByteArrayView bytes, char32_t &c) noexcept
{
    const auto b0 = static_cast<unsigned char>(bytes[0]);
    if (b0 < 0x80) {
        c = b0;
        return 1;
    }
    const int length = b0 >= 0xf0 ? 4 : b0 >= 0xe0 ? 3 : 2;
    if (b0 < 0xc2 || b0 > 0xf4 || bytes.size() < length)
        return 0;
    c = static_cast<char32_t>(b0 & (0x7f >> length));
    for (int i = 1; i < length; ++i) {
        const auto b = static_cast<unsigned char>(bytes[i]);
        if ((b & 0xc0) != 0x80)
            return 0;
        c = (c << 6) | (b & 0x3f);
    }
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    return overlong || (c >= 0xd800 && c <= 0xdfff) || c > 0x10ffff ? 0 : length;
}

bool isPlainText(QByteArrayView bytes) noexcept
{
    while (!bytes.isEmpty()) {
        char32_t c = 0;
        const int length = utf8Sequence(bytes, c);
        if (length == 0 || c == 0x7f || (c < 0x20 && c != '\n' && c != '\r' && c != '\t'))
            return false;
        bytes = bytes.sliced(length);
    }
    return true;
}

} // namespace hookloupe
