// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/query.h"
#include "storetesting.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

constexpr qint64 kSecond = 1'000'000;
constexpr qint64 kDay = 86'400 * kSecond;
constexpr qint64 kBegin = 1'790'000'000 * kSecond;
constexpr int kEvents = 300;

using Units = std::map<qint64, Timeline::Counts>;

const std::atomic<bool> &never()
{
    static const std::atomic<bool> cancelled{ false };
    return cancelled;
}

bool always()
{
    return true;
}

/// What \a counted ought to hold, if these events were counted one after the other.
class PlainCount
{
public:
    explicit PlainCount(const Timeline &counted)
        : m_frame(counted.frame())
        , m_beginUs(counted.startOf(0))
    { }

    void add(const Event &event)
    {
        const qint64 at = qMax<qint64>(0, event.receivedAtUs);
        if (at < m_frame.fromUs || at >= m_frame.untilUs)
            return;
        const int mark = event.kind == EventKind::Refused ? Timeline::kRefused
                                                          : static_cast<int>(event.verdict);
        ++units[(at - m_beginUs) / m_frame.unitUs][static_cast<std::size_t>(mark)];
    }

    Units units;

private:
    Timeline::Frame m_frame;
    qint64 m_beginUs;
};

Event randomEvent(QRandomGenerator &random)
{
    const auto word = [&random] {
        return QList<QByteArray>{ "paid", "open", "failed" }.at(random.bounded(3));
    };
    Event event = eventOf(wireOf("/" + word(), "{\"status\":\"" + word() + "\"}"));
    event.kind = static_cast<EventKind>(random.bounded(20) == 0 ? 2 : random.bounded(10) == 0);
    event.endpoint = QString::fromLatin1(word());
    event.verdict = static_cast<Verdict>(random.bounded(kVerdictCount));
    event.eventType = random.bounded(4) == 0 ? QByteArray(300, 'x') + word() : word();
    // Bursts, long pauses, and a clock that was set back.
    event.receivedAtUs = kBegin + random.bounded(4) * 40 * kDay + random.bounded(3'000) * 100'000LL
            + (random.bounded(30) == 0 ? -kBegin - kSecond : 0);
    return event;
}

} // namespace

class TestTimeline : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void eachUnitDividesTheNext();
    void beginsUnitsWhereAClockShowsIt();
    void sumsUpWhatAGreaterUnitHolds();
    void countsWhatAPlainCountGives_data();
    void countsWhatAPlainCountGives();
    void countsAHundredThousandInSteps();
    void endsWhenItIsCancelled();
};

void TestTimeline::eachUnitDividesTheNext()
{
    qint64 unit = Timeline::kFinestUnitUs;
    for (int i = 0; i < 20; ++i) {
        const qint64 next = Timeline::nextUnit(unit);
        QVERIFY(next > unit);
        QCOMPARE(next % unit, 0);
        unit = next;
    }
    QCOMPARE(Timeline::unitFor(10 * kSecond, 100), kSecond);
    QCOMPARE(Timeline::unitFor(10 * kSecond - 1, 100), Timeline::kFinestUnitUs);
}

void TestTimeline::beginsUnitsWhereAClockShowsIt()
{
    const qint64 hour = 3'600 * kSecond;
    const qint64 monday = 1'795'392'000 * kSecond; // 2026-11-23 00:00 UTC
    for (const qint64 offset : { -12 * hour, qint64(0), 5 * hour + hour / 2, 14 * hour }) {
        for (const qint64 unit : { hour, kDay, 7 * kDay }) {
            const Timeline timeline({ .unitUs = unit, .offsetUs = offset });
            const qint64 number = timeline.numberAt(monday - offset);
            QCOMPARE(timeline.startOf(number), monday - offset);
            QCOMPARE(timeline.numberAt(monday - offset - 1), number - 1);
            QVERIFY(timeline.numberAt(-kDay) >= 0);
        }
    }
}

void TestTimeline::sumsUpWhatAGreaterUnitHolds()
{
    Timeline timeline({ .unitsMax = 10 });
    timeline.add(kBegin, static_cast<int>(Verdict::Valid), 2);
    timeline.add(kBegin + 900'000, Timeline::kRefused);
    QCOMPARE(timeline.unitUs(), Timeline::kFinestUnitUs);
    timeline.add(kBegin + 5 * kSecond, 99); // no mark
    QCOMPARE(timeline.unitUs(), kSecond);
    QCOMPARE(timeline.units().size(), 2U);
    const auto &first = timeline.units().begin()->second;
    QCOMPARE(first[0], 2);
    QCOMPARE(first[Timeline::kRefused], 1);
    QCOMPARE(timeline.units().rbegin()->second[static_cast<int>(Verdict::Unsigned)], 1);
    QCOMPARE(timeline.total(), 4);
    timeline.dropBefore(kBegin + kSecond);
    QCOMPARE(timeline.total(), 1);
}

void TestTimeline::countsWhatAPlainCountGives_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("hidesRefused");
    QTest::newRow("all") << QString() << QString() << false;
    QTest::newRow("an endpoint") << QString() << u"paid"_s << false;
    QTest::newRow("an endpoint that is none") << QString() << u"nobody"_s << false;
    QTest::newRow("complete requests") << QString() << QString() << true;
    QTest::newRow("columns") << u"verdict:bad_signature OR kind:refused"_s << QString() << false;
    QTest::newRow("columns of an endpoint") << u"verdict!=valid"_s << u"open"_s << true;
    QTest::newRow("what is cut") << u"type:paid"_s << QString() << false;
    QTest::newRow("bodies") << u"json:$.status=paid"_s << QString() << false;
    QTest::newRow("bodies of an endpoint") << u"failed -type:open"_s << u"failed"_s << true;
}

void TestTimeline::countsWhatAPlainCountGives()
{
    QFETCH(QString, query);
    QFETCH(QString, endpoint);
    QFETCH(bool, hidesRefused);
    QRandomGenerator random(20'261'127);
    {
        const auto writer = openWriter();
        QVERIFY(writer);
        OutcomeCollector outcomes;
        for (int i = 0; i < kEvents; ++i)
            QVERIFY(writer->append(outcomes.request(randomEvent(random))));
        QVERIFY(outcomes.waitFor(kEvents));
    }
    const auto reader = openReader();
    QVERIFY(reader);
    std::vector<EventPtr> events;
    for (qint64 id = 1; id <= kEvents; ++id)
        events.push_back(reader->event(id).value());
    const EventFilter filter{ .query = *Query::parse(query),
                              .endpoint = endpoint,
                              .hidesRefused = hidesRefused };
    for (int i = 0; i < 40; ++i) {
        Timeline::Frame frame{ .offsetUs = (random.bounded(27) - 12) * 3'600 * kSecond,
                               .unitsMax = random.bounded(1, 500) };
        if (random.bounded(2) == 0) {
            frame.fromUs = kBegin + random.bounded(3'000) * kSecond / 10;
            frame.untilUs = frame.fromUs + random.bounded(100) * kDay + 1;
        }
        const qint64 first = random.bounded(1, kEvents);
        const qint64 last = first + random.bounded(kEvents);
        Timeline counted(frame);
        // All at once, or in as many steps as it takes.
        const bool inSteps = random.bounded(2) == 0;
        qint64 left = last;
        while (left > 0) {
            const auto step = reader->countByTime(
                    filter, first, left, counted, [inSteps] { return !inSteps; }, never());
            VERIFY_OK(step);
            QVERIFY(*step < left);
            left = *step;
        }
        PlainCount plain(counted);
        for (qint64 id = first; id <= qMin<qint64>(last, kEvents); ++id) {
            const EventPtr &event = events.at(static_cast<std::size_t>(id - 1));
            if (event->kind == EventKind::Gap || (hidesRefused && event->kind == EventKind::Refused)
                || (!endpoint.isEmpty() && event->endpoint != endpoint)
                || !filter.query.matches(EventFacts(*event, 0)))
                continue;
            plain.add(*event);
        }
        QCOMPARE(counted.units(), plain.units);
        if (!counted.isEmpty()) {
            const auto &units = counted.units();
            QVERIFY(units.rbegin()->first - units.begin()->first < frame.unitsMax);
        }
    }
}

void TestTimeline::countsAHundredThousandInSteps()
{
    constexpr int rows = 150'000;
    {
        const auto writer = openWriter();
        QVERIFY(writer);
        QVERIFY(appendOne(*writer, eventOf(wireOf("/", "x"))).eventId > 0);
    }
    ForeignConnection foreign(path());
    const QString columns =
            foreign.value(u"SELECT group_concat(name) FROM pragma_table_info('event') "
                          "WHERE name NOT IN ('id','received_at_us','verdict')"_s)
                    .toString();
    QVERIFY(foreign.run(
            u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO event (id, received_at_us, verdict, %2) "
            "SELECT i, %3 + i * 1000000, i % 7, %2 FROM n, event WHERE event.id = 1"_s.arg(rows)
                    .arg(columns)
                    .arg(kBegin)));
    QVERIFY(foreign.run(u"UPDATE event SET received_at_us = %1 WHERE id = 1"_s.arg(kBegin)));
    const auto reader = openReader();
    QVERIFY(reader);
    Timeline counted;
    int steps = 0;
    qint64 left = rows;
    for (; left > 0; ++steps) {
        const auto step = reader->countByTime(
                {}, 1, left, counted, [] { return false; }, never());
        VERIFY_OK(step);
        left = *step;
    }
    QVERIFY(steps > 1);
    QCOMPARE(counted.total(), rows);
    QVERIFY(counted.units().size() <= 400U);
    // Within the first and the last unit, which are not whole, every unit has as many.
    const auto second = std::next(counted.units().begin());
    const auto &counts = second->second;
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), qint64(0)), counted.unitUs() / kSecond);

    Timeline part({ .fromUs = kBegin + 1'000 * kSecond, .untilUs = kBegin + 1'100 * kSecond });
    QCOMPARE(reader->countByTime({}, 1, rows, part, always, never()).value(), 0);
    QCOMPARE(part.total(), 100);
    QCOMPARE(part.unitUs(), kSecond);
}

void TestTimeline::endsWhenItIsCancelled()
{
    {
        const auto writer = openWriter();
        QVERIFY(writer);
        QVERIFY(appendOne(*writer, eventOf(wireOf("/", "x"))).eventId > 0);
    }
    const auto reader = openReader();
    QVERIFY(reader);
    const std::atomic<bool> cancelled{ true };
    int asked = 0;
    const auto goesOn = [&asked] { return ++asked > 0; };
    for (const QString &query : { QString(), u"json:$.a=b"_s }) {
        Timeline counted;
        const auto left = reader->countByTime({ .query = *Query::parse(query) }, 1, 1, counted,
                                              goesOn, cancelled);
        QVERIFY(!left || *left >= 0);
        QCOMPARE(asked, 0);
    }
    Timeline counted;
    QCOMPARE(reader->countByTime({}, 1, 1, counted, goesOn, never()).value(), 0);
    QCOMPARE(counted.total(), 1);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestTimeline)
#include "tst_timeline.moc"
