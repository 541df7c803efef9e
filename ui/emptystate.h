// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace hookloupe {

class Workspace;

/// What the list shows before the first event: where to send one, and how.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit EmptyState(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void testEventRequested();
    void doctorRequested();
    void copied(const QString &text);

private:
    void update();
    QWidget *copyRow(QLabel *text, const QString &objectName, const QString &label);

    Workspace *m_workspace;
    QLabel *m_title;
    QLabel *m_intro;
    QLabel *m_url;
    QLabel *m_curl;
    QPushButton *m_send;
    QPushButton *m_doctor;
};

} // namespace hookloupe
