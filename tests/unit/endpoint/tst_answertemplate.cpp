// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/answertemplate.h"

#include "tests/unit/query/facts.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

class TestAnswerTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsIn_data();
    void fillsIn();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void makesUpValues_data();
    void makesUpValues();
    void countsOnceAnAnswer();
    void usesTheSecretOnlyWhereAllowed();
    void tellsWhatOnlyTheStoreKnows();
    void isBounded();
    void keepsBytesThatAreNoText();
};

void TestAnswerTemplate::fillsIn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::addRow("%s", text) << QByteArray(text) << QByteArray(expected);
    };
    row("", "");
    row("plain {text} with }} and { {", "plain {text} with }} and { {");
    row("{{json:$.payment.amount}}", "1050");
    row("a{{ json:$.id }}b{{json:$.id}}", "aevt_1bevt_1");
    row("{{json:$.items[1].sku}}", "B 2");
    row("{{json:$['a.b']}}", "dotted");
    row("{{json:$.absent}}", "");
    row("{{json:$.absent | default:\"none\"}}", "none");
    row("{{json:$.id | default:none}}", "evt_1");
    row("{{json:$.items | json}}", "\"[{\\\"sku\\\":\\\"A-1\\\"},{\\\"sku\\\":\\\"B 2\\\"}]\"");
    row("{{json:$.items}}", "[{\"sku\":\"A-1\"},{\"sku\":\"B 2\"}]");
    row("{{header:X-Request-Id}}", "42");
    row("{{header:absent}}", "");
    row("{{query:note}}", "a b");
    row("{{query:note | url}}", "a%20b");
    row("{{method}} {{path}} {{target}}", "POST /pay/in /pay/in?mode=live&note=a%20b");
    row("{{endpoint}}/{{type}}/{{delivery}}/{{verdict}}",
        "payments/payment.confirmed/evt_1/bad_signature");
    row("{{attempt}} {{id}} {{size}}", "2 7 160");
    row("{{time:unix}} {{time:unix_ms}}", "1772366400 1772366400000");
    row("{{time}}", "2026-03-01T12:00:00.000000Z");
    row("{{time:http}}", "Sun, 01 Mar 2026 12:00:00 GMT");
    row("{{time:yyyy-MM-dd'T'HH:mm}}", "2026-03-01T12:00");
    row("{{\"{{\"}}", "{{");
    row("{{\"a\" + json:$.id + \"b\" | upper}}", "AEVT_1B");
    row("{{json:$.id|sha256|hex}}",
        QCryptographicHash::hash("evt_1", QCryptographicHash::Sha256).toHex().constData());
    row("{{json:$.id | base64}}", "ZXZ0XzE=");
    row("{{\"<<?>\" | base64url}}", "PDw_Pg");
    row("{{\" x \" | trim | json}}", "\"x\"");
    row("{{parameter:public_key}}", "pk");
    row("{{parameter:absent}}", "");
}

void TestAnswerTemplate::fillsIn()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    TemplateMistake mistake;
    const auto read = AnswerTemplate::parse(text, &mistake);
    QVERIFY2(read, qPrintable(mistake.sentence));
    const Event event = test::paymentEvent();
    const QMap<QByteArray, QByteArray> parameters{ { "public_key", "pk" } };
    const EventFacts facts(event, test::kNoonUs);
    TemplateContext context{ .facts = facts, .parameters = &parameters };
    QByteArray size = QByteArray::number(event.request.body().size());
    QCOMPARE(read->fill(context), QByteArray(expected).replace("160", size));
}

void TestAnswerTemplate::pointsAtTheMistake_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, qsizetype offset, const char *says) {
        QTest::addRow("%s", text) << QByteArray(text) << offset << QString::fromUtf8(says);
    };
    row("a {{json:$.id", 2, "not closed");
    row("a {{", 2, "value belongs");
    row("{{}}", 2, "value belongs");
    row("{{colour}}", 2, "no value");
    row("{{starred}}", 2, "no value");
    row("{{json}}", 2, "path belongs");
    row("{{json:$[}}", 7, "no path");
    row("{{method:x}}", 2, "Nothing belongs");
    row("{{id | shout}}", 7, "no such filter");
    row("{{id | }}", 7, "no such filter");
    row("{{id id}}", 5, "belongs here");
    row("{{\"open}}", 2, "quotation");
    row("{{random:9-1}}", 9, "random:1-6");
    row("{{random:hex:0}}", 9, "random:1-6");
    row("{{random:hex:99999}}", 9, "random:1-6");
    row("{{parameter}}", 2, "parameter");
    row("{{id | default}}", 7, "default");
    row("{{id | hmac-sha256}}", 7, "secret");
}

void TestAnswerTemplate::pointsAtTheMistake()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qsizetype, offset);
    QFETCH(const QString, says);
    TemplateMistake mistake;
    QVERIFY(!AnswerTemplate::parse(text, &mistake));
    QVERIFY2(mistake.sentence.contains(says), qPrintable(mistake.sentence));
    QCOMPARE(mistake.offset, offset);
}

void TestAnswerTemplate::makesUpValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expression");
    QTest::newRow("uuid")
            << "{{uuid}}"_ba
            << u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s;
    QTest::newRow("range") << "{{random:1-6}}"_ba << u"^[1-6]$"_s;
    QTest::newRow("one") << "{{random:5-5}}"_ba << u"^5$"_s;
    QTest::newRow("negative") << "{{random:-3--1}}"_ba << u"^-[1-3]$"_s;
    QTest::newRow("number") << "{{random}}"_ba << u"^\\d{1,10}$"_s;
    QTest::newRow("hex") << "{{random:hex:16}}"_ba << u"^[0-9a-f]{16}$"_s;
    QTest::newRow("alnum") << "{{random:alnum:5}}"_ba << u"^[0-9A-Za-z]{5}$"_s;
}

void TestAnswerTemplate::makesUpValues()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expression);
    const Event event = test::paymentEvent();
    const EventFacts facts(event, test::kNoonUs);
    const auto read = AnswerTemplate::parse(text);
    QVERIFY(read);
    for (int i = 0; i < 50; ++i) {
        TemplateContext context{ .facts = facts };
        const QString value = QString::fromUtf8(*read->fill(context));
        QVERIFY2(QRegularExpression(expression).match(value).hasMatch(), qPrintable(value));
    }
}

void TestAnswerTemplate::countsOnceAnAnswer()
{
    const Event event = test::paymentEvent();
    const EventFacts facts(event, test::kNoonUs);
    QMap<QByteArray, quint64> counts;
    const auto count = [&counts](const QByteArray &name) { return ++counts[name]; };
    const auto head = AnswerTemplate::parse("{{counter}}");
    const auto body = AnswerTemplate::parse("{{counter}} {{counter}} {{counter:other}}");
    for (const QByteArray &expected : { "1 1 1"_ba, "2 2 2"_ba, "3 3 3"_ba }) {
        TemplateContext context{ .facts = facts, .nextCount = count };
        QCOMPARE(head->fill(context), expected.first(1));
        QCOMPARE(body->fill(context), expected);
    }
}

void TestAnswerTemplate::usesTheSecretOnlyWhereAllowed()
{
    const Event event = test::paymentEvent();
    const EventFacts facts(event, test::kNoonUs);
    const auto read = AnswerTemplate::parse("{{json:$.id | hmac-sha256 | hex}}", nullptr,
                                            AnswerTemplate::Secrets::Allowed);
    QVERIFY(read);
    QVERIFY(read->needsSecret());
    TemplateContext context{ .facts = facts };
    QVERIFY(!read->fill(context));
    context.hmac = [](TemplateContext::Hash, QByteArrayView data) {
        return std::optional("mac of " + data.toByteArray());
    };
    QCOMPARE(read->fill(context), "mac of evt_1"_ba.toHex());
}

void TestAnswerTemplate::tellsWhatOnlyTheStoreKnows()
{
    QVERIFY(AnswerTemplate::parse("a {{attempt}}")->needsCommit());
    QVERIFY(AnswerTemplate::parse("a {{\"x\" + id}}")->needsCommit());
    QVERIFY(!AnswerTemplate::parse("a {{counter}} {{json:$.id}}")->needsCommit());
    QVERIFY(AnswerTemplate::parse("a")->isPlain());
    QVERIFY(!AnswerTemplate::parse("{{uuid}}")->isPlain());
}

void TestAnswerTemplate::isBounded()
{
    TemplateMistake mistake;
    QVERIFY(!AnswerTemplate::parse(QByteArray("{{id}}").repeated(3'000), &mistake));
    QVERIFY(mistake.sentence.contains(u"too many"_s));
    const Event event =
            test::eventOf("POST / HTTP/1.1\r\nHost: a\r\n", QByteArray(5 * 1024 * 1024, 'x'));
    const EventFacts facts(event, test::kNoonUs);
    TemplateContext context{ .facts = facts };
    const auto read = AnswerTemplate::parse(QByteArray("{{body}}").repeated(100));
    QVERIFY(read);
    QCOMPARE(read->fill(context)->size(), kAnswerBytesMax);
}

void TestAnswerTemplate::keepsBytesThatAreNoText()
{
    const Event event = test::paymentEvent();
    const EventFacts facts(event, test::kNoonUs);
    TemplateContext context{ .facts = facts };
    const QByteArray text = QByteArray("\xff\x00", 2) + "{{id}}\xfe";
    QCOMPARE(AnswerTemplate::parse(text)->fill(context), QByteArray("\xff\x00", 2) + "7\xfe");
}

} // namespace hookloupe

QTEST_APPLESS_MAIN(hookloupe::TestAnswerTemplate)
#include "tst_answertemplate.moc"
