// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewaycourse.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUsPerMs = 1'000;
constexpr qint64 kStartUs = 1'764'000'000'000'000;

Scenario steps(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += QByteArray(i > 0 ? "," : "") + "{\"type\":\"t" + QByteArray::number(i)
                + "\",\"after\":\"" + (i > 0 ? "10s" : "0s") + "\",\"body\":{}}";
    return *Scenario::fromJson("{\"id\":\"x\",\"name\":\"X\",\"steps\":[" + list + "]}");
}

RetrySchedule schedule(const QByteArray &more)
{
    return *RetrySchedule::fromJson("{\"id\":\"x\",\"name\":\"X\",\"success\":\"2xx\",\"source\":{"
                                    "\"kind\":\"general\",\"date\":\"2026-11\"},"
                                    + more + "}");
}

GatewayPlan planOf(int stepCount, const QByteArray &waits = "\"waits\":[\"5s\",\"5m\"]")
{
    GatewayPlan plan;
    plan.scenario = steps(stepCount);
    plan.schedule = schedule(waits);
    return plan;
}

struct Sent
{
    qint64 message = 0;
    int step = 0;
    int attempt = 0;
    AttemptKind kind = AttemptKind::First;
    qint64 atMs = 0; ///< since the begin
};

/// Plays \a course with a consumer that answers at once. \a limit: of attempts.
QList<Sent> play(GatewayCourse &course,
                 const std::function<int(const GatewayCourse::Due &)> &answer, int limit = 1'000,
                 qint64 retryAfter = -1)
{
    QList<Sent> sent;
    while (sent.size() < limit) {
        const auto next = course.nextDueUs();
        if (!next)
            break;
        const auto due = course.takeDue(*next);
        sent.append({ due->message, course.stepOf(due->message), due->attempt, due->kind,
                      (*next - kStartUs) / kUsPerMs });
        course.ended(*due, answer(*due), {},
                     retryAfter < 0 ? std::nullopt : std::optional(retryAfter), *next);
    }
    return sent;
}

int accept(const GatewayCourse::Due &)
{
    return 200;
}

} // namespace

class TestGatewayCourse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanIsReadWithItsTimesAlone();
    void stepsFollowTheirTimes();
    void aFastClockKeepsTheOrder();
    void retriesFollowTheScheduleToTheSecond_data();
    void retriesFollowTheScheduleToTheSecond();
    void itGivesUpAtTheEndOfTheSchedule();
    void theNextStepWaitsForTheFirstAttemptOnly();
    void duplicatesFollowASuccessOnce();
    void outOfOrderIsAnotherOrderOfTheSameSteps();
    void aBurstIsAtOnce();
    void runsBeginOneAfterTheOther();
    void whatIsAbandonedIsDueAgain();
    void aHistoryIsGoneOnWith();
};

void TestGatewayCourse::aPlanIsReadWithItsTimesAlone()
{
    GatewayPlan plan = planOf(1);
    plan.target = *SendTarget::parse("http://127.0.0.1:1/hooks");
    const QJsonObject json = plan.toJson();
    const auto read = GatewayPlan::fromJson(json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->toJson(), json);
    for (const auto &name :
         { "connect_timeout_ms"_L1, "timeout_ms"_L1, "time_scale"_L1, "runs"_L1 }) {
        QJsonObject without = json;
        without.remove(name);
        QVERIFY2(!GatewayPlan::fromJson(without), name.data());
    }
}

void TestGatewayCourse::stepsFollowTheirTimes()
{
    const GatewayPlan plan = planOf(3);
    GatewayCourse course(plan, kStartUs);
    course.start();
    const QList<Sent> sent = play(course, accept);
    QCOMPARE(sent.size(), qsizetype(3));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(sent[i].step, i);
        QCOMPARE(sent[i].atMs, qint64(i) * 10'000);
        QCOMPARE(sent[i].kind, AttemptKind::First);
    }
    QVERIFY(course.isOver());
    QVERIFY(course.isRunOver(0));
    QVERIFY(course.summary().isAllAccepted());
}

void TestGatewayCourse::aFastClockKeepsTheOrder()
{
    GatewayPlan plan = planOf(2);
    plan.timeScale = 1e9;
    GatewayCourse course(plan, kStartUs);
    course.start();
    const auto first = course.takeDue(kStartUs);
    QVERIFY(first);
    QVERIFY(!course.takeDue(kStartUs + 1'000'000)); // its answer is not there
    course.ended(*first, 200, {}, {}, kStartUs + 2'000'000);
    const auto second = course.takeDue(kStartUs + 2'000'000);
    QVERIFY(second);
    QCOMPARE(course.stepOf(second->message), 1);
}

void TestGatewayCourse::retriesFollowTheScheduleToTheSecond_data()
{
    QTest::addColumn<QByteArray>("waits");
    QTest::addColumn<double>("scale");
    QTest::addColumn<qint64>("retryAfter");
    QTest::addColumn<QList<qint64>>("atMs");
    const QByteArray waits = "\"waits\":[\"5s\",\"5m\",\"30m\"]"_ba;
    QTest::newRow("as it is") << waits << 1.0 << qint64(-1)
                              << QList<qint64>{ 0, 5'000, 305'000, 2'105'000 };
    QTest::newRow("a thousand times faster")
            << waits << 1'000.0 << qint64(-1) << QList<qint64>{ 0, 5, 305, 2'105 };
    QTest::newRow("slower") << waits << 0.5 << qint64(-1)
                            << QList<qint64>{ 0, 10'000, 610'000, 4'210'000 };
    QTest::newRow("Retry-After is by the sender's clock, too")
            << waits + ",\"retry_after_max\":\"1h\"" << 1'000.0 << qint64(600'000)
            << QList<qint64>{ 0, 600, 1'200, 3'000 };
}

void TestGatewayCourse::retriesFollowTheScheduleToTheSecond()
{
    QFETCH(const QByteArray, waits);
    QFETCH(const double, scale);
    QFETCH(const qint64, retryAfter);
    QFETCH(const QList<qint64>, atMs);
    GatewayPlan plan = planOf(1, waits);
    plan.timeScale = scale;
    GatewayCourse course(plan, kStartUs);
    course.start();
    const QList<Sent> sent = play(
            course, [](const GatewayCourse::Due &) { return 503; }, 100, retryAfter);
    QList<qint64> times;
    for (const Sent &one : sent)
        times.append(one.atMs);
    QCOMPARE(times, atMs);
}

void TestGatewayCourse::itGivesUpAtTheEndOfTheSchedule()
{
    const GatewayPlan plan = planOf(1);
    GatewayCourse course(plan, kStartUs);
    course.start();
    const QList<Sent> sent = play(course, [](const GatewayCourse::Due &) { return 0; });
    QCOMPARE(sent.size(), qsizetype(3));
    QCOMPARE(sent.last().attempt, 3);
    QCOMPARE(sent.last().kind, AttemptKind::Retry);
    const GatewaySummary summary = course.summary();
    QCOMPARE(summary.gaveUp, 1);
    QCOMPARE(summary.retries, 2);
    QCOMPARE(summary.unfinished, 0);
    QVERIFY(!summary.isAllAccepted());
}

void TestGatewayCourse::theNextStepWaitsForTheFirstAttemptOnly()
{
    const GatewayPlan plan = planOf(2);
    GatewayCourse course(plan, kStartUs);
    course.start();
    const QList<Sent> sent = play(course, [](const GatewayCourse::Due &due) {
        return due.message == 0 && due.attempt < 3 ? 500 : 200;
    });
    QList<std::pair<int, int>> order;
    for (const Sent &one : sent)
        order.append({ one.step, one.attempt });
    // The second event overtakes the first, as it does in life.
    QCOMPARE(order, (QList<std::pair<int, int>>{ { 0, 1 }, { 0, 2 }, { 1, 1 }, { 0, 3 } }));
}

void TestGatewayCourse::duplicatesFollowASuccessOnce()
{
    GatewayPlan plan = planOf(1);
    plan.duplicates = true;
    GatewayCourse course(plan, kStartUs);
    course.start();
    const QList<Sent> sent = play(course, [](const GatewayCourse::Due &due) {
        return due.kind == AttemptKind::Duplicate ? 500 : due.attempt == 1 ? 503 : 200;
    });
    QCOMPARE(sent.size(), qsizetype(3));
    QCOMPARE(sent[2].kind, AttemptKind::Duplicate);
    QCOMPARE(sent[2].attempt, 3);
    const GatewaySummary summary = course.summary();
    QVERIFY(summary.isAllAccepted());
    QCOMPARE(summary.duplicates, 1);
    QCOMPARE(summary.duplicatesRefused, 1);
    QVERIFY(course.isOver());
}

void TestGatewayCourse::outOfOrderIsAnotherOrderOfTheSameSteps()
{
    GatewayPlan plan = planOf(4);
    plan.outOfOrder = true;
    plan.runs = 5;
    plan.everyMs = 1'000'000;
    GatewayCourse course(plan, kStartUs);
    GatewayCourse again(plan, kStartUs);
    course.start();
    again.start();
    const QList<Sent> sent = play(course, accept);
    const QList<Sent> same = play(again, accept);
    QCOMPARE(sent.size(), qsizetype(20));
    for (int run = 0; run < 5; ++run) {
        QList<int> order;
        for (int place = 0; place < 4; ++place) {
            const Sent &one = sent[run * 4 + place];
            order.append(one.step);
            QCOMPARE(one.step, same[run * 4 + place].step);
            QCOMPARE(course.messageOfStep(run, one.step), one.message);
        }
        QVERIFY(!std::is_sorted(order.begin(), order.end()));
        QCOMPARE(QSet<int>(order.begin(), order.end()).size(), qsizetype(4));
    }
}

void TestGatewayCourse::aBurstIsAtOnce()
{
    GatewayPlan plan = planOf(3);
    plan.isBurst = true;
    plan.runs = 10;
    GatewayCourse course(plan, kStartUs);
    course.start();
    int taken = 0;
    while (course.takeDue(kStartUs))
        ++taken;
    QCOMPARE(taken, 30);
}

void TestGatewayCourse::runsBeginOneAfterTheOther()
{
    GatewayPlan plan = planOf(1);
    plan.runs = 3;
    plan.everyMs = 60'000;
    plan.timeScale = 1'000;
    GatewayCourse course(plan, kStartUs);
    course.start();
    const QList<Sent> sent = play(course, accept);
    QCOMPARE(sent.size(), qsizetype(3));
    QCOMPARE(sent[2].atMs, 120);
    QCOMPARE(course.runOf(sent[2].message), 2);
}

void TestGatewayCourse::whatIsAbandonedIsDueAgain()
{
    const GatewayPlan plan = planOf(1);
    GatewayCourse course(plan, kStartUs);
    course.start();
    const auto due = course.takeDue(kStartUs);
    QVERIFY(due && !course.nextDueUs());
    course.abandoned(*due);
    QVERIFY(!course.isOver());
    QCOMPARE(course.summary().unfinished, 1);
    QCOMPARE(course.takeDue(kStartUs)->attempt, 1);
}

void TestGatewayCourse::aHistoryIsGoneOnWith()
{
    GatewayPlan plan = planOf(3);
    plan.runs = 2;
    GatewayCourse course(plan, kStartUs);
    // The first event was refused, and its retry planned; the second was accepted.
    course.restoreEnded(0, AttemptKind::First, Acceptance::Retried, NextAttempt::What::Retry,
                        5'000);
    course.restorePlanned({ 0, 0, AttemptKind::Retry, kStartUs + 7'000 * kUsPerMs });
    course.restoreEnded(1, AttemptKind::First, Acceptance::Accepted, NextAttempt::What::None, 0);
    course.start();
    const QList<Sent> sent = play(course, accept);
    QSet<qint64> messages;
    for (const Sent &one : sent) {
        messages.insert(one.message);
        if (one.message == 0) {
            QCOMPARE(one.kind, AttemptKind::Retry);
            QCOMPARE(one.attempt, 2);
            QCOMPARE(one.atMs, 7'000);
        }
    }
    QCOMPARE(messages, (QSet<qint64>{ 0, 2, 3, 4, 5 }));
    QVERIFY(course.summary().isAllAccepted());
}

QTEST_GUILESS_MAIN(TestGatewayCourse)
#include "tst_gatewaycourse.moc"
