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

void forEachShellCommand(ImportText &text, ShellDialect dialect, const ShellCommandVisit &visit)
{
    const auto scanPiece = dialect == ShellDialect::Cmd ? detail::cmdCommands
            : dialect == ShellDialect::PowerShell       ? detail::powerShellCommands
                                                        : detail::posixCommands;
    detail::ShellScan scan;
    while (!scan.isStopped) {
        if (text.isWhole()) {
            scanPiece(text.window(), true, scan, visit);
            return;
        }
        text.drop(scanPiece(text.window(), false, scan, visit));
        if (!scan.isStopped && !text.grow() && !text.isWhole())
            return; // too large, which the text tells
    }
}

std::vector<ShellCommand> shellCommands(QByteArrayView text, ShellDialect dialect)
{
    std::vector<ShellCommand> commands;
    ImportText whole(text);
    forEachShellCommand(whole, dialect, [&commands](ShellCommand &&command) {
        commands.push_back(std::move(command));
        return true;
    });
    return commands;
}

} // namespace hookloupe
