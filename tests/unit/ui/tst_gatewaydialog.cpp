// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/unit/ui/gatewaydialogtesting.h"
#include "ui/eventlist/eventlistview.h"
#include "ui/mainwindow.h"
#include "ui/problemlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QMessageBox>
#include <QTreeView>
#include <QTreeWidget>

using namespace hookloupe;

class TestGatewayDialog : public QObject, private GatewayDialogTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { setUpOnce(); }
    void init() { setUp(); }
    void whatIsMissingIsSaid();
    void thePreviewFollowsThePlan();
    void itCanBeAimedAtItself();
    void itBeginsAsTheEndpointInQuestion();
    void anotherComputerIsAskedForFirst();
    void whatTheConnectionLacksIsSaid();
    void theSettingsAreKeptButNotTheSecret();
    void aCapturedEventIsPlayed();
    void theWindowOpensItOnce();
    void everyControlHasAName();
};

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

void TestGatewayDialog::itBeginsAsTheEndpointInQuestion()
{
    giveEndpoint();
    const auto chosen = [](const GatewayDialog &dialog) {
        return child<QComboBox>(dialog, u"gatewayEndpoint"_s)->currentData().toString();
    };
    GatewayDialog *dialog = opened();
    QVERIFY(chosen(*dialog).isEmpty());
    dialog->proposeEndpoint({}); // the only one that can sign
    QCOMPARE(chosen(*dialog), u"shop"_s);
    // Without a target of its own there is this program to play to.
    QVERIFY(!child<QLineEdit>(*dialog, u"gatewayUrl"_s)->isEnabled());
    QList<Endpoint> list = m_workspace->endpoints().list();
    for (Endpoint &endpoint : list)
        endpoint.target = "http://127.0.0.1:1/in";
    m_workspace->useEndpoints(*EndpointSet::fromList(list));
    GatewayDialog aimed(m_workspace.get(), nullptr, m_dir.path());
    aimed.proposeEndpoint(u"shop"_s);
    QCOMPARE(child<QLineEdit>(aimed, u"gatewayUrl"_s)->text(), u"http://127.0.0.1:1/in"_s);
    GatewayDialog filled(m_workspace.get(), nullptr, m_dir.path());
    fill(filled, "http://127.0.0.1:2");
    filled.proposeEndpoint(u"shop"_s);
    QVERIFY(chosen(filled).isEmpty()); // what the person wrote stays
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
