// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/explanation.h"

#include <QTreeWidget>

namespace hookloupe {

/// The steps of a check, each with its values below it; the step that failed is open. As high as
/// what it shows, up to a limit.
class SignatureSteps : public QTreeWidget
{
    Q_OBJECT
public:
    explicit SignatureSteps(QWidget *parent = nullptr);

    void setSteps(const QList<ExplanationStep> &steps);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<ExplanationStep> m_steps;
};

/// "ok", "fails", "note", "not reached": what the icon says, for those who do not see it.
QString outcomeWord(StepOutcome outcome);

} // namespace hookloupe
