// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/eventexport.h"
#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/exchange/casedialog.h"
#include "ui/exchange/exportdialog.h"
#include "ui/mainwindow.h"
#include "ui/replay/replaymanydialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Cases on their way out of the window and into it.
class TestCaseWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aCaseIsShownAndNothingIsStored();
    void aLongNoteIsCut();
    void oneClickImports();
    void oneClickImportsAndReplays();
    void aCaseThatChangedIsNotImported();
    void whatIsNoCaseIsToldInTheWindow();
    void whatIsLeftInIsListed();
    void aSecretIsAskedAbout();

private:
    void receive(int count = 1, const QByteArray &body = "{\"a\":1}");
    QString madeCase(bool redacts = true);
    CaseDialog *openedCase(const QString &path);
    ExportDialog *openedExport(const QString &format);
    int rows() const { return m_list->model()->rowCount(); }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

static const QByteArray kSecret = "whsec_0123456789abcdef0123456789abcdef";

void TestCaseWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestCaseWindow::init()
{
    static int number = 0;
    QSettings().clear();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QFile secret(m_dir.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(kSecret);
    secret.close();
    auto endpoints = EndpointSet::fromJson(
            u"{\"endpoints\":[{\"name\":\"payments\",\"path\":\"/hooks\",\"scheme\":\"stripe\","
            "\"secret\":{\"file\":\"%1\"}}]}"_s.arg(secret.fileName())
                    .toUtf8());
    QVERIFY(endpoints && m_workspace->setEndpoints(*endpoints));
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_list = child<EventListView>(*m_window, u"eventList"_s);
}

void TestCaseWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestCaseWindow::receive(int count, const QByteArray &body)
{
    const auto listening = m_workspace->listen(QHostAddress::LocalHost, 0);
    QVERIFY(listening);
    for (int i = 0; i < count; ++i) {
        RawClient client(listening->port);
        QVERIFY(client.send("POST /hooks HTTP/1.1\r\nHost: a\r\nX-Customer: jane@shop.example\r\n"
                            "Connection: close\r\nContent-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n" + body));
        QCOMPARE(client.answer().status, 200);
    }
    // Another test may knock at a port that was its own before.
    m_workspace->stopListening();
    QTRY_COMPARE(rows(), count);
}

QString TestCaseWindow::madeCase(bool redacts)
{
    static int number = 0;
    const QString path = m_dir.filePath(u"made-%1.hookcase"_s.arg(++number));
    ExportPlan plan;
    plan.formatId = u"case"_s;
    for (int i = 1; i <= rows(); ++i)
        plan.ids.push_back(i);
    if (redacts)
        plan.redactor.emplace(RedactionRules::defaults(), Pseudonyms::withRandomKey());
    CaseContext context = caseContext(*m_workspace);
    context.title = u"Look at this"_s;
    plan.context = std::make_shared<const CaseContext>(std::move(context));
    const auto done =
            exportToFile(m_workspace->storePath(), plan, path, [](qint64, qint64) { return true; });
    return done ? path : QString();
}

CaseDialog *TestCaseWindow::openedCase(const QString &path)
{
    m_window->importFiles({ path });
    CaseDialog *dialog = nullptr;
    [&] {
        QTRY_VERIFY((dialog = m_window->findChild<CaseDialog *>()) && dialog->isVisible());
        QTRY_VERIFY(!child<QWidget>(*dialog, u"caseBar"_s)->isVisible());
    }();
    return dialog;
}

ExportDialog *TestCaseWindow::openedExport(const QString &format)
{
    child<QAction>(*m_window, u"exportEvents"_s)->trigger();
    ExportDialog *dialog = nullptr;
    [&] {
        QTRY_VERIFY((dialog = m_window->findChild<ExportDialog *>()) && dialog->isVisible());
        auto *formats = child<QComboBox>(*dialog, u"exportFormat"_s);
        formats->setCurrentIndex(formats->findData(format));
        auto *events = child<QComboBox>(*dialog, u"exportEvents"_s);
        events->setCurrentIndex(events->count() - 1);
        QTRY_VERIFY(child<QPushButton>(*dialog, u"exportSave"_s)->isEnabled());
    }();
    return dialog;
}

void TestCaseWindow::aCaseIsShownAndNothingIsStored()
{
    receive(2);
    CaseDialog *dialog = openedCase(madeCase());
    auto *table = child<QTableView>(*dialog, u"caseTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    const QAbstractItemModelTester tester(table->model());
    const auto cell = [table](CaseModel::Column column) {
        return table->model()->index(0, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(CaseModel::Column::What), u"POST /hooks"_s);
    QCOMPARE(cell(CaseModel::Column::Before), u"signature missing"_s);
    QCOMPARE(cell(CaseModel::Column::Now), u"signature missing"_s);
    const QString summary = child<QLabel>(*dialog, u"caseSummary"_s)->text();
    QCOMPARE(child<QLabel>(*dialog, u"caseHeading"_s)->text(), u"Look at this"_s);
    QVERIFY(summary.contains(u"It is redacted"_s));
    auto *details = child<QPlainTextEdit>(*dialog, u"caseDetails"_s);
    QTRY_VERIFY(details->toPlainText().contains(u"POST /hooks HTTP/1.1"_s));
    QVERIFY(!details->toPlainText().contains(u"jane@shop.example"_s));
    QVERIFY(details->isReadOnly());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<CaseDialog *>());
    QCOMPARE(rows(), 2);
}

void TestCaseWindow::aLongNoteIsCut()
{
    CaseManifest manifest;
    manifest.note = u"a line\n"_s.repeated(100'000);
    const QString summary = caseSummary(manifest);
    QVERIFY(summary.size() < 2'000);
    QVERIFY(summary.count(u'\n') < 12);
    QVERIFY(summary.contains(u"The rest of the note is in the case’s index.html."_s));
    manifest.note = u"short"_s;
    QVERIFY(caseSummary(manifest).endsWith(u"short"_s));
}

void TestCaseWindow::oneClickImports()
{
    receive(2);
    CaseDialog *dialog = openedCase(madeCase());
    // Return does, too: it is what a case is opened for.
    QTest::keyClick(child<QTableView>(*dialog, u"caseTable"_s), Qt::Key_Return);
    QTRY_COMPARE(rows(), 4);
    QTRY_VERIFY(!m_window->findChild<CaseDialog *>());
    // What is selected is what is shown.
    auto *list = child<EventListView>(*m_window, u"eventList"_s);
    QTRY_COMPARE(list->selectedCount(), qsizetype(2));
    QTRY_COMPARE(child<QLabel>(*m_window, u"detailTitle"_s)->text().section(u' ', 0, 0),
                 u"#%1"_s.arg(list->currentId()));
    QVERIFY(list->currentId() > 2);
    QVERIFY(!m_window->findChild<ReplayManyDialog *>());
    // It can be taken back.
    QTRY_VERIFY(child<QAction>(*m_window, u"undo"_s)->isEnabled()
                || m_window->statusBar()->currentMessage().contains(u"2 of 2 imported"_s));
}

void TestCaseWindow::oneClickImportsAndReplays()
{
    receive(2);
    CaseDialog *dialog = openedCase(madeCase());
    child<QPushButton>(*dialog, u"caseReplay"_s)->click();
    QTRY_COMPARE(rows(), 4);
    ReplayManyDialog *replay = nullptr;
    QTRY_VERIFY((replay = m_window->findChild<ReplayManyDialog *>()) && replay->isVisible());
    QTRY_COMPARE(m_list->selectionModel()->selectedRows().size(), 2);
    replay->close();
}

void TestCaseWindow::aCaseThatChangedIsNotImported()
{
    receive(2);
    const QString path = madeCase();
    const QString other = madeCase(); // another throw-away key
    CaseDialog *dialog = openedCase(path);
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(other, path));
    child<QPushButton>(*dialog, u"caseImport"_s)->click();
    const auto *problem = child<QLabel>(*dialog, u"caseProblem"_s);
    QTRY_VERIFY2(problem->text().contains(u"changed"_s), qPrintable(problem->text()));
    QCOMPARE(rows(), 2);
    QTRY_VERIFY(child<QPushButton>(*dialog, u"caseImport"_s)->isEnabled());
    dialog->close();
}

void TestCaseWindow::whatIsNoCaseIsToldInTheWindow()
{
    receive();
    const QString path = madeCase();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 5));
    file.close();
    CaseDialog *dialog = openedCase(path);
    QVERIFY(child<QLabel>(*dialog, u"caseProblem"_s)->text().contains(u"cut off"_s));
    QVERIFY(!child<QPushButton>(*dialog, u"caseImport"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(*dialog, u"caseReplay"_s)->isEnabled());
    dialog->close();
}

void TestCaseWindow::whatIsLeftInIsListed()
{
    receive(1, "{\"mail\":\"jane@shop.example\"}");
    ExportDialog *dialog = openedExport(u"case"_s);
    child<QCheckBox>(*dialog, u"exportRedact"_s)->setChecked(false);
    child<QLineEdit>(*dialog, u"exportTitle"_s)->setText(u"A title"_s);
    QVERIFY(!child<QLineEdit>(*dialog, u"exportTo"_s)->isVisible());
    QVERIFY(!child<QPushButton>(*dialog, u"exportCopy"_s)->isEnabled());
    const QString path = m_dir.filePath(u"left.hookcase"_s);
    dialog->saveTo(path);
    QTRY_VERIFY(QFile::exists(path));
    auto *leaks = child<QListWidget>(*dialog, u"exportLeaks"_s);
    QTRY_VERIFY(leaks->count() > 0);
    QStringList texts;
    for (int i = 0; i < leaks->count(); ++i)
        texts += leaks->item(i)->text();
    QVERIFY2(texts.join(u'\n').contains(u"e-mail address"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(!texts.join(u'\n').contains(u"jane"_s));
    QCOMPARE(child<QTabWidget>(*dialog, u"exportTabs"_s)->currentWidget(), leaks->parentWidget());
    const auto reader = CaseReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->manifest().title, u"A title"_s);
    dialog->close();
}

void TestCaseWindow::aSecretIsAskedAbout()
{
    receive(1, "{\"oops\":\"" + kSecret.toBase64() + "\"}");
    ExportDialog *dialog = openedExport(u"case"_s);
    child<QCheckBox>(*dialog, u"exportRedact"_s)->setChecked(false);
    const QString path = m_dir.filePath(u"secret.hookcase"_s);
    dialog->saveTo(path);
    QMessageBox *question = nullptr;
    QTRY_VERIFY((question = dialog->findChild<QMessageBox *>()) && question->isVisible());
    QVERIFY2(question->text().contains(u"the secret of the endpoint “payments”, in base64"_s),
             qPrintable(question->text()));
    QVERIFY(!QFile::exists(path));
    // Enter does the harmless thing.
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
    QVERIFY(!QFile::exists(path));
    dialog->saveTo(path);
    QTRY_VERIFY((question = dialog->findChild<QMessageBox *>()) && question->isVisible());
    child<QPushButton>(*question, u"exportAnyway"_s)->click();
    QTRY_VERIFY(QFile::exists(path));
    dialog->close();
}

QTEST_MAIN(TestCaseWindow)
#include "tst_casewindow.moc"
