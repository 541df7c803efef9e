// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"

#include "core/event/ascii.h"
#include "core/event/fields.h"
#include "core/event/secretbytes.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldNamesCompareInAsciiCaseOnly();
    void classesOfCharactersKnowAsciiAlone();
    void fieldsAreFoundAndRemovedByTheirNames();
    void constantTimeEqualComparesWholeLength();
    void hexRoundTripsAndRefusesWhatIsNotHex();
    void base64IsStrict_data();
    void base64IsStrict();
    void displayTextMakesHostileBytesHarmless_data();
    void displayTextMakesHostileBytesHarmless();
    void displayTextIsCutAtTheGivenLength();
    void sizesReadAsAPersonWritesThem();
    void wipeClearsTheBytesThatWereShared();
    void secretBytesOutliveTheirCopies();
};

void TestBytes::fieldNamesCompareInAsciiCaseOnly()
{
    QVERIFY(equalsIgnoreCase("X-Signature", "x-sIGNATURE"));
    QVERIFY(!equalsIgnoreCase("X-Signature", "X-Signatur"));
    // '@' and '`' differ in the bit that tells ASCII cases apart.
    QVERIFY(!equalsIgnoreCase("@", "`"));
    QVERIFY(!equalsIgnoreCase("\xc3\x84", "\xc3\xa4"));
}

void TestBytes::classesOfCharactersKnowAsciiAlone()
{
    QByteArray digits, letters, hex, blanks;
    for (int i = 0; i < 256; ++i) {
        const char c = static_cast<char>(i);
        if (isDigit(c))
            digits += c;
        if (isLetter(c))
            letters += c;
        if (isHexDigit(c))
            hex += c;
        if (isBlank(c))
            blanks += c;
        QCOMPARE(isLetterOrDigit(c), isLetter(c) || isDigit(c));
        QCOMPARE(hexDigitValue(c) >= 0, isHexDigit(c));
    }
    QCOMPARE(digits, "0123456789"_ba);
    QCOMPARE(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_ba);
    QCOMPARE(hex, "0123456789ABCDEFabcdef"_ba);
    QCOMPARE(blanks, "\t\n\r "_ba);
    QCOMPARE(hexDigitValue('f'), 15);
    QCOMPARE(hexDigitValue('A'), 10);
}

void TestBytes::fieldsAreFoundAndRemovedByTheirNames()
{
    Fields fields{ { "Host", "a" }, { "X-Twice", "1" }, { "x-twice", "2" } };
    QCOMPARE(findField(fields, "x-TWICE")->value, "1"_ba);
    QVERIFY(findField(fields, "x-twic") == nullptr);
    QVERIFY(hasField(fields, "host"));
    removeFields(fields, "X-TWICE");
    QCOMPARE(fields, (Fields{ { "Host", "a" } }));
}

void TestBytes::constantTimeEqualComparesWholeLength()
{
    QVERIFY(constantTimeEqual("abc", "abc"));
    QVERIFY(constantTimeEqual("", ""));
    QVERIFY(!constantTimeEqual("abc", "abd"));
    QVERIFY(!constantTimeEqual("abc", "ab"));
    QVERIFY(!constantTimeEqual("xbc", "abc"));
    for (qsizetype length = 1; length <= 33; ++length) {
        const QByteArray one(length, '\xa5');
        QVERIFY(constantTimeEqual(one, QByteArray(length, '\xa5')));
        for (qsizetype i = 0; i < length; ++i) {
            QByteArray other = one;
            other[i] = '\xa4';
            QVERIFY(!constantTimeEqual(one, other));
        }
    }
}

void TestBytes::hexRoundTripsAndRefusesWhatIsNotHex()
{
    const QByteArray all = "\x00\x7f\x80\xff"_ba;
    QCOMPARE(toHex(all), "007f80ff"_ba);
    QCOMPARE(fromHex("007F80fF").value(), all);
    QVERIFY(!fromHex("0"));
    QVERIFY(!fromHex("0g"));
    QVERIFY(!fromHex(" 00 "));
    QCOMPARE(fromHex("").value(), QByteArray());
}

void TestBytes::base64IsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("standard");
    QTest::addColumn<bool>("url");
    QTest::newRow("padded") << "aGk="_ba << true << true;
    QTest::newRow("unpadded") << "aGk"_ba << true << true;
    QTest::newRow("standard alphabet") << "+/+/"_ba << true << false;
    QTest::newRow("url alphabet") << "-_-_"_ba << false << true;
    QTest::newRow("blank inside") << "aG k"_ba << false << false;
    QTest::newRow("one character too many") << "aGkaa"_ba << false << false;
    QTest::newRow("padding in the middle") << "aG==aG=="_ba << false << false;
    QTest::newRow("too little padding") << "aA="_ba << false << false;
    QTest::newRow("newline at the end") << "aGk=\n"_ba << false << false;
}

void TestBytes::base64IsStrict()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, standard);
    QFETCH(bool, url);
    QCOMPARE(fromBase64(text).has_value(), standard);
    QCOMPARE(fromBase64Url(text).has_value(), url);
}

void TestBytes::displayTextMakesHostileBytesHarmless_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "payment.confirmed"_ba << u"payment.confirmed"_s;
    QTest::newRow("umlaut and emoji stay")
            << "gr\xc3\xbc\xc3\x9f \xf0\x9f\x92\xb6"_ba << u"grüß \U0001F4B6"_s;
    QTest::newRow("control characters")
            << "a\x1b[31m\r\n"_ba + QByteArray(1, '\0') << u"a\\x1b[31m\\x0d\\x0a\\x00"_s;
    QTest::newRow("right-to-left override") << "exe.\xe2\x80\xaegpj"_ba << u"exe.\\u{202e}gpj"_s;
    QTest::newRow("zero-width space, soft hyphen, tag")
            << "a\xe2\x80\x8b|\xc2\xad|\xf3\xa0\x81\xa1"_ba << u"a\\u{200b}|\\u{00ad}|\\u{e0061}"_s;
    QTest::newRow("an emoji's variation stays")
            << "\xe2\x9d\xa4\xef\xb8\x8f"_ba << u"\u2764\ufe0f"_s;
    QTest::newRow("not UTF-8") << "\xff\xfe\xc3"_ba << u"\\xff\\xfe\\xc3"_s;
    QTest::newRow("overlong slash") << "\xc0\xaf"_ba << u"\\xc0\\xaf"_s;
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("markup stays text") << "<b>x</b>"_ba << u"<b>x</b>"_s;
}

void TestBytes::displayTextMakesHostileBytesHarmless()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(displayText(bytes), text);
}

void TestBytes::displayTextIsCutAtTheGivenLength()
{
    QCOMPARE(displayText(QByteArray(100, 'a'), 5), u"aaaaa…"_s);
    QCOMPARE(displayText("aaaaa", 5), u"aaaaa"_s);
}

void TestBytes::sizesReadAsAPersonWritesThem()
{
    QCOMPARE(displaySize(0), u"0 B"_s);
    QCOMPARE(displaySize(1023), u"1023 B"_s);
    QCOMPARE(displaySize(1536), u"1.5 KiB"_s);
    QCOMPARE(displaySize(25LL * 1024 * 1024), u"25.0 MiB"_s);
    QCOMPARE(displaySize(1024LL * 1024 - 1), u"1.0 MiB"_s);
    QCOMPARE(displaySize(2048LL * 1024 * 1024), u"2.0 GiB"_s);
    QCOMPARE(displaySize(5000LL * 1024 * 1024 * 1024), u"5000.0 GiB"_s);
}

void TestBytes::wipeClearsTheBytesThatWereShared()
{
    QByteArray secret = "whsec_1"_ba;
    const QByteArray other = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(other, "whsec_1"_ba);
}

void TestBytes::secretBytesOutliveTheirCopies()
{
    SecretBytes outer;
    QVERIFY(outer.isEmpty());
    {
        const SecretBytes inner("k\0y"_ba);
        outer = inner;
    }
    QCOMPARE(outer.view().toByteArray(), "k\0y"_ba);
}

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
