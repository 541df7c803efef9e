// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/keptworkspace.h"

#include "app/cli/commands.h"
#include "app/cli/endpointsfile.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/setupcommands.h"
#include "core/event/limitsettings.h"
#include "core/store/eventreader.h"
#include "core/workspace/keptlimits.h"
#include "core/workspace/savedfilters.h"
#include "core/workspace/workspace.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

Result<WorkspaceFile> currentFile(const QString &storePath)
{
    const auto reader = EventReader::open(storePath);
    if (!reader)
        return Error{ ErrorCode::StoreUnreadable, reader.error().sentence };
    auto file = storedWorkspaceFile(**reader);
    if (file) {
        QSettings settings(kSettingsName, kSettingsName);
        file->filters = savedFilters(settings);
        QStringList problems;
        const ReceiverLimits limits = keptLimits(settings, problems);
        for (const QString &problem : std::as_const(problems))
            say(u"hookloupe-cli: of the limits that are kept: %1"_s.arg(problem));
        // A file without them leaves others' as they are.
        if (!areDefaultLimits(limits))
            file->limits = limits;
    }
    return file;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ ErrorCode::PermissionDenied,
                      u"%1 cannot be written: %2."_s.arg(path, file.errorString()), path };
    return {};
}

int runExportFile(const Options &options)
{
    const auto file = currentFile(options.storePath());
    if (!file)
        return fail(file.error());
    if (!options.has(u"output"_s)) {
        put(file->toJson());
        return Success;
    }
    const auto written = write(options.value(u"output"_s), file->toJson());
    return written ? static_cast<int>(Success) : fail(written.error());
}

/// What is wrong with a file is a negative answer, not wrong usage.
int refuse(const QString &path, const Error &error)
{
    if (error.code != ErrorCode::InvalidInput)
        return fail(error);
    say(u"hookloupe-cli: %1: %2"_s.arg(path, error.sentence));
    return Negative;
}

int runCheckFile(const Options &options, const QString &path)
{
    const auto file = readWorkspaceFile(path, *options.schemes());
    if (!file)
        return refuse(path, file.error());
    putLine(u"%1 can be used: %2 endpoints, %3 targets, %4 filters."_s.arg(path)
                    .arg(file->endpoints ? file->endpoints->list().size() : 0)
                    .arg(file->targets ? file->targets->size() : 0)
                    .arg(file->filters ? file->filters->size() : 0));
    return Success;
}

int runApplyFile(const Options &options, const QString &path)
{
    const auto file = readWorkspaceFile(path, *options.schemes());
    if (!file)
        return refuse(path, file.error());
    const QString storePath =
            options.storePath().isEmpty() ? Workspace::defaultStorePath() : options.storePath();
    // Opening makes a store where there is none.
    auto workspace =
            Workspace::open({ .storePath = storePath, .schemesFolder = options.schemesFolder() });
    if (!workspace)
        return fail(workspace.error());
    auto now = currentFile(storePath);
    if (!now)
        return fail(now.error());
    const QStringList changes = workspaceChanges(*now, *file);
    for (const QString &change : changes)
        putLine(change);
    if (changes.isEmpty())
        putLine(u"Nothing changes."_s);
    if (changes.isEmpty() || options.has(u"dry-run"_s))
        return Success;
    const QString backup = QFileInfo(storePath).absolutePath() + u"/workspace-before-"_s
            + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".json"_s;
    // Also what was at its default is restored by it.
    if (file->limits && !now->limits)
        now->limits.emplace();
    if (auto kept = write(backup, now->toJson()); !kept)
        return fail(kept.error());
    say(u"hookloupe-cli: what was there before is kept in %1"_s.arg(backup));
    if (auto done = applyWorkspaceFile(**workspace, *now, *file); !done)
        return fail(done.error());
    if (file->filters) {
        QSettings settings(kSettingsName, kSettingsName);
        setSavedFilters(settings, *file->filters);
    }
    if (file->limits) {
        QSettings settings(kSettingsName, kSettingsName);
        if (auto kept = keepLimits(settings, *file->limits); !kept)
            return fail(kept.error());
    }
    return Success;
}

} // namespace

int runWorkspace(const QStringList &arguments)
{
    Options options(
            u"workspace"_s,
            u"Endpoints, rules, targets, saved filters, retention, limits and what exports take\n"
            "out as one JSON file for a repository, with references in place of secrets. 'export'\n"
            "prints what is set up; 'check' says whether a file can be used, and where it cannot\n"
            "(exit code 1); 'apply' has the store keep what the file says, and keeps what was "
            "there\n"
            "before in a file beside the store. A section that is not in the file stays. 'schema'\n"
            "prints the JSON Schema, for editors that complete and check by it.\n\n"
            "Examples:\n"
            "  hookloupe-cli workspace export --output hookloupe.json\n"
            "  hookloupe-cli workspace check hookloupe.json\n"
            "  hookloupe-cli workspace apply hookloupe.json --dry-run\n"
            "  hookloupe-cli listen --workspace hookloupe.json"_s);
    options.positional(u"action"_s, u"export, check, apply or schema"_s, u"ACTION [FILE]"_s);
    options.option(u"output"_s, u"Write the export into this file."_s, u"FILE"_s);
    options.option(u"dry-run"_s, u"Say what 'apply' would change, and change nothing."_s);
    options.storeOption();
    options.schemesOption();
    if (const auto exit = options.parse(arguments))
        return *exit;
    const QString action = options.positionals().value(0);
    const QString path = options.positionals().value(1);
    const qsizetype count = options.positionals().size();
    if (action == "export"_L1 && count == 1)
        return runExportFile(options);
    if (action == "check"_L1 && count == 2)
        return runCheckFile(options, path);
    if (action == "apply"_L1 && count == 2)
        return runApplyFile(options, path);
    if (action == "schema"_L1 && count == 1) {
        put(workspaceSchema());
        return Success;
    }
    return options.usageError(u"Say export, check FILE, apply FILE or schema."_s);
}

} // namespace hookloupe::cli
