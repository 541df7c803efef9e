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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize WrappedLabel::sizeHint() const
{
    return { QLabel::sizeHint().width(), heightForWidth(width()) };
}

QSize WrappedLabel::minimumSizeHint() const
{
    return { 0, heightForWidth(width()) };
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace hookloupe
