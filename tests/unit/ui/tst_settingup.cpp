// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/support/rawclient.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/eventlist/eventtext.h"
#include "ui/mainwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageAuthenticationCode>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// An event at an endpoint without a scheme says whose it seems to be, and one click sets it up.
class TestSettingUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneClickChecksWithTheRecognisedScheme();
    void undoTakesTheSchemeBack();
    void withoutASecretTheDialogAsksForIt();
    void aWrongSecretIsChangedWhereItIsTold();
    void anOrdinaryEventOffersNothing();

private:
    /// Receives one request and shows its Signature tab.
    void receive(const QByteArray &fields, const QByteArray &body);
    QString cell(EventColumn column) const;
    template<class T>
    T *part(const QString &name) const
    {
        return child<T>(*m_window, name);
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray kBody = R"({"action":"opened"})";

QByteArray githubFields()
{
    const QByteArray mac =
            QMessageAuthenticationCode::hash(kBody, "topsecret", QCryptographicHash::Sha256)
                    .toHex();
    return "X-GitHub-Event: issues\r\nX-GitHub-Delivery: d-1\r\nX-Hub-Signature-256: sha256=" + mac
            + "\r\n";
}

} // namespace

void TestSettingUp::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestSettingUp::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->startListening(0);
    QVERIFY(m_workspace->listening());
}

void TestSettingUp::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestSettingUp::receive(const QByteArray &fields, const QByteArray &body)
{
    RawClient client(m_workspace->listening()->port);
    client.send("POST /hook HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body);
    auto *list = part<EventListView>(u"eventList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->selectRow(0);
    auto *tabs = part<QTabWidget>(u"detailTabs"_s);
    tabs->setCurrentWidget(part<QWidget>(u"signatureTab"_s));
    QTRY_VERIFY(part<QLabel>(u"signatureWord"_s)->isVisible());
}

QString TestSettingUp::cell(EventColumn column) const
{
    const auto *model = part<EventListView>(u"eventList"_s)->model();
    return model->index(0, static_cast<int>(column)).data().toString();
}

void TestSettingUp::oneClickChecksWithTheRecognisedScheme()
{
    receive(githubFields(), kBody);
    QTRY_COMPARE(cell(EventColumn::Signature), u"GitHub, no secret"_s);
    QCOMPARE(cell(EventColumn::Type), u"issues.opened"_s);
    auto *bar = part<QWidget>(u"recognitionBar"_s);
    QTRY_VERIFY(bar->isVisible());
    // What the receiver has said already is not said twice.
    QVERIFY(part<QLabel>(u"signatureReason"_s)->text().contains(u"GitHub"_s));
    QVERIFY(!part<QLabel>(u"recognitionSentence"_s)->isVisible());
    QCOMPARE(part<QLabel>(u"recognitionSentence"_s)->textFormat(), Qt::PlainText);

    part<QLineEdit>(u"recognitionSecret"_s)->setText(u"topsecret"_s);
    QTest::mouseClick(part<QPushButton>(u"setUpRecognised"_s), Qt::LeftButton);
    QTRY_COMPARE(part<QLabel>(u"signatureWord"_s)->text(), u"valid"_s);
    QVERIFY(!bar->isVisible());
    const Endpoint &endpoint = m_workspace->endpoints().list().first();
    QCOMPARE(endpoint.scheme, u"github"_s);
    QVERIFY(m_workspace->keyFor(endpoint.name));
    QVERIFY(!m_window->findChild<EndpointDialog *>());
    // What the row says is what was found at receipt: that does not change behind a person's back.
    QCOMPARE(cell(EventColumn::Signature), u"GitHub, no secret"_s);
    QVERIFY(part<QLineEdit>(u"recognitionSecret"_s)->text().isEmpty());
}

void TestSettingUp::undoTakesTheSchemeBack()
{
    receive(githubFields(), kBody);
    auto *bar = part<QWidget>(u"recognitionBar"_s);
    QTRY_VERIFY(bar->isVisible());
    part<QLineEdit>(u"recognitionSecret"_s)->setText(u"topsecret"_s);
    QTest::keyClick(part<QLineEdit>(u"recognitionSecret"_s), Qt::Key_Return);
    QTRY_COMPARE(part<QLabel>(u"signatureWord"_s)->text(), u"valid"_s);
    auto *undo = part<QPushButton>(u"undoEndpoint"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QVERIFY(!undo->isVisible());
    QCOMPARE(m_workspace->endpoints().list().first().scheme, QString());
    QTRY_VERIFY(bar->isVisible());
}

void TestSettingUp::withoutASecretTheDialogAsksForIt()
{
    receive(githubFields(), kBody);
    QTRY_VERIFY(part<QWidget>(u"recognitionBar"_s)->isVisible());
    part<QPushButton>(u"setUpRecognised"_s)->click();
    QCOMPARE(m_workspace->endpoints().list().first().scheme, u"github"_s);
    auto *dialog = m_window->findChild<EndpointDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->focusWidget(), child<QLineEdit>(*dialog, u"secret"_s));
    dialog->reject();
}

void TestSettingUp::aWrongSecretIsChangedWhereItIsTold()
{
    QList<Endpoint> list = m_workspace->endpoints().list();
    list.first().scheme = u"github"_s;
    list.first().secrets = { { .ref = Workspace::secretRefFor(list.first().name) } };
    QVERIFY(m_workspace->setEndpoints(*EndpointSet::fromList(list)));
    m_workspace->setSecret(list.first().name, SecretBytes("another"_ba));
    receive(githubFields(), kBody);
    QTRY_COMPARE(part<QLabel>(u"signatureWord"_s)->text(), u"bad signature"_s);
    QTest::mouseClick(part<QPushButton>(u"setUpEndpoint"_s), Qt::LeftButton);
    auto *dialog = m_window->findChild<EndpointDialog *>();
    QVERIFY(dialog);
    auto *secret = child<QLineEdit>(*dialog, u"secret"_s);
    QCOMPARE(dialog->focusWidget(), static_cast<QWidget *>(secret));
    secret->setText(u"topsecret"_s);
    dialog->accept();
    QTRY_COMPARE(part<QLabel>(u"signatureWord"_s)->text(), u"valid"_s);
    // Who looked at all events still does.
    QCOMPARE(part<QListView>(u"endpoints"_s)->currentIndex().row(), 0);
}

void TestSettingUp::anOrdinaryEventOffersNothing()
{
    receive({}, kBody);
    QCOMPARE(cell(EventColumn::Signature), u"unsigned"_s);
    QTRY_VERIFY(part<QPushButton>(u"setUpEndpoint"_s)->isVisible());
    QVERIFY(!part<QWidget>(u"recognitionBar"_s)->isVisible());
}

QTEST_MAIN(TestSettingUp)
#include "tst_settingup.moc"
