// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/firststeps.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QHeaderView>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What guides a person from an empty list, and how much of it fits on a screen later.
class TestFirstSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachStepIsTickedWhenItIsDone();
    void whatWasDoneIsRemembered();
    void hidesForGood();
    void nobodyIsGuidedWhoHasEvents();
    void comfortableRowsAreHigher();

private:
    void open();
    void receive();
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }
    FirstSteps *steps() const { return child<FirstSteps>(*m_window, u"firstSteps"_s); }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestFirstSteps::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestFirstSteps::init()
{
    static int number = 0;
    QSettings().clear();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
}

void TestFirstSteps::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestFirstSteps::open()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestFirstSteps::receive()
{
    RawClient client(m_workspace->listening()->port);
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
    QCOMPARE(client.answer().status, 200);
}

void TestFirstSteps::eachStepIsTickedWhenItIsDone()
{
    open();
    QTRY_VERIFY(steps()->isVisible());
    QVERIFY(!steps()->isDone(FirstSteps::Receive));
    receive();
    QTRY_VERIFY(steps()->isDone(FirstSteps::Receive));
    QList<Endpoint> list = m_workspace->endpoints().list();
    list.first().scheme = u"github"_s;
    list.first().secrets = { { .ref = Workspace::secretRefFor(list.first().name) } };
    QVERIFY(m_workspace->setEndpoints(*EndpointSet::fromList(list)));
    QTRY_VERIFY(steps()->isDone(FirstSteps::SetUp));
    auto *events = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(events->model()->rowCount(), 1);
    events->selectRow(0);
    auto *tabs = child<QTabWidget>(*m_window, u"detailTabs"_s);
    QTRY_VERIFY(tabs->isVisible());
    QVERIFY(!steps()->isDone(FirstSteps::Understand));
    action(u"detailTab4"_s)->trigger();
    QVERIFY(steps()->isDone(FirstSteps::Understand));
    QVERIFY(steps()->isVisible());
}

void TestFirstSteps::whatWasDoneIsRemembered()
{
    open();
    QTRY_VERIFY(steps()->isVisible());
    receive();
    QTRY_VERIFY(steps()->isDone(FirstSteps::Receive));
    open();
    QVERIFY(steps()->isVisible());
    QVERIFY(steps()->isDone(FirstSteps::Receive));
    for (const auto step : { FirstSteps::SetUp, FirstSteps::Understand, FirstSteps::Replay })
        steps()->tick(step);
    QVERIFY(!steps()->isVisible());
    open();
    QTest::qWait(100);
    QVERIFY(!steps()->isVisible());
}

void TestFirstSteps::hidesForGood()
{
    open();
    QTRY_VERIFY(steps()->isVisible());
    child<QToolButton>(*steps(), u"dismissFirstSteps"_s)->click();
    QVERIFY(!steps()->isVisible());
    open();
    QTest::qWait(100);
    QVERIFY(!steps()->isVisible());
}

void TestFirstSteps::nobodyIsGuidedWhoHasEvents()
{
    receive();
    open();
    auto *events = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(events->model()->rowCount(), 1);
    QVERIFY(!steps()->isVisible());
}

void TestFirstSteps::comfortableRowsAreHigher()
{
    open();
    auto *events = child<EventListView>(*m_window, u"eventList"_s);
    const int dense = events->verticalHeader()->defaultSectionSize();
    action(u"comfortableRows"_s)->trigger();
    const int comfortable = events->verticalHeader()->defaultSectionSize();
    QVERIFY(comfortable > dense);
    open();
    QCOMPARE(
            child<EventListView>(*m_window, u"eventList"_s)->verticalHeader()->defaultSectionSize(),
            comfortable);
    QVERIFY(action(u"comfortableRows"_s)->isChecked());
}

QTEST_MAIN(TestFirstSteps)
#include "tst_firststeps.moc"
