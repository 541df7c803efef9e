// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/diagnosisview.h"

#include "ui/settings.h"
#include "ui/theme/theme.h"
#include "ui/wrappedlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Most searches end sooner; a word that comes and goes only disturbs.
constexpr int kPatienceMs = 300;
constexpr int kCodeLinesMax = 7;
const auto kFramework = "diagnosis.framework"_L1;

QString sureness(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Proven:
        return DiagnosisView::tr("proven");
    case Confidence::Guess:
        return DiagnosisView::tr("a guess");
    case Confidence::None:
        break;
    }
    return DiagnosisView::tr("not found");
}

WrappedLabel *label(const QString &objectName, QWidget *parent)
{
    auto *made = new WrappedLabel(parent);
    made->setObjectName(objectName);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // It stands in a scroll area: there is room for whole sentences.
    made->setKeepsHeight(true);
    return made;
}

} // namespace

DiagnosisView::DiagnosisView(QWidget *parent)
    : QWidget(parent)
    , m_state(label(u"diagnosisState"_s, this))
    , m_details(new QWidget(this))
    , m_causes(new QComboBox(this))
    , m_evidence(label(u"diagnosisEvidence"_s, this))
    , m_sentence(label(u"diagnosisSentence"_s, this))
    , m_copySentence(new QPushButton(tr("Cop&y"), this))
    , m_fix(label(u"diagnosisFix"_s, this))
    , m_fixArea(new QWidget(this))
    , m_frameworks(new QComboBox(this))
    , m_fixText(label(u"diagnosisFixText"_s, this))
    , m_code(new QPlainTextEdit(this))
{
    setObjectName(u"diagnosis"_s);
    m_causes->setObjectName(u"diagnosisCause"_s);
    m_causes->setAccessibleName(tr("Cause"));
    m_copySentence->setObjectName(u"copyDiagnosis"_s);
    m_copySentence->setAccessibleName(tr("Copy the sentence for the merchant"));
    m_frameworks->setObjectName(u"diagnosisFramework"_s);
    m_frameworks->setAccessibleName(tr("Framework of the consumer"));
    for (QComboBox *combo : { m_causes, m_frameworks })
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_code->setObjectName(u"diagnosisCode"_s);
    m_code->setAccessibleName(tr("Code that fixes it"));
    m_code->setFont(fixedFont());
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *copyCode = new QPushButton(tr("Copy &code"), this);
    copyCode->setObjectName(u"copyDiagnosisCode"_s);
    copyCode->setAccessibleName(tr("Copy the code"));

    auto *why = new QPushButton(tr("&Why this happens"), this);
    why->setObjectName(u"diagnosisHelp"_s);
    why->setAccessibleName(tr("Why this happens"));
    why->setToolTip(tr("What this cause is, and how others came by it"));

    auto *causeRow = new QHBoxLayout;
    auto *causeLabel = new QLabel(tr("C&ause"), this);
    causeLabel->setBuddy(m_causes);
    causeRow->addWidget(causeLabel);
    causeRow->addWidget(m_causes);
    causeRow->addWidget(why);
    causeRow->addStretch(1);
    auto *sentenceRow = new QHBoxLayout;
    sentenceRow->addWidget(m_sentence, 1);
    sentenceRow->addWidget(m_copySentence, 0, Qt::AlignTop);
    auto *frameworkRow = new QHBoxLayout;
    auto *frameworkLabel = new QLabel(tr("Fi&x for"), this);
    frameworkLabel->setBuddy(m_frameworks);
    frameworkRow->addWidget(frameworkLabel);
    frameworkRow->addWidget(m_frameworks);
    frameworkRow->addWidget(copyCode);
    frameworkRow->addStretch(1);
    auto *fixLayout = new QVBoxLayout(m_fixArea);
    fixLayout->setContentsMargins(0, 0, 0, 0);
    fixLayout->addLayout(frameworkRow);
    fixLayout->addWidget(m_fixText);
    fixLayout->addWidget(m_code);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->addLayout(causeRow);
    details->addWidget(m_evidence);
    details->addLayout(sentenceRow);
    details->addWidget(m_fix);
    details->addWidget(m_fixArea);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_details);

    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_state->setText(tr("Looking for the cause…"));
        m_state->show();
        m_details->hide();
        show();
    });
    connect(m_causes, &QComboBox::currentIndexChanged, this, &DiagnosisView::showFinding);
    connect(m_frameworks, &QComboBox::currentIndexChanged, this, &DiagnosisView::showFix);
    connect(m_frameworks, &QComboBox::textActivated, this,
            [](const QString &name) { settings::setState(kFramework, name.toUtf8()); });
    connect(m_copySentence, &QPushButton::clicked, this,
            [this] { copy(m_sentence->text(), tr("Copied the sentence about the cause.")); });
    connect(why, &QPushButton::clicked, this, [this] {
        const int index = m_causes->currentIndex();
        if (index >= 0 && index < m_diagnosis.findings.size())
            Q_EMIT helpRequested(u"causes"_s, causeId(m_diagnosis.findings.at(index).cause));
    });
    connect(copyCode, &QPushButton::clicked, this,
            [this] { copy(m_code->toPlainText(), tr("Copied the code.")); });
    clear();
}

void DiagnosisView::clear()
{
    m_patience.stop();
    m_diagnosis = {};
    hide();
}

void DiagnosisView::setSearching()
{
    m_patience.start();
}

void DiagnosisView::setDiagnosis(const Diagnosis &diagnosis)
{
    m_patience.stop();
    m_diagnosis = diagnosis;
    setVisible(!diagnosis.findings.isEmpty());
    m_state->hide();
    m_details->show();
    m_causes->clear();
    for (const Finding &finding : diagnosis.findings)
        m_causes->addItem(tr("%1 (%2)", "a cause, how sure")
                                  .arg(causeTitle(finding.cause), sureness(finding.confidence)));
    showFinding();
}

void DiagnosisView::showFinding()
{
    const int index = m_causes->currentIndex();
    if (index < 0 || index >= m_diagnosis.findings.size())
        return;
    const Finding &finding = m_diagnosis.findings.at(index);
    m_evidence->setText(finding.evidence);
    m_sentence->setText(finding.sentence);
    m_fix->setText(finding.fix);
    const QString wanted = QString::fromUtf8(settings::state(kFramework));
    m_frameworks->clear();
    for (const FrameworkFix &fix : finding.fixes)
        m_frameworks->addItem(fix.framework);
    m_frameworks->setCurrentIndex(qMax(0, m_frameworks->findText(wanted)));
    m_fixArea->setVisible(!finding.fixes.isEmpty());
    showFix();
}

void DiagnosisView::showFix()
{
    const int cause = m_causes->currentIndex();
    const int index = m_frameworks->currentIndex();
    if (cause < 0 || index < 0 || cause >= m_diagnosis.findings.size()
        || index >= m_diagnosis.findings.at(cause).fixes.size())
        return;
    const FrameworkFix &fix = m_diagnosis.findings.at(cause).fixes.at(index);
    m_fixText->setText(fix.text);
    m_code->setPlainText(fix.code);
    const int lines = qMin(kCodeLinesMax, static_cast<int>(fix.code.count(u'\n')) + 1);
    m_code->setFixedHeight(m_code->fontMetrics().lineSpacing() * (lines + 1) + 12);
}

void DiagnosisView::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

} // namespace hookloupe
