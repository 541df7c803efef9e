// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/connectiondialog.h"

#include "core/workspace/workspace.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/problemlabel.h"
#include "ui/replay/connectionline.h"
#include "ui/replay/replayform.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using hookloupe::test::ScriptedServer;
using namespace Qt::StringLiterals;

class TestConnectionDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsTypedIsRemembered();
    void defaultsForgetIt();
    void defaultsForgetTheSecrets();
    void whatIsWrongIsSaidWhereItIs();
    void secretsAreNeverShown();
    void theChoiceNotToCheckStandsThere();
    void theFormSendsByIt();
    void everyControlHasAName();

private:
    SendTarget m_target = *SendTarget::parse("https://shop.example/hook");
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

void TestConnectionDialog::init()
{
    static int number = 0;
    m_workspace.reset();
    auto opened = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.db"_s.arg(++number)), .useKeyring = false });
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void TestConnectionDialog::whatIsTypedIsRemembered()
{
    {
        ConnectionDialog dialog(m_workspace.get(), m_target);
        child<QComboBox>(dialog, u"httpVersion"_s)->setCurrentIndex(1);
        child<QCheckBox>(dialog, u"followRedirects"_s)->setChecked(true);
        child<QSpinBox>(dialog, u"connectSeconds"_s)->setValue(3);
        child<QSpinBox>(dialog, u"totalSeconds"_s)->setValue(7);
        QVERIFY(!child<QLineEdit>(dialog, u"proxyUrl"_s)->isEnabled());
        child<QComboBox>(dialog, u"proxyUse"_s)->setCurrentIndex(2);
        QVERIFY(child<QLineEdit>(dialog, u"proxyUrl"_s)->isEnabled());
        child<QLineEdit>(dialog, u"proxyUrl"_s)->setText(u" socks5h://127.0.0.1:1080 "_s);
        child<QLineEdit>(dialog, u"proxyUser"_s)->setText(u"ann"_s);
        child<QLineEdit>(dialog, u"proxyPassword"_s)->setText(u"pass"_s);
        child<QLineEdit>(dialog, u"authorities"_s)->setText(u"/ca"_s);
        child<QLineEdit>(dialog, u"clientCertificate"_s)->setText(u"/c.pem"_s);
        child<QLineEdit>(dialog, u"clientKey"_s)->setText(u"/c.key"_s);
        child<QPushButton>(dialog, u"saveConnection"_s)->click();
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }
    const TargetSettings kept = m_workspace->targetSettings(m_target);
    QCOMPARE(kept.route.http, SendRoute::Http::Two);
    QVERIFY(kept.route.followsRedirects);
    QCOMPARE(kept.connectTimeoutMs, 3'000);
    QCOMPARE(kept.totalTimeoutMs, 7'000);
    QCOMPARE(kept.route.proxyUrl, "socks5h://127.0.0.1:1080"_ba);
    QCOMPARE(kept.route.proxyUser, u"ann"_s);
    QCOMPARE(kept.route.authorities, u"/ca"_s);
    QCOMPARE(kept.route.certificate, u"/c.pem"_s);
    QCOMPARE(kept.route.key, u"/c.key"_s);
    QVERIFY(kept.verifyCertificate);
    QCOMPARE(m_workspace->sendLimits(m_target).route.proxyPassword.view(), QByteArrayView("pass"));
    // Whoever opens it again finds it so.
    ConnectionDialog again(m_workspace.get(), m_target);
    QCOMPARE(child<QLineEdit>(again, u"proxyUrl"_s)->text(), u"socks5h://127.0.0.1:1080"_s);
    child<QPushButton>(again, u"saveConnection"_s)->click();
    QCOMPARE(m_workspace->targetSettings(m_target).toJson(), kept.toJson());
    QCOMPARE(m_workspace->sendLimits(m_target).route.proxyPassword.view(), QByteArrayView("pass"));
}

void TestConnectionDialog::defaultsForgetIt()
{
    TargetSettings settings;
    settings.verifyCertificate = false;
    settings.totalTimeoutMs = 1'234; // not of this dialog
    QVERIFY(m_workspace->setTargetSettings(m_target, settings));
    {
        ConnectionDialog dialog(m_workspace.get(), m_target);
        child<QPushButton>(dialog, u"saveConnection"_s)->click();
    }
    QCOMPARE(m_workspace->targetSettings(m_target).totalTimeoutMs, 1'234);
    ConnectionDialog dialog(m_workspace.get(), m_target);
    child<QPushButton>(dialog, u"restoreConnection"_s)->click();
    QVERIFY(!m_workspace->targetSettings(m_target).isDefault()); // not before it is saved
    child<QPushButton>(dialog, u"saveConnection"_s)->click();
    QVERIFY(m_workspace->targetSettings(m_target).isDefault());
}

void TestConnectionDialog::defaultsForgetTheSecrets()
{
    TargetSettings settings;
    settings.route.certificate = u"/c.pem"_s;
    QVERIFY(m_workspace->setTargetSettings(m_target, settings, {}, SecretBytes("sesame")));
    ConnectionDialog dialog(m_workspace.get(), m_target);
    child<QPushButton>(dialog, u"restoreConnection"_s)->click();
    QVERIFY(child<QLineEdit>(dialog, u"keyPassphrase"_s)->placeholderText().isEmpty());
    child<QLineEdit>(dialog, u"clientCertificate"_s)->setText(u"/c.pem"_s);
    child<QPushButton>(dialog, u"saveConnection"_s)->click();
    QCOMPARE(m_workspace->targetSettings(m_target).route.certificate, u"/c.pem"_s);
    QVERIFY(m_workspace->targetSettings(m_target).keyPassphrase.isNone());
}

void TestConnectionDialog::whatIsWrongIsSaidWhereItIs()
{
    ConnectionDialog dialog(m_workspace.get(), m_target);
    dialog.show();
    auto *tabs = child<QTabWidget>(dialog, u"connectionTabs"_s);
    auto *problem = dialog.findChild<ProblemLabel *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(problem && !problem->isVisible());
    child<QComboBox>(dialog, u"proxyUse"_s)->setCurrentIndex(2);
    child<QPushButton>(dialog, u"saveConnection"_s)->click();
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains("Say which proxy"_L1));
    QCOMPARE(tabs->currentIndex(), 1);
    child<QLineEdit>(dialog, u"proxyUrl"_s)->setText(u"http://u:p@proxy.example:1"_s);
    child<QPushButton>(dialog, u"saveConnection"_s)->click();
    QVERIFY(problem->text().contains("does not belong into the proxy's URL"_L1));
    child<QComboBox>(dialog, u"proxyUse"_s)->setCurrentIndex(0);
    child<QLineEdit>(dialog, u"clientKey"_s)->setText(u"/c.key"_s);
    child<QPushButton>(dialog, u"saveConnection"_s)->click();
    QVERIFY(problem->text().contains("only with its certificate"_L1));
    QCOMPARE(tabs->currentIndex(), 2);
    QVERIFY(dialog.isVisible());
    QVERIFY(m_workspace->targetSettings(m_target).isDefault());
}

void TestConnectionDialog::secretsAreNeverShown()
{
    TargetSettings settings;
    settings.route.certificate = u"/c.pem"_s;
    QVERIFY(m_workspace->setTargetSettings(m_target, settings, {}, SecretBytes("sesame")));
    ConnectionDialog dialog(m_workspace.get(), m_target);
    auto *passphrase = child<QLineEdit>(dialog, u"keyPassphrase"_s);
    QVERIFY(passphrase->text().isEmpty());
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
    QVERIFY(passphrase->placeholderText().contains("kept"_L1));
    // Without the certificate there is nothing to keep it for.
    child<QLineEdit>(dialog, u"clientCertificate"_s)->clear();
    child<QPushButton>(dialog, u"saveConnection"_s)->click();
    QVERIFY(m_workspace->targetSettings(m_target).keyPassphrase.isNone());
}

void TestConnectionDialog::theChoiceNotToCheckStandsThere()
{
    QLineEdit url(u"https://shop.example/hook"_s);
    ConnectionLine line(u"C"_s, m_workspace.get(), &url);
    line.show();
    auto *warning = child<ProblemLabel>(line, u"connectionWarning"_s);
    QVERIFY(!warning->isVisible());
    child<QPushButton>(line, u"connection"_s)->click();
    auto *dialog = line.findChild<ConnectionDialog *>();
    QVERIFY(dialog);
    child<QCheckBox>(*dialog, u"insecure"_s)->setChecked(true);
    child<QPushButton>(*dialog, u"saveConnection"_s)->click();
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains("shop.example:443 is not checked"_L1));
    url.setText(u"https://other.example"_s);
    QVERIFY(!warning->isVisible());
    url.setText(u"https://SHOP.example/else"_s);
    QVERIFY(warning->isVisible());
    url.setText(u"nonsense"_s);
    QVERIFY(!child<QPushButton>(line, u"connection"_s)->isEnabled());
}

void TestConnectionDialog::theFormSendsByIt()
{
    ScriptedServer server([](ScriptedServer::Peer &peer) {
        peer.socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    TargetSettings settings;
    settings.route.http = SendRoute::Http::Two;
    QVERIFY(m_workspace->setTargetSettings(*SendTarget::parse(server.url()), settings));
    ReplayForm form(m_workspace.get(), eventOf("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
                    ReplayForm::Start::Plain);
    form.show();
    child<QLineEdit>(form, u"replayTarget"_s)->setText(QString::fromUtf8(server.url()));
    QCOMPARE(child<QLabel>(form, u"connectionWords"_s)->text(), u"HTTP/2"_s);
    form.send();
    QTRY_VERIFY(child<QLabel>(form, u"replayStatus"_s)
                        ->text()
                        .contains("did not answer HTTP/2 without TLS"_L1));
    QVERIFY(server.peers().front()->received.startsWith("PRI * HTTP/2.0"));
}

void TestConnectionDialog::everyControlHasAName()
{
    ConnectionDialog dialog(m_workspace.get(), m_target);
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QSpinBox *>(widget);
        const bool isOurs = !widget->objectName().startsWith("qt_"_L1)
                && !qobject_cast<const QSpinBox *>(widget->parent());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (isControl && isOurs && !(button && !button->text().isEmpty())
            && widget->parent()->objectName() != "qt_tabwidget_tabbar"_L1)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
