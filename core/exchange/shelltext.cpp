// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/shelltext.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"

namespace hookloupe::detail {

using namespace Qt::StringLiterals;

namespace {

int digitValue(char c, int base) noexcept
{
    const int value = hexDigitValue(c);
    return value < base ? value : -1;
}

/// At most \a digitsMax digits at \a at, which moves behind them.
quint32 readNumber(QByteArrayView text, qsizetype &at, int base, int digitsMax) noexcept
{
    quint32 value = 0;
    for (int i = 0; i < digitsMax && at < text.size() && digitValue(text[at], base) >= 0; ++i)
        value = value * static_cast<quint32>(base)
                + static_cast<quint32>(digitValue(text[at++], base));
    return value;
}

} // namespace

QByteArray ansiEscape(QByteArrayView text, qsizetype &at)
{
    const char c = at + 1 < text.size() ? text[at + 1] : '\\';
    at = qMin(at + 2, text.size());
    switch (c) {
    case 'a':
        return "\a"_ba;
    case 'b':
        return "\b"_ba;
    case 'e':
    case 'E':
        return "\x1b"_ba;
    case 'f':
        return "\f"_ba;
    case 'n':
        return "\n"_ba;
    case 'r':
        return "\r"_ba;
    case 't':
        return "\t"_ba;
    case 'v':
        return "\v"_ba;
    case 'x':
        return QByteArray(1, static_cast<char>(readNumber(text, at, 16, 2)));
    case 'u':
    case 'U': {
        const char32_t point = readNumber(text, at, 16, c == 'u' ? 4 : 8);
        return QString::fromUcs4(&point, 1).toUtf8();
    }
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
        --at;
        return QByteArray(1, static_cast<char>(readNumber(text, at, 8, 3)));
    case '\\':
    case '\'':
    case '"':
    case '?':
        return QByteArray(1, c);
    default:
        return QByteArray("\\") + c;
    }
}

std::optional<QByteArray> outputOf(const ShellCommand &command)
{
    const std::vector<QByteArray> &words = command.words;
    if (words.empty() || !command.lost.isEmpty())
        return std::nullopt;
    const QByteArray &name = words[0];
    const std::size_t count = words.size();
    if (name == "printf" && count == 3 && (words[1] == "%s" || words[1] == "%s\\n"))
        return words[1] == "%s" ? words[2] : words[2] + '\n';
    if (name == "printf" && count == 2 && !words[1].contains('%') && !words[1].contains('\\'))
        return words[1];
    if (name == "echo" && count == 3 && words[1] == "-n")
        return words[2];
    if (name == "echo" && count == 2)
        return words[1] + '\n';
    if (name == "cat" && count == 1)
        return command.input;
    if (name == "base64" && count == 2 && (words[1] == "-d" || words[1] == "--decode")
        && command.input) {
        QByteArray text = *command.input;
        text.replace('\n', QByteArray());
        return fromBase64(text);
    }
    return std::nullopt;
}

} // namespace hookloupe::detail
