// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/responsesection.h"

#include "core/endpoint/answertemplate.h"
#include "core/event/bytes.h"
#include "ui/detail/fieldsmodel.h"
#include "ui/endpoints/answerbodyeditor.h"
#include "ui/endpoints/endpointcheck.h"
#include "ui/problemlabel.h"
#include "ui/replay/replaydraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStatusMin = 200;
constexpr int kStatusMax = 999;
constexpr int kHeaderLines = 3;

QSpinBox *spinBox(const QString &objectName, const QString &name, int from, int to, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(from, to);
    return box;
}

/// \a parts side by side, with what is left of the line behind them.
QWidget *line(const QList<QWidget *> &parts, QWidget *parent)
{
    auto *area = new QWidget(parent);
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return area;
}

/// A row whose label leads to \a first of what it holds.
void addRow(QFormLayout *form, const QString &text, QWidget *area, QWidget *first)
{
    auto *label = new QLabel(text, form->parentWidget());
    label->setBuddy(first);
    form->addRow(label, area);
}

bool hasBytes(Fault fault)
{
    return usualShape(fault, 0).bytes != 0 || fault == Fault::Truncate;
}

bool hasInterval(Fault fault)
{
    return usualShape(fault, 0).intervalMs != 0;
}

} // namespace

ResponseSection::ResponseSection(QWidget *parent)
    : QWidget(parent)
    , m_fault(new QComboBox(this))
    , m_status(spinBox(u"status"_s, tr("Status"), kStatusMin, kStatusMax, this))
    , m_reason(new QLineEdit(this))
    , m_delay(spinBox(u"delay"_s, tr("Delay in milliseconds"), 0, kDelayMsMax, this))
    , m_delayMax(spinBox(u"delayMax"_s, tr("Longest delay in milliseconds"), 0, kDelayMsMax, this))
    , m_headers(wireTextEditor(u"responseHeaders"_s, tr("Headers of the answer"), this))
    , m_headersProblem(new ProblemLabel(this))
    , m_body(new AnswerBodyEditor(this))
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason phrase"));
    m_reason->setPlaceholderText(tr("the usual phrase"));
    m_delay->setSuffix(tr(" ms"));
    m_delayMax->setSuffix(tr(" ms"));
    m_delayMax->setSpecialValueText(tr("the same"));
    m_delayMax->setToolTip(tr("Each delay is drawn from between both."));
    m_headers->setPlaceholderText(tr("Name: value, a line each"));
    m_headers->setFixedHeight(fontMetrics().lineSpacing() * kHeaderLines);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildFault(form);
    addRow(form, tr("Stat&us"), line({ m_status, m_reason }, this), m_status);
    addRow(form, tr("&Delay"), line({ m_delay, new QLabel(tr("up to"), this), m_delayMax }, this),
           m_delay);
    buildFailures(form);
    form->addRow(tr("&Headers"), m_headers);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_headersProblem);
    addRow(form, tr("&Body"), m_body, m_body->firstField());

    connect(m_headers, &QPlainTextEdit::textChanged, this, &ResponseSection::edited);
    connect(m_body, &AnswerBodyEditor::edited, this, &ResponseSection::edited);
    connect(m_fault, &QComboBox::currentIndexChanged, this, [this] {
        suggestShape();
        updateParts();
        Q_EMIT edited();
    });
    updateParts();
}

void ResponseSection::buildFault(QFormLayout *form)
{
    m_fault->setObjectName(u"fault"_s);
    m_fault->setAccessibleName(tr("What the sender gets"));
    m_fault->addItems({ tr("An answer"), tr("A closed connection, without an answer"),
                        tr("A reset connection"), tr("Nothing: the connection hangs"),
                        tr("An answer that is cut off"), tr("A wrong Content-Length"),
                        tr("An answer that drips"), tr("A body without an end"),
                        tr("Garbage that is no HTTP") });
    m_bytesLabel = new QLabel(this);
    m_bytes = spinBox(u"faultBytes"_s, tr("Bytes of the fault"), -kFaultBytesMax, kFaultBytesMax,
                      this);
    m_bytesLabel->setBuddy(m_bytes);
    m_intervalLabel = new QLabel(tr("every"), this);
    m_interval = spinBox(u"faultInterval"_s, tr("Milliseconds between two pieces"),
                         kFaultIntervalMsMin, kFaultIntervalMsMax, this);
    m_interval->setSuffix(tr(" ms"));
    m_shape = line({ m_bytesLabel, m_bytes, m_intervalLabel, m_interval }, this);
    form->addRow(tr("Sender &gets"), m_fault);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_shape);
}

void ResponseSection::buildFailures(QFormLayout *form)
{
    m_failsFirst = new QCheckBox(tr("the &first attempts of a delivery:"), this);
    m_failsFirst->setObjectName(u"failsFirst"_s);
    m_first = spinBox(u"failFirst"_s, tr("How many attempts fail"), 1, kFailCountMax, this);
    m_failsEvery = new QCheckBox(tr("one request in &every:"), this);
    m_failsEvery->setObjectName(u"failsEvery"_s);
    m_every = spinBox(u"failEvery"_s, tr("One in how many requests fails"), 1, kFailCountMax, this);
    m_failing = new QComboBox(this);
    m_failing->setObjectName(u"failing"_s);
    m_failing->setAccessibleName(tr("How it fails"));
    m_failing->addItems({ tr("by the status"), tr("by closing the connection"),
                          tr("by resetting the connection"), tr("by hanging") });
    m_failStatus =
            spinBox(u"failStatus"_s, tr("Status of the failure"), kStatusMin, kStatusMax, this);
    form->addRow(tr("Fail"), line({ m_failsFirst, m_first }, this));
    for (QWidget *row :
         { line({ m_failsEvery, m_every }, this), line({ m_failing, m_failStatus }, this) })
        form->setWidget(form->rowCount(), QFormLayout::FieldRole, row);
    for (QCheckBox *box : { m_failsFirst, m_failsEvery })
        connect(box, &QCheckBox::toggled, this, &ResponseSection::updateParts);
    connect(m_failing, &QComboBox::currentIndexChanged, this, &ResponseSection::updateParts);
}

void ResponseSection::suggestShape()
{
    const auto fault = static_cast<Fault>(m_fault->currentIndex());
    const FaultShape usual = usualShape(fault, 0);
    m_bytes->setValue(usual.bytes);
    m_interval->setValue(usual.intervalMs);
}

void ResponseSection::updateParts()
{
    const auto fault = static_cast<Fault>(m_fault->currentIndex());
    const bool sends = fault == Fault::None || fault == Fault::Truncate
            || fault == Fault::WrongLength || fault == Fault::Drip || fault == Fault::Endless;
    for (QWidget *part : { static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_reason),
                           static_cast<QWidget *>(m_headers), static_cast<QWidget *>(m_body) })
        part->setEnabled(sends);
    m_shape->setVisible(hasBytes(fault));
    m_intervalLabel->setVisible(hasInterval(fault));
    m_interval->setVisible(hasInterval(fault));
    m_bytes->setRange(fault == Fault::WrongLength ? -kFaultBytesMax : 0, kFaultBytesMax);
    m_bytes->setSuffix(fault == Fault::WrongLength ? tr(" B more than there are") : tr(" B"));
    m_bytes->setSpecialValueText(fault == Fault::Truncate ? tr("half of the body") : QString());
    m_bytesLabel->setText(fault == Fault::Truncate              ? tr("after")
                                  : fault == Fault::WrongLength ? tr("it says")
                                  : hasInterval(fault)          ? tr("pieces of")
                                                                : tr("with"));
    m_first->setEnabled(m_failsFirst->isChecked());
    m_every->setEnabled(m_failsEvery->isChecked());
    const bool fails = m_failsFirst->isChecked() || m_failsEvery->isChecked();
    m_failing->setEnabled(fails);
    m_failStatus->setEnabled(fails && m_failing->currentIndex() == 0);
}

void ResponseSection::load(const ResponsePlan &plan)
{
    m_loaded = plan;
    m_fault->setCurrentIndex(static_cast<int>(plan.fault));
    suggestShape();
    updateParts();
    if (plan.shape.bytes != 0)
        m_bytes->setValue(plan.shape.bytes);
    if (plan.shape.intervalMs != 0)
        m_interval->setValue(plan.shape.intervalMs);
    m_status->setValue(plan.status);
    m_reason->setText(QString::fromUtf8(plan.reason));
    m_delay->setValue(plan.delayMs);
    m_delayMax->setValue(plan.delayMaxMs);
    m_failsFirst->setChecked(plan.fail.first > 0);
    m_first->setValue(plan.fail.first > 0 ? plan.fail.first : 2);
    m_failsEvery->setChecked(plan.fail.every > 0);
    m_every->setValue(plan.fail.every > 0 ? plan.fail.every : 3);
    m_failing->setCurrentIndex(static_cast<int>(plan.fail.fault) < m_failing->count()
                                       ? static_cast<int>(plan.fail.fault)
                                       : 0);
    m_failStatus->setValue(plan.fail.status);
    m_headers->setPlainText(QString::fromUtf8(fieldLines(plan.fields)));
    m_body->load(plan);
    updateParts();
}

QString ResponseSection::headersProblem() const
{
    const auto fields = parseFieldLines(m_headers->toPlainText());
    if (!fields)
        return fields.error().sentence;
    ResponsePlan plan;
    m_body->store(plan);
    TemplateMistake mistake;
    for (const Field &field : *fields) {
        if (plan.isTemplate && !AnswerTemplate::parse(field.value, &mistake))
            return tr("%1, column %2: %3")
                    .arg(displayText(field.name))
                    .arg(mistake.offset + 1)
                    .arg(mistake.sentence);
    }
    return {};
}

Result<ResponsePlan> ResponseSection::plan() const
{
    ResponsePlan plan = m_loaded;
    plan.fault = static_cast<Fault>(m_fault->currentIndex());
    const FaultShape usual = usualShape(plan.fault, 0);
    const bool isUsual = m_bytes->value() == usual.bytes || !hasBytes(plan.fault);
    plan.shape.bytes = isUsual ? 0 : m_bytes->value();
    plan.shape.intervalMs = hasInterval(plan.fault) && m_interval->value() != usual.intervalMs
            ? m_interval->value()
            : 0;
    plan.status = m_status->value();
    plan.reason = m_reason->text().trimmed().toUtf8();
    // It belonged to the other status.
    if (plan.status != m_loaded.status && plan.reason == m_loaded.reason)
        plan.reason.clear();
    plan.delayMs = m_delay->value();
    plan.delayMaxMs = m_delayMax->value() > plan.delayMs ? m_delayMax->value() : 0;
    plan.fail = {};
    if (m_failsFirst->isChecked())
        plan.fail.first = m_first->value();
    if (m_failsEvery->isChecked())
        plan.fail.every = m_every->value();
    if (!plan.fail.isEmpty()) {
        plan.fail.status = m_failStatus->value();
        plan.fail.fault = static_cast<Fault>(m_failing->currentIndex());
    }
    for (const QString &problem : { headersProblem(), m_body->problem() }) {
        if (!problem.isEmpty())
            return Error{ ErrorCode::InvalidInput, problem };
    }
    plan.fields = *parseFieldLines(m_headers->toPlainText());
    m_body->store(plan);
    return plan;
}

void ResponseSection::showProblems()
{
    m_headersProblem->setProblem(headersProblem());
    m_body->showProblem(m_body->problem());
}

} // namespace hookloupe
