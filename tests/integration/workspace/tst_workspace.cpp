// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/reach/relayclient.h"
#include "core/secrets/secretstore.h"
#include "core/signature/resign.h"
#include "core/workspace/workspace.h"
#include "tests/integration/workspace/storedsummaries.h"
#include "tests/support/rawclient.h"
#include "tests/support/recordingserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>
#include <vector>

using namespace hookloupe;
using hookloupe::test::RecordingServer;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBody = "{\"event\":\"payment.confirmed\",\"id\":7}"_ba;

QByteArray post(const QByteArray &target, const Fields &more = {})
{
    Fields fields{ { "Host", "localhost" },
                   { "Content-Length", QByteArray::number(kBody.size()) } };
    fields.insert(fields.end(), more.begin(), more.end());
    return composeRequest("POST", target, fields, kBody);
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> opened(const QString &name)
    {
        auto workspace =
                Workspace::open({ .storePath = m_dir.filePath(name), .useKeyring = false });
        return workspace ? std::move(*workspace) : nullptr;
    }
    /// Sends \a wire to \a workspace's own receiver and waits for the result.
    static SendResult sendToItself(Workspace &workspace, const QByteArray &wire, qint64 eventId = 0,
                                   ReplayKind kind = ReplayKind::Exact)
    {
        const auto target = SendTarget::parse(workspace.listening()->baseUrl());
        std::optional<SendResult> result;
        workspace.replay(eventId, kind, *target, wire, {}, &workspace,
                         [&](const ReplayRecord &record) { result = record.result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10'000); }();
        return result.value_or(SendResult());
    }

private Q_SLOTS:
    void aSignedEventIsReceivedVerifiedStoredAndReplayed();
    void endpointsAndAllowedHostsSurviveTheProgram();
    void theSettingsOfATargetSurviveTheProgramWithoutSecrets();
    void aSecretInMemoryVerifiesAtOnceAndIsNotStored();
    void aReaderWhoseContextDiedIsNotCalled();
    void aTakenPortIsAnErrorAndTheOldPortCanBeUsedAgain();
    void eventsOfAnotherProgramAreAnnouncedOnce();
    void followsWhatOtherProgramsChange();
    void baseUrlCanBeCalledByAClient_data();
    void baseUrlCanBeCalledByAClient();
    void endingUnderLoadLosesNothingAcknowledged();
    void relaysAreKeptAndListenedToWithoutListening();
    void aRestartAsksForWhatItMissed();
    void capturesWhileTheGuiThreadIsBlocked();
};

void TestWorkspace::aSignedEventIsReceivedVerifiedStoredAndReplayed()
{
    const auto workspace = opened(u"a.db"_s);
    QVERIFY(workspace);
    const auto set = EndpointSet::fromList(
            { Endpoint{ .name = u"stripe"_s,
                        .path = "/stripe",
                        .scheme = u"stripe"_s,
                        .secrets = { { .ref = Workspace::secretRefFor(u"stripe"_s) } } } });
    QVERIFY(workspace->setEndpoints(*set));
    workspace->setSecret(u"stripe"_s, SecretBytes("whsec_w"));
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    QSignalSpy committed(workspace.get(), &Workspace::committed);

    const auto request = parseStoredRequest(post("/stripe"));
    QVERIFY(request);
    const auto wire =
            signedRequest(*SchemeCatalogue::builtIn().find(u"stripe"_s),
                          *workspace->keyFor(u"stripe"_s), *request, "http://localhost/stripe",
                          { .timestampUs = SystemClock::instance().nowUs() });
    QVERIFY(wire);
    QCOMPARE(sendToItself(*workspace, *wire).status, 200);
    QTRY_COMPARE(committed.size(), qsizetype(1));
    auto events = test::storedSummaries(*workspace);
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events.front().verdict, Verdict::Valid);
    QCOMPARE(events.front().endpoint, u"stripe"_s);

    QSignalSpy recorded(workspace.get(), &Workspace::replayRecorded);
    const SendResult again = sendToItself(*workspace, *wire, events.front().id);
    QCOMPARE(again.state, SendState::Answered);
    QTRY_COMPARE(recorded.size(), qsizetype(1));
    QTRY_COMPARE(test::storedSummaries(*workspace).size(), std::size_t(2));
    events = test::storedSummaries(*workspace);
    QCOMPARE(events.back().attempt, 2);
    QCOMPARE(events.back().duplicateOf, events.front().id);
    QCOMPARE(events.back().wireSha256, events.front().wireSha256);
}

void TestWorkspace::endpointsAndAllowedHostsSurviveTheProgram()
{
    const auto target = SendTarget::parse("https://Consumer.Example/x");
    QVERIFY(target);
    {
        const auto workspace = opened(u"b.db"_s);
        QVERIFY(!workspace->isHostAllowed(*target));
        QVERIFY(workspace->setEndpoints(
                *EndpointSet::fromList({ Endpoint{ .name = u"kept"_s, .path = "/kept" } })));
        workspace->allowHost(target->host);
        QVERIFY(workspace->isHostAllowed(*target));
    }
    const auto workspace = opened(u"b.db"_s);
    QVERIFY(workspace->endpoints().indexOf(u"kept") >= 0);
    QVERIFY(workspace->isHostAllowed(*target));
}

void TestWorkspace::theSettingsOfATargetSurviveTheProgramWithoutSecrets()
{
    const QByteArray password = "proxy-pass-0815"_ba;
    const auto target = SendTarget::parse("https://Consumer.Example/x");
    const auto other = SendTarget::parse("https://consumer.example:8443/x");
    QVERIFY(target && other);
    TargetSettings settings;
    settings.route.http = SendRoute::Http::Two;
    settings.route.proxy = SendRoute::Proxy::Given;
    settings.route.proxyUrl = "http://proxy.example:3128";
    settings.route.proxyUser = u"ann"_s;
    settings.route.certificate = u"/nowhere/client.pem"_s;
    settings.keyPassphrase = { SecretRef::Kind::Environment, u"HOOKLOUPE_TEST_PASSPHRASE"_s };
    settings.verifyCertificate = false;
    settings.totalTimeoutMs = 7'000;
    qputenv("HOOKLOUPE_TEST_PASSPHRASE", "from-env-4711");
    {
        const auto workspace = opened(u"targets.db"_s);
        QVERIFY(workspace->targetSettings(*target).isDefault());
        QVERIFY(workspace->setTargetSettings(*target, settings, SecretBytes(password)));
        workspace->allowHost("consumer.example");
        const SendLimits limits = workspace->sendLimits(*target);
        QCOMPARE(limits.route.proxyPassword.view(), QByteArrayView(password));
        QCOMPARE(limits.route.redirectHosts, QList<QByteArray>{ "consumer.example" });
        TargetSettings wrong = settings;
        wrong.route.proxyUrl = "proxy.example";
        const auto refused = workspace->setTargetSettings(*target, wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"proxy"_s);
    }
    {
        const auto workspace = opened(u"targets.db"_s);
        const TargetSettings kept = workspace->targetSettings(*target);
        QCOMPARE(kept.toJson()[u"proxy"_s], settings.toJson()[u"proxy"_s]);
        QCOMPARE(kept.proxyPassword.kind, SecretRef::Kind::Keychain);
        QCOMPARE(kept.summary().first(), u"certificate not checked"_s);
        QVERIFY(workspace->targetSettings(*other).isDefault());
        // Without a keyring the password is gone with the program, and sending says so.
        QTRY_VERIFY(workspace->sendLimits(*target).route.problem.contains("enter it again"_L1));
        QCOMPARE(workspace->sendLimits(*target).route.keyPassphrase.view(),
                 QByteArrayView("from-env-4711"));
        std::optional<SendResult> result;
        workspace->replay(0, ReplayKind::Exact, *target, post("/"), workspace->sendLimits(*target),
                          workspace.get(),
                          [&](const ReplayRecord &record) { result = record.result; });
        QTRY_VERIFY(result.has_value());
        QCOMPARE(result->failure, workspace->sendLimits(*target).route.problem);
        QVERIFY(workspace->setTargetSettings(*target, {}));
        QVERIFY(workspace->sendLimits(*target).verifyCertificate);
    }
    qunsetenv("HOOKLOUPE_TEST_PASSPHRASE");
    QVERIFY(opened(u"targets.db"_s)->targetSettings(*target).isDefault());
    for (const QString &name : { u"targets.db"_s, u"targets.db-wal"_s }) {
        QFile store(m_dir.filePath(name));
        if (!store.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = store.readAll();
        QVERIFY(!bytes.contains(password));
        QVERIFY(!bytes.contains("from-env-4711"));
    }
}

void TestWorkspace::relaysAreKeptAndListenedToWithoutListening()
{
    RecordingServer server(
            [](qsizetype, const QByteArray &received) { return received.endsWith("\r\n\r\n"); });
    server.answer = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
                    "data: {\"x-a\":\"b\",\"body\":{\"a\":1}}\n\n"_ba;
    const auto relay = Relay::make(QString::fromUtf8(server.url()) + u"/channel"_s, "/here");
    QVERIFY(relay);
    {
        const auto workspace = opened(u"r.db"_s);
        QVERIFY(workspace->setRelays({ *relay }));
    }
    const auto workspace = opened(u"r.db"_s);
    QSignalSpy committed(workspace.get(), &Workspace::committed);
    workspace->useStoredRelays();
    QCOMPARE(workspace->relays().relays(), QList<Relay>{ *relay });
    QTRY_COMPARE(committed.size(), qsizetype(1));
    const auto events = test::storedSummaries(*workspace);
    QCOMPARE(events.back().target, "/here"_ba);
    QCOMPARE(events.back().provenance, Provenance::Reserialised);
    QCOMPARE(events.back().answerState, AnswerState::ByRelay);
}

void TestWorkspace::aRestartAsksForWhatItMissed()
{
    RecordingServer server(
            [](qsizetype, const QByteArray &received) { return received.endsWith("\r\n\r\n"); });
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"_ba;
    const QByteArray first = "id: m-1\ndata: {\"x-a\":\"b\",\"bodyB\":\"MQ==\"}\n\n"_ba;
    server.answer = head + first;
    const auto relay = Relay::make(QString::fromUtf8(server.url()) + u"/channel"_s, "/here");
    {
        const auto workspace = opened(u"p.db"_s);
        QSignalSpy committed(workspace.get(), &Workspace::committed);
        QVERIFY(workspace->setRelays({ *relay }));
        QTRY_COMPARE(committed.size(), qsizetype(1));
    }
    QVERIFY(!server.received().first().contains("Last-Event-ID"));
    const qsizetype before = server.received().size();
    server.answer = head + first + "id: m-2\ndata: {\"x-a\":\"b\",\"bodyB\":\"Mg==\"}\n\n"_ba;
    {
        const auto workspace = opened(u"p.db"_s);
        workspace->useStoredRelays();
        QTRY_VERIFY(workspace->relays().status(0).repeated >= 1);
        QTRY_VERIFY(workspace->relays().status(0).events == 1);
        std::vector<EventSummary> events = test::storedSummaries(*workspace);
        std::erase_if(events, [](const EventSummary &e) { return e.kind != EventKind::Request; });
        QCOMPARE(events.size(), std::size_t(2));
    }
    // Qt writes the names of fields in lower case from 6.8 on.
    QVERIFY(server.received()[before].toLower().contains("\r\nlast-event-id: m-1\r\n"));
    // A relay that was left is new when it comes again.
    const auto workspace = opened(u"p.db"_s);
    workspace->useStoredRelays();
    QVERIFY(workspace->setRelays({}));
    const qsizetype left = server.received().size();
    QVERIFY(workspace->setRelays({ *relay }));
    QTRY_VERIFY(workspace->relays().status(0).events == 2);
    QVERIFY(server.received().size() > left);
    QVERIFY(!server.received().last().contains("Last-Event-ID"));
}

void TestWorkspace::aSecretInMemoryVerifiesAtOnceAndIsNotStored()
{
    const QByteArray secret = "only-in-memory-4711"_ba;
    {
        const auto workspace = opened(u"c.db"_s);
        const Endpoint endpoint{ .name = u"g"_s,
                                 .path = "/",
                                 .scheme = u"generic-x-signature"_s,
                                 .secrets = { { .ref = Workspace::secretRefFor(u"g"_s) } } };
        QVERIFY(workspace->setEndpoints(*EndpointSet::fromList({ endpoint })));
        QVERIFY(!workspace->keyFor(u"g"_s));
        workspace->setSecret(u"g"_s, SecretBytes(secret));
        QVERIFY(workspace->keyFor(u"g"_s));
        QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
        QCOMPARE(sendToItself(*workspace, post("/", { { "X-Signature", QByteArray(64, '0') } }))
                         .status,
                 200);
        QCOMPARE(test::storedSummaries(*workspace).front().verdict, Verdict::BadSignature);
        QTRY_COMPARE(workspace->secrets().backing(), SecretStore::Backing::Memory);
        QVERIFY(!workspace->secrets().backingSentence().isEmpty());
    }
    QFile store(m_dir.filePath(u"c.db"_s));
    QVERIFY(store.open(QIODevice::ReadOnly));
    QVERIFY(!store.readAll().contains(secret));
}

void TestWorkspace::aReaderWhoseContextDiedIsNotCalled()
{
    const auto workspace = opened(u"d.db"_s);
    bool called = false;
    bool laterCalled = false;
    {
        QObject context;
        workspace->read(
                Workspace::Lane::Detail, &context,
                [](EventReader &reader) { return reader.lastId(); },
                [&](const Result<qint64> &) { called = true; });
    }
    workspace->read(
            Workspace::Lane::Detail, this, [](EventReader &reader) { return reader.lastId(); },
            [&](const Result<qint64> &) { laterCalled = true; });
    QTRY_VERIFY(laterCalled);
    QVERIFY(!called);
}

void TestWorkspace::aTakenPortIsAnErrorAndTheOldPortCanBeUsedAgain()
{
    const auto first = opened(u"e.db"_s);
    const auto second = opened(u"f.db"_s);
    const QHostAddress loopback(QHostAddress::LocalHost);
    const auto listening = first->listen(loopback, 0);
    QVERIFY(listening);
    const auto taken = second->listen(loopback, listening->port);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::PortInUse);
    QVERIFY(!second->listening());
    first->stopListening();
    QVERIFY(second->listen(loopback, listening->port));
}

void TestWorkspace::eventsOfAnotherProgramAreAnnouncedOnce()
{
    const auto follower = opened(u"shared.db"_s);
    const auto other = opened(u"shared.db"_s);
    QVERIFY(follower && other);
    std::vector<qint64> announced;
    connect(follower.get(), &Workspace::committed, this, [&](qint64 firstId, qint64 lastId) {
        for (qint64 id = firstId; id <= lastId; ++id)
            announced.push_back(id);
    });
    follower->followOtherPrograms();
    QVERIFY(follower->listen(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(other->listen(QHostAddress(QHostAddress::LocalHost), 0));
    for (int i = 0; i < 6; ++i)
        QCOMPARE(sendToItself(i % 2 == 0 ? *other : *follower, post("/shared")).status, 200);
    QTRY_COMPARE(announced, (std::vector<qint64>{ 1, 2, 3, 4, 5, 6 }));
    QCOMPARE(sendToItself(*other, post("/shared")).status, 200);
    QTRY_COMPARE(announced.size(), std::size_t(7));
}

void TestWorkspace::followsWhatOtherProgramsChange()
{
    auto other = opened(u"changes.db"_s);
    QVERIFY(other->listen(QHostAddress(QHostAddress::LocalHost), 0));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(sendToItself(*other, post("/shared")).status, 200);
    other->annotate({ .ids = { 4 }, .addedTags = { u"before"_s } });
    bool isStored = false;
    other->whenStored(this, [&isStored] { isStored = true; });
    QTRY_VERIFY(isStored);

    auto follower = opened(u"changes.db"_s);
    follower->followOtherPrograms();
    using Ranges = QList<QPair<qint64, qint64>>;
    Ranges noted;
    Ranges removed;
    connect(follower.get(), &Workspace::noted, this, [&noted](qint64 first, qint64 last) {
        noted.append({ first, last });
    });
    connect(follower.get(), &Workspace::removed, this, [&removed](qint64 first, qint64 last) {
        removed.append({ first, last });
    });
    QSignalSpy replayed(follower.get(), &Workspace::replayRecorded);
    QSignalSpy committed(follower.get(), &Workspace::committed);
    other->annotate({ .ids = { 2 }, .isStarred = true });
    QTRY_COMPARE(noted, (Ranges{ { 2, 2 } }));
    other->removeEvents({ 1 });
    QTRY_COMPARE(removed, (Ranges{ { 1, 1 } }));
    sendToItself(*other, post("/shared")); // recorded with no event
    QTRY_COMPARE(committed.size(), 1);
    const auto target = SendTarget::parse(other->listening()->baseUrl());
    other->replay(3, ReplayKind::Exact, *target, post("/again"), {}, this,
                  [](const ReplayRecord &) {});
    QTRY_COMPARE(replayed.size(), 1);
    QCOMPARE(replayed.front().front().toLongLong(), 3);

    // Its own it tells once, by the short way.
    follower->annotate({ .ids = { 3 }, .isStarred = true });
    QTRY_COMPARE(noted.size(), 2);
    other->annotate({ .ids = { 4 }, .isStarred = true });
    QTRY_COMPARE(noted.size(), 3);
    QCOMPARE(noted, (Ranges{ { 2, 2 }, { 3, 3 }, { 4, 4 } }));
    QCOMPARE(removed.size(), 1);
}

void TestWorkspace::baseUrlCanBeCalledByAClient_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("loopback") << u"127.0.0.1"_s << "http://127.0.0.1:80"_ba;
    QTest::newRow("IPv6 loopback") << u"::1"_s << "http://[::1]:80"_ba;
    QTest::newRow("everywhere") << u"0.0.0.0"_s << "http://localhost:80"_ba;
    QTest::newRow("everywhere, IPv6") << u"::"_s << "http://localhost:80"_ba;
}

void TestWorkspace::baseUrlCanBeCalledByAClient()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, url);
    QCOMPARE((Workspace::Listening{ QHostAddress(address), 80, false }).baseUrl(), url);
}

void TestWorkspace::endingUnderLoadLosesNothingAcknowledged()
{
    auto workspace = opened(u"g.db"_s);
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    const auto target = SendTarget::parse(workspace->listening()->baseUrl());
    int acknowledged = 0;
    QObject context;
    for (int i = 0; i < 200; ++i)
        workspace->replay(0, ReplayKind::Exact, *target, post("/load"), {}, &context,
                          [&](const ReplayRecord &record) {
                              acknowledged += record.result.status == 200 ? 1 : 0;
                          });
    QTRY_VERIFY_WITH_TIMEOUT(acknowledged >= 20, 20'000);
    const int before = acknowledged;
    workspace.reset();
    const auto reader = EventReader::open(m_dir.filePath(u"g.db"_s));
    QVERIFY(reader);
    const auto count = (*reader)->eventCount();
    QVERIFY(count && *count >= before);
}

void TestWorkspace::capturesWhileTheGuiThreadIsBlocked()
{
    const auto workspace = opened(u"h.db"_s);
    QVERIFY(workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    const quint16 port = workspace->listening()->port;
    QSignalSpy committed(workspace.get(), &Workspace::committed);
    constexpr int events = 1'000;
    constexpr int senders = 8;
    std::atomic<int> answered = 0;
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender)
        threads.emplace_back([&answered, port] {
            RawClient client(port);
            for (int i = 0; i < events / senders && client.send(post("/blocked")); ++i)
                answered += client.answer().status == 200 ? 1 : 0;
        });
    // This thread, which owns the workspace and would be the window's, turns no event loop for two
    // seconds, or longer when the senders are not done by then.
    QElapsedTimer blocked;
    blocked.start();
    for (std::thread &thread : threads)
        thread.join();
    QThread::msleep(static_cast<unsigned long>(qMax<qint64>(0, 2'000 - blocked.elapsed())));
    QCOMPARE(answered.load(), events);
    QCOMPARE(committed.size(), 0);
    const auto reader = EventReader::open(m_dir.filePath(u"h.db"_s));
    QVERIFY(reader);
    QCOMPARE(*(*reader)->eventCount(), events);
    QTRY_VERIFY(!committed.isEmpty() && committed.last()[1].toLongLong() == events);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
