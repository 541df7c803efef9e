// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/gateway/gatewaydialog.h"

#include "core/delivery/gatewayjournal.h"
#include "core/event/clock.h"
#include "core/http/requestframer.h"
#include "core/signature/verifier.h"
#include "core/workspace/workspace.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/gateway/gatewayrunmodel.h"
#include "ui/mainwindow.h"
#include "ui/problemlabel.h"
#include "ui/schemecombo.h"
#include "ui/textview/bytetextview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace hookloupe;
using hookloupe::test::ScriptedServer;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "secret-of-the-test"_ba;
const QByteArray kOldSecret = "old-secret-of-the-test"_ba;

/// A consumer that verifies as GitHub's should with \a secret.
ScriptedServer::Script consumer(const QByteArray &secret = kSecret)
{
    return [secret](ScriptedServer::Peer &peer) {
        static const Scheme scheme = *SchemeCatalogue::builtIn().find(u"github");
        RequestFramer framer{ ReceiverLimits{} };
        framer.append(peer.received);
        if (framer.state() != RequestFramer::State::Complete)
            return;
        const WireRequest request = framer.takeRequest();
        peer.received = peer.received.mid(request.wire.size());
        KeyMaterial key;
        key.key = SecretBytes(secret);
        const bool isValid = verify(scheme, key, RequestView::of(request, "http://x/"), {}).verdict
                == Verdict::Valid;
        peer.socket->write("HTTP/1.1 " + QByteArray(isValid ? "200" : "401")
                           + " X\r\nContent-Length: 2\r\n\r\nok");
    };
}

/// The same, but its first message is refused so many times.
ScriptedServer::Script failingFirst(int times)
{
    auto first = std::make_shared<QByteArray>();
    auto left = std::make_shared<int>(times);
    return [first, left](ScriptedServer::Peer &peer) {
        RequestFramer framer{ ReceiverLimits{} };
        framer.append(peer.received);
        if (framer.state() != RequestFramer::State::Complete)
            return;
        const WireRequest request = framer.takeRequest();
        const QByteArray id = request.field("X-GitHub-Delivery")->toByteArray();
        if (first->isEmpty())
            *first = id;
        if (id == *first && (*left)-- > 0)
            peer.socket->write("HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n");
        else
            consumer()(peer);
    };
}

} // namespace

class TestGatewayDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aRunIsShownWithItsAttempts();
    void whatIsMissingIsSaid();
    void thePreviewFollowsThePlan();
    void itCanBeAimedAtItself();
    void anotherComputerIsAskedForFirst();
    void stoppingEndsWhatIsUnderWay();
    void pausingHoldsWhatFallsDue();
    void closingInMidRunAsksAndStops();
    void aRunThatWasBrokenOffGoesOn();
    void aRunThatGoesOnListsWhatWasBefore();
    void theTargetsConnectionSettingsAreUsed();
    void whatTheConnectionLacksIsSaid();
    void aRotationIsRehearsed();
    void theSettingsAreKeptButNotTheSecret();
    void aCapturedEventIsPlayed();
    void theWindowOpensItOnce();
    void everyControlHasAName();

private:
    GatewayDialog *opened()
    {
        m_dialog = std::make_unique<GatewayDialog>(m_workspace.get(), nullptr,
                                                   m_dir.filePath(u"runs%1"_s.arg(m_number)));
        m_dialog->show();
        return m_dialog.get();
    }
    static void fill(GatewayDialog &dialog, const QByteArray &url,
                     const QString &scenario = u"github-push"_s, double scale = 1000)
    {
        auto *combo = child<QComboBox>(dialog, u"gatewayScenario"_s);
        combo->setCurrentIndex(combo->findData(scenario));
        child<QLineEdit>(dialog, u"gatewayUrl"_s)->setText(QString::fromUtf8(url + "/hook"));
        child<SchemeCombo>(dialog, u"gatewayScheme"_s)->setSchemeId(u"github"_s);
        child<QLineEdit>(dialog, u"gatewaySecret"_s)->setText(QString::fromUtf8(kSecret));
        auto *schedule = child<QComboBox>(dialog, u"gatewaySchedule"_s);
        schedule->setCurrentIndex(schedule->findData(u"svix"_s));
        child<QDoubleSpinBox>(dialog, u"gatewayScale"_s)->setValue(scale);
    }
    static QString words(const GatewayDialog &dialog)
    {
        return child<QLabel>(dialog, u"gatewayWords"_s)->text();
    }
    static QPushButton *startButton(const GatewayDialog &dialog)
    {
        return child<QPushButton>(dialog, u"startGateway"_s);
    }
    void giveEndpoint()
    {
        QFile secret(m_dir.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(kSecret);
        secret.close();
        Endpoint endpoint;
        endpoint.name = u"shop"_s;
        endpoint.path = "/shop";
        endpoint.scheme = u"github"_s;
        endpoint.secret = SecretRef{ SecretRef::Kind::File, secret.fileName() };
        auto endpoints = EndpointSet::fromList({ endpoint });
        QVERIFY(endpoints);
        m_workspace->useEndpoints(*endpoints);
        QTRY_VERIFY(m_workspace->keyFor(u"shop"_s));
    }

    QTemporaryDir m_dir;
    int m_number = 0;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<GatewayDialog> m_dialog;
};

void TestGatewayDialog::initTestCase()
{
    QVERIFY(m_dir.isValid());
    qputenv("XDG_DATA_HOME", m_dir.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestGatewayDialog::init()
{
    QSettings().clear();
    m_dialog.reset();
    m_workspace.reset();
    auto workspace =
            Workspace::open({ .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++m_number)),
                              .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
}

void TestGatewayDialog::aRunIsShownWithItsAttempts()
{
    ScriptedServer server(failingFirst(2));
    GatewayDialog *dialog = opened();
    fill(*dialog, server.url());
    auto *start = startButton(*dialog);
    start->click();
    QTRY_VERIFY(dialog->isRunning());
    QCOMPARE(start->text(), u"S&top"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 20'000);
    QVERIFY2(words(*dialog).startsWith(u"2 of 2 messages accepted, in 4 attempts."_s),
             qPrintable(words(*dialog)));
    QCOMPARE(start->text(), u"S&tart"_s);
    auto *tree = child<QTreeView>(*dialog, u"gatewayRun"_s);
    const QAbstractItemModel &model = *tree->model();
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex message = model.index(0, 0);
    QCOMPARE(message.data().toString(), u"1. ping"_s);
    QCOMPARE(model.rowCount(message), 3);
    const auto outcome = [&](int row) {
        return model.index(row, int(GatewayColumn::Outcome), message).data().toString();
    };
    QVERIFY2(outcome(0).startsWith(u"again after 5 s of the provider's time: "_s),
             qPrintable(outcome(0)));
    QVERIFY(outcome(1).startsWith(u"again after 5 min of the provider's time: "_s));
    QCOMPARE(outcome(2), u"accepted"_s);
    // What was sent and what came back are of the attempt that is chosen.
    tree->setCurrentIndex(model.index(0, 0, message));
    auto *request = child<ByteTextView>(*dialog, u"gatewayRequest"_s);
    QVERIFY(request->lineText(0).startsWith(u"POST /hook HTTP/1.1"_s));
    QVERIFY(child<QLabel>(*dialog, u"gatewayStatus"_s)->text().startsWith(u"503 X"_s));
    tree->setCurrentIndex(model.index(2, 0, message));
    QVERIFY(child<QLabel>(*dialog, u"gatewayStatus"_s)->text().startsWith(u"200 X"_s));
}

void TestGatewayDialog::whatIsMissingIsSaid()
{
    GatewayDialog *dialog = opened();
    auto *start = startButton(*dialog);
    const auto said = [dialog] {
        QString text;
        for (const ProblemLabel *label : dialog->findChildren<ProblemLabel *>()) {
            if (label->isVisible())
                text += label->text();
        }
        return text;
    };
    start->click();
    QVERIFY2(said().contains(u"http://localhost:3000"_s), qPrintable(said()));
    child<QLineEdit>(*dialog, u"gatewayUrl"_s)->setText(u"http://localhost:9/hook"_s);
    start->click();
    QVERIFY2(said().contains(u"secret"_s), qPrintable(said()));
    fill(*dialog, "http://localhost:9");
    child<QLineEdit>(*dialog, u"gatewayEvery"_s)->setText(u"soon"_s);
    start->click();
    QVERIFY2(said().contains(u"500ms"_s), qPrintable(said()));
    child<QLineEdit>(*dialog, u"gatewayEvery"_s)->clear();
    auto *to = child<QComboBox>(*dialog, u"gatewayTo"_s);
    to->setCurrentIndex(1);
    start->click();
    QVERIFY2(said().contains(u"does not listen"_s), qPrintable(said()));
    QVERIFY(!dialog->isRunning());
}

void TestGatewayDialog::thePreviewFollowsThePlan()
{
    GatewayDialog *dialog = opened();
    fill(*dialog, "http://localhost:9", u"payment-events"_s, 10);
    auto *lines = child<QTreeWidget>(*dialog, u"gatewayPreview"_s);
    QTRY_COMPARE(lines->topLevelItemCount(), 4);
    QCOMPARE(lines->topLevelItem(1)->text(0), u"1.0 s"_s);
    QCOMPARE(lines->topLevelItem(1)->text(2), u"payment.confirmed"_s);
    child<QComboBox>(*dialog, u"previewConsumer"_s)->setCurrentIndex(1);
    QCOMPARE(lines->topLevelItemCount(), 32); // eight attempts of four messages
    child<QCheckBox>(*dialog, u"gatewayStopOnFailure"_s)->setChecked(true);
    QTRY_COMPARE(lines->topLevelItemCount(), 1);
    child<QLineEdit>(*dialog, u"gatewayUrl"_s)->setText(u"no url"_s);
    QTRY_COMPARE(lines->topLevelItemCount(), 0);
    QVERIFY(!child<QLabel>(*dialog, u"gatewayPreviewWords"_s)->text().isEmpty());
}

void TestGatewayDialog::itCanBeAimedAtItself()
{
    giveEndpoint();
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    QList<qint64> ids;
    connect(m_workspace.get(), &Workspace::committed, this, [&ids](qint64 first, qint64 last) {
        for (qint64 id = first; id <= last; ++id)
            ids.append(id);
    });
    GatewayDialog *dialog = opened();
    fill(*dialog, "http://unused");
    auto *to = child<QComboBox>(*dialog, u"gatewayTo"_s);
    to->setCurrentIndex(1);
    QVERIFY(!child<QLineEdit>(*dialog, u"gatewayUrl"_s)->isEnabled());
    auto *endpoint = child<QComboBox>(*dialog, u"gatewayEndpoint"_s);
    endpoint->setCurrentIndex(endpoint->findText(u"shop"_s));
    QVERIFY(!child<QLineEdit>(*dialog, u"gatewaySecret"_s)->isEnabled());
    dialog->start();
    QTRY_COMPARE_WITH_TIMEOUT(ids.size(), qsizetype(2), 20'000);
    std::optional<EventPtr> event;
    m_workspace->read(
            Workspace::Lane::Detail, this,
            [id = ids.first()](EventReader &reader) { return reader.event(id); },
            [&event](const Result<EventPtr> &read) { event = read ? *read : nullptr; });
    QTRY_VERIFY(event.has_value());
    QVERIFY(*event);
    QCOMPARE((*event)->endpoint, u"shop"_s);
    QCOMPARE((*event)->verdict, Verdict::Valid);
    disconnect(m_workspace.get(), nullptr, this, nullptr);
}

void TestGatewayDialog::anotherComputerIsAskedForFirst()
{
    GatewayDialog *dialog = opened();
    fill(*dialog, "http://192.0.2.1:9");
    dialog->start();
    auto *question = child<QMessageBox>(*dialog, u"hostQuestion"_s);
    QVERIFY(question->text().contains(u"192.0.2.1"_s));
    QVERIFY(question->text().contains(u"test system"_s));
    question->button(QMessageBox::Cancel)->click();
    QTest::qWait(50);
    QVERIFY(!dialog->isRunning());
    QCOMPARE(child<QTreeView>(*dialog, u"gatewayRun"_s)->model()->rowCount(), 0);
}

void TestGatewayDialog::stoppingEndsWhatIsUnderWay()
{
    bool isAsked = false;
    ScriptedServer server([&isAsked](ScriptedServer::Peer &) { isAsked = true; }); // never answers
    GatewayDialog *dialog = opened();
    fill(*dialog, server.url());
    dialog->start();
    QTRY_VERIFY(isAsked);
    startButton(*dialog)->click();
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY2(words(*dialog).contains(u"It was stopped."_s)
                     && words(*dialog).contains(u"2 not finished."_s),
             qPrintable(words(*dialog)));
    QTRY_VERIFY(server.peers().front()->gone);
}

void TestGatewayDialog::pausingHoldsWhatFallsDue()
{
    ScriptedServer server(consumer());
    GatewayDialog *dialog = opened();
    fill(*dialog, server.url(), u"payment-events"_s, 100); // a step each tenth of a second
    child<QSpinBox>(*dialog, u"gatewayRuns"_s)->setValue(3);
    dialog->start();
    QTRY_VERIFY(!server.peers().empty());
    auto *pause = child<QPushButton>(*dialog, u"pauseGateway"_s);
    pause->click();
    QCOMPARE(pause->text(), u"&Go on"_s);
    QVERIFY(words(*dialog).contains(u"Paused"_s));
    QTest::qWait(50); // what was under way ends
    const auto sent = server.peers().size();
    QTest::qWait(400);
    QCOMPARE(server.peers().size(), sent);
    QVERIFY(dialog->isRunning());
    pause->click();
    QCOMPARE(pause->text(), u"Pa&use"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 20'000);
    QVERIFY2(words(*dialog).startsWith(u"12 of 12 messages accepted"_s),
             qPrintable(words(*dialog)));
}

void TestGatewayDialog::closingInMidRunAsksAndStops()
{
    bool isAsked = false;
    ScriptedServer server([&isAsked](ScriptedServer::Peer &) { isAsked = true; });
    GatewayDialog *dialog = opened();
    fill(*dialog, server.url());
    dialog->start();
    QTRY_VERIFY(isAsked);
    dialog->close();
    QVERIFY(dialog->isVisible());
    auto *question = child<QMessageBox>(*dialog, u"stopRunQuestion"_s);
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(dialog->isRunning());
    QTRY_VERIFY(!dialog->findChild<QMessageBox *>(u"stopRunQuestion"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    child<QPushButton>(*dialog, u"stopAndClose"_s)->click();
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(!dialog->isRunning());
    QTRY_VERIFY(server.peers().front()->gone);
}

void TestGatewayDialog::aRunThatWasBrokenOffGoesOn()
{
    bool isAsked = false;
    {
        ScriptedServer silent([&isAsked](ScriptedServer::Peer &) { isAsked = true; });
        GatewayDialog *dialog = opened();
        fill(*dialog, silent.url(), u"payment-events"_s);
        dialog->start();
        QTRY_VERIFY(isAsked);
        m_dialog.reset(); // as if the program had gone: nothing is asked
    }
    ScriptedServer server(consumer());
    GatewayDialog *dialog = opened();
    auto *pages = child<QTabWidget>(*dialog, u"gatewayPages"_s);
    pages->setCurrentIndex(3);
    auto *rows = child<QTreeWidget>(*dialog, u"keptRuns"_s);
    QTRY_COMPARE(rows->topLevelItemCount(), 1);
    QCOMPARE(rows->topLevelItem(0)->text(3), u"broken off"_s);
    QVERIFY(rows->topLevelItem(0)->text(4).startsWith(u"0 of 4 accepted"_s));
    auto *resume = child<QPushButton>(*dialog, u"resumeRun"_s);
    QVERIFY(resume->isEnabled());
    resume->click(); // without a secret
    QVERIFY(!dialog->isRunning());
    // The file names the server that is gone: one that answers stands at another port.
    const QString folder = m_dir.filePath(u"runs%1"_s.arg(m_number));
    const QList<KeptRun> runs = keptRuns(folder);
    QCOMPARE(runs.size(), qsizetype(1));
    QFile file(runs.first().path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    QVERIFY(!text.contains(kSecret));
    const qsizetype from = text.indexOf("http://");
    text.replace(from, text.indexOf('"', from) - from, server.url() + "/hook");
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    child<QLineEdit>(*dialog, u"keptRunSecret"_s)->setText(QString::fromUtf8(kSecret));
    resume->click();
    QTRY_VERIFY_WITH_TIMEOUT(words(*dialog).startsWith(u"4 of 4 messages accepted"_s), 20'000);
    QTRY_COMPARE(rows->topLevelItem(0)->text(3), u"ended"_s);
    QVERIFY(!resume->isEnabled());
}

void TestGatewayDialog::aRunThatGoesOnListsWhatWasBefore()
{
    auto works = std::make_shared<bool>(false);
    ScriptedServer server([works](ScriptedServer::Peer &peer) {
        if (*works)
            consumer()(peer);
        else
            peer.socket->write("HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n");
        peer.received.clear();
    });
    const auto tree = [this] { return child<QTreeView>(*m_dialog, u"gatewayRun"_s); };
    GatewayDialog *dialog = opened();
    fill(*dialog, server.url(), u"github-push"_s,
         20); // the retry comes after a quarter of a second
    dialog->start();
    QTRY_COMPARE(tree()->model()->rowCount(), 2);
    startButton(*dialog)->click();
    QTRY_VERIFY(!dialog->isRunning());
    *works = true;
    dialog = opened();
    child<QTabWidget>(*dialog, u"gatewayPages"_s)->setCurrentIndex(3);
    auto *resume = child<QPushButton>(*dialog, u"resumeRun"_s);
    QTRY_VERIFY(resume->isEnabled());
    child<QLineEdit>(*dialog, u"keptRunSecret"_s)->setText(QString::fromUtf8(kSecret));
    resume->click();
    QTRY_VERIFY(dialog->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 20'000);
    QVERIFY2(words(*dialog).startsWith(u"2 of 2 messages accepted"_s), qPrintable(words(*dialog)));
    const QAbstractItemModel &model = *tree()->model();
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex message = model.index(0, 0);
    QCOMPARE(message.data().toString(), u"1. ping"_s);
    QVERIFY(model.rowCount(message) >= 2);
    const auto text = [&](int row, GatewayColumn column) {
        return model.index(row, int(column), message).data().toString();
    };
    QVERIFY2(text(0, GatewayColumn::Answer).startsWith(u"503 in "_s),
             qPrintable(text(0, GatewayColumn::Answer)));
    QVERIFY2(text(0, GatewayColumn::Outcome).startsWith(u"again after 5 s"_s),
             qPrintable(text(0, GatewayColumn::Outcome)));
    QVERIFY(!text(0, GatewayColumn::Sent).isEmpty());
    QCOMPARE(text(model.rowCount(message) - 1, GatewayColumn::Outcome), u"accepted"_s);
    tree()->setCurrentIndex(model.index(0, 0, message));
    auto *note = child<QLabel>(*dialog, u"gatewayRunWords"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"before the run went on"_s), qPrintable(note->text()));
}

void TestGatewayDialog::theTargetsConnectionSettingsAreUsed()
{
    ScriptedServer server(consumer(), test::selfSigned());
    GatewayDialog *dialog = opened();
    fill(*dialog, server.url());
    auto *once = child<QCheckBox>(*dialog, u"gatewayStopOnFailure"_s);
    once->setChecked(true);
    // A handshake that fails is over at once.
    dialog->start();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning() && words(*dialog).startsWith(u"0 of 2"_s),
                             20'000);
    TargetSettings settings;
    settings.verifyCertificate = false;
    QVERIFY(m_workspace->setTargetSettings(*SendTarget::parse(server.url()), settings));
    dialog->start();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning()
                                     && words(*dialog).startsWith(u"2 of 2 messages accepted"_s),
                             20'000);
}

void TestGatewayDialog::whatTheConnectionLacksIsSaid()
{
    const QByteArray url = "http://localhost:9";
    TargetSettings settings;
    settings.route.certificate = u"/client.pem"_s;
    settings.keyPassphrase = SecretRef{ SecretRef::Kind::Environment, u"HOOKLOUPE_NOT_SET"_s };
    QVERIFY(m_workspace->setTargetSettings(*SendTarget::parse(url), settings));
    GatewayDialog *dialog = opened();
    fill(*dialog, url);
    dialog->start();
    QVERIFY(!dialog->isRunning());
    QString said;
    for (const ProblemLabel *label : dialog->findChildren<ProblemLabel *>()) {
        if (label->isVisible())
            said += label->text();
    }
    QVERIFY2(said.contains(u"HOOKLOUPE_NOT_SET"_s), qPrintable(said));
}

void TestGatewayDialog::aRotationIsRehearsed()
{
    ScriptedServer server(consumer(kOldSecret));
    GatewayDialog *dialog = opened();
    fill(*dialog, server.url());
    auto *pages = child<QTabWidget>(*dialog, u"gatewayPages"_s);
    pages->setCurrentIndex(2);
    auto *rehearse = child<QPushButton>(*dialog, u"rehearseRotation"_s);
    auto *rows = child<QTreeWidget>(*dialog, u"rotationRows"_s);
    rehearse->click();
    QCOMPARE(rows->topLevelItemCount(), 0); // the old secret is missing
    child<QLineEdit>(*dialog, u"rotationOldSecret"_s)->setText(QString::fromUtf8(kOldSecret));
    rehearse->click();
    QTRY_COMPARE_WITH_TIMEOUT(rehearse->text(), u"Re&hearse"_s, 20'000);
    QCOMPARE(rows->topLevelItemCount(), 3); // GitHub's header holds one signature
    QCOMPARE(rows->topLevelItem(0)->text(0), u"refused"_s);
    QCOMPARE(rows->topLevelItem(0)->text(1), u"the new secret alone"_s);
    QCOMPARE(rows->topLevelItem(1)->text(0), u"accepted"_s);
    QCOMPARE(rows->topLevelItem(2)->text(0), u"refused"_s);
    QVERIFY(child<QLabel>(*dialog, u"rotationWords"_s)
                    ->text()
                    .contains(u"accepts the old secret alone"_s));
}

void TestGatewayDialog::theSettingsAreKeptButNotTheSecret()
{
    GatewayDialog *dialog = opened();
    fill(*dialog, "http://localhost:9", u"subscription"_s, 250);
    child<QCheckBox>(*dialog, u"gatewayDuplicates"_s)->setChecked(true);
    dialog->close();
    dialog = opened();
    QCOMPARE(child<QComboBox>(*dialog, u"gatewayScenario"_s)->currentData().toString(),
             u"subscription"_s);
    QCOMPARE(child<QLineEdit>(*dialog, u"gatewayUrl"_s)->text(), u"http://localhost:9/hook"_s);
    QCOMPARE(child<SchemeCombo>(*dialog, u"gatewayScheme"_s)->schemeId(), u"github"_s);
    QCOMPARE(child<QComboBox>(*dialog, u"gatewaySchedule"_s)->currentData().toString(), u"svix"_s);
    QCOMPARE(child<QDoubleSpinBox>(*dialog, u"gatewayScale"_s)->value(), 250.0);
    QVERIFY(child<QCheckBox>(*dialog, u"gatewayDuplicates"_s)->isChecked());
    QVERIFY(child<QLineEdit>(*dialog, u"gatewaySecret"_s)->text().isEmpty());
    QSettings().sync();
    QFile settings(QSettings().fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(kSecret));
}

void TestGatewayDialog::aCapturedEventIsPlayed()
{
    giveEndpoint();
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    MainWindow window(m_workspace.get());
    window.show();
    bool isSent = false;
    const auto target = SendTarget::parse(m_workspace->listening()->origin());
    m_workspace->replay(0, ReplayKind::Exact, *target,
                        "POST /shop HTTP/1.1\r\nHost: a\r\nX-GitHub-Event: star\r\n"
                        "Content-Length: 15\r\n\r\n{\"captured\":42}",
                        {}, this, [&isSent](const ReplayRecord &) { isSent = true; });
    QTRY_VERIFY(isSent);
    auto *view = window.findChild<EventListView *>();
    QTRY_COMPARE(view->model()->rowCount(), 1);
    view->selectRow(0);
    auto *play = child<QAction>(window, u"playEvent"_s);
    QTRY_VERIFY(play->isEnabled());
    play->trigger();
    auto *dialog = window.findChild<GatewayDialog *>();
    QVERIFY(dialog);
    auto *scenario = child<QComboBox>(*dialog, u"gatewayScenario"_s);
    QTRY_VERIFY2(scenario->currentText().startsWith(u"From event #"_s),
                 qPrintable(scenario->currentText()));
    QVERIFY(scenario->currentText().contains(u"star"_s));
    QVERIFY(!child<QCheckBox>(*dialog, u"gatewayOutOfOrder"_s)->isEnabled());

    QByteArray got;
    ScriptedServer server([&got](ScriptedServer::Peer &peer) {
        got += peer.received;
        consumer()(peer);
    });
    child<QLineEdit>(*dialog, u"gatewayUrl"_s)->setText(QString::fromUtf8(server.url()));
    child<SchemeCombo>(*dialog, u"gatewayScheme"_s)->setSchemeId(u"github"_s);
    child<QLineEdit>(*dialog, u"gatewaySecret"_s)->setText(QString::fromUtf8(kSecret));
    dialog->start();
    QTRY_VERIFY_WITH_TIMEOUT(words(*dialog).startsWith(u"1 of 1 messages accepted"_s), 20'000);
    QVERIFY(got.contains("{\"captured\":42}"));
}

void TestGatewayDialog::theWindowOpensItOnce()
{
    MainWindow window(m_workspace.get());
    window.show();
    auto *action = child<QAction>(window, u"gatewaySimulator"_s);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_G));
    action->trigger();
    action->trigger();
    QCOMPARE(window.findChildren<GatewayDialog *>().size(), 1);
    QVERIFY(window.findChild<GatewayDialog *>()->isVisible());
    QVERIFY(!window.findChild<GatewayDialog *>()->isModal());
}

void TestGatewayDialog::everyControlHasAName()
{
    const GatewayDialog *dialog = opened();
    for (const auto *edit : dialog->findChildren<QLineEdit *>()) {
        // The field inside a box is called what the box is.
        if (!qobject_cast<const QComboBox *>(edit->parent())
            && !qobject_cast<const QAbstractSpinBox *>(edit->parent()))
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
    for (const auto *button : dialog->findChildren<QPushButton *>())
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    for (const auto *table : dialog->findChildren<QTreeView *>())
        QVERIFY(!table->accessibleName().isEmpty());
    for (const auto *combo : dialog->findChildren<QComboBox *>())
        QVERIFY2(!combo->accessibleName().isEmpty(), qPrintable(combo->objectName()));
    for (const auto *spin : dialog->findChildren<QAbstractSpinBox *>())
        QVERIFY2(!spin->accessibleName().isEmpty(), qPrintable(spin->objectName()));
    for (const auto *label : dialog->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy());
}

QTEST_MAIN(TestGatewayDialog)
#include "tst_gatewaydialog.moc"
