// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace hookloupe {

class PassphraseDialog;
class Workspace;

/// What a person does with the vault that holds secrets where no keyring answers.
class VaultController : public QObject
{
    Q_OBJECT
public:
    /// \a workspace outlives this; dialogs are over \a window.
    VaultController(Workspace *workspace, QWidget *window);

    /// There is a vault file, and it is locked.
    bool isLocked() const;
    bool isOpen() const;
    /// Makes a vault, or unlocks the one that is there.
    void keepInFile();
    void unlock();
    void lock();
    void changePassphrase();

    /// What the banner is to offer while secrets are in memory only.
    QString offer() const;

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void show(PassphraseDialog *dialog);

    Workspace *m_workspace;
    QWidget *m_window;
    QPointer<PassphraseDialog> m_dialog;
};

} // namespace hookloupe
