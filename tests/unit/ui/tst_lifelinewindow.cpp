// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/lifeline/lifelinechart.h"
#include "ui/lifeline/lifelinewindow.h"
#include "ui/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// The window of life-lines, with a real receiver and a real store.
class TestLifelineWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aKeyShowsTheLifeOfAPayment();
    void followsWhatArrives();
    void saysWhatIsWrongAndGoesThere();
    void anEventOfNoLifeSaysSo();
    void theEditorSaysWhatIsWrongBelowItsField();
    void anOwnRuleIsKeptAndCanBeDropped();
    void describesANewOne();

private:
    void receive(const QByteArray &type, const QByteArray &paymentId, qint64 ownS);
    void receiveBody(const QByteArray &body);
    void openLifeOf(qint64 id);
    QString summary() const { return child<QLabel>(*m_life, u"lifelineSummary"_s)->text(); }
    QStringList findings() const;
    QString cell(int row, LifelineModel::Column column) const;
    QDialog *editor() const { return m_life->findChild<QDialog *>(u"lifelineEditor"_s); }

    QTemporaryDir m_dir;
    QString m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    LifelineWindow *m_life = nullptr;
    EventListView *m_list = nullptr;
    QTableView *m_table = nullptr;
    qint64 m_count = 0;
};

void TestLifelineWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestLifelineWindow::init()
{
    static int number = 0;
    m_store = m_dir.filePath(u"%1.hookloupe"_s.arg(++number));
    auto workspace = Workspace::open({ .storePath = m_store, .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    Endpoint endpoint;
    endpoint.name = u"payments"_s;
    endpoint.scheme = u"stripe"_s; // it reads $.type
    m_workspace->useEndpoints(*EndpointSet::fromList({ endpoint }));
    m_count = 0;
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
}

void TestLifelineWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestLifelineWindow::receiveBody(const QByteArray &body)
{
    RawClient client(m_workspace->listening()->port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(client.answer().status, 200);
    ++m_count;
    QTRY_COMPARE(m_list->model()->rowCount(), m_count);
}

void TestLifelineWindow::receive(const QByteArray &type, const QByteArray &paymentId, qint64 ownS)
{
    static int number = 0;
    const QByteArray id = "evt_" + QByteArray::number(++number);
    receiveBody("{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"timestamp\":"
                + QByteArray::number(QDateTime::currentSecsSinceEpoch() - 1'000 + ownS)
                + ",\"payment\":{\"id\":\"" + paymentId + "\"}}");
}

void TestLifelineWindow::openLifeOf(qint64 id)
{
    m_list->selectId(id);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_L);
    m_life = m_window->findChild<LifelineWindow *>();
    QVERIFY(m_life);
    QTRY_VERIFY(!child<QPushButton>(*m_life, u"stopLifeline"_s)->isVisible());
    m_table = child<QTableView>(*m_life, u"lifelineEvents"_s);
}

QStringList TestLifelineWindow::findings() const
{
    const auto *list = child<QListWidget>(*m_life, u"lifelineFindings"_s);
    QStringList all;
    for (int i = 0; i < list->count(); ++i)
        all += list->item(i)->text();
    return all;
}

QString TestLifelineWindow::cell(int row, LifelineModel::Column column) const
{
    return m_table->model()->index(row, static_cast<int>(column)).data().toString();
}

void TestLifelineWindow::aKeyShowsTheLifeOfAPayment()
{
    receive("payment.pending", "pay_1", 0);
    receive("payment.pending", "pay_10", 1); // its id begins alike
    receive("payment.confirmed", "pay_1", 60);
    openLifeOf(1);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    const QAbstractItemModelTester tester(m_table->model());
    QCOMPARE(cell(0, LifelineModel::Column::Event), u"#1"_s);
    QCOMPARE(cell(1, LifelineModel::Column::Event), u"#3"_s);
    QCOMPARE(cell(1, LifelineModel::Column::State), u"confirmed"_s);
    QVERIFY2(summary().startsWith(u"pay_1 is confirmed, by 2 events. Nothing is wrong"_s),
             qPrintable(summary()));
    QVERIFY(findings().isEmpty());
    QCOMPARE(m_table->currentIndex().row(), 0);
    // The chart has the same events, and its keys reach them.
    auto *chart = child<LifelineChart>(*m_life, u"lifelineChart"_s);
    QVERIFY(chart->lanes().contains(u"pending"_s) && chart->lanes().contains(u"confirmed"_s));
    QVERIFY(chart->markRect(0).center().x() < chart->markRect(1).center().x());
    QVERIFY(chart->markRect(0).center().y() != chart->markRect(1).center().y());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(m_table->currentIndex().row(), 1);
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_COMPARE(m_list->currentId(), 3);
}

void TestLifelineWindow::followsWhatArrives()
{
    receive("payment.pending", "pay_1", 0);
    openLifeOf(1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    receive("payment.failed", "pay_2", 1);
    receive("payment.confirmed", "pay_1", 60);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QTRY_VERIFY(summary().startsWith(u"pay_1 is confirmed"_s));
    m_workspace->removeEvents({ 3 });
    QTRY_VERIFY(summary().startsWith(u"pay_1 is pending"_s));
}

void TestLifelineWindow::saysWhatIsWrongAndGoesThere()
{
    receive("payment.confirmed", "pay_1", 60);
    receive("payment.pending", "pay_1", 0); // out of order
    receive("payment.pending", "pay_1", 90); // illegal
    openLifeOf(1);
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QCOMPARE(findings().size(), 2);
    QVERIFY(findings()[0].startsWith(u"Illegal move: confirmed → pending with #3"_s));
    QVERIFY(findings()[1].startsWith(u"Out of order: #2"_s));
    auto *list = child<QListWidget>(*m_life, u"lifelineFindings"_s);
    list->setCurrentRow(1);
    QCOMPARE(cell(m_table->currentIndex().row(), LifelineModel::Column::Event), u"#2"_s);
    Q_EMIT list->itemDoubleClicked(list->item(1));
    QTRY_COMPARE(m_list->currentId(), 2);
    QCOMPARE(cell(2, LifelineModel::Column::Remarks), u"illegal move"_s);
}

void TestLifelineWindow::anEventOfNoLifeSaysSo()
{
    receiveBody("{\"type\":\"other.thing\",\"id\":\"x\"}");
    openLifeOf(1);
    QTRY_VERIFY(summary().startsWith(u"No life-line knows this event."_s));
    QCOMPARE(m_table->model()->rowCount(), 0);
    QVERIFY(!child<QPushButton>(*m_life, u"editLifeline"_s)->isEnabled());
    QVERIFY(child<QPushButton>(*m_life, u"newLifeline"_s)->isEnabled());
}

void TestLifelineWindow::theEditorSaysWhatIsWrongBelowItsField()
{
    receive("payment.pending", "pay_1", 0);
    openLifeOf(1);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    child<QPushButton>(*m_life, u"editLifeline"_s)->click();
    QVERIFY(editor());
    auto *save = child<QPushButton>(*editor(), u"saveLifeline"_s);
    QVERIFY(save->isEnabled());
    const auto *tried = child<QLabel>(*editor(), u"lifelineTried"_s);
    QVERIFY2(tried->text().startsWith(u"Tried with #1: the id is pay_1, the state pending"_s),
             qPrintable(tried->text()));
    auto *path = child<QLineEdit>(*editor(), u"lifelineIdPath"_s);
    path->setText(u"payment id"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(child<QLabel>(*editor(), u"problem_id_path"_s)->text().contains(u"no JSON path"_s));
    path->setText(u"$.payment.nothing"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(tried->text(), u"No id stands there in #1."_s);
    auto *states = child<QPlainTextEdit>(*editor(), u"lifelineStates"_s);
    states->setFocus();
    states->selectAll();
    QTest::keyClicks(states, u"pending (start) -> lost"_s);
    QVERIFY(child<QLabel>(*editor(), u"problem_states"_s)->text().contains(u"“lost”"_s));
    QVERIFY(!save->isEnabled());
    // What was written is undone as in any field.
    while (states->document()->isUndoAvailable())
        QTest::keyClick(states, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(save->isEnabled());
    QVERIFY(states->toPlainText().contains(u"confirmed"_s));
    editor()->reject();
    QVERIFY(m_workspace->ownLifelines().isEmpty());
}

void TestLifelineWindow::anOwnRuleIsKeptAndCanBeDropped()
{
    receive("payment.pending", "pay_1", 0);
    receive("payment.settled", "pay_1", 50);
    openLifeOf(1);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(findings().size(), 1);
    QVERIFY(findings().first().contains(u"no state for “payment.settled”"_s));
    child<QPushButton>(*m_life, u"editLifeline"_s)->click();
    auto *map = child<QPlainTextEdit>(*editor(), u"lifelineMap"_s);
    map->appendPlainText(u"payment.settled = confirmed"_s);
    child<QPushButton>(*editor(), u"saveLifeline"_s)->click();
    QTRY_VERIFY(findings().isEmpty() && summary().startsWith(u"pay_1 is confirmed"_s));
    QCOMPARE(m_workspace->ownLifelines().size(), 1);
    // Another run finds it in the store.
    m_window.reset();
    m_workspace.reset();
    auto workspace = Workspace::open({ .storePath = m_store, .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QCOMPARE(m_workspace->ownLifelines().first().mappings.last().pattern, u"payment.settled"_s);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    m_list = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    openLifeOf(1);
    QTRY_COMPARE(child<QComboBox>(*m_life, u"lifelineRules"_s)->currentText(),
                 u"Payment (your own)"_s);
    auto *drop = child<QPushButton>(*m_life, u"dropLifeline"_s);
    QVERIFY(drop->isVisible());
    drop->click();
    QTRY_COMPARE(findings().size(), 1);
    QVERIFY(m_workspace->ownLifelines().isEmpty());
    QVERIFY(!drop->isVisible());
}

void TestLifelineWindow::describesANewOne()
{
    receiveBody("{\"type\":\"order.placed\",\"order\":{\"number\":17}}");
    receiveBody("{\"type\":\"order.sent\",\"order\":{\"number\":17}}");
    openLifeOf(1);
    QTRY_VERIFY(summary().startsWith(u"No life-line"_s));
    child<QPushButton>(*m_life, u"newLifeline"_s)->click();
    auto *save = child<QPushButton>(*editor(), u"saveLifeline"_s);
    QVERIFY(!save->isEnabled());
    QCOMPARE(child<QLineEdit>(*editor(), u"lifelineTypes"_s)->text(), u"order.*"_s);
    child<QLineEdit>(*editor(), u"lifelineName"_s)->setText(u"Order"_s);
    child<QLineEdit>(*editor(), u"lifelineIdPath"_s)->setText(u"$.order.number"_s);
    child<QPlainTextEdit>(*editor(), u"lifelineMap"_s)
            ->setPlainText(u"order.placed = placed\norder.sent = sent"_s);
    child<QPlainTextEdit>(*editor(), u"lifelineStates"_s)
            ->setPlainText(u"placed (start, within 2 d) -> sent\nsent (end)"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_VERIFY2(summary().startsWith(u"17 is sent, by 2 events. Nothing is wrong"_s),
                 qPrintable(summary()));
    QCOMPARE(m_workspace->ownLifelines().first().id, u"own-1"_s);
}

QTEST_MAIN(TestLifelineWindow)
#include "tst_lifelinewindow.moc"
