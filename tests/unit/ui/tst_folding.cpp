// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/folds.h"

#include "core/payload/jsonprint.h"
#include "tests/unit/ui/viewtesting.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

QStringList shownLines(const ByteTextView &view)
{
    QStringList lines;
    for (qsizetype line = 0; line < view.lineCount(); ++line)
        lines += view.lineText(line);
    return lines;
}

void setJson(ByteTextView &view, const QByteArray &json)
{
    const JsonPrinted printed = prettyJson(json);
    const auto text = std::make_shared<LinedText>(printed.text);
    view.setText(text, Syntax::Json, Folds::ofPrettyJson(*text, printed.mistakeAt));
}

} // namespace

/// Containers that are folded away, and that come back.
class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsContainers();
    void leavesWhatIsNotClosed();
    void foldsAndUnfolds();
    void foldsByKey();
    void foldsAllButTheOutermost();
    void clicksFold();
    void findOpensWhatItFinds();
    void caretNeverStandsInWhatIsFolded();
    void marksStayWithTheirLine();
    void foldsManyAtOnce();
};

void TestFolding::findsContainers()
{
    const LinedText text(prettyJson("{\"a\":[1,[],{\"b\":\"[\"}],\"c\":{},\"d\":\"{\"}").text);
    const FoldsPtr folds = Folds::ofPrettyJson(text);
    QCOMPARE(folds->all().size(), 3U);
    QCOMPARE(folds->all()[0].items, 3U);
    QCOMPARE(folds->all()[0].parent, Fold::kNone);
    QCOMPARE(qsizetype(folds->all()[0].last), text.lines.count() - 1);
    QCOMPARE(folds->all()[1].items, 3U);
    QCOMPARE(folds->all()[1].first, 1U);
    QCOMPARE(folds->all()[2].parent, 1U);
    QCOMPARE(folds->openedBy(1), 1);
    QCOMPARE(folds->openedBy(2), -1);
    QCOMPARE(folds->around(0), 0);
    QCOMPARE(folds->around(2), 1);
    QCOMPARE(folds->around(5), 2);
    QCOMPARE(folds->around(text.lines.count() - 2), 0);
}

void TestFolding::leavesWhatIsNotClosed()
{
    const JsonPrinted printed = prettyJson("{\"a\":[1],\"b\":{\"c\":[2],\n oops ] }");
    QVERIFY(printed.mistake);
    const LinedText text(printed.text);
    const FoldsPtr folds = Folds::ofPrettyJson(text, printed.mistakeAt);
    QCOMPARE(folds->all().size(), 2U);
    QCOMPARE(folds->all()[0].parent, Fold::kNone);
    QCOMPARE(folds->all()[1].parent, Fold::kNone);
    QVERIFY(Folds::ofPrettyJson(LinedText("1"))->all().empty());
    QVERIFY(Folds::ofPrettyJson(LinedText("]\n}\n{"))->all().empty());
}

void TestFolding::foldsAndUnfolds()
{
    ByteTextView view;
    setJson(view, "{\"a\":[1,2],\"b\":{\"c\":null},\"d\":3}");
    show(view);
    const QStringList all = shownLines(view);
    view.setSelection(view.bytes().indexOf('1'), view.bytes().indexOf('1'));
    view.foldAtCaret();
    QCOMPARE(shownLines(view),
             QStringList({ u"{"_s, uR"(  "a": [… 2 items ],)"_s, uR"(  "b": {)"_s,
                           uR"(    "c": null)"_s, u"  },"_s, uR"(  "d": 3)"_s, u"}"_s }));
    QVERIFY(!painted(view).isNull());
    // Again: the next one out.
    view.foldAtCaret();
    QCOMPARE(shownLines(view), QStringList{ u"{… 3 keys }"_s });
    view.selectAll();
    QCOMPARE(view.selectedBytes(), view.bytes());
    view.setSelection(0, 0);
    view.unfoldAtCaret();
    QCOMPARE(view.lineText(1), uR"(  "a": [… 2 items ],)"_s); // as it was inside
    view.unfoldAll();
    QCOMPARE(shownLines(view), all);
    view.setText("new", Syntax::Json);
    QVERIFY(!view.hasFolds());
    QCOMPARE(shownLines(view), QStringList{ u"new"_s });
}

void TestFolding::foldsByKey()
{
    ByteTextView view;
    setJson(view, "{\"a\":[1,2],\"b\":[3]}");
    show(view);
    view.setSelection(5, 5);
    QTest::keyClick(&view, Qt::Key_Minus);
    QCOMPARE(view.lineCount(), 6);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ShiftModifier);
    QCOMPARE(view.lineCount(), 9);
    QTest::keyClick(&view, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.lineCount(), 6);
    QTest::keyClick(&view, Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view.lineCount(), 9);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::AltModifier);
    QCOMPARE(view.lineCount(), 4);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::AltModifier);
    QCOMPARE(view.lineCount(), 9);
}

void TestFolding::foldsAllButTheOutermost()
{
    ByteTextView view;
    setJson(view, "[{\"a\":{\"b\":1}},{\"a\":{\"b\":2}}]");
    view.foldAll();
    QCOMPARE(shownLines(view),
             QStringList({ u"["_s, u"  {… 1 key },"_s, u"  {… 1 key }"_s, u"]"_s }));
    view.setSelection(4, 4);
    view.unfoldAtCaret();
    QCOMPARE(view.lineText(2), uR"(    "a": {… 1 key })"_s);
}

void TestFolding::clicksFold()
{
    OpenTextView view;
    setJson(view, "{\"a\":[1,2]}");
    show(view);
    const auto y = [&view](int line) { return static_cast<int>((line + 0.5) * view.lineHeight()); };
    const qreal numbers = 3 * view.cellWidth() + 12;
    const QPoint marker(static_cast<int>(numbers + view.cellWidth() / 2), y(1));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, marker);
    QCOMPARE(view.lineCount(), 3);
    // The caret was not in it.
    QCOMPARE(view.caret(), 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, marker);
    QCOMPARE(view.lineCount(), 6);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, marker);
    // On what stands for it: behind `  "a": [`
    const qreal left = numbers + std::ceil(1.5 * view.cellWidth()) + 6;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      QPoint(static_cast<int>(left + 11 * view.cellWidth()), y(1)));
    QCOMPARE(view.lineCount(), 6);
}

void TestFolding::findOpensWhatItFinds()
{
    ByteTextView view;
    setJson(view, "[{\"a\":{\"b\":\"needle\"}},{\"a\":{\"b\":2}}]");
    show(view);
    view.foldAll();
    QCOMPARE(view.findAll("needle"), 1);
    QCOMPARE(view.selectedBytes(), "needle"_ba);
    QCOMPARE(view.lineText(view.lineAt(view.caret())), uR"(      "b": "needle")"_s);
    QVERIFY(view.lineText(view.lineCount() - 2).contains(u'…')); // what holds none stays folded
}

void TestFolding::caretNeverStandsInWhatIsFolded()
{
    ByteTextView view;
    setJson(view, "{\"a\":[1,2],\"b\":3}");
    show(view);
    view.setSelection(view.bytes().indexOf('2'), view.bytes().indexOf('2'));
    view.foldAtCaret();
    QCOMPARE(view.lineAt(view.caret()), 1);
    QCOMPARE(view.caret(), view.bytes().indexOf("[") + 1);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.lineAt(view.caret()), 2);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.caret(), view.bytes().indexOf("[") + 1);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.lineAt(view.caret()), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(view.selectedBytes().contains("2\n"));
}

void TestFolding::marksStayWithTheirLine()
{
    ByteTextView view;
    setJson(view, "{\"a\":[1,2],\"b\":3}");
    view.setMarkedLine(5);
    view.setSelection(5, 5);
    view.foldAtCaret();
    QCOMPARE(view.markedLine(), 2);
    view.unfoldAll();
    QCOMPARE(view.markedLine(), 5);
}

void TestFolding::foldsManyAtOnce()
{
    ByteTextView view;
    setJson(view, "[" + QByteArray("{\"a\":[1,2,3]},").repeated(100'000) + "0]");
    show(view);
    view.foldAll();
    QCOMPARE(view.lineCount(), 100'003);
    QVERIFY(!painted(view).isNull());
    view.setSelection(view.bytes().size(), view.bytes().size());
    QCOMPARE(view.lineAt(view.caret()), view.lineCount() - 1);
    QCOMPARE(view.lineText(50'000), u"  {… 1 key },"_s);
    view.unfoldAll();
    QCOMPARE(view.lineCount(), 700'003);
}

QTEST_MAIN(TestFolding)
#include "tst_folding.moc"
