// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonescapes.h"
#include "core/payload/jsonoutline.h"
#include "core/payload/jsonprint.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// The bytes without white space outside strings, by a rule that knows nothing of the reader.
QByteArray stripped(QByteArrayView json)
{
    QByteArray text;
    bool inString = false;
    bool escaped = false;
    for (const char c : json) {
        if (!inString && QByteArrayView(" \t\r\n").contains(c))
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

QByteArray withoutMark(const QByteArray &json)
{
    return json.startsWith("\xef\xbb\xbf") ? json.sliced(3) : json;
}

/// Names, strings (decoded) and everything else as spelled: what a reader takes from it.
QByteArrayList valuesOf(QByteArrayView json)
{
    QByteArrayList values;
    JsonReader reader(json);
    for (auto token = reader.next(); token != JsonReader::Token::End; token = reader.next()) {
        if (token == JsonReader::Token::Error)
            return { "error" };
        const bool isText = token == JsonReader::Token::Key || token == JsonReader::Token::String;
        values << (isText ? "s" + decodeJsonString(reader.lexeme())
                          : reader.lexeme().toByteArray());
    }
    return values;
}

QByteArray randomString(QRandomGenerator &random)
{
    static const QByteArrayList pieces{
        "a",
        "\\u0061",
        "\\u00e9",
        "\xc3\xa9",
        "\\\"",
        "\\\\",
        "\\/",
        "/",
        "\\n",
        "\\u000a",
        "\\ud83d",
        "\\ud83d\\ude00",
        "\\ude00",
        "\\u202e",
        "\\u0022",
        "\\u005c",
        "\\uffff",
        "{",
        "]",
        ",",
        "12345678",
        " ",
        "\\uD83D\\uDE00\\u00E9",
        "\\u2028",
        "\\u0000",
        "\xe6\x97\xa5",
    };
    QByteArray lexeme = "\"";
    for (int i = random.bounded(6); i > 0; --i)
        lexeme += pieces[random.bounded(int(pieces.size()))];
    return lexeme + '"';
}

} // namespace

/// Every case of tests/data/json: y_ must be read, n_ must not, i_ may.
class TestJsonCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsEachCase_data();
    void printsEachCase();
    void decodesEscapes_data();
    void decodesEscapes();
    void decodesOnlyWhatKeepsTheValue();
};

void TestJsonCorpus::initTestCase()
{
    const QDir folder(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/json"));
    QVERIFY(folder.entryList({ u"y_*.json"_s }).size() >= 150);
    QVERIFY(folder.entryList({ u"n_*.json"_s }).size() >= 100);
    QVERIFY(folder.entryList({ u"*.json"_s }).size() >= 300);
}

void TestJsonCorpus::printsEachCase_data()
{
    QTest::addColumn<QByteArray>("json");
    const QDir folder(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/tests/data/json"));
    for (const QString &name : folder.entryList({ u"*.json"_s })) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void TestJsonCorpus::printsEachCase()
{
    QFETCH(QByteArray, json);
    const char kind = QTest::currentDataTag()[0];
    const JsonPrinted printed = prettyJson(json);
    const auto compact = compactJson(json);
    QVERIFY(!printed.cut);
    QCOMPARE(compact.has_value(), !printed.mistake.has_value());
    QCOMPARE(JsonOutline(json).mistake().has_value(), printed.mistake.has_value());
    if (kind == 'y')
        QVERIFY2(!printed.mistake, printed.mistake ? printed.mistake->reason : "");
    if (kind == 'n')
        QVERIFY(printed.mistake);
    if (printed.mistake) {
        // What was sent is all there, and the mistake within it.
        QVERIFY(*printed.mistake->reason != '\0');
        QVERIFY(printed.mistake->offset <= json.size());
        const QByteArray shown = stripped(printed.text);
        QVERIFY(shown == stripped(json) || shown == stripped(withoutMark(json)));
        return;
    }
    QCOMPARE(*compact, stripped(withoutMark(json)));
    QCOMPARE(compactJson(printed.text), compact);
    QCOMPARE(stripped(printed.text), *compact);
    QCOMPARE(prettyJson(*compact).text, printed.text);
    const JsonPrinted decoded = prettyJson(json, { .decodesEscapes = true });
    QVERIFY(!decoded.mistake);
    QCOMPARE(valuesOf(decoded.text), valuesOf(json));
    QCOMPARE(prettyJson(decoded.text, { .decodesEscapes = true }).text, decoded.text);
}

void TestJsonCorpus::decodesEscapes_data()
{
    QTest::addColumn<QByteArray>("lexeme");
    QTest::addColumn<QByteArray>("readable");
    QTest::newRow("nothing") << R"("abc")"_ba
                             << R"("abc")"_ba;
    QTest::newRow("letters") << R"("p\u0061y \u00e9\u00E9")"_ba
                             << "\"pay \xc3\xa9\xc3\xa9\""_ba;
    QTest::newRow("slash") << R"("a\/b")"_ba
                           << R"("a/b")"_ba;
    QTest::newRow("pair") << R"("\ud83d\ude00!")"_ba
                          << "\"\xf0\x9f\x98\x80!\""_ba;
    QTest::newRow("short ones stay") << R"("\"\\\b\f\n\r\t")"_ba
                                     << R"("\"\\\b\f\n\r\t")"_ba;
    QTest::newRow("quote and backslash stay") << R"("\u0022\u005C\u000a")"_ba
                                              << R"("\u0022\u005C\u000a")"_ba;
    QTest::newRow("escaped backslash before u") << R"("\\u0061")"_ba
                                                << R"("\\u0061")"_ba;
    QTest::newRow("lone halves stay") << R"("\ud83d\u0061\ude00\ud83d")"_ba
                                      << R"("\ud83da\ude00\ud83d")"_ba;
    QTest::newRow("turning the line around stays") << R"("\u202etxt.\u2066")"_ba
                                                   << R"("\u202etxt.\u2066")"_ba;
    QTest::newRow("invisible stays") << R"("\u200b\ufeff\u00ad\u00a0\u0000\u007f")"_ba
                                     << R"("\u200b\ufeff\u00ad\u00a0\u0000\u007f")"_ba;
    QTest::newRow("separators stay") << R"("\u2028\u2029")"_ba
                                     << R"("\u2028\u2029")"_ba;
    QTest::newRow("noncharacters stay") << R"("\uffff\ufdd0\ue000\udbff\udfff")"_ba
                                        << R"("\uffff\ufdd0\ue000\udbff\udfff")"_ba;
}

void TestJsonCorpus::decodesEscapes()
{
    QFETCH(QByteArray, lexeme);
    QTEST(readableJsonString(lexeme), "readable");
    const QByteArray object = "{" + lexeme + ":[" + lexeme + "]}";
    QFETCH(QByteArray, readable);
    QCOMPARE(prettyJson(object, { .indent = 0, .decodesEscapes = true }).text,
             "{\n" + readable + ": [\n" + readable + "\n]\n}");
    QCOMPARE(stripped(prettyJson(object).text), stripped(object));
}

void TestJsonCorpus::decodesOnlyWhatKeepsTheValue()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 5000; ++round) {
        QByteArrayList items;
        for (int i = random.bounded(4); i > 0; --i)
            items << randomString(random) + " : [" + randomString(random) + ",1.0 ]";
        const QByteArray json = "{ " + items.join(" ,\n") + "}";
        const JsonPrinted decoded = prettyJson(json, { .decodesEscapes = true });
        QVERIFY(!decoded.mistake);
        QCOMPARE(valuesOf(decoded.text), valuesOf(json));
        QVERIFY(stripped(decoded.text).size() <= stripped(json).size());
        QCOMPARE(decoded.duplicateKeys, prettyJson(json).duplicateKeys);
    }
}

QTEST_GUILESS_MAIN(TestJsonCorpus)
#include "tst_jsoncorpus.moc"
