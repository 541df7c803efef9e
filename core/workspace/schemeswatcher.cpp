// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/schemeswatcher.h"

#include <QDir>
#include <QFileInfo>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// An editor writes, renames and removes within a few milliseconds.
constexpr int kSettledMs = 150;
} // namespace

SchemesWatcher::SchemesWatcher(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(QDir::cleanPath(QDir().absoluteFilePath(folder)))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSettledMs);
    connect(&m_timer, &QTimer::timeout, this, &SchemesWatcher::changed);
    const auto note = [this] { m_timer.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, note);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, note);
    watchAgain();
}

void SchemesWatcher::watchAgain()
{
    // Until the folder is there, what is watched is the place where it will appear.
    QString there = m_folder;
    while (!QFileInfo::exists(there) && there != QFileInfo(there).path())
        there = QFileInfo(there).path();
    QStringList wanted{ there };
    const QStringList names = QDir(m_folder).entryList({ u"*.json"_s }, QDir::Files);
    for (const QString &name : names)
        wanted.append(m_folder + u'/' + name);
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList gone;
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            gone.append(path);
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace hookloupe
