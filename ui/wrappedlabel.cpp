// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/wrappedlabel.h"

#include <QResizeEvent>

namespace hookloupe {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void WrappedLabel::setKeepsHeight(bool keeps)
{
    m_keepsHeight = keeps;
    updateGeometry();
}

QSize WrappedLabel::sizeHint() const
{
    const QSize guess = QLabel::sizeHint();
    return { guess.width(), m_isLaidOut ? heightForWidth(width()) : guess.height() };
}

QSize WrappedLabel::minimumSizeHint() const
{
    return { 0, m_keepsHeight ? sizeHint().height() : fontMetrics().height() };
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_isLaidOut = true;
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace hookloupe
