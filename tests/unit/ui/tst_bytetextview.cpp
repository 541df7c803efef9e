// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/bytetextview.h"

#include "core/event/bytes.h"
#include "tests/unit/ui/viewtesting.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What the view shows.
class TestByteTextView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsLines_data();
    void splitsLines();
    void showsHostileBytesEscaped_data();
    void showsHostileBytesEscaped();
    void mapsColumnsToBytes();
    void neverShowsRichText();
    void cutsLongLinesOnDisplayOnly();
    void coloursJson_data();
    void coloursJson();
    void paintsSyntaxSelectionMatchAndMarker();
    void scrollsToTheMark();
    void zoomsWithTheWheel();
    void scrollsSideways();
    void opensABigTextAtOnce();
    void tellsAssistiveTechnology();
};

void TestByteTextView::splitsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("empty") << ""_ba << QStringList{ u""_s };
    QTest::newRow("one") << "abc"_ba << QStringList{ u"abc"_s };
    QTest::newRow("line end last") << "abc\n"_ba << QStringList{ u"abc"_s, u""_s };
    QTest::newRow("mixed ends") << "a\r\nb\n\nc"_ba << QStringList{ u"a"_s, u"b"_s, u""_s, u"c"_s };
    QTest::newRow("only ends") << "\r\n\n"_ba << QStringList{ u""_s, u""_s, u""_s };
    QTest::newRow("lone return") << "a\rb\r"_ba << QStringList{ u"a\\x0db\\x0d"_s };
    QTest::newRow("two returns") << "a\r\r\nb"_ba << QStringList{ u"a\\x0d"_s, u"b"_s };
}

void TestByteTextView::splitsLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, lines);
    ByteTextView view;
    view.setText(text, Syntax::Plain);
    QCOMPARE(view.lineCount(), lines.size());
    for (qsizetype line = 0; line < lines.size(); ++line)
        QCOMPARE(view.lineText(line), lines[line]);
    view.selectAll();
    QCOMPARE(view.selectedBytes(), text);
}

void TestByteTextView::showsHostileBytesEscaped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("control") << QByteArray("a\0\x1b[2J\x7f", 7) << u"a\\x00\\x1b[2J\\x7f"_s;
    QTest::newRow("bidi override") << "a\xe2\x80\xae"
                                      "b"_ba
                                   << u"a\\u{202e}b"_s;
    QTest::newRow("bidi isolate") << "\xe2\x81\xa6"_ba << u"\\u{2066}"_s;
    QTest::newRow("line separator") << "\xe2\x80\xa8"_ba << u"\\u{2028}"_s;
    QTest::newRow("byte-order mark") << "\xef\xbb\xbf{"_ba << u"\\u{feff}{"_s;
    QTest::newRow("not utf-8") << "\xff\xc3(\x80"_ba << u"\\xff\\xc3(\\x80"_s;
    QTest::newRow("overlong") << "\xc0\xaf\xe0\x80\xaf"_ba << u"\\xc0\\xaf\\xe0\\x80\\xaf"_s;
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("cut sequence") << "a\xf0\x9f\x98"_ba << u"a\\xf0\\x9f\\x98"_s;
    QTest::newRow("good characters") << "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"_ba << u"é€😀"_s;
    QTest::newRow("markup") << "<b>&amp;</b>"_ba << u"<b>&amp;</b>"_s;
}

void TestByteTextView::showsHostileBytesEscaped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    ByteTextView view;
    view.setText(bytes, Syntax::Json);
    QCOMPARE(view.lineText(0), shown);
    QCOMPARE(view.lineText(0), displayText(bytes));
    show(view);
    QVERIFY(!painted(view).isNull());
    view.selectAll();
    QCOMPARE(view.selectedBytes(), bytes);
}

void TestByteTextView::mapsColumnsToBytes()
{
    // a, tab, e acute, escape, smiley, b
    const QByteArray bytes = "a\t\xc3\xa9\x1b\xf0\x9f\x98\x80"
                             "b";
    const DisplayLine line = displayLine(bytes, 100);
    QCOMPARE(line.text, u"a   é\\x1b😀b"_s);
    QVERIFY(!line.cut);
    QList<qsizetype> stops{ 0 };
    while (line.next(stops.last()) != stops.last())
        stops += line.next(stops.last());
    QCOMPARE(stops, QList<qsizetype>({ 0, 1, 2, 4, 5, 9, 10 }));
    for (qsizetype i = stops.size() - 1; i > 0; --i)
        QCOMPARE(line.previous(stops[i]), stops[i - 1]);
    QCOMPARE(line.previous(0), 0);
    QCOMPARE(line.columnOf(4), 5);
    QCOMPARE(line.offsetOf(7), 4); // inside the escape
    QCOMPARE(line.offsetOf(1000), 10);
}

void TestByteTextView::neverShowsRichText()
{
    ByteTextView plain;
    ByteTextView markup;
    plain.setText("[b]x[/b]", Syntax::Plain);
    markup.setText("<b>x</b>", Syntax::Plain);
    show(plain);
    show(markup);
    QCOMPARE(markup.lineText(0).size(), plain.lineText(0).size());
    QVERIFY(painted(plain) != painted(markup));
}

void TestByteTextView::cutsLongLinesOnDisplayOnly()
{
    const QByteArray text = "short\n" + QByteArray(10'000'000, 'x') + "\nend";
    OpenTextView view;
    view.setText(text, Syntax::Json);
    show(view);
    QCOMPARE(view.lineText(1).size(), ByteTextView::kLineCharactersMax + 1);
    QVERIFY(view.lineText(1).endsWith(u'…'));
    QVERIFY(!painted(view).isNull());

    view.setSelection(6, 6);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selectedBytes().size(), 10'000'000);
    view.copy();
    QCOMPARE(clipboardText().size(), 10'000'000);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.caret(), text.size() - 3);
}

void TestByteTextView::coloursJson_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kinds"); // a letter a character
    QTest::newRow("member") << uR"("a" : "b",)"_s
                            << u"kkk psssssp"_s.replace(u"psssss"_s, u"p sss"_s);
    QTest::newRow("escapes") << uR"("\"\\":"\x1b"})"_s << u"kkkkkkpssssssp"_s;
    QTest::newRow("numbers") << u"[-1.5e+3, 0]"_s << u"pnnnnnnnp np"_s;
    QTest::newRow("literals") << u"true,false,null"_s << u"llllplllllpllll"_s;
    QTest::newRow("no literal") << u"truth x"_s << u"       "_s;
    QTest::newRow("open string") << uR"(: "ab)"_s << u"p sss"_s;
    QTest::newRow("backslash last") << uR"("a\)"_s << u"sss"_s;
    QTest::newRow("colon in string") << uR"("a:b")"_s << u"sssss"_s;
}

void TestByteTextView::coloursJson()
{
    QFETCH(QString, line);
    QFETCH(QString, kinds);
    QString found(line.size(), u' ');
    for (const SyntaxSpan &span : syntaxSpans(line, Syntax::Json)) {
        QVERIFY(span.begin >= 0 && span.length > 0 && span.begin + span.length <= line.size());
        for (qsizetype i = span.begin; i < span.begin + span.length; ++i)
            found[i] = QStringView(u"ksnlp")[int(span.kind)];
    }
    QCOMPARE(found, kinds);
    QVERIFY(syntaxSpans(line, Syntax::Plain).empty());
}

void TestByteTextView::paintsSyntaxSelectionMatchAndMarker()
{
    ByteTextView view;
    TextColours colours = TextColours::light();
    // Without smoothing at hand, look for backgrounds and for a solid glyph part.
    colours.key = QColor(1, 2, 250);
    view.setText("{\"____\": 1}\nx\nneedle needle\n", Syntax::Json);
    show(view);
    view.setColours(colours);
    QVERIFY(hasColour(painted(view), colours.key));
    QVERIFY(!hasColour(painted(view), colours.marker));
    view.setMarkedLine(1);
    QVERIFY(hasColour(painted(view), colours.marker));
    view.setMarkedLine(-1);
    QVERIFY(!hasColour(painted(view), colours.marker));
    view.findAll("needle");
    QVERIFY(hasColour(painted(view), colours.match));
    QVERIFY(hasColour(painted(view), colours.currentMatch));
    view.findAll({});
    QVERIFY(!hasColour(painted(view), colours.match));
    view.selectAll();
    QVERIFY(hasColour(painted(view), view.palette().color(QPalette::Highlight)));
}

void TestByteTextView::scrollsToTheMark()
{
    ByteTextView view;
    view.setText(QByteArray("line\n").repeated(10'000), Syntax::Plain);
    show(view);
    view.setMarkedLine(5000);
    view.scrollToLine(5000);
    QVERIFY(view.firstVisibleLine() < 5000);
    QVERIFY(view.firstVisibleLine() + view.visibleLineCount() > 5001);
    const qsizetype first = view.firstVisibleLine();
    view.scrollToLine(5001);
    QCOMPARE(view.firstVisibleLine(), first); // it is in view
    view.scrollToLine(1'000'000);
    QCOMPARE(view.firstVisibleLine() + view.visibleLineCount(), view.lineCount());
    view.scrollToLine(-1);
    QCOMPARE(view.firstVisibleLine(), 0);
    view.setText("new", Syntax::Plain);
    QCOMPARE(view.markedLine(), -1);
}

void TestByteTextView::zoomsWithTheWheel()
{
    OpenTextView view;
    view.setText(QByteArray("line\n").repeated(1000), Syntax::Plain);
    show(view);
    view.verticalScrollBar()->setValue(300);
    const qreal height = view.lineHeight();
    const auto wheel = [&view](int delta) {
        QWheelEvent event({ 50, 50 }, view.viewport()->mapToGlobal(QPointF(50, 50)), {},
                          { 0, delta }, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    for (int i = 0; i < 4; ++i)
        wheel(120);
    QCOMPARE(view.zoom(), 4);
    QVERIFY(view.lineHeight() > height);
    QCOMPARE(view.firstVisibleLine(), 300);
    for (int i = 0; i < 100; ++i)
        wheel(-120);
    QVERIFY(view.lineHeight() > 4);
    view.setZoom(0);
    QCOMPARE(view.lineHeight(), height);
}

void TestByteTextView::scrollsSideways()
{
    OpenTextView view;
    // Escapes make the line four times as wide as its bytes.
    view.setText("begin" + QByteArray(400, '\x01') + "end", Syntax::Plain);
    show(view, { 300, 100 });
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&view, Qt::Key_End);
    const qreal end = view.xAt(0, view.caret());
    QVERIFY(end > 1600 * view.cellWidth());
    QVERIFY(view.horizontalScrollBar()->value() > end - view.viewport()->width());
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.horizontalScrollBar()->value(), 0);
    view.setText("short", Syntax::Plain);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

void TestByteTextView::opensABigTextAtOnce()
{
    const QByteArray text = QByteArray("  \"key\": \"value value\",\n").repeated(2'200'000);
    QVERIFY(text.size() > 50'000'000);
    ByteTextView view;
    show(view);
    QElapsedTimer timer;
    timer.start();
    view.setText(text, Syntax::Json);
    QVERIFY(!painted(view).isNull());
    const qint64 opened = timer.restart();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QVERIFY(!painted(view).isNull());
    const qint64 scrolled = timer.elapsed();
    QCOMPARE(view.lineCount(), 2'200'001);
    // Sanitizers slow it by tens; the ordinary numbers are far below.
    QVERIFY2(opened < 5000, QByteArray::number(opened).constData());
    QVERIFY2(scrolled < 1000, QByteArray::number(scrolled).constData());
    QCOMPARE(view.findAll("no such needle"), 0);
}

void TestByteTextView::tellsAssistiveTechnology()
{
    ByteTextView view;
    view.setText("first\nsecond\x01", Syntax::Plain);
    view.setAccessibleName(u"Body"_s);
    show(view);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"Body"_s);
    QCOMPARE(accessible->text(QAccessible::Value), u"first\nsecond\\x01"_s);
    QVERIFY(accessible->state().readOnly);
    QVERIFY(view.focusPolicy() & Qt::TabFocus);
    QAccessibleTextInterface *text = accessible->textInterface();
    QVERIFY(text);
    QCOMPARE(text->characterCount(), 16);
    QCOMPARE(text->text(6, 12), u"second"_s);
    view.setSelection(6, 9);
    QCOMPARE(text->cursorPosition(), 9);
    QCOMPARE(text->selectionCount(), 1);
    int begin = 0;
    int end = 0;
    text->selection(0, &begin, &end);
    QCOMPARE(begin, 6);
    QCOMPARE(end, 9);
    text->setSelection(0, 0, 5);
    QCOMPARE(view.selectedBytes(), "first"_ba);
    text->setCursorPosition(13); // inside the escape
    QCOMPARE(view.caret(), 12);
    text->setCursorPosition(1000);
    QCOMPARE(view.caret(), 13);
}

QTEST_MAIN(TestByteTextView)
#include "tst_bytetextview.moc"
