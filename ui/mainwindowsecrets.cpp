// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Secrets, workspace files and delivery lists in the window.

#include "ui/mainwindow.h"

#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/actions.h"
#include "ui/banner.h"
#include "ui/reconcile/reconcilewindow.h"
#include "ui/secrets/secretswindow.h"
#include "ui/secrets/vaultcontroller.h"
#include "ui/workspacefile/workspacefilecontroller.h"

#include <QAction>
#include <QLabel>

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

void MainWindow::connectSecrets()
{
    connect(m_actions->secrets, &QAction::triggered, this, &MainWindow::showSecrets);
    connect(m_actions->reconcile, &QAction::triggered, this, &MainWindow::showReconcile);
    connect(m_actions->openWorkspace, &QAction::triggered, m_workspaceFile,
            &WorkspaceFileController::chooseFile);
    connect(m_actions->saveWorkspace, &QAction::triggered, m_workspaceFile,
            &WorkspaceFileController::chooseWhereToSave);
    connect(m_workspaceFile, &WorkspaceFileController::told, this, &MainWindow::tell);
    connect(m_vault, &VaultController::told, this, &MainWindow::tell);
    connect(&m_workspace->secrets(), &SecretStore::vaultChanged, this,
            &MainWindow::showSecretsState);
}

void MainWindow::showSecrets()
{
    if (!m_secrets) {
        m_secrets = new SecretsWindow(m_workspace, m_vault, this);
        m_secrets->setAttribute(Qt::WA_DeleteOnClose);
        m_secrets->show();
    }
    m_secrets->raise();
    m_secrets->activateWindow();
}

void MainWindow::showReconcile()
{
    if (!m_reconcile) {
        m_reconcile = new ReconcileWindow(m_workspace, this);
        m_reconcile->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_reconcile, &ReconcileWindow::eventRequested, this, &MainWindow::goToEvent);
        m_reconcile->show();
    }
    m_reconcile->raise();
    m_reconcile->activateWindow();
}

void MainWindow::showSecretsState()
{
    const SecretStore &secrets = m_workspace->secrets();
    const bool inMemory = secrets.backing() == SecretStore::Backing::Memory;
    if (!secrets.isWaiting()) {
        m_waitingTimer.stop();
        m_secretsState->setText(m_vault->isLocked() ? tr("Secrets are locked")
                                                    : tr("Secrets are in memory only"));
        m_secretsState->setVisible(inMemory);
    } else if (m_secretsState->isHidden() && !m_waitingTimer.isActive()) {
        m_waitingTimer.start();
    }
    // Once, at the start: later the banner offers it.
    if (inMemory && m_vault->isLocked() && !std::exchange(m_askedToUnlock, true))
        QMetaObject::invokeMethod(
                m_vault,
                [this] {
                    if (m_vault->isLocked())
                        m_vault->unlock();
                },
                Qt::QueuedConnection);
    QStringList sentences = m_workspace->secretProblems();
    if (inMemory && !m_vault->isLocked())
        sentences.prepend(secrets.backingSentence());
    else if (inMemory)
        sentences.prepend(tr("The endpoints' secrets are in a file that is locked: until it is "
                             "unlocked, signatures are not checked."));
    if (sentences == m_secretSentences)
        return; // said already, and perhaps dismissed
    m_secretSentences = sentences;
    if (sentences.isEmpty()) {
        m_secretBanner->clear();
        return;
    }
    QList<Banner::Action> actions;
    if (m_vault->isLocked() || inMemory)
        actions += { u"keepInFile"_s, m_vault->offer(), [this] { m_vault->keepInFile(); } };
    actions += { u"dismissSecrets"_s, tr("Dis&miss"), [this] { m_secretBanner->clear(); } };
    m_secretBanner->say(sentences.join(u'\n'), actions);
}

} // namespace hookloupe
