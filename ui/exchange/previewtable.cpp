// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/previewtable.h"

#include "ui/theme/spacing.h"

#include <QHeaderView>
#include <QTableView>

namespace hookloupe {

void preparePreviewTable(QTableView *table, QAbstractItemModel *model, const QString &objectName,
                         const QString &accessibleName)
{
    constexpr int kRowPadding = space::kMedium;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kRowPadding);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void setColumnDigits(QTableView *table, std::initializer_list<int> digits)
{
    const int digit = table->fontMetrics().horizontalAdvance(u'0');
    int column = 0;
    for (const int count : digits)
        table->setColumnWidth(column++, digit * count);
}

} // namespace hookloupe
