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

/// Whether nothing but blanks follow in the line, and then another one.
bool isLineEnd(QByteArrayView text, qsizetype from) noexcept
{
    while (from < text.size() && (text[from] == ' ' || text[from] == '\r'))
        ++from;
    return from < text.size() && text[from] == '\n';
}

/// Where a word may begin, and a quote in it.
bool isBeforeWord(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '=' || c == '$';
}

/// The place behind the double quote that ends what begins at \a from; all shells' programs know
/// \".
qsizetype afterDoubleQuotes(QByteArrayView text, qsizetype from) noexcept
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

/// Whether cmd.exe's mark is met before a single quote, in which any mark is but text.
bool isForCmd(QByteArrayView text) noexcept
{
    char before = '\n';
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '^' && (text.sliced(at + 1).startsWith('"') || isLineEnd(text, at + 1)))
            return true;
        if (c == '\'' && isBeforeWord(before))
            return false;
        before = c;
        at = c == '"' ? afterDoubleQuotes(text, at + 1) : at + 1;
    }
    return false;
}

} // namespace

ShellDialect detectShellDialect(QByteArrayView text)
{
    const QByteArrayView begin = text.trimmed();
    if (begin.size() > 3 && begin.sliced(1).startsWith(":\\"))
        return ShellDialect::Cmd;
    if (isForCmd(text))
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

} // namespace hookloupe
