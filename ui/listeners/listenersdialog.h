// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/listenerconfig.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSslCertificate;
class QTreeWidget;

namespace hookloupe {

class ProblemLabel;
class Workspace;

/// Where the receiver listens: every listener with its state, its address to copy and its
/// certificate. What is changed here is kept and holds at once.
class ListenersDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit ListenersDialog(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &text);
    void limitsRequested();

private:
    QWidget *buildButtons();
    QWidget *buildDetails();
    /// What is edited: the stored listeners, or the one of this run.
    QList<ListenerConfig> configs() const;
    int current() const;
    void refresh();
    void showCurrent();
    void edit(int index);
    void add();
    void remove();
    void toggle();
    void apply(const QList<ListenerConfig> &configs, int select);
    void exportAuthority();
    void exportAuthorityTo(const QString &path, const QSslCertificate &certificate, bool asDer);

    Workspace *m_workspace;
    QTreeWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_toggle;
    QPushButton *m_remove;
    QLabel *m_url;
    QPushButton *m_copy;
    QLabel *m_details;
    ProblemLabel *m_problem;
};

} // namespace hookloupe
