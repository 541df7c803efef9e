// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/vault.h"

#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/setupcommands.h"
#include "app/cli/vaultoptions.h"

#include <QFile>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// The secret from standard input; one newline at its end is not part of it.
SecretBytes secretFromInput()
{
    QFile file;
    QByteArray bytes;
    if (file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        bytes = file.read(kVaultSecretBytesMax + 1);
    QByteArrayView text = bytes;
    if (text.endsWith('\n'))
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    SecretBytes secret(text);
    wipe(bytes);
    return secret;
}

int listItems(const QString &path, const SecretBytes &passphrase)
{
    const auto items = readVaultFile(path, passphrase);
    if (!items)
        return fail(items.error());
    for (const auto &[name, secret] : *items)
        putLine(name);
    return Success;
}

int change(const QString &path, const SecretBytes &passphrase,
           const std::function<void(VaultItems &)> &what, const SecretBytes &fresh = {})
{
    const auto items = updateVaultFile(path, passphrase, what, fresh);
    return items ? static_cast<int>(Success) : fail(items.error());
}

} // namespace

int runVault(const QStringList &arguments)
{
    Options options(
            u"vault"_s,
            u"Secrets in a file that is encrypted with a passphrase (AES-256-GCM, scrypt), for "
            "computers without\na desktop keyring. 'create' makes it, 'list' names its items, "
            "'set NAME' takes a secret from\nstandard input, 'remove NAME' forgets one, "
            "'passphrase' changes the passphrase. An endpoint names\nan item by "
            "\"secret\": {\"vault\": NAME}.\n\n"
            "Examples:\n"
            "  hookloupe-cli vault create --vault s.hookvault --vault-passphrase-file p\n"
            "  hookloupe-cli vault set stripe --vault s.hookvault --vault-passphrase-file p "
            "<secret.txt\n"
            "  hookloupe-cli listen --endpoints e.json --vault s.hookvault "
            "--vault-passphrase-env P"_s);
    options.positional(u"action"_s, u"create, list, set NAME, remove NAME or passphrase"_s,
                       u"ACTION [NAME]"_s);
    vaultOptions(options, u"The file. Endpoints name its items, and --secret-vault does."_s);
    options.option(u"new-passphrase-file"_s,
                   u"With 'passphrase': read the new one from this file."_s, u"F"_s);
    if (const auto exit = options.parse(arguments))
        return *exit;
    const QString action = options.positionals().value(0);
    const QString name = options.positionals().value(1);
    const bool takesName = action == "set"_L1 || action == "remove"_L1;
    const QStringList known{ u"create"_s, u"list"_s, u"set"_s, u"remove"_s, u"passphrase"_s };
    if (!known.contains(action) || options.positionals().size() != (takesName ? 2 : 1))
        return options.usageError(u"Say create, list, set NAME, remove NAME or passphrase."_s);
    if (!options.has(u"vault"_s))
        return options.usageError(u"Name the file with --vault."_s);
    const QString path = options.value(u"vault"_s);
    const auto passphrase = vaultPassphrase(options);
    if (!passphrase)
        return fail(passphrase.error());
    if (action == "create"_L1) {
        const auto made = createVaultFile(path, *passphrase, {});
        return made ? static_cast<int>(Success) : fail(made.error());
    }
    if (action == "list"_L1)
        return listItems(path, *passphrase);
    if (action == "set"_L1) {
        const SecretBytes secret = secretFromInput();
        if (secret.isEmpty())
            return options.usageError(u"Give the secret on standard input."_s);
        return change(path, *passphrase,
                      [&](VaultItems &items) { items.insert_or_assign(name, secret); });
    }
    if (action == "remove"_L1) {
        bool wasThere = false;
        const int done = change(path, *passphrase,
                                [&](VaultItems &items) { wasThere = items.erase(name) > 0; });
        if (done == Success && !wasThere)
            say(u"hookloupe-cli: the vault holds no '%1'."_s.arg(name));
        return done == Success && !wasThere ? static_cast<int>(Negative) : done;
    }
    const auto fresh = secretOfFile(options.value(u"new-passphrase-file"_s));
    if (!fresh)
        return options.usageError(fresh.error().sentence);
    return change(
            path, *passphrase, [](VaultItems &) {}, *fresh);
}

} // namespace hookloupe::cli
