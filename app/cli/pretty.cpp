// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/payload/jsonprint.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

int runPretty(const QStringList &arguments)
{
    Options options(
            u"pretty"_s,
            u"Lays out JSON by copying it: key order, duplicate keys, the spelling of numbers and\n"
            "escapes stay as they are. Text that is not JSON is printed up to the mistake, the\n"
            "rest as it is; the mistake is told on standard error and the exit code is 1.\n\n"
            "Examples:\n"
            "  hookloupe-cli show 12 --body | hookloupe-cli pretty\n"
            "  hookloupe-cli pretty payload.json"_s);
    options.positional(u"file"_s, u"JSON; standard input without it or for -"_s, u"[FILE]"_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    const QStringList files = options.positionals();
    if (files.size() > 1)
        return options.usageError(u"Give one file."_s);
    const auto input = readInput(files.value(0, u"-"_s));
    if (!input)
        return fail(input.error());
    char last = '\0';
    const JsonPrinted printed = printJson(*input, [&last](QByteArrayView piece) {
        last = piece.back();
        put(piece.toByteArray());
        return true;
    });
    if (last != '\n')
        put("\n");
    if (printed.duplicateKeys > 0)
        say(u"hookloupe-cli: %n key(s) occur more than once in their object."_s.replace(
                u"%n"_s, QString::number(printed.duplicateKeys)));
    if (printed.cut)
        say(u"hookloupe-cli: the layout is cut: it would be too large."_s);
    if (printed.mistake) {
        say(u"hookloupe-cli: not JSON at line %1, column %2: %3."_s.arg(printed.mistake->line)
                    .arg(printed.mistake->column)
                    .arg(QString::fromUtf8(printed.mistake->reason)));
        return Negative;
    }
    return Success;
}

} // namespace hookloupe::cli
