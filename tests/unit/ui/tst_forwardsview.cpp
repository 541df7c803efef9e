// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/workspace.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/detail/forwardsmodel.h"
#include "ui/detail/forwardsview.h"
#include "ui/endpoints/endpointcheck.h"
#include "ui/endpoints/endpointdialog.h"
#include "ui/endpoints/forwardsection.h"
#include "ui/mainwindow.h"
#include "ui/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

ForwardRecord answered(int status)
{
    ForwardRecord record{ .eventId = 12,
                          .queuedAtUs = 1'000'000,
                          .startedAtUs = 1'002'000,
                          .targetUrl = "http://localhost:3000",
                          .requestHead = "POST /a HTTP/1.1\r\n\r\n",
                          .gatewayStatus = status };
    record.result.state = SendState::Answered;
    record.result.status = status;
    record.result.reason = "Fine";
    record.result.times.totalUs = 12'000;
    return record;
}

ForwardRecord failed(const QString &why)
{
    ForwardRecord record = answered(0);
    record.gatewayStatus = 502;
    record.result = {};
    record.result.failure = why;
    return record;
}

} // namespace

class TestForwardsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyMemberOfAPlanComesBackFromTheForm();
    void withoutAUrlNothingElseCanBeSet();
    void theDialogSaysWhatIsWrongWithTargets();
    void theDialogAsksOnceForAnotherComputer();
    void triesAreSaidInWords();
    void theOverviewTellsTheLastTryOfEachTarget();
    void theViewShowsTheNewestAndOffersAnother();
    void oneClickForwardsAgain();

private:
    QStringList problemsOf(const QWidget &dialog) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

void TestForwardsView::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
}

void TestForwardsView::init()
{
    static int number = 0;
    auto workspace = Workspace::open(
            { .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++number)), .useKeyring = false });
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
}

void TestForwardsView::cleanup()
{
    m_workspace.reset();
}

QStringList TestForwardsView::problemsOf(const QWidget &dialog) const
{
    QStringList sentences;
    for (const auto *label : dialog.findChildren<ProblemLabel *>()) {
        if (!label->isHidden())
            sentences += label->text();
    }
    return sentences;
}

void TestForwardsView::everyMemberOfAPlanComesBackFromTheForm()
{
    const ForwardPlan plan{ .url = "https://localhost:3000/hook",
                            .answer = ForwardPlan::Answer::Own,
                            .timeoutMs = 1'234,
                            .mirrors = { "http://localhost:4000", "http://[::1]:5000/x" },
                            .concurrency = 3,
                            .retries = 2,
                            .backoffMs = 50,
                            .keepsHost = true,
                            .addsForwarded = true,
                            .verifiesCertificate = false };
    ForwardSection section;
    section.load(plan);
    QVERIFY(section.plan() == plan);
    section.load({});
    QVERIFY(section.plan() == ForwardPlan());
}

void TestForwardsView::withoutAUrlNothingElseCanBeSet()
{
    ForwardSection section;
    auto *url = child<QLineEdit>(section, u"forwardUrl"_s);
    auto *timeout = child<QSpinBox>(section, u"forwardTimeout"_s);
    auto *backoff = child<QSpinBox>(section, u"forwardBackoff"_s);
    auto *host = child<QCheckBox>(section, u"keepHost"_s);
    QVERIFY(url->isEnabled() && !timeout->isEnabled() && !host->isEnabled());
    url->setText(u" http://localhost:3000 "_s);
    QVERIFY(timeout->isEnabled() && host->isEnabled() && !backoff->isEnabled());
    child<QSpinBox>(section, u"forwardRetries"_s)->setValue(1);
    QVERIFY(backoff->isEnabled());
    QCOMPARE(section.plan().url, "http://localhost:3000"_ba);
}

void TestForwardsView::theDialogSaysWhatIsWrongWithTargets()
{
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    EndpointDialog dialog(m_workspace.get(), u"default"_s);
    auto *url = child<QLineEdit>(dialog, u"forwardUrl"_s);
    url->setText(u"localhost:3000"_s);
    dialog.accept();
    QCOMPARE(problemsOf(dialog).size(), 1);
    QCOMPARE(child<QTabWidget>(dialog, u"endpointTabs"_s)->currentWidget(),
             dialog.findChild<ForwardSection *>());
    url->setText(QString::fromUtf8(m_workspace->listening()->baseUrl()) + u"/other"_s);
    QCOMPARE(problemsOf(dialog).size(), 1);
    QVERIFY(problemsOf(dialog).front().contains(u"in circles"_s));
    url->setText(u"http://localhost:3000"_s);
    QVERIFY(problemsOf(dialog).isEmpty());
    child<QPlainTextEdit>(dialog, u"mirrors"_s)->setPlainText(u"http://localhost:4000\nhttp://"_s);
    QCOMPARE(problemsOf(dialog).size(), 1);
    QVERIFY(m_workspace->endpoints().list().front().forward.isEmpty());
}

void TestForwardsView::theDialogAsksOnceForAnotherComputer()
{
    EndpointDialog dialog(m_workspace.get(), u"default"_s);
    child<QLineEdit>(dialog, u"forwardUrl"_s)->setText(u"http://localhost:3000"_s);
    child<QPlainTextEdit>(dialog, u"mirrors"_s)
            ->setPlainText(u"http://app.example\nhttp://App.example:81/x"_s);
    dialog.accept();
    auto *question = dialog.findChild<QMessageBox *>(u"hostQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"every event of this endpoint to app.example"_s));
    QVERIFY(m_workspace->endpoints().list().front().forward.isEmpty());
    question->reject();
    QCOMPARE(dialog.result(), 0);
    QTRY_VERIFY(!dialog.findChild<QMessageBox *>(u"hostQuestion"_s));

    dialog.accept();
    child<QPushButton>(dialog, u"allowHost"_s)->click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_workspace->endpoints().list().front().forward.mirrors.size(), 2);

    EndpointDialog again(m_workspace.get(), u"default"_s);
    again.accept();
    QCOMPARE(again.result(), static_cast<int>(QDialog::Accepted));
}

void TestForwardsView::triesAreSaidInWords()
{
    ForwardRecord record = answered(200);
    QCOMPARE(forwardCauseText(record), u"on arrival"_s);
    QCOMPARE(forwardAnswerText(record), u"200 Fine"_s);
    QCOMPARE(forwardSentence(record),
             u"Forwarded #12 to http://localhost:3000: 200 Fine in 12 ms."_s);
    record.cause = ForwardCause::Retry;
    record.attempt = 3;
    record.isMirror = true;
    QCOMPARE(forwardCauseText(record), u"retry 2, mirror"_s);
    const ForwardRecord down = failed(u"Nobody there."_s);
    QCOMPARE(forwardAnswerText(down), u"no answer"_s);
    QCOMPARE(forwardSentence(down),
             u"Forwarding #12 to http://localhost:3000 failed: Nobody there."_s);
    ForwardRecord late = down;
    late.startedAtUs = 0;
    QCOMPARE(forwardAnswerText(late), u"not sent"_s);
}

void TestForwardsView::theOverviewTellsTheLastTryOfEachTarget()
{
    ForwardRecord mirror = failed(u"Busy."_s);
    mirror.isMirror = true;
    mirror.targetUrl = "http://localhost:4000";
    const QStringList sentences =
            forwardSentences({ failed(u"Nobody there."_s), mirror, answered(201) });
    QCOMPARE(sentences.size(), 2);
    QCOMPARE(sentences[1], u"Forwarded to http://localhost:4000 without success: Busy."_s);
    QCOMPARE(
            sentences[0],
            u"Forwarded to http://localhost:3000, which answered 201 Fine in 12 ms. It was try 2."_s);
    QVERIFY(forwardSentences({}).isEmpty());
}

void TestForwardsView::theViewShowsTheNewestAndOffersAnother()
{
    ForwardsView view;
    auto *again = child<QPushButton>(view, u"forwardAgain"_s);
    QVERIFY(again->isHidden());
    QVERIFY(child<QLabel>(view, u"noForwards"_s)->text().contains(u"Edit its endpoint"_s));
    QSignalSpy requested(&view, &ForwardsView::forwardRequested);
    view.setTarget("http://localhost:5000");
    QVERIFY(!again->isHidden());
    again->click();
    QCOMPARE(requested.takeFirst().front().toByteArray(), "http://localhost:5000"_ba);

    view.setRecords({ failed(u"Nobody there."_s), answered(200) });
    auto *table = child<QTableView>(view, u"forwards"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(child<QLabel>(view, u"forwardStatus"_s)->text(), u"200 Fine"_s);
    table->selectRow(1);
    QVERIFY(child<QLabel>(view, u"forwardStatus"_s)->text().contains(u"Nobody there."_s));
    again->click();
    QCOMPARE(requested.takeFirst().front().toByteArray(), "http://localhost:3000"_ba);
}

void TestForwardsView::oneClickForwardsAgain()
{
    // A port on which nobody is yet.
    quint16 port = 0;
    {
        const test::ScriptedServer closed([](test::ScriptedServer::Peer &) {});
        port = closed.serverPort();
    }
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(port);
    const auto set =
            EndpointSet::fromList({ Endpoint{ .name = u"app"_s, .forward = { .url = url } } });
    QVERIFY(set);
    m_workspace->useEndpoints(*set);
    QVERIFY(m_workspace->listen(QHostAddress(QHostAddress::LocalHost), 0));
    MainWindow window(m_workspace.get());
    window.show();
    const QByteArray wire = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi";
    std::optional<SendResult> result;
    m_workspace->replay(
            0, ReplayKind::Exact, *SendTarget::parse(m_workspace->listening()->baseUrl()), wire, {},
            m_workspace.get(), [&](const ReplayRecord &record) { result = record.result; });
    QTRY_VERIFY(result);
    QCOMPARE(result->status, 502);

    auto *tabs = child<QTabWidget>(window, u"detailTabs"_s);
    auto *view = window.findChild<ForwardsView *>();
    QTRY_COMPARE(tabs->tabText(tabs->indexOf(view)), u"Forwarding (1)"_s);
    auto *told = child<QLabel>(window, u"forwardSentences"_s);
    QVERIFY(told->text().contains(u"connection refused"_s));
    QVERIFY(child<QLabel>(window, u"overviewText"_s)->text().contains(u"Answered 502"_s));

    test::ScriptedServer target(test::ScriptedServer::answerAfter(
            wire.size(), "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    target.close();
    QVERIFY(target.listen(QHostAddress::LocalHost, port));
    child<QPushButton>(window, u"forwardAgain"_s)->click();
    QTRY_COMPARE(tabs->tabText(tabs->indexOf(view)), u"Forwarding (2)"_s);
    QTRY_VERIFY2(window.statusBar()->currentMessage().startsWith(u"Forwarded #1 to "_s),
                 qPrintable(window.statusBar()->currentMessage()));
    QTRY_VERIFY(told->text().contains(u"It was try 2."_s));
}

QTEST_MAIN(TestForwardsView)
#include "tst_forwardsview.moc"
