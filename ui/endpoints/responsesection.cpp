// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/responsesection.h"

#include "core/event/bytes.h"
#include "ui/detail/fieldsmodel.h"
#include "ui/endpoints/endpointcheck.h"
#include "ui/problemlabel.h"
#include "ui/replay/replaydraft.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDelayMaxMs = 600'000;
constexpr int kStatusMin = 200;
constexpr int kStatusMax = 599;
constexpr int kHeaderLines = 5;

QPlainTextEdit *fixedEditor(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setObjectName(objectName);
    editor->setAccessibleName(name);
    editor->setFont(fixedFont());
    editor->setTabChangesFocus(true);
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    return editor;
}

} // namespace

ResponseSection::ResponseSection(QWidget *parent)
    : QWidget(parent)
    , m_fault(new QComboBox(this))
    , m_status(new QSpinBox(this))
    , m_delay(new QSpinBox(this))
    , m_headers(fixedEditor(u"responseHeaders"_s, tr("Headers of the answer"), this))
    , m_headersProblem(new ProblemLabel(this))
    , m_body(fixedEditor(u"responseBody"_s, tr("Body of the answer"), this))
    , m_bodyKept(new QLabel(this))
{
    m_fault->setObjectName(u"fault"_s);
    m_fault->setAccessibleName(tr("What the sender gets"));
    m_fault->addItems({ tr("An answer"), tr("A closed connection, without an answer"),
                        tr("A reset connection"), tr("Nothing: the connection hangs") });
    m_status->setObjectName(u"status"_s);
    m_status->setAccessibleName(tr("Status"));
    m_status->setRange(kStatusMin, kStatusMax);
    m_delay->setObjectName(u"delay"_s);
    m_delay->setAccessibleName(tr("Delay in milliseconds"));
    m_delay->setRange(0, kDelayMaxMs);
    m_delay->setSuffix(tr(" ms"));
    m_headers->setPlaceholderText(tr("Name: value, a line each"));
    m_headers->setFixedHeight(fontMetrics().lineSpacing() * kHeaderLines);
    m_bodyKept->setTextFormat(Qt::PlainText);
    m_bodyKept->setWordWrap(true);
    m_bodyKept->hide();

    auto *form = new QFormLayout(this);
    form->addRow(tr("Sender &gets"), m_fault);
    form->addRow(tr("Stat&us"), m_status);
    form->addRow(tr("&Delay"), m_delay);
    form->addRow(tr("&Headers"), m_headers);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_headersProblem);
    form->addRow(tr("&Body"), m_body);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_bodyKept);

    connect(m_headers, &QPlainTextEdit::textChanged, this, &ResponseSection::edited);
    connect(m_fault, &QComboBox::currentIndexChanged, this, [this](int index) {
        for (QWidget *part : { static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_headers),
                               static_cast<QWidget *>(m_body) })
            part->setEnabled(index == static_cast<int>(Fault::None));
    });
}

void ResponseSection::load(const ResponsePlan &plan)
{
    m_loaded = plan;
    m_fault->setCurrentIndex(static_cast<int>(plan.fault));
    m_status->setValue(plan.status);
    m_delay->setValue(plan.delayMs);
    m_headers->setPlainText(QString::fromUtf8(fieldLines(plan.fields)));
    const auto text = editableText(plan.body);
    m_body->setVisible(text.has_value());
    m_bodyKept->setVisible(!text);
    if (text)
        m_body->setPlainText(*text);
    else
        m_bodyKept->setText(text.error().sentence);
}

Result<ResponsePlan> ResponseSection::plan() const
{
    ResponsePlan plan = m_loaded;
    plan.fault = static_cast<Fault>(m_fault->currentIndex());
    if (plan.status != m_status->value()) {
        plan.status = m_status->value();
        plan.reason.clear(); // it belonged to the other status
    }
    plan.delayMs = m_delay->value();
    auto fields = parseFieldLines(m_headers->toPlainText());
    if (!fields)
        return fields.error();
    plan.fields = std::move(*fields);
    if (!m_body->isHidden())
        plan.body = editedBytes(m_loaded.body, m_body->toPlainText());
    return plan;
}

void ResponseSection::setProblem(const QString &headers)
{
    m_headersProblem->setProblem(headers);
}

} // namespace hookloupe
