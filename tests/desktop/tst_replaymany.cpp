// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/replay/batchresultsmodel.h"
#include "ui/replay/replaymanydialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// Answers each whole request with what the test says, or not at all.
class Consumer : public QTcpServer
{
public:
    explicit Consumer(std::function<QByteArray(const WireRequest &)> answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer = std::move(answer)] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                auto framer = std::make_shared<RequestFramer>(ReceiverLimits());
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, framer, answer] {
                    framer->append(socket->readAll());
                    while (framer->state() == RequestFramer::State::Complete) {
                        requests.push_back(framer->takeRequest());
                        socket->write(answer(requests.back()));
                    }
                });
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    std::vector<WireRequest> requests;
};

QByteArray answerWith(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status)
            + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// *Replay many*, from the key press in the list to the rows of its results.
class TestReplayMany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFilteredEventsAreShownBeforeTheyAreSent();
    void failuresAreFoundAndWrittenAsATable();
    void twoTargetsAreCompared();
    void aHungTargetIsCancelledByEscape();
    void pausesAndGoesOn();
    void mistakesAreSaidAtTheirPlace();
    void anotherComputerIsAskedAbout();

private:
    ReplayManyDialog *open();
    static void type(QWidget *dialog, const QString &name, const QString &text);
    static QString cell(const ReplayManyDialog *dialog, const QString &table, int row,
                        const QString &header);
    static QString state(const ReplayManyDialog *dialog)
    {
        return child<QLabel>(*dialog, u"batchState"_s)->text();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestReplayMany::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestReplayMany::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    RawClient client(m_workspace->listening()->port);
    for (int i = 1; i <= 6; ++i) {
        client.send("POST /hooks/" + QByteArray::number(i)
                    + " HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\n\r\n{\"n\":"
                    + QByteArray::number(i) + "}");
        QCOMPARE(client.answer().status, 200);
    }
    QTRY_COMPARE(child<EventListView>(*m_window, u"eventList"_s)->model()->rowCount(), 6);
}

void TestReplayMany::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

ReplayManyDialog *TestReplayMany::open()
{
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_R, Qt::ControlModifier);
    ReplayManyDialog *dialog = nullptr;
    [&] {
        QTRY_VERIFY((dialog = m_window->findChild<ReplayManyDialog *>()) && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
    }();
    new QAbstractItemModelTester(child<QTableView>(*dialog, u"batchResults"_s)->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, dialog);
    auto *events = child<QComboBox>(*dialog, u"batchEvents"_s);
    events->setCurrentIndex(events->count() - 1);
    return dialog;
}

void TestReplayMany::type(QWidget *dialog, const QString &name, const QString &text)
{
    auto *line = child<QLineEdit>(*dialog, name);
    line->selectAll();
    QTest::keyClicks(line, text);
}

QString TestReplayMany::cell(const ReplayManyDialog *dialog, const QString &table, int row,
                             const QString &header)
{
    const QAbstractItemModel *model = child<QTableView>(*dialog, table)->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == header)
            return model->index(row, column).data().toString();
    }
    qFatal("no such column: %s", qPrintable(header));
}

void TestReplayMany::theFilteredEventsAreShownBeforeTheyAreSent()
{
    Consumer consumer([](const WireRequest &) { return answerWith(200, "ok"); });
    child<QLineEdit>(*m_window, u"filter"_s)->setText(u"path:/hooks/2"_s);
    QTRY_COMPARE(child<EventListView>(*m_window, u"eventList"_s)->model()->rowCount(), 1);
    ReplayManyDialog *dialog = open();
    type(dialog, u"batchTarget"_s, consumer.url());
    child<QPlainTextEdit>(*dialog, u"batchEdits"_s)
            ->setPlainText(u"json $.n = \"{{json:$.n}}-{{random:1-9}}\""_s);
    QTest::mouseClick(child<QPushButton>(*dialog, u"batchShowPreview"_s), Qt::LeftButton);
    QTRY_VERIFY(state(dialog).startsWith(u"Nothing is sent yet: it would be 1 requests."_s));
    QCOMPARE(cell(dialog, u"batchPreview"_s, 0, u"Event"_s), u"#2"_s);
    QCOMPARE(cell(dialog, u"batchPreview"_s, 0, u"Kind"_s), u"edited"_s);
    QCOMPARE(cell(dialog, u"batchPreview"_s, 0, u"Request"_s), u"POST /hooks/2"_s);
    auto *details = child<QPlainTextEdit>(*dialog, u"batchDetails"_s);
    QTRY_VERIFY(details->toPlainText().contains(u"{\"n\":\"2-"_s));
    QVERIFY(consumer.requests.empty() && !consumer.hasPendingConnections());
    QTest::keyClick(child<QLineEdit>(*dialog, u"batchTarget"_s), Qt::Key_Return);
    QTRY_VERIFY(state(dialog).startsWith(u"1 of 1, 1 accepted."_s) && !dialog->isRunning());
    QCOMPARE(consumer.requests.size(), 1U);
    QVERIFY(consumer.requests.front().body().startsWith("{\"n\":\"2-"));
}

void TestReplayMany::failuresAreFoundAndWrittenAsATable()
{
    Consumer consumer([](const WireRequest &request) {
        return request.body().contains('5') ? answerWith(500, "no") : answerWith(200, "ok");
    });
    ReplayManyDialog *dialog = open();
    type(dialog, u"batchTarget"_s, consumer.url());
    QTest::mouseClick(child<QPushButton>(*dialog, u"batchStart"_s), Qt::LeftButton);
    QTRY_VERIFY(state(dialog).startsWith(u"6 of 6, 5 accepted, 1 refused."_s)
                && !dialog->isRunning());
    auto *table = child<QTableView>(*dialog, u"batchResults"_s);
    QCOMPARE(table->model()->rowCount(), 6);
    QTRY_COMPARE(cell(dialog, u"batchResults"_s, 0, u"Result"_s), u"200 accepted"_s);
    auto *show = child<QComboBox>(*dialog, u"batchShow"_s);
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Down);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(cell(dialog, u"batchResults"_s, 0, u"Event"_s), u"#5"_s);
    QCOMPARE(cell(dialog, u"batchResults"_s, 0, u"Result"_s), u"500 refused"_s);
    table->selectRow(0);
    auto *details = child<QPlainTextEdit>(*dialog, u"batchDetails"_s);
    QTRY_VERIFY(details->toPlainText().contains(u"500 X"_s)
                && details->toPlainText().endsWith(u"no"_s));
    show->setCurrentIndex(0);
    QTRY_COMPARE(table->model()->rowCount(), 6);
    table->sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE(cell(dialog, u"batchResults"_s, 0, u"Event"_s), u"#6"_s);
    const QString path = m_dir.filePath(u"results.csv"_s);
    QSignalSpy saved(dialog, &ReplayManyDialog::saved);
    dialog->saveTable(path);
    QTRY_COMPARE(saved.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 7);
}

void TestReplayMany::twoTargetsAreCompared()
{
    Consumer old([](const WireRequest &) { return answerWith(200, "{\"a\":1}"); });
    Consumer other([](const WireRequest &request) {
        return answerWith(200, request.body().contains('3') ? "{\"a\":2}" : "{ \"a\": 1 }");
    });
    ReplayManyDialog *dialog = open();
    type(dialog, u"batchTarget"_s, old.url());
    type(dialog, u"batchAlso"_s, other.url());
    QTest::mouseClick(child<QPushButton>(*dialog, u"batchStart"_s), Qt::LeftButton);
    QTRY_VERIFY(state(dialog).contains(u"1 answered differently"_s) && !dialog->isRunning());
    child<QComboBox>(*dialog, u"batchShow"_s)->setCurrentIndex(2);
    auto *table = child<QTableView>(*dialog, u"batchResults"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(cell(dialog, u"batchResults"_s, 0, u"Compared"_s), u"differs in body"_s);
    QCOMPARE(cell(dialog, u"batchResults"_s, 0, u"Target"_s), other.url());
    table->selectRow(0);
    auto *details = child<QPlainTextEdit>(*dialog, u"batchDetails"_s);
    QTRY_VERIFY(details->toPlainText().contains(u"$.a changed from 1 to 2"_s));
}

void TestReplayMany::aHungTargetIsCancelledByEscape()
{
    Consumer consumer([](const WireRequest &) { return QByteArray(); });
    ReplayManyDialog *dialog = open();
    type(dialog, u"batchTarget"_s, consumer.url());
    child<QComboBox>(*dialog, u"batchOrder"_s)->setCurrentIndex(1);
    QTest::keyClick(child<QLineEdit>(*dialog, u"batchTarget"_s), Qt::Key_Return);
    QTRY_COMPARE(consumer.requests.size(), 6U);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY(state(dialog).startsWith(u"Cancelled."_s));
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestReplayMany::pausesAndGoesOn()
{
    Consumer consumer([](const WireRequest &) { return answerWith(200, "ok"); });
    ReplayManyDialog *dialog = open();
    type(dialog, u"batchTarget"_s, consumer.url());
    child<QSpinBox>(*dialog, u"batchTimes"_s)->setValue(20);
    child<QComboBox>(*dialog, u"batchPace"_s)->setCurrentIndex(1);
    child<QDoubleSpinBox>(*dialog, u"batchRate"_s)->setValue(100);
    QTest::mouseClick(child<QPushButton>(*dialog, u"batchStart"_s), Qt::LeftButton);
    QTRY_VERIFY(consumer.requests.size() > 3);
    auto *pause = child<QPushButton>(*dialog, u"batchPause"_s);
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY(state(dialog).startsWith(u"Paused."_s));
    const std::size_t before = consumer.requests.size();
    QVERIFY(before < 120);
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 15'000);
    QVERIFY(state(dialog).startsWith(u"120 of 120, 120 accepted."_s));
}

void TestReplayMany::mistakesAreSaidAtTheirPlace()
{
    ReplayManyDialog *dialog = open();
    child<QPlainTextEdit>(*dialog, u"batchEdits"_s)
            ->setPlainText(u"header X: 1\nheader Y: {{uid}}"_s);
    const QString said = child<QLabel>(*dialog, u"batchEditsProblem"_s)->text();
    QVERIFY2(said.startsWith(u"Line 2, column 13: There is no value “uid”"_s), qPrintable(said));
    QTest::mouseClick(child<QPushButton>(*dialog, u"batchStart"_s), Qt::LeftButton);
    QVERIFY(!dialog->isRunning());
    QVERIFY(child<QLabel>(*dialog, u"batchProblem"_s)->text().contains(u"line 2"_s));
    child<QPlainTextEdit>(*dialog, u"batchEdits"_s)->clear();
    child<QComboBox>(*dialog, u"batchAs"_s)->setCurrentIndex(2);
    QTest::mouseClick(child<QPushButton>(*dialog, u"batchStart"_s), Qt::LeftButton);
    QVERIFY(child<QLabel>(*dialog, u"batchProblem"_s)->text().contains(u"secret"_s));
}

void TestReplayMany::anotherComputerIsAskedAbout()
{
    ReplayManyDialog *dialog = open();
    type(dialog, u"batchTarget"_s, u"http://hooks.example.invalid"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, u"batchStart"_s), Qt::LeftButton);
    QMessageBox *question = nullptr;
    QTRY_VERIFY((question = dialog->findChild<QMessageBox *>(u"hostQuestion"_s)));
    QVERIFY(question->text().contains(u"hooks.example.invalid"_s));
    QVERIFY(!dialog->isRunning());
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->findChild<QMessageBox *>(u"hostQuestion"_s));
    QVERIFY(!dialog->isRunning());
}

QTEST_MAIN(TestReplayMany)
#include "tst_replaymany.moc"
