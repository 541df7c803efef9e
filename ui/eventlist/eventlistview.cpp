// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/eventlistview.h"

#include "core/event/log.h"
#include "ui/eventlist/budgetdelegate.h"
#include "ui/eventlist/celldelegate.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/eventlist/gapdelegate.h"
#include "ui/eventlist/listsorting.h"
#include "ui/eventlist/starcolumn.h"
#include "ui/eventlist/verdictdelegate.h"
#include "ui/settings.h"
#include "ui/theme/spacing.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
/// New rows are looked at together: an event type that is cut off may wait that long.
constexpr int kFitDelayMs = 150;

constexpr int kPath = static_cast<int>(EventColumn::Path);
/// More that were selected are not looked for in another list.
constexpr int kKeptMax = 10'000;
} // namespace

EventListView::EventListView(EventListModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"eventList"_s);
    setAccessibleName(tr("Events"));
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(static_cast<int>(EventColumn::Signature), new VerdictDelegate(this));
    setItemDelegateForColumn(kPath, new GapDelegate(this));
    auto *budget = new BudgetDelegate(this);
    for (const EventColumn column : { EventColumn::Status, EventColumn::Took })
        setItemDelegateForColumn(static_cast<int>(column), budget);
    connect(new StarColumn(this, static_cast<int>(EventColumn::Star)), &StarColumn::clicked, this,
            [this](int row) { Q_EMIT starRequested(m_model->idAt(row)); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != static_cast<int>(EventColumn::Star)) // two clicks there are two stars
            Q_EMIT openRequested(m_model->idAt(index.row()));
    });
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    // A million rows are only cheap when all of them are equally high.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyDensity();

    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(false);
    // Else a thousand rows are looked at to see how wide a column should be.
    horizontalHeader()->setResizeContentsPrecision(0);
    restoreColumns();
    buildColumnMenu();
    m_sorting = new ListSorting(model, horizontalHeader());
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &EventListView::noteResized);
    m_fitTimer.setSingleShot(true);
    m_fitTimer.setInterval(kFitDelayMs);
    connect(&m_fitTimer, &QTimer::timeout, this, &EventListView::widenType);
    const auto fitSoon = [this] {
        if (!m_fitTimer.isActive())
            m_fitTimer.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, fitSoon);
    connect(model, &QAbstractItemModel::modelReset, this, fitSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, fitSoon);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        // Scrolling away ends following; scrolling back to the top takes it up again.
        if (!m_anchoring && m_model->order().isNewestFirst() && (value == 0) != m_following)
            setFollowing(value == 0);
    });
    m_following = model->order().isNewestFirst();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EventListView::announceCurrent);
    // Assistive programs select without moving the current row.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        // Its ranges, since a list of a million selected rows takes longer than a frame.
        const QItemSelection ranges = selectionModel()->selection();
        if (ranges.size() == 1 && ranges.front().height() == 1
            && ranges.front().top() != currentIndex().row())
            setCurrentIndex(m_model->index(ranges.front().top(), 0));
        announceCountSoon();
    });
    connectRows();
    connectReset();
}

void EventListView::connectRows()
{
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &EventListView::holdTop);
    // When the selected rows are removed, what is current next is selected too.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        releaseTop();
        if (currentIndex().isValid() && !selectionModel()->hasSelection())
            selectRow(currentIndex().row());
        announceCurrent();
        announceCountSoon();
    });
    connect(m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, &EventListView::holdTop);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &EventListView::releaseTop);
}

void EventListView::holdTop()
{
    // At the very top, that is what the person looks at, whatever it shows.
    m_top = verticalScrollBar()->value() > 0 && !m_following ? m_model->index(rowAt(0), 0)
                                                             : QModelIndex();
}

void EventListView::releaseTop()
{
    if (!m_top.isValid())
        return;
    const QScopedValueRollback anchoring(m_anchoring, true);
    updateGeometries();
    verticalScrollBar()->setValue(m_top.row());
    m_top = QModelIndex();
}

void EventListView::connectReset()
{
    connect(m_model, &EventListModel::filterChanged, this, [this] { m_isAnotherList = true; });
    connect(m_model, &EventListModel::orderChanged, this, [this] {
        m_isAnotherOrder = true;
        if (!m_model->order().isNewestFirst())
            setFollowing(false);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_keptIds.empty())
            keepSelection();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        restoreSelection();
        const QScopedValueRollback anchoring(m_anchoring, true);
        if (m_isAnotherOrder || m_following)
            scrollToTop();
        else if (const int row = m_isAnotherList ? -1 : m_model->rowOf(m_keptTopId); row >= 0)
            verticalScrollBar()->setValue(row);
        else if (currentIndex().isValid())
            scrollTo(currentIndex());
        m_isAnotherOrder = false;
        m_isAnotherList = false;
        announceCurrent();
        announceCountSoon();
    });
    connect(m_model, &EventListModel::searchingChanged, this, [this] {
        if (m_model->isSearching())
            return;
        restoreSelection();
        m_keptIds.clear();
        m_keptId = 0;
    });
}

void EventListView::keepSelection()
{
    m_keptId = currentId();
    m_keptTopId = verticalScrollBar()->value() > 0 ? m_model->idAt(rowAt(0)) : 0;
    m_keptIds.clear();
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_keptIds.size() < kKeptMax)
                m_keptIds.push_back(m_model->idAt(row));
        }
    }
    if (m_keptIds.empty() && m_keptId > 0)
        m_keptIds.push_back(m_keptId);
}

void EventListView::restoreSelection()
{
    if (m_keptIds.empty())
        return;
    const QScopedValueRollback restoring(m_restoring, true);
    QItemSelection selection;
    for (const int row : m_model->rowsOf(m_keptIds)) {
        const QModelIndex first = m_model->index(row, 0);
        const QModelIndex last = m_model->index(row, m_model->columnCount() - 1);
        if (!selection.isEmpty() && selection.back().bottom() == row - 1)
            selection.back() = QItemSelectionRange(selection.back().topLeft(), last);
        else
            selection.append(QItemSelectionRange(first, last));
    }
    if (selection.isEmpty())
        return;
    // The list goes where the person is, not where this is.
    const bool hadAutoScroll = hasAutoScroll();
    setAutoScroll(false);
    const int row = m_model->rowOf(m_keptId);
    const QModelIndex current = row >= 0 ? m_model->index(row, qMax(0, currentIndex().column()))
                                         : QModelIndex(selection.front().topLeft());
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    setAutoScroll(hadAutoScroll);
}

void EventListView::applyDensity()
{
    const int height = space::rowHeight(fontMetrics(), settings::isComfortable());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

qint64 EventListView::currentId() const
{
    return m_model->idAt(currentIndex().row());
}

qsizetype EventListView::selectedCount() const
{
    // Whole rows are selected; columns that came later may be ranges of their own.
    qsizetype count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.left() == 0 ? range.height() : 0;
    return count;
}

std::vector<qint64> EventListView::selectedIds() const
{
    std::vector<qint64> ids;
    const QItemSelection ranges = selectionModel()->selection();
    ids.reserve(static_cast<std::size_t>(selectedCount()));
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            ids.push_back(m_model->idAt(row));
    }
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

void EventListView::selectId(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
}

void EventListView::selectIds(const std::vector<qint64> &ids)
{
    if (m_model->rowsOf(ids).empty())
        return;
    m_keptIds = ids;
    m_keptId = ids.back();
    restoreSelection();
    if (!m_model->isSearching()) {
        m_keptIds.clear();
        m_keptId = 0;
    }
    announceCurrent();
    scrollTo(currentIndex());
}

void EventListView::setFollowing(bool following)
{
    if (following && !m_model->order().isNewestFirst())
        m_model->setOrder({});
    if (std::exchange(m_following, following) == following)
        return;
    if (following)
        scrollToTop();
    Q_EMIT followingChanged(following);
}

void EventListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Qt makes the first row current without selecting it: what the details show is marked.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

void EventListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintGapRows(*this, kPath);
    if (!m_hasShownRows && m_model->index(0, 0).data(EventListModel::MarkRole).isValid())
        logFirstRows();
}

void EventListView::logFirstRows()
{
    m_hasShownRows = true;
    // Behind the turn in which the window system is given what was painted.
    QMetaObject::invokeMethod(
            this,
            [] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                qCDebug(logUi, "first rows painted at %lld ns",
                        static_cast<long long>(std::chrono::nanoseconds(now).count()));
            },
            Qt::QueuedConnection);
}

void EventListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    const int top = verticalScrollBar()->value();
    // In another order, what is at the very top is looked at, whatever it shows.
    if (m_following || start > top || (top == 0 && !m_model->order().isNewestFirst()))
        return;
    // The rows in sight moved down by as many as came in above them: move along with them, in the
    // same turn, before anything is painted.
    const QScopedValueRollback anchoring(m_anchoring, true);
    updateGeometries();
    verticalScrollBar()->setValue(top + end - start + 1);
}

void EventListView::announceCurrent()
{
    if (m_restoring)
        return;
    const qint64 id = currentId();
    if (std::exchange(m_announcedId, id) != id)
        Q_EMIT currentIdChanged(id);
}

void EventListView::announceCountSoon()
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

} // namespace hookloupe
