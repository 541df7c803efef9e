// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/event/processtuning.h"
#include "core/workspace/libraryversions.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace hookloupe::cli;

namespace {

QString helpText()
{
    QString text =
            u"Usage: hookloupe-cli COMMAND [OPTIONS]\n"
            "A workbench for webhooks: receive, verify, see, replay, re-sign.\n\nCommands:\n"_s;
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(command.name), -11)
                        .arg(QString::fromLatin1(command.summary));
    text += u"\n`hookloupe-cli COMMAND --help` explains each with examples.\n"
            "\nResults go to standard output, messages to standard error. Exit codes: 0 success,\n"
            "1 a negative answer (not valid, nothing found), 2 wrong usage, 3 an environment "
            "error\n"
            "(port taken, store unreadable).\n"
            "\nTwo minutes, with a program of yours at port 3000:\n"
            "  hookloupe-cli listen &\n"
            "  curl -d '{\"event\":\"payment.confirmed\"}' http://localhost:8025/\n"
            "  hookloupe-cli events\n"
            "  hookloupe-cli show 1 --pretty\n"
            "  hookloupe-cli replay 1 --to http://localhost:3000\n"_s;
    return text;
}

/// A success whose results nobody got is none.
int finished(int code)
{
    return code == Success && isOutputLost() ? static_cast<int>(Environment) : code;
}

} // namespace

int main(int argc, char **argv)
{
    hookloupe::tuneProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"hookloupe-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKLOUPE_VERSION));
    // The first line on standard error is a contract; the log speaks up only when something is
    // wrong. QT_LOGGING_RULES brings the rest back.
    QLoggingCategory::setFilterRules(u"hookloupe.*.info=false"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        put(helpText().toUtf8());
        return finished(Success);
    }
    if (name == "--version"_L1) {
        putLine(u"hookloupe-cli %1\n%2"_s.arg(QCoreApplication::applicationVersion(),
                                              hookloupe::libraryVersions()));
        return Success;
    }
    for (const Command &command : commands()) {
        if (name == QLatin1StringView(command.name))
            return finished(command.run(arguments));
    }
    say(name.isEmpty() ? u"hookloupe-cli: name a command."_s
                       : u"hookloupe-cli: there is no command '%1'."_s.arg(name));
    say(u"See `hookloupe-cli --help`."_s);
    return Usage;
}
