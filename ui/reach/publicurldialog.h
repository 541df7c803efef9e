// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QDialog>

class QTabWidget;

namespace hookloupe {

class Workspace;

/// How the internet reaches this computer: a tunnel program, or relays. Not modal; what runs goes
/// on when it is closed.
class PublicUrlDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit PublicUrlDialog(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &text);

private:
    QTabWidget *m_tabs;
};

} // namespace hookloupe
