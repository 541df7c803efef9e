// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"
#include "tests/support/rawclient.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>

#include <future>
#include <thread>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

class TestCli : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void helpTeachesEveryCommand_data();
    void helpTeachesEveryCommand();
    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();
    void listenPrintsTheContractsMembers();
    void longTargetsAreNotCut();
    void listenFinishesOnSigterm();
    void listenTellsOfWhatIsStoredAfterSigterm();
    void takenPortExitsWith3AndSaysSo();
    void foreignAddressAndMissingCertificateExitWith3();
    void lostOutputIsNoSuccess();
    void storesThatCannotBeReadExitWith3();
    void badSignatureAndMissingSecretAreTold();
    void secretFileIsReadAndNeverStored();
    void tlsReceivesOverHttps();
};

void TestCli::helpTeachesEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name :
         { "listen", "verify", "sign", "events", "show", "replay", "send", "schemes", "pretty" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCli::helpTeachesEveryCommand()
{
    QFETCH(QString, command);
    const CliResult help = runCli({ command, u"--help"_s });
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.startsWith("Usage: hookloupe-cli " + command.toUtf8() + " [options]"));
    QVERIFY(help.out.contains("Examples:"));
    QVERIFY(help.out.contains(command.toUtf8()));
    QVERIFY(runCli({ u"--help"_s }).out.contains("\n  " + command.toUtf8()));
}

void TestCli::wrongUsageExitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{ u"lisen"_s };
    QTest::newRow("unknown option") << QStringList{ u"listen"_s, u"--prt"_s, u"1"_s };
    QTest::newRow("port out of range") << QStringList{ u"listen"_s, u"--port"_s, u"65536"_s };
    QTest::newRow("address") << QStringList{ u"listen"_s, u"--bind"_s, u"nowhere"_s };
    QTest::newRow("verify without file") << QStringList{ u"verify"_s, u"--scheme"_s, u"stripe"_s };
    QTest::newRow("unknown scheme")
            << QStringList{ u"verify"_s, u"--scheme"_s, u"strype"_s, u"x"_s };
    QTest::newRow("show without number") << QStringList{ u"show"_s, u"abc"_s };
    QTest::newRow("replay without target") << QStringList{ u"replay"_s, u"1"_s };
    QTest::newRow("two schemes") << QStringList{ u"schemes"_s, u"stripe"_s, u"github"_s };
    QTest::newRow("store without a name") << QStringList{ u"events"_s, u"--store"_s, QString() };
    QTest::newRow("two parts of an event")
            << QStringList{ u"show"_s, u"1"_s, u"--raw"_s, u"--body"_s };
    QTest::newRow("secret without re-signing")
            << QStringList{ u"replay"_s,       u"1"_s,        u"--to"_s, u"http://localhost:1"_s,
                            u"--secret-env"_s, u"HL_SECRET"_s };
    QTest::newRow("replay to no URL")
            << QStringList{ u"replay"_s, u"1"_s, u"--to"_s, u"localhost"_s };
}

void TestCli::wrongUsageExitsWith2()
{
    QFETCH(QStringList, arguments);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("--help"));
    QVERIFY(!result.err.contains(".."));
    QVERIFY(result.out.isEmpty());
}

void TestCli::listenPrintsTheContractsMembers()
{
    ListenProcess listen({ u"--store"_s, file(u"contract.db"_s) });
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    QVERIFY(listen.err().startsWith("listening on http://127.0.0.1:"));
    QCOMPARE(post(listen.url() + "/x?y=1", kBody), "200"_ba);
    const auto events = listen.waitForEvents(1);
    QCOMPARE(events.size(), qsizetype(1));
    const QJsonObject event = events.first();
    const QStringList keys = event.keys();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()),
             (QSet<QString>{ u"id"_s, u"received_at"_s, u"endpoint"_s, u"method"_s, u"target"_s,
                             u"event_type"_s, u"delivery_id"_s, u"attempt"_s, u"duplicate_of"_s,
                             u"kind"_s, u"verdict"_s, u"scheme"_s, u"reason"_s, u"status"_s,
                             u"body_bytes"_s, u"wire_bytes"_s, u"wire_sha256"_s }));
    QCOMPARE(event[u"target"_s].toString(), u"/x?y=1"_s);
    QCOMPARE(event[u"kind"_s].toString(), u"request"_s);
    QCOMPARE(event[u"verdict"_s].toString(), u"unsigned"_s);
    QCOMPARE(event[u"status"_s].toInt(), 200);
    QCOMPARE(event[u"body_bytes"_s].toInt(), kBody.size());
    static const QRegularExpression rfc3339(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z$"_s);
    QVERIFY(rfc3339.match(event[u"received_at"_s].toString()).hasMatch());
    QCOMPARE(event[u"wire_sha256"_s].toString().size(), qsizetype(64));
}

void TestCli::longTargetsAreNotCut()
{
    ListenProcess listen({ u"--store"_s, file(u"long.db"_s) });
    QVERIFY(listen.waitUntilListening());
    const QByteArray target = "/?q=" + QByteArray(8000, 'x') + "end";
    QCOMPARE(post(listen.url() + target, kBody), "200"_ba);
    const auto events = listen.waitForEvents(1);
    QCOMPARE(events.size(), qsizetype(1));
    QCOMPARE(events.first()[u"target"_s].toString().toUtf8(), target);
}

void TestCli::listenFinishesOnSigterm()
{
    ListenProcess listen({ u"--store"_s, file(u"sigterm.db"_s) });
    QVERIFY(listen.waitUntilListening());
    QCOMPARE(post(listen.url(), kBody), "200"_ba);
    QCOMPARE(listen.terminate(), 0);
    QCOMPARE(listen.waitForEvents(1).size(), qsizetype(1));
}

void TestCli::listenTellsOfWhatIsStoredAfterSigterm()
{
    const QString store = file(u"late.db"_s);
    ListenProcess listen({ u"--store"_s, store });
    QVERIFY(listen.waitUntilListening());
    // Another program holds the store while the receiver ends.
    std::promise<bool> locked;
    std::thread other([&locked, &store] {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(store);
            const bool isOpen = database.open();
            QSqlQuery query(database);
            locked.set_value(isOpen && query.exec(u"BEGIN IMMEDIATE"_s));
            QThread::msleep(1'000);
            query.exec(u"ROLLBACK"_s);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    });
    const bool isLocked = locked.get_future().get();
    // Nobody waits for an answer to it, so that the receiver can end before it is stored.
    hookloupe::RawClient client(listen.port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\n");
    const int asked = client.answer().status;
    client.close();
    const int exitCode = listen.terminate();
    other.join();
    QVERIFY(isLocked);
    QCOMPARE(asked, 100);
    QCOMPARE(exitCode, 0);
    const auto events = listen.waitForEvents(1);
    QCOMPARE(events.size(), qsizetype(1));
    QCOMPARE(events.first()[u"kind"_s].toString(), u"refused"_s);
}

void TestCli::takenPortExitsWith3AndSaysSo()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const CliResult result = runCli({ u"listen"_s, u"--store"_s, file(u"taken.db"_s), u"--port"_s,
                                      QString::number(taken.serverPort()) });
    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("in use"), result.err.constData());
    QVERIFY(result.err.contains(QByteArray::number(taken.serverPort())));
}

void TestCli::foreignAddressAndMissingCertificateExitWith3()
{
    // TEST-NET-3 (RFC 5737) is no machine's own.
    const QStringList store{ u"--store"_s, file(u"address.db"_s), u"--port"_s, u"0"_s };
    const CliResult address =
            runCli(QStringList{ u"listen"_s, u"--bind"_s, u"203.0.113.9"_s } + store);
    QCOMPARE(address.exitCode, 3);
    QVERIFY(address.err.contains("203.0.113.9"));
    const CliResult certificate =
            runCli(QStringList{ u"listen"_s, u"--tls"_s, u"--cert"_s, file(u"absent.pem"_s),
                                u"--key"_s, file(u"absent.pem"_s) }
                   + store);
    QCOMPARE(certificate.exitCode, 3);
    QVERIFY(certificate.err.contains("absent.pem"));
}

void TestCli::lostOutputIsNoSuccess()
{
    for (const QStringList &arguments :
         { QStringList{ u"--help"_s }, QStringList{ u"schemes"_s }, QStringList{ u"pretty"_s } }) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(HOOKLOUPE_CLI), arguments);
        process.write("{}");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(process.readAllStandardError().count("cannot be written"), qsizetype(1));
    }
}

void TestCli::storesThatCannotBeReadExitWith3()
{
    const QString damaged = written(u"damaged.db"_s, QByteArray(4096, 'x'));
    QCOMPARE(runCli({ u"events"_s, u"--store"_s, damaged }).exitCode, 3);
    const CliResult folder = runCli({ u"events"_s, u"--store"_s, m_dir.path() });
    QCOMPARE(folder.exitCode, 3);
    QVERIFY2(folder.err.contains("is a folder"), folder.err.constData());
    QCOMPARE(runCli({ u"listen"_s, u"--port"_s, u"0"_s, u"--store"_s, damaged }).exitCode, 3);
    QCOMPARE(runCli({ u"events"_s, u"--store"_s, file(u"absent.db"_s) }).exitCode, 3);
    QCOMPARE(runCli({ u"replay"_s, u"1"_s, u"--to"_s, u"http://127.0.0.1:1"_s, u"--store"_s,
                      file(u"absent.db"_s) })
                     .exitCode,
             3);
    QVERIFY(!QFile::exists(file(u"absent.db"_s)));
    QFile kept(damaged);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray(4096, 'x'));
}

void TestCli::badSignatureAndMissingSecretAreTold()
{
    const QString endpoints = written(u"e.json"_s, R"({"endpoints":[
        {"name":"gateway","path":"/g","scheme":"generic-x-signature","secret":{"env":"HL_TEST_SECRET"},
         "response":{"status":202,"headers":[["X-Seen","yes"]]}},
        {"name":"keyless","path":"/k","scheme":"stripe","secret":{"env":"HL_TEST_ABSENT"}}]})"_ba);
    ListenProcess listen({ u"--store"_s, file(u"bad.db"_s), u"--endpoints"_s, endpoints },
                         { u"HL_TEST_SECRET=s3cret"_s });
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    QVERIFY(listen.err().startsWith("listening on http://"));
    QTRY_VERIFY(listen.err().contains("keyless"));
    // HMAC-SHA256 of kBody with "s3cret", computed by openssl.
    QProcess openssl;
    openssl.start(u"openssl"_s, { u"dgst"_s, u"-sha256"_s, u"-hmac"_s, u"s3cret"_s, u"-r"_s });
    openssl.write(kBody);
    openssl.closeWriteChannel();
    QVERIFY(openssl.waitForFinished());
    const QByteArray mac = openssl.readAllStandardOutput().left(64);
    QCOMPARE(mac.size(), qsizetype(64));

    const QString header = u"X-Signature: "_s + QString::fromLatin1(mac);
    QCOMPARE(post(listen.url() + "/g", kBody, { u"-H"_s, header }), "202"_ba);
    QCOMPARE(post(listen.url() + "/g", kBody + ' ', { u"-H"_s, header }), "202"_ba);
    QCOMPARE(post(listen.url() + "/g", kBody), "202"_ba);
    QCOMPARE(post(listen.url() + "/k", kBody,
                  { u"-H"_s, u"Stripe-Signature: t=1,v1="_s + QString(64, u'a') }),
             "200"_ba);
    const auto events = listen.waitForEvents(4);
    QCOMPARE(events.size(), qsizetype(4));
    QStringList verdicts;
    for (const QJsonObject &event : events)
        verdicts.append(event[u"verdict"_s].toString());
    QCOMPARE(verdicts,
             (QStringList{ u"valid"_s, u"bad_signature"_s, u"missing_header"_s, u"no_secret"_s }));
    QCOMPARE(events.first()[u"event_type"_s].toString(), u"payment.confirmed"_s);
    QCOMPARE(events.first()[u"endpoint"_s].toString(), u"gateway"_s);
    QVERIFY(!events.at(1)[u"reason"_s].toString().isEmpty());
}

void TestCli::secretFileIsReadAndNeverStored()
{
    const QByteArray secret = "a-secret-that-must-not-leak-4711"_ba;
    const QString endpoints =
            written(u"f.json"_s,
                    R"({"endpoints":[{"name":"g","path":"/",
        "scheme":"generic-x-signature","secret":{"file":"%1"}}]})"_ba.replace(
                            "%1", written(u"secret.txt"_s, secret + '\n').toUtf8()));
    {
        ListenProcess listen({ u"--store"_s, file(u"leak.db"_s), u"--endpoints"_s, endpoints });
        QVERIFY(listen.waitUntilListening());
        QCOMPARE(post(listen.url(), kBody, { u"-H"_s, u"X-Signature: "_s + QString(64, u'a') }),
                 "200"_ba);
        QCOMPARE(listen.waitForEvents(1).first()[u"verdict"_s].toString(), u"bad_signature"_s);
        QCOMPARE(listen.terminate(), 0);
        QVERIFY(!listen.err().contains(secret));
    }
    QFile store(file(u"leak.db"_s));
    QVERIFY(store.open(QIODevice::ReadOnly));
    QVERIFY(!store.readAll().contains(secret));
}

void TestCli::tlsReceivesOverHttps()
{
    ListenProcess listen({ u"--store"_s, file(u"tls.db"_s), u"--tls"_s });
    QVERIFY2(listen.waitUntilListening(), listen.err().constData());
    QVERIFY(listen.err().startsWith("listening on https://"));
    QCOMPARE(post("https://localhost:" + QByteArray::number(listen.port()), kBody, { u"-k"_s }),
             "200"_ba);
    QCOMPARE(listen.waitForEvents(1).size(), qsizetype(1));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
