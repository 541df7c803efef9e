// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/reach/relaying.h"

#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

QStringList g_logged; // NOLINT: what a message handler can reach

void keepLogged(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    g_logged += text;
}

} // namespace

class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsJudgedAndStoredAsAnyRequest();
    void aBodyThatTheRelayWroteAgainIsSaidToBeSo();
    void theStreamMayBeCutAnywhere();
    void itComesBackWithTheLastIdAndTakesNoEventTwice();
    void numbersThatBeginAnewAreNoRepetition();
    void theServerSaysHowLongToWait();
    void silenceAfterPingsIsALoss();
    void aFailureIsSaidWithoutTheChannel_data();
    void aFailureIsSaidWithoutTheChannel();
    void aServerThatNobodyTrustsGetsNothing();
    void aTrustedServerIsListenedTo();
    void whatTheStoreCannotTakeIsHandedInAgain();
    void nothingIsReadAheadOfTheStore();
    void whatIsNoRequestIsKeptAsRefused();
    void aChangedLimitHoldsForTheNextMessage();
    void aRedirectIsFollowed();
    void aRelayThatIsGoneIsLeft();
    void theChannelIsInNoLog();
};

void TestRelay::aMessageIsJudgedAndStoredAsAnyRequest()
{
    const QByteArray body = R"({"action":"opened"})";
    const QByteArray signature =
            QMessageAuthenticationCode::hash(body, "It's a Secret", QCryptographicHash::Sha256)
                    .toHex();
    StreamServer server([&](StreamServer::Peer &peer, qsizetype) {
        peer.socket->write(kStreamHead + "id: 0\nevent: ready\ndata: {}\n\n"
                           + message("1",
                                     R"({"host":"smee.example","x-github-event":"issues",)"
                                     R"("content-type":"application/json",)"
                                     R"("x-hub-signature-256":"sha256=)"
                                             + signature + R"(","body":)" + body
                                             + R"(,"query":{"a":"1"},"timestamp":1})")
                           + "id: 2\nevent: ping\ndata: {}\n\n");
    });
    KeyMaterial key;
    key.key = SecretBytes("It's a Secret");
    const auto endpoints = EndpointSet::fromList(
            { Endpoint{ .name = u"github"_s, .path = "/github", .scheme = u"github"_s } });
    QList<KeyList> keys(endpoints->list().size());
    keys[endpoints->indexOf(u"github")] = key;
    Relaying relaying({}, *endpoints, keys);
    QSignalSpy changes(&relaying.relays, &RelayClient::statusChanged);
    relaying.relays.setRelays({ { server.channel(), "/github" } });
    QTRY_COMPARE(relaying.relays.status(0).events, 1U);
    QCOMPARE(relaying.relays.status(0).state, RelayStatus::State::Connected);
    QCOMPARE(relaying.sink.count(), std::size_t(1));
    const EventPtr event = relaying.sink.events().front();
    QCOMPARE(event->verdict, Verdict::Valid);
    QCOMPARE(event->endpoint, u"github"_s);
    QCOMPARE(event->eventType, "issues.opened"_ba);
    QCOMPARE(event->request.targetBytes(), "/github?a=1");
    QCOMPARE(event->request.body(), body);
    QCOMPARE(event->provenance, Provenance::Reserialised);
    QCOMPARE(event->response.state, AnswerState::ByRelay);
    QCOMPARE(event->response.status, 0);
    QCOMPARE(event->peer, u"relay 127.0.0.1:%1"_s.arg(server.serverPort()));
    const QByteArray asked = server.peers().front()->received;
    QVERIFY(asked.startsWith("GET /secretchannel4711 HTTP/1.1\r\n"));
    QVERIFY(asked.toLower().contains("\r\naccept: text/event-stream\r\n"));
    QVERIFY(!asked.toLower().contains("last-event-id"));
}

void TestRelay::aBodyThatTheRelayWroteAgainIsSaidToBeSo()
{
    const QByteArray signed256 = "\"x-hub-signature-256\":\"sha256=" + QByteArray(64, '0') + "\",";
    StreamServer server([&](StreamServer::Peer &peer, qsizetype) {
        peer.socket->write(
                kStreamHead
                + message({}, "{" + signed256 + R"("content-length":"9","body":{"a":1}})")
                + message({}, "{" + signed256 + R"("bodyB":"e30="})"));
    });
    KeyMaterial key;
    key.key = SecretBytes("k");
    const auto endpoints =
            EndpointSet::fromList({ Endpoint{ .name = u"all"_s, .scheme = u"github"_s } });
    Relaying relaying({}, *endpoints, { key });
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.sink.count(), std::size_t(2));
    const auto events = relaying.sink.events();
    QCOMPARE(events[0]->verdict, Verdict::BadSignature);
    QVERIFY2(events[0]->reason.contains(u"7 bytes came here, the sender's had 9"),
             qPrintable(events[0]->reason));
    QCOMPARE(events[0]->provenance, Provenance::Reserialised);
    QCOMPARE(events[1]->verdict, Verdict::BadSignature);
    QVERIFY(!events[1]->reason.contains(u"relay"));
    QCOMPARE(events[1]->provenance, Provenance::Relay);
}

void TestRelay::theStreamMayBeCutAnywhere()
{
    const QByteArray stream = "\xEF\xBB\xBF: hello\r\nretry: 50\r\n\r\n"
            + message("a", hook(R"({"n":1})")).replace("\n", "\r\n")
            + message("b", hook(R"({"n":2})")).replace("\n", "\r") + message("c", hook("[]"));
    StreamServer server([&](StreamServer::Peer &peer, qsizetype) {
        auto *timer = new QTimer(peer.socket);
        auto rest = std::make_shared<QByteArray>(kStreamHead + stream);
        connect(timer, &QTimer::timeout, peer.socket, [&peer, timer, rest] {
            peer.socket->write(rest->first(1));
            peer.socket->flush();
            rest->remove(0, 1);
            if (rest->isEmpty())
                timer->stop();
        });
        timer->start(0);
    });
    Relaying relaying;
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.sink.count(), std::size_t(3));
    QCOMPARE(relaying.bodies(), (QByteArrayList{ R"({"n":1})", R"({"n":2})", "[]" }));
}

void TestRelay::itComesBackWithTheLastIdAndTakesNoEventTwice()
{
    StreamServer server([&](StreamServer::Peer &peer, qsizetype number) {
        // It keeps its messages, and sends them again whatever it is told.
        QByteArray stream = kStreamHead + message("m-1", hook("1"));
        if (number >= 1)
            stream += message("m-2", hook("2")) + message("m-2", hook("2"));
        if (number >= 2)
            stream += message("m-3", hook("3"));
        peer.socket->write(stream);
        if (number < 2)
            peer.socket->disconnectFromHost();
    });
    Relaying relaying(kQuick);
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.relays.status(0).events, 3U);
    QCOMPARE(relaying.bodies(), (QByteArrayList{ "1", "2", "3" }));
    QCOMPARE(server.requests(), 3);
    QVERIFY(server.peers()[1]->received.toLower().contains("\r\nlast-event-id: m-1\r\n"));
    QVERIFY(server.peers()[2]->received.toLower().contains("\r\nlast-event-id: m-2\r\n"));
    QTRY_COMPARE(relaying.relays.status(0).repeated, 5U);
}

void TestRelay::numbersThatBeginAnewAreNoRepetition()
{
    // As smee.io does: the greeting of each connection is number 0. Its "redeliver" sends the same
    // bytes again.
    StreamServer server([&](StreamServer::Peer &peer, qsizetype number) {
        QByteArray stream = kStreamHead + "id: 0\nevent: ready\ndata: {}\n\n";
        if (number == 0)
            stream += message("1", hook("\"a\"")) + message("2", hook("\"a\""));
        else
            stream += message("1", hook("\"a\"")) + message("2", hook("\"b\""));
        peer.socket->write(stream);
        if (number == 0)
            peer.socket->disconnectFromHost();
    });
    Relaying relaying(kQuick);
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.sink.count(), std::size_t(4));
    QCOMPARE(relaying.relays.status(0).repeated, 0U);
}

void TestRelay::theServerSaysHowLongToWait()
{
    StreamServer server([&](StreamServer::Peer &peer, qsizetype) {
        peer.socket->write(kStreamHead + "retry: 120000\n\n");
        peer.socket->disconnectFromHost();
    });
    Relaying relaying({ .firstRetryMs = 20 });
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.relays.status(0).state, RelayStatus::State::Waiting);
    const qint64 waitUs = relaying.relays.status(0).retryAtUs - SystemClock::instance().nowUs();
    QVERIFY2(waitUs > 80'000'000 && waitUs < 151'000'000, qPrintable(QString::number(waitUs)));
    QVERIFY(relaying.relays.status(0).sentence.contains(u"ended the connection"));
    relaying.relays.connectNow(0);
    QTRY_COMPARE(server.requests(), 2);
}

void TestRelay::silenceAfterPingsIsALoss()
{
    StreamServer server([&](StreamServer::Peer &peer, qsizetype number) {
        peer.socket->write(kStreamHead);
        if (number == 0)
            peer.socket->write("event: ping\ndata: {}\n\n");
    });
    RelayLimits limits = kQuick;
    limits.idleTimeoutMs = 300;
    Relaying relaying(limits);
    QStringList sentences;
    connect(&relaying.relays, &RelayClient::statusChanged, this,
            [&] { sentences += relaying.relays.status(0).sentence; });
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(server.requests(), 2);
    QTRY_COMPARE(relaying.relays.status(0).state, RelayStatus::State::Connected);
    QVERIFY2(sentences.join(u'\n').contains(u"not even a sign of life"),
             qPrintable(sentences.join(u'\n')));
    // A server that never sent one is given more time.
    QTest::qWait(2 * limits.idleTimeoutMs);
    QCOMPARE(server.requests(), 2);
}

void TestRelay::aFailureIsSaidWithoutTheChannel_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &answer, const QString &sentence) {
        QTest::newRow(name) << answer << sentence;
    };
    const QByteArray end = "Content-Length: 0\r\nConnection: close\r\n\r\n";
    row("404", "HTTP/1.1 404 Not Found\r\n" + end, u"no such channel (404)"_s);
    row("403", "HTTP/1.1 403 Forbidden\r\n" + end, u"does not let us read this channel (403)"_s);
    row("503", "HTTP/1.1 503 Busy\r\nRetry-After: 7\r\n" + end, u"answered 503"_s);
    row("429", "HTTP/1.1 429 Slow\r\n" + end, u"fewer connections (429)"_s);
    row("204", "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n", u"answered 204"_s);
    row("a page", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nhi",
        u"a page instead of a channel's messages"_s);
    row("nothing", {}, u"closed the connection before it answered"_s);
    row("loop", "HTTP/1.1 302 Found\r\nLocation: /secretchannel4711\r\n" + end,
        u"from one address to the next"_s);
}

void TestRelay::aFailureIsSaidWithoutTheChannel()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, sentence);
    StreamServer server([&](StreamServer::Peer &peer, qsizetype) {
        peer.socket->write(answer);
        peer.socket->disconnectFromHost();
    });
    Relaying relaying;
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.relays.status(0).state, RelayStatus::State::Waiting);
    const RelayStatus status = relaying.relays.status(0);
    QVERIFY2(status.sentence.contains(sentence), qPrintable(status.sentence));
    QVERIFY(!status.sentence.contains(u"secretchannel4711"));
    QVERIFY(status.retryAtUs > SystemClock::instance().nowUs());
}

void TestRelay::aServerThatNobodyTrustsGetsNothing()
{
    StreamServer server([](StreamServer::Peer &, qsizetype) {}, selfSigned());
    Relaying relaying;
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.relays.status(0).state, RelayStatus::State::Waiting);
    const QString sentence = relaying.relays.status(0).sentence;
    QVERIFY2(sentence.contains(u"is not trusted"), qPrintable(sentence));
    QCOMPARE(server.requests(), 0);
}

void TestRelay::aTrustedServerIsListenedTo()
{
    const QSslConfiguration tls = selfSigned();
    StreamServer server(
            [](StreamServer::Peer &peer, qsizetype) {
                peer.socket->write(kStreamHead + message("1", hook("1")));
            },
            tls);
    Relaying relaying({ .trusted = { tls.localCertificate() } });
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.sink.count(), std::size_t(1));
    QVERIFY(relaying.sink.events().front()->tls);
}

void TestRelay::whatTheStoreCannotTakeIsHandedInAgain()
{
    StreamServer server([](StreamServer::Peer &peer, qsizetype) {
        peer.socket->write(kStreamHead + message("1", hook("1")) + message("2", hook("2")));
    });
    Relaying relaying;
    relaying.sink.setMode(FakeSink::Mode::Refuse);
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.relays.status(0).state, RelayStatus::State::Connected);
    QTRY_COMPARE(server.requests(), 1);
    QCOMPARE(relaying.relays.status(0).events, 0U);
    relaying.sink.setMode(FakeSink::Mode::Store);
    QTRY_COMPARE(relaying.relays.status(0).events, 2U);
    QCOMPARE(relaying.bodies(), (QByteArrayList{ "1", "2" }));
}

void TestRelay::nothingIsReadAheadOfTheStore()
{
    constexpr int count = 600;
    const QByteArray big = '"' + QByteArray(100'000, 'x') + '"';
    StreamServer server([&](StreamServer::Peer &peer, qsizetype) {
        QByteArray stream = kStreamHead;
        for (int i = 0; i < count; ++i)
            stream += message(QByteArray::number(i), hook(big));
        peer.socket->write(stream);
        peer.socket->disconnectFromHost();
    });
    RelayLimits limits = kQuick;
    limits.bodyBytesMax = 200'000;
    limits.mostRetryMs = limits.firstRetryMs = 60'000;
    Relaying relaying(limits);
    relaying.sink.setMode(FakeSink::Mode::Hold);
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_VERIFY(relaying.sink.count() >= 4);
    QTest::qWait(300);
    QVERIFY2(relaying.sink.count() <= 6, qPrintable(QString::number(relaying.sink.count())));
    relaying.sink.setMode(FakeSink::Mode::Store);
    relaying.sink.release();
    QTRY_COMPARE_WITH_TIMEOUT(relaying.relays.status(0).events, quint64(count), 30'000);
    QTRY_COMPARE(relaying.relays.status(0).state, RelayStatus::State::Waiting);
}

void TestRelay::whatIsNoRequestIsKeptAsRefused()
{
    StreamServer server([](StreamServer::Peer &peer, qsizetype) {
        peer.socket->write(kStreamHead + message("1", "no json") + message("2", "ready")
                           + message("3", hook('"' + QByteArray(3000, 'x') + '"'))
                           + message("4", '"' + QByteArray(900'000, 'x') + '"')
                           + message("5", hook("5")));
    });
    Relaying relaying({ .bodyBytesMax = 1000 });
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.sink.count(), std::size_t(4));
    const auto events = relaying.sink.events();
    QCOMPARE(events[0]->kind, EventKind::Refused);
    QVERIFY(events[0]->reason.contains(u"not a JSON object"));
    QCOMPARE(events[0]->request.wire, "no json"_ba);
    QCOMPARE(events[1]->kind, EventKind::Refused);
    QVERIFY(events[1]->reason.contains(u"larger than what is kept"));
    QCOMPARE(events[2]->kind, EventKind::Refused);
    QVERIFY(events[2]->request.wire.size() <= 64 * 1024);
    QCOMPARE(events[3]->request.body(), "5");
    QTRY_COMPARE(relaying.relays.status(0).events, 1U);
    QCOMPARE(relaying.relays.status(0).refused, 3U);
}

void TestRelay::aChangedLimitHoldsForTheNextMessage()
{
    StreamServer::Peer *listening = nullptr;
    StreamServer server([&](StreamServer::Peer &peer, qsizetype) {
        listening = &peer;
        peer.socket->write(kStreamHead + message("1", hook('"' + QByteArray(3000, 'x') + '"')));
    });
    Relaying relaying({ .bodyBytesMax = 1000 });
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.sink.count(), std::size_t(1));
    relaying.relays.setBodyBytesMax(1'000'000);
    // Larger than what the parser of the stream took before.
    listening->socket->write(message("2", hook('"' + QByteArray(600'000, 'y') + '"')));
    QTRY_COMPARE(relaying.sink.count(), std::size_t(2));
    QCOMPARE(relaying.sink.events()[0]->kind, EventKind::Refused);
    QCOMPARE(relaying.sink.events()[1]->kind, EventKind::Request);
    QCOMPARE(relaying.sink.events()[1]->request.body().size(), 600'000);
}

void TestRelay::aRedirectIsFollowed()
{
    StreamServer server([](StreamServer::Peer &peer, qsizetype number) {
        if (number == 0) {
            peer.socket->write("HTTP/1.1 307 Moved\r\nLocation: /other\r\nContent-Length: 0\r\n"
                               "Connection: close\r\n\r\n");
            peer.socket->disconnectFromHost();
        } else {
            peer.socket->write(kStreamHead + message("1", hook("1")));
        }
    });
    Relaying relaying;
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.sink.count(), std::size_t(1));
    const auto isFollowed = [&server] {
        const auto &peers = server.peers();
        return std::any_of(peers.begin(), peers.end(), [](const auto &peer) {
            return peer->received.startsWith("GET /other ");
        });
    };
    QTRY_VERIFY(isFollowed());
}

void TestRelay::aRelayThatIsGoneIsLeft()
{
    StreamServer server(
            [](StreamServer::Peer &peer, qsizetype) { peer.socket->write(kStreamHead); });
    Relaying relaying;
    const Relay stays{ server.channel(), "/a" };
    relaying.relays.setRelays({ stays, { server.channel(), "/b" } });
    QTRY_COMPARE(relaying.relays.status(0).state, RelayStatus::State::Connected);
    QTRY_COMPARE(relaying.relays.status(1).state, RelayStatus::State::Connected);
    relaying.relays.setRelays({ stays });
    const auto left = [&server] {
        qsizetype gone = 0;
        for (const auto &peer : server.peers())
            gone += peer->gone ? 1 : 0;
        return gone;
    };
    QTRY_COMPARE(left(), 1);
    QCOMPARE(relaying.relays.status(0).state, RelayStatus::State::Connected);
    QCOMPARE(server.requests(), 2);
    relaying.relays.setRelays({});
    QTRY_COMPARE(left(), 2);
}

void TestRelay::theChannelIsInNoLog()
{
    QLoggingCategory::setFilterRules(u"hookloupe.*=true"_s);
    const auto before = qInstallMessageHandler(keepLogged);
    {
        StreamServer server([](StreamServer::Peer &peer, qsizetype) {
            peer.socket->write(kStreamHead + message("1", "no json"));
            peer.socket->disconnectFromHost();
        });
        Relaying relaying(kQuick);
        relaying.relays.setRelays({ { server.channel(), "/" } });
        [&] { QTRY_VERIFY(server.requests() >= 2); }();
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    QVERIFY(!g_logged.isEmpty());
    QVERIFY2(!g_logged.join(u'\n').contains(u"secretchannel4711"),
             qPrintable(g_logged.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
