// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/receiver/planstesting.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

/// Delays, and what a receiver does wrong on purpose.
class TestReceiverFaults : public PlansTest
{
    Q_OBJECT
private Q_SLOTS:
    void drawsDelaysFromARange();
    void cutsBodiesOff();
    void liesAboutTheLength_data();
    void liesAboutTheLength();
    void drips();
    void neverEndsABody();
    void sendsGarbage();
    void faultsEndWithTheReceiver_data();
    void faultsEndWithTheReceiver();
    void tellsThatTheClientOfADripHasGone();
};

void TestReceiverFaults::drawsDelaysFromARange()
{
    answer({ .delayMs = 40, .delayMaxMs = 80 });
    RawClient client(m_port);
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        client.send(post());
        QCOMPARE(client.answer().status, 200);
        QVERIFY(timer.elapsed() >= 39);
    }
}

void TestReceiverFaults::cutsBodiesOff()
{
    answer({ .body = "0123456789", .fault = Fault::Truncate, .shape = { .bytes = 4 } });
    RawClient client(m_port);
    client.send(post());
    const QByteArray got = client.readAll();
    QVERIFY(got.contains("\r\nContent-Length: 10\r\n"));
    QVERIFY(got.endsWith("\r\n\r\n0123"));
    QCOMPARE(lastAnswer().state, AnswerState::Withheld);
    QCOMPARE(lastAnswer().body, "0123456789");
    QVERIFY(lastAnswer().origin.contains(u"cut off after 4 B"_s));
}

void TestReceiverFaults::liesAboutTheLength_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("more") << 5;
    QTest::newRow("fewer") << -3;
}

void TestReceiverFaults::liesAboutTheLength()
{
    QFETCH(const int, bytes);
    answer({ .fields = { { "Content-Length", "77" } },
             .body = "0123456789",
             .fault = Fault::WrongLength,
             .shape = { .bytes = bytes } });
    RawClient client(m_port);
    client.send(post());
    QByteArray got;
    for (int i = 0; i < 100 && !got.contains("0123456789"); ++i)
        got += client.readAtLeast(1);
    QCOMPARE(got.count("Content-Length"), 1);
    QVERIFY(got.contains("\r\nContent-Length: " + QByteArray::number(10 + bytes) + "\r\n"));
    // What is missing never comes, and the connection stays open for it.
    QCOMPARE(client.staysSilent(150), bytes > 0);
    QCOMPARE(lastAnswer().state, AnswerState::Answered);
    QCOMPARE(lastAnswer().status, 200);
}

void TestReceiverFaults::drips()
{
    answer({ .body = "0123456789",
             .fault = Fault::Drip,
             .shape = { .bytes = 20, .intervalMs = 10 } });
    RawClient client(m_port);
    QElapsedTimer timer;
    timer.start();
    client.send(post());
    const QByteArray got = client.readAll();
    QVERIFY(got.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(got.endsWith("\r\n\r\n0123456789"));
    QVERIFY(timer.elapsed() >= 10 * (got.size() / 20 - 1));
    QCOMPARE(lastAnswer().state, AnswerState::Answered);
    QVERIFY(m_sink->answerStates().empty());
}

void TestReceiverFaults::neverEndsABody()
{
    answer({ .body = "ab", .fault = Fault::Endless, .shape = { .bytes = 1000, .intervalMs = 10 } });
    RawClient client(m_port);
    client.send(post());
    const QByteArray got = client.readAtLeast(5'000);
    QVERIFY(got.size() >= 5'000);
    QVERIFY(got.contains("\r\nTransfer-Encoding: chunked\r\n"));
    QVERIFY(got.contains("\r\n3e8\r\nabab"));
    QCOMPARE(lastAnswer().state, AnswerState::Withheld);
    client.close();
    // A client that leaves ends it: the receiver has nobody left to wait for.
    QElapsedTimer timer;
    timer.start();
    m_receiver->stop(5'000);
    QVERIFY(timer.elapsed() < 2'000);
}

void TestReceiverFaults::sendsGarbage()
{
    answer({ .fault = Fault::Garbage, .shape = { .bytes = 300 } });
    RawClient client(m_port);
    client.send(post());
    const QByteArray got = client.readAll();
    QCOMPARE(got.size(), 300);
    QCOMPARE(lastAnswer().status, 0);
    QCOMPARE(lastAnswer().state, AnswerState::Withheld);
    QCOMPARE(lastAnswer().body, got);
}

void TestReceiverFaults::faultsEndWithTheReceiver_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("hang") << int(Fault::Hang);
    QTest::newRow("drip") << int(Fault::Drip);
    QTest::newRow("endless") << int(Fault::Endless);
    QTest::newRow("wrong length") << int(Fault::WrongLength);
}

void TestReceiverFaults::faultsEndWithTheReceiver()
{
    QFETCH(const int, fault);
    answer({ .body = QByteArray(10'000, 'x'),
             .fault = static_cast<Fault>(fault),
             .shape = { .bytes = 1, .intervalMs = 20 } });
    RawClient client(m_port);
    client.send(post());
    QTRY_COMPARE(m_sink->count(), 1U);
    if (static_cast<Fault>(fault) != Fault::Hang)
        QVERIFY(!client.readAtLeast(15).isEmpty());
    QElapsedTimer timer;
    timer.start();
    m_receiver->stop(10'000);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    client.readAll();
}

void TestReceiverFaults::tellsThatTheClientOfADripHasGone()
{
    answer({ .body = QByteArray(1'000, 'x'),
             .fault = Fault::Drip,
             .shape = { .bytes = 1, .intervalMs = 10 } });
    RawClient client(m_port);
    client.send(post());
    QVERIFY(!client.readAtLeast(10).isEmpty());
    client.reset();
    QTRY_COMPARE(m_sink->answerStates().size(), 1U);
    QCOMPARE(m_sink->answerStates().front(), std::pair(qint64(1), AnswerState::ClientGone));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestReceiverFaults)
#include "tst_receiverfaults.moc"
