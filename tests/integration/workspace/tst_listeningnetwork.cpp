// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/localauthority.h"
#include "tests/integration/workspace/listeningtesting.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>
#include <QThreadPool>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What the listeners make of other addresses, other networks and other certificates.
class TestListeningNetwork : public ListeningTest
{
    Q_OBJECT
private Q_SLOTS:
    void renewsItsCertificateWhileItRuns();
    void followsTheNetworkWithItsCertificate();
    void keepsAGapWithoutAnyNetwork();
    void readsAChangedCertificateAgain();
};

void TestListeningNetwork::renewsItsCertificateWhileItRuns()
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

void TestListeningNetwork::followsTheNetworkWithItsCertificate()
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

void TestListeningNetwork::keepsAGapWithoutAnyNetwork()
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

void TestListeningNetwork::readsAChangedCertificateAgain()
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

QTEST_GUILESS_MAIN(TestListeningNetwork)
#include "tst_listeningnetwork.moc"
