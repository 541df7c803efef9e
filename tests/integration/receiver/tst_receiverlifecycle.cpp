// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/receiver.h"

#include "core/event/clock.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

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

} // namespace

/// How the receiver begins to listen, and how it stops.
class TestReceiverLifecycle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsThatThePortIsInUse();
    void tellsThatTheAddressIsWrong();
    void findsTheNextFreePort();
    void finishesWhatWasBegun();
    void stopsInTime();
    void listensAgain();
    void diesUnderLoad();

private:
    void start();

    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;
};

void TestReceiverLifecycle::init()
{
    m_sink = std::make_unique<FakeSink>();
}

void TestReceiverLifecycle::start()
{
    m_receiver =
            std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), ReceiverLimits());
    const auto port = m_receiver->listen({});
    QVERIFY(port.has_value());
    m_port = *port;
}

void TestReceiverLifecycle::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
}

void TestReceiverLifecycle::tellsThatThePortIsInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Receiver receiver(m_sink.get(), &SystemClock::instance(), {});
    const auto port = receiver.listen({ .port = other.serverPort() });
    QVERIFY(!port);
    QVERIFY(!receiver.isListening());
    QCOMPARE(port.error().code, ErrorCode::PortInUse);
    QCOMPARE(
            port.error().sentence,
            u"Port %1 on 127.0.0.1 is in use by another program; choose another port, or 0 for any "
            "free one."_s.arg(other.serverPort()));
    QVERIFY(receiver.listen({}).has_value());
}

void TestReceiverLifecycle::tellsThatTheAddressIsWrong()
{
    Receiver receiver(m_sink.get(), &SystemClock::instance(), {});
    const auto port = receiver.listen({ .address = QHostAddress(u"192.0.2.1"_s) });
    QVERIFY(!port);
    QCOMPARE(port.error().code, ErrorCode::PermissionDenied);
    QVERIFY(port.error().sentence.contains("192.0.2.1"_L1));
}

void TestReceiverLifecycle::findsTheNextFreePort()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 next =
            nextFreePort(QHostAddress(QHostAddress::LocalHost), taken.serverPort() - 1);
    QVERIFY(next > taken.serverPort());
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost, next));
    QCOMPARE(nextFreePort(QHostAddress(QHostAddress::LocalHost), 65535), 0);
}

void TestReceiverLifecycle::finishesWhatWasBegun()
{
    start();
    m_sink->setMode(FakeSink::Mode::Hold);
    RawClient waiting(m_port);
    waiting.send(post({}, "stored"));
    RawClient half(m_port);
    half.send(post("Content-Length: 4\r\n") + "ha");
    RawClient idle(m_port);
    QTRY_COMPARE(m_sink->count(), 1U);

    std::thread stopping([this] { m_receiver->stop(); });
    QVERIFY(idle.atEnd());
    m_sink->release();
    const RawAnswer answer = waiting.answer();
    m_sink->setMode(FakeSink::Mode::Store);
    half.send("lf");
    const RawAnswer last = half.answer();
    const bool closed = waiting.atEnd() && half.atEnd();
    waiting.close();
    half.close();
    stopping.join();
    QCOMPARE(answer.status, 200);
    QCOMPARE(last.status, 200);
    QVERIFY(last.head.contains("Connection: close\r\n"));
    QVERIFY(closed);
    QVERIFY(!m_receiver->isListening());
    QVERIFY(!RawClient(m_port).isConnected());
}

void TestReceiverLifecycle::stopsInTime()
{
    start();
    m_sink->setMode(FakeSink::Mode::Hold);
    RawClient client(m_port);
    client.send(post({}, "x"));
    QTRY_COMPARE(m_sink->count(), 1U);
    RawClient half(m_port);
    half.send("GET /half HT");
    RawClient after(m_port); // once it is answered, the half request has arrived too
    after.send("nonsense\r\n");
    QCOMPARE(after.answer().status, 400);
    QTRY_COMPARE(m_sink->count(), 2U);
    QElapsedTimer timer;
    timer.start();
    m_receiver->stop(100);
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(m_sink->count(), 3U);
    QCOMPARE(m_sink->events().back()->kind, EventKind::Refused);
    QVERIFY(m_sink->events().back()->reason.contains("stopped"_L1));
    m_sink->release(); // an outcome for an exchange that is no more
    m_receiver->stop(100);
}

void TestReceiverLifecycle::listensAgain()
{
    start();
    QVERIFY(m_receiver->isListening());
    const auto second = m_receiver->listen({});
    QVERIFY(!second);
    QVERIFY(second.error().sentence.contains("stop it first"_L1));
    for (int i = 0; i < 3; ++i) {
        m_receiver->stop();
        const auto port = m_receiver->listen({});
        QVERIFY(port.has_value());
        RawClient client(*port);
        client.send(post());
        QCOMPARE(client.answer().status, 200);
    }
}

void TestReceiverLifecycle::diesUnderLoad()
{
    for (int round = 0; round < 3; ++round) {
        start();
        std::atomic<bool> going = true;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&going, port = m_port] {
                while (going) {
                    RawClient client(port);
                    while (going && client.send(post({}, QByteArray(5000, 'x')))
                           && client.answer().status != 0) { }
                }
            });
        }
        const std::size_t before = m_sink->count();
        QTRY_VERIFY(m_sink->count() > before + 200);
        m_receiver.reset();
        going = false;
        for (std::thread &thread : threads)
            thread.join();
    }
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestReceiverLifecycle)
#include "tst_receiverlifecycle.moc"
