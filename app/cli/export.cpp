// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/longtask.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/store/storecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

int runExport(const QStringList &arguments)
{
    Options options(
            u"export"_s,
            u"Copies the store to FILE while programs go on using it: every event that was "
            u"answered\n"
            "before the copy began is in it, with notes, endpoints and settings. FILE is a store\n"
            "itself, readable by its owner only, and appears when it is whole. Like the store, it\n"
            "holds what the senders sent.\n\n"
            "Examples:\n"
            "  hookloupe-cli export --as store backup.hookloupe\n"
            "  hookloupe-cli export --as store --force ~/backups/today.hookloupe\n"
            "  hookloupe-cli events --store backup.hookloupe"_s);
    options.positional(u"file"_s, u"where to put the copy"_s, u"FILE"_s);
    options.option(u"as"_s, u"What to write: store (a copy of the whole store)."_s, u"FORMAT"_s);
    options.option(u"force"_s, u"Replace FILE if it exists."_s);
    options.storeOption();
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.value(u"as"_s) != "store"_L1)
        return options.usageError(u"Say what to write: --as store."_s);
    if (options.positionals().size() != 1 || options.positionals().front().isEmpty())
        return options.usageError(u"Name one file for the copy."_s);
    const QString target = options.positionals().front();
    const auto copy = [&] {
        LongTask task(u"Copying"_s);
        return copyStore(options.storePath(), target, options.has(u"force"_s), task.progress());
    }();
    if (!copy) {
        const Error &error = copy.error();
        if (error.code == ErrorCode::InvalidInput && !options.has(u"force"_s)
            && QFileInfo(target).isFile())
            return fail({ error.code, error.sentence + u" (--force replaces it.)"_s });
        // No store is an environment error here as everywhere, not an answer.
        return fail({ error.code == ErrorCode::NotFound ? ErrorCode::StoreUnreadable : error.code,
                      error.sentence });
    }
    const QLocale locale = QLocale::c();
    say(u"%1 %2 (%3) copied to %4"_s.arg(
            QString::number(copy->events), copy->events == 1 ? u"event"_s : u"events"_s,
            locale.formattedDataSize(copy->bytes), QDir::toNativeSeparators(target)));
    return Success;
}

} // namespace hookloupe::cli
