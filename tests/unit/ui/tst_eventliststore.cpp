// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/integration/store/storetesting.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/eventlist/workspaceeventsource.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

using By = EventOrder::By;
using Ids = std::vector<qint64>;

Event eventOf(int status, const QByteArray &amount)
{
    Event event = hookloupe::eventOf(wireOf("/hooks", "{\"amount\":" + amount + "}"));
    event.endpoint = u"shop"_s;
    event.response.status = status;
    return event;
}

} // namespace

/// The model over a store, which another program writes to.
class TestEventListStore : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void ordersWhatAnotherProgramWritesRemovesAndNotes();
    void showsAndOrdersWhatStandsInBodies();
    void givesASortUp();
};

void TestEventListStore::ordersWhatAnotherProgramWritesRemovesAndNotes()
{
    const auto other = openWriter();
    QVERIFY(other);
    for (const int status : { 500, 200, 404, 200 })
        QVERIFY(appendOne(*other, eventOf(status, "1")).eventId > 0);
    auto workspace = Workspace::open({ .storePath = path(), .useKeyring = false });
    VERIFY_OK(workspace);
    (*workspace)->followOtherPrograms();
    WorkspaceEventSource source(workspace->get());
    EventListModel model(&source);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto shown = [&model] {
        Ids ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.push_back(model.idAt(row));
        return ids;
    };
    QTRY_COMPARE(shown(), Ids({ 4, 3, 2, 1 }));
    model.setOrder({ By::Status, false, {} });
    QTRY_COMPARE(shown(), Ids({ 4, 2, 3, 1 }));
    const QPersistentModelIndex held = model.index(3, 0);
    QVERIFY(appendOne(*other, eventOf(201, "1")).eventId > 0);
    QVERIFY(appendOne(*other, eventOf(600, "1")).eventId > 0);
    QTRY_COMPARE(shown(), Ids({ 4, 2, 5, 3, 1, 6 }));
    QCOMPARE(model.idAt(held.row()), 1);
    other->remove({ 2, 3 });
    QTRY_COMPARE(shown(), Ids({ 4, 5, 1, 6 }));
    QCOMPARE(model.idAt(held.row()), 1);
    model.setOrder({ By::Star, false, {} });
    QTRY_COMPARE(shown(), Ids({ 6, 5, 4, 1 }));
    other->annotate({ .ids = { 4 }, .isStarred = true });
    QTRY_COMPARE(shown(), Ids({ 4, 6, 5, 1 }));
    model.setFilter({ .query = *Query::parse(u"starred:yes") });
    QTRY_COMPARE(shown(), Ids({ 4 }));
    other->annotate({ .ids = { 1 }, .isStarred = true });
    QTRY_COMPARE(shown(), Ids({ 4, 1 }));
    other->annotate({ .ids = { 4 }, .isStarred = false });
    QTRY_COMPARE(shown(), Ids({ 1 }));
}

void TestEventListStore::showsAndOrdersWhatStandsInBodies()
{
    {
        const auto writer = openWriter();
        QVERIFY(writer);
        for (const char *amount : { "10", "9.50", "\"none\"", "1e2" })
            QVERIFY(appendOne(*writer, eventOf(200, amount)).eventId > 0);
    }
    auto workspace = Workspace::open({ .storePath = path(), .useKeyring = false });
    VERIFY_OK(workspace);
    WorkspaceEventSource source(workspace->get());
    EventListModel model(&source);
    model.addJsonColumns({ { u"Amount"_s, "$.amount" } });
    QTRY_COMPARE(model.rowCount(), 4);
    const auto amount = [&model](int row) {
        return model.index(row, kEventColumnCount).data().toString();
    };
    QTRY_COMPARE(amount(0), u"1e2"_s);
    QTRY_COMPARE(amount(2), u"9.50"_s);
    model.setOrder(model.orderOf(kEventColumnCount, false));
    QTRY_VERIFY(!model.isSearching());
    QTRY_COMPARE(amount(0), u"9.50"_s);
    QTRY_COMPARE(amount(1), u"10"_s);
    QTRY_COMPARE(amount(2), u"1e2"_s);
    QTRY_COMPARE(amount(3), u"none"_s);
}

void TestEventListStore::givesASortUp()
{
    {
        const auto writer = openWriter();
        QVERIFY(writer);
        for (int i = 0; i < 20; ++i)
            QVERIFY(appendOne(*writer, eventOf(200, QByteArray::number(i))).eventId > 0);
    }
    auto workspace = Workspace::open({ .storePath = path(), .useKeyring = false });
    VERIFY_OK(workspace);
    WorkspaceEventSource source(workspace->get());
    EventListModel model(&source);
    QTRY_COMPARE(model.rowCount(), 20);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setOrder({ By::Json, false, "$.amount" });
    QVERIFY(model.isSearching());
    model.setOrder({});
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.idAt(0), 20);
    QCOMPARE(model.sortProgress(), 1.0);
    QCOMPARE(reset.size(), 1); // of the last order only
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestEventListStore)
#include "tst_eventliststore.moc"
