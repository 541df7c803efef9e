// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/overviewview.h"

#include "core/event/bytes.h"
#include "ui/detail/overviewtext.h"
#include "ui/notes/notesection.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/typesize.h"
#include "ui/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIconSize = 20;
constexpr qsizetype kTypeCharactersMax = 40;
/// In characters of the average width: less would break the sentences too often.
constexpr int kHalvesLeastCharacters = 110;
} // namespace

OverviewView::OverviewView(QWidget *parent)
    : QScrollArea(parent)
    , m_icon(new QLabel)
    , m_word(new QLabel)
    , m_handshake(new QFrame)
    , m_handshakeText(new WrappedLabel)
    , m_confirm(new QPushButton(tr("&Confirm subscription…")))
    , m_text(new QLabel)
    , m_forwards(new WrappedLabel)
    , m_clocks(new WrappedLabel)
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_notes(new NoteSection)
    , m_others(new QWidget)
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_word->setObjectName(u"verdictWord"_s);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setFont(type::larger(m_word->font(), type::kHeading));
    m_text->setObjectName(u"overviewText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *content = new QWidget(this);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_icon);
    heading->addWidget(m_word, 1);
    content->setLayout(m_halves);
    auto *layout = new QVBoxLayout;
    m_halves->addLayout(layout, 1);
    m_halves->addWidget(m_notes);
    m_halves->setSpacing(space::kLarge);
    layout->addLayout(heading);
    layout->addWidget(m_handshake);
    m_handshake->setFrameShape(QFrame::StyledPanel);
    m_handshake->setObjectName(u"handshake"_s);
    m_handshakeText->setObjectName(u"handshakeText"_s);
    m_handshakeText->setTextInteractionFlags(Qt::TextSelectableByMouse
                                             | Qt::TextSelectableByKeyboard);
    m_confirm->setObjectName(u"confirmSubscription"_s);
    m_confirm->setAccessibleName(tr("Confirm subscription"));
    auto *handshake = new QHBoxLayout(m_handshake);
    handshake->addWidget(m_handshakeText, 1);
    handshake->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { Q_EMIT confirmationRequested(m_confirmUrl); });
    m_handshake->hide();
    m_confirm->hide();
    layout->addWidget(m_text);
    layout->addWidget(m_forwards);
    layout->addWidget(m_others);
    layout->addWidget(m_clocks);
    layout->addStretch(1);
    m_forwards->setObjectName(u"forwardSentences"_s);
    m_clocks->setObjectName(u"clocks"_s);
    for (WrappedLabel *label : { m_forwards, m_clocks })
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (WrappedLabel *label : { m_handshakeText, m_forwards, m_clocks })
        label->setKeepsHeight(true); // there is room in the scroll area
    m_forwards->setContentsMargins(0, space::kMedium, 0, 0);
    m_forwards->hide();
    auto *others = new QHBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    others->addStretch(1);
    m_clocks->hide();
    m_others->hide();
    setWidget(content);
}

void OverviewView::setShownEvent(const Event &event, const SchemeCatalogue &schemes)
{
    m_mark = signatureMark(event.kind, event.verdict);
    m_text->setText(overviewSentences(event, schemes).join(u"\n\n"_s));
    const QString handshake = handshakeSentence(event, schemes);
    m_handshakeText->setText(u"⇄  "_s + handshake);
    m_handshakeText->setAccessibleName(handshake);
    m_handshake->setVisible(!handshake.isEmpty());
    setConfirmation({});
    m_clocks->hide();
    m_forwards->hide();
    offerEvents(event);
    updateMark();
}

void OverviewView::setConfirmation(const QByteArray &url)
{
    m_confirmUrl = url;
    m_confirm->setVisible(!url.isEmpty());
    m_confirm->setToolTip(tr("Fetches the address that the request names, after a question"));
}

void OverviewView::setForwards(const QStringList &sentences)
{
    m_forwards->setText(sentences.join(u"\n\n"_s));
    m_forwards->setVisible(!sentences.isEmpty());
}

void OverviewView::setClocks(const Clocks &clocks)
{
    const QString text = clocksText(clocks);
    m_clocks->setText(tr("Clocks") + u'\n' + text);
    m_clocks->setVisible(!text.isEmpty());
}

void OverviewView::offerEvents(const Event &event)
{
    auto *row = static_cast<QHBoxLayout *>(m_others->layout());
    qDeleteAll(m_others->findChildren<QPushButton *>());
    QList<qint64> ids;
    for (const qint64 id :
         { event.seen.replayOf, event.seen.otherBody, event.seen.otherId, event.duplicateOf }) {
        if (id > 0 && !ids.contains(id))
            ids.append(id);
    }
    for (const qint64 id : std::as_const(ids)) {
        auto *button = new QPushButton(tr("Go to %1").arg(eventName(id)), m_others);
        button->setObjectName(u"goTo%1"_s.arg(id));
        button->setAccessibleName(tr("Go to event %1").arg(eventName(id)));
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT eventRequested(id); });
        row->insertWidget(row->count() - 1, button);
    }
    const bool hasType = event.kind == EventKind::Request && !event.eventType.isEmpty();
    if (hasType) {
        QString type = displayText(event.eventType, kTypeCharactersMax);
        auto *button = new QPushButton(tr("Schema of %1").arg(QString(type).replace(u'&', u"&&"_s)),
                                       m_others);
        button->setObjectName(u"schemaOfType"_s);
        button->setAccessibleName(tr("Schema of %1").arg(type));
        connect(button, &QPushButton::clicked, this,
                [this, type = event.eventType, endpoint = event.endpoint] {
                    Q_EMIT schemaRequested(type, endpoint);
                });
        row->insertWidget(row->count() - 1, button);
    }
    m_others->setVisible(!ids.isEmpty() || hasType);
}

void OverviewView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateMark();
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int least = kHalvesLeastCharacters * fontMetrics().averageCharWidth();
    m_halves->setDirection(event->size().width() < least ? QBoxLayout::TopToBottom
                                                         : QBoxLayout::LeftToRight);
}

void OverviewView::updateMark()
{
    m_icon->setPixmap(signatureIcon(m_mark, palette())
                              .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_word->setText(m_mark == SignatureMark::Refused || m_mark == SignatureMark::Unsigned
                                    || m_mark == SignatureMark::Gap
                            ? signatureWord(m_mark)
                            : tr("Signature: %1").arg(signatureWord(m_mark)));
}

} // namespace hookloupe
