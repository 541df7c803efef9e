// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/starcolumn.h"

#include "ui/eventlist/eventlistmodel.h"
#include "ui/theme/icons.h"

#include <QMouseEvent>
#include <QStyledItemDelegate>
#include <QTableView>

namespace hookloupe {

namespace {

class StarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.clear();
        const QVariant value = index.data(EventListModel::StarredRole);
        const bool isNear = option->state & (QStyle::State_Selected | QStyle::State_MouseOver);
        if (!value.isValid() || (!value.toBool() && !isNear))
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = starIcon(value.toBool(), option->palette);
        option->decorationAlignment = Qt::AlignCenter;
        option->decorationPosition = QStyleOptionViewItem::Top;
    }
};

} // namespace

StarColumn::StarColumn(QTableView *view, int column)
    : QObject(view)
    , m_view(view)
    , m_column(column)
{
    view->setItemDelegateForColumn(column, new StarDelegate(this));
    view->viewport()->setAttribute(Qt::WA_Hover);
    view->viewport()->installEventFilter(this);
}

bool StarColumn::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress
            || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return QObject::eventFilter(watched, event);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QModelIndex index = m_view->indexAt(mouse->position().toPoint());
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier
        || index.column() != m_column)
        return QObject::eventFilter(watched, event);
    if (isPress)
        Q_EMIT clicked(index.row());
    return true;
}

} // namespace hookloupe
