// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/acknowledgebudget.h"
#include "core/delivery/retryschedule.h"

#include "core/delivery/retryschedulestanding.h"
#include "core/signature/scheme.h"
#include "core/signature/schemefile.h"

#include <QSet>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kS = 1'000;
constexpr qint64 kMin = 60 * kS;
constexpr qint64 kH = 60 * kMin;
constexpr qint64 kUsPerMs = 1'000;
constexpr qint64 kStartUs = 1'764'000'000'000'000;

/// A whole schedule with \a more in it.
QByteArray scheduleWith(const QByteArray &more)
{
    return "{\"id\":\"x\",\"name\":\"X\",\"success\":\"2xx\",\"source\":{\"kind\":\"general\","
           "\"date\":\"2026-11\"},"
            + more + "}";
}

RetrySchedule read(const QByteArray &more)
{
    const auto schedule = RetrySchedule::fromJson(scheduleWith(more));
    if (!schedule)
        qFatal("%s", qUtf8Printable(schedule.error().sentence));
    return *schedule;
}

std::vector<SeenAttempt> seen(const QList<qint64> &atMs, const QList<int> &statuses)
{
    std::vector<SeenAttempt> attempts;
    for (qsizetype i = 0; i < atMs.size(); ++i)
        attempts.push_back({ kStartUs + atMs[i] * kUsPerMs, statuses[i] });
    return attempts;
}

} // namespace

class TestRetrySchedule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInOnesAreWhole();
    void documentedTimes_data();
    void documentedTimes();
    void mistakesHaveAPlace_data();
    void mistakesHaveAPlace();
    void answersAreJudged_data();
    void answersAreJudged();
    void theNextAttempt_data();
    void theNextAttempt();
    void jitterStaysInItsBounds();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void standings_data();
    void standings();
    void saysWhatDiffersAndWhatIsPlanned();
    void aClockThatWasSetIsNotCompared();
    void aLateSuccessIsNone();
    void budgets_data();
    void budgets();
    void durationsForPeople_data();
    void durationsForPeople();
};

void TestRetrySchedule::builtInOnesAreWhole()
{
    const QList<RetrySchedule> &all = builtInSchedules();
    QVERIFY(all.size() >= 80);
    QSet<QString> ids;
    QSet<QString> schemes;
    for (const RetrySchedule &schedule : all) {
        QVERIFY2(!ids.contains(schedule.id), qUtf8Printable(schedule.id));
        ids.insert(schedule.id);
        for (const QString &scheme : schedule.schemes) {
            QVERIFY2(SchemeCatalogue::builtIn().find(scheme), qUtf8Printable(scheme));
            QVERIFY2(!schemes.contains(scheme), qUtf8Printable(scheme));
            schemes.insert(scheme);
            QCOMPARE(scheduleOfScheme(scheme)->id, schedule.id);
        }
        QVERIFY2(schedule.windowMs == 0 || schedule.totalMs() <= schedule.windowMs + kH,
                 qUtf8Printable(schedule.id));
    }
    QVERIFY(!builtInSchedule(u"nobody"));
    QVERIFY(!scheduleOfScheme(u"nobody"));
}

void TestRetrySchedule::documentedTimes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<qint64>("totalMs");
    QTest::newRow("no retries") << u"github"_s << 1 << qint64(0);
    // The reference gives the time of the tenth attempt as 75:35:05.
    QTest::newRow("Standard Webhooks")
            << u"standard-webhooks"_s << 10 << 75 * kH + 35 * kMin + 5 * kS;
    QTest::newRow("Svix") << u"svix"_s << 8 << 27 * kH + 35 * kMin + 5 * kS;
    QTest::newRow("Slack") << u"slack"_s << 4 << 6 * kMin + kS;
    QTest::newRow("Zoom") << u"zoom"_s << 4 << 85 * kMin;
    QTest::newRow("four times the last, for a day")
            << u"plaid"_s << 7 << 30 * kS * (1 + 4 + 16 + 64 + 256 + 1024);
    QTest::newRow("then every hour for 72") << u"square"_s << 77 << 63 * kMin + 70 * kH;
    QTest::newRow("Amazon SNS") << u"aws-sns"_s << 51
                                << 3 + 2 * kS + (1 + 3 + 5 + 7 + 9 + 11 + 13 + 15 + 18 + 20) * kS
                    + 35 * 20 * kS;
    QTest::newRow("Wix") << u"wix"_s << 13 << (1 + 10) * kMin + (1 + 6 + 12 + 16 + 12) * kH;
}

void TestRetrySchedule::documentedTimes()
{
    QFETCH(const QString, id);
    const RetrySchedule *schedule = builtInSchedule(id);
    QVERIFY(schedule);
    QTEST(schedule->attemptsMax(), "attempts");
    QTEST(schedule->totalMs(), "totalMs");
}

void TestRetrySchedule::mistakesHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << "{"_ba << QString() << u"not a JSON object"_s;
    QTest::newRow("nothing") << "{}"_ba << u"id"_s << u"text is needed"_s;
    QTest::newRow("unknown member") << scheduleWith("\"delay\":1") << u"delay"_s << u"not known"_s;
    QTest::newRow("a wait") << scheduleWith("\"waits\":[\"5s\",\"soon\"]") << u"waits"_s
                            << u"times like 5s"_s;
    QTest::newRow("too many") << scheduleWith("\"waits\":[\"1001x1s\"]") << u"waits"_s
                              << u"at most 1000"_s;
    QTest::newRow("a status") << scheduleWith("\"stop_status\":\"gone\"") << u"stop_status"_s
                              << u"a status like"_s;
    QTest::newRow("grows without an end")
            << scheduleWith("\"waits\":[\"1s\"],\"grow\":{\"factor\":2,\"max\":\"1h\"}")
            << u"grow"_s << u"within or attempts"_s;
    QTest::newRow("attempts disagree")
            << scheduleWith("\"waits\":[\"1s\"],\"attempts\":7") << u"attempts"_s << u"disagrees"_s;
    QTest::newRow("source") << "{\"id\":\"x\",\"name\":\"X\",\"success\":\"2xx\"}"_ba << u"source"_s
                            << u"how it is known"_s;
}

void TestRetrySchedule::mistakesHaveAPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, said);
    const auto schedule = RetrySchedule::fromJson(json);
    QVERIFY(!schedule);
    QTEST(schedule.error().where, "where");
    QVERIFY2(schedule.error().sentence.contains(said), qUtf8Printable(schedule.error().sentence));
    if (!schedule.error().where.isEmpty())
        QVERIFY(schemeMistake(json, schedule.error()).line >= 1);
}

void TestRetrySchedule::answersAreJudged_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QString &id, int status, const QByteArray &body,
                        Acceptance expected) {
        QTest::newRow(name) << id << status << body << static_cast<int>(expected);
    };
    row("2xx", u"stripe"_s, 204, {}, Acceptance::Accepted);
    row("a redirect is no success", u"standard-webhooks"_s, 302, {}, Acceptance::Retried);
    row("gone", u"standard-webhooks"_s, 410, {}, Acceptance::Final);
    row("nothing", u"standard-webhooks"_s, 0, {}, Acceptance::Retried);
    row("201 is not 200", u"linear"_s, 201, {}, Acceptance::Retried);
    row("only some are retried", u"contentful"_s, 400, {}, Acceptance::Final);
    row("one of those", u"contentful"_s, 503, {}, Acceptance::Retried);
    row("a time-out is retried in any case", u"contentful"_s, 0, {}, Acceptance::Retried);
    row("the body", u"blockbee"_s, 200, "*ok*", Acceptance::Accepted);
    row("another body", u"blockbee"_s, 200, "ok", Acceptance::Retried);
}

void TestRetrySchedule::answersAreJudged()
{
    QFETCH(const QString, id);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QTEST(static_cast<int>(acceptanceOf(*builtInSchedule(id), status, body)), "expected");
}

void TestRetrySchedule::theNextAttempt_data()
{
    using What = NextAttempt::What;
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<qint64>("sinceFirstMs");
    QTest::addColumn<int>("acceptance");
    QTest::addColumn<qint64>("retryAfter"); // -1: none
    QTest::addColumn<int>("what");
    QTest::addColumn<qint64>("waitMs");
    const QByteArray two = "\"waits\":[\"5s\",\"1m\"]"_ba;
    const auto row = [](const char *name, const QByteArray &schedule, int attempt, qint64 since,
                        Acceptance acceptance, qint64 retryAfter, What what, qint64 waitMs) {
        QTest::newRow(name) << schedule << attempt << since << static_cast<int>(acceptance)
                            << retryAfter << static_cast<int>(what) << waitMs;
    };
    row("accepted", two, 1, 0, Acceptance::Accepted, -1, What::None, 0);
    row("first wait", two, 1, 0, Acceptance::Retried, -1, What::Retry, 5 * kS);
    row("second wait", two, 2, 5 * kS, Acceptance::Retried, -1, What::Retry, kMin);
    row("the last was made", two, 3, 65 * kS, Acceptance::Retried, -1, What::GaveUp, 0);
    row("final", two, 1, 0, Acceptance::Final, -1, What::Stopped, 0);
    row("no retries", "\"note\":\"n\"", 1, 0, Acceptance::Retried, -1, What::GaveUp, 0);
    row("Retry-After is not honoured", two, 1, 0, Acceptance::Retried, 90 * kS, What::Retry,
        5 * kS);
    row("Retry-After is", two + ",\"retry_after_max\":\"2m\"", 1, 0, Acceptance::Retried, 90 * kS,
        What::Retry, 90 * kS);
    row("up to its bound", two + ",\"retry_after_max\":\"2m\"", 1, 0, Acceptance::Retried, kH,
        What::Retry, 2 * kMin);
    row("never sooner than the schedule", two + ",\"retry_after_max\":\"2m\"", 2, 0,
        Acceptance::Retried, kS, What::Retry, kMin);
    row("the window is over", two + ",\"within\":\"10m\"", 2, 15 * kMin, Acceptance::Retried, -1,
        What::GaveUp, 0);
}

void TestRetrySchedule::theNextAttempt()
{
    QFETCH(const QByteArray, schedule);
    QFETCH(const int, attempt);
    QFETCH(const qint64, sinceFirstMs);
    QFETCH(const int, acceptance);
    QFETCH(const qint64, retryAfter);
    const NextAttempt next =
            nextAttempt(read(schedule), attempt, sinceFirstMs, static_cast<Acceptance>(acceptance),
                        retryAfter < 0 ? std::nullopt : std::optional(retryAfter));
    QTEST(static_cast<int>(next.what), "what");
    QTEST(next.waitMs, "waitMs");
    QCOMPARE(next.reason.isEmpty(), next.what == NextAttempt::What::None);
}

void TestRetrySchedule::jitterStaysInItsBounds()
{
    const RetrySchedule schedule = read("\"waits\":[\"100s\"],\"jitter_percent\":10");
    const auto wait = [&](double draw) {
        return nextAttempt(schedule, 1, 0, Acceptance::Retried, {}, draw).waitMs;
    };
    QCOMPARE(wait(0), 90 * kS);
    QCOMPARE(wait(0.5), 100 * kS);
    QCOMPARE(wait(1), 110 * kS);
}

void TestRetrySchedule::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms"); // -1: unreadable
    QTest::newRow("seconds") << "120"_ba << 120 * kS;
    QTest::newRow("a date") << "Mon, 24 Nov 2025 16:01:00 GMT"_ba << 60 * kS;
    QTest::newRow("a date of old senders") << "Monday, 24-Nov-25 16:01:00 GMT"_ba << 60 * kS;
    QTest::newRow("a date of asctime()") << "Mon Nov 24 16:01:00 2025"_ba << 60 * kS;
    QTest::newRow("a date before now") << "Mon, 24 Nov 2025 15:00:00 GMT"_ba << qint64(0);
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("words") << "later"_ba << qint64(-1);
    QTest::newRow("beyond all bounds") << "9000000000000000000"_ba << 366 * 24 * kH;
}

void TestRetrySchedule::retryAfterIsRead()
{
    QFETCH(const QByteArray, value);
    const auto ms = retryAfterMs({ { "X", "1" }, { "retry-after", value } }, kStartUs);
    QTEST(ms.value_or(-1), "ms");
}

void TestRetrySchedule::standings_data()
{
    using State = DeliveryStanding::State;
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<QList<qint64>>("atMs");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<qint64>("nowMs");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("nextMs"); // -1: none
    QTest::addColumn<bool>("differs");
    const QByteArray three = "\"waits\":[\"5s\",\"5m\",\"30m\"]"_ba;
    const auto row = [](const char *name, const QByteArray &schedule, const QList<qint64> &atMs,
                        const QList<int> &statuses, qint64 nowMs, State state, qint64 nextMs,
                        bool differs) {
        QTest::newRow(name) << schedule << atMs << statuses << nowMs << static_cast<int>(state)
                            << nextMs << differs;
    };
    row("accepted at once", three, { 0 }, { 200 }, kS, State::Accepted, -1, false);
    row("failed once", three, { 0 }, { 500 }, kS, State::Waiting, 5 * kS, false);
    row("failed twice, as documented", three, { 0, 6 * kS }, { 500, 503 }, 10 * kS, State::Waiting,
        6 * kS + 5 * kMin, false);
    row("accepted in the end", three, { 0, 5 * kS, 305 * kS }, { 500, 503, 204 }, kH,
        State::Accepted, -1, false);
    row("it should have come", three, { 0 }, { 500 }, kMin, State::Overdue, 5 * kS, false);
    row("another spacing", three, { 0, 40 * kS }, { 500, 500 }, 50 * kS, State::Waiting,
        40 * kS + 5 * kMin, true);
    row("gave up", three, { 0, 5 * kS, 305 * kS, 2105 * kS }, { 500, 500, 500, 500 }, 3 * kH,
        State::GaveUp, -1, false);
    row("more than documented", "\"waits\":[\"5s\"]", { 0, 5 * kS, 10 * kS }, { 500, 500, 500 },
        kMin, State::GaveUp, -1, true);
    row("stopped", three + ",\"stop_status\":\"410\"", { 0 }, { 410 }, kH, State::Stopped, -1,
        false);
    row("steps that nobody published", three + ",\"assumed\":true", { 0, 40 * kS }, { 500, 500 },
        50 * kS, State::Waiting, 40 * kS + 5 * kMin, false);
    row("a duplicate is no step of the schedule", three, { 0, 90 * kS, 100 * kS },
        { 200, 500, 500 }, 101 * kS, State::Waiting, 100 * kS + 5 * kMin, false);
}

void TestRetrySchedule::standings()
{
    QFETCH(const QByteArray, schedule);
    QFETCH(const QList<qint64>, atMs);
    QFETCH(const QList<int>, statuses);
    QFETCH(const qint64, nowMs);
    const auto attempts = seen(atMs, statuses);
    const DeliveryStanding standing =
            standingOf(read(schedule), attempts, kStartUs + nowMs * kUsPerMs);
    QTEST(static_cast<int>(standing.state), "state");
    QTEST(standing.nextAtUs ? (*standing.nextAtUs - kStartUs) / kUsPerMs : -1, "nextMs");
    QTEST(standing.differs, "differs");
    QCOMPARE(standing.steps.size(), attempts.size() - 1);
    QVERIFY(standing.sentence.endsWith(u'.'));
    QCOMPARE(standing.sentence.contains(u"Differs from the documented schedule: attempt"_s),
             standing.differs);
    QCOMPARE(standing.difference.isEmpty(), !standing.differs);
}

void TestRetrySchedule::saysWhatDiffersAndWhatIsPlanned()
{
    const RetrySchedule schedule =
            read("\"waits\":[\"5s\",\"5m\",\"30m\",\"2h\"],\"within\":\"1h\"");
    const DeliveryStanding standing =
            standingOf(schedule, seen({ 0, 40 * kS }, { 500, 500 }), kStartUs + 50 * kS * kUsPerMs);
    QCOMPARE(standing.difference,
             u"Differs from the documented schedule: attempt 2 came 40 s after the one before "
             "instead of 5 s."_s);
    // What would come after the hour is not planned.
    QCOMPARE(standing.plannedUs,
             (std::vector<qint64>{ kStartUs + (40 * kS + 5 * kMin) * kUsPerMs,
                                   kStartUs + (40 * kS + 35 * kMin) * kUsPerMs }));
    const DeliveryStanding more = standingOf(read("\"waits\":[\"5s\"]"),
                                             seen({ 0, 5 * kS, 10 * kS, 15 * kS, 20 * kS, 25 * kS },
                                                  { 500, 500, 500, 500, 500, 500 }),
                                             kStartUs + kMin * kUsPerMs);
    QVERIFY2(more.difference.contains(u"attempt 3 is one more than the 2 that are documented"_s)
                     && more.difference.endsWith(u"and 1 more."_s),
             qUtf8Printable(more.difference));
    QVERIFY(more.plannedUs.empty());
}

void TestRetrySchedule::aClockThatWasSetIsNotCompared()
{
    const RetrySchedule schedule = read("\"waits\":[\"5s\",\"5m\",\"30m\"]");
    auto attempts = seen({ 0, 0, 5 * kMin }, { 500, 500, 500 });
    QVERIFY(standingOf(schedule, attempts, kStartUs).differs == false); // within the tolerance
    attempts = seen({ 0, kH, kH + 5 * kMin }, { 500, 500, 500 });
    QVERIFY(standingOf(schedule, attempts, kStartUs).differs);
    attempts[1].isAfterClockJump = true;
    const DeliveryStanding standing = standingOf(schedule, attempts, kStartUs);
    QVERIFY(!standing.differs);
    QVERIFY(standing.steps[0].isUnknown && !standing.steps[1].isUnknown);
    // It was an attempt all the same: the next is the fourth.
    QCOMPARE(standing.nextAtUs.value_or(0), attempts.back().atUs + 30 * kMin * kUsPerMs);
}

void TestRetrySchedule::aLateSuccessIsNone()
{
    const RetrySchedule schedule = read("\"waits\":[\"1m\"],\"timeout\":\"5s\"");
    std::vector<SeenAttempt> attempts{ { kStartUs, 200, 6 * kS * kUsPerMs } };
    const DeliveryStanding standing = standingOf(schedule, attempts, kStartUs + 10 * kS * kUsPerMs);
    QVERIFY(standing.isTooSlow);
    QCOMPARE(standing.state, DeliveryStanding::State::Waiting);
    QVERIFY2(standing.sentence.contains(u"longer than the 5 s"_s),
             qUtf8Printable(standing.sentence));
    attempts.front().answeredAfterUs = 4 * kS * kUsPerMs;
    QCOMPARE(standingOf(schedule, attempts, kStartUs).state, DeliveryStanding::State::Accepted);
    QVERIFY(standingOf(schedule, {}, kStartUs).steps.empty());
}

void TestRetrySchedule::budgets_data()
{
    using Level = AcknowledgeBudget::Level;
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<qint64>("tookUs");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("percent");
    const auto row = [](const char *name, const QString &scheme, qint64 tookUs, Level level,
                        int percent) {
        QTest::newRow(name) << scheme << tookUs << static_cast<int>(level) << percent;
    };
    // GitHub documents 10 s.
    row("at once", u"github"_s, 0, Level::Within, 0);
    row("just within", u"github"_s, 7'999'999, Level::Within, 79);
    row("close", u"github"_s, 8'000'000, Level::Close, 80);
    row("to the microsecond", u"github"_s, 10'000'000, Level::Close, 100);
    row("over", u"github"_s, 10'000'001, Level::Over, 100);
    row("absurd", u"github"_s, std::numeric_limits<qint64>::max(), Level::Over,
        std::numeric_limits<int>::max());
    row("not known", u"github"_s, -1, Level::Unknown, 0);
    row("without a documented time-out", u"stripe"_s, 60'000'000, Level::Unknown, 0);
    row("no provider", u"acme"_s, 60'000'000, Level::Unknown, 0);
    row("no scheme", QString(), 60'000'000, Level::Unknown, 0);
}

void TestRetrySchedule::budgets()
{
    QFETCH(const QString, scheme);
    QFETCH(const qint64, tookUs);
    const AcknowledgeBudget budget = budgetOf(scheme, tookUs);
    QTEST(static_cast<int>(budget.level), "level");
    QTEST(budget.percent, "percent");
    QCOMPARE(budget.tookUs, tookUs);
    QCOMPARE(budget.timeoutMs, scheme == u"github"_s ? 10'000 : 0);
}

void TestRetrySchedule::durationsForPeople_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("ms") << qint64(250) << u"250 ms"_s;
    QTest::newRow("s") << qint64(1'500) << u"1.5 s"_s;
    QTest::newRow("nearly a minute") << qint64(59'999) << u"59.9 s"_s;
    QTest::newRow("min") << 90 * kS << u"1 min 30 s"_s;
    QTest::newRow("h") << 2 * kH + 30 * kMin << u"2 h 30 min"_s;
    QTest::newRow("days") << 75 * kH + 35 * kMin << u"3 d 3 h"_s;
}

void TestRetrySchedule::durationsForPeople()
{
    QFETCH(const qint64, ms);
    QTEST(waitText(ms), "text");
}

QTEST_GUILESS_MAIN(TestRetrySchedule)
#include "tst_retryschedule.moc"
