// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/wrappedlines.h"

#include "tests/unit/ui/viewtesting.h"
#include "ui/textview/displayline.h"

#include <QScrollBar>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

LinedTextPtr lined(const QByteArray &text)
{
    return std::make_shared<LinedText>(text);
}

QByteArrayList rowsOf(const LinedTextPtr &text, int columns, Syntax syntax = Syntax::Plain)
{
    const WrappedLines rows(text, columns, syntax, false);
    QByteArrayList found;
    for (qsizetype row = 0; row < rows.count(); ++row)
        found += text->bytes.mid(rows.begin(row), rows.end(row) - rows.begin(row));
    return found;
}

} // namespace

/// Lines that are broken where the view ends.
class TestWrapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksLines_data();
    void breaksLines();
    void fitsEveryRow();
    void knowsWhereStringsAre();
    void wrapsAndUnwraps();
    void movesThroughWrappedLines();
    void followsTheWidth();
    void showsAMillionCharacters();
};

void TestWrapping::breaksLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("rows");
    QTest::newRow("empty") << ""_ba << QByteArrayList{ "" };
    QTest::newRow("short") << "ab\ncd\n"_ba << QByteArrayList{ "ab", "cd", "" };
    QTest::newRow("exact") << "0123456789\r\nx"_ba << QByteArrayList{ "0123456789", "x" };
    QTest::newRow("long") << "0123456789abcdefghijklm"_ba
                          << QByteArrayList{ "0123456789", "abcdefghij", "klm" };
    QTest::newRow("at a blank") << "01234567 9abc"_ba << QByteArrayList{ "01234567 ", "9abc" };
    QTest::newRow("blank too early") << "0 23456789abc"_ba << QByteArrayList{ "0 23456789", "abc" };
    QTest::newRow("escapes are wide") << "\x01\x02\x03"_ba << QByteArrayList{ "\x01\x02", "\x03" };
    QTest::newRow("two bytes, one column")
            << QByteArray("\xc3\xa9").repeated(11)
            << QByteArrayList{ QByteArray("\xc3\xa9").repeated(10), "\xc3\xa9" };
    QTest::newRow("wide characters")
            << QByteArray("\xe4\xb8\xad").repeated(6)
            << QByteArrayList{ QByteArray("\xe4\xb8\xad").repeated(5), "\xe4\xb8\xad" };
    QTest::newRow("hangs below its indent")
            << "  0123456789abcde"_ba << QByteArrayList{ "  01234567", "89abcde" };
    QTest::newRow("hanging rows are shorter")
            << "  01234567abcdefghij"_ba << QByteArrayList{ "  01234567", "abcdefgh", "ij" };
}

void TestWrapping::breaksLines()
{
    QFETCH(QByteArray, text);
    QTEST(rowsOf(lined(text), 10), "rows");
}

void TestWrapping::fitsEveryRow()
{
    QByteArray text;
    for (int i = 0; i < 2000; ++i)
        text += static_cast<char>((i * 7919 + i / 256) % 256);
    text += QByteArray("\xf0\x9f\x98\x80\xe2\x80\xae").repeated(50);
    const auto whole = lined(text);
    for (const int columns : { 8, 13, 80 }) {
        const WrappedLines rows(whole, columns, Syntax::Plain, false);
        qsizetype at = 0;
        for (qsizetype row = 0; row < rows.count(); ++row) {
            QVERIFY(rows.begin(row) >= at);
            at = rows.end(row);
            const DisplayLine shown = displayLine(
                    QByteArrayView(text).sliced(rows.begin(row), at - rows.begin(row)), 4000);
            QVERIFY2(shown.text.size() <= std::max(columns, 8), qPrintable(shown.text));
            QCOMPARE(rows.at(rows.begin(row)), row);
        }
        QCOMPARE(at, text.size());
    }
}

void TestWrapping::knowsWhereStringsAre()
{
    const auto text = lined("{\"key\": \"a \\\" b 1 2 3 true\", \"x\": 1}");
    const WrappedLines rows(text, 10, Syntax::Json, false);
    for (qsizetype row = 0; row < rows.count(); ++row) {
        bool inString = false;
        for (qsizetype i = 0; i < rows.begin(row); ++i) {
            if (text->bytes[i] == '\\')
                ++i;
            else if (text->bytes[i] == '"')
                inString = !inString;
        }
        QCOMPARE(rows.beginsInString(row), inString);
    }
    QVERIFY(rows.count() > 3);
    const std::vector<SyntaxSpan> spans = syntaxSpans(u"1 true\", 2", Syntax::Json, true);
    QCOMPARE(spans.size(), 3U);
    QCOMPARE(spans[0].kind, SyntaxSpan::Kind::String);
    QCOMPARE(spans[0].length, 7);
}

void TestWrapping::wrapsAndUnwraps()
{
    ByteTextView view;
    view.setText("short\n" + QByteArray("word ").repeated(100) + "\nend", Syntax::Plain);
    show(view, { 300, 200 });
    QCOMPARE(view.lineCount(), 3);
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&view, Qt::Key_Z, Qt::AltModifier);
    QVERIFY(view.isWrapping());
    QVERIFY(view.lineCount() > 10);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QVERIFY(!painted(view).isNull());
    view.selectAll();
    QCOMPARE(view.selectedBytes(), view.bytes());
    QTest::keyClick(&view, Qt::Key_Z, Qt::AltModifier);
    QCOMPARE(view.lineCount(), 3);
    view.setWrapping(true);
    view.setText("a", Syntax::Plain);
    QCOMPARE(view.lineCount(), 1);
}

void TestWrapping::movesThroughWrappedLines()
{
    OpenTextView view;
    view.setText(QByteArray("0123456789").repeated(30), Syntax::Plain);
    show(view, { 300, 200 });
    view.setWrapping(true);
    QVERIFY(view.lineCount() > 5);
    qsizetype steps = 0;
    for (qsizetype before = -1; before != view.caret(); ++steps) {
        before = view.caret();
        QTest::keyClick(&view, Qt::Key_Right);
    }
    QCOMPARE(steps, 301);
    for (qsizetype before = -1; before != view.caret(); --steps) {
        before = view.caret();
        QTest::keyClick(&view, Qt::Key_Left);
    }
    QCOMPARE(steps, 0);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.lineAt(view.caret()), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.lineAt(view.caret()), 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.xAt(1, view.caret()), 0);
}

void TestWrapping::followsTheWidth()
{
    ByteTextView view;
    view.setText(QByteArray("0123456789").repeated(30), Syntax::Plain);
    show(view, { 300, 200 });
    view.setWrapping(true);
    const qsizetype narrow = view.lineCount();
    view.resize(600, 200);
    QTRY_VERIFY(view.lineCount() < narrow);
    const qsizetype wide = view.lineCount();
    view.setZoom(6);
    QVERIFY(view.lineCount() > wide);
}

void TestWrapping::showsAMillionCharacters()
{
    ByteTextView view;
    view.setText("[\"" + QByteArray(1'000'000, 'x') + "\"]\nend", Syntax::Json);
    show(view);
    view.setWrapping(true);
    QTRY_VERIFY(view.lineCount() > 5000);
    view.scrollToLine(view.lineCount() - 1);
    QVERIFY(view.visibleText().contains(u"xx\"]\nend"_s));
    QVERIFY(!painted(view).isNull());
    QCOMPARE(view.findAll("x\"]"), 1);
    QCOMPARE(view.lineAt(view.caret()), view.lineCount() - 2);
}

QTEST_MAIN(TestWrapping)
#include "tst_wrapping.moc"
