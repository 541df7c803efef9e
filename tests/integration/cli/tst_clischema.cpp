// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// `hookloupe-cli schema`, over events that came by a socket.
class TestCliSchema : public CliTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void printsATableWithTheHistory();
    void takesATypeAnEndpointAndAQuery();
    void limitsWhatItReadsAndSaysSo();
    void printsJsonOfAll();
    void printsAJsonSchema();
    void leavesExamplesOut();
    void saysThatNothingMatches();
    void refusesAWrongCommandLine();

private:
    CliResult schema(const QStringList &options) const
    {
        return runCli(QStringList{ u"schema"_s, u"--store"_s, m_store } + options);
    }
    QString m_store;
};

void TestCliSchema::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_store = file(u"schema.db"_s);
    const QString endpoints = written(u"endpoints.json"_s, R"({"endpoints":[
        {"name":"code","path":"/code","scheme":"github"}]})");
    ListenProcess listen({ u"--store"_s, m_store, u"--endpoints"_s, endpoints });
    QVERIFY(listen.waitUntilListening());
    const QStringList json{ u"-H"_s, u"Content-Type: application/json"_s };
    const QStringList push = json + QStringList{ u"-H"_s, u"X-GitHub-Event: push"_s };
    post(listen.url() + "/code", R"({"ref":"a","n":1})", push);
    post(listen.url() + "/code", R"({"ref":"b","n":2,"forced":false})", push);
    post(listen.url() + "/code", R"({"ref":"c","n":"3","forced":true})", push);
    post(listen.url() + "/other", R"({"items":[{"sku":"\u001b[31mred"}]})", json);
    post(listen.url() + "/other", R"({"items":)", json);
    post(listen.url() + "/form", "a=1&b=two");
    QCOMPARE(listen.waitForEvents(6).size(), qsizetype(6));
    QCOMPARE(listen.terminate(), 0);
}

void TestCliSchema::printsATableWithTheHistory()
{
    const CliResult result = schema({ u"--type"_s, u"push"_s });
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("$.n       string or integer  all events"),
             result.out.constData());
    QVERIFY(result.out.contains("became a string on "));
    QVERIFY(result.out.contains(", with event #3\n"));
    QVERIFY(result.out.contains("$.forced  boolean            66.7 % of events"));
    QVERIFY(result.out.contains("first appeared on "));
    QVERIFY2(result.err.contains("All of them: 3 events, #1 to #3."), result.err.constData());
}

void TestCliSchema::takesATypeAnEndpointAndAQuery()
{
    QVERIFY(schema({ u"--endpoint"_s, u"code"_s }).err.contains("3 events"));
    QVERIFY(schema({ u"--type"_s, u""_s }).err.contains("3 events, #4 to #6"));
    QVERIFY(schema({ u"json:$.n=2"_s }).err.contains("1 event, #2"));
    const CliResult all = schema({});
    QVERIFY(all.err.contains("6 events"));
    QVERIFY2(all.err.contains("1 could not be read: JSON with a mistake (1)."),
             all.err.constData());
    QVERIFY(all.out.contains("form:b"));
    QVERIFY2(!all.out.contains('\x1b'), "steers the terminal");
}

void TestCliSchema::limitsWhatItReadsAndSaysSo()
{
    const CliResult result = schema({ u"--type"_s, u"push"_s, u"--limit"_s, u"2"_s });
    QVERIFY2(result.err.contains("The newest 2 events, #2 to #3; older ones were not read"),
             result.err.constData());
    QVERIFY(!result.out.contains("first appeared"));
}

void TestCliSchema::printsJsonOfAll()
{
    const CliResult result = schema({ u"--type"_s, u"push"_s, u"--json"_s });
    QCOMPARE(result.out.count('\n'), qsizetype(1));
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object.value("type"_L1).toString(), u"push"_s);
    QCOMPARE(object.value("events"_L1).toInt(), 3);
    QCOMPARE(object.value("older"_L1).toBool(), false);
    const QJsonArray fields = object.value("fields"_L1).toArray();
    QCOMPARE(fields.size(), qsizetype(4));
    for (const auto &value : fields) {
        const QJsonObject field = value.toObject();
        if (field.value("path"_L1) != "$.n"_L1)
            continue;
        QCOMPARE(field.value("types"_L1).toObject().value("integer"_L1).toInt(), 2);
        QCOMPARE(field.value("changes"_L1).toArray().at(0).toObject().value("type"_L1).toString(),
                 u"string"_s);
        QCOMPARE(field.value("changes"_L1).toArray().at(0).toObject().value("id"_L1).toInt(), 3);
    }
}

void TestCliSchema::printsAJsonSchema()
{
    const CliResult result = schema({ u"--type"_s, u"push"_s, u"--json-schema"_s });
    QCOMPARE(result.exitCode, 0);
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object.value("$schema"_L1).toString(),
             u"https://json-schema.org/draft/2020-12/schema"_s);
    QCOMPARE(object.value("title"_L1).toString(), u"push"_s);
    QCOMPARE(object.value("required"_L1).toArray(), (QJsonArray{ u"ref"_s, u"n"_s }));
}

void TestCliSchema::leavesExamplesOut()
{
    const QStringList options{ u"--type"_s, u""_s, u"--markdown"_s };
    QVERIFY(schema(options).out.contains("\"two\""));
    QVERIFY(!schema(options + QStringList{ u"--no-examples"_s }).out.contains("\"two\""));
}

void TestCliSchema::saysThatNothingMatches()
{
    const CliResult result = schema({ u"--type"_s, u"absent"_s });
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.isEmpty() && !result.err.isEmpty());
}

void TestCliSchema::refusesAWrongCommandLine()
{
    QCOMPARE(schema({ u"--json"_s, u"--markdown"_s }).exitCode, 2);
    QCOMPARE(schema({ u"colour:red"_s }).exitCode, 2);
    QCOMPARE(schema({ u"--limit"_s, u"-1"_s }).exitCode, 2);
    QCOMPARE(runCli({ u"schema"_s, u"--store"_s, file(u"absent.db"_s) }).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliSchema)
#include "tst_clischema.moc"
