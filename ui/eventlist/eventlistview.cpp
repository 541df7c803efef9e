// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/eventlistview.h"

#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/eventlist/gapdelegate.h"
#include "ui/eventlist/starcolumn.h"
#include "ui/eventlist/verdictdelegate.h"
#include "ui/settings.h"

#include <QAction>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
const auto kColumnsState = "columns"_L1;
/// In characters of the average width, by EventColumn.
constexpr std::array kColumnCharacters{ 22, 14, 9, 24, 26, 23, 14, 17, 10, 4, 18 };
static_assert(kColumnCharacters.size() == kEventColumnCount);
/// A path narrower than that says nothing; the list then scrolls sideways instead.
constexpr int kPathLeastCharacters = 14;
constexpr int kTypeLeastCharacters = 18;
constexpr int kRowPadding = 6;
/// New rows are looked at together: an event type that is cut off may wait that long.
constexpr int kFitDelayMs = 150;

constexpr int kPath = static_cast<int>(EventColumn::Path);
constexpr int kType = static_cast<int>(EventColumn::Type);
constexpr int kNotes = static_cast<int>(EventColumn::Notes);
} // namespace

EventListView::EventListView(EventListModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"eventList"_s);
    setAccessibleName(tr("Events"));
    setModel(model);
    setItemDelegateForColumn(static_cast<int>(EventColumn::Signature), new VerdictDelegate(this));
    setItemDelegateForColumn(kPath, new GapDelegate(this));
    connect(new StarColumn(this, static_cast<int>(EventColumn::Star)), &StarColumn::clicked, this,
            [this](int row) { Q_EMIT starRequested(m_model->idAt(row)); });
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
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + kRowPadding);

    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(false);
    restoreColumns();
    buildColumnMenu();
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
        if (!m_anchoring && (value == 0) != m_following)
            setFollowing(value == 0);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EventListView::announceCurrent);
    // Assistive programs select without moving the current row.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = selectionModel()->selectedRows();
        if (rows.size() == 1 && rows.front().row() != currentIndex().row())
            setCurrentIndex(rows.front());
    });
    // When the selected rows are removed, what is current next is selected too.
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (currentIndex().isValid() && !selectionModel()->hasSelection())
            selectRow(currentIndex().row());
        announceCurrent();
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_keptId = currentId(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_keptId > 0)
            selectId(m_keptId);
        announceCurrent();
    });
}

qint64 EventListView::currentId() const
{
    return m_model->idAt(currentIndex().row());
}

std::vector<qint64> EventListView::selectedIds() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(index.row()));
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

void EventListView::selectId(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
}

void EventListView::setFollowing(bool following)
{
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
}

void EventListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    if (start != 0 || m_following)
        return;
    // The rows in sight moved down by as many as came in above them: move along with them, in the
    // same turn, before anything is painted.
    const QScopedValueRollback anchoring(m_anchoring, true);
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + end - start + 1);
}

void EventListView::announceCurrent()
{
    const qint64 id = currentId();
    if (std::exchange(m_announcedId, id) != id)
        Q_EMIT currentIdChanged(id);
}

void EventListView::buildColumnMenu()
{
    QHeaderView *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = 0; column < kEventColumnCount; ++column) {
        auto *action = new QAction(columnTitle(static_cast<EventColumn>(column)), header);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, header, column, action](bool shown) {
            // Without any column there would be no header left to bring them back from.
            if (!shown && header->hiddenSectionCount() >= kEventColumnCount - 1) {
                action->setChecked(true);
                return;
            }
            header->setSectionHidden(column, !shown);
            fitColumns();
            saveColumns();
        });
        action->setObjectName(u"column%1"_s.arg(column));
        header->addAction(action);
    }
    auto *separator = new QAction(header);
    separator->setSeparator(true);
    auto *reset = new QAction(tr("&Default columns"), header);
    reset->setObjectName(u"defaultColumns"_s);
    connect(reset, &QAction::triggered, this, &EventListView::resetColumns);
    header->addActions({ separator, reset });
}

QList<QAction *> EventListView::columnActions() const
{
    return horizontalHeader()->actions();
}

void EventListView::showColumnChoice() const
{
    const QHeaderView *header = horizontalHeader();
    const QList<QAction *> actions = header->actions();
    for (int column = 0; column < kEventColumnCount; ++column)
        actions.at(column)->setChecked(!header->isSectionHidden(column));
}

void EventListView::resetColumns()
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        horizontalHeader()->restoreState(m_firstColumns);
    }
    m_pathLeast = kPathLeastCharacters * fontMetrics().averageCharWidth();
    m_typeIsSet = false;
    showColumnChoice();
    fitColumns();
    widenType();
    saveColumns();
}

void EventListView::showNotes()
{
    horizontalHeader()->actions().at(kNotes)->setChecked(true);
}

void EventListView::restoreColumns()
{
    const int character = fontMetrics().averageCharWidth();
    for (std::size_t column = 0; column < kColumnCharacters.size(); ++column)
        setColumnWidth(static_cast<int>(column), kColumnCharacters[column] * character);
    // The verdict stays in sight when the rest has to scroll sideways.
    horizontalHeader()->moveSection(static_cast<int>(EventColumn::Signature),
                                    static_cast<int>(EventColumn::Endpoint));
    horizontalHeader()->moveSection(
            horizontalHeader()->visualIndex(static_cast<int>(EventColumn::Star)), 0);
    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(kNotes),
                                    horizontalHeader()->visualIndex(kType) + 1);
    // It takes room from others, and most people note nothing.
    setColumnHidden(kNotes, true);
    m_pathLeast = kPathLeastCharacters * character;
    m_firstColumns = horizontalHeader()->saveState();
    m_typeIsSet = horizontalHeader()->restoreState(settings::state(kColumnsState));
}

int EventListView::slack() const
{
    return viewport()->width() - horizontalHeader()->length();
}

void EventListView::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const QHeaderView *header = horizontalHeader();
    if (!header->isSectionHidden(kPath)) {
        setColumnWidth(kPath, qMax(m_pathLeast, columnWidth(kPath) + slack()));
        // In a narrow window the type gives way next.
        if (slack() < 0 && !m_typeIsSet && !header->isSectionHidden(kType)) {
            const int least = kTypeLeastCharacters * fontMetrics().averageCharWidth();
            setColumnWidth(kType,
                           qMin(columnWidth(kType), qMax(least, columnWidth(kType) + slack())));
        }
    } else if (slack() > 0 && !header->isSectionHidden(kType)) {
        setColumnWidth(kType, columnWidth(kType) + slack());
    }
}

void EventListView::widenType()
{
    if (m_typeIsSet || horizontalHeader()->isSectionHidden(kType)
        || horizontalHeader()->isSectionHidden(kPath))
        return;
    // Only of the rows in sight, and only from room that no path needs.
    const int missing = sizeHintForColumn(kType) - columnWidth(kType);
    const int spare = columnWidth(kPath) - qMax(m_pathLeast, sizeHintForColumn(kPath));
    if (missing <= 0 || spare <= 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    setColumnWidth(kType, columnWidth(kType) + qMin(missing, spare));
    fitColumns();
}

void EventListView::noteResized(int column, int before, int now)
{
    // Hiding a column is a change of its width, too.
    if (m_fitting || before == 0 || now == 0)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    if (column == kPath) {
        // Room that the path gives up goes to the type; a path that is to be wider than the window
        // stays so.
        m_pathLeast = slack() < 0 ? now : qMin(m_pathLeast, now);
        if (slack() > 0)
            setColumnWidth(kType, columnWidth(kType) + slack());
        return;
    }
    m_typeIsSet = m_typeIsSet || column == kType;
    fitColumns();
}

void EventListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_fitTimer.start();
}

void EventListView::saveColumns() const
{
    settings::setState(kColumnsState, horizontalHeader()->saveState());
}

} // namespace hookloupe
