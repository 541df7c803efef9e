// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonescapes.h"

#include "core/event/utf8.h"
#include "core/payload/jsonreader.h"

namespace hookloupe {

namespace {

bool isReadable(char32_t c) noexcept
{
    if (c < 0x20 || c == '"' || c == '\\')
        return false;
    const bool isControl = c >= 0x7f && c <= 0xa0;
    const bool isFormat = c == 0xad || c == 0x61c || c == 0x180e || (c >= 0x200b && c <= 0x200f)
            || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)
            || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffd)
            || (c >= 0xe0000 && c <= 0xe0fff);
    const bool isPrivate = (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000;
    const bool isNoCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    return !isControl && !isFormat && !isPrivate && !isNoCharacter;
}

/// Of the escape at the start of \a text, with the second half of a surrogate pair.
qsizetype escapeSize(QByteArrayView text) noexcept
{
    constexpr qsizetype unit = 6;
    if (text.size() < unit || text[1] != 'u')
        return qMin<qsizetype>(2, text.size());
    const auto lower = [](char c) { return static_cast<char>(c | 0x20); };
    const bool isHigh = lower(text[2]) == 'd'
            && (text[3] == '8' || text[3] == '9' || lower(text[3]) == 'a' || lower(text[3]) == 'b');
    const bool isPair = isHigh && text.size() >= 2 * unit && text[unit] == '\\'
            && text[unit + 1] == 'u' && lower(text[unit + 2]) == 'd'
            && ((lower(text[unit + 3]) >= 'c' && lower(text[unit + 3]) <= 'f'));
    return isPair ? 2 * unit : unit;
}

} // namespace

QByteArray readableJsonString(QByteArrayView lexeme)
{
    QByteArray readable;
    readable.reserve(lexeme.size());
    while (!lexeme.isEmpty()) {
        const qsizetype slash = lexeme.indexOf('\\');
        if (slash < 0)
            return readable.append(lexeme);
        readable.append(lexeme.first(slash));
        lexeme = lexeme.sliced(slash);
        const QByteArrayView escape = lexeme.first(escapeSize(lexeme));
        lexeme = lexeme.sliced(escape.size());
        const bool isCharacter = escape.size() > 2;
        const QByteArray text =
                isCharacter || escape == "\\/" ? decodeJsonString(escape) : QByteArray();
        char32_t c = 0;
        if (!text.isEmpty() && utf8Sequence(text, c) == text.size() && isReadable(c))
            readable.append(text);
        else
            readable.append(escape);
    }
    return readable;
}

} // namespace hookloupe
