// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/reach/tunnelkind.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hookloupe {

class ProblemLabel;
class WrappedLabel;
class Workspace;

/// Starts and watches the tunnel of a workspace.
class TunnelPage : public QWidget
{
    Q_OBJECT
public:
    explicit TunnelPage(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    TunnelSettings settings() const;
    void showSettings(const TunnelSettings &settings);
    void showKind();
    void toggle();
    void update();

    Workspace *m_workspace;
    QFormLayout *m_form;
    QComboBox *m_kind;
    WrappedLabel *m_about;
    QLineEdit *m_server;
    QLineEdit *m_command;
    QLineEdit *m_known;
    ProblemLabel *m_problem;
    QPushButton *m_toggle;
    QLabel *m_mark;
    WrappedLabel *m_state;
    QLineEdit *m_url;
    QPushButton *m_copy;
    QPlainTextEdit *m_log;
};

} // namespace hookloupe
