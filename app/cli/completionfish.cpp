// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commandline.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// In single quotes, where fish knows two escapes.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// The part of `complete` that says what a value may be.
QString values(ValueKind kind, const QStringList &words)
{
    QString text;
    if (kind == ValueKind::Folder)
        text += u" -x -a '(__fish_complete_directories)'"_s;
    else if (kind == ValueKind::File)
        text += u" -r -F"_s;
    else if (kind == ValueKind::Scheme)
        text += u" -x -a '(hookloupe-cli schemes 2>/dev/null | string replace -r \" .*\" \"\")'"_s;
    else
        text += u" -x"_s;
    if (!words.isEmpty())
        text += u" -a "_s + quoted(words.join(u' '));
    return text;
}

} // namespace

QString fishCompletion()
{
    QString text =
            u"# fish completion for hookloupe-cli; made by `hookloupe-cli completion fish`\n\n"
            "complete -c hookloupe-cli -f\n"
            "complete -c hookloupe-cli -n __fish_use_subcommand -l help -d 'Explain'\n"
            "complete -c hookloupe-cli -n __fish_use_subcommand -l version -d 'Print the version'\n"_s;
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        text += u"\ncomplete -c hookloupe-cli -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
                name, quoted(QString::fromLatin1(command.summary)));
        const QString within =
                u"complete -c hookloupe-cli -n '__fish_seen_subcommand_from %1'"_s.arg(name);
        const CommandLine line = commandLineOf(command);
        if (line.positional == ValueKind::File || line.positional == ValueKind::Scheme
            || !line.positionalWords.isEmpty())
            text += within
                    + values(line.positional, line.positionalWords)
                              .replace(u" -r -F"_s, u" -F"_s)
                              .replace(u" -x"_s, u" -f"_s)
                    + u'\n';
        for (const OptionLine &option : line.options) {
            text += within;
            for (const QString &one : option.names)
                text += (one.size() == 1 ? u" -s "_s : u" -l "_s) + one;
            if (option.kind != ValueKind::None)
                text += values(option.kind, option.words);
            text += u" -d "_s + quoted(shortDescription(option.description)) + u'\n';
        }
    }
    return text;
}

} // namespace hookloupe::cli
