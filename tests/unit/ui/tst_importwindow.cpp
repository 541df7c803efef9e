// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/exchange/importdialog.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Requests on their way into the window: pasted, dropped, and from files.
class TestImportWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aPasteIsShownThenStoredThenUndone();
    void aPasteIntoATextFieldStaysThere();
    void aPasteOfFilesReadsThem();
    void whatIsNothingKnownIsSaidInTheWindow();
    void takesOnlyWhatIsTicked();
    void cancellingStoresNothing();
    void showsWhatWasLostBelowTheRow();
    void namedFilesAreOnlyReadWhenTicked();
    void theFormatCanBeChanged();
    void problemsAreListed();
    void takesADropOfFilesAndOfText();
    void theFileDialogKnowsTheFormats();
    void saysWhatTheFilterLeavesOut();
    void manyAreSelectedAndCanBeUndone();

private:
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }
    QString said() const { return m_window->statusBar()->currentMessage(); }
    void copy(const QString &text) const { QGuiApplication::clipboard()->setText(text); }
    ImportDialog *dialog() const;
    void drop(QMimeData &data) const;
    int rows() const { return m_list->model()->rowCount(); }
    QWidget *bar(const QString &name) const { return child<QWidget>(*m_window, name); }
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

void TestImportWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestImportWindow::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
}

void TestImportWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

ImportDialog *TestImportWindow::dialog() const
{
    ImportDialog *found = nullptr;
    [&] {
        QTRY_VERIFY((found = m_window->findChild<ImportDialog *>()) && found->isVisible());
        QTRY_VERIFY(!child<QWidget>(*found, u"importBar"_s)->isVisible());
    }();
    return found;
}

void TestImportWindow::drop(QMimeData &data) const
{
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(QPointF(300, 300), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    QCOMPARE(event.dropAction(), Qt::CopyAction);
}

QString TestImportWindow::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return file.fileName();
}

void TestImportWindow::aPasteIsShownThenStoredThenUndone()
{
    copy(u"curl http://a.example/one -d x=1\ncurl http://a.example/two -d x=2\n"_s);
    m_list->setFocus();
    QCOMPARE(action(u"pasteAction"_s)->shortcut(), QKeySequence(QKeySequence::Paste));
    action(u"pasteAction"_s)->trigger();
    ImportDialog *shown = dialog();
    QCOMPARE(child<QTableView>(*shown, u"importTable"_s)->model()->rowCount(), 2);
    QVERIFY(child<QLabel>(*shown, u"importState"_s)
                    ->text()
                    .startsWith("2 requests found in the clipboard, read as curl commands"_L1));
    QCOMPARE(rows(), 0);
    QCOMPARE(child<QPushButton>(*shown, u"importStart"_s)->text(), u"&Import 2"_s);
    child<QPushButton>(*shown, u"importStart"_s)->click();
    QTRY_COMPARE(rows(), 2);
    QTRY_COMPARE(m_list->selectedIds(), (std::vector<qint64>{ 2, 1 }));
    QTRY_VERIFY(bar(u"deleteBanner"_s)->isVisible());
    QCOMPARE(said(), u"2 of 2 imported from the clipboard."_s);
    child<QPushButton>(*bar(u"deleteBanner"_s), u"undoDelete"_s)->click();
    QTRY_COMPARE(rows(), 0);
    QTRY_COMPARE(said(), u"2 events taken out again."_s);
    action(u"redo"_s)->trigger();
    QTRY_COMPARE(rows(), 2);
    QTRY_COMPARE(said(), u"2 events brought back."_s);
}

void TestImportWindow::aPasteIntoATextFieldStaysThere()
{
    copy(u"curl http://a.example/one"_s);
    auto *filter = child<QLineEdit>(*m_window, u"filter"_s);
    m_window->activateWindow();
    filter->setFocus();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_V, Qt::ControlModifier);
    QTest::keyRelease(filter, Qt::Key_Control);
    QCOMPARE(filter->text(), u"curl http://a.example/one"_s);
    QTest::qWait(400);
    QVERIFY(!m_window->findChild<ImportDialog *>());
}

void TestImportWindow::aPasteOfFilesReadsThem()
{
    auto data = std::make_unique<QMimeData>();
    data->setUrls({ QUrl::fromLocalFile(write(u"a.sh"_s, "curl http://a.example/\n")) });
    QGuiApplication::clipboard()->setMimeData(data.release());
    action(u"pasteAction"_s)->trigger();
    QVERIFY(child<QLabel>(*dialog(), u"importState"_s)
                    ->text()
                    .startsWith("1 request found in a.sh"_L1));
}

void TestImportWindow::whatIsNothingKnownIsSaidInTheWindow()
{
    copy(u"What a <b>fine</b> day."_s);
    action(u"pasteAction"_s)->trigger();
    QTRY_VERIFY(bar(u"importBanner"_s)->isVisible());
    QVERIFY(!m_window->findChild<QMessageBox *>());
    QVERIFY(!m_window->findChild<ImportDialog *>());
    const auto labels = bar(u"importBanner"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains("nothing that can be imported"_L1);
    }));
    child<QPushButton>(*bar(u"importBanner"_s), u"importAs"_s)->click();
    QVERIFY(!child<QPushButton>(*dialog(), u"importStart"_s)->isEnabled());
    QTRY_VERIFY(!bar(u"importBanner"_s)->isVisible());
    copy({});
    dialog()->reject();
    action(u"pasteAction"_s)->trigger();
    QTRY_VERIFY(said().startsWith("There is no text and no file"_L1));
}

void TestImportWindow::takesOnlyWhatIsTicked()
{
    copy(u"curl http://a.example/1\ncurl http://a.example/2\ncurl http://a.example/3\ncurl http://a.example/4\n"_s);
    action(u"pasteAction"_s)->trigger();
    ImportDialog *shown = dialog();
    auto *table = child<QTableView>(*shown, u"importTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(child<QPushButton>(*shown, u"importStart"_s)->text(), u"&Import 3"_s);
    child<QPushButton>(*shown, u"importTickNone"_s)->click();
    QVERIFY(!child<QPushButton>(*shown, u"importStart"_s)->isEnabled());
    child<QPushButton>(*shown, u"importTickAll"_s)->click();
    QTest::keyClick(table, Qt::Key_Space);
    child<QPushButton>(*shown, u"importStart"_s)->click();
    QTRY_COMPARE(rows(), 3);
    QTRY_COMPARE(said(), u"3 of 4 imported from the clipboard."_s);
}

void TestImportWindow::cancellingStoresNothing()
{
    copy(u"curl http://a.example/1\n"_s);
    action(u"pasteAction"_s)->trigger();
    QPointer<ImportDialog> shown = dialog();
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!shown);
    QCOMPARE(rows(), 0);
    QVERIFY(!bar(u"deleteBanner"_s)->isVisible());
    // And another one can be begun.
    action(u"pasteAction"_s)->trigger();
    QVERIFY(dialog());
}

void TestImportWindow::showsWhatWasLostBelowTheRow()
{
    copy(u"curl http://a.example/1\ncurl http://a.example/2 -d @missing.json\n"_s);
    action(u"pasteAction"_s)->trigger();
    ImportDialog *shown = dialog();
    child<QTableView>(*shown, u"importTable"_s)->selectRow(1);
    const QString details = child<QPlainTextEdit>(*shown, u"importDetails"_s)->toPlainText();
    QVERIFY2(details.contains("Lost: The file 'missing.json' was not read."_L1),
             qPrintable(details));
}

void TestImportWindow::namedFilesAreOnlyReadWhenTicked()
{
    write(u"body.txt"_s, "from the file");
    const QString path = write(u"named.sh"_s, "curl http://a.example/1 --data-binary @body.txt\n");
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    drop(data);
    ImportDialog *shown = dialog();
    auto *box = child<QCheckBox>(*shown, u"importReadNamed"_s);
    QVERIFY(box->isVisible());
    QVERIFY(!box->isChecked());
    QVERIFY(child<QLabel>(*shown, u"importNamedFiles"_s)
                    ->text()
                    .contains(m_dir.filePath(u"body.txt"_s)));
    box->click();
    auto *details = child<QPlainTextEdit>(*shown, u"importDetails"_s);
    QTRY_VERIFY(details->toPlainText().contains("from the file"_L1));
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(box->isChecked());
}

void TestImportWindow::theFormatCanBeChanged()
{
    copy(u"curl http://a.example/1\n"_s);
    action(u"pasteAction"_s)->trigger();
    ImportDialog *shown = dialog();
    auto *format = child<QComboBox>(*shown, u"importFormat"_s);
    QCOMPARE(format->currentIndex(), 0);
    format->setCurrentIndex(format->findData(u"har"_s));
    auto *problem = child<QLabel>(*shown, u"importProblem"_s);
    QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
    QTRY_VERIFY(format->isEnabled());
    QVERIFY(!child<QPushButton>(*shown, u"importStart"_s)->isEnabled());
    format->setCurrentIndex(format->findData(u"curl"_s));
    QTRY_VERIFY(child<QPushButton>(*shown, u"importStart"_s)->isEnabled());
    QVERIFY(!problem->isVisible());
}

void TestImportWindow::problemsAreListed()
{
    copy(u"curl http://a.example/1\ncurl --no-such-option-at-all\n"_s);
    action(u"pasteAction"_s)->trigger();
    ImportDialog *shown = dialog();
    QCOMPARE(child<QTableView>(*shown, u"importTable"_s)->model()->rowCount(), 1);
    auto *problems = child<QTableView>(*shown, u"importProblems"_s);
    QVERIFY(problems->model()->rowCount() > 0);
    QVERIFY(!problems->model()->index(0, 1).data().toString().isEmpty());
}

void TestImportWindow::takesADropOfFilesAndOfText()
{
    QVERIFY(m_window->acceptDrops());
    QMimeData text;
    text.setText(u"POST /hook HTTP/1.1\nHost: a\n\n{}"_s);
    drop(text);
    QVERIFY(child<QLabel>(*dialog(), u"importState"_s)->text().contains("what was dropped"_L1));
    dialog()->reject();
    QTRY_VERIFY(!m_window->findChild<ImportDialog *>());
    QMimeData files;
    files.setUrls({ QUrl::fromLocalFile(write(u"x.sh"_s, "curl http://a.example/\n")),
                    QUrl::fromLocalFile(write(u"y.sh"_s, "curl http://a.example/\n")) });
    drop(files);
    QVERIFY(child<QLabel>(*dialog(), u"importState"_s)
                    ->text()
                    .startsWith("2 requests found in 2 files"_L1));
    dialog()->reject();
    QTRY_VERIFY(!m_window->findChild<ImportDialog *>());
    QMimeData image;
    image.setData(u"image/png"_s, "x");
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &image, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestImportWindow::theFileDialogKnowsTheFormats()
{
    action(u"importFilesAction"_s)->trigger();
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = m_window->findChild<QFileDialog *>(u"importFiles"_s)));
    QVERIFY(files->nameFilters().first().contains("*.har"_L1));
    QVERIFY(files->nameFilters().contains(u"HTTP Archive (*.har)"_s));
    Q_EMIT files->filesSelected({ write(u"b.sh"_s, "curl http://a.example/\n") });
    files->close();
    QVERIFY(child<QLabel>(*dialog(), u"importState"_s)
                    ->text()
                    .startsWith("1 request found in b.sh"_L1));
}

void TestImportWindow::saysWhatTheFilterLeavesOut()
{
    auto *filter = child<QLineEdit>(*m_window, u"filter"_s);
    filter->setText(u"method:PUT"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    copy(u"curl http://a.example/1\ncurl -X PUT http://a.example/2\n"_s);
    action(u"pasteAction"_s)->trigger();
    child<QPushButton>(*dialog(), u"importStart"_s)->click();
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"The filter leaves out 1 of what was imported."_s, 10'000);
    QCOMPARE(m_list->selectedIds(), std::vector<qint64>{ 2 });
}

void TestImportWindow::manyAreSelectedAndCanBeUndone()
{
    copy(QString::fromLatin1(QByteArray("curl http://a.example/1 -d x=1\n").repeated(3'000)));
    action(u"pasteAction"_s)->trigger();
    child<QPushButton>(*dialog(), u"importStart"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_list->selectedCount(), 3'000, 30'000);
    action(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, 30'000);
}

QTEST_MAIN(TestImportWindow)
#include "tst_importwindow.moc"
