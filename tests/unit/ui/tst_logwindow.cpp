// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/log.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/log/logwindow.h"
#include "ui/log/programlog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// The program's log, as it is kept and read.
class TestLogWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void takesLinesOfAnyThread();
    void keepsTheLastOnly();
    void countsWhatAFloodBrings();
    void holdsNoCredentials_data();
    void holdsNoCredentials();
    void aLineStaysOneLine();
    void showsByLevelPartAndWords();
    void copiesWhatIsShown();
    void markupIsShownAsItIs();
};

void TestLogWindow::initTestCase()
{
    // The test's own would print each of the thousands of lines.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
}

void TestLogWindow::init()
{
    QCoreApplication::processEvents();
    ProgramLog::instance()->clear();
}

void TestLogWindow::takesLinesOfAnyThread()
{
    const ProgramLog *log = ProgramLog::instance();
    std::unique_ptr<QThread> thread(
            QThread::create([] { qCWarning(logStore, "from another thread"); }));
    thread->start();
    QVERIFY(thread->wait(20'000));
    QTRY_COMPARE(log->rowCount(), 1);
    QCOMPARE(log->entry(0).text, u"from another thread"_s);
    QCOMPARE(log->entry(0).category, u"hookloupe.store"_s);
    QVERIFY(log->line(0).endsWith("Warning hookloupe.store: from another thread"_L1));
}

void TestLogWindow::keepsTheLastOnly()
{
    const ProgramLog *log = ProgramLog::instance();
    for (int i = 0; i < 7'000; ++i) {
        qCInfo(logUi, "line %d", i);
        if (i % 1'000 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(log->entry(log->rowCount() - 1).text, u"line 6999"_s);
    QCOMPARE(log->rowCount(), 5'000);
}

void TestLogWindow::countsWhatAFloodBrings()
{
    const ProgramLog *log = ProgramLog::instance();
    for (int i = 0; i < 2'500; ++i)
        qCInfo(logUi, "flood");
    QTRY_COMPARE(log->rowCount(), 2'001);
    QCOMPARE(log->entry(2'000).text, u"500 lines came too fast and are not here."_s);
}

void TestLogWindow::holdsNoCredentials_data()
{
    QTest::addColumn<QString>("logged");
    QTest::addColumn<QString>("kept");
    QTest::newRow("URL") << u"cannot reach https://me:hunter2@host/x"_s
                         << u"cannot reach https://…@host/x"_s;
    QTest::newRow("bearer") << u"Authorization: bearer abc.def"_s << u"Authorization: bearer …"_s;
    QTest::newRow("query") << u"GET /?a=1&api_token=xyz&b=2"_s << u"GET /?a=1&api_token=…&b=2"_s;
    QTest::newRow("nothing") << u"10 events in 3 ms"_s << u"10 events in 3 ms"_s;
}

void TestLogWindow::holdsNoCredentials()
{
    QFETCH(const QString, logged);
    QFETCH(const QString, kept);
    qCInfo(logUi, "%s", qUtf8Printable(logged));
    QTRY_COMPARE(ProgramLog::instance()->rowCount(), 1);
    QCOMPARE(ProgramLog::instance()->entry(0).text, kept);
}

void TestLogWindow::aLineStaysOneLine()
{
    qCInfo(logUi, "a\nb\x1b[31m");
    QTRY_COMPARE(ProgramLog::instance()->rowCount(), 1);
    const QString text = ProgramLog::instance()->entry(0).text;
    QVERIFY2(!text.contains(u'\n') && !text.contains(QChar(0x1b)), qPrintable(text));
}

void TestLogWindow::showsByLevelPartAndWords()
{
    QLoggingCategory::setFilterRules(u"hookloupe.*.debug=true"_s);
    LogWindow window(ProgramLog::instance());
    qCDebug(logUi, "small");
    qCInfo(logUi, "Opened the store");
    qCWarning(logReceiver, "a port is taken");
    auto *table = child<QTableView>(window, u"logTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    child<QComboBox>(window, u"logLevel"_s)->setCurrentIndex(0);
    QCOMPARE(table->model()->rowCount(), 3);
    auto *part = child<QComboBox>(window, u"logPart"_s);
    part->setCurrentIndex(part->findData(u"hookloupe.receiver"_s));
    QCOMPARE(table->model()->rowCount(), 1);
    part->setCurrentIndex(0);
    child<QLineEdit>(window, u"logSearch"_s)->setText(u"STORE"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(child<QLabel>(window, u"logCount"_s)->text().startsWith("1 of 3"_L1));
    QLoggingCategory::setFilterRules({});
}

void TestLogWindow::copiesWhatIsShown()
{
    LogWindow window(ProgramLog::instance());
    qCInfo(logUi, "one");
    qCWarning(logUi, "two");
    QTRY_COMPARE(child<QTableView>(window, u"logTable"_s)->model()->rowCount(), 2);
    child<QComboBox>(window, u"logLevel"_s)->setCurrentIndex(2);
    child<QPushButton>(window, u"logCopy"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 1);
    QVERIFY(copied.endsWith("two\n"_L1));
}

void TestLogWindow::markupIsShownAsItIs()
{
    qCInfo(logUi, "<b>bold</b>");
    QTRY_COMPARE(ProgramLog::instance()->rowCount(), 1);
    const QModelIndex cell = ProgramLog::instance()->index(0, ProgramLog::TextColumn);
    QCOMPARE(cell.data().toString(), u"<b>bold</b>"_s);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains("<b>"_L1));
}

QTEST_MAIN(TestLogWindow)
#include "tst_logwindow.moc"
