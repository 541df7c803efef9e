// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/secrets/secretstore.h"
#include "core/secrets/vault.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/mainwindow.h"
#include "ui/problemlabel.h"
#include "ui/reconcile/reconcilewindow.h"
#include "ui/secrets/passphrasedialog.h"
#include "ui/secrets/secretswindow.h"
#include "ui/workspacefile/workspacechangesdialog.h"
#include "ui/workspacefile/workspacefilecontroller.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {
const QByteArray kSecret = "whsec_planted_in_the_window_4711";
const QString kPassphrase = u"correct horse battery"_s;
} // namespace

/// Secrets in a vault, workspace files and delivery lists, by the window.
class TestSecretsWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void secretsAreKeptInAFileAndUnlockedAtTheNextStart();
    void aWrongPassphraseIsSaidInPlace();
    void anEmptyListSaysHowToGiveASecret();
    void theListSaysWhatEachSecretIsFor();
    void aWorkspaceFileIsShownAppliedAndUndone();
    void otherHostsAreAgreedToFirst();
    void aFileThatIsWrongChangesNothing();
    void deliveriesAreCompared();

private:
    void start();
    void stop();
    void addEndpoint() const;
    QString written(const QString &name, const QByteArray &bytes) const;
    PassphraseDialog *passphraseDialog() const;

    QTemporaryDir m_home;
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestSecretsWindow::initTestCase()
{
    QVERIFY(m_home.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
}

void TestSecretsWindow::init()
{
    static int number = 0;
    m_folder = m_home.filePath(QString::number(++number));
    QVERIFY(QDir().mkpath(m_folder));
    start();
}

void TestSecretsWindow::start()
{
    auto workspace = Workspace::open(
            { .storePath = m_folder + u"/events.hookloupe"_s, .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
}

void TestSecretsWindow::stop()
{
    m_window.reset();
    m_workspace.reset();
}

void TestSecretsWindow::cleanup()
{
    stop();
    // Nothing that was written has the secret in the clear.
    QDirIterator files(m_home.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &hidden : { kSecret.sliced(6), kPassphrase.toUtf8() })
            QVERIFY2(!bytes.contains(hidden) && !bytes.contains(hidden.toHex())
                             && !bytes.contains(hidden.toBase64()),
                     qPrintable(file.fileName()));
    }
}

void TestSecretsWindow::addEndpoint() const
{
    Endpoint endpoint{ .name = u"shop"_s, .path = "/shop", .scheme = u"github"_s };
    endpoint.secrets = { { .ref = Workspace::secretRefFor(u"shop"_s) } };
    m_workspace->setSecret(u"shop"_s, SecretBytes(kSecret));
    QVERIFY(m_workspace->setEndpoints(*EndpointSet::fromList({ endpoint })));
}

QString TestSecretsWindow::written(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder + u'/' + name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

PassphraseDialog *TestSecretsWindow::passphraseDialog() const
{
    return m_window->findChild<PassphraseDialog *>();
}

void TestSecretsWindow::secretsAreKeptInAFileAndUnlockedAtTheNextStart()
{
    addEndpoint();
    child<QPushButton>(*m_window, u"keepInFile"_s)->click();
    auto *dialog = passphraseDialog();
    QVERIFY(dialog);
    child<QLineEdit>(*dialog, u"newPassphrase"_s)->setText(u"short"_s);
    dialog->accept();
    QVERIFY(dialog->isVisible());
    child<QLineEdit>(*dialog, u"newPassphrase"_s)->setText(kPassphrase);
    dialog->accept();
    QVERIFY(dialog->isVisible()); // not twice the same
    child<QLineEdit>(*dialog, u"newPassphraseAgain"_s)->setText(kPassphrase);
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->secrets().backing(), SecretStore::Backing::Vault,
                              20'000);
    QTRY_VERIFY(!m_workspace->secrets().vault()->isBusy());
    QVERIFY(child<QWidget>(*m_window, u"secretBanner"_s)->isHidden());
    stop();

    start();
    QTRY_VERIFY(passphraseDialog());
    QVERIFY(!m_workspace->keyFor(u"shop"_s));
    dialog = passphraseDialog();
    child<QLineEdit>(*dialog, u"passphrase"_s)->setText(kPassphrase);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->keyFor(u"shop"_s), 20'000);
    QCOMPARE(m_workspace->keyFor(u"shop"_s)->key.view().toByteArray(), kSecret);
    child<QAction>(*m_window, u"secretsAction"_s)->trigger();
    auto *secrets = child<SecretsWindow>(*m_window, u"secretsWindow"_s);
    child<QPushButton>(*secrets, u"lockSecrets"_s)->click();
    QTRY_VERIFY(!m_workspace->keyFor(u"shop"_s));
    QVERIFY(child<QPushButton>(*secrets, u"keepSecrets"_s)->isVisible());
}

void TestSecretsWindow::aWrongPassphraseIsSaidInPlace()
{
    stop();
    QVERIFY(createVaultFile(m_folder + u"/secrets.hookvault"_s, SecretBytes(kPassphrase.toUtf8()),
                            {}, { .log2N = kVaultLog2NLeast, .r = 1 }));
    start();
    QTRY_VERIFY(passphraseDialog());
    auto *dialog = passphraseDialog();
    child<QLineEdit>(*dialog, u"passphrase"_s)->setText(u"not this one"_s);
    dialog->accept();
    auto *problem = dialog->findChild<ProblemLabel *>();
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"passphrase"_s));
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(child<QPushButton>(*m_window, u"keepInFile"_s)->isVisible()); // offered again
}

void TestSecretsWindow::anEmptyListSaysHowToGiveASecret()
{
    child<QAction>(*m_window, u"secretsAction"_s)->trigger();
    QTRY_VERIFY(child<QLabel>(*m_window, u"noSecrets"_s)->isVisible());
    QVERIFY(!child<QTreeWidget>(*m_window, u"secretUses"_s)->isVisible());
    addEndpoint();
    QTRY_VERIFY(child<QTreeWidget>(*m_window, u"secretUses"_s)->isVisible());
    QVERIFY(!child<QLabel>(*m_window, u"noSecrets"_s)->isVisible());
}

void TestSecretsWindow::theListSaysWhatEachSecretIsFor()
{
    addEndpoint();
    const auto target = SendTarget::parse("https://shop.example");
    TargetSettings settings;
    settings.route.proxy = SendRoute::Proxy::Given;
    settings.route.proxyUrl = "http://proxy.example:3128";
    settings.route.proxyUser = u"me"_s;
    QVERIFY(m_workspace->setTargetSettings(*target, settings, SecretBytes("of the proxy")));
    child<QAction>(*m_window, u"secretsAction"_s)->trigger();
    auto *uses = child<QTreeWidget>(*m_window, u"secretUses"_s);
    QTRY_COMPARE(uses->topLevelItemCount(), 2);
    QCOMPARE(uses->topLevelItem(0)->text(1), u"Endpoint “shop”"_s);
    QVERIFY(uses->topLevelItem(1)->text(1).contains(u"shop.example"_s));
    QVERIFY(!child<QPushButton>(*m_window, u"removeVaultItem"_s)->isEnabled());
}

void TestSecretsWindow::aWorkspaceFileIsShownAppliedAndUndone()
{
    addEndpoint();
    auto *files = m_window->findChild<WorkspaceFileController *>();
    const QString saved = m_folder + u"/saved.json"_s;
    files->saveFile(saved);
    QTRY_VERIFY(QFile::exists(saved));
    const QString path = written(
            u"other.json"_s,
            R"({"endpoints":[{"name":"orders","path":"/o"}],"filters":[{"name":"bad","query":"verdict:bad_signature"}]})");
    files->openFile(path);
    QTRY_VERIFY(m_window->findChild<WorkspaceChangesDialog *>());
    auto *dialog = m_window->findChild<WorkspaceChangesDialog *>();
    QCOMPARE(child<QListWidget>(*dialog, u"workspaceChangesList"_s)->count(), 3);
    QCOMPARE(m_workspace->endpoints().indexOf(u"orders"_s), qsizetype(-1));
    dialog->accept();
    QVERIFY(m_workspace->endpoints().indexOf(u"orders"_s) >= 0);
    QVERIFY(m_workspace->endpoints().indexOf(u"shop"_s) < 0);
    QCOMPARE(child<QListWidget>(*m_window, u"savedFilters"_s)->count(), 1);
    QCOMPARE(QDir(m_folder).entryList({ u"workspace-before-*"_s }).size(), qsizetype(1));
    child<QPushButton>(*m_window, u"undoWorkspaceFile"_s)->click();
    QVERIFY(m_workspace->endpoints().indexOf(u"shop"_s) >= 0);
    QVERIFY(m_workspace->endpoints().indexOf(u"orders"_s) < 0);
    QCOMPARE(child<QListWidget>(*m_window, u"savedFilters"_s)->count(), 0);
    const auto secret = [this] {
        const auto key = m_workspace->keyFor(u"shop"_s);
        return key ? key->key.view().toByteArray() : QByteArray();
    };
    QTRY_COMPARE(secret(), kSecret);
}

void TestSecretsWindow::otherHostsAreAgreedToFirst()
{
    auto *files = m_window->findChild<WorkspaceFileController *>();
    files->openFile(written(
            u"forward.json"_s,
            R"({"endpoints":[{"name":"a","path":"/a","forward":{"url":"https://elsewhere.example/x"}}]})"));
    QTRY_VERIFY(m_window->findChild<WorkspaceChangesDialog *>());
    auto *dialog = m_window->findChild<WorkspaceChangesDialog *>();
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    auto *agree = child<QCheckBox>(*dialog, u"agreeToHosts"_s);
    QVERIFY(agree->text().contains(u"elsewhere.example"_s));
    agree->setChecked(true);
    QVERIFY(ok->isEnabled());
    ok->click();
    QVERIFY(m_workspace->isHostAllowed(*SendTarget::parse("https://elsewhere.example")));
}

void TestSecretsWindow::aFileThatIsWrongChangesNothing()
{
    auto *files = m_window->findChild<WorkspaceFileController *>();
    files->openFile(
            written(u"wrong.json"_s,
                    R"({"endpoints":[{"name":"<b>a</b>","path":"/a","rules":[{"when":"(x"}]}]})"));
    QTRY_VERIFY(m_window->findChild<QMessageBox *>(u"workspaceFileProblem"_s));
    auto *box = child<QMessageBox>(*m_window, u"workspaceFileProblem"_s);
    QVERIFY(box->text().startsWith(u"endpoints[0].rules[0].when: "_s));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(m_workspace->endpoints().list().size(), qsizetype(1));
}

void TestSecretsWindow::deliveriesAreCompared()
{
    addEndpoint();
    m_window->startListening(0);
    QVERIFY(m_workspace->listening());
    RawClient client(m_workspace->listening()->port);
    client.send("POST /shop HTTP/1.1\r\nHost: localhost\r\nX-GitHub-Delivery: d-1\r\n"
                "X-Hub-Signature-256: sha256=00\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_VERIFY(child<QAbstractItemView>(*m_window, u"eventList"_s)->model()->rowCount() == 1);
    child<QAction>(*m_window, u"reconcileAction"_s)->trigger();
    auto *window = child<ReconcileWindow>(*m_window, u"reconcileWindow"_s);
    window->useFile(written(u"list.csv"_s, "id\nd-1\nd-2\n"));
    auto *rows = child<QTreeView>(*window, u"reconcileRows"_s);
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    QCOMPARE(rows->model()->index(0, 3).data().toString(), u"d-2"_s);
    QVERIFY(child<QLabel>(*window, u"reconcileSummary"_s)
                    ->text()
                    .startsWith(u"1 of 2 delivered events were seen."_s));
    child<QComboBox>(*window, u"reconcileShown"_s)->setCurrentIndex(3);
    QCOMPARE(rows->model()->rowCount(), 2);
    window->useFile(written(u"none.csv"_s, "a\n1\n"));
    QTRY_VERIFY(window->findChild<ProblemLabel *>()->isVisible());
}

QTEST_MAIN(TestSecretsWindow)
#include "tst_secretswindow.moc"
