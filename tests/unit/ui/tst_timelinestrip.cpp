// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "fakeeventsource.h"
#include "faketimelinesource.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/timelinestrip.h"
#include "ui/timeline/timelinetable.h"
#include "windowtesting.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1'000'000;
constexpr qint64 kNow = 1'795'766'400 * kSecond; // 2026-11-27 08:00 UTC

/// A pane that is shown, over 100 s with an event a second, every tenth of them a bad signature.
struct Bench
{
    FakeTimelineSource source;
    FakeEventSource listSource;
    EventListModel list{ &listSource };
    TimelinePane pane{ &source, &list };
    TimelineStrip *strip = pane.strip();
    QSignalSpy chosen{ &pane, &TimelinePane::queryChosen };

    explicit Bench(int events = 100)
    {
        for (qint64 i = 0; i < events; ++i)
            source.put(kNow + i * kSecond, i % 10 == 0 ? Verdict::BadSignature : Verdict::Valid);
        pane.resize(1012, 80); // 10 pixels a second
        listSource.answerFind({});
        pane.setWanted(true);
        source.answer();
    }
    QString query()
    {
        return chosen.isEmpty() ? QString(u"none"_s) : chosen.takeLast().front().toString();
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(strip, key, modifiers);
    }
};

int xOfSecond(int second)
{
    return 6 + second * 10 + 4;
}

} // namespace

class TestTimelineStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }
    void countsOnceTheListHasItsFirstRows();
    void hidesWhereThereIsNothingToShow();
    void saysTheNumbersOfAUnit();
    void paintsEachVerdictInItsColour();
    void showsOneFailureAmongMany();
    void limitsToWhatTheMouseDraws();
    void limitsToAUnitByADoubleClick();
    void goesAndLimitsByKeys();
    void clearsByEscape();
    void zoomsByWheelAndKeys();
    void countsWithoutTheTimesOfTheFilter();
    void offersItsNumbersAsATable();
};

void TestTimelineStrip::countsOnceTheListHasItsFirstRows()
{
    FakeTimelineSource source;
    FakeEventSource listSource;
    EventListModel list(&listSource);
    TimelinePane pane(&source, &list);
    pane.setWanted(true);
    QVERIFY(!pane.isHidden()); // what is below does not move when it has counted
    QVERIFY(source.questions.empty());
    listSource.answerFind({ 1 });
    QTRY_VERIFY(!source.questions.empty());
}

void TestTimelineStrip::hidesWhereThereIsNothingToShow()
{
    Bench bench(0);
    QVERIFY(bench.pane.isHidden());
    // A filter without hits is another matter: what it leaves out can be changed.
    bench.list.setFilter({ .query = *Query::parse(u"nothing") });
    QVERIFY(!bench.pane.isHidden());
    bench.source.answer();
    QVERIFY(!bench.pane.isHidden());
    bench.list.setFilter({});
    bench.source.answer();
    QVERIFY(bench.pane.isHidden());
    bench.source.commit(kNow);
    QTRY_VERIFY(!bench.source.questions.empty());
    bench.source.answer();
    QVERIFY(!bench.pane.isHidden());
    bench.pane.setWanted(false);
    QVERIFY(bench.pane.isHidden());
}

void TestTimelineStrip::saysTheNumbersOfAUnit()
{
    const Bench bench;
    QCOMPARE(bench.strip->toolTipAt(xOfSecond(20)),
             u"2026-11-27 08:00:20 to 08:00:21\n1 event: 1 bad signature"_s);
    QCOMPARE(bench.strip->toolTipAt(xOfSecond(21)),
             u"2026-11-27 08:00:21 to 08:00:22\n1 event: 1 valid"_s);
}

void TestTimelineStrip::paintsEachVerdictInItsColour()
{
    Bench bench;
    const QImage image = bench.pane.grab().toImage();
    const auto colourAt = [&image](int second) {
        return image.pixelColor(xOfSecond(second), 4 + 20);
    };
    const QPalette palette = bench.strip->palette();
    QCOMPARE(colourAt(20), signatureColour(SignatureMark::BadSignature, palette));
    QCOMPARE(colourAt(21), signatureColour(SignatureMark::Valid, palette));
}

void TestTimelineStrip::showsOneFailureAmongMany()
{
    Bench bench(0);
    for (int i = 0; i < 1'000; ++i)
        bench.source.put(kNow, i == 500 ? Verdict::Malformed : Verdict::Valid);
    Q_EMIT bench.source.committed(1, 1'000);
    QTRY_VERIFY(!bench.source.questions.empty());
    bench.source.answer();
    const QImage image = bench.pane.grab().toImage();
    const QColor failure = signatureColour(SignatureMark::Malformed, bench.strip->palette());
    int rows = 0;
    const int x = image.width() - 10;
    for (int y = 0; y < 44; ++y)
        rows += image.pixelColor(x, y) == failure ? 1 : 0;
    QCOMPARE(rows, 2);
}

void TestTimelineStrip::limitsToWhatTheMouseDraws()
{
    Bench bench;
    QTest::mousePress(bench.strip, Qt::LeftButton, {}, { xOfSecond(10), 20 });
    QTest::mouseMove(bench.strip, { xOfSecond(11), 20 });
    QTest::mouseMove(bench.strip, { xOfSecond(19), 20 });
    QCOMPARE(bench.strip->drawnRange(), (TimeRange{ kNow + 10 * kSecond, kNow + 20 * kSecond }));
    QVERIFY(bench.chosen.isEmpty());
    QTest::mouseRelease(bench.strip, Qt::LeftButton, {}, { xOfSecond(19), 20 });
    QCOMPARE(bench.query(), u"after:2026-11-27T08:00:10 before:2026-11-27T08:00:20"_s);
    // A click alone asks for nothing.
    QTest::mouseClick(bench.strip, Qt::LeftButton, {}, { xOfSecond(50), 20 });
    QCOMPARE(bench.query(), u"none"_s);
    QCOMPARE(bench.strip->currentUnit().fromUs, kNow + 50 * kSecond);
}

void TestTimelineStrip::limitsToAUnitByADoubleClick()
{
    Bench bench;
    QTest::mouseDClick(bench.strip, Qt::LeftButton, {}, { xOfSecond(33), 20 });
    QCOMPARE(bench.query(), u"none"_s); // Qt sends no press of its own before
    QTest::mouseClick(bench.strip, Qt::LeftButton, {}, { xOfSecond(33), 20 });
    QTest::mouseDClick(bench.strip, Qt::LeftButton, {}, { xOfSecond(33), 20 });
    QCOMPARE(bench.query(), u"after:2026-11-27T08:00:33 before:2026-11-27T08:00:34"_s);
}

void TestTimelineStrip::goesAndLimitsByKeys()
{
    Bench bench;
    bench.type(Qt::Key_End);
    QCOMPARE(bench.strip->currentUnit(), (TimeRange{ kNow + 99 * kSecond, kNow + 100 * kSecond }));
    QVERIFY(bench.strip->accessibleDescription().contains(u"1 event: 1 valid"_s));
    bench.type(Qt::Key_Left);
    bench.type(Qt::Key_Left, Qt::ShiftModifier);
    bench.type(Qt::Key_PageUp, Qt::ShiftModifier);
    QCOMPARE(bench.strip->drawnRange(), (TimeRange{ kNow + 87 * kSecond, kNow + 99 * kSecond }));
    bench.type(Qt::Key_Right, Qt::ShiftModifier);
    bench.type(Qt::Key_Return);
    QCOMPARE(bench.query(), u"after:2026-11-27T08:01:28 before:2026-11-27T08:01:39"_s);
    bench.type(Qt::Key_Home);
    QVERIFY(!bench.strip->drawnRange());
    bench.type(Qt::Key_Left);
    bench.type(Qt::Key_Return);
    QCOMPARE(bench.query(), u"after:2026-11-27T08:00:00 before:2026-11-27T08:00:01"_s);
}

void TestTimelineStrip::clearsByEscape()
{
    Bench bench;
    bench.list.setFilter({ .query = *Query::parse(
                                   u"paid after:2026-11-27T08:00:10 before:2026-11-27T08:00:20") });
    bench.source.answer();
    bench.type(Qt::Key_End);
    bench.type(Qt::Key_Left, Qt::ShiftModifier);
    bench.type(Qt::Key_Escape);
    QVERIFY(!bench.strip->drawnRange());
    QCOMPARE(bench.query(), u"none"_s);
    bench.type(Qt::Key_Escape);
    QCOMPARE(bench.query(), u"paid"_s);
}

void TestTimelineStrip::zoomsByWheelAndKeys()
{
    Bench bench;
    const auto span = [&bench] { return bench.pane.model()->view().spanUs(); };
    const auto wheel = [&bench](int delta, Qt::KeyboardModifiers modifiers = {}) {
        const QPointF at(xOfSecond(50), 20);
        QWheelEvent event(at, bench.strip->mapToGlobal(at), {}, { 0, delta }, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(bench.strip, &event);
    };
    wheel(60); // half a step of a fine wheel
    QCOMPARE(span(), 100 * kSecond);
    wheel(60);
    QCOMPARE(span(), 60 * kSecond);
    // What was below the pointer stays there.
    QVERIFY(qAbs(bench.strip->unitAt(xOfSecond(50)).fromUs - kNow - 50 * kSecond) <= kSecond);
    const qint64 from = bench.pane.model()->view().fromUs;
    wheel(120, Qt::ShiftModifier);
    QVERIFY(bench.pane.model()->view().fromUs < from);
    QCOMPARE(span(), 60 * kSecond);
    bench.type(Qt::Key_Plus);
    QCOMPARE(span(), 36 * kSecond);
    bench.type(Qt::Key_Minus);
    QVERIFY(span() > 36 * kSecond);
    bench.type(Qt::Key_0);
    QVERIFY(!bench.pane.model()->isZoomed());
    QCOMPARE(span(), 100 * kSecond);
}

void TestTimelineStrip::countsWithoutTheTimesOfTheFilter()
{
    Bench bench;
    bench.list.setFilter({ .query = *Query::parse(u"paid after:2026-11-27T08:00:10"),
                           .endpoint = u"a"_s,
                           .hidesRefused = true });
    const EventFilter asked = bench.source.questions.back().filter;
    QCOMPARE(asked.query.text(), u"paid"_s);
    QCOMPARE(asked.endpoint, u"a"_s);
    QVERIFY(asked.hidesRefused);
    bench.source.answer();
    // Another time of the same filter needs no other count; it is marked.
    const QImage before = bench.pane.grab().toImage();
    bench.list.setFilter({ .query = *Query::parse(u"paid after:2026-11-27T08:00:50"),
                           .endpoint = u"a"_s,
                           .hidesRefused = true });
    QVERIFY(bench.source.questions.empty());
    QVERIFY(bench.pane.grab().toImage() != before);
}

void TestTimelineStrip::offersItsNumbersAsATable()
{
    Bench bench;
    child<QAction>(*bench.strip, u"timelineTable"_s)->trigger();
    auto *dialog = bench.pane.findChild<TimelineTable *>();
    QVERIFY(dialog);
    auto *rows = child<QTableView>(*dialog, u"timelineRows"_s);
    const QAbstractItemModel *model = rows->model();
    QCOMPARE(model->rowCount(), 100);
    const auto cell = [model](int row, int column) {
        return model->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 0), u"2026-11-27 08:01:39 to 08:01:40"_s);
    QCOMPARE(cell(9, 1), u"1"_s);
    QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), u"bad signature"_s);
    QCOMPARE(cell(9, 3), u"1"_s);
    QCOMPARE(cell(8, 3), u"0"_s);
    QVERIFY(!child<QPushButton>(*dialog, u"timelineChooseRows"_s)->isEnabled());
    rows->selectRow(9);
    child<QPushButton>(*dialog, u"timelineChooseRows"_s)->click();
    QCOMPARE(bench.query(), u"after:2026-11-27T08:01:30 before:2026-11-27T08:01:31"_s);

    bench.source.commit(kNow + 100 * kSecond);
    QTRY_VERIFY(!bench.source.questions.empty());
    bench.source.answer();
    QVERIFY(child<QLabel>(*dialog, u"timelineSummary"_s)->text().startsWith(u"100 events"_s));
    child<QPushButton>(*dialog, u"timelineUpdate"_s)->click();
    QVERIFY(child<QLabel>(*dialog, u"timelineSummary"_s)->text().startsWith(u"101 events"_s));
}

QTEST_MAIN(TestTimelineStrip)
#include "tst_timelinestrip.moc"
