// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace hookloupe {

/// Whose rules of quoting a pasted command line follows.
enum class ShellDialect {
    Posix, ///< bash, zsh, sh
    Cmd, ///< cmd.exe, and the C runtime's rules for arguments within
    PowerShell,
};

/// One command as its program would see it. Nothing is run and no variable of ours is read.
struct ShellCommand
{
    std::vector<QByteArray> words; ///< the program's name first
    std::optional<QByteArray> input; ///< its standard input, where the text itself holds it
    qint64 line = 1; ///< in the text, 1-based
    /// Sentences for people: what only a running shell could have put there.
    QStringList lost;
};

/// By what only one of them writes: '^' or '`' at a line's end, "curl.exe", '^"'.
ShellDialect detectShellDialect(QByteArrayView text);

/// The commands of \a text in order, those within pipes, too. Never fails: a quote that is not
/// closed reaches to the end, and that is told.
std::vector<ShellCommand> shellCommands(QByteArrayView text, ShellDialect dialect);

namespace detail {
std::vector<ShellCommand> posixCommands(QByteArrayView text);
std::vector<ShellCommand> cmdCommands(QByteArrayView text);
std::vector<ShellCommand> powerShellCommands(QByteArrayView text);
} // namespace detail

} // namespace hookloupe
