// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/event.h"
#include "core/http/requestframer.h"
#include "core/store/eventreader.h"
#include "tests/support/cliprocess.h"
#include "tests/support/requestgenerator.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

/// Those that say what is meant, not how it is framed and where it goes.
Fields ownFields(const WireRequest &request)
{
    Fields fields = request.ownedFields();
    std::erase_if(fields, [](const Field &field) {
        return field.name == "Host" || field.name == "Content-Length";
    });
    return fields;
}

} // namespace

/// Events that go out and come in again.
class TestCliExchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aThousandRequestsComeBackByteForByte_data();
    void aThousandRequestsComeBackByteForByte();
    void aThousandRequestsKeepTheirMeaning_data();
    void aThousandRequestsKeepTheirMeaning();
    void importedRequestsAreJudged();
    void whatIsLostIsSaid();
    void mistakesAreToldByTheExitCode_data();
    void mistakesAreToldByTheExitCode();
    void aFileIsNotReplacedUnasked();
    void filesAreReadWhenAsked();
    void aPipeIsNotWaitedFor();
    void whatLeavesIsRedacted_data();
    void whatLeavesIsRedacted();
    void ownRulesSayWhatIsTakenOut();
    void aRedactedEventSaysSo();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray put(const QString &name, const QByteArray &content) const;
    /// The bytes of all events of a store, oldest first.
    static QByteArrayList wires(const QString &store);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliExchange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestCliExchange::put(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return content;
}

QByteArrayList TestCliExchange::wires(const QString &store)
{
    QByteArrayList all;
    const auto reader = EventReader::open(store);
    if (!reader)
        return all;
    const auto ids = (*reader)->idsInRange({}, 1, 1'000'000);
    for (const qint64 id : *ids)
        all += (*(*reader)->event(id))->request.wire;
    return all;
}

void TestCliExchange::aThousandRequestsComeBackByteForByte_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("http") << u"http"_s;
    QTest::newRow("ndjson") << u"ndjson"_s;
    QTest::newRow("case") << u"case"_s;
}

void TestCliExchange::aThousandRequestsComeBackByteForByte()
{
    QFETCH(const QString, format);
    QRandomGenerator random(20261127);
    QByteArrayList sent;
    while (sent.size() < 1000) {
        const QByteArray wire = randomRequest(random);
        if (parseStoredRequest(wire))
            sent += wire;
    }
    put(u"in.http"_s, sent.join());
    const CliResult first = runCli({ u"import"_s, u"--store"_s, path(u"a"_s), path(u"in.http"_s) });
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QCOMPARE(wires(path(u"a"_s)), sent);

    const CliResult out =
            runCli({ u"export"_s, u"--store"_s, path(u"a"_s), u"--as"_s, format, u"--query"_s,
                     u""_s, u"--no-redact"_s, u"--output"_s, path(u"out"_s) });
    QVERIFY2(out.exitCode == 0, out.err.constData());
    const CliResult second = runCli({ u"import"_s, u"--store"_s, path(u"b"_s), path(u"out"_s) });
    QVERIFY2(second.exitCode == 0, second.err.constData());
    QCOMPARE(wires(path(u"b"_s)), sent);
    if (format == u"http"_s)
        return;
    // These keep the times and what was made of it, too.
    const auto a = EventReader::open(path(u"a"_s));
    const auto b = EventReader::open(path(u"b"_s));
    for (qint64 id = 1; id <= 1000; id += 111) {
        const EventPtr one = *(*a)->event(id);
        const EventPtr other = *(*b)->event(id);
        QCOMPARE(other->receivedAtUs, one->receivedAtUs);
        QCOMPARE(other->completedAtUs, one->completedAtUs);
        QCOMPARE(other->provenance, one->provenance);
        QCOMPARE(other->peer, one->peer);
        QCOMPARE(other->signedUrl, one->signedUrl);
        QCOMPARE(other->verdict, one->verdict);
    }
}

void TestCliExchange::aThousandRequestsKeepTheirMeaning_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("cannotHold"); // what then is left out, and told
    QTest::newRow("curl") << u"curl"_s << QByteArray();
    QTest::newRow("har") << u"har"_s << QByteArray();
    QTest::newRow("rest") << u"rest"_s << "\n###"_ba;
    QTest::newRow("postman") << u"postman"_s << "{{"_ba;
}

void TestCliExchange::aThousandRequestsKeepTheirMeaning()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, cannotHold);
    QRandomGenerator random(20261128);
    QByteArrayList sent;
    while (sent.size() < 1000)
        sent += randomWebhook(random);
    put(u"in.http"_s, sent.join());
    QCOMPARE(runCli({ u"import"_s, u"--store"_s, path(u"a"_s), path(u"in.http"_s) }).exitCode, 0);
    QCOMPARE(wires(path(u"a"_s)), sent);
    const CliResult out = runCli({ u"export"_s, u"--store"_s, path(u"a"_s), u"--as"_s, format,
                                   u"--query"_s, u""_s, u"--no-redact"_s, u"--to"_s,
                                   u"https://there.example/"_s, u"--output"_s, path(u"out"_s) });
    const qsizetype leftOut = cannotHold.isEmpty()
            ? 0
            : sent.removeIf([&](const QByteArray &wire) { return wire.contains(cannotHold); });
    QVERIFY(sent.size() > 700);
    QCOMPARE(out.exitCode, leftOut > 0 ? 1 : 0);
    QCOMPARE(out.err.count("\n#") + (out.err.startsWith('#') ? 1 : 0), leftOut);
    const CliResult in = runCli({ u"import"_s, u"--store"_s, path(u"b"_s), path(u"out"_s) });
    QVERIFY2(in.exitCode == 0, in.err.constData());
    const QByteArrayList came = wires(path(u"b"_s));
    QCOMPARE(came.size(), sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const auto before = parseStoredRequest(sent[i]);
        const auto after = parseStoredRequest(came[i]);
        QCOMPARE(after->methodBytes().toByteArray(), before->methodBytes().toByteArray());
        QCOMPARE(after->targetBytes().toByteArray(), before->targetBytes().toByteArray());
        QByteArray body = before->body().toByteArray();
        while (format == u"rest"_s && (body.endsWith('\n') || body.endsWith('\r')))
            body.chop(1); // as the format says of itself
        QCOMPARE(after->body().toByteArray(), body);
        QCOMPARE(ownFields(*after), ownFields(*before));
    }
}

void TestCliExchange::importedRequestsAreJudged()
{
    put(u"e.json"_s,
        "{\"endpoints\":[{\"name\":\"gh\",\"path\":\"/\",\"scheme\":\"github\","
        "\"secret\":{\"env\":\"EXCHANGE_SECRET\"}}]}");
    // HMAC-SHA256 of {"a":1} under the key "import".
    const CliResult signed_ =
            runCli({ u"sign"_s, u"--scheme"_s, u"github"_s, u"--secret-env"_s, u"EXCHANGE_SECRET"_s,
                     u"-"_s },
                   "POST /gh HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\n"
                   "Content-Length: 7\r\n\r\n{\"a\":1}",
                   { u"EXCHANGE_SECRET=import"_s });
    QCOMPARE(signed_.exitCode, 0);
    const auto verdictOf = [&](const QByteArray &request) {
        const CliResult in = runCli({ u"import"_s, u"--json"_s, u"--store"_s, path(u"a"_s),
                                      u"--endpoints"_s, path(u"e.json"_s), u"-"_s },
                                    request, { u"EXCHANGE_SECRET=import"_s });
        return QJsonDocument::fromJson(in.out).object();
    };
    QCOMPARE(verdictOf(signed_.out)[u"verdict"_s].toString(), u"valid"_s);
    QByteArray tampered = signed_.out;
    tampered.replace("{\"a\":1}", "{\"a\":2}");
    const QJsonObject bad = verdictOf(tampered);
    QCOMPARE(bad[u"verdict"_s].toString(), u"bad_signature"_s);
    QCOMPARE(bad[u"provenance"_s].toString(), u"pasted"_s);
    QVERIFY2(bad[u"reason"_s].toString().contains(u"It was pasted"_s),
             qPrintable(bad[u"reason"_s].toString()));
}

void TestCliExchange::whatIsLostIsSaid()
{
    const CliResult dry =
            runCli({ u"import"_s, u"--dry-run"_s, u"--store"_s, path(u"a"_s), u"-"_s },
                   "curl http://a.example/ -d @body.json -H \"X: $Y\"");
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.out.contains("lost: The file 'body.json' was not read.") && dry.out.contains("$Y"),
             dry.out.constData());
    QVERIFY(!QFile::exists(path(u"a"_s)));
}

void TestCliExchange::mistakesAreToldByTheExitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("import nothing") << QStringList{ u"import"_s } << 2;
    QTest::newRow("import from nowhere") << QStringList{ u"import"_s, u"/nonexistent"_s } << 3;
    QTest::newRow("import of what it is not") << QStringList{ u"import"_s, u"-"_s } << 1;
    QTest::newRow("import as an unknown format")
            << QStringList{ u"import"_s, u"--as"_s, u"word"_s, u"-"_s } << 2;
    QTest::newRow("import with a wrong mapping")
            << QStringList{ u"import"_s, u"--as"_s, u"log"_s, u"--map"_s, u"bode=x"_s, u"-"_s }
            << 2;
    QTest::newRow("export without a format") << QStringList{ u"export"_s, u"1"_s } << 2;
    QTest::newRow("export of nothing") << QStringList{ u"export"_s, u"--as"_s, u"curl"_s } << 2;
    QTest::newRow("export of no number")
            << QStringList{ u"export"_s, u"--as"_s, u"curl"_s, u"x"_s } << 2;
    QTest::newRow("export by a wrong query")
            << QStringList{ u"export"_s, u"--as"_s, u"curl"_s, u"--query"_s, u"(status:"_s } << 2;
    QTest::newRow("export of an event that is not there")
            << QStringList{ u"export"_s, u"--as"_s, u"curl"_s, u"77"_s } << 1;
}

void TestCliExchange::mistakesAreToldByTheExitCode()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QCOMPARE(runCli({ u"import"_s, u"--store"_s, path(u"s"_s), u"-"_s }, "curl http://a.example/")
                     .exitCode,
             0);
    const CliResult result =
            runCli(arguments + QStringList{ u"--store"_s, path(u"s"_s) }, "Dear support");
    QVERIFY2(result.exitCode == exitCode, result.err.constData());
    QVERIFY(!result.err.isEmpty());
}

void TestCliExchange::aFileIsNotReplacedUnasked()
{
    QCOMPARE(runCli({ u"import"_s, u"--store"_s, path(u"s"_s), u"-"_s }, "curl http://a.example/")
                     .exitCode,
             0);
    const QByteArray before = put(u"out.har"_s, "mine");
    const QStringList command{ u"export"_s, u"--store"_s,  path(u"s"_s),       u"--as"_s,
                               u"har"_s,    u"--output"_s, path(u"out.har"_s), u"1"_s };
    QCOMPARE(runCli(command).exitCode, 2);
    QFile file(path(u"out.har"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    file.close();
    QCOMPARE(runCli(command + QStringList{ u"--force"_s }).exitCode, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("{\"log\""));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void TestCliExchange::filesAreReadWhenAsked()
{
    put(u"body.json"_s, "{\"from\":\"a file\"}");
    put(u"command.sh"_s, "curl http://a.example/ --data-binary @body.json\n");
    const CliResult in = runCli(
            { u"import"_s, u"--read-files"_s, u"--store"_s, path(u"s"_s), path(u"command.sh"_s) });
    QVERIFY2(in.exitCode == 0, in.err.constData());
    QVERIFY(wires(path(u"s"_s))[0].endsWith("{\"from\":\"a file\"}"));
}

void TestCliExchange::aPipeIsNotWaitedFor()
{
    // Nobody writes to it: whoever opens it waits for ever.
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    put(u"command.sh"_s, "curl http://a.example/ --data-binary @pipe\n");
    const CliResult dry =
            runCli({ u"import"_s, u"--read-files"_s, u"--dry-run"_s, path(u"command.sh"_s) });
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.out.contains("There is no file"), dry.out.constData());
}

void TestCliExchange::whatLeavesIsRedacted_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : { "http", "rest", "curl", "har", "ndjson", "csv" })
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCliExchange::whatLeavesIsRedacted()
{
    QFETCH(const QString, format);
    const QByteArray body = "{\"email\":\"jo@firm.com\",\"kept\":\"a value\"}";
    put(u"in.http"_s,
        "POST /a?token=s3cretquery HTTP/1.1\r\nHost: a.example\r\nAuthorization: Bearer "
        "s3cretbearer\r\n"
        "Content-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(runCli({ u"import"_s, u"--store"_s, path(u"a"_s), path(u"in.http"_s) }).exitCode, 0);
    const CliResult out = runCli({ u"export"_s, u"--store"_s, path(u"a"_s), u"--as"_s, format,
                                   u"1"_s, u"--show-redactions"_s });
    QVERIFY2(out.exitCode == 0, out.err.constData());
    for (const QByteArray &secret : { "s3cretquery"_ba, "s3cretbearer"_ba, "jo@firm.com"_ba }) {
        QVERIFY2(!out.out.contains(secret)
                         && !out.out.contains(secret.toBase64(QByteArray::OmitTrailingEquals)),
                 out.out.constData());
        QVERIFY2(!out.err.contains(secret), out.err.constData());
    }
    QVERIFY2(out.err.contains("header Authorization"), out.err.constData());
    const CliResult all = runCli({ u"export"_s, u"--store"_s, path(u"a"_s), u"--as"_s, format,
                                   u"1"_s, u"--no-redact"_s });
    QVERIFY(all.out.contains("s3cretquery"));
}

void TestCliExchange::ownRulesSayWhatIsTakenOut()
{
    const QByteArray body = R"({"nick":"jo","email":"jo@firm.com"})";
    put(u"in.http"_s,
        "POST /a HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(runCli({ u"import"_s, u"--store"_s, path(u"a"_s), path(u"in.http"_s) }).exitCode, 0);
    const auto exported = [this](const QStringList &more) {
        return runCli(
                QStringList{ u"export"_s, u"--store"_s, path(u"a"_s), u"--as"_s, u"http"_s, u"1"_s }
                + more);
    };
    QVERIFY(exported({}).out.contains(R"("nick":"jo")"));
    // From a file, for once.
    const QByteArray rules = R"({"fields":["nick"],"paths":[],"kinds":[]})";
    put(u"rules.json"_s, rules);
    const QStringList byFile{ u"--redaction-rules"_s, path(u"rules.json"_s) };
    QVERIFY(!exported(byFile).out.contains(R"("nick":"jo")"));
    QVERIFY(exported(byFile).out.contains("jo@firm.com"));
    QVERIFY(exported({}).out.contains(R"("nick":"jo")"));
    // Kept with the store, as a shared workspace file has them.
    put(u"workspace.json"_s, R"({"redaction":)" + rules + "}");
    const CliResult applied = runCli(
            { u"workspace"_s, u"apply"_s, path(u"workspace.json"_s), u"--store"_s, path(u"a"_s) });
    QVERIFY2(applied.exitCode == 0, applied.err.constData());
    QVERIFY(!exported({}).out.contains(R"("nick":"jo")"));
    QVERIFY(exported({}).out.contains("jo@firm.com"));
    const CliResult shared = runCli({ u"workspace"_s, u"export"_s, u"--store"_s, path(u"a"_s) });
    QVERIFY2(shared.out.contains("\"nick\""), shared.out.constData());
    // A mistake takes nothing out, so that nothing goes out.
    put(u"rules.json"_s, R"({"feilds":["nick"]})");
    const CliResult wrong = exported(byFile);
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.out.isEmpty() && wrong.err.contains("feilds"));
}

void TestCliExchange::aRedactedEventSaysSo()
{
    const CliResult in = runCli({ u"import"_s, u"--store"_s, path(u"a"_s), u"-"_s },
                                "curl http://a.example/ -u user:pass -d a=b");
    QCOMPARE(in.exitCode, 0);
    const CliResult out =
            runCli({ u"export"_s, u"--store"_s, path(u"a"_s), u"--as"_s, u"ndjson"_s, u"1"_s });
    QCOMPARE(QJsonDocument::fromJson(out.out).object()[u"redacted"_s].toBool(), true);
    const CliResult again = runCli({ u"import"_s, u"--dry-run"_s, u"-"_s }, out.out);
    QVERIFY2(again.out.contains("can no longer be verified"), again.out.constData());
}

QTEST_GUILESS_MAIN(TestCliExchange)
#include "tst_cliexchange.moc"
