// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/gapdelegate.h"

#include "ui/eventlist/eventlistmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTableView>

namespace hookloupe {

namespace {

bool isGap(const QModelIndex &index)
{
    const QVariant mark = index.data(EventListModel::MarkRole);
    return mark.isValid() && mark.toInt() == static_cast<int>(SignatureMark::Gap);
}

} // namespace

void GapDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (isGap(index))
        option->text.clear();
}

void paintGapRows(QTableView &view, int column)
{
    const QAbstractItemModel *model = view.model();
    const int first = view.rowAt(0);
    if (first < 0 || view.isColumnHidden(column))
        return;
    const int below = view.rowAt(view.viewport()->height() - 1);
    const int last = below < 0 ? model->rowCount() - 1 : below;
    QPainter painter(view.viewport());
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model->index(row, column);
        if (!isGap(index))
            continue;
        constexpr int margin = 4;
        QRect place = view.visualRect(index).adjusted(margin, 0, 0, 0);
        place.setRight(view.viewport()->width() - margin);
        const bool isSelected = view.selectionModel()->isSelected(index);
        painter.setPen(isSelected ? view.palette().color(QPalette::HighlightedText)
                                  : signatureColour(SignatureMark::Gap, view.palette()));
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         view.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                       place.width()));
    }
}

} // namespace hookloupe
