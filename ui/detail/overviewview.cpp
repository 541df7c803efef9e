// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/overviewview.h"

#include "ui/detail/overviewtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIconSize = 20;
}

OverviewView::OverviewView(QWidget *parent)
    : QScrollArea(parent)
    , m_icon(new QLabel)
    , m_word(new QLabel)
    , m_text(new QLabel)
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_word->setObjectName(u"verdictWord"_s);
    m_word->setTextFormat(Qt::PlainText);
    QFont bold = m_word->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_word->setFont(bold);
    m_text->setObjectName(u"overviewText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *content = new QWidget(this);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_icon);
    heading->addWidget(m_word, 1);
    auto *layout = new QVBoxLayout(content);
    layout->addLayout(heading);
    layout->addWidget(m_text, 1);
    setWidget(content);
}

void OverviewView::setShownEvent(const Event &event, const SchemeCatalogue &schemes)
{
    m_mark = signatureMark(event.kind, event.verdict);
    m_text->setText(overviewSentences(event, schemes).join(u"\n\n"_s));
    updateMark();
}

void OverviewView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateMark();
}

void OverviewView::updateMark()
{
    m_icon->setPixmap(signatureIcon(m_mark, palette())
                              .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_word->setText(m_mark == SignatureMark::Refused || m_mark == SignatureMark::Unsigned
                            ? signatureWord(m_mark)
                            : tr("Signature: %1").arg(signatureWord(m_mark)));
}

} // namespace hookloupe
