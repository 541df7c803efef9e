// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"

#include <QString>

namespace hookloupe {

// Nothing here, or anywhere else in the program, opens a store but through SQLite: when a process
// closes any descriptor of a file, POSIX drops all locks that the process holds on it, SQLite's
// included. Another process would then take the write-ahead log for abandoned and delete it
// (https://www.sqlite.org/howtocorrupt.html, section 2.2).

/// Makes \a path (0600) and the folders that it lacks (0700) unless they exist. The mode is set
/// before SQLite opens the file: it gives -wal and -shm the same one. StoreWriteFailed.
Result<void> createStoreFile(const QString &path);

/// Gives the closed file \a from the name \a to in the same folder, so that it outlives a power
/// cut. \a replaces: a file that has that name may go. StoreWriteFailed, InvalidInput (it exists).
Result<void> moveStoreFile(const QString &from, const QString &to, bool replaces);

/// Where a repaired store waits until it has taken the place of the damaged one at \a path.
QString repairedName(const QString &path);
/// Ends an exchange that was begun, if there is one: the damaged file gets a name beside \a path,
/// which is returned (else empty), and the repaired one its own. Nobody may have \a path open.
/// StoreWriteFailed.
Result<QString> finishRepair(const QString &path);

/// Which file a path names, to notice that it was moved away or replaced under an open connection:
/// SQLite would go on writing into a file that nobody can open any more.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const FileIdentity &) const = default;
};
/// Zeros when there is no such file.
FileIdentity fileIdentity(const QByteArray &encodedPath);

} // namespace hookloupe
