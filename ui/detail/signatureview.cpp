// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/signatureview.h"

#include "core/event/bytes.h"
#include "core/signature/scheme.h"
#include "ui/detail/diagnosisview.h"
#include "ui/detail/recognitionbar.h"
#include "ui/detail/signaturesteps.h"
#include "ui/showntext.h"
#include "ui/textview/bytetextview.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themedview.h"
#include "ui/wrappedlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 20;
constexpr int kComparisonLinesMax = 7;
constexpr int kContentLinesMin = 7;

QLabel *textLabel(const QString &objectName, QWidget *parent)
{
    // A layout forgets the height of a wrapping QLabel that was hidden for a while.
    auto *label = new WrappedLabel(parent);
    label->setObjectName(objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setKeepsHeight(true); // there is room in the scroll area
    return label;
}

void fill(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

SignatureView::SignatureView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
    , m_reason(textLabel(u"signatureReason"_s, this))
    , m_coverage(textLabel(u"signatureCoverage"_s, this))
    , m_now(textLabel(u"signatureNow"_s, this))
    , m_changed(textLabel(u"signatureChanged"_s, this))
    , m_recognition(new RecognitionBar(this))
    , m_setUp(new QPushButton(this))
    , m_diagnosis(new DiagnosisView(this))
    , m_details(new QWidget(this))
    , m_steps(new SignatureSteps(this))
    , m_comparison(new QLabel(this))
    , m_comparisonArea(new QScrollArea(this))
    , m_contentArea(new QWidget(this))
    , m_content(textLabel(u"signatureContent"_s, this))
    , m_sha256(textLabel(u"signatureSha256"_s, this))
    , m_legend(textLabel(u"signatureLegend"_s, this))
    , m_marks(new QCheckBox(tr("Show &invisible characters"), this))
    , m_signedContent(new ByteTextView(this))
{
    setObjectName(u"signatureTab"_s);
    m_setUp->setObjectName(u"setUpEndpoint"_s);
    offerSetUp(Verdict::NoSecret);

    auto *area = new QScrollArea(this);
    area->setObjectName(u"signatureScroll"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_setUp, &QPushButton::clicked, this,
            [this] { Q_EMIT setUpRequested(m_event->endpoint); });
    connect(m_recognition, &RecognitionBar::setUpRequested, this, &SignatureView::schemeRequested);
    connect(m_recognition, &RecognitionBar::descriptionRequested, this,
            &SignatureView::descriptionRequested);
    connect(m_diagnosis, &DiagnosisView::helpRequested, this, &SignatureView::helpRequested);
    connect(m_marks, &QCheckBox::toggled, this, &SignatureView::showContent);
    for (QWidget *widget :
         { static_cast<QWidget *>(m_coverage), static_cast<QWidget *>(m_now),
           static_cast<QWidget *>(m_changed), static_cast<QWidget *>(m_setUp), m_details })
        widget->hide();
}

QWidget *SignatureView::buildContent()
{
    m_comparison->setObjectName(u"signatureComparison"_s);
    m_comparison->setTextFormat(Qt::PlainText);
    m_comparison->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_comparison->setFont(fixedFont());
    m_comparisonArea->setWidget(m_comparison);
    m_comparisonArea->setWidgetResizable(true);
    m_comparisonArea->setFrameShape(QFrame::NoFrame);
    m_comparisonArea->setAccessibleName(tr("Received and expected signature"));

    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_steps);
    details->addWidget(m_comparisonArea);
    addSignedContent(details);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    addHeading(layout);
    layout->addWidget(m_coverage);
    layout->addWidget(m_now);
    layout->addWidget(m_changed);
    layout->addWidget(m_recognition);
    layout->addWidget(m_setUp, 0, Qt::AlignLeft);
    layout->addWidget(m_diagnosis);
    layout->addWidget(m_details, 1);
    layout->addStretch(0);
    return content;
}

void SignatureView::addHeading(QVBoxLayout *layout)
{
    m_word->setObjectName(u"signatureWord"_s);
    m_word->setTextFormat(Qt::PlainText);
    QFont bold = m_word->font();
    bold.setBold(true);
    m_word->setFont(bold);
    // In line with the icon and with the first line of what stands beside it.
    m_word->setFixedHeight(kIconSize);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_word, 0, Qt::AlignTop);
    heading->addWidget(m_reason, 1);
    auto *meaning = new QToolButton(this);
    meaning->setObjectName(u"verdictHelp"_s);
    meaning->setText(u"?"_s);
    meaning->setAutoRaise(true);
    meaning->setFocusPolicy(Qt::TabFocus);
    meaning->setAccessibleName(tr("What this verdict means"));
    meaning->setToolTip(tr("What this verdict means, and what to do"));
    connect(meaning, &QToolButton::clicked, this, [this] {
        if (m_event)
            Q_EMIT helpRequested(u"verdicts"_s, verdictId(m_event->verdict));
    });
    heading->addWidget(meaning, 0, Qt::AlignTop);
    layout->addLayout(heading);
}

void SignatureView::addSignedContent(QVBoxLayout *layout)
{
    m_signedContent->setObjectName(u"signedContent"_s);
    m_signedContent->setAccessibleName(tr("Signed content"));
    m_signedContent->setMinimumHeight(fontMetrics().lineSpacing() * kContentLinesMin);
    followTheme(m_signedContent);
    m_marks->setObjectName(u"showInvisible"_s);
    m_marks->setChecked(true);
    auto *copyDigest = new QPushButton(tr("Copy SHA-&256"), this);
    copyDigest->setObjectName(u"copyContentDigest"_s);
    copyDigest->setAccessibleName(tr("Copy the SHA-256 of the signed content"));
    connect(copyDigest, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_sha256->text().section(u' ', -1));
        Q_EMIT copied(tr("Copied the SHA-256 of the signed content."));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_marks);
    row->addWidget(copyDigest);
    row->addStretch(1);
    auto *contentLayout = new QVBoxLayout(m_contentArea);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_content);
    contentLayout->addWidget(m_sha256);
    contentLayout->addLayout(row);
    contentLayout->addWidget(m_signedContent, 1);
    contentLayout->addWidget(m_legend);
    layout->addWidget(m_contentArea, 1);
}

void SignatureView::setEvent(const EventPtr &event)
{
    m_event = event;
    m_needsDiagnosis = false;
    m_diagnosis->clear();
    const SignatureMark mark = signatureMark(event->kind, event->verdict);
    showVerdict(mark,
                event->reason.isEmpty() ? signatureExplanation(mark) : shownText(event->reason));
    m_coverage->hide();
    m_now->hide();
    m_changed->hide();
    m_details->hide();
    offerSetUp(event->verdict);
    // What stays when the event has been looked at does not come and go before.
    if (mark == SignatureMark::Unsigned)
        m_setUp->show();
    m_recognition->setRecognised(0, {}, {});
}

void SignatureView::offerSetUp(Verdict verdict, bool isByPublicKey)
{
    const bool isWrong = verdict == Verdict::BadSignature;
    m_setUp->setText(!isWrong                ? tr("Set up endp&oint…")
                             : isByPublicKey ? tr("Change the public key &of the endpoint…")
                                             : tr("Change the secret &of the endpoint…"));
    m_setUp->setAccessibleName(!isWrong                ? tr("Set up endpoint")
                                       : isByPublicKey ? tr("Change the public key of the endpoint")
                                                       : tr("Change the secret of the endpoint"));
    m_setUp->setVisible(isWrong || verdict == Verdict::NoSecret);
}

void SignatureView::setInspection(const Inspection &inspection)
{
    if (!m_event)
        return;
    m_details->setVisible(inspection.signature.has_value());
    m_recognition->setRecognised(m_event->id, m_event->endpoint, inspection.recognised);
    if (!inspection.recognised.schemes.isEmpty())
        m_setUp->hide();
    m_diagnosis->clear();
    m_needsDiagnosis = inspection.signature && inspection.signature->verdict != Verdict::Valid;
    if (!inspection.signature)
        return;
    const Verification &found = *inspection.signature;
    const SignatureMark then = signatureMark(m_event->kind, m_event->verdict);
    // The endpoint was set up, or its secret changed, after the event came.
    fill(m_changed,
         found.verdict == m_event->verdict
                 ? QString()
                 : tr("Checked with the endpoint as it is now. When the event came it was: %1.")
                           .arg(signatureWord(then)));
    const SignatureMark mark = signatureMark(m_event->kind, found.verdict);
    showVerdict(mark, found.reason);
    fill(m_now,
         inspection.now ? tr("As of receipt: %1. If it came now: %2. %3")
                                  .arg(signatureWord(mark),
                                       signatureWord(signatureMark(m_event->kind,
                                                                   inspection.now->verdict)),
                                       inspection.now->reason)
                        : QString());
    fill(m_coverage,
         found.coverageNote.isEmpty() ? QString() : tr("Not covered: %1").arg(found.coverageNote));
    offerSetUp(found.verdict, inspection.isByPublicKey);
    if (found.verdict == Verdict::Valid && m_event->seen.replayOf > 0)
        m_diagnosis->setDiagnosis(replayDiagnosis(m_event->seen.replayOf, m_event->deliveryId));
    showVerification(inspection);
}

void SignatureView::showVerdict(SignatureMark mark, const QString &reason)
{
    m_mark = mark;
    m_word->setText(signatureWord(mark));
    m_reason->setText(reason);
    updateIcon();
}

void SignatureView::showVerification(const Inspection &inspection)
{
    const Verification &found = *inspection.signature;
    m_steps->setSteps(inspection.steps);
    m_steps->setVisible(!inspection.steps.isEmpty());

    const QString comparison = comparisonText(found.candidates);
    m_comparison->setText(comparison);
    m_comparisonArea->setVisible(!comparison.isEmpty());
    const int lines = qMin(kComparisonLinesMax, static_cast<int>(comparison.count(u'\n')) + 1);
    m_comparisonArea->setFixedHeight(
            m_comparison->fontMetrics().lineSpacing() * lines
            + m_comparisonArea->horizontalScrollBar()->sizeHint().height());

    m_contentArea->setVisible(!found.contentDescription.isEmpty());
    m_content->setText(
            tr("Signed content: %1, %2 (%3 bytes)")
                    .arg(found.contentDescription, displaySize(found.signedContent.size()))
                    .arg(found.signedContent.size()));
    fill(m_sha256,
         inspection.contentSha256.isEmpty() ? QString()
                                            : tr("SHA-256 %1").arg(inspection.contentSha256));
    m_plainText = inspection.signedContent;
    m_markedText = inspection.markedContent;
    m_legendText = inspection.markLegend;
    showContent();
}

void SignatureView::showContent()
{
    const bool marks = m_marks->isChecked();
    m_signedContent->setText(marks ? m_markedText : m_plainText, Syntax::Plain);
    fill(m_legend, marks ? m_legendText : QString());
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
