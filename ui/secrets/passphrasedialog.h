// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/secretbytes.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QProgressBar;

namespace hookloupe {

class ProblemLabel;

/// Asks for the passphrase of a vault, and stays open, saying why, until it is the right one.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        Create, ///< a new one, twice
        Unlock,
        Change, ///< the old one, and a new one twice
    };
    struct Typed
    {
        SecretBytes passphrase; ///< the one that is in force until now; empty when it is to be made
        SecretBytes fresh; ///< of Create and Change
    };
    using Done = std::function<void(Result<void>)>;
    /// \a tries does it, off this thread, and calls its second argument here.
    using Try = std::function<void(const Typed &typed, Done done)>;

    PassphraseDialog(Purpose purpose, const QString &path, Try tries, QWidget *parent = nullptr);

    void accept() override;

private:
    QLineEdit *field(const QString &objectName, const QString &label);
    QString problem() const;
    void setWorking(bool working);

    Purpose m_purpose;
    Try m_try;
    QLineEdit *m_old = nullptr;
    QLineEdit *m_fresh = nullptr;
    QLineEdit *m_again = nullptr;
    QCheckBox *m_show;
    ProblemLabel *m_problem;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    bool m_isWorking = false;
};

} // namespace hookloupe
