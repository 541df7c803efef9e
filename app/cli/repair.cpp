// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/longtask.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/store/salvage.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

int runRepair(const QStringList &arguments)
{
    Options options(
            u"repair"_s,
            u"Checks the whole store and, where it is damaged, puts what can still be read into a\n"
            "new one in its place. The damaged file is kept beside it, under the same name with\n"
            "'.damaged-1' (2, 3, ...) added. Nothing is written to a store that is sound. No\n"
            "other program may have the store open meanwhile. Exit code 1 when --check finds\n"
            "damage, 3 when nothing could be repaired.\n\n"
            "Examples:\n"
            "  hookloupe-cli repair --check\n"
            "  hookloupe-cli repair --store events.hookloupe"_s);
    options.option(u"check"_s, u"Only check; programs may go on using the store."_s);
    options.storeOption();
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (!options.positionals().isEmpty())
        return options.usageError(u"repair takes options only; name the store with --store."_s);
    const QString path = options.storePath();
    const auto failed = [](const Error &error) {
        return fail({ error.code == ErrorCode::NotFound ? ErrorCode::StoreUnreadable : error.code,
                      error.sentence });
    };
    LongTask task(u"Checking"_s);
    const auto check = checkStore(path, task.progress());
    if (!check)
        return failed(check.error());
    if (check->isSound()) {
        putLine(u"The store is sound."_s);
        return Success;
    }
    for (const QString &problem : check->problems)
        putLine(problem);
    if (options.has(u"check"_s)) {
        say(u"hookloupe-cli: The store is damaged: `hookloupe-cli repair` puts what can be read "
            u"into "
            "a new one."_s);
        return Negative;
    }
    const auto salvaged = salvageStore(path, task.progress());
    if (!salvaged)
        return failed(salvaged.error());
    putLine(salvageText(*salvaged));
    return Success;
}

} // namespace hookloupe::cli
