// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <map>

namespace hookloupe {

/// What a vault holds: secrets by their names.
using VaultItems = std::map<QString, SecretBytes>;

/// What a passphrase costs to try: scrypt (RFC 7914) with N = 2^log2N needs 128·N·r bytes.
struct VaultCost
{
    quint8 log2N = 17; ///< with r = 8: 128 MiB, a third of a second
    quint32 r = 8;
    quint32 p = 1;

    bool operator==(const VaultCost &) const = default;
};

// What a file may ask for: it may be anybody's.
inline constexpr quint8 kVaultLog2NLeast = 10;
inline constexpr quint8 kVaultLog2NMost = 20;
inline constexpr quint32 kVaultRMost = 32;
inline constexpr quint32 kVaultPMost = 16;
inline constexpr qint64 kVaultMemoryBytesMax = 256LL * 1024 * 1024;
inline constexpr qint64 kVaultFileBytesMax = 16LL * 1024 * 1024;
inline constexpr qsizetype kVaultItemsMax = 10'000;
inline constexpr qsizetype kVaultNameBytesMax = 1000;
inline constexpr qsizetype kVaultSecretBytesMax = 64LL * 1024;

// Layout, numbers little endian:
//   0  "HLVAULT" NUL      8 bytes
//   8  version            1        1
//   9  key derivation     1        1: scrypt
//  10  log2N              1
//  11  zero               1
//  12  r                  4
//  16  p                  4
//  20  salt              32
//  52  nonce             12
//  64  sealed bytes       4        without the tag
//  68  sealed             n        AES-256-GCM; bytes 0 to 67 are its additional data
//      tag               16
//      SHA-256           32        of all before: tells damage from a wrong passphrase
// Sealed is the number of items (4), each name's bytes (2), name (UTF-8), secret's bytes (4) and
// secret; zeros fill it up to a multiple of 1,024, so that its size tells little.

/// Encrypts \a items with a new salt and nonce. InvalidInput for an empty passphrase, or items past
/// the limits. Takes as long as \a cost says.
Result<QByteArray> sealVault(const VaultItems &items, const SecretBytes &passphrase,
                             const VaultCost &cost = {});
/// InvalidInput: no vault, or damaged. Unsupported: of a later version, or too costly.
/// PermissionDenied: the passphrase is another one.
Result<VaultItems> openVault(QByteArrayView file, const SecretBytes &passphrase);
/// What the header says; the same errors, without a passphrase.
Result<VaultCost> vaultCost(QByteArrayView file);

/// What was sealed, taken apart; openVault() ends with it. InvalidInput: damaged.
Result<VaultItems> readVaultItems(QByteArrayView plain);

/// NotFound, PermissionDenied (the file cannot be read), and openVault()'s.
Result<VaultItems> readVaultFile(const QString &path, const SecretBytes &passphrase);
/// Makes a new one, which others cannot read, with what is in \a items. InvalidInput when there is
/// a file already.
Result<void> createVaultFile(const QString &path, const SecretBytes &passphrase,
                             const VaultItems &items, const VaultCost &cost = {});
/// Reads the file, has \a change do something to the items, and writes them with \a newPassphrase
/// (empty: the same) in place of the old file at once or not at all. Two programs wait for each
/// other. The items as they are now.
Result<VaultItems> updateVaultFile(const QString &path, const SecretBytes &passphrase,
                                   const std::function<void(VaultItems &)> &change,
                                   const SecretBytes &newPassphrase = {});

} // namespace hookloupe
