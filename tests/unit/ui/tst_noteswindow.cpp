// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/eventnote.h"
#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/eventlist/eventtext.h"
#include "ui/mainwindow.h"
#include "ui/notes/noteundo.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Stars, tags and notes, from the key press to the store and back.
class TestNotesWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWayBackRestoresOnlyWhatWasChanged();
    void starsASelectionAndTakesItBack();
    void aClickOnAStarSelectsNothing();
    void whatIsStarredFollowsTheFilter();
    void tagsASelection();
    void writesANoteWhileTheEventIsInSight();
    void aNoteIsPlainTextAndOutlivesTheWindow();
    void oneNoteForSeveralEvents();

private:
    void receive(int count);
    EventNote noted(qint64 id) const;
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }
    QDialog *dialog(const QString &name) const;

    QTemporaryDir m_dir;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

void TestNotesWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestNotesWindow::init()
{
    static int number = 0;
    m_path = m_dir.filePath(u"%1.hookloupe"_s.arg(++number));
    auto workspace = Workspace::open({ .storePath = m_path, .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
    receive(3);
}

void TestNotesWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestNotesWindow::receive(int count)
{
    RawClient client(m_workspace->listening()->port);
    for (int i = 0; i < count; ++i) {
        client.send("POST /hooks HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
        QCOMPARE(client.answer().status, 200);
    }
    QTRY_COMPARE(m_list->model()->rowCount(), count);
}

EventNote TestNotesWindow::noted(qint64 id) const
{
    auto reader = EventReader::open(m_path);
    return (*reader)->notes({ id })->front();
}

QDialog *TestNotesWindow::dialog(const QString &name) const
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY((found = m_window->findChild<QDialog *>(name)) && found->isVisible()); }();
    return found;
}

void TestNotesWindow::theWayBackRestoresOnlyWhatWasChanged()
{
    const NoteChange change{
        .ids = { 1, 2, 3, 4 }, .isStarred = true, .addedTags = { u"a"_s }, .removedTags = { u"b"_s }
    };
    const std::vector<EventNote> before{
        {},
        { .isStarred = true, .text = u"kept"_s, .tags = { u"a"_s } },
        { .tags = { u"b"_s, u"c"_s } },
        {},
    };
    const auto back = wayBack(change, before);
    QCOMPARE(back.size(), 2U); // the first and the last together, the second not at all
    QCOMPARE(back[0].ids, (std::vector<qint64>{ 1, 4 }));
    QCOMPARE(back[1].ids, (std::vector<qint64>{ 3 }));
    for (const NoteChange &one : back) {
        QVERIFY(!one.text);
        for (const qint64 id : one.ids) {
            const EventNote &was = before[static_cast<std::size_t>(id - 1)];
            QCOMPARE(one.appliedTo(change.appliedTo(was)), was);
        }
    }
    QVERIFY(wayBack({ .ids = { 2 }, .isStarred = true }, { before[1] }).empty());
}

void TestNotesWindow::starsASelectionAndTakesItBack()
{
    const auto starred = [this](int row) {
        return m_list->model()->index(row, 0).data(EventListModel::StarredRole).toBool();
    };
    m_list->selectRow(0);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Asterisk);
    QTRY_VERIFY(starred(0));
    QCOMPARE(action(u"undo"_s)->text(), u"&Undo star on #3"_s);
    // Not all of them have one: all get one.
    m_list->selectAll();
    action(u"starEvents"_s)->trigger();
    QTRY_VERIFY(starred(0) && starred(1) && starred(2));
    QTRY_COMPARE(child<QToolButton>(*m_window, u"starEvent"_s)->text(), u"Starred"_s);
    action(u"undo"_s)->trigger();
    QTRY_VERIFY(starred(0) && !starred(1) && !starred(2));
    QVERIFY(noted(3).isStarred && !noted(1).isStarred);
    action(u"redo"_s)->trigger();
    QTRY_VERIFY(starred(1) && starred(2));
    action(u"starEvents"_s)->trigger();
    QTRY_VERIFY(!starred(0) && !starred(1) && !starred(2));
    QCOMPARE(action(u"undo"_s)->text(), u"&Undo star taken from 3 events"_s);
    // Two presses at once: the second sees what the first did.
    const auto *history = m_window->findChild<QUndoStack *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(history);
    const int count = history->count();
    action(u"starEvents"_s)->trigger();
    action(u"starEvents"_s)->trigger();
    QTRY_COMPARE(history->count(), count + 2);
    QCOMPARE(action(u"undo"_s)->text(), u"&Undo star taken from 3 events"_s);
    action(u"undo"_s)->trigger();
    QTRY_VERIFY(starred(0) && starred(1) && starred(2));
}

void TestNotesWindow::aClickOnAStarSelectsNothing()
{
    m_list->selectRow(2);
    const int column = static_cast<int>(EventColumn::Star);
    QCOMPARE(m_list->horizontalHeader()->visualIndex(column), 0);
    const QPoint star = m_list->visualRect(m_list->model()->index(0, column)).center();
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, star);
    QTRY_COMPARE(m_list->model()->index(0, column).data().toString(), u"starred"_s);
    QCOMPARE(m_list->currentIndex().row(), 2);
    QVERIFY(!noted(1).isStarred);
}

void TestNotesWindow::whatIsStarredFollowsTheFilter()
{
    auto *filter = child<QLineEdit>(*m_window, u"filter"_s);
    filter->setText(u"starred:no"_s);
    auto *model = qobject_cast<EventListModel *>(m_list->model());
    QTRY_VERIFY(!model->isSearching());
    m_list->selectRow(1);
    action(u"starEvents"_s)->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    QCOMPARE(m_list->currentId(), 3); // its neighbour
    action(u"undo"_s)->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 3);
    QCOMPARE(m_list->model()->index(1, 0).data(EventListModel::IdRole).toLongLong(), 2);
    QTRY_COMPARE(m_list->currentId(), 3);
    filter->setText(u"tag:acme"_s);
    QTRY_COMPARE(m_list->model()->rowCount(), 0);
    m_workspace->annotate({ .ids = { 2 }, .addedTags = { u"Acme GmbH"_s } });
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
}

void TestNotesWindow::tagsASelection()
{
    m_workspace->annotate({ .ids = { 1 }, .addedTags = { u"old"_s } });
    m_list->selectAll();
    action(u"tagEvents"_s)->trigger();
    QDialog *tags = dialog(u"tagsDialog"_s);
    auto *list = child<QListWidget>(*tags, u"tagList"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->checkState(), Qt::PartiallyChecked);
    auto *typed = child<QLineEdit>(*tags, u"newTag"_s);
    QTest::keyClicks(typed, u"<b>acme</b>"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(tags->isVisible());
    QCOMPARE(list->count(), 2);
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE(noted(3).tags, QStringList{ u"<b>acme</b>"_s });
    QCOMPARE(noted(1).tags, (QStringList{ u"<b>acme</b>"_s, u"old"_s })); // as it was, and one more
    const int column = static_cast<int>(EventColumn::Notes);
    QVERIFY(!m_list->isColumnHidden(column));
    QTRY_COMPARE(m_list->model()->index(2, column).data().toString(), u"<b>acme</b>, old"_s);
    auto *shown = child<QLabel>(*m_window, u"eventTags"_s);
    QTRY_VERIFY(shown->isVisible());
    QCOMPARE(shown->textFormat(), Qt::PlainText);
    QCOMPARE(action(u"undo"_s)->text(), u"&Undo tags of 3 events"_s);
    action(u"undo"_s)->trigger();
    QTRY_COMPARE(noted(3).tags, QStringList());
    QCOMPARE(noted(1).tags, QStringList{ u"old"_s });
}

void TestNotesWindow::writesANoteWhileTheEventIsInSight()
{
    m_list->selectRow(0);
    auto *note = child<QPlainTextEdit>(*m_window, u"eventNote"_s);
    child<QTabWidget>(*m_window, u"detailTabs"_s)->setCurrentIndex(1);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // The event is still being read: the field is ready once it is there.
    m_list->selectRow(1);
    m_list->selectRow(0);
    action(u"noteEvents"_s)->trigger();
    QVERIFY(!note->hasFocus());
    QTest::keyClicks(m_window->focusWidget(), u"asked "_s); // S alone would open a dialog
    QTRY_VERIFY(note->hasFocus());
    QVERIFY(child<QLabel>(*m_window, u"detailTitle"_s)->text().startsWith(u"#3 "_s));
    QTest::keyClicks(note, u"support"_s);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(noted(3).text, QString());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(noted(3).text, u"asked support"_s);
    QVERIFY(note->hasFocus());
    QTest::keyClick(note, Qt::Key_Escape);
    QVERIFY(m_list->hasFocus());
    note->setFocus();
    QTest::keyClicks(note, u", again"_s);
    // What another part of the program notes meanwhile does not disturb the writing.
    m_workspace->annotate({ .ids = { 3 }, .isStarred = true });
    QTRY_COMPARE(child<QToolButton>(*m_window, u"starEvent"_s)->text(), u"Starred"_s);
    QCOMPARE(note->toPlainText(), u"asked support, again"_s);
    m_list->setFocus();
    QTRY_COMPARE(noted(3).text, u"asked support, again"_s);
    action(u"undo"_s)->trigger();
    QTRY_COMPARE(note->toPlainText(), u"asked support"_s);
    // Another event comes into sight while there is something that was not saved.
    note->setPlainText(u"of the third"_s);
    m_list->selectRow(1);
    QTRY_COMPARE(noted(3).text, u"of the third"_s);
    QTRY_COMPARE(note->toPlainText(), QString());
    QCOMPARE(noted(2).text, QString());
}

void TestNotesWindow::aNoteIsPlainTextAndOutlivesTheWindow()
{
    m_list->selectRow(0);
    auto *note = child<QPlainTextEdit>(*m_window, u"eventNote"_s);
    QTRY_VERIFY(child<QLabel>(*m_window, u"detailTitle"_s)->text().startsWith(u"#3 "_s));
    note->setPlainText(u"<h1>big</h1>\nsecond"_s);
    m_window->close();
    cleanup();
    QCOMPARE(noted(3).text, u"<h1>big</h1>\nsecond"_s);
    QCOMPARE(noteText(noted(3)), u"<h1>big</h1>"_s);
}

void TestNotesWindow::oneNoteForSeveralEvents()
{
    m_workspace->annotate({ .ids = { 2 }, .text = u"its own"_s });
    m_list->selectAll();
    action(u"noteEvents"_s)->trigger();
    QDialog *asked = dialog(u"noteDialog"_s);
    QVERIFY(child<QLabel>(*asked, u"noteHint"_s)->text().contains(u"1 of them"_s));
    child<QPlainTextEdit>(*asked, u"noteForAll"_s)->setPlainText(u"same batch"_s);
    asked->accept();
    QTRY_COMPARE(noted(1).text, u"same batch"_s);
    QCOMPARE(noted(2).text, u"same batch"_s);
    action(u"undo"_s)->trigger();
    QTRY_COMPARE(noted(2).text, u"its own"_s);
    QCOMPARE(noted(1).text, QString());
}

QTEST_MAIN(TestNotesWindow)
#include "tst_noteswindow.moc"
