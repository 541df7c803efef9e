// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/targetsettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QTabWidget;

namespace hookloupe {

class ProblemLabel;
class WrappedLabel;
class Workspace;

/// How one target is sent to: version, time-outs, redirects, proxy, TLS. It is remembered for all
/// that has the target's scheme, host and port.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    ConnectionDialog(Workspace *workspace, SendTarget target, QWidget *parent = nullptr);

    void accept() override;

private:
    QWidget *buildGeneral();
    QWidget *buildProxy();
    QWidget *buildTls();
    QWidget *fileRow(QLineEdit *edit, const QString &title, bool alsoFolder);
    void load(const TargetSettings &settings);
    TargetSettings typed() const;
    void showChoices();

    Workspace *m_workspace;
    SendTarget m_target;
    TargetSettings m_before;
    QTabWidget *m_tabs;
    ProblemLabel *m_problem;

    QComboBox *m_http;
    WrappedLabel *m_httpWords;
    QCheckBox *m_follow;
    QSpinBox *m_connectSeconds;
    QSpinBox *m_totalSeconds;

    QComboBox *m_proxy;
    QLineEdit *m_proxyUrl;
    QLineEdit *m_proxyUser;
    QLineEdit *m_proxyPassword;
    QCheckBox *m_proxyTunnels;
    WrappedLabel *m_proxyWords;

    QLineEdit *m_authorities;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLineEdit *m_passphrase;
    QCheckBox *m_insecure;
    ProblemLabel *m_insecureWords;
};

} // namespace hookloupe
