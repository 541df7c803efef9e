// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/deliveries/attemptline.h"
#include "ui/deliveries/deliveryview.h"
#include "ui/detail/detailpane.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/eventlist/eventtext.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// The Delivery tab and the time of answers, with a real receiver and a real store.
class TestDeliveryTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void drawsTheAttemptsAndFollowsThem();
    void keysGoFromAttemptToAttemptAndOpenOne();
    void doubleClickShowsTheAttemptInTheList();
    void schedulesCanBeChosen();
    void aRemovedAttemptIsGone();
    void aLateAnswerIsMarked();
    void aPathThatWasNeverAnsweredIsNoAnswer();

private:
    void receive(const QByteArray &id, const QByteArray &path = "/");
    void select(qint64 id);
    QString cell(int row, AttemptsModel::Column column) const;
    QString sentences() const { return child<QLabel>(*m_window, u"deliverySentences"_s)->text(); }
    qint64 detailId() const;

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
    QTableView *m_table = nullptr;
    AttemptLine *m_line = nullptr;
    QTabWidget *m_tabs = nullptr;
    qint64 m_count = 0;
};

void TestDeliveryTab::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestDeliveryTab::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    Endpoint failing;
    failing.name = u"failing"_s;
    failing.path = "/fail";
    failing.scheme = u"svix"_s;
    failing.response.status = 503;
    Endpoint slow;
    slow.name = u"slow"_s;
    slow.path = "/slow";
    slow.scheme = u"sentry"_s; // waits a second
    slow.response.delayMs = 1'200;
    Endpoint good;
    good.name = u"good"_s;
    good.scheme = u"svix"_s;
    m_workspace->useEndpoints(*EndpointSet::fromList({ failing, slow, good }));
    m_count = 0;
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->resize(1300, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
    m_table = child<QTableView>(*m_window, u"attempts"_s);
    m_line = child<AttemptLine>(*m_window, u"attemptLine"_s);
    m_tabs = child<QTabWidget>(*m_window, u"detailTabs"_s);
}

void TestDeliveryTab::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestDeliveryTab::receive(const QByteArray &id, const QByteArray &path)
{
    RawClient client(m_workspace->listening()->port);
    client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nsvix-id: " + id
                + "\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(client.answer().status > 0);
    ++m_count;
    QTRY_COMPARE(m_list->model()->rowCount(), m_count);
}

qint64 TestDeliveryTab::detailId() const
{
    const EventPtr event = m_window->findChild<DetailPane *>()->currentEvent();
    return event ? event->id : 0;
}

void TestDeliveryTab::select(qint64 id)
{
    m_list->selectId(id);
    QTRY_COMPARE(detailId(), id);
    m_tabs->setCurrentWidget(m_window->findChild<DeliveryView *>());
}

QString TestDeliveryTab::cell(int row, AttemptsModel::Column column) const
{
    return m_table->model()->index(row, static_cast<int>(column)).data().toString();
}

void TestDeliveryTab::drawsTheAttemptsAndFollowsThem()
{
    receive("msg_1", "/fail");
    select(1);
    // One attempt, and what Svix plans.
    QTRY_COMPARE(m_table->model()->rowCount(), 1 + 7);
    QVERIFY2(sentences().startsWith(u"Next attempt expected at"_s), qPrintable(sentences()));
    QCOMPARE(cell(0, AttemptsModel::Column::Answered), u"503 refused"_s);
    QVERIFY(cell(0, AttemptsModel::Column::Took).endsWith(u's'));
    QCOMPARE(m_table->currentIndex().row(), 0);
    // Another delivery is none of it.
    receive("msg_2", "/fail");
    receive("msg_1", "/fail");
    QTRY_COMPARE(cell(1, AttemptsModel::Column::Attempt), u"2 (#3)"_s);
    QCOMPARE(m_table->model()->rowCount(), 2 + 6);
    QCOMPARE(m_tabs->tabText(m_tabs->currentIndex()), u"Delivery (2)"_s);
    // What was selected stays.
    QCOMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(detailId(), 1);
    // And the line says the same.
    int rows = 0;
    for (const AttemptMark &mark : m_line->marks())
        rows += mark.kind == AttemptMark::Kind::Now ? 0 : mark.count();
    QCOMPARE(rows, m_table->model()->rowCount());
    // It is accepted, and comes once more: a duplicate.
    receive("msg_1", "/ok");
    receive("msg_1", "/ok");
    QTRY_COMPARE(m_table->model()->rowCount(), 2 + 6); // the other endpoint's is another delivery
    select(5);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QVERIFY2(sentences().contains(u"Duplicate: attempt 2 repeats #4"_s), qPrintable(sentences()));
    QCOMPARE(cell(1, AttemptsModel::Column::Remarks), u"duplicate of #4"_s);
}

void TestDeliveryTab::keysGoFromAttemptToAttemptAndOpenOne()
{
    for (int i = 0; i < 3; ++i)
        receive("msg_1", "/fail");
    select(3);
    QTRY_COMPARE(m_table->model()->rowCount(), 3 + 5);
    QTRY_COMPARE(m_line->currentRow(), 2);
    m_line->setFocus();
    QTest::keyClick(m_line, Qt::Key_Left);
    QTest::keyClick(m_line, Qt::Key_Left);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QVERIFY(m_line->accessibleDescription().contains(u"Attempt: 1 (#1)"_s));
    QCOMPARE(detailId(), 3);
    QTest::keyClick(m_line, Qt::Key_Return);
    QTRY_COMPARE(detailId(), 1);
    QCOMPARE(m_list->currentId(), 1);
    // The table does the same.
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(m_line->currentRow(), 1);
    QTest::keyClick(m_table, Qt::Key_Return);
    QTRY_COMPARE(detailId(), 2);
    // There is nothing to be seen of what is planned.
    QTest::keyClick(m_table, Qt::Key_End);
    m_table->setCurrentIndex(m_table->model()->index(5, 0));
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(detailId(), 2);
}

void TestDeliveryTab::doubleClickShowsTheAttemptInTheList()
{
    for (int i = 0; i < 2; ++i)
        receive("msg_1", "/fail");
    select(2);
    QTRY_COMPARE(m_line->currentRow(), 1);
    // Beside a plan of days, both would be one mark.
    auto *schedules = child<QComboBox>(*m_window, u"schedules"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 2 + 6);
    QCOMPARE(m_line->markRect(0), m_line->markRect(1));
    Q_EMIT schedules->activated((schedules->setCurrentIndex(0), 0));
    QVERIFY(!m_line->markRect(0).isEmpty());
    QVERIFY(m_line->markRect(0).right() < m_line->markRect(1).left());
    QTest::mouseDClick(m_line, Qt::LeftButton, {}, m_line->markRect(0).center());
    QTRY_COMPARE(detailId(), 1);
    QTest::mouseClick(m_line, Qt::LeftButton, {}, m_line->markRect(1).center());
    QCOMPARE(m_table->currentIndex().row(), 1);
}

void TestDeliveryTab::schedulesCanBeChosen()
{
    receive("msg_1", "/fail");
    select(1);
    QTRY_COMPARE(m_table->model()->rowCount(), 8);
    auto *schedules = child<QComboBox>(*m_window, u"schedules"_s);
    QCOMPARE(schedules->currentText(), u"Svix"_s);
    schedules->setCurrentIndex(0);
    Q_EMIT schedules->activated(0);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(sentences().contains(u"No retry schedule"_s));
    const int github = schedules->findText(u"GitHub"_s);
    QVERIFY(github > 0);
    schedules->setCurrentIndex(github);
    Q_EMIT schedules->activated(github);
    QVERIFY(sentences().contains(u"GitHub does not repeat what fails."_s));
    // It stays chosen for events of this scheme.
    receive("msg_2", "/fail");
    select(2);
    QTRY_COMPARE(cell(0, AttemptsModel::Column::Attempt), u"1 (#2)"_s);
    QCOMPARE(schedules->currentText(), u"GitHub"_s);
}

void TestDeliveryTab::aRemovedAttemptIsGone()
{
    for (int i = 0; i < 3; ++i)
        receive("msg_1", "/fail");
    select(3);
    QTRY_COMPARE(m_table->model()->rowCount(), 3 + 5);
    m_workspace->removeEvents({ 2 });
    QTRY_COMPARE(m_tabs->tabText(m_tabs->currentIndex()), u"Delivery (2)"_s);
    QCOMPARE(cell(1, AttemptsModel::Column::Attempt), u"3 (#3)"_s);
}

void TestDeliveryTab::aLateAnswerIsMarked()
{
    receive("msg_1", "/slow");
    select(1);
    QAbstractItemModel *events = m_list->model();
    const int status = static_cast<int>(EventColumn::Status);
    const int took = static_cast<int>(EventColumn::Took);
    QTRY_COMPARE(events->index(0, status).data().toString(), u"200, too late"_s);
    const QString text = events->index(0, took).data().toString();
    QVERIFY2(text.endsWith(u"s, over 1 s"_s), qPrintable(text));
    QCOMPARE(events->index(0, took).data(EventListModel::BudgetRole).toInt(),
             static_cast<int>(AcknowledgeBudget::Level::Over));
    // Off at first, and in the menu of columns.
    QVERIFY(m_list->isColumnHidden(took));
    m_list->columnActions().at(took)->trigger();
    QVERIFY(!m_list->isColumnHidden(took));
    m_list->columnActions().at(took)->trigger();
    QTRY_VERIFY2(sentences().contains(u"Sentry waits 1 s, so it saw no answer"_s),
                 qPrintable(sentences()));
    QTRY_VERIFY(child<QLabel>(*m_window, u"overviewText"_s)
                        ->text()
                        .contains(u"Too late: the answer took"_s));
}

void TestDeliveryTab::aPathThatWasNeverAnsweredIsNoAnswer()
{
    // The sender leaves before the answer.
    {
        RawClient client(m_workspace->listening()->port);
        client.send("POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
        QTRY_COMPARE(m_list->model()->rowCount(), 1);
    }
    select(1);
    QTRY_COMPARE(cell(0, AttemptsModel::Column::Answered), u"no answer (200, client had left)"_s);
    // When it would have gone out is known all the same.
    QVERIFY(cell(0, AttemptsModel::Column::Took).endsWith(u"over 1 s"_s));
}

QTEST_MAIN(TestDeliveryTab)
#include "tst_deliverytab.moc"
