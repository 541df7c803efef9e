// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/replayer.h"

#include "core/event/clock.h"
#include "tests/integration/delivery/scriptedserver.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOk =
        "HTTP/1.1 202 Accepted\r\nX-B: 1\r\nx-a: 2\r\nContent-Length: 2\r\n\r\nok"_ba;
const QByteArray kWire =
        "POST /hook HTTP/1.1\r\nhost: x\r\nHOST: y\r\nContent-Length: 2\r\n\r\n{}"_ba;

ReplayRecord recordFor(qint64 eventId)
{
    ReplayRecord record;
    record.eventId = eventId;
    record.kind = ReplayKind::Resigned;
    record.targetUrl = "http://as.written";
    record.requestWire = kWire;
    return record;
}

SendTarget targetOf(const ScriptedServer &server)
{
    return *SendTarget::parse(server.url());
}

} // namespace

class TestReplayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsTheRecord();
    void runsManyInTurn();
    void cancelsOneThatRunsAndOneThatWaits();
    void destructionCancelsAndJoins();
    void theCallbackMayDeleteTheReplayer();
    void tooManyAreRefused();
};

void TestReplayer::fillsTheRecord()
{
    ScriptedServer server(ScriptedServer::answerAfter(kWire.size(), kOk));
    Replayer replayer;
    std::optional<ReplayRecord> ended;
    const qint64 before = SystemClock::instance().nowUs();
    replayer.start(recordFor(42), targetOf(server), kWire, {}, [&](ReplayRecord record) {
        QCOMPARE(QThread::currentThread(), thread());
        ended = std::move(record);
    });
    QVERIFY(!ended);
    QTRY_VERIFY(ended);
    QCOMPARE(ended->eventId, 42);
    QCOMPARE(ended->kind, ReplayKind::Resigned);
    QCOMPARE(ended->targetUrl, "http://as.written"_ba);
    QCOMPARE(ended->requestWire, kWire);
    QVERIFY(ended->startedAtUs >= before);
    QVERIFY(ended->startedAtUs <= SystemClock::instance().nowUs());
    QCOMPARE(ended->result.state, SendState::Answered);
    QCOMPARE(ended->result.status, 202);
    QCOMPARE(ended->result.reason, "Accepted"_ba);
    const Fields fields{ { "X-B", "1" }, { "x-a", "2" }, { "Content-Length", "2" } };
    QVERIFY(ended->result.fields == fields);
    QCOMPARE(ended->result.body, "ok"_ba);
    QCOMPARE(server.peers().front()->received, kWire);
}

void TestReplayer::runsManyInTurn()
{
    constexpr int kCount = 3 * Replayer::kParallelMax;
    int open = 0;
    int mostOpen = 0;
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        if (peer.received.size() < kWire.size() || peer.served)
            return;
        peer.served = true;
        mostOpen = qMax(mostOpen, ++open);
        QTimer::singleShot(5, peer.socket, [&open, socket = peer.socket] {
            --open;
            socket->write(kOk);
        });
    });
    Replayer replayer;
    QList<qint64> ids;
    for (int i = 0; i < kCount; ++i) {
        replayer.start(recordFor(i), targetOf(server), kWire, {}, [&ids](ReplayRecord record) {
            QCOMPARE(record.result.state, SendState::Answered);
            ids.append(record.eventId);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(ids.size(), kCount, 30'000);
    std::sort(ids.begin(), ids.end());
    for (int i = 0; i < kCount; ++i)
        QCOMPARE(ids[i], i);
    QVERIFY(mostOpen > 1);
    QVERIFY(mostOpen <= Replayer::kParallelMax);
}

void TestReplayer::cancelsOneThatRunsAndOneThatWaits()
{
    ScriptedServer server([](ScriptedServer::Peer &) {});
    Replayer replayer;
    QMap<qint64, ReplayRecord> ended;
    QList<quint64> numbers;
    for (int i = 0; i <= Replayer::kParallelMax; ++i) {
        numbers.append(
                replayer.start(recordFor(i), targetOf(server), kWire, {}, [&ended](ReplayRecord r) {
                    ended.insert(r.eventId, std::move(r));
                }));
    }
    QTRY_COMPARE(server.peers().size(), std::size_t{ Replayer::kParallelMax });
    replayer.cancel(numbers.back());
    replayer.cancel(numbers.back());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().eventId, Replayer::kParallelMax);
    QCOMPARE(ended.first().result.state, SendState::Cancelled);
    QVERIFY(ended.first().result.failure.contains("before its turn"_L1));

    for (const quint64 number : numbers)
        replayer.cancel(number);
    replayer.cancel(999'999);
    QTRY_COMPARE(ended.size(), Replayer::kParallelMax + 1);
    for (const ReplayRecord &record : std::as_const(ended))
        QCOMPARE(record.result.state, SendState::Cancelled);
}

void TestReplayer::destructionCancelsAndJoins()
{
    ScriptedServer server([](ScriptedServer::Peer &) {});
    bool called = false;
    for (int round = 0; round < 20; ++round) {
        const std::size_t before = server.peers().size();
        auto replayer = std::make_unique<Replayer>();
        for (int i = 0; i < 3; ++i)
            replayer->start(recordFor(i), targetOf(server), kWire, {},
                            [&called](ReplayRecord) { called = true; });
        if (round % 2 == 0)
            QTRY_VERIFY(server.peers().size() >= before + 3);
        replayer.reset();
        QCoreApplication::processEvents();
    }
    QVERIFY(!called);
}

void TestReplayer::theCallbackMayDeleteTheReplayer()
{
    ScriptedServer server(ScriptedServer::answerAfter(kWire.size(), kOk));
    auto replayer = std::make_unique<Replayer>();
    int calls = 0;
    for (int i = 0; i < 5; ++i)
        replayer->start(recordFor(i), targetOf(server), kWire, {}, [&](ReplayRecord) {
            ++calls;
            replayer.reset();
        });
    QTRY_VERIFY(!replayer);
    QCOMPARE(calls, 1);
}

void TestReplayer::tooManyAreRefused()
{
    ScriptedServer server([](ScriptedServer::Peer &) {});
    Replayer replayer;
    QList<ReplayRecord> ended;
    for (int i = 0; i <= Replayer::kPendingMax; ++i)
        replayer.start(recordFor(i), targetOf(server), kWire, {},
                       [&ended](ReplayRecord record) { ended.append(std::move(record)); });
    QVERIFY(ended.isEmpty());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().eventId, Replayer::kPendingMax);
    QCOMPARE(ended.first().result.state, SendState::Failed);
    QVERIFY(ended.first().result.failure.contains("Too many replays wait"_L1));
    QVERIFY(ended.first().startedAtUs > 0);
}

QTEST_GUILESS_MAIN(TestReplayer)
#include "tst_replayer.moc"
