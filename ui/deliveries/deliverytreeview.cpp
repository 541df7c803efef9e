// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/deliverytreeview.h"

#include "ui/deliveries/deliverytext.h"
#include "ui/deliveries/deliverytreemodel.h"
#include "ui/eventlist/celldelegate.h"
#include "ui/eventlist/verdictdelegate.h"
#include "ui/settings.h"
#include "ui/theme/spacing.h"
#include "ui/theme/verdictwords.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <functional>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

const auto kColumns = "deliveries.columns"_L1;

/// As high as the rows of the flat list.
class NameDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = CellDelegate::sizeHint(option, index);
        return { size.width(), space::rowHeight(option.fontMetrics, settings::isComfortable()) };
    }
};

/// What a column is as wide as at first.
QString sampleOf(DeliveryColumn column)
{
    switch (column) {
    case DeliveryColumn::Name:
        return QCoreApplication::translate("DeliveryText",
                                           "Attempt %1, repeated after it was accepted")
                .arg(10);
    case DeliveryColumn::Signature:
        return signatureWord(SignatureMark::BadSignature) + u" 0"_s;
    case DeliveryColumn::Last:
    case DeliveryColumn::First:
        return u"00:00:00.000 00"_s;
    case DeliveryColumn::Spacing:
        return QCoreApplication::translate("DeliveryText", "over %1").arg(u"59 min 59"_s);
    case DeliveryColumn::Endpoint:
        return u"a usual name"_s;
    case DeliveryColumn::DeliveryId:
        return u"a usual identifier"_s;
    case DeliveryColumn::Attempts:
    case DeliveryColumn::Answered:
        break;
    }
    return deliveryColumnTitle(column) + u"00"_s;
}

} // namespace

DeliveryTreeView::DeliveryTreeView(DeliveryTreeModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"deliveryTree"_s);
    setAccessibleName(tr("Deliveries"));
    setAccessibleDescription(tr("Each with its attempts: Right opens, Left closes it."));
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(static_cast<int>(DeliveryColumn::Name), new NameDelegate(this));
    setItemDelegateForColumn(static_cast<int>(DeliveryColumn::Signature),
                             new VerdictDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(true);
    setFrameShape(QFrame::NoFrame);
    header()->setSectionsMovable(true);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    header()->setResizeContentsPrecision(0);
    restoreColumns();

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeliveryTreeView::announceCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        // Assistive programs select without moving the current row.
        const QModelIndexList rows = selectionModel()->selectedRows();
        if (rows.size() == 1 && rows.front() != currentIndex().siblingAtColumn(0))
            setCurrentIndex(rows.front());
        announceCountSoon();
    });
    connect(model, &DeliveryTreeModel::aboutToRegroup, this, [this] {
        m_top = verticalScrollBar()->value() > 0 ? indexAt(QPoint(0, 0)) : QModelIndex();
    });
    connect(model, &DeliveryTreeModel::regrouped, this, [this] {
        if (m_top.isValid())
            scrollTo(m_top, QAbstractItemView::PositionAtTop);
        m_top = QModelIndex();
        if (currentIndex().isValid() && !selectionModel()->hasSelection())
            selectionModel()->select(currentIndex(),
                                     QItemSelectionModel::ClearAndSelect
                                             | QItemSelectionModel::Rows);
        // What is current may have another attempt.
        announceCurrent();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DeliveryTreeView::announceCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DeliveryTreeView::announceCountSoon);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_keptId = m_model->isActive() ? currentId() : 0; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        announceCurrent();
        announceCountSoon();
        if (const qint64 id = std::exchange(m_keptId, 0); id > 0) {
            m_model->locate(id, [this](const QModelIndex &index) {
                if (index.isValid() && !currentIndex().isValid())
                    setCurrentIndex(index);
            });
        }
    });
}

qint64 DeliveryTreeView::currentId() const
{
    return m_model->idAt(currentIndex());
}

qint64 DeliveryTreeView::currentAttempts() const
{
    return m_model->attemptsAt(currentIndex());
}

std::vector<qint64> DeliveryTreeView::selectedIds() const
{
    std::vector<qint64> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    ids.reserve(static_cast<std::size_t>(rows.size()));
    for (const QModelIndex &row : rows) {
        if (const qint64 id = m_model->idAt(row); id > 0)
            ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end(), std::greater<>());
    // A delivery and its newest attempt are one event.
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool DeliveryTreeView::hasSeveralAttempts() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return std::any_of(rows.begin(), rows.end(),
                       [this](const QModelIndex &row) { return m_model->attemptsAt(row) > 1; });
}

void DeliveryTreeView::selectId(qint64 id)
{
    m_wantedId = id;
    m_model->locate(id, [this, id](const QModelIndex &index) {
        // Meanwhile the person may have gone elsewhere.
        if (std::exchange(m_wantedId, 0) != id)
            return;
        if (index.isValid())
            setCurrentIndex(index);
        else
            Q_EMIT notLocated(id);
    });
}

void DeliveryTreeView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // Qt makes the first row current without selecting it: what the details show is marked.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex());
    else if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void DeliveryTreeView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && m_model->hasChildren(current) && current.isValid())
        setExpanded(current, !isExpanded(current));
    else
        QTreeView::keyPressEvent(event);
}

void DeliveryTreeView::announceCurrent()
{
    const qint64 id = currentId();
    if (std::exchange(m_announcedId, id) != id) {
        m_wantedId = 0;
        Q_EMIT currentIdChanged(id);
    }
}

void DeliveryTreeView::announceCountSoon()
{
    // A key that is held down selects row by row.
    if (std::exchange(m_countIsDue, true))
        return;
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_countIsDue = false;
                const qsizetype count = selectedCount();
                if (std::exchange(m_announcedCount, count) != count)
                    Q_EMIT selectionCountChanged(count);
            },
            Qt::QueuedConnection);
}

void DeliveryTreeView::restoreColumns()
{
    for (int column = 0; column < kDeliveryColumnCount; ++column) {
        header()->resizeSection(
                column,
                fontMetrics().horizontalAdvance(sampleOf(static_cast<DeliveryColumn>(column)))
                        + 3 * space::kSmall + (column == 0 ? 2 * indentation() : 0)
                        + (column == static_cast<int>(DeliveryColumn::Signature) ? 20 : 0));
    }
    header()->restoreState(settings::state(kColumns));
}

void DeliveryTreeView::saveColumns() const
{
    settings::setState(kColumns, header()->saveState());
}

} // namespace hookloupe
