// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

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
    for (const char *text : { "For Jane", "A case of 1 events", "Whole: 3 files", "Redacted: ",
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

QTEST_GUILESS_MAIN(TestCliCase)
#include "tst_clicase.moc"
