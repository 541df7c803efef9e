// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonreader.h"

#include "core/event/bytes.h"

namespace hookloupe {

namespace {

constexpr char32_t kReplacement = 0xfffd;

void appendUtf8(QByteArray &text, char32_t c)
{
    const auto byte = [](char32_t value) { return static_cast<char>(value); };
    if (c < 0x80) {
        text += byte(c);
    } else if (c < 0x800) {
        text += byte(0xc0 | (c >> 6));
        text += byte(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        text += byte(0xe0 | (c >> 12));
        text += byte(0x80 | ((c >> 6) & 0x3f));
        text += byte(0x80 | (c & 0x3f));
    } else {
        text += byte(0xf0 | (c >> 18));
        text += byte(0x80 | ((c >> 12) & 0x3f));
        text += byte(0x80 | ((c >> 6) & 0x3f));
        text += byte(0x80 | (c & 0x3f));
    }
}

/// The code unit of a `\uXXXX` at the start of \a text; -1 when there is none.
int codeUnit(QByteArrayView text)
{
    if (text.size() < 6 || text[0] != '\\' || text[1] != 'u')
        return -1;
    const auto bytes = fromHex(text.sliced(2, 4));
    if (!bytes)
        return -1;
    return static_cast<unsigned char>(bytes->at(0)) << 8 | static_cast<unsigned char>(bytes->at(1));
}

/// Appends the `\u` escape at the start of \a text; returns the bytes it took.
qsizetype decodeUnicodeEscape(QByteArrayView text, QByteArray &decoded)
{
    const int high = codeUnit(text);
    if (high < 0)
        return 0;
    if (high < 0xd800 || high > 0xdfff) {
        appendUtf8(decoded, static_cast<char32_t>(high));
        return 6;
    }
    const int low = high < 0xdc00 ? codeUnit(text.sliced(6)) : -1;
    if (low < 0xdc00 || low > 0xdfff) {
        appendUtf8(decoded, kReplacement);
        return 6;
    }
    appendUtf8(decoded, static_cast<char32_t>(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)));
    return 12;
}

char plainEscape(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

} // namespace

QByteArray decodeJsonString(QByteArrayView lexeme)
{
    if (lexeme.size() >= 2 && lexeme.front() == '"' && lexeme.back() == '"')
        lexeme = lexeme.sliced(1, lexeme.size() - 2);
    QByteArray decoded;
    decoded.reserve(lexeme.size());
    while (!lexeme.isEmpty()) {
        const qsizetype slash = lexeme.indexOf('\\');
        if (slash < 0 || slash + 1 == lexeme.size())
            return decoded.append(lexeme);
        decoded.append(lexeme.first(slash));
        lexeme = lexeme.sliced(slash);
        qsizetype taken = decodeUnicodeEscape(lexeme, decoded);
        if (taken == 0) {
            decoded += plainEscape(lexeme[1]);
            taken = 2;
        }
        lexeme = lexeme.sliced(taken);
    }
    return decoded;
}

QByteArray encodeJsonString(QByteArrayView utf8)
{
    QByteArray lexeme;
    lexeme.reserve(utf8.size() + 2);
    lexeme += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
        case '\\':
            lexeme += '\\';
            lexeme += c;
            break;
        case '\b':
            lexeme += "\\b";
            break;
        case '\f':
            lexeme += "\\f";
            break;
        case '\n':
            lexeme += "\\n";
            break;
        case '\r':
            lexeme += "\\r";
            break;
        case '\t':
            lexeme += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                lexeme += "\\u00" + toHex(QByteArrayView(&c, 1));
            else
                lexeme += c;
        }
    }
    lexeme += '"';
    return lexeme;
}

} // namespace hookloupe
