// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/receiver.h"

#include "core/event/clock.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"
#include "tests/support/requestgenerator.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

QByteArray post(const QByteArray &target, const QByteArray &fields = {},
                const QByteArray &body = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: a.example\r\n" + fields
            + (body.isEmpty() ? ""_ba
                              : "Content-Length: " + QByteArray::number(body.size()) + "\r\n")
            + "\r\n" + body;
}

std::shared_ptr<const ReceiverEndpoints> endpoints(QList<Endpoint> list)
{
    auto made = std::make_shared<ReceiverEndpoints>();
    made->endpoints = EndpointSet::fromList(std::move(list)).value();
    made->keys.resize(made->endpoints.list().size());
    return made;
}

} // namespace

class TestReceiver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryByte();
    void keepsBytesThatComeOneByOne();
    void keepsManyFields();
    void describesTheRequest();
    void answersAfterTheOutcomeOnly();
    void answersUnavailableWhenNotStored_data();
    void answersUnavailableWhenNotStored();
    void answersPipelinedRequestsInOrder();
    void readsChunksAndTrailers();
    void sendsContinue();
    void answersHeadWithoutBody();
    void closesAfterOldVersions();
    void answersAsPlanned_data();
    void answersAsPlanned();
    void judgesSignatures();
    void recognisesSignaturesWhereNoSchemeIsSet();
    void takesNewEndpoints();
    void answersAHalfClosedClient();
    void servesManyConnectionsAtOnce();

private:
    std::unique_ptr<FakeSink> m_fresh;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;
    FakeSink &sink() { return *m_fresh; }
};

void TestReceiver::init()
{
    m_fresh = std::make_unique<FakeSink>();
    m_receiver =
            std::make_unique<Receiver>(m_fresh.get(), &SystemClock::instance(), ReceiverLimits());
    const auto port = m_receiver->listen({});
    QVERIFY(port.has_value());
    m_port = *port;
}

void TestReceiver::cleanup()
{
    m_receiver.reset();
    m_fresh.reset();
}

void TestReceiver::keepsEveryByte()
{
    QRandomGenerator random(42);
    QByteArrayList sent;
    for (int connection = 0; connection < 10; ++connection) {
        RawClient client(m_port);
        for (int round = 0; round < 8; ++round) {
            // Several at once, cut anywhere: pipelining and fragmentation together.
            QByteArray stream;
            const int count = 1 + random.bounded(6);
            for (int i = 0; i < count; ++i) {
                sent << test::randomRequest(random);
                stream += sent.last();
            }
            for (qsizetype at = 0; at < stream.size();) {
                const qsizetype size = qMin<qsizetype>(1 + random.bounded(700), stream.size() - at);
                QVERIFY(client.send(QByteArrayView(stream).sliced(at, size)));
                at += size;
            }
            for (int i = 0; i < count; ++i)
                QCOMPARE(client.answer().status, 200);
        }
    }
    QVERIFY(sent.size() > 200);
    const auto events = sink().events();
    QCOMPARE(events.size(), static_cast<std::size_t>(sent.size()));
    for (std::size_t i = 0; i < events.size(); ++i)
        QCOMPARE(events[i]->request.wire, sent[static_cast<qsizetype>(i)]);
}

void TestReceiver::keepsBytesThatComeOneByOne()
{
    const QByteArray request = post("/slow", "X: 1\r\n", "a\r\n\0b"_ba);
    RawClient client(m_port);
    for (const char byte : request)
        QVERIFY(client.send({ &byte, 1 }));
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(sink().events().front()->request.wire, request);
}

void TestReceiver::keepsManyFields()
{
    QByteArray fields;
    for (int i = 0; i < 400; ++i)
        fields += "X-" + QByteArray::number(i % 7) + ": " + QByteArray::number(i) + "\r\n";
    const QByteArray request = post("/many", fields, "body");
    RawClient client(m_port);
    client.send(request);
    QCOMPARE(client.answer().status, 200);
    client.send(request);
    QCOMPARE(client.answer().status, 200);
    for (const EventPtr &event : sink().events()) {
        QCOMPARE(event->request.wire, request);
        QCOMPARE(event->request.fields.size(), 402U);
    }
}

void TestReceiver::describesTheRequest()
{
    const qint64 before = SystemClock::instance().nowUs();
    RawClient client(m_port);
    const QString peer = u"127.0.0.1:%1"_s.arg(client.localPort());
    client.send(post("/a?b=1", {}, "x"));
    QCOMPARE(client.answer().status, 200);
    const EventPtr event = sink().events().front();
    QCOMPARE(event->kind, EventKind::Request);
    QCOMPARE(event->provenance, Provenance::Wire);
    QCOMPARE(event->peer, peer);
    QCOMPARE(event->local, u"127.0.0.1:%1"_s.arg(m_port));
    QVERIFY(!event->tls);
    QCOMPARE(event->endpoint, u"default"_s);
    QCOMPARE(event->signedUrl, "http://a.example/a?b=1"_ba);
    QCOMPARE(event->verdict, Verdict::Unsigned);
    QVERIFY(event->reason.endsWith('.'_L1));
    QVERIFY(event->receivedAtUs >= before && event->completedAtUs >= event->receivedAtUs);
    QCOMPARE(event->response.status, 200);
    QCOMPARE(event->response.reason, "OK"_ba);
    QCOMPARE(event->response.state, AnswerState::Answered);
}

void TestReceiver::answersAfterTheOutcomeOnly()
{
    sink().setMode(FakeSink::Mode::Hold);
    RawClient client(m_port);
    client.send(post("/held"));
    QTRY_COMPARE(sink().count(), 1U);
    QVERIFY(client.staysSilent(150));
    sink().release();
    QCOMPARE(client.answer().status, 200);
}

void TestReceiver::answersUnavailableWhenNotStored_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("write failed") << int(FakeSink::Mode::Fail);
    QTest::newRow("queue full") << int(FakeSink::Mode::Refuse);
}

void TestReceiver::answersUnavailableWhenNotStored()
{
    QFETCH(const int, mode);
    sink().setMode(static_cast<FakeSink::Mode>(mode));
    RawClient client(m_port);
    client.send(post("/lost", {}, "x") + post("/lost too"_ba.replace(' ', '-')));
    for (int i = 0; i < 2; ++i) {
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.head.contains("Content-Type: text/plain"));
        QVERIFY(answer.body.contains("not stored"));
    }
    sink().setMode(FakeSink::Mode::Store);
    client.send(post("/kept"));
    QCOMPARE(client.answer().status, 200);
}

void TestReceiver::answersPipelinedRequestsInOrder()
{
    // The first waits longest: order must come from the connection, not from luck.
    m_receiver->setEndpoints(endpoints({
            { .name = u"a"_s, .path = "/a", .response = { .status = 201, .delayMs = 120 } },
            { .name = u"b"_s, .path = "/b", .response = { .status = 202, .delayMs = 40 } },
            { .name = u"c"_s, .path = "/c", .response = { .status = 203 } },
    }));
    RawClient client(m_port);
    client.send(post("/a") + post("/b") + post("/c") + post("/a/x"));
    for (const int status : { 201, 202, 203, 201 })
        QCOMPARE(client.answer().status, status);
    QCOMPARE(sink().events()[1]->endpoint, u"b"_s);
}

void TestReceiver::readsChunksAndTrailers()
{
    const QByteArray request = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "5;e=1\r\nhello\r\n6\r\n world\r\n0\r\nDigest: d\r\n\r\n";
    RawClient client(m_port);
    client.send(request + post("/next"));
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(client.answer().status, 200);
    const EventPtr event = sink().events().front();
    QCOMPARE(event->request.wire, request);
    QCOMPARE(event->request.body().toByteArray(), "hello world"_ba);
    QCOMPARE(event->request.trailers.size(), 1U);
}

void TestReceiver::sendsContinue()
{
    RawClient client(m_port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    const RawAnswer first = client.answer();
    QCOMPARE(first.head, "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    client.send("hi");
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(sink().events().front()->request.body().toByteArray(), "hi"_ba);

    // Who expects one but sends the body at once needs none.
    client.send(
            "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nhi");
    QCOMPARE(client.answer().status, 200);
}

void TestReceiver::answersHeadWithoutBody()
{
    m_receiver->setEndpoints(endpoints({ { .name = u"x"_s, .response = { .body = "hello" } } }));
    RawClient client(m_port);
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    const RawAnswer head = client.answer(/*toHead=*/true);
    QCOMPARE(head.status, 200);
    QVERIFY(head.head.contains("Content-Length: 5\r\n"));
    client.send(post("/"));
    QCOMPARE(client.answer().body, "hello"_ba);
    QVERIFY(sink().events().front()->response.body.isEmpty());
}

void TestReceiver::closesAfterOldVersions()
{
    RawClient old(m_port);
    old.send("POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\nx");
    const RawAnswer answer = old.answer();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("Connection: close\r\n"));
    QVERIFY(old.atEnd());

    RawClient kept(m_port);
    for (int i = 0; i < 2; ++i) {
        kept.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QVERIFY(kept.answer().head.contains("Connection: keep-alive\r\n"));
    }

    RawClient closing(m_port);
    closing.send(post("/", "Connection: close\r\n"));
    QCOMPARE(closing.answer().status, 200);
    QVERIFY(closing.atEnd());
}

void TestReceiver::answersAsPlanned_data()
{
    QTest::addColumn<ResponsePlan>("plan");
    QTest::addColumn<QByteArray>("head"); ///< with the Date line left out
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, ResponsePlan plan, const QByteArray &head,
                        const QByteArray &body) { QTest::newRow(name) << plan << head << body; };
    row("default", {}, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", {});
    row("fields as written",
        { .status = 299,
          .fields = { { "x-A", "1" }, { "X-a", "" }, { "x-A", "1" } },
          .body = "b\r\n" },
        "HTTP/1.1 299 \r\nx-A: 1\r\nX-a: \r\nx-A: 1\r\nContent-Length: 3\r\n\r\n", "b\r\n");
    row("own reason", { .status = 500, .reason = "So What" },
        "HTTP/1.1 500 So What\r\nContent-Length: 0\r\n\r\n", {});
    row("no content", { .status = 204, .body = "never" }, "HTTP/1.1 204 No Content\r\n\r\n", {});
    row("not modified", { .status = 304 }, "HTTP/1.1 304 Not Modified\r\n\r\n", {});
    row("own length", { .fields = { { "content-length", "2" } }, .body = "ab" },
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n", "ab");
}

void TestReceiver::answersAsPlanned()
{
    QFETCH(const ResponsePlan, plan);
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    m_receiver->setEndpoints(endpoints({ { .name = u"x"_s, .response = plan } }));
    RawClient client(m_port);
    for (int i = 0; i < 2; ++i) {
        client.send(post("/"));
        RawAnswer answer = client.answer();
        const qsizetype date = answer.head.indexOf("Date: ");
        QVERIFY(date > 0);
        answer.head.remove(date, answer.head.indexOf('\n', date) + 1 - date);
        QCOMPARE(answer.head, head);
        QCOMPARE(answer.body, body);
    }
    QCOMPARE(sink().events().front()->response.body, body);
}

void TestReceiver::judgesSignatures()
{
    auto made = std::make_shared<ReceiverEndpoints>();
    made->endpoints =
            EndpointSet::fromList({ { .name = u"gh"_s, .path = "/gh", .scheme = u"github"_s },
                                    { .name = u"no"_s, .path = "/no", .scheme = u"github"_s } })
                    .value();
    made->keys.resize(made->endpoints.list().size());
    made->keys[made->endpoints.indexOf(u"gh"_s)] = KeyMaterial{ .key = SecretBytes("topsecret") };
    m_receiver->setEndpoints(made);

    const QByteArray body = "{\"action\":\"opened\"}";
    const QByteArray mac =
            QMessageAuthenticationCode::hash(body, "topsecret", QCryptographicHash::Sha256).toHex();
    const QByteArray fields = "X-GitHub-Event: issues\r\nX-GitHub-Delivery: d-1\r\n"
                              "X-Hub-Signature-256: sha256="
            + mac + "\r\n";
    RawClient client(m_port);
    client.send(post("/gh", fields, body) + post("/gh", fields, "{\"action\":\"closed!\"}")
                + post("/gh", {}, body) + post("/no", fields, body));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(client.answer().status, 200);
    const auto events = sink().events();
    QCOMPARE(events[0]->verdict, Verdict::Valid);
    QCOMPARE(events[0]->scheme, u"github"_s);
    QCOMPARE(events[0]->eventType, "issues.opened"_ba);
    QCOMPARE(events[0]->deliveryId, "d-1"_ba);
    QVERIFY(events[0]->retryWindowUs > 0);
    QCOMPARE(events[1]->verdict, Verdict::BadSignature);
    QCOMPARE(events[2]->verdict, Verdict::MissingHeader);
    QCOMPARE(events[3]->verdict, Verdict::NoSecret);
    for (const EventPtr &event : events)
        QVERIFY(!event->reason.isEmpty());
}

void TestReceiver::recognisesSignaturesWhereNoSchemeIsSet()
{
    const QByteArray hex(64, 'a');
    RawClient client(m_port);
    client.send(post("/",
                     "X-GitHub-Event: issues\r\nX-GitHub-Delivery: d-1\r\n"
                     "X-Hub-Signature-256: sha256="
                             + hex + "\r\n",
                     R"({"action":"opened"})")
                + post("/", "X-Acme-Signature: " + hex + "\r\n", "{}")
                + post("/", {}, R"({"type":"payment.confirmed"})"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.answer().status, 200);
    const auto events = sink().events();
    QCOMPARE(events[0]->verdict, Verdict::NoSecret);
    QCOMPARE(events[0]->scheme, u"github"_s);
    QCOMPARE(events[0]->eventType, "issues.opened"_ba);
    QCOMPARE(events[0]->deliveryId, "d-1"_ba);
    QVERIFY(events[0]->reason.contains(u"GitHub"_s));
    QCOMPARE(events[1]->verdict, Verdict::Unsigned);
    QCOMPARE(events[1]->scheme, QString());
    QVERIFY(events[1]->reason.contains(u"X-Acme-Signature"_s));
    QCOMPARE(events[2]->verdict, Verdict::Unsigned);
    QVERIFY(!events[2]->reason.contains(u"looks like"_s));
    QCOMPARE(events[2]->eventType, "payment.confirmed"_ba);
    QVERIFY(events[2]->deliveryId.isEmpty());
}

void TestReceiver::takesNewEndpoints()
{
    RawClient client(m_port);
    client.send(post("/"));
    QCOMPARE(client.answer().status, 200);
    m_receiver->setEndpoints(endpoints({ { .name = u"x"_s, .response = { .status = 418 } } }));
    client.send(post("/"));
    QCOMPARE(client.answer().status, 418);
}

void TestReceiver::answersAHalfClosedClient()
{
    sink().setMode(FakeSink::Mode::Hold);
    RawClient client(m_port);
    client.send(post("/half"));
    client.finishWriting();
    QTRY_COMPARE(sink().count(), 1U);
    QVERIFY(client.staysSilent(50));
    sink().release();
    QCOMPARE(client.answer().status, 200);
    QVERIFY(client.atEnd());
    QVERIFY(sink().answerStates().empty());
}

void TestReceiver::servesManyConnectionsAtOnce()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 100; ++i)
        clients.push_back(std::make_unique<RawClient>(m_port));
    for (int round = 0; round < 3; ++round) {
        for (const auto &client : clients)
            QVERIFY(client->send(post("/load", {}, QByteArray(2000, 'x'))));
        for (const auto &client : clients)
            QCOMPARE(client->answer().status, 200);
    }
    QCOMPARE(sink().count(), 300U);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestReceiver)
#include "tst_receiver.moc"
