// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relayclient.h"
#include "core/reach/tunnel.h"
#include "core/workspace/workspace.h"
#include "tests/support/recordingserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/problemlabel.h"
#include "ui/reach/doctordialog.h"
#include "ui/reach/publicurldialog.h"
#include "ui/reach/reachbar.h"
#include "ui/settings.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace hookloupe;
using hookloupe::test::RecordingServer;
using namespace Qt::StringLiterals;

class TestReachDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aTunnelIsStartedWatchedAndStopped();
    void whatATunnelLacksIsSaid();
    void relaysAreAddedShownAndRemoved();
    void returnInAFieldAddsOnce();
    void theBarIsThereWhenThereIsSomething();
    void theDoctorShowsEachLineAndCopiesThem();
    void theDoctorAsksBeforeARequestLeaves();
    void everyControlHasAName();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

void TestReachDialogs::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestReachDialogs::init()
{
    static int number = 0;
    m_workspace.reset();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
}

void TestReachDialogs::aTunnelIsStartedWatchedAndStopped()
{
    QFile script(m_dir.filePath(u"tunnel"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"to $1\"\necho at https://t.example\nexec sleep 60\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);

    PublicUrlDialog dialog(m_workspace.get());
    dialog.show();
    auto *toggle = child<QPushButton>(dialog, u"toggleTunnel"_s);
    auto *state = child<QLabel>(dialog, u"tunnelState"_s);
    QVERIFY(!toggle->isEnabled());
    QVERIFY(state->text().contains(u"Start listening first"));
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    QVERIFY(toggle->isEnabled());
    auto *kind = child<QComboBox>(dialog, u"tunnelKind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(TunnelKind::Custom)));
    auto *command = child<QLineEdit>(dialog, u"tunnelCommand"_s);
    QVERIFY(command->isVisible());
    command->setText(script.fileName() + u" %PORT%"_s);
    toggle->click();
    auto *url = child<QLineEdit>(dialog, u"tunnelUrl"_s);
    QTRY_COMPARE(url->text(), u"https://t.example"_s);
    QVERIFY(url->isVisible());
    QVERIFY(!kind->isEnabled());
    QVERIFY(child<QPlainTextEdit>(dialog, u"tunnelLog"_s)
                    ->toPlainText()
                    .contains(u"to %1"_s.arg(m_workspace->listening()->port)));
    QSignalSpy copied(&dialog, &PublicUrlDialog::copied);
    child<QPushButton>(dialog, u"copyTunnelUrl"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://t.example"_s);
    QCOMPARE(copied.size(), 1);

    // Another port is followed.
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    QTRY_VERIFY(m_workspace->tunnel().log().join(u'\n').contains(
            u"to %1"_s.arg(m_workspace->listening()->port)));
    toggle->click();
    QCOMPARE(m_workspace->tunnel().state(), Tunnel::State::Stopped);
    QVERIFY(!url->isVisible());
    QVERIFY(kind->isEnabled());
    // It is offered again, and not started by itself.
    QCOMPARE(settings::tunnel().kind, TunnelKind::Custom);
    const PublicUrlDialog again(m_workspace.get());
    QCOMPARE(child<QLineEdit>(again, u"tunnelCommand"_s)->text(), command->text());
}

void TestReachDialogs::whatATunnelLacksIsSaid()
{
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    PublicUrlDialog dialog(m_workspace.get());
    dialog.show();
    auto *kind = child<QComboBox>(dialog, u"tunnelKind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(TunnelKind::Custom)));
    child<QLineEdit>(dialog, u"tunnelCommand"_s)->setText(u"hookloupe-no-such-program"_s);
    child<QPushButton>(dialog, u"toggleTunnel"_s)->click();
    QString said;
    for (const auto *label : dialog.findChildren<ProblemLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"hookloupe-no-such-program"), qPrintable(said));
}

void TestReachDialogs::relaysAreAddedShownAndRemoved()
{
    RecordingServer server(
            [](qsizetype, const QByteArray &received) { return received.endsWith("\r\n\r\n"); });
    server.answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba;
    PublicUrlDialog dialog(m_workspace.get());
    auto *url = child<QLineEdit>(dialog, u"relayUrl"_s);
    auto *list = child<QTreeWidget>(dialog, u"relayList"_s);
    url->setText(u"smee.io/x"_s);
    child<QPushButton>(dialog, u"addRelay"_s)->click();
    QCOMPARE(list->topLevelItemCount(), 0);
    url->setText(QString::fromUtf8(server.url()) + u"/channel"_s);
    child<QLineEdit>(dialog, u"relayPath"_s)->setText(u"/github"_s);
    child<QPushButton>(dialog, u"addRelay"_s)->click();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), u"/github"_s);
    QVERIFY(url->text().isEmpty());
    QTRY_VERIFY(list->topLevelItem(0)->text(2).startsWith(u"lost, again in"));
    QVERIFY(child<QLabel>(dialog, u"relayDetail"_s)->text().contains(u"no such channel"));
    child<QPushButton>(dialog, u"connectRelay"_s)->click();
    QTRY_COMPARE(server.received().size(), qsizetype(2));
    child<QPushButton>(dialog, u"removeRelay"_s)->click();
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(m_workspace->relays().relays().isEmpty());
    QVERIFY(!child<QPushButton>(dialog, u"removeRelay"_s)->isEnabled());
}

void TestReachDialogs::returnInAFieldAddsOnce()
{
    PublicUrlDialog dialog(m_workspace.get());
    dialog.show();
    auto *url = child<QLineEdit>(dialog, u"relayUrl"_s);
    url->setText(u"http://127.0.0.1:9/channel"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QCOMPARE(m_workspace->relays().relays().size(), 1);
    QVERIFY(dialog.isVisible());
}

void TestReachDialogs::theBarIsThereWhenThereIsSomething()
{
    QWidget window;
    ReachBar bar(m_workspace.get(), &window);
    QVERIFY(bar.isHidden());
    QVERIFY(m_workspace->setRelays({ Relay{ "http://127.0.0.1:9/channel", "/" } }));
    QVERIFY(!bar.isHidden());
    QTRY_COMPARE(child<QLabel>(bar, u"relaySummary"_s)->text(),
                 u"○ The relay at 127.0.0.1:9 is lost"_s);
    QVERIFY(m_workspace->setRelays({}));
    QVERIFY(bar.isHidden());
}

void TestReachDialogs::theDoctorShowsEachLineAndCopiesThem()
{
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    DoctorDialog dialog(m_workspace.get(), 8025);
    dialog.show();
    auto *copy = child<QPushButton>(dialog, u"copyDoctor"_s);
    QVERIFY(!copy->isEnabled());
    child<QLineEdit>(dialog, u"doctorUrl"_s)->setText(u"name.example"_s);
    auto *run = child<QPushButton>(dialog, u"runDoctor"_s);
    run->click();
    QVERIFY(!dialog.findChild<QWidget *>(u"check_listener"_s));
    child<QLineEdit>(dialog, u"doctorUrl"_s)
            ->setText(QString::fromUtf8(m_workspace->listening()->baseUrl()) + u"/x"_s);
    run->click();
    QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), 30'000);
    for (const QString &id : { u"listener"_s, u"port"_s, u"reach"_s, u"firewall"_s,
                               u"certificate"_s, u"redirect"_s, u"probe"_s, u"endpoint"_s })
        QVERIFY2(dialog.findChild<QWidget *>(u"check_"_s + id), qPrintable(id));
    QVERIFY(child<QLabel>(dialog, u"doctorSummary"_s)->text().startsWith(u"Nothing"));
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"pass     Through the public URL"));
}

void TestReachDialogs::theDoctorAsksBeforeARequestLeaves()
{
    DoctorDialog dialog(m_workspace.get(), 8025);
    dialog.show();
    child<QLineEdit>(dialog, u"doctorUrl"_s)->setText(u"https://name.invalid/pay"_s);
    child<QPushButton>(dialog, u"runDoctor"_s)->click();
    auto *question = dialog.findChild<QMessageBox *>(u"outsideQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"name.invalid"));
    QCOMPARE(question->textFormat(), Qt::PlainText);
    child<QPushButton>(*question, u"checkWithout"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, u"copyDoctor"_s)->isEnabled(), 30'000);
    auto *line = child<QWidget>(dialog, u"check_probe"_s);
    QVERIFY2(line->accessibleName().contains(u"No request was sent to name.invalid"),
             qPrintable(line->accessibleName()));
}

void TestReachDialogs::everyControlHasAName()
{
    const PublicUrlDialog reach(m_workspace.get());
    const DoctorDialog doctor(m_workspace.get(), 8025);
    for (const QWidget *dialog :
         { static_cast<const QWidget *>(&reach), static_cast<const QWidget *>(&doctor) }) {
        for (const auto *edit : dialog->findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        for (const auto *button : dialog->findChildren<QPushButton *>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestReachDialogs)
#include "tst_reachdialogs.moc"
