// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QStringList>

#include <span>

namespace hookloupe::cli {

/// Exit codes: a contract with other programs.
enum ExitCode {
    Success = 0,
    Negative = 1, ///< the answer is no: not valid, nothing found, a check failed
    Usage = 2, ///< the command line cannot be understood
    Environment = 3, ///< port taken, store unreadable, file missing
};

/// One subcommand. \a arguments start with the program's name, as QCommandLineParser wants them.
struct Command
{
    const char *name;
    const char *summary; ///< one line of `hookloupe-cli --help`
    int (*run)(const QStringList &arguments);
};

/// Every command, in the order of --help.
std::span<const Command> commands();

int runCase(const QStringList &arguments);
int runDoctor(const QStringList &arguments);
int runListen(const QStringList &arguments);
int runVerify(const QStringList &arguments);
int runSign(const QStringList &arguments);
int runEvents(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runRepair(const QStringList &arguments);
int runShow(const QStringList &arguments);
int runReplay(const QStringList &arguments);
int runSend(const QStringList &arguments);
int runSimulate(const QStringList &arguments);
int runSchema(const QStringList &arguments);
int runSchemes(const QStringList &arguments);
int runCertificate(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runCompletion(const QStringList &arguments);
int runPretty(const QStringList &arguments);

} // namespace hookloupe::cli
