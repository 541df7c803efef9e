// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/delivery/sending.h"

#include <QTest>
#include <QTimer>

#include <optional>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// What a person reads when a send does not end well.
class TestSendFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingAnswers();
    void theNameIsNotFound();
    void theConnectionEndsEarly_data();
    void theConnectionEndsEarly();
    void theConnectionIsReset_data();
    void theConnectionIsReset();
    void theAnswerIsNotHttp();
    void timeRunsOut_data();
    void timeRunsOut();
    void connectingTakesTooLong();
    void theCertificateIsNotTrusted();
    void theServerSpeaksNoTls();
    void theServerSpeaksOnlyTls();
    void aTlsAnswerWithoutCloseIsPartial();

private:
    QSslConfiguration m_tls;
    SendLimits m_trusting;
};

void TestSendFailures::initTestCase()
{
    for (const char *variable :
         { "http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY" })
        qunsetenv(variable);
    m_tls = selfSigned();
    m_trusting.verifyCertificate = false;
}

#define COMPARE_FAILURE(expectedState, ...)                                                        \
    do {                                                                                           \
        QTRY_VERIFY_WITH_TIMEOUT(sending.result, 15'000);                                          \
        QCOMPARE(sending.result->state, expectedState);                                            \
        for (const QString &part : { __VA_ARGS__ })                                                \
            QVERIFY2(sending.result->failure.contains(part), qPrintable(sending.result->failure)); \
        QVERIFY(sending.result->failure.endsWith(u'.'));                                           \
        QVERIFY(sending.result->times.totalUs >= 0);                                               \
    } while (false)

void TestSendFailures::nothingAnswers()
{
    quint16 port = 0;
    {
        ScriptedServer closed([](ScriptedServer::Peer &) {});
        port = closed.serverPort();
    }
    Sending sending;
    sending.send("http://127.0.0.1:" + QByteArray::number(port), kSmall);
    QTRY_VERIFY(sending.result);
    QCOMPARE(sending.result->state, SendState::Failed);
    QCOMPARE(sending.result->failure,
             u"Nothing answers at 127.0.0.1:%1 (connection refused): start the consumer there, or "
             u"change "
             "the target."_s.arg(port));
    QCOMPARE(sending.result->times.connectedUs, -1);
    QCOMPARE(sending.result->times.sentUs, -1);
    QCOMPARE(sending.result->times.firstByteUs, -1);

    // Both addresses of the name refuse.
    sending.send("http://localhost:" + QByteArray::number(port), kSmall);
    COMPARE_FAILURE(SendState::Failed, u"Nothing answers at localhost:%1"_s.arg(port));
}

void TestSendFailures::theNameIsNotFound()
{
    // libcurl refuses this top-level domain (RFC 7686) without asking the network.
    Sending sending;
    sending.send("http://shop.onion/x", kSmall);
    COMPARE_FAILURE(SendState::Failed, u"The name shop.onion was not found"_s);
}

void TestSendFailures::theConnectionEndsEarly_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<SendState>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("without an answer") << ""_ba << SendState::Failed << 0 << ""_ba
                                       << u"closed the connection without an answer"_s;
    QTest::newRow("after an interim answer")
            << "HTTP/1.1 100 Continue\r\n\r\n"_ba << SendState::Failed << 0 << ""_ba
            << u"inside the head of its answer"_s;
    QTest::newRow("in the status line") << "HTTP/1.1 20"_ba << SendState::Failed << 0 << ""_ba
                                        << u"inside the head of its answer"_s;
    QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"_ba
                                 << SendState::Partial << 200 << "half"_ba
                                 << u"in the middle of its answer, after 4 B of body"_s;
    QTest::newRow("in a chunk")
            << "HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf"_ba
            << SendState::Partial << 500 << "half"_ba << u"in the middle of its answer"_s;
}

void TestSendFailures::theConnectionEndsEarly()
{
    QFETCH(QByteArray, answer);
    QFETCH(SendState, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), answer, true));
    Sending sending;
    sending.send(server.url(), kSmall);
    COMPARE_FAILURE(state, says, u"127.0.0.1:%1"_s.arg(server.serverPort()), u"consumer's log"_s);
    QCOMPARE(sending.result->status, status);
    QCOMPARE(sending.result->body, body);
}

void TestSendFailures::theConnectionIsReset_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("uploadBytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("after the request") << false << 0 << u"broke the connection without an answer"_s;
    QTest::newRow("after the request, TLS")
            << true << 0 << u"broke the connection without an answer"_s;
    QTest::newRow("in the upload") << false << 32 * 1024 * 1024 << u"of 32.0 MiB of the request"_s;
    QTest::newRow("in the upload, TLS")
            << true << 32 * 1024 * 1024 << u"of 32.0 MiB of the request"_s;
}

void TestSendFailures::theConnectionIsReset()
{
    QFETCH(bool, tls);
    QFETCH(int, uploadBytes);
    QFETCH(QString, says);
    const QByteArray wire =
            uploadBytes == 0 ? kSmall : "POST / HTTP/1.1\r\n\r\n" + QByteArray(uploadBytes, 'u');
    const qsizetype resetAt = uploadBytes == 0 ? kSmall.size() : 1;
    ScriptedServer server(
            [resetAt](ScriptedServer::Peer &peer) {
                if (peer.received.size() >= resetAt)
                    ScriptedServer::reset(peer);
            },
            tls ? std::optional(m_tls) : std::nullopt);
    Sending sending;
    sending.send(server.url(), wire, m_trusting);
    COMPARE_FAILURE(SendState::Failed, says);
}

void TestSendFailures::theAnswerIsNotHttp()
{
    ScriptedServer server(ScriptedServer::answerAfter(1, "-ERR <b>unknown</b>\x1b[2J command\r\n"));
    Sending sending;
    sending.send(server.url(), kSmall);
    COMPARE_FAILURE(SendState::Failed, u"is not HTTP/1.1"_s, u"-ERR <b>unknown</b>\\x1b[2J"_s);
}

void TestSendFailures::timeRunsOut_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("uploadBytes");
    QTest::addColumn<SendState>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("before the answer") << ""_ba << 0 << SendState::Failed
                                       << u"took the request and did not answer within 300 ms"_s;
    QTest::newRow("in the answer") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"_ba << 0
                                   << SendState::Partial << u"not complete within 300 ms; 4 B"_s;
    QTest::newRow("in the upload") << ""_ba << 32 * 1024 * 1024 << SendState::Failed
                                   << u"of 32.0 MiB of the request within 300 ms"_s;
}

void TestSendFailures::timeRunsOut()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, uploadBytes);
    QFETCH(SendState, state);
    QFETCH(QString, says);
    ScriptedServer server([answer, uploadBytes](ScriptedServer::Peer &peer) {
        if (uploadBytes > 0) { // takes no more of it
            peer.socket->setReadBufferSize(1024);
            QObject::disconnect(peer.socket, &QSslSocket::readyRead, nullptr, nullptr);
        }
        peer.socket->write(answer);
    });
    Sending sending;
    SendLimits limits;
    limits.totalTimeoutMs = 300;
    sending.send(server.url(),
                 uploadBytes == 0 ? kSmall
                                  : "POST / HTTP/1.1\r\n\r\n" + QByteArray(uploadBytes, 'u'),
                 limits);
    COMPARE_FAILURE(state, says, u"allow more time"_s);
    QVERIFY(sending.result->times.totalUs >= 290'000);
}

void TestSendFailures::connectingTakesTooLong()
{
    // A server that takes the connection and is silent holds up the TLS handshake.
    ScriptedServer server([](ScriptedServer::Peer &) {});
    const QByteArray url = "https://127.0.0.1:" + QByteArray::number(server.serverPort());
    const QString where = u"No connection to 127.0.0.1:%1 within"_s.arg(server.serverPort());
    Sending sending;
    SendLimits limits;
    limits.connectTimeoutMs = 200;
    sending.send(url, kSmall, limits);
    COMPARE_FAILURE(SendState::Failed, where + u" 200 ms"_s);

    limits.connectTimeoutMs = 10'000;
    limits.totalTimeoutMs = 250;
    sending.send(url, kSmall, limits);
    COMPARE_FAILURE(SendState::Failed, where + u" 250 ms"_s);
}

void TestSendFailures::theCertificateIsNotTrusted()
{
    ScriptedServer server([](ScriptedServer::Peer &) {}, m_tls);
    Sending sending;
    sending.send(server.url("localhost"), kSmall);
    COMPARE_FAILURE(SendState::Failed,
                    u"The certificate of localhost:%1 is not accepted"_s.arg(server.serverPort()),
                    u"signed by itself"_s, u"switch the certificate check off"_s);
    QVERIFY(server.peers().front()->received.isEmpty());
}

void TestSendFailures::theServerSpeaksNoTls()
{
    ScriptedServer server(ScriptedServer::answerAfter(1, "HTTP/1.1 400 Bad Request\r\n\r\n", true));
    Sending sending;
    sending.send("https://127.0.0.1:" + QByteArray::number(server.serverPort()), kSmall);
    COMPARE_FAILURE(SendState::Failed, u"does not speak TLS: write http://"_s);
}

void TestSendFailures::theServerSpeaksOnlyTls()
{
    ScriptedServer server([](ScriptedServer::Peer &) {}, m_tls);
    Sending sending;
    sending.send("http://127.0.0.1:" + QByteArray::number(server.serverPort()), kSmall);
    COMPARE_FAILURE(SendState::Failed, u"write https:// if it speaks TLS"_s);
}

void TestSendFailures::aTlsAnswerWithoutCloseIsPartial()
{
    // Anyone on the way can forge the end of a TCP connection, but not the end of a TLS one.
    ScriptedServer server(
            [](ScriptedServer::Peer &peer) {
                peer.socket->write("HTTP/1.1 200 OK\r\n\r\nhalf");
                peer.socket->flush();
                QTimer::singleShot(50, peer.socket, [&peer] { ScriptedServer::reset(peer); });
            },
            m_tls);
    Sending sending;
    sending.send(server.url(), kSmall, m_trusting);
    COMPARE_FAILURE(SendState::Partial, u"broke the connection in the middle of its answer"_s);
    QCOMPARE(sending.result->body, "half"_ba);
}

QTEST_GUILESS_MAIN(TestSendFailures)
#include "tst_sendfailures.moc"
