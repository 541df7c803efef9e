// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hookloupe {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    updateIcon();
    hide();
}

void Banner::say(const QString &sentence, const QList<Action> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // A button may be the one whose click is being handled.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setObjectName(action.objectName);
        button->setAccessibleName(QString(action.text).remove(u'&'));
        connect(button, &QPushButton::clicked, this, action.run);
        m_buttons->addWidget(button);
    }
    show();
}

void Banner::setCalm(bool isCalm)
{
    m_icon->setVisible(!isCalm);
}

void Banner::clear()
{
    hide();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void Banner::updateIcon()
{
    m_icon->setPixmap(glyphIcon(Glyph::Warning, warningColour(palette()))
                              .pixmap(QSize(18, 18), devicePixelRatioF()));
}

} // namespace hookloupe
