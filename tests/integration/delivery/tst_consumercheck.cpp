// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/consumercheck.h"

#include "core/delivery/checks/reporttext.h"
#include "core/event/limits.h"
#include "core/http/requestframer.h"
#include "core/signature/verifier.h"
#include "tests/integration/delivery/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

using namespace hookloupe;
using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "secret-of-the-test"_ba;

QByteArray answer(int status, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + more
            + "Content-Length: 2\r\n\r\nok";
}

/// Answers each whole request on a connection by \a judge.
ScriptedServer::Script serving(std::function<QByteArray(const WireRequest &)> judge)
{
    return [judge = std::move(judge)](ScriptedServer::Peer &peer) {
        RequestFramer framer{ ReceiverLimits{} };
        framer.append(peer.received);
        while (framer.state() == RequestFramer::State::Complete) {
            const WireRequest request = framer.takeRequest();
            peer.received = peer.received.mid(request.wire.size());
            peer.socket->write(judge(request));
        }
    };
}

ConsumerQuestion questionFor(const QByteArray &url, QStringView scheme = u"github")
{
    ConsumerQuestion question;
    question.target = *SendTarget::parse(url + "/hook");
    question.scheme = *SchemeCatalogue::builtIn().find(scheme);
    question.key.key = SecretBytes(kSecret);
    question.event = sampleEvent(question.scheme, question.target, question.target.url);
    return question;
}

/// A consumer as it should be.
QByteArray rightly(const ConsumerQuestion &question, const WireRequest &request)
{
    const auto verification =
            verify(question.scheme, question.key, RequestView::of(request, question.target.url),
                   { .nowUs = 0, .toleranceS = -1 });
    return answer(verification.verdict == Verdict::Valid ? 200 : 401);
}

/// Runs it to its end.
ConsumerReport run(const ConsumerQuestion &question)
{
    ConsumerCheck check;
    QSignalSpy finished(&check, &ConsumerCheck::finished);
    if (!check.start(question) || !(finished.count() > 0 || finished.wait(60'000)))
        return {};
    return finished.first().first().value<ConsumerReport>();
}

const ConsumerFinding &findingOf(const ConsumerReport &report, const QString &id)
{
    static const ConsumerFinding none;
    const auto found =
            std::find_if(report.findings.begin(), report.findings.end(),
                         [&id](const ConsumerFinding &finding) { return finding.id == id; });
    return found == report.findings.end() ? none : *found;
}

QStringList failuresOf(const ConsumerReport &report)
{
    QStringList failures;
    for (const ConsumerFinding &finding : report.findings) {
        if (finding.outcome == ConsumerOutcome::Fail)
            failures += finding.id;
    }
    return failures;
}

} // namespace

class TestConsumerCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRightConsumerFailsNothing();
    void refusingEverythingProvesNothing();
    void nobodyThereEndsEarly();
    void aConsumerThatDiesIsSaidToBeGone();
    void anotherHostNeedsToBeAllowed();
    void aKeyThatCannotSignIsNoFaultOfTheConsumer();
    void chosenChecksAloneAreMade();
    void unannouncedClosesAreFound();
    void aCancelEndsIt_data();
    void aCancelEndsIt();
    void destructionInMidRunJoins();
    void itCanBeStartedAgain();
    void theTimeForAllIsBounded();
    void aSecretThatTravelsIsInNoReport();
    void hostileAnswersStayTextInReports();
    void junitCountsWhatThereIs();
};

void TestConsumerCheck::aRightConsumerFailsNothing()
{
    ConsumerQuestion question;
    ScriptedServer server(serving(
            [&question](const WireRequest &request) { return rightly(question, request); }));
    question = questionFor(server.url());
    ConsumerCheck check;
    QSignalSpy began(&check, &ConsumerCheck::began);
    QSignalSpy found(&check, &ConsumerCheck::found);
    QSignalSpy finished(&check, &ConsumerCheck::finished);
    QVERIFY(check.start(question));
    QVERIFY(check.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QVERIFY(!check.isRunning());
    const auto report = finished.first().first().value<ConsumerReport>();
    QCOMPARE(failuresOf(report), QStringList());
    QCOMPARE(report.ended, QString());
    QCOMPARE(report.findings.size(), consumerCheckNames().size());
    QCOMPARE(found.count(), report.findings.size());
    QCOMPARE(began.count(), report.findings.size());
    QCOMPARE(findingOf(report, u"stale_timestamp"_s).outcome, ConsumerOutcome::NotApplicable);
    QCOMPARE(findingOf(report, u"twenty_at_once"_s).exchanges.size(), std::size_t(20));
    const auto &exchange = findingOf(report, u"wrong_signature"_s).exchanges.at(0);
    QCOMPARE(exchange.answer.status, 401);
    QVERIFY(exchange.request.startsWith("POST /hook HTTP/1.1\r\nHost: 127.0.0.1:"));
    // Three over the one connection that is used again.
    QCOMPARE(findingOf(report, u"keep_alive"_s).outcome, ConsumerOutcome::Pass);
    QCOMPARE(report.practices.size(), 5);
    QCOMPARE(report.practices.at(2).outcome, ConsumerOutcome::NotApplicable);
}

void TestConsumerCheck::refusingEverythingProvesNothing()
{
    ScriptedServer server(serving([](const WireRequest &) { return answer(401); }));
    const ConsumerReport report = run(questionFor(server.url()));
    QCOMPARE(failuresOf(report), QStringList{ u"accepted"_s });
    QCOMPARE(report.count(ConsumerOutcome::Pass), 0);
    QCOMPARE(report.count(ConsumerOutcome::CannotTell), report.findings.size() - 1);
    QCOMPARE(server.peers().size(), std::size_t(1)); // nothing more was sent
}

void TestConsumerCheck::nobodyThereEndsEarly()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(free.serverPort());
    free.close();
    const ConsumerReport report = run(questionFor(url));
    QVERIFY(report.isUnreachable);
    QVERIFY2(report.ended.contains(u"127.0.0.1"_s), qPrintable(report.ended));
    QCOMPARE(report.count(ConsumerOutcome::Pass), 0);
}

void TestConsumerCheck::aConsumerThatDiesIsSaidToBeGone()
{
    ConsumerQuestion question;
    ScriptedServer *consumer = nullptr;
    // It accepts what is right, and a wrong signature is the end of it.
    ScriptedServer server(serving([&](const WireRequest &request) {
        const QByteArray made = rightly(question, request);
        if (!made.contains("200")) {
            consumer->close();
            return QByteArray();
        }
        return made + QByteArray();
    }));
    consumer = &server;
    question = questionFor(server.url());
    question.only = { u"missing_signature"_s, u"empty_signature"_s, u"duplicate"_s };
    question.budgetMs = 1'000;
    const ConsumerReport report = run(question);
    QVERIFY(!report.isUnreachable);
    QVERIFY2(report.ended.contains(u"any more"_s), qPrintable(report.ended));
    QCOMPARE(findingOf(report, u"duplicate"_s).outcome, ConsumerOutcome::CannotTell);
    QVERIFY(findingOf(report, u"duplicate"_s).exchanges.empty());
}

void TestConsumerCheck::anotherHostNeedsToBeAllowed()
{
    ConsumerCheck check;
    ConsumerQuestion question = questionFor("http://192.0.2.1:9");
    const auto refused = check.start(question);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(u"192.0.2.1"_s));
    QVERIFY(!check.isRunning());
}

void TestConsumerCheck::aKeyThatCannotSignIsNoFaultOfTheConsumer()
{
    ConsumerQuestion question = questionFor("http://127.0.0.1:9", u"svix");
    question.key.key = SecretBytes("not base64!");
    ConsumerCheck check;
    const auto refused = check.start(question);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

void TestConsumerCheck::chosenChecksAloneAreMade()
{
    ScriptedServer server(serving([](const WireRequest &) { return answer(200); }));
    ConsumerQuestion question = questionFor(server.url());
    question.only = { u"duplicate"_s };
    const ConsumerReport report = run(question);
    QCOMPARE(report.findings.size(), 2);
    QCOMPARE(report.findings.first().id, u"accepted"_s);
    QCOMPARE(report.findings.last().id, u"duplicate"_s);
    QCOMPARE(report.findings.last().outcome, ConsumerOutcome::Pass);
    QCOMPARE(server.peers().size(), std::size_t(3));

    question.only = { u"no_such"_s };
    ConsumerCheck check;
    QVERIFY(!check.start(question));
}

void TestConsumerCheck::unannouncedClosesAreFound()
{
    for (const bool announced : { false, true }) {
        const QByteArray made = announced ? answer(200, "Connection: close\r\n") : answer(200);
        ScriptedServer server([made](ScriptedServer::Peer &peer) {
            RequestFramer framer{ ReceiverLimits{} };
            framer.append(peer.received);
            if (framer.state() != RequestFramer::State::Complete || peer.served)
                return;
            peer.served = true;
            peer.socket->write(made);
            peer.socket->disconnectFromHost();
        });
        ConsumerQuestion question = questionFor(server.url());
        question.only = { u"keep_alive"_s };
        const ConsumerReport report = run(question);
        QCOMPARE(failuresOf(report), announced ? QStringList() : QStringList{ u"keep_alive"_s });
    }
}

void TestConsumerCheck::aCancelEndsIt_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<int>("answered"); // the rest gets no answer
    QTest::newRow("the control") << u"duplicate"_s << 0;
    QTest::newRow("one by one") << u"in_time"_s << 2;
    QTest::newRow("all at once") << u"twenty_at_once"_s << 1;
    QTest::newRow("over one connection") << u"keep_alive"_s << 2;
}

void TestConsumerCheck::aCancelEndsIt()
{
    QFETCH(QString, only);
    QFETCH(int, answered);
    int count = 0;
    bool isSilent = false;
    ScriptedServer server(serving([&](const WireRequest &) {
        isSilent = count++ >= answered;
        return isSilent ? QByteArray() : answer(200);
    }));
    ConsumerQuestion question = questionFor(server.url());
    question.only = { only };
    question.budgetMs = 60'000;
    ConsumerCheck check;
    QSignalSpy finished(&check, &ConsumerCheck::finished);
    QVERIFY(check.start(question));
    QTRY_VERIFY(isSilent);
    check.cancel();
    check.cancel();
    QTRY_COMPARE(finished.count(), 1);
    const auto report = finished.first().first().value<ConsumerReport>();
    QVERIFY(report.isCancelled);
    QVERIFY(!report.ended.isEmpty());
    QCOMPARE(report.count(ConsumerOutcome::Fail), 0);
}

void TestConsumerCheck::destructionInMidRunJoins()
{
    bool isAsked = false;
    ScriptedServer server(serving([&isAsked](const WireRequest &) {
        isAsked = true;
        return QByteArray();
    }));
    {
        ConsumerCheck check;
        QVERIFY(check.start(questionFor(server.url())));
        QTRY_VERIFY(isAsked);
    }
    QTRY_VERIFY(server.peers().front()->gone);
}

void TestConsumerCheck::itCanBeStartedAgain()
{
    ScriptedServer server(serving([](const WireRequest &) { return answer(200); }));
    ConsumerQuestion question = questionFor(server.url());
    question.only = { u"unicode"_s };
    ConsumerCheck check;
    QSignalSpy finished(&check, &ConsumerCheck::finished);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(check.start(question));
        QTRY_COMPARE(finished.count(), i);
        QCOMPARE(finished.last().first().value<ConsumerReport>().findings.size(), 2);
    }
}

void TestConsumerCheck::theTimeForAllIsBounded()
{
    ScriptedServer server(serving([](const WireRequest &) { return answer(200); }));
    ConsumerQuestion question = questionFor(server.url());
    question.totalMs = 0;
    const ConsumerReport report = run(question);
    QCOMPARE(report.findings.first().outcome, ConsumerOutcome::Pass);
    QCOMPARE(report.count(ConsumerOutcome::CannotTell), report.findings.size() - 1);
    QVERIFY(report.findings.last().evidence.contains(u"time"_s));
    QVERIFY(!report.ended.isEmpty()); // it is not complete
}

void TestConsumerCheck::aSecretThatTravelsIsInNoReport()
{
    // A token is the secret itself, and this consumer gives it back besides.
    ScriptedServer server(serving([](const WireRequest &request) {
        const bool isRight = request.field("X-Gitlab-Token") == QByteArrayView(kSecret);
        return "HTTP/1.1 " + QByteArray(isRight ? "200 OK" : "401 No") + "\r\nX-Key: " + kSecret
                + "\r\nContent-Length: " + QByteArray::number(kSecret.size()) + "\r\n\r\n"
                + kSecret;
    }));
    const ConsumerReport report = run(questionFor(server.url(), u"gitlab-token"));
    QCOMPARE(failuresOf(report), QStringList());
    for (const QByteArray &text :
         { consumerReportJson(report), consumerReportJunit(report), consumerReportHtml(report) })
        QVERIFY(!text.contains(kSecret));
    for (const ConsumerFinding &finding : report.findings) {
        for (const ConsumerExchange &exchange : finding.exchanges)
            QVERIFY(!exchange.request.contains(kSecret));
    }
    QVERIFY(report.findings.first().exchanges.front().request.contains("X-Gitlab-Token: [secret]"));
}

void TestConsumerCheck::hostileAnswersStayTextInReports()
{
    const QByteArray evil = "</pre><script>alert(1)</script><img src=\"http://a.example/x\">"
                            "]]>\x1b[31m\x00\xe2\x80\xae&amp;"_ba;
    ScriptedServer server(serving([&evil](const WireRequest &) {
        return "HTTP/1.1 400 <b>Bad</b>\r\nX-Evil: \"><script>\r\nContent-Length: "
                + QByteArray::number(evil.size()) + "\r\n\r\n" + evil;
    }));
    ConsumerQuestion question = questionFor(server.url());
    question.event.body = "{\"id\":1,\"text\":\"<script>&</style>\"}";
    const ConsumerReport report = run(question);
    const QString html = QString::fromUtf8(consumerReportHtml(report));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)"_s));
    QVERIFY(!html.contains(u"<script"_s, Qt::CaseInsensitive));
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"<b>Bad"_s));
    QVERIFY(!html.contains(u"<link"_s));
    QCOMPARE(html.count(u"</style>"_s), 1);
    QVERIFY(!html.contains(QChar(0x1b)) && !html.contains(QChar(0x202e)));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
    QVERIFY(html.contains(u"@media print"_s));
    // Well-formed, so that a browser reads what is meant.
    QString markup = html.mid(html.indexOf(u"<body>"_s));
    markup.truncate(markup.indexOf(u"</html>"_s));
    markup.replace(u" open>"_s, u">"_s);
    QXmlStreamReader reader(markup);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));

    const QJsonObject json = QJsonDocument::fromJson(consumerReportJson(report)).object();
    QCOMPARE(json[u"checks"_s].toArray().first()[u"exchanges"_s].toArray().first()[u"status"_s],
             QJsonValue(400));
}

void TestConsumerCheck::junitCountsWhatThereIs()
{
    ScriptedServer server(serving([](const WireRequest &request) {
        return answer(request.body().size() > 100'000 ? 413 : 200);
    }));
    const ConsumerReport report = run(questionFor(server.url()));
    QXmlStreamReader reader(consumerReportJunit(report));
    int cases = 0;
    QStringList failures;
    int skipped = 0;
    QString name;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto attributes = reader.attributes();
        if (reader.name() == "testsuite"_L1) {
            QCOMPARE(attributes.value(u"tests"_s).toInt(), int(report.findings.size()));
            QCOMPARE(attributes.value(u"failures"_s).toInt(), report.count(ConsumerOutcome::Fail));
        } else if (reader.name() == "testcase"_L1) {
            ++cases;
            name = attributes.value(u"name"_s).toString();
        } else if (reader.name() == "failure"_L1) {
            failures += name;
            QVERIFY(!attributes.value(u"message"_s).isEmpty());
        } else if (reader.name() == "skipped"_L1) {
            ++skipped;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(cases, int(report.findings.size()));
    QCOMPARE(failures, failuresOf(report));
    QVERIFY(failures.contains(u"large_body"_s));
    QVERIFY(failures.contains(u"wrong_signature"_s));
    QCOMPARE(skipped,
             report.count(ConsumerOutcome::CannotTell)
                     + report.count(ConsumerOutcome::NotApplicable));
}

QTEST_GUILESS_MAIN(TestConsumerCheck)
#include "tst_consumercheck.moc"
