// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/findbar.h"

#include "tests/unit/ui/viewtesting.h"
#include "ui/textview/bytetextview.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// How a text is searched, with the bar and without.
class TestByteViewFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAll_data();
    void findsAll();
    void goesThroughMatches();
    void boundsMatches();
    void findBarFindsWhileTyping();
    void findBarStartsFromTheSelection();
    void findGoesOnInTheNextText();
    void findsExpressions_data();
    void findsExpressions();
    void saysWhatIsWrongWithAnExpression();
    void endsAnExpressionThatNeverEnds();
    void goesOnAcrossPieces();
    void matchesCaseAtChoice();
    void findsInMuchTextBehindTheWindow();
};

void TestByteViewFind::findsAll_data()
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

void TestByteViewFind::findsAll()
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

void TestByteViewFind::goesThroughMatches()
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

void TestByteViewFind::boundsMatches()
{
    ByteTextView view;
    view.setText(QByteArray(1'000'000, 'a'), Syntax::Plain);
    QCOMPARE(view.findAll("a"), ByteView::kMatchesMax);
}

void TestByteViewFind::findBarFindsWhileTyping()
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

void TestByteViewFind::findBarStartsFromTheSelection()
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

void TestByteViewFind::findGoesOnInTheNextText()
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

void TestByteViewFind::findsExpressions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArrayList>("found");
    QTest::newRow("digits") << "a1 b22 c333"_ba
                            << "[0-9]{2,}"_ba << QByteArrayList{ "22", "333" };
    QTest::newRow("line begin") << "ab\nab\r\nb"_ba
                                << "^a.$"_ba << QByteArrayList{ "ab", "ab" };
    QTest::newRow("empty") << "aXa"_ba
                           << "X*"_ba << QByteArrayList{ "X" };
    QTest::newRow("utf-8") << "\xc3\xa9\xf0\x9f\x98\x80\xe2\x82\xac 1\xe2\x82\xac"_ba
                           << "\xe2\x82\xac"_ba << QByteArrayList{ "\xe2\x82\xac", "\xe2\x82\xac" };
    QTest::newRow("not utf-8") << "\xff\xfe id-7"_ba
                               << "id-."_ba << QByteArrayList{ "id-7" };
    QTest::newRow("looks behind") << "xa ya"_ba
                                  << "(?<=y)a"_ba << QByteArrayList{ "a" };
    QTest::newRow("nul") << QByteArray("a\0b", 3) << "a.b"_ba
                         << QByteArrayList{ QByteArray("a\0b", 3) };
}

void TestByteViewFind::findsExpressions()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expression);
    QFETCH(QByteArrayList, found);
    const Found result = findBytes(text, { .needle = expression, .isExpression = true }, false);
    QCOMPARE(result.problem, QString());
    QByteArrayList bytes;
    for (const ByteMatch &match : result.matches)
        bytes += text.mid(match.begin, match.end - match.begin);
    QCOMPARE(bytes, found);
}

void TestByteViewFind::saysWhatIsWrongWithAnExpression()
{
    ByteTextView view;
    view.setText(kJson, Syntax::Json);
    show(view);
    view.openFindBar();
    auto *bar = view.findChild<FindBar *>();
    bar->findChild<QToolButton *>(u"findExpression"_s)->click();
    bar->findChild<QLineEdit *>()->setText(u"(id"_s);
    auto *count = bar->findChild<QLabel *>();
    QTRY_VERIFY(count->text().startsWith(u"Not a regular expression"_s));
    QCOMPARE(view.matchCount(), 0);
    bar->findChild<QLineEdit *>()->setText(u"(id|amount)"_s);
    QTRY_COMPARE(count->text(), u"1 of 2"_s);
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(count->text(), u"No match"_s);
}

void TestByteViewFind::endsAnExpressionThatNeverEnds()
{
    // Needs 2^60 steps where nothing bounds them.
    const Found found = findBytes(QByteArray(60, 'a') + "!b",
                                  { .needle = "(a+)+b", .isExpression = true }, false);
    QVERIFY(found.matches.empty());
    QVERIFY(found.bounded);
    QVERIFY(!found.problem.isEmpty());
}

void TestByteViewFind::goesOnAcrossPieces()
{
    // One line of many pieces, of two-byte characters, with a match on each border.
    QByteArray text;
    int expected = 0;
    while (text.size() < 300'000) {
        text += "\xc3\xa9\xc3\xa9 id=" + QByteArray::number(expected++) + ";";
    }
    const Found found = findBytes(text, { .needle = "\\bid=\\d+;", .isExpression = true }, false);
    QCOMPARE(static_cast<int>(found.matches.size()), expected);
    for (int i = 0; i < expected; ++i) {
        const ByteMatch &match = found.matches[static_cast<std::size_t>(i)];
        QCOMPARE(text.mid(match.begin, match.end - match.begin),
                 "id=" + QByteArray::number(i) + ";");
    }
    // A line begins once, and not at each piece.
    QCOMPARE(findBytes(text, { .needle = "^.", .isExpression = true }, false).matches.size(), 1U);
}

void TestByteViewFind::matchesCaseAtChoice()
{
    ByteTextView view;
    view.setText("Ada ADA ada \xc3\x89 \xc3\xa9", Syntax::Plain);
    show(view);
    view.openFindBar();
    auto *bar = view.findChild<FindBar *>();
    auto *field = bar->findChild<QLineEdit *>();
    field->setText(u"ada"_s);
    QCOMPARE(view.matchCount(), 3);
    QTest::keyClick(field, Qt::Key_C, Qt::AltModifier);
    QCOMPARE(view.matchCount(), 1);
    field->setText(u"é"_s);
    QCOMPARE(view.matchCount(), 1);
    QTest::keyClick(field, Qt::Key_C, Qt::AltModifier);
    QCOMPARE(view.matchCount(), 2);
}

void TestByteViewFind::findsInMuchTextBehindTheWindow()
{
    ByteTextView view;
    view.setText(QByteArray("line Ada\n").repeated(50'000) + "last one", Syntax::Plain);
    show(view);
    view.openFindBar();
    view.find({ .needle = "ADA", .matchCase = false });
    QVERIFY(view.isFinding());
    QCOMPARE(view.matchCount(), 0);
    QCOMPARE(view.findChild<FindBar *>()->findChild<QLabel *>()->text(), u"Searching…"_s);
    // What is asked meanwhile counts.
    view.find({ .needle = "LAST", .matchCase = false });
    QTRY_COMPARE(view.matchCount(), 1);
    QCOMPARE(view.selectedBytes(), "last"_ba);
    view.find({ .needle = "ADA", .matchCase = false });
    view.setText("other", Syntax::Plain);
    QTest::qWait(100);
    QCOMPARE(view.matchCount(), 0);
}

QTEST_MAIN(TestByteViewFind)
#include "tst_byteviewfind.moc"
