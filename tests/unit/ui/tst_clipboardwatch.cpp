// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/exchange/clipboardwatch.h"
#include "ui/exchange/importdialog.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QAction>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

const QString kCommands = u"curl http://a.example/one -d x=1\ncurl http://a.example/two -d x=2\n"_s;

} // namespace

/// Requests that another program copies: what this process copies itself is not looked at, so that
/// the tests give the texts to the watch.
class TestClipboardWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsOfferedUntilItIsAskedFor();
    void requestsThatAreCopiedAreOfferedAndImported();
    void anOfferGoesWithWhatWasCopied();
    void whatIsNoRequestIsLeftAlone_data();
    void whatIsNoRequestIsLeftAlone();
    void aSentenceAboutAnImportStays();
    void theChoiceIsKept();

private:
    void look(const QString &text) const;
    ClipboardWatch *watch() const { return m_window->findChild<ClipboardWatch *>(); }
    QAction *choice() const { return child<QAction>(*m_window, u"watchClipboardAction"_s); }
    QPushButton *offer() const
    {
        auto *button = m_window->findChild<QPushButton *>(u"importClipboard"_s);
        return button && button->isVisible() ? button : nullptr;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestClipboardWatch::initTestCase()
{
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestClipboardWatch::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestClipboardWatch::cleanup()
{
    choice()->setChecked(false);
    m_window.reset();
    m_workspace.reset();
}

void TestClipboardWatch::look(const QString &text) const
{
    QMimeData data;
    data.setText(text);
    watch()->look(data);
}

void TestClipboardWatch::nothingIsOfferedUntilItIsAskedFor()
{
    QVERIFY(!choice()->isChecked());
    QSignalSpy found(watch(), &ClipboardWatch::found);
    look(kCommands);
    QTest::qWait(100);
    QCOMPARE(found.size(), 0);
    QVERIFY(!offer());
}

void TestClipboardWatch::requestsThatAreCopiedAreOfferedAndImported()
{
    choice()->setChecked(true);
    QGuiApplication::clipboard()->setText(kCommands);
    QSignalSpy found(watch(), &ClipboardWatch::found);
    look(kCommands);
    QVERIFY(found.wait());
    QCOMPARE(found[0][0].toLongLong(), 2);
    QVERIFY(offer());
    QTest::mouseClick(offer(), Qt::LeftButton);
    ImportDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ImportDialog *>()) && dialog->isVisible());
    QTRY_COMPARE(child<QTableView>(*dialog, u"importTable"_s)->model()->rowCount(), 2);
    QVERIFY(!offer());

    // Nothing is offered beside it.
    look(kCommands);
    QVERIFY(found.wait());
    QVERIFY(!offer());
    dialog->reject();
}

void TestClipboardWatch::anOfferGoesWithWhatWasCopied()
{
    choice()->setChecked(true);
    look(kCommands);
    QTRY_VERIFY(offer());
    look(u"a word"_s);
    QVERIFY(!offer());
    look(kCommands);
    QTRY_VERIFY(offer());
    choice()->setChecked(false);
    QVERIFY(!offer());
}

void TestClipboardWatch::whatIsNoRequestIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"payment.confirmed"_s;
    QTest::newRow("JSON alone") << u"{\"type\": \"payment.confirmed\"}"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("half a command") << u"curl"_s;
    QTest::newRow("too long") << kCommands + QString(ClipboardWatch::kTextMax, u' ');
}

void TestClipboardWatch::whatIsNoRequestIsLeftAlone()
{
    QFETCH(QString, text);
    choice()->setChecked(true);
    QSignalSpy found(watch(), &ClipboardWatch::found);
    look(text);
    QVERIFY(!found.wait(150));
    QVERIFY(!offer());
}

void TestClipboardWatch::aSentenceAboutAnImportStays()
{
    choice()->setChecked(true);
    QGuiApplication::clipboard()->setText(u"no request"_s);
    child<QAction>(*m_window, u"pasteAction"_s)->trigger();
    QPushButton *dismiss = nullptr;
    QTRY_VERIFY((dismiss = m_window->findChild<QPushButton *>(u"dismissImport"_s))
                && dismiss->isVisible());
    QSignalSpy found(watch(), &ClipboardWatch::found);
    look(kCommands);
    QVERIFY(found.wait());
    QVERIFY(dismiss->isVisible());
    QVERIFY(!offer());
}

void TestClipboardWatch::theChoiceIsKept()
{
    choice()->setChecked(true);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    QVERIFY(choice()->isChecked());
    QVERIFY(watch()->isActive());
}

QTEST_MAIN(TestClipboardWatch)
#include "tst_clipboardwatch.moc"
