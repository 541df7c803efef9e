// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"
#include "core/signature/verifier.h"
#include "core/workspace/workspace.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/check/consumercheckdialog.h"
#include "ui/gateway/gatewaydialog.h"
#include "ui/gateway/gatewayrunmodel.h"
#include "ui/mainwindow.h"
#include "ui/schemecombo.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <functional>
#include <memory>

using namespace hookloupe;
using hookloupe::test::ScriptedServer;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "secret-of-the-test"_ba;
/// GitHub's, which nothing here comes near.
constexpr qint64 kTimeoutMs = 10'000;

/// Verifies as GitHub's consumers should, and fails each delivery's first attempts \a failing
/// times.
ScriptedServer::Script consumer(int failing)
{
    auto seen = std::make_shared<QHash<QByteArray, int>>();
    return [seen, failing](ScriptedServer::Peer &peer) {
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
            const auto id = request.field("X-GitHub-Delivery");
            const bool fails = id && ++(*seen)[id->toByteArray()] <= failing;
            const QByteArray status = !isValid ? "401" : fails ? "503" : "200";
            peer.socket->write("HTTP/1.1 " + status + " X\r\nContent-Length: 2\r\n\r\nok");
        }
    };
}

/// Takes what comes and never answers.
void silent(ScriptedServer::Peer &) { }

} // namespace

/// Both ends of a delivery in a real window: the gateway simulator and the consumer check, by keys.
class TestTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aGatewayIsPlayedByKeys();
    void aRunIsStoppedAtOnce();
    void aConsumerIsChecked();
    void aCheckIsStoppedAtOnce();
    void darkLooksAsIntended();
    void cleanupTestCase();

private:
    /// A picture of the screen, for people, when HOOKLOUPE_SHOTS names a folder.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("HOOKLOUPE_SHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(400); // a person waits, too, until the panes have settled
        QVERIFY(m_window->screen()->grabWindow(0).save(folder + u'/' + name + u".png"_s));
    }
    static void write(const QWidget &dialog, const QString &field, const QByteArray &text)
    {
        auto *edit = child<QLineEdit>(dialog, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    /// Whether \a hasEnded becomes true though nobody ever answers, long before the ten seconds
    /// that an answer is waited for. Prints how long it took: at most 200 ms are aimed at, and what
    /// else the computer does meanwhile must not fail a test.
    static bool endsBeforeTheTimeOut(const std::function<bool()> &hasEnded, const QString &what,
                                     const QElapsedTimer &sinceClick)
    {
        while (!hasEnded() && sinceClick.elapsed() < kTimeoutMs / 2)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        qInfo().noquote() << "cancelled" << what << "after" << sinceClick.elapsed() << "ms";
        return hasEnded();
    }
    GatewayDialog *gateway()
    {
        // A shortcut is that of the active window, which the dialog before may still be.
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            return nullptr;
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        auto *dialog = m_window->findChild<GatewayDialog *>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }
    ConsumerCheckDialog *consumerCheck()
    {
        child<QAction>(*m_window, u"checkConsumer"_s)->trigger();
        auto *dialog = m_window->findChild<ConsumerCheckDialog *>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestTools::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QCoreApplication::setOrganizationName(u"hookloupe-desktop-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"tools.hookloupe"_s), .useKeyring = false });
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_window = std::make_unique<MainWindow>(m_workspace.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->startListening(0);
}

void TestTools::aGatewayIsPlayedByKeys()
{
    ScriptedServer server(consumer(1));
    GatewayDialog *dialog = gateway();
    QVERIFY(dialog);
    auto *scenario = child<QComboBox>(*dialog, u"gatewayScenario"_s);
    scenario->setCurrentIndex(scenario->findData(u"payment-failed"_s));
    child<SchemeCombo>(*dialog, u"gatewayScheme"_s)->setSchemeId(u"github"_s);
    auto *schedule = child<QComboBox>(*dialog, u"gatewaySchedule"_s);
    schedule->setCurrentIndex(schedule->findData(u"svix"_s));
    child<QDoubleSpinBox>(*dialog, u"gatewayScale"_s)->setValue(20);
    write(*dialog, u"gatewayUrl"_s, server.url() + "/hook");
    write(*dialog, u"gatewaySecret"_s, kSecret);
    QTRY_VERIFY(child<QTreeWidget>(*dialog, u"gatewayPreview"_s)->topLevelItemCount() > 1);
    shoot(u"gateway-plan-light"_s);
    QTest::keyClick(dialog, Qt::Key_Return); // Start is what Return does
    QTRY_VERIFY(dialog->isRunning());
    auto *tree = child<QTreeView>(*dialog, u"gatewayRun"_s);
    QVERIFY(tree->isVisible());
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    tree->expandAll();
    const auto next = [tree] {
        return tree->model()->index(0, int(GatewayColumn::Next)).data().toString();
    };
    QTRY_VERIFY2(next().startsWith(u"in 0."_s), qPrintable(next())); // 5 s, 20 times as fast
    shoot(u"gateway-run-light"_s);
    auto *words = child<QLabel>(*dialog, u"gatewayWords"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 60'000);
    const int messages = tree->model()->rowCount();
    QVERIFY2(words->text().startsWith(
                     u"%1 of %1 messages accepted, in %2 attempts."_s.arg(messages).arg(
                             2 * messages)),
             qPrintable(words->text()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<GatewayDialog *>());
}

void TestTools::aRunIsStoppedAtOnce()
{
    ScriptedServer server(silent);
    GatewayDialog *dialog = gateway();
    QVERIFY(dialog);
    write(*dialog, u"gatewayUrl"_s, server.url() + "/hook"); // the rest is as it was
    write(*dialog, u"gatewaySecret"_s, kSecret);
    dialog->start();
    QTRY_VERIFY(!server.peers().empty() && !server.peers().front()->received.isEmpty());
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(child<QPushButton>(*dialog, u"startGateway"_s), Qt::LeftButton);
    QVERIFY(endsBeforeTheTimeOut([dialog] { return !dialog->isRunning(); }, u"a run"_s, clock));
    QTRY_VERIFY(server.peers().front()->gone);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<GatewayDialog *>());
}

void TestTools::aConsumerIsChecked()
{
    ScriptedServer server(consumer(0));
    ConsumerCheckDialog *dialog = consumerCheck();
    QVERIFY(dialog);
    child<SchemeCombo>(*dialog, u"checkScheme"_s)->setSchemeId(u"github"_s);
    write(*dialog, u"checkUrl"_s, server.url() + "/hook");
    write(*dialog, u"checkSecret"_s, kSecret);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*dialog, u"saveCheckReport"_s)->isEnabled(),
                             60'000);
    QCOMPARE(child<QTreeWidget>(*dialog, u"checkRows"_s)->topLevelItem(0)->text(0), u"pass"_s);
    shoot(u"check-light"_s);
    child<QTabWidget>(*dialog, u"checkTabs"_s)->setCurrentIndex(1);
    shoot(u"practices-light"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ConsumerCheckDialog *>());
}

void TestTools::aCheckIsStoppedAtOnce()
{
    ScriptedServer server(silent);
    ConsumerCheckDialog *dialog = consumerCheck();
    QVERIFY(dialog);
    child<SchemeCombo>(*dialog, u"checkScheme"_s)->setSchemeId(u"github"_s);
    write(*dialog, u"checkUrl"_s, server.url() + "/hook");
    write(*dialog, u"checkSecret"_s, kSecret);
    auto *run = child<QPushButton>(*dialog, u"runCheck"_s);
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_VERIFY(!server.peers().empty() && !server.peers().front()->received.isEmpty());
    auto *save = child<QPushButton>(*dialog, u"saveCheckReport"_s);
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(run, Qt::LeftButton);
    QVERIFY(endsBeforeTheTimeOut([save] { return save->isEnabled(); }, u"a check"_s, clock));
    QVERIFY(child<QLabel>(*dialog, u"checkSummary"_s)->text().contains(u"stopped"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ConsumerCheckDialog *>());
}

void TestTools::darkLooksAsIntended()
{
    child<QAction>(*m_window, u"theme_dark"_s)->trigger();
    QTRY_VERIFY(m_window->palette().color(QPalette::Window).lightness() < 100);
    ScriptedServer server(consumer(2));
    GatewayDialog *dialog = gateway();
    QVERIFY(dialog);
    QVERIFY(dialog->palette().color(QPalette::Window).lightness() < 100);
    write(*dialog, u"gatewayUrl"_s, server.url() + "/hook");
    write(*dialog, u"gatewaySecret"_s, kSecret);
    shoot(u"gateway-plan-dark"_s);
    dialog->start();
    auto *tree = child<QTreeView>(*dialog, u"gatewayRun"_s);
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    tree->expandAll();
    QVERIFY(tree->palette().color(QPalette::Text).lightness() > 150);
    shoot(u"gateway-run-dark"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, u"startGateway"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isRunning());
    child<QTabWidget>(*dialog, u"gatewayPages"_s)->setCurrentIndex(3);
    QTRY_VERIFY(child<QTreeWidget>(*dialog, u"keptRuns"_s)->topLevelItemCount() > 2);
    shoot(u"gateway-kept-dark"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    ConsumerCheckDialog *check = consumerCheck();
    QVERIFY(check);
    shoot(u"check-dark"_s);
    check->close();
}

void TestTools::cleanupTestCase()
{
    m_window.reset();
    m_workspace.reset();
}

QTEST_MAIN(TestTools)
#include "tst_tools.moc"
