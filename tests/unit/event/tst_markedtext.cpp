// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/markedtext.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Nothing in a text stays invisible.
class TestMarkedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invisibleCharactersAreMarked_data();
    void invisibleCharactersAreMarked();
    void theLegendNamesWhatOccursOnce();
    void aLongTextIsCut();
};

void TestMarkedText::invisibleCharactersAreMarked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "a b"_ba << u"a b"_s;
    QTest::newRow("line ends") << "a\r\nb\n"_ba << u"a␍␊\nb␊\n"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a␀b"_s;
    QTest::newRow("escape and delete") << "\x1b[0m\x7f"_ba << u"␛[0m␡"_s;
    QTest::newRow("byte-order mark") << "\xef\xbb\xbf{}"_ba << u"⟨BOM⟩{}"_s;
    QTest::newRow("trailing blanks") << "a  \n b "_ba << u"a··␊\n b·"_s;
    QTest::newRow("tab") << "a\tb"_ba << u"a␉b"_s;
    QTest::newRow("no-break space") << "a\xc2\xa0"
                                       "b"_ba
                                    << u"a⟨U+00A0⟩b"_s;
    QTest::newRow("zero width") << "a\xe2\x80\x8b"
                                   "b"_ba
                                << u"a⟨U+200B⟩b"_s;
    QTest::newRow("direction") << "a\xe2\x80\xae"
                                  "b"_ba
                               << u"a⟨U+202E⟩b"_s;
    QTest::newRow("not UTF-8") << "a\xff"_ba << u"a⟨FF⟩"_s;
    QTest::newRow("letters stay") << "Zo\xc3\xab \xf0\x9f\x98\x80"_ba << u"Zoë 😀"_s;
}

void TestMarkedText::invisibleCharactersAreMarked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(markedText(bytes).text, text);
}

void TestMarkedText::theLegendNamesWhatOccursOnce()
{
    QCOMPARE(markedText("a\r\nb\r\n").legend,
             (QStringList{ u"␍ carriage return"_s, u"␊ line feed"_s }));
    QVERIFY(markedText("abc").legend.isEmpty());
}

void TestMarkedText::aLongTextIsCut()
{
    const MarkedText marked = markedText("abcdef   ", 7);
    QVERIFY(marked.isCut);
    // What is cut off may go on: a blank there is not the last.
    QCOMPARE(marked.text, u"abcdef …"_s);
}

QTEST_GUILESS_MAIN(TestMarkedText)
#include "tst_markedtext.moc"
