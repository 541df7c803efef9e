// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonpath.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestJsonPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesPaths_data();
    void parsesPaths();
    void refusesOtherPaths_data();
    void refusesOtherPaths();
    void findsValues_data();
    void findsValues();
};

void TestJsonPath::parsesPaths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("steps");
    QTest::newRow("root") << "$"_ba << QByteArrayList{};
    QTest::newRow("members") << "$.payment.id"_ba << QByteArrayList{ "payment", "id" };
    QTest::newRow("index") << "$.items[0].name"_ba << QByteArrayList{ "items", "#0", "name" };
    QTest::newRow("wildcard") << "$[*].type"_ba << QByteArrayList{ "*", "type" };
    QTest::newRow("wildcard member") << "$.*"_ba << QByteArrayList{ "*" };
    QTest::newRow("quoted") << "$['a.b'][\"c'd\"]"_ba << QByteArrayList{ "a.b", "c'd" };
    QTest::newRow("quoted quote") << R"($['it\'s'])"_ba << QByteArrayList{ "it's" };
    QTest::newRow("empty name") << "$['']"_ba << QByteArrayList{ "" };
    QTest::newRow("odd names") << "$.$id.@type.x-y.\xc3\xa9"_ba
                               << QByteArrayList{ "$id", "@type", "x-y", "\xc3\xa9" };
}

void TestJsonPath::parsesPaths()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, steps);
    const auto path = JsonPath::parse(text);
    QVERIFY(path);
    QByteArrayList parsed;
    for (const JsonPath::Step &step : path->steps()) {
        using Kind = JsonPath::Step::Kind;
        parsed += step.kind == Kind::Member ? step.name
                : step.kind == Kind::Index  ? "#" + QByteArray::number(step.index)
                                            : "*"_ba;
    }
    QCOMPARE(parsed, steps);
}

void TestJsonPath::refusesOtherPaths_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "",
                              "a",
                              ".a",
                              "$a",
                              "$.",
                              "$..a",
                              "$.a.",
                              "$[",
                              "$[]",
                              "$[-1]",
                              "$[1",
                              "$[a]",
                              "$['a]",
                              "$['a'",
                              "$[*",
                              "$.a b",
                              "$[1000000000]",
                              "$[55555555555555555555555555555]",
                              "$['a\\",
                              "$ .a",
                              "$[0] " }) {
        QTest::addRow("'%s'", text) << QByteArray(text);
    }
}

void TestJsonPath::refusesOtherPaths()
{
    QFETCH(QByteArray, text);
    QVERIFY(!JsonPath::parse(text));
}

void TestJsonPath::findsValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("lexeme"); // empty: none
    QTest::addColumn<QByteArray>("text");
    const QByteArray order =
            R"({"id":"ev\u005f1","payment":{"id":1.50,"ok":true},)"
            R"("items":[{"name":"a"},{"name":"b","type":"t"}],"a.b":[ 1, 2 ],"z":null})";
    QTest::newRow("root") << "  {\"a\":1} "_ba
                          << "$"_ba
                          << "{\"a\":1}"_ba
                          << "{\"a\":1}"_ba;
    QTest::newRow("scalar root") << " 7 "_ba
                                 << "$"_ba
                                 << "7"_ba
                                 << "7"_ba;
    QTest::newRow("string") << order << "$.id"_ba
                            << R"("ev\u005f1")"_ba
                            << "ev_1"_ba;
    QTest::newRow("number") << order << "$.payment.id"_ba
                            << "1.50"_ba
                            << "1.50"_ba;
    QTest::newRow("true") << order << "$.payment.ok"_ba
                          << "true"_ba
                          << "true"_ba;
    QTest::newRow("null") << order << "$.z"_ba
                          << "null"_ba
                          << "null"_ba;
    QTest::newRow("container") << order << "$['a.b']"_ba
                               << "[ 1, 2 ]"_ba
                               << "[ 1, 2 ]"_ba;
    QTest::newRow("index") << order << "$.items[1].name"_ba
                           << "\"b\""_ba
                           << "b"_ba;
    QTest::newRow("wildcard: first") << order << "$.items[*].name"_ba
                                     << "\"a\""_ba
                                     << "a"_ba;
    QTest::newRow("wildcard: goes on") << order << "$.items[*].type"_ba
                                       << "\"t\""_ba
                                       << "t"_ba;
    QTest::newRow("wildcard member") << order << "$.*.ok"_ba
                                     << "true"_ba
                                     << "true"_ba;
    QTest::newRow("index too large") << order << "$.items[2]"_ba
                                     << ""_ba
                                     << ""_ba;
    QTest::newRow("member of array") << order << "$.items.name"_ba
                                     << ""_ba
                                     << ""_ba;
    QTest::newRow("index of object") << order << "$[0]"_ba
                                     << ""_ba
                                     << ""_ba;
    QTest::newRow("member of scalar") << order << "$.id.x"_ba
                                      << ""_ba
                                      << ""_ba;
    QTest::newRow("missing") << order << "$.nothing"_ba
                             << ""_ba
                             << ""_ba;
    QTest::newRow("escaped name") << R"({"p\u0061y":1})"_ba
                                  << "$.pay"_ba
                                  << "1"_ba
                                  << "1"_ba;
    QTest::newRow("first duplicate") << R"({"a":1,"a":2})"_ba
                                     << "$.a"_ba
                                     << "1"_ba
                                     << "1"_ba;
    QTest::newRow("same name deeper") << R"({"x":{"a":1},"a":2})"_ba
                                      << "$.a"_ba
                                      << "2"_ba
                                      << "2"_ba;
    QTest::newRow("array root") << R"([{"a":1},{"b":2}])"_ba
                                << "$[*].b"_ba
                                << "2"_ba
                                << "2"_ba;
    QTest::newRow("nested arrays") << "[[1,2],[3,4]]"_ba
                                   << "$[1][0]"_ba
                                   << "3"_ba
                                   << "3"_ba;
    QTest::newRow("mistake after") << R"({"a":1,"b"})"_ba
                                   << "$.a"_ba
                                   << "1"_ba
                                   << "1"_ba;
    QTest::newRow("mistake before") << R"({"b" "a":1})"_ba
                                    << "$.a"_ba
                                    << ""_ba
                                    << ""_ba;
    QTest::newRow("mistake inside") << R"({"a":[1,}})"_ba
                                    << "$.a"_ba
                                    << ""_ba
                                    << ""_ba;
    QTest::newRow("mistake in skipped") << R"({"b":[1,},"a":1})"_ba
                                        << "$.a"_ba
                                        << ""_ba
                                        << ""_ba;
}

void TestJsonPath::findsValues()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, lexeme);
    QFETCH(QByteArray, text);
    const auto parsed = JsonPath::parse(path);
    QVERIFY(parsed);
    const auto found = jsonLexemeAt(json, *parsed);
    const auto foundText = jsonTextAt(json, *parsed);
    QCOMPARE(found.has_value(), !lexeme.isEmpty());
    QCOMPARE(foundText.has_value(), !lexeme.isEmpty());
    if (found) {
        QCOMPARE(*found, QByteArrayView(lexeme));
        QCOMPARE(*foundText, text);
    }
}

QTEST_GUILESS_MAIN(TestJsonPath)
#include "tst_jsonpath.moc"
