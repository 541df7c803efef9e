// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/differencetable.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

Q_DECLARE_METATYPE(std::vector<hookloupe::CellMark>)

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameColumn = 0;
constexpr int kKindColumn = 1;
constexpr int kLeftColumn = 2;
constexpr int kRightColumn = 3;
constexpr int kKindRole = Qt::UserRole;
constexpr int kMarksRole = Qt::UserRole + 1;
constexpr int kNameCharacters = 30;
constexpr int kKindCharacters = 20;
constexpr int kValueCharacters = 36;

QString kindText(ComparedRow::Kind kind)
{
    switch (kind) {
    case ComparedRow::Kind::Added:
        return DifferenceTable::tr("added");
    case ComparedRow::Kind::Removed:
        return DifferenceTable::tr("removed");
    case ComparedRow::Kind::Changed:
        return DifferenceTable::tr("changed");
    case ComparedRow::Kind::Respelled:
        return DifferenceTable::tr("spelled differently");
    case ComparedRow::Kind::Reordered:
        return DifferenceTable::tr("another order");
    }
    return {};
}

QColor kindColour(ComparedRow::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case ComparedRow::Kind::Added:
        return successColour(palette);
    case ComparedRow::Kind::Removed:
        return failureColour(palette);
    case ComparedRow::Kind::Changed:
        return warningColour(palette);
    case ComparedRow::Kind::Respelled:
    case ComparedRow::Kind::Reordered:
        break;
    }
    return quietColour(palette);
}

/// Underlines what changed within a value: that is seen on a selected row, too.
class MarksDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto marks = index.data(kMarksRole).value<std::vector<CellMark>>();
        if (marks.empty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
        const QString text =
                item.fontMetrics.elidedText(item.text, Qt::ElideRight, place.width() - 2 * margin);
        item.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        QTextLayout layout(text, item.font);
        QTextOption direction;
        direction.setTextDirection(Qt::LeftToRight);
        direction.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(direction);
        QList<QTextLayout::FormatRange> formats;
        for (const CellMark &mark : marks) {
            QTextLayout::FormatRange &range = formats.emplaceBack();
            range.start = mark.begin;
            range.length = std::max(
                    0, std::min<int>(mark.length, static_cast<int>(text.size()) - mark.begin));
            range.format.setFontUnderline(true);
            range.format.setFontWeight(QFont::Bold);
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        painter->save();
        painter->setClipRect(place);
        painter->setPen(item.palette.color(
                item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive,
                isSelected ? QPalette::HighlightedText : QPalette::Text));
        layout.draw(
                painter,
                QPointF(place.left() + margin, place.top() + (place.height() - line.height()) / 2));
        painter->restore();
    }
};

} // namespace

DifferenceTable::DifferenceTable(const QString &nameTitle, QWidget *parent)
    : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setHeaderLabels({ nameTitle, tr("Difference"), tr("Left"), tr("Right") });
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(kNameColumn, character * kNameCharacters);
    setColumnWidth(kKindColumn, character * kKindCharacters);
    setColumnWidth(kLeftColumn, character * kValueCharacters);
    auto *marks = new MarksDelegate(this);
    setItemDelegateForColumn(kLeftColumn, marks);
    setItemDelegateForColumn(kRightColumn, marks);
}

void DifferenceTable::setRows(const std::vector<ComparedRow> &rows)
{
    clear();
    QList<QTreeWidgetItem *> items;
    for (const ComparedRow &row : rows) {
        auto *item = new QTreeWidgetItem(
                { row.name, kindText(row.kind), row.left.text, row.right.text });
        item->setData(kKindColumn, kKindRole, static_cast<int>(row.kind));
        item->setData(kLeftColumn, kMarksRole, QVariant::fromValue(row.left.marks));
        item->setData(kRightColumn, kMarksRole, QVariant::fromValue(row.right.marks));
        for (const int column : { kNameColumn, kLeftColumn, kRightColumn })
            item->setFont(column, fixedFont());
        items.append(item);
    }
    addTopLevelItems(items);
    colourRows();
}

void DifferenceTable::showRow(int row)
{
    setCurrentItem(row >= 0 ? topLevelItem(row) : nullptr);
}

int DifferenceTable::neededHeight() const
{
    const int rowHeight = topLevelItemCount() > 0 ? visualItemRect(topLevelItem(0)).height()
                                                  : fontMetrics().height();
    return header()->sizeHint().height() + std::max(3, topLevelItemCount()) * rowHeight
            + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
}

void DifferenceTable::colourRows()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        const auto kind =
                static_cast<ComparedRow::Kind>(item->data(kKindColumn, kKindRole).toInt());
        item->setForeground(kKindColumn, kindColour(kind, palette()));
    }
}

void DifferenceTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourRows();
}

} // namespace hookloupe
