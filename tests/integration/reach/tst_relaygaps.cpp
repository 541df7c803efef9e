// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/reach/relaying.h"

#include <QThread>

#include <thread>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// What is known of the times in which no relay was connected, and where the next run goes on.
class TestRelayGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLossIsKeptAsAGap();
    void aSilentLossBeganWithTheLastSignOfLife();
    void aNewRunTellsSinceWhenNobodyListened();
    void aNewRunGoesOnWhereTheLastOneStopped();
    void positionsTellOfStoredMessagesOnly();
    void theEndWaitsForTheStore();
};

void TestRelayGaps::aLossIsKeptAsAGap()
{
    HandClock clock;
    StreamServer server([&](StreamServer::Peer &peer, qsizetype number) {
        peer.socket->write(kStreamHead + message({}, hook(QByteArray::number(number))));
    });
    RelayLimits limits = kQuick;
    limits.firstRetryMs = limits.mostRetryMs = 60'000;
    Relaying relaying(limits, {}, {}, &clock);
    relaying.relays.setRelays({ { server.channel(), "/github" } });
    QTRY_COMPARE(relaying.relays.status(0).events, 1U);
    // A server that is quiet for long is listened to all the same.
    clock.pass(600'000'000);
    const qint64 lostUs = clock.nowUs();
    server.peers().front()->socket->disconnectFromHost();
    QTRY_COMPARE(relaying.relays.status(0).state, RelayStatus::State::Waiting);
    clock.pass(38 * 60'000'000LL);
    relaying.relays.connectNow(0);
    QTRY_COMPARE(relaying.relays.status(0).events, 2U);
    const auto events = relaying.sink.events();
    QCOMPARE(events.size(), std::size_t(3));
    // Before what comes after it.
    const EventPtr gap = events[1];
    QCOMPARE(gap->kind, EventKind::Gap);
    QCOMPARE(gap->receivedAtUs, lostUs);
    QCOMPARE(gap->origin->gapUntilUs, clock.nowUs());
    const QString host = u"127.0.0.1:%1"_s.arg(server.serverPort());
    QCOMPARE(gap->local, u"Relay %1 to /github"_s.arg(host));
    QCOMPARE(gap->reason, u"Relay %1 to /github: %1 ended the connection."_s.arg(host));

    // Less than a second, and a connection that was not lost, are none.
    server.peers()[1]->socket->disconnectFromHost();
    QTRY_COMPARE(relaying.relays.status(0).state, RelayStatus::State::Waiting);
    clock.pass(900'000);
    relaying.relays.connectNow(0);
    QTRY_COMPARE(relaying.relays.status(0).events, 3U);
    clock.pass(5'000'000);
    relaying.relays.connectNow(0);
    QTRY_COMPARE(relaying.relays.status(0).events, 4U);
    QCOMPARE(relaying.sink.count(), std::size_t(5));
}

void TestRelayGaps::aSilentLossBeganWithTheLastSignOfLife()
{
    HandClock clock;
    StreamServer server([&](StreamServer::Peer &peer, qsizetype number) {
        peer.socket->write(kStreamHead);
        if (number == 0)
            peer.socket->write("event: ping\ndata: {}\n\n" + message({}, hook("1")));
    });
    RelayLimits limits = kQuick;
    limits.idleTimeoutMs = 400;
    Relaying relaying(limits, {}, {}, &clock);
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.relays.status(0).events, 1U);
    const qint64 heardUs = clock.nowUs();
    clock.pass(90'000'000);
    QTRY_COMPARE(relaying.sink.count(), std::size_t(2));
    const EventPtr gap = relaying.sink.events().back();
    QCOMPARE(gap->kind, EventKind::Gap);
    QCOMPARE(gap->receivedAtUs, heardUs);
    QVERIFY2(gap->reason.contains(u"not even a sign of life"), qPrintable(gap->reason));
}

void TestRelayGaps::aNewRunTellsSinceWhenNobodyListened()
{
    HandClock clock;
    StreamServer server(
            [&](StreamServer::Peer &peer, qsizetype) { peer.socket->write(kStreamHead); });
    const Relay relay{ server.channel(), "/" };
    const qint64 heardUs = clock.nowUs() - 3'600'000'000LL;
    for (const bool isEnded : { true, false }) {
        Relaying relaying(kQuick, {}, {}, &clock);
        relaying.relays.setRelays(
                { relay },
                { { relay, RelayPosition{ .heardAtUs = heardUs, .isEnded = isEnded } } });
        QTRY_COMPARE(relaying.sink.count(), std::size_t(1));
        const EventPtr gap = relaying.sink.events().front();
        QCOMPARE(gap->kind, EventKind::Gap);
        QCOMPARE(gap->receivedAtUs, heardUs);
        QVERIFY2(gap->reason.endsWith(isEnded ? u": Hookloupe was closed."_s
                                              : u": Hookloupe had ended unexpectedly."_s),
                 qPrintable(gap->reason));
    }
    Relaying first(kQuick, {}, {}, &clock);
    first.relays.setRelays({ relay });
    QTRY_COMPARE(first.relays.status(0).state, RelayStatus::State::Connected);
    QCOMPARE(first.sink.count(), std::size_t(0)); // it had never been listened to
}

void TestRelayGaps::aNewRunGoesOnWhereTheLastOneStopped()
{
    // With ids and without, and a server that sends what it keeps whatever it is told.
    StreamServer server([&](StreamServer::Peer &peer, qsizetype number) {
        QByteArray stream = kStreamHead + message("m-1", hook("1")) + message({}, hook("2"));
        if (number > 0)
            stream += message("m-3", hook("3"));
        peer.socket->write(stream);
    });
    const Relay relay{ server.channel(), "/" };
    QByteArray kept;
    {
        Relaying relaying(kQuick);
        relaying.relays.setRelays({ relay });
        QTRY_COMPARE(relaying.relays.status(0).events, 2U);
        relaying.relays.finish();
        kept = positionsToJson(relaying.relays.positions());
    }
    Relaying relaying(kQuick);
    relaying.relays.setRelays({ relay }, positionsFromJson(kept));
    QTRY_COMPARE(relaying.relays.status(0).events, 1U);
    QCOMPARE(relaying.bodies(), QByteArrayList{ "3" });
    QCOMPARE(relaying.relays.status(0).repeated, 2U);
    QVERIFY(server.peers()[1]->received.toLower().contains("\r\nlast-event-id: m-1\r\n"));
    // What is kept is of that relay and path alone.
    Relaying other(kQuick);
    other.relays.setRelays({ { server.channel(), "/other" } }, positionsFromJson(kept));
    QTRY_COMPARE(other.relays.status(0).events, 3U);
    QVERIFY(!server.peers()[2]->received.contains("Last-Event-ID"));
}

void TestRelayGaps::positionsTellOfStoredMessagesOnly()
{
    StreamServer server([&](StreamServer::Peer &peer, qsizetype) {
        peer.socket->write(kStreamHead + message("m-1", hook("1")));
    });
    Relaying relaying(kQuick);
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.relays.status(0).events, 1U);
    relaying.sink.setMode(FakeSink::Mode::Hold);
    server.peers().front()->socket->write(message("m-2", hook("2")) + message("m-3", hook("3")));
    QTRY_COMPARE(relaying.sink.count(), std::size_t(3));
    const RelayPosition held = relaying.relays.positions().front().position;
    QCOMPARE(held.lastId, "m-1"_ba);
    QCOMPARE(held.seen.size(), 1);
    relaying.sink.setMode(FakeSink::Mode::Store);
    relaying.sink.release();
    QTRY_COMPARE(relaying.relays.positions().front().position.lastId, "m-3"_ba);
    QCOMPARE(relaying.relays.positions().front().position.seen.size(), 3);
}

void TestRelayGaps::theEndWaitsForTheStore()
{
    StreamServer server([&](StreamServer::Peer &peer, qsizetype) {
        peer.socket->write(kStreamHead + message("m-1", hook("1")));
    });
    Relaying relaying(kQuick);
    relaying.sink.setMode(FakeSink::Mode::Hold);
    relaying.relays.setRelays({ { server.channel(), "/" } });
    QTRY_COMPARE(relaying.sink.count(), std::size_t(1));
    // The store answers while the end waits, in another thread than the one that waits.
    std::thread store([&relaying] {
        QThread::msleep(100);
        relaying.sink.setMode(FakeSink::Mode::Store);
        relaying.sink.release();
    });
    relaying.relays.finish();
    store.join();
    QCOMPARE(relaying.relays.positions().front().position.lastId, "m-1"_ba);
    QCOMPARE(relaying.relays.status(0).events, 1U);
}

QTEST_GUILESS_MAIN(TestRelayGaps)
#include "tst_relaygaps.moc"
