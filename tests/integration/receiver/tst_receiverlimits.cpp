// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/receiver.h"

#include "core/event/clock.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

QByteArray post(const QByteArray &fields = {}, const QByteArray &body = {})
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + fields
            + (body.isEmpty() ? ""_ba
                              : "Content-Length: " + QByteArray::number(body.size()) + "\r\n")
            + "\r\n" + body;
}

std::shared_ptr<const ReceiverEndpoints> answering(const ResponsePlan &plan)
{
    auto made = std::make_shared<ReceiverEndpoints>();
    made->endpoints = EndpointSet::fromList({ { .name = u"x"_s, .response = plan } }).value();
    made->keys.resize(1);
    return made;
}

ReceiverLimits smallLimits()
{
    ReceiverLimits limits;
    limits.headBytesMax = 2048;
    limits.bodyBytesMax = 4096;
    limits.headTimeoutMs = 200;
    limits.requestTimeoutMs = 300;
    limits.idleTimeoutMs = 700;
    limits.refusedBytesKept = 1024;
    return limits;
}

} // namespace

/// What the receiver refuses, bounds and survives.
class TestReceiverLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatItRefuses_data();
    void keepsWhatItRefuses();
    void letsTheClientReadTheRefusal();
    void timesOutASlowRequest();
    void closesIdleConnectionsSilently();
    void keepsARequestThatBreaksOff();
    void countsConnectionsWithoutAByte();
    void boundsConnections();
    void makesRoomForWhoSpeaks();
    void boundsConnectionsOfOnePeer();
    void boundsRequestsOfAConnection();
    void letsTheOldestHeldAnswerGo();
    void boundsBytesInFlight();
    void largeAnswersWaitForRoom();
    void unreadAnswersMakeRoom();
    void boundsTheAnswersThatWait();
    void doesWhatAFaultSays_data();
    void doesWhatAFaultSays();
    void recordsAClientThatHasGone_data();
    void recordsAClientThatHasGone();
    void recordsAnAnswerThatWasNotRead();

private:
    void start(const ReceiverLimits &limits);

    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;
};

void TestReceiverLimits::init()
{
    m_sink = std::make_unique<FakeSink>();
}

void TestReceiverLimits::start(const ReceiverLimits &limits)
{
    m_receiver = std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), limits);
    const auto port = m_receiver->listen({});
    QVERIFY(port.has_value());
    m_port = *port;
}

void TestReceiverLimits::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
}

void TestReceiverLimits::keepsWhatItRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("malformed") << post("A : b\r\n") << 400;
    QTest::newRow("garbage") << "\x01\x02garbage"_ba << 400;
    QTest::newRow("TLS") << "\x16\x03\x01\x02\x00"_ba << 400;
    QTest::newRow("two lengths") << post("Content-Length: 1\r\nContent-Length: 2\r\n") << 400;
    QTest::newRow("head") << post("A: " + QByteArray(3000, 'a') + "\r\n") << 431;
    QTest::newRow("request line") << "GET /" + QByteArray(3000, 'a') << 414;
    QTest::newRow("body") << post("Content-Length: 5000\r\n") << 413;
    QTest::newRow("chunks") << post("Transfer-Encoding: chunked\r\n", {}) + "1001\r\n" << 413;
    QTest::newRow("coding") << post("Transfer-Encoding: gzip, chunked\r\n") << 501;
    QTest::newRow("version") << "GET / HTTP/3.0\r\n\r\n"_ba << 505;
}

void TestReceiverLimits::keepsWhatItRefuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    start(smallLimits());
    RawClient client(m_port);
    client.send(bytes);
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, status);
    QVERIFY(answer.head.contains("Connection: close\r\n"));
    QVERIFY(answer.body.endsWith(".\n"));
    QVERIFY(client.atEnd());

    QTRY_COMPARE(m_sink->count(), 1U);
    const EventPtr event = m_sink->events().front();
    QCOMPARE(event->kind, EventKind::Refused);
    QCOMPARE(event->request.wire, bytes.left(1024));
    QCOMPARE(event->response.status, status);
    QCOMPARE(event->response.body, answer.body);
    QCOMPARE(event->verdict, Verdict::Unsigned);
    QCOMPARE(event->reason.toUtf8() + '\n', answer.body);
    QVERIFY(event->receivedAtUs > 0 && event->peer.startsWith(u"127.0.0.1:"_s));
}

void TestReceiverLimits::letsTheClientReadTheRefusal()
{
    // A client that goes on sending would be cut off by a reset if its bytes were left unread.
    start(smallLimits());
    RawClient client(m_port);
    client.send(post("Content-Length: 3000000\r\n"));
    for (int i = 0; i < 30; ++i)
        client.send(QByteArray(100'000, 'x'));
    QCOMPARE(client.answer().status, 413);
    QVERIFY(!client.wasReset());
}

void TestReceiverLimits::timesOutASlowRequest()
{
    start(smallLimits());
    RawClient client(m_port);
    client.send("POST / HTTP/1.1\r\nHo");
    QCOMPARE(client.answer().status, 408);
    QVERIFY(client.atEnd());
    QTRY_COMPARE(m_sink->count(), 1U);
    QCOMPARE(m_sink->events().front()->request.wire, "POST / HTTP/1.1\r\nHo"_ba);

    // The bound holds for the whole request: bytes that trickle in do not extend it.
    RawClient slow(m_port);
    slow.send(post("Content-Length: 100\r\n"));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 5000 && slow.staysSilent(50))
        slow.send("x");
    QCOMPARE(slow.answer().status, 408);
}

void TestReceiverLimits::closesIdleConnectionsSilently()
{
    start(smallLimits());
    RawClient used(m_port);
    used.send(post());
    QCOMPARE(used.answer().status, 200);
    QCOMPARE(used.readAll(), QByteArray());
    QCOMPARE(m_sink->count(), 1U);
}

void TestReceiverLimits::keepsARequestThatBreaksOff()
{
    start({});
    RawClient client(m_port);
    client.send(post("Content-Length: 10\r\n") + "half");
    client.close();
    QTRY_COMPARE(m_sink->count(), 1U);
    const EventPtr event = m_sink->events().front();
    QCOMPARE(event->kind, EventKind::Refused);
    QVERIFY(event->request.wire.endsWith("half"));
    QCOMPARE(event->response.status, 0);
    QVERIFY(event->reason.contains("ended before"_L1));
}

void TestReceiverLimits::countsConnectionsWithoutAByte()
{
    start({});
    for (int i = 0; i < 20; ++i)
        const RawClient client(m_port);
    RawClient last(m_port);
    last.send(post());
    QCOMPARE(last.answer().status, 200);
    // The first is told at once; the others wait for their minute, or for the end.
    const auto silent = [this] {
        std::vector<EventPtr> events = m_sink->events();
        std::erase_if(events,
                      [](const EventPtr &event) { return event->kind != EventKind::Refused; });
        return events;
    };
    QTRY_COMPARE(silent().size(), 1U);
    QCOMPARE(silent().front()->response.status, 0);
    QVERIFY(silent().front()->reason.startsWith(
            "A connection from 127.0.0.1 ended without a byte."_L1));
    m_receiver.reset();
    QCOMPARE(silent().size(), 2U);
    QCOMPARE(silent().back()->reason,
             u"19 more connections from 127.0.0.1 ended without a byte."_s);
    QVERIFY(silent().back()->receivedAtUs <= silent().back()->completedAtUs);
}

void TestReceiverLimits::boundsConnections()
{
    ReceiverLimits limits;
    limits.connectionsMax = 3;
    start(limits);
    // Each is at a request that has its head, so that none can be let go for another.
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post("Expect: 100-continue\r\nContent-Length: 1\r\n"));
        QCOMPARE(clients.back()->answer().status, 100);
    }
    RawClient over(m_port);
    QCOMPARE(over.answer().status, 503);
    QVERIFY(over.atEnd());
    QTRY_COMPARE(m_sink->count(), 1U);
    QVERIFY(m_sink->events().front()->reason.contains("as many connections as it may (3)"_L1));
    for (const auto &client : clients) {
        client->send("x");
        QCOMPARE(client->answer().status, 200);
    }
    RawClient next(m_port);
    next.send(post());
    QCOMPARE(next.answer().status, 200);
}

void TestReceiverLimits::makesRoomForWhoSpeaks()
{
    ReceiverLimits limits;
    limits.connectionsMax = 3;
    start(limits);
    RawClient oldest(m_port);
    RawClient older(m_port);
    for (RawClient *idle : { &oldest, &older }) {
        idle->send(post());
        QCOMPARE(idle->answer().status, 200);
    }
    RawClient slow(m_port);
    slow.send("POST / HTT");
    for (int i = 0; i < 2; ++i) {
        RawClient next(m_port);
        next.send(post());
        QCOMPARE(next.answer().status, 200);
        QVERIFY(i == 0 ? oldest.atEnd() : true);
    }
    // With nobody idle, a head that does not get on is the next to go; it is kept.
    std::vector<std::unique_ptr<RawClient>> busy;
    for (int i = 0; i < 2; ++i) {
        busy.push_back(std::make_unique<RawClient>(m_port));
        busy.back()->send(post("Expect: 100-continue\r\nContent-Length: 1\r\n"));
        QCOMPARE(busy.back()->answer().status, 100);
    }
    const auto isServed = [this] {
        RawClient next(m_port);
        next.send(post());
        return next.answer().status == 200;
    };
    bool served = false; // QTRY asks once more after a yes
    QTRY_VERIFY(served = served || isServed());
    QVERIFY(slow.atEnd());
    QTRY_VERIFY(std::ranges::any_of(m_sink->events(), [](const EventPtr &event) {
        return event->request.wire == "POST / HTT"
                && event->reason.contains("no connection left"_L1);
    }));
}

void TestReceiverLimits::boundsConnectionsOfOnePeer()
{
    ReceiverLimits limits;
    limits.connectionsPerPeerMax = 1;
    start(limits);
    RawClient first(m_port);
    first.send(post("Content-Length: 1\r\n"));
    QVERIFY(first.staysSilent(50));
    RawClient second(m_port);
    QCOMPARE(second.answer().status, 503);
    first.send("x");
    QCOMPARE(first.answer().status, 200);
}

void TestReceiverLimits::boundsRequestsOfAConnection()
{
    ReceiverLimits limits;
    limits.requestsPerConnectionMax = 3;
    start(limits);
    RawClient client(m_port);
    for (int i = 1; i <= 3; ++i) {
        client.send(post());
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.head.contains("Connection: close\r\n"), i == 3);
    }
    QVERIFY(client.atEnd());
}

void TestReceiverLimits::letsTheOldestHeldAnswerGo()
{
    ReceiverLimits limits;
    limits.answersHeldMax = 2;
    start(limits);
    m_receiver->setEndpoints(answering({ .body = "late", .delayMs = 60'000 }));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post());
        QTRY_COMPARE(m_sink->count(), std::size_t(i) + 1);
    }
    QCOMPARE(clients[0]->answer().body, "late"_ba);
    QVERIFY(clients[1]->staysSilent(50) && clients[2]->staysSilent(50));

    m_receiver->setEndpoints(answering({ .fault = Fault::Hang }));
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post());
        QTRY_COMPARE(m_sink->count(), std::size_t(i) + 4);
    }
    QVERIFY(clients[3]->atEnd());
    QVERIFY(clients[4]->staysSilent(50) && clients[5]->staysSilent(50));
}

void TestReceiverLimits::boundsBytesInFlight()
{
    ReceiverLimits limits;
    limits.bytesInFlightMax = 1'000'000;
    limits.requestTimeoutMs = 3000;
    start(limits);
    m_sink->setMode(FakeSink::Mode::Hold);
    // The second still fits when it begins, and may grow on as the only one; the third waits.
    std::vector<std::unique_ptr<RawClient>> clients;
    for (std::size_t i = 0; i < 2; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post({}, QByteArray(800'000, 'a')));
        QTRY_COMPARE(m_sink->count(), i + 1);
    }
    RawClient third(m_port);
    third.send(post({}, QByteArray(800'000, 'b')));
    QVERIFY(third.staysSilent(100));
    QCOMPARE(m_sink->count(), 2U);
    // A small one passes by.
    m_sink->setMode(FakeSink::Mode::Store);
    RawClient small(m_port);
    small.send(post({}, QByteArray(2'000, 'c')));
    QCOMPARE(small.answer().status, 200);
    // It goes on as soon as there is room.
    m_sink->release();
    for (const auto &client : clients)
        QCOMPARE(client->answer().status, 200);
    QCOMPARE(third.answer().status, 200);

    // Without room in time it is refused, with the part that was read.
    m_sink->setMode(FakeSink::Mode::Hold);
    const std::size_t before = m_sink->count();
    for (std::size_t i = 0; i < 2; ++i) {
        clients[i]->send(post({}, QByteArray(800'000, 'd')));
        QTRY_COMPARE(m_sink->count(), before + i + 1);
    }
    third.send(post({}, QByteArray(800'000, 'e')));
    QCOMPARE(third.answer().status, 503);
    m_sink->setMode(FakeSink::Mode::Store);
    m_sink->release();
    for (const auto &client : clients)
        QCOMPARE(client->answer().status, 200);
    // What was counted is given back.
    for (int i = 0; i < 5; ++i) {
        clients[0]->send(post({}, QByteArray(800'000, 'f')));
        QCOMPARE(clients[0]->answer().status, 200);
    }
}

void TestReceiverLimits::largeAnswersWaitForRoom()
{
    ReceiverLimits limits;
    limits.bytesInFlightMax = 1'000'000;
    start(limits);
    // More than the system takes at once, and more than may be in flight.
    const QByteArray large(16'000'000, 'a');
    m_receiver->setEndpoints(answering({ .body = large }));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (std::size_t i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post({}, QByteArray(200'000, 'r')));
        QTRY_COMPARE(m_sink->count(), i + 1);
    }
    QVERIFY(clients.back()->staysSilent(50));
    // Small ones pass by.
    m_receiver->setEndpoints(answering({ .body = QByteArray(50'000, 'b') }));
    RawClient small(m_port);
    small.send(post());
    QCOMPARE(small.answer().body.size(), 50'000);
    for (const auto &client : clients)
        QVERIFY(client->answer().body == large);
    QVERIFY(m_sink->answerStates().empty());
}

void TestReceiverLimits::unreadAnswersMakeRoom()
{
    ReceiverLimits limits;
    limits.bytesInFlightMax = 1'000'000;
    start(limits);
    const QByteArray large(16'000'000, 'a');
    m_receiver->setEndpoints(answering({ .body = large }));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (std::size_t i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post());
        QTRY_COMPARE(m_sink->count(), i + 1);
    }
    // They leave it unread, and each makes room for the next in the end.
    RawClient reader(m_port);
    reader.send(post());
    QVERIFY(reader.answer().body == large);
    QTRY_COMPARE(m_sink->answerStates().size(), 3U);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(m_sink->answerStates()[i],
                 std::pair(static_cast<qint64>(i + 1), AnswerState::ClientGone));
    for (const auto &client : clients)
        QVERIFY(client->readAll().size() < large.size());
}

void TestReceiverLimits::boundsTheAnswersThatWait()
{
    ReceiverLimits limits;
    limits.bytesInFlightMax = 1'000'000;
    limits.answersHeldMax = 2;
    start(limits);
    const QByteArray large(16'000'000, 'a');
    m_receiver->setEndpoints(answering({ .body = large, .delayMs = 1 }));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (std::size_t i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post());
        QTRY_COMPARE(m_sink->count(), i + 1);
        QVERIFY(clients.back()->staysSilent(20) == (i > 0));
    }
    // One is under way, two wait, and the second has given way to the fourth.
    QVERIFY(clients[1]->atEnd());
    for (const std::size_t i : { 0U, 2U, 3U })
        QVERIFY(clients[i]->answer().body == large);
    QCOMPARE(m_sink->answerStates().size(), 1U);
    QCOMPARE(m_sink->answerStates().front(), std::pair(qint64(2), AnswerState::ClientGone));
}

void TestReceiverLimits::doesWhatAFaultSays_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("resets");
    QTest::newRow("close") << int(Fault::Close) << false;
    QTest::newRow("reset") << int(Fault::Reset) << true;
    QTest::newRow("hang") << int(Fault::Hang) << false;
}

void TestReceiverLimits::doesWhatAFaultSays()
{
    QFETCH(const int, fault);
    QFETCH(const bool, resets);
    start(smallLimits());
    m_receiver->setEndpoints(answering({ .fault = static_cast<Fault>(fault) }));
    RawClient client(m_port);
    client.send(post({}, "x"));
    if (static_cast<Fault>(fault) == Fault::Hang)
        QVERIFY(client.staysSilent(300));
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(client.wasReset(), resets);
    QCOMPARE(m_sink->count(), 1U);
    const EventPtr event = m_sink->events().front();
    QCOMPARE(event->kind, EventKind::Request);
    QCOMPARE(event->response.state, AnswerState::Withheld);
    QCOMPARE(event->response.status, 0);
    QVERIFY(m_sink->answerStates().empty());
}

void TestReceiverLimits::recordsAClientThatHasGone_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("delayMs");
    QTest::newRow("closed") << false << 0;
    QTest::newRow("reset") << true << 0;
    QTest::newRow("closed, delayed") << false << 80;
    QTest::newRow("reset, delayed") << true << 80;
}

void TestReceiverLimits::recordsAClientThatHasGone()
{
    QFETCH(const bool, reset);
    QFETCH(const int, delayMs);
    start({});
    m_receiver->setEndpoints(answering({ .body = "late", .delayMs = delayMs }));
    m_sink->setMode(FakeSink::Mode::Hold);
    RawClient client(m_port);
    client.send(post({}, "x"));
    QTRY_COMPARE(m_sink->count(), 1U);
    if (reset)
        client.reset();
    else
        client.close();
    m_sink->release();
    QTRY_COMPARE(m_sink->answerStates().size(), 1U);
    QCOMPARE(m_sink->answerStates().front(), std::pair(qint64(1), AnswerState::ClientGone));

    m_sink->setMode(FakeSink::Mode::Store);
    RawClient next(m_port);
    next.send(post());
    QCOMPARE(next.answer().status, 200);
    QCOMPARE(m_sink->answerStates().size(), 1U);
}

void TestReceiverLimits::recordsAnAnswerThatWasNotRead()
{
    start({});
    m_receiver->setEndpoints(answering({ .body = QByteArray(20'000'000, 'x') }));
    RawClient client(m_port);
    client.send(post());
    QTRY_COMPARE(m_sink->count(), 1U);
    QVERIFY(client.isConnected());
    client.close();
    QTRY_COMPARE(m_sink->answerStates().size(), 1U);
    QCOMPARE(m_sink->answerStates().front().second, AnswerState::ClientGone);

    RawClient reader(m_port);
    reader.send(post());
    QCOMPARE(reader.answer().body.size(), 20'000'000);
    QCOMPARE(m_sink->answerStates().size(), 1U);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestReceiverLimits)
#include "tst_receiverlimits.moc"
