// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/listeners/listenereditor.h"
#include "ui/listeners/listenersdialog.h"
#include "ui/listeners/listenertext.h"
#include "ui/listeningbar.h"
#include "ui/problemlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// The listeners in the window: the dialog, the editor of one, and the bar that sums them up.
class TestListenersDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_workspace.reset(); }
    void addsSwitchesAndRemoves();
    void showsTheCertificate();
    void exportsTheAuthority_data();
    void exportsTheAuthority();
    void editorSaysWhatIsWrong_data();
    void editorSaysWhatIsWrong();
    void editorKeepsWhatItDoesNotShow();
    void barSumsUp();
    void everyControlHasAName();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    int m_stores = 0;
};

void TestListenersDialog::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestListenersDialog::init()
{
    auto workspace = Workspace::open({ .storePath = m_dir.filePath(u"%1.db"_s.arg(++m_stores)),
                                       .useKeyring = false,
                                       .authorityFolder = m_dir.filePath(u"tls"_s) });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
}

void TestListenersDialog::addsSwitchesAndRemoves()
{
    ListenersDialog dialog(m_workspace.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *list = child<QTreeWidget>(dialog, u"listeners"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    const QString first = list->topLevelItem(0)->text(0);

    child<QPushButton>(dialog, u"addListener"_s)->click();
    auto *editor = child<ListenerEditor>(dialog, u"listenerEditor"_s);
    QVERIFY(QTest::qWaitForWindowExposed(editor));
    child<QSpinBox>(*editor, u"listenerPort"_s)->setValue(0);
    child<QPushButton>(*editor, u"makeToken"_s)->click();
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    // The one that was there went on, and both are kept.
    QCOMPARE(list->topLevelItem(0)->text(0), first);
    QCOMPARE(m_workspace->storedListeners().size(), 2);
    QCOMPARE(m_workspace->storedListeners()[1].pathToken.size(), 22);
    QVERIFY(list->topLevelItem(1)->text(2).startsWith("Listening"_L1));
    QCOMPARE(list->currentItem(), list->topLevelItem(1));

    child<QPushButton>(dialog, u"copyListenerUrl"_s)->click();
    const QString url = QGuiApplication::clipboard()->text();
    QVERIFY2(url.endsWith(QString::fromLatin1(m_workspace->storedListeners()[1].pathToken)),
             qPrintable(url));

    child<QPushButton>(dialog, u"toggleListener"_s)->click();
    QCOMPARE(m_workspace->listeners()[1].state, ListenerState::State::Stopped);
    QCOMPARE(m_workspace->listeners()[0].state, ListenerState::State::Listening);
    child<QPushButton>(dialog, u"removeListener"_s)->click();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(m_workspace->storedListeners().size(), 1);
}

void TestListenersDialog::showsTheCertificate()
{
    ListenerConfig config;
    config.port = 0;
    config.tls = ListenerConfig::Tls::Local;
    QVERIFY(m_workspace->setListeners({ config }));
    ListenersDialog dialog(m_workspace.get());
    const QSslCertificate certificate = m_workspace->listeners()[0].certificate;
    QVERIFY(!certificate.isNull());
    const QString details = child<QLabel>(dialog, u"listenerDetails"_s)->text();
    QVERIFY(details.contains(QString::fromLatin1(
            certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper())));
    QVERIFY(details.contains("localhost"_L1));
}

void TestListenersDialog::exportsTheAuthority_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("filter");
    QTest::addColumn<QSsl::EncodingFormat>("format");
    QTest::newRow("PEM") << u"authority.crt"_s << 0 << QSsl::Pem;
    QTest::newRow("DER") << u"authority.der"_s << 1 << QSsl::Der;
}

void TestListenersDialog::exportsTheAuthority()
{
    QFETCH(const QString, name);
    QFETCH(const int, filter);
    QFETCH(const QSsl::EncodingFormat, format);
    ListenerConfig config;
    config.port = 0;
    config.tls = ListenerConfig::Tls::Local;
    QVERIFY(m_workspace->setListeners({ config }));
    ListenersDialog dialog(m_workspace.get());
    dialog.show();
    const auto save = [&](const QString &path) {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        child<QPushButton>(dialog, u"exportAuthority"_s)->click();
        auto *files = child<QFileDialog>(dialog, u"exportAuthorityFile"_s);
        files->selectNameFilter(files->nameFilters().at(filter));
        Q_EMIT files->fileSelected(path);
        files->close();
        QCoreApplication::sendPostedEvents(files, QEvent::DeferredDelete);
    };

    const QString path = m_dir.filePath(name);
    save(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QSslCertificate authority(file.readAll(), format);
    QVERIFY(!authority.isNull());
    QCOMPARE(authority.subjectInfo(QSslCertificate::CommonName),
             m_workspace->listeners()[0].certificate.issuerInfo(QSslCertificate::CommonName));
    QVERIFY(child<QLabel>(dialog, u"listenerDetails"_s)->text().contains(path));

    save(u"/proc/"_s + name);
    auto *problem = child<ProblemLabel>(dialog, u"listenersProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"/proc/"_s));
}

void TestListenersDialog::editorSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"listenerAddress"_s << u"localhost"_s;
    QTest::newRow("secret path") << u"listenerToken"_s << u"a/b"_s;
    QTest::newRow("proxies") << u"listenerProxies"_s << u"loopback, everybody"_s;
}

void TestListenersDialog::editorSaysWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    ListenerEditor editor({}, true, {});
    auto *problem = child<ProblemLabel>(editor, u"listenerProblem"_s);
    QVERIFY(problem->isHidden());
    if (auto *box = editor.findChild<QComboBox *>(field))
        box->setEditText(text);
    else
        child<QLineEdit>(editor, field)->setText(text);
    QVERIFY(!problem->isHidden() && !problem->text().isEmpty());
    QVERIFY(!editor.config());

    // A place that is taken.
    ListenerEditor twice({}, true, { ListenerConfig() });
    QVERIFY(!twice.config());
    child<QSpinBox>(twice, u"listenerPort"_s)->setValue(1);
    QVERIFY(twice.config());
}

void TestListenersDialog::editorKeepsWhatItDoesNotShow()
{
    ListenerConfig config;
    config.address = QHostAddress(u"192.0.2.7"_s); // no address of this computer
    config.port = 8443;
    config.tls = ListenerConfig::Tls::Files;
    config.certificateFile = u"/c.pem"_s;
    config.keyFile = u"/k.pem"_s;
    config.clients = ClientCertificatePolicy::Mode::Required;
    config.clientAuthorityFile = u"/ca.pem"_s;
    config.pathToken = "abc";
    config.trustedProxies = { u"loopback"_s, u"10.0.0.0/8"_s };
    config.isEnabled = false;
    ListenerEditor editor(config, false, {});
    const auto same = editor.config();
    QVERIFY(same);
    QCOMPARE(*same, config);
}

void TestListenersDialog::barSumsUp()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    ListeningBar bar(m_workspace.get());
    bar.show();
    auto *state = child<QLabel>(bar, u"listeningState"_s);
    auto *more = child<QLabel>(bar, u"moreListeners"_s);
    auto *notice = child<QLabel>(bar, u"wideNotice"_s);
    QVERIFY(state->text().startsWith(u'●'));
    QVERIFY(more->isHidden() && notice->isHidden());
    QVERIFY(!child<QSpinBox>(bar, u"port"_s)->isHidden());

    ListenerConfig one;
    one.port = 0;
    ListenerConfig wide = one;
    wide.address = QHostAddress(QHostAddress::AnyIPv4);
    ListenerConfig failing = one;
    failing.port = taken.serverPort();
    QVERIFY(m_workspace->setListeners({ one, wide, failing }));
    QVERIFY(state->text().startsWith(u'◐'));
    QVERIFY2(more->text().contains(u'1') && !more->isHidden(), qPrintable(more->text()));
    QVERIFY(more->toolTip().contains(QString::number(taken.serverPort())));
    QVERIFY(!notice->isHidden());
    QVERIFY(child<QSpinBox>(bar, u"port"_s)->isHidden());

    m_workspace->stopListening();
    QVERIFY(state->text().startsWith(u'○'));
    QVERIFY(notice->isHidden());
}

void TestListenersDialog::everyControlHasAName()
{
    ListenersDialog dialog(m_workspace.get());
    ListenerEditor editor({}, true, {});
    ListeningBar bar(m_workspace.get());
    for (const QWidget *window : { static_cast<QWidget *>(&dialog), static_cast<QWidget *>(&editor),
                                   static_cast<QWidget *>(&bar) }) {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QLineEdit *>(widget)
                    || qobject_cast<const QComboBox *>(widget)
                    || qobject_cast<const QSpinBox *>(widget)
                    || qobject_cast<const QTreeWidget *>(widget);
            if (!isControl || widget->objectName().startsWith("qt_"_L1)
                || qobject_cast<const QComboBox *>(widget->parentWidget()))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestListenersDialog)
#include "tst_listenersdialog.moc"
