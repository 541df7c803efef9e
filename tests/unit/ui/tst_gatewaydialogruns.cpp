// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/unit/ui/gatewaydialogtesting.h"
#include "ui/gateway/gatewayrunmodel.h"
#include "ui/textview/bytetextview.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace hookloupe;

class TestGatewayDialogRuns : public QObject, private GatewayDialogTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void aRunIsShownWithItsAttempts();
    void stoppingEndsWhatIsUnderWay();
    void pausingHoldsWhatFallsDue();
    void closingInMidRunAsksAndStops();
    void aRunThatWasBrokenOffGoesOn();
    void aRunThatGoesOnListsWhatWasBefore();
    void theTargetsConnectionSettingsAreUsed();
    void aRotationIsRehearsed();
};

void TestGatewayDialogRuns::aRunIsShownWithItsAttempts()
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

void TestGatewayDialogRuns::stoppingEndsWhatIsUnderWay()
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

void TestGatewayDialogRuns::pausingHoldsWhatFallsDue()
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

void TestGatewayDialogRuns::closingInMidRunAsksAndStops()
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

void TestGatewayDialogRuns::aRunThatWasBrokenOffGoesOn()
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

void TestGatewayDialogRuns::aRunThatGoesOnListsWhatWasBefore()
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

void TestGatewayDialogRuns::theTargetsConnectionSettingsAreUsed()
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

void TestGatewayDialogRuns::aRotationIsRehearsed()
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

QTEST_MAIN(TestGatewayDialogRuns)
#include "tst_gatewaydialogruns.moc"
