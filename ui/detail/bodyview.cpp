// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/bodyview.h"

#include "core/event/bytes.h"
#include "ui/textview/bytetextview.h"
#include "ui/textview/hexview.h"
#include "ui/theme/themedview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

BodyView::BodyView(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_pretty(new QRadioButton(tr("Prett&y"), this))
    , m_received(new QRadioButton(tr("As re&ceived"), this))
    , m_note(new QLabel(this))
    , m_text(new ByteTextView(this))
    , m_hex(new HexView(this))
{
    setObjectName(u"bodyTab"_s);
    m_what->setObjectName(u"bodyFormat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_pretty->setObjectName(u"bodyPretty"_s);
    m_pretty->setAccessibleName(tr("Pretty"));
    m_pretty->setChecked(true);
    m_received->setObjectName(u"bodyReceived"_s);
    m_received->setAccessibleName(tr("As received"));
    m_note->setObjectName(u"bodyNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_text->setObjectName(u"bodyText"_s);
    m_text->setAccessibleName(tr("Body"));
    m_hex->setObjectName(u"bodyHex"_s);
    m_hex->setAccessibleName(tr("Body in hex"));
    followTheme(m_text);
    followTheme(m_hex);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 0);
    bar->addWidget(m_what, 1);
    bar->addWidget(m_pretty);
    bar->addWidget(m_received);
    m_note->setContentsMargins(6, 0, 6, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_hex, 1);
    connect(m_pretty, &QRadioButton::toggled, this, &BodyView::update);
    m_hex->hide();
    m_note->hide();
}

void BodyView::setEvent(const ReadableEvent &readable)
{
    m_bytes = readable.body;
    m_inspection = {};
    m_inspection.format = PayloadFormat::Text;
    update();
}

void BodyView::setInspection(const Inspection &inspection)
{
    m_inspection = inspection;
    update();
}

void BodyView::update()
{
    if (!m_bytes)
        return;
    m_what->setText(
            u"%1, %2"_s.arg(formatName(m_inspection.format), displaySize(m_bytes->bytes.size())));
    const auto &printed = m_inspection.pretty;
    m_pretty->setVisible(printed.has_value());
    m_received->setVisible(printed.has_value());
    const bool isBinary = !isShownAsText(m_inspection.format, m_bytes->bytes);
    m_hex->setVisible(isBinary);
    m_text->setVisible(!isBinary);

    QStringList notes;
    const bool pretty = printed && m_pretty->isChecked();
    if (isBinary) {
        m_hex->setBytes(m_bytes->bytes);
        m_text->setText(QByteArray(), Syntax::Plain);
    } else {
        m_hex->setBytes({});
        m_text->setText(pretty ? m_inspection.prettyText : m_bytes,
                        printed ? Syntax::Json : Syntax::Plain);
    }
    if (pretty && printed->mistake) {
        notes += mistakeSentence(*printed->mistake);
        const qsizetype line = m_text->lineAt(printed->mistakeAt);
        m_text->setMarkedLine(line);
    }
    if (pretty && printed->cut)
        notes += tr("It is too long to be laid out as a whole; what is missing is under “As "
                    "received”.");
    if (printed && printed->duplicateKeys > 0) {
        notes += printed->duplicateKeys == 1
                ? tr("One key occurs twice in the same object; parsers disagree about which "
                     "counts.")
                : tr("%1 keys occur again in the same object; parsers disagree about which count.")
                          .arg(printed->duplicateKeys);
    }
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace hookloupe
