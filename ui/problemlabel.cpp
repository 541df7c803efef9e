// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/problemlabel.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>

namespace hookloupe {

ProblemLabel::ProblemLabel(QWidget *parent)
    : WrappedLabel(parent)
{
    updateColour();
    hide();
}

void ProblemLabel::setProblem(const QString &sentence)
{
    setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColour();
}

void ProblemLabel::updateColour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, failureColour(QApplication::palette()));
    setPalette(own);
}

} // namespace hookloupe
