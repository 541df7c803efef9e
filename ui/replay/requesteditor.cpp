// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/requesteditor.h"

#include "core/event/bytes.h"
#include "core/http/compose.h"
#include "ui/detail/fieldsmodel.h"
#include "ui/problemlabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
const QList<int> kFirstHeights{ 220, 320 };
} // namespace

RequestEditor::RequestEditor(QWidget *parent)
    : QWidget(parent)
    , m_fields(new FieldsModel(FieldsModel::Editing::On, this))
    , m_method(new QComboBox(this))
    , m_target(new QLineEdit(this))
    , m_lineProblem(new ProblemLabel(this))
{
    m_method->setObjectName(u"method"_s);
    m_method->setAccessibleName(tr("Method"));
    m_method->setEditable(true);
    m_method->addItems({ u"POST"_s, u"PUT"_s, u"PATCH"_s, u"GET"_s, u"DELETE"_s, u"HEAD"_s });
    m_target->setObjectName(u"requestTarget"_s);
    m_target->setAccessibleName(tr("Request target"));
    m_target->setFont(fixedFont());

    auto *line = new QHBoxLayout;
    line->addWidget(m_method);
    line->addWidget(m_target, 1);
    auto *lineLabel = new QLabel(tr("Re&quest"), this);
    lineLabel->setBuddy(m_target);
    auto *form = new QFormLayout;
    form->addRow(lineLabel, line);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, m_lineProblem);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildHeaders());
    splitter->addWidget(buildBody());
    splitter->setSizes(kFirstHeights);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(splitter, 1);

    connect(m_method, &QComboBox::currentTextChanged, this, &RequestEditor::edited);
    connect(m_target, &QLineEdit::textChanged, this, &RequestEditor::edited);
    connect(m_fields, &QAbstractItemModel::dataChanged, this, &RequestEditor::edited);
    connect(m_fields, &QAbstractItemModel::rowsInserted, this, &RequestEditor::edited);
    connect(m_fields, &QAbstractItemModel::rowsRemoved, this, &RequestEditor::edited);
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        keepLength();
        Q_EMIT edited();
    });
    connect(m_keepsLength, &QCheckBox::toggled, this, [this] {
        keepLength();
        Q_EMIT edited();
    });
}

QWidget *RequestEditor::buildHeaders()
{
    auto *area = new QWidget(this);
    m_headers = new QTableView(area);
    m_headers->setObjectName(u"requestHeaders"_s);
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->setModel(m_fields);
    m_headers->setFont(fixedFont());
    m_headers->setWordWrap(false);
    m_headers->setTabKeyNavigation(false);
    m_headers->verticalHeader()->hide();
    m_headers->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_headers->horizontalHeader()->setStretchLastSection(true);
    m_headers->horizontalHeader()->setHighlightSections(false);
    m_headers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_headers->setColumnWidth(0, fontMetrics().averageCharWidth() * 26);
    auto *label = new QLabel(tr("&Headers"), area);
    label->setBuddy(m_headers);
    auto *add = new QPushButton(tr("&Add"), area);
    add->setObjectName(u"addHeader"_s);
    add->setAutoDefault(false);
    add->setAccessibleName(tr("Add header"));
    auto *remove = new QPushButton(tr("Remo&ve"), area);
    remove->setObjectName(u"removeHeader"_s);
    remove->setAutoDefault(false);
    remove->setAccessibleName(tr("Remove header"));
    m_keepsLength = new QCheckBox(tr("&Keep Content-Length in step"), area);
    m_keepsLength->setObjectName(u"keepsLength"_s);
    m_keepsLength->setAccessibleName(tr("Keep Content-Length in step with the body"));
    m_headersProblem = new ProblemLabel(area);

    auto *bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addStretch(1);
    bar->addWidget(m_keepsLength);
    bar->addWidget(add);
    bar->addWidget(remove);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_headers, 1);
    layout->addWidget(m_headersProblem);
    connect(add, &QPushButton::clicked, this, &RequestEditor::addField);
    connect(remove, &QPushButton::clicked, this, &RequestEditor::removeField);
    return area;
}

QWidget *RequestEditor::buildBody()
{
    auto *area = new QWidget(this);
    m_body = new QPlainTextEdit(area);
    m_body->setObjectName(u"requestBody"_s);
    m_body->setAccessibleName(tr("Body"));
    m_body->setFont(fixedFont());
    // Most bodies are one long line.
    m_body->setWordWrapMode(QTextOption::WrapAnywhere);
    m_body->setTabChangesFocus(true);
    m_bodyKept = new QLabel(area);
    m_bodyKept->setObjectName(u"bodyKept"_s);
    m_bodyKept->setTextFormat(Qt::PlainText);
    m_bodyKept->setWordWrap(true);
    auto *label = new QLabel(tr("&Body"), area);
    label->setBuddy(m_body);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_bodyKept);
    return area;
}

void RequestEditor::load(const ReplayDraft &draft)
{
    const QScopedValueRollback keeping(m_keeping, true);
    m_originalTarget = draft.target;
    m_originalBody = draft.body;
    m_method->setCurrentText(displayText(draft.method));
    m_target->setText(displayText(draft.target));
    m_fields->setFields(draft.fields);
    m_keepsLength->setChecked(draft.keepsLength);
    const auto text = editableText(draft.body);
    m_body->setVisible(text.has_value());
    m_bodyKept->setVisible(!text);
    m_body->setPlainText(text ? *text : QString());
    m_bodyKept->setText(text ? QString() : text.error().sentence);
}

ReplayDraft RequestEditor::draft() const
{
    ReplayDraft draft;
    draft.method = m_method->currentText().trimmed().toUtf8();
    draft.target = m_target->text() == displayText(m_originalTarget) ? m_originalTarget
                                                                     : m_target->text().toUtf8();
    draft.fields = m_fields->fields();
    draft.body = m_body->isHidden() ? m_originalBody
                                    : editedBytes(m_originalBody, m_body->toPlainText());
    draft.keepsLength = m_keepsLength->isChecked();
    return draft;
}

void RequestEditor::showProblem(const Result<void> &checked)
{
    const bool inHeaders = !checked && checked.error().where == "headers"_L1;
    m_headersProblem->setProblem(inHeaders ? checked.error().sentence : QString());
    m_lineProblem->setProblem(!checked && !inHeaders ? checked.error().sentence : QString());
}

void RequestEditor::addField()
{
    const int row = m_fields->insertAfter(m_headers->currentIndex().isValid()
                                                  ? m_headers->currentIndex().row()
                                                  : m_fields->rowCount() - 1);
    const QModelIndex name = m_fields->index(row, static_cast<int>(FieldsModel::Column::Name));
    m_headers->setCurrentIndex(name);
    m_headers->edit(name);
}

void RequestEditor::removeField()
{
    if (m_headers->currentIndex().isValid())
        m_fields->removeRow(m_headers->currentIndex().row());
}

void RequestEditor::keepLength()
{
    if (m_keeping || !m_keepsLength->isChecked())
        return;
    const ReplayDraft now = draft();
    Fields fields = withContentLength(now.fields, now.body.size());
    if (fields != now.fields)
        m_fields->setFields(std::move(fields));
}

} // namespace hookloupe
