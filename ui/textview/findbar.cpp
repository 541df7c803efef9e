// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/findbar.h"

#include "ui/theme/spacing.h"

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
    , m_case(makeButton(this, tr("Match case (Alt+C)")))
    , m_expression(makeButton(this, tr("Regular expression (Alt+R)")))
    , m_count(new QLabel(this))
{
    setAutoFillBackground(true);
    m_needle->setPlaceholderText(tr("Find"));
    m_needle->setAccessibleName(tr("Find in this text"));
    m_needle->setClearButtonEnabled(true);
    m_case->setText(u"Aa"_s);
    m_case->setObjectName(u"findCase"_s);
    m_expression->setText(u".*"_s);
    m_expression->setObjectName(u"findExpression"_s);
    for (QToolButton *choice : { m_case, m_expression })
        choice->setCheckable(true);
    m_count->setAccessibleName(tr("Matches"));
    m_count->setTextFormat(Qt::PlainText);

    QToolButton *previous = makeButton(this, tr("Previous match (Shift+Enter)"));
    previous->setArrowType(Qt::UpArrow);
    QToolButton *next = makeButton(this, tr("Next match (Enter)"));
    next->setArrowType(Qt::DownArrow);
    QToolButton *close = makeButton(this, tr("Close (Escape)"));
    close->setText(u"×"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
    row->setSpacing(space::kTight);
    row->addWidget(m_needle, 1);
    row->addWidget(m_case);
    row->addWidget(m_expression);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);

    connect(m_needle, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_case, &QToolButton::toggled, this, &FindBar::changed);
    connect(m_expression, &QToolButton::toggled, this, &FindBar::changed);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::closeRequested);
    setFocusProxy(m_needle);
    m_needle->installEventFilter(this);
}

FindRequest FindBar::request() const
{
    return { .needle = m_needle->text().toUtf8(),
             .isExpression = m_expression->isChecked(),
             .matchCase = m_case->isChecked() };
}

void FindBar::begin(const QString &needle)
{
    if (!needle.isEmpty())
        m_needle->setText(needle);
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
}

void FindBar::showCount(int current, const Found &found)
{
    const auto count = static_cast<int>(found.matches.size());
    QString text;
    if (count > 0)
        text = (found.bounded ? tr("%L1 of %L2 or more") : tr("%L1 of %L2"))
                       .arg(current + 1)
                       .arg(count);
    else if (!m_needle->text().isEmpty() && found.problem.isEmpty())
        text = tr("No match");
    if (!found.problem.isEmpty())
        text += (count > 0 ? u" · "_s : QString()) + found.problem;
    // What an expression's mistake is can be longer than a narrow pane.
    constexpr qsizetype shownMax = 60;
    m_count->setText(text.size() > shownMax ? text.first(shownMax) + u'…' : text);
    m_count->setToolTip(found.problem);
}

void FindBar::showSearching()
{
    m_count->setText(tr("Searching…"));
}

bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A window's shortcut on Escape must not win over closing the bar.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->matches(QKeySequence::FindNext)
            || key->matches(QKeySequence::FindPrevious) || toggleOf(*key)) {
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

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // The field would take the letter as typed.
    if (event->type() == QEvent::KeyPress) {
        if (QToolButton *toggle = toggleOf(*static_cast<QKeyEvent *>(event))) {
            toggle->toggle();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton *FindBar::toggleOf(const QKeyEvent &event) const
{
    if (event.modifiers() != Qt::AltModifier)
        return nullptr;
    return event.key() == Qt::Key_C ? m_case : event.key() == Qt::Key_R ? m_expression : nullptr;
}

} // namespace hookloupe
