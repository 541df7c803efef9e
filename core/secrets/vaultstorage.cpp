// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/vaultfile.h"

#include "core/event/coretext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLockMs = 10'000;
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{
            ErrorCode::NotFound,
            CoreText::tr("There is no vault %1: make one, or name another file.").arg(path), path
        };
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::PermissionDenied,
                      CoreText::tr("The vault %1 cannot be read: check its permissions.").arg(path),
                      path };
    return file.read(kVaultFileBytesMax + 1);
}

Result<void> replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly)
        || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ ErrorCode::StoreWriteFailed,
                      CoreText::tr("The vault %1 cannot be written (%2): nothing was changed.")
                              .arg(path, file.errorString()),
                      path };
    // A file that was there keeps its permissions, also those that somebody else gave it.
    QFile::setPermissions(path, kOwnerOnly);
    return {};
}

Result<void> locked(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(kLockMs);
    if (lock.tryLock(kLockMs))
        return {};
    return Error{
        ErrorCode::PermissionDenied,
        CoreText::tr(
                "The vault %1 cannot be locked: another program changes it, or its folder cannot "
                "be written.")
                .arg(path),
        path
    };
}

} // namespace

Result<VaultItems> readVaultFile(const QString &path, const SecretBytes &passphrase)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    return openVault(*bytes, passphrase);
}

Result<void> createVaultFile(const QString &path, const SecretBytes &passphrase,
                             const VaultItems &items, const VaultCost &cost)
{
    const auto sealed = sealVault(items, passphrase, cost);
    if (!sealed)
        return sealed.error();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QLockFile lock(path + u".lock"_s);
    if (auto got = locked(lock, path); !got)
        return got;
    if (QFileInfo::exists(path))
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("There is a file %1 already: unlock it, or choose another name.")
                              .arg(path),
                      path };
    return replace(path, *sealed);
}

Result<VaultItems> updateVaultFile(const QString &path, const SecretBytes &passphrase,
                                   const std::function<void(VaultItems &)> &change,
                                   const SecretBytes &newPassphrase)
{
    QLockFile lock(path + u".lock"_s);
    if (auto got = locked(lock, path); !got)
        return got.error();
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    auto items = openVault(*bytes, passphrase);
    if (!items)
        return items.error();
    change(*items);
    const auto sealed = sealVault(*items, newPassphrase.isEmpty() ? passphrase : newPassphrase,
                                  *vaultCost(*bytes));
    if (!sealed)
        return sealed.error();
    if (auto done = replace(path, *sealed); !done)
        return done.error();
    return items;
}

} // namespace hookloupe
