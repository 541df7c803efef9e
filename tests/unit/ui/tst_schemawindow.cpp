// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/schema/schematreemodel.h"
#include "ui/schema/schemawindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// From an event to what all of its type have.
class TestSchemaWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aKeyShowsTheSchemaOfTheType();
    void theOverviewLeadsToIt();
    void withoutAnEventItIsOfAllTypes();
    void typesAndCountsAreChosen();
    void saysWhenNothingIsThere();
    void findsAField();
    void aRowFiltersTheList();
    void aRowOpensTheEventWhereItChanged();
    void aRowBecomesAColumn();
    void whatCouldNotBeReadIsShown();
    void copiesSchemaAndTable();
    void closingWhileItReadsIsSafe();
    void isNamedForScreenReaders();

private:
    void post(const QByteArray &path, const QByteArray &fields, const QByteArray &body);
    void postPush(const QByteArray &body)
    {
        post("/typed", "Content-Type: application/json\r\nX-GitHub-Event: push\r\n", body);
    }
    void select(int row);
    SchemaWindow *shown();
    /// The same, of all types and endpoints.
    SchemaWindow *ofAll();
    QString summary(const SchemaWindow *window) const
    {
        return child<QLabel>(*window, u"schemaSummary"_s)->text();
    }
    QModelIndex find(const SchemaWindow *window, const QString &path) const;
    QAction *menuAction(SchemaWindow *window, const QString &path, const QString &name);

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

void TestSchemaWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestSchemaWindow::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    Endpoint typed;
    typed.name = u"typed"_s;
    typed.path = "/typed";
    typed.scheme = u"github"_s;
    m_workspace->useEndpoints(*EndpointSet::fromList({ typed }));
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
}

void TestSchemaWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestSchemaWindow::post(const QByteArray &path, const QByteArray &fields,
                            const QByteArray &body)
{
    const int before = m_list->model()->rowCount();
    RawClient client(m_workspace->listening()->port);
    client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\n" + fields
                + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY(client.answer().status > 0);
    QTRY_COMPARE(m_list->model()->rowCount(), before + 1);
}

void TestSchemaWindow::select(int row)
{
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
    QTRY_VERIFY(m_window->findChild<QPushButton *>(u"schemaOfType"_s));
}

/// The window, once it has come to an end.
SchemaWindow *TestSchemaWindow::shown()
{
    SchemaWindow *window = nullptr;
    [&] {
        QTRY_VERIFY((window = m_window->findChild<SchemaWindow *>(u"schemaWindow"_s)));
        QTRY_VERIFY(!summary(window).isEmpty() && !summary(window).endsWith(u'…'));
    }();
    return window;
}

SchemaWindow *TestSchemaWindow::ofAll()
{
    child<QAction>(*m_window, u"schemaOfEvents"_s)->trigger();
    SchemaWindow *window = shown();
    window->showSchema({});
    return shown();
}

QModelIndex TestSchemaWindow::find(const SchemaWindow *window, const QString &path) const
{
    const auto *model = child<QTreeView>(*window, u"schemaTree"_s)->model();
    const auto found = model->match(model->index(0, 0), SchemaTreeModel::PathRole, path, 1,
                                    Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

QAction *TestSchemaWindow::menuAction(SchemaWindow *window, const QString &path,
                                      const QString &name)
{
    child<QTreeView>(*window, u"schemaTree"_s)->setCurrentIndex(find(window, path));
    QMenu *menu = child<QPushButton>(*window, u"schemaActions"_s)->menu();
    Q_EMIT menu->aboutToShow();
    auto *action = menu->findChild<QAction *>(name);
    if (!action)
        qFatal("no such action: %s", qPrintable(name));
    return action;
}

void TestSchemaWindow::aKeyShowsTheSchemaOfTheType()
{
    postPush(R"({"ref":"a"})");
    post("/else", {}, R"({"other":1})");
    postPush(R"({"ref":"b","forced":true})");
    select(0);
    QTest::keyClick(m_list, Qt::Key_M);
    const SchemaWindow *window = shown();
    QCOMPARE(window->windowTitle(), u"Schema of push"_s);
    QVERIFY2(summary(window).startsWith(u"2 fields, 1 of them optional."_s),
             qPrintable(summary(window)));
    QVERIFY(summary(window).contains(u"Endpoint “typed”. All of them: 2 events, #1 to #3."_s));
    QVERIFY(find(window, u"$.forced"_s).isValid());
    QVERIFY(!find(window, u"$.other"_s).isValid());
    auto *tree = child<QTreeView>(*window, u"schemaTree"_s);
    const QAbstractItemModelTester tester(tree->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    tree->setCurrentIndex(find(window, u"$.forced"_s));
    const QString detail = child<QLabel>(*window, u"schemaDetail"_s)->text();
    QVERIFY2(detail.contains(u"In 1 of 2 events that could be read; first with #3"_s),
             qPrintable(detail));
    QVERIFY(detail.contains(u"The newest event that lacks it is #1"_s));
}

void TestSchemaWindow::theOverviewLeadsToIt()
{
    postPush(R"({"ref":"a"})");
    select(0);
    auto *button = child<QPushButton>(*m_window, u"schemaOfType"_s);
    QCOMPARE(button->text(), u"Schema of push"_s);
    button->click();
    QCOMPARE(shown()->windowTitle(), u"Schema of push"_s);
}

void TestSchemaWindow::withoutAnEventItIsOfAllTypes()
{
    child<QAction>(*m_window, u"schemaOfEvents"_s)->trigger();
    const SchemaWindow *window = shown();
    QCOMPARE(window->windowTitle(), u"Schema of all types"_s);
    QVERIFY(summary(window).startsWith(u"There is no event"_s));
    QVERIFY(!child<QPushButton>(*window, u"schemaCopyJson"_s)->isEnabled());
}

void TestSchemaWindow::typesAndCountsAreChosen()
{
    postPush(R"({"ref":"a"})");
    post("/else", {}, R"({"other":1})");
    SchemaWindow *window = ofAll();
    QTRY_VERIFY(find(window, u"$.other"_s).isValid());
    auto *type = child<QComboBox>(*window, u"schemaType"_s);
    QTRY_VERIFY(type->findText(u"push"_s) > 0);
    type->setFocus();
    type->lineEdit()->selectAll();
    QTest::keyClicks(type->lineEdit(), u"push"_s);
    QTest::keyClick(type->lineEdit(), Qt::Key_Return);
    QVERIFY(window->isVisible());
    QTRY_VERIFY(!find(window, u"$.other"_s).isValid() && find(window, u"$.ref"_s).isValid());
    type->setCurrentIndex(1);
    Q_EMIT type->activated(1);
    QTRY_VERIFY(find(window, u"$.other"_s).isValid() && !find(window, u"$.ref"_s).isValid());
    // The events of an hour ago are none of today's, unless it is just past midnight.
    auto *received = child<QComboBox>(*window, u"schemaReceived"_s);
    received->setCurrentIndex(2);
    Q_EMIT received->activated(2);
    QTRY_VERIFY(
            summary(window).contains(u"Received in the last 7 days. All of them: 1 event, #2."_s));
}

void TestSchemaWindow::saysWhenNothingIsThere()
{
    SchemaWindow *window = ofAll();
    window->showSchema({ .type = "absent" });
    QTRY_VERIFY(summary(window).startsWith(u"There is no event of this type"_s));
    QCOMPARE(child<QTreeView>(*window, u"schemaTree"_s)->model()->rowCount(), 0);
}

void TestSchemaWindow::findsAField()
{
    post("/else", {}, R"({"a":{"needle":1},"b":2})");
    SchemaWindow *window = ofAll();
    child<QLineEdit>(*window, u"schemaFind"_s)->setText(u"NEEDLE"_s);
    QVERIFY(find(window, u"$.a.needle"_s).isValid());
    QVERIFY(!find(window, u"$.b"_s).isValid());
}

void TestSchemaWindow::aRowFiltersTheList()
{
    postPush(R"({"n":1})");
    postPush(R"({"n":"x"})");
    postPush(R"({})");
    select(0);
    QTest::keyClick(m_list, Qt::Key_M);
    SchemaWindow *window = shown();
    menuAction(window, u"$.n"_s, u"schemaFilterLacks"_s)->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    menuAction(window, u"$.n"_s, u"schemaFilterHas"_s)->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    menuAction(window, u"$.n"_s, u"schemaFilterType_string"_s)->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    QVERIFY(window->isVisible());
}

void TestSchemaWindow::aRowOpensTheEventWhereItChanged()
{
    postPush(R"({"n":1})");
    postPush(R"({"n":"x"})");
    postPush(R"({"n":"y"})");
    select(0);
    QTest::keyClick(m_list, Qt::Key_M);
    SchemaWindow *window = shown();
    QVERIFY(summary(window).contains(u"Of more than one type over time: $.n."_s));
    menuAction(window, u"$.n"_s, u"schemaOpenChange_string"_s)->trigger();
    QTRY_COMPARE(m_list->currentId(), 2);
}

void TestSchemaWindow::aRowBecomesAColumn()
{
    postPush(R"({"n":1})");
    select(0);
    QTest::keyClick(m_list, Qt::Key_M);
    SchemaWindow *window = shown();
    const int before = m_list->model()->columnCount();
    menuAction(window, u"$.n"_s, u"schemaAddColumn"_s)->trigger();
    QCOMPARE(m_list->model()->columnCount(), before + 1);
    QVERIFY(!menuAction(window, u"$"_s, u"schemaAddColumn"_s)->isEnabled());
}

void TestSchemaWindow::whatCouldNotBeReadIsShown()
{
    post("/else", "Content-Type: application/json\r\n", R"({"a":1})");
    post("/else", "Content-Type: application/json\r\n", R"({"a":)");
    SchemaWindow *window = ofAll();
    QCOMPARE(child<QLabel>(*window, u"schemaUnread"_s)->text(),
             u"1 could not be read: JSON with a mistake (1)."_s);
    QMenu *menu = child<QPushButton>(*window, u"schemaShowUnread"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().front()->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
}

void TestSchemaWindow::copiesSchemaAndTable()
{
    postPush(R"({"who":"Ann"})");
    select(0);
    QTest::keyClick(m_list, Qt::Key_M);
    SchemaWindow *window = shown();
    child<QPushButton>(*window, u"schemaCopyJson"_s)->click();
    const QString schema = QGuiApplication::clipboard()->text();
    QVERIFY(schema.contains(u"2020-12"_s) && schema.contains(u"\"Ann\""_s));
    child<QCheckBox>(*window, u"schemaWithExamples"_s)->setChecked(false);
    child<QPushButton>(*window, u"schemaCopyMarkdown"_s)->click();
    const QString table = QGuiApplication::clipboard()->text();
    QVERIFY(table.contains(u"| `$.who` | string |"_s) && !table.contains(u"Ann"_s));
}

void TestSchemaWindow::closingWhileItReadsIsSafe()
{
    for (int i = 0; i < 20; ++i)
        postPush(R"({"n":1})");
    SchemaWindow *window = ofAll();
    window->showSchema({});
    window->close();
    QTRY_VERIFY(!m_window->findChild<SchemaWindow *>(u"schemaWindow"_s));
    QVERIFY(summary(ofAll()).contains(u"20 events"_s));
}

void TestSchemaWindow::isNamedForScreenReaders()
{
    child<QAction>(*m_window, u"schemaOfEvents"_s)->trigger();
    SchemaWindow *window = shown();
    for (const QComboBox *box : window->findChildren<QComboBox *>())
        QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    for (const auto *tree : window->findChildren<QTreeView *>())
        QVERIFY(!tree->accessibleName().isEmpty());
    for (const QLabel *label : window->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestSchemaWindow)
#include "tst_schemawindow.moc"
