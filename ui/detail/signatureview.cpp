// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/signatureview.h"

#include "core/event/bytes.h"
#include "core/signature/scheme.h"
#include "ui/detail/recognitionbar.h"
#include "ui/textview/bytetextview.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themedview.h"
#include "ui/wrappedlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 20;
constexpr int kComparisonLinesMax = 7;

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SignatureView::SignatureView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_word(textLabel(this))
    , m_reason(textLabel(this))
    , m_changed(textLabel(this))
    , m_recognition(new RecognitionBar(this))
    , m_setUp(new QPushButton(tr("Set &up endpoint…"), this))
    , m_details(new QWidget(this))
    , m_form(new QFormLayout)
    , m_comparison(textLabel(this))
    , m_comparisonArea(new QScrollArea(this))
    , m_content(textLabel(this))
    , m_signedContent(new ByteTextView(this))
{
    setObjectName(u"signatureTab"_s);
    m_word->setObjectName(u"signatureWord"_s);
    QFont bold = m_word->font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_word->setWordWrap(false);
    // In line with the icon and with the first line of what stands beside it.
    m_word->setFixedHeight(kIconSize);
    m_reason->setMinimumHeight(kIconSize);
    m_reason->setObjectName(u"signatureReason"_s);
    m_changed->setObjectName(u"signatureChanged"_s);
    m_setUp->setObjectName(u"setUpEndpoint"_s);
    m_setUp->setAccessibleName(tr("Set up endpoint"));
    m_comparison->setObjectName(u"signatureComparison"_s);
    m_comparison->setFont(fixedFont());
    m_comparison->setWordWrap(false);
    m_comparisonArea->setWidget(m_comparison);
    m_comparisonArea->setWidgetResizable(true);
    m_comparisonArea->setFrameShape(QFrame::NoFrame);
    m_comparisonArea->setAccessibleName(tr("Received and expected signature"));
    m_signedContent->setObjectName(u"signedContent"_s);
    m_signedContent->setAccessibleName(tr("Signed content"));
    followTheme(m_signedContent);

    m_scheme = addRow(m_form, tr("Scheme"), u"signatureScheme"_s);
    m_carrier = addRow(m_form, tr("Carried by"), u"signatureCarrier"_s);
    m_timestamp = addRow(m_form, tr("Timestamp"), u"signatureTimestamp"_s);
    m_coverage = addRow(m_form, tr("Not covered"), u"signatureCoverage"_s);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_word, 0, Qt::AlignTop);
    heading->addWidget(m_reason, 1);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->addLayout(m_form);
    details->addWidget(m_comparisonArea);
    details->addWidget(m_content);
    details->addWidget(m_signedContent, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(heading);
    layout->addWidget(m_changed);
    layout->addWidget(m_recognition);
    layout->addWidget(m_setUp, 0, Qt::AlignLeft);
    layout->addWidget(m_details, 1);
    layout->addStretch(0);

    connect(m_setUp, &QPushButton::clicked, this,
            [this] { Q_EMIT setUpRequested(m_event->endpoint); });
    connect(m_recognition, &RecognitionBar::setUpRequested, this, &SignatureView::schemeRequested);
    m_changed->hide();
    m_setUp->hide();
    m_details->hide();
}

QLabel *SignatureView::addRow(QFormLayout *form, const QString &label, const QString &objectName)
{
    // A form forgets the height of a wrapping QLabel that was hidden for a while.
    auto *value = new WrappedLabel(this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setObjectName(objectName);
    form->addRow(label, value);
    return value;
}

void SignatureView::fill(QFormLayout *form, QLabel *value, const QString &text)
{
    value->setText(text);
    form->setRowVisible(value, !text.isEmpty());
}

void SignatureView::setEvent(const EventPtr &event)
{
    m_event = event;
    const SignatureMark mark = signatureMark(event->kind, event->verdict);
    showVerdict(mark, event->reason.isEmpty() ? signatureExplanation(mark) : event->reason);
    m_changed->hide();
    m_details->hide();
    m_setUp->setVisible(mark == SignatureMark::Unsigned || mark == SignatureMark::NoSecret);
    m_recognition->setRecognised(0, {}, {});
}

void SignatureView::setInspection(const Inspection &inspection)
{
    if (!m_event)
        return;
    m_details->setVisible(inspection.signature.has_value());
    m_recognition->setRecognised(m_event->id, m_event->endpoint, inspection.recognised);
    if (!inspection.recognised.schemes.isEmpty())
        m_setUp->hide();
    if (!inspection.signature)
        return;
    const Verification &now = *inspection.signature;
    if (now.verdict != m_event->verdict) {
        // The endpoint was set up, or its secret changed, after the event came.
        const SignatureMark then = signatureMark(m_event->kind, m_event->verdict);
        m_changed->setText(
                tr("Checked with the endpoint as it is now. When the event came it was: %1.")
                        .arg(signatureWord(then)));
        m_changed->show();
    }
    const SignatureMark mark = signatureMark(m_event->kind, now.verdict);
    showVerdict(mark, now.reason);
    m_setUp->setVisible(now.verdict == Verdict::NoSecret);
    showVerification(now, inspection.signedContent);
}

void SignatureView::showVerdict(SignatureMark mark, const QString &reason)
{
    m_mark = mark;
    m_word->setText(signatureWord(mark));
    m_reason->setText(reason);
    updateIcon();
}

void SignatureView::showVerification(const Verification &verification, const LinedTextPtr &content)
{
    const Scheme *scheme = SchemeCatalogue::builtIn().find(verification.scheme);
    fill(m_form, m_scheme,
         scheme ? u"%1, %2"_s.arg(scheme->name, scheme->algorithm) : verification.scheme);
    fill(m_form, m_carrier, displayText(verification.carrier, 200));
    fill(m_form, m_timestamp,
         verification.timestamp ? u"%1 = %2"_s.arg(displayText(verification.timestamp->text, 80),
                                                   timestampSentence(*verification.timestamp))
                                : QString());
    fill(m_form, m_coverage, verification.coverageNote);

    const QString comparison = comparisonText(verification.candidates);
    m_comparison->setText(comparison);
    m_comparisonArea->setVisible(!comparison.isEmpty());
    const int lines = qMin(kComparisonLinesMax, static_cast<int>(comparison.count(u'\n')) + 1);
    m_comparisonArea->setFixedHeight(
            m_comparison->fontMetrics().lineSpacing() * lines
            + m_comparisonArea->horizontalScrollBar()->sizeHint().height());

    const bool hasContent = !verification.contentDescription.isEmpty();
    m_content->setText(tr("Signed content: %1, %2")
                               .arg(verification.contentDescription,
                                    displaySize(verification.signedContent.size())));
    m_content->setVisible(hasContent);
    m_signedContent->setVisible(hasContent);
    m_signedContent->setText(content, Syntax::Plain);
}

void SignatureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void SignatureView::updateIcon()
{
    m_icon->setPixmap(signatureIcon(m_mark, palette())
                              .pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
}

} // namespace hookloupe
