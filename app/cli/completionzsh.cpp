// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commandline.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// For single quotes, in which a quote ends them; \a special characters get a backslash.
QString quoted(QString text, QStringView special)
{
    for (const QChar one : special)
        text.replace(one, QString(u'\\') + one);
    return text.replace(u'\'', u"'\\''"_s);
}

QString action(ValueKind kind, const QStringList &words)
{
    if (!words.isEmpty() && kind == ValueKind::File)
        return u"{ compadd %1; _files }"_s.arg(words.join(u' '));
    if (!words.isEmpty())
        return u'(' + words.join(u' ') + u')';
    switch (kind) {
    case ValueKind::File:
        return u"_files"_s;
    case ValueKind::Folder:
        return u"_files -/"_s;
    case ValueKind::Scheme:
        return u"_hookloupe_cli_schemes"_s;
    case ValueKind::None:
    case ValueKind::Text:
        break;
    }
    return u" "_s;
}

QString argumentSpec(const OptionLine &option)
{
    QString spec;
    for (const QString &name : option.names) {
        const bool isShort = name.size() == 1;
        const bool takesValue = option.kind != ValueKind::None;
        spec += u" \\\n            '"_s + (takesValue ? u"*"_s : QString())
                + (isShort ? u"-"_s : u"--"_s) + name
                + (takesValue && !isShort ? u"="_s : QString()) + u'['
                + quoted(shortDescription(option.description), u"[]:") + u']';
        if (takesValue)
            spec += u":value:"_s + action(option.kind, option.words);
        spec += u'\'';
    }
    return spec;
}

} // namespace

QString zshCompletion()
{
    QString names;
    QString cases;
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        names += u"            '%1:%2'\n"_s.arg(name,
                                                quoted(QString::fromLatin1(command.summary), u":"));
        const CommandLine line = commandLineOf(command);
        cases += u"    %1)\n        _arguments -S"_s.arg(name);
        for (const OptionLine &option : line.options)
            cases += argumentSpec(option);
        if (line.positional != ValueKind::None || !line.positionalWords.isEmpty())
            cases += u" \\\n            '*:value:%1'"_s.arg(
                    action(line.positional, line.positionalWords));
        cases += u"\n        ;;\n"_s;
    }
    return u"#compdef hookloupe-cli\n"
           "# zsh completion for hookloupe-cli; made by `hookloupe-cli completion zsh`\n\n"
           "_hookloupe_cli_schemes() {\n"
           "    compadd ${(f)\"$(hookloupe-cli schemes 2>/dev/null | cut -d ' ' -f 1)\"}\n"
           "}\n\n"
           "_hookloupe_cli() {\n"
           "    if (( CURRENT == 2 )); then\n"
           "        local -a names=(\n"_s
            + names
            + u"        )\n"
              "        _describe -t commands command names\n"
              "        _arguments '--help[explain]' '--version[print the version]'\n"
              "        return\n"
              "    fi\n"
              "    local name=$words[2]\n"
              "    shift words\n"
              "    (( CURRENT-- ))\n"
              "    case $name in\n"_s
            + cases
            + u"    esac\n"
              "}\n\n"
              // Autoloaded by its name, or sourced.
              "if [ \"$funcstack[1]\" = _hookloupe-cli ]; then\n"
              "    _hookloupe_cli \"$@\"\n"
              "else\n"
              "    compdef _hookloupe_cli hookloupe-cli\n"
              "fi\n"_s;
}

} // namespace hookloupe::cli
