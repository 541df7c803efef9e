// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/commands/menuactions.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// Of a control that is made of others, those inside are its own matter.
bool isInside(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above)
            || qobject_cast<const QAbstractScrollArea *>(above)
            || qobject_cast<const QLineEdit *>(above) || above->inherits("QKeySequenceEdit")
            || above->inherits("QTabBar"))
            return !qobject_cast<const QAbstractScrollArea *>(above)
                    || !above->inherits("QScrollArea");
        if (above->isWindow())
            break;
    }
    return false;
}

QString described(const QWidget *widget)
{
    return u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                  widget->objectName(), widget->window()->objectName());
}

} // namespace

/// Every window that the menus open: each control has a name and a role for assistive technology,
/// and Tab gets to it.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theMainWindow();
    void eachTabOfTheDetails();
    void whatAMenuOpens_data();
    void whatAMenuOpens();
    void aRowOfTheListSaysItsVerdict();

private:
    static void checkNames(const QWidget &window);
    static void checkTab(QWidget &window);
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

void TestAccessibility::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestAccessibility::init()
{
    static int number = 0;
    QSettings().clear();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
    RawClient client(m_workspace->listening()->port);
    const QByteArray body = R"({"type":"order.paid","id":"evt_1"})";
    client.send("POST /shop HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                "Content-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(client.answer().status, 200);
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    m_list->selectRow(0);
    QTRY_VERIFY(child<QTabWidget>(*m_window, u"detailTabs"_s)->isVisible());
}

void TestAccessibility::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestAccessibility::checkNames(const QWidget &window)
{
    int controls = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled()
            || widget->focusPolicy() == Qt::NoFocus || isInside(widget)
            || widget->inherits("QScrollArea") || widget->focusProxy())
            continue;
        ++controls;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface, qPrintable(described(widget)));
        QVERIFY2(interface->role() != QAccessible::NoRole
                         && interface->role() != QAccessible::Client,
                 qPrintable(described(widget) + u" has no role"_s));
        QVERIFY2(!interface->text(QAccessible::Name).trimmed().isEmpty(),
                 qPrintable(described(widget) + u" has no name"_s));
    }
    QVERIFY2(controls > 0, qPrintable(window.objectName()));
}

void TestAccessibility::checkTab(QWidget &window)
{
    window.activateWindow();
    QSet<const QWidget *> wanted;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isInside(widget)
            && !widget->inherits("QScrollArea") && !widget->inherits("QRadioButton"))
            wanted.insert(widget);
    }
    QSet<const QWidget *> reached;
    const int most = static_cast<int>(wanted.size()) * 3 + 40;
    for (int step = 0; step < most && !reached.contains(wanted); ++step) {
        QWidget *now = window.focusWidget();
        if (now)
            reached.insert(now);
        // As the key: a text that takes tabs for itself would hold it.
        QTest::keyClick(now ? now : &window, Qt::Key_Tab);
    }
    wanted.subtract(reached);
    for (const QWidget *missed : std::as_const(wanted))
        QFAIL(qPrintable(described(missed) + u" is not reached by Tab"_s));
}

void TestAccessibility::theMainWindow()
{
    checkNames(*m_window);
    checkTab(*m_window);
}

void TestAccessibility::eachTabOfTheDetails()
{
    auto *tabs = child<QTabWidget>(*m_window, u"detailTabs"_s);
    QVERIFY(tabs->count() >= 8);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(100); // what it shows is made ready behind the window
        checkNames(*m_window);
    }
}

void TestAccessibility::whatAMenuOpens_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         { "commandPaletteAction", "shortcutsAction", "logAction", "listenersAction",
           "limitsAction", "retentionAction", "schemes", "publicUrlAction", "checkConsumer",
           "gatewaySimulator", "addEndpointAction", "editAndReplay", "resignEvent", "replayMany",
           "schemaOfEvents", "showLifeline", "exportEvents", "tagEvents", "openEventWindow" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAccessibility::whatAMenuOpens()
{
    QFETCH(const QString, name);
    QVERIFY(action(name)->isEnabled());
    const QWidgetList before = QApplication::topLevelWidgets();
    action(name)->trigger();
    QWidget *opened = nullptr;
    const auto look = [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->isWindow() && !before.contains(widget)
                && widget->windowType() != Qt::ToolTip && widget->windowType() != Qt::Popup)
                opened = widget;
        }
        return opened != nullptr;
    };
    QTRY_VERIFY(look());
    QVERIFY2(!opened->windowTitle().isEmpty(), qPrintable(opened->objectName()));
    QTest::qWait(100);
    checkNames(*opened);
    checkTab(*opened);
    opened->close();
}

void TestAccessibility::aRowOfTheListSaysItsVerdict()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
    QVERIFY(list && list->tableInterface());
    QCOMPARE(list->role(), QAccessible::Table);
    QStringList cells;
    for (int column = 0; column < list->tableInterface()->columnCount(); ++column) {
        if (QAccessibleInterface *cell = list->tableInterface()->cellAt(0, column))
            cells.append(cell->text(QAccessible::Name));
    }
    QVERIFY2(cells.contains(u"unsigned"_s), qPrintable(cells.join(u'|')));
    QVERIFY2(cells.contains(u"/shop"_s), qPrintable(cells.join(u'|')));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
