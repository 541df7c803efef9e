// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/delivery/sending.h"
#include "tests/integration/delivery/testauthority.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// Whom we trust, and who trusts us.
class TestSendTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anAuthorityOfOnesOwnIsTrusted_data();
    void anAuthorityOfOnesOwnIsTrusted();
    void whatIsNotTrustedIsExplained_data();
    void whatIsNotTrustedIsExplained();
    void theServerGetsItsClientCertificate_data();
    void theServerGetsItsClientCertificate();
    void aClientWithoutTheRightCertificateIsToldSo_data();
    void aClientWithoutTheRightCertificateIsToldSo();
    void filesThatAreOfNoUseAreNamed_data();
    void filesThatAreOfNoUseAreNamed();

private:
    QString file(const QString &name, const QByteArray &bytes);
    SendLimits trusting() const;

    QTemporaryDir m_folder;
    std::optional<TestAuthority> m_authority;
    std::optional<TestAuthority> m_other;
    Identity m_client;
};

QString TestSendTls::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

SendLimits TestSendTls::trusting() const
{
    SendLimits limits;
    limits.route.authorities = m_folder.filePath(u"ca.pem"_s);
    return limits;
}

void TestSendTls::initTestCase()
{
    m_authority.emplace("right");
    m_other.emplace("other");
    m_client = m_authority->issue("DNS:client.example");
    const Identity stranger = m_other->issue("DNS:client.example");
    file(u"ca.pem"_s, m_authority->certificate());
    file(u"other-ca.pem"_s, m_other->certificate());
    file(u"client.pem"_s, m_client.certificate);
    file(u"client.key"_s, m_client.key);
    file(u"client-locked.key"_s, m_client.keyWithPassphrase("open sesame"));
    file(u"client-both.pem"_s, m_client.certificate + m_client.key);
    file(u"stranger.pem"_s, stranger.certificate + stranger.key);
    file(u"nothing.pem"_s, "not a certificate\n");
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
    file(u"folder/a.crt"_s, m_other->certificate());
    file(u"folder/b.crt"_s, m_authority->certificate());
    file(u"folder/readme"_s, "hello");
    QVERIFY(QDir(m_folder.path()).mkdir(u"empty"_s));
}

void TestSendTls::anAuthorityOfOnesOwnIsTrusted_data()
{
    QTest::addColumn<QString>("authorities");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("its file") << u"ca.pem"_s << true;
    QTest::newRow("a folder with it") << u"folder"_s << true;
    QTest::newRow("another's file") << u"other-ca.pem"_s << false;
    QTest::newRow("the system's") << QString() << false;
}

void TestSendTls::anAuthorityOfOnesOwnIsTrusted()
{
    QFETCH(QString, authorities);
    QFETCH(bool, isTrusted);
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk),
                          m_authority->issue("IP:127.0.0.1").asServer());
    SendLimits limits;
    if (!authorities.isEmpty())
        limits.route.authorities = m_folder.filePath(authorities);
    Sending sending;
    sending.send(server.url(), kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2((sending.result->state == SendState::Answered) == isTrusted,
             qPrintable(sending.result->failure));
    QCOMPARE(server.peers().front()->received, isTrusted ? kSmall : QByteArray());
    if (!isTrusted)
        QVERIFY2(sending.result->failure.contains("its authority is not trusted"_L1),
                 qPrintable(sending.result->failure));
}

void TestSendTls::whatIsNotTrustedIsExplained_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<long>("validForS");
    QTest::addColumn<QString>("says");
    QTest::newRow("expired") << "DNS:localhost"_ba << -60L << u"it has expired"_s;
    QTest::newRow("another name") << "DNS:shop.example"_ba << 3600L
                                  << u"is for another name than localhost"_s;
    QTest::newRow("an address alone")
            << "IP:127.0.0.1"_ba << 3600L << u"is for another name than localhost"_s;
}

void TestSendTls::whatIsNotTrustedIsExplained()
{
    QFETCH(QByteArray, names);
    QFETCH(long, validForS);
    QFETCH(QString, says);
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk),
                          m_authority->issue(names, validForS).asServer());
    Sending sending;
    sending.send(server.url("localhost"), kSmall, trusting());
    QVERIFY(sending.ends());
    QCOMPARE(sending.result->state, SendState::Failed);
    QVERIFY2(sending.result->failure.contains(says), qPrintable(sending.result->failure));
    QVERIFY(server.peers().front()->received.isEmpty());
    // Whoever chose not to check is sent through.
    SendLimits limits = trusting();
    limits.verifyCertificate = false;
    sending.send(server.url("localhost"), kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QCOMPARE(sending.result->notes,
             QStringList{ u"The certificate of localhost:%1 was not checked."_s.arg(
                     server.serverPort()) });
}

void TestSendTls::theServerGetsItsClientCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("two files") << u"client.pem"_s << u"client.key"_s << ""_ba;
    QTest::newRow("one file") << u"client-both.pem"_s << QString() << ""_ba;
    QTest::newRow("with a passphrase")
            << u"client.pem"_s << u"client-locked.key"_s << "open sesame"_ba;
}

void TestSendTls::theServerGetsItsClientCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, passphrase);
    ScriptedServer server(
            ScriptedServer::answerAfter(kSmall.size(), kOk),
            m_authority->issue("IP:127.0.0.1").asServerFor(m_authority->certificate()));
    SendLimits limits = trusting();
    limits.route.certificate = m_folder.filePath(certificate);
    if (!key.isEmpty())
        limits.route.key = m_folder.filePath(key);
    limits.route.keyPassphrase = SecretBytes(passphrase);
    Sending sending;
    sending.send(server.url(), kSmall, limits);
    QVERIFY(sending.ends());
    QVERIFY2(sending.result->state == SendState::Answered, qPrintable(sending.result->failure));
    QCOMPARE(server.peers().front()->received, kSmall);
    QCOMPARE(server.peers().front()->socket->peerCertificate().toPem(), m_client.certificate);
}

void TestSendTls::aClientWithoutTheRightCertificateIsToldSo_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QString() << u"wants a client certificate"_s;
    QTest::newRow("one of another authority")
            << u"stranger.pem"_s << u"does not accept the client certificate"_s;
}

void TestSendTls::aClientWithoutTheRightCertificateIsToldSo()
{
    QFETCH(QString, certificate);
    QFETCH(QString, says);
    // openssl's server tells the client why by an alert, as servers do.
    file(u"server.pem"_s, [this] {
        const Identity identity = m_authority->issue("IP:127.0.0.1");
        return identity.certificate + identity.key;
    }());
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
                 { u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                   m_folder.filePath(u"server.pem"_s), u"-CAfile"_s, m_folder.filePath(u"ca.pem"_s),
                   u"-Verify"_s, u"1"_s, u"-verify_return_error"_s, u"-www"_s });
    QByteArray said;
    while (!said.contains("ACCEPT") && server.waitForReadyRead(10'000))
        said += server.readAll();
    const qsizetype at = said.indexOf("ACCEPT 127.0.0.1:");
    QVERIFY2(at >= 0, said.constData());
    const QByteArray port = said.sliced(at + 17).split('\n').first().trimmed();
    SendLimits limits = trusting();
    if (!certificate.isEmpty())
        limits.route.certificate = m_folder.filePath(certificate);
    Sending sending;
    sending.send("https://127.0.0.1:" + port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n", limits);
    QVERIFY(sending.ends());
    server.kill();
    server.waitForFinished();
    QCOMPARE(sending.result->state, SendState::Failed);
    QVERIFY2(sending.result->failure.contains(says), qPrintable(sending.result->failure));
}

void TestSendTls::filesThatAreOfNoUseAreNamed_data()
{
    QTest::addColumn<QString>("authorities");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such authority")
            << u"gone.pem"_s << QString() << QString() << u"gone.pem cannot be read"_s;
    QTest::newRow("no certificate in it") << u"nothing.pem"_s << QString() << QString()
                                          << u"There is no certificate authority in"_s;
    QTest::newRow("an empty folder")
            << u"empty"_s << QString() << QString() << u"There is no certificate authority in"_s;
    QTest::newRow("no such certificate")
            << u"ca.pem"_s << u"gone.pem"_s << QString() << u"The client certificate"_s;
    QTest::newRow("no such key") << u"ca.pem"_s << u"client.pem"_s << u"gone.key"_s
                                 << u"The key of the client certificate"_s;
    QTest::newRow("not a certificate") << u"ca.pem"_s << u"nothing.pem"_s << QString()
                                       << u"must be PEM files that belong together"_s;
    QTest::newRow("without its passphrase")
            << u"ca.pem"_s << u"client.pem"_s << u"client-locked.key"_s
            << u"a key with a passphrase needs that"_s;
    QTest::newRow("another's key")
            << u"ca.pem"_s << u"client.pem"_s << u"stranger.pem"_s << u"belong together"_s;
    QTest::newRow("a key alone") << u"ca.pem"_s << QString() << u"client.key"_s
                                 << u"only with its certificate"_s;
}

void TestSendTls::filesThatAreOfNoUseAreNamed()
{
    QFETCH(QString, authorities);
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, says);
    ScriptedServer server(ScriptedServer::answerAfter(kSmall.size(), kOk),
                          m_authority->issue("IP:127.0.0.1").asServer());
    SendLimits limits;
    limits.route.authorities = m_folder.filePath(authorities);
    if (!certificate.isEmpty())
        limits.route.certificate = m_folder.filePath(certificate);
    if (!key.isEmpty())
        limits.route.key = m_folder.filePath(key);
    for (const auto http : { SendRoute::Http::One, SendRoute::Http::Two }) {
        limits.route.http = http;
        Sending sending;
        sending.send(server.url(), kSmall, limits);
        QVERIFY(sending.ends());
        QCOMPARE(sending.result->state, SendState::Failed);
        QVERIFY2(sending.result->failure.contains(says), qPrintable(sending.result->failure));
    }
}

QTEST_GUILESS_MAIN(TestSendTls)
#include "tst_sendtls.moc"
