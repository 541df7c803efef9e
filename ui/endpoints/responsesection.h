// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/responseplan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace hookloupe {

class ProblemLabel;

/// The part of the endpoint form about the answer that senders get.
class ResponseSection : public QWidget
{
    Q_OBJECT
public:
    explicit ResponseSection(QWidget *parent = nullptr);

    void load(const ResponsePlan &plan);
    /// Shows what is wrong with the headers and gives an error then.
    Result<ResponsePlan> plan() const;
    void setProblem(const QString &headers);

Q_SIGNALS:
    void edited();

private:
    ResponsePlan m_loaded;
    QComboBox *m_fault;
    QSpinBox *m_status;
    QSpinBox *m_delay;
    QPlainTextEdit *m_headers;
    ProblemLabel *m_headersProblem;
    QPlainTextEdit *m_body;
    QLabel *m_bodyKept;
};

} // namespace hookloupe
