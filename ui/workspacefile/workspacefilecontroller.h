// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/workspacefile.h"

#include <QObject>
#include <QString>

class QWidget;

namespace hookloupe {

class Banner;
class SavedFiltersPane;
class Workspace;

/// Opens and saves workspace files: what would change is shown before it does, what was there
/// before is kept in a file, and can be brought back.
class WorkspaceFileController : public QObject
{
    Q_OBJECT
public:
    /// All outlive this; \a banner offers the way back.
    WorkspaceFileController(Workspace *workspace, SavedFiltersPane *filters, Banner *banner,
                            QWidget *window);

    void chooseFile();
    void chooseWhereToSave();
    void openFile(const QString &path);
    void saveFile(const QString &path);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    struct Read
    {
        Result<WorkspaceFile> file;
        Result<WorkspaceFile> stored;
    };
    void ask(const QString &path, const WorkspaceFile &file, const WorkspaceFile &now);
    void apply(const QString &path, const WorkspaceFile &file, const WorkspaceFile &now);
    bool use(const WorkspaceFile &file, const WorkspaceFile &now);
    QString keepBackup(const WorkspaceFile &now);
    void say(const QString &title, const QString &sentence);

    Workspace *m_workspace;
    SavedFiltersPane *m_filters;
    Banner *m_banner;
    QWidget *m_window;
};

} // namespace hookloupe
