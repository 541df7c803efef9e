// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/receiver/limitstesting.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookloupe {

/// Answers that wait, that find no room, and that nobody takes.
class TestReceiverAnswers : public LimitsTest
{
    Q_OBJECT
private Q_SLOTS:
    void letsTheOldestHeldAnswerGo();
    void boundsBytesInFlight();
    void largeAnswersWaitForRoom();
    void unreadAnswersMakeRoom();
    void boundsTheAnswersThatWait();
    void recordsAClientThatHasGone_data();
    void recordsAClientThatHasGone();
    void recordsAnAnswerThatWasNotRead();
    void measuresHowLongTheSenderWaited();
};

void TestReceiverAnswers::letsTheOldestHeldAnswerGo()
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

void TestReceiverAnswers::boundsBytesInFlight()
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

void TestReceiverAnswers::largeAnswersWaitForRoom()
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

void TestReceiverAnswers::unreadAnswersMakeRoom()
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

void TestReceiverAnswers::boundsTheAnswersThatWait()
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

void TestReceiverAnswers::recordsAClientThatHasGone_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("delayMs");
    QTest::newRow("closed") << false << 0;
    QTest::newRow("reset") << true << 0;
    QTest::newRow("closed, delayed") << false << 80;
    QTest::newRow("reset, delayed") << true << 80;
}

void TestReceiverAnswers::recordsAClientThatHasGone()
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

void TestReceiverAnswers::measuresHowLongTheSenderWaited()
{
    start({});
    // At once: known before it goes out, without a write of its own.
    RawClient prompt(m_port);
    prompt.send(post());
    QCOMPARE(prompt.answer().status, 200);
    QVERIFY(m_sink->events().front()->response.afterUs >= 0);
    QVERIFY(m_sink->events().front()->response.afterUs < kExactAnswerUs);
    // Delayed: not known before.
    m_receiver->setEndpoints(answering({ .body = "late", .delayMs = 80 }));
    RawClient delayed(m_port);
    delayed.send(post());
    QCOMPARE(delayed.answer().status, 200);
    QCOMPARE(m_sink->events().back()->response.afterUs, -1);
    QTRY_COMPARE(m_sink->answerTimes().size(), 1U);
    QCOMPARE(m_sink->answerTimes().front().first, 2);
    QVERIFY(m_sink->answerTimes().front().second >= 80'000);
    // Held up by a slow store: what was known before is too little.
    m_receiver->setEndpoints(answering({ .body = "prompt" }));
    m_sink->setMode(FakeSink::Mode::Hold);
    RawClient held(m_port);
    held.send(post());
    QTRY_COMPARE(m_sink->count(), 3U);
    QTest::qWait(static_cast<int>(kExactAnswerUs / 1'000) + 50);
    m_sink->release();
    QCOMPARE(held.answer().status, 200);
    QTRY_COMPARE(m_sink->answerTimes().size(), 2U);
    QVERIFY(m_sink->answerTimes().back().second >= kExactAnswerUs);
    // Never answered: there is no such time.
    m_sink->setMode(FakeSink::Mode::Store);
    m_receiver->setEndpoints(answering({ .fault = Fault::Close }));
    RawClient never(m_port);
    never.send(post());
    QVERIFY(never.atEnd());
    QCOMPARE(m_sink->events().back()->response.afterUs, -1);
    QCOMPARE(m_sink->answerTimes().size(), 2U);
}

void TestReceiverAnswers::recordsAnAnswerThatWasNotRead()
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

QTEST_GUILESS_MAIN(hookloupe::TestReceiverAnswers)
#include "tst_receiveranswers.moc"
