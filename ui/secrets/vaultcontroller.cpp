// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/secrets/vaultcontroller.h"

#include "core/secrets/secretstore.h"
#include "core/secrets/vault.h"
#include "core/workspace/workspace.h"
#include "ui/secrets/passphrasedialog.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

VaultController::VaultController(Workspace *workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{ }

bool VaultController::isLocked() const
{
    const Vault *vault = m_workspace->secrets().vault();
    return vault && !vault->isOpen() && vault->exists();
}

bool VaultController::isOpen() const
{
    const Vault *vault = m_workspace->secrets().vault();
    return vault && vault->isOpen();
}

QString VaultController::offer() const
{
    return isLocked() ? tr("&Unlock the secrets…") : tr("&Keep them in a file with a passphrase…");
}

void VaultController::keepInFile()
{
    if (isLocked())
        return unlock();
    Vault *vault = m_workspace->secrets().vault();
    show(new PassphraseDialog(
            PassphraseDialog::Purpose::Create, vault->path(),
            [vault](const PassphraseDialog::Typed &typed, PassphraseDialog::Done done) {
                // What is in memory so far goes into it once it is open.
                vault->create(typed.fresh, {}, {}, vault, std::move(done));
            },
            m_window));
    connect(m_dialog, &QDialog::accepted, this, [this, vault] {
        Q_EMIT told(tr("Secrets are kept in %1 from now on.").arg(vault->path()));
    });
}

void VaultController::unlock()
{
    Vault *vault = m_workspace->secrets().vault();
    show(new PassphraseDialog(
            PassphraseDialog::Purpose::Unlock, vault->path(),
            [vault](const PassphraseDialog::Typed &typed, PassphraseDialog::Done done) {
                vault->unlock(typed.passphrase, vault, std::move(done));
            },
            m_window));
    connect(m_dialog, &QDialog::accepted, this, [this] { Q_EMIT told(tr("Secrets unlocked.")); });
}

void VaultController::lock()
{
    m_workspace->secrets().lockVault();
    Q_EMIT told(tr("Secrets locked."));
}

void VaultController::changePassphrase()
{
    Vault *vault = m_workspace->secrets().vault();
    show(new PassphraseDialog(
            PassphraseDialog::Purpose::Change, vault->path(),
            [vault](const PassphraseDialog::Typed &typed, PassphraseDialog::Done done) {
                vault->changePassphrase(typed.passphrase, typed.fresh, vault, std::move(done));
            },
            m_window));
    connect(m_dialog, &QDialog::accepted, this,
            [this] { Q_EMIT told(tr("The passphrase was changed.")); });
}

void VaultController::show(PassphraseDialog *dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace hookloupe
