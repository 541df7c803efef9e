// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/verdictdelegate.h"

#include "ui/eventlist/eventlistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace hookloupe {

void VerdictDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const QVariant value = index.data(EventListModel::MarkRole);
    if (!value.isValid())
        return;
    const auto mark = static_cast<SignatureMark>(value.toInt());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = signatureIcon(mark, option->palette);
    option->palette.setColor(QPalette::Text, signatureColour(mark, option->palette));
}

} // namespace hookloupe
