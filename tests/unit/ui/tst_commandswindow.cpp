// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/commands/menuactions.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// The key of a mnemonic in \a text; null without one.
QChar mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.isEmpty() ? QChar() : QChar(static_cast<char16_t>(keys[0].key()));
}

void collectMenus(const QMenu *menu, QList<const QMenu *> &into)
{
    into.append(menu);
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            collectMenus(action->menu(), into);
    }
}

} // namespace

/// What can be done by its name, and by which keys.
class TestCommandsWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyActionHasAPlaceInAMenu();
    void noTwoActionsShareAShortcut();
    void noTwoMnemonicsOfAMenuCollide();
    void noTwoMnemonicsInSightCollide_data();
    void noTwoMnemonicsInSightCollide();
    void runsWhatIsTyped();
    void tellsWhyNotWhatCannotBeDone();
    void choosesEndpointsFiltersAndSchemes();
    void remembersWhatWasUsed();
    void escapeChangesNothing();
    void theChoiceIsToldToAssistiveTechnology();
    void aShortcutIsChangedAndKept();
    void aConflictIsToldAndCanBeTakenOver();
    void keysThatMoveAreRefused();
    void allShortcutsAreReset();

private:
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }
    void newWindow();
    QDialog *openPalette();
    QDialog *openShortcuts();
    void selectShortcutOf(const QDialog &dialog, const QString &name);
    QMenuBar *bar() const { return m_window->findChild<QMenuBar *>(); }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestCommandsWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestCommandsWindow::init()
{
    static int number = 0;
    QSettings().clear();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    newWindow();
}

void TestCommandsWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestCommandsWindow::newWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QDialog *TestCommandsWindow::openPalette()
{
    action(u"commandPaletteAction"_s)->trigger();
    return child<QDialog>(*m_window, u"commandPalette"_s);
}

QDialog *TestCommandsWindow::openShortcuts()
{
    action(u"shortcutsAction"_s)->trigger();
    return child<QDialog>(*m_window, u"shortcutsDialog"_s);
}

void TestCommandsWindow::selectShortcutOf(const QDialog &dialog, const QString &name)
{
    child<QLineEdit>(dialog, u"shortcutSearch"_s)->setText(name);
    auto *tree = child<QTreeView>(dialog, u"shortcutList"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
}

void TestCommandsWindow::everyActionHasAPlaceInAMenu()
{
    QSet<const QAction *> placed;
    for (const MenuAction &each : menuActions(bar()))
        placed.insert(each.action);
    QVERIFY(placed.size() > 50);
    int named = 0;
    const auto *actions = m_window->findChild<QObject *>(u"actions"_s);
    QVERIFY(actions);
    for (const QAction *each : actions->findChildren<QAction *>()) {
        if (each->isSeparator() || each->menu() || each->objectName().isEmpty())
            continue;
        ++named;
        QVERIFY2(placed.contains(each), qPrintable(each->objectName()));
    }
    QVERIFY(named > 50);
}

void TestCommandsWindow::noTwoActionsShareAShortcut()
{
    QHash<QKeySequence, QString> taken;
    for (const MenuAction &each : menuActions(bar())) {
        for (const QKeySequence &keys : each.action->shortcuts()) {
            QVERIFY2(!taken.contains(keys),
                     qPrintable(u"%1 is of %2 and %3"_s.arg(keys.toString(), taken.value(keys),
                                                            each.action->text())));
            taken.insert(keys, each.action->text());
        }
    }
    QVERIFY(taken.size() > 30);
}

void TestCommandsWindow::noTwoMnemonicsOfAMenuCollide()
{
    QList<const QMenu *> menus;
    QHash<QChar, QString> titles;
    for (const QAction *action : bar()->actions()) {
        const QChar letter = mnemonicOf(action->text());
        QVERIFY2(!letter.isNull() && !titles.contains(letter), qPrintable(action->text()));
        titles.insert(letter, action->text());
        collectMenus(action->menu(), menus);
    }
    for (const QMenu *menu : std::as_const(menus)) {
        QHash<QChar, QString> letters;
        for (const QAction *action : menu->actions()) {
            const QChar letter = mnemonicOf(action->text());
            if (letter.isNull())
                continue;
            QVERIFY2(!letters.contains(letter),
                     qPrintable(u"%1: “%2” and “%3”"_s.arg(menu->title(), letters.value(letter),
                                                           action->text())));
            letters.insert(letter, action->text());
        }
    }
}

void TestCommandsWindow::noTwoMnemonicsInSightCollide_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("filter");
    const auto post = [](const QByteArray &type, const QByteArray &body) {
        return "POST /x HTTP/1.1\r\nHost: a\r\nContent-Type: " + type
                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("JSON") << post("application/json", R"({"a":{"b":"{\"c\":1}"}})") << QString();
    QTest::newRow("CSV") << post("text/csv", "a,b\n1,2\n") << QString();
    QTest::newRow("form") << post("application/x-www-form-urlencoded", "a=1&b=2") << QString();
    QTest::newRow("parts") << post("multipart/form-data; boundary=x",
                                   "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
                                   "--x--\r\n")
                           << QString();
    QTest::newRow("nothing found") << post("application/json", "{}") << u"nosuchword"_s;
}

void TestCommandsWindow::noTwoMnemonicsInSightCollide()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QString, filter);
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    if (!wire.isEmpty()) {
        RawClient client(m_workspace->listening()->port);
        QVERIFY(client.send(wire));
        QCOMPARE(client.answer().status, 200);
        auto *list = child<EventListView>(*m_window, u"eventList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->selectRow(0);
        QTRY_VERIFY(child<QTabWidget>(*m_window, u"detailTabs"_s)->isVisible());
    }
    if (!filter.isEmpty()) {
        child<QLineEdit>(*m_window, u"filter"_s)->setText(filter);
        QTRY_VERIFY(child<QPushButton>(*m_window, u"clearFilter"_s)->isVisible());
    }
    auto *tabs = child<QTabWidget>(*m_window, u"detailTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(120); // what a tab shows is made ready behind the window
        QHash<QChar, QString> letters;
        const auto take = [&](const QString &text) {
            const QChar letter = mnemonicOf(text);
            if (letter.isNull())
                return;
            QVERIFY2(!letters.contains(letter),
                     qPrintable(u"Alt+%1 in tab %2: “%3” and “%4”"_s.arg(letter).arg(
                             tabs->tabText(tab), letters.value(letter), text)));
            letters.insert(letter, text);
        };
        for (const QAction *action : bar()->actions())
            take(action->text());
        for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->window() == m_window.get())
                take(button->text());
        }
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy() && label->window() == m_window.get())
                take(label->text());
        }
    }
}

void TestCommandsWindow::runsWhatIsTyped()
{
    QAction *hide = action(u"hideRefused"_s);
    QVERIFY(!hide->isChecked());
    QDialog *palette = openPalette();
    auto *typed = child<QLineEdit>(*palette, u"paletteTyped"_s);
    QTest::keyClicks(typed, u"hide ref"_s);
    const auto *list = child<QListView>(*palette, u"paletteList"_s);
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Hide refused"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(hide->isChecked());
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"commandPalette"_s));
}

void TestCommandsWindow::tellsWhyNotWhatCannotBeDone()
{
    const QDialog *palette = openPalette();
    auto *typed = child<QLineEdit>(*palette, u"paletteTyped"_s);
    QTest::keyClicks(typed, u"copy body"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QCOMPARE(child<QLabel>(*palette, u"paletteHint"_s)->text(),
             u"Not available now: select an event first"_s);
}

void TestCommandsWindow::choosesEndpointsFiltersAndSchemes()
{
    settings::setSavedFilters({ { u"Refunds"_s, u"type:refund"_s } });
    settings::setRecentQueries({ u"status:500"_s });
    const auto choose = [this](const QString &text) {
        const QDialog *palette = openPalette();
        auto *typed = child<QLineEdit>(*palette, u"paletteTyped"_s);
        typed->setText(text);
        QTest::keyClick(typed, Qt::Key_Return);
        [&] { QTRY_VERIFY(!m_window->findChild<QDialog *>(u"commandPalette"_s)); }();
    };
    auto *filter = child<QLineEdit>(*m_window, u"filter"_s);
    choose(u"refunds saved"_s);
    QTRY_COMPARE(filter->text(), u"type:refund"_s);
    choose(u"status:500"_s);
    QTRY_COMPARE(filter->text(), u"status:500"_s);
    choose(u"default endpoint"_s);
    QTRY_COMPARE(child<QListView>(*m_window, u"endpoints"_s)->currentIndex().row(), 1);
    choose(u"scheme stripe"_s);
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"schemesDialog"_s));
}

void TestCommandsWindow::remembersWhatWasUsed()
{
    QDialog *palette = openPalette();
    auto *typed = child<QLineEdit>(*palette, u"paletteTyped"_s);
    typed->setText(u"group by"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"commandPalette"_s));
    palette = openPalette();
    const auto *list = child<QListView>(*palette, u"paletteList"_s);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(list->currentIndex().data().toString().startsWith("Group by delivery"_L1));
}

void TestCommandsWindow::escapeChangesNothing()
{
    QDialog *palette = openPalette();
    auto *typed = child<QLineEdit>(*palette, u"paletteTyped"_s);
    QTest::keyClicks(typed, u"hide"_s);
    QTest::keyClick(typed, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"commandPalette"_s));
    QVERIFY(!action(u"hideRefused"_s)->isChecked());
    QVERIFY(settings::recentCommands().isEmpty());
}

void TestCommandsWindow::theChoiceIsToldToAssistiveTechnology()
{
    QDialog *palette = openPalette();
    auto *typed = child<QLineEdit>(*palette, u"paletteTyped"_s);
    QTest::keyClicks(typed, u"quit"_s);
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(typed);
    QVERIFY(line);
    QCOMPARE(line->role(), QAccessible::EditableText);
    QCOMPARE(line->text(QAccessible::Name), u"Command"_s);
    QTRY_COMPARE(line->text(QAccessible::Description), u"Quit, File, Ctrl+Q"_s);
    QAccessibleInterface *list =
            QAccessible::queryAccessibleInterface(child<QListView>(*palette, u"paletteList"_s));
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Commands"_s);
}

void TestCommandsWindow::aShortcutIsChangedAndKept()
{
    QDialog *dialog = openShortcuts();
    selectShortcutOf(*dialog, u"Limits"_s);
    child<QKeySequenceEdit>(*dialog, u"shortcutKeys"_s)->setKeySequence(QKeySequence(u"Ctrl+M"_s));
    QCOMPARE(action(u"limitsAction"_s)->shortcut(), QKeySequence(u"Ctrl+M"_s));
    newWindow();
    QCOMPARE(action(u"limitsAction"_s)->shortcut(), QKeySequence(u"Ctrl+M"_s));
    dialog = openShortcuts();
    selectShortcutOf(*dialog, u"Limits"_s);
    child<QPushButton>(*dialog, u"shortcutReset"_s)->click();
    QVERIFY(action(u"limitsAction"_s)->shortcut().isEmpty());
    QVERIFY(settings::shortcuts().isEmpty());
}

void TestCommandsWindow::aConflictIsToldAndCanBeTakenOver()
{
    const QDialog *dialog = openShortcuts();
    selectShortcutOf(*dialog, u"Limits"_s);
    child<QKeySequenceEdit>(*dialog, u"shortcutKeys"_s)->setKeySequence(QKeySequence(u"H"_s));
    QVERIFY(action(u"limitsAction"_s)->shortcut().isEmpty());
    const auto *problem = child<QLabel>(*dialog, u"shortcutProblem"_s);
    QTRY_COMPARE(problem->text(), u"H is the shortcut of “Hide refused”, which would have none."_s);
    child<QPushButton>(*dialog, u"shortcutTakeOver"_s)->click();
    QCOMPARE(action(u"limitsAction"_s)->shortcut(), QKeySequence(u"H"_s));
    QVERIFY(action(u"hideRefused"_s)->shortcut().isEmpty());
    QVERIFY(!action(u"hideRefused"_s)->toolTip().contains("(H)"_L1));
    newWindow();
    QVERIFY(action(u"hideRefused"_s)->shortcut().isEmpty());
}

void TestCommandsWindow::keysThatMoveAreRefused()
{
    const QDialog *dialog = openShortcuts();
    selectShortcutOf(*dialog, u"Limits"_s);
    child<QKeySequenceEdit>(*dialog, u"shortcutKeys"_s)->setKeySequence(QKeySequence(Qt::Key_Down));
    QVERIFY(action(u"limitsAction"_s)->shortcut().isEmpty());
    QVERIFY(child<QLabel>(*dialog, u"shortcutProblem"_s)->text().contains("everywhere"_L1));
}

void TestCommandsWindow::allShortcutsAreReset()
{
    const QDialog *dialog = openShortcuts();
    selectShortcutOf(*dialog, u"Hide refused"_s);
    child<QPushButton>(*dialog, u"shortcutNone"_s)->click();
    QVERIFY(action(u"hideRefused"_s)->shortcut().isEmpty());
    child<QPushButton>(*dialog, u"shortcutResetAll"_s)->click();
    auto *question = child<QMessageBox>(*dialog, u"shortcutResetQuestion"_s);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(action(u"hideRefused"_s)->shortcut(), QKeySequence(u"H"_s));
    QVERIFY(settings::shortcuts().isEmpty());
}

QTEST_MAIN(TestCommandsWindow)
#include "tst_commandswindow.moc"
