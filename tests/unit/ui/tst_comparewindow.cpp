// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/unit/ui/comparetesting.h"

#include <QCheckBox>
#include <QPointer>
#include <QPushButton>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// From two rows, or one key, to what differs.
class TestCompareWindow : public CompareWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }
    void comparesTwoSelectedRowsTheOlderAtTheLeft();
    void optionsDecideWhatCountsInJson();
    void aKeyComparesWithTheLastOfTheType();
    void theLastOfTheTypeIsOneOfTheSameEndpoint();
    void saysWhereThereIsNoEarlierOne();
    void saysThatNothingDiffers();
    void comparesTextByLine();
    void showsWhatDiffersInALongLine();
    void comparesWhatIsNoTextInHex();
    void comparesFormsByField();
    void stepsThroughAllDifferences();
    void isOfferedForOneOrTwo();
    void closingEndsIt();
    void isNamedForScreenReaders();
};

void TestCompareWindow::comparesTwoSelectedRowsTheOlderAtTheLeft()
{
    post("/a", "Content-Type: application/json\r\nX-One: 1\r\nX-Old: o\r\n",
         "{\"amount\":10,\"old\":true,\"same\":1}");
    post("/b", "Content-Type: application/json\r\nX-One: 2\r\nX-New: n\r\n",
         "{\"amount\":12,\"same\":1,\"new\":\"<b>x</b>\"}");
    select({ 0, 1 });
    const QDialog *window = compared();
    QVERIFY2(summary(window).startsWith(u"3 fields differ: "_s), qPrintable(summary(window)));
    QVERIFY(summary(window).contains(u"$.amount changed from 10 to 12"_s));
    QVERIFY(summary(window).contains(u"The request line differs."_s));
    const QString events = child<QLabel>(*window, u"comparedEvents"_s)->text();
    QVERIFY2(events.startsWith(u"Left: #1, "_s), qPrintable(events));
    QVERIFY2(events.contains(u"\nRight: #2, "_s) && events.endsWith(u"POST /b"_s),
             qPrintable(events));
    QStringList fields = rows(window, u"comparedFields"_s);
    fields.sort();
    QCOMPARE(fields,
             (QStringList{ u"$.amount|changed|10|12"_s, u"$.new|added||\"<b>x</b>\""_s,
                           u"$.old|removed|true|"_s }));
    QStringList headers = rows(window, u"comparedHeaders"_s);
    QVERIFY(headers.contains(u"Request line|changed|POST /a|POST /b"_s));
    QVERIFY(headers.contains(u"X-One|changed|1|2"_s));
    QVERIFY(headers.contains(u"X-Old|removed|o|"_s));
    QVERIFY(headers.contains(u"X-New|added||n"_s));
    QVERIFY(child<QTreeWidget>(*window, u"comparedFields"_s)->isVisible());
}

void TestCompareWindow::optionsDecideWhatCountsInJson()
{
    postJson("{\"a\":1.0,\"b\":2}");
    postJson("{\"b\":2,\"a\":1e0}");
    select({ 0, 1 });
    const QDialog *window = compared();
    const QString fields = u"comparedFields"_s;
    QCOMPARE(rows(window, fields), QStringList{ u"$.a|spelled differently|1.0|1e0"_s });
    auto *byValue = child<QCheckBox>(*window, u"compareByValue"_s);
    QVERIFY(byValue->isVisible());
    byValue->click();
    QTRY_COMPARE(rows(window, fields), QStringList());
    QVERIFY2(summary(window).startsWith(u"No difference. No value differs"_s),
             qPrintable(summary(window)));
    child<QCheckBox>(*window, u"compareAnyOrder"_s)->click();
    QTRY_COMPARE(rows(window, fields).size(), 1);
    QVERIFY(rows(window, fields).first().startsWith(u"$|another order|"_s));
}

void TestCompareWindow::aKeyComparesWithTheLastOfTheType()
{
    const auto postTyped = [this](const QByteArray &type, const QByteArray &body) {
        post("/typed/x", "Content-Type: application/json\r\nX-GitHub-Event: " + type + "\r\n",
             body);
    };
    postTyped("push", "{\"n\":1}");
    postTyped("push", "{\"n\":2}");
    postTyped("is \\\"odd\\\" and", "{\"n\":3}");
    postTyped("push", "{\"n\":4}");
    postTyped("is \\\"odd\\\" and", "{\"n\":5}");
    select({ 1 });
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_D);
    QDialog *window = nullptr;
    QTRY_VERIFY((window = m_window->findChild<QDialog *>(u"compareWindow"_s)));
    QTRY_COMPARE(rows(window, u"comparedFields"_s), QStringList{ u"$.n|changed|2|4"_s });
    // The same window; quotes in a type do no harm.
    select({ 0 });
    action()->trigger();
    QTRY_COMPARE(rows(window, u"comparedFields"_s), QStringList{ u"$.n|changed|3|5"_s });
    QCOMPARE(m_window->findChildren<QDialog *>(u"compareWindow"_s).size(), 1);
}

void TestCompareWindow::theLastOfTheTypeIsOneOfTheSameEndpoint()
{
    postJson("{\"n\":1}");
    post("/typed/x", "X-GitHub-Event: push\r\n", "{\"n\":2}");
    post("/other", "", "{\"n\":0}");
    post("/a?x=1", "Content-Type: application/json\r\n", "{\"n\":3}");
    select({ 0 });
    const QDialog *window = compared();
    QCOMPARE(rows(window, u"comparedFields"_s), QStringList{ u"$.n|changed|1|3"_s });
    select({ 1 });
    action()->trigger();
    QTRY_COMPARE(summary(window),
                 u"No request without a type came to “default” at /other before "
                 "#3. Select two events to compare any two."_s);
    QVERIFY(!child<QTreeWidget>(*window, u"comparedHeaders"_s)->isVisible());
}

void TestCompareWindow::saysWhereThereIsNoEarlierOne()
{
    post("/typed/x", "X-GitHub-Event: issues\r\n", "{}");
    post("/typed/x", "X-GitHub-Event: push\r\n", "{}");
    select({ 0 });
    const QDialog *window = compared();
    QCOMPARE(summary(window),
             u"No “push” came to “typed” before #2. Select two events to compare any two."_s);
    QVERIFY(!child<QPushButton>(*window, u"nextDifference"_s)->isEnabled());
}

void TestCompareWindow::saysThatNothingDiffers()
{
    postJson("{\"a\":1}");
    postJson("{\"a\":1}");
    select({ 0, 1 });
    const QDialog *window = compared();
    QCOMPARE(summary(window), u"No difference: the requests are the same, byte for byte."_s);
    QVERIFY(rows(window, u"comparedHeaders"_s).isEmpty());
    QVERIFY(child<QLabel>(*window, u"comparedNoBody"_s)->isVisible());
    // Only compressed.
    const auto packed = QByteArray::fromHex("789cab564a54b232ac0500082a0209"_ba);
    post("/a", "Content-Type: application/json\r\nContent-Encoding: deflate\r\n", packed);
    select({ 0, 1 });
    action()->trigger();
    QTRY_VERIFY(summary(window).startsWith(u"The bodies are the same once decoded"_s));
    QVERIFY2(child<QLabel>(*window, u"comparedNotes"_s)
                     ->text()
                     .startsWith(u"Decoded at the right. deflate: "_s),
             qPrintable(child<QLabel>(*window, u"comparedNotes"_s)->text()));
}

void TestCompareWindow::comparesTextByLine()
{
    const QByteArray plain = "Content-Type: text/plain\r\n";
    post("/a", plain, "one\ntwo\nthree\n");
    post("/a", plain, "one\n2\nthree\nfour");
    select({ 0, 1 });
    const QDialog *window = compared();
    QVERIFY(child<ByteTextView>(*window, u"comparedText"_s)->isVisible());
    QVERIFY(!child<QCheckBox>(*window, u"compareByValue"_s)->isVisible());
    QCOMPARE(text(window),
             "@@ left line 1, right line 1 @@\n  one\n- two\n+ 2\n  three\n+ four\n"
             "\\ no line end"_ba);
    QCOMPARE(summary(window),
             u"2 places differ: 1 line removed, 2 lines added.\n"
             "1 header differs: Content-Length changed."_s);
    // What cannot be seen is shown.
    post("/a", plain, "one\r\n2\nthree\nfour");
    select({ 0, 1 });
    action()->trigger();
    QTRY_VERIFY2(text(window).contains("- one\n+ one␍\n"), text(window).constData());
}

void TestCompareWindow::showsWhatDiffersInALongLine()
{
    const QByteArray plain = "Content-Type: text/plain\r\n";
    const QByteArray before(100'000, 'x');
    post("/a", plain, before + "left here" + before);
    post("/a", plain, before + "right here" + before);
    select({ 0, 1 });
    const QByteArray shown = text(compared());
    QVERIFY(shown.contains("left here"));
    QVERIFY(shown.contains("right here"));
    QVERIFY2(shown.size() < 10'000, QByteArray::number(shown.size()).constData());
}

void TestCompareWindow::comparesWhatIsNoTextInHex()
{
    const QByteArray binary = "Content-Type: application/octet-stream\r\n";
    post("/a", binary, QByteArray::fromHex("00ff00fe01"));
    post("/a", binary, QByteArray::fromHex("00ff00fe02"));
    select({ 0, 1 });
    const QDialog *window = compared();
    QVERIFY2(text(window).contains("- 00000000  00 ff 00 fe 01"), text(window).constData());
    QVERIFY2(text(window).contains("+ 00000000  00 ff 00 fe 02"), text(window).constData());
    const QString notes = child<QLabel>(*window, u"comparedNotes"_s)->text();
    QCOMPARE(notes,
             u"Left: 5 bytes, SHA-256 %1.\nRight: 5 bytes, SHA-256 %2.\nCompared in hex."_s.arg(
                     u"6a4eef0b9035cf0c0bb1ea66558e4e9c4ca5422d9a1f5d64f084b30e8c76d78c"_s,
                     u"aad54bcd4960d262ce8939e2df26cf64cc5d07b0cc26c997629fcbf4970a00a2"_s));
}

void TestCompareWindow::comparesFormsByField()
{
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
    post("/a", form, "id=1&state=open+now&x=2");
    post("/a", form, "id=1&state=paid&x=2");
    select({ 0, 1 });
    const QByteArray shown = text(compared());
    QVERIFY2(shown.contains("  id=1\n- state=open now\n+ state=paid\n  x=2"), shown.constData());
}

void TestCompareWindow::stepsThroughAllDifferences()
{
    post("/a", "Content-Type: application/json\r\nX-One: 1\r\n", "{\"a\":1,\"b\":1}");
    post("/a", "Content-Type: application/json\r\nX-One: 2\r\n", "{\"a\":2,\"b\":2}");
    select({ 0, 1 });
    QDialog *window = compared();
    const auto *position = child<QLabel>(*window, u"comparedPosition"_s);
    const auto *headers = child<QTreeWidget>(*window, u"comparedHeaders"_s);
    const auto *fields = child<QTreeWidget>(*window, u"comparedFields"_s);
    QCOMPARE(position->text(), u"3 differences"_s);
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_F8);
    QCOMPARE(position->text(), u"Difference 1 of 3"_s);
    QCOMPARE(headers->currentItem(), headers->topLevelItem(0));
    QTest::keyClick(window, Qt::Key_F8);
    QTest::keyClick(window, Qt::Key_F8);
    QTest::keyClick(window, Qt::Key_F8);
    QCOMPARE(position->text(), u"Difference 3 of 3"_s);
    QVERIFY(!headers->currentItem());
    QCOMPARE(fields->currentItem(), fields->topLevelItem(1));
    QTest::keyClick(window, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(fields->currentItem(), fields->topLevelItem(0));
}

void TestCompareWindow::isOfferedForOneOrTwo()
{
    QVERIFY(!action()->isEnabled());
    for (int i = 0; i < 3; ++i)
        postJson("{}");
    select({ 0 });
    QCOMPARE(action()->text(), u"Compare &with the last of its type"_s);
    select({ 0, 2 });
    QTRY_COMPARE(action()->text(), u"Compare &with each other"_s);
    QVERIFY(action()->isEnabled());
    m_list->selectAll();
    QTRY_COMPARE(action()->text(), u"Compare &with… (one or two events only)"_s);
    QVERIFY(!action()->isEnabled());
    QVERIFY(m_list->actions().contains(action()));
}

void TestCompareWindow::closingEndsIt()
{
    postJson("{\"a\":[" + QByteArray("1,").repeated(200'000) + "1]}");
    postJson("{\"a\":[" + QByteArray("2,").repeated(200'000) + "1]}");
    select({ 0, 1 });
    action()->trigger();
    QPointer<QDialog> window = m_window->findChild<QDialog *>(u"compareWindow"_s);
    QVERIFY(window);
    window->close();
    QTRY_VERIFY(!window);
    // And it can be opened again.
    QVERIFY(summary(compared()).contains(u"differ"_s));
}

void TestCompareWindow::isNamedForScreenReaders()
{
    postJson("{\"a\":1}");
    postJson("{\"a\":2}");
    select({ 0, 1 });
    const QDialog *window = compared();
    QCOMPARE(child<QTreeWidget>(*window, u"comparedHeaders"_s)->accessibleName(),
             u"Headers that differ"_s);
    QCOMPARE(child<QTreeWidget>(*window, u"comparedFields"_s)->accessibleName(),
             u"Fields that differ"_s);
    QCOMPARE(child<ByteTextView>(*window, u"comparedText"_s)->accessibleName(),
             u"Lines that differ"_s);
    QCOMPARE(child<QLabel>(*window, u"comparedSummary"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(child<QLabel>(*window, u"comparedEvents"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(child<QLabel>(*window, u"comparedNotes"_s)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestCompareWindow)
#include "tst_comparewindow.moc"
