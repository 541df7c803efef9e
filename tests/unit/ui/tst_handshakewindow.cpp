// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/support/recordingserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/overviewview.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/eventlist/eventtext.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Handshakes of providers as the window shows them.
class TestHandshakeWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anAnsweredOneIsMarked();
    void aConfirmationIsFetchedOnlyWhenAskedFor();
    void anAddressThatCannotBeFetchedIsSaid();

private:
    void useScheme(const QString &scheme);
    /// Sends it, and shows the event.
    void receive(const QByteArray &body);
    QString cell(EventColumn column) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

void TestHandshakeWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestHandshakeWindow::init()
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
    m_list = child<EventListView>(*m_window, u"eventList"_s);
}

void TestHandshakeWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestHandshakeWindow::useScheme(const QString &scheme)
{
    QList<Endpoint> endpoints = m_workspace->endpoints().list();
    endpoints[0].scheme = scheme;
    QVERIFY(m_workspace->setEndpoints(*EndpointSet::fromList(endpoints)));
}

void TestHandshakeWindow::receive(const QByteArray &body)
{
    const int before = m_list->model()->rowCount();
    RawClient client(m_workspace->listening()->port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body);
    QCOMPARE(client.answer().status, 200);
    QTRY_COMPARE(m_list->model()->rowCount(), before + 1);
    m_list->selectRow(0);
    QTRY_VERIFY(child<QLabel>(*m_window, u"overviewText"_s)->isVisible());
}

QString TestHandshakeWindow::cell(EventColumn column) const
{
    return m_list->model()->index(0, static_cast<int>(column)).data().toString();
}

void TestHandshakeWindow::anAnsweredOneIsMarked()
{
    useScheme(u"slack"_s);
    receive(R"({"type":"url_verification","challenge":"abc"})");
    QCOMPARE(cell(EventColumn::Status), u"200, handshake"_s);
    auto *mark = child<QWidget>(*m_window, u"handshake"_s);
    QTRY_VERIFY(mark->isVisible());
    QCOMPARE(child<QLabel>(*m_window, u"handshakeText"_s)->accessibleName(),
             u"Handshake of Slack (URL verification): Hookloupe answered it."_s);
    QVERIFY(!child<QPushButton>(*m_window, u"confirmSubscription"_s)->isVisible());
    // What is none has no mark.
    receive(R"({"type":"event_callback"})");
    QCOMPARE(cell(EventColumn::Status), u"200"_s);
    QTRY_VERIFY(!mark->isVisible());
}

void TestHandshakeWindow::aConfirmationIsFetchedOnlyWhenAskedFor()
{
    test::RecordingServer server(
            [](qsizetype, const QByteArray &bytes) { return bytes.endsWith("\r\n\r\n"); });
    useScheme(u"aws-sns-v2"_s);
    const QByteArray url = server.url() + "/?Action=ConfirmSubscription&Token=1";
    receive(R"({"Type":"SubscriptionConfirmation","SubscribeURL":")" + url + R"("})");
    QCOMPARE(cell(EventColumn::Status), u"200, handshake"_s);
    QTRY_VERIFY(child<QLabel>(*m_window, u"handshakeText"_s)->isVisible());
    QCOMPARE(child<QLabel>(*m_window, u"handshakeText"_s)->accessibleName(),
             u"Handshake of Amazon SNS (subscription confirmation): it waits for you, and "
             "Hookloupe did nothing but show it."_s);
    QVERIFY(child<QLabel>(*m_window, u"overviewText"_s)->text().contains(QString::fromUtf8(url)));

    auto *confirm = child<QPushButton>(*m_window, u"confirmSubscription"_s);
    QTRY_VERIFY(confirm->isVisible());
    confirm->click();
    auto *question = child<QMessageBox>(*m_window, u"confirmQuestion"_s);
    QVERIFY(question->text().contains(QString::fromUtf8(url)));
    QVERIFY(question->text().contains(u"Nothing proves who sent"_s));
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QTest::keyClick(question, Qt::Key_Return); // the safe answer is the ready one
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"confirmQuestion"_s));
    QVERIFY(server.received().isEmpty());

    confirm->click();
    child<QPushButton>(*m_window, u"fetchConfirmation"_s)->click();
    QTRY_COMPARE(server.answered(), 1);
    QVERIFY(server.received().front().startsWith(
            "GET /?Action=ConfirmSubscription&Token=1 HTTP/1.1\r\nHost: 127.0.0.1:"));
    auto *replays = child<QTableView>(*m_window, u"replays"_s);
    QTRY_COMPARE(replays->model()->rowCount(), 1);
}

void TestHandshakeWindow::anAddressThatCannotBeFetchedIsSaid()
{
    useScheme(u"aws-sns-v1"_s);
    receive(R"({"Type":"SubscriptionConfirmation","SubscribeURL":"file:///etc/passwd"})");
    auto *confirm = child<QPushButton>(*m_window, u"confirmSubscription"_s);
    QTRY_VERIFY(confirm->isVisible());
    confirm->click();
    QVERIFY(!m_window->findChild<QMessageBox *>(u"confirmQuestion"_s));
}

QTEST_MAIN(TestHandshakeWindow)
#include "tst_handshakewindow.moc"
