// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// A vault file may be anybody's: whatever it says, it costs no more than the limits allow, is never
// read beyond its end, and is opened by the right passphrase only. The first byte chooses: the file
// as it is, the file with its checksum made right, or what a file seals.

#include "core/secrets/vaultfile.h"

#include <QCryptographicHash>

#include <cstdlib>

using namespace hookloupe;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView text(reinterpret_cast<const char *>(data) + 1,
                              static_cast<qsizetype>(size) - 1);
    if (data[0] % 3 == 0) {
        if (const auto items = readVaultItems(text)) {
            for (const auto &[name, secret] : *items) {
                if (secret.view().size() > kVaultSecretBytesMax)
                    std::abort();
            }
        }
        return 0;
    }
    const QByteArray file = data[0] % 3 == 1 ? text.toByteArray()
                                             : text.toByteArray()
                    + QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256);
    const auto cost = vaultCost(file);
    if (!cost)
        return 0;
    if ((qint64(128) << cost->log2N) * cost->r > kVaultMemoryBytesMax)
        std::abort();
    // Deriving a key for each input would leave no time for anything else.
    if (cost->log2N == kVaultLog2NLeast && cost->r == 1 && cost->p == 1
        && openVault(file, SecretBytes("never the passphrase of a seed")))
        std::abort();
    return 0;
}
