// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/check/consumercheckdialog.h"

#include "core/event/limits.h"
#include "core/http/requestframer.h"
#include "core/signature/verifier.h"
#include "core/workspace/workspace.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/check/reportprint.h"
#include "ui/mainwindow.h"
#include "ui/problemlabel.h"
#include "ui/schemecombo.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace hookloupe;
using hookloupe::test::ScriptedServer;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "secret-of-the-test"_ba;

/// A consumer that verifies as GitHub's should, and answers \a body.
ScriptedServer::Script verifying(const QByteArray &body = "ok")
{
    return [body](ScriptedServer::Peer &peer) {
        static const Scheme scheme = *SchemeCatalogue::builtIn().find(u"github");
        RequestFramer framer{ ReceiverLimits{} };
        framer.append(peer.received);
        while (framer.state() == RequestFramer::State::Complete) {
            const WireRequest request = framer.takeRequest();
            peer.received = peer.received.mid(request.wire.size());
            KeyMaterial key;
            key.key = SecretBytes(kSecret);
            const bool isValid =
                    verify(scheme, key, RequestView::of(request, "http://x/"), {}).verdict
                    == Verdict::Valid;
            peer.socket->write("HTTP/1.1 " + QByteArray(isValid ? "200" : "401")
                               + " <b>X</b>\r\nContent-Length: " + QByteArray::number(body.size())
                               + "\r\n\r\n" + body);
        }
    };
}

} // namespace

class TestConsumerCheckDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aRunShowsEachCheckAndItsDetails();
    void whatIsMissingIsSaid();
    void anEndpointLendsItsSecret();
    void anotherComputerIsAskedFor();
    void stopEndsIt();
    void closingInMidRunEndsIt();
    void reportsAreSavedByTheirName();
    void checksCanBeLeftOut();
    void onlyWhatFailedIsCheckedAgain();
    void theEventCanBeTheirOwn();
    void theSignedUrlIsAskedForWhereItCounts();
    void aReportFillsPages();
    void theBudgetFollowsTheScheme();
    void theWindowOpensItOnce();
    void itBeginsAsTheEndpointInQuestion();
    void everyControlHasAName();

private:
    void fill(ConsumerCheckDialog &dialog, const QByteArray &url) const
    {
        child<QLineEdit>(dialog, u"checkUrl"_s)->setText(QString::fromUtf8(url + "/hook"));
        child<SchemeCombo>(dialog, u"checkScheme"_s)->setSchemeId(u"github"_s);
        child<QLineEdit>(dialog, u"checkSecret"_s)->setText(QString::fromUtf8(kSecret));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

void TestConsumerCheckDialog::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestConsumerCheckDialog::init()
{
    static int number = 0;
    m_workspace.reset();
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
}

void TestConsumerCheckDialog::aRunShowsEachCheckAndItsDetails()
{
    ScriptedServer server(verifying("</pre><script>\x1b[31m"));
    ConsumerCheckDialog dialog(m_workspace.get());
    dialog.show();
    fill(dialog, server.url());
    auto *run = child<QPushButton>(dialog, u"runCheck"_s);
    auto *rows = child<QTreeWidget>(dialog, u"checkRows"_s);
    auto *save = child<QPushButton>(dialog, u"saveCheckReport"_s);
    QVERIFY(!save->isEnabled());
    run->click();
    QCOMPARE(run->text(), u"&Stop"_s);
    QVERIFY(!child<QLineEdit>(dialog, u"checkUrl"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60'000);
    QCOMPARE(run->text(), u"C&heck"_s);
    QCOMPARE(rows->topLevelItemCount(), int(consumerCheckNames().size()));
    QCOMPARE(rows->topLevelItem(0)->text(0), u"pass"_s);
    QCOMPARE(rows->topLevelItem(0)->text(1), u"Valid event"_s);
    QVERIFY(!rows->topLevelItem(0)->icon(0).isNull());
    QVERIFY(child<QLabel>(dialog, u"checkSummary"_s)->text().startsWith(u"23 checks: "_s));
    auto *practices = child<QTreeWidget>(dialog, u"checkPractices"_s);
    QCOMPARE(practices->topLevelItemCount(), 5);
    QCOMPARE(practices->topLevelItem(2)->text(0), u"does not apply"_s);
    QVERIFY(practices->topLevelItem(1)->isExpanded());
    QVERIFY(practices->topLevelItem(1)->child(0)->text(0).contains(u"answered"_s));
    practices->setCurrentItem(practices->topLevelItem(1)->child(0));
    QVERIFY(child<QPlainTextEdit>(dialog, u"checkDetails"_s)
                    ->toPlainText()
                    .startsWith(u"Verifies the signature"_s));

    const auto wrong = rows->findItems(u"Wrong signature"_s, Qt::MatchExactly, 1);
    QCOMPARE(wrong.size(), 1);
    rows->setCurrentItem(wrong.first());
    const QString details = child<QPlainTextEdit>(dialog, u"checkDetails"_s)->toPlainText();
    QVERIFY(details.startsWith(u"Wrong signature: pass\n"_s));
    QVERIFY(details.contains(u"POST /hook HTTP/1.1"_s));
    QVERIFY(details.contains(u"HTTP 401 <b>X</b>"_s));
    QVERIFY(details.contains(u"</pre><script>\\x1b[31m"_s));
}

void TestConsumerCheckDialog::whatIsMissingIsSaid()
{
    ConsumerCheckDialog dialog(m_workspace.get());
    dialog.show();
    auto *url = child<QLineEdit>(dialog, u"checkUrl"_s);
    auto *run = child<QPushButton>(dialog, u"runCheck"_s);
    auto *problem = dialog.findChild<ProblemLabel *>();
    run->click();
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"http://localhost:3000"_s));
    url->setText(u"http://localhost:9/hook"_s);
    run->click();
    QVERIFY(problem->text().contains(u"secret"_s));
    child<SchemeCombo>(dialog, u"checkScheme"_s)->setSchemeId(u"svix"_s);
    child<QLineEdit>(dialog, u"checkSecret"_s)->setText(u"not base64!"_s);
    run->click();
    QVERIFY(!problem->text().isEmpty());
    QCOMPARE(run->text(), u"C&heck"_s);
}

void TestConsumerCheckDialog::anEndpointLendsItsSecret()
{
    QFile secret(m_dir.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(kSecret);
    secret.close();
    Endpoint endpoint;
    endpoint.name = u"shop"_s;
    endpoint.path = "/shop";
    endpoint.scheme = u"github"_s;
    endpoint.secrets = { { .ref = SecretRef{ SecretRef::Kind::File, secret.fileName() } } };
    auto endpoints = EndpointSet::fromList({ endpoint });
    QVERIFY(endpoints);
    m_workspace->useEndpoints(*endpoints);
    QTRY_VERIFY(m_workspace->keyFor(u"shop"_s));

    ScriptedServer server(verifying());
    ConsumerCheckDialog dialog(m_workspace.get());
    child<QLineEdit>(dialog, u"checkUrl"_s)->setText(QString::fromUtf8(server.url()));
    auto *from = child<QComboBox>(dialog, u"checkEndpoint"_s);
    from->setCurrentIndex(from->findText(u"shop"_s));
    QVERIFY(!child<QLineEdit>(dialog, u"checkSecret"_s)->isEnabled());
    QCOMPARE(child<SchemeCombo>(dialog, u"checkScheme"_s)->schemeId(), u"github"_s);
    dialog.check();
    auto *rows = child<QTreeWidget>(dialog, u"checkRows"_s);
    QTRY_COMPARE(rows->topLevelItem(0)->text(0), u"pass"_s);
}

void TestConsumerCheckDialog::anotherComputerIsAskedFor()
{
    ConsumerCheckDialog dialog(m_workspace.get());
    dialog.show();
    fill(dialog, "http://192.0.2.1:9");
    dialog.check();
    auto *question = child<QMessageBox>(dialog, u"hostQuestion"_s);
    QVERIFY(question->text().contains(u"192.0.2.1"_s));
    QVERIFY(question->text().contains(u"test system"_s));
    question->button(QMessageBox::Cancel)->click();
    QCOMPARE(child<QPushButton>(dialog, u"runCheck"_s)->text(), u"C&heck"_s);
    QCOMPARE(child<QTreeWidget>(dialog, u"checkRows"_s)->topLevelItem(0)->text(0), QString());
}

void TestConsumerCheckDialog::stopEndsIt()
{
    bool isAsked = false;
    ScriptedServer server([&isAsked](ScriptedServer::Peer &) { isAsked = true; });
    ConsumerCheckDialog dialog(m_workspace.get());
    dialog.show();
    fill(dialog, server.url());
    auto *run = child<QPushButton>(dialog, u"runCheck"_s);
    run->click();
    QTRY_VERIFY(isAsked);
    run->click();
    QTRY_COMPARE(run->text(), u"C&heck"_s);
    QVERIFY(child<QLabel>(dialog, u"checkSummary"_s)->text().contains(u"stopped"_s));
}

void TestConsumerCheckDialog::closingInMidRunEndsIt()
{
    bool isAsked = false;
    ScriptedServer server([&isAsked](ScriptedServer::Peer &) { isAsked = true; });
    const QPointer<ConsumerCheckDialog> dialog = new ConsumerCheckDialog(m_workspace.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    fill(*dialog, server.url());
    dialog->check();
    QTRY_VERIFY(isAsked);
    dialog->close();
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(server.peers().front()->gone);
}

void TestConsumerCheckDialog::reportsAreSavedByTheirName()
{
    ScriptedServer server(verifying());
    ConsumerCheckDialog dialog(m_workspace.get());
    QVERIFY(!dialog.saveReport(m_dir.filePath(u"none.html"_s)));
    // Of a screen with 900 lines at 200 %, less the frame.
    QVERIFY2(dialog.minimumSizeHint().height() <= 420,
             qPrintable(QString::number(dialog.minimumSizeHint().height())));
    fill(dialog, server.url());
    dialog.check();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, u"saveCheckReport"_s)->isEnabled(), 60'000);
    const auto saved = [this, &dialog](const QString &name) {
        QFile file(m_dir.filePath(name));
        return dialog.saveReport(file.fileName()) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                    : QByteArray();
    };
    QVERIFY(saved(u"r.html"_s).startsWith("<!DOCTYPE html>"));
    QVERIFY(saved(u"r.json"_s).contains("\"scheme\":\"github\""));
    QVERIFY(saved(u"r.xml"_s).contains("<testsuite "));
    const auto failed = dialog.saveReport(m_dir.filePath(u"no/such/r.html"_s));
    QVERIFY(!failed);
    QVERIFY(failed.error().sentence.contains(u"r.html"_s));
}

void TestConsumerCheckDialog::checksCanBeLeftOut()
{
    ScriptedServer server(verifying());
    ConsumerCheckDialog dialog(m_workspace.get());
    dialog.show();
    fill(dialog, server.url());
    auto *rows = child<QTreeWidget>(dialog, u"checkRows"_s);
    QCOMPARE(rows->topLevelItemCount(), int(consumerCheckNames().size()));
    child<QPushButton>(dialog, u"noChecks"_s)->click();
    QCOMPARE(rows->topLevelItem(0)->checkState(1), Qt::Checked); // the control is always made
    QVERIFY(!(rows->topLevelItem(0)->flags() & Qt::ItemIsUserCheckable));
    QTreeWidgetItem *wrong = rows->findItems(u"Wrong signature"_s, Qt::MatchExactly, 1).first();
    wrong->setCheckState(1, Qt::Checked);
    dialog.check();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, u"saveCheckReport"_s)->isEnabled(), 60'000);
    QVERIFY(child<QLabel>(dialog, u"checkSummary"_s)->text().startsWith(u"2 checks: "_s));
    QCOMPARE(wrong->text(0), u"pass"_s);
    QCOMPARE(rows->topLevelItem(rows->topLevelItemCount() - 1)->text(0), u"left out"_s);
    child<QPushButton>(dialog, u"allChecks"_s)->click();
    QCOMPARE(rows->topLevelItem(rows->topLevelItemCount() - 1)->checkState(1), Qt::Checked);
}

void TestConsumerCheckDialog::onlyWhatFailedIsCheckedAgain()
{
    // It accepts whatever comes, until it is put right.
    bool isRight = false;
    qsizetype asked = 0;
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        const qsizetype before = peer.received.size();
        if (isRight) {
            verifying()(peer);
        } else {
            RequestFramer framer{ ReceiverLimits{} };
            framer.append(peer.received);
            while (framer.state() == RequestFramer::State::Complete) {
                peer.received = peer.received.mid(framer.takeRequest().wire.size());
                peer.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
        }
        asked += before > peer.received.size() ? 1 : 0;
    });
    ConsumerCheckDialog dialog(m_workspace.get());
    dialog.show();
    fill(dialog, server.url());
    auto *again = child<QPushButton>(dialog, u"checkFailedAgain"_s);
    QVERIFY(!again->isEnabled());
    dialog.check();
    QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), 60'000);
    auto *rows = child<QTreeWidget>(dialog, u"checkRows"_s);
    QTreeWidgetItem *wrong = rows->findItems(u"Wrong signature"_s, Qt::MatchExactly, 1).first();
    QCOMPARE(wrong->text(0), u"fail"_s);
    const qsizetype askedForAll = asked;
    isRight = true;
    asked = 0;
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, u"saveCheckReport"_s)->isEnabled(), 60'000);
    QCOMPARE(wrong->text(0), u"pass"_s);
    QVERIFY(!again->isEnabled());
    QVERIFY(asked > 0 && asked < askedForAll);
    // The other results are in the report still.
    QVERIFY(child<QLabel>(dialog, u"checkSummary"_s)->text().startsWith(u"23 checks: "_s));
    QCOMPARE(child<QTreeWidget>(dialog, u"checkPractices"_s)->topLevelItemCount(), 5);
}

void TestConsumerCheckDialog::theEventCanBeTheirOwn()
{
    QByteArray got;
    ScriptedServer server([&got](ScriptedServer::Peer &peer) {
        got += peer.received;
        verifying()(peer);
    });
    ConsumerCheckDialog dialog(m_workspace.get());
    dialog.show();
    fill(dialog, server.url());
    child<QPushButton>(dialog, u"noChecks"_s)->click();
    auto *event = child<QComboBox>(dialog, u"checkEvent"_s);
    auto *pasted = child<QPlainTextEdit>(dialog, u"checkPasted"_s);
    QVERIFY(pasted->isHidden());
    event->setCurrentIndex(event->count() - 1);
    QVERIFY(!pasted->isHidden());
    dialog.check();
    QVERIFY(dialog.findChild<ProblemLabel *>()->text().contains(u"Paste"_s));
    pasted->setPlainText(u"{\"pasted\":\"by hand\"}"_s);
    dialog.check();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, u"saveCheckReport"_s)->isEnabled(), 60'000);
    QVERIFY2(got.contains("by hand"), got.constData());
}

void TestConsumerCheckDialog::theSignedUrlIsAskedForWhereItCounts()
{
    ConsumerCheckDialog dialog(m_workspace.get());
    dialog.show();
    auto *url = child<QLineEdit>(dialog, u"checkSignedUrl"_s);
    child<SchemeCombo>(dialog, u"checkScheme"_s)->setSchemeId(u"github"_s);
    QVERIFY(url->isHidden());
    child<SchemeCombo>(dialog, u"checkScheme"_s)->setSchemeId(u"twilio-form"_s);
    QVERIFY(!url->isHidden());

    QByteArray got;
    const QByteArray publicUrl = "https://shop.example/hooks";
    ScriptedServer server([&](ScriptedServer::Peer &peer) {
        static const Scheme scheme = *SchemeCatalogue::builtIn().find(u"twilio-form");
        RequestFramer framer{ ReceiverLimits{} };
        framer.append(peer.received);
        if (framer.state() != RequestFramer::State::Complete)
            return;
        KeyMaterial key;
        key.key = SecretBytes(kSecret);
        const WireRequest request = framer.takeRequest();
        const bool isValid = verify(scheme, key, RequestView::of(request, publicUrl), {}).verdict
                == Verdict::Valid;
        peer.socket->write("HTTP/1.1 " + QByteArray(isValid ? "200" : "401")
                           + " X\r\nContent-Length: 0\r\n\r\n");
    });
    child<QLineEdit>(dialog, u"checkUrl"_s)->setText(QString::fromUtf8(server.url() + "/hooks"));
    child<QLineEdit>(dialog, u"checkSecret"_s)->setText(QString::fromUtf8(kSecret));
    child<QPushButton>(dialog, u"noChecks"_s)->click();
    auto *rows = child<QTreeWidget>(dialog, u"checkRows"_s);
    auto *save = child<QPushButton>(dialog, u"saveCheckReport"_s);
    dialog.check();
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(rows->topLevelItem(0)->text(0), u"fail"_s);
    url->setText(QString::fromUtf8(publicUrl));
    dialog.check();
    QTRY_VERIFY(save->isEnabled());
    QCOMPARE(rows->topLevelItem(0)->text(0), u"pass"_s);
}

void TestConsumerCheckDialog::aReportFillsPages()
{
    ConsumerReport report;
    report.target = u"http://localhost/"_s;
    report.schemeName = u"GitHub"_s;
    for (int i = 0; i < 40; ++i) {
        ConsumerFinding finding;
        finding.title = u"A check"_s;
        finding.evidence = u"<b>It</b> was measured. "_s.repeated(20);
        report.findings.append(finding);
    }
    const QString path = m_dir.filePath(u"report.pdf"_s);
    {
        QPdfWriter pages(path);
        printReport(report, &pages);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.count("/Type /Page\n") > 1);
}

void TestConsumerCheckDialog::theBudgetFollowsTheScheme()
{
    ConsumerCheckDialog dialog(m_workspace.get());
    auto *scheme = child<SchemeCombo>(dialog, u"checkScheme"_s);
    auto *budget = child<QSpinBox>(dialog, u"checkBudget"_s);
    scheme->setSchemeId(u"slack"_s);
    QCOMPARE(budget->value(), 3);
    scheme->setSchemeId(u"svix"_s);
    QCOMPARE(budget->value(), 15);
}

void TestConsumerCheckDialog::theWindowOpensItOnce()
{
    MainWindow window(m_workspace.get());
    window.show();
    auto *action = child<QAction>(window, u"checkConsumer"_s);
    action->trigger();
    action->trigger();
    QCOMPARE(window.findChildren<ConsumerCheckDialog *>().size(), 1);
    QVERIFY(window.findChild<ConsumerCheckDialog *>()->isVisible());
    QVERIFY(!window.findChild<ConsumerCheckDialog *>()->isModal());
}

void TestConsumerCheckDialog::itBeginsAsTheEndpointInQuestion()
{
    const auto add = [this](const QString &name, const QByteArray &target) {
        QList<Endpoint> list = m_workspace->endpoints().list();
        list.append({ .name = name,
                      .path = '/' + name.toUtf8(),
                      .scheme = u"github"_s,
                      .secrets = { { .ref = Workspace::secretRefFor(name) } },
                      .target = target });
        QVERIFY(m_workspace->setEndpoints(*EndpointSet::fromList(list)));
        m_workspace->setSecret(name, SecretBytes("s3cret"_ba));
        QTRY_VERIFY(m_workspace->keyFor(name));
    };
    const auto shown = [](const ConsumerCheckDialog &dialog) {
        return QStringList{ child<QComboBox>(dialog, u"checkEndpoint"_s)->currentData().toString(),
                            child<QLineEdit>(dialog, u"checkUrl"_s)->text() };
    };
    add(u"one"_s, "http://127.0.0.1:1/one");
    ConsumerCheckDialog only(m_workspace.get());
    only.proposeEndpoint({});
    QCOMPARE(shown(only), (QStringList{ u"one"_s, u"http://127.0.0.1:1/one"_s }));
    add(u"two"_s, "http://127.0.0.1:1/two");
    ConsumerCheckDialog unknown(m_workspace.get());
    unknown.proposeEndpoint({});
    QCOMPARE(shown(unknown), (QStringList{ QString(), QString() }));
    unknown.proposeEndpoint(u"two"_s);
    QCOMPARE(shown(unknown), (QStringList{ u"two"_s, u"http://127.0.0.1:1/two"_s }));
}

void TestConsumerCheckDialog::everyControlHasAName()
{
    const ConsumerCheckDialog dialog(m_workspace.get());
    for (const auto *edit : dialog.findChildren<QLineEdit *>()) {
        // The field inside a box is called what the box is.
        if (!qobject_cast<const QComboBox *>(edit->parent())
            && !qobject_cast<const QSpinBox *>(edit->parent()))
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
    for (const auto *button : dialog.findChildren<QPushButton *>())
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    for (const auto *table : dialog.findChildren<QTreeWidget *>())
        QVERIFY(!table->accessibleName().isEmpty());
    for (const auto *combo : dialog.findChildren<QComboBox *>())
        QVERIFY(!combo->accessibleName().isEmpty());
}

QTEST_MAIN(TestConsumerCheckDialog)
#include "tst_consumercheckdialog.moc"
