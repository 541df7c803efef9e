// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/delivery/sending.h"
#include "tests/integration/delivery/testauthority.h"
#include "tests/integration/delivery/tunnelproxy.h"
#include "tests/support/requestgenerator.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRequests = 500;
const QByteArray kName = "shop.example";

} // namespace

/// Every way that a request can take, judged by a socket that records.
class TestSendRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fiveHundredRequestsArriveByteForByte_data();
    void fiveHundredRequestsArriveByteForByte();
    void aLongAnswerComesWholeThroughAProxyByTls_data();
    void aLongAnswerComesWholeThroughAProxyByTls();
    void inAbsoluteFormOnlyTheRequestLineDiffers();
    void aBatchKeepsItsConnection_data();
    void aBatchKeepsItsConnection();
    void aConnectionThatWasClosedMeanwhileIsNotUsed();
    void aRedirectIsSentOnlyWhereItIsFollowed();
    void theEnvironmentsProxyIsUsedOnlyByChoice();
    void loopbackNeverGoesThroughAProxy();
    void theProxyIsToldWhoAsks_data();
    void theProxyIsToldWhoAsks();
    void aProxyThatRefusesIsNamed_data();
    void aProxyThatRefusesIsNamed();
    void aProxyThatIsNotTrustedIsNamed_data();
    void aProxyThatIsNotTrustedIsNamed();
    void aProxyThatSpeaksNoTlsIsNamed();
    void aTargetThatIsNotTrustedIsNamedAlsoBehindAProxyByTls();

private:
    SendLimits limitsBy(const QByteArray &proxy) const;

    QTemporaryDir m_folder;
    std::optional<TestAuthority> m_authority;
    QString m_authorityFile;
    QSslConfiguration m_tls;
};

void TestSendRoutes::initTestCase()
{
    for (const char *variable : { "http_proxy", "https_proxy", "all_proxy", "no_proxy",
                                  "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY" })
        qunsetenv(variable);
    m_authority.emplace("routes");
    m_authorityFile = m_folder.filePath(u"ca.pem"_s);
    QFile file(m_authorityFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority->certificate());
    m_tls = m_authority->issue("DNS:shop.example,IP:127.0.0.1").asServer();
}

SendLimits TestSendRoutes::limitsBy(const QByteArray &proxy) const
{
    SendLimits limits;
    limits.route.authorities = m_authorityFile;
    if (!proxy.isEmpty()) {
        limits.route.proxy = SendRoute::Proxy::Given;
        limits.route.proxyUrl = proxy;
    }
    return limits;
}

void TestSendRoutes::fiveHundredRequestsArriveByteForByte_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("proxy"); // -1: none
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<bool>("tlsToProxy");
    const int connect = static_cast<int>(TunnelProxy::Kind::Connect);
    const int socks = static_cast<int>(TunnelProxy::Kind::Socks5);
    QTest::newRow("plain") << false << -1 << false << false;
    QTest::newRow("plain, over connections that are kept") << false << -1 << true << false;
    QTest::newRow("TLS") << true << -1 << false << false;
    QTest::newRow("TLS, over connections that are kept") << true << -1 << true << false;
    QTest::newRow("through CONNECT") << false << connect << false << false;
    QTest::newRow("TLS through CONNECT") << true << connect << false << false;
    QTest::newRow("through SOCKS5") << false << socks << false << false;
    QTest::newRow("TLS through SOCKS5") << true << socks << false << false;
    QTest::newRow("through CONNECT by TLS") << false << connect << false << true;
    QTest::newRow("TLS through CONNECT by TLS") << true << connect << false << true;
}

void TestSendRoutes::fiveHundredRequestsArriveByteForByte()
{
    QFETCH(bool, tls);
    QFETCH(int, proxy);
    QFETCH(bool, keeps);
    QFETCH(bool, tlsToProxy);
    QRandomGenerator random(20261127);
    qsizetype expected = 0;
    ScriptedServer server(
            [&expected](ScriptedServer::Peer &peer) {
                if (peer.received.size() == expected)
                    peer.socket->write(kOk);
            },
            tls ? std::optional(m_tls) : std::nullopt);
    std::optional<TunnelProxy> between;
    if (proxy >= 0)
        between.emplace(static_cast<TunnelProxy::Kind>(proxy), server.serverPort(),
                        tlsToProxy ? std::optional(m_tls) : std::nullopt);
    SendLimits limits = limitsBy(between ? between->url() : QByteArray());
    limits.keepsConnection = keeps;
    const QByteArray url =
            between ? (tls ? "https://"_ba : "http://"_ba) + kName + ":9001" : server.url();
    Sending sending;
    for (int i = 0; i < kRequests; ++i) {
        const QByteArray wire = randomRequest(random);
        for (const auto &peer : server.peers())
            peer->received.clear();
        expected = wire.size();
        sending.send(url, wire, limits);
        QVERIFY(sending.ends());
        QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
        QCOMPARE(sending.result->status, 200);
        QCOMPARE(server.peers().back()->received, wire);
        QVERIFY(sending.result->notes.isEmpty());
    }
    if (keeps)
        QVERIFY(server.peers().size() < std::size_t{ kRequests });
    else
        QCOMPARE(server.peers().size(), std::size_t{ kRequests });
    if (between) {
        QCOMPARE(between->asked().size(), kRequests);
        for (const QByteArray &asked : between->asked())
            QVERIFY(asked.contains("shop.example:9001"));
    }
}

void TestSendRoutes::aLongAnswerComesWholeThroughAProxyByTls_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("tunnels");
    QTest::newRow("to a plain target") << false << true;
    QTest::newRow("TLS in TLS") << true << true;
    QTest::newRow("absolute form") << false << false;
}

void TestSendRoutes::aLongAnswerComesWholeThroughAProxyByTls()
{
    QFETCH(bool, tls);
    QFETCH(bool, tunnels);
    // More than is read in one turn, in records that need not end where a read does.
    const QByteArray body(3'000'001, 'b');
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(),
                                                      "HTTP/1.1 200 OK\r\nContent-Length: "
                                                              + QByteArray::number(body.size())
                                                              + "\r\n\r\n" + body),
                          tls || !tunnels ? std::optional(m_tls) : std::nullopt);
    TunnelProxy proxy(TunnelProxy::Kind::Connect, server.serverPort(), m_tls);
    SendLimits limits = limitsBy(tunnels ? proxy.url() : server.url());
    limits.route.proxyTunnels = tunnels;
    limits.answerBytesMax = body.size();
    Sending sending;
    sending.send(tls ? "https://shop.example" : "http://shop.example", kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QVERIFY(sending.result->body == body);
}

void TestSendRoutes::inAbsoluteFormOnlyTheRequestLineDiffers()
{
    QRandomGenerator random(7);
    qsizetype expected = 0;
    ScriptedServer proxy([&expected](ScriptedServer::Peer &peer) {
        if (peer.received.size() == expected)
            peer.socket->write(kOk);
    });
    SendLimits limits = limitsBy(proxy.url());
    limits.route.proxyTunnels = false;
    Sending sending;
    int rewritten = 0;
    for (int i = 0; i < kRequests; ++i) {
        const QByteArray wire = randomRequest(random);
        const qsizetype target = wire.indexOf(' ') + 1;
        QByteArray wanted = wire;
        if (wire.sliced(target).startsWith("* "))
            wanted.replace(target, 1, "http://shop.example:81");
        else if (wire[target] == '/')
            wanted.insert(target, "http://shop.example:81");
        rewritten += wanted != wire ? 1 : 0;
        expected = wanted.size();
        sending.send("http://shop.example:81", wire, limits);
        QVERIFY(sending.ends());
        QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
        QCOMPARE(proxy.peers().back()->received, wanted);
    }
    QVERIFY(rewritten > kRequests / 2);
    // TLS goes through a tunnel all the same: nothing else would keep it from the proxy.
    expected = -1;
    limits.totalTimeoutMs = 300;
    sending.send("https://shop.example:81", kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY(proxy.peers().back()->received.startsWith("CONNECT shop.example:81 HTTP/1.1\r\n"));
}

void TestSendRoutes::aBatchKeepsItsConnection_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void TestSendRoutes::aBatchKeepsItsConnection()
{
    QFETCH(bool, tls);
    ScriptedServer server(
            [](ScriptedServer::Peer &peer) {
                if (peer.received.endsWith("{}")) {
                    peer.received.clear();
                    peer.socket->write(kOk);
                }
            },
            tls ? std::optional(m_tls) : std::nullopt);
    SendLimits limits = limitsBy({});
    limits.keepsConnection = true;
    Sending sending;
    for (int i = 0; i < 20; ++i) {
        sending.send(server.url(), kSmall, limits);
        QVERIFY(sending.ends());
        QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
        // A step that did not happen has no time.
        QCOMPARE(sending.result->times.connectedUs<0, i> 0);
    }
    QCOMPARE(server.peers().size(), std::size_t{ 1 });
    // Other settings are another connection.
    limits.verifyCertificate = false;
    sending.send(server.url(), kSmall, limits);
    QVERIFY(sending.ends());
    QCOMPARE(server.peers().size(), std::size_t{ 2 });
}

void TestSendRoutes::aConnectionThatWasClosedMeanwhileIsNotUsed()
{
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk));
    SendLimits limits;
    limits.keepsConnection = true;
    Sending sending;
    sending.send(server.url(), kSmall, limits);
    QVERIFY(sending.ends());
    server.peers().front()->socket->disconnectFromHost();
    QTRY_VERIFY(server.peers().front()->gone);
    sending.send(server.url(), kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QCOMPARE(server.peers().size(), std::size_t{ 2 });
}

void TestSendRoutes::aRedirectIsSentOnlyWhereItIsFollowed()
{
    ScriptedServer second(ScriptedServer::answerAfter(1, kOk));
    const QByteArray moved =
            "HTTP/1.1 303 See\r\nLocation: " + second.url() + "/x\r\nContent-Length: 0\r\n\r\n";
    ScriptedServer first(ScriptedServer::answerAfter(kSmall.size(), moved));
    Sending sending;
    sending.send(first.url(), kSmall);
    QVERIFY(sending.ends());
    QCOMPARE(sending.result->status, 303);
    QVERIFY(second.peers().empty());

    SendLimits limits;
    limits.route.followsRedirects = true;
    sending.send(first.url(), kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QCOMPARE(sending.result->status, 200);
    QCOMPARE(sending.result->notes.size(), 1);
    QCOMPARE(second.peers().front()->received,
             "GET /x HTTP/1.1\r\nHost: " + second.url().sliced(7) + "\r\n\r\n");
    const SendTimes times = sending.result->times;
    QVERIFY(times.connectedUs > 0 && times.totalUs >= times.firstByteUs);

    // A circle ends.
    ScriptedServer circle(ScriptedServer::answerAfter(
            1, "HTTP/1.1 307 On\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n", true));
    sending.send(circle.url(), kSmall, limits);
    QVERIFY(sending.ends());
    QCOMPARE(sending.result->status, 307);
    QCOMPARE(circle.peers().size(), std::size_t{ 11 });
    QVERIFY(sending.result->notes.last().contains("go in a circle"_L1));
}

void TestSendRoutes::theEnvironmentsProxyIsUsedOnlyByChoice()
{
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk));
    TunnelProxy proxy(TunnelProxy::Kind::Connect, server.serverPort());
    qputenv("http_proxy", proxy.url());
    Sending sending;
    SendLimits limits;
    limits.route.proxy = SendRoute::Proxy::Environment;
    sending.send("http://shop.example:8080", kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QCOMPARE(server.peers().front()->received, kSmall);
    // ".invalid" is never found (RFC 6761 §6.4), so without the choice nobody is.
    sending.send("http://shop.invalid:8080", kSmall);
    QVERIFY(sending.ends());
    qunsetenv("http_proxy");
    QCOMPARE(sending.result->state, SendState::Failed);
    QCOMPARE(proxy.asked().size(), 1);
}

void TestSendRoutes::loopbackNeverGoesThroughAProxy()
{
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk));
    TunnelProxy proxy(TunnelProxy::Kind::Connect, server.serverPort());
    qputenv("http_proxy", proxy.url());
    Sending sending;
    for (const auto choice : { SendRoute::Proxy::Environment, SendRoute::Proxy::Given }) {
        SendLimits limits = limitsBy(proxy.url());
        limits.route.proxy = choice;
        sending.send(server.url(), kSmall, limits);
        QVERIFY(sending.ends());
        QCOMPARE(sending.result->state, SendState::Answered);
    }
    qunsetenv("http_proxy");
    QVERIFY(proxy.asked().isEmpty());
}

void TestSendRoutes::theProxyIsToldWhoAsks_data()
{
    QTest::addColumn<int>("kind"); // 2: in absolute form
    QTest::newRow("CONNECT") << 0;
    QTest::newRow("SOCKS5") << 1;
    QTest::newRow("absolute form") << 2;
}

void TestSendRoutes::theProxyIsToldWhoAsks()
{
    QFETCH(int, kind);
    ScriptedServer server([](ScriptedServer::Peer &peer) {
        if (peer.received.endsWith("{}"))
            peer.socket->write(kOk);
    });
    TunnelProxy proxy(static_cast<TunnelProxy::Kind>(qMin(kind, 1)), server.serverPort());
    proxy.credentials = "ann:s3cr:t";
    SendLimits limits = limitsBy(kind == 2 ? server.url() : proxy.url());
    limits.route.proxyTunnels = kind != 2;
    limits.route.proxyUser = u"ann"_s;
    limits.route.proxyPassword = SecretBytes("s3cr:t");
    Sending sending;
    sending.send("http://shop.example", kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    const QByteArray expected = kind == 2
            ? "POST http://shop.example/hook HTTP/1.1\r\nProxy-Authorization: Basic "
                    + QByteArray("ann:s3cr:t").toBase64() + "\r\n" + kSmall.sliced(21)
            : kSmall; // the consumer learns nothing of it
    QCOMPARE(server.peers().front()->received, expected);
    if (kind == 2)
        return;
    limits.route.proxyPassword = SecretBytes("wrong");
    sending.send("http://shop.example", kSmall, limits);
    QVERIFY(sending.ends());
    QCOMPARE(sending.result->state, SendState::Failed);
    QVERIFY2(sending.result->failure.contains("password"_L1), qPrintable(sending.result->failure));
    QVERIFY(!sending.result->failure.contains("wrong"_L1));
    QCOMPARE(server.peers().size(), std::size_t{ 1 });
}

void TestSendRoutes::aProxyThatRefusesIsNamed_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QString>("says");
    QTest::newRow("407") << "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic "
                            "realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba
                         << u"wants to know who asks (407)"_s;
    QTest::newRow("403") << "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"_ba
                         << u"refused the way to shop.example:443 (403)"_s;
    QTest::newRow("502") << "HTTP/1.1 502 Gone\r\nContent-Length: 0\r\n\r\n"_ba << u"(502)"_s;
    QTest::newRow("nobody there") << QByteArray() << u"Nothing answers at the proxy 127.0.0.1:"_s;
}

void TestSendRoutes::aProxyThatRefusesIsNamed()
{
    QFETCH(QByteArray, refusal);
    QFETCH(QString, says);
    TunnelProxy proxy(TunnelProxy::Kind::Connect, 9);
    proxy.refusal = refusal;
    const SendLimits limits = limitsBy(proxy.url());
    if (refusal.isEmpty())
        proxy.close();
    Sending sending;
    sending.send("https://shop.example", kSmall, limits);
    QVERIFY(sending.ends());
    QCOMPARE(sending.result->state, SendState::Failed);
    QVERIFY2(sending.result->failure.contains(says), qPrintable(sending.result->failure));
}

void TestSendRoutes::aProxyThatIsNotTrustedIsNamed_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("by TLS") << u"https://shop.example"_s;
    QTest::newRow("without") << u"http://shop.example"_s;
}

void TestSendRoutes::aProxyThatIsNotTrustedIsNamed()
{
    QFETCH(QString, url);
    TunnelProxy proxy(TunnelProxy::Kind::Connect, 9, selfSigned());
    SendLimits limits = limitsBy(proxy.url());
    Sending sending;
    for (const bool verifies : { true, false }) {
        // Not to check the target's certificate is no word about the proxy's.
        limits.verifyCertificate = verifies;
        sending.send(url.toLatin1(), kSmall, limits);
        QVERIFY(sending.ends());
        QCOMPARE(sending.result->state, SendState::Failed);
        QVERIFY2(sending.result->failure.contains(
                         u"The certificate of the proxy 127.0.0.1:%1 is not accepted"_s.arg(
                                 proxy.serverPort())),
                 qPrintable(sending.result->failure));
    }
    QVERIFY(proxy.asked().isEmpty());
}

void TestSendRoutes::aProxyThatSpeaksNoTlsIsNamed()
{
    ScriptedServer plain(
            [](ScriptedServer::Peer &peer) { peer.socket->write("HTTP/1.1 400 What?\r\n\r\n"); });
    Sending sending;
    sending.send("https://shop.example", kSmall,
                 limitsBy("https://127.0.0.1:" + QByteArray::number(plain.serverPort())));
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->failure.contains(
                     u"The proxy 127.0.0.1:%1 does not speak TLS"_s.arg(plain.serverPort())),
             qPrintable(sending.result->failure));
}

void TestSendRoutes::aTargetThatIsNotTrustedIsNamedAlsoBehindAProxyByTls()
{
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk), selfSigned());
    TunnelProxy proxy(TunnelProxy::Kind::Connect, server.serverPort(), m_tls);
    SendLimits limits = limitsBy(proxy.url());
    Sending sending;
    sending.send("https://shop.example", kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->failure.contains("with shop.example:443 failed behind the proxy"_L1),
             qPrintable(sending.result->failure));
    limits.verifyCertificate = false;
    sending.send("https://shop.example", kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
}

QTEST_GUILESS_MAIN(TestSendRoutes)
#include "tst_sendroutes.moc"
