// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"
#include "tests/support/recordingserver.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "whsec_0123456789abcdef0123456789abcdef";
const QByteArray kOther = "whsec_fedcba9876543210fedcba9876543210";

QList<QJsonObject> linesOf(const QByteArray &out)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

/// Cases as somebody makes them, sends them, and gets them.
class TestCliCase : public CliTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCaseIsCheckedAndShown();
    void mistakesAreToldByTheExitCode();
    void theExactBytesComeOut();
    void aRedactedCaseFailsAsItDid_data();
    void aRedactedCaseFailsAsItDid();
    void anImportedCaseIsJudgedByItsOwnKeys();
    void theManifestFitsItsSchema();
    void aSecretInTheFileBlocksIt_data();
    void aSecretInTheFileBlocksIt();
    void whatIsLeftIsListed();
    void thePageOpensInABrowserAndFetchesNothing();
    void aReportSaysWhatToChange_data();
    void aReportSaysWhatToChange();

private:
    /// A store of one event that \a mistake (empty: none) was made at; its case.
    QString storeWith(const QString &mistake, const QByteArray &body = kBodyWithPeople);
    CliResult exportCase(const QString &store, const QString &to, const QStringList &more = {});

    static inline const QByteArray kBodyWithPeople =
            R"({"type":"payment.confirmed","data":{"id":"p-1","email":"jane@shop.example",)"
            R"("card":"4242424242424242","amount":1.10}})";
    QString m_endpoints;
    QString m_secret;
    QString m_other;
};

void TestCliCase::initTestCase()
{
    m_secret = written(u"secret"_s, kSecret);
    m_other = written(u"other"_s, kOther);
    m_endpoints = written(
            u"endpoints.json"_s,
            QJsonDocument(
                    QJsonObject{
                            { u"endpoints"_s,
                              QJsonArray{ QJsonObject{ { u"name"_s, u"payments"_s },
                                                       { u"path"_s, u"/hooks"_s },
                                                       { u"scheme"_s, u"stripe"_s },
                                                       { u"secret"_s,
                                                         QJsonObject{ { u"file"_s, m_secret } } } },
                                          QJsonObject{
                                                  { u"name"_s, u"shop"_s },
                                                  { u"path"_s, u"/shop"_s },
                                                  { u"scheme"_s, u"stripe"_s },
                                                  { u"secret"_s,
                                                    QJsonObject{ { u"file"_s, m_other } } } } } } })
                    .toJson());
}

QString TestCliCase::storeWith(const QString &mistake, const QByteArray &body)
{
    static int number = 0;
    const QString name = u"store-%1"_s.arg(++number);
    const QByteArray request =
            "POST /hooks HTTP/1.1\r\nHost: shop.example\r\nContent-Type: application/json\r\n"
            "X-Customer: jane@shop.example\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QStringList arguments{ u"sign"_s,          u"--scheme"_s, u"stripe"_s,
                           u"--secret-file"_s, m_secret,      written(name + u".http"_s, request) };
    if (mistake == u"other_secret"_s)
        arguments[4] = m_other;
    else if (!mistake.isEmpty())
        arguments << u"--mistake"_s << mistake;
    const CliResult signedOne = runCli(arguments);
    if (signedOne.exitCode != 0) {
        qWarning("%s", signedOne.err.constData());
        return {};
    }
    const CliResult imported =
            runCli({ u"import"_s, u"--store"_s, file(name), u"--endpoints"_s, m_endpoints,
                     written(name + u"-signed.http"_s, signedOne.out) });
    return imported.exitCode == 0 ? file(name) : QString();
}

CliResult TestCliCase::exportCase(const QString &store, const QString &to, const QStringList &more)
{
    return runCli(QStringList{ u"export"_s, u"--as"_s, u"case"_s, u"--store"_s, store,
                               u"--endpoints"_s, m_endpoints, u"--output"_s, to, u"1"_s }
                  + more);
}

void TestCliCase::aCaseIsCheckedAndShown()
{
    const QString store = storeWith({});
    const CliResult made = exportCase(store, file(u"a.hookcase"_s),
                                      { u"--title"_s, u"For Jane"_s, u"--note"_s, u"Look."_s });
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const CliResult shown = runCli({ u"case"_s, file(u"a.hookcase"_s) });
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    for (const char *text : { "For Jane", "A case of 1 event, made", "Whole: 3 files",
                              "Redacted; values replaced by pseudonyms: 3.",
                              "Throw-away key key-1: endpoint payments, scheme stripe", "Look.",
                              "with the throw-away key now: valid" })
        QVERIFY2(shown.out.contains(text), shown.out.constData());
    QVERIFY(!shown.out.contains("jane@shop.example"));
    const CliResult asJson = runCli({ u"case"_s, u"--json"_s, file(u"a.hookcase"_s) });
    QCOMPARE(asJson.exitCode, 0);
    const QList<QJsonObject> lines = linesOf(asJson.out);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0][u"type"_s], u"case"_s);
    QCOMPARE(lines[0][u"title"_s], u"For Jane"_s);
    QCOMPARE(lines[0][u"events"_s], 1);
    QCOMPARE(lines[0][u"is_whole"_s], true);
    QCOMPARE(lines[0][u"is_redacted"_s], true);
    QCOMPARE(lines[1][u"type"_s], u"event"_s);
    QCOMPARE(lines[1][u"verdict"_s], u"valid"_s);
    QCOMPARE(lines[1][u"resigned"_s][u"verdict"_s], u"valid"_s);
    QCOMPARE(lines[1][u"resigned"_s][u"fits"_s], true);
}

void TestCliCase::mistakesAreToldByTheExitCode()
{
    const QString store = storeWith({});
    const QString path = file(u"b.hookcase"_s);
    QCOMPARE(exportCase(store, path).exitCode, 0);
    QCOMPARE(exportCase(store, path).exitCode, 2); // it is there already
    QCOMPARE(exportCase(store, path, { u"--force"_s }).exitCode, 0);
    QFile made(path);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QByteArray bytes = made.readAll();
    QCOMPARE(made.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    const CliResult damaged = runCli({ u"case"_s, written(u"damaged.hookcase"_s, bytes) });
    QCOMPARE(damaged.exitCode, 1);
    QVERIFY(!damaged.err.isEmpty());
    QCOMPARE(runCli({ u"case"_s, written(u"no.hookcase"_s, "hello") }).exitCode, 1);
    QCOMPARE(runCli({ u"case"_s, file(u"missing.hookcase"_s) }).exitCode, 3);
    QCOMPARE(runCli({ u"case"_s }).exitCode, 2);
    QCOMPARE(runCli({ u"case"_s, u"--raw"_s, u"2"_s, path }).exitCode, 1);
    QCOMPARE(runCli({ u"import"_s, u"--store"_s, file(u"x"_s), file(u"damaged.hookcase"_s) })
                     .exitCode,
             1);
    // Nothing is left of what could not be made.
    QCOMPARE(exportCase(store, file(u"c.hookcase"_s), { u"77"_s }).exitCode, 1);
    const CliResult none = runCli({ u"export"_s, u"--as"_s, u"case"_s, u"--store"_s, store,
                                    u"--output"_s, file(u"d.hookcase"_s), u"77"_s });
    QCOMPARE(none.exitCode, 1);
    QVERIFY(!QFile::exists(file(u"d.hookcase"_s)));
}

void TestCliCase::theExactBytesComeOut()
{
    const QString store = storeWith({});
    QCOMPARE(exportCase(store, file(u"e.hookcase"_s), { u"--no-redact"_s }).exitCode, 0);
    const CliResult raw = runCli({ u"case"_s, u"--raw"_s, u"1"_s, file(u"e.hookcase"_s) });
    QCOMPARE(raw.exitCode, 0);
    QCOMPARE(raw.out, runCli({ u"show"_s, u"--store"_s, store, u"--raw"_s, u"1"_s }).out);
    QVERIFY(raw.out.contains("jane@shop.example"));
}

void TestCliCase::aRedactedCaseFailsAsItDid_data()
{
    QTest::addColumn<QString>("mistake");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("none") << QString() << u"valid"_s;
    QTest::newRow("stale") << u"stale"_s << u"stale_timestamp"_s;
    for (const char *cause :
         { "other_secret", "secret_whitespace", "body_reserialized", "body_newline", "body_bom" })
        QTest::newRow(cause) << QString::fromLatin1(cause) << u"bad_signature"_s;
    QTest::newRow("algorithm") << u"algorithm"_s << u"malformed"_s;
    QTest::newRow("wrong_header") << u"wrong_header"_s << u"missing_header"_s;
}

void TestCliCase::aRedactedCaseFailsAsItDid()
{
    QFETCH(const QString, mistake);
    QFETCH(const QString, verdict);
    const QString store = storeWith(mistake);
    QVERIFY(!store.isEmpty());
    const QString path = store + u".hookcase"_s;
    const CliResult made = exportCase(store, path);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const CliResult shown = runCli({ u"case"_s, u"--json"_s, path });
    QVERIFY2(shown.exitCode == 0, shown.out.constData());
    const QJsonObject event = linesOf(shown.out).last();
    QCOMPARE(event[u"verdict"_s], verdict);
    QCOMPARE(event[u"resigned"_s][u"verdict"_s], verdict);
    if (verdict == u"bad_signature"_s || verdict == u"missing_header"_s) {
        QCOMPARE(event[u"causes"_s][0], mistake);
        QCOMPARE(event[u"resigned"_s][u"cause"_s], mistake);
    }
    // What was taken out is nowhere in what was signed anew.
    const CliResult raw = runCli({ u"case"_s, u"--raw"_s, u"1"_s, path });
    QVERIFY(!raw.out.contains("jane@shop.example"));
    QVERIFY(!raw.out.contains("4242424242424242"));
}

void TestCliCase::anImportedCaseIsJudgedByItsOwnKeys()
{
    const QString store = storeWith({});
    const QString path = file(u"f.hookcase"_s);
    QCOMPARE(exportCase(store, path).exitCode, 0);
    // Neither the endpoint nor a secret is known there.
    const CliResult imported =
            runCli({ u"import"_s, u"--json"_s, u"--store"_s, file(u"elsewhere"_s), path });
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const QJsonObject event = linesOf(imported.out).first();
    QCOMPARE(event[u"verdict"_s], u"valid"_s);
    QCOMPARE(event[u"scheme"_s], u"stripe"_s);
    QVERIFY(event[u"reason"_s].toString().contains(u"throw-away key"_s));
    QCOMPARE(event[u"event_type"_s], u"payment.confirmed"_s);
    QVERIFY(imported.err.contains("throw-away key"));
}

void TestCliCase::theManifestFitsItsSchema()
{
    const QString store = storeWith(u"body_newline"_s);
    const QString path = file(u"g.hookcase"_s);
    QCOMPARE(exportCase(store, path).exitCode, 0);
    // Another program's idea of zip files and of JSON Schema.
    const QByteArray script = R"(
import json, sys, zipfile
import jsonschema
folder, path = sys.argv[1:]
case = zipfile.ZipFile(path)
assert case.testzip() is None
for name in case.namelist():
    if name.endswith('.json'):
        kind = 'manifest' if name == 'manifest.json' else 'event'
        schema = json.load(open(folder + '/' + kind + '.schema.json'))
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.Draft202012Validator(schema).validate(json.loads(case.read(name)))
        print(name)
)";
    QProcess python;
    python.start(u"python3"_s,
                 { u"-c"_s, QString::fromUtf8(script),
                   QStringLiteral(HOOKLOUPE_SOURCE_DIR "/resources/case"), path });
    QVERIFY(python.waitForFinished());
    const QByteArray said = python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0, said.constData());
    QCOMPARE(python.readAllStandardOutput().split('\n').size(), 3);
}

void TestCliCase::aSecretInTheFileBlocksIt_data()
{
    QTest::addColumn<QByteArray>("planted");
    const QByteArray bare = kSecret.mid(6);
    QByteArray unicode;
    for (const char c : kSecret)
        unicode += "\\u00" + QByteArray(1, c).toHex();
    QTest::newRow("raw") << kSecret;
    QTest::newRow("without its prefix") << bare;
    QTest::newRow("hex") << kSecret.toHex();
    QTest::newRow("upper hex") << kSecret.toHex().toUpper();
    QTest::newRow("base64") << kSecret.toBase64();
    QTest::newRow("base64 of more") << ("user:" + kSecret + "!").toBase64();
    QTest::newRow("base64url") << ("??" + kSecret + "??").toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("base64, decoded") << QByteArray::fromBase64(bare).toHex();
    QTest::newRow("percent") << kSecret.toPercentEncoding({}, kSecret);
    QTest::newRow("JSON escapes") << unicode;
}

void TestCliCase::aSecretInTheFileBlocksIt()
{
    QFETCH(const QByteArray, planted);
    const QString store = storeWith({}, R"({"type":"x","debug":")" + planted + R"("})");
    QVERIFY(!store.isEmpty());
    const QString path = store + u".hookcase"_s;
    const CliResult blocked = exportCase(store, path, { u"--no-redact"_s });
    QCOMPARE(blocked.exitCode, 1);
    QVERIFY(blocked.err.contains("the secret of the endpoint “payments”"));
    QVERIFY(blocked.err.contains("events/000001/"));
    QVERIFY(!blocked.err.contains(planted));
    QVERIFY(!QFile::exists(path));
    // The page and the report are looked through, too.
    for (const QString &format : { u"html"_s, u"report-md"_s }) {
        const CliResult page = runCli({ u"export"_s, u"--as"_s, format, u"--store"_s, store,
                                        u"--endpoints"_s, m_endpoints, u"--no-redact"_s, u"1"_s });
        QCOMPARE(page.exitCode, format == u"html"_s ? 1 : 0);
        QCOMPARE(page.out.isEmpty(), format == u"html"_s);
    }
    // Whoever says so gets it.
    const CliResult allowed = exportCase(store, path, { u"--no-redact"_s, u"--allow-secrets"_s });
    QVERIFY2(allowed.exitCode == 0, allowed.err.constData());
    QVERIFY(allowed.err.contains("Left in it: the secret of the endpoint"));
    QCOMPARE(runCli({ u"case"_s, path }).exitCode, 0);
}

void TestCliCase::whatIsLeftIsListed()
{
    const QString store = storeWith({});
    const CliResult made = exportCase(store, file(u"left.hookcase"_s), { u"--no-redact"_s });
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QVERIFY(made.err.contains(
            "Left in it: e-mail address, 2 times, first in events/000001/request"));
    QVERIFY(made.err.contains("Left in it: card number"));
    QVERIFY(!made.err.contains("jane@shop.example"));
    // Redacted, nothing is left, and throw-away keys are no find.
    const CliResult redacted = exportCase(store, file(u"nothing.hookcase"_s));
    QVERIFY2(redacted.exitCode == 0, redacted.err.constData());
    QVERIFY2(!redacted.err.contains("Left in it"), redacted.err.constData());
}

void TestCliCase::thePageOpensInABrowserAndFetchesNothing()
{
    QString browser;
    for (const QString &name : { u"chromium-headless-shell"_s, u"chromium"_s })
        browser = browser.isEmpty() ? QStandardPaths::findExecutable(name) : browser;
    if (browser.isEmpty())
        QSKIP("There is no chromium here; packaging/dev setup test installs it.");
    // Every request of the browser goes to a proxy, which tells of it.
    RecordingServer proxy(
            [](qsizetype, const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); });
    const auto domOf = [&](const QString &page) {
        QProcess process;
        process.start(browser,
                      { u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                        u"--user-data-dir="_s + file(u"browser"_s),
                        u"--proxy-server=127.0.0.1:%1"_s.arg(proxy.serverPort()),
                        u"--proxy-bypass-list=<-loopback>"_s, u"--virtual-time-budget=3000"_s,
                        u"--dump-dom"_s, u"file://"_s + page });
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        return process.readAllStandardOutput();
    };
    const QByteArray evil =
            R"(</pre><script>document.title='it ran';fetch('http://leak.example/a')</script>)"
            R"(<img src=http://leak.example/b onerror=document.title='it ran'>)"
            R"(<link rel=stylesheet href=http://leak.example/c><iframe src=http://leak.example/d>)";
    // What the page must not do, this one does: the proxy would hear of it.
    domOf(written(u"control.html"_s, "<!DOCTYPE html><body>" + evil));
    QTRY_VERIFY(!proxy.received().isEmpty());
    const qsizetype heard = proxy.received().size();

    const QByteArray body = R"({"type":"payment.confirmed","text":")" + evil + R"("})";
    const QString store = storeWith({}, body);
    const QString path = file(u"page.hookcase"_s);
    const CliResult made = exportCase(store, path, { u"--title"_s, u"<script>x</script>"_s });
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QProcess python;
    python.start(u"python3"_s, { u"-m"_s, u"zipfile"_s, u"-e"_s, path, file(u"unpacked"_s) });
    QVERIFY(python.waitForFinished() && python.exitCode() == 0);
    const QByteArray dom = domOf(file(u"unpacked/index.html"_s));
    QVERIFY(dom.contains("<title>&lt;script&gt;x&lt;/script&gt;</title>"));
    QVERIFY(dom.contains("payment.confirmed"));
    QVERIFY(dom.contains("&lt;script&gt;document.title"));
    for (const char *tag : { "<script", "<img", "<link", "<iframe", "it ran</title>" })
        QVERIFY2(!dom.contains(tag), tag);
    QVERIFY(dom.contains("href=\"events/000001/request.http\""));
    QCOMPARE(proxy.received().size(), heard);
}

void TestCliCase::aReportSaysWhatToChange_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("HTML") << u"report-html"_s;
    QTest::newRow("Markdown") << u"report-md"_s;
}

void TestCliCase::aReportSaysWhatToChange()
{
    QFETCH(const QString, format);
    const QString store = storeWith(u"body_newline"_s);
    const CliResult report =
            runCli({ u"export"_s, u"--as"_s, format, u"--store"_s, store, u"--endpoints"_s,
                     m_endpoints, u"--title"_s, u"For Jane's shop"_s, u"1"_s });
    QVERIFY2(report.exitCode == 0, report.err.constData());
    for (const char *text :
         { "Jane", "Of 1 message, the signature of 1 message did not hold.",
           "What to change:", "This is certain", "payment.confirmed", "bad signature", "#1" })
        QVERIFY2(report.out.contains(text)
                         || report.out.contains(QByteArray(text).replace("#", "\\#")),
                 report.out.constData());
    // No payload is in it, redacted or not.
    QVERIFY(!report.out.contains("amount"));
    QVERIFY(!report.out.contains("example"));
    const CliResult good = runCli({ u"export"_s, u"--as"_s, format, u"--store"_s, storeWith({}),
                                    u"--endpoints"_s, m_endpoints, u"1"_s });
    QVERIFY2(good.out.contains("nothing has to be changed"), good.out.constData());
}

QTEST_GUILESS_MAIN(TestCliCase)
#include "tst_clicase.moc"
