// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/endpoints/endpointdelegate.h"

#include "ui/endpoints/endpointsmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace hookloupe {

namespace {
constexpr int kPadding = space::kSmall;
constexpr int kGap = space::kHair;

void drawElided(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    painter->drawText(rect, static_cast<int>(alignment),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}
} // namespace

void EndpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const bool selected = item.state & QStyle::State_Selected;
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : quietColour(item.palette);
    const int line = item.fontMetrics.height();
    const QRect area = item.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    QRect top(area.left(), area.top(), area.width(), line);
    QRect bottom(area.left(), area.top() + line + kGap, area.width(), line);

    const QString count = item.locale.toString(index.data(EndpointsModel::CountRole).toLongLong());
    painter->setFont(item.font);
    painter->setPen(quiet);
    painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, count);
    top.setRight(top.right() - item.fontMetrics.horizontalAdvance(count) - kPadding);
    QFont bold = item.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(text);
    drawElided(painter, top, Qt::AlignLeft | Qt::AlignVCenter, name);

    painter->setFont(item.font);
    const QVariant mark = index.data(EndpointsModel::MarkRole);
    if (mark.isValid()) {
        const QRect icon(bottom.right() - line, bottom.top(), line, line);
        signatureIcon(static_cast<SignatureMark>(mark.toInt()), item.palette)
                .paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        bottom.setRight(icon.left() - kPadding);
    }
    painter->setPen(quiet);
    drawElided(painter, bottom, Qt::AlignLeft | Qt::AlignVCenter,
               index.data(EndpointsModel::DetailRole).toString());
    painter->restore();
}

QSize EndpointDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.fontMetrics.averageCharWidth() * 16,
             2 * option.fontMetrics.height() + kGap + 2 * kPadding };
}

} // namespace hookloupe
