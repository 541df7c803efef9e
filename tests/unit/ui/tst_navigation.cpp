// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/support/recordingserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/detailpane.h"
#include "ui/endpoints/endpointsmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/navigation/eventwindows.h"
#include "ui/navigation/selectionhistory.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// From event to event, in windows of their own, and back from changes of endpoints.
class TestNavigation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aHistoryIsThatOfABrowser();
    void aHistoryIsBounded();
    void goesBackAndForward();
    void mouseButtonsGoBackAndForward();
    void whatIsPassedDoesNotCount();
    void opensAnEventInItsOwnWindow();
    void aDoubleClickOpensAWindowOnce();
    void anEventWindowReplaysItsOwnEvent();
    void aRemovedEndpointComesBack();
    void anEditedEndpointComesBackAndGoesAgain();

private:
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }
    void select(int row);
    QList<EventWindow *> windows() const { return m_window->findChildren<EventWindow *>(); }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

void TestNavigation::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestNavigation::init()
{
    static int number = 0;
    QSettings().clear();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
    RawClient client(m_workspace->listening()->port);
    for (int i = 1; i <= 4; ++i) {
        client.send("POST /hooks/" + QByteArray::number(i)
                    + " HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
        QCOMPARE(client.answer().status, 200);
    }
    QTRY_COMPARE(m_list->model()->rowCount(), 4);
}

void TestNavigation::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestNavigation::select(int row)
{
    m_list->selectRow(row);
    QTest::qWait(350); // a person looks at it: what is passed sooner does not count
}

void TestNavigation::aHistoryIsThatOfABrowser()
{
    SelectionHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    QCOMPARE(history.back(), 0);
    for (const qint64 id : { 5, 5, 7, 0, 9 })
        history.visit(id);
    QCOMPARE(history.back(), 7);
    QCOMPARE(history.back(), 5);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), 7);
    history.visit(7); // where one is
    QCOMPARE(history.forward(), 9);
    QCOMPARE(history.back(), 7);
    history.visit(8);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), 7);
}

void TestNavigation::aHistoryIsBounded()
{
    SelectionHistory history;
    for (qint64 id = 1; id <= 1'000; ++id)
        history.visit(id);
    int steps = 0;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    QCOMPARE(steps, int(kVisitedMax) - 1);
}

void TestNavigation::goesBackAndForward()
{
    QVERIFY(!action(u"goBack"_s)->isEnabled());
    select(3);
    select(1);
    select(0);
    QCOMPARE(m_list->currentId(), 4);
    QCOMPARE(action(u"goBack"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
    action(u"goBack"_s)->trigger();
    QTRY_COMPARE(m_list->currentId(), 3);
    action(u"goBack"_s)->trigger();
    QTRY_COMPARE(m_list->currentId(), 1);
    QTRY_VERIFY(!action(u"goBack"_s)->isEnabled());
    action(u"goForward"_s)->trigger();
    QTRY_COMPARE(m_list->currentId(), 3);
    QTest::qWait(350);
    QVERIFY(action(u"goForward"_s)->isEnabled());
}

void TestNavigation::mouseButtonsGoBackAndForward()
{
    select(3);
    select(0);
    QTest::mouseClick(m_list->viewport(), Qt::BackButton);
    QTRY_COMPARE(m_list->currentId(), 1);
    QTest::mouseClick(child<QTabWidget>(*m_window, u"detailTabs"_s), Qt::ForwardButton);
    QTRY_COMPARE(m_list->currentId(), 4);
}

void TestNavigation::whatIsPassedDoesNotCount()
{
    select(3);
    for (int row = 2; row >= 0; --row)
        m_list->selectRow(row);
    QTest::qWait(350);
    action(u"goBack"_s)->trigger();
    QTRY_COMPARE(m_list->currentId(), 1);
}

void TestNavigation::opensAnEventInItsOwnWindow()
{
    select(2);
    QVERIFY(windows().isEmpty());
    action(u"openEventWindow"_s)->trigger();
    QCOMPARE(windows().size(), 1);
    EventWindow *window = windows().first();
    QVERIFY(window->isWindow() && window->isVisible());
    QTRY_VERIFY(window->pane()->currentEvent());
    QCOMPARE(window->pane()->currentEvent()->id, 2);
    // It stays with its event.
    select(0);
    QCOMPARE(window->pane()->currentEvent()->id, 2);
    child<QToolButton>(*window, u"windowListButton"_s)->click();
    QTRY_COMPARE(m_list->currentId(), 2);
    window->close();
    QTRY_VERIFY(windows().isEmpty());
}

void TestNavigation::aDoubleClickOpensAWindowOnce()
{
    const QRect cell = m_list->visualRect(m_list->model()->index(1, 0));
    for (int i = 0; i < 2; ++i) {
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(m_list->viewport(), Qt::LeftButton, {}, cell.center());
        QTRY_COMPARE(windows().size(), 1);
    }
    QCOMPARE(windows().first()->id(), 3);
}

void TestNavigation::anEventWindowReplaysItsOwnEvent()
{
    test::RecordingServer consumer(
            [](qsizetype, const QByteArray &bytes) { return bytes.endsWith("{}"); });
    QList<Endpoint> list = m_workspace->endpoints().list();
    list.first().target = consumer.url();
    QVERIFY(m_workspace->setEndpoints(*EndpointSet::fromList(list)));
    select(2);
    action(u"openEventWindow"_s)->trigger();
    select(0);
    EventWindow *window = windows().first();
    child<QToolButton>(*window, u"windowReplayButton"_s)->click();
    QTRY_COMPARE(consumer.answered(), 1);
    QVERIFY(consumer.received().first().startsWith("POST /hooks/2 "));
}

void TestNavigation::aRemovedEndpointComesBack()
{
    QList<Endpoint> list = m_workspace->endpoints().list();
    Endpoint added;
    added.name = u"Shop & more"_s;
    added.path = "/shop";
    list.prepend(added);
    QVERIFY(m_workspace->setEndpoints(*EndpointSet::fromList(list)));
    const qsizetype count = m_workspace->endpoints().list().size();
    auto *endpoints = child<QListView>(*m_window, u"endpoints"_s);
    for (int row = 0; row < endpoints->model()->rowCount(); ++row) {
        if (endpoints->model()->index(row, 0).data(EndpointsModel::NameRole) == u"Shop & more"_s)
            endpoints->setCurrentIndex(endpoints->model()->index(row, 0));
    }
    action(u"removeEndpointAction"_s)->trigger();
    QCOMPARE(m_workspace->endpoints().list().size(), count - 1);
    auto *offer = child<QPushButton>(*m_window, u"undoEndpoint"_s);
    QVERIFY(offer->isVisible());
    QCOMPARE(action(u"undo"_s)->text(), u"&Undo removal of the endpoint “Shop && more”"_s);
    action(u"undo"_s)->trigger();
    QCOMPARE(m_workspace->endpoints().list().size(), count);
    QVERIFY(m_workspace->endpoints().indexOf(u"Shop & more"_s) >= 0);
    QVERIFY(!offer->isVisible());
    action(u"redo"_s)->trigger();
    QVERIFY(m_workspace->endpoints().indexOf(u"Shop & more"_s) < 0);
}

void TestNavigation::anEditedEndpointComesBackAndGoesAgain()
{
    auto *endpoints = child<QListView>(*m_window, u"endpoints"_s);
    endpoints->setCurrentIndex(endpoints->model()->index(1, 0));
    action(u"editEndpointAction"_s)->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"endpointDialog"_s);
    QVERIFY(dialog);
    child<QLineEdit>(*dialog, u"endpointName"_s)->setText(u"renamed"_s);
    dialog->accept();
    QTRY_COMPARE(m_workspace->endpoints().list().last().name, u"renamed"_s);
    QVERIFY(child<QPushButton>(*m_window, u"undoEndpoint"_s)->isVisible());
    child<QPushButton>(*m_window, u"undoEndpoint"_s)->click();
    QCOMPARE(m_workspace->endpoints().list().last().name, u"default"_s);
    action(u"redo"_s)->trigger();
    QCOMPARE(m_workspace->endpoints().list().last().name, u"renamed"_s);
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
