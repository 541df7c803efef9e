// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/support/cliprocess.h"
#include "tests/support/recordingserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBody =
        "{\"event\":\"payment.confirmed\",\"payment\":{\"id\":\"p-1\",\"amount\":1.10}}"_ba;

/// A POST by curl, as a provider's server would send it; the status it got.
QByteArray post(const QByteArray &url, const QByteArray &body, const QStringList &more = {})
{
    QProcess curl;
    curl.start(u"curl"_s,
               QStringList{ u"-s"_s, u"-m"_s, u"20"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s,
                            u"%{http_code}"_s, u"--data-binary"_s, u"@-"_s, u"-H"_s,
                            u"Content-Type: application/json"_s, QString::fromUtf8(url) }
                       + more);
    curl.write(body);
    curl.closeWriteChannel();
    curl.waitForFinished(30'000);
    return curl.readAllStandardOutput();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString file(const QString &name) const { return m_dir.filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile f(file(name));
        if (f.open(QIODevice::WriteOnly))
            f.write(bytes);
        return f.fileName();
    }
    static QString vectors()
    {
        return QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/signature-vectors.jsonl");
    }

private Q_SLOTS:
    void helpTeachesEveryCommand_data();
    void helpTeachesEveryCommand();
    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();
    void listenPrintsTheContractsMembers();
    void longTargetsAreNotCut();
    void listenFinishesOnSigterm();
    void takenPortExitsWith3AndSaysSo();
    void foreignAddressAndMissingCertificateExitWith3();
    void lostOutputIsNoSuccess();
    void storesThatCannotBeReadExitWith3();
    void badSignatureAndMissingSecretAreTold();
    void secretFileIsReadAndNeverStored();
    void eventsFindsTextAndExitsWith1WithoutAHit();
    void showPrintsEachPart();
    void overviewNeverSteersTheTerminal();
    void vectorsPassAndFailuresAreCounted();
    void signedRequestVerifiesAndAChangedByteDoesNot();
    void misspeltParametersAreTold();
    void whatIsSignedNowIsNotInTheFuture();
    void fileWithoutVectorsDoesNotPass();
    void prettyCopiesEveryLexeme();
    void replaySendsTheExactBytesAndKeepsTheResult();
    void resignedReplayVerifies();
    void sendPrintsTheAnswer();
    void sendTellsOfAWrongLength();
    void foreignHostIsRefusedWithoutYes();
    void schemesAreListedAndExplained();
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

void TestCli::eventsFindsTextAndExitsWith1WithoutAHit()
{
    const QStringList store{ u"--store"_s, file(u"find.db"_s) };
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url() + "/first", "{\"needle\":\"Haystack\"}");
        post(listen.url() + "/second", "{}", { u"-H"_s, u"X-Marker: Blue"_s });
        QCOMPARE(listen.waitForEvents(2).size(), qsizetype(2));
        QCOMPARE(listen.terminate(), 0);
    }
    const CliResult body = runCli(QStringList{ u"events"_s, u"haystack"_s, u"--json"_s } + store);
    QCOMPARE(body.exitCode, 0);
    QCOMPARE(body.out.count('\n'), qsizetype(1));
    QVERIFY(body.out.contains("/first"));
    const CliResult header = runCli(QStringList{ u"events"_s, u"x-marker: blue"_s } + store);
    QCOMPARE(header.exitCode, 0);
    QVERIFY(header.out.contains("/second") && !header.out.contains("/first"));
    const CliResult all = runCli(QStringList{ u"events"_s } + store);
    QVERIFY(all.out.indexOf("/second") < all.out.indexOf("/first"));
    QCOMPARE(runCli(QStringList{ u"events"_s, u"--limit"_s, u"1"_s } + store).out.count("#"),
             qsizetype(1));
    const CliResult none = runCli(QStringList{ u"events"_s, u"absent"_s } + store);
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.out.isEmpty() && !none.err.isEmpty());
}

void TestCli::showPrintsEachPart()
{
    const QStringList store{ u"--store"_s, file(u"show.db"_s) };
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url() + "/s", kBody, { u"-H"_s, u"x-CaSe: 1"_s, u"-H"_s, u"X-Case: 2"_s });
        QCOMPARE(listen.waitForEvents(1).size(), qsizetype(1));
        QCOMPARE(listen.terminate(), 0);
    }
    const auto show = [&](const QString &part) {
        return runCli(QStringList{ u"show"_s, u"1"_s, part } + store);
    };
    QCOMPARE(show(u"--body"_s).out, kBody);
    QVERIFY(show(u"--pretty"_s).out.contains("    \"amount\": 1.10\n"));
    QVERIFY(show(u"--headers"_s).out.contains("x-CaSe: 1\nX-Case: 2\n"));
    const CliResult raw = show(u"--raw"_s);
    QVERIFY(raw.out.startsWith("POST /s HTTP/1.1\r\n") && raw.out.endsWith("\r\n\r\n" + kBody));
    QCOMPARE(runCli(QStringList{ u"show"_s, u"2"_s } + store).exitCode, 1);
}

void TestCli::overviewNeverSteersTheTerminal()
{
    const QStringList store{ u"--store"_s, file(u"steer.db"_s) };
    const QByteArray json = "{\"a\":\"\xe2\x80\xae\xc2\x9b"
                            "31m\"}";
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url(), json, { u"-H"_s, u"X-Red: \x1b[31m"_s });
        post(listen.url(), "plain \x1b[31m\nsecond line");
        QCOMPARE(listen.waitForEvents(2).size(), qsizetype(2));
        QCOMPARE(listen.terminate(), 0);
    }
    const QByteArray first = runCli(QStringList{ u"show"_s, u"1"_s } + store).out;
    QVERIFY(first.contains("X-Red: \\x1b[31m\n"));
    QVERIFY(first.contains("\"a\": \"\\u{202e}\\u{009b}31m\"\n"));
    QVERIFY(!first.contains('\x1b') && !first.contains("\xe2\x80\xae"));
    const QByteArray second = runCli(QStringList{ u"show"_s, u"2"_s } + store).out;
    QVERIFY(second.endsWith("plain \\x1b[31m\nsecond line\n"));
    QVERIFY(runCli(QStringList{ u"show"_s, u"1"_s, u"--headers"_s } + store)
                    .out.contains("X-Red: \x1b[31m\n"));
    QCOMPARE(runCli(QStringList{ u"show"_s, u"1"_s, u"--body"_s } + store).out, json);
}

void TestCli::vectorsPassAndFailuresAreCounted()
{
    const CliResult good = runCli({ u"verify"_s, u"--vectors"_s, vectors() });
    QVERIFY2(good.exitCode == 0, good.out.right(500).constData());
    static const QRegularExpression summary(u"(\\d+) passed, 0 failed\n$"_s);
    const auto match = summary.match(QString::fromUtf8(good.out));
    QVERIFY(match.hasMatch());
    QVERIFY(match.captured(1).toInt() >= 230);

    QFile file(vectors());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readLine();
    const QByteArray wrong = QByteArray(first)
                                     .replace("\"expect\": \"valid\"", "\"expect\": \"malformed\"")
                                     .replace("\"expect\":\"valid\"", "\"expect\":\"malformed\"");
    QVERIFY(first != wrong);
    const QByteArray unknown =
            QByteArray(first).replace("\"scheme\"", "\"scheme\":\"no-such\",\"was\"");
    const CliResult bad =
            runCli({ u"verify"_s, u"--vectors"_s,
                     written(u"v.jsonl"_s, first + wrong + unknown + "\nnot json\n") });
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.out.endsWith("1 passed, 3 failed\n"), bad.out.constData());
}

void TestCli::signedRequestVerifiesAndAChangedByteDoesNot()
{
    const QString request =
            written(u"r.http"_s,
                    "POST /h HTTP/1.1\r\nHost: h.example\r\nContent-Length: "
                            + QByteArray::number(kBody.size()) + "\r\n\r\n" + kBody);
    const QStringList env{ u"HL_SECRET=whsec_dGhpcyBpcyBhIHNlY3JldCBrZXk="_s };
    for (const QString &scheme :
         { u"stripe"_s, u"github"_s, u"slack"_s, u"standard-webhooks-v1"_s }) {
        const QStringList key{ u"--scheme"_s, scheme, u"--secret-env"_s, u"HL_SECRET"_s };
        const CliResult made =
                runCli(QStringList{ u"sign"_s } + key + QStringList{ request }, {}, env);
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QStringList check = QStringList{ u"verify"_s } + key + QStringList{ u"-"_s };
        const CliResult valid = runCli(check, made.out, env);
        QCOMPARE(valid.out.left(6), "valid\n"_ba);
        QCOMPARE(valid.exitCode, 0);
        QByteArray changed = made.out;
        changed[changed.size() - 2] = 'X';
        const CliResult bad = runCli(check, changed, env);
        QCOMPARE(bad.out.left(14), "bad_signature\n"_ba);
        QCOMPARE(bad.exitCode, 1);
        const CliResult explained = runCli(check + QStringList{ u"--explain"_s }, made.out, env);
        QVERIFY(explained.out.contains("expected"));
        QVERIFY(!explained.out.contains("dGhpcyBpcyBhIHNlY3JldCBrZXk"));
    }
}

void TestCli::misspeltParametersAreTold()
{
    const QByteArray request = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}"_ba;
    const QStringList env{ u"HL_SECRET=s3cret"_s };
    const auto sign = [&](const QString &parameter) {
        return runCli({ u"sign"_s, u"--scheme"_s, u"square"_s, u"--secret-env"_s, u"HL_SECRET"_s,
                        u"--param"_s, parameter, u"-"_s },
                      request, env);
    };
    QCOMPARE(sign(u"notification_url=https://h/"_s).exitCode, 0);
    const CliResult misspelt = sign(u"notification_uri=https://h/"_s);
    QCOMPARE(misspelt.exitCode, 2);
    QVERIFY(misspelt.err.contains("notification_uri"));
}

void TestCli::whatIsSignedNowIsNotInTheFuture()
{
    // Box writes milliseconds and accepts none of them from the future.
    const QByteArray request = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}"_ba;
    const QStringList env{ u"HL_SECRET=s3cret"_s };
    const QStringList key{ u"--scheme"_s, u"box"_s, u"--secret-env"_s, u"HL_SECRET"_s, u"-"_s };
    const CliResult made = runCli(QStringList{ u"sign"_s } + key, request, env);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const CliResult judged = runCli(QStringList{ u"verify"_s } + key, made.out, env);
    QVERIFY2(judged.exitCode == 0, judged.out.constData());
}

void TestCli::fileWithoutVectorsDoesNotPass()
{
    const CliResult result =
            runCli({ u"verify"_s, u"--vectors"_s, written(u"none.jsonl"_s, "\n") });
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, "0 passed, 0 failed\n"_ba);
    QVERIFY(result.err.contains("none.jsonl"));
}

void TestCli::prettyCopiesEveryLexeme()
{
    const CliResult good =
            runCli({ u"pretty"_s }, R"({"b":1.0,"a":[1E400,12345678901234567890],"b":"\/\u00e9"})");
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.out,
             "{\n  \"b\": 1.0,\n  \"a\": [\n    1E400,\n    12345678901234567890\n  ],\n"
             "  \"b\": \"\\/\\u00e9\"\n}\n"_ba);
    QVERIFY(good.err.contains("more than once"));
    const CliResult bad = runCli({ u"pretty"_s }, "{\"a\":\n tru}");
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.err.contains("line 2"), bad.err.constData());
}

void TestCli::replaySendsTheExactBytesAndKeepsTheResult()
{
    const QStringList store{ u"--store"_s, file(u"replay.db"_s) };
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url() + "/orig", kBody, { u"-H"_s, u"x-ODD:  kept"_s });
        QCOMPARE(listen.waitForEvents(1).size(), qsizetype(1));
        QCOMPARE(listen.terminate(), 0);
    }
    const QByteArray wire = runCli(QStringList{ u"show"_s, u"1"_s, u"--raw"_s } + store).out;
    RecordingServer consumer(
            [&](qsizetype, const QByteArray &bytes) { return bytes.endsWith(kBody); });
    const auto replay = [&](const QByteArray &to, const QStringList &more) {
        QProcess process;
        process.start(QStringLiteral(HOOKLOUPE_CLI),
                      QStringList{ u"replay"_s, u"1"_s, u"--to"_s, QString::fromUtf8(to) } + store
                              + more);
        QSignalSpy finished(&process, &QProcess::finished);
        if (process.state() != QProcess::NotRunning || process.waitForStarted())
            finished.wait(30'000);
        return process.exitCode();
    };
    QCOMPARE(replay(consumer.url(), { u"--times"_s, u"3"_s, u"--concurrency"_s, u"2"_s }), 0);
    QCOMPARE(consumer.received(), (QList<QByteArray>{ wire, wire, wire }));
    QCOMPARE(replay(consumer.url() + "/other?x=1", {}), 0);
    QCOMPARE(consumer.received().last(),
             QByteArray(wire).replace("POST /orig ", "POST /other?x=1 "));
    consumer.answer = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";
    QCOMPARE(replay(consumer.url(), {}), 1);
    const CliResult shown = runCli(QStringList{ u"show"_s, u"1"_s } + store);
    QCOMPARE(shown.out.count("replayed"), qsizetype(5));
    QVERIFY(shown.out.contains("503"));
}

void TestCli::resignedReplayVerifies()
{
    const QStringList store{ u"--store"_s, file(u"resign.db"_s) };
    const QString endpoints = written(u"s.json"_s, R"({"endpoints":[{"name":"stripe","path":"/",
        "scheme":"stripe","secret":{"env":"HL_SECRET"}}]})"_ba);
    const QStringList env{ u"HL_SECRET=whsec_x"_s };
    ListenProcess listen(store + QStringList{ u"--endpoints"_s, endpoints }, env);
    QVERIFY(listen.waitUntilListening());
    post(listen.url(), kBody, { u"-H"_s, u"Stripe-Signature: t=1,v1="_s + QString(64, u'0') });
    QCOMPARE(listen.waitForEvents(1).first()[u"verdict"_s].toString(), u"bad_signature"_s);
    const CliResult replayed =
            runCli(QStringList{ u"replay"_s, u"1"_s, u"--to"_s, QString::fromUtf8(listen.url()),
                                u"--resign"_s, u"--secret-env"_s, u"HL_SECRET"_s }
                           + store,
                   {}, env);
    QVERIFY2(replayed.exitCode == 0, replayed.err.constData());
    QCOMPARE(listen.waitForEvents(2).last()[u"verdict"_s].toString(), u"valid"_s);
}

void TestCli::sendPrintsTheAnswer()
{
    ListenProcess listen({ u"--store"_s, file(u"send.db"_s), u"--endpoints"_s,
                           written(u"a.json"_s, R"({"endpoints":[{"name":"a","path":"/",
                               "response":{"status":201,"body":"made"}}]})"_ba) });
    QVERIFY(listen.waitUntilListening());
    const QString strict = written(u"strict.http"_s,
                                   "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi"_ba);
    const CliResult good =
            runCli({ u"send"_s, strict, u"--to"_s, QString::fromUtf8(listen.url()) });
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.out, "made"_ba);
    QVERIFY(good.err.contains("201"));
    const CliResult nobody = runCli({ u"send"_s, strict, u"--to"_s, u"http://127.0.0.1:1"_s });
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.err.contains("refused"), nobody.err.constData());
}

void TestCli::sendTellsOfAWrongLength()
{
    ListenProcess listen({ u"--store"_s, file(u"length.db"_s) });
    QVERIFY(listen.waitUntilListening());
    const auto send = [&](const QByteArray &length) {
        return runCli({ u"send"_s, u"-"_s, u"--to"_s, QString::fromUtf8(listen.url()) },
                      "POST /w HTTP/1.1\nHost: h\nContent-Length: " + length + "\n\nab");
    };
    const CliResult right = send("2");
    QCOMPARE(right.exitCode, 0);
    QVERIFY(!right.err.contains("Content-Length"));
    QVERIFY(send("1").err.contains("Content-Length is 1, but the body has 2 bytes"));
}

void TestCli::foreignHostIsRefusedWithoutYes()
{
    const QString request = written(u"f.http"_s, "GET / HTTP/1.1\r\nHost: h\r\n\r\n"_ba);
    const CliResult result =
            runCli({ u"send"_s, request, u"--to"_s, u"http://consumer.invalid"_s });
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("--yes"));
}

void TestCli::schemesAreListedAndExplained()
{
    const CliResult all = runCli({ u"schemes"_s });
    for (const char *id :
         { "generic-x-signature", "stripe", "github", "shopify", "slack", "standard-webhooks-v1",
           "standard-webhooks-v1a", "square", "twilio-form", "adyen-standard", "paddle-billing",
           "razorpay", "coinbase-commerce", "nowpayments", "meta", "zoom", "discord" })
        QVERIFY2(all.out.contains(QByteArray(id) + ' '), id);
    const CliResult one = runCli({ u"schemes"_s, u"stripe"_s });
    QVERIFY(one.out.contains("Stripe-Signature") && one.out.contains("5 min"));
    QCOMPARE(runCli({ u"schemes"_s, u"no-such"_s }).exitCode, 1);
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
