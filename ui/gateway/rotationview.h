// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"
#include "core/delivery/gatewayrotation.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace hookloupe {

class ProblemLabel;
class Workspace;
class WrappedLabel;

/// Rehearses the change of a secret: the first event of a plan signed by the new secret, the old
/// one, both in either order, and one that nobody knows; and what the consumer accepts of it.
class RotationView : public QWidget
{
    Q_OBJECT
public:
    /// \a plan gives what is to be sent, with the new secret. \a workspace outlives this.
    RotationView(Workspace *workspace, std::function<Result<GatewayPlan>()> plan,
                 QWidget *parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    void stop();

private:
    void begin();
    void start(const GatewayPlan &plan);
    void sendNext();
    void show(const SendResult &result);
    void end(const QString &words);
    void showRunning(bool isRunning);
    void colourRows();
    void changeEvent(QEvent *event) override;

    Workspace *m_workspace;
    std::function<Result<GatewayPlan>()> m_planNow;
    QLineEdit *m_old;
    QPushButton *m_run;
    ProblemLabel *m_problem;
    QTreeWidget *m_rows;
    WrappedLabel *m_words;
    GatewayPlan m_plan;
    std::vector<RotationTrial> m_trials;
    std::vector<RotationOutcome> m_outcomes;
    quint64 m_sendId = 0;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace hookloupe
