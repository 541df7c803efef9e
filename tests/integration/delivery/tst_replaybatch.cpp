// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/answerdiff.h"
#include "core/delivery/batch/replaybatch.h"
#include "core/event/clock.h"
#include "core/signature/verifier.h"
#include "tests/integration/delivery/listedevents.h"
#include "tests/integration/delivery/recordsink.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "tests/support/requestgenerator.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <map>
#include <set>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kEmptyOk = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba;

/// Takes whole requests with a Content-Length and answers each as \a answer says.
class Consumer
{
public:
    using Answer = std::function<QByteArray(const WireRequest &)>;
    explicit Consumer(Answer answer)
        : server([this, answer = std::move(answer)](ScriptedServer::Peer &peer) {
            auto &framer = framers[&peer];
            auto &taken = offsets[&peer];
            if (!framer)
                framer = std::make_unique<RequestFramer>(ReceiverLimits());
            framer->append(QByteArrayView(peer.received).sliced(taken));
            taken = peer.received.size();
            while (framer->state() == RequestFramer::State::Complete) {
                requests.push_back(framer->takeRequest());
                peer.socket->write(answer(requests.back()));
                framer->append({});
            }
        })
    { }
    std::map<ScriptedServer::Peer *, std::unique_ptr<RequestFramer>> framers;
    std::map<ScriptedServer::Peer *, qsizetype> offsets;
    std::vector<WireRequest> requests;
    ScriptedServer server;
};

ReplayBatchPlan planTo(const ScriptedServer &server)
{
    ReplayBatchPlan plan;
    plan.targets = { *SendTarget::parse(server.url()) };
    return plan;
}

RetrySchedule quickSchedule()
{
    RetrySchedule schedule = *builtInSchedule(u"standard-webhooks");
    schedule.waitsMs = { 1'000, 1'000, 1'000 };
    schedule.jitterPercent = 0;
    return schedule;
}

/// Counts how often each is read. What it counts into is looked at when the batch has ended.
class CountedEvents : public Events
{
public:
    CountedEvents(std::vector<EventPtr> events, std::map<qint64, int> *reads)
        : Events(std::move(events))
        , m_reads(reads)
    { }
    Result<EventPtr> event(qint64 index) override
    {
        ++(*m_reads)[index];
        return Events::event(index);
    }

private:
    std::map<qint64, int> *m_reads;
};

} // namespace

class TestReplayBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyByteOfGeneratedRequestsArrives();
    void keepsConnectionsAndTheOrder();
    void sendsManyAtOnceAndEachOnce();
    void readsWhatIsSentAgainOnce();
    void goesOnOverANewConnectionWhenOneWasClosed();
    void goesAsEachTargetIsSet();
    void retriesByTheScheduleWithTheSameId();
    void retryAndNewMessageDifferInTheId();
    void comparesTheAnswersOfTwoTargets();
    void pausesAndGoesOn();
    void cancelsHungTargetsAtOnce();
    void endsTheWaitForRetriesAtOnce();
    void pausesBeforeADeadTarget();
    void leavesOutWhatCannotBeSent();
    void keepsToTheRate();
    void keepsResultsWithTheEvents();
};

void TestReplayBatch::everyByteOfGeneratedRequestsArrives()
{
    QRandomGenerator random(20'261'127);
    std::vector<EventPtr> events;
    std::vector<QByteArray> wires;
    while (wires.size() < 500) {
        const QByteArray wire = randomRequest(random);
        if (!parseStoredRequest(wire))
            continue;
        wires.push_back(wire);
        events.push_back(eventOf(static_cast<qint64>(wires.size()), wire));
    }
    // It knows no HTTP: what it expects next is what it waits for, and then compares.
    std::size_t next = 0;
    std::size_t equal = 0;
    std::map<ScriptedServer::Peer *, qsizetype> taken;
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        while (next < wires.size() && peer.received.size() - taken[&peer] >= wires[next].size()) {
            equal += peer.received.mid(taken[&peer], wires[next].size()) == wires[next] ? 1U : 0U;
            taken[&peer] += wires[next++].size();
            peer.socket->write(kEmptyOk);
        }
    });
    ReplayBatch batch;
    QVERIFY(batch.start(planTo(server), std::make_unique<Events>(events)));
    QTRY_COMPARE_WITH_TIMEOUT(batch.progress().state, BatchProgress::State::Ended, 60'000);
    QCOMPARE(equal, wires.size());
    QVERIFY(batch.progress().isAllAccepted());
    qsizetype received = 0;
    for (const auto &peer : server.peers())
        received += peer->received.size();
    qsizetype sent = 0;
    for (const QByteArray &wire : wires)
        sent += wire.size();
    QCOMPARE(received, sent);
    QVERIFY2(server.peers().size() < wires.size(), "connections are used again");
}

void TestReplayBatch::keepsConnectionsAndTheOrder()
{
    Consumer consumer([](const WireRequest &) { return kEmptyOk; });
    ReplayBatch batch;
    QVERIFY(batch.start(planTo(consumer.server), Events::small(300)));
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
    QVERIFY(batch.progress().isAllAccepted());
    QCOMPARE(consumer.server.peers().size(), 1U);
    QCOMPARE(consumer.requests.size(), 300U);
    for (int i = 0; i < 300; ++i)
        QCOMPARE(consumer.requests[static_cast<std::size_t>(i)].wire, smallRequest(i + 1));
    const BatchRow row = batch.results()->row(299);
    QCOMPARE(row.eventId, 300);
    QCOMPARE(row.status, 200);
    QCOMPARE(row.tries, 1);
    QCOMPARE(row.outcome, BatchOutcome::Accepted);
    QVERIFY(row.times.totalUs >= row.times.firstByteUs && row.times.firstByteUs > 0);
}

void TestReplayBatch::sendsManyAtOnceAndEachOnce()
{
    Consumer consumer([](const WireRequest &) { return kEmptyOk; });
    ReplayBatchPlan plan = planTo(consumer.server);
    plan.order = ReplayBatchPlan::Order::Shuffled;
    plan.seed = 5;
    plan.concurrency = 16;
    plan.times = 2;
    ReplayBatch batch;
    QVERIFY(batch.start(plan, Events::small(1'000)));
    QTRY_COMPARE_WITH_TIMEOUT(batch.progress().state, BatchProgress::State::Ended, 30'000);
    QCOMPARE(batch.progress().accepted, 2'000);
    QVERIFY(consumer.server.peers().size() > 1 && consumer.server.peers().size() <= 16);
    std::map<QByteArray, int> seen;
    for (const WireRequest &request : consumer.requests)
        ++seen[request.wire];
    QCOMPARE(seen.size(), 1'000U);
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](const auto &one) { return one.second == 2; }));
    QCOMPARE(batch.results()->row(0).eventId, shuffledOrder(1'000, 5).front() + 1);
}

void TestReplayBatch::readsWhatIsSentAgainOnce()
{
    Consumer consumer([](const WireRequest &) { return kEmptyOk; });
    std::vector<EventPtr> events{ eventOf(1, smallRequest(1)), nullptr,
                                  eventOf(3, smallRequest(3)) };
    std::map<qint64, int> reads;
    auto source = std::make_unique<CountedEvents>(events, &reads);
    ReplayBatchPlan plan = planTo(consumer.server);
    plan.times = 3'000; // more than are read ahead
    ReplayBatch batch;
    QVERIFY(batch.start(plan, std::move(source)));
    QTRY_COMPARE_WITH_TIMEOUT(batch.progress().state, BatchProgress::State::Ended, 60'000);
    QCOMPARE(batch.progress().accepted, 6'000);
    QCOMPARE(batch.progress().leftOut, 3'000);
    QCOMPARE(reads[0], 1);
    QCOMPARE(reads[2], 1);
    QVERIFY2(reads[1] < 20, "what is gone may come again, but is not asked for at each turn");
    for (std::size_t i = 0; i < consumer.requests.size(); ++i)
        QCOMPARE(consumer.requests[i].wire, smallRequest(i % 2 == 0 ? 1 : 3));
}

void TestReplayBatch::goesOnOverANewConnectionWhenOneWasClosed()
{
    // Each connection is closed after one answer, without a word before.
    std::set<ScriptedServer::Peer *> served;
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        if (!served.insert(&peer).second)
            return;
        peer.socket->write(kEmptyOk);
        peer.socket->disconnectFromHost();
    });
    ReplayBatch batch;
    QVERIFY(batch.start(planTo(server), Events::small(50)));
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
    QCOMPARE(batch.progress().accepted, 50);
}

void TestReplayBatch::goesAsEachTargetIsSet()
{
    Consumer there([](const WireRequest &) { return kEmptyOk; });
    Consumer here([&there](const WireRequest &) {
        return "HTTP/1.1 307 Moved\r\nLocation: " + there.server.url()
                + "/there\r\nContent-Length: 0\r\n\r\n";
    });
    ReplayBatchPlan plan = planTo(here.server);
    plan.targets.push_back(*SendTarget::parse("http://shop.example"));
    SendLimits following;
    following.route.followsRedirects = true;
    SendLimits byProxy;
    byProxy.route.proxy = SendRoute::Proxy::Given;
    byProxy.route.proxyUrl = there.server.url();
    byProxy.route.proxyTunnels = false;
    plan.limitsByTarget = { following, byProxy };
    ReplayBatch batch;
    QVERIFY(batch.start(plan, Events::small(20)));
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
    QCOMPARE(batch.progress().accepted, 40);
    QCOMPARE(here.requests.size(), 20U);
    QCOMPARE(here.server.peers().size(), 1U);
    QCOMPARE(there.requests.size(), 40U);
    std::map<QByteArray, int> targets;
    for (const WireRequest &request : there.requests)
        ++targets[request.targetBytes().toByteArray()];
    QCOMPARE(targets["/there"], 20);
    QCOMPARE(targets["http://shop.example/hook"], 20);

    // What hangs is cancelled on this way, too.
    ScriptedServer silent([](ScriptedServer::Peer &) {});
    plan.targets = { *SendTarget::parse(silent.url()) };
    plan.limitsByTarget = { following };
    ReplayBatch hung;
    QVERIFY(hung.start(plan, Events::small(2)));
    QTRY_VERIFY(!silent.peers().empty() && !silent.peers().front()->received.isEmpty());
    hung.cancel();
    QTRY_COMPARE(hung.progress().state, BatchProgress::State::Ended);
    QCOMPARE(hung.progress().accepted, 0);
}

void TestReplayBatch::retriesByTheScheduleWithTheSameId()
{
    std::map<QByteArray, int> seen;
    Consumer consumer([&](const WireRequest &request) {
        const bool isThird = ++seen[request.body().toByteArray()] == 3;
        return isThird ? kEmptyOk : "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"_ba;
    });
    ReplayBatchPlan plan = planTo(consumer.server);
    plan.schedule = quickSchedule();
    plan.timeScale = 100;
    plan.order = ReplayBatchPlan::Order::Free;
    plan.concurrency = 4;
    plan.edits = *RequestEdits::parse(u"body {{uuid}}"_s);
    ReplayBatch batch;
    QVERIFY(batch.start(plan, Events::small(20)));
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
    QCOMPARE(batch.progress().accepted, 20);
    QCOMPARE(batch.progress().tries, 60);
    QCOMPARE(seen.size(), 20U);
    QCOMPARE(batch.results()->row(3).tries, 3);
}

void TestReplayBatch::retryAndNewMessageDifferInTheId()
{
    const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const Scheme &scheme = *SchemeCatalogue::builtIn().find(u"standard-webhooks-v1");
    auto event = std::make_shared<Event>();
    event->id = 1;
    event->scheme = scheme.id;
    event->request = *parseStoredRequest(
            "POST / HTTP/1.1\r\nHost: x\r\nwebhook-id: msg_1\r\nwebhook-timestamp: 1\r\n"
            "webhook-signature: v1,old\r\nContent-Length: 2\r\n\r\n{}");
    Consumer consumer([](const WireRequest &) { return kEmptyOk; });
    ReplayBatchPlan plan = planTo(consumer.server);
    plan.signing = BatchSigning{ .schemes = SchemeCatalogue::builtInShared() };
    plan.signing->key = KeyMaterial{ .key = SecretBytes{ QByteArrayView(secret) } };
    for (const auto as : { ReplayBatchPlan::As::Retry, ReplayBatchPlan::As::NewMessage }) {
        consumer.requests.clear();
        plan.as = as;
        ReplayBatch batch;
        QVERIFY(batch.start(plan, std::make_unique<Events>(std::vector<EventPtr>{ event })));
        QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
        QVERIFY(batch.progress().isAllAccepted());
        const WireRequest &request = consumer.requests.front();
        const RequestView view = RequestView::of(request, {});
        QCOMPARE(verify(scheme, *plan.signing->key, view,
                        { .nowUs = SystemClock::instance().nowUs() })
                         .verdict,
                 Verdict::Valid);
        QCOMPARE(*view.field("webhook-id") == "msg_1", as == ReplayBatchPlan::As::Retry);
        QVERIFY(*view.field("webhook-timestamp") != "1");
        QCOMPARE(batch.results()->row(0).kind, ReplayKind::Resigned);
    }
}

void TestReplayBatch::comparesTheAnswersOfTwoTargets()
{
    const auto answering = [](bool isNew) {
        return [isNew](const WireRequest &request) {
            const bool isOther = isNew && request.body().contains("7");
            const QByteArray body = isOther ? "{\"ok\": false}" : "{\"ok\":true}";
            return "HTTP/1.1 200 OK\r\nDate: "
                    + QByteArray::number(request.wire.size() + (isNew ? 1 : 0))
                    + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
    };
    Consumer before(answering(false));
    Consumer after(answering(true));
    ReplayBatchPlan plan = planTo(before.server);
    plan.targets.push_back(*SendTarget::parse(after.server.url()));
    plan.order = ReplayBatchPlan::Order::Free;
    plan.concurrency = 4;
    ReplayBatch batch;
    QVERIFY(batch.start(plan, Events::small(20)));
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
    QCOMPARE(batch.progress().rows, 40);
    QCOMPARE(batch.progress().compared, 20);
    QCOMPARE(batch.progress().differing, 2);
    const std::atomic<bool> cancelled = false;
    const auto differing = batch.results()->select(BatchResults::Show::Differences,
                                                   BatchResults::By::Event, false, 2, cancelled);
    QCOMPARE(differing, (std::vector<quint32>{ 2 * 6 + 1, 2 * 16 + 1 }));
    const auto kept = [&](qint64 row) {
        return KeptAnswer{ batch.results()->row(row), batch.results()->details(row) };
    };
    const QString text = answerDifferenceText(kept(12), kept(13));
    QVERIFY2(text.contains(u"$.ok"_s), qPrintable(text));
}

void TestReplayBatch::pausesAndGoesOn()
{
    Consumer consumer([](const WireRequest &) { return kEmptyOk; });
    ReplayBatchPlan plan = planTo(consumer.server);
    plan.pace = ReplayBatchPlan::Pace::Rate;
    plan.perSecond = 200;
    ReplayBatch batch;
    QVERIFY(batch.start(plan, Events::small(60)));
    QTRY_VERIFY(batch.progress().ended > 5);
    batch.pause();
    QTRY_VERIFY(batch.progress().state == BatchProgress::State::Paused
                && batch.progress().running == 0);
    const std::size_t before = consumer.requests.size();
    QVERIFY(before < 60);
    QTest::qWait(100); // nothing is to happen
    QCOMPARE(consumer.requests.size(), before);
    batch.resume();
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
    QCOMPARE(batch.progress().accepted, 60);
}

void TestReplayBatch::cancelsHungTargetsAtOnce()
{
    ScriptedServer server([](ScriptedServer::Peer &) {});
    ReplayBatchPlan plan = planTo(server);
    plan.order = ReplayBatchPlan::Order::Free;
    plan.concurrency = 32;
    ReplayBatch batch;
    QSignalSpy ended(&batch, &ReplayBatch::ended);
    QVERIFY(batch.start(plan, Events::small(100)));
    QTRY_COMPARE(server.peers().size(), 32U);
    batch.cancel();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(batch.progress().cancelled, 32);
    QVERIFY(batch.progress().isCancelled);
    QCOMPARE(batch.results()->row(0).outcome, BatchOutcome::Cancelled);
    QCOMPARE(batch.results()->row(99).outcome, BatchOutcome::Waiting);
}

void TestReplayBatch::endsTheWaitForRetriesAtOnce()
{
    Consumer consumer(
            [](const WireRequest &) { return "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"_ba; });
    ReplayBatchPlan plan = planTo(consumer.server);
    plan.order = ReplayBatchPlan::Order::Free;
    plan.concurrency = 8;
    plan.schedule = quickSchedule();
    plan.timeScale = 0.0001;
    ReplayBatch batch;
    QVERIFY(batch.start(plan, Events::small(100)));
    QTRY_COMPARE(batch.progress().retrying, 100);
    QCOMPARE(batch.results()->row(0).outcome, BatchOutcome::Retrying);
    batch.cancel();
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
    QCOMPARE(batch.progress().cancelled, 100);
    QCOMPARE(batch.results()->row(0).outcome, BatchOutcome::Cancelled);
}

void TestReplayBatch::pausesBeforeADeadTarget()
{
    ReplayBatchPlan plan;
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        plan.targets = { *SendTarget::parse("http://127.0.0.1:"
                                            + QByteArray::number(closed.serverPort())) };
    }
    ReplayBatch batch;
    QVERIFY(batch.start(plan, Events::small(100)));
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Paused);
    QCOMPARE(batch.progress().failed, 10);
    QVERIFY(batch.progress().why.startsWith(u"Paused, since the last 10 to 127.0.0.1:"_s));
    QVERIFY(!batch.results()->details(0).failure.isEmpty());
    batch.cancel();
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
}

void TestReplayBatch::leavesOutWhatCannotBeSent()
{
    Consumer consumer([](const WireRequest &) { return kEmptyOk; });
    auto gap = std::make_shared<Event>();
    gap->id = 2;
    gap->kind = EventKind::Gap;
    ReplayBatch batch;
    QVERIFY(batch.start(planTo(consumer.server),
                        std::make_unique<Events>(std::vector<EventPtr>{ eventOf(1, smallRequest(1)),
                                                                        gap, nullptr })));
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
    QCOMPARE(batch.progress().accepted, 1);
    QCOMPARE(batch.progress().leftOut, 2);
    QCOMPARE(batch.results()->details(2).failure, u"It is gone."_s);
    QCOMPARE(batch.results()->row(1).eventId, 2);
}

void TestReplayBatch::keepsToTheRate()
{
    Consumer consumer([](const WireRequest &) { return kEmptyOk; });
    ReplayBatchPlan plan = planTo(consumer.server);
    plan.pace = ReplayBatchPlan::Pace::Rate;
    plan.perSecond = 100;
    plan.order = ReplayBatchPlan::Order::Free;
    plan.concurrency = 16;
    ReplayBatch batch;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(batch.start(plan, Events::small(31)));
    QTRY_COMPARE(batch.progress().state, BatchProgress::State::Ended);
    QVERIFY2(timer.elapsed() >= 290, "thirty waits of 10 ms, however fast the machine is");
}

void TestReplayBatch::keepsResultsWithTheEvents()
{
    Consumer consumer([](const WireRequest &) { return kEmptyOk; });
    RecordSink sink;
    int asked = 0;
    ReplayBatchPlan plan = planTo(consumer.server);
    plan.order = ReplayBatchPlan::Order::Free;
    plan.concurrency = 8;
    plan.edits = *RequestEdits::parse(u"header X-Run: {{id}}"_s);
    plan.times = 100;
    ReplayBatch batch;
    QVERIFY(batch.start(plan, Events::small(100), {},
                        { &sink, [&asked](QObject *context, std::function<void()> then) {
                             ++asked;
                             QTimer::singleShot(1, context, std::move(then));
                         } }));
    QTRY_COMPARE_WITH_TIMEOUT(batch.progress().state, BatchProgress::State::Ended, 60'000);
    QCOMPARE(sink.replayCount(), 10'000);
    QVERIFY2(asked >= 2, "it asks how far the store is");
    const ReplayRecord record = sink.lastReplay();
    QCOMPARE(record.kind, ReplayKind::Edited);
    QVERIFY(record.requestWire.contains("X-Run: " + QByteArray::number(record.eventId)));
    QCOMPARE(record.result.status, 200);
}

QTEST_GUILESS_MAIN(TestReplayBatch)
#include "tst_replaybatch.moc"
