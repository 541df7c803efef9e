// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/eventlist/eventtext.h"
#include "ui/eventlist/jsoncolumndialog.h"
#include "ui/eventlist/listsorting.h"
#include "ui/headertitles.h"
#include "ui/settings.h"

#include <QAction>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyle>

#include <array>

// The columns of an EventListView: which there are, where and how wide.

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
const auto kColumnsState = "columns.12"_L1;
/// In characters of the average width, by EventColumn.
constexpr std::array kColumnCharacters{ 22, 14, 9, 24, 26, 23, 14, 21, 10, 4, 18, 18 };
static_assert(kColumnCharacters.size() == kEventColumnCount);
constexpr int kJsonCharacters = 16;
/// A path narrower than that says nothing; the list then scrolls sideways instead.
constexpr int kPathLeastCharacters = 14;
/// What it is given when another column comes in, as far as others have it to spare.
constexpr int kPathGoodCharacters = 24;
constexpr int kTypeLeastCharacters = 18;

constexpr int kPath = static_cast<int>(EventColumn::Path);
constexpr int kType = static_cast<int>(EventColumn::Type);
constexpr int kNotes = static_cast<int>(EventColumn::Notes);
} // namespace

void EventListView::buildColumnMenu()
{
    QHeaderView *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    qDeleteAll(header->actions());
    const auto titleOf = [this](int column) {
        return column < kEventColumnCount
                ? columnTitle(static_cast<EventColumn>(column))
                : m_model->jsonColumns().at(column - kEventColumnCount).name;
    };
    const auto shownTitleOf = [&](int column) { return titleOf(column).replace(u'&', u"&&"_s); };
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto *action = new QAction(shownTitleOf(column), header);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, header, column, action](bool shown) {
            // Without any column there would be no header left to bring them back from.
            if (!shown && header->hiddenSectionCount() >= header->count() - 1) {
                action->setChecked(true);
                return;
            }
            header->setSectionHidden(column, !shown);
            if (shown)
                makeRoom();
            fitColumns();
            saveColumns();
        });
        action->setObjectName(u"column%1"_s.arg(column));
        header->addAction(action);
    }
    auto *separator = new QAction(header);
    separator->setSeparator(true);
    header->addAction(separator);
    auto *add = new QAction(tr("Add a &JSON path…"), header);
    add->setObjectName(u"addJsonPath"_s);
    add->setEnabled(m_model->jsonColumns().size() < kJsonColumnsMax);
    connect(add, &QAction::triggered, this, &EventListView::addJsonColumn);
    header->addAction(add);
    for (int number = 0; number < m_model->jsonColumns().size(); ++number) {
        auto *remove = new QAction(tr("Remove “%1”").arg(shownTitleOf(kEventColumnCount + number)),
                                   header);
        remove->setObjectName(u"removeJsonColumn%1"_s.arg(number));
        connect(remove, &QAction::triggered, this, [this, number] { removeJsonColumn(number); });
        header->addAction(remove);
    }
    auto *reset = new QAction(tr("&Default columns"), header);
    reset->setObjectName(u"defaultColumns"_s);
    connect(reset, &QAction::triggered, this, &EventListView::resetColumns);
    header->addAction(reset);
}

QList<QAction *> EventListView::columnActions() const
{
    return horizontalHeader()->actions();
}

void EventListView::showColumnChoice() const
{
    const QHeaderView *header = horizontalHeader();
    const QList<QAction *> actions = header->actions();
    for (int column = 0; column < header->count(); ++column)
        actions.at(column)->setChecked(!header->isSectionHidden(column));
}

void EventListView::resetColumns()
{
    {
        const QScopedValueRollback fitting(m_fitting, true);
        useFirstColumns();
    }
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

void EventListView::useFirstColumns()
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    // The verdict stays in sight when the rest has to scroll sideways.
    constexpr std::array kFirst{ EventColumn::Star,     EventColumn::Time,   EventColumn::Signature,
                                 EventColumn::Endpoint, EventColumn::Method, EventColumn::Path,
                                 EventColumn::Type,     EventColumn::Notes,  EventColumn::Attempt,
                                 EventColumn::Status,   EventColumn::Took,   EventColumn::Size };
    static_assert(kFirst.size() == kEventColumnCount);
    for (std::size_t place = 0; place < kFirst.size(); ++place) {
        const int column = static_cast<int>(kFirst[place]);
        header->moveSection(header->visualIndex(column), static_cast<int>(place));
        setColumnHidden(column, false);
        setColumnWidth(column,
                       qMax(kColumnCharacters[static_cast<std::size_t>(column)] * character,
                            titleWidth(*header, column)));
    }
    setColumnWidth(static_cast<int>(EventColumn::Time), timeWidth());
    for (int column = kEventColumnCount; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, false);
        setColumnWidth(column, kJsonCharacters * character);
    }
    // They take room from others; most people note nothing, and what is late says so beside its
    // status.
    setColumnHidden(kNotes, true);
    setColumnHidden(static_cast<int>(EventColumn::Took), true);
    m_pathLeast = kPathLeastCharacters * character;
}

int EventListView::timeWidth() const
{
    // The widest digits, and what the style leaves free beside a text.
    const int widest = fontMetrics().horizontalAdvance(u"0000-00-00 00:00:00"_s);
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    return widest + 2 * margin + fontMetrics().averageCharWidth();
}

void EventListView::restoreColumns()
{
    // Before the header's state, which counts them.
    m_model->addJsonColumns(settings::jsonColumns().mid(m_model->jsonColumns().size()));
    useFirstColumns();
    m_typeIsSet = horizontalHeader()->restoreState(settings::state(kColumnsState));
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &EventListView::takeJsonColumns);
    connect(m_model, &QAbstractItemModel::columnsRemoved, this, &EventListView::takeJsonColumns);
}

void EventListView::addJsonColumn()
{
    auto *dialog = new JsonColumnDialog(m_model->jsonColumns(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeColumn(dialog->column()); });
    dialog->open();
}

void EventListView::takeColumn(const JsonColumn &column)
{
    m_model->addJsonColumns({ column });
    const int number = m_model->columnCount() - 1;
    setColumnWidth(number, kJsonCharacters * fontMetrics().averageCharWidth());
    makeRoom();
    // Beside the path, where it is seen.
    QHeaderView *header = horizontalHeader();
    header->moveSection(header->visualIndex(number), header->visualIndex(kPath) + 1);
    fitColumns();
    saveColumns();
}

void EventListView::addColumnOf(const QByteArray &path)
{
    const QList<JsonColumn> columns = m_model->jsonColumns();
    for (int number = 0; number < columns.size(); ++number) {
        if (columns.at(number).path != path)
            continue;
        // It may be hidden.
        horizontalHeader()->actions().at(kEventColumnCount + number)->setChecked(true);
        Q_EMIT told(tr("“%1” is a column of this path already.").arg(columns.at(number).name));
        return;
    }
    const QString text = QString::fromUtf8(path);
    if (const QString problem = jsonPathProblem(text, columns); !problem.isEmpty()) {
        Q_EMIT told(problem);
        return;
    }
    if (columns.size() >= kJsonColumnsMax) {
        Q_EMIT told(tr("There are %1 columns of JSON paths already. Remove one first: View, "
                       "Columns.")
                            .arg(kJsonColumnsMax));
        return;
    }
    const QString name = nameOfJsonPath(text);
    // A key comes from a body: what is not seen in it is marked.
    const JsonColumn column{
        displayText((name.isEmpty() ? text : name).toUtf8(), kJsonColumnNameMax - 1), path
    };
    takeColumn(column);
    Q_EMIT told(tr("“%1” is a column now, beside the path.").arg(column.name));
}

void EventListView::removeJsonColumn(int number)
{
    // Not while the menu that the action is in has its turn.
    QMetaObject::invokeMethod(
            this,
            [this, number] {
                if (number >= m_model->jsonColumns().size())
                    return;
                m_model->removeJsonColumn(number);
                fitColumns();
                saveColumns();
            },
            Qt::QueuedConnection);
}

void EventListView::takeJsonColumns()
{
    settings::setJsonColumns(m_model->jsonColumns());
    // A row is only selected when all its columns are.
    selectionModel()->select(selectionModel()->selection(),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    buildColumnMenu();
    m_sorting->show();
}

int EventListView::slack() const
{
    return viewport()->width() - horizontalHeader()->length();
}

void EventListView::makeRoom()
{
    const QScopedValueRollback fitting(m_fitting, true);
    const int path = kPathGoodCharacters * fontMetrics().averageCharWidth();
    const auto missing = [&] { return qMax(0, path - columnWidth(kPath)) - slack(); };
    // What they show of the rows in sight stays whole.
    for (const EventColumn one :
         { EventColumn::Status, EventColumn::Attempt, EventColumn::Size, EventColumn::Endpoint,
           EventColumn::Method, EventColumn::Signature, EventColumn::Type }) {
        const int column = static_cast<int>(one);
        const int needed =
                qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int spare = columnWidth(column) - needed;
        if (!isColumnHidden(column) && missing() > 0 && spare > 0)
            setColumnWidth(column, columnWidth(column) - qMin(spare, missing()));
    }
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
