// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/rawexport.h"
#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/support/recordingserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/bodyview.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/textview/jsontextview.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What is done with the selected events, from the key press to the store and back.
class TestRowsWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void deletesASelectionAndBringsItBack();
    void theBarBringsBackUntilSomethingElseIsChanged();
    void asksOnceAboutWhatIsNoted();
    void saysHowManyItIsFor();
    void replaysSeveralOneAfterTheOther();
    void aReplayOfSeveralCanBeStopped();
    void cancelStaysWhileOneOrSeveralAreReplayed();
    void cancelEndsBothAtOnce();
    void copiesSeveralCommands();
    void exportsTheBytesOfEach();
    void addsAValueOfTheTreeAsColumn();
    void addsTheValueAtTheCaretAsColumn();
    void addsNoMoreColumnsThanFit();

private:
    void receive(int count);
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }
    QDialog *dialog(const QString &name) const;
    std::vector<qint64> listed() const;
    void replayAllTo(quint16 port);
    void replayOneTo(const test::RecordingServer &server);

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

void TestRowsWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestRowsWindow::init()
{
    static int number = 0;
    QSettings().clear();
    m_path = m_dir.filePath(u"%1.hookloupe"_s.arg(++number));
    auto workspace = Workspace::open({ .storePath = m_path, .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
    receive(4);
}

void TestRowsWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestRowsWindow::receive(int count)
{
    RawClient client(m_workspace->listening()->port);
    for (int i = 1; i <= count; ++i) {
        client.send("POST /hooks/" + QByteArray::number(i)
                    + " HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
        QCOMPARE(client.answer().status, 200);
    }
    QTRY_COMPARE(m_list->model()->rowCount(), count);
}

QDialog *TestRowsWindow::dialog(const QString &name) const
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY((found = m_window->findChild<QDialog *>(name)) && found->isVisible()); }();
    return found;
}

std::vector<qint64> TestRowsWindow::listed() const
{
    std::vector<qint64> ids;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        ids.push_back(m_list->model()->index(row, 0).data(EventListModel::IdRole).toLongLong());
    return ids;
}

void TestRowsWindow::deletesASelectionAndBringsItBack()
{
    m_list->selectRow(1);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(action(u"removeEvents"_s)->text(), u"&Delete 2 events"_s);
    QTest::keyClick(m_list, Qt::Key_Delete);
    QTRY_COMPARE(listed(), (std::vector<qint64>{ 4, 1 }));
    auto *bar = child<QWidget>(*m_window, u"deleteBanner"_s);
    QTRY_VERIFY(bar->isVisible());
    // Not by the key: the test would leave Ctrl pressed.
    QCOMPARE(action(u"undo"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Z));
    action(u"undo"_s)->trigger();
    QTRY_COMPARE(listed(), (std::vector<qint64>{ 4, 3, 2, 1 }));
    QTRY_VERIFY(!bar->isVisible());
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), u"2 events brought back."_s);
    action(u"redo"_s)->trigger();
    QTRY_COMPARE(listed(), (std::vector<qint64>{ 4, 1 }));
}

void TestRowsWindow::theBarBringsBackUntilSomethingElseIsChanged()
{
    m_list->selectRow(0);
    action(u"removeEvents"_s)->trigger();
    QTRY_COMPARE(listed(), (std::vector<qint64>{ 3, 2, 1 }));
    child<QPushButton>(*m_window, u"undoDelete"_s)->click();
    QTRY_COMPARE(listed(), (std::vector<qint64>{ 4, 3, 2, 1 }));

    m_list->selectRow(0);
    action(u"removeEvents"_s)->trigger();
    QTRY_COMPARE(listed(), (std::vector<qint64>{ 3, 2, 1 }));
    auto *bar = child<QWidget>(*m_window, u"deleteBanner"_s);
    QVERIFY(bar->isVisible());
    action(u"starEvents"_s)->trigger();
    QTRY_VERIFY(!bar->isVisible());
    action(u"undo"_s)->trigger(); // the star
    action(u"undo"_s)->trigger();
    QTRY_COMPARE(listed(), (std::vector<qint64>{ 4, 3, 2, 1 }));
}

void TestRowsWindow::asksOnceAboutWhatIsNoted()
{
    m_workspace->annotate({ .ids = { 2 }, .isStarred = true });
    m_list->selectAll();
    action(u"removeEvents"_s)->trigger();
    auto *question = qobject_cast<QMessageBox *>(dialog(u"deleteQuestion"_s));
    QCOMPARE(question->text(), u"1 of 4 events have a star, a tag or a note. Delete them, too?"_s);
    QCOMPARE(listed().size(), 4U);
    question->reject();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"deleteQuestion"_s));
    action(u"removeEvents"_s)->trigger();
    child<QPushButton>(*dialog(u"deleteQuestion"_s), u"deleteOthers"_s)->click();
    QTRY_COMPARE(listed(), std::vector<qint64>{ 2 });
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"deleteQuestion"_s));
    m_list->selectRow(0);
    action(u"removeEvents"_s)->trigger();
    child<QPushButton>(*dialog(u"deleteQuestion"_s), u"deleteAll"_s)->click();
    QTRY_COMPARE(listed(), std::vector<qint64>{});
    action(u"undo"_s)->trigger();
    QTRY_COMPARE(listed(), std::vector<qint64>{ 2 });
    QVERIFY((*EventReader::open(m_path))->notes({ 2 })->front().isStarred);
}

void TestRowsWindow::saysHowManyItIsFor()
{
    m_list->selectRow(0);
    QTRY_COMPARE(action(u"removeEvents"_s)->text(), u"&Delete"_s);
    QVERIFY(action(u"editAndReplay"_s)->isEnabled());
    action(u"selectAllEvents"_s)->trigger();
    QTRY_COMPARE(action(u"removeEvents"_s)->text(), u"&Delete 4 events"_s);
    QCOMPARE(action(u"replay"_s)->text(), u"&Replay 4 events…"_s);
    QCOMPARE(action(u"starEvents"_s)->text(), u"St&ar 4 events"_s);
    QCOMPARE(action(u"editAndReplay"_s)->text(), u"&Edit and replay… (one event only)"_s);
    QVERIFY(!action(u"editAndReplay"_s)->isEnabled());
    receive(4); // in all: what came meanwhile is not selected
    QCOMPARE(m_list->selectedIds(), (std::vector<qint64>{ 4, 3, 2, 1 }));
}

void TestRowsWindow::replayAllTo(quint16 port)
{
    m_list->selectAll();
    QTRY_COMPARE(action(u"replay"_s)->text(), u"&Replay 4 events…"_s);
    action(u"replay"_s)->trigger();
    QDialog *asked = dialog(u"targetDialog"_s);
    child<QLineEdit>(*asked, u"askedTarget"_s)->setText(u"http://127.0.0.1:%1"_s.arg(port));
    asked->accept();
}

void TestRowsWindow::replaysSeveralOneAfterTheOther()
{
    test::RecordingServer server(
            [](qsizetype, const QByteArray &bytes) { return bytes.endsWith("{}"); });
    replayAllTo(server.serverPort());
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), u"4 events replayed: 4 answered 2xx."_s);
    const QList<QByteArray> received = server.received();
    QCOMPARE(received.size(), 4);
    for (int i = 0; i < 4; ++i)
        QVERIFY(received[i].startsWith("POST /hooks/" + QByteArray::number(i + 1)));
    QTRY_COMPARE((*EventReader::open(m_path))->replays(4)->size(), 1U);
}

void TestRowsWindow::aReplayOfSeveralCanBeStopped()
{
    test::RecordingServer silent([](qsizetype, const QByteArray &) { return false; });
    replayAllTo(silent.serverPort());
    auto *cancel = child<QPushButton>(*m_window, u"cancelReplay"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTRY_COMPARE(silent.received().size(), 1);
    action(u"replay"_s)->trigger();
    QVERIFY(m_window->statusBar()->currentMessage().startsWith("Several events"_L1));
    cancel->click();
    QTRY_COMPARE(m_window->statusBar()->currentMessage(),
                 u"Stopped after 0 of 4 events: 0 answered 2xx."_s);
    QVERIFY(!cancel->isVisible());
}

void TestRowsWindow::replayOneTo(const test::RecordingServer &server)
{
    auto set = EndpointSet::fromList({ { .name = u"default"_s, .target = server.url() } });
    QVERIFY(set && m_workspace->setEndpoints(std::move(*set)));
    m_list->selectRow(0);
    QTRY_COMPARE(action(u"replay"_s)->text(), u"&Replay"_s);
    action(u"replay"_s)->trigger();
    QTRY_COMPARE(server.received().size(), 1);
}

void TestRowsWindow::cancelStaysWhileOneOrSeveralAreReplayed()
{
    test::RecordingServer silent([](qsizetype, const QByteArray &) { return false; });
    auto *cancel = child<QPushButton>(*m_window, u"cancelReplay"_s);
    replayOneTo(silent);
    QVERIFY(cancel->isVisible());
    test::RecordingServer quick(
            [](qsizetype, const QByteArray &bytes) { return bytes.endsWith("{}"); });
    replayAllTo(quick.serverPort());
    // Several have ended, one has not.
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), u"4 events replayed: 4 answered 2xx."_s);
    QVERIFY(cancel->isVisible());
    QVERIFY(action(u"stopReplay"_s)->isEnabled());
    cancel->click();
    QTRY_VERIFY(m_window->statusBar()->currentMessage().endsWith(u"was cancelled."_s));
    QVERIFY(!cancel->isVisible());
    QVERIFY(!action(u"stopReplay"_s)->isEnabled());
}

void TestRowsWindow::cancelEndsBothAtOnce()
{
    test::RecordingServer one([](qsizetype, const QByteArray &) { return false; });
    test::RecordingServer several([](qsizetype, const QByteArray &) { return false; });
    auto *cancel = child<QPushButton>(*m_window, u"cancelReplay"_s);
    replayOneTo(one);
    replayAllTo(several.serverPort());
    QTRY_COMPARE(several.received().size(), 1);
    QVERIFY(cancel->isVisible());
    cancel->click();
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY(!action(u"stopReplay"_s)->isEnabled());
    // Neither went on: each of the two was begun once, and is kept as cancelled.
    QTRY_COMPARE((*EventReader::open(m_path))->replays(4)->size(), 1U);
    QCOMPARE((*EventReader::open(m_path))->replays(4)->front().result.state, SendState::Cancelled);
    QTRY_COMPARE((*EventReader::open(m_path))->replays(1)->size(), 1U);
    QCOMPARE((*EventReader::open(m_path))->replays(1)->front().result.state, SendState::Cancelled);
    QCOMPARE((*EventReader::open(m_path))->replays(2)->size(), 0U);
    QCOMPARE(several.received().size(), 1);
}

void TestRowsWindow::copiesSeveralCommands()
{
    m_list->selectAll();
    QTRY_COMPARE(action(u"copyCurl"_s)->text(), u"&Copy 4 events as cURL"_s);
    action(u"copyCurl"_s)->trigger();
    QTRY_COMPARE(m_window->statusBar()->currentMessage(),
                 u"4 events copied as cURL commands for bash."_s);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count("curl --http1.1"_L1), 4);
    QVERIFY(text.startsWith("# event 4\ncurl"_L1));
    QVERIFY(text.contains("/hooks/1"_L1));
}

void TestRowsWindow::exportsTheBytesOfEach()
{
    const QString folder = m_dir.filePath(u"requests"_s);
    QVERIFY(QDir().mkdir(folder));
    const auto goesOn = [](qint64, qint64) { return true; };
    auto done = exportRaw(m_path, { 3, 99, 1 }, folder, goesOn);
    QVERIFY(done);
    QCOMPARE(done->files, 2);
    QCOMPARE(done->left, 1);
    QFile file(folder + u"/event-3.http"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "POST /hooks/3 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}"_ba);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // What is there is never touched.
    QVERIFY(exportRaw(m_path, { 3 }, folder, goesOn));
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             (QStringList{ u"event-1.http"_s, u"event-3-2.http"_s, u"event-3.http"_s }));
    QCOMPARE(exportRaw(m_path, { 3 }, folder + u"/none"_s, goesOn).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(exportRaw(m_path, { 3 }, folder, [](qint64, qint64) { return false; }).error().code,
             ErrorCode::Cancelled);
}

void TestRowsWindow::addsAValueOfTheTreeAsColumn()
{
    RawClient client(m_workspace->listening()->port);
    client.send("POST /j HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                "Content-Length: 14\r\n\r\n{\"amount\":1.0}");
    QCOMPARE(client.answer().status, 200);
    QTRY_COMPARE(m_list->model()->rowCount(), 5);
    const int columns = m_list->model()->columnCount();
    m_list->selectRow(0);
    QTRY_VERIFY(child<QLabel>(*m_window, u"detailTitle"_s)->text().endsWith("/j"_L1));
    auto *body = child<BodyView>(*m_window, u"bodyTab"_s);
    QTRY_COMPARE(body->looks().size(), 4U);
    body->chooseLook(BodyView::Look::Tree);
    auto *tree = child<QTreeView>(*m_window, u"bodyTreeView"_s);
    const QModelIndex root = tree->model()->index(0, 0);
    tree->model()->fetchMore(root);
    QCOMPARE(tree->model()->rowCount(root), 1);
    const auto ask = [&](const QModelIndex &index) {
        tree->setCurrentIndex(index);
        Q_EMIT tree->customContextMenuRequested({ 5, 5 });
        auto *add = child<QAction>(*m_window, u"addAsColumn"_s);
        const bool can = add->isEnabled();
        add->trigger();
        delete add->parent();
        return can;
    };
    QVERIFY(!ask(root));
    QVERIFY(ask(tree->model()->index(0, 0, root)));
    QCOMPARE(m_window->statusBar()->currentMessage(),
             u"“amount” is a column now, beside the path."_s);
    QCOMPARE(m_list->model()->columnCount(), columns + 1);
    QTRY_COMPARE(m_list->model()->index(0, columns).data().toString(), u"1.0"_s);
    m_list->columnActions().at(columns)->setChecked(false);
    QVERIFY(ask(tree->model()->index(0, 0, root)));
    QCOMPARE(m_window->statusBar()->currentMessage(),
             u"“amount” is a column of this path already."_s);
    QCOMPARE(m_list->model()->columnCount(), columns + 1);
    QVERIFY(!m_list->isColumnHidden(columns));
}

void TestRowsWindow::addsTheValueAtTheCaretAsColumn()
{
    RawClient client(m_workspace->listening()->port);
    client.send("POST /j HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                "Content-Length: 23\r\n\r\n{\"a\":{\"total\":19.90}} \n");
    QCOMPARE(client.answer().status, 200);
    QTRY_COMPARE(m_list->model()->rowCount(), 5);
    const int columns = m_list->model()->columnCount();
    m_list->selectRow(0);
    QTRY_VERIFY(child<QLabel>(*m_window, u"detailTitle"_s)->text().endsWith("/j"_L1));
    auto *body = child<BodyView>(*m_window, u"bodyTab"_s);
    QTRY_COMPARE(body->looks().size(), 4U);
    body->chooseLook(BodyView::Look::Pretty);
    auto *text = child<JsonTextView>(*m_window, u"bodyText"_s);
    const auto ask = [&](qsizetype offset) {
        text->setSelection(offset, offset);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, { 5, 5 }, { 5, 5 });
        QCoreApplication::sendEvent(text, &event);
        auto *add = child<QAction>(*text, u"addAsColumn"_s);
        const bool can = add->isEnabled();
        add->trigger();
        delete add->parent();
        return can;
    };
    QVERIFY(!ask(0)); // the whole body is no column
    QVERIFY(ask(text->bytes().indexOf("19.90")));
    QCOMPARE(m_window->statusBar()->currentMessage(),
             u"“total” is a column now, beside the path."_s);
    QCOMPARE(m_list->model()->columnCount(), columns + 1);
    QTRY_COMPARE(m_list->model()->index(0, columns).data().toString(), u"19.90"_s);
}

void TestRowsWindow::addsNoMoreColumnsThanFit()
{
    auto *body = child<BodyView>(*m_window, u"bodyTab"_s);
    const int columns = m_list->model()->columnCount();
    for (int i = 0; i < kJsonColumnsMax; ++i)
        Q_EMIT body->columnRequested("$.a" + QByteArray::number(i));
    QCOMPARE(m_list->model()->columnCount(), columns + int(kJsonColumnsMax));
    Q_EMIT body->columnRequested("$.more");
    QCOMPARE(m_list->model()->columnCount(), columns + int(kJsonColumnsMax));
    QCOMPARE(m_window->statusBar()->currentMessage(),
             u"There are 16 columns of JSON paths already. Remove one first: View, Columns."_s);
    // One that is there already is no further one.
    Q_EMIT body->columnRequested("$.a3");
    QCOMPARE(m_window->statusBar()->currentMessage(), u"“a3” is a column of this path already."_s);
}

QTEST_MAIN(TestRowsWindow)

#include "tst_rowswindow.moc"
