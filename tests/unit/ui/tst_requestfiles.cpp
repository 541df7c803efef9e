// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/rows/requestcopy.h"
#include "ui/rows/requestdrag.h"
#include "ui/rows/requestfiles.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Requests on their way out of the window: to the clipboard, and as files that are dragged.
class TestRequestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void namesAreSafe_data();
    void namesAreSafe();
    void filesAreWrittenWhenAskedForAndGoWithTheirFolder();
    void saysWhenFilesCannotBeWritten();
    void copiesTheRequestAsItCame();
    void copiesTheBodyDecoded();
    void refusesWhatIsNoText();
    void refusesWhatIsTooLarge();
    void copiesTheValueOfAHeader();
    void dragsTheSelectedRows();
    void dragsTheTitle();
    void aRowThatIsNotSelectedIsSelectedByTheMovement();

private:
    void receive(const QByteArray &wire);
    void press(QWidget *widget, QPoint place) const;
    void move(QWidget *widget, QPoint to) const;
    QList<QUrl> dragged();
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }
    QString said() const { return m_window->statusBar()->currentMessage(); }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

static QByteArray post(const QByteArray &target, const QByteArray &body,
                       const QByteArray &fields = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: a\r\n" + fields
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read"_ba;
}

void TestRequestFiles::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestRequestFiles::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->resize(1240, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
}

void TestRequestFiles::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestRequestFiles::receive(const QByteArray &wire)
{
    const int before = m_list->model()->rowCount();
    RawClient client(m_workspace->listening()->port);
    client.send(wire);
    QCOMPARE(client.answer().status, 200);
    QTRY_COMPARE(m_list->model()->rowCount(), before + 1);
    m_list->selectRow(0);
    QTRY_VERIFY(action(u"copyRaw"_s)->isEnabled());
}

void TestRequestFiles::namesAreSafe_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << post("/hooks/stripe", "{}") << u"7-POST-hooks-stripe.http"_s;
    QTest::newRow("root") << post("/", {}) << u"7-POST.http"_s;
    QTest::newRow("query") << post("/a?token=secret", {}) << u"7-POST-a.http"_s;
    QTest::newRow("upwards") << post("/../../etc/passwd", {}) << u"7-POST-etc-passwd.http"_s;
    QTest::newRow("backslashes") << post("/..\\..\\x", {}) << u"7-POST-x.http"_s;
    QTest::newRow("absolute") << post("http://h.example:80/x", {})
                              << u"7-POST-http-h-example-80-x.http"_s;
    QTest::newRow("encoded") << post("/%2e%2e%2f%00x", {}) << u"7-POST-2e-2e-2f-00x.http"_s;
    QTest::newRow("shell") << post("/$(rm)/`a`/-rf;*|'x'", {}) << u"7-POST-rm-a-rf-x.http"_s;
    QTest::newRow("hidden") << post("/.bashrc", {}) << u"7-POST-bashrc.http"_s;
    QTest::newRow("long") << post('/' + QByteArray(5000, 'a'), {})
                          << u"7-POST-%1.http"_s.arg(QString(60, u'a'));
    QTest::newRow("method") << "A!#$%&'*+-.^_`|~B /x HTTP/1.1\r\nHost: a\r\n\r\n"_ba
                            << u"7-A-_-B-x.http"_s;
}

void TestRequestFiles::namesAreSafe()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QString, name);
    QCOMPARE(requestFileName(*eventOf(wire)), name);
}

void TestRequestFiles::filesAreWrittenWhenAskedForAndGoWithTheirFolder()
{
    auto folder = std::make_shared<DragFolder>();
    const QByteArray wire = post("/../a", "\xff\0x"_ba);
    auto files = std::make_unique<RequestFiles>(std::vector<EventPtr>{ eventOf(wire) }, folder,
                                                [](const QString &) {});
    QVERIFY(files->hasUrls());
    QCOMPARE(files->formats(), QStringList{ u"text/uri-list"_s });
    QCOMPARE(folder->path(), QString());
    const QList<QUrl> urls = files->urls();
    QCOMPARE(urls.size(), 1);
    const QString path = urls.first().toLocalFile();
    QVERIFY(path.startsWith(folder->path() + u'/'));
    QVERIFY(QDir::cleanPath(path) == path);
    QCOMPARE(contentOf(path), wire);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile(path).permissions() & others, QFile::Permissions());
    QCOMPARE(QFile(folder->path()).permissions() & others, QFile::Permissions());
    // Once only, however often it is asked.
    QCOMPARE(files->urls(), urls);
    QCOMPARE(files->data(u"text/uri-list"_s).trimmed(), urls.first().toEncoded());
    QCOMPARE(QDir(folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    folder.reset();
    QVERIFY(QFile::exists(path));
    files.reset();
    QVERIFY(!QFile::exists(path));
}

void TestRequestFiles::saysWhenFilesCannotBeWritten()
{
    auto folder = std::make_shared<DragFolder>();
    QString problem;
    const EventPtr event = eventOf(post("/a", {}));
    // Twice the same name.
    QVERIFY(!folder->write({ event, event }, &problem));
    QVERIFY2(problem.startsWith("The files cannot be written"_L1), qPrintable(problem));
    QStringList told;
    const RequestFiles files({ event, event }, folder,
                             [&](const QString &sentence) { told += sentence; });
    QCOMPARE(files.urls(), QList<QUrl>());
    QCOMPARE(told, QStringList{ problem });
}

void TestRequestFiles::copiesTheRequestAsItCame()
{
    const QByteArray wire = post("/a", "<b>\u00e9\u202e</b>\r\n", "X-A:  b \r\n");
    receive(wire);
    action(u"copyRaw"_s)->trigger();
    QTRY_COMPARE(said(), u"#1 copied as it was received."_s);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), wire);
    QVERIFY(m_list->actions().contains(action(u"copyBody"_s)));
    m_list->selectAll();
    receive(post("/b", "x"));
    m_list->selectAll();
    QTRY_VERIFY(!action(u"copyRaw"_s)->isEnabled());
}

void TestRequestFiles::copiesTheBodyDecoded()
{
    receive("POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
            "2\r\n{\"\r\n5\r\na\":1}\r\n0\r\n\r\n");
    action(u"copyBody"_s)->trigger();
    QTRY_COMPARE(said(), u"Body of #1 copied."_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"a\":1}"_s);

    // gzip of "hello\n" without a name or a time.
    receive(post("/b",
                 QByteArray::fromHex("1f8b0800000000000003cb48cdc9c9e7020020303a36"
                                     "06000000"),
                 "Content-Encoding: gzip\r\n"));
    action(u"copyBody"_s)->trigger();
    QTRY_COMPARE(said(), u"Body of #2 copied, decoded from gzip."_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"hello\n"_s);

    receive(post("/c", "\xe4\xf6"_ba, "Content-Type: text/plain; charset=iso-8859-1\r\n"));
    action(u"copyBody"_s)->trigger();
    QTRY_COMPARE(said(), u"Body of #3 copied."_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"äö"_s);
}

void TestRequestFiles::refusesWhatIsNoText()
{
    QGuiApplication::clipboard()->setText(u"as before"_s);
    receive(post("/a", "a\0b"_ba));
    action(u"copyRaw"_s)->trigger();
    QTRY_VERIFY(said().startsWith("#1 is not all text"_L1));
    action(u"copyBody"_s)->trigger();
    QTRY_VERIFY(said().startsWith("The body of #1 is not text"_L1));
    receive(post("/b", "no gzip", "Content-Encoding: gzip\r\n"));
    action(u"copyBody"_s)->trigger();
    QTRY_VERIFY(said().startsWith("The body of #2 cannot be decoded from gzip"_L1));
    receive(post("/c", {}));
    action(u"copyBody"_s)->trigger();
    QTRY_COMPARE(said(), u"#3 has no body."_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"as before"_s);
}

void TestRequestFiles::refusesWhatIsTooLarge()
{
    const EventPtr large = eventOf(post("/a", QByteArray(9 * 1024 * 1024, 'x')));
    for (const auto &copied :
         { rawRequestText(large->request, u"Event 7"_s), bodyText(large->request, u"event 7"_s) }) {
        QVERIFY(copied.text.isEmpty());
        QVERIFY2(copied.sentence.contains("too much for the clipboard"_L1),
                 qPrintable(copied.sentence));
    }
}

void TestRequestFiles::copiesTheValueOfAHeader()
{
    receive(post("/a", {}, "X-Sig: t=1, v1=ab\r\n"));
    QTRY_COMPARE(child<QLabel>(*m_window, u"detailTitle"_s)->text().isEmpty(), false);
    auto *table = child<QTableView>(*m_window, u"headers"_s);
    auto *button = child<QPushButton>(*m_window, u"copyHeaderValue"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->clearSelection();
    button->click();
    QVERIFY(said().startsWith("Select a header first"_L1));
    table->selectRow(1);
    button->click();
    QCOMPARE(said(), u"Value of X-Sig copied."_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"t=1, v1=ab"_s);
}

void TestRequestFiles::press(QWidget *widget, QPoint place) const
{
    QTest::mousePress(widget, Qt::LeftButton, Qt::NoModifier, place);
}

void TestRequestFiles::move(QWidget *widget, QPoint to) const
{
    QMouseEvent moved(QEvent::MouseMove, QPointF(to), widget->mapToGlobal(QPointF(to)),
                      Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &moved);
}

/// What is dragged next; the drag is given up.
QList<QUrl> TestRequestFiles::dragged()
{
    QList<QUrl> urls;
    const auto take = [&](const QMimeData *files) {
        urls = files->urls();
        QTimer::singleShot(0, this, [] { QDrag::cancel(); });
    };
    const auto connection =
            connect(m_window->findChild<RequestDrag *>(), &RequestDrag::beginning, this, take);
    [&] { QTRY_VERIFY(!urls.isEmpty()); }();
    disconnect(connection);
    return urls;
}

void TestRequestFiles::dragsTheSelectedRows()
{
    receive(post("/one", "1"));
    receive(post("/two", "2"));
    receive(post("/three", "3"));
    m_list->selectRow(0);
    m_list->selectionModel()->select(m_list->model()->index(1, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QPoint place = m_list->visualRect(m_list->model()->index(1, 1)).center();
    press(m_list->viewport(), place);
    move(m_list->viewport(), place + QPoint(2, 0));
    move(m_list->viewport(), place + QPoint(60, 40));
    const QList<QUrl> urls = dragged();
    QCOMPARE(urls.size(), 2);
    QCOMPARE(urls.at(0).fileName(), u"3-POST-three.http"_s);
    QCOMPARE(urls.at(1).fileName(), u"2-POST-two.http"_s);
    QCOMPARE(contentOf(urls.at(1).toLocalFile()), post("/two", "2"));
    QCOMPARE(m_list->selectedIds(), (std::vector<qint64>{ 3, 2 }));
    m_window.reset();
    QVERIFY(!QFile::exists(urls.at(1).toLocalFile()));
}

void TestRequestFiles::dragsTheTitle()
{
    receive(post("/one", "1"));
    auto *title = child<QLabel>(*m_window, u"detailTitle"_s);
    QTRY_VERIFY(title->isVisible());
    press(title, QPoint(5, 5));
    move(title, QPoint(80, 5));
    const QList<QUrl> urls = dragged();
    QCOMPARE(urls.size(), 1);
    QCOMPARE(urls.at(0).fileName(), u"1-POST-one.http"_s);
}

void TestRequestFiles::aRowThatIsNotSelectedIsSelectedByTheMovement()
{
    receive(post("/one", "1"));
    receive(post("/two", "2"));
    m_list->clearSelection();
    const QPoint first = m_list->visualRect(m_list->model()->index(0, 1)).center();
    const QPoint second = m_list->visualRect(m_list->model()->index(1, 1)).center();
    press(m_list->viewport(), first);
    move(m_list->viewport(), second);
    QTest::mouseRelease(m_list->viewport(), Qt::LeftButton, Qt::NoModifier, second);
    QCOMPARE(m_list->selectedIds(), (std::vector<qint64>{ 2, 1 }));
}

QTEST_MAIN(TestRequestFiles)
#include "tst_requestfiles.moc"
