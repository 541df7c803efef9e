// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commandline.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

// Bash alone, without the package bash-completion. It parts a word at '=', so that --store=FILE
// comes as three.
constexpr auto kHead =
        R"sh(# bash completion for hookloupe-cli; made by `hookloupe-cli completion bash`

_hookloupe_cli_words() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
}
_hookloupe_cli_files() {
    compopt -o filenames 2>/dev/null
    local -a files
    mapfile -t files < <(compgen "$1" -- "$current")
    COMPREPLY+=("${files[@]}")
}
_hookloupe_cli_schemes() {
    _hookloupe_cli_words "$(hookloupe-cli schemes 2>/dev/null | cut -d ' ' -f 1)"
}

_hookloupe_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} flags=
    COMPREPLY=()
    if [ "$current" = "=" ]; then
        current=
    elif [ "$previous" = "=" ]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
)sh";

/// What completes a value, as a line of the script; empty where nothing is known.
QString proposal(ValueKind kind, const QStringList &words)
{
    QStringList steps;
    if (!words.isEmpty())
        steps += u"_hookloupe_cli_words '%1'"_s.arg(words.join(u' '));
    if (kind == ValueKind::Scheme)
        steps += u"_hookloupe_cli_schemes"_s;
    if (kind == ValueKind::File)
        steps += u"_hookloupe_cli_files -f"_s;
    if (kind == ValueKind::Folder)
        steps += u"_hookloupe_cli_files -d"_s;
    return steps.join(u"; "_s);
}

QString withDashes(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

} // namespace

QString bashCompletion()
{
    QStringList names{ u"--help"_s, u"--version"_s };
    QString values;
    QString flags;
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        names += name;
        const CommandLine line = commandLineOf(command);
        QStringList all;
        for (const OptionLine &option : line.options) {
            QStringList patterns;
            for (const QString &one : option.names) {
                all += withDashes(one);
                patterns += name + u':' + withDashes(one);
            }
            if (option.kind == ValueKind::None)
                continue;
            const QString propose = proposal(option.kind, option.words);
            values += u"    %1)\n        %2return\n        ;;\n"_s.arg(
                    patterns.join(u" | "_s),
                    propose.isEmpty() ? QString() : propose + u"\n        "_s);
        }
        const QString rest = proposal(line.positional, line.positionalWords);
        flags += u"    %1)\n        flags='%2'\n        [[ $current == -* ]] || { %3; }\n"
                 "        ;;\n"_s.arg(name, all.join(u' '), rest.isEmpty() ? u":"_s : rest);
    }
    return QString::fromLatin1(kHead)
            + u"    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
              "        _hookloupe_cli_words '%1'\n        return\n    fi\n"_s.arg(names.join(u' '))
            + u"    case $command:$previous in\n"_s + values + u"    esac\n"_s
            + u"    case $command in\n"_s + flags + u"    esac\n"_s
            + u"    [[ $current != -* ]] || _hookloupe_cli_words \"$flags\"\n"
              "}\ncomplete -F _hookloupe_cli hookloupe-cli\n"_s;
}

} // namespace hookloupe::cli
