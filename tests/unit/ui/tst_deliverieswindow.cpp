// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/deliveries/deliverytreemodel.h"
#include "ui/deliveries/deliverytreeview.h"
#include "ui/detail/detailpane.h"
#include "ui/eventlist/eventlistpane.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// The list of deliveries in the window, by its keys.
class TestDeliveriesWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneKeyGroupsAndUngroupsAtTheSameEvent();
    void keysOpenADeliveryAndShowItsAttempts();
    void aNewAttemptLeavesWhatIsSelected();
    void deletesAnAttemptButNoDelivery();
    void saysThatNothingMatches();

private:
    void openWindow();
    /// The path is the delivery's id, too.
    void receive(const QByteArray &path);
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }
    qint64 detailId() const;

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    DeliveryTreeView *m_tree = nullptr;
    EventListPane *m_pane = nullptr;
    qint64 m_count = 0;
};

void TestDeliveriesWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestDeliveriesWindow::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    Endpoint endpoint;
    endpoint.name = u"repository"_s;
    endpoint.scheme = u"github"_s;
    m_workspace->useEndpoints(*EndpointSet::fromList({ endpoint }));
    settings::setGroupsByDelivery(false);
    m_count = 0;
    openWindow();
    // Event 2 is the retry of 1.
    for (const char *path : { "/a", "/a", "/b" })
        receive(path);
}

void TestDeliveriesWindow::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_pane = child<EventListPane>(*m_window, u"eventListPane"_s);
    m_tree = m_pane->tree();
}

void TestDeliveriesWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestDeliveriesWindow::receive(const QByteArray &path)
{
    RawClient client(m_workspace->listening()->port);
    client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nX-GitHub-Delivery: " + path
                + "\r\nContent-Length: 2\r\n\r\n{}");
    QCOMPARE(client.answer().status, 200);
    ++m_count;
    QTRY_COMPARE(m_pane->view()->model()->rowCount(), m_count);
}

qint64 TestDeliveriesWindow::detailId() const
{
    const EventPtr event = m_window->findChild<DetailPane *>()->currentEvent();
    return event ? event->id : 0;
}

void TestDeliveriesWindow::oneKeyGroupsAndUngroupsAtTheSameEvent()
{
    m_pane->view()->setFocus();
    m_pane->view()->selectId(1);
    QTRY_COMPARE(detailId(), 1);
    QTest::keyClick(m_pane->view(), Qt::Key_G);
    QTRY_VERIFY(m_tree->isVisible());
    QVERIFY(!m_pane->view()->isVisible());
    // It is not the newest attempt: its delivery opens.
    QTRY_COMPARE(m_tree->currentId(), 1);
    QTRY_COMPARE(detailId(), 1);
    QCOMPARE(m_tree->model()->rowCount(), 2);
    QVERIFY(!action(u"follow"_s)->isEnabled());
    QVERIFY(action(u"replay"_s)->isEnabled());
    QVERIFY(settings::groupsByDelivery());
    QTest::keyClick(m_tree, Qt::Key_G);
    QTRY_VERIFY(m_pane->view()->isVisible());
    QCOMPARE(m_pane->view()->currentId(), 1);
    QVERIFY(action(u"follow"_s)->isEnabled());
    QCOMPARE(m_tree->model()->rowCount(), 0);
    // It is remembered.
    action(u"groupByDelivery"_s)->trigger();
    m_window.reset();
    openWindow();
    QTRY_COMPARE(m_tree->model()->rowCount(), 2);
    QVERIFY(m_tree->isVisible());
}

void TestDeliveriesWindow::keysOpenADeliveryAndShowItsAttempts()
{
    m_pane->view()->selectId(3);
    action(u"groupByDelivery"_s)->trigger();
    QTRY_COMPARE(m_tree->currentId(), 3);
    QCOMPARE(m_tree->model()->rowCount(), 2);
    m_tree->setFocus();
    m_tree->setCurrentIndex(m_tree->model()->index(1, 0));
    // A delivery shows its newest attempt.
    QTRY_COMPARE(detailId(), 2);
    QCOMPARE(m_tree->currentAttempts(), 2);
    QTest::keyClick(m_tree, Qt::Key_Return);
    const QModelIndex delivery = m_tree->model()->index(1, 0);
    QVERIFY(m_tree->isExpanded(delivery));
    QTRY_COMPARE(m_tree->model()->rowCount(delivery), 2);
    QTest::keyClick(m_tree, Qt::Key_Down);
    QTRY_COMPARE(detailId(), 1);
    QTest::keyClick(m_tree, Qt::Key_Left);
    QTRY_COMPARE(detailId(), 2);
    QTest::keyClick(m_tree, Qt::Key_Left);
    QVERIFY(!m_tree->isExpanded(delivery));
    QTest::keyClick(m_tree, Qt::Key_Right);
    QVERIFY(m_tree->isExpanded(delivery));
}

void TestDeliveriesWindow::aNewAttemptLeavesWhatIsSelected()
{
    action(u"groupByDelivery"_s)->trigger();
    QTRY_COMPARE(m_tree->model()->rowCount(), 2);
    m_tree->selectId(1);
    QTRY_COMPARE(detailId(), 1);
    receive("/a");
    const auto top = [&] { return m_tree->model()->index(0, 0); };
    QTRY_COMPARE(m_tree->model()->rowCount(top()), 3);
    QVERIFY(m_tree->isExpanded(top()));
    QCOMPARE(m_tree->currentId(), 1);
    QCOMPARE(m_tree->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(detailId(), 1);
    // What stands for a delivery is always its newest attempt.
    m_tree->setCurrentIndex(top());
    QTRY_COMPARE(detailId(), 4);
    receive("/a");
    QTRY_COMPARE(detailId(), 5);
    QVERIFY(m_tree->isExpanded(top()));
}

void TestDeliveriesWindow::deletesAnAttemptButNoDelivery()
{
    action(u"groupByDelivery"_s)->trigger();
    m_tree->selectId(2);
    QTRY_COMPARE(m_tree->currentId(), 2);
    action(u"removeEvents"_s)->trigger();
    QVERIFY(child<QStatusBar>(*m_window, u"statusBar"_s)
                    ->currentMessage()
                    .contains(u"choose which one to delete"));
    m_tree->selectId(1);
    QTRY_COMPARE(m_tree->currentId(), 1);
    action(u"removeEvents"_s)->trigger();
    QTRY_COMPARE(m_pane->view()->model()->rowCount(), 2);
    QTRY_VERIFY(!m_tree->model()->hasChildren(m_tree->model()->index(1, 0)));
    QCOMPARE(m_tree->model()->rowCount(), 2);
    action(u"undo"_s)->trigger();
    QTRY_VERIFY(m_tree->model()->hasChildren(m_tree->model()->index(1, 0)));
}

void TestDeliveriesWindow::saysThatNothingMatches()
{
    action(u"groupByDelivery"_s)->trigger();
    QTRY_COMPARE(m_tree->model()->rowCount(), 2);
    child<QLineEdit>(*m_window, u"filter"_s)->setText(u"path:/b"_s);
    QTRY_COMPARE(m_tree->model()->rowCount(), 1);
    child<QLineEdit>(*m_window, u"filter"_s)->setText(u"path:/nowhere"_s);
    QTRY_VERIFY(child<QWidget>(*m_window, u"noHits"_s)->isVisible());
    m_pane->clearFilter();
    QTRY_COMPARE(m_tree->model()->rowCount(), 2);
    QTRY_VERIFY(m_tree->isVisible());
}

QTEST_MAIN(TestDeliveriesWindow)
#include "tst_deliverieswindow.moc"
