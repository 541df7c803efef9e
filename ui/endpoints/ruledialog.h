// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/responserule.h"

#include <QDialog>

class QLineEdit;

namespace hookloupe {

class ProblemLabel;
class ResponseSection;

/// Adds or edits one rule: when it holds, and what it answers. A query that cannot be read is told
/// while it is typed, by its column.
class RuleDialog : public QDialog
{
    Q_OBJECT
public:
    RuleDialog(const ResponseRule &rule, bool isNew, QWidget *parent = nullptr);

    /// Stays open, with the reason shown, when it cannot be used.
    void accept() override;

Q_SIGNALS:
    void saved(const hookloupe::ResponseRule &rule);

private:
    bool checkQuery();

    QLineEdit *m_when;
    ProblemLabel *m_whenProblem;
    ResponseSection *m_response;
};

} // namespace hookloupe
