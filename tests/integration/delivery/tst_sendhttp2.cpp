// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/delivery/sending.h"
#include "tests/integration/delivery/testauthority.h"
#include "tests/integration/delivery/tunnelproxy.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

/// Node's HTTP/2 server in a process of its own.
class Http2Judge
{
public:
    explicit Http2Judge(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s, QStringList{ QStringLiteral(HTTP2_SERVER) } + arguments);
        m_port = next()[u"port"_s].toInt();
    }
    ~Http2Judge()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }
    int port() const { return m_port; }
    QJsonObject next()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000))
            continue;
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

private:
    QProcess m_process;
    int m_port = 0;
};

/// Names and values, alternating, of what was understood.
QList<QByteArray> rawOf(const QJsonObject &seen)
{
    QList<QByteArray> raw;
    for (const auto &value : seen[u"raw"_s].toArray())
        raw.append(value.toString().toLatin1());
    return raw;
}

QByteArray valueOf(const QList<QByteArray> &raw, const QByteArray &name)
{
    const qsizetype at = raw.indexOf(name);
    return at < 0 ? "(missing)"_ba : raw.value(at + 1);
}

} // namespace

/// What Node's HTTP/2 makes of what we send.
class TestSendHttp2 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRequestIsUnderstood_data();
    void aRequestIsUnderstood();
    void fieldsKeepTheirOrderAndDuplicates();
    void bodiesOfManySizesArrive();
    void aBatchSharesAConnection();
    void aLargeAnswerIsCutAndCounted();
    void aRedirectIsFollowed();
    void whoOffersNoneIsNamed_data();
    void whoOffersNoneIsNamed();
    void aStreamThatIsResetIsToldOf();
    void aHungAnswerIsCancelled();
    void aProxyTunnelsIt();

private:
    SendLimits limits() const;
    QByteArray url(bool tls, const QByteArray &path = {}) const;
    Http2Judge &judge(bool tls) { return tls ? *m_secure : *m_plain; }

    QTemporaryDir m_folder;
    std::optional<TestAuthority> m_authority;
    Identity m_identity;
    std::unique_ptr<Http2Judge> m_plain;
    std::unique_ptr<Http2Judge> m_secure;
};

void TestSendHttp2::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"node"_s).isEmpty(), "needs node");
    m_authority.emplace("http2");
    m_identity = m_authority->issue("DNS:shop.example,IP:127.0.0.1");
    for (const auto &[name, bytes] : { std::pair{ u"ca.pem"_s, m_authority->certificate() },
                                       std::pair{ u"cert.pem"_s, m_identity.certificate },
                                       std::pair{ u"key.pem"_s, m_identity.key } }) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    m_plain = std::make_unique<Http2Judge>(QStringList{ u"plain"_s });
    m_secure = std::make_unique<Http2Judge>(QStringList{ u"tls"_s, m_folder.filePath(u"cert.pem"_s),
                                                         m_folder.filePath(u"key.pem"_s) });
    QVERIFY(m_plain->port() > 0 && m_secure->port() > 0);
}

SendLimits TestSendHttp2::limits() const
{
    SendLimits limits;
    limits.route.http = SendRoute::Http::Two;
    limits.route.authorities = m_folder.filePath(u"ca.pem"_s);
    return limits;
}

QByteArray TestSendHttp2::url(bool tls, const QByteArray &path) const
{
    return (tls ? "https://127.0.0.1:"_ba : "http://127.0.0.1:"_ba)
            + QByteArray::number((tls ? *m_secure : *m_plain).port()) + path;
}

void TestSendHttp2::aRequestIsUnderstood_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("by ALPN") << true;
    QTest::newRow("with prior knowledge") << false;
}

void TestSendHttp2::aRequestIsUnderstood()
{
    QFETCH(bool, tls);
    const QByteArray wire =
            "POST /hook?a=%20b HTTP/1.1\r\nHOST: api.example:8443\r\nX-Sig: A,b\r\n"
            "Connection: keep-alive, X-Hop\r\nX-Hop: 1\r\n"
            "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
    Sending sending;
    sending.send(url(tls), wire, limits());
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QCOMPARE(sending.result->status, 202);
    QCOMPARE(sending.result->body, "took it"_ba);
    QVERIFY(sending.result->reason.isEmpty());
    const Fields twice{ { "x-a", "1" }, { "x-a", "2" } };
    QVERIFY(std::search(sending.result->fields.begin(), sending.result->fields.end(), twice.begin(),
                        twice.end())
            != sending.result->fields.end());
    for (const Field &field : sending.result->fields)
        QVERIFY(field.name != "x-early"); // of an interim answer
    const SendTimes times = sending.result->times;
    QVERIFY(times.connectedUs >= 0 && times.sentUs >= times.connectedUs
            && times.firstByteUs >= times.sentUs && times.totalUs >= times.firstByteUs);
    QCOMPARE(times.securedUs > 0, tls);
    QCOMPARE(sending.result->notes.size(), 1);
    QVERIFY2(sending.result->notes.first().contains(
                     "without Connection, X-Hop, Transfer-Encoding"_L1),
             qPrintable(sending.result->notes.first()));

    const QJsonObject seen = judge(tls).next();
    const QList<QByteArray> raw = rawOf(seen);
    const QList<QByteArray> names = [&raw] {
        QList<QByteArray> all;
        for (qsizetype i = 0; i < raw.size(); i += 2)
            all.append(raw[i]);
        return all;
    }();
    QCOMPARE(valueOf(raw, ":method"), "POST"_ba);
    QCOMPARE(valueOf(raw, ":path"), "/hook?a=%20b"_ba);
    QCOMPARE(valueOf(raw, ":authority"), "api.example:8443"_ba);
    QCOMPARE(valueOf(raw, ":scheme"), tls ? "https"_ba : "http"_ba);
    QCOMPARE(valueOf(raw, "x-sig"), "A,b"_ba);
    // Nothing is added that the request does not have, but for the length that a body needs.
    for (const QByteArray &name : names)
        QVERIFY2(name.startsWith(':') || name == "x-sig" || name == "content-length",
                 name.constData());
    QCOMPARE(seen[u"sha256"_s].toString().toLatin1(),
             QCryptographicHash::hash("abcde", QCryptographicHash::Sha256).toHex());
}

void TestSendHttp2::fieldsKeepTheirOrderAndDuplicates()
{
    const QByteArray wire = "PUT / HTTP/1.1\r\nB: 2\r\nhost: x\r\nA: 1\r\nB: 3\r\nEmpty:\r\n"
                            "X-Latin: \xe9\r\nAccept: */*\r\n\r\n";
    Sending sending;
    sending.send(url(false), wire, limits());
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    const QList<QByteArray> raw = rawOf(judge(false).next());
    const QList<QByteArray> fields = raw.sliced(8); // after the four pseudo fields
    QCOMPARE(valueOf(raw, ":method"), "PUT"_ba);
    QCOMPARE(fields,
             (QList<QByteArray>{ "b", "2", "a", "1", "b", "3", "empty", "", "x-latin", "\xe9",
                                 "accept", "*/*" }));
}

void TestSendHttp2::bodiesOfManySizesArrive()
{
    Sending sending;
    for (const bool tls : { false, true }) {
        for (const qsizetype size : { 0, 1, 16'384, 65'536, 1'000'001, 8'000'000 }) {
            const QByteArray wire = upload(size);
            sending.send(url(tls), wire, limits());
            QVERIFY(sending.ends());
            QVERIFY2(sending.result->state == SendState::Answered,
                     qPrintable(sending.result->failure));
            const QJsonObject seen = judge(tls).next();
            QCOMPARE(seen[u"bytes"_s].toInteger(), size);
            QCOMPARE(seen[u"sha256"_s].toString().toLatin1(),
                     QCryptographicHash::hash(wire.last(size), QCryptographicHash::Sha256).toHex());
        }
    }
}

void TestSendHttp2::aBatchSharesAConnection()
{
    Sending sending;
    SendLimits kept = limits();
    kept.keepsConnection = true;
    QSet<qint64> sessions;
    for (int i = 0; i < 50; ++i) {
        sending.send(url(true), kSmall, kept);
        QVERIFY(sending.ends());
        QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
        sessions.insert(judge(true).next()[u"sessions"_s].toInteger());
        QCOMPARE(sending.result->times.connectedUs<0, i> 0);
    }
    QCOMPARE(sessions.size(), 1);
}

void TestSendHttp2::aLargeAnswerIsCutAndCounted()
{
    Sending sending;
    sending.send(url(true), "GET /large HTTP/1.1\r\n\r\n", limits());
    QVERIFY(sending.ends());
    judge(true).next();
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QCOMPARE(sending.result->body.size(), 1024 * 1024);
    QCOMPARE(sending.result->bodyBytes, 3 * 1024 * 1024);
    QVERIFY(sending.result->bodyCut);
}

void TestSendHttp2::aRedirectIsFollowed()
{
    Sending sending;
    SendLimits following = limits();
    following.route.followsRedirects = true;
    sending.send(url(true), "POST /moved HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", following);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QCOMPARE(sending.result->status, 202);
    judge(true).next();
    const QJsonObject second = judge(true).next();
    QCOMPARE(valueOf(rawOf(second), ":path"), "/there"_ba);
    QCOMPARE(valueOf(rawOf(second), ":method"), "POST"_ba);
    QCOMPARE(second[u"bytes"_s].toInt(), 2);
}

void TestSendHttp2::whoOffersNoneIsNamed_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("over TLS") << true;
    QTest::newRow("without TLS") << false;
}

void TestSendHttp2::whoOffersNoneIsNamed()
{
    QFETCH(bool, tls);
    ScriptedServer server(
            [](ScriptedServer::Peer &peer) {
                if (!std::exchange(peer.served, true))
                    peer.socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            },
            tls ? std::optional(m_identity.asServer()) : std::nullopt);
    Sending sending;
    sending.send(server.url(), kSmall, limits());
    QVERIFY(sending.ends());
    QCOMPARE(sending.result->state, SendState::Failed);
    QVERIFY2(sending.result->failure.contains(tls ? "does not offer HTTP/2"_L1
                                                  : "did not answer HTTP/2 without TLS"_L1),
             qPrintable(sending.result->failure));
    if (tls) // and was not sent anything in another version
        QVERIFY(server.peers().front()->received.isEmpty());
}

void TestSendHttp2::aStreamThatIsResetIsToldOf()
{
    Sending sending;
    sending.send(url(true), "POST /reset HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", limits());
    QVERIFY(sending.ends());
    judge(true).next();
    QCOMPARE(sending.result->state, SendState::Failed);
    QVERIFY2(sending.result->failure.contains("HTTP/2 exchange"_L1),
             qPrintable(sending.result->failure));
}

void TestSendHttp2::aHungAnswerIsCancelled()
{
    Sending sending;
    const quint64 id = sending.send(url(true), "POST /hang HTTP/1.1\r\n\r\n", limits());
    QTimer::singleShot(200, [&] { sending.sender.cancel(id); });
    QVERIFY(sending.ends());
    QCOMPARE(sending.result->state, SendState::Cancelled);
    judge(true).next();

    SendLimits hasty = limits();
    hasty.totalTimeoutMs = 300;
    sending.send(url(true), "POST /hang HTTP/1.1\r\n\r\n", hasty);
    QVERIFY(sending.ends());
    judge(true).next();
    QCOMPARE(sending.result->state, SendState::Failed);
    QVERIFY(sending.result->timedOut);
    QVERIFY2(sending.result->failure.contains("did not answer within 300 ms"_L1),
             qPrintable(sending.result->failure));
}

void TestSendHttp2::aProxyTunnelsIt()
{
    for (const auto kind : { TunnelProxy::Kind::Connect, TunnelProxy::Kind::Socks5 }) {
        for (const bool tls : { false, true }) {
            TunnelProxy proxy(kind, static_cast<quint16>(judge(tls).port()));
            SendLimits by = limits();
            by.route.proxy = SendRoute::Proxy::Given;
            by.route.proxyUrl = proxy.url();
            Sending sending;
            sending.send((tls ? "https://"_ba : "http://"_ba) + "shop.example:9443", kSmall, by);
            QVERIFY(sending.ends());
            QVERIFY2(sending.result->state == SendState::Answered,
                     qPrintable(sending.result->failure));
            QCOMPARE(judge(tls).next()[u"bytes"_s].toInt(), 2);
            QCOMPARE(proxy.asked().size(), 1);
        }
    }
}

QTEST_GUILESS_MAIN(TestSendHttp2)
#include "tst_sendhttp2.moc"
