// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"
#include "core/workspace/workspace.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/delivery/sending.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kWire = "POST /app/x?y=1 HTTP/1.1\r\nHost: hooks.test\r\nX-A: 1\r\nx-a:  2\r\n"
                         "Content-Length: 4\r\n\r\n\0\xff{}"_ba;

bool isWhole(const ScriptedServer::Peer &peer)
{
    return parseStoredRequest(peer.received).has_value();
}

/// Answers every whole request with \a answer.
ScriptedServer::Script answering(const QByteArray &answer)
{
    return [answer](ScriptedServer::Peer &peer) {
        if (!peer.served && isWhole(peer)) {
            peer.served = true;
            peer.socket->write(answer);
        }
    };
}

const ScriptedServer::Script kSilence = [](ScriptedServer::Peer &) {};

QByteArray lastField(const Fields &fields, QByteArrayView name)
{
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        if (field->name == name)
            return field->value;
    }
    return {};
}

} // namespace

/// The whole way of a forwarded event: a sender, the receiver, the store, the targets.
class TestForwarding : public QObject
{
    Q_OBJECT
private:
    /// Opens a new store that forwards what comes below /app by \a plan, and listens.
    void open(const ForwardPlan &plan, const ResponsePlan &own = {})
    {
        m_path = m_dir.filePath(u"%1.db"_s.arg(++m_count));
        auto opened = Workspace::open({ .storePath = m_path, .useKeyring = false });
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        use({ .name = u"app"_s, .path = "/app", .response = own, .forward = plan });
        QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    }
    void use(const Endpoint &endpoint)
    {
        const auto set = EndpointSet::fromList({ endpoint });
        QVERIFY(set);
        m_workspace->useEndpoints(*set);
    }
    /// Sends \a wire to the receiver and waits for what comes back.
    SendResult post(const QByteArray &wire = kWire)
    {
        Sending sending;
        sending.send(m_workspace->listening()->baseUrl(), wire);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(sending.result.has_value(), 20'000); }();
        return sending.result.value_or(SendResult());
    }
    EventPtr event(qint64 id) const
    {
        const auto reader = EventReader::open(m_path);
        const auto found = reader ? (*reader)->event(id) : Result<EventPtr>(reader.error());
        return found ? *found : std::make_shared<const Event>();
    }
    std::vector<ForwardRecord> forwards(qint64 id) const
    {
        const auto reader = EventReader::open(m_path);
        const auto found = (*reader)->forwards(id);
        return found ? *found : std::vector<ForwardRecord>();
    }
    qint64 eventCount() const
    {
        const auto reader = EventReader::open(m_path);
        const auto count = (*reader)->eventCount();
        return count ? *count : -1;
    }

    QTemporaryDir m_dir;
    int m_count = 0;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;

private Q_SLOTS:
    void cleanup() { m_workspace.reset(); }
    void theTargetAnswersTheSender();
    void theEventIsStoredBeforeTheTargetHearsOfIt();
    void answersWithoutABodyStayWithoutOne_data();
    void answersWithoutABodyStayWithoutOne();
    void aDeadTargetIsA502AndTheEventIsKept();
    void aSilentTargetIsA504();
    void anOwnAnswerDoesNotWaitForTheTarget();
    void failuresOnPurposeComeFirst();
    void rulesAndFaultsComeBeforeTheTarget();
    void aLoopEnds();
    void otherEndpointsStayHere();
    void stoppingLetsWhatIsUnderWayEnd();
    void endingWithASilentTargetLosesNothing();
    void somebodyForwardsItAgain();
    void removedEventsTakeTheirForwardsAlong();
    void manyAtOnceRespectTheLimit();
};

void TestForwarding::theTargetAnswersTheSender()
{
    ScriptedServer target(answering(
            "HTTP/1.1 207 Mixed \xff\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nConnection: X-Hop\r\n"
            "X-Hop: 1\r\nTransfer-Encoding: chunked\r\n\r\n3;x\r\n{\0}\r\n0\r\nT: 1\r\n\r\n"_ba));
    open({ .url = target.url() + "/inner/hook" });
    const SendResult answer = post();
    QCOMPARE(answer.state, SendState::Answered);
    QCOMPARE(answer.status, 207);
    QCOMPARE(answer.reason, "Mixed \xff"_ba);
    QCOMPARE(answer.body, "{\0}"_ba);
    QVERIFY(answer.fields.size() >= 3);
    QVERIFY((answer.fields[0] == Field{ "Set-Cookie", "a=1" }));
    QVERIFY((answer.fields[1] == Field{ "set-cookie", "b=2" }));
    QCOMPARE(lastField(answer.fields, "Content-Length"), "3"_ba);
    QCOMPARE(lastField(answer.fields, "X-Hop"), QByteArray());
    const QByteArray got = target.peers().front()->received;
    QVERIFY2(got.startsWith("POST /inner/hook?y=1 HTTP/1.1\r\nHost: 127.0.0.1:"), got.constData());
    QVERIFY(got.contains("\r\nX-A: 1\r\nx-a:  2\r\nContent-Length: 4\r\nVia: 1.1 hookloupe-"));
    QVERIFY(got.endsWith("\r\n\r\n\0\xff{}"_ba));

    QTRY_COMPARE(event(1)->response.state, AnswerState::Answered);
    const EventPtr stored = event(1);
    QCOMPARE(stored->request.wire, kWire);
    QCOMPARE(stored->response.status, 207);
    QCOMPARE(stored->response.body, "{\0}"_ba);
    QVERIFY(stored->response.origin.contains("127.0.0.1:"_L1));
    const auto records = forwards(1);
    QCOMPARE(records.size(), std::size_t{ 1 });
    const ForwardRecord &record = records.front();
    QVERIFY(record.id > 0 && record.answersSender && !record.isMirror);
    QCOMPARE(record.eventId, 1);
    QCOMPARE(record.cause, ForwardCause::Arrival);
    QCOMPARE(record.gatewayStatus, 207);
    QCOMPARE(record.targetUrl, target.url() + "/inner/hook");
    QCOMPARE(record.requestHead + "\0\xff{}"_ba, got);
    QCOMPARE(record.result.status, 207);
    QCOMPARE(lastField(record.result.fields, "X-Hop"), "1"_ba);
    QVERIFY(record.result.times.totalUs > 0);
    QVERIFY(record.startedAtUs >= record.queuedAtUs && record.queuedAtUs > stored->receivedAtUs);
}

void TestForwarding::theEventIsStoredBeforeTheTargetHearsOfIt()
{
    AnswerState seen = AnswerState::Answered;
    QByteArray wire;
    ScriptedServer target([&](ScriptedServer::Peer &peer) {
        if (peer.served || !isWhole(peer))
            return;
        peer.served = true;
        const EventPtr stored = event(1);
        seen = stored->response.state;
        wire = stored->request.wire;
        peer.socket->write(kOk);
    });
    open({ .url = target.url() });
    QCOMPARE(post().status, 200);
    QCOMPARE(seen, AnswerState::Pending);
    QCOMPARE(wire, kWire);
}

void TestForwarding::answersWithoutABodyStayWithoutOne_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("length");
    QTest::newRow("HEAD") << "HEAD"_ba
                          << "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"_ba << 200 << "99"_ba;
    QTest::newRow("204") << "GET"_ba
                         << "HTTP/1.1 204 No\r\n\r\n"_ba << 204 << ""_ba;
    QTest::newRow("304") << "GET"_ba
                         << "HTTP/1.1 304 No\r\nContent-Length: 99\r\n\r\n"_ba << 304 << "99"_ba;
}

void TestForwarding::answersWithoutABodyStayWithoutOne()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, answer);
    QFETCH(const int, status);
    QFETCH(const QByteArray, length);
    ScriptedServer target(answering(answer));
    open({ .url = target.url() });
    const SendResult got = post(method + " /app HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(got.state, SendState::Answered);
    QCOMPARE(got.status, status);
    QCOMPARE(lastField(got.fields, "Content-Length"), length);
    QVERIFY(got.body.isEmpty());
}

void TestForwarding::aDeadTargetIsA502AndTheEventIsKept()
{
    QByteArray url;
    {
        const ScriptedServer closed(kSilence);
        url = closed.url();
    }
    open({ .url = url });
    for (int i = 1; i <= 3; ++i) {
        const SendResult answer = post();
        QCOMPARE(answer.status, 502);
        QVERIFY2(answer.body.contains("could not be reached"), answer.body.constData());
        QVERIFY(answer.body.contains("stored as event " + QByteArray::number(i)));
    }
    QTRY_COMPARE(event(3)->response.state, AnswerState::Answered);
    QCOMPARE(event(3)->response.status, 502);
    QCOMPARE(event(3)->request.wire, kWire);
    QTRY_COMPARE(forwards(3).size(), std::size_t{ 1 });
    QCOMPARE(forwards(3).front().gatewayStatus, 502);
    QVERIFY(forwards(3).front().result.failure.contains("connection refused"_L1));
}

void TestForwarding::aSilentTargetIsA504()
{
    ScriptedServer target(kSilence);
    open({ .url = target.url(), .timeoutMs = 200 });
    const SendResult answer = post();
    QCOMPARE(answer.status, 504);
    QVERIFY2(answer.body.contains("did not answer in time"), answer.body.constData());
    QTRY_COMPARE(event(1)->response.status, 504);
    QVERIFY(forwards(1).front().result.failure.contains("within 200 ms"_L1));
}

void TestForwarding::anOwnAnswerDoesNotWaitForTheTarget()
{
    ScriptedServer target(kSilence);
    open({ .url = target.url(), .answer = ForwardPlan::Answer::Own, .timeoutMs = 400 },
         { .status = 202, .body = "taken" });
    QSignalSpy recorded(m_workspace.get(), &Workspace::forwardRecorded);
    const SendResult answer = post();
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.body, "taken"_ba);
    QCOMPARE(recorded.size(), 0);
    QTRY_COMPARE(recorded.size(), 1);
    const ForwardRecord record = forwards(1).front();
    QCOMPARE(record.gatewayStatus, 504);
    QVERIFY(!record.answersSender);
    QCOMPARE(event(1)->response.status, 202);
}

void TestForwarding::failuresOnPurposeComeFirst()
{
    ScriptedServer target(answering(kOk));
    open({ .url = target.url() }, { .fail = { .first = 1, .status = 500 } });
    QCOMPARE(post().status, 500);
    QCOMPARE(post("GET /app/other HTTP/1.1\r\nHost: a\r\n\r\n").status, 500);
    // The target heard of both, and answers the next ones by itself.
    QTRY_COMPARE(target.peers().size(), std::size_t{ 2 });
    QTRY_COMPARE(forwards(2).size(), std::size_t{ 1 });
    QVERIFY(!forwards(2).front().answersSender);
}

void TestForwarding::rulesAndFaultsComeBeforeTheTarget()
{
    ScriptedServer target(answering(kOk));
    open({ .url = target.url() });
    use({ .name = u"app"_s,
          .path = "/app",
          .rules = { { .when = u"query:y=1"_s, .response = { .status = 418 } },
                     { .when = u"id>=3 path:/app/twice"_s, .response = { .status = 409 } } },
          .forward = { .url = target.url() } });
    QCOMPARE(post().status, 418);
    QCOMPARE(post("GET /app/twice HTTP/1.1\r\nHost: a\r\n\r\n").body, "ok"_ba);
    QCOMPARE(post("GET /app/twice HTTP/1.1\r\nHost: a\r\n\r\n").status, 409);
    QTRY_COMPARE(target.peers().size(), std::size_t{ 3 });
    QTRY_COMPARE(forwards(3).size(), std::size_t{ 1 });
    QVERIFY(!forwards(1).front().answersSender && forwards(2).front().answersSender);
    use({ .name = u"app"_s,
          .path = "/app",
          .response = { .fault = Fault::Close },
          .forward = { .url = target.url() } });
    QCOMPARE(post().state, SendState::Failed);
    QTRY_COMPARE(target.peers().size(), std::size_t{ 4 });
}

void TestForwarding::aLoopEnds()
{
    open({ .url = "http://127.0.0.1:1" });
    use({ .name = u"loop"_s,
          .path = "/app",
          .forward = { .url = m_workspace->listening()->baseUrl() + "/app" } });
    const SendResult answer = post();
    QCOMPARE(answer.status, 508);
    QVERIFY(answer.body.contains("forwarded by this same Hookloupe"));
    QCOMPARE(eventCount(), 2);
    QTRY_COMPARE(event(1)->response.status, 508);
    QCOMPARE(event(2)->response.status, 508);
    QCOMPARE(forwards(2).front().startedAtUs, 0);
}

void TestForwarding::otherEndpointsStayHere()
{
    ScriptedServer target(answering(kOk));
    open({ .url = target.url() });
    QCOMPARE(post("GET /elsewhere HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    QCOMPARE(post().body, "ok"_ba);
    QCOMPARE(target.peers().size(), std::size_t{ 1 });
    QVERIFY(forwards(1).empty());
}

void TestForwarding::stoppingLetsWhatIsUnderWayEnd()
{
    // The target's thread is this one, which waits in stopListening(): the other end is elsewhere.
    QThread thread;
    auto *target = new ScriptedServer([](ScriptedServer::Peer &peer) {
        if (peer.served || !isWhole(peer))
            return;
        peer.served = true;
        QTimer::singleShot(300, peer.socket, [socket = peer.socket] { socket->write(kOk); });
    });
    const QByteArray url = target->url();
    target->moveToThread(&thread);
    connect(&thread, &QThread::finished, target, &QObject::deleteLater);
    thread.start();
    open({ .url = url });
    Sending sending;
    sending.send(m_workspace->listening()->baseUrl(), kWire);
    QTRY_COMPARE(eventCount(), 1);
    QElapsedTimer clock;
    clock.start();
    m_workspace->stopListening();
    QVERIFY(clock.elapsed() < 4000);
    QTRY_VERIFY(sending.result);
    QCOMPARE(sending.result->status, 200);
    QCOMPARE(sending.result->body, "ok"_ba);
    thread.quit();
    thread.wait();
}

void TestForwarding::endingWithASilentTargetLosesNothing()
{
    ScriptedServer target(kSilence);
    open({ .url = target.url(), .concurrency = 2 });
    std::vector<std::unique_ptr<Sending>> senders;
    for (int i = 0; i < 5; ++i) {
        senders.push_back(std::make_unique<Sending>());
        senders.back()->send(m_workspace->listening()->baseUrl(), kWire);
    }
    QTRY_COMPARE(eventCount(), 5);
    QTRY_COMPARE(target.peers().size(), std::size_t{ 2 });
    QElapsedTimer clock;
    clock.start();
    m_workspace.reset();
    QVERIFY(clock.elapsed() < 9000);
    for (int id = 1; id <= 5; ++id) {
        QCOMPARE(event(id)->request.wire, kWire);
        QCOMPARE(event(id)->response.state, AnswerState::ClientGone);
        const auto records = forwards(id);
        QCOMPARE(records.size(), std::size_t{ 1 });
        QCOMPARE(records.front().result.state, SendState::Cancelled);
    }
}

void TestForwarding::somebodyForwardsItAgain()
{
    QByteArray url;
    quint16 port = 0;
    {
        const ScriptedServer closed(kSilence);
        url = closed.url();
        port = closed.serverPort();
    }
    open({ .url = url, .keepsHost = true });
    QCOMPARE(post().status, 502);
    QSignalSpy recorded(m_workspace.get(), &Workspace::forwardRecorded);
    ScriptedServer target(answering(kOk));
    target.close();
    QVERIFY(target.listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE(forwards(1).size(), std::size_t{ 1 });
    recorded.clear();
    m_workspace->forwardAgain(event(1), url);
    QTRY_COMPARE(recorded.size(), 1);
    QCOMPARE(recorded.front().front().toLongLong(), 1);
    const auto records = forwards(1);
    QCOMPARE(records.size(), std::size_t{ 2 });
    QCOMPARE(records.back().cause, ForwardCause::Person);
    QCOMPARE(records.back().gatewayStatus, 200);
    QVERIFY(!records.back().answersSender);
    QVERIFY(target.peers().front()->received.contains("\r\nHost: hooks.test\r\n"));
    // What the sender was told does not change by it.
    QCOMPARE(event(1)->response.status, 502);
}

void TestForwarding::removedEventsTakeTheirForwardsAlong()
{
    ScriptedServer target(answering(kOk));
    ScriptedServer slow(kSilence);
    open({ .url = target.url(), .timeoutMs = 500, .mirrors = { slow.url() } });
    QSignalSpy recorded(m_workspace.get(), &Workspace::forwardRecorded);
    QSignalSpy removed(m_workspace.get(), &Workspace::removed);
    QCOMPARE(post().status, 200);
    QTRY_COMPARE(forwards(1).size(), std::size_t{ 1 });
    m_workspace->removeEvents({ 1 });
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(forwards(1).empty());
    // The mirror's try ends now, and finds no event any more.
    QTRY_COMPARE(recorded.size(), 2);
    QVERIFY(forwards(1).empty());
}

void TestForwarding::manyAtOnceRespectTheLimit()
{
    constexpr int kSenders = 40;
    int open = 0;
    int mostOpen = 0;
    ScriptedServer target([&](ScriptedServer::Peer &peer) {
        if (peer.served || !isWhole(peer))
            return;
        peer.served = true;
        mostOpen = qMax(mostOpen, ++open);
        QTimer::singleShot(5, peer.socket, [&open, socket = peer.socket] {
            --open;
            socket->write(kOk);
        });
    });
    this->open({ .url = target.url(), .concurrency = 4 });
    std::vector<std::unique_ptr<Sending>> senders;
    for (int i = 0; i < kSenders; ++i) {
        senders.push_back(std::make_unique<Sending>());
        senders.back()->send(m_workspace->listening()->baseUrl(), kWire);
    }
    for (const auto &sender : senders) {
        QTRY_VERIFY_WITH_TIMEOUT(sender->result, 20'000);
        QCOMPARE(sender->result->status, 200);
    }
    QCOMPARE(mostOpen, 4);
    QCOMPARE(eventCount(), kSenders);
}

QTEST_GUILESS_MAIN(TestForwarding)
#include "tst_forwarding.moc"
