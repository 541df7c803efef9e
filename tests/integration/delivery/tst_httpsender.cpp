// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/delivery/sending.h"

#include <QRandomGenerator>
#include <QSslKey>
#include <QTest>

#include <optional>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray randomBytes(QRandomGenerator &random, int most)
{
    QByteArray bytes(random.bounded(most + 1), Qt::Uninitialized);
    for (char &c : bytes)
        c = static_cast<char>(random.bounded(256));
    return bytes;
}

/// A request that no client library would send as it is.
QByteArray oddRequest(QRandomGenerator &random)
{
    static const QList<QByteArray> methods{ "POST", "get", "M-SEARCH", "DELETE", "OPTIONS" };
    static const QList<QByteArray> targets{ "/", "/a//b/../c?x=%zz&&", "http://other.example/x",
                                            "*", "/\xc3\xbc\xff?a b" };
    static const QList<QByteArray> names{ "host",   "HOST", "X-Sig",     "x-sig",
                                          "Cookie", "A",    "user-AGENT" };
    QByteArray wire = methods[random.bounded(methods.size())] + " "
            + targets[random.bounded(targets.size())] + " HTTP/1." + (random.bounded(5) ? "1" : "0")
            + "\r\n";
    for (int i = random.bounded(12); i > 0; --i) {
        const QByteArray blank(random.bounded(3), random.bounded(2) ? ' ' : '\t');
        wire += names[random.bounded(names.size())] + ":" + blank
                + randomBytes(random, 20).toBase64() + "\xe9" + blank + "\r\n";
    }
    if (random.bounded(2)) {
        const QByteArray body = randomBytes(random, 3000);
        return wire + "content-LENGTH:" + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    wire += "Transfer-encoding: chunked\r\n\r\n";
    for (int i = random.bounded(5); i > 0; --i) {
        const QByteArray chunk = "x" + randomBytes(random, 500);
        wire += "000" + QByteArray::number(chunk.size(), 16).toUpper() + ";ext=\"a;b\";y\r\n"
                + chunk + "\r\n";
    }
    return wire + "0;last\r\nTrailer-A: 1\r\ntrailer-a: 2\r\n\r\n";
}

} // namespace

class TestHttpSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bytesGoOutUntouched();
    void answersComeBack_data();
    void answersComeBack();
    void timesAreInOrder();
    void aLargeAnswerIsCut();
    void tlsCarriesTheSameBytes();
    void ipv6IsReached();

private:
    QSslConfiguration m_tls;
    SendLimits m_trusting;
};

void TestHttpSender::initTestCase()
{
    for (const char *variable : { "http_proxy", "https_proxy", "all_proxy", "no_proxy",
                                  "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY" })
        qunsetenv(variable);
    m_tls = selfSigned();
    QVERIFY(!m_tls.localCertificate().isNull());
    QVERIFY(!m_tls.privateKey().isNull());
    m_trusting.verifyCertificate = false;
}

void TestHttpSender::bytesGoOutUntouched()
{
    QRandomGenerator random(20260101);
    Sending sending;
    for (int i = 0; i < 400; ++i) {
        const QByteArray wire = oddRequest(random);
        ScriptedServer server(ScriptedServer::answerAfter(wire.size(), kOk, true));
        sending.send(server.url(), wire);
        QTRY_VERIFY(sending.result);
        QCOMPARE(server.peers().size(), std::size_t{ 1 });
        QCOMPARE(server.peers().front()->received, wire);
        QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    }
}

void TestHttpSender::answersComeBack_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("close");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("counted") << "POST"_ba << kOk << false << 200 << "ok"_ba;
    QTest::newRow("chunked")
            << "POST"_ba
            << "HTTP/1.1 500 Oh\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n0\r\n\r\n"_ba
            << false << 500 << "no"_ba;
    QTest::newRow("close-delimited")
            << "POST"_ba
            << "HTTP/1.0 200 OK\r\n\r\nall of it"_ba << true << 200 << "all of it"_ba;
    QTest::newRow("after interim answers")
            << "POST"_ba
            << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nA: b\r\n\r\n" + kOk << false
            << 200 << "ok"_ba;
    QTest::newRow("head") << "HEAD"_ba
                          << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"_ba << false << 200
                          << ""_ba;
    QTest::newRow("no content") << "POST"_ba
                                << "HTTP/1.1 204 No Content\r\n\r\n"_ba << false << 204 << ""_ba;
    QTest::newRow("a redirect is shown, not followed")
            << "POST"_ba
            << "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"_ba
            << false << 302 << ""_ba;
}

void TestHttpSender::answersComeBack()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, answer);
    QFETCH(bool, close);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const QByteArray wire = method + " / HTTP/1.1\r\n\r\n";
    ScriptedServer server(ScriptedServer::answerAfter(wire.size(), answer, close));
    Sending sending;
    sending.send(server.url(), wire);
    QTRY_VERIFY(sending.result);
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QCOMPARE(sending.result->status, status);
    QCOMPARE(sending.result->body, body);
    QVERIFY(!sending.result->bodyCut);
    QVERIFY(sending.result->failure.isEmpty());
    QCOMPARE(sending.result->peer, u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QCOMPARE(server.peers().size(), std::size_t{ 1 });
}

void TestHttpSender::timesAreInOrder()
{
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk), m_tls);
    Sending sending;
    sending.send(server.url(), kSmall, m_trusting);
    QTRY_VERIFY(sending.result);
    const SendTimes times = sending.result->times;
    QVERIFY(times.resolvedUs >= 0);
    QVERIFY(times.connectedUs >= times.resolvedUs);
    QVERIFY(times.securedUs > times.connectedUs);
    QVERIFY(times.sentUs > times.securedUs);
    QVERIFY(times.firstByteUs >= times.sentUs);
    QVERIFY(times.totalUs >= times.firstByteUs);
    QVERIFY(times.totalUs < 60'000'000);
}

void TestHttpSender::aLargeAnswerIsCut()
{
    const QByteArray body(3 * 1024 * 1024, 'b');
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(),
                                                      "HTTP/1.1 200 OK\r\nContent-Length: "
                                                              + QByteArray::number(body.size())
                                                              + "\r\n\r\n" + body));
    Sending sending;
    SendLimits limits;
    limits.answerBytesMax = 1'000'000;
    sending.send(server.url(), kSmall, limits);
    QTRY_VERIFY(sending.result);
    QCOMPARE(sending.result->state, SendState::Answered);
    QVERIFY(sending.result->bodyCut);
    QCOMPARE(sending.result->body, body.first(1'000'000));
    QCOMPARE(sending.result->bodyBytes, body.size());
    QCOMPARE(sending.result->notes.size(), 1);
    QVERIFY2(sending.result->notes.first().contains("3.0 MiB"_L1),
             qPrintable(sending.result->notes.first()));
    // Without a word about it, a mebibyte is kept.
    sending.send(server.url(), kSmall);
    QTRY_VERIFY(sending.result);
    QCOMPARE(sending.result->body.size(), 1024 * 1024);
}

void TestHttpSender::tlsCarriesTheSameBytes()
{
    const QByteArray wire = upload(8 * 1024 * 1024);
    const QByteArray body = wire.first(3 * 1024 * 1024);
    ScriptedServer server(ScriptedServer::answerAfter(wire.size(),
                                                      "HTTP/1.1 200 OK\r\nContent-Length: "
                                                              + QByteArray::number(body.size())
                                                              + "\r\n\r\n" + body),
                          m_tls);
    Sending sending;
    SendLimits limits = m_trusting;
    limits.answerBytesMax = body.size();
    sending.send(server.url(), wire, limits);
    QTRY_VERIFY_WITH_TIMEOUT(sending.result, 30'000);
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QVERIFY(server.peers().front()->received == wire);
    QVERIFY(sending.result->body == body);
    // Nothing else was agreed on behind our back.
    QVERIFY(server.peers().front()->socket->sslConfiguration().nextNegotiatedProtocol().isEmpty());
}

void TestHttpSender::ipv6IsReached()
{
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk), std::nullopt,
                          QHostAddress::LocalHostIPv6);
    Sending sending;
    if (!server.isListening()) { // a machine without IPv6 has a sentence for it at least
        sending.send("http://[::1]:9", kSmall);
        QTRY_VERIFY(sending.result);
        QCOMPARE(sending.result->state, SendState::Failed);
        QVERIFY(sending.result->failure.contains("[::1]:9"_L1));
        return;
    }
    for (const char *host : { "[::1]", "localhost" }) {
        sending.send(server.url(host), kSmall);
        QTRY_VERIFY(sending.result);
        QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
        QCOMPARE(sending.result->peer, u"[::1]:%1"_s.arg(server.serverPort()));
    }
}

QTEST_GUILESS_MAIN(TestHttpSender)
#include "tst_httpsender.moc"
