// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/importtext.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <functional>
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

/// By what only one of them writes: '`' at a line's end, "curl.exe", and '^"' or '^' at a line's
/// end before there is a single quote, within which they are text.
ShellDialect detectShellDialect(QByteArrayView text);

/// Returns false to stop.
using ShellCommandVisit = std::function<bool(ShellCommand &&command)>;

/// The commands of \a text in order, those within pipes, too; the text need not be held. Never
/// fails: a quote that is not closed reaches to the end, and that is told.
void forEachShellCommand(ImportText &text, ShellDialect dialect, const ShellCommandVisit &visit);

namespace detail {

/// What a scanner hands from a piece of a text to the next one.
struct ShellScan
{
    qint64 line = 1; ///< in which the next piece begins
    QHash<QByteArray, QByteArray> variables; ///< those that the text itself sets
    qsizetype variableBytes = 0; ///< that were ever set
    bool isStopped = false; ///< visit() returned false
};

/// Visits the commands of \a text that surely end in it, and returns how many of its bytes these
/// take; what is behind them is to be scanned again with more. \a isWhole: nothing follows, and all
/// commands end.
qsizetype posixCommands(QByteArrayView text, bool isWhole, ShellScan &scan,
                        const ShellCommandVisit &visit);
qsizetype cmdCommands(QByteArrayView text, bool isWhole, ShellScan &scan,
                      const ShellCommandVisit &visit);
qsizetype powerShellCommands(QByteArrayView text, bool isWhole, ShellScan &scan,
                             const ShellCommandVisit &visit);

} // namespace detail

} // namespace hookloupe
