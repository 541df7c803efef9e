// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"
#include "core/receiver/receiver.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

QByteArray post(qsizetype bodyBytes = 1)
{
    return "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(bodyBytes)
            + "\r\n\r\n" + QByteArray(bodyBytes, 'b');
}

} // namespace

/// Limits that change while the receiver listens.
class TestChangedLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void holdForTheNextRequestOfAConnection();
    void letARequestEndByThoseItBeganWith();
    void holdForNewConnections();
    void letWaitingBodiesGoOn();
    void letHeldAnswersGo_data();
    void letHeldAnswersGo();

private:
    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    ReceiverLimits m_limits;
    quint16 m_port = 0;
};

void TestChangedLimits::init()
{
    m_limits = ReceiverLimits();
    m_sink = std::make_unique<FakeSink>();
    m_receiver = std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), m_limits);
    const auto port = m_receiver->listen({});
    QVERIFY(port.has_value());
    m_port = *port;
}

void TestChangedLimits::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
}

void TestChangedLimits::holdForTheNextRequestOfAConnection()
{
    RawClient client(m_port);
    client.send(post(5000));
    QCOMPARE(client.answer().status, 200);
    m_limits.bodyBytesMax = 4096;
    m_receiver->setLimits(m_limits);
    client.send(post(4096));
    QCOMPARE(client.answer().status, 200);
    m_limits.requestsPerConnectionMax = 4;
    m_receiver->setLimits(m_limits);
    client.send(post());
    QVERIFY(!client.answer().head.contains("Connection: close\r\n"));
    client.send(post(4097));
    QCOMPARE(client.answer().status, 413);
    // And back again.
    m_receiver->setLimits({});
    RawClient next(m_port);
    next.send(post(5000));
    QCOMPARE(next.answer().status, 200);
}

void TestChangedLimits::letARequestEndByThoseItBeganWith()
{
    RawClient client(m_port);
    const QByteArray whole =
            "GET / HTTP/1.1\r\nHost: a\r\nA: " + QByteArray(3000, 'a') + "\r\n\r\n";
    client.send(whole.first(1000));
    QVERIFY(client.staysSilent(50)); // it has begun
    m_limits.headBytesMax = 2048;
    m_receiver->setLimits(m_limits);
    client.send(whole.sliced(1000));
    QCOMPARE(client.answer().status, 200);
    client.send(whole);
    QCOMPARE(client.answer().status, 431);
}

void TestChangedLimits::holdForNewConnections()
{
    RawClient first(m_port);
    RawClient second(m_port);
    for (RawClient *client : { &first, &second })
        client->send(post(10).chopped(5)); // none is idle, none can make room
    QVERIFY(first.staysSilent(50));
    m_limits.connectionsMax = 2;
    m_receiver->setLimits(m_limits);
    QCOMPARE(RawClient(m_port).answer().status, 503);
    for (RawClient *client : { &first, &second }) {
        client->send("bbbbb");
        QCOMPARE(client->answer().status, 200);
        client->send(post(10).chopped(5));
    }
    m_limits.connectionsMax = 3;
    m_receiver->setLimits(m_limits);
    RawClient third(m_port);
    third.send(post());
    QCOMPARE(third.answer().status, 200);
}

void TestChangedLimits::letWaitingBodiesGoOn()
{
    m_limits.bytesInFlightMax = 1'000'000;
    m_receiver->setLimits(m_limits);
    m_sink->setMode(FakeSink::Mode::Hold);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (std::size_t i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post(800'000));
        if (i < 2)
            QTRY_COMPARE(m_sink->count(), i + 1);
    }
    QVERIFY(clients[2]->staysSilent(100));
    QCOMPARE(m_sink->count(), 2U);
    m_limits.bytesInFlightMax = 10'000'000;
    m_receiver->setLimits(m_limits);
    QTRY_COMPARE(m_sink->count(), 3U);
    m_sink->release();
    for (const auto &client : clients)
        QCOMPARE(client->answer().status, 200);
}

void TestChangedLimits::letHeldAnswersGo_data()
{
    QTest::addColumn<int>("delayMs");
    QTest::addColumn<int>("fault");
    QTest::newRow("delayed") << 60'000 << int(Fault::None);
    QTest::newRow("hanging") << 0 << int(Fault::Hang);
}

void TestChangedLimits::letHeldAnswersGo()
{
    QFETCH(const int, delayMs);
    QFETCH(const int, fault);
    auto endpoints = std::make_shared<ReceiverEndpoints>();
    endpoints->endpoints =
            EndpointSet::fromList(
                    { { .name = u"x"_s,
                        .response = { .delayMs = delayMs, .fault = static_cast<Fault>(fault) } } })
                    .value();
    endpoints->keys.resize(1);
    m_receiver->setEndpoints(std::move(endpoints));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (std::size_t i = 0; i < 4; ++i) {
        if (i == 3) {
            QVERIFY(clients.front()->staysSilent(50));
            m_limits.answersHeldMax = 1;
            m_receiver->setLimits(m_limits);
        }
        clients.push_back(std::make_unique<RawClient>(m_port));
        clients.back()->send(post());
        QTRY_COMPARE(m_sink->count(), i + 1);
    }
    for (std::size_t i = 0; i < 3; ++i) {
        if (static_cast<Fault>(fault) == Fault::None)
            QCOMPARE(clients[i]->answer().status, 200);
        else
            QVERIFY(clients[i]->atEnd());
    }
    QVERIFY(clients[3]->staysSilent(50));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestChangedLimits)
#include "tst_changedlimits.moc"
