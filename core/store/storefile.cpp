// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/storefile.h"

#include "core/event/coretext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// 0 or errno.
int makeFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return 0;
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder) {
        if (const int error = makeFolder(parent))
            return error;
    }
    const bool made = ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0;
    return made || errno == EEXIST ? 0 : errno;
}

/// 0 or errno. Creates without opening.
int makeFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mknod(name.constData(), S_IFREG | S_IRUSR | S_IWUSR, 0) != 0 && errno != EEXIST)
        return errno;
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return errno;
    if (!S_ISREG(status.st_mode))
        return S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
    return ::faccessat(AT_FDCWD, name.constData(), R_OK | W_OK, AT_EACCESS) == 0 ? 0 : errno;
}

} // namespace

Result<void> createStoreFile(const QString &path)
{
    int error = makeFolder(QFileInfo(path).absolutePath());
    if (error == 0)
        error = makeFile(path);
    if (error == 0)
        return {};
    return Error{ ErrorCode::StoreWriteFailed,
                  CoreText::tr("The store %1 cannot be made or written (%2): check the permissions "
                               "of the file and its folder, or choose another place.")
                          .arg(QDir::toNativeSeparators(path), qt_error_string(error)),
                  path };
}

Result<void> moveStoreFile(const QString &from, const QString &to, bool replaces)
{
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
    int error = ::renameat2(AT_FDCWD, oldName.constData(), AT_FDCWD, newName.constData(),
                            replaces ? 0U : RENAME_NOREPLACE)
                    == 0
            ? 0
            : errno;
    // Some file systems know no such flag.
    if (error == EINVAL && !replaces)
        error = QFileInfo::exists(to)                                     ? EEXIST
                : ::rename(oldName.constData(), newName.constData()) == 0 ? 0
                                                                          : errno;
    if (error != 0)
        return Error{
            error == EEXIST ? ErrorCode::InvalidInput : ErrorCode::StoreWriteFailed,
            CoreText::tr(
                    "%1 cannot be put in its place (%2): check the folder, or choose another name.")
                    .arg(QDir::toNativeSeparators(to), qt_error_string(error)),
            to
        };
    // The name is durable when the folder is; where a folder cannot be synced there is no more to
    // do.
    const QByteArray folder = QFile::encodeName(QFileInfo(to).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
    return {};
}

QString repairedName(const QString &path)
{
    return path + u".repaired"_s;
}

Result<QString> finishRepair(const QString &path)
{
    const QString repaired = repairedName(path);
    if (!QFileInfo::exists(repaired))
        return QString();
    // The damaged file goes first: with its log moved but not itself, it would be another file.
    int number = 1;
    const auto keptAs = [&path](int n) { return u"%1.damaged-%2"_s.arg(path).arg(n); };
    while (QFileInfo::exists(keptAs(number)))
        ++number;
    if (QFileInfo::exists(path)) {
        if (auto moved = moveStoreFile(path, keptAs(number), false); !moved)
            return moved.error();
    } else if (number > 1) {
        --number; // it was moved before, and the program killed
    }
    for (const QString &suffix : { u"-wal"_s, u"-journal"_s }) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        if (auto moved = moveStoreFile(path + suffix, keptAs(number) + suffix, true); !moved)
            return moved.error();
    }
    QFile::remove(path + u"-shm"_s); // SQLite makes it anew from the log
    if (auto moved = moveStoreFile(repaired, path, false); !moved)
        return moved.error();
    return keptAs(number);
}

FileIdentity fileIdentity(const QByteArray &encodedPath)
{
    struct stat status = {};
    if (::stat(encodedPath.constData(), &status) != 0)
        return {};
    return { status.st_dev, status.st_ino };
}

} // namespace hookloupe
