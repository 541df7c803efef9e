// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace hookloupe {

/// Notices that scheme files in a folder change, come or go; and that the folder itself does.
class SchemesWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SchemesWatcher(const QString &folder, QObject *parent = nullptr);

    /// Call it when what changed was read: files that were replaced are other files.
    void watchAgain();

Q_SIGNALS:
    /// Once for changes that come together, a little after the last.
    void changed();

private:
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

} // namespace hookloupe
