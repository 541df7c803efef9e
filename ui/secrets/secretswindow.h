// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace hookloupe {

class VaultController;
class Workspace;

/// Where secrets are kept, which there are, and what needs each; and what can be done with the
/// vault.
class SecretsWindow : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive this.
    SecretsWindow(Workspace *workspace, VaultController *vault, QWidget *parent = nullptr);

private:
    void showAll();
    void showUses();
    void removeCurrent();

    Workspace *m_workspace;
    VaultController *m_vault;
    QLabel *m_where;
    QPushButton *m_keep;
    QPushButton *m_lock;
    QPushButton *m_change;
    QLabel *m_none; ///< says what to do, in the place of an empty list
    QTreeWidget *m_uses;
    QPushButton *m_remove;
};

} // namespace hookloupe
