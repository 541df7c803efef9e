// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/unit/ui/comparetesting.h"
#include "ui/compare/difftextview.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>

using namespace hookloupe;

/// How what differs is shown, and what of it.
class TestCompareViews : public CompareWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }
    void linesAreShownInOneTextOrBesideEachOther();
    void jsonIsShownByLineAtChoice();
    void wordsThatChangedAreMarked();
    void theKeysGoThroughLinesOfBothForms();
    void aChangeFarToTheRightComesIntoSight();
    void theSidesScrollAndZoomTogether();
    void aSideIsCopiedAsItIsThere();
    void leavesAsideWhatDiffersEachTime();
    void leavesAsideWhatTheSchemeSigns();
    void copiesAllDifferences();
    void canBeCancelled();
    void largeBodiesAreCompared();
    void returnClosesNothingAndEscapeCloses();

private:
    static void choose(const QDialog *window, const QString &text)
    {
        auto *view = child<QComboBox>(*window, u"compareView"_s);
        const int index = view->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        view->setFocus();
        while (view->currentIndex() != index)
            QTest::keyClick(view, view->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    static QStringList views(const QDialog *window)
    {
        const auto *view = child<QComboBox>(*window, u"compareView"_s);
        QStringList texts;
        for (int i = 0; i < view->count(); ++i)
            texts += view->itemText(i);
        return texts;
    }
};

void TestCompareViews::linesAreShownInOneTextOrBesideEachOther()
{
    postText("one\ntwo\nthree\n");
    postText("one\n2\nthree\nfour\n");
    select({ 0, 1 });
    QDialog *window = compared();
    QCOMPARE(views(window), (QStringList{ u"Lines, one text"_s, u"Lines, side by side"_s }));
    auto *left = child<DiffTextView>(*window, u"comparedLeft"_s);
    QVERIFY(!left->isVisible());
    choose(window, u"Lines, side by side"_s);
    QVERIFY(left->isVisible());
    QVERIFY(!child<DiffTextView>(*window, u"comparedText"_s)->isVisible());
    QCOMPARE(text(window, u"comparedLeft"_s), "@@ line 1 @@\n  one\n- two\n  three\n"_ba);
    QCOMPARE(text(window, u"comparedRight"_s), "@@ line 1 @@\n  one\n+ 2\n  three\n+ four"_ba);
    // It is remembered.
    window->close();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"compareWindow"_s));
    window = compared();
    QVERIFY(child<DiffTextView>(*window, u"comparedLeft"_s)->isVisible());
    choose(window, u"Lines, one text"_s);
    QVERIFY(child<DiffTextView>(*window, u"comparedText"_s)->isVisible());
    QVERIFY(!settings::comparing().sideBySide);
}

void TestCompareViews::jsonIsShownByLineAtChoice()
{
    postJson("{\"a\":1,\"b\":2}");
    postJson("{\"b\":3,\"a\":1}");
    select({ 0, 1 });
    QDialog *window = compared();
    QVERIFY(child<QTreeWidget>(*window, u"comparedFields"_s)->isVisible());
    choose(window, u"Lines, one text"_s);
    QTRY_VERIFY(child<DiffTextView>(*window, u"comparedText"_s)->isVisible());
    QVERIFY2(text(window).contains("-   \"b\": 2"), text(window).constData());
    // What is said stays.
    QVERIFY(summary(window).startsWith(u"1 field differs: $.b changed from 2 to 3."_s));
    choose(window, u"Lines, side by side"_s);
    QVERIFY(child<DiffTextView>(*window, u"comparedRight"_s)->isVisible());
    postJson("{\"a\":7}");
    select({ 0, 1 });
    action()->trigger();
    QTRY_VERIFY(text(window, u"comparedRight"_s).contains("+   \"a\": 7"));
    QVERIFY(child<DiffTextView>(*window, u"comparedRight"_s)->isVisible());
    choose(window, u"Fields by path"_s);
    QVERIFY(child<QTreeWidget>(*window, u"comparedFields"_s)->isVisible());
    QVERIFY(!settings::comparing().linesOfJson);
}

void TestCompareViews::wordsThatChangedAreMarked()
{
    postText("the amount is 10 EUR\nthe same\n");
    postText("the amount is 12 USD\nthe same\n");
    select({ 0, 1 });
    QDialog *window = compared();
    using Marks = std::vector<std::pair<int, int>>;
    const auto *unified = child<DiffTextView>(*window, u"comparedText"_s);
    QCOMPARE(unified->lineText(1), u"- the amount is 10 EUR"_s);
    // They are next to each other.
    QCOMPARE(unified->marksOf(1), (Marks{ { 16, 22 } }));
    QCOMPARE(unified->marksOf(2), (Marks{ { 16, 22 } }));
    QCOMPARE(unified->marksOf(3), Marks());
    const auto *right = child<DiffTextView>(*window, u"comparedRight"_s);
    QCOMPARE(right->marksOf(1), (Marks{ { 16, 22 } }));
    QCOMPARE(right->marksOf(2), Marks());
}

void TestCompareViews::theKeysGoThroughLinesOfBothForms()
{
    QByteArray one;
    for (int i = 0; i < 100; ++i)
        one += "line " + QByteArray::number(i) + '\n';
    postText(one);
    postText(QByteArray(one).replace("line 20\n", "line x\n").replace("line 80\n", ""));
    select({ 0, 1 });
    QDialog *window = compared();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const auto *unified = child<DiffTextView>(*window, u"comparedText"_s);
    const auto *left = child<DiffTextView>(*window, u"comparedLeft"_s);
    const auto *position = child<QLabel>(*window, u"comparedPosition"_s);
    QCOMPARE(position->text(), u"3 differences"_s); // the length, too
    QTest::keyClick(window, Qt::Key_F8);
    QTest::keyClick(window, Qt::Key_F8);
    QCOMPARE(unified->lineText(unified->markedLine()), u"- line 20"_s);
    QTest::keyClick(window, Qt::Key_F8);
    QCOMPARE(position->text(), u"Difference 3 of 3"_s);
    QCOMPARE(unified->lineText(unified->markedLine()), u"- line 80"_s);
    choose(window, u"Lines, side by side"_s);
    QCOMPARE(position->text(), u"3 differences"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(window, Qt::Key_F8);
    QCOMPARE(left->lineText(left->markedLine()), u"- line 80"_s);
    const auto *right = child<DiffTextView>(*window, u"comparedRight"_s);
    QCOMPARE(right->lineText(right->markedLine()), QString());
    QTest::keyClick(window, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(left->lineText(left->markedLine()), u"- line 20"_s);
}

void TestCompareViews::aChangeFarToTheRightComesIntoSight()
{
    const QByteArray before = QByteArray("word ").repeated(200);
    postText(before + "left\n");
    postText(before + "right\n");
    select({ 0, 1 });
    QDialog *window = compared();
    choose(window, u"Lines, side by side"_s);
    const auto *left = child<DiffTextView>(*window, u"comparedLeft"_s);
    const auto *right = child<DiffTextView>(*window, u"comparedRight"_s);
    QCOMPARE(left->horizontalScrollBar()->value(), 0);
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_F8);
    QTest::keyClick(window, Qt::Key_F8);
    QVERIFY(left->horizontalScrollBar()->value() > 0);
    // The right one has the bar for both.
    QVERIFY(qAbs(right->horizontalScrollBar()->value() - left->horizontalScrollBar()->value())
            <= right->verticalScrollBar()->sizeHint().width());
}

void TestCompareViews::theSidesScrollAndZoomTogether()
{
    const QByteArray many = QByteArray("a line\n").repeated(200);
    postText(many);
    postText(QByteArray(many).replace("a line", "another one") + QByteArray(500, 'x'));
    select({ 0, 1 });
    QDialog *window = compared();
    choose(window, u"Lines, side by side"_s);
    auto *left = child<DiffTextView>(*window, u"comparedLeft"_s);
    auto *right = child<DiffTextView>(*window, u"comparedRight"_s);
    QCOMPARE(left->lineCount(), right->lineCount());
    QTRY_COMPARE(left->verticalScrollBar()->maximum(), right->verticalScrollBar()->maximum());
    right->verticalScrollBar()->setValue(50);
    QCOMPARE(left->verticalScrollBar()->value(), 50);
    left->setFocus();
    QTest::keyClick(left, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(left->verticalScrollBar()->value() > 50);
    QCOMPARE(right->verticalScrollBar()->value(), left->verticalScrollBar()->value());
    // The narrower one does not hold the other back.
    right->horizontalScrollBar()->setValue(900);
    QCOMPARE(right->horizontalScrollBar()->value(), 900);
    QTest::keyClick(left, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(left->zoom(), 1);
    QCOMPARE(right->zoom(), 1);
    // Wrapped, they would stand beside other lines.
    QTest::keyClick(left, Qt::Key_Z, Qt::AltModifier);
    QVERIFY(!left->isWrapping());
}

void TestCompareViews::aSideIsCopiedAsItIsThere()
{
    postText("one\ntwo\nthree\n");
    postText("one\nnew\n2 two\nthree\n");
    select({ 0, 1 });
    QDialog *window = compared();
    choose(window, u"Lines, side by side"_s);
    const auto copyOf = [window](const QString &name) {
        auto *view = child<DiffTextView>(*window, name);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copyOf(u"comparedLeft"_s), u"one\ntwo\nthree"_s);
    QCOMPARE(copyOf(u"comparedRight"_s), u"one\nnew\n2 two\nthree"_s);
}

void TestCompareViews::leavesAsideWhatDiffersEachTime()
{
    post("/a", "X-Request-Id: 1\r\nX-Kind: a\r\n", "one");
    post("/a", "X-Request-Id: 2\r\nX-Kind: b\r\n", "seven");
    select({ 0, 1 });
    QDialog *window = compared();
    QCOMPARE(rows(window, u"comparedHeaders"_s).size(), 3);
    auto *without = child<QCheckBox>(*window, u"compareWithoutChanging"_s);
    QVERIFY(!without->isChecked());
    QVERIFY(QTest::qWaitForWindowActive(window));
    without->setFocus();
    QTest::keyClick(without, Qt::Key_Space);
    QTRY_COMPARE(rows(window, u"comparedHeaders"_s), QStringList{ u"X-Kind|changed|a|b"_s });
    QVERIFY2(summary(window).endsWith(u"\n1 header differs: X-Kind changed.\n2 that differ each "
                                      "time are left aside: X-Request-Id, Content-Length."_s),
             qPrintable(summary(window)));
    window->close();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"compareWindow"_s));
    window = compared();
    QVERIFY(child<QCheckBox>(*window, u"compareWithoutChanging"_s)->isChecked());
    QCOMPARE(rows(window, u"comparedHeaders"_s).size(), 1);
}

void TestCompareViews::leavesAsideWhatTheSchemeSigns()
{
    Endpoint endpoint;
    endpoint.name = u"mail"_s;
    endpoint.path = "/mail";
    endpoint.scheme = u"mailgun"_s;
    m_workspace->useEndpoints(*EndpointSet::fromList({ endpoint }));
    const auto postMail = [this](const QByteArray &signature, const QByteArray &event) {
        post("/mail", "Content-Type: application/json\r\n",
             "{\"signature\":{\"timestamp\":\"17\",\"token\":\"t\",\"signature\":\"" + signature
                     + "\"},\"event\":\"" + event + "\"}");
    };
    postMail("aa", "opened");
    postMail("bb", "closed");
    select({ 0, 1 });
    QDialog *window = compared();
    QCOMPARE(rows(window, u"comparedFields"_s).size(), 2);
    child<QCheckBox>(*window, u"compareWithoutChanging"_s)->click();
    QTRY_COMPARE(rows(window, u"comparedFields"_s),
                 QStringList{ u"$.event|changed|\"opened\"|\"closed\""_s });
    QVERIFY2(summary(window).endsWith(u"is left aside: $.signature.signature."_s),
             qPrintable(summary(window)));
}

void TestCompareViews::copiesAllDifferences()
{
    post("/a", "Content-Type: text/plain\r\nX-One: 1\r\n", "one\ntwo\n");
    post("/a", "Content-Type: text/plain\r\nX-One: 2\r\n", "one\nsix\n");
    select({ 0, 1 });
    QDialog *window = compared();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto copied = [] { return QGuiApplication::clipboard()->text(); };
    QTRY_VERIFY(!copied().isEmpty());
    QVERIFY2(copied().startsWith(summary(window) + u"\n\n--- #1, "_s), qPrintable(copied()));
    QVERIFY2(copied().contains(u"\n+++ #2, "_s)
                     && copied().endsWith(
                             u"@@ headers @@\n- X-One: 1\n+ X-One: 2\n"
                             "@@ left line 1, right line 1 @@\n  one\n- two\n+ six\n"_s),
             qPrintable(copied()));
    QTRY_COMPARE(child<QLabel>(*window, u"comparedPosition"_s)->text(), u"Copied."_s);
    QGuiApplication::clipboard()->clear();
    child<QPushButton>(*window, u"copyDifferences"_s)->click();
    QTRY_VERIFY(!copied().isEmpty());
}

void TestCompareViews::canBeCancelled()
{
    postJson("{\"a\":1}");
    postJson("{\"a\":2}");
    select({ 0, 1 });
    // What is to be read waits.
    auto held = std::make_shared<QSemaphore>();
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [held](EventReader &) {
                held->acquire();
                return 0;
            },
            [](int) {});
    action()->trigger();
    auto *window = m_window->findChild<QDialog *>(u"compareWindow"_s);
    QVERIFY(window);
    auto *cancel = child<QPushButton>(*window, u"cancelComparing"_s);
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(cancel->isVisible());
    QCOMPARE(summary(window), u"Comparing…"_s);
    cancel->click();
    QVERIFY(!cancel->isVisible());
    QCOMPARE(summary(window),
             u"The comparison was cancelled. Change an option, or compare again from the list."_s);
    held->release();
    QVERIFY(!child<QPushButton>(*window, u"copyDifferences"_s)->isEnabled());
    action()->trigger();
    QTRY_VERIFY(summary(window).startsWith(u"1 field differs"_s));
}

void TestCompareViews::largeBodiesAreCompared()
{
    QByteArray one;
    for (int i = 0; one.size() < 5 * 1024 * 1024; ++i)
        one += "line " + QByteArray::number(i * 7919) + " of a text\n";
    postText(one);
    postText(QByteArray(one).replace("5 of a", "5 of the") + "the end\n");
    select({ 0, 1 });
    QDialog *window = nullptr;
    action()->trigger();
    window = m_window->findChild<QDialog *>(u"compareWindow"_s);
    QVERIFY(window);
    QTRY_VERIFY_WITH_TIMEOUT(summary(window).contains(u" places differ: "_s), 60'000);
    const auto *unified = child<DiffTextView>(*window, u"comparedText"_s);
    QVERIFY(unified->lineCount() > 100'000);
    choose(window, u"Lines, side by side"_s);
    const auto *left = child<DiffTextView>(*window, u"comparedLeft"_s);
    const auto *right = child<DiffTextView>(*window, u"comparedRight"_s);
    QCOMPARE(left->lineCount(), right->lineCount());
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_F8);
    QTest::keyClick(window, Qt::Key_F8);
    QVERIFY(left->lineText(left->markedLine()).endsWith(u"5 of a text"_s));
    QVERIFY(right->lineText(right->markedLine()).endsWith(u"5 of the text"_s));
}

void TestCompareViews::returnClosesNothingAndEscapeCloses()
{
    postJson("{\"a\":1}");
    postJson("{\"a\":2}");
    select({ 0, 1 });
    QDialog *window = compared();
    QVERIFY(QTest::qWaitForWindowActive(window));
    for (const QString &name : { u"comparedFields"_s, u"comparedHeaders"_s, u"compareView"_s }) {
        auto *widget = child<QWidget>(*window, name);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
        QVERIFY2(window->isVisible(), qPrintable(name));
    }
    auto *view = child<QComboBox>(*window, u"compareView"_s);
    view->hidePopup();
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!window->isVisible());
}

QTEST_MAIN(TestCompareViews)
#include "tst_compareviews.moc"
