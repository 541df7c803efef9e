// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonprint.h"

#include "core/event/limits.h"
#include "core/payload/duplicatekeys.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// The bytes without white space outside strings, by a rule of its own.
QByteArray stripped(const QByteArray &json)
{
    QByteArray text;
    bool inString = false;
    bool escaped = false;
    for (const char c : json) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!inString && blank)
            continue;
        text += c;
        if (!inString)
            inString = c == '"';
        else if (escaped)
            escaped = false;
        else if (c == '\\')
            escaped = true;
        else
            inString = c != '"';
    }
    return text;
}

/// A random document with random white space; \a random alone decides.
void appendValue(QByteArray &json, QRandomGenerator &random, int depth)
{
    const auto blank = [&json, &random] {
        static const char *const blanks[] = { "", "", " ", "\n", "\r\n", "\t  " };
        json += blanks[random.bounded(6)];
    };
    const auto scalar = [&json, &random] {
        static const char *const scalars[] = {
            "1.0",
            "1E400",
            "-0",
            "12345678901234567890123",
            "true",
            "null",
            "false",
            "\"\"",
            "\" { \"",
            "\"\\\"\"",
            "\"\\u00e9\\/\\ud83d\"",
            "0.1",
            "\"\xff\"",
            "\"a, b: [c] \\\\\"",
        };
        json += scalars[random.bounded(14)];
    };
    blank();
    const int kind = depth == 0 ? 9 : random.bounded(10);
    if (kind >= 4) {
        scalar();
    } else {
        const bool object = kind < 2;
        json += object ? '{' : '[';
        const int members = random.bounded(5);
        for (int i = 0; i < members; ++i) {
            json += i > 0 ? "," : "";
            blank();
            if (object) {
                json += "\"k \\u0041" + QByteArray::number(random.bounded(3)) + "\"";
                blank();
                json += ':';
            }
            appendValue(json, random, depth - 1);
        }
        blank();
        json += object ? '}' : ']';
    }
    blank();
}

} // namespace

class TestJsonPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void keepsEverySpelling();
    void endsWithTheRestAtAMistake_data();
    void endsWithTheRestAtAMistake();
    void boundsDepthAndIndent();
    void boundsTheOutput();
    void countsDuplicateKeys_data();
    void countsDuplicateKeys();
    void printsInPieces_data();
    void printsInPieces();
    void endsWhenTheSinkWantsNoMore();
    void compacts_data();
    void compacts();
    void keepsEveryByteOutsideWhiteSpace();
};

void TestJsonPrint::laysOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("indent");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("scalar") << " 1 "_ba << 2 << "1"_ba;
    QTest::newRow("empty object") << "{ \n }"_ba << 2 << "{}"_ba;
    QTest::newRow("empty array") << "[ ]"_ba << 2 << "[]"_ba;
    QTest::newRow("empties inside") << R"({"empty": {}, "list": [ ]})"_ba << 2
                                    << "{\n  \"empty\": {},\n  \"list\": []\n}"_ba;
    QTest::newRow("nested") << R"({"a":[1,{"b":2}],"c":"d"})"_ba << 2
                            << "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ],\n  "
                               "\"c\": \"d\"\n}"_ba;
    QTest::newRow("four") << "[1,[2]]"_ba << 4 << "[\n    1,\n    [\n        2\n    ]\n]"_ba;
    QTest::newRow("none") << "[1,[2]]"_ba << 0 << "[\n1,\n[\n2\n]\n]"_ba;
    QTest::newRow("mark") << "\xef\xbb\xbf[1]"_ba << 2 << "[\n  1\n]"_ba;
}

void TestJsonPrint::laysOut()
{
    QFETCH(QByteArray, json);
    QFETCH(int, indent);
    QFETCH(QByteArray, text);
    const JsonPrinted printed = prettyJson(json, { .indent = indent });
    QCOMPARE(printed.text, text);
    QVERIFY(!printed.mistake);
    QVERIFY(!printed.cut);
    QCOMPARE(printed.mistakeAt, -1);
}

void TestJsonPrint::keepsEverySpelling()
{
    const QByteArray json =
            R"({"z":1,"a":2,"a":3,"n":[12345678901234567890123,1.0,1e2,1E+2,-0,19.90,1E400,)"
            R"(0.1234567890123456789012345678901234],"s":"\u00e9\/\ud83d\ude00 \ud83d","k\u0065y":null})";
    const QByteArray text = prettyJson(json).text;
    QCOMPARE(text, R"({
  "z": 1,
  "a": 2,
  "a": 3,
  "n": [
    12345678901234567890123,
    1.0,
    1e2,
    1E+2,
    -0,
    19.90,
    1E400,
    0.1234567890123456789012345678901234
  ],
  "s": "\u00e9\/\ud83d\ude00 \ud83d",
  "k\u0065y": null
})"_ba);
}

void TestJsonPrint::endsWithTheRestAtAMistake_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("trailing comma") << "[1, ]"_ba
                                    << "[\n  1\n"_ba
                                    << ", ]"_ba;
    QTest::newRow("no colon") << R"({"a"  1})"_ba
                              << "{\n  \"a\"\n"_ba
                              << "1}"_ba;
    QTest::newRow("no value") << R"({"a" : , "b":1})"_ba
                              << "{\n  \"a\"\n"_ba
                              << ": , \"b\":1}"_ba;
    QTest::newRow("not JSON") << "a=b&c=d"_ba
                              << ""_ba
                              << "a=b&c=d"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba
                             << ""_ba;
    QTest::newRow("open") << "[1,"_ba
                          << "[\n  1\n"_ba
                          << ","_ba;
    QTest::newRow("second value") << "[] []"_ba
                                  << "[]\n"_ba
                                  << "[]"_ba;
    QTest::newRow("control character") << "[\"a\nb\", 1]"_ba
                                       << "[\n"_ba
                                       << "\"a\nb\", 1]"_ba;
    QTest::newRow("mark kept") << "\xef\xbb\xbf x"_ba
                               << ""_ba
                               << "\xef\xbb\xbf x"_ba;
}

void TestJsonPrint::endsWithTheRestAtAMistake()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, rest);
    const JsonPrinted printed = prettyJson(json);
    QVERIFY(printed.mistake);
    QCOMPARE(printed.text, before + rest);
    QCOMPARE(printed.mistakeAt, before.size());
    QVERIFY(!printed.cut);
}

void TestJsonPrint::boundsDepthAndIndent()
{
    const QByteArray deep(100'000, '[');
    const JsonPrinted printed = prettyJson(deep);
    QVERIFY(printed.mistake);
    QCOMPARE(printed.mistake->offset, qint64(kJsonDepthMax));
    QVERIFY(printed.text.size() < 4 * 1024 * 1024);
    QCOMPARE(stripped(printed.text), deep);

    const QByteArray closed = QByteArray(100, '[') + QByteArray(100, ']');
    const QByteArrayList lines = prettyJson(closed).text.split('\n');
    QCOMPARE(lines.size(), 199); // the innermost pair stays together
    QCOMPARE(lines.at(63), QByteArray(126, ' ') + '[');
    QCOMPARE(lines.at(64), QByteArray(128, ' ') + '[');
    QCOMPARE(lines.at(90), QByteArray(128, ' ') + '[');
    QCOMPARE(lines.last(), "]"_ba);
}

void TestJsonPrint::boundsTheOutput()
{
    const QByteArray json = "[" + QByteArray("1,").repeated(1000) + "1]";
    for (const qint64 bound : { 0, 1, 7, 100, 3000 }) {
        const JsonPrinted printed = prettyJson(json, { .outputBytesMax = bound });
        QVERIFY(printed.cut);
        QVERIFY(printed.text.size() <= bound);
        QVERIFY(prettyJson(json).text.startsWith(printed.text));
    }
    const JsonPrinted whole = prettyJson(json);
    const JsonPrinted exact = prettyJson(json, { .outputBytesMax = whole.text.size() });
    QVERIFY(!whole.cut);
    QVERIFY(!exact.cut);
    QCOMPARE(exact.text, whole.text);

    const JsonPrinted raw = prettyJson(QByteArray(100, 'x'), { .outputBytesMax = 10 });
    QVERIFY(raw.cut);
    QVERIFY(raw.mistake);
    QCOMPARE(raw.text, QByteArray(10, 'x'));
}

void TestJsonPrint::countsDuplicateKeys_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QByteArray many = "{";
    QByteArray beyond = "{";
    constexpr int tracked = int(DuplicateKeys::kTrackedMembersMax);
    for (int i = 0; i < tracked; ++i) {
        many += "\"same prefix " + QByteArray::number(i % 2000) + "\":0,";
        beyond += "\"member" + QByteArray::number(i) + "\":0,";
    }
    many += "\"\":0}";
    beyond += "\"member0\":0}";
    QTest::newRow("none") << R"({"a":1,"b":{"a":1}})"_ba << 0;
    QTest::newRow("one") << R"({"a":1,"a":1})"_ba << 1;
    QTest::newRow("three times") << R"({"a":1,"a":1,"a":1})"_ba << 2;
    QTest::newRow("far apart")
            << R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"a":1})"_ba << 1;
    QTest::newRow("long names that begin alike")
            << R"({"customer_id":1,"customer_no":1,"customer_id":1})"_ba << 1;
    QTest::newRow("other spelling") << R"({"pay":1,"p\u0061y":1})"_ba << 1;
    QTest::newRow("case differs") << R"({"a":1,"A":1})"_ba << 0;
    QTest::newRow("prefix") << R"({"a":1,"aa":1,"aaaaaaaa":1,"aaaaaaaaa":1,"aaaaaaaab":1})"_ba << 0;
    QTest::newRow("nul and none") << R"({"a":1,"\u0000a":1})"_ba << 0;
    QTest::newRow("outer goes on") << R"({"a":1,"b":{"c":1,"\u0063":1},"b":1,"\u0062":1})"_ba << 3;
    QTest::newRow("objects apart") << R"([{"a":1},{"a":1}])"_ba << 0;
    QTest::newRow("many") << many << tracked - 2000;
    QTest::newRow("beyond what is tracked") << beyond << 0;
}

void TestJsonPrint::countsDuplicateKeys()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const JsonPrinted printed = prettyJson(json);
    QVERIFY(!printed.mistake);
    QCOMPARE(printed.duplicateKeys, count);
}

void TestJsonPrint::printsInPieces_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray longString = "\"" + QByteArray(400'000, 'x') + "\"";
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("small") << "[1,{\"a\":2}]"_ba;
    QTest::newRow("many lexemes") << "[" + QByteArray("1,").repeated(100'000) + "1]";
    QTest::newRow("lexeme longer than a piece")
            << "[1," + longString + ",{\"a\":" + longString + "}]";
    QTest::newRow("mistake late") << "[" + QByteArray("1,").repeated(100'000) + "x]";
    QTest::newRow("mistake first") << QByteArray(300'000, 'x');
}

void TestJsonPrint::printsInPieces()
{
    QFETCH(QByteArray, json);
    for (const qint64 bound : { qint64(0), qint64(100), qint64(200'000), qint64(1) << 30 }) {
        const JsonPrinted whole = prettyJson(json, { .outputBytesMax = bound });
        QByteArray text;
        int pieces = 0;
        const JsonPrinted printed = printJson(json,
                                              [&](QByteArrayView piece) {
                                                  text.append(piece);
                                                  ++pieces;
                                                  return true;
                                              },
                                              { .outputBytesMax = bound });
        QCOMPARE(text, whole.text);
        QVERIFY(printed.text.isEmpty());
        QCOMPARE(printed.cut, whole.cut);
        QCOMPARE(printed.mistakeAt, whole.mistakeAt);
        QCOMPARE(printed.mistake.has_value(), whole.mistake.has_value());
        QVERIFY(pieces <= 2 + text.size() / 1000);
    }
}

void TestJsonPrint::endsWhenTheSinkWantsNoMore()
{
    const QByteArray json = "[" + QByteArray("1,").repeated(200'000) + "1]";
    int pieces = 0;
    const JsonPrinted printed = printJson(json, [&pieces](QByteArrayView) {
        ++pieces;
        return pieces < 2;
    });
    QCOMPARE(pieces, 2);
    QVERIFY(printed.cut);
    QVERIFY(!printed.mistake);
    QVERIFY(printJson("[1]", [](QByteArrayView) { return false; }).cut);
}

void TestJsonPrint::compacts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text"); // empty: not JSON
    QTest::newRow("members") << "{ \"a\" : [ 1 , { } ] ,\r\n\"b\":\" \\\" \" }"_ba
                             << "{\"a\":[1,{}],\"b\":\" \\\" \"}"_ba;
    QTest::newRow("scalar") << " 1.0 "_ba
                            << "1.0"_ba;
    QTest::newRow("mistake") << "{\"a\":1"_ba
                             << ""_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
}

void TestJsonPrint::compacts()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    const auto compact = compactJson(json);
    QCOMPARE(compact.has_value(), !text.isEmpty());
    QCOMPARE(compact.value_or(QByteArray()), text);
}

void TestJsonPrint::keepsEveryByteOutsideWhiteSpace()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 2000; ++round) {
        QByteArray json;
        appendValue(json, random, 6);
        const JsonPrinted printed = prettyJson(json);
        QVERIFY2(!printed.mistake, json.constData());
        QCOMPARE(stripped(printed.text), stripped(json));
        QCOMPARE(compactJson(printed.text), compactJson(json));
        QCOMPARE(compactJson(json), std::optional(stripped(json)));
        QCOMPARE(prettyJson(printed.text).text, printed.text);

        // Damaged in one place it may stop being JSON, but loses nothing.
        json[random.bounded(int(json.size()))] = "x\"[]{},:\\0"[random.bounded(10)];
        QCOMPARE(stripped(prettyJson(json).text), stripped(json));
    }
}

QTEST_GUILESS_MAIN(TestJsonPrint)
#include "tst_jsonprint.moc"
