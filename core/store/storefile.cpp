// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/storefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
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
    return Error{
        ErrorCode::StoreWriteFailed,
        u"The store %1 cannot be made or written (%2): check the permissions of the file and "
        "its folder, or choose another place."_s.arg(QDir::toNativeSeparators(path),
                                                     qt_error_string(error)),
        path
    };
}

FileIdentity fileIdentity(const QByteArray &encodedPath)
{
    struct stat status = {};
    if (::stat(encodedPath.constData(), &status) != 0)
        return {};
    return { status.st_dev, status.st_ino };
}

} // namespace hookloupe
