// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/rawview.h"

#include "ui/detail/readinghabits.h"
#include "ui/textview/bytetextview.h"
#include "ui/textview/hexview.h"
#include "ui/theme/spacing.h"
#include "ui/theme/themedview.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

RawView::RawView(QWidget *parent)
    : QWidget(parent)
    , m_asText(new QRadioButton(tr("Te&xt"), this))
    , m_asHex(new QRadioButton(tr("Hex &bytes"), this))
    , m_stack(new QStackedWidget(this))
    , m_text(new ByteTextView(this))
    , m_hex(new HexView(this))
{
    setObjectName(u"rawTab"_s);
    m_asText->setObjectName(u"rawAsText"_s);
    m_asText->setAccessibleName(tr("Text"));
    m_asText->setChecked(true);
    m_asHex->setObjectName(u"rawAsHex"_s);
    m_asHex->setAccessibleName(tr("Hex"));
    m_text->setObjectName(u"rawText"_s);
    m_text->setAccessibleName(tr("Raw request"));
    m_hex->setObjectName(u"rawHex"_s);
    m_hex->setAccessibleName(tr("Raw request in hex"));
    followTheme(m_text);
    followTheme(m_hex);
    keepReadingHabits(m_text);
    keepZoom(m_hex);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_hex);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kSmall, space::kTight, space::kSmall, 0);
    bar->addStretch(1);
    bar->addWidget(m_asText);
    bar->addWidget(m_asHex);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    connect(m_asHex, &QRadioButton::toggled, this, [this](bool hex) {
        // The same bytes stay selected.
        const ByteView *from = hex ? static_cast<ByteView *>(m_text) : m_hex;
        ByteView *to = hex ? static_cast<ByteView *>(m_hex) : m_text;
        const bool back = from->caret() == from->selectionBegin();
        const qsizetype anchor = back ? from->selectionEnd() : from->selectionBegin();
        to->setSelection(anchor, from->caret());
        m_stack->setCurrentIndex(hex ? 1 : 0);
    });
}

void RawView::setEvent(const ReadableEvent &readable)
{
    m_text->setText(readable.wire, Syntax::Plain);
    m_hex->setBytes(readable.wire->bytes);
}

} // namespace hookloupe
