// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/secretbytes.h"

#include <QString>

namespace hookloupe {
class SecretStore;
}

namespace hookloupe::cli {

class Options;

/// --vault, --vault-passphrase-file, --vault-passphrase-env; \a purpose: of the vault, where it is
/// another than that of an endpoint's secrets.
void vaultOptions(Options &options, const QString &purpose = {});
/// InvalidInput when none or both are given, SecretUnavailable.
Result<SecretBytes> vaultPassphrase(const Options &options);
Result<SecretBytes> secretOfFile(const QString &path);
/// Has \a secrets use the vault that \a options name, if they name one. The errors of vaultfile.h
/// and of vaultPassphrase().
Result<void> openVault(const Options &options, SecretStore &secrets);

} // namespace hookloupe::cli
