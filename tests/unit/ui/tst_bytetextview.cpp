// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/bytetextview.h"

#include "core/event/bytes.h"
#include "ui/textview/findbar.h"
#include "ui/textview/hexview.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QWheelEvent>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kJson =
        "{\n  \"id\": \"ev_1\",\n  \"amount\": 19.90,\n  \"tags\": [\n    true\n  ]\n}";

/// Opens up what only a subclass sees.
class OpenTextView : public ByteTextView
{
public:
    using ByteTextView::ByteTextView;
    using ByteTextView::cellWidth;
    using ByteTextView::contentWidth;
    using ByteTextView::lineHeight;
    using ByteTextView::xAt;
};

template<class View>
void show(View &view, QSize size = { 600, 300 })
{
    view.setColours(TextColours::light());
    view.resize(size);
    view.show();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

QImage painted(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool hasColour(const QImage &image, QColor colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

/// The middle of the character cell at \a column of visible row \a row.
QPoint cellPoint(const OpenTextView &view, int row, qreal column)
{
    // Line numbers take three digits at least, and six points of padding around.
    const qreal left = 3 * view.cellWidth() + 18;
    return QPointF(left + column * view.cellWidth(), (row + 0.5) * view.lineHeight()).toPoint();
}

} // namespace

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
    void selectsByKeyboard();
    void movesByLinesAndPages();
    void movesByWords();
    void selectsByMouse();
    void copiesExactText();
    void leavesKeysToTheWindow();
    void findsAll_data();
    void findsAll();
    void goesThroughMatches();
    void boundsMatches();
    void findBarFindsWhileTyping();
    void findBarStartsFromTheSelection();
    void findGoesOnInTheNextText();
    void scrollsToTheMark();
    void zoomsWithTheWheel();
    void scrollsSideways();
    void opensABigTextAtOnce();
    void tellsAssistiveTechnology();
    void survivesAnything();
    void showsHex();
    void selectsAndFindsInHex();
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

void TestByteTextView::selectsByKeyboard()
{
    ByteTextView view;
    view.setText("h\xc3\xa9llo\r\nworld", Syntax::Plain);
    show(view);
    QSignalSpy spy(&view, &ByteView::selectionChanged);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(!view.hasSelection());
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selectedBytes(), "\xc3\xa9"_ba);
    QCOMPARE(spy.size(), 2);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.selectedBytes(), "\xc3\xa9llo"_ba);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selectedBytes(), "\xc3\xa9llo\r\n"_ba);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view.selectedBytes(), "\xc3\xa9ll"_ba);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(view.selectedBytes(), "h"_ba);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedBytes(), view.bytes());
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!view.hasSelection());
    QCOMPARE(view.caret(), 0);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.caret(), 0);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.caret(), view.bytes().size());
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.caret(), view.bytes().size());
}

void TestByteTextView::movesByLinesAndPages()
{
    QByteArray text;
    for (int i = 0; i < 1000; ++i)
        text += i % 2 == 0 ? "a long line\n" : "xy\n";
    OpenTextView view;
    view.setText(text, Syntax::Plain);
    show(view);
    view.setSelection(8, 8);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.caret(), 14); // behind "xy"
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.caret(), 15 + 8); // the column is remembered
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.caret(), 8);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.caret(), 0);

    const qsizetype rows = view.visibleLineCount();
    QVERIFY(rows > 5);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.lineAt(view.caret()), rows - 1);
    QCOMPARE(view.firstVisibleLine(), rows - 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.lineAt(view.caret()), 0);
    QCOMPARE(view.firstVisibleLine(), 0);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.firstVisibleLine(), 1001 - rows);
    QTest::keyClick(&view, Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(view.caret(), text.size());
    view.setSelection(0, 0);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selectedBytes(), "a long line\n"_ba);
}

void TestByteTextView::movesByWords()
{
    ByteTextView view;
    view.setText("\"evt_1-a\": {\n  19.90", Syntax::Json);
    show(view);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(view.caret(), 8);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.selectedBytes(), "\": {\n  19.90"_ba);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(view.caret(), 15);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(view.caret(), 1);
}

void TestByteTextView::selectsByMouse()
{
    OpenTextView view;
    view.setText(kJson, Syntax::Json);
    show(view);
    QWidget *port = view.viewport();
    QTest::mousePress(port, Qt::LeftButton, {}, cellPoint(view, 1, 2.1));
    QTest::mouseMove(port, cellPoint(view, 1, 6.1));
    QTest::mouseRelease(port, Qt::LeftButton, {}, cellPoint(view, 1, 6.1));
    QCOMPARE(view.selectedBytes(), "\"id\""_ba);

    QTest::mouseClick(port, Qt::LeftButton, Qt::ShiftModifier, cellPoint(view, 2, 10.1));
    QCOMPARE(view.selectedBytes(), "\"id\": \"ev_1\",\n  \"amount\""_ba);

    QTest::mouseDClick(port, Qt::LeftButton, {}, cellPoint(view, 1, 10.4));
    QCOMPARE(view.selectedBytes(), "ev_1"_ba);
    QTest::mousePress(port, Qt::LeftButton, {}, cellPoint(view, 1, 10.4));
    QCOMPARE(view.selectedBytes(), "  \"id\": \"ev_1\",\n"_ba);
    QTest::mouseMove(port, cellPoint(view, 2, 1));
    QCOMPARE(view.selectedBytes(), "  \"id\": \"ev_1\",\n  \"amount\": 19.90,\n"_ba);
    QTest::mouseMove(port, cellPoint(view, 0, 1));
    QCOMPARE(view.selectedBytes(), "{\n  \"id\": \"ev_1\",\n"_ba);
    QTest::mouseRelease(port, Qt::LeftButton, {}, cellPoint(view, 0, 1));

    // Far below the last line is the end.
    QTest::mousePress(port, Qt::LeftButton, {}, cellPoint(view, 0, 0));
    QTest::mouseMove(port, QPoint(port->width() - 1, port->height() + 50));
    QTest::mouseRelease(port, Qt::LeftButton, {}, QPoint(port->width() - 1, port->height() + 50));
    QCOMPARE(view.selectedBytes(), kJson);
}

void TestByteTextView::copiesExactText()
{
    ByteTextView view;
    view.setText("a\tb\r\n\xc3\xa9\x01z", Syntax::Plain);
    show(view);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"before"_s);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText().toUtf8(), view.bytes());
}

void TestByteTextView::leavesKeysToTheWindow()
{
    ByteTextView view;
    view.setText("abc", Syntax::Plain);
    show(view);
    const auto overrides = [&view](int key, Qt::KeyboardModifiers modifiers) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
        event.ignore();
        QCoreApplication::sendEvent(&view, &event);
        return event.isAccepted();
    };
    QVERIFY(!overrides(Qt::Key_R, {}));
    QVERIFY(!overrides(Qt::Key_C, Qt::ControlModifier));
    QVERIFY(!overrides(Qt::Key_Escape, {}));
    QVERIFY(overrides(Qt::Key_A, Qt::ControlModifier));
    QVERIFY(overrides(Qt::Key_F, Qt::ControlModifier));
    view.selectAll();
    QVERIFY(overrides(Qt::Key_C, Qt::ControlModifier));
    view.openFindBar();
    QVERIFY(overrides(Qt::Key_Escape, {}));
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_R, {}, u"r"_s);
    letter.accept();
    QCoreApplication::sendEvent(&view, &letter);
    QVERIFY(!letter.isAccepted());
}

void TestByteTextView::findsAll_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << "abc"_ba
                          << "d"_ba << 0;
    QTest::newRow("some") << "abcabcab"_ba
                          << "abc"_ba << 2;
    QTest::newRow("not overlapping") << "aaaaa"_ba
                                     << "aa"_ba << 2;
    QTest::newRow("case counts") << "aA"_ba
                                 << "a"_ba << 1;
    QTest::newRow("empty needle") << "abc"_ba
                                  << ""_ba << 0;
    QTest::newRow("empty text") << ""_ba
                                << "a"_ba << 0;
    QTest::newRow("longer than text") << "a"_ba
                                      << "ab"_ba << 0;
    QTest::newRow("utf-8") << "\xc3\xa9\xc3\xa9"_ba
                           << "\xc3\xa9"_ba << 2;
    QTest::newRow("nul") << QByteArray("a\0b\0", 4) << QByteArray("\0", 1) << 2;
    QTest::newRow("across lines") << "a\nb a\nb"_ba
                                  << "a\nb"_ba << 2;
}

void TestByteTextView::findsAll()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, needle);
    QFETCH(int, count);
    ByteTextView view;
    view.setText(text, Syntax::Plain);
    show(view);
    QCOMPARE(view.findAll(needle), count);
    QCOMPARE(view.matchCount(), count);
    QCOMPARE(view.currentMatch(), count > 0 ? 0 : -1);
    QCOMPARE(view.selectedBytes(), count > 0 ? needle : QByteArray());
    QVERIFY(!painted(view).isNull());
}

void TestByteTextView::goesThroughMatches()
{
    ByteTextView view;
    view.setText("x1 x2\n" + QByteArray("\n").repeated(500) + "x3", Syntax::Plain);
    show(view);
    view.setSelection(1, 1);
    QCOMPARE(view.findAll("x"), 3);
    QCOMPARE(view.currentMatch(), 1);
    QTest::keyClick(&view, Qt::Key_F3);
    QCOMPARE(view.currentMatch(), 2);
    QCOMPARE(view.selectionBegin(), view.bytes().size() - 2);
    QVERIFY(view.firstVisibleLine() > 400);
    view.findNext();
    QCOMPARE(view.currentMatch(), 0);
    QCOMPARE(view.firstVisibleLine(), 0);
    view.findPrevious();
    QCOMPARE(view.currentMatch(), 2);
}

void TestByteTextView::boundsMatches()
{
    ByteTextView view;
    view.setText(QByteArray(1'000'000, 'a'), Syntax::Plain);
    QCOMPARE(view.findAll("a"), ByteView::kMatchesMax);
}

void TestByteTextView::findBarFindsWhileTyping()
{
    ByteTextView view;
    view.setText(kJson, Syntax::Json);
    show(view);
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
    auto *bar = view.findChild<FindBar *>();
    QVERIFY(bar && bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    auto *count = bar->findChild<QLabel *>();
    QVERIFY(bar->height() > 0);
    QVERIFY(view.viewport()->geometry().top() >= bar->geometry().bottom());
    QTest::keyClicks(field, u"\""_s);
    QCOMPARE(view.matchCount(), 8);
    QCOMPARE(count->text(), u"1 of 8"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count->text(), u"2 of 8"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"8 of 8"_s);
    QTest::keyClicks(field, u"nothing"_s);
    QCOMPARE(view.matchCount(), 0);
    QCOMPARE(count->text(), u"No match"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(view.viewport()->geometry().top(), view.contentsRect().top());
    QCOMPARE(view.matchCount(), 0);
    // Opened again it looks for the same.
    view.setSelection(0, 0);
    view.openFindBar();
    field->setText(u"tags"_s);
    view.closeFindBar();
    view.setSelection(0, 0);
    view.openFindBar();
    QCOMPARE(view.matchCount(), 1);
}

void TestByteTextView::findBarStartsFromTheSelection()
{
    ByteTextView view;
    view.setText("one two\none", Syntax::Plain);
    show(view);
    view.setSelection(0, 3);
    view.openFindBar();
    QCOMPARE(view.matchCount(), 2);
    QCOMPARE(view.currentMatch(), 0);
    view.setSelection(0, 11);
    view.openFindBar();
    QCOMPARE(view.matchCount(), 2); // several lines are not a needle
}

void TestByteTextView::findGoesOnInTheNextText()
{
    ByteTextView view;
    view.setText("a", Syntax::Plain);
    show(view);
    view.openFindBar();
    view.findChild<QLineEdit *>()->setText(u"b"_s);
    QCOMPARE(view.matchCount(), 0);
    view.setText("abba", Syntax::Plain);
    QCOMPARE(view.matchCount(), 2);
    view.closeFindBar();
    view.setText("abba", Syntax::Plain);
    QCOMPARE(view.matchCount(), 0);
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

void TestByteTextView::survivesAnything()
{
    const QByteArrayList pieces{
        "{",
        "\"key\":",
        "\"",
        "\\",
        "\t",
        "\r",
        "\n",
        "\r\n",
        " ",
        "\x1b[31m",
        QByteArray(1, '\0'),
        "\xff",
        "\xc3",
        "\xc3\xa9",
        "\xf0\x9f\x98\x80",
        "\xf0\x9f",
        "\xe2\x80\xae",
        "\xd7\xa9\xd7\x9c",
        "e\xcc\x81",
        "\xed\xa0\x80",
        QByteArray(5000, 'x'),
    };
    QByteArray bytes;
    quint32 state = 1;
    const auto random = [&state](qsizetype below) {
        state = state * 1664525 + 1013904223;
        return qsizetype(state >> 16) % below;
    };
    for (int i = 0; i < 5000; ++i)
        bytes += pieces[random(pieces.size() - (i % 100 == 0 ? 0 : 1))];
    OpenTextView text;
    HexView hex;
    text.setText(bytes, Syntax::Json);
    hex.setBytes(bytes);
    show(text);
    show(hex);
    const Qt::Key keys[] = { Qt::Key_Right, Qt::Key_Left, Qt::Key_Up,       Qt::Key_Down,
                             Qt::Key_Home,  Qt::Key_End,  Qt::Key_PageDown, Qt::Key_PageUp };
    for (int i = 0; i < 400; ++i) {
        const Qt::Key key = keys[random(8)];
        const Qt::KeyboardModifiers modifiers = random(2) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
        for (QWidget *view : { static_cast<QWidget *>(&text), static_cast<QWidget *>(&hex) })
            QTest::keyClick(view, key, modifiers);
        QVERIFY(text.caret() >= 0 && text.caret() <= bytes.size());
        if (i % 20 == 0) {
            QVERIFY(!painted(text).isNull());
            QVERIFY(!painted(hex).isNull());
        }
    }
    text.setText({}, Syntax::Json);
    hex.setBytes({});
    for (const Qt::Key key : keys) {
        QTest::keyClick(&text, key);
        QTest::keyClick(&hex, key);
    }
    QVERIFY(!painted(text).isNull());
    QVERIFY(!painted(hex).isNull());
}

void TestByteTextView::showsHex()
{
    HexView view;
    view.setBytes("{\"id\":1,\n\x7f\xff\x80 ~abXY");
    view.setColours(TextColours::dark());
    show(view);
    QCOMPARE(view.lineCount(), 2);
    QCOMPARE(view.lineText(0),
             u"00000000  7b 22 69 64 22 3a 31 2c  0a 7f ff 80 20 7e 61 62  {\"id\":1,.... ~ab"_s);
    QVERIFY(view.lineText(1).startsWith(u"00000010  58 59 "));
    QVERIFY(view.lineText(1).endsWith(u"  XY"));
    view.setBytes(QByteArray(32, 'a'));
    QCOMPARE(view.lineCount(), 2);
    view.setBytes({});
    QCOMPARE(view.lineCount(), 1);
}

void TestByteTextView::selectsAndFindsInHex()
{
    HexView view;
    view.setBytes(QByteArray("0123456789abcdef").repeated(100));
    show(view);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selectedBytes(), "123456789abcdef0"_ba);
    view.setSelection(14, 17);
    view.copy();
    QCOMPARE(clipboardText(), u"65 66 30"_s);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.caret(), 32);
    QCOMPARE(view.findAll("ef01"), 99);
    view.findNext();
    QCOMPARE(view.selectionBegin() % 16, 14);
    QVERIFY(hasColour(painted(view), TextColours::light().match));
}

QTEST_MAIN(TestByteTextView)
#include "tst_bytetextview.moc"
