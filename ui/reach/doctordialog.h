// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/doctor.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hookloupe {

class ProblemLabel;
class Workspace;

/// Why does nothing arrive? One button, a line for each check, and what to do. Not modal.
class DoctorDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a workspace outlives this. \a wantedPort: where it would listen.
    DoctorDialog(Workspace *workspace, quint16 wantedPort, QWidget *parent = nullptr);

    /// Runs the checks; asks before a request leaves this computer.
    void check();

Q_SIGNALS:
    void copied(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void askOutside(const Doctor::Options &options, const QStringList &hosts);
    void start(const Doctor::Options &options);
    void addLine(const CheckLine &line);
    void clearLines();
    void rebuildLines();
    void showEnd();
    void showRunning(bool isRunning);

    Workspace *m_workspace;
    quint16 m_wantedPort;
    Doctor m_doctor;
    bool m_wasCancelled = false;
    QLineEdit *m_url;
    ProblemLabel *m_problem;
    QPushButton *m_check;
    QLabel *m_summary;
    QScrollArea *m_scroll;
    QVBoxLayout *m_lines = nullptr;
    QPushButton *m_copy;
};

} // namespace hookloupe
