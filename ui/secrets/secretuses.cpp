// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/secrets/secretuses.h"

#include "core/secrets/secretstore.h"
#include "core/secrets/vault.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
struct SecretUsesWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::SecretUses)
};
} // namespace

QList<SecretUse> secretUses(Workspace &workspace, const WorkspaceFile &stored)
{
    QList<SecretUse> uses;
    for (const Endpoint &endpoint : workspace.endpoints().list()) {
        const KeyList keys = workspace.keysFor(endpoint.name);
        for (qsizetype i = 0; i < endpoint.secrets.size(); ++i) {
            QString who = SecretUsesWords::tr("Endpoint “%1”").arg(endpoint.name);
            if (endpoint.secrets.size() > 1)
                who += u", "_s + keys.nameOf(i);
            uses.append({ endpoint.secrets.at(i).ref, who,
                          keys.keys().at(i).material ? SecretUsesWords::tr("Known")
                                                     : SecretUsesWords::tr("Cannot be read") });
        }
    }
    if (stored.targets) {
        for (auto it = stored.targets->begin(); it != stored.targets->end(); ++it) {
            if (!it->proxyPassword.isNone())
                uses.append({ it->proxyPassword,
                              SecretUsesWords::tr("Target %1, password of its proxy").arg(it.key()),
                              {} });
            if (!it->keyPassphrase.isNone())
                uses.append({ it->keyPassphrase,
                              SecretUsesWords::tr("Target %1, passphrase of its client key")
                                      .arg(it.key()),
                              {} });
        }
    }
    const Vault *vault = workspace.secrets().vault();
    const QStringList items = vault ? vault->names() : QStringList();
    for (const QString &item : items) {
        const bool isUsed = std::any_of(uses.begin(), uses.end(), [&item](const SecretUse &use) {
            return use.ref.isKept() && use.ref.name == item;
        });
        if (!isUsed)
            uses.append({ { SecretRef::Kind::Vault, item }, {}, SecretUsesWords::tr("Known") });
    }
    return uses;
}

} // namespace hookloupe
