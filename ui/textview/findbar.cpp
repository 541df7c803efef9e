// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/findbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(QWidget *parent, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_needle(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setAutoFillBackground(true);
    m_needle->setPlaceholderText(tr("Find"));
    m_needle->setAccessibleName(tr("Find in this text"));
    m_needle->setClearButtonEnabled(true);
    m_count->setAccessibleName(tr("Matches"));
    m_count->setTextFormat(Qt::PlainText);

    QToolButton *previous = makeButton(this, tr("Previous match (Shift+Enter)"));
    previous->setArrowType(Qt::UpArrow);
    QToolButton *next = makeButton(this, tr("Next match (Enter)"));
    next->setArrowType(Qt::DownArrow);
    QToolButton *close = makeButton(this, tr("Close (Escape)"));
    close->setText(u"×"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(4);
    row->addWidget(m_needle, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);

    connect(m_needle, &QLineEdit::textChanged, this, &FindBar::needleChanged);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closeRequested);
    setFocusProxy(m_needle);
}

QString FindBar::needle() const
{
    return m_needle->text();
}

void FindBar::begin(const QString &needle)
{
    if (!needle.isEmpty())
        m_needle->setText(needle);
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
}

void FindBar::showCount(int current, int count, bool bounded)
{
    if (m_needle->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("No match"));
    else
        m_count->setText((bounded ? tr("%L1 of %L2 or more") : tr("%L1 of %L2"))
                                 .arg(current + 1)
                                 .arg(count));
}

bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A window's shortcut on Escape must not win over closing the bar.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->matches(QKeySequence::FindNext)
            || key->matches(QKeySequence::FindPrevious)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if ((enter && event->modifiers().testFlag(Qt::ShiftModifier))
             || event->matches(QKeySequence::FindPrevious))
        Q_EMIT previousRequested();
    else if (enter || event->matches(QKeySequence::FindNext))
        Q_EMIT nextRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hookloupe
