// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/listeners.h"

#include "core/event/clock.h"
#include "core/receiver/localauthority.h"
#include "core/receiver/receiver.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QJsonDocument>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <unistd.h>

#include <atomic>
#include <memory>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecondUs = 1'000'000;
constexpr qint64 kDayUs = 24LL * 3600 * kSecondUs;
constexpr int kPatienceMs = 10'000;

ListenerConfig loopback(quint16 port = 0)
{
    ListenerConfig config;
    config.port = port;
    return config;
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

int statusAt(quint16 port, const QByteArray &target = "/")
{
    RawClient client(port);
    client.send("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
    return client.answer().status;
}

} // namespace

/// What looks after the listeners: changes, failures, renewal, and times without listening.
class TestListening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
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
    void renewsItsCertificateWhileItRuns();
    void followsTheNetworkWithItsCertificate();
    void keepsAGapWithoutAnyNetwork();
    void readsAChangedCertificateAgain();
    void keepsItsSetUp_data();
    void keepsItsSetUp();
    void readsPlacesFromUrls_data();
    void readsPlacesFromUrls();

private:
    std::unique_ptr<Listeners> made();
    void pass(qint64 awakeUs, qint64 asleepUs = 0, qint64 setUs = 0);
    std::vector<EventPtr> gaps() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    SystemClocks m_now;
    qint64 m_lastEventUs = 0;
    /// Whether this computer has the addresses that it has.
    std::shared_ptr<std::atomic<bool>> m_addresses = std::make_shared<std::atomic<bool>>(true);
    /// Those that it has instead of its real ones, unless empty; changed while nobody looks.
    std::shared_ptr<QList<QHostAddress>> m_given = std::make_shared<QList<QHostAddress>>();
};

void TestListening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sink = std::make_unique<FakeSink>();
    m_receiver =
            std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), ReceiverLimits());
    m_now = readSystemClocks();
    m_lastEventUs = 0;
    m_addresses->store(true);
    m_given->clear();
}

void TestListening::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
    m_folder.reset();
}

std::unique_ptr<Listeners> TestListening::made()
{
    return std::make_unique<Listeners>(Listeners::Setup{
            .receiver = m_receiver.get(),
            .sink = m_sink.get(),
            .storePath = m_folder->filePath(u"store.db"_s),
            .authorityFolder = m_folder->filePath(u"tls"_s),
            .lastEventUs = m_lastEventUs,
            .clocks = [this] { return m_now; },
            .addresses =
                    [have = m_addresses, given = m_given] {
                        return !have->load()       ? QList<QHostAddress>()
                                : given->isEmpty() ? QNetworkInterface::allAddresses()
                                                   : *given;
                    } });
}

void TestListening::pass(qint64 awakeUs, qint64 asleepUs, qint64 setUs)
{
    m_now.awakeUs += awakeUs;
    m_now.passedUs += awakeUs + asleepUs;
    m_now.wallUs += awakeUs + asleepUs + setUs;
}

std::vector<EventPtr> TestListening::gaps() const
{
    std::vector<EventPtr> gaps = m_sink->events();
    std::erase_if(gaps, [](const EventPtr &event) { return event->kind != EventKind::Gap; });
    return gaps;
}

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

void TestListening::renewsItsCertificateWhileItRuns()
{
    const auto listeners = made();
    ListenerConfig config = loopback();
    config.tls = ListenerConfig::Tls::Local;
    listeners->set({ config });
    const ListenerState before = listeners->states()[0];
    QCOMPARE(before.state, ListenerState::State::Listening);
    QVERIFY(!before.certificate.isNull());
    pass(30 * kDayUs);
    listeners->look();
    QCOMPARE(listeners->states()[0].certificate, before.certificate);
    QSignalSpy changed(listeners.get(), &Listeners::changed);
    pass(31 * kDayUs);
    listeners->look();
    const ListenerState after = listeners->states()[0];
    QCOMPARE(changed.size(), 1);
    QVERIFY(after.certificate != before.certificate);
    QVERIFY(after.certificate.expiryDate() > before.certificate.expiryDate());
    QCOMPARE(after.port, before.port);

    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, after.port);
    QVERIFY(socket.waitForEncrypted(kPatienceMs));
    QCOMPARE(socket.peerCertificate(), after.certificate);
    QCOMPARE(gaps().size(), 0U);
}

void TestListening::followsTheNetworkWithItsCertificate()
{
    const QHostAddress home(u"192.168.77.5"_s);
    const QHostAddress office(u"10.20.30.40"_s);
    const auto names = [](const ListenerState &state, const QHostAddress &address) {
        return state.certificate.subjectAlternativeNames()
                .values(QSsl::IpAddressEntry)
                .contains(address.toString());
    };
    *m_given = { QHostAddress(QHostAddress::LocalHost), home };
    const auto listeners = made();
    ListenerConfig config = loopback();
    config.tls = ListenerConfig::Tls::Local;
    listeners->set({ config });
    const ListenerState before = listeners->states()[0];
    QVERIFY(names(before, home) && !names(before, office));
    QSignalSpy changed(listeners.get(), &Listeners::changed);
    const auto look = [&](const QList<QHostAddress> &addresses) {
        *m_given = addresses;
        pass(5 * kSecondUs);
        listeners->look();
        // Until the other thread has told.
        QTRY_VERIFY(QThreadPool::globalInstance()->waitForDone(100));
        QCoreApplication::processEvents();
    };
    look({ QHostAddress(QHostAddress::LocalHost), home });
    look({ QHostAddress(QHostAddress::LocalHost) }); // it may come back
    QCOMPARE(listeners->states()[0].certificate, before.certificate);
    look({ QHostAddress(QHostAddress::LocalHost), office });
    QTRY_COMPARE(changed.size(), 1);
    const ListenerState after = listeners->states()[0];
    QVERIFY(names(after, office));
    QCOMPARE(after.port, before.port);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, after.port);
    QVERIFY(socket.waitForEncrypted(kPatienceMs));
    QCOMPARE(socket.peerCertificate(), after.certificate);
    QCOMPARE(gaps().size(), 0U);
}

void TestListening::keepsAGapWithoutAnyNetwork()
{
    const QHostAddress own(u"192.168.77.5"_s);
    const QHostAddress here(QHostAddress::LocalHost);
    const auto listeners = made();
    ListenerConfig wide = loopback();
    wide.address = QHostAddress(QHostAddress::AnyIPv4);
    const auto look = [&](const QList<QHostAddress> &addresses, qint64 seconds) {
        *m_given = addresses;
        pass(seconds * kSecondUs);
        listeners->look();
        QTRY_VERIFY(QThreadPool::globalInstance()->waitForDone(100));
        QCoreApplication::processEvents();
    };
    // A computer that never had a network has lost none.
    *m_given = { here };
    listeners->set({ wide, loopback() });
    look({ here }, 5);
    look({ here, own }, 60);
    QVERIFY(gaps().empty());

    look({ here }, 5);
    const qint64 lostUs = m_now.wallUs;
    look({ here, QHostAddress(u"fe80::1"_s) }, 300);
    QVERIFY(gaps().empty()); // it is not over
    QCOMPARE(listeners->states()[0].state, ListenerState::State::Listening);
    look({ here, own }, 300);
    QCOMPARE(gaps().size(), 1U);
    QCOMPARE(gaps()[0]->receivedAtUs, lostUs);
    QCOMPARE(gaps()[0]->origin->gapUntilUs, m_now.wallUs);
    QVERIFY(gaps()[0]->local.contains("0.0.0.0"_L1));
    QVERIFY(gaps()[0]->reason.contains("had no network"_L1));

    // What stops while there is none keeps what it lost until then.
    look({ here }, 5);
    pass(60 * kSecondUs);
    listeners->stop();
    QCOMPARE(gaps().size(), 2U);
    QCOMPARE(gaps()[1]->origin->gapUntilUs, m_now.wallUs);
}

void TestListening::readsAChangedCertificateAgain()
{
    const QString certificateFile = m_folder->filePath(u"cert.pem"_s);
    const QString keyFile = m_folder->filePath(u"key.pem"_s);
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const auto issue = [&](const QString &folder) {
        const auto identity =
                localIdentity(m_folder->filePath(folder), namesOfThisComputer(), m_now.wallUs);
        return identity && put(keyFile, identity->key.toPem())
                && put(certificateFile, identity->chain.first().toPem());
    };
    QVERIFY(issue(u"one"_s));
    const auto listeners = made();
    ListenerConfig config = loopback();
    config.tls = ListenerConfig::Tls::Files;
    config.certificateFile = certificateFile;
    config.keyFile = keyFile;
    listeners->set({ config });
    const QSslCertificate first = listeners->states()[0].certificate;
    QVERIFY(!first.isNull());

    QVERIFY(put(certificateFile, "broken"));
    QFile file(certificateFile);
    const auto touch = [&file](int seconds) {
        return file.open(QIODevice::ReadWrite)
                && file.setFileTime(QDateTime::currentDateTime().addSecs(seconds),
                                    QFileDevice::FileModificationTime);
    };
    QVERIFY(touch(10));
    file.close();
    listeners->look();
    QCOMPARE(listeners->states()[0].certificate, first);
    QVERIFY(listeners->states()[0].problem);
    QCOMPARE(listeners->states()[0].state, ListenerState::State::Listening);

    QVERIFY(issue(u"two"_s));
    QVERIFY(touch(20));
    file.close();
    listeners->look();
    QVERIFY(listeners->states()[0].certificate != first);
    QVERIFY(!listeners->states()[0].problem);
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
