// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"
#include "tests/integration/delivery/forwarding.h"
#include "tests/integration/delivery/scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk = "HTTP/1.1 201 Made\r\nX-B: 1\r\nConnection: x-hop\r\nX-Hop: 1\r\n"
                       "x-b: 2\r\nContent-Length: 2\r\n\r\nok"_ba;

QByteArray whole(const ScriptedServer::Peer &peer)
{
    const auto request = parseStoredRequest(peer.received);
    return request ? peer.received : QByteArray();
}

/// Answers each whole request with \a answer.
ScriptedServer::Script answering(const QByteArray &answer)
{
    return [answer](ScriptedServer::Peer &peer) {
        if (peer.served || whole(peer).isEmpty())
            return;
        peer.served = true;
        peer.socket->write(answer);
    };
}

ForwardPlan planFor(const ScriptedServer &server)
{
    return { .url = server.url() };
}

} // namespace

class TestForwarder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesOnExactBytesAndTheAnswer();
    void keepsChunksAndTrailers();
    void failuresBecomeGatewayStatuses_data();
    void failuresBecomeGatewayStatuses();
    void anAnswerThatIsTooLongIsNotPassedOn();
    void aLongAnswerIsKeptInPart();
    void mirrorsGetTheSameAndNobodyWaitsForThem();
    void atMostSoManyAreUnderWayToOneTarget();
    void whatWaitsTooLongIsNotSent();
    void aFullQueueRefuses();
    void tooManyBytesAreRefused();
    void triesAgainAsOftenAsWanted();
    void aLoopIsNoticed();
    void theEndIsInTheRecords();
};

void TestForwarder::passesOnExactBytesAndTheAnswer()
{
    ScriptedServer server(answering(kOk));
    Forwarding forwarding;
    const qint64 before = SystemClock::instance().nowUs();
    forwarding.forward(7, planFor(server));
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    const UpstreamOutcome &outcome = forwarding.outcomes[7];
    QVERIFY(outcome.isRelayed);
    QCOMPARE(outcome.status, 201);
    QCOMPARE(outcome.reason, "Made"_ba);
    const Fields fields{ { "X-B", "1" }, { "x-b", "2" } };
    QVERIFY(outcome.fields == fields);
    QCOMPARE(outcome.body, "ok"_ba);

    const QByteArray port = QByteArray::number(server.serverPort());
    const QByteArray head = "POST /in/hook?a=b HTTP/1.1\r\nhOST: 127.0.0.1:" + port
            + "\r\nX-Dup: 1\r\nx-dup:  2 \r\nContent-Length: 5\r\nVia: 1.1 "
            + forwarding.forwarder->pseudonym() + "\r\nConnection: close\r\n\r\n";
    QCOMPARE(server.peers().front()->received, head + "{\0}\r\n"_ba);

    QCOMPARE(forwarding.sink.count(), std::size_t{ 1 });
    const ForwardRecord record = forwarding.sink.records().front();
    QCOMPARE(record.eventId, 7);
    QCOMPARE(record.cause, ForwardCause::Arrival);
    QCOMPARE(record.attempt, 1);
    QVERIFY(record.answersSender);
    QVERIFY(!record.isMirror);
    QCOMPARE(record.gatewayStatus, 201);
    QCOMPARE(record.requestHead, head);
    QCOMPARE(record.result.status, 201);
    QCOMPARE(record.result.body, "ok"_ba);
    QVERIFY(record.queuedAtUs >= before && record.startedAtUs >= record.queuedAtUs);
    QVERIFY(record.result.times.connectedUs >= 0);
    QVERIFY(record.result.times.firstByteUs >= record.result.times.sentUs);
    QVERIFY(record.result.times.totalUs >= record.result.times.firstByteUs);
}

void TestForwarder::keepsChunksAndTrailers()
{
    ScriptedServer server(answering(kOk));
    Forwarding forwarding;
    const QByteArray rest = "3;x=\"y\"\r\nabc\r\n000\r\nDigest: 1\r\n\r\n";
    ForwardPlan plan = planFor(server);
    plan.url += "/app";
    plan.keepsHost = true;
    plan.addsForwarded = true;
    forwarding.forward(1, plan,
                       "PUT /in?q HTTP/1.1\r\nHost: a.test\r\nTransfer-Encoding: chunked\r\n\r\n"
                               + rest);
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    const QByteArray received = server.peers().front()->received;
    QVERIFY2(received.startsWith("PUT /app?q HTTP/1.1\r\nHost: a.test\r\nTransfer-Encoding: "
                                 "chunked\r\nX-Forwarded-For: 192.0.2.7\r\n"
                                 "X-Forwarded-Host: a.test\r\nX-Forwarded-Proto: http\r\n"),
             received.constData());
    QVERIFY(received.endsWith("\r\n\r\n" + rest));
}

void TestForwarder::failuresBecomeGatewayStatuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("silence") << ""_ba << false << 504 << u"did not answer within 300 ms"_s;
    QTest::newRow("closed") << ""_ba << true << 502 << u"without an answer"_s;
    QTest::newRow("half a head") << "HTTP/1.1 20"_ba << true << 502 << u"inside the head"_s;
    QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"_ba << true
                                 << 502 << u"middle of its answer"_s;
    QTest::newRow("slow body") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"_ba << false
                               << 504 << u"not complete within 300 ms"_s;
    QTest::newRow("not HTTP") << "hello there\r\n"_ba << false << 502 << u"is not HTTP/1.1"_s;
    QTest::newRow("another protocol")
            << "HTTP/1.1 101 Hm\r\nUpgrade: x\r\n\r\n"_ba << false << 502 << u"another protocol"_s;
    QTest::newRow("reset") << "RESET"_ba << false << 502 << u"broke the connection"_s;
    QTest::newRow("bad length") << "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"_ba << false << 502
                                << u"is not HTTP/1.1"_s;
}

void TestForwarder::failuresBecomeGatewayStatuses()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, closes);
    QFETCH(const int, status);
    QFETCH(const QString, said);
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        if (peer.served || whole(peer).isEmpty())
            return;
        peer.served = true;
        if (answer == "RESET")
            return ScriptedServer::reset(peer);
        peer.socket->write(answer);
        if (closes)
            peer.socket->disconnectFromHost();
    });
    Forwarding forwarding;
    ForwardPlan plan = planFor(server);
    plan.timeoutMs = 300;
    forwarding.forward(1, plan);
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    QCOMPARE(forwarding.outcomes[1].status, status);
    QVERIFY(!forwarding.outcomes[1].isRelayed);
    QVERIFY(!forwarding.outcomes[1].failure.isEmpty());
    // A sender from outside is not told where the target is.
    QVERIFY(!forwarding.outcomes[1].failure.contains("127.0.0.1"_L1));
    const ForwardRecord record = forwarding.sink.records().front();
    QCOMPARE(record.gatewayStatus, status);
    QVERIFY2(record.result.failure.contains(said), qUtf8Printable(record.result.failure));
}

void TestForwarder::anAnswerThatIsTooLongIsNotPassedOn()
{
    ScriptedServer server(
            answering("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + QByteArray(5000, 'x')));
    Forwarding forwarding({ .answerBytesMax = 4096, .keptBytesMax = 100 });
    forwarding.forward(1, planFor(server));
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    QCOMPARE(forwarding.outcomes[1].status, 502);
    QVERIFY(forwarding.outcomes[1].body.isEmpty());
    const ForwardRecord record = forwarding.sink.records().front();
    QVERIFY(record.result.failure.contains("longer than the 4.0 KiB"_L1));
    QCOMPARE(record.result.body.size(), 100);
    QVERIFY(record.result.bodyCut);
}

void TestForwarder::aLongAnswerIsKeptInPart()
{
    ScriptedServer server(
            answering("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + QByteArray(5000, 'x')));
    Forwarding forwarding({ .keptBytesMax = 100 });
    forwarding.forward(1, planFor(server));
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    QVERIFY(forwarding.outcomes[1].isRelayed);
    QCOMPARE(forwarding.outcomes[1].body.size(), 5000);
    QCOMPARE(forwarding.sink.records().front().result.body.size(), 100);
    QVERIFY(forwarding.sink.records().front().result.bodyCut);
}

void TestForwarder::mirrorsGetTheSameAndNobodyWaitsForThem()
{
    ScriptedServer first(answering(kOk));
    ScriptedServer slow([](ScriptedServer::Peer &) {});
    ScriptedServer other(answering("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"));
    Forwarding forwarding;
    ForwardPlan plan = planFor(first);
    plan.mirrors = { slow.url(), other.url(), "http://127.0.0.1:1" };
    plan.timeoutMs = 2000;
    QElapsedTimer clock;
    clock.start();
    forwarding.forward(1, plan);
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    QVERIFY(clock.elapsed() < 1500);
    QCOMPARE(forwarding.outcomes[1].status, 201);
    QTRY_COMPARE(forwarding.sink.count(), std::size_t{ 4 });
    QMap<int, int> byStatus;
    for (const ForwardRecord &record : forwarding.sink.records()) {
        ++byStatus[record.gatewayStatus];
        QCOMPARE(record.isMirror, record.targetUrl != first.url());
        QCOMPARE(record.answersSender, !record.isMirror);
    }
    const QMap<int, int> expected{ { 201, 1 }, { 500, 1 }, { 502, 1 }, { 504, 1 } };
    QCOMPARE(byStatus, expected);
    QVERIFY(slow.peers().front()->received.endsWith("{\0}\r\n"_ba));
    QVERIFY(other.peers().front()->received.endsWith("{\0}\r\n"_ba));
}

void TestForwarder::atMostSoManyAreUnderWayToOneTarget()
{
    constexpr int kCount = 20;
    int open = 0;
    int mostOpen = 0;
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        if (peer.served || whole(peer).isEmpty())
            return;
        peer.served = true;
        mostOpen = qMax(mostOpen, ++open);
        // The first ones wait until all that may have had the time to come.
        QTimer::singleShot(mostOpen < 3 ? 500 : 10, peer.socket, [&open, socket = peer.socket] {
            --open;
            socket->write(kOk);
        });
    });
    Forwarding forwarding;
    ForwardPlan plan = planFor(server);
    plan.concurrency = 3;
    for (int i = 1; i <= kCount; ++i)
        forwarding.forward(i, plan);
    QTRY_COMPARE_WITH_TIMEOUT(forwarding.outcomes.size(), std::size_t{ kCount }, 20'000);
    for (const auto &[ticket, outcome] : forwarding.outcomes)
        QCOMPARE(outcome.status, 201);
    QCOMPARE(mostOpen, 3);
    const auto records = forwarding.sink.records();
    QVERIFY(std::any_of(records.begin(), records.end(), [](const ForwardRecord &record) {
        return record.startedAtUs - record.queuedAtUs >= 10'000;
    }));
}

void TestForwarder::whatWaitsTooLongIsNotSent()
{
    ScriptedServer server([](ScriptedServer::Peer &) {});
    Forwarding forwarding;
    ForwardPlan slow = planFor(server);
    slow.concurrency = 1;
    slow.timeoutMs = 3000;
    forwarding.forward(1, slow);
    ForwardPlan hasty = slow;
    hasty.timeoutMs = 200;
    forwarding.forward(2, hasty);
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    QCOMPARE(forwarding.outcomes[2].status, 503);
    const ForwardRecord record = forwarding.sink.records().front();
    QCOMPARE(record.startedAtUs, 0);
    QVERIFY(record.requestHead.isEmpty());
    QVERIFY2(record.result.failure.contains("turn did not come within 200 ms"_L1),
             qUtf8Printable(record.result.failure));
    QCOMPARE(server.peers().size(), std::size_t{ 1 });
}

void TestForwarder::aFullQueueRefuses()
{
    ScriptedServer server([](ScriptedServer::Peer &) {});
    Forwarding forwarding({ .waitingMax = 2 });
    ForwardPlan plan = planFor(server);
    plan.concurrency = 1;
    for (int i = 1; i <= 4; ++i)
        forwarding.forward(i, plan);
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    QCOMPARE(forwarding.outcomes[4].status, 503);
    QVERIFY(forwarding.sink.records().front().result.failure.contains("2 others wait"_L1));
}

void TestForwarder::tooManyBytesAreRefused()
{
    ScriptedServer server([](ScriptedServer::Peer &) {});
    Forwarding forwarding({ .bytesMax = 2 * kEventWire.size() });
    for (int i = 1; i <= 3; ++i)
        forwarding.forward(i, planFor(server));
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    QCOMPARE(forwarding.outcomes[3].status, 503);
    QVERIFY(forwarding.sink.records().front().result.failure.contains("of memory"_L1));
}

void TestForwarder::triesAgainAsOftenAsWanted()
{
    int requests = 0;
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        if (peer.served || whole(peer).isEmpty())
            return;
        peer.served = true;
        ++requests;
        if (requests == 1)
            ScriptedServer::reset(peer);
        else
            peer.socket->write(requests == 2 ? "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n"_ba
                                             : kOk);
    });
    Forwarding forwarding;
    ForwardPlan plan = planFor(server);
    plan.retries = 5;
    plan.backoffMs = 20;
    forwarding.forward(1, plan);
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    QCOMPARE(forwarding.outcomes[1].status, 201);
    const auto records = forwarding.sink.records();
    QCOMPARE(records.size(), std::size_t{ 3 });
    for (int i = 0; i < 3; ++i) {
        const ForwardRecord &record = records[static_cast<std::size_t>(i)];
        QCOMPARE(record.attempt, i + 1);
        QCOMPARE(record.cause, i == 0 ? ForwardCause::Arrival : ForwardCause::Retry);
        QCOMPARE(record.answersSender, i == 2);
    }
    QCOMPARE(records[0].gatewayStatus, 502);
    QCOMPARE(records[1].gatewayStatus, 503);
    QVERIFY(records[1].startedAtUs - records[0].startedAtUs >= 20'000);
    QVERIFY(records[2].startedAtUs - records[1].startedAtUs >= 40'000);

    // A refusal by the target is an answer, and is not asked again.
    ScriptedServer refusing(answering("HTTP/1.1 422 No\r\nContent-Length: 0\r\n\r\n"));
    plan.url = refusing.url();
    forwarding.forward(2, plan);
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 2 });
    QCOMPARE(forwarding.outcomes[2].status, 422);
    QCOMPARE(forwarding.sink.count(), std::size_t{ 4 });
}

void TestForwarder::aLoopIsNoticed()
{
    ScriptedServer server(answering(kOk));
    Forwarding forwarding;
    const QByteArray passed = "GET / HTTP/1.1\r\nHost: a\r\nVia: 1.1 x, 1.1 "
            + forwarding.forwarder->pseudonym() + "\r\n\r\n";
    ForwardPlan plan = planFor(server);
    plan.retries = 3;
    plan.backoffMs = 0;
    forwarding.forward(1, plan, passed);
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 1 });
    QCOMPARE(forwarding.outcomes[1].status, 508);
    QVERIFY(forwarding.sink.records().front().result.failure.contains("would never end"_L1));
    QCOMPARE(forwarding.sink.count(), std::size_t{ 1 });
    QVERIFY(server.peers().empty());

    // Another Hookloupe in between is no loop.
    Forwarding other;
    other.forward(1, planFor(server), passed);
    QTRY_COMPARE(other.outcomes.size(), std::size_t{ 1 });
    QCOMPARE(other.outcomes[1].status, 201);

    forwarding.forward(2, planFor(server), "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\n\r\n");
    QTRY_COMPARE(forwarding.outcomes.size(), std::size_t{ 2 });
    QCOMPARE(forwarding.outcomes[2].status, 501);
}

void TestForwarder::theEndIsInTheRecords()
{
    ScriptedServer server([](ScriptedServer::Peer &) {});
    Forwarding forwarding;
    ForwardPlan plan = planFor(server);
    plan.concurrency = 1;
    for (int i = 1; i <= 3; ++i)
        forwarding.forward(i, plan);
    QTRY_COMPARE(server.peers().size(), std::size_t{ 1 });
    // Not taken yet, perhaps, when the end comes.
    forwarding.forward(4, plan);
    forwarding.forwarder.reset();
    const auto records = forwarding.sink.records();
    QCOMPARE(records.size(), std::size_t{ 4 });
    for (const ForwardRecord &record : records) {
        QCOMPARE(record.result.state, SendState::Cancelled);
        QVERIFY(record.result.failure.contains("Hookloupe ended"_L1));
    }
    QVERIFY(forwarding.outcomes.empty());
}

QTEST_GUILESS_MAIN(TestForwarder)
#include "tst_forwarder.moc"
