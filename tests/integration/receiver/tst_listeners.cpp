// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/localauthority.h"
#include "core/receiver/receiver.h"
#include "core/receiver/tlsidentity.h"

#include "core/event/clock.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"
#include "tests/support/testcertificates.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

using test::TestCertificates;

namespace {

constexpr int kPatienceMs = 10'000;

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: inner:80\r\n" + fields + "\r\n";
}

/// The answer's status over a socket that is connected.
int statusOver(QTcpSocket &socket, const QByteArray &request)
{
    socket.write(request);
    QByteArray received;
    while (!received.contains("\r\n\r\n") && socket.waitForReadyRead(kPatienceMs))
        received += socket.readAll();
    return received.mid(9, 3).toInt();
}

} // namespace

/// Several listeners on one receiver, and what each asks of its senders.
class TestListeners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listensInSeveralPlaces();
    void leavesOthersAloneWhenOneIsClosed();
    void finishesARequestOfAClosedListener();
    void changesTheCertificateWhileItRuns();
    void asksForTheSecretSegment_data();
    void asksForTheSecretSegment();
    void believesTrustedProxiesOnly();
    void requiresClientCertificates();
    void showsRequestedClientCertificates();
    void sharesLimitsBetweenListeners();
    void makesRoomAtAnotherListener_data();
    void makesRoomAtAnotherListener();
    void acceptsAgainOnceThereAreDescriptors();

private:
    std::unique_ptr<QSslSocket> connected(quint16 port, const TlsIdentity *client = nullptr);
    Event lastEvent() const { return *m_sink->events().back(); }

    QTemporaryDir m_folder;
    TlsIdentity m_identity;
    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
};

void TestListeners::initTestCase()
{
    auto identity =
            localIdentity(m_folder.path(), namesOfThisComputer(), SystemClock::instance().nowUs());
    QVERIFY2(identity.has_value(), qPrintable(identity ? QString() : identity.error().sentence));
    m_identity = *identity;
}

void TestListeners::init()
{
    m_sink = std::make_unique<FakeSink>();
    m_receiver =
            std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), ReceiverLimits());
}

void TestListeners::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
}

std::unique_ptr<QSslSocket> TestListeners::connected(quint16 port, const TlsIdentity *client)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({ m_identity.chain.last() });
    if (client) {
        configuration.setLocalCertificateChain(client->chain);
        configuration.setPrivateKey(client->key);
    }
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted(u"localhost"_s, port);
    if (!socket->waitForEncrypted(kPatienceMs))
        qWarning("%s", qPrintable(socket->errorString()));
    return socket;
}

void TestListeners::listensInSeveralPlaces()
{
    const auto plain = m_receiver->listen({}, 1);
    const auto six =
            m_receiver->listen({ .address = QHostAddress(QHostAddress::LocalHostIPv6) }, 2);
    const auto secure = m_receiver->listen({ .tls = m_identity }, 3);
    QVERIFY(plain && six && secure);

    RawClient client(*plain);
    client.send(get("/plain"_ba));
    QCOMPARE(client.answer().status, 200);
    QTcpSocket overSix;
    overSix.connectToHost(u"::1"_s, *six);
    QVERIFY(overSix.waitForConnected(kPatienceMs));
    QCOMPARE(statusOver(overSix, get("/six"_ba)), 200);
    const auto overTls = connected(*secure);
    QVERIFY(overTls->isEncrypted());
    QCOMPARE(statusOver(*overTls, get("/tls"_ba)), 200);

    const auto events = m_sink->events();
    QCOMPARE(events.size(), 3U);
    QCOMPARE(events[0]->local, u"127.0.0.1:%1"_s.arg(*plain));
    QCOMPARE(events[1]->local, u"[::1]:%1"_s.arg(*six));
    QVERIFY(!events[1]->tls && events[2]->tls);

    const auto again = m_receiver->listen({}, 1);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::InvalidInput);
}

void TestListeners::leavesOthersAloneWhenOneIsClosed()
{
    const auto first = m_receiver->listen({}, 1);
    const auto second = m_receiver->listen({}, 2);
    QVERIFY(first && second);
    RawClient busy(*first);
    busy.send("POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab"_ba);
    RawClient idle(*second);
    idle.send(get("/"_ba));
    QCOMPARE(idle.answer().status, 200);

    m_receiver->close(2);
    QVERIFY(m_receiver->isListening());
    QVERIFY(idle.atEnd());
    QVERIFY(!RawClient(*second).isConnected());
    // The port is free for another one at once.
    const auto third = m_receiver->listen({ .port = *second }, 3);
    QVERIFY(third);
    RawClient other(*third);
    other.send(get("/third"_ba));
    QCOMPARE(other.answer().status, 200);

    busy.send("cd"_ba);
    QCOMPARE(busy.answer().status, 200);
    QCOMPARE(lastEvent().request.body().toByteArray(), "abcd"_ba);
    m_receiver->close(1);
    m_receiver->close(3);
    QVERIFY(!m_receiver->isListening());
}

void TestListeners::finishesARequestOfAClosedListener()
{
    const auto port = m_receiver->listen({ .pathToken = "s"_ba }, 1);
    QVERIFY(port);
    RawClient busy(*port);
    busy.send("POST /s/a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\na"_ba);
    // Its first byte has to be there, or the connection counts as idle.
    RawClient after(*port);
    after.send(get("/s"_ba));
    QCOMPARE(after.answer().status, 200);
    m_receiver->close(1);
    busy.send("b"_ba);
    QCOMPARE(busy.answer().status, 200);
    QVERIFY(busy.atEnd());
    QCOMPARE(lastEvent().kind, EventKind::Request);
}

void TestListeners::changesTheCertificateWhileItRuns()
{
    const auto port = m_receiver->listen({ .tls = m_identity }, 1);
    QVERIFY(port);
    const auto before = connected(*port);
    QCOMPARE(before->peerCertificate(), m_identity.chain.first());

    const QTemporaryDir folder;
    const auto renewed =
            localIdentity(folder.path(), namesOfThisComputer(), SystemClock::instance().nowUs());
    QVERIFY(renewed);
    QVERIFY(m_receiver->change({ .tls = *renewed }, 1));
    QVERIFY(!m_receiver->change({ .tls = *renewed }, 2));
    QCOMPARE(statusOver(*before, get("/old"_ba)), 200);
    QSslSocket after;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({ renewed->chain.last() });
    after.setSslConfiguration(configuration);
    after.connectToHostEncrypted(u"localhost"_s, *port);
    QVERIFY2(after.waitForEncrypted(kPatienceMs), qPrintable(after.errorString()));
    QCOMPARE(after.peerCertificate(), renewed->chain.first());
}

void TestListeners::asksForTheSecretSegment_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("below") << "/t0ken/pay/x"_ba << 200 << u"pay"_s;
    QTest::newRow("itself") << "/t0ken"_ba << 200 << u"default"_s;
    QTest::newRow("query") << "/t0ken?a=1"_ba << 200 << u"default"_s;
    QTest::newRow("absolute form") << "http://a/t0ken/pay"_ba << 200 << u"pay"_s;
    QTest::newRow("without") << "/pay/x"_ba << 404 << QString();
    QTest::newRow("beginning alike") << "/t0kens/pay"_ba << 404 << QString();
    QTest::newRow("too short") << "/t0ke"_ba << 404 << QString();
    QTest::newRow("later in the path") << "/pay/t0ken"_ba << 404 << QString();
    QTest::newRow("in the query") << "/?/t0ken"_ba << 404 << QString();
}

void TestListeners::asksForTheSecretSegment()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, endpoint);
    auto endpoints = std::make_shared<ReceiverEndpoints>();
    endpoints->endpoints = *EndpointSet::fromList({ Endpoint{ .name = u"pay"_s, .path = "/pay" } });
    m_receiver->setEndpoints(endpoints);
    const auto port = m_receiver->listen({ .pathToken = "t0ken"_ba });
    QVERIFY(port);
    RawClient client(*port);
    client.send(get(target));
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, status);
    const Event event = lastEvent();
    QCOMPARE(event.kind, status == 200 ? EventKind::Request : EventKind::Refused);
    QCOMPARE(event.endpoint, endpoint);
    QCOMPARE(event.request.targetBytes().toByteArray(), target);
    if (status == 404) {
        QVERIFY(event.reason.contains("secret"_L1));
        QVERIFY(!answer.body.contains("secret"));
    } else if (target.startsWith('/')) {
        // A provider signs the URL that it was given, secret segment and all.
        QCOMPARE(event.signedUrl, "http://inner:80" + target);
    }
    // The connection goes on.
    client.send(get("/t0ken"_ba));
    QCOMPARE(client.answer().status, 200);
}

void TestListeners::believesTrustedProxiesOnly()
{
    const auto trusting = m_receiver->listen(
            { .trustedProxies = { QHostAddress::parseSubnet(u"127.0.0.0/8"_s) } }, 1);
    const auto wary = m_receiver->listen(
            { .trustedProxies = { QHostAddress::parseSubnet(u"10.0.0.0/8"_s) } }, 2);
    QVERIFY(trusting && wary);
    const QByteArray fields = "X-Forwarded-Proto: https\r\nX-Forwarded-Host: hooks.example\r\n"
                              "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Prefix: /api\r\n"_ba;
    RawClient first(*trusting);
    first.send(get("/a?b=1"_ba, fields));
    QCOMPARE(first.answer().status, 200);
    QCOMPARE(lastEvent().signedUrl, "https://hooks.example/api/a?b=1"_ba);
    QVERIFY(lastEvent().origin && lastEvent().origin->isProxyTrusted);
    QVERIFY(!lastEvent().tls);

    RawClient second(*wary);
    second.send(get("/a?b=1"_ba, fields));
    QCOMPARE(second.answer().status, 200);
    QCOMPARE(lastEvent().signedUrl, "http://inner:80/a?b=1"_ba);
    QVERIFY(!lastEvent().origin);

    first.send(get("/a"_ba));
    QCOMPARE(first.answer().status, 200);
    QCOMPARE(lastEvent().signedUrl, "http://inner:80/a"_ba);
    QVERIFY(!lastEvent().origin);
}

void TestListeners::requiresClientCertificates()
{
    const auto payments = TestCertificates::make(m_folder.path(), u"Payments"_s);
    const auto stranger = TestCertificates::make(m_folder.path(), u"Stranger"_s);
    const auto server = TestCertificates::make(m_folder.path(), u"Payments"_s, u"serverAuth"_s);
    QVERIFY(payments.isValid() && stranger.isValid() && server.isValid());
    const QList<QSslCertificate> roots = QSslCertificate::fromPath(payments.authority)
            + QSslCertificate::fromPath(server.authority);
    const auto port = m_receiver->listen(
            { .tls = m_identity, .clients = { ClientCertificatePolicy::Mode::Required, roots } });
    QVERIFY(port);

    const auto good = loadTlsIdentity(payments.certificate, payments.key);
    QVERIFY(good);
    const auto accepted = connected(*port, &*good);
    QCOMPARE(statusOver(*accepted, get("/a"_ba)), 200);
    const Event event = lastEvent();
    QCOMPARE(event.kind, EventKind::Request);
    QVERIFY(event.origin && event.origin->certificate);
    const ClientCertificate shown = *event.origin->certificate;
    QVERIFY(shown.isVerified);
    QCOMPARE(shown.problem, QString());
    QCOMPARE(shown.subject, u"CN=Payments, O=Test"_s);
    QCOMPARE(shown.issuer, u"CN=Payments authority, O=Test"_s);
    QCOMPARE(shown.names, QStringList{ u"DNS:sender.example"_s });
    QCOMPARE(shown.sha256, good->chain.first().digest(QCryptographicHash::Sha256));
    QCOMPARE(shown.validUntilUs, good->chain.first().expiryDate().toMSecsSinceEpoch() * 1000);

    const auto none = connected(*port);
    QCOMPARE(statusOver(*none, get("/b"_ba)), 403);
    QCOMPARE(lastEvent().kind, EventKind::Refused);
    QVERIFY(lastEvent().reason.contains("showed none"_L1));
    QCOMPARE(lastEvent().request.targetBytes().toByteArray(), "/b"_ba);

    // Of another authority, and of the right one for another purpose.
    for (const TestCertificates &wrong : { stranger, server }) {
        const auto bad = loadTlsIdentity(wrong.certificate, wrong.key);
        QVERIFY(bad);
        const auto refused = connected(*port, &*bad);
        QCOMPARE(statusOver(*refused, get("/c"_ba)), 403);
        QCOMPARE(lastEvent().kind, EventKind::Refused);
        QVERIFY(!lastEvent().origin->certificate->isVerified);
        QVERIFY(!lastEvent().origin->certificate->problem.isEmpty());
        QVERIFY(lastEvent().reason.contains(lastEvent().origin->certificate->problem));
    }
}

void TestListeners::showsRequestedClientCertificates()
{
    const auto port = m_receiver->listen(
            { .tls = m_identity, .clients = { ClientCertificatePolicy::Mode::Requested, {} } });
    QVERIFY(port);
    const auto shown = connected(*port, &m_identity);
    QCOMPARE(statusOver(*shown, get("/a"_ba)), 200);
    QCOMPARE(lastEvent().origin->certificate->sha256,
             m_identity.chain.first().digest(QCryptographicHash::Sha256));
    QVERIFY(!lastEvent().origin->certificate->isVerified);
    QVERIFY(lastEvent().origin->certificate->problem.contains("anybody"_L1));
    const auto none = connected(*port);
    QCOMPARE(statusOver(*none, get("/b"_ba)), 200);
    QVERIFY(!lastEvent().origin);
}

void TestListeners::sharesLimitsBetweenListeners()
{
    ReceiverLimits limits;
    limits.connectionsMax = 2;
    Receiver receiver(m_sink.get(), &SystemClock::instance(), limits);
    const auto first = receiver.listen({}, 1);
    const auto second = receiver.listen({}, 2);
    QVERIFY(first && second);
    // Each is at a request that has its head, so that none can be let go for another.
    const QByteArray begun = "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                             "Content-Length: 1\r\n\r\n";
    RawClient one(*first);
    one.send(begun);
    QCOMPARE(one.answer().status, 100);
    {
        RawClient two(*second);
        two.send(begun);
        QCOMPARE(two.answer().status, 100);
        RawClient three(*first);
        QCOMPARE(three.answer().status, 503);
    }
    // A place that became free is free for the other listener. A refused connection holds one until
    // it is swept, so that asking all the time would never be let in.
    const auto status = [&] {
        RawClient again(*first);
        again.send(get("/"_ba));
        return again.answer().status;
    };
    int last = status();
    for (int tries = 0; last == 503 && tries < 10; ++tries) {
        QTest::qWait(600);
        last = status();
    }
    QCOMPARE(last, 200);
}

void TestListeners::makesRoomAtAnotherListener_data()
{
    QTest::addColumn<bool>("ofOnePeer");
    QTest::newRow("connections") << false;
    QTest::newRow("connections of one address") << true;
}

void TestListeners::makesRoomAtAnotherListener()
{
    QFETCH(const bool, ofOnePeer);
    ReceiverLimits limits;
    (ofOnePeer ? limits.connectionsPerPeerMax : limits.connectionsMax) = 2;
    Receiver receiver(m_sink.get(), &SystemClock::instance(), limits);
    const auto first = receiver.listen({}, 1);
    const auto second = receiver.listen({}, 2);
    QVERIFY(first && second);
    RawClient older(*first);
    RawClient younger(*first);
    for (RawClient *idle : { &older, &younger }) {
        idle->send(get("/"_ba));
        QCOMPARE(idle->answer().status, 200);
    }
    RawClient next(*second);
    next.send(get("/"_ba));
    QCOMPARE(next.answer().status, 200);
    QVERIFY(older.atEnd());
    younger.send(get("/"_ba));
    QCOMPARE(younger.answer().status, 200);
    // A closed listener's connections, which finish what was begun, are none to ask.
    receiver.close(1);
    QVERIFY(younger.atEnd());
    RawClient last(*second);
    last.send(get("/"_ba));
    QCOMPARE(last.answer().status, 200);
    next.send(get("/"_ba));
    QCOMPARE(next.answer().status, 200);
}

void TestListeners::acceptsAgainOnceThereAreDescriptors()
{
    const auto port = m_receiver->listen({});
    QVERIFY(port);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = dup(0);
    QVERIFY(next > 0);
    QCOMPARE(close(next), 0);
    // One descriptor is left, which the client takes.
    rlimit narrow{ static_cast<rlim_t>(next) + 1, before.rlim_max };
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &narrow), 0);
    RawClient client(*port);
    const bool isConnected = client.isConnected() && client.send(get("/a"_ba));
    const bool isSilent = client.staysSilent(100);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(isConnected && isSilent);
    QCOMPARE(client.answer().status, 200);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestListeners)
#include "tst_listeners.moc"
