// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/delivery/sending.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// How sends begin, overlap and end in the event loop.
class TestSendLifecycle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEarlyAnswerIsSeenWhileUploading();
    void anEarlyAnswerLetsTheUploadEnd();
    void manySendsAtOnce();
    void anIdleConnectionIsNotSweptAway();
    void cancelEndsASend_data();
    void cancelEndsASend();
    void cancelAfterTheEndDoesNothing();
    void destructionEndsSendsSilently();
    void theCallbackMayDeleteTheSender();
    void theEventLoopStaysFree();
};

void TestSendLifecycle::anEarlyAnswerIsSeenWhileUploading()
{
    const QByteArray wire = upload(16 * 1024 * 1024);
    ScriptedServer server([](ScriptedServer::Peer &peer) {
        if (!peer.served) {
            peer.socket->write("HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\n\r\nbig");
            peer.socket->setReadBufferSize(1024); // and takes no more of it
            QObject::disconnect(peer.socket, &QSslSocket::readyRead, nullptr, nullptr);
        }
        peer.served = true;
    });
    Sending sending;
    sending.send(server.url(), wire);
    QTRY_VERIFY_WITH_TIMEOUT(sending.result, 10'000);
    QCOMPARE(sending.result->state, SendState::Answered);
    QCOMPARE(sending.result->status, 413);
    QCOMPARE(sending.result->body, "big"_ba);
    QCOMPARE(sending.result->times.sentUs, -1);
}

void TestSendLifecycle::anEarlyAnswerLetsTheUploadEnd()
{
    const QByteArray wire = upload(8 * 1024 * 1024);
    ScriptedServer server(ScriptedServer::answerAfter(1, kOk));
    Sending sending;
    sending.send(server.url(), wire);
    QTRY_VERIFY_WITH_TIMEOUT(sending.result, 30'000);
    QCOMPARE(sending.result->state, SendState::Answered);
    QVERIFY(sending.result->times.firstByteUs < sending.result->times.sentUs);
    QTRY_COMPARE(server.peers().front()->received.size(), wire.size());
    QVERIFY(server.peers().front()->received == wire);
}

void TestSendLifecycle::manySendsAtOnce()
{
    constexpr int kCount = 20;
    ScriptedServer server([](ScriptedServer::Peer &peer) {
        if (!peer.received.endsWith("{}") || peer.served)
            return;
        peer.served = true;
        const QByteArray name = peer.received.split(' ')[1];
        peer.socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(name.size())
                           + "\r\n\r\n" + name);
    });
    HttpSender sender;
    QMap<int, SendResult> results;
    for (int i = 0; i < kCount; ++i) {
        const QByteArray wire = "POST /n" + QByteArray::number(i) + " HTTP/1.1\r\n\r\n{}";
        sender.send(targetOf(server.url()), wire, {},
                    [&results, i](SendResult result) { results.insert(i, std::move(result)); });
    }
    QTRY_COMPARE(results.size(), kCount);
    for (int i = 0; i < kCount; ++i)
        QCOMPARE(results[i].body, "/n" + QByteArray::number(i));
    QCOMPARE(server.peers().size(), std::size_t{ kCount });
}

void TestSendLifecycle::anIdleConnectionIsNotSweptAway()
{
    // The first connection waits for its answer for longer than libcurl's housekeeping does (1 s)
    // while others come and go.
    ScriptedServer slow([](ScriptedServer::Peer &peer) {
        QTimer::singleShot(1'500, peer.socket, [socket = peer.socket] { socket->write(kOk); });
    });
    ScriptedServer quick(ScriptedServer::answerAfter(kSmall.size(), kOk));
    HttpSender sender;
    std::optional<SendResult> waited;
    sender.send(targetOf(slow.url()), kSmall, {},
                [&waited](SendResult result) { waited = result; });
    int ended = 0;
    while (!waited) {
        std::optional<SendResult> result;
        sender.send(targetOf(quick.url()), kSmall, {}, [&result](SendResult r) { result = r; });
        QTRY_VERIFY(result);
        QCOMPARE(result->state, SendState::Answered);
        ++ended;
        QVERIFY(ended < 100'000);
    }
    QVERIFY2(waited->state == SendState::Answered, qPrintable(waited->failure));
}

void TestSendLifecycle::cancelEndsASend_data()
{
    QTest::addColumn<bool>("afterBytes");
    QTest::newRow("while connecting") << false;
    QTest::newRow("while waiting for the answer") << true;
}

void TestSendLifecycle::cancelEndsASend()
{
    QFETCH(bool, afterBytes);
    ScriptedServer server([](ScriptedServer::Peer &) {});
    Sending sending;
    const quint64 id = sending.send(server.url(), kSmall);
    if (afterBytes)
        QTRY_VERIFY(!server.peers().empty() && !server.peers().front()->received.isEmpty());
    sending.sender.cancel(id);
    QVERIFY(!sending.result); // later, never inside the call
    QTRY_VERIFY(sending.result);
    QCOMPARE(sending.result->state, SendState::Cancelled);
    QVERIFY(sending.result->failure.contains("cancelled"_L1));
    if (afterBytes)
        QTRY_VERIFY(server.peers().front()->gone);
}

void TestSendLifecycle::cancelAfterTheEndDoesNothing()
{
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk));
    Sending sending;
    const quint64 id = sending.send(server.url(), kSmall);
    QTRY_VERIFY(sending.result);
    sending.result.reset();
    sending.sender.cancel(id);
    sending.sender.cancel(id + 1);
    QCoreApplication::processEvents();
    QVERIFY(!sending.result);
}

void TestSendLifecycle::destructionEndsSendsSilently()
{
    ScriptedServer server([](ScriptedServer::Peer &) {});
    bool called = false;
    auto sender = std::make_unique<HttpSender>();
    for (int i = 0; i < 3; ++i)
        sender->send(targetOf(server.url()), kSmall, {}, [&called](SendResult) { called = true; });
    QTRY_COMPARE(server.peers().size(), std::size_t{ 3 });
    QTRY_VERIFY(!server.peers().back()->received.isEmpty());
    // One more is still connecting, and one has ended without its callback having run.
    sender->send(targetOf(server.url()), kSmall, {}, [&called](SendResult) { called = true; });
    sender->cancel(1);
    sender.reset();
    QTRY_VERIFY(server.peers()[1]->gone && server.peers()[2]->gone);
    QVERIFY(!called);
}

void TestSendLifecycle::theCallbackMayDeleteTheSender()
{
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk));
    auto sender = std::make_unique<HttpSender>();
    sender->send(targetOf(server.url()), kSmall, {}, [&sender](SendResult) { sender.reset(); });
    QTRY_VERIFY(!sender);
}

void TestSendLifecycle::theEventLoopStaysFree()
{
    // Both ends live in this thread, so a gap counts the server's work as well.
    const QByteArray wire = upload(32 * 1024 * 1024);
    ScriptedServer server(ScriptedServer::answerAfter(wire.size(), kOk));
    Sending sending;
    QElapsedTimer sinceTick;
    qint64 longestGap = 0;
    int ticks = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] {
        longestGap = qMax(longestGap, sinceTick.restart());
        ++ticks;
    });
    tick.start(1);
    sinceTick.start();
    sending.send(server.url(), wire);
    while (!sending.result && sinceTick.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    QVERIFY(sending.result);
    QCOMPARE(sending.result->state, SendState::Answered);
    qInfo("longest gap %lld ms over %d ticks", static_cast<long long>(longestGap), ticks);
    QVERIFY(ticks > 5);
    QVERIFY(longestGap < 500);
}

QTEST_GUILESS_MAIN(TestSendLifecycle)
#include "tst_sendlifecycle.moc"
