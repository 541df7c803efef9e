// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/hostiletesting.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/bodyview.h"
#include "ui/detail/detailpane.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/eventlist/eventtext.h"
#include "ui/mainwindow.h"
#include "ui/notice/noticecentre.h"
#include "ui/notice/notifier.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

class KeepingNotifier : public Notifier
{
public:
    explicit KeepingNotifier(QStringList *told)
        : m_told(told)
    { }
    QString problem() const override { return {}; }
    void setActive(bool) override { }
    void show(const QString &title, const QString &text) override { *m_told << title << text; }
    void setUnseen(int) override { }

private:
    QStringList *m_told;
};

} // namespace

/// A request made to do harm, from the receiver through the list to every tab, window and question.
class TestHostileWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rendersAndFetchesNothing();
    void noticesHoldNoMarkup();
    void tooltipsOfColumnsHoldNoMarkup();
    void windowsAndQuestionsHoldNoMarkup();

private:
    void receive();
    void checkAll();

    Bait m_bait;
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

void TestHostileWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestHostileWindow::init()
{
    static int number = 0;
    QSettings().clear();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->resize(1300, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
}

void TestHostileWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestHostileWindow::receive()
{
    const QByteArray image = m_bait.image();
    const QByteArray body = "{\"type\":\"" + image + "\",\"id\":\"" + image + "\",\"" + image
            + "\":{\"" + image + "\":1},\"url\":\"" + m_bait.url() + "\"}";
    RawClient client(m_workspace->listening()->port);
    client.send("POST /" + image.toPercentEncoding("<>=/:") + "?q=" + image.toPercentEncoding()
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nUser-Agent: " + image
                + "\r\nX-GitHub-Event: " + image + "\r\nX-GitHub-Delivery: " + image
                + "\r\nX-Hub-Signature-256: " + image + "\r\nReferer: " + m_bait.url()
                + "\r\nLink: <" + m_bait.url()
                + ">; rel=preload\r\nX-Hidden: a\xe2\x80\xae"
                  "b\xe2\x80\x8b\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(client.answer().status, 200);
    QTRY_VERIFY(m_list->model()->rowCount() >= 1);
    m_list->selectRow(0);
    QTRY_VERIFY(m_window->findChild<DetailPane *>()->currentEvent());
}

void TestHostileWindow::checkAll()
{
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        QCOMPARE(markupIn(*top), QStringList());
        QVERIFY(!const_cast<QWidget *>(top)->grab().isNull());
    }
    QTest::qWait(20);
    QCOMPARE(m_bait.taken(), 0);
}

void TestHostileWindow::rendersAndFetchesNothing()
{
    receive();
    auto *pane = m_window->findChild<DetailPane *>();
    for (int tab = 0; tab < pane->tabTitles().size(); ++tab) {
        pane->showTab(tab);
        QCoreApplication::processEvents();
        checkAll();
    }
    auto *body = child<BodyView>(*m_window, u"bodyTab"_s);
    QTRY_VERIFY(!body->looks().empty());
    for (const BodyView::Look look : body->looks()) {
        body->chooseLook(look);
        checkAll();
    }
    QVERIFY(!m_window->windowTitle().contains(u'<'));
    // The markup is there to be read, and what cannot be seen is marked.
    const QString title = child<QLabel>(*m_window, u"detailTitle"_s)->text();
    QVERIFY2(title.contains(u"<b>bold</b>"_s), qPrintable(title));
    QString cells;
    for (const QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells += view->model()->index(row, column).data().toString() + u'\n';
        }
    }
    QVERIFY(cells.contains(u"<img src="_s));
    QVERIFY(!cells.contains(QChar(0x202e)));
    QVERIFY(!cells.contains(QChar(0x200b)));
    QVERIFY(cells.contains(u"\\u{202e}"_s));
}

void TestHostileWindow::noticesHoldNoMarkup()
{
    QStringList told;
    NoticeCentre centre(m_workspace.get(), std::make_unique<KeepingNotifier>(&told),
                        { .gatherMs = 1, .restMs = 1 });
    centre.setQueries({ u"method:POST"_s });
    receive();
    QTRY_VERIFY(!told.isEmpty());
    for (const QString &text : std::as_const(told)) {
        QVERIFY2(!text.contains(u'<'), qPrintable(text));
        QVERIFY2(!text.contains(u"127.0.0.1"_s), qPrintable(text));
    }
}

void TestHostileWindow::tooltipsOfColumnsHoldNoMarkup()
{
    receive();
    auto *body = child<BodyView>(*m_window, u"bodyTab"_s);
    QTRY_VERIFY(!body->looks().empty());
    const QByteArray path = "$[\"" + m_bait.image() + "\"]";
    Q_EMIT body->columnRequested(path);
    const int columns = m_list->model()->columnCount();
    QVERIFY(columns > kEventColumnCount);
    const QString tip =
            m_list->model()->headerData(columns - 1, Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;img src="_s), qPrintable(tip));
    checkAll();
    QVERIFY(m_window->statusBar()->currentMessage().size() < 500);
}

void TestHostileWindow::windowsAndQuestionsHoldNoMarkup()
{
    receive();
    receive();
    m_list->selectRow(0);
    int opened = 0;
    for (QAction *action : m_window->findChildren<QAction *>()) {
        // What opens a window of ours on the event; a file dialog would wait for a person.
        static const QStringList names{ u"editAndReplay"_s, u"resignEvent"_s, u"compareEvents"_s,
                                        u"tagEvents"_s,     u"noteEvents"_s,  u"removeEvents"_s };
        if (!names.contains(action->objectName()) || !action->isEnabled())
            continue;
        action->trigger();
        ++opened;
        QTest::qWait(100);
        checkAll();
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top != m_window.get() && top->isVisible()) {
                QVERIFY2(!top->windowTitle().contains(u'<'), qPrintable(top->windowTitle()));
                top->close();
            }
        }
    }
    QVERIFY2(opened >= 3, qPrintable(QString::number(opened)));
}

QTEST_MAIN(TestHostileWindow)
#include "tst_hostilewindow.moc"
