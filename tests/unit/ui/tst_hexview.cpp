// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/hexview.h"

#include "tests/unit/ui/viewtesting.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestHexView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHex();
    void selectsAndFindsInHex();
};

void TestHexView::showsHex()
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

void TestHexView::selectsAndFindsInHex()
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

QTEST_MAIN(TestHexView)
#include "tst_hexview.moc"
