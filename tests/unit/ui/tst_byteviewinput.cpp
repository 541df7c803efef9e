// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/byteview.h"

#include "tests/unit/ui/viewtesting.h"
#include "ui/textview/bytetextview.h"
#include "ui/textview/hexview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// The middle of the character cell at \a column of visible row \a row.
QPoint cellPoint(const OpenTextView &view, int row, qreal column)
{
    // Line numbers take three digits at least, and six points of padding around.
    const qreal left = 3 * view.cellWidth() + 18;
    return QPointF(left + column * view.cellWidth(), (row + 0.5) * view.lineHeight()).toPoint();
}

} // namespace

/// What keys and mouse do to a view.
class TestByteViewInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsByKeyboard();
    void movesByLinesAndPages();
    void movesByWords();
    void selectsByMouse();
    void copiesExactText();
    void leavesKeysToTheWindow();
    void survivesAnything();
};

void TestByteViewInput::selectsByKeyboard()
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

void TestByteViewInput::movesByLinesAndPages()
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

void TestByteViewInput::movesByWords()
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

void TestByteViewInput::selectsByMouse()
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

void TestByteViewInput::copiesExactText()
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

void TestByteViewInput::leavesKeysToTheWindow()
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

void TestByteViewInput::survivesAnything()
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
    text.setText(QByteArray(), Syntax::Json);
    hex.setBytes({});
    for (const Qt::Key key : keys) {
        QTest::keyClick(&text, key);
        QTest::keyClick(&hex, key);
    }
    QVERIFY(!painted(text).isNull());
    QVERIFY(!painted(hex).isNull());
}

QTEST_MAIN(TestByteViewInput)
#include "tst_byteviewinput.moc"
