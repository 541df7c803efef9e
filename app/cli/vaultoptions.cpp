// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/vaultoptions.h"

#include "app/cli/options.h"
#include "core/secrets/secretstore.h"
#include "core/secrets/vault.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

void vaultOptions(Options &options, const QString &purpose)
{
    options.option(u"vault"_s,
                   purpose.isEmpty() ? u"Take secrets that the keyring does not have, and those of "
                                       "{\"vault\": NAME}, from this encrypted file."_s
                                     : purpose,
                   u"FILE"_s);
    options.option(u"vault-passphrase-file"_s, u"Read its passphrase from this file."_s, u"F"_s);
    options.option(u"vault-passphrase-env"_s,
                   u"Read its passphrase from this environment variable."_s, u"NAME"_s);
}

Result<SecretBytes> secretOfFile(const QString &path)
{
    return SecretStore::readNow({ SecretRef::Kind::File, path });
}

Result<SecretBytes> vaultPassphrase(const Options &options)
{
    const bool fromFile = options.has(u"vault-passphrase-file"_s);
    if (fromFile == options.has(u"vault-passphrase-env"_s))
        return Error{ ErrorCode::InvalidInput,
                      u"Give the vault's passphrase with one of --vault-passphrase-file and "
                      "--vault-passphrase-env."_s };
    return fromFile ? secretOfFile(options.value(u"vault-passphrase-file"_s))
                    : SecretStore::readNow({ SecretRef::Kind::Environment,
                                             options.value(u"vault-passphrase-env"_s) });
}

Result<void> openVault(const Options &options, SecretStore &secrets)
{
    if (!options.has(u"vault"_s))
        return {};
    const auto passphrase = vaultPassphrase(options);
    if (!passphrase)
        return passphrase.error();
    secrets.useVault(options.value(u"vault"_s));
    return secrets.vault()->unlockNow(*passphrase);
}

} // namespace hookloupe::cli
