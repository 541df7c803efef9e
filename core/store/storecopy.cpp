// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/storecopy.h"

#include "core/event/coretext.h"
#include "core/store/schema.h"
#include "core/store/sqlconnection.h"
#include "core/store/storefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// 4 MiB: a few milliseconds between two looks at whether to go on.
constexpr int kPagesCopiedAtOnce = 512;

/// What is written until it is whole; gone unless it was moved to its place.
class PartFile
{
public:
    explicit PartFile(const QString &target)
        : m_path(u"%1.part-%2"_s.arg(target).arg(QCoreApplication::applicationPid()))
    {
        removeAll();
    }
    ~PartFile() { removeAll(); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }

private:
    void removeAll() const
    {
        for (const QString &suffix : { u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(m_path + suffix);
    }
    QString m_path;
};

Error inTheWay(const QString &target, const QString &why)
{
    return { ErrorCode::InvalidInput, why.arg(QDir::toNativeSeparators(target)), target };
}

Result<void> checkTarget(const QString &storePath, const QString &target, bool replaces)
{
    const QFileInfo info(target);
    if (info.isDir())
        return inTheWay(target, CoreText::tr("%1 is a folder: name a file in it."));
    if (info.exists()
        && fileIdentity(QFile::encodeName(target)) == fileIdentity(QFile::encodeName(storePath)))
        return inTheWay(target,
                        CoreText::tr("%1 is the store itself: choose another name for its copy."));
    if (info.exists() && !replaces)
        return inTheWay(
                target,
                CoreText::tr("%1 exists: choose another name, or say that it may be replaced."));
    // The log of what was there would be taken for that of the copy.
    for (const QString &suffix : { u"-wal"_s, u"-journal"_s }) {
        if (QFileInfo::exists(target + suffix))
            return inTheWay(
                    target,
                    CoreText::tr(
                            "%1 is in use, or was not closed: choose another name for the copy."));
    }
    return {};
}

Error copyError(sqlite3 *database, int code, const QString &path, StoreTask task)
{
    return storeError(QSqlError(u"Unable to copy"_s, QString::fromUtf8(sqlite3_errmsg(database)),
                                QSqlError::StatementError, QString::number(code)),
                      path, task);
}

Result<void> copyPages(const SqlConnection &from, const SqlConnection &to,
                       const TaskProgress &progress)
{
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)> backup(
            sqlite3_backup_init(to.handle(), "main", from.handle(), "main"),
            &sqlite3_backup_finish);
    if (!backup)
        return copyError(to.handle(), sqlite3_extended_errcode(to.handle()), to.path(),
                         StoreTask::Writing);
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), kPagesCopiedAtOnce);
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        if (!progress(total - sqlite3_backup_remaining(backup.get()), total))
            return Error{ ErrorCode::Cancelled, CoreText::tr("The copy was cancelled.") };
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK) {
            const int primary = code & 0xff;
            const bool isSource = primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
            return copyError(to.handle(), code, isSource ? from.path() : to.path(),
                             isSource ? StoreTask::Reading : StoreTask::Writing);
        }
    }
}

} // namespace

Result<StoreCopy> copyStore(const QString &storePath, const QString &target, bool replaces,
                            const TaskProgress &progress)
{
    const QString source = QFileInfo(storePath).absoluteFilePath();
    const QString place = QFileInfo(target).absoluteFilePath();
    if (auto probed = probeStore(source); !probed)
        return probed.error();
    if (auto checked = checkTarget(source, place, replaces); !checked)
        return checked.error();
    const auto from = SqlConnection::open(source, SqlConnection::Access::ReadOnly);
    if (!from)
        return from.error();
    // Held to the end: without it, each commit of others would make the copy begin anew.
    if (const auto begun = (*from)->run(u"BEGIN"_s, StoreTask::Reading); !begun)
        return begun.error();
    const auto events = (*from)->run(u"SELECT count(*) FROM event"_s, StoreTask::Reading);
    if (!events)
        return events.error();

    const PartFile part(place);
    if (auto created = createStoreFile(part.path()); !created)
        return Error{ created.error().code,
                      CoreText::tr("%1 cannot be written: check the permissions of its folder, or "
                                   "choose another place for the copy.")
                              .arg(QDir::toNativeSeparators(place)),
                      place };
    {
        const auto to = SqlConnection::open(part.path(), SqlConnection::Access::ReadWrite);
        if (!to)
            return to.error();
        // Nobody reads it before it is whole, so that there is nothing to roll back to.
        for (const QString &pragma :
             { u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = FULL"_s }) {
            if (const auto set = (*to)->run(pragma, StoreTask::Writing); !set)
                return set.error();
        }
        if (auto copied = copyPages(**from, **to, progress); !copied)
            return copied.error();
    }
    if (auto checked = checkTarget(source, place, replaces); !checked)
        return checked.error();
    if (auto moved = moveStoreFile(part.path(), place, replaces); !moved)
        return moved.error();
    return StoreCopy{ events->toLongLong(), QFileInfo(place).size() };
}

} // namespace hookloupe
