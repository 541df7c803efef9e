// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/replaysview.h"

#include "ui/detail/replayresultview.h"
#include "ui/detail/replaysmodel.h"
#include "ui/theme/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// In characters of the average width, by ReplaysModel::Column.
constexpr std::array kColumnCharacters{ 16, 12, 36, 20, 10 };
const QList<int> kFirstHeights{ 90, 260 };
static_assert(kColumnCharacters.size() == ReplaysModel::kColumnCount);
} // namespace

ReplaysView::ReplaysView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReplaysModel(this))
    , m_none(new QLabel(
              tr("Not replayed yet. R sends it as it is, Shift+R lets you edit it first."), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(new QTableView(this))
    , m_buttons(new QHBoxLayout)
    , m_result(new ReplayResultView(this))
{
    setObjectName(u"replaysTab"_s);
    m_none->setObjectName(u"noReplays"_s);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_table->setObjectName(u"replays"_s);
    m_table->setAccessibleName(tr("Replays"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (std::size_t column = 0; column < kColumnCharacters.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column),
                                kColumnCharacters[column] * fontMetrics().averageCharWidth());
    }
    m_splitter->setChildrenCollapsible(false);
    auto *list = new QWidget(this);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_table, 1);
    m_buttons->setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
    m_buttons->addStretch(1);
    listLayout->addLayout(m_buttons);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_result);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes(kFirstHeights);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_splitter, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReplaysView::showCurrent);
    setRecords({});
}

void ReplaysView::setRecords(std::vector<ReplayRecord> records)
{
    m_none->setVisible(records.empty());
    m_splitter->setVisible(!records.empty());
    m_model->setRecords(std::move(records));
    m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

qint64 ReplaysView::currentId() const
{
    const ReplayRecord *record = m_model->at(m_table->currentIndex().row());
    return record ? record->id : 0;
}

void ReplaysView::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(action->objectName() + "Button"_L1);
    button->setAccessibleName(action->iconText());
    m_buttons->addWidget(button);
    m_table->addAction(action);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ReplaysView::showCurrent()
{
    const ReplayRecord *record = m_model->at(m_table->currentIndex().row());
    if (record)
        m_result->showResult(record->result);
    else
        m_result->clear();
    Q_EMIT currentChanged(record ? record->id : 0);
}

} // namespace hookloupe
