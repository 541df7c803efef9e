// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "fakeeventsource.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/eventlist/eventtext.h"
#include "ui/eventlist/jsoncolumndialog.h"
#include "ui/eventlist/listsorting.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

void clickHeader(EventListView &view, EventColumn column)
{
    const QHeaderView *header = view.horizontalHeader();
    const int x = header->sectionViewportPosition(static_cast<int>(column)) + 12;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, { x, header->height() / 2 });
}

std::vector<qint64> numbers(qint64 from, qint64 to)
{
    std::vector<qint64> ids(static_cast<std::size_t>(to - from + 1));
    std::iota(ids.begin(), ids.end(), from);
    return ids;
}

/// A list of 1 to 500 by size, which is by id.
void sortBySize(FakeEventSource &source, EventListModel &model)
{
    model.setOrder({ EventOrder::By::Size, false, {} });
    source.sorts.back().then({ .ids = numbers(1, 500), .complete = true, .progress = 1 });
}

} // namespace

class TestEventListSorting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void theHeaderSortsUpDownAndNotAtAll();
    void theMenuSortsAndSaysByWhat();
    void toFollowIsToGoBackToTheNewestFirst();
    void keepsTheSelectionThroughAnOrder();
    void keepsTheRowsInSightWhileOthersFindTheirPlaces();
    void remembersTheOrderAndTheColumnsOfPaths();
    void asksForAPathThatIsOne();
    void showsValuesOfTheRowsInSight();

private:
    QTemporaryDir m_dir;
};

void TestEventListSorting::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestEventListSorting::theHeaderSortsUpDownAndNotAtAll()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    view.resize(1600, 300);
    view.show();
    const QHeaderView *header = view.horizontalHeader();
    QVERIFY(header->isSortIndicatorShown());
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(EventColumn::Time));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    const EventOrder up{ EventOrder::By::Size, false, {} };
    const EventOrder down{ EventOrder::By::Size, true, {} };
    clickHeader(view, EventColumn::Size);
    QCOMPARE(model.order(), up);
    QCOMPARE(source.sorts.back().order, up);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(EventColumn::Size));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QVERIFY(model.headerData(static_cast<int>(EventColumn::Size), Qt::Horizontal,
                             Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"sorted ascending"_s));
    clickHeader(view, EventColumn::Size);
    QCOMPARE(model.order(), down);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    clickHeader(view, EventColumn::Size);
    QVERIFY(model.order().isNewestFirst());
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(EventColumn::Time));
    clickHeader(view, EventColumn::Time);
    QCOMPARE(model.order(), (EventOrder{ EventOrder::By::Arrival, false, {} }));
    clickHeader(view, EventColumn::Time);
    QVERIFY(model.order().isNewestFirst());
}

void TestEventListSorting::theMenuSortsAndSaysByWhat()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    QMenu menu;
    const auto actionOf = [&](const QString &name) {
        view.sorting()->fill(&menu);
        return menu.findChild<QAction *>(name);
    };
    QVERIFY(actionOf(u"sortNewest"_s)->isChecked());
    QVERIFY(!actionOf(u"sortDescending"_s)->isEnabled());
    const QString byStatus = u"sortColumn%1"_s.arg(static_cast<int>(EventColumn::Status));
    actionOf(byStatus)->trigger();
    QCOMPARE(model.order(), (EventOrder{ EventOrder::By::Status, false, {} }));
    QVERIFY(actionOf(byStatus)->isChecked());
    QVERIFY(actionOf(u"sortAscending"_s)->isChecked());
    actionOf(u"sortDescending"_s)->trigger();
    QCOMPARE(model.order(), (EventOrder{ EventOrder::By::Status, true, {} }));
    actionOf(u"sortOldest"_s)->trigger();
    QCOMPARE(model.order(), (EventOrder{ EventOrder::By::Arrival, false, {} }));
}

void TestEventListSorting::toFollowIsToGoBackToTheNewestFirst()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    view.resize(600, 300);
    view.show();
    source.answerFind({ 3, 2, 1 });
    QVERIFY(view.isFollowing());
    sortBySize(source, model);
    QVERIFY(!view.isFollowing());
    view.verticalScrollBar()->setValue(100);
    view.verticalScrollBar()->setValue(0);
    QVERIFY(!view.isFollowing());
    view.setFollowing(true);
    QVERIFY(model.order().isNewestFirst());
    QVERIFY(view.isFollowing());
}

void TestEventListSorting::keepsTheSelectionThroughAnOrder()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    view.resize(600, 300);
    view.show();
    source.answerFind({ 9, 8, 7, 6, 5, 4, 3, 2, 1 });
    view.selectId(7);
    view.selectionModel()->select(model.index(model.rowOf(2), 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(view.selectedIds(), (std::vector<qint64>{ 7, 2 }));
    const qint64 current = view.currentId();
    QSignalSpy changed(&view, &EventListView::currentIdChanged);
    model.setOrder({ EventOrder::By::Size, false, {} });
    // The first rows hold one of them only.
    source.sorts.back().then({ .ids = { 4, 2 } });
    QCOMPARE(view.selectedIds(), (std::vector<qint64>{ 2 }));
    source.sorts.back().then({ .progress = 0.5 });
    QCOMPARE(model.sortProgress(), 0.5);
    source.sorts.back().then(
            { .ids = { 4, 2, 9, 1, 8, 3, 7, 6, 5 }, .complete = true, .progress = 1 });
    QCOMPARE(view.selectedIds(), (std::vector<qint64>{ 7, 2 }));
    QCOMPARE(view.currentId(), current);
    QVERIFY(!model.isSearching());
}

void TestEventListSorting::keepsTheRowsInSightWhileOthersFindTheirPlaces()
{
    FakeEventSource source;
    EventListModel model(&source);
    model.setPlacesPause(0);
    EventListView view(&model);
    view.resize(600, 300);
    view.show();
    source.answerFind({ 1 });
    sortBySize(source, model);
    const auto place = [&](std::vector<PlacedEvent> placed) {
        const qint64 first = source.placings.front().first;
        const qint64 last = source.placings.front().last;
        QVERIFY(first <= placed.front().id && placed.back().id <= last);
        const auto then = source.placings.front().then;
        source.placings.clear();
        then({ .places = { .events = std::move(placed) } });
    };
    // At the very top what comes in is seen.
    Q_EMIT source.committed(501, 501);
    QTRY_COMPARE(source.placings.size(), 1U);
    place({ { 501, 0 } });
    QCOMPARE(model.idAt(view.rowAt(0)), 501);
    view.verticalScrollBar()->setValue(200);
    view.selectId(model.idAt(202));
    const qint64 top = model.idAt(view.rowAt(0));
    const qint64 selected = view.currentId();
    Q_EMIT source.committed(502, 504);
    QTRY_COMPARE(source.placings.size(), 1U);
    place({ { 502, 3 }, { 503, 150 }, { 504, 400 } });
    QCOMPARE(model.idAt(view.rowAt(0)), top);
    QCOMPARE(model.rowOf(503), 151);
    QCOMPARE(view.currentId(), selected);
    Q_EMIT source.committed(505, 505);
    QTRY_COMPARE(source.placings.size(), 1U);
    place({ { 505, 20 } });
    QCOMPARE(model.idAt(view.rowAt(0)), top);
    Q_EMIT source.removed(10, 60);
    source.answerRange({ 20, 30, 40, 45, 50, 55 });
    QCOMPARE(model.rowOf(11), -1);
    QCOMPARE(model.idAt(view.rowAt(0)), top);
    QCOMPARE(view.selectedIds(), std::vector<qint64>{ selected });
}

void TestEventListSorting::remembersTheOrderAndTheColumnsOfPaths()
{
    FakeEventSource source;
    const EventOrder order{ EventOrder::By::Status, true, {} };
    const int column = kEventColumnCount;
    {
        EventListModel model(&source);
        EventListView view(&model);
        view.resize(1600, 300);
        view.show();
        model.setOrder(order);
        model.addJsonColumns({ { u"Payment"_s, "$.payment.id" }, { u"Kind"_s, "$.kind" } });
        view.setColumnWidth(column + 1, 111);
        view.horizontalHeader()->moveSection(view.horizontalHeader()->visualIndex(column), 2);
        view.saveColumns();
    }
    EventListModel model(&source);
    EventListView view(&model);
    view.resize(1600, 300);
    view.show();
    QCOMPARE(model.order(), order);
    QVERIFY(!view.isFollowing());
    QCOMPARE(model.jsonColumns().size(), 2);
    QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), u"Payment"_s);
    QCOMPARE(view.columnWidth(column + 1), 111);
    QCOMPARE(view.horizontalHeader()->visualIndex(column), 2);
    const auto remove = [&view] {
        for (QAction *action : view.columnActions()) {
            if (action->objectName() == u"removeJsonColumn0"_s)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(remove());
    // Sorted by it, the list goes back to the newest first.
    model.setOrder(model.orderOf(column, false));
    remove()->trigger();
    QTRY_COMPARE(model.jsonColumns().size(), 1);
    QVERIFY(model.order().isNewestFirst());
    QCOMPARE(view.columnWidth(column), 111);
    QCOMPARE(view.columnActions().at(column)->text(), u"Kind"_s);
}

void TestEventListSorting::asksForAPathThatIsOne()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    view.show();
    view.addJsonColumn();
    auto *dialog = view.findChild<JsonColumnDialog *>();
    QVERIFY(dialog);
    auto *path = dialog->findChild<QLineEdit *>(u"jsonPath"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"jsonColumnName"_s);
    auto *problem = dialog->findChild<QLabel *>(u"jsonPathProblem"_s);
    auto *add = dialog->findChild<QPushButton *>(u"addJsonColumn"_s);
    QVERIFY(!add->isEnabled() && problem->isHidden());
    QTest::keyClicks(path, u"payment.id"_s);
    QVERIFY(!add->isEnabled() && problem->text().contains(u"begins with $"_s));
    path->clear();
    QTest::keyClicks(path, u"$.payment["_s);
    QVERIFY(!add->isEnabled() && problem->text().contains(u"no path"_s));
    path->clear();
    QTest::keyClicks(path, u"$.payment.id"_s);
    QVERIFY(add->isEnabled() && problem->isHidden());
    QCOMPARE(name->text(), u"id"_s);
    name->selectAll();
    QTest::keyClicks(name, u"A & B"_s);
    add->click();
    QCOMPARE(model.jsonColumns(), QList<JsonColumn>({ { u"A & B"_s, "$.payment.id" } }));
    QCOMPARE(view.columnActions().at(kEventColumnCount)->text(), u"A && B"_s);
    QVERIFY(!jsonPathProblem(u" $.payment.id "_s, model.jsonColumns()).isEmpty());
}

void TestEventListSorting::showsValuesOfTheRowsInSight()
{
    FakeEventSource source;
    EventListModel model(&source);
    model.addJsonColumns({ { u"Amount"_s, "$.amount" } });
    EventListView view(&model);
    view.resize(2200, 300);
    view.show();
    std::vector<qint64> ids = numbers(1, 5000);
    std::reverse(ids.begin(), ids.end());
    source.answerFind(ids);
    QTRY_VERIFY(!source.jsons.empty());
    const auto asked = source.jsons.front();
    QVERIFY(asked.ids.size() <= 64);
    QVERIFY(std::find(asked.ids.begin(), asked.ids.end(), 5000) != asked.ids.end());
    QCOMPARE(model.index(0, kEventColumnCount).data().toString(), u"…"_s);
    source.jsons.pop_front();
    using State = JsonValues::State;
    asked.then(
            { { .id = 5000, .state = State::Read, .values = { "1.0" } },
              { .id = 4999, .state = State::TooLarge },
              { .id = 4998, .state = State::Read, .values = { "<b>\n" + QByteArray(900, 'x') } } });
    QCOMPARE(model.index(0, kEventColumnCount).data().toString(), u"1.0"_s);
    QVERIFY(model.index(1, kEventColumnCount).data().toString().contains(u"over 1 MiB"_s));
    const QString cut = model.index(2, kEventColumnCount).data().toString();
    QVERIFY(cut.startsWith(u"<b>"_s) && !cut.contains(u'\n') && cut.size() < 300);
}

QTEST_MAIN(TestEventListSorting)
#include "tst_eventlistsorting.moc"
