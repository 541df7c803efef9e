// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewayscenario.h"

#include "core/signature/scheme.h"
#include "core/signature/schemefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

QByteArray scenarioWith(const QByteArray &step, const QByteArray &values = {})
{
    return "{\"id\":\"x\",\"name\":\"X\",\n\"values\":[" + values + "],\n\"steps\":[\n{" + step
            + "}]}";
}

ScenarioState stateFor(const Scenario &scenario)
{
    ScenarioState state;
    state.nowUs = 1'764'000'000'123'456;
    quint64 count = 0;
    state.nextCount = [count](const QByteArray &) mutable { return ++count; };
    state.values = drawValues(scenario, state);
    state.deliveryId = drawMessageId(scenario, state);
    return state;
}

/// The body of the only step.
QByteArray bodyOf(const QByteArray &body, const QByteArray &values = {},
                  const QByteArray &previous = {})
{
    const auto scenario =
            Scenario::fromJson(scenarioWith("\"type\":\"t\",\"body\":" + body, values));
    if (!scenario)
        qFatal("%s", qUtf8Printable(scenario.error().sentence));
    ScenarioState state = stateFor(*scenario);
    state.deliveryId = "evt_1";
    state.previousBody = previous;
    return filledBody(scenario->steps.front(), state);
}

QByteArray fieldOf(const Fields &fields, const QByteArray &name)
{
    for (const Field &field : fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

} // namespace

class TestGatewayScenario : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInOnesCanBePlayed_data();
    void builtInOnesCanBePlayed();
    void aPaymentStaysTheSameOverItsSteps();
    void jsonIsFilledIn_data();
    void jsonIsFilledIn();
    void formsAreFilledIn();
    void aValueBeginsNoHeaderOfItsOwn();
    void mistakesHaveAPlace_data();
    void mistakesHaveAPlace();
    void aCapturedRequestIsOneExactStep();
    void whatIsNoRequestIsRefused();
};

void TestGatewayScenario::builtInOnesCanBePlayed_data()
{
    QTest::addColumn<QString>("id");
    for (const Scenario &scenario : builtInScenarios())
        QTest::newRow(qUtf8Printable(scenario.id)) << scenario.id;
}

void TestGatewayScenario::builtInOnesCanBePlayed()
{
    QFETCH(const QString, id);
    const Scenario *scenario = builtInScenario(id);
    QVERIFY(scenario);
    QVERIFY(!scenario->summary.isEmpty());
    for (const QString &scheme : scenario->schemes)
        QVERIFY(SchemeCatalogue::builtIn().find(scheme));
    ScenarioState state = stateFor(*scenario);
    for (const ScenarioStep &step : scenario->steps) {
        const QByteArray body = filledBody(step, state);
        QVERIFY2(QJsonDocument::fromJson(body).isObject(), body.constData());
        QVERIFY2(!body.contains("{{") && !body.contains("\"=") && !body.contains("\"\""),
                 body.constData());
        QVERIFY(!step.type.isEmpty());
        QCOMPARE(fieldOf(filledHeaders(step, state), "Content-Type"), "application/json"_ba);
        state.previousBody = body;
    }
}

void TestGatewayScenario::aPaymentStaysTheSameOverItsSteps()
{
    const Scenario &scenario = *builtInScenario(u"payment-refunded");
    ScenarioState state = stateFor(scenario);
    QList<QJsonObject> bodies;
    for (const ScenarioStep &step : scenario.steps)
        bodies.append(QJsonDocument::fromJson(filledBody(step, state)).object());
    QCOMPARE(bodies.size(), qsizetype(3));
    QCOMPARE(bodies[0][u"type"_s].toString(), u"payment.pending"_s);
    QCOMPARE(bodies[2][u"payment"_s][u"status"_s].toString(), u"refunded"_s);
    QCOMPARE(bodies[0][u"payment"_s][u"id"_s], bodies[2][u"payment"_s][u"id"_s]);
    QCOMPARE(bodies[1][u"payment"_s][u"amount"_s],
             bodies[2][u"payment"_s][u"refund"_s][u"amount"_s]);
    const ScenarioState other = stateFor(scenario);
    QVERIFY(other.values != state.values);
    QVERIFY(other.deliveryId != state.deliveryId);
}

void TestGatewayScenario::jsonIsFilledIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("filled");
    // Order, spelling of numbers and escapes are what is signed.
    QTest::newRow("as it stands") << "{ \"b\": 1.10, \"a\" : [ 1e2, \"\\u00e9\\/\" ] }"_ba
                                  << "{\"b\":1.10,\"a\":[1e2,\"\\u00e9\\/\"]}"_ba;
    QTest::newRow("the id") << "{\"id\":\"{{delivery}}\"}"_ba
                            << "{\"id\":\"evt_1\"}"_ba;
    QTest::newRow("the type") << "{\"t\":\"{{type}}\"}"_ba
                              << "{\"t\":\"t\"}"_ba;
    QTest::newRow("a number") << "{\"at\":\"={{time:unix}}\"}"_ba
                              << "{\"at\":1764000000}"_ba;
    QTest::newRow("a value") << "{\"v\":\"<{{parameter:v}}>\"}"_ba
                             << "{\"v\":\"<a\\\"b>\"}"_ba;
    QTest::newRow("from the step before") << "{\"n\":\"={{json:$.n}}\",\"s\":\"{{json:$.s}}\"}"_ba
                                          << "{\"n\":1.50,\"s\":\"x\"}"_ba;
    QTest::newRow("braces that are none") << "{\"a\":{\"b\":{}}}"_ba
                                          << "{\"a\":{\"b\":{}}}"_ba;
    QTest::newRow("a key with braces") << "{\"{{a}}\":1}"_ba
                                       << "{\"{{a}}\":1}"_ba;
    QTest::newRow("one count in all of it")
            << "{\"a\":\"={{counter:c}}\",\"b\":\"={{counter:c}}\"}"_ba
            << "{\"a\":1,\"b\":1}"_ba;
    QTest::newRow("equals sign without a placeholder") << "{\"a\":\"=1\"}"_ba
                                                       << "{\"a\":\"=1\"}"_ba;
}

void TestGatewayScenario::jsonIsFilledIn()
{
    QFETCH(const QByteArray, body);
    QTEST(bodyOf(body, "{\"name\":\"v\",\"is\":\"a\\\"b\"}", "{\"n\":1.50,\"s\":\"x\"}"), "filled");
}

void TestGatewayScenario::formsAreFilledIn()
{
    const auto scenario = Scenario::fromJson(
            scenarioWith("\"type\":\"t\",\"body_text\":\"a={{parameter:v | url}}&id={{delivery}}\"",
                         "{\"name\":\"v\",\"is\":\"x y\"}"));
    QVERIFY(scenario);
    ScenarioState state = stateFor(*scenario);
    state.deliveryId = "1";
    QCOMPARE(filledBody(scenario->steps.front(), state), "a=x%20y&id=1"_ba);
    QCOMPARE(fieldOf(filledHeaders(scenario->steps.front(), state), "Content-Type"),
             "application/x-www-form-urlencoded"_ba);
}

void TestGatewayScenario::aValueBeginsNoHeaderOfItsOwn()
{
    const auto scenario = Scenario::fromJson(scenarioWith(
            "\"type\":\"t\",\"body\":{},\"headers\":[{\"name\":\"X-A\",\"value\":\"{{json:$.v}}\"},"
            "{\"name\":\"content-type\",\"value\":\"text/x\"}]"));
    QVERIFY(scenario);
    ScenarioState state = stateFor(*scenario);
    state.previousBody = "{\"v\":\"a\\r\\nX-B: 1\"}";
    const Fields fields = filledHeaders(scenario->steps.front(), state);
    const Fields expected{ { "X-A", "a  X-B: 1" }, { "content-type", "text/x" } };
    QVERIFY(fields == expected);
}

void TestGatewayScenario::mistakesHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("line");
    QTest::newRow("no JSON") << "[1"_ba << QString() << u"not a JSON object"_s << 0;
    QTest::newRow("no steps") << "{\"id\":\"x\",\"name\":\"X\"}"_ba << u"steps"_s
                              << u"steps are needed"_s << 1;
    QTest::newRow("no type") << scenarioWith("\"body\":{}") << u"steps[0].type"_s
                             << u"text is needed"_s << 4;
    QTest::newRow("no body") << scenarioWith("\"type\":\"t\"") << u"steps[0].body"_s
                             << u"one of body"_s << 4;
    QTest::newRow("two bodies") << scenarioWith("\"type\":\"t\",\"body\":{},\"body_text\":\"a\"")
                                << u"steps[0].body"_s << u"one of body"_s << 4;
    QTest::newRow("a time") << scenarioWith("\"type\":\"t\",\"body\":{},\n\"after\":\"soon\"")
                            << u"steps[0].after"_s << u"a time like"_s << 5;
    QTest::newRow("a placeholder")
            << scenarioWith("\"type\":\"t\",\"body\":{\"a\":{\"b\":\"{{nothing}}\"}}")
            << u"steps[0].body"_s << u"“b”: There is no value “nothing”"_s << 4;
    QTest::newRow("a value that is not set")
            << scenarioWith("\"type\":\"t\",\"body\":{\"a\":\"{{parameter:v}}\"}")
            << u"steps[0].body"_s << u"no value “v” among"_s << 4;
    QTest::newRow("a header") << scenarioWith("\"type\":\"t\",\"body\":{},\"headers\":["
                                              "{\"name\":\"a b\",\"value\":\"c\"}]")
                              << u"steps[0].headers[0].name"_s << u"no header's name"_s << 4;
    QTest::newRow("unknown") << scenarioWith("\"type\":\"t\",\"body\":{},\"delay\":1")
                             << u"steps[0].delay"_s << u"not known"_s << 4;
}

void TestGatewayScenario::mistakesHaveAPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, said);
    QFETCH(const int, line);
    const auto scenario = Scenario::fromJson(json);
    QVERIFY(!scenario);
    QVERIFY2(scenario.error().sentence.contains(said), qUtf8Printable(scenario.error().sentence));
    QTEST(scenario.error().where, "where");
    if (line > 0)
        QCOMPARE(schemeMistake(json, scenario.error()).line, line);
}

void TestGatewayScenario::aCapturedRequestIsOneExactStep()
{
    const QByteArray wire = "PUT /hook?a=%7B%7B HTTP/1.1\r\nhOST: x\r\nX-B: {{uuid}}\r\nX-B: 2\r\n"
                            "Content-Length: 11\r\n\r\n{\"a\":1.0}\r\n"_ba;
    const auto scenario = Scenario::fromRequest(wire, "a.b");
    QVERIFY(scenario);
    QCOMPARE(scenario->steps.size(), std::size_t(1));
    const ScenarioStep &step = scenario->steps.front();
    QCOMPARE(step.method, "PUT"_ba);
    QCOMPARE(step.target, "/hook?a=%7B%7B"_ba);
    const ScenarioState state = stateFor(*scenario);
    QCOMPARE(filledBody(step, state), "{\"a\":1.0}\r\n"_ba);
    const Fields expected{ { "X-B", "{{uuid}}" }, { "X-B", "2" } };
    QVERIFY(filledHeaders(step, state) == expected);
    QVERIFY(state.deliveryId.startsWith("msg_"));
}

void TestGatewayScenario::whatIsNoRequestIsRefused()
{
    QVERIFY(!Scenario::fromRequest("hello"));
    QVERIFY(!Scenario::fromRequest({}));
}

QTEST_GUILESS_MAIN(TestGatewayScenario)
#include "tst_gatewayscenario.moc"
