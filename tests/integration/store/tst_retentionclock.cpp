// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/retention.h"
#include "core/store/retentionkeeper.h"
#include "retentiontesting.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

class TestRetentionClock : public StoreTest
{
    Q_OBJECT
private Q_SLOTS:
    void believesAClockThatGoesOn();
    void removesNothingWhenTheClockLeaps();
};

void TestRetentionClock::believesAClockThatGoesOn()
{
    constexpr qint64 kDay = ClockGuard::kLeapUsMax;
    ClockGuard fresh(0);
    QVERIFY(fresh.believes(kNowUs, 50)); // nothing is known
    QVERIFY(fresh.believes(kNowUs + 1'000'000, 1'000'050));
    QVERIFY(fresh.believes(kNowUs + 90 * kDay, 90 * kDay)); // it slept
    QVERIFY(!fresh.believes(kNowUs + 92 * kDay, 90 * kDay + 5));
    QVERIFY(!fresh.believes(kNowUs + 92 * kDay, 90 * kDay + 10)); // still
    QVERIFY(fresh.believes(kNowUs + 90 * kDay + 20, 90 * kDay + 20)); // it was set right
    QVERIFY(fresh.believes(kNowUs, 91 * kDay)); // set back: it removes less
    QVERIFY(!fresh.believes(kNowUs + 90 * kDay, 91 * kDay + 1));
    fresh.confirm(kNowUs + 90 * kDay, 91 * kDay + 1);
    QVERIFY(fresh.believes(kNowUs + 90 * kDay + 1, 91 * kDay + 2));

    ClockGuard later(kNowUs); // another run
    QVERIFY(!later.believes(kNowUs + 32 * kDay, 5));
    QVERIFY(later.believes(kNowUs + 30 * kDay, 10));
    QVERIFY(!later.believes(kNowUs + 32 * kDay, 15));
}

void TestRetentionClock::removesNothingWhenTheClockLeaps()
{
    constexpr qint64 kDay = ClockGuard::kLeapUsMax;
    const auto writer = openWriter();
    QVERIFY(writer);
    for (int i = 0; i < 20; ++i)
        QVERIFY(appendOne(*writer, eventOfSize(10, i < 10 ? kNowUs - 3 * kDay : kNowUs)).eventId
                > 0);
    const auto reader = openReader();
    SetClock clock;
    const RetentionPlan plan{ .standard = { .ageUsMax = 2 * kDay, .eventsMax = 1'000 } };
    std::atomic<int> told{ 0 };
    std::atomic<int> ended{ 0 };
    const auto tell = [&](const QString &sentence) {
        ++(sentence.contains(u"The clock says"_s) ? told : ended);
    };
    const auto settle = [&] { return writer->removeUnnoted({}); };
    {
        RetentionKeeper keeper(path(), writer.get(), &clock, tell);
        VERIFY_OK(keeper.start(u"retention"_s));
        keeper.follow(plan);
        QTRY_COMPARE(storedIds(*reader).size(), 10U);
        clock.us = kNowUs + 5'000 * kDay; // somebody mistook the year
        keeper.follow(plan);
        QTRY_COMPARE(told.load(), 1);
        VERIFY_OK(settle());
        QCOMPARE(storedIds(*reader).size(), 10U);
        // Its other bounds hold on.
        RetentionPlan fewer = plan;
        fewer.standard.eventsMax = 5;
        keeper.follow(fewer);
        QTRY_COMPARE(storedIds(*reader).size(), 5U);
        clock.us = kNowUs;
        keeper.follow(plan);
        QTRY_COMPARE(ended.load(), 1);
        QCOMPARE(told.load(), 1);
    }
    // Neither is it believed by the next run, whatever came meanwhile.
    clock.us = kNowUs + 5'000 * kDay;
    QVERIFY(appendOne(*writer, eventOfSize(10, clock.us)).eventId > 0);
    RetentionKeeper keeper(path(), writer.get(), &clock, tell);
    VERIFY_OK(keeper.start(u"retention"_s));
    keeper.follow(plan);
    QTRY_COMPARE(told.load(), 2);
    VERIFY_OK(settle());
    QCOMPARE(storedIds(*reader).size(), 6U);
    // Until a person says so.
    keeper.follow(plan, true);
    QTRY_COMPARE(storedIds(*reader).size(), 1U);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestRetentionClock)
#include "tst_retentionclock.moc"
