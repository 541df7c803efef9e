// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "fakeeventsource.h"
#include "ui/eventlist/celldelegate.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/eventlist/eventtext.h"

#include <QAction>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestEventListView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsTheRowsInSightWhileNewOnesArrive();
    void followsAtTheTop();
    void keepsTheSelectionWhileRowsArrive();
    void thePathTakesTheRoomThatIsLeft();
    void remembersAWidthThatWasChosen();
    void makesColumnsAsTheyWereAtFirst();
    void asksForNothingOutOfSight();
    void paintsKeptTextsAsNewOnes();

private:
    QTemporaryDir m_dir;
};

void TestEventListView::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestEventListView::keepsTheRowsInSightWhileNewOnesArrive()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    view.resize(600, 300);
    view.show();
    std::vector<qint64> ids(1000);
    std::iota(ids.rbegin(), ids.rend(), 1);
    source.answerFind(ids);
    QCoreApplication::processEvents();
    view.verticalScrollBar()->setValue(500);
    QVERIFY(!view.isFollowing());
    const qint64 top = model.idAt(view.rowAt(0));
    for (qint64 id = 1001; id <= 1003; ++id) {
        Q_EMIT source.committed(id, id);
        QTRY_COMPARE(source.ranges.size(), 1U);
        source.answerRange({ id });
        QCOMPARE(model.idAt(view.rowAt(0)), top);
        QCoreApplication::processEvents();
        QCOMPARE(model.idAt(view.rowAt(0)), top);
    }
}

void TestEventListView::followsAtTheTop()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    view.resize(600, 300);
    view.show();
    std::vector<qint64> ids(1000);
    std::iota(ids.rbegin(), ids.rend(), 1);
    source.answerFind(ids);
    QSignalSpy changed(&view, &EventListView::followingChanged);
    Q_EMIT source.committed(1001, 1001);
    source.answerRange({ 1001 });
    QCoreApplication::processEvents();
    QCOMPARE(model.idAt(view.rowAt(0)), 1001);
    view.verticalScrollBar()->setValue(10);
    QCOMPARE(changed.size(), 1);
    view.setFollowing(true);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    // Not following at the top keeps the rows as well.
    view.setFollowing(false);
    Q_EMIT source.committed(1002, 1002);
    QTRY_COMPARE(source.ranges.size(), 1U);
    source.answerRange({ 1002 });
    QCOMPARE(model.idAt(view.rowAt(0)), 1001);
    QVERIFY(!view.isFollowing());
}

void TestEventListView::keepsTheSelectionWhileRowsArrive()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    view.show();
    source.answerFind({ 3, 2, 1 });
    view.selectId(2);
    QSignalSpy changed(&view, &EventListView::currentIdChanged);
    Q_EMIT source.committed(4, 4);
    source.answerRange({ 4 });
    QCOMPARE(view.currentId(), 2);
    QCOMPARE(view.selectedIds(), std::vector<qint64>{ 2 });
    Q_EMIT source.removed(2, 2);
    source.answerRange({});
    QCOMPARE(view.selectedIds().size(), 1U); // the next one, once its row is gone
    QCOMPARE(view.selectedIds().front(), view.currentId());
    view.selectId(3);
    changed.clear();
    // A new filter that still shows it keeps it as well.
    model.setFilter({ .query = *Query::parse(u"x") });
    source.answerFind({ 3 });
    QCOMPARE(view.currentId(), 3);
    QVERIFY(changed.isEmpty());
}

void TestEventListView::thePathTakesTheRoomThatIsLeft()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    view.resize(1400, 300);
    view.show();
    const int path = static_cast<int>(EventColumn::Path);
    const int size = static_cast<int>(EventColumn::Size);
    QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
    view.resize(1700, 300);
    QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
    const int pathBefore = view.columnWidth(path);
    view.setColumnWidth(size, view.columnWidth(size) + 40);
    QCOMPARE(view.columnWidth(path), pathBefore - 40);
    const int typeBefore = view.columnWidth(static_cast<int>(EventColumn::Type));
    view.setColumnWidth(path, pathBefore - 100);
    QCOMPARE(view.columnWidth(static_cast<int>(EventColumn::Type)), typeBefore + 60);
    QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
}

void TestEventListView::remembersAWidthThatWasChosen()
{
    FakeEventSource source;
    EventListModel model(&source);
    const int endpoint = static_cast<int>(EventColumn::Endpoint);
    {
        EventListView view(&model);
        view.resize(1400, 300);
        view.show();
        view.setColumnWidth(endpoint, 222);
        view.saveColumns();
    }
    EventListView again(&model);
    again.resize(1500, 300);
    again.show();
    QCOMPARE(again.columnWidth(endpoint), 222);
    QCOMPARE(again.horizontalHeader()->length(), again.viewport()->width());
}

void TestEventListView::makesColumnsAsTheyWereAtFirst()
{
    const int size = static_cast<int>(EventColumn::Size);
    const int method = static_cast<int>(EventColumn::Method);
    QSettings().clear();
    FakeEventSource source;
    EventListModel model(&source);
    const auto widths = [](const EventListView &view) {
        QList<int> each;
        for (int visual = 0; visual < kEventColumnCount; ++visual) {
            const int column = view.horizontalHeader()->logicalIndex(visual);
            each += { column, view.columnWidth(column) };
        }
        return each;
    };
    QList<int> first;
    {
        EventListView view(&model);
        view.resize(1200, 300);
        view.show();
        first = widths(view);
        view.columnActions().at(method)->setChecked(false);
        QVERIFY(view.isColumnHidden(method));
        view.horizontalHeader()->moveSection(view.horizontalHeader()->visualIndex(size), 0);
        view.setColumnWidth(size, 200);
        view.setColumnWidth(static_cast<int>(EventColumn::Type), 99);
        view.saveColumns();
    }
    EventListView view(&model);
    view.resize(1200, 300);
    view.show();
    QVERIFY(view.isColumnHidden(method));
    QCOMPARE(view.horizontalHeader()->visualIndex(size), 0);
    QVERIFY(!view.columnActions().at(method)->isChecked());
    view.columnActions().back()->trigger();
    QCOMPARE(view.columnActions().back()->objectName(), u"defaultColumns"_s);
    QCOMPARE(widths(view), first);
    QVERIFY(view.columnActions().at(method)->isChecked());
    // And so it stays after the next start.
    EventListView later(&model);
    later.resize(1200, 300);
    later.show();
    QCOMPARE(widths(later), first);
}

void TestEventListView::asksForNothingOutOfSight()
{
    FakeEventSource source;
    EventListModel model(&source);
    EventListView view(&model);
    view.resize(900, 300);
    view.show();
    constexpr qint64 kEvents = 5'000;
    std::vector<qint64> ids(kEvents);
    std::iota(ids.rbegin(), ids.rend(), 1);
    source.answerFind(ids);
    QTRY_VERIFY(!source.wanted.empty());
    source.answerSummaries();
    // Until the columns have been fitted to what is there.
    QTest::qWait(400);
    while (!source.wanted.empty()) {
        QVERIFY(source.wanted.front().ids.front() > kEvents - 600);
        source.answerSummaries();
        QTest::qWait(200);
    }
}

void TestEventListView::paintsKeptTextsAsNewOnes()
{
    QStandardItemModel model;
    for (const QString &text : { u"/orders/42?shop=north"_s, u"<b>/orders</b>"_s, u"two\nlines"_s,
                                 QString(2'000, u'x'), QString() })
        model.appendRow(new QStandardItem(text));
    const auto painted = [&model](const CellDelegate &delegate, int row, int width, int points,
                                  QStyle::State state) {
        QImage image(width, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.font.setPointSize(points);
        option.fontMetrics = QFontMetrics(option.font);
        option.state = QStyle::State_Enabled | QStyle::State_Active | state;
        option.textElideMode = Qt::ElideRight;
        delegate.paint(&painter, option, model.index(row, 0));
        painter.end();
        return image;
    };
    const CellDelegate kept;
    for (int round = 0; round < 3; ++round) {
        for (const int points : { 10, 10, 13 }) {
            for (const int width : { 200, 60 }) {
                for (int row = 0; row < model.rowCount(); ++row) {
                    for (const QStyle::State state :
                         { QStyle::State(), QStyle::State_Selected | QStyle::State_HasFocus }) {
                        const QImage image = painted(kept, row, width, points, state);
                        QCOMPARE(image, painted(CellDelegate(), row, width, points, state));
                    }
                }
            }
        }
    }
    QVERIFY(painted(kept, 0, 200, 10, {}) != painted(kept, 1, 200, 10, {}));
    QVERIFY(painted(kept, 0, 200, 10, {}) != painted(kept, 4, 200, 10, {}));
    QVERIFY(painted(kept, 0, 200, 10, {}) != painted(kept, 0, 200, 10, QStyle::State_Selected));
}

QTEST_MAIN(TestEventListView)
#include "tst_eventlistview.moc"
