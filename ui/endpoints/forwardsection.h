// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/forwardplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace hookloupe {

class ProblemLabel;

/// The part of the endpoint form about where its events are passed on to.
class ForwardSection : public QWidget
{
    Q_OBJECT
public:
    explicit ForwardSection(QWidget *parent = nullptr);

    void load(const ForwardPlan &plan);
    /// As the form stands, right or wrong.
    ForwardPlan plan() const;
    void setProblems(const QString &url, const QString &mirrors);

Q_SIGNALS:
    void edited();

private:
    void buildLimits();
    void updateEnabled();

    QLineEdit *m_url;
    ProblemLabel *m_urlProblem;
    QComboBox *m_answer;
    QWidget *m_rest; ///< what has an effect with a URL only
    QSpinBox *m_timeout;
    QSpinBox *m_concurrency;
    QSpinBox *m_retries;
    QSpinBox *m_backoff;
    QPlainTextEdit *m_mirrors;
    ProblemLabel *m_mirrorsProblem;
    QCheckBox *m_keepsHost;
    QCheckBox *m_addsForwarded;
    QCheckBox *m_verifiesCertificate;
};

} // namespace hookloupe
