// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/jsontextview.h"

#include "tests/unit/ui/viewtesting.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Which value the caret is at, and what can be done with it.
class TestJsonTextView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheCaret();
    void copiesByKey();
    void readsMuchTextBehindTheWindow();
    void isSilentOutsideJson();
};

void TestJsonTextView::followsTheCaret()
{
    JsonTextView view;
    view.setText(kJson, Syntax::Json);
    show(view);
    QSignalSpy spy(&view, &JsonTextView::placeChanged);
    QCOMPARE(view.place()->path, "$"_ba);
    view.setSelection(kJson.indexOf("19"), kJson.indexOf("19"));
    QCOMPARE(view.place()->path, "$.amount"_ba);
    QCOMPARE(view.placeLexeme(), "19.90"_ba);
    view.setSelection(kJson.indexOf("true"), kJson.indexOf("true"));
    QCOMPARE(view.place()->path, "$.tags[0]"_ba);
    QVERIFY(spy.size() >= 2);
}

void TestJsonTextView::copiesByKey()
{
    JsonTextView view;
    view.setText("{\"n\\u0061me\": \"<b>\\u00e9\\n</b>\", \"list\": [1]}", Syntax::Json);
    show(view);
    QSignalSpy spy(&view, &JsonTextView::copied);
    view.setSelection(20, 20);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(clipboardText(), u"<b>é\n</b>"_s);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(clipboardText(), u"$.name"_s);
    QTest::keyClick(&view, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(clipboardText(), u"name"_s);
    QCOMPARE(spy.size(), 3);
    view.setSelection(view.bytes().indexOf("1]"), view.bytes().indexOf("1]"));
    QCOMPARE(view.place()->path, "$.list[0]"_ba);
    QTest::keyClick(&view, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier); // it has none
    QCOMPARE(clipboardText(), u"name"_s);
}

void TestJsonTextView::readsMuchTextBehindTheWindow()
{
    JsonTextView view;
    view.setText("[" + QByteArray("1,").repeated(100'000) + "\"last\"]", Syntax::Json);
    show(view);
    const qsizetype end = view.bytes().size() - 2;
    view.setSelection(end, end);
    view.copyPart(JsonTextView::Part::Value);
    QTRY_COMPARE(clipboardText(), u"last"_s);
    QCOMPARE(view.place()->path, "$[100000]"_ba);
}

void TestJsonTextView::isSilentOutsideJson()
{
    JsonTextView view;
    view.setText(kJson, Syntax::Plain);
    show(view);
    view.setSelection(20, 20);
    QVERIFY(!view.place());
    QGuiApplication::clipboard()->setText(u"before"_s);
    view.copyPart(JsonTextView::Part::Value);
    QCOMPARE(clipboardText(), u"before"_s);
    view.setText("oops {", Syntax::Json);
    QVERIFY(!view.place());
}

QTEST_MAIN(TestJsonTextView)
#include "tst_jsontextview.moc"
