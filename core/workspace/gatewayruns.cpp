// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/gatewayruns.h"

#include "core/delivery/gatewayjournal.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Larger ones take too long to be read for a line in a list.
constexpr qint64 kCountedBytesMax = 16LL * 1024 * 1024;
constexpr int kTargetLength = 300;
constexpr int kNameTries = 1'000;

const QString kSuffix = u".run.jsonl"_s;

bool isPlayed(const QString &path)
{
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

KeptRun keptRun(const QFileInfo &file)
{
    KeptRun run;
    run.path = file.filePath();
    run.bytes = file.size();
    run.isPlayed = isPlayed(run.path);
    const auto history = run.bytes > kCountedBytesMax ? GatewayJournal::readHead(run.path)
                                                      : GatewayJournal::read(run.path);
    if (!history) {
        run.problem = history.error().sentence;
        return run;
    }
    run.scenario = history->plan.scenario.name;
    run.schemeId = history->plan.scheme.id;
    run.target = displayText(history->plan.target.url, kTargetLength);
    run.startedAtUs = history->startedAtUs;
    run.isOver = history->isOver;
    if (run.bytes <= kCountedBytesMax) {
        GatewayCourse course(history->plan, history->startedAtUs);
        GatewayJournal::restore(course, *history);
        run.summary = course.summary();
    }
    return run;
}

QFileInfoList runFiles(const QString &folder)
{
    // The time of its begin is what a name begins with.
    return QDir(folder).entryInfoList({ u'*' + kSuffix }, QDir::Files, QDir::Name | QDir::Reversed);
}

} // namespace

QString gatewayRunsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + u"/hookloupe/runs"_s;
}

Result<QString> newRunFile(const QString &folder, const QString &scenarioId, qint64 nowUs)
{
    const bool isThere = QFileInfo(folder).isDir();
    if (!QDir().mkpath(folder)
        || (!isThere
            && !QFile::setPermissions(folder,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return Error{ ErrorCode::PermissionDenied,
                      CoreText::tr(
                              "The folder %1 for runs cannot be made: see who may write there.")
                              .arg(folder),
                      folder };
    QString name = scenarioId.left(40);
    for (QChar &c : name)
        c = c.isLetterOrNumber() || c == u'-' ? c : u'-';
    const QString begin = folder + u'/'
            + QDateTime::fromMSecsSinceEpoch(nowUs / 1'000).toString(u"yyyyMMdd-HHmmss"_s);
    for (int i = 0; i < kNameTries; ++i) {
        const QString path =
                u"%1%2-%3%4"_s.arg(begin, i == 0 ? QString() : u"-%1"_s.arg(i), name, kSuffix);
        if (!QFileInfo::exists(path))
            return path;
    }
    return Error{ ErrorCode::PermissionDenied,
                  CoreText::tr("The folder %1 is full of runs: remove some.").arg(folder), folder };
}

QList<KeptRun> keptRuns(const QString &folder)
{
    QList<KeptRun> runs;
    const QFileInfoList files = runFiles(folder);
    for (const QFileInfo &file : files)
        runs.append(keptRun(file));
    return runs;
}

Result<void> removeRun(const QString &path)
{
    if (isPlayed(path))
        return Error{ ErrorCode::PermissionDenied,
                      CoreText::tr("The run in %1 is being played: stop it first.").arg(path),
                      path };
    QFile file(path);
    if (file.remove())
        return {};
    return Error{ ErrorCode::PermissionDenied,
                  CoreText::tr("%1 cannot be removed: %2.").arg(path, file.errorString()), path };
}

void removeOldRuns(const QString &folder, int count)
{
    int over = 0;
    const QFileInfoList files = runFiles(folder);
    for (const QFileInfo &file : files) {
        const auto isOver = GatewayJournal::isOver(file.filePath());
        if (isOver && ++over > count)
            static_cast<void>(removeRun(file.filePath()));
    }
}

} // namespace hookloupe
