// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/headersview.h"

#include "core/event/bytes.h"
#include "ui/detail/fieldsmodel.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

HeadersView::HeadersView(QWidget *parent)
    : QWidget(parent)
    , m_model(new FieldsModel(FieldsModel::Editing::Off, this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"headersTab"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"headers"_s);
    m_table->setAccessibleName(tr("Headers"));
    m_table->setModel(m_model);
    m_table->setFont(fixedFont());
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 32);
    auto *copy = new QPushButton(tr("Cop&y"), this);
    copy->setObjectName(u"copyHeaders"_s);
    copy->setAccessibleName(tr("Copy headers"));

    auto *copyValue = new QPushButton(tr("Copy value"), this);
    copyValue->setObjectName(u"copyHeaderValue"_s);
    copyValue->setAccessibleName(tr("Copy the values of the headers without their names"));
    copyValue->setToolTip(tr("Without the names (Ctrl+Shift+C)"));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kSmall, space::kTight, space::kSmall, 0);
    bar->addWidget(m_count, 1);
    bar->addWidget(copyValue);
    bar->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    connect(copy, &QPushButton::clicked, this, &HeadersView::copySelected);
    connect(copyValue, &QPushButton::clicked, this, &HeadersView::copyValues);
    auto *valueShortcut = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C, m_table);
    valueShortcut->setContext(Qt::WidgetShortcut);
    connect(valueShortcut, &QShortcut::activated, this, &HeadersView::copyValues);
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &HeadersView::copySelected);
}

void HeadersView::setEvent(const EventPtr &event)
{
    m_model->setFields(event->request.ownedFields());
    const auto headers = m_model->rowCount();
    const auto trailers = event->request.trailers.size();
    QString text =
            headers == 1 ? tr("1 header, as received") : tr("%1 headers, as received").arg(headers);
    if (trailers > 0)
        text += tr("; %1 more after the body: see Raw").arg(trailers);
    m_count->setText(text);
}

Fields HeadersView::selectedFields() const
{
    Fields fields;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        fields.push_back(m_model->fields()[static_cast<std::size_t>(row.row())]);
    return fields;
}

void HeadersView::copySelected()
{
    Fields fields = selectedFields();
    if (fields.empty())
        fields = m_model->fields();
    QStringList lines;
    for (const Field &field : fields)
        lines += u"%1: %2"_s.arg(displayText(field.name), displayText(field.value));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied(fields.size() == 1 ? tr("1 header copied.")
                                     : tr("%1 headers copied.").arg(fields.size()));
}

void HeadersView::copyValues()
{
    const Fields fields = selectedFields();
    if (fields.empty()) {
        Q_EMIT copied(tr("Select a header first: its value is copied without its name."));
        return;
    }
    QStringList values;
    for (const Field &field : fields)
        values += displayText(field.value);
    QGuiApplication::clipboard()->setText(values.join(u'\n'));
    Q_EMIT copied(fields.size() == 1
                          ? tr("Value of %1 copied.").arg(displayText(fields[0].name, 60))
                          : tr("%1 values copied.").arg(fields.size()));
}

} // namespace hookloupe
