// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/answerbodyeditor.h"

#include "core/endpoint/answertemplate.h"
#include "core/event/clock.h"
#include "core/http/requestframer.h"
#include "ui/problemlabel.h"
#include "ui/replay/replaydraft.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPreviewBytesMax = 64 * 1024;
constexpr int kTextLines = 5;
constexpr int kPreviewLines = 2;

enum class Source {
    Text,
    File
};

/// The request that the preview is filled in from.
const Event &exampleEvent()
{
    static const Event example = [] {
        Event event;
        event.id = 1;
        event.receivedAtUs = SystemClock::instance().nowUs();
        event.request = parseLenient(
                "POST /hooks/pay?mode=test HTTP/1.1\r\nHost: localhost\r\n"
                "Content-Type: application/json\r\nX-Request-Id: 42\r\nContent-Length: 83\r\n\r\n"
                R"({"id":"evt_1","type":"payment.confirmed","payment":{"id":"pay_7","amount":1050}})");
        event.endpoint = u"payments"_s;
        event.eventType = "payment.confirmed";
        event.deliveryId = "evt_1";
        event.verdict = Verdict::Valid;
        return event;
    }();
    return example;
}

QString placeOf(QByteArrayView text, const TemplateMistake &mistake)
{
    const QByteArrayView before = text.first(mistake.offset);
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size();
    return AnswerBodyEditor::tr("Line %1, column %2: %3")
            .arg(line)
            .arg(column + 1)
            .arg(mistake.sentence);
}

} // namespace

QPlainTextEdit *wireTextEditor(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setObjectName(objectName);
    editor->setAccessibleName(name);
    editor->setFont(fixedFont());
    editor->setTabChangesFocus(true);
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    return editor;
}

AnswerBodyEditor::AnswerBodyEditor(QWidget *parent)
    : QWidget(parent)
    , m_source(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose…"), this))
    , m_text(wireTextEditor(u"responseBody"_s, tr("Body of the answer"), this))
    , m_kept(new QLabel(this))
    , m_isTemplate(new QCheckBox(tr("Fill in {{pla&ceholders}}"), this))
    , m_previewTitle(new QLabel(tr("For an example request:"), this))
    , m_preview(wireTextEditor(u"bodyPreview"_s, tr("The body for an example request"), this))
    , m_problem(new ProblemLabel(this))
{
    m_source->setObjectName(u"bodySource"_s);
    m_source->setAccessibleName(tr("Where the body comes from"));
    m_source->addItems({ tr("Text"), tr("A file") });
    m_file->setObjectName(u"bodyFile"_s);
    m_file->setAccessibleName(tr("File of the body"));
    m_file->setPlaceholderText(tr("Read again when it changes"));
    m_browse->setAccessibleName(tr("Choose the file of the body"));
    m_isTemplate->setObjectName(u"isTemplate"_s);
    m_isTemplate->setToolTip(
            tr("Values: %1.\nFilters behind a bar: %2.\nFor example {{json:$.payment.id | json}}, "
               "{{header:X-Id}}, {{time:unix}}, {{random:1-6}}, {{counter}}.")
                    .arg(templateNames().join(u", "_s), filterNames().join(u", "_s)));
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * kTextLines);
    m_preview->setReadOnly(true);
    m_preview->setFixedHeight(fontMetrics().lineSpacing() * (kPreviewLines + 1));

    auto *top = new QHBoxLayout;
    top->addWidget(m_source);
    top->addWidget(m_file, 1);
    top->addWidget(m_browse);
    top->addStretch();
    top->addWidget(m_isTemplate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_kept);
    layout->addWidget(m_problem);
    layout->addWidget(m_previewTitle);
    layout->addWidget(m_preview);

    // As they stand, not as they were made.
    QWidget *const order[] = { m_source, m_file, m_browse, m_isTemplate, m_text, m_preview };
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);

    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        updateParts();
        Q_EMIT edited();
    });
    connect(m_isTemplate, &QCheckBox::toggled, this, [this] {
        updateParts();
        Q_EMIT edited();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        updatePreview();
        Q_EMIT edited();
    });
    connect(m_file, &QLineEdit::textChanged, this, &AnswerBodyEditor::edited);
    connect(m_browse, &QPushButton::clicked, this, &AnswerBodyEditor::chooseFile);
    updateParts();
}

void AnswerBodyEditor::load(const ResponsePlan &plan)
{
    m_loadedBody = plan.body;
    const auto text = editableText(plan.body);
    m_kept->setText(text ? QString() : text.error().sentence);
    m_text->setPlainText(text ? *text : QString());
    m_file->setText(plan.bodyFile);
    m_isTemplate->setChecked(plan.isTemplate);
    m_source->setCurrentIndex(
            static_cast<int>(plan.bodyFile.isEmpty() ? Source::Text : Source::File));
    updateParts();
}

void AnswerBodyEditor::store(ResponsePlan &plan) const
{
    const bool isFile = m_source->currentIndex() == static_cast<int>(Source::File);
    plan.isTemplate = m_isTemplate->isChecked();
    plan.bodyFile = isFile ? m_file->text().trimmed() : QString();
    if (isFile)
        plan.body.clear();
    else
        plan.body = m_kept->text().isEmpty() ? editedBytes(m_loadedBody, m_text->toPlainText())
                                             : m_loadedBody;
}

QString AnswerBodyEditor::problem() const
{
    ResponsePlan plan;
    store(plan);
    if (m_source->currentIndex() == static_cast<int>(Source::File))
        return plan.bodyFile.startsWith(u'/') ? QString()
                                              : tr("Name a file by its whole path, or choose one.");
    TemplateMistake mistake;
    if (plan.isTemplate && !AnswerTemplate::parse(plan.body, &mistake))
        return placeOf(plan.body, mistake);
    return {};
}

void AnswerBodyEditor::showProblem(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

QWidget *AnswerBodyEditor::firstField() const
{
    return m_source;
}

void AnswerBodyEditor::updateParts()
{
    const bool isFile = m_source->currentIndex() == static_cast<int>(Source::File);
    const bool canEdit = m_kept->text().isEmpty();
    m_file->setVisible(isFile);
    m_browse->setVisible(isFile);
    m_text->setVisible(!isFile && canEdit);
    m_kept->setVisible(!isFile && !canEdit);
    updatePreview();
}

void AnswerBodyEditor::updatePreview()
{
    const bool isFilled = m_isTemplate->isChecked() && m_text->isVisibleTo(this);
    // What is wrong is told while it is typed, in the place of the preview.
    const QString mistake = isFilled ? problem() : QString();
    m_problem->setProblem(mistake);
    const bool previews = isFilled && mistake.isEmpty();
    m_previewTitle->setVisible(previews);
    m_preview->setVisible(previews);
    if (!previews)
        return;
    const EventFacts facts(exampleEvent(), SystemClock::instance().nowUs());
    TemplateContext context{ .facts = facts };
    const auto read = AnswerTemplate::parse(m_text->toPlainText().toUtf8());
    QByteArray filled = read ? read->fill(context).value_or(QByteArray()) : QByteArray();
    filled.truncate(kPreviewBytesMax);
    m_preview->setPlainText(QString::fromUtf8(filled));
}

void AnswerBodyEditor::chooseFile()
{
    const QString chosen =
            QFileDialog::getOpenFileName(this, tr("File of the body"), m_file->text());
    if (!chosen.isEmpty())
        m_file->setText(chosen);
}

} // namespace hookloupe
