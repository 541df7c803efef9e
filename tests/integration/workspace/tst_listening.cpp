// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/workspace/listeningtesting.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What looks after the listeners: changes, failures, renewal, and times without listening.
class TestListening : public ListeningTest
{
    Q_OBJECT
private Q_SLOTS:
    void changesOneAndLeavesTheOther();
    void changesWhatItAsksForWithoutClosing();
    void triesAgainWhatFailed();
    void keepsAGapOfOneListener();
    void staysStoppedUntilItIsStarted();
    void tellsSleepFromWaking();
    void tellsAPausedMachine();
    void tellsHowTheLastRunEnded_data();
    void tellsHowTheLastRunEnded();
    void isNoGapWhileAnotherProgramListens();
    void forgetsShortGaps();
    void keepsItsSetUp_data();
    void keepsItsSetUp();
    void readsPlacesFromUrls_data();
    void readsPlacesFromUrls();
};

void TestListening::changesOneAndLeavesTheOther()
{
    const auto listeners = made();
    ListenerConfig six = loopback();
    six.address = QHostAddress(QHostAddress::LocalHostIPv6);
    listeners->set({ loopback(), six });
    QCOMPARE(listeners->states().size(), 2);
    const quint16 first = listeners->states()[0].port;
    QVERIFY(first > 0 && listeners->states()[1].port > 0);

    RawClient busy(first);
    busy.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\na");
    QCOMPARE(statusAt(first), 200);
    // The second one moves, and a third comes before the first.
    const quint16 moved = freePort();
    ListenerConfig token = loopback(moved);
    token.pathToken = "secret";
    QSignalSpy changed(listeners.get(), &Listeners::changed);
    listeners->set({ token, loopback() });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(listeners->states()[0].port, moved);
    QCOMPARE(listeners->states()[1].port, first);
    QCOMPARE(statusAt(moved), 404);
    QCOMPARE(statusAt(moved, "/secret/a"), 200);
    busy.send("b");
    QCOMPARE(busy.answer().status, 200);

    listeners->set({});
    QVERIFY(!RawClient(first).isConnected());
    QVERIFY(!listeners->isListening());
}

void TestListening::changesWhatItAsksForWithoutClosing()
{
    const auto listeners = made();
    listeners->set({ loopback() });
    const quint16 port = listeners->states()[0].port;
    RawClient kept(port);
    kept.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(kept.answer().status, 200);
    ListenerConfig token = loopback();
    token.pathToken = "s";
    listeners->set({ token });
    QCOMPARE(listeners->states()[0].port, port);
    kept.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(kept.answer().status, 404);
    kept.send("GET /s HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(kept.answer().status, 200);
}

void TestListening::triesAgainWhatFailed()
{
    auto taken = std::make_unique<QTcpServer>();
    QVERIFY(taken->listen(QHostAddress::LocalHost));
    const quint16 port = taken->serverPort();
    const auto listeners = made();
    listeners->set({ loopback(port), loopback() });
    QCOMPARE(listeners->states()[0].state, ListenerState::State::Retrying);
    QCOMPARE(listeners->states()[0].problem->code, ErrorCode::PortInUse);
    QCOMPARE(listeners->states()[1].state, ListenerState::State::Listening);
    taken.reset();
    // It is not yet time.
    listeners->look();
    QCOMPARE(listeners->states()[0].state, ListenerState::State::Retrying);
    pass(2 * kSecondUs);
    listeners->look();
    QCOMPARE(listeners->states()[0].state, ListenerState::State::Listening);
    QVERIFY(!listeners->states()[0].problem);
    QCOMPARE(statusAt(port), 200);
    QVERIFY(gaps().empty()); // it had never listened before
}

void TestListening::keepsAGapOfOneListener()
{
    QHostAddress own;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (own.isNull() && !address.isLoopback() && !address.isLinkLocal())
            own = address;
    }
    if (own.isNull())
        QSKIP("This computer has no address but loopback.");
    m_addresses->store(true);
    const auto listeners = made();
    ListenerConfig config = loopback();
    config.address = own;
    listeners->set({ config, loopback() });
    const ListenerState other = listeners->states()[1];
    QCOMPARE(listeners->states()[0].state, ListenerState::State::Listening);
    const quint16 port = listeners->states()[0].port;

    QSignalSpy changed(listeners.get(), &Listeners::changed);
    pass(5 * kSecondUs);
    m_addresses->store(false); // the cable is out
    listeners->look();
    const qint64 lostUs = m_now.wallUs;
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(listeners->states()[0].state, ListenerState::State::Retrying);
    QVERIFY(listeners->states()[0].problem->sentence.contains(own.toString()));
    QVERIFY(listeners->states()[1] == other);
    QTcpSocket client;
    client.connectToHost(own, port);
    QVERIFY(!client.waitForConnected(kPatienceMs));

    pass(600 * kSecondUs);
    m_addresses->store(true);
    listeners->look();
    QCOMPARE(listeners->states()[0].state, ListenerState::State::Listening);
    QCOMPARE(gaps().size(), 1U);
    QCOMPARE(gaps()[0]->receivedAtUs, lostUs);
    QCOMPARE(gaps()[0]->origin->gapUntilUs, m_now.wallUs);
    QVERIFY(gaps()[0]->local.contains(own.toString()));
    QVERIFY(gaps()[0]->reason.contains(own.toString()));
}

void TestListening::staysStoppedUntilItIsStarted()
{
    const auto listeners = made();
    listeners->set({ loopback() });
    pass(3600 * kSecondUs);
    listeners->stop();
    QVERIFY(!listeners->isListening());
    QCOMPARE(listeners->states()[0].state, ListenerState::State::Stopped);
    const qint64 stoppedUs = m_now.wallUs;
    pass(600 * kSecondUs);
    listeners->look();
    ListenerConfig other = loopback();
    other.pathToken = "t";
    listeners->set({ other });
    QVERIFY(!listeners->isListening());
    listeners->start();
    QVERIFY(listeners->isListening());
    QCOMPARE(gaps().size(), 1U);
    QCOMPARE(gaps()[0]->receivedAtUs, stoppedUs);
    QCOMPARE(gaps()[0]->origin->gapUntilUs, m_now.wallUs);
    QVERIFY(gaps()[0]->reason.contains("stopped"_L1));
}

void TestListening::tellsSleepFromWaking()
{
    const auto listeners = made();
    listeners->set({ loopback() });
    pass(5 * kSecondUs);
    listeners->look();
    QVERIFY(gaps().empty());
    // An event loop that was held up is no gap: the receiver has a thread of its own.
    pass(60 * kSecondUs);
    listeners->look();
    QVERIFY(gaps().empty());

    pass(5 * kSecondUs, 3600 * kSecondUs);
    listeners->look();
    QCOMPARE(gaps().size(), 1U);
    QCOMPARE(gaps()[0]->origin->gapUntilUs - gaps()[0]->receivedAtUs, 3600 * kSecondUs);
    QVERIFY(gaps()[0]->reason.contains("asleep"_L1));
    listeners->look();
    QCOMPARE(gaps().size(), 1U);
    QVERIFY(listeners->isListening());
}

void TestListening::tellsAPausedMachine()
{
    const auto listeners = made();
    listeners->set({ loopback() });
    pass(5 * kSecondUs, 0, 2 * kSecondUs); // a small step of the time service
    listeners->look();
    QVERIFY(gaps().empty());
    pass(5 * kSecondUs, 0, 900 * kSecondUs);
    listeners->look();
    QCOMPARE(gaps().size(), 1U);
    QCOMPARE(gaps()[0]->origin->gapUntilUs - gaps()[0]->receivedAtUs, 900 * kSecondUs);
    pass(5 * kSecondUs, 0, -3600 * kSecondUs); // set back
    listeners->look();
    QCOMPARE(gaps().size(), 1U);
}

void TestListening::tellsHowTheLastRunEnded_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("lastEventS"); ///< after the last beat; 0: none
    QTest::addColumn<QString>("reason");
    QTest::newRow("killed") << int(Heartbeat::State::Listening) << qint64(0) << u"unexpectedly"_s;
    QTest::newRow("killed after an event")
            << int(Heartbeat::State::Listening) << qint64(3) << u"unexpectedly"_s;
    QTest::newRow("closed") << int(Heartbeat::State::Closed) << qint64(0) << u"closed"_s;
    QTest::newRow("stopped") << int(Heartbeat::State::Stopped) << qint64(0) << u"stopped"_s;
}

void TestListening::tellsHowTheLastRunEnded()
{
    QFETCH(int, state);
    QFETCH(qint64, lastEventS);
    QFETCH(QString, reason);
    const qint64 endUs = m_now.wallUs;
    Heartbeat(m_folder->filePath(u"store.db"_s)).write(static_cast<Heartbeat::State>(state), endUs);
    m_lastEventUs = lastEventS == 0 ? 0 : endUs + lastEventS * kSecondUs;
    pass(0, 0, 2280 * kSecondUs);
    const auto listeners = made();
    QVERIFY(gaps().empty());
    listeners->set({ loopback() });
    QCOMPARE(gaps().size(), 1U);
    QCOMPARE(gaps()[0]->receivedAtUs, endUs + lastEventS * kSecondUs);
    QCOMPARE(gaps()[0]->completedAtUs, m_now.wallUs);
    QVERIFY2(gaps()[0]->reason.contains(reason), qPrintable(gaps()[0]->reason));
}

void TestListening::isNoGapWhileAnotherProgramListens()
{
    // The parent of a test lives as long as the test.
    QFile file(m_folder->filePath(u"store.db-listening"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto line = [this](qint64 pid) {
        return QByteArray("listening ") + QByteArray::number(m_now.wallUs) + ' '
                + QByteArray::number(pid) + '\n';
    };
    file.write(line(getppid()));
    file.close();
    pass(10 * kSecondUs);
    made()->set({ loopback() });
    QVERIFY(gaps().empty());
}

void TestListening::forgetsShortGaps()
{
    {
        const auto listeners = made();
        listeners->set({ loopback() });
    }
    pass(kSecondUs / 2);
    made()->set({ loopback() });
    QVERIFY(gaps().empty());
}

void TestListening::keepsItsSetUp_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("plain") << "{\"address\":\"127.0.0.1\",\"port\":8025}"_ba << QString();
    QTest::newRow("everything") << "{\"address\":\"::\",\"client_authority_file\":\"/ca.pem\","
                                   "\"client_certificates\":\"required\",\"enabled\":false,"
                                   "\"path_token\":\"a-b_c\",\"port\":0,\"tls\":\"local\","
                                   "\"trusted_proxies\":[\"loopback\",\"10.0.0.0/8\"]}"_ba
                                << QString();
    QTest::newRow("files") << "{\"address\":\"0.0.0.0\",\"certificate_file\":\"/c\","
                              "\"key_file\":\"/k\",\"port\":1,\"tls\":\"files\"}"_ba
                           << QString();
    QTest::newRow("address") << "{\"address\":\"localhost\"}"_ba << u"address"_s;
    QTest::newRow("port") << "{\"port\":65536}"_ba << u"port"_s;
    QTest::newRow("token") << "{\"path_token\":\"a/b\"}"_ba << u"path_token"_s;
    QTest::newRow("proxy") << "{\"trusted_proxies\":[\"10.0\"]}"_ba << u"trusted_proxies"_s;
    QTest::newRow("unknown") << "{\"adress\":\"::1\"}"_ba << u"adress"_s;
}

void TestListening::keepsItsSetUp()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto list = listenersFromJson("{\"listeners\":[" + json + "]}");
    if (!problem.isEmpty()) {
        QVERIFY(!list);
        QCOMPARE(list.error().where, problem);
        return;
    }
    QVERIFY2(list, qPrintable(list ? QString() : list.error().sentence));
    QCOMPARE(QJsonDocument(list->first().toJson()).toJson(QJsonDocument::Compact), json);
    QCOMPARE(*listenersFromJson(listenersToJson(*list)), *list);
}

void TestListening::readsPlacesFromUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("origin"); ///< empty: refused
    QTest::newRow("v4") << u"http://127.0.0.1:80"_s << "http://127.0.0.1:80"_ba;
    QTest::newRow("v6") << u"https://[::1]:8443/"_s << "https://[::1]:8443"_ba;
    QTest::newRow("default port") << u"http://0.0.0.0"_s << "http://0.0.0.0:8025"_ba;
    QTest::newRow("name") << u"http://localhost:80"_s << ""_ba;
    QTest::newRow("path") << u"http://127.0.0.1/x"_s << ""_ba;
    QTest::newRow("scheme") << u"ftp://127.0.0.1"_s << ""_ba;
    QTest::newRow("bare") << u"127.0.0.1:80"_s << ""_ba;
}

void TestListening::readsPlacesFromUrls()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, origin);
    const auto config = ListenerConfig::fromUrl(url);
    QCOMPARE(config ? config->origin() : QByteArray(), origin);
}

QTEST_GUILESS_MAIN(TestListening)
#include "tst_listening.moc"
