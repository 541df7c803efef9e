// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/problemlabel.h"
#include "ui/retention/retentiondialog.h"
#include "ui/store/storetaskdialog.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayUs = 86'400'000'000;

QLineEdit *field(const QWidget &dialog, const QString &name)
{
    return child<QLineEdit>(dialog, name);
}

QString effectOf(const QWidget &dialog)
{
    return child<QLabel>(dialog, u"retentionEffect"_s)->text();
}

} // namespace

/// What is kept, as a person sets it.
class TestRetentionDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QSettings().clear(); }
    void showsWhatIsSet();
    void givesWhatWasTyped();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void savesNothingUncounted();
    void saysWhyItCannotCount();
    void removesFromTheWindow();
    void backsUpFromTheWindow();
    void saysThatASoundStoreIsSound();
    void offersToRepairADamagedStore();
    void cancelsATask();

private:
    std::unique_ptr<Workspace> openedWithAnEvent(const QString &name);

    QTemporaryDir m_dir;
};

void TestRetentionDialog::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestRetentionDialog::showsWhatIsSet()
{
    const RetentionPlan plan{ .standard = { .ageUsMax = 30 * kDayUs, .bytesMax = 2LL << 30 },
                              .endpoints = { { u"gone"_s, { .eventsMax = 500 } },
                                             { u"shop"_s, { .ageUsMax = 0 } } } };
    const RetentionDialog dialog(plan, { u"default"_s, u"shop"_s },
                                 [](const RetentionPlan &, auto) {});
    QCOMPARE(field(dialog, u"keep_age_default"_s)->text(), u"30 days"_s);
    QCOMPARE(field(dialog, u"keep_size_default"_s)->text(), u"2 GiB"_s);
    QVERIFY(field(dialog, u"keep_events_default"_s)->text().isEmpty());
    QCOMPARE(field(dialog, u"keep_age_shop"_s)->text(), u"all"_s);
    QCOMPARE(field(dialog, u"keep_events_gone"_s)->text(), u"500"_s);
    for (const QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        QVERIFY(!edit->accessibleName().isEmpty());
    QCOMPARE(dialog.plan(), plan);
}

void TestRetentionDialog::givesWhatWasTyped()
{
    const RetentionDialog dialog({}, { u"shop"_s }, [](const RetentionPlan &, auto) {});
    field(dialog, u"keep_age_default"_s)->setText(u"12 h"_s);
    field(dialog, u"keep_events_default"_s)->setText(u"1000"_s);
    field(dialog, u"keep_size_shop"_s)->setText(u"500 mib"_s);
    field(dialog, u"keep_age_shop"_s)->setText(u"ALL"_s);
    QCOMPARE(dialog.plan(),
             (RetentionPlan{
                     .standard = { .ageUsMax = kDayUs / 2, .eventsMax = 1'000 },
                     .endpoints = { { u"shop"_s, { .ageUsMax = 0, .bytesMax = 500LL << 20 } } } }));
    field(dialog, u"keep_size_shop"_s)->clear();
    field(dialog, u"keep_age_shop"_s)->clear();
    QVERIFY(dialog.plan().endpoints.isEmpty());
}

void TestRetentionDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("age") << u"age"_s << u"a while"_s;
    QTest::newRow("zero") << u"events"_s << u"0"_s;
    QTest::newRow("fraction") << u"events"_s << u"1.5"_s;
    QTest::newRow("size") << u"size"_s << u"2 TB"_s;
}

void TestRetentionDialog::saysWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    int counts = 0;
    const RetentionDialog dialog({}, {}, [&](const RetentionPlan &, auto) { ++counts; });
    QTRY_COMPARE(counts, 1);
    QLineEdit *edit = field(dialog, u"keep_%1_default"_s.arg(name));
    edit->setText(text);
    QVERIFY(!child<QPushButton>(dialog, u"saveRetention"_s)->isEnabled());
    const auto *problem = child<ProblemLabel>(dialog, u"retentionProblem"_s);
    QVERIFY(problem->text().contains(u"such as"_s));
    QVERIFY(problem->text().startsWith(edit->accessibleName()));
    QVERIFY(dialog.plan().keepsAll());
    edit->clear();
    QVERIFY(problem->text().isEmpty());
    QTRY_COMPARE(counts, 2);
}

void TestRetentionDialog::savesNothingUncounted()
{
    std::vector<std::pair<RetentionPlan, RetentionDialog::Counted>> counts;
    const RetentionDialog dialog({}, {}, [&](const RetentionPlan &plan, auto then) {
        counts.emplace_back(plan, std::move(then));
    });
    const auto *save = child<QPushButton>(dialog, u"saveRetention"_s);
    QVERIFY(!save->isEnabled());
    QTRY_COMPARE(counts.size(), 1U);
    QVERIFY(counts[0].first.keepsAll());
    field(dialog, u"keep_events_default"_s)->setText(u"10"_s);
    // The count of what was there before says nothing of what is typed now.
    counts[0].second(RetentionSurvey());
    QVERIFY(!save->isEnabled());
    QTRY_COMPARE(counts.size(), 2U);
    QCOMPARE(*counts[1].first.standard.eventsMax, 10);
    counts[1].second(RetentionSurvey{ .events = 12'345,
                                      .bytes = 1'288'490'189,
                                      .oldestUs = 1'700'000'000'000'000,
                                      .newestUs = 1'710'000'000'000'000,
                                      .spared = 7 });
    QVERIFY(save->isEnabled());
    const QString events = QLocale().toString(12'345);
    QVERIFY2(save->text().contains(events), qPrintable(save->text()));
    QVERIFY2(effectOf(dialog).contains(events + u" events (1.2"_s), qPrintable(effectOf(dialog)));
    QVERIFY(effectOf(dialog).contains(u"kept: 7"_s));
    field(dialog, u"keep_events_default"_s)->setText(u"100"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->text().contains(events));
}

void TestRetentionDialog::saysWhyItCannotCount()
{
    const RetentionDialog dialog({}, {}, [](const RetentionPlan &, auto then) {
        then(Error{ ErrorCode::StoreUnreadable, u"The disk is on fire."_s });
    });
    QTRY_COMPARE(effectOf(dialog), u"The disk is on fire."_s);
    QVERIFY(!child<QPushButton>(dialog, u"saveRetention"_s)->isEnabled());
}

void TestRetentionDialog::removesFromTheWindow()
{
    const QString store = m_dir.filePath(u"events.hookloupe"_s);
    const auto open = [&] {
        return Workspace::open({ .storePath = store,
                                 .useKeyring = false,
                                 .schemesFolder = m_dir.filePath(u"schemes"_s) });
    };
    {
        auto workspace = open();
        QVERIFY(workspace);
        QSignalSpy committed(workspace->get(), &Workspace::committed);
        QSignalSpy removed(workspace->get(), &Workspace::removed);
        const auto listening = (*workspace)->listen(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(listening);
        MainWindow window(workspace->get());
        window.show();
        for (int i = 0; i < 5; ++i) {
            RawClient client(listening->port);
            QVERIFY(client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            QCOMPARE(client.answer().status, 200);
        }
        child<QAction>(window, u"retentionAction"_s)->trigger();
        auto *dialog = child<RetentionDialog>(window, u"retentionDialog"_s);
        auto *save = child<QPushButton>(*dialog, u"saveRetention"_s);
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(effectOf(*dialog), u"Every event is kept."_s);
        field(*dialog, u"keep_events_default"_s)->setText(u"2"_s);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY2(effectOf(*dialog).startsWith(u"This removes 3 events"_s),
                 qPrintable(effectOf(*dialog)));
        QCOMPARE(removed.size(), 0);
        save->click();
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toLongLong(), 1);
        QCOMPARE(removed[0][1].toLongLong(), 3);
        QTRY_VERIFY(!window.findChild<RetentionDialog *>());
    }
    auto workspace = open();
    QVERIFY(workspace);
    QCOMPARE((*workspace)->retention(), (RetentionPlan{ .standard = { .eventsMax = 2 } }));
}

void TestRetentionDialog::backsUpFromTheWindow()
{
    const QString target = m_dir.filePath(u"copy.hookloupe"_s);
    auto workspace = Workspace::open({ .storePath = m_dir.filePath(u"backup.hookloupe"_s),
                                       .useKeyring = false,
                                       .schemesFolder = m_dir.filePath(u"schemes"_s) });
    QVERIFY(workspace);
    MainWindow window(workspace->get());
    window.show();
    const auto backUpTo = [&](const QString &file) {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        child<QAction>(window, u"backUpAction"_s)->trigger();
        auto *dialog = child<QFileDialog>(window, u"backUpFile"_s);
        QVERIFY(dialog->selectedFiles().front().endsWith(u".hookloupe"_s));
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
    };
    backUpTo(target);
    QTRY_VERIFY(QFileInfo::exists(target));
    QTRY_VERIFY(!window.findChild<StoreTaskDialog *>());
    QVERIFY(window.statusBar()->currentMessage().contains(target));
    QVERIFY(EventReader::open(target));
    // Not over the store itself.
    backUpTo((*workspace)->storePath());
    QTRY_VERIFY(window.findChild<QMessageBox *>(u"backUpFailed"_s));
    auto *failed = child<QMessageBox>(window, u"backUpFailed"_s);
    QVERIFY2(failed->text().contains(u"the store itself"_s), qPrintable(failed->text()));
    failed->close();
}

std::unique_ptr<Workspace> TestRetentionDialog::openedWithAnEvent(const QString &name)
{
    auto workspace = Workspace::open({ .storePath = m_dir.filePath(name),
                                       .useKeyring = false,
                                       .schemesFolder = m_dir.filePath(u"schemes"_s) });
    if (!workspace || !(*workspace)->listen(QHostAddress(QHostAddress::LocalHost), 0))
        return nullptr;
    RawClient client((*workspace)->listening()->port);
    if (!client.send("GET /one HTTP/1.1\r\nHost: a\r\n\r\n") || client.answer().status != 200)
        return nullptr;
    return *std::move(workspace);
}

void TestRetentionDialog::saysThatASoundStoreIsSound()
{
    const auto workspace = openedWithAnEvent(u"sound.hookloupe"_s);
    QVERIFY(workspace);
    MainWindow window(workspace.get());
    window.show();
    child<QAction>(window, u"checkStoreAction"_s)->trigger();
    QTRY_COMPARE(window.statusBar()->currentMessage(), u"The store is sound."_s);
    QVERIFY(!window.findChild<QMessageBox *>(u"repairQuestion"_s));
}

void TestRetentionDialog::offersToRepairADamagedStore()
{
    const auto workspace = openedWithAnEvent(u"damaged.hookloupe"_s);
    QVERIFY(workspace);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(workspace->storePath());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"DELETE FROM wire"_s));
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    MainWindow window(workspace.get());
    window.show();
    auto *list = child<EventListView>(window, u"eventList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    auto *check = child<QPushButton>(window, u"checkDamagedStore"_s);
    QTRY_VERIFY(check->isVisible());
    QVERIFY(child<QLabel>(window, u"detailMessage"_s)->text().contains(u"missing"_s));

    const QSignalSpy repairs(&window, &MainWindow::repairRequested);
    check->click();
    QTRY_VERIFY(window.findChild<QMessageBox *>(u"repairQuestion"_s));
    auto *question = child<QMessageBox>(window, u"repairQuestion"_s);
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QCOMPARE(repairs.count(), 0);
    const QList<QAbstractButton *> buttons = question->buttons();
    const auto repair = std::find_if(buttons.begin(), buttons.end(), [&](QAbstractButton *button) {
        return question->buttonRole(button) == QMessageBox::AcceptRole;
    });
    QVERIFY(repair != buttons.end());
    (*repair)->click();
    QCOMPARE(repairs.count(), 1);
}

void TestRetentionDialog::cancelsATask()
{
    std::atomic<bool> isRunning = false;
    StoreTaskDialog dialog(u"Doing something"_s, [&](const TaskProgress &progress) {
        isRunning = true;
        while (progress(1, 2))
            std::this_thread::yield();
        return Result<QString>(Error{ ErrorCode::Cancelled, u"It was cancelled."_s });
    });
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.open();
    QTRY_VERIFY(isRunning.load());
    QTRY_COMPARE(dialog.value(), dialog.maximum() / 2);
    QCOMPARE(finished.size(), 0);
    child<QPushButton>(dialog, u"cancelStoreTask"_s)->click();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!dialog.result());
    QCOMPARE(dialog.result().error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(TestRetentionDialog)
#include "tst_retentiondialog.moc"
