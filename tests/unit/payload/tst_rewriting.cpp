// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/compression.h"
#include "core/payload/javascriptnumber.h"
#include "core/payload/jsonrewrite.h"

#include <QTest>

using namespace hookloupe;

/// JSON and whole bodies as other programs write them.
class TestRewriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsWrittenInEachStyle_data();
    void jsonIsWrittenInEachStyle();
    void whatIsNotJsonIsNotWritten_data();
    void whatIsNotJsonIsNotWritten();
    void numbersAreThoseOfJavaScript_data();
    void numbersAreThoseOfJavaScript();
    void asciiEscapesKeepWhatTheyCannotRead();
    void gzipRoundTrips();
    void aBombIsCutOff();
    void damagedDataIsRefused();
};

void TestRewriting::jsonIsWrittenInEachStyle_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<JsonStyle>("style");
    QTest::addColumn<QByteArray>("text");
    const QByteArray json = R"({"b": [1.0, {}], "a": "x/\u00e9<"})";
    JsonStyle style;
    QTest::newRow("compact") << json << style << QByteArray(R"({"b":[1.0,{}],"a":"x/\u00e9<"})");
    JsonStyle sorted = style;
    sorted.sorted = true;
    QTest::newRow("sorted") << json << sorted << QByteArray(R"({"a":"x/\u00e9<","b":[1.0,{}]})");
    JsonStyle pretty = style;
    pretty.afterKey = ": ";
    pretty.indent = "  ";
    QTest::newRow("pretty") << json << pretty
                            << QByteArray("{\n  \"b\": [\n    1.0,\n    {}\n  ],\n  \"a\": "
                                          "\"x/\\u00e9<\"\n}");
    JsonStyle plain = style;
    plain.strings = JsonStyle::Strings::Plain;
    plain.numbers = JsonStyle::Numbers::JavaScript;
    QTest::newRow("javascript") << json << plain << QByteArray("{\"b\":[1,{}],\"a\":\"x/é<\"}");
    JsonStyle php = style;
    php.strings = JsonStyle::Strings::SlashAndAscii;
    QTest::newRow("php") << json << php << QByteArray(R"({"b":[1.0,{}],"a":"x\/\u00e9<"})");
    JsonStyle slash = style;
    slash.strings = JsonStyle::Strings::EscapedSlash;
    QTest::newRow("slashes") << json << slash << QByteArray("{\"b\":[1.0,{}],\"a\":\"x\\/é<\"}");
    JsonStyle html = style;
    html.strings = JsonStyle::Strings::Html;
    QTest::newRow("go") << json << html << QByteArray("{\"b\":[1.0,{}],\"a\":\"x/é\\u003c\"}");
    QTest::newRow("a byte-order mark is left out")
            << QByteArray("\xef\xbb\xbf[1]") << style << QByteArray("[1]");
}

void TestRewriting::jsonIsWrittenInEachStyle()
{
    QFETCH(QByteArray, json);
    QFETCH(JsonStyle, style);
    QFETCH(QByteArray, text);
    const auto tree = JsonTree::parse(json);
    QVERIFY(tree);
    QCOMPARE(tree->write(style), text);
}

void TestRewriting::whatIsNotJsonIsNotWritten_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"a":1)");
    QTest::newRow("more behind") << QByteArray("{} {}");
    QTest::newRow("too deep") << QByteArray(201, '[') + QByteArray(201, ']');
    QTest::newRow("too many") << "[" + QByteArray("1,").repeated(20) + "1]";
}

void TestRewriting::whatIsNotJsonIsNotWritten()
{
    QFETCH(QByteArray, json);
    QVERIFY(!JsonTree::parse(json, 20));
}

void TestRewriting::numbersAreThoseOfJavaScript_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 1.0 << QByteArray("1");
    QTest::newRow("hundred") << 1e2 << QByteArray("100");
    QTest::newRow("shortest") << 0.1 << QByteArray("0.1");
    QTest::newRow("large") << 1e21 << QByteArray("1e+21");
    QTest::newRow("small") << 1e-7 << QByteArray("1e-7");
    QTest::newRow("not small") << 1e-6 << QByteArray("0.000001");
    QTest::newRow("minus nothing") << -0.0 << QByteArray("0");
    QTest::newRow("negative") << -12.5 << QByteArray("-12.5");
}

void TestRewriting::numbersAreThoseOfJavaScript()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QCOMPARE(javaScriptNumber(number), text);
}

void TestRewriting::asciiEscapesKeepWhatTheyCannotRead()
{
    QCOMPARE(asciiEscaped("a\xc3\xa9\xf0\x9f\x98\x80"), QByteArray("a\\u00e9\\ud83d\\ude00"));
    QCOMPARE(asciiEscaped("\xef\xbb\xbf{}"), QByteArray("\\ufeff{}"));
    QVERIFY(!asciiEscaped("\xff"));
}

void TestRewriting::gzipRoundTrips()
{
    for (const QByteArray &body : { QByteArray("{}"), QByteArray("ab").repeated(200'000) }) {
        const QByteArray packed = gzipped(body);
        QVERIFY(packed.startsWith("\x1f\x8b"));
        QCOMPARE(decompressed(packed, body.size()), body);
        // Another run gives the same bytes: a signature over them can be found again.
        QCOMPARE(gzipped(body), packed);
    }
}

void TestRewriting::aBombIsCutOff()
{
    const QByteArray bomb = gzipped(QByteArray(50'000'000, '\0'));
    QVERIFY(bomb.size() < 100'000);
    QVERIFY(!decompressed(bomb, 1'000'000));
}

void TestRewriting::damagedDataIsRefused()
{
    const QByteArray packed = gzipped("some text that is long enough");
    QVERIFY(!decompressed(packed.first(packed.size() - 9), 1000));
    QByteArray other = packed;
    other[other.size() - 1] = static_cast<char>(other.back() ^ 1);
    QVERIFY(!decompressed(other, 1000));
    QVERIFY(!decompressed("{\"a\":1}", 1000));
    QVERIFY(!decompressed("", 1000));
}

QTEST_GUILESS_MAIN(TestRewriting)
#include "tst_rewriting.moc"
