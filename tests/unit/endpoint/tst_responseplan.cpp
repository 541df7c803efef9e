// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/endpoint.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

/// Response plans and rules in an endpoints file.
class TestResponsePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWhatItIs_data();
    void staysWhatItIs();
    void refusesMistakes_data();
    void refusesMistakes();
    void writesOnlyWhatIsSet();
    void keepsTheOrderOfRules();
    void boundsTheRules();
};

namespace {

Result<EndpointSet> read(const QByteArray &members)
{
    return EndpointSet::fromJson(R"({"endpoints":[{"name":"pay","path":"/","response":{},)"
                                 + members + "}]}");
}

} // namespace

void TestResponsePlan::staysWhatItIs_data()
{
    QTest::addColumn<ResponsePlan>("plan");
    QTest::newRow("default") << ResponsePlan();
    QTest::newRow("contract") << ResponsePlan{ .status = 418,
                                               .reason = "Teapot",
                                               .fields = { { "X-A", "1" }, { "x-a", "2" } },
                                               .body = "short and stout",
                                               .delayMs = 20 };
    QTest::newRow("file") << ResponsePlan{ .bodyFile = u"/tmp/answer.json"_s, .isTemplate = true };
    QTest::newRow("template") << ResponsePlan{ .fields = { { "X-Id", "{{json:$.id}}" } },
                                               .body = "{{counter}}",
                                               .isTemplate = true };
    QTest::newRow("range") << ResponsePlan{ .delayMs = 5, .delayMaxMs = 900 };
    for (const Fault fault : { Fault::Close, Fault::Reset, Fault::Hang, Fault::Truncate,
                               Fault::WrongLength, Fault::Drip, Fault::Endless, Fault::Garbage })
        QTest::newRow(qPrintable(faultName(fault)))
                << ResponsePlan{ .fault = fault, .shape = { .bytes = -7, .intervalMs = 50 } };
    QTest::newRow("first") << ResponsePlan{ .fail = { .first = 3, .status = 500 } };
    QTest::newRow("every") << ResponsePlan{ .fail = { .every = 4, .fault = Fault::Reset } };
}

void TestResponsePlan::staysWhatItIs()
{
    QFETCH(const ResponsePlan, plan);
    const auto read = ResponsePlan::fromJson(plan.toJson());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence));
    QVERIFY(*read == plan);
}

void TestResponsePlan::refusesMistakes_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *members, const char *says) {
        QTest::addRow("%s", members) << QByteArray(members) << QString::fromUtf8(says);
    };
    row(R"("response":{"status":100})", "response.status");
    row(R"("response":{"delay_ms":[5,1]})", "response.delay_ms");
    row(R"("response":{"delay_ms":[1]})", "response.delay_ms");
    row(R"("response":{"delay_ms":600001})", "response.delay_ms");
    row(R"("response":{"body_file":"relative"})", "absolute path");
    row(R"("response":{"body":"a","body_file":"/a"})", "without \"body\"");
    row(R"("response":{"template":1})", "true or false");
    row(R"("response":{"body":"a\n {{x}}","template":true})", "response.body: line 2, column 4");
    row(R"("response":{"headers":[["X-A","{{"]],"template":true})",
        "response.headers: X-A, column");
    row(R"("response":{"fault":"sulk"})", "one of none, close");
    row(R"("response":{"fault_bytes":99999999})", "fault_bytes");
    row(R"("response":{"fault_interval_ms":1})", "fault_interval_ms");
    row(R"("response":{"fail":{}})", "\"first\" or \"every\"");
    row(R"("response":{"fail":{"first":0}})", "fail.first");
    row(R"("response":{"fail":{"first":2,"status":99}})", "fail.status");
    row(R"("response":{"fail":{"first":2,"colour":1}})", "fail.colour");
    row(R"("rules":[{"when":"a"},{"when":"colour:red","response":{}}])",
        "Endpoint 'pay', rule 2, column 1: There is no field");
    row(R"("rules":[{"when":"a AND","response":{}}])", "Endpoint 'pay', rule 1, column 6:");
    row(R"("rules":[{"when":"a","response":{"status":1}}])",
        "Endpoint 'pay', rule 1, response.status");
    row(R"("rules":[{"response":{}}])", "rule 1, \"when\"");
    row(R"("rules":[{"when":"a","then":{}}])", "rule 1, \"then\"");
    row(R"("rules":{})", "list of rules");
    row(R"("handshakes":"no")", "true or false");
}

void TestResponsePlan::refusesMistakes()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, says);
    const auto set =
            EndpointSet::fromJson(R"({"endpoints":[{"name":"pay","path":"/",)" + members + "}]}");
    QVERIFY(!set);
    QVERIFY2(set.error().sentence.contains(says), qPrintable(set.error().sentence));
}

void TestResponsePlan::writesOnlyWhatIsSet()
{
    QCOMPARE(QJsonDocument(ResponsePlan().toJson()).toJson(QJsonDocument::Compact),
             R"({"status":200})"_ba);
    const auto set = read(R"("handshakes":true,"rules":[])");
    QVERIFY(set.has_value());
    QVERIFY(!set->toJson().contains("rules"));
    QVERIFY(!set->toJson().contains("handshakes"));
}

void TestResponsePlan::keepsTheOrderOfRules()
{
    const auto set = read(R"("handshakes":false,"rules":[{"when":"b","response":{"status":201}},)"
                          R"({"when":"a attempt:1","response":{"status":202}}])");
    QVERIFY(set.has_value());
    const auto again = EndpointSet::fromJson(set->toJson());
    QVERIFY(again.has_value());
    const Endpoint &endpoint = again->list().front();
    QVERIFY(!endpoint.answersHandshakes);
    QCOMPARE(endpoint.rules.size(), 2);
    QCOMPARE(endpoint.rules[0].when, u"b"_s);
    QCOMPARE(endpoint.rules[0].response.status, 201);
    QCOMPARE(endpoint.rules[1].when, u"a attempt:1"_s);
}

void TestResponsePlan::boundsTheRules()
{
    QByteArray rules = R"({"when":"a","response":{}})";
    for (int i = 0; i < 50; ++i)
        rules += R"(,{"when":"a","response":{}})";
    const auto set = read("\"rules\":[" + rules + "]");
    QVERIFY(!set);
    QVERIFY(set.error().sentence.contains(u"more than 50"_s));
}

} // namespace hookloupe

QTEST_APPLESS_MAIN(hookloupe::TestResponsePlan)
#include "tst_responseplan.moc"
