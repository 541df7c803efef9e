// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/exportevents.h"
#include "app/cli/longtask.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/store/storecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QString formatList()
{
    QString list;
    for (const ExportFormat &format : exportFormats())
        list += u"  %1 %2\n"_s.arg(format.id, -16).arg(format.title);
    return list;
}

int exportStore(const Options &options)
{
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

} // namespace

int runExport(const QStringList &arguments)
{
    Options options(
            u"export"_s,
            u"Writes events as one of these to standard output or a file:\n\n"_s + formatList()
                    + u"  %1 %2\n"_s.arg(u"store"_s, -16)
                              .arg(u"a copy of the whole store, to FILE"_s)
                    + u"\nWhat a format cannot keep is said on standard error. The store is copied "
                      u"while\n"
                      "programs go on using it: every event that was answered before the copy "
                      "began is\n"
                      "in it, with notes, endpoints and settings. Its file appears when it is "
                      "whole, and\n"
                      "is readable by its owner only. Like the store, it holds what the senders "
                      "sent.\n\n"
                      "Examples:\n"
                      "  hookloupe-cli export --as curl 12\n"
                      "  hookloupe-cli export --as python --to http://localhost:8000 --output "
                      "send.py 12 13\n"
                      "  hookloupe-cli export --as har --query 'verdict:bad_signature' --output "
                      "bad.har\n"
                      "  hookloupe-cli export --as ndjson 1 2 3 | ssh host hookloupe-cli import -\n"
                      "  hookloupe-cli export --as case --query 'verdict:bad_signature' --output "
                      "bad.hookcase\n"
                      "  hookloupe-cli export --as report --output report.md 12 13\n"
                      "  hookloupe-cli export --as store backup.hookloupe\n"
                      "  hookloupe-cli events --store backup.hookloupe"_s);
    options.positional(u"id"_s, u"numbers of events; for --as store, the file of the copy"_s,
                       u"ID…|FILE"_s);
    options.option(u"as"_s, u"What to write (the list above)."_s, u"FORMAT"_s);
    options.words(u"as"_s, [] {
        QStringList ids{ u"store"_s };
        for (const ExportFormat &format : exportFormats())
            ids += format.id;
        return ids;
    });
    addExportOptions(options);
    options.option(u"force"_s, u"Replace the file if it exists."_s);
    options.storeOption();
    if (const auto exit = options.parse(arguments))
        return *exit;
    if (options.value(u"as"_s) == "store"_L1)
        return exportStore(options);
    QString as = options.value(u"as"_s);
    // By the end of the file's name, which says it already.
    if (as == "report"_L1)
        as = options.value(u"output"_s).endsWith(u".md"_s) ? u"report-md"_s : u"report-html"_s;
    if (const ExportFormat *format = findExportFormat(as))
        return exportEvents(options, *format);
    return options.usageError(
            u"Say what to write with --as: curl, python, har, ndjson, case, … or store."_s);
}

} // namespace hookloupe::cli
