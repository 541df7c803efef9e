// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/answertemplate.h"
#include "tests/integration/receiver/planstesting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

/// An ordinary file that nobody can open as long as this lives: the opener hangs, as on a network
/// share that does not answer. The system itself ends that after 45 seconds.
class HangingFile
{
public:
    HangingFile(const QString &path, const QByteArray &bytes)
    {
        std::signal(SIGIO, SIG_IGN); // which says that somebody wants to open it
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return;
        file.close();
        m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        m_hangs = ::fcntl(m_descriptor, F_SETLEASE, F_WRLCK) == 0;
    }
    ~HangingFile() { ::close(m_descriptor); }
    HangingFile(const HangingFile &) = delete;
    HangingFile &operator=(const HangingFile &) = delete;
    bool hangs() const { return m_hangs; }
    void letGo() { ::fcntl(m_descriptor, F_SETLEASE, F_UNLCK); }

private:
    int m_descriptor = -1;
    bool m_hangs = false;
};

} // namespace

/// What a receiver answers by its plans: patterns, rules, templates, files.
class TestReceiverPlans : public PlansTest
{
    Q_OBJECT
private Q_SLOTS:
    void failsTheFirstAttempts();
    void failsOneInSoMany();
    void dropsConnectionsAsThePatternSays();
    void answersUnavailableBeforeALateAnswer();
    void tellsThatTheClientOfALateAnswerHasGone();
    void answersByTheFirstRuleThatHolds();
    void answersByAttemptsWithRules();
    void fillsInPlaceholders();
    void keepsHeadersInTheirLines();
    void fillsInWhatTheStoreKnows();
    void answersWithFiles();
    void tellsWhatIsWrongWithFiles();
    void failsAndAnswersByRulesWithFiles();
    void aFileThatCannotBeOpenedHoldsUpNobody();
    void endsWhileAFileCannotBeOpened();
    void answersHandshakesBeforeRules();
    void tellsAttemptsOfWhatIsOnlyShown();
};

void TestReceiverPlans::failsTheFirstAttempts()
{
    answer({ .status = 201, .body = "taken", .fail = { .first = 2, .status = 502 } });
    RawClient client(m_port);
    for (const int attempt : { 1, 2, 3, 4, 1 }) {
        m_sink->setAttempt(attempt);
        client.send(post());
        const RawAnswer got = client.answer();
        QCOMPARE(got.status, attempt <= 2 ? 502 : 201);
        QCOMPARE(got.body, attempt <= 2 ? QByteArray() : "taken"_ba);
        const EventPtr event = m_sink->events().back();
        QCOMPARE(event->response.state, AnswerState::Pending);
        QCOMPARE(event->response.status, 0);
        const auto [id, late] = m_sink->lateAnswers().back();
        QCOMPARE(id, static_cast<qint64>(m_sink->count()));
        QCOMPARE(late.status, got.status);
        QCOMPARE(late.body, got.body);
        QCOMPARE(late.origin.isEmpty(), attempt > 2);
    }
    QCOMPARE(m_sink->lateAnswers().size(), 5U);
    QVERIFY(m_sink->answerStates().empty());
}

void TestReceiverPlans::failsOneInSoMany()
{
    answer({ .fail = { .every = 3, .status = 500 } });
    RawClient client(m_port);
    for (int ordinal = 1; ordinal <= 7; ++ordinal) {
        client.send(post());
        QCOMPARE(client.answer().status, ordinal % 3 == 0 ? 500 : 200);
        QCOMPARE(m_sink->events().back()->response.origin.isEmpty(), ordinal % 3 != 0);
    }
    // Nothing of it has to wait for the commit.
    QVERIFY(m_sink->lateAnswers().empty());
}

void TestReceiverPlans::dropsConnectionsAsThePatternSays()
{
    answer({ .fail = { .first = 1, .fault = Fault::Close } });
    m_sink->setAttempt(1);
    RawClient first(m_port);
    first.send(post());
    QCOMPARE(first.readAll(), QByteArray());
    QCOMPARE(m_sink->lateAnswers().back().second.state, AnswerState::Withheld);
    m_sink->setAttempt(2);
    RawClient second(m_port);
    second.send(post());
    QCOMPARE(second.answer().status, 200);
}

void TestReceiverPlans::answersUnavailableBeforeALateAnswer()
{
    answer({ .fail = { .first = 1, .status = 418 } });
    m_sink->setMode(FakeSink::Mode::Fail);
    RawClient client(m_port);
    client.send(post());
    QCOMPARE(client.answer().status, 503);
    QVERIFY(m_sink->lateAnswers().empty());
}

void TestReceiverPlans::tellsThatTheClientOfALateAnswerHasGone()
{
    answer({ .delayMs = 60, .fail = { .first = 1, .status = 418 } });
    m_sink->setAttempt(2);
    RawClient client(m_port);
    client.send(post());
    QTRY_COMPARE(m_sink->lateAnswers().size(), 1U);
    client.reset();
    QTRY_COMPARE(m_sink->answerStates().size(), 1U);
    QCOMPARE(m_sink->answerStates().front(), std::pair(qint64(1), AnswerState::ClientGone));
}

void TestReceiverPlans::answersByTheFirstRuleThatHolds()
{
    answer({ .status = 200 },
           { { u"json:$.type=refund json:$.amount>100"_s, { .status = 402 } },
             { u"json:$.type=refund"_s, { .status = 201 } },
             { u"path:/slow*"_s, { .status = 202, .fault = Fault::Close } },
             { u"method=PUT"_s, { .status = 203 } } });
    RawClient client(m_port);
    const auto statusOf = [&client](const QByteArray &request) {
        client.send(request);
        return client.answer().status;
    };
    QCOMPARE(statusOf(post("/", R"({"type":"refund","amount":101})")), 402);
    QVERIFY(lastAnswer().origin.startsWith(u"Rule 1: json:$.type=refund"_s));
    QCOMPARE(statusOf(post("/", R"({"type":"refund","amount":100})")), 201);
    QCOMPARE(statusOf(post("/", R"({"type":"charge"})")), 200);
    QVERIFY(lastAnswer().origin.isEmpty());
    QCOMPARE(statusOf("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"), 203);
    QVERIFY(m_sink->lateAnswers().empty());
    client.send(post("/slow/one"));
    QCOMPARE(client.readAll(), QByteArray());
}

void TestReceiverPlans::answersByAttemptsWithRules()
{
    answer({ .status = 200, .body = "at last" },
           { { u"attempt:1"_s, { .status = 500 } }, { u"attempt<=3"_s, { .status = 429 } } });
    RawClient client(m_port);
    for (const auto &[attempt, status] :
         { std::pair(1, 500), std::pair(2, 429), std::pair(3, 429), std::pair(4, 200) }) {
        m_sink->setAttempt(attempt);
        client.send(post());
        QCOMPARE(client.answer().status, status);
        QCOMPARE(m_sink->lateAnswers().back().second.status, status);
    }
}

void TestReceiverPlans::fillsInPlaceholders()
{
    answer({ .fields = { { "X-Id", "{{json:$.id}}" }, { "Content-Type", "application/json" } },
             .body = R"({"id":{{json:$.id | json}},"n":{{counter}},"q":"{{query:a}}"})",
             .isTemplate = true });
    RawClient client(m_port);
    for (const QByteArray &number : { "1"_ba, "2"_ba }) {
        client.send(post("/?a=b", R"({"id":"evt_7"})"));
        const RawAnswer got = client.answer();
        QCOMPARE(got.body, R"({"id":"evt_7","n":)" + number + R"(,"q":"b"})");
        QVERIFY(got.head.contains("\r\nX-Id: evt_7\r\n"));
        QCOMPARE(lastAnswer().body, got.body);
    }
    QVERIFY(m_sink->lateAnswers().empty());
}

void TestReceiverPlans::keepsHeadersInTheirLines()
{
    answer({ .fields = { { "X-Id", "{{json:$.id}}" } }, .isTemplate = true });
    RawClient client(m_port);
    client.send(post("/", R"({"id":"a\r\nSet-Cookie: b=c"})"));
    const RawAnswer got = client.answer();
    QCOMPARE(got.status, 200);
    QVERIFY(got.head.contains("\r\nX-Id: a  Set-Cookie: b=c\r\n"));
}

void TestReceiverPlans::fillsInWhatTheStoreKnows()
{
    answer({ .body = "event {{id}}, attempt {{attempt}}", .isTemplate = true });
    m_sink->setAttempt(4);
    RawClient client(m_port);
    client.send(post());
    QCOMPARE(client.answer().body, "event 1, attempt 4");
    QCOMPARE(m_sink->lateAnswers().back().second.body, "event 1, attempt 4");
}

void TestReceiverPlans::answersWithFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"answer.txt"_s);
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("as {{method}} it stands"));
    answer({ .bodyFile = path });
    RawClient client(m_port);
    client.send(post());
    QCOMPARE(client.answer().body, "as {{method}} it stands");
    QVERIFY(write("changed, {{method}}"));
    client.send(post());
    QCOMPARE(client.answer().body, "changed, {{method}}");
    answer({ .bodyFile = path, .isTemplate = true });
    client.send(post());
    QCOMPARE(client.answer().body, "changed, POST");
}

void TestReceiverPlans::tellsWhatIsWrongWithFiles()
{
    QTemporaryDir folder;
    RawClient client(m_port);
    const auto sentenceOf = [&](const QString &path, bool isTemplate) {
        answer({ .bodyFile = path, .isTemplate = isTemplate });
        client.send(post());
        const RawAnswer got = client.answer();
        const QString origin = lastAnswer().origin;
        return got.status == 500 && got.body == origin.toUtf8() + '\n' ? origin : QString();
    };
    QVERIFY(sentenceOf(folder.filePath(u"absent"_s), false).contains(u"does not exist"_s));
    QVERIFY(sentenceOf(folder.path(), false).contains(u"not an ordinary file"_s));
    QFile broken(folder.filePath(u"broken"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("a {{colour}}");
    broken.close();
    QVERIFY(sentenceOf(broken.fileName(), true).contains(u"at byte 5"_s));
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(kAnswerBytesMax + 1));
    QVERIFY(sentenceOf(large.fileName(), false).contains(u"larger than"_s));
}

void TestReceiverPlans::failsAndAnswersByRulesWithFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"answer.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("to {{method}}, attempt {{attempt}}, {{counter}}");
    file.close();
    const ResponsePlan plan{ .status = 202,
                             .fields = { { "X-Count", "{{counter}}" } },
                             .bodyFile = file.fileName(),
                             .isTemplate = true,
                             .fail = { .every = 2, .status = 503 } };
    answer({ .body = "no rule" },
           { { .when = u"method:PUT"_s, .response = { .status = 405 } },
             { .when = u"method:POST"_s, .response = plan } });
    RawClient client(m_port);
    for (int ordinal = 1; ordinal <= 4; ++ordinal) {
        client.send(post());
        const RawAnswer got = client.answer();
        if (ordinal % 2 == 0) {
            QCOMPARE(got.status, 503);
            continue;
        }
        QCOMPARE(got.status, 202);
        const QByteArray count = QByteArray::number((ordinal + 1) / 2);
        QCOMPARE(got.body, "to POST, attempt 1, " + count);
        QVERIFY(got.head.contains("X-Count: " + count + "\r\n"));
        QCOMPARE(lastAnswer().origin, u"Rule 2: method:POST."_s);
    }
}

void TestReceiverPlans::aFileThatCannotBeOpenedHoldsUpNobody()
{
    QTemporaryDir folder;
    HangingFile hanging(folder.filePath(u"hanging"_s), "at last");
    if (!hanging.hangs())
        QSKIP("the file system gives no leases");
    QFile other(folder.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("other");
    other.close();
    answer({ .body = "plain" },
           { { .when = u"path:/hanging"_s,
               .response = { .bodyFile = folder.filePath(u"hanging"_s) } },
             { .when = u"path:/other"_s, .response = { .bodyFile = other.fileName() } } });
    RawClient waiting(m_port);
    waiting.send(post("/hanging"));
    // It is captured all the same, and others are answered, with files, too.
    QTRY_COMPARE(m_sink->count(), 1U);
    RawClient client(m_port);
    for (int i = 0; i < 20; ++i) {
        client.send(post("/"));
        QCOMPARE(client.answer().body, "plain");
        client.send(post("/other"));
        QCOMPARE(client.answer().body, "other");
    }
    QVERIFY(waiting.staysSilent(0));
    const RawAnswer got = waiting.answer();
    QCOMPARE(got.status, 500);
    QVERIFY(got.body.contains("could not be read within 5 seconds"));
    QCOMPARE(m_sink->lateAnswers().back().first, 1);
    QVERIFY(m_sink->lateAnswers().back().second.origin.contains(u"could not be read within"_s));
    // Whoever comes now need not wait as long to hear the same.
    client.send(post("/hanging"));
    QCOMPARE(client.answer().status, 500);
    hanging.letGo();
    const auto isThere = [&] {
        client.send(post("/hanging"));
        return client.answer().body == "at last";
    };
    bool read = false; // QTRY asks once more after a yes
    QTRY_VERIFY(read = read || isThere());
}

void TestReceiverPlans::endsWhileAFileCannotBeOpened()
{
    QTemporaryDir folder;
    HangingFile hanging(folder.filePath(u"hanging"_s), "at last");
    if (!hanging.hangs())
        QSKIP("the file system gives no leases");
    answer({ .bodyFile = folder.filePath(u"hanging"_s) });
    RawClient waiting(m_port);
    waiting.send(post());
    QTRY_COMPARE(m_sink->count(), 1U);
    m_receiver->stop(100);
    QVERIFY(waiting.atEnd());
    m_receiver.reset();
    QCOMPARE(m_sink->answerStates().size(), 1U);
    QCOMPARE(m_sink->answerStates().front(), std::pair(qint64(1), AnswerState::ClientGone));
    hanging.letGo();
}

void TestReceiverPlans::answersHandshakesBeforeRules()
{
    answer({ .status = 500 }, { { u"attempt>0"_s, { .status = 501 } } }, u"slack"_s);
    RawClient client(m_port);
    client.send(post("/", R"({"type":"url_verification","challenge":"abc"})"));
    const RawAnswer got = client.answer();
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, "abc");
    // It needs nothing of the store, so nothing waits for it.
    QVERIFY(m_sink->lateAnswers().empty());
    QCOMPARE(lastAnswer().origin, u"Handshake of Slack: URL verification."_s);
    client.send("OPTIONS / HTTP/1.1\r\nHost: a\r\nWebHook-Request-Origin: b.example\r\n\r\n");
    QVERIFY(client.answer().head.contains("\r\nWebHook-Allowed-Origin: b.example\r\n"));
    client.send(post("/", R"({"type":"event_callback"})"));
    QCOMPARE(client.answer().status, 501);
}

void TestReceiverPlans::tellsAttemptsOfWhatIsOnlyShown()
{
    answer({ .status = 200 }, { { u"attempt:2"_s, { .status = 503 } } }, u"aws-sns-v2"_s);
    m_sink->setAttempt(2);
    RawClient client(m_port);
    client.send(post("/", R"({"Type":"SubscriptionConfirmation","SubscribeURL":"https://a/b"})"));
    QCOMPARE(client.answer().status, 503);
    const QString origin = m_sink->lateAnswers().back().second.origin;
    QVERIFY(origin.startsWith(u"Handshake of "_s));
    QVERIFY(origin.contains(u"https://a/b"_s));
    QVERIFY(origin.endsWith(u"Rule 1: attempt:2."_s));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestReceiverPlans)
#include "tst_receiverplans.moc"
