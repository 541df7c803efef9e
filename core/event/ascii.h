// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

namespace hookloupe {

// Classes of US-ASCII octets, as the grammars of the wire use them (RFC 5234 appendix B.1). Unlike
// those of <cctype> they know no locale, and take octets from 0x80 on for what they are: none of
// these.

constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isLetterOrDigit(char c) noexcept
{
    return isLetter(c) || isDigit(c);
}

constexpr bool isHexDigit(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Of a hex digit; -1 for anything else.
constexpr int hexDigitValue(char c) noexcept
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// SP, HTAB, CR or LF: the white space of JSON (RFC 8259 §2) and XML (2.3).
constexpr bool isBlank(char c) noexcept
{
    // One comparison for nearly everything: parsers ask this of each octet.
    return static_cast<unsigned char>(c) <= ' '
            && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
}

} // namespace hookloupe
