// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/secrets/secretswindow.h"

#include "core/secrets/secretstore.h"
#include "core/secrets/vault.h"
#include "core/store/eventreader.h"
#include "core/workspace/keptworkspace.h"
#include "core/workspace/workspace.h"
#include "ui/firstsize.h"
#include "ui/secrets/secretsmodel.h"
#include "ui/secrets/secretuses.h"
#include "ui/secrets/vaultcontroller.h"
#include "ui/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSizePolicy>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirst(720, 440);
constexpr int kUnusedItemRole = Qt::UserRole;

enum Column {
    Where,
    UsedBy,
    State,
    ColumnCount
};

} // namespace

SecretsWindow::SecretsWindow(Workspace *workspace, VaultController *vault, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_vault(vault)
    , m_where(new WrappedLabel(this))
    , m_keep(new QPushButton(this))
    , m_lock(new QPushButton(tr("&Lock"), this))
    , m_change(new QPushButton(tr("Change the &passphrase…"), this))
    , m_none(new WrappedLabel(this))
    , m_uses(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("&Remove from the vault…"), this))
{
    setObjectName(u"secretsWindow"_s);
    setWindowTitle(tr("Secrets"));
    m_where->setObjectName(u"secretsWhere"_s);
    m_keep->setObjectName(u"keepSecrets"_s);
    m_lock->setObjectName(u"lockSecrets"_s);
    m_change->setObjectName(u"changePassphrase"_s);
    m_remove->setObjectName(u"removeVaultItem"_s);
    m_none->setObjectName(u"noSecrets"_s);
    m_none->setText(
            tr("There is no secret yet. An endpoint that checks signatures has one: give it "
               "where you add or edit the endpoint."));
    m_none->hide();
    m_uses->setObjectName(u"secretUses"_s);
    m_uses->setAccessibleName(tr("Secrets and what needs them"));
    m_uses->setColumnCount(ColumnCount);
    m_uses->setHeaderLabels({ tr("Secret"), tr("Used by"), tr("State") });
    m_uses->setRootIsDecorated(false);
    QSizePolicy keepsItsPlace = m_uses->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_uses->setSizePolicy(keepsItsPlace);
    m_uses->setUniformRowHeights(true);
    m_uses->setAllColumnsShowFocus(true);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_keep, m_lock, m_change, m_remove })
        button->setAutoDefault(false);
    for (QPushButton *button : { m_keep, m_lock, m_change })
        row->addWidget(button);
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_where);
    layout->addLayout(row);
    layout->addWidget(m_none);
    layout->addWidget(m_uses, 1);
    layout->addWidget(buttons);
    connect(m_keep, &QPushButton::clicked, vault, &VaultController::keepInFile);
    connect(m_lock, &QPushButton::clicked, vault, &VaultController::lock);
    connect(m_change, &QPushButton::clicked, vault, &VaultController::changePassphrase);
    connect(m_remove, &QPushButton::clicked, this, &SecretsWindow::removeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_uses, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_remove->setEnabled(item && item->data(Where, kUnusedItemRole).toBool());
    });
    for (const auto signal : { &SecretStore::backingChanged, &SecretStore::vaultChanged })
        connect(&workspace->secrets(), signal, this, &SecretsWindow::showAll);
    connect(workspace, &Workspace::keysChanged, this, &SecretsWindow::showUses);
    connect(workspace, &Workspace::endpointsChanged, this, &SecretsWindow::showUses);
    resize(firstSize(*this, kFirst));
    showAll();
}

void SecretsWindow::showAll()
{
    const SecretStore &secrets = m_workspace->secrets();
    QString sentence = secrets.backingSentence();
    if (secrets.backing() == SecretStore::Backing::Unknown)
        sentence = tr("The desktop keyring was not needed so far.");
    if (m_vault->isOpen() && secrets.backing() != SecretStore::Backing::Vault)
        sentence += u' ' + tr("The vault %1 is open besides.").arg(secrets.vault()->path());
    m_where->setText(sentence);
    m_keep->setText(m_vault->offer());
    m_keep->setVisible(
            !m_vault->isOpen()
            && (m_vault->isLocked() || secrets.backing() == SecretStore::Backing::Memory));
    m_lock->setVisible(m_vault->isOpen());
    m_change->setVisible(m_vault->isOpen());
    showUses();
}

void SecretsWindow::showUses()
{
    m_workspace->read(
            Workspace::Lane::Pages, this,
            [](EventReader &reader) { return storedWorkspaceFile(reader); },
            [this](const Result<WorkspaceFile> &stored) {
                m_uses->clear();
                const QList<SecretUse> uses =
                        secretUses(*m_workspace, stored ? *stored : WorkspaceFile());
                for (const SecretUse &use : uses) {
                    const bool isUnused = use.usedBy.isEmpty();
                    auto *item = new QTreeWidgetItem(
                            m_uses,
                            { secretPlace(use.ref)
                                      + (use.ref.kind == SecretRef::Kind::Keychain
                                                 ? u", "_s + use.ref.name
                                                 : QString()),
                              isUnused ? tr("Nothing") : use.usedBy, use.state });
                    item->setData(Where, kUnusedItemRole, isUnused);
                    item->setData(Where, kUnusedItemRole + 1, use.ref.name);
                }
                for (int column = 0; column < State; ++column)
                    m_uses->resizeColumnToContents(column);
                m_remove->setEnabled(false);
                m_uses->setHidden(uses.isEmpty());
                m_none->setVisible(uses.isEmpty());
            });
}

void SecretsWindow::removeCurrent()
{
    const QTreeWidgetItem *item = m_uses->currentItem();
    if (!item)
        return;
    const QString name = item->data(Where, kUnusedItemRole + 1).toString();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove from the vault"), QString(),
                                     QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setText(
            tr("“%1” is removed from the vault. There is no other copy of it.").arg(name));
    const QAbstractButton *yes = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes, name](const QAbstractButton *clicked) {
                if (clicked == yes)
                    m_workspace->secrets().remove({ SecretRef::Kind::Vault, name });
            });
    question->open();
}

} // namespace hookloupe
