// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/wrappedlabel.h"

namespace hookloupe {

/// A sentence below a field about what is wrong with it; takes no room while there is none.
class ProblemLabel : public WrappedLabel
{
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    /// Plain text; empty hides it.
    void setProblem(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColour();
};

} // namespace hookloupe
