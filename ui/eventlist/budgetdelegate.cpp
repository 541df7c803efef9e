// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/budgetdelegate.h"

#include "core/delivery/acknowledgebudget.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace hookloupe {

void BudgetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const QVariant value = index.data(EventListModel::BudgetRole);
    const auto level = static_cast<AcknowledgeBudget::Level>(value.toInt());
    const bool isOver = level == AcknowledgeBudget::Level::Over;
    if (!value.isValid() || (!isOver && level != AcknowledgeBudget::Level::Close))
        return;
    const QColor colour = isOver ? failureColour(option->palette) : warningColour(option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = glyphIcon(isOver ? Glyph::Clock : Glyph::Warning, colour);
    option->palette.setColor(QPalette::Text, colour);
}

} // namespace hookloupe
