// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonreader.h"

#include "core/event/limits.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

using Token = JsonReader::Token;

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokensWithTheirPlaces();
    void keepsLexemes_data();
    void keepsLexemes();
    void namesTheMistake_data();
    void namesTheMistake();
    void staysAtTheMistake();
    void refusesDepthBeyondTheBound();
    void skipsContainers();
    void everyCutTextIsAMistake();
    void decodesStrings_data();
    void decodesStrings();
    void encodesStrings_data();
    void encodesStrings();
};

void TestJsonReader::readsTokensWithTheirPlaces()
{
    JsonReader reader("\xef\xbb\xbf {\"a\" : [1, true],\r\n\"b\":null} ");
    struct Row
    {
        Token token;
        const char *lexeme;
        qint64 offset;
        int depth;
    };
    const Row rows[] = {
        { Token::ObjectBegin, "{", 4, 0 }, { Token::Key, "\"a\"", 5, 1 },
        { Token::ArrayBegin, "[", 11, 1 }, { Token::Number, "1", 12, 2 },
        { Token::True, "true", 15, 2 },    { Token::ArrayEnd, "]", 19, 1 },
        { Token::Key, "\"b\"", 23, 1 },    { Token::Null, "null", 27, 1 },
        { Token::ObjectEnd, "}", 31, 0 },  { Token::End, "", 33, 0 },
        { Token::End, "", 33, 0 },
    };
    for (const Row &row : rows) {
        QCOMPARE(reader.next(), row.token);
        QCOMPARE(reader.lexeme(), QByteArrayView(row.lexeme));
        QCOMPARE(reader.offset(), row.offset);
        QCOMPARE(reader.depth(), row.depth);
    }
}

void TestJsonReader::keepsLexemes_data()
{
    QTest::addColumn<QByteArray>("lexeme");
    for (const char *lexeme : { "1.0",
                                "1E400",
                                "-0",
                                "0",
                                "-0.0e-0",
                                "12345678901234567890123",
                                "1e2",
                                "1E+2",
                                "19.90",
                                "0.1234567890123456789012345678901234",
                                "true",
                                "false",
                                "null",
                                "\"\"",
                                "\"\\u00e9\\/\\ud83d\\ude00\"",
                                "\"\\ud800\"",
                                "\"\\\"\\\\\\b\\f\\n\\r\\t\"",
                                "\"\x7f \xe2\x80\xae\"",
                                "\"not utf-8: \xff\xc0\"",
                                "\"1234567\\\"\"",
                                "\"12345678\"",
                                "\"123456789 123456789 123456789\"",
                                "\"!\\u0000\\uABCD\\uabcd\"" }) {
        QTest::addRow("%s", QByteArray(lexeme).toPercentEncoding(" \\\"./+").constData())
                << QByteArray(lexeme);
    }
}

void TestJsonReader::keepsLexemes()
{
    QFETCH(QByteArray, lexeme);
    const QByteArray json = "[ " + lexeme + " ]";
    JsonReader reader(json);
    QCOMPARE(reader.next(), Token::ArrayBegin);
    QVERIFY(reader.next() != Token::Error);
    QCOMPARE(reader.lexeme(), QByteArrayView(lexeme));
    QCOMPARE(reader.next(), Token::ArrayEnd);
    QCOMPARE(reader.next(), Token::End);
    JsonReader alone(lexeme);
    QVERIFY(alone.next() != Token::Error);
    QCOMPARE(alone.lexeme(), QByteArrayView(lexeme));
    QCOMPARE(alone.next(), Token::End);
}

void TestJsonReader::namesTheMistake_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, QByteArray json, qint64 line, qint64 column,
                        const char *reason) {
        QTest::newRow(name) << json << line << column << QByteArray(reason);
    };
    row("empty", "", 1, 1, "there is no value");
    row("blank", " \n\t ", 2, 3, "there is no value");
    row("trailing comma in array", "[1,\n 2,\n]", 3, 1, "a value was expected after the comma");
    row("trailing comma in object", "{\"a\":1,}", 1, 8,
        "a member's name in double quotes was expected");
    row("comma first", "[,1]", 1, 2, "a value or ']' was expected");
    row("no comma in array", "[1 2]", 1, 4, "a comma or ']' was expected");
    row("no comma in object", "{\"a\":1 \"b\":2}", 1, 8, "a comma or '}' was expected");
    row("wrong bracket", "[1}", 1, 3, "a comma or ']' was expected");
    row("wrong brace", "{\"a\":1]", 1, 7, "a comma or '}' was expected");
    row("no colon", "{\"a\" 1}", 1, 6, "a ':' was expected after the member's name");
    row("no value", "{\"a\":}", 1, 6, "a value was expected");
    row("bare name", "{a:1}", 1, 2, "a member's name in double quotes or '}' was expected");
    row("number as name", "{\"a\":1,2:3}", 1, 8, "a member's name in double quotes was expected");
    row("second value", "{}\n{}", 2, 1, "nothing but white space may follow the value");
    row("open array", "[1", 1, 3, "the text ends before the array is closed");
    row("open array after comma", "[1,", 1, 4, "the text ends before the array is closed");
    row("open object", "{\"a\":1", 1, 7, "the text ends before the object is closed");
    row("object cut after name", "{\"a\":", 1, 6, "the text ends before the object is closed");
    row("object cut at brace", "{", 1, 2, "the text ends before the object is closed");
    row("open string", "{\"a\":\r\n  \"bcd", 2, 3, "the string that begins here is not closed");
    row("control character", "[\"a\tb\"]", 1, 4,
        "a control character inside a string must be escaped");
    row("line end in string", "[\"abcdefghijkl\n\"]", 1, 15,
        "a control character inside a string must be escaped");
    row("nul in string", QByteArray("\"a\0\"", 4), 1, 3,
        "a control character inside a string must be escaped");
    row("unknown escape", "\"a\\x41\"", 1, 3, "there is no such escape in JSON");
    row("short \\u", "\"\\u12g4\"", 1, 2, "'\\u' takes four hexadecimal digits");
    row("\\u at the end", "\"\\u12", 1, 2, "'\\u' takes four hexadecimal digits");
    row("single quotes", "{\"a\":'b'}", 1, 6, "strings take double quotes");
    row("leading zero", "[01]", 1, 3, "a number has no digits after a leading 0");
    row("negative leading zero", "-012", 1, 3, "a number has no digits after a leading 0");
    row("plus", "+1", 1, 1, "a value was expected");
    row("lone minus", "[-]", 1, 3, "a digit was expected after '-'");
    row("-Infinity", "-Infinity", 1, 2, "a digit was expected after '-'");
    row("NaN", "NaN", 1, 1, "a value was expected");
    row("point without digits", "[1.]", 1, 4, "a digit was expected after the decimal point");
    row("point first", "[.5]", 1, 2, "a value or ']' was expected");
    row("exponent without digits", "1e+", 1, 4, "a digit was expected in the exponent");
    row("hexadecimal", "0x10", 1, 2, "nothing but white space may follow the value");
    row("capital True", "[True]", 1, 2, "a value or ']' was expected");
    row("cut word", "[nul]", 1, 2, "a value was expected");
    row("long word", "truely", 1, 5, "nothing but white space may follow the value");
    row("comment", "{} // x", 1, 4, "nothing but white space may follow the value");
    row("no-break space", "\xc2\xa0{}", 1, 1, "a value was expected");
    row("form feed", "\f{}", 1, 1, "a value was expected");
    row("two byte-order marks", "\xef\xbb\xbf\xef\xbb\xbf{}", 1, 4, "a value was expected");
    row("not JSON", "a=b", 1, 1, "a value was expected");
}

void TestJsonReader::namesTheMistake()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, line);
    QFETCH(qint64, column);
    QFETCH(QByteArray, reason);
    JsonReader reader(json);
    Token token = reader.next();
    while (token != Token::End && token != Token::Error)
        token = reader.next();
    QCOMPARE(token, Token::Error);
    const JsonMistake mistake = reader.mistake();
    QCOMPARE(QByteArray(mistake.reason), reason);
    QCOMPARE(mistake.line, line);
    QCOMPARE(mistake.column, column);
    QCOMPARE(json.first(mistake.offset).count('\n') + 1, line);
}

void TestJsonReader::staysAtTheMistake()
{
    JsonReader reader("[1,,2]");
    reader.next();
    reader.next();
    QCOMPARE(reader.next(), Token::Error);
    QCOMPARE(reader.next(), Token::Error);
    QCOMPARE(reader.mistake().offset, 3);
    QVERIFY(reader.lexeme().isEmpty());
}

void TestJsonReader::refusesDepthBeyondTheBound()
{
    const QByteArray deep(100'000, '[');
    JsonReader reader(deep);
    int tokens = 0;
    while (reader.next() != Token::Error)
        ++tokens;
    QCOMPARE(tokens, kJsonDepthMax);
    QCOMPARE(reader.mistake().offset, qint64(kJsonDepthMax));
    const QByteArray fits = QByteArray(kJsonDepthMax, '[') + QByteArray(kJsonDepthMax, ']');
    JsonReader second(fits);
    QCOMPARE(second.next(), Token::ArrayBegin);
    QCOMPARE(second.skipContainer(), Token::ArrayEnd);
    QCOMPARE(second.next(), Token::End);
}

void TestJsonReader::skipsContainers()
{
    JsonReader reader(R"({"a":{"b":[{}, [], "]}"]}, "c":[], "d":2})");
    QCOMPARE(reader.next(), Token::ObjectBegin);
    QCOMPARE(reader.next(), Token::Key);
    QCOMPARE(reader.next(), Token::ObjectBegin);
    QCOMPARE(reader.skipContainer(), Token::ObjectEnd);
    QCOMPARE(reader.depth(), 1);
    QCOMPARE(reader.offset(), 24);
    QCOMPARE(reader.next(), Token::Key);
    QCOMPARE(reader.next(), Token::ArrayBegin);
    QCOMPARE(reader.skipContainer(), Token::ArrayEnd);
    QCOMPARE(reader.next(), Token::Key);
    QCOMPARE(reader.lexeme(), QByteArrayView("\"d\""));

    JsonReader broken("[[1,[2}]]");
    QCOMPARE(broken.next(), Token::ArrayBegin);
    QCOMPARE(broken.skipContainer(), Token::Error);
}

void TestJsonReader::everyCutTextIsAMistake()
{
    const QByteArray json = R"([{"a\u00e9":[1.5e-3,"x\\",true,false,null,{}]},[[]],-0.1])";
    for (qsizetype length = 0; length <= json.size(); ++length) {
        // An own allocation, so that address sanitizer sees a read past the end.
        const QByteArray part(json.constData(), length);
        JsonReader reader(part);
        Token token = reader.next();
        while (token != Token::End && token != Token::Error)
            token = reader.next();
        QCOMPARE(token, length == json.size() ? Token::End : Token::Error);
    }
}

void TestJsonReader::decodesStrings_data()
{
    QTest::addColumn<QByteArray>("lexeme");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << "\"\""_ba
                           << ""_ba;
    QTest::newRow("plain") << "\"pay_1\""_ba
                           << "pay_1"_ba;
    QTest::newRow("short escapes") << R"("\"\\\/\b\f\n\r\t")"_ba
                                   << "\"\\/\b\f\n\r\t"_ba;
    QTest::newRow("two bytes") << R"("\u00e9")"_ba
                               << "\xc3\xa9"_ba;
    QTest::newRow("three bytes") << R"("\u20AC")"_ba
                                 << "\xe2\x82\xac"_ba;
    QTest::newRow("pair") << R"("<\ud83d\ude00>")"_ba
                          << "<\xf0\x9f\x98\x80>"_ba;
    QTest::newRow("lone high") << R"("\ud83dx")"_ba
                               << "\xef\xbf\xbdx"_ba;
    QTest::newRow("lone low") << R"("\ude00")"_ba
                              << "\xef\xbf\xbd"_ba;
    QTest::newRow("high twice") << R"("\ud83d\ud83d\ude00")"_ba
                                << "\xef\xbf\xbd\xf0\x9f\x98\x80"_ba;
    QTest::newRow("high then letter") << R"("\ud83d\u0041")"_ba
                                      << "\xef\xbf\xbd"_ba + "A";
    QTest::newRow("nul") << R"("a\u0000b")"_ba << QByteArray("a\0b", 3);
    QTest::newRow("not utf-8 stays") << "\"\xff\""_ba
                                     << "\xff"_ba;
}

void TestJsonReader::decodesStrings()
{
    QFETCH(QByteArray, lexeme);
    QFETCH(QByteArray, text);
    QCOMPARE(decodeJsonString(lexeme), text);
}

void TestJsonReader::encodesStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("lexeme");
    QTest::newRow("plain") << "a/b \xc3\xa9\x7f"_ba
                           << "\"a/b \xc3\xa9\x7f\""_ba;
    QTest::newRow("escapes") << "\"\\\b\f\n\r\t\x1f"_ba
                             << R"("\"\\\b\f\n\r\t\u001f")"_ba;
    QTest::newRow("nul") << QByteArray("\0", 1) << R"("\u0000")"_ba;
}

void TestJsonReader::encodesStrings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, lexeme);
    QCOMPARE(encodeJsonString(text), lexeme);
    QCOMPARE(decodeJsonString(lexeme), text);
    JsonReader reader(lexeme);
    QCOMPARE(reader.next(), Token::String);
    QCOMPARE(reader.next(), Token::End);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
