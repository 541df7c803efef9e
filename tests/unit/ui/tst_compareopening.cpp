// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/replayer.h"
#include "tests/unit/ui/comparetesting.h"
#include "ui/deliveries/deliverytreeview.h"
#include "ui/detail/detailpane.h"
#include "ui/settings.h"

#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace hookloupe;

/// Each way to a comparison.
class TestCompareOpening : public CompareWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }
    void theKeyWorksWhereverTheFocusIs();
    void aKeyComparesWithTheAttemptBefore();
    void saysThatAFirstAttemptHasNoneBefore();
    void twoAttemptsOfTheGroupedListAreCompared();
    void aReplayIsComparedWithWhatCameIn();
    void anExactReplayIsTheSame();
    void aReplayThatIsSelectedIsTheOneCompared();
    void isNotOfferedWithoutAReplay();

private:
    /// An attempt of the delivery \a id.
    void attempt(const QByteArray &id, const QByteArray &body)
    {
        post("/typed/x",
             "Content-Type: application/json\r\nX-GitHub-Event: push\r\nX-GitHub-Delivery: " + id
                     + "\r\n",
             body);
    }
    void replay(qint64 id, ReplayKind kind, const QByteArray &wire);
};

void TestCompareOpening::replay(qint64 id, ReplayKind kind, const QByteArray &wire)
{
    const int before = m_list->model()->rowCount();
    const auto target = SendTarget::parse("http://127.0.0.1:"
                                          + QByteArray::number(m_workspace->listening()->port));
    QVERIFY(target);
    bool isDone = false;
    m_workspace->replay(id, kind, *target, wire, SendLimits(), this,
                        [&isDone](const ReplayRecord &record) {
                            QCOMPARE(record.result.status, 200);
                            isDone = true;
                        });
    QTRY_VERIFY(isDone);
    QTRY_COMPARE(m_list->model()->rowCount(), before + 1);
}

void TestCompareOpening::theKeyWorksWhereverTheFocusIs()
{
    postJson("{\"n\":1}");
    postJson("{\"n\":2}");
    select({ 0 });
    auto *tabs = child<QTabWidget>(*m_window, u"detailTabs"_s);
    QTRY_VERIFY(tabs->isVisible());
    int tried = 0;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        for (QWidget *widget : widgets) {
            // Where letters are written they are letters.
            if (widget->isWindow() || !widget->isVisible() || !widget->isEnabled()
                || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->testAttribute(Qt::WA_InputMethodEnabled)
                || widget->window() != m_window.get())
                continue;
            m_window->activateWindow();
            QTRY_VERIFY(m_window->isActiveWindow());
            widget->setFocus();
            if (!widget->hasFocus())
                continue;
            QTest::keyClick(widget, Qt::Key_D);
            QDialog *window = shown();
            QVERIFY2(summary(window).contains(u"$.n changed from 1 to 2"_s),
                     qPrintable(widget->objectName() + u": "_s + summary(window)));
            window->close();
            QTRY_VERIFY(!m_window->findChild<QDialog *>(u"compareWindow"_s));
            ++tried;
        }
    }
    QVERIFY2(tried > 10, QByteArray::number(tried).constData());
}

void TestCompareOpening::aKeyComparesWithTheAttemptBefore()
{
    attempt("one", "{\"n\":1}");
    attempt("two", "{\"n\":2}");
    attempt("one", "{\"n\":3}");
    select({ 0 });
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_D, Qt::ShiftModifier);
    QDialog *window = shown();
    QCOMPARE(rows(window, u"comparedFields"_s), QStringList{ u"$.n|changed|1|3"_s });
    QVERIFY2(events(window).startsWith(u"Left: #1, "_s), qPrintable(events(window)));
    QVERIFY2(events(window).contains(u", attempt 2, POST /typed/x"_s), qPrintable(events(window)));
    QCOMPARE(window->windowTitle(), u"#1 and #3 compared"_s);
}

void TestCompareOpening::saysThatAFirstAttemptHasNoneBefore()
{
    attempt("one", "{}");
    select({ 0 });
    action(u"compareAttempt"_s)->trigger();
    QCOMPARE(summary(shown()),
             u"#1 is the first attempt of its delivery that is kept: there is none before. Select "
             "two events to compare any two."_s);
}

void TestCompareOpening::twoAttemptsOfTheGroupedListAreCompared()
{
    attempt("one", "{\"n\":1}");
    attempt("one", "{\"n\":2}");
    attempt("one", "{\"n\":3}");
    action(u"groupByDelivery"_s)->trigger();
    auto *tree = child<DeliveryTreeView>(*m_window, u"deliveryTree"_s);
    QTRY_COMPARE(tree->model()->rowCount(), 1);
    const QModelIndex delivery = tree->model()->index(0, 0);
    tree->setCurrentIndex(delivery);
    tree->expand(delivery);
    QTRY_COMPARE(tree->model()->rowCount(delivery), 3);
    const QModelIndex first = tree->model()->index(0, 0, delivery);
    const QModelIndex third = tree->model()->index(2, 0, delivery);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(first).center());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      tree->visualRect(third).center());
    QTRY_COMPARE(action()->text(), u"Compare &with each other"_s);
    QVERIFY(!action(u"compareAttempt"_s)->isEnabled());
    QTest::keyClick(tree, Qt::Key_D);
    QCOMPARE(rows(shown(), u"comparedFields"_s), QStringList{ u"$.n|changed|1|3"_s });
    // The delivery as a whole is its newest attempt.
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(third).center());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      tree->visualRect(delivery).center());
    QCOMPARE(tree->selectedIds(), std::vector<qint64>{ 3 });
    QTRY_COMPARE(action()->text(), u"Compare &with the last of its type"_s);
    action(u"groupByDelivery"_s)->trigger();
}

void TestCompareOpening::aReplayIsComparedWithWhatCameIn()
{
    post("/a", "Content-Type: application/json\r\nX-Signature: aa\r\n", "{\"amount\":10}");
    replay(1, ReplayKind::Resigned,
           "POST /a HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nX-Signature: "
           "bb\r\nContent-Length: 13\r\n\r\n{\"amount\":99}");
    select({ 1 });
    QTRY_VERIFY(action(u"compareReplay"_s)->isEnabled());
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_D, Qt::ControlModifier);
    QDialog *window = shown();
    QCOMPARE(rows(window, u"comparedFields"_s), QStringList{ u"$.amount|changed|10|99"_s });
    QCOMPARE(rows(window, u"comparedHeaders"_s), QStringList{ u"X-Signature|changed|aa|bb"_s });
    QVERIFY2(events(window).contains(u"\nRight: replayed "_s)
                     && events(window).contains(u"(re-signed) to http://127.0.0.1:"_s),
             qPrintable(events(window)));
    QCOMPARE(window->windowTitle(), u"#1 and the replay of #1 compared"_s);
    window->close();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"compareWindow"_s));
    // From the replays themselves.
    child<DetailPane>(*m_window, u"detailPane"_s)->showReplays();
    auto *table = child<QTableView>(*m_window, u"replays"_s);
    QVERIFY(table->actions().contains(action(u"compareReplay"_s)));
    QCOMPARE(table->contextMenuPolicy(), Qt::ActionsContextMenu);
    auto *button = child<QToolButton>(*m_window, u"compareReplayButton"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Compare with its replay"_s);
    button->click();
    QVERIFY(summary(shown()).startsWith(u"1 field differs: $.amount changed from 10 to 99."_s));
}

void TestCompareOpening::anExactReplayIsTheSame()
{
    postJson("{\"a\":1}");
    replay(1, ReplayKind::Exact,
           "POST /a HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
           "Content-Length: 7\r\n\r\n{\"a\":1}");
    select({ 1 });
    QTRY_VERIFY(action(u"compareReplay"_s)->isEnabled());
    action(u"compareReplay"_s)->trigger();
    QCOMPARE(summary(shown()), u"No difference: the requests are the same, byte for byte."_s);
}

void TestCompareOpening::aReplayThatIsSelectedIsTheOneCompared()
{
    post("/a", "", "one");
    for (const char *body : { "two", "six" })
        replay(1, ReplayKind::Edited,
               "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n"_ba + body);
    select({ 2 });
    child<DetailPane>(*m_window, u"detailPane"_s)->showReplays();
    auto *table = child<QTableView>(*m_window, u"replays"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(1, 0));
    action(u"compareReplay"_s)->trigger();
    QVERIFY(text(shown()).contains("- one\n\\ no line end\n+ two"));
    table->setCurrentIndex(table->model()->index(0, 0));
    action(u"compareReplay"_s)->trigger();
    QTRY_VERIFY(text(shown()).contains("+ six"));
}

void TestCompareOpening::isNotOfferedWithoutAReplay()
{
    postJson("{}");
    postJson("{}");
    replay(1, ReplayKind::Edited, "GET /other HTTP/1.1\r\nHost: a\r\n\r\n");
    select({ 1 });
    QAction *compare = action(u"compareReplay"_s);
    QVERIFY(!compare->isEnabled());
    QCOMPARE(compare->text(), u"Compare with its repla&y (not replayed yet)"_s);
    select({ 2 });
    QTRY_VERIFY(compare->isEnabled());
    QCOMPARE(compare->text(), u"Compare with its repla&y"_s);
    select({ 1 });
    QTRY_VERIFY(!compare->isEnabled());
    select({ 1, 2 });
    QTRY_COMPARE(compare->text(), u"Compare with its repla&y (one event only)"_s);
    QVERIFY(!compare->isEnabled());
}

QTEST_MAIN(TestCompareOpening)
#include "tst_compareopening.moc"
