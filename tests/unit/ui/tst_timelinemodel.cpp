// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "faketimelinesource.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinetext.h"
#include "ui/timeline/timerange.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1'000'000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kNow = 1'795'766'400 * kSecond; // 2026-11-27 08:00 UTC

/// A model that is active, over ten minutes with an event a second.
struct Bench
{
    FakeTimelineSource source;
    TimelineModel model{ &source };

    Bench()
    {
        for (qint64 i = 0; i < 600; ++i)
            source.put(kNow + i * kSecond, i % 10 == 0 ? Verdict::BadSignature : Verdict::Valid);
        model.setActive(true);
    }
};

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTimesOutOfAQuery_data();
    void takesTimesOutOfAQuery();
    void limitsAQuery_data();
    void limitsAQuery();
    void wordsNumbersAndTimes();
    void asksNothingWhileItIsNotActive();
    void showsWhatIsCountedSoFar();
    void countsNewEventsInWithoutCountingAnew();
    void countsNoEventTwice();
    void zoomsAndKeepsTheOldUntilTheNewIsThere();
    void followsTheNewestWhenZoomedToTheEnd();
    void countsAnewOnceAfterRemovals();
    void dropsAnswersToAnEarlierFilter();
    void tellsThatItCouldNotCount();
};

void TestTimelineModel::takesTimesOutOfAQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("until");
    constexpr qint64 open = std::numeric_limits<qint64>::max();
    QTest::newRow("none") << u"type:paid"_s << u"type:paid"_s << qint64(-1) << qint64(-1);
    QTest::newRow("both") << u"after:2026-11-27T08:00 paid before:2026-11-27T08:01"_s << u"paid"_s
                          << kNow << kNow + kMinute;
    QTest::newRow("alone") << u"after:-1m"_s << QString() << kNow - kMinute << open;
    QTest::newRow("and") << u"paid AND before:2026-11-27T08:00"_s << u"paid"_s << qint64(0) << kNow;
    QTest::newRow("and first") << u"before:2026-11-27T08:00 AND paid"_s << u"paid"_s << qint64(0)
                               << kNow;
    QTest::newRow("quoted") << u"before:\"2026-11-27T08:00\" paid"_s << u"paid"_s << qint64(0)
                            << kNow;
    QTest::newRow("narrowest") << u"after:2026-11-27 after:2026-11-27T08:00"_s << QString() << kNow
                               << open;
    // Not all of these depends on the time.
    QTest::newRow("or") << u"a OR after:-1m"_s << u"a OR after:-1m"_s << qint64(-1) << qint64(-1);
    QTest::newRow("not") << u"a -after:-1m"_s << u"a -after:-1m"_s << qint64(-1) << qint64(-1);
    QTest::newRow("wrong") << u"after:never"_s << u"after:never"_s << qint64(-1) << qint64(-1);
    QTest::newRow("a text") << u"\"after:-1m\" b"_s << u"\"after:-1m\" b"_s << qint64(-1)
                            << qint64(-1);
    QTest::newRow("within and") << u"a AND after:-1m AND b"_s << u"a AND b"_s << kNow - kMinute
                                << open;
}

void TestTimelineModel::takesTimesOutOfAQuery()
{
    QFETCH(QString, query);
    QFETCH(QString, rest);
    QFETCH(qint64, from);
    QFETCH(qint64, until);
    const LimitedQuery found = withoutTimeRange(query, kNow);
    QCOMPARE(found.rest, rest);
    QCOMPARE(found.range.has_value(), from >= 0);
    if (found.range)
        QCOMPARE(*found.range, (TimeRange{ from, until }));
}

void TestTimelineModel::limitsAQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("limited");
    const QString times = u"after:2026-11-27T08:00:00 before:2026-11-27T08:00:00.500"_s;
    QTest::newRow("empty") << QString() << times;
    QTest::newRow("words") << u"paid type:x"_s << u"paid type:x "_s + times;
    QTest::newRow("or") << u"a OR b"_s << u"(a OR b) "_s + times;
    QTest::newRow("other times") << u"(a OR b) after:-2h"_s << u"(a OR b) "_s + times;
}

void TestTimelineModel::limitsAQuery()
{
    QFETCH(QString, query);
    QFETCH(QString, limited);
    const TimeRange range{ kNow, kNow + kSecond / 2 };
    const QString text = withTimeRange(query, range);
    QCOMPARE(text, limited);
    // What it says is what was asked for, and saying it again changes nothing.
    QCOMPARE(withoutTimeRange(text, 0).range, range);
    QCOMPARE(withTimeRange(text, range), text);
    QCOMPARE(Query::parse(withTimeRange(text, {})).has_value(), true);
    QVERIFY(!withoutTimeRange(withTimeRange(text, {}), 0).range);
}

void TestTimelineModel::wordsNumbersAndTimes()
{
    Timeline::Counts counts{};
    QCOMPARE(countsText(counts), u"no events"_s);
    counts[static_cast<int>(Verdict::BadSignature)] = 1;
    QCOMPARE(countsText(counts), u"1 event: 1 bad signature"_s);
    counts[Timeline::kRefused] = 2;
    QCOMPARE(countsText(counts), u"3 events: 1 bad signature, 2 refused"_s);
    QCOMPARE(rangeText({ kNow, kNow + kSecond / 10 }), u"2026-11-27 08:00:00 to 08:00:00.100"_s);
    QCOMPARE(rangeText({ kNow, kNow + 86'400 * kSecond }),
             u"2026-11-27 08:00:00 to 2026-11-28 08:00:00"_s);
    QCOMPARE(unitText(100'000), u"100 ms"_s);
    QCOMPARE(unitText(15 * kMinute), u"15 min"_s);
    QCOMPARE(tickText(kNow, kMinute), u"08:00"_s);
    QCOMPARE(tickText(kNow, kSecond), u"08:00:00"_s);
    QCOMPARE(tickText(kNow - 8 * 60 * kMinute, kMinute), u"2026-11-27"_s);
}

void TestTimelineModel::asksNothingWhileItIsNotActive()
{
    FakeTimelineSource source;
    TimelineModel model(&source);
    model.setFilter({ .endpoint = u"a"_s });
    source.commit(kNow);
    Q_EMIT source.removed(1, 1);
    QVERIFY(source.questions.empty());
    model.setActive(true);
    QCOMPARE(source.questions.size(), 1U);
    QCOMPARE(source.questions.front().filter.endpoint, u"a"_s);
    const auto cancel = source.questions.front().cancel;
    model.setActive(false);
    QVERIFY(cancel->load());
}

void TestTimelineModel::showsWhatIsCountedSoFar()
{
    Bench bench;
    QVERIFY(bench.model.isCounting());
    bench.source.answer(100);
    QCOMPARE(bench.model.counts().total(), 100);
    QVERIFY(bench.model.isCounting());
    QCOMPARE(bench.source.questions.front().lastId, 500);
    bench.source.answer();
    QVERIFY(!bench.model.isCounting());
    QCOMPARE(bench.model.counts().total(), 600);
    QCOMPARE(bench.model.counts().unitUs(), 5 * kSecond);
    QCOMPARE(bench.model.view(), (TimeRange{ kNow, kNow + 10 * kMinute }));
    QVERIFY(bench.source.questions.empty());
}

void TestTimelineModel::countsNewEventsInWithoutCountingAnew()
{
    Bench bench;
    bench.source.answer();
    bench.source.commit(kNow + 601 * kSecond);
    bench.source.commit(kNow + 602 * kSecond, Verdict::Malformed);
    QTRY_COMPARE(bench.source.questions.size(), 1U);
    QCOMPARE(bench.source.questions.front().firstId, 601);
    QCOMPARE(bench.source.questions.front().lastId, 602);
    bench.source.answer();
    QCOMPARE(bench.model.counts().total(), 602);
    const auto &newest = bench.model.counts().units().rbegin()->second;
    QCOMPARE(newest[static_cast<int>(Verdict::Malformed)], 1);
}

void TestTimelineModel::countsNoEventTwice()
{
    Bench bench;
    // Stored before the count began, announced while it ran; and one that is stored after.
    bench.source.put(kNow);
    bench.source.answer(300);
    Q_EMIT bench.source.committed(601, 601);
    bench.source.commit(kNow);
    bench.source.answer();
    QCOMPARE(bench.model.counts().total(), 601);
    QTRY_COMPARE(bench.source.questions.size(), 1U);
    QCOMPARE(bench.source.questions.front().firstId, 602);
    bench.source.answer();
    QCOMPARE(bench.model.counts().total(), 602);
}

void TestTimelineModel::zoomsAndKeepsTheOldUntilTheNewIsThere()
{
    Bench bench;
    bench.source.answer();
    bench.model.zoom(0.1, kNow + 5 * kMinute);
    QCOMPARE(bench.model.view().spanUs(), kMinute);
    QCOMPARE(bench.model.counts().total(), 600);
    QVERIFY(bench.source.questions.front().frame.unitUs < 5 * kSecond);
    bench.source.answer(10);
    QCOMPARE(bench.model.counts().total(), 600);
    bench.source.answer();
    QVERIFY(bench.model.counts().total() >= 60 && bench.model.counts().total() <= 62);
    QCOMPARE(bench.model.whole(), (TimeRange{ kNow, kNow + 10 * kMinute }));

    bench.model.pan(-kMinute);
    QCOMPARE(bench.model.view().fromUs, kNow + 5 * kMinute - kMinute / 2 - kMinute);
    bench.model.pan(-kMinute * 100);
    QCOMPARE(bench.model.view(), (TimeRange{ kNow, kNow + kMinute }));
    bench.model.zoom(1e-9, kNow + kMinute / 2);
    QCOMPARE(bench.model.view().spanUs(), 5 * kSecond);
    bench.model.zoom(1e9, kNow);
    QVERIFY(!bench.model.isZoomed());
    bench.source.questions.erase(bench.source.questions.begin(),
                                 std::prev(bench.source.questions.end()));
    bench.source.answer();
    QCOMPARE(bench.model.counts().total(), 600);
}

void TestTimelineModel::followsTheNewestWhenZoomedToTheEnd()
{
    Bench bench;
    bench.source.answer();
    bench.model.zoomTo({ kNow + 9 * kMinute, kNow + 10 * kMinute });
    bench.source.answer();
    QCOMPARE(bench.model.counts().total(), 60);
    bench.source.commit(kNow + 10 * kMinute + 5 * kSecond);
    QTRY_COMPARE(bench.source.questions.size(), 1U);
    bench.source.answer();
    QCOMPARE(bench.model.view().spanUs(), kMinute);
    QVERIFY(bench.model.view().untilUs > kNow + 10 * kMinute + 5 * kSecond);
    // An event after a long pause: what was in sight is not, and it is counted anew.
    bench.source.commit(kNow + 70 * kMinute);
    QTRY_COMPARE(bench.source.questions.size(), 1U);
    bench.source.answer();
    QCOMPARE(bench.model.view().spanUs(), kMinute);
    QCOMPARE(bench.source.questions.size(), 1U);
    bench.source.answer();
    QCOMPARE(bench.model.counts().total(), 1);
    QVERIFY(bench.model.counts().unitUs() <= kSecond);
}

void TestTimelineModel::countsAnewOnceAfterRemovals()
{
    Bench bench;
    bench.source.answer();
    Q_EMIT bench.source.removed(1, 10);
    Q_EMIT bench.source.removed(11, 20);
    QTRY_COMPARE(bench.source.questions.size(), 1U);
    QCOMPARE(bench.source.questions.front().firstId, 1);
    QCOMPARE(bench.model.counts().total(), 600);
}

void TestTimelineModel::dropsAnswersToAnEarlierFilter()
{
    Bench bench;
    const auto first = bench.source.questions.front();
    bench.model.setFilter({ .endpoint = u"a"_s });
    QVERIFY(first.cancel->load());
    bench.source.answer();
    QCOMPARE(bench.model.counts().total(), 0);
    bench.source.answer();
    QCOMPARE(bench.model.counts().total(), 600);
    bench.model.setFilter({ .endpoint = u"a"_s });
    QVERIFY(bench.source.questions.empty());
}

void TestTimelineModel::tellsThatItCouldNotCount()
{
    Bench bench;
    QSignalSpy failed(&bench.model, &TimelineModel::failed);
    bench.source.failure = u"The disk is gone."_s;
    bench.source.answer();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().toString(), u"The disk is gone."_s);
    QVERIFY(!bench.model.isCounting());
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
