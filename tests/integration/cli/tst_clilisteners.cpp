// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/localauthority.h"
#include "tests/support/cliprocess.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    return process.waitForFinished(20'000) ? process.readAll() : process.errorString().toUtf8();
}

/// curl's answer: its own error code, then the status.
QByteArray curl(const QStringList &arguments)
{
    return run(
            u"curl"_s,
            QStringList{ u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{exitcode} %{http_code}"_s }
                    + arguments);
}

} // namespace

/// The listeners of the command line, called by other programs: curl and openssl.
class TestCliListeners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_dir.reset(); }
    void listensInSeveralPlacesWithACertificateThatCurlTrusts();
    void refusesOldTls();
    void requiresClientCertificates();
    void asksForASecretPath();
    void trustsAProxyThatItIsToldOf();
    void exportsTheAuthority();
    void refusesWrongOptions_data();
    void refusesWrongOptions();
    void tellsAfterAKillHowLongNobodyListened();

private:
    QString file(const QString &name) const { return m_dir->filePath(name); }
    QStringList environment() const { return { u"XDG_DATA_HOME="_s + m_dir->path() }; }
    QString exported() const;
    /// The ports in the lines "listening on …", in their order.
    static QList<int> ports(const QByteArray &err);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCliListeners::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

QString TestCliListeners::exported() const
{
    const QString ca = m_dir->filePath(u"ca.crt"_s);
    const CliResult result = runCli({ u"certificate"_s, u"--export"_s, ca }, {}, environment());
    return result.exitCode == 0 ? ca : QString();
}

QList<int> TestCliListeners::ports(const QByteArray &err)
{
    QList<int> ports;
    auto found = QRegularExpression(u"listening on https?://\\S*:(\\d+)"_s)
                         .globalMatch(QString::fromUtf8(err));
    while (found.hasNext())
        ports.append(found.next().captured(1).toInt());
    return ports;
}

void TestCliListeners::listensInSeveralPlacesWithACertificateThatCurlTrusts()
{
    ListenProcess listen({ u"--store"_s, file(u"a.db"_s), u"--listen"_s, u"http://[::1]:0"_s,
                           u"--listen"_s, u"https://127.0.0.1:0"_s },
                         environment());
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    QTRY_VERIFY(listen.err().contains("certificate SHA-256"));
    const QList<int> where = ports(listen.err());
    QCOMPARE(where.size(), 3);
    const QString ca = exported();
    QVERIFY(!ca.isEmpty());
    QCOMPARE(curl({ u"http://127.0.0.1:%1/one"_s.arg(where[0]) }), "0 200"_ba);
    QCOMPARE(curl({ u"-g"_s, u"http://[::1]:%1/two"_s.arg(where[1]) }), "0 200"_ba);
    QCOMPARE(curl({ u"--cacert"_s, ca, u"https://localhost:%1/three"_s.arg(where[2]) }),
             "0 200"_ba);
    QCOMPARE(curl({ u"--cacert"_s, ca, u"https://127.0.0.1:%1/four"_s.arg(where[2]) }), "0 200"_ba);
    // 60: the certificate is not to be trusted without the authority.
    QVERIFY(curl({ u"https://localhost:%1/five"_s.arg(where[2]) }).startsWith("60 "));
    const QList<QJsonObject> events = listen.waitForEvents(4);
    QVERIFY(events.size() >= 4);
    QCOMPARE(events[3][u"target"_s].toString(), u"/four"_s);
    QCOMPARE(listen.terminate(), 0);
}

void TestCliListeners::refusesOldTls()
{
    ListenProcess listen({ u"--store"_s, file(u"a.db"_s), u"--tls"_s }, environment());
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    const auto handshake = [&](const QStringList &options) {
        return run(u"openssl"_s,
                   QStringList{ u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(listen.port()),
                                u"-CAfile"_s, exported(), u"-verify_ip"_s, u"127.0.0.1"_s,
                                u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s }
                           + options);
    };
    for (const QString &version : { u"-tls1_2"_s, u"-tls1_3"_s }) {
        const QByteArray said = handshake({ version });
        QVERIFY2(said.contains("Verify return code: 0 (ok)"), said.constData());
    }
    for (const QString &version : { u"-tls1"_s, u"-tls1_1"_s }) {
        const QByteArray said = handshake({ version });
        QVERIFY2(said.contains("protocol version") || said.contains("no protocols available"),
                 said.constData());
        QVERIFY2(said.contains("Cipher is (NONE)"), said.constData());
    }
}

void TestCliListeners::requiresClientCertificates()
{
    const auto payments = TestCertificates::make(m_dir->path(), u"Payments"_s);
    const auto stranger = TestCertificates::make(m_dir->path(), u"Stranger"_s);
    QVERIFY(payments.isValid() && stranger.isValid());
    ListenProcess listen({ u"--store"_s, file(u"a.db"_s), u"--tls"_s, u"--client-cert"_s,
                           u"required"_s, u"--client-ca"_s, payments.authority },
                         environment());
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    const QStringList trust{ u"--cacert"_s, exported() };
    const QStringList url{ u"https://localhost:%1/a"_s.arg(listen.port()) };
    QCOMPARE(curl(trust + QStringList{ u"--cert"_s, payments.certificate, u"--key"_s, payments.key }
                  + url),
             "0 200"_ba);
    QCOMPARE(curl(trust + url), "0 403"_ba);
    QCOMPARE(curl(trust + QStringList{ u"--cert"_s, stranger.certificate, u"--key"_s, stranger.key }
                  + url),
             "0 403"_ba);

    const QList<QJsonObject> events = listen.waitForEvents(3);
    QCOMPARE(events.size(), 3);
    const QJsonObject shown = events[0][u"client_certificate"_s].toObject();
    QCOMPARE(shown[u"subject"_s].toString(), u"CN=Payments, O=Test"_s);
    QCOMPARE(shown[u"verified"_s].toBool(), true);
    QCOMPARE(shown[u"sha256"_s].toString().size(), 64);
    QCOMPARE(events[0][u"kind"_s].toString(), u"request"_s);
    QCOMPARE(events[1][u"kind"_s].toString(), u"refused"_s);
    QVERIFY(!events[1].contains(u"client_certificate"_s));
    QVERIFY(events[1][u"reason"_s].toString().contains("showed none"_L1));
    QCOMPARE(events[2][u"client_certificate"_s][u"verified"_s].toBool(), false);
    QVERIFY(!events[2][u"client_certificate"_s][u"problem"_s].toString().isEmpty());

    const QByteArray overview = runCli({ u"show"_s, u"1"_s, u"--store"_s, file(u"a.db"_s) }).out;
    QVERIFY2(overview.contains("CN=Payments") && overview.contains("; verified"),
             overview.constData());
    const QByteArray refused = runCli({ u"show"_s, u"3"_s, u"--store"_s, file(u"a.db"_s) }).out;
    QVERIFY2(refused.contains("CN=Stranger") && refused.contains("not verified: "),
             refused.constData());
}

void TestCliListeners::asksForASecretPath()
{
    QVERIFY(write(file(u"token"_s), "s3cret-segment\n"_ba));
    ListenProcess listen({ u"--store"_s, file(u"a.db"_s), u"--path-token"_s, file(u"token"_s) },
                         environment());
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    const QString base = u"http://127.0.0.1:%1/"_s.arg(listen.port());
    QTRY_VERIFY(
            listen.err().contains("the URL for senders is " + base.toUtf8() + "s3cret-segment"));
    QCOMPARE(curl({ base + u"s3cret-segment/a"_s }), "0 200"_ba);
    QCOMPARE(curl({ base + u"a"_s }), "0 404"_ba);
    const QList<QJsonObject> events = listen.waitForEvents(2);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[1][u"kind"_s].toString(), u"refused"_s);
}

void TestCliListeners::trustsAProxyThatItIsToldOf()
{
    ListenProcess listen({ u"--store"_s, file(u"a.db"_s), u"--trust-proxy"_s, u"loopback"_s },
                         environment());
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    QCOMPARE(curl({ u"-H"_s, u"Forwarded: for=203.0.113.7;proto=https;host=hooks.example"_s,
                    u"http://127.0.0.1:%1/a"_s.arg(listen.port()) }),
             "0 200"_ba);
    const QList<QJsonObject> events = listen.waitForEvents(1);
    QCOMPARE(events.size(), 1);
    QVERIFY(events[0][u"proxy_trusted"_s].toBool());
    const QByteArray overview = runCli({ u"show"_s, u"1"_s, u"--store"_s, file(u"a.db"_s) }).out;
    QVERIFY2(overview.contains("https://hooks.example/a"), overview.constData());
}

void TestCliListeners::exportsTheAuthority()
{
    const CliResult pem = runCli({ u"certificate"_s, u"--export"_s, u"-"_s }, {}, environment());
    QCOMPARE(pem.exitCode, 0);
    const QSslCertificate authority(pem.out, QSsl::Pem);
    QVERIFY(!authority.isNull());
    QVERIFY(!pem.out.contains("PRIVATE"));
    const CliResult der =
            runCli({ u"certificate"_s, u"--export"_s, u"-"_s, u"--der"_s }, {}, environment());
    QCOMPARE(QSslCertificate(der.out, QSsl::Der), authority);
    const CliResult shown = runCli({ u"certificate"_s }, {}, environment());
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains(fingerprintText(authority).toUtf8()));
    QVERIFY(shown.out.contains("localhost"));
    QCOMPARE(
            runCli({ u"certificate"_s, u"--export"_s, u"/nonexistent/ca.crt"_s }, {}, environment())
                    .exitCode,
            3);
}

void TestCliListeners::refusesWrongOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("place") << QStringList{ u"--listen"_s, u"localhost:80"_s } << 2;
    QTest::newRow("client certificate without TLS")
            << QStringList{ u"--client-cert"_s, u"required"_s } << 2;
    QTest::newRow("client certificate word")
            << QStringList{ u"--tls"_s, u"--client-cert"_s, u"maybe"_s } << 2;
    QTest::newRow("client authority missing")
            << QStringList{ u"--tls"_s, u"--client-ca"_s, u"/nonexistent"_s } << 3;
    QTest::newRow("proxy") << QStringList{ u"--trust-proxy"_s, u"everyone"_s } << 2;
    QTest::newRow("token file missing") << QStringList{ u"--path-token"_s, u"/nonexistent"_s } << 3;
}

void TestCliListeners::refusesWrongOptions()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    const CliResult result =
            runCli(QStringList{ u"listen"_s, u"--port"_s, u"0"_s, u"--store"_s, file(u"a.db"_s) }
                           + options,
                   {}, environment());
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY(result.out.isEmpty() && !result.err.isEmpty());
}

void TestCliListeners::tellsAfterAKillHowLongNobodyListened()
{
    const QStringList store{ u"--store"_s, file(u"a.db"_s) };
    {
        ListenProcess listen(store, environment());
        QVERIFY2(listen.waitUntilListening(), listen.err().constData());
        listen.kill();
    }
    // As if the program had been killed ten minutes ago.
    QFile beat(file(u"a.db-listening"_s));
    QVERIFY(beat.open(QIODevice::ReadWrite));
    QByteArrayList words = beat.readAll().simplified().split(' ');
    QCOMPARE(words.value(0), "listening"_ba);
    words[1] = QByteArray::number(words[1].toLongLong() - 600'000'000LL);
    beat.seek(0);
    beat.write(words.join(' ') + '\n');
    beat.close();

    ListenProcess listen(store, environment());
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    QTRY_VERIFY2(listen.err().contains("not listening from"), listen.err().constData());
    QVERIFY(listen.err().contains("ended unexpectedly"));
    QCOMPARE(curl({ u"http://127.0.0.1:%1/after"_s.arg(listen.port()) }), "0 200"_ba);
    const QList<QJsonObject> events = listen.waitForEvents(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][u"target"_s].toString(), u"/after"_s);
    QCOMPARE(listen.terminate(), 0);

    const CliResult json = runCli(QStringList{ u"events"_s, u"--json"_s } + store);
    QCOMPARE(json.out.count('\n'), 1);
    const CliResult text = runCli(QStringList{ u"events"_s, u"--limit"_s, u"1"_s } + store);
    QVERIFY(text.out.contains("/after"));
    const CliResult all = runCli(QStringList{ u"events"_s } + store);
    QVERIFY2(all.out.contains("#1  not listening from"), all.out.constData());
    const CliResult replay =
            runCli(QStringList{ u"replay"_s, u"1"_s, u"--to"_s, u"http://127.0.0.1:9"_s } + store);
    QCOMPARE(replay.exitCode, 2);
    QVERIFY(replay.err.contains("nothing to send"));
}

QTEST_GUILESS_MAIN(TestCliListeners)
#include "tst_clilisteners.moc"
