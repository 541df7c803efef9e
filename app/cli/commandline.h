// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/commands.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace hookloupe::cli {

/// What may stand where a command takes a value: what a shell proposes there.
enum class ValueKind {
    None, ///< an option without a value
    Text, ///< nothing that can be proposed
    File,
    Folder,
    Scheme, ///< the id of a signature scheme, a person's own included
};

/// One option of a command as its --help tells it.
struct OptionLine
{
    QStringList names; ///< without dashes; one letter is a short option
    QString description;
    ValueKind kind = ValueKind::None;
    /// What the value may be; besides, File and Folder take names of files.
    QStringList words;
};

/// All that a command's line may hold, in the order of its --help.
struct CommandLine
{
    QList<OptionLine> options;
    ValueKind positional = ValueKind::None;
    QStringList positionalWords;
};

/// What \a command would take, made from the same options that it parses; it is not run.
CommandLine commandLineOf(const Command &command);

/// A script that completes hookloupe-cli in a shell; a line of `completion --help`.
struct CompletionShell
{
    const char *name;
    QString (*script)();
};
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

/// A description cut down to what fits beside a proposal: its first clause, without full stop.
QString shortDescription(const QString &description);

} // namespace hookloupe::cli
