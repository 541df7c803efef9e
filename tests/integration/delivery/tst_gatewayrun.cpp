// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/delivery/gatewayrunning.h"

#include "core/delivery/gatewayrotation.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

class TestGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyAttemptIsSignedAndRepeatedByTheSchedule();
    void aConsumerThatNeverAnswersIsGivenUp();
    void duplicatesKeepTheirIdAndHaveANewTime();
    void lateOnesAreStale();
    void attemptsAreCountedInTheHeaderOfTheSchedule();
    void aBurstIsBoundedByConcurrency();
    void stopConditionsEndIt_data();
    void stopConditionsEndIt();
    void cancellingEndsWhatIsUnderWay();
    void endingItInTheMiddleJoins();
    void whatCannotBeSignedIsToldBeforeAnythingIsSent();
    void aCapturedRequestIsANewMessage();
    void aRotationShowsWhatTheConsumerKnows_data();
    void aRotationShowsWhatTheConsumerKnows();
};

void TestGateway::everyAttemptIsSignedAndRepeatedByTheSchedule()
{
    Consumer consumer(
            [](qsizetype number, const WireRequest &) { return answer(number < 2 ? 503 : 204); });
    Played played;
    const auto plan = planFor(consumer.server);
    QVERIFY(played.gateway.start(plan));
    QTRY_VERIFY_WITH_TIMEOUT(played.summary, 30'000);
    QVERIFY(played.summary->isAllAccepted());
    QCOMPARE(played.summary->attempts, 4);
    QCOMPARE(played.summary->retries, 2);
    QCOMPARE(played.ended.size(), qsizetype(4));
    QCOMPARE(played.begun.size(), qsizetype(4));
    QCOMPARE(consumer.requests.size(), std::size_t(4));
    for (const WireRequest &request : consumer.requests) {
        const Verification found = verified(request, consumer.server);
        QVERIFY2(found.verdict == Verdict::Valid, qUtf8Printable(found.reason));
        QCOMPARE(request.targetBytes().toByteArray(), "/hooks"_ba);
        QVERIFY(request.body().contains("\"type\":\"payment."));
    }
    QHash<qint64, QList<GatewayAttemptPtr>> byMessage;
    for (const GatewayAttemptPtr &attempt : std::as_const(played.ended)) {
        QCOMPARE(QThread::currentThread(), thread());
        byMessage[attempt->message].append(attempt);
    }
    QCOMPARE(byMessage.size(), qsizetype(2));
    for (const auto &attempts : std::as_const(byMessage)) {
        for (qsizetype i = 1; i < attempts.size(); ++i) {
            QCOMPARE(attempts[i]->deliveryId, attempts[0]->deliveryId);
            QCOMPARE(attempts[i]->attempt, static_cast<int>(i) + 1);
            QCOMPARE(attempts[i]->kind, AttemptKind::Retry);
            // The plan was told with the attempt before, and was kept.
            QCOMPARE(attempts[i]->plannedAtUs, attempts[i - 1]->nextAtUs);
            QVERIFY(attempts[i]->startedAtUs >= attempts[i]->plannedAtUs);
            const qint64 waitUs = attempts[i - 1]->next.waitMs * 1'000 / 10'000;
            QVERIFY(attempts[i]->startedAtUs - attempts[i - 1]->startedAtUs >= waitUs);
        }
    }
    QVERIFY(byMessage[0][0]->deliveryId != byMessage[1][0]->deliveryId);
}

void TestGateway::aConsumerThatNeverAnswersIsGivenUp()
{
    Consumer consumer([](qsizetype, const WireRequest &) { return QByteArray(); });
    Played played;
    auto plan = planFor(consumer.server);
    plan.scenario.steps.resize(1);
    plan.schedule = schedule("\"waits\":[\"1s\"]");
    plan.limits.totalTimeoutMs = 100;
    QVERIFY(played.gateway.start(plan));
    QTRY_VERIFY_WITH_TIMEOUT(played.summary, 30'000);
    QCOMPARE(played.summary->gaveUp, 1);
    QCOMPARE(played.ended.size(), qsizetype(2));
    QVERIFY(played.ended[0]->result.timedOut);
    QCOMPARE(played.ended[1]->next.what, NextAttempt::What::GaveUp);
    QVERIFY(!played.ended[1]->next.reason.isEmpty());
}

void TestGateway::duplicatesKeepTheirIdAndHaveANewTime()
{
    Consumer consumer([](qsizetype, const WireRequest &) { return answer(200); });
    Played played;
    auto plan = planFor(consumer.server);
    plan.scenario.steps.resize(1);
    plan.duplicates = true;
    plan.timeScale = 1; // so that a second passes
    QVERIFY(played.gateway.start(plan));
    QTRY_VERIFY_WITH_TIMEOUT(played.summary, 30'000);
    QCOMPARE(consumer.requests.size(), std::size_t(2));
    QCOMPARE(played.ended[1]->kind, AttemptKind::Duplicate);
    const WireRequest &first = consumer.requests[0];
    const WireRequest &second = consumer.requests[1];
    QCOMPARE(field(first, "webhook-id"), field(second, "webhook-id"));
    QCOMPARE(first.body().toByteArray(), second.body().toByteArray());
    QVERIFY(field(first, "webhook-timestamp") != field(second, "webhook-timestamp"));
    QCOMPARE(verified(second, consumer.server).verdict, Verdict::Valid);
    QCOMPARE(played.summary->duplicates, 1);
}

void TestGateway::lateOnesAreStale()
{
    Consumer consumer(
            [](qsizetype number, const WireRequest &) { return answer(number == 0 ? 400 : 200); });
    Played played;
    auto plan = planFor(consumer.server);
    plan.scenario.steps.resize(1);
    plan.lateMs = 600'000;
    QVERIFY(played.gateway.start(plan));
    QTRY_VERIFY_WITH_TIMEOUT(played.summary, 30'000);
    QCOMPARE(verified(consumer.requests[0], consumer.server).verdict, Verdict::StaleTimestamp);
    QCOMPARE(verified(consumer.requests[1], consumer.server).verdict, Verdict::Valid);
}

void TestGateway::attemptsAreCountedInTheHeaderOfTheSchedule()
{
    Consumer consumer(
            [](qsizetype number, const WireRequest &) { return answer(number < 2 ? 500 : 200); });
    Played played;
    auto plan = planFor(consumer.server);
    plan.scenario.steps.resize(1);
    plan.schedule = *builtInSchedule(u"slack");
    QVERIFY(played.gateway.start(plan));
    QTRY_VERIFY_WITH_TIMEOUT(played.summary, 30'000);
    QVERIFY(!consumer.requests[0].field("X-Slack-Retry-Num"));
    QCOMPARE(field(consumer.requests[1], "X-Slack-Retry-Num"), "1"_ba);
    QCOMPARE(field(consumer.requests[2], "X-Slack-Retry-Num"), "2"_ba);
    QCOMPARE(verified(consumer.requests[2], consumer.server).verdict, Verdict::Valid);
}

void TestGateway::aBurstIsBoundedByConcurrency()
{
    int open = 0;
    int mostOpen = 0;
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        if (peer.served || !peer.received.contains("\r\n\r\n"))
            return;
        peer.served = true;
        mostOpen = qMax(mostOpen, ++open);
        QTimer::singleShot(5, peer.socket, [&open, socket = peer.socket] {
            --open;
            socket->write(answer(200));
        });
    });
    Played played;
    auto plan = planFor(server, u"payment-events"_s);
    plan.isBurst = true;
    plan.runs = 25;
    plan.concurrency = 7;
    plan.timeScale = 1;
    QVERIFY(played.gateway.start(plan));
    QTRY_VERIFY_WITH_TIMEOUT(played.summary, 30'000);
    QVERIFY(played.summary->isAllAccepted());
    QCOMPARE(played.summary->messages, 100);
    QVERIFY(mostOpen > 1);
    QVERIFY(mostOpen <= 7);
    QSet<QByteArray> ids;
    for (const GatewayAttemptPtr &attempt : std::as_const(played.ended))
        ids.insert(attempt->deliveryId);
    QCOMPARE(ids.size(), qsizetype(100));
}

void TestGateway::stopConditionsEndIt_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("said");
    QTest::newRow("attempts") << 0 << u"after 3 attempts"_s;
    QTest::newRow("time") << 1 << u"after 300 ms"_s;
    QTest::newRow("failure") << 2 << u"was not accepted"_s;
}

void TestGateway::stopConditionsEndIt()
{
    QFETCH(const int, which);
    QFETCH(const QString, said);
    Consumer consumer(
            [](qsizetype number, const WireRequest &) { return answer(number == 1 ? 500 : 200); });
    Played played;
    auto plan = planFor(consumer.server);
    plan.runs = 100;
    plan.everyMs = 3'600'000;
    plan.timeScale = which == 1 ? 1 : 3'600'000;
    plan.stopAttempts = which == 0 ? 3 : 0;
    plan.stopAfterMs = which == 1 ? 300 : 0;
    plan.stopOnFailure = which == 2;
    plan.concurrency = 1;
    QVERIFY(played.gateway.start(plan));
    QTRY_VERIFY_WITH_TIMEOUT(played.summary, 30'000);
    QVERIFY2(played.summary->stopped.contains(said), qUtf8Printable(played.summary->stopped));
    QVERIFY(played.summary->unfinished > 90);
    QCOMPARE(played.begun.size(), played.ended.size());
    if (which == 0)
        QCOMPARE(played.ended.size(), qsizetype(3));
    if (which == 2)
        QCOMPARE(played.ended.size(), qsizetype(2));
}

void TestGateway::cancellingEndsWhatIsUnderWay()
{
    Consumer consumer([](qsizetype, const WireRequest &) { return QByteArray(); });
    Played played;
    auto plan = planFor(consumer.server);
    plan.isBurst = true;
    plan.runs = 10;
    plan.limits.totalTimeoutMs = 600'000; // only cancelling can end it in time
    QVERIFY(played.gateway.start(plan));
    QTRY_COMPARE(consumer.requests.size(), std::size_t(8));
    played.gateway.cancel();
    played.gateway.cancel();
    QTRY_VERIFY(played.summary);
    QVERIFY(played.summary->isCancelled);
    QCOMPARE(played.summary->unfinished, 20);
    QCOMPARE(played.ended.size(), qsizetype(8));
    for (const GatewayAttemptPtr &attempt : std::as_const(played.ended))
        QCOMPARE(attempt->result.state, SendState::Cancelled);
}

void TestGateway::endingItInTheMiddleJoins()
{
    Consumer consumer([](qsizetype, const WireRequest &) { return QByteArray(); });
    for (int round = 0; round < 10; ++round) {
        Played played;
        QVERIFY(played.gateway.start(planFor(consumer.server)));
        if (round % 2 == 0)
            QTRY_VERIFY(!played.begun.isEmpty());
    }
}

void TestGateway::whatCannotBeSignedIsToldBeforeAnythingIsSent()
{
    Consumer consumer([](qsizetype, const WireRequest &) { return answer(200); });
    Played played;
    auto plan = planFor(consumer.server);
    plan.key.key = SecretBytes("not base64!");
    QVERIFY(played.gateway.start(plan));
    QTRY_VERIFY(played.summary);
    QVERIFY(!played.summary->failure.isEmpty());
    QVERIFY(consumer.requests.empty());
    plan.runs = 0;
    QVERIFY(!Gateway().start(plan));
}

void TestGateway::aCapturedRequestIsANewMessage()
{
    Consumer consumer([](qsizetype, const WireRequest &) { return answer(200); });
    Played played;
    auto plan = planFor(consumer.server);
    plan.scenario =
            *Scenario::fromRequest("POST /old HTTP/1.1\r\nHost: shop.example\r\nX-Own: 1\r\n"
                                   "webhook-id: msg_old\r\nwebhook-timestamp: 1\r\n"
                                   "webhook-signature: v1,AAAA\r\n\r\n{\"type\":\"a.b\"}",
                                   "a.b");
    plan.target = *SendTarget::parse(consumer.server.url());
    plan.runs = 2;
    QVERIFY(played.gateway.start(plan));
    QTRY_VERIFY_WITH_TIMEOUT(played.summary, 30'000);
    QCOMPARE(consumer.requests.size(), std::size_t(2));
    for (const WireRequest &request : consumer.requests) {
        QCOMPARE(verified(request, consumer.server).verdict, Verdict::Valid);
        QCOMPARE(request.targetBytes().toByteArray(), "/old"_ba);
        QCOMPARE(request.body().toByteArray(), "{\"type\":\"a.b\"}"_ba);
        QCOMPARE(field(request, "X-Own"), "1"_ba);
        QVERIFY(field(request, "webhook-id") != "msg_old");
        QCOMPARE(field(request, "Host"), plan.target.authority());
    }
    QVERIFY(field(consumer.requests[0], "webhook-id") != field(consumer.requests[1], "webhook-id"));
}

void TestGateway::aRotationShowsWhatTheConsumerKnows_data()
{
    QTest::addColumn<QList<QByteArray>>("known");
    QTest::addColumn<bool>("firstOnly");
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<bool>("isReady");
    QTest::addColumn<QString>("said");
    QTest::newRow("both") << QList{ kSecret, kOldSecret } << false << u"new old new+old old+new"_s
                          << true << u"both secrets"_s;
    QTest::newRow("the old one") << QList{ kOldSecret } << false << u"old new+old old+new"_s << true
                                 << u"has the old secret"_s;
    QTest::newRow("the first signature alone")
            << QList{ kOldSecret } << true << u"old old+new"_s << false << u"first of several"_s;
    QTest::newRow("none") << QList<QByteArray>{} << false << QString() << false
                          << u"neither secret"_s;
    QTest::newRow("nothing is checked")
            << QList{ "*"_ba } << false << u"new old new+old old+new neither"_s << false
            << u"does not check"_s;
}

void TestGateway::aRotationShowsWhatTheConsumerKnows()
{
    QFETCH(const QList<QByteArray>, known);
    QFETCH(const bool, firstOnly);
    const ScriptedServer server([](ScriptedServer::Peer &) {});
    const auto trials = rotationTrials(planFor(server), SecretBytes(kOldSecret),
                                       SystemClock::instance().nowUs());
    QVERIFY(trials);
    std::vector<RotationOutcome> outcomes;
    QStringList accepted;
    for (const RotationTrial &trial : *trials) {
        WireRequest request = parseLenient(trial.wire);
        if (firstOnly) {
            QByteArray wire = trial.wire;
            const QByteArray all = field(request, "webhook-signature");
            wire.replace(all, all.left(all.indexOf(' ') < 0 ? all.size() : all.indexOf(' ')));
            request = parseLenient(wire);
        }
        const bool isAccepted =
                std::any_of(known.begin(), known.end(), [&](const QByteArray &secret) {
                    return secret == "*"
                            || verified(request, server, secret).verdict == Verdict::Valid;
                });
        outcomes.push_back({ trial.which, isAccepted });
        if (isAccepted)
            accepted.append(QString(rotationCaseId(trial.which)));
    }
    QTEST(accepted.join(u' '), "accepted");
    const RotationConclusion conclusion = rotationConclusion(outcomes);
    QTEST(conclusion.isReady, "isReady");
    QFETCH(const QString, said);
    QVERIFY2(conclusion.sentence.contains(said), qUtf8Printable(conclusion.sentence));
}

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gatewayrun.moc"
