// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/responseplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace hookloupe {

class AnswerBodyEditor;
class ProblemLabel;

/// The form of one answer: of an endpoint, or of one of its rules.
class ResponseSection : public QWidget
{
    Q_OBJECT
public:
    explicit ResponseSection(QWidget *parent = nullptr);

    void load(const ResponsePlan &plan);
    /// An error names what is wrong; showProblems() shows it beside its field.
    Result<ResponsePlan> plan() const;
    void showProblems();

Q_SIGNALS:
    void edited();

private:
    void buildFault(QFormLayout *form);
    void buildFailures(QFormLayout *form);
    void updateParts();
    void suggestShape();
    QString headersProblem() const;

    ResponsePlan m_loaded;
    QComboBox *m_fault;
    QWidget *m_shape = nullptr;
    QLabel *m_bytesLabel = nullptr;
    QSpinBox *m_bytes = nullptr;
    QLabel *m_intervalLabel = nullptr;
    QSpinBox *m_interval = nullptr;
    QSpinBox *m_status;
    QLineEdit *m_reason;
    QSpinBox *m_delay;
    QSpinBox *m_delayMax;
    QCheckBox *m_failsFirst = nullptr;
    QSpinBox *m_first = nullptr;
    QCheckBox *m_failsEvery = nullptr;
    QSpinBox *m_every = nullptr;
    QComboBox *m_failing = nullptr;
    QSpinBox *m_failStatus = nullptr;
    QPlainTextEdit *m_headers;
    ProblemLabel *m_headersProblem;
    AnswerBodyEditor *m_body;
};

} // namespace hookloupe
