// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/rowchart.h"

#include "ui/accessiblechart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace hookloupe {

RowChart::RowChart(QWidget *parent)
    : QWidget(parent)
{
    makeAccessibleChart(this);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowChart::lay(qint64 nowUs)
{
    m_nowUs = nowUs;
    place();
    if (m_row >= rowCount())
        m_row = -1;
    describe();
    update();
}

void RowChart::setCurrentRow(int row)
{
    if (row == m_row)
        return;
    m_row = row;
    describe();
    update();
}

void RowChart::describe()
{
    const QString text = m_row >= 0 && m_row < rowCount() ? rowText(m_row) : QString();
    const QString description = text.isEmpty() ? hint() : text;
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

void RowChart::paintFocus(QPainter &painter) const
{
    if (!hasFocus() || m_row >= 0)
        return;
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

void RowChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay(m_nowUs);
}

void RowChart::choose(int row)
{
    setCurrentRow(row);
    Q_EMIT rowChosen(row);
}

void RowChart::keyPressEvent(QKeyEvent *event)
{
    const int last = rowCount() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(qBound(0, m_row - 1, last));
    case Qt::Key_Right:
        return choose(qBound(0, m_row + 1, last));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0)
            Q_EMIT rowActivated(m_row);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RowChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RowChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RowChart::mousePressEvent(QMouseEvent *event)
{
    const int row = event->button() == Qt::LeftButton ? rowAt(event->pos()) : -1;
    if (row >= 0 && row != m_row)
        choose(row);
}

void RowChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = event->button() == Qt::LeftButton ? rowAt(event->pos()) : -1;
    if (row >= 0)
        Q_EMIT rowActivated(row);
}

bool RowChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    // A tool tip that looks like HTML would be shown as such.
    if (const QString text = textAt(help->pos()); !text.isEmpty())
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace hookloupe
