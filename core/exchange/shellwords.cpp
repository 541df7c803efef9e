// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/shellwords.h"

namespace hookloupe {

namespace {

/// Whether some line of \a text ends with \a mark, blanks behind it left aside, and another
/// follows.
bool continuesLinesWith(QByteArrayView text, char mark) noexcept
{
    for (qsizetype feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
        qsizetype end = feed;
        while (end > 0 && (text[end - 1] == '\r' || text[end - 1] == ' '))
            --end;
        if (end > 0 && text[end - 1] == mark)
            return true;
    }
    return false;
}

} // namespace

ShellDialect detectShellDialect(QByteArrayView text)
{
    const QByteArrayView begin = text.trimmed();
    if (begin.size() > 3 && begin.sliced(1).startsWith(":\\"))
        return ShellDialect::Cmd;
    if (text.contains("^\"") || continuesLinesWith(text, '^'))
        return ShellDialect::Cmd;
    // A backtick at a line's end in bash would begin a command substitution, which nobody writes.
    if (continuesLinesWith(text, '`') || text.startsWith("curl.exe"))
        return ShellDialect::PowerShell;
    return ShellDialect::Posix;
}

std::vector<ShellCommand> shellCommands(QByteArrayView text, ShellDialect dialect)
{
    switch (dialect) {
    case ShellDialect::Cmd:
        return detail::cmdCommands(text);
    case ShellDialect::PowerShell:
        return detail::powerShellCommands(text);
    case ShellDialect::Posix:
        break;
    }
    return detail::posixCommands(text);
}

} // namespace hookloupe
