// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/replaybatchplan.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace hookloupe {

class ProblemLabel;
class SchemeCombo;
class Workspace;

/// Where many events go, as what, in which order and how fast: the choices of *Replay many*.
class BatchForm : public QWidget
{
    Q_OBJECT
public:
    /// \a workspace outlives this.
    explicit BatchForm(Workspace *workspace, QWidget *parent = nullptr);

    void setTarget(const QByteArray &url);
    /// What is chosen. An error is shown beside its field, too.
    Result<ReplayBatchPlan> plan();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void buildWhat(QFormLayout *form);
    void buildHow(QFormLayout *form);
    void showChoices();
    void checkEdits();
    Result<void> readTargets(ReplayBatchPlan &plan) const;
    Result<void> readSigning(ReplayBatchPlan &plan) const;
    ReplayBatchPlan::As as() const;

    Workspace *m_workspace;
    QFormLayout *m_what = nullptr;
    QLineEdit *m_target;
    QLineEdit *m_also;
    QComboBox *m_as;
    SchemeCombo *m_scheme;
    QLineEdit *m_secret;
    QPlainTextEdit *m_edits;
    ProblemLabel *m_editsProblem;
    QComboBox *m_order;
    QSpinBox *m_concurrency;
    QSpinBox *m_seed;
    QComboBox *m_pace;
    QDoubleSpinBox *m_rate;
    QDoubleSpinBox *m_spacing;
    QSpinBox *m_times;
    QComboBox *m_schedule;
    QDoubleSpinBox *m_timeScale;
    QComboBox *m_keeps;
};

} // namespace hookloupe
