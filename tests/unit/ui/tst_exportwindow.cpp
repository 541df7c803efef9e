// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventreader.h"
#include "core/workspace/eventexport.h"
#include "core/workspace/storedredaction.h"
#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/redactiondialog.h"
#include "ui/exchange/replacementsmodel.h"
#include "ui/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

using Column = ReplacementsModel::Column;

/// Events on their way out as files that others read, without what is not to leave.
class TestExportWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void masksUntilAskedAndKeepsEqualValues();
    void hostileValuesAreMarked();
    void redactsUnlessToldOtherwise();
    void writesWhatCameWhenToldSo();
    void whatIsUntickedStays();
    void takesOutWhatIsAddedByHand();
    void rulesAreChangedKeptAndShared();
    void copiesToTheClipboard();
    void refusesMoreThanTheClipboardHolds();
    void exportsTheSelectionOrWhatTheFilterFinds();
    void whatWasDoneStaysWhenThePreviewComes();
    void beginsWithTheFormatOfTheLastTime();
    void saysWhatAFormatLoses();
    void saysWhenTheFileCannotBeWritten();
    void aCancelledExportLeavesNoFile();
    void aPreviewOfManyIsOfTheFirst();

private:
    void receive(const QByteArray &fields = {}, const QByteArray &body = "{}", int count = 1);
    QAction *action(const QString &name) const { return child<QAction>(*m_window, name); }
    ExportDialog *open() const;
    void choose(ExportDialog &dialog, const QString &format) const;
    QByteArray saved(ExportDialog &dialog) const;
    ReplacementsModel *model(ExportDialog &dialog) const
    {
        return dialog.findChild<ReplacementsModel *>();
    }
    void previewed(ExportDialog &dialog) const;
    QString state(ExportDialog &dialog) const
    {
        return child<QLabel>(dialog, u"exportState"_s)->text();
    }
    QString problem(ExportDialog &dialog) const
    {
        return child<QLabel>(dialog, u"exportProblem"_s)->text();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    EventListView *m_list = nullptr;
};

static const QByteArray kToken = "Bearer sk_live_51HqLyjWDarjtT1zdp7dc";
static const QByteArray kAuthorization = "Authorization: " + kToken + "\r\n";

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read"_ba;
}

void TestExportWindow::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    QLocale::setDefault(QLocale::c());
}

void TestExportWindow::init()
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
}

void TestExportWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestExportWindow::receive(const QByteArray &fields, const QByteArray &body, int count)
{
    const int before = m_list->model()->rowCount();
    RawClient client(m_workspace->listening()->port);
    for (int i = 0; i < count; ++i) {
        client.send("POST /hooks/a HTTP/1.1\r\nHost: a\r\n" + fields
                    + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QCOMPARE(client.answer().status, 200);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_list->model()->rowCount(), before + count, 30'000);
    m_list->selectRow(0);
}

ExportDialog *TestExportWindow::open() const
{
    action(u"exportEvents"_s)->trigger();
    ExportDialog *dialog = nullptr;
    for (ExportDialog *one : m_window->findChildren<ExportDialog *>())
        dialog = one->isVisible() ? one : dialog;
    [&] {
        QVERIFY(dialog);
        previewed(*dialog);
    }();
    return dialog;
}

void TestExportWindow::previewed(ExportDialog &dialog) const
{
    QTRY_VERIFY_WITH_TIMEOUT(!state(dialog).contains("Looking"_L1), 20'000);
}

void TestExportWindow::choose(ExportDialog &dialog, const QString &format) const
{
    auto *formats = child<QComboBox>(dialog, u"exportFormat"_s);
    formats->setCurrentIndex(formats->findData(format));
    previewed(dialog);
}

QByteArray TestExportWindow::saved(ExportDialog &dialog) const
{
    const QString path = m_dir.filePath(u"out"_s);
    QFile::remove(path);
    QSignalSpy told(&dialog, &ExportDialog::told);
    dialog.saveTo(path);
    if (!told.wait(20'000))
        return "not saved: "_ba + problem(dialog).toUtf8();
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (QFile(path).permissions() & others)
        return "others can read it";
    return contentOf(path);
}

static PlannedReplacement replacement(qint64 id, const QByteArray &before, const QByteArray &after)
{
    return { id, { u"header Authorization"_s, u"by its name"_s, before, after } };
}

static QString cell(const ReplacementsModel &model, int row, Column column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

void TestExportWindow::masksUntilAskedAndKeepsEqualValues()
{
    ReplacementsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy kept(&model, &ReplacementsModel::keptChanged);
    model.setReplacements({ replacement(1, "secret", "qwerty"), replacement(2, "secret", "qwerty"),
                            replacement(2, "other", "abcde") });
    QCOMPARE(cell(model, 0, Column::Before), u"••• (6 B)"_s);
    QCOMPARE(cell(model, 0, Column::After), u"qwerty"_s);
    model.setRevealed(true);
    QCOMPARE(cell(model, 0, Column::Before), u"secret"_s);
    model.setRevealed(false);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(model.kept(), QSet<QByteArray>{ "secret" });
    QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(cell(model, 1, Column::After), u"stays as it is"_s);
    QCOMPARE(model.takenCount(), 1);
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    model.setReplacements({ replacement(3, "secret", "qwerty") });
    QCOMPARE(model.takenCount(), 0);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.takenCount(), 1);
}

void TestExportWindow::hostileValuesAreMarked()
{
    ReplacementsModel model;
    model.setReplacements({ replacement(1, "a\xe2\x80\xae\xff\x01z", "b\xe2\x80\xae") });
    model.setRevealed(true);
    const QString shown = cell(model, 0, Column::Before) + cell(model, 0, Column::After);
    QVERIFY(!shown.contains(QChar(0x202e)));
    QVERIFY(!shown.contains(QChar(1)));
    QVERIFY(shown.contains("\\xff"_L1, Qt::CaseInsensitive));
}

void TestExportWindow::redactsUnlessToldOtherwise()
{
    receive(kAuthorization, "{\"email\":\"jane@shop.example\"}");
    ExportDialog *dialog = open();
    QVERIFY(child<QCheckBox>(*dialog, u"exportRedact"_s)->isChecked());
    QVERIFY(child<QLabel>(*dialog, u"exportMeaning"_s)->text().contains("no longer verifies"_L1));
    QVERIFY(model(*dialog)->rowCount() >= 2);
    for (int row = 0; row < model(*dialog)->rowCount(); ++row)
        QVERIFY(cell(*model(*dialog), row, Column::Before).startsWith(u"•••"_s));
    const QString shown = child<QPlainTextEdit>(*dialog, u"exportText"_s)->toPlainText();
    QVERIFY(shown.contains("POST /hooks/a HTTP/1.1"_L1));
    QVERIFY(!shown.contains("jane"_L1));
    const QByteArray file = saved(*dialog);
    QVERIFY2(file.startsWith("POST /hooks/a HTTP/1.1\r\n"), file.constData());
    QVERIFY(!file.contains("sk_live_51HqLyjWDarjtT1zdp7dc"));
    QVERIFY(!file.contains("jane@shop.example"));
    QVERIFY(state(*dialog).startsWith("1 event exported. "_L1));
    QVERIFY(state(*dialog).contains("Redacted values: "_L1));
    // What was seen before is what was written.
    QCOMPARE(shown.simplified(), QString::fromUtf8(file).simplified());
}

void TestExportWindow::writesWhatCameWhenToldSo()
{
    receive(kAuthorization);
    ExportDialog *dialog = open();
    child<QCheckBox>(*dialog, u"exportRedact"_s)->click();
    previewed(*dialog);
    QVERIFY(child<QLabel>(*dialog, u"exportMeaning"_s)
                    ->text()
                    .startsWith("Nothing is taken out"_L1));
    const QByteArray file = saved(*dialog);
    QVERIFY2(file.contains(kAuthorization), file.constData());
}

void TestExportWindow::whatIsUntickedStays()
{
    receive(kAuthorization + "Cookie: session=abcdef0123456789\r\n");
    ExportDialog *dialog = open();
    ReplacementsModel *rows = model(*dialog);
    int cookie = -1;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (cell(*rows, row, Column::Place).contains("Cookie"_L1))
            cookie = row;
    }
    QVERIFY(cookie >= 0);
    QVERIFY(rows->setData(rows->index(cookie, 0), Qt::Unchecked, Qt::CheckStateRole));
    previewed(*dialog);
    const QByteArray file = saved(*dialog);
    QVERIFY2(file.contains("Cookie: session=abcdef0123456789\r\n"), file.constData());
    QVERIFY(!file.contains("sk_live_51HqLyjWDarjtT1zdp7dc"));
}

void TestExportWindow::takesOutWhatIsAddedByHand()
{
    receive("X-Shop: nightingale\r\n", "{\"shop\":\"nightingale\"}");
    ExportDialog *dialog = open();
    QVERIFY(saved(*dialog).contains("nightingale"));
    auto *value = child<QLineEdit>(*dialog, u"exportValue"_s);
    value->setText(u"nightingale"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(value->text().isEmpty());
    previewed(*dialog);
    QVERIFY(!child<QPlainTextEdit>(*dialog, u"exportText"_s)
                     ->toPlainText()
                     .contains("nightingale"_L1));
    QVERIFY(!saved(*dialog).contains("nightingale"));
    child<QPushButton>(*dialog, u"exportForget"_s)->click();
    previewed(*dialog);
    QVERIFY(saved(*dialog).contains("nightingale"));
}

void TestExportWindow::rulesAreChangedKeptAndShared()
{
    receive("X-Shop: nightingale\r\n", "{\"nick\":\"jo the first\"}");
    const QString file = m_dir.filePath(u"rules.json"_s);
    {
        ExportDialog *dialog = open();
        QVERIFY(saved(*dialog).contains("jo the first"));
        child<QPushButton>(*dialog, u"exportRules"_s)->click();
        auto *rules = child<RedactionDialog>(*dialog, u"redactionDialog"_s);
        auto *paths = child<QPlainTextEdit>(*rules, u"redaction_paths"_s);
        const QString before = paths->toPlainText();
        paths->setPlainText(u"nick"_s);
        child<QPushButton>(*rules, u"redactionSave"_s)->click();
        QVERIFY(rules->isVisible());
        QVERIFY(child<QLabel>(*rules, u"redactionProblem"_s)->text().contains(u"'nick'"_s));
        QVERIFY(m_workspace->redactionRules() == RedactionRules::defaults());
        paths->setPlainText(before);
        child<QPlainTextEdit>(*rules, u"redaction_fields"_s)->appendPlainText(u"nick"_s);
        rules->saveFile(file);
        child<QPushButton>(*rules, u"redactionSave"_s)->click();
        QTRY_VERIFY(!dialog->findChild<RedactionDialog *>());
        previewed(*dialog);
        QVERIFY(!saved(*dialog).contains("jo the first"));
        dialog->close();
    }
    // Whoever opens the store later has them, and the file gives them to somebody else.
    QVERIFY((*storedRedactionRules(**EventReader::open(m_workspace->storePath())))
            == m_workspace->redactionRules());
    QVERIFY(m_workspace->setRedactionRules(RedactionRules::defaults()));
    RedactionDialog other(m_workspace->redactionRules(), [this](const RedactionRules &rules) {
        return m_workspace->setRedactionRules(rules);
    });
    other.openFile(m_dir.filePath(u"missing.json"_s));
    QVERIFY(!child<QLabel>(other, u"redactionProblem"_s)->text().isEmpty());
    other.openFile(file);
    other.accept();
    QVERIFY(m_workspace->redactionRules().fields.match("nick"));
    RedactionDialog again(m_workspace->redactionRules(), {});
    child<QPushButton>(again, u"redactionDefaults"_s)->click();
    QVERIFY(!child<QPlainTextEdit>(again, u"redaction_fields"_s)
                     ->toPlainText()
                     .contains(u"nick"_s));
}

void TestExportWindow::copiesToTheClipboard()
{
    receive();
    ExportDialog *dialog = open();
    choose(*dialog, u"curl"_s);
    auto *to = child<QLineEdit>(*dialog, u"exportTo"_s);
    to->clear();
    QTest::keyClicks(to, u"http://shop.test:3000/"_s);
    previewed(*dialog);
    QSignalSpy told(dialog, &ExportDialog::told);
    child<QPushButton>(*dialog, u"exportCopy"_s)->click();
    QVERIFY(told.wait(10'000));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains("http://shop.test:3000/hooks/a"_L1), qPrintable(text));
    QVERIFY(m_window->statusBar()->currentMessage().contains("clipboard"_L1));
    to->clear();
    QTest::keyClicks(to, u"not a URL"_s);
    child<QPushButton>(*dialog, u"exportCopy"_s)->click();
    QTRY_VERIFY(problem(*dialog).contains("cannot send there"_L1));
}

void TestExportWindow::refusesMoreThanTheClipboardHolds()
{
    receive({}, QByteArray(1'100'000, 'a'));
    receive({}, "\xff\xfe\x01");
    ExportDialog *dialog = open();
    child<QCheckBox>(*dialog, u"exportRedact"_s)->click(); // a body that is no text goes with it
    previewed(*dialog);
    child<QPushButton>(*dialog, u"exportCopy"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(problem(*dialog).contains("no text"_L1), 10'000);
    m_list->selectRow(1);
    dialog = open();
    child<QPushButton>(*dialog, u"exportCopy"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(problem(*dialog).contains("more than the clipboard"_L1), 20'000);
}

void TestExportWindow::exportsTheSelectionOrWhatTheFilterFinds()
{
    receive({}, "{}", 3);
    QVERIFY(m_list->actions().contains(action(u"exportEvents"_s)));
    ExportDialog *dialog = open();
    choose(*dialog, u"ndjson"_s);
    QCOMPARE(saved(*dialog).count('\n'), 1);
    auto *events = child<QComboBox>(*dialog, u"exportEvents"_s);
    events->setCurrentIndex(1);
    previewed(*dialog);
    QCOMPARE(events->currentText(), u"All events"_s);
    QCOMPARE(saved(*dialog).count('\n'), 3);
}

void TestExportWindow::whatWasDoneStaysWhenThePreviewComes()
{
    receive();
    ExportDialog *dialog = open();
    choose(*dialog, u"http"_s);
    auto *formats = child<QComboBox>(*dialog, u"exportFormat"_s);
    formats->setCurrentIndex(formats->findData(u"curl"_s));
    QVERIFY(saved(*dialog).contains("curl")); // before its preview
    QVERIFY2(state(*dialog).contains("exported."_L1), qPrintable(state(*dialog)));
    QTRY_VERIFY(child<QPlainTextEdit>(*dialog, u"exportText"_s)->toPlainText().contains(u"curl"_s));
    QVERIFY2(state(*dialog).contains("exported."_L1), qPrintable(state(*dialog)));
    choose(*dialog, u"http"_s);
    QVERIFY2(state(*dialog).contains("would be exported"_L1), qPrintable(state(*dialog)));
}

void TestExportWindow::beginsWithTheFormatOfTheLastTime()
{
    receive();
    ExportDialog *dialog = open();
    auto *formats = child<QComboBox>(*dialog, u"exportFormat"_s);
    QVERIFY(formats == dialog->focusWidget());
    formats->setCurrentIndex(formats->findData(u"curl"_s));
    QTest::keyClick(formats, Qt::Key_Down);
    const QString chosen = formats->currentData().toString();
    QVERIFY(chosen != u"curl"_s);
    dialog->close();
    QCOMPARE(child<QComboBox>(*open(), u"exportFormat"_s)->currentData().toString(), chosen);
    QSettings().clear();
}

void TestExportWindow::saysWhatAFormatLoses()
{
    receive();
    ExportDialog *dialog = open();
    auto *formats = child<QComboBox>(*dialog, u"exportFormat"_s);
    QCOMPARE(formats->count(), static_cast<int>(exportFormats().size()));
    for (const ExportFormat &format : exportFormats()) {
        choose(*dialog, format.id);
        const QString said = child<QLabel>(*dialog, u"exportLoses"_s)->text();
        QCOMPARE(said,
                 format.loses.isEmpty() ? u"It keeps all that is known of an event."_s
                                        : QString(format.loses));
        QVERIFY(!child<QPlainTextEdit>(*dialog, u"exportText"_s)->toPlainText().isEmpty());
    }
}

void TestExportWindow::saysWhenTheFileCannotBeWritten()
{
    receive();
    ExportDialog *dialog = open();
    dialog->saveTo(m_dir.filePath(u"no/such/folder/x"_s));
    QTRY_VERIFY_WITH_TIMEOUT(problem(*dialog).contains("cannot be written"_L1), 10'000);
}

void TestExportWindow::aCancelledExportLeavesNoFile()
{
    receive({}, "{}", 3);
    const QString path = m_dir.filePath(u"cancelled"_s);
    ExportPlan plan;
    plan.ids = { 1, 2, 3 };
    plan.formatId = u"ndjson"_s;
    const auto done = exportToFile(m_workspace->storePath(), plan, path,
                                   [](qint64 at, qint64) { return at < 2; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    plan.ids = { 1, 99, 3 };
    const auto partly =
            exportToFile(m_workspace->storePath(), plan, path, [](qint64, qint64) { return true; });
    QVERIFY(partly);
    QCOMPARE(partly->written, 2);
    QCOMPARE(partly->left, 1);
    QVERIFY(partly->why.startsWith("#99: "_L1));
}

void TestExportWindow::aPreviewOfManyIsOfTheFirst()
{
    receive(kAuthorization, "{}", 250);
    m_list->selectAll();
    ExportDialog *dialog = open();
    choose(*dialog, u"ndjson"_s);
    QVERIFY2(state(*dialog).contains(
                     "250 events would be exported. The preview is of the first 200 only"_L1),
             qPrintable(state(*dialog)));
    const QByteArray file = saved(*dialog);
    QCOMPARE(file.count('\n'), 250);
    QVERIFY(!file.contains("sk_live_51HqLyjWDarjtT1zdp7dc"));
}

QTEST_MAIN(TestExportWindow)
#include "tst_exportwindow.moc"
