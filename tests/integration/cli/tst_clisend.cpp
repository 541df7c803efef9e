// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/delivery/scriptedserver.h"
#include "tests/integration/delivery/testauthority.h"
#include "tests/integration/delivery/tunnelproxy.h"
#include "tests/support/cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRequest = "POST /hook HTTP/1.1\r\nHost: x\r\nX-Signature: s\r\n"
                            "Content-Length: 2\r\n\r\n{}";
const QByteArray kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

} // namespace

/// The options of `send` about the connection, by processes.
class TestCliSend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aClientCertificateIsShown();
    void aProxyIsUsed();
    void redirectsAreFollowedWhenAsked();
    void whoSpeaksNoHttp2IsNamed();
    void anyCertificateIsTakenOnlyByChoice();
    void whatMakesNoSenseIsAUsageError_data();
    void whatMakesNoSenseIsAUsageError();
    void theOptionsAreInTheHelp_data();
    void theOptionsAreInTheHelp();

private:
    /// Runs `send` while the servers of this process go on.
    CliResult send(const QByteArray &url, const QStringList &options,
                   const QStringList &environment = {});
    QString file(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
    QString m_request;
};

QString TestCliSend::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void TestCliSend::initTestCase()
{
    m_request = file(u"request.http"_s, kRequest);
    QVERIFY(!m_request.isEmpty());
}

CliResult TestCliSend::send(const QByteArray &url, const QStringList &options,
                            const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(HOOKLOUPE_CLI),
                  QStringList{ u"send"_s, m_request, u"--to"_s, QString::fromUtf8(url) } + options);
    [&process] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000); }();
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void TestCliSend::aClientCertificateIsShown()
{
    const TestAuthority authority("cli");
    const Identity client = authority.issue("DNS:client.example");
    ScriptedServer server(ScriptedServer::answerAfter(kRequest.size(), kOk),
                          authority.issue("IP:127.0.0.1").asServerFor(authority.certificate()));
    const QString ca = file(u"ca.pem"_s, authority.certificate());
    const QString cert = file(u"client.pem"_s, client.certificate);
    const QString key = file(u"client.key"_s, client.keyWithPassphrase("sesame"));
    const QStringList options{
        u"--cacert"_s, ca, u"--cert"_s, cert, u"--key"_s, key, u"--key-passphrase-env"_s, u"PASS"_s
    };
    const CliResult sent = send(server.url(), options, { u"PASS=sesame"_s });
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    QCOMPARE(sent.out, "ok"_ba);
    QCOMPARE(server.peers().front()->received, kRequest);
    for (const char *step : { "name ", "connect ", "TLS ", "sent ", "first byte " })
        QVERIFY2(sent.err.contains(step), sent.err.constData());
    const CliResult locked = send(server.url(), options, { u"PASS=wrong"_s });
    QCOMPARE(locked.exitCode, 1);
    QVERIFY2(locked.err.contains("a key with a passphrase needs that"), locked.err.constData());
}

void TestCliSend::aProxyIsUsed()
{
    ScriptedServer server(ScriptedServer::answerAfter(kRequest.size(), kOk));
    for (const auto kind : { TunnelProxy::Kind::Connect, TunnelProxy::Kind::Socks5 }) {
        TunnelProxy proxy(kind, server.serverPort());
        proxy.credentials = "ann:pass";
        const CliResult sent =
                send("http://shop.example",
                     { u"--yes"_s, u"--proxy"_s, QString::fromUtf8(proxy.url()), u"--proxy-user"_s,
                       u"ann"_s, u"--proxy-password-env"_s, u"PASS"_s },
                     { u"PASS=pass"_s });
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        QCOMPARE(server.peers().back()->received, kRequest);
        QCOMPARE(proxy.asked().size(), 1);
    }
}

void TestCliSend::redirectsAreFollowedWhenAsked()
{
    ScriptedServer second([](ScriptedServer::Peer &peer) {
        if (peer.received.endsWith("{}"))
            peer.socket->write(kOk);
    });
    const QByteArray moved = "HTTP/1.1 307 Moved\r\nLocation: " + second.url()
            + "/there\r\nContent-Length: 0\r\n\r\n";
    ScriptedServer first(ScriptedServer::answerAfter(kRequest.size(), moved));
    const CliResult asked = send(first.url(), { u"--follow"_s, u"--json"_s });
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    QCOMPARE(second.peers().front()->received,
             "POST /there HTTP/1.1\r\nHost: " + second.url().sliced(7)
                     + "\r\nContent-Length: 2\r\n\r\n{}");
    const QJsonArray notes = QJsonDocument::fromJson(asked.out)[u"notes"_s].toArray();
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes[0].toString().contains("without X-Signature, since it is another server"_L1),
             qPrintable(notes[0].toString()));
    const CliResult unasked = send(first.url(), {});
    QCOMPARE(unasked.exitCode, 1);
    QVERIFY(unasked.err.startsWith("307 Moved"));
    QCOMPARE(second.peers().size(), std::size_t{ 1 });
}

void TestCliSend::whoSpeaksNoHttp2IsNamed()
{
    ScriptedServer server([](ScriptedServer::Peer &peer) {
        peer.socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    const CliResult sent = send(server.url(), { u"--http2"_s });
    QCOMPARE(sent.exitCode, 1);
    QVERIFY2(sent.err.contains("did not answer HTTP/2 without TLS"), sent.err.constData());
}

void TestCliSend::anyCertificateIsTakenOnlyByChoice()
{
    ScriptedServer server(ScriptedServer::answerAfter(kRequest.size(), kOk), selfSigned());
    const CliResult refused = send(server.url(), {});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("signed by itself"), refused.err.constData());
    const CliResult sent = send(server.url(), { u"--insecure"_s });
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    QVERIFY2(sent.err.contains("was not checked"), sent.err.constData());
}

void TestCliSend::whatMakesNoSenseIsAUsageError_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a proxy's user alone")
            << QStringList{ u"--proxy-user"_s, u"a"_s } << "only with --proxy"_ba;
    QTest::newRow("no proxy") << QStringList{ u"--proxy"_s, u"ftp://x:1"_s }
                              << "cannot be a proxy"_ba;
    QTest::newRow("a proxy without a port")
            << QStringList{ u"--proxy"_s, u"http://proxy.example"_s }
            << "Write the port of the proxy"_ba;
    QTest::newRow("a password in the URL")
            << QStringList{ u"--proxy"_s, u"http://u:p@proxy.example:1"_s }
            << "does not belong into the proxy's URL"_ba;
    QTest::newRow("a key alone") << QStringList{ u"--key"_s, u"k"_s }
                                 << "only with its certificate"_ba;
    QTest::newRow("a time") << QStringList{ u"--connect-timeout"_s, u"0"_s }
                            << "--connect-timeout"_ba;
}

void TestCliSend::whatMakesNoSenseIsAUsageError()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, says);
    const CliResult sent = send("http://127.0.0.1:9", options);
    QCOMPARE(sent.exitCode, 2);
    QVERIFY2(sent.err.contains(says), sent.err.constData());
    QVERIFY(!sent.err.contains("u:p"));
}

void TestCliSend::theOptionsAreInTheHelp_data()
{
    const QStringList all{ u"--proxy"_s, u"--cacert"_s,   u"--cert"_s,
                           u"--key"_s,   u"--insecure"_s, u"--connect-timeout"_s };
    QTest::addColumn<QStringList>("options");
    QTest::newRow("send") << all + QStringList{ u"--http2"_s, u"--follow"_s, u"--timeout"_s };
    QTest::newRow("replay") << all + QStringList{ u"--http2"_s, u"--follow"_s, u"--timeout"_s };
    QTest::newRow("check") << all;
    QTest::newRow("simulate") << all + QStringList{ u"--http2"_s };
}

void TestCliSend::theOptionsAreInTheHelp()
{
    QFETCH(QStringList, options);
    const CliResult help = runCli({ QString::fromLatin1(QTest::currentDataTag()), u"--help"_s });
    QCOMPARE(help.exitCode, 0);
    for (const QString &option : options)
        QVERIFY2(help.out.contains(option.toLatin1()), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestCliSend)
#include "tst_clisend.moc"
