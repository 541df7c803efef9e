// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/eventnote.h"
#include "fakeeventsource.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/theme/verdictwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

std::vector<qint64> descending(qint64 newest, qint64 count)
{
    std::vector<qint64> ids(static_cast<std::size_t>(count));
    std::iota(ids.rbegin(), ids.rend(), newest - count + 1);
    return ids;
}

/// A model over a source that answers on command, watched by Qt's model tester.
struct Bench
{
    FakeEventSource source;
    EventListModel model{ &source };
    QAbstractItemModelTester tester{ &model,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest };
    QSignalSpy inserted{ &model, &QAbstractItemModel::rowsInserted };
    QSignalSpy removed{ &model, &QAbstractItemModel::rowsRemoved };

    std::vector<qint64> shown() const
    {
        std::vector<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.push_back(model.idAt(row));
        return ids;
    }
    QString text(int row, EventColumn column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
};

using Ids = std::vector<qint64>;

} // namespace

class TestEventListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idListGivesRowsFromTheNewest();
    void idListRemovesAcrossItsSeam();
    void idListBlocksStayPutWhileItGrows();
    void summaryCacheForgetsTheLeastRecentlyUsed();
    void showsWhatTheSearchFindsNewestFirst();
    void hasTheTextsOfTheFirstRowsAtOnce();
    void doesNotTakeTextsOfBeforeAChange();
    void goesOnSearchingFromTheLastOne();
    void insertsArrivalsInOneStep();
    void fetchesTheFirstArrivalAtOnceAndTheNextTogether();
    void waitsWithArrivalsForTheFirstAnswer();
    void doesNotInsertWhatTheSearchFoundTwice();
    void keepsTheRowsUntilTheNewFilterAnswers();
    void dropsAnswersOfAnEarlierFilter();
    void showsAnEllipsisUntilTheSummaryIsThere();
    void asksForTheBlockThatWasWantedLastFirst();
    void readsASummaryAgainWhenItChanged();
    void readsNotesAgainAndFollowsAFilterOnThem();
    void removesRowsInRuns();
    void tellsThatItCouldNotRead();
};

void TestEventListModel::idListGivesRowsFromTheNewest()
{
    IdList ids;
    ids.append({ 9, 7, 5 });
    ids.addNewer({ 10, 12 });
    QCOMPARE(ids.size(), 5);
    QCOMPARE(ids.at(0), 12);
    QCOMPARE(ids.at(1), 10);
    QCOMPARE(ids.at(2), 9);
    QCOMPARE(ids.at(4), 5);
    QCOMPARE(ids.rowOf(7), 3);
    QCOMPARE(ids.rowOf(8), -1);
    QCOMPARE(ids.firstRowNotAbove(8), 3);
    QCOMPARE(ids.firstRowNotAbove(4), 5);
}

void TestEventListModel::idListRemovesAcrossItsSeam()
{
    for (qsizetype first = 0; first < 6; ++first) {
        for (qsizetype count = 0; first + count <= 6; ++count) {
            IdList ids;
            ids.append({ 3, 2, 1 });
            ids.addNewer({ 4, 5, 6 });
            Ids expected{ 6, 5, 4, 3, 2, 1 };
            expected.erase(expected.begin() + first, expected.begin() + first + count);
            ids.removeRows(first, count);
            Ids left;
            for (qsizetype row = 0; row < ids.size(); ++row)
                left.push_back(ids.at(row));
            QCOMPARE(left, expected);
        }
    }
}

void TestEventListModel::idListBlocksStayPutWhileItGrows()
{
    IdList ids;
    ids.append(descending(100, 20));
    const qint64 block = ids.blockOf(5, 8);
    const Ids before = ids.block(block, 8);
    QCOMPARE(before, descending(100, 8));
    ids.addNewer({ 101, 102, 103 });
    QCOMPARE(ids.blockOf(8, 8), block);
    QCOMPARE(ids.block(block, 8), before);
    QCOMPARE(ids.block(ids.blockOf(0, 8), 8), Ids({ 103, 102, 101 }));
    QVERIFY(ids.block(block - 100, 8).empty());
}

void TestEventListModel::summaryCacheForgetsTheLeastRecentlyUsed()
{
    SummaryCache cache(2);
    cache.insert(FakeEventSource::summary(1));
    cache.insert(FakeEventSource::summary(2));
    QVERIFY(cache.find(1));
    cache.insert(FakeEventSource::summary(3));
    QVERIFY(!cache.find(2));
    QVERIFY(cache.find(1));
    QCOMPARE(cache.find(3)->target, "/event/3"_ba);
    QCOMPARE(cache.size(), 2);
}

void TestEventListModel::showsWhatTheSearchFindsNewestFirst()
{
    Bench bench;
    QVERIFY(bench.model.isSearching());
    bench.source.answerFind({ 5, 3, 1 });
    QCOMPARE(bench.shown(), Ids({ 5, 3, 1 }));
    QVERIFY(!bench.model.isSearching());
    QCOMPARE(bench.model.rowOf(3), 1);
    QCOMPARE(bench.model.rowOf(4), -1);
    QCOMPARE(bench.model.idAt(3), 0);
}

void TestEventListModel::hasTheTextsOfTheFirstRowsAtOnce()
{
    Bench bench;
    bench.source.answerFindWithTexts({ 5, 3, 1 });
    QCOMPARE(bench.text(1, EventColumn::Path), u"/event/3"_s);
    QCoreApplication::processEvents();
    QVERIFY(bench.source.wanted.empty());
}

void TestEventListModel::doesNotTakeTextsOfBeforeAChange()
{
    Bench bench;
    Q_EMIT bench.source.changed(3);
    bench.source.answerFindWithTexts({ 5, 3, 1 });
    QCOMPARE(bench.text(1, EventColumn::Path), u"…"_s);
    QTRY_VERIFY(!bench.source.wanted.empty());
}

void TestEventListModel::goesOnSearchingFromTheLastOne()
{
    Bench bench;
    bench.source.answerFind({ 9, 8 }, /*complete=*/false);
    QCOMPARE(bench.shown(), Ids({ 9, 8 }));
    QCOMPARE(bench.source.finds.front().beforeId, 8);
    bench.source.answerFind({ 7, 6 }, /*complete=*/false);
    bench.source.answerFind({}, /*complete=*/true);
    QCOMPARE(bench.shown(), Ids({ 9, 8, 7, 6 }));
    QCOMPARE(bench.inserted.size(), 1);
    QVERIFY(!bench.model.isSearching());
}

void TestEventListModel::insertsArrivalsInOneStep()
{
    Bench bench;
    bench.source.answerFind({ 2, 1 });
    Q_EMIT bench.source.committed(3, 6);
    bench.source.answerRange({ 3, 4, 5, 6 });
    QCOMPARE(bench.inserted.size(), 1);
    QCOMPARE(bench.inserted.front().at(1).toInt(), 0);
    QCOMPARE(bench.inserted.front().at(2).toInt(), 3);
    QCOMPARE(bench.shown(), Ids({ 6, 5, 4, 3, 2, 1 }));
    // Their summaries came along: nothing has to be asked for.
    QCOMPARE(bench.text(0, EventColumn::Path), u"/event/6"_s);
}

void TestEventListModel::fetchesTheFirstArrivalAtOnceAndTheNextTogether()
{
    Bench bench;
    bench.source.answerFind({});
    Q_EMIT bench.source.committed(1, 1);
    QCOMPARE(bench.source.ranges.size(), 1U);
    bench.source.answerRange({ 1 });
    for (qint64 id = 2; id <= 20; ++id)
        Q_EMIT bench.source.committed(id, id);
    QVERIFY(bench.source.ranges.empty());
    QTRY_COMPARE(bench.source.ranges.size(), 1U);
    QCOMPARE(bench.source.ranges.front().first, 2);
    QCOMPARE(bench.source.ranges.front().last, 20);
}

void TestEventListModel::waitsWithArrivalsForTheFirstAnswer()
{
    Bench bench;
    Q_EMIT bench.source.committed(4, 5);
    QVERIFY(bench.source.ranges.empty());
    bench.source.answerFind({ 3, 2 });
    QCOMPARE(bench.source.ranges.size(), 1U);
    bench.source.answerRange({ 4, 5 });
    QCOMPARE(bench.shown(), Ids({ 5, 4, 3, 2 }));
}

void TestEventListModel::doesNotInsertWhatTheSearchFoundTwice()
{
    Bench bench;
    Q_EMIT bench.source.committed(2, 4);
    bench.source.answerFind({ 3, 2, 1 });
    bench.source.answerRange({ 2, 3, 4 });
    QCOMPARE(bench.shown(), Ids({ 4, 3, 2, 1 }));
}

void TestEventListModel::keepsTheRowsUntilTheNewFilterAnswers()
{
    Bench bench;
    bench.source.answerFind({ 3, 2, 1 });
    QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
    bench.model.setFilter({ .query = *Query::parse(u"x") });
    QCOMPARE(bench.source.finds.front().filter.query.text(), u"x"_s);
    QCOMPARE(bench.shown(), Ids({ 3, 2, 1 }));
    bench.source.answerFind({ 2 });
    QCOMPARE(bench.shown(), Ids({ 2 }));
    QCOMPARE(reset.size(), 1);
}

void TestEventListModel::dropsAnswersOfAnEarlierFilter()
{
    Bench bench;
    bench.source.answerFind({ 3, 2, 1 });
    Q_EMIT bench.source.committed(4, 4);
    bench.model.setFilter({ .query = *Query::parse(u"a") });
    bench.model.setFilter({ .query = *Query::parse(u"ab") });
    QVERIFY(bench.source.finds.front().cancel->load());
    bench.source.answerRange({ 4 }); // asked for by the first filter
    QCOMPARE(bench.shown(), Ids({ 3, 2, 1 }));
    bench.source.answerFind({ 3, 1 }); // for "a"
    QCOMPARE(bench.shown(), Ids({ 3, 2, 1 }));
    QVERIFY(bench.model.isSearching());
    bench.source.answerFind({ 1 }); // for "ab"
    QCOMPARE(bench.shown(), Ids({ 1 }));
}

void TestEventListModel::showsAnEllipsisUntilTheSummaryIsThere()
{
    Bench bench;
    bench.source.answerFind({ 2, 1 });
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    QCOMPARE(bench.text(1, EventColumn::Path), u"…"_s);
    QVERIFY(!bench.model.index(1, 0).data(EventListModel::MarkRole).isValid());
    QTRY_COMPARE(bench.source.wanted.size(), 1U);
    QCOMPARE(bench.source.wanted.front().ids, Ids({ 2, 1 }));
    bench.source.answerSummaries();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bench.text(1, EventColumn::Path), u"/event/1"_s);
    QCOMPARE(bench.text(1, EventColumn::Signature), u"valid"_s);
    QCOMPARE(bench.model.index(1, 0).data(EventListModel::MarkRole).toInt(),
             static_cast<int>(SignatureMark::Valid));
}

void TestEventListModel::asksForTheBlockThatWasWantedLastFirst()
{
    FakeEventSource source;
    EventListModel model(&source);
    source.answerFind(descending(5000, 5000));
    for (const int row : { 0, 1000, 4000 })
        model.index(row, 0).data();
    QTRY_COMPARE(source.wanted.size(), 1U);
    const Ids &ids = source.wanted.front().ids;
    QVERIFY(std::find(ids.begin(), ids.end(), model.idAt(4000)) != ids.end());
    QVERIFY(ids.size() <= 256);
    source.answerSummaries();
    const Ids &next = source.wanted.front().ids;
    QVERIFY(std::find(next.begin(), next.end(), model.idAt(1000)) != next.end());
}

void TestEventListModel::readsASummaryAgainWhenItChanged()
{
    Bench bench;
    bench.source.answerFind({});
    Q_EMIT bench.source.committed(1, 1);
    bench.source.answerRange({ 1 });
    Q_EMIT bench.source.changed(1);
    QCOMPARE(bench.source.wanted.size(), 1U);
    EventSummary gone = FakeEventSource::summary(1);
    gone.answerState = AnswerState::ClientGone;
    bench.source.wanted.front().then({ gone });
    QCOMPARE(bench.text(0, EventColumn::Status), u"200, client had left"_s);
    Q_EMIT bench.source.changed(77); // not in sight: not asked for
    QCOMPARE(bench.source.wanted.size(), 1U);
}

void TestEventListModel::readsNotesAgainAndFollowsAFilterOnThem()
{
    Bench bench;
    bench.source.answerFind({});
    Q_EMIT bench.source.committed(1, 3);
    bench.source.answerRange({ 1, 2, 3 });
    Q_EMIT bench.source.noted(2, 9);
    QCOMPARE(bench.source.wanted.front().ids.size(), 2U); // those that are held
    EventSummary starred = FakeEventSource::summary(3);
    starred.note = std::make_shared<const EventNote>(EventNote{ .isStarred = true });
    bench.source.wanted.front().then({ starred });
    bench.source.wanted.clear();
    QVERIFY(bench.model.index(0, 0).data(EventListModel::StarredRole).toBool());
    QVERIFY(!bench.model.index(1, 0).data(EventListModel::StarredRole).toBool());
    QVERIFY(bench.source.ranges.empty()); // nothing was asked about notes

    bench.model.setFilter({ .query = *Query::parse(u"path:/event -(tag:a OR method:GET)") });
    bench.source.answerFind({ 3, 2, 1 });
    Q_EMIT bench.source.noted(2, 3);
    bench.source.answerRange({ 2 });
    QCOMPARE(bench.shown(), Ids({ 2, 1 }));
    QVERIFY(bench.source.finds.empty());
    // One that matches again has its place among the others.
    Q_EMIT bench.source.noted(3, 3);
    bench.source.answerRange({ 3 });
    bench.source.answerFind({ 3, 2, 1 });
    QCOMPARE(bench.shown(), Ids({ 3, 2, 1 }));
}

void TestEventListModel::removesRowsInRuns()
{
    Bench bench;
    bench.source.answerFind(descending(10, 10));
    Q_EMIT bench.source.removed(2, 8);
    bench.source.answerRange({ 2, 5, 6 }); // what is left of that range
    QCOMPARE(bench.shown(), Ids({ 10, 9, 6, 5, 2, 1 }));
    QCOMPARE(bench.removed.size(), 2);
}

void TestEventListModel::tellsThatItCouldNotRead()
{
    FakeEventSource source;
    EventListModel model(&source);
    QSignalSpy failed(&model, &EventListModel::readFailed);
    source.finds.front().then({ {}, true, u"The store is locked."_s });
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().toString(), u"The store is locked."_s);
    QVERIFY(!model.isSearching());
}

QTEST_GUILESS_MAIN(TestEventListModel)
#include "tst_eventlistmodel.moc"
