// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/answerdiff.h"
#include "core/delivery/batch/batchpace.h"
#include "core/delivery/batch/batchresults.h"
#include "core/delivery/batch/replaybatchplan.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMs = 1'000'000; ///< in nanoseconds

ReplayBatchPlan planWith(ReplayBatchPlan::Pace pace)
{
    ReplayBatchPlan plan;
    plan.targets = { *SendTarget::parse("http://localhost:1") };
    plan.pace = pace;
    return plan;
}

KeptAnswer answer(int status, const Fields &fields, const QByteArray &body)
{
    KeptAnswer answer;
    answer.row.state = SendState::Answered;
    answer.row.status = status;
    answer.details.fields = fields;
    answer.details.body = body;
    answer.details.bodySha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return answer;
}

} // namespace

class TestReplayBatchPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrong();
    void shufflesTheSameForASeed();
    void keepsToARateAndDoesNotCatchUp();
    void keepsTheSpacingOverAPause();
    void comparesWhatMatters();
    void keepsAndSelectsResults();
};

void TestReplayBatchPlan::saysWhatIsWrong()
{
    ReplayBatchPlan plan;
    QCOMPARE(plan.check().error().where, u"targets"_s);
    plan = planWith(ReplayBatchPlan::Pace::Fast);
    QVERIFY(plan.check());
    plan.concurrency = 4;
    QCOMPARE(plan.check().error().where, u"concurrency"_s);
    plan.order = ReplayBatchPlan::Order::Shuffled;
    QVERIFY(plan.check());
    plan.pace = ReplayBatchPlan::Pace::Spacing;
    QCOMPARE(plan.check().error().where, u"spacing"_s);
    plan.pace = ReplayBatchPlan::Pace::Rate;
    plan.perSecond = 0;
    QCOMPARE(plan.check().error().where, u"perSecond"_s);
    plan.perSecond = 1;
    plan.as = ReplayBatchPlan::As::NewMessage;
    QCOMPARE(plan.check().error().where, u"signing"_s);
}

void TestReplayBatchPlan::shufflesTheSameForASeed()
{
    const auto once = shuffledOrder(1'000, 42);
    QVERIFY(once == shuffledOrder(1'000, 42));
    QVERIFY(once != shuffledOrder(1'000, 43));
    auto sorted = once;
    std::sort(sorted.begin(), sorted.end());
    QVERIFY(sorted != once);
    for (quint32 i = 0; i < 1'000; ++i)
        QCOMPARE(sorted[i], i);
    // A seed that somebody wrote down must go on giving the same order.
    QCOMPARE(shuffledOrder(5, 1), (std::vector<quint32>{ 2, 1, 4, 3, 0 }));
}

void TestReplayBatchPlan::keepsToARateAndDoesNotCatchUp()
{
    ReplayBatchPlan plan = planWith(ReplayBatchPlan::Pace::Rate);
    plan.perSecond = 10;
    BatchPace pace(plan);
    pace.resume(0);
    QCOMPARE(pace.dueNs(0, 0), 0);
    pace.begun(0);
    QCOMPARE(pace.dueNs(0, 0), 100 * kMs);
    pace.begun(0);
    QCOMPARE(pace.dueNs(0, 100 * kMs), 200 * kMs);
    // A second late: the rate counts from now, and no ten go at once.
    QCOMPARE(pace.dueNs(0, 1'200 * kMs), 1'200 * kMs);
    pace.begun(0);
    QCOMPARE(pace.dueNs(0, 1'200 * kMs), 1'300 * kMs);
}

void TestReplayBatchPlan::keepsTheSpacingOverAPause()
{
    ReplayBatchPlan plan = planWith(ReplayBatchPlan::Pace::Spacing);
    plan.spacing = 0.5;
    BatchPace pace(plan);
    pace.resume(7 * kMs);
    QCOMPARE(pace.dueNs(5'000'000, 7 * kMs), 7 * kMs);
    pace.begun(5'000'000);
    QCOMPARE(pace.dueNs(5'100'000, 8 * kMs), 57 * kMs);
    pace.pause(10 * kMs);
    pace.resume(1'010 * kMs);
    QCOMPARE(pace.dueNs(5'100'000, 1'010 * kMs), 1'057 * kMs);
    pace.begun(5'100'000);
    // The next round begins at once, and counts from there.
    QCOMPARE(pace.dueNs(5'000'000, 2'000 * kMs), 2'000 * kMs);
    pace.begun(5'000'000);
    QCOMPARE(pace.dueNs(5'100'000, 2'000 * kMs), 2'050 * kMs);
}

void TestReplayBatchPlan::comparesWhatMatters()
{
    using D = AnswerDifference;
    const KeptAnswer first = answer(200, { { "Date", "a" }, { "X", "1" } }, "{\"a\":1,\"b\":2}");
    const auto differs = [&first](const KeptAnswer &other) {
        return int(answerDifference(first, other));
    };
    QCOMPARE(differs(answer(200, { { "x", "1" }, { "Date", "b" } }, "{ \"b\": 2, \"a\": 1 }")),
             int(D::Compared));
    QCOMPARE(differs(answer(201, { { "X", "1" } }, "{\"a\":1,\"b\":2}")),
             int(D::Compared | D::Status));
    QCOMPARE(differs(answer(200, { { "X", "2" } }, "{\"a\":1,\"b\":3}")),
             int(D::Compared | D::Headers | D::Body));
    const QString text =
            answerDifferenceText(first, answer(500, { { "X", "2" } }, "{\"a\":1,\"b\":3}"));
    QVERIFY2(text.contains(u"The status is 500, not 200."_s) && text.contains(u"$.b"_s)
                     && text.contains(u"X changed"_s),
             qPrintable(text));
    KeptAnswer none;
    QCOMPARE(differs(none), int(D::Compared | D::Answered));
    QCOMPARE(int(answerDifference(answer(200, {}, "abc"), answer(200, {}, "abd"))),
             int(D::Compared | D::Body));
    QCOMPARE(answerDifferenceText(answer(200, {}, "abc"), answer(200, {}, "abd")),
             u"The bodies differ from byte 2 on."_s);
}

void TestReplayBatchPlan::keepsAndSelectsResults()
{
    const auto results = *BatchResults::create(4);
    for (const int number : { 2, 0, 3 }) {
        BatchRow row;
        row.row = number;
        row.eventId = 10 + number;
        row.status = 200 + number;
        row.tries = number;
        row.outcome = number == 3 ? BatchOutcome::Refused : BatchOutcome::Accepted;
        const BatchDetails details{ .failure = u"f%1"_s.arg(number),
                                    .fields = { { "A", "b" } },
                                    .body = QByteArray::number(number) };
        QVERIFY(results->put(row, &details));
    }
    results->setDifference(2, AnswerDifference::Compared | AnswerDifference::Body);
    BatchRow again = results->row(0);
    again.tries = 5;
    QVERIFY(results->put(again, nullptr));
    using Rows = std::vector<quint32>;
    QCOMPARE(results->listed(), 3);
    QCOMPARE(results->listedRows(1, 9), (Rows{ 0, 3 }));
    QCOMPARE(results->row(1).outcome, BatchOutcome::Waiting);
    QCOMPARE(results->row(3).eventId, 13);
    QVERIFY(results->row(2).differs());
    QCOMPARE(results->details(0).failure, u"f0"_s);
    QCOMPARE(results->details(2).body, "2"_ba);
    QCOMPARE(results->details(2).fields.size(), 1U);
    const std::atomic<bool> cancelled = false;
    using R = BatchResults;
    QCOMPARE(results->select(R::Show::All, R::By::Listed, false, 2, cancelled), (Rows{ 2, 0, 3 }));
    QCOMPARE(results->select(R::Show::All, R::By::Status, true, 2, cancelled), (Rows{ 3, 2, 0 }));
    QCOMPARE(results->select(R::Show::All, R::By::Target, false, 2, cancelled), (Rows{ 2, 0, 3 }));
    QCOMPARE(results->select(R::Show::Failures, R::By::Listed, false, 2, cancelled), (Rows{ 3 }));
    QCOMPARE(results->select(R::Show::Differences, R::By::Listed, false, 2, cancelled),
             (Rows{ 2 }));
    QCOMPARE(results->select(R::Show::Retried, R::By::Tries, true, 2, cancelled),
             (Rows{ 0, 3, 2 }));
}

QTEST_APPLESS_MAIN(TestReplayBatchPlan)
#include "tst_replaybatchplan.moc"
