// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/workspacefile/workspacefilecontroller.h"

#include "core/delivery/httpsender.h"
#include "core/event/limitsettings.h"
#include "core/store/eventreader.h"
#include "core/workspace/keptworkspace.h"
#include "core/workspace/workspace.h"
#include "ui/banner.h"
#include "ui/filter/savedfilterspane.h"
#include "ui/savedialog.h"
#include "ui/settings.h"
#include "ui/workspacefile/workspacechangesdialog.h"

#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Result<WorkspaceFile> readFile(const QString &path, const SchemeCatalogue &schemes)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::PermissionDenied,
            WorkspaceFileController::tr("%1 cannot be read: %2.").arg(path, file.errorString())
        };
    const QByteArray bytes = file.read(kWorkspaceFileBytesMax + 1);
    if (bytes.size() > kWorkspaceFileBytesMax)
        return Error{ ErrorCode::InvalidInput,
                      WorkspaceFileController::tr("%1 is larger than 16 MiB.").arg(path) };
    return WorkspaceFile::fromJson(bytes, &schemes);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            ErrorCode::PermissionDenied,
            WorkspaceFileController::tr("%1 cannot be written: %2.").arg(path, file.errorString())
        };
    return {};
}

QList<NamedQuery> namedQueries(const QList<SavedFilter> &filters)
{
    QList<NamedQuery> queries;
    for (const SavedFilter &filter : filters)
        queries.append({ filter.name, filter.query });
    return queries;
}

QList<SavedFilter> savedFilters(const QList<NamedQuery> &queries)
{
    QList<SavedFilter> filters;
    for (const NamedQuery &query : queries)
        filters.append({ query.name, query.query });
    return filters;
}

QString fileFilter()
{
    return WorkspaceFileController::tr("Workspace files (*.json);;All files (*)");
}

} // namespace

WorkspaceFileController::WorkspaceFileController(Workspace *workspace, SavedFiltersPane *filters,
                                                 Banner *banner, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_filters(filters)
    , m_banner(banner)
    , m_window(window)
{ }

void WorkspaceFileController::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open workspace file"), QString(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceFileController::openFile);
    dialog->open();
}

void WorkspaceFileController::chooseWhereToSave()
{
    auto *dialog = newSaveDialog(tr("Save as workspace file"), u"hookloupe.json"_s,
                                 { fileFilter() }, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceFileController::saveFile);
    dialog->open();
}

void WorkspaceFileController::openFile(const QString &path)
{
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [path, schemes = m_workspace->schemes()](EventReader &reader) {
                return Read{ readFile(path, *schemes), storedWorkspaceFile(reader) };
            },
            [this, path](Read read) {
                if (!read.file || !read.stored) {
                    say(tr("The file cannot be used"),
                        read.file ? read.stored.error().sentence : read.file.error().sentence);
                    return;
                }
                read.stored->filters = namedQueries(m_filters->filters());
                read.stored->limits = m_workspace->limits();
                ask(path, *read.file, *read.stored);
            });
}

void WorkspaceFileController::ask(const QString &path, const WorkspaceFile &file,
                                  const WorkspaceFile &now)
{
    QStringList hosts;
    const QList<QByteArray> targets = forwardTargets(file);
    for (const QByteArray &url : targets) {
        const auto target = SendTarget::parse(url);
        if (target && !m_workspace->isHostAllowed(*target)
            && !hosts.contains(QString::fromUtf8(target->host)))
            hosts += QString::fromUtf8(target->host);
    }
    auto *dialog = new WorkspaceChangesDialog(path, workspaceChanges(now, file), hosts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path, file, now, hosts] {
        for (const QString &host : hosts)
            m_workspace->allowHost(host.toUtf8());
        apply(path, file, now);
    });
    dialog->open();
}

void WorkspaceFileController::apply(const QString &path, const WorkspaceFile &file,
                                    const WorkspaceFile &now)
{
    const QString backup = keepBackup(now);
    if (backup.isEmpty() || !use(file, now))
        return;
    m_banner->say(tr("%1 is in use. What was there before is kept in %2.")
                          .arg(QFileInfo(path).fileName(), backup),
                  { { u"undoWorkspaceFile"_s, tr("&Undo"),
                      [this, file, now] {
                          m_banner->clear();
                          if (use(now, file))
                              Q_EMIT told(tr("Everything is as it was before."));
                      } },
                    { u"dismissWorkspaceFile"_s, tr("Dis&miss"), [this] { m_banner->clear(); } } });
}

bool WorkspaceFileController::use(const WorkspaceFile &file, const WorkspaceFile &now)
{
    if (const auto done = applyWorkspaceFile(*m_workspace, now, file); !done) {
        say(tr("Not everything could be changed"), done.error().sentence);
        return false;
    }
    if (file.filters)
        m_filters->replaceAll(savedFilters(*file.filters));
    if (file.limits) {
        if (const auto kept = settings::setLimits(*file.limits); !kept)
            say(tr("Not everything could be changed"), kept.error().sentence);
    }
    return true;
}

QString WorkspaceFileController::keepBackup(const WorkspaceFile &now)
{
    const QString path = QFileInfo(m_workspace->storePath()).absolutePath()
            + u"/workspace-before-"_s
            + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s) + u".json"_s;
    if (const auto kept = writeFile(path, now.toJson()); !kept) {
        say(tr("Nothing was changed"), kept.error().sentence);
        return {};
    }
    return path;
}

void WorkspaceFileController::saveFile(const QString &path)
{
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [](EventReader &reader) { return storedWorkspaceFile(reader); },
            [this, path](Result<WorkspaceFile> stored) {
                if (stored) {
                    stored->filters = namedQueries(m_filters->filters());
                    // A file without them leaves others' as they are.
                    if (!areDefaultLimits(m_workspace->limits()))
                        stored->limits = m_workspace->limits();
                    const auto written = writeFile(path, stored->toJson());
                    if (written)
                        Q_EMIT told(tr("Saved %1. Secrets are named in it, and not written down.")
                                            .arg(path));
                    else
                        say(tr("Not saved"), written.error().sentence);
                } else {
                    say(tr("Not saved"), stored.error().sentence);
                }
            });
}

void WorkspaceFileController::say(const QString &title, const QString &sentence)
{
    auto *box =
            new QMessageBox(QMessageBox::Warning, title, QString(), QMessageBox::Close, m_window);
    box->setObjectName(u"workspaceFileProblem"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(sentence);
    box->open();
}

} // namespace hookloupe
