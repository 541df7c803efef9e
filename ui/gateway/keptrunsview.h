// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/workspace/gatewayruns.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace hookloupe {

class ProblemLabel;
class Workspace;

/// The runs that are kept as files: what came of each, and those that were broken off can go on.
class KeptRunsView : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    KeptRunsView(Workspace *workspace, QString folder, QWidget *parent = nullptr);

    /// Reads the folder again, off this thread.
    void reload();
    /// While a run is played, no other one can go on.
    void setPlaying(bool playing);
    void setProblem(const QString &sentence);

Q_SIGNALS:
    /// \a secret: what was typed in; may be empty.
    void resumeRequested(const hookloupe::KeptRun &run, const hookloupe::SecretBytes &secret);

private:
    void show(const QList<KeptRun> &runs);
    void showButtons();
    void resume();
    void remove();
    const KeptRun *current() const;

    Workspace *m_workspace;
    QString m_folder;
    QTreeWidget *m_rows;
    QLineEdit *m_secret;
    QPushButton *m_resume;
    QPushButton *m_remove;
    ProblemLabel *m_problem;
    QList<KeptRun> m_runs; ///< in step with the rows
    bool m_isPlaying = false;
};

} // namespace hookloupe
