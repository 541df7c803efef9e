// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace hookloupe {

class ProblemLabel;
class WrappedLabel;
class Workspace;

/// The relays of a workspace: which, where their messages arrive, and how they are.
class RelayPage : public QWidget
{
    Q_OBJECT
public:
    explicit RelayPage(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &text);

private:
    void add();
    void removeCurrent();
    void rebuild();
    void showStates();
    void showButtons();

    Workspace *m_workspace;
    QLineEdit *m_url;
    QLineEdit *m_path;
    QPushButton *m_add;
    ProblemLabel *m_problem;
    QTreeWidget *m_list;
    WrappedLabel *m_detail;
    QPushButton *m_copy;
    QPushButton *m_retry;
    QPushButton *m_remove;
    QTimer m_tick; ///< while something is waited for
};

} // namespace hookloupe
