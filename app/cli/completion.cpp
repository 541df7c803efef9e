// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commandline.h"
#include "app/cli/options.h"
#include "app/cli/output.h"

#include <array>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kShells{
    CompletionShell{ "bash", bashCompletion },
    CompletionShell{ "zsh", zshCompletion },
    CompletionShell{ "fish", fishCompletion },
};

QStringList shellNames()
{
    QStringList names;
    for (const CompletionShell &shell : kShells)
        names += QString::fromLatin1(shell.name);
    return names;
}

} // namespace

QString shortDescription(const QString &description)
{
    qsizetype end = description.size();
    for (const QLatin1StringView stop : { ". "_L1, "; "_L1, ": "_L1, " ("_L1 }) {
        const qsizetype at = description.indexOf(stop);
        // An abbreviation or a single word is no clause.
        if (at > 8)
            end = qMin(end, at);
    }
    QString clause = description.left(end).simplified();
    while (clause.endsWith(u'.') || clause.endsWith(u':'))
        clause.chop(1);
    return clause;
}

int runCompletion(const QStringList &arguments)
{
    Options options(
            u"completion"_s,
            u"Prints the script by which a shell completes hookloupe-cli: commands, options, and\n"
            "what they take. It is made from what the commands really parse. A package puts it "
            "where\n"
            "the shell finds it; without one:\n\n"
            "  source <(hookloupe-cli completion bash)              in ~/.bashrc\n"
            "  hookloupe-cli completion zsh >~/.zfunc/_hookloupe-cli    a folder of $fpath\n"
            "  hookloupe-cli completion fish "
            ">~/.config/fish/completions/hookloupe-cli.fish"_s);
    options.positional(u"shell"_s, shellNames().join(u", "_s), u"SHELL"_s);
    options.positionalWords(shellNames);
    if (const auto exit = options.parse(arguments))
        return *exit;
    const QStringList names = options.positionals();
    for (const CompletionShell &shell : kShells) {
        if (names.size() == 1 && names.first() == QLatin1StringView(shell.name)) {
            put(shell.script().toUtf8());
            return Success;
        }
    }
    return options.usageError(u"Name a shell: %1."_s.arg(shellNames().join(u", "_s)));
}

} // namespace hookloupe::cli
