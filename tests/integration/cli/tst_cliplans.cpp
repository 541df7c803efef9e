// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"

#include <QProcess>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

namespace {

/// What curl writes and its exit code: an independent client that knows what an answer should be.
CliResult curl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"curl"_s, QStringList{ u"-s"_s, u"-S"_s, u"-m"_s, u"20"_s } + arguments);
    process.closeWriteChannel();
    process.waitForFinished(30'000);
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

// https://curl.se/libcurl/c/libcurl-errors.html
constexpr int kEmptyReply = 52;
constexpr int kPartialFile = 18;
constexpr int kTimedOut = 28;
constexpr int kReceiveError = 56;
constexpr int kWeirdReply = 1; // "Received HTTP/0.9 when not allowed"

} // namespace

/// Answers by the endpoints file, from the command line, with a real store and a real client.
class TestCliPlans : public CliTest
{
    Q_OBJECT
private Q_SLOTS:
    void failsTheFirstAttemptsThenSucceeds();
    void answersByRules();
    void answersHandshakesWithTheSecret();
    void leavesHandshakesAloneWhenToldTo();
    void showsSubscriptionsAndOpensNothing();
    void misbehavesAsCurlSeesIt_data();
    void misbehavesAsCurlSeesIt();
    void pointsAtTheColumnOfARule();

private:
    QStringList listening(const QString &name, const QByteArray &endpoint) const
    {
        return { u"--store"_s, file(name + u".db"_s), u"--endpoints"_s,
                 written(name + u".json"_s,
                         R"({"endpoints":[{"name":"hook","path":"/",)" + endpoint + "}]}") };
    }
    CliResult show(const QString &name, int id) const
    {
        return runCli({ u"show"_s, QString::number(id), u"--store"_s, file(name + u".db"_s) });
    }
};

void TestCliPlans::failsTheFirstAttemptsThenSucceeds()
{
    ListenProcess listen(listening(u"fail"_s,
                                   R"("scheme":"github","response":{"body":"taken",)"
                                   R"("fail":{"first":2,"status":502}})"));
    QVERIFY(listen.waitUntilListening());
    const auto deliver = [&listen](const QString &id) {
        return post(listen.url(), "{}", { u"-H"_s, u"X-GitHub-Delivery: "_s + id });
    };
    QCOMPARE(deliver(u"a"_s), "502");
    QCOMPARE(deliver(u"a"_s), "502");
    QCOMPARE(deliver(u"b"_s), "502");
    QCOMPARE(deliver(u"a"_s), "200");
    QCOMPARE(deliver(u"a"_s), "200");
    const QList<QJsonObject> events = listen.waitForEvents(5);
    QCOMPARE(events.size(), 5);
    // A line is printed once it is known what was answered, so their order may be another.
    QMap<int, QJsonObject> byId;
    for (const QJsonObject &event : events)
        byId[event[u"id"_s].toInt()] = event;
    QList<int> statuses;
    for (const QJsonObject &event : byId)
        statuses.append(event[u"status"_s].toInt());
    QCOMPARE(statuses, (QList<int>{ 502, 502, 502, 200, 200 }));
    // The answer that was made after the commit counts for what is a duplicate.
    QVERIFY(byId[4][u"duplicate_of"_s].isNull());
    QCOMPARE(byId[5][u"duplicate_of"_s].toInt(), 4);
    QCOMPARE(listen.terminate(), 0);
    QVERIFY(show(u"fail"_s, 2)
                    .out.contains("answer     502 Bad Gateway, a body of 0 B. Attempt 2 of the "
                                  "first 2, which fail."));
}

void TestCliPlans::answersByRules()
{
    ListenProcess listen(listening(
            u"rules"_s,
            R"("rules":[{"when":"json:$.amount>100","response":{"status":402}},)"
            R"({"when":"method=PUT","response":{"status":201,"template":true,)"
            R"("headers":[["X-Id","{{json:$.id}}"]],"body":"{{id}}:{{json:$.id | json}}"}}])"));
    QVERIFY(listen.waitUntilListening());
    QCOMPARE(post(listen.url(), R"({"amount":101})"), "402");
    QCOMPARE(post(listen.url(), R"({"amount":99})"), "200");
    const CliResult put = curl({ u"-i"_s, u"-X"_s, u"PUT"_s, u"-d"_s, u"{\"id\":\"x\"}"_s,
                                 QString::fromUtf8(listen.url()) });
    QVERIFY(put.out.startsWith("HTTP/1.1 201 Created\r\n"));
    QVERIFY(put.out.contains("\r\nX-Id: x\r\n"));
    QVERIFY(put.out.endsWith("\r\n\r\n3:\"x\""));
    QCOMPARE(listen.waitForEvents(3).size(), 3);
    QCOMPARE(listen.terminate(), 0);
    QVERIFY(show(u"rules"_s, 1).out.contains("Rule 1: json:$.amount>100."));
    QVERIFY(show(u"rules"_s, 3).out.contains("201 Created, a body of 5 B. Rule 2: method=PUT."));
}

void TestCliPlans::answersHandshakesWithTheSecret()
{
    ListenProcess listen(listening(u"zoom"_s,
                                   R"("scheme":"zoom","secret":{"env":"ZOOM_SECRET"},)"
                                   R"("response":{"status":204},)"
                                   R"("rules":[{"when":"","response":{"status":500}}])"),
                         { u"ZOOM_SECRET=a-secret-of-zoom"_s });
    QVERIFY(listen.waitUntilListening());
    const CliResult got =
            curl({ u"-d"_s,
                   u"{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"q\"}}"_s,
                   QString::fromUtf8(listen.url()) });
    // printf q | openssl dgst -sha256 -hmac a-secret-of-zoom
    QCOMPARE(
            got.out,
            R"({"plainToken":"q","encryptedToken":"893f082d2aba524dfd1f6604e08a0aa2181fbb187a1418dc1c465914ff36e2fb"})");
    QCOMPARE(post(listen.url(), R"({"event":"meeting.started"})"), "500");
    QCOMPARE(listen.waitForEvents(2).size(), 2);
    QCOMPARE(listen.terminate(), 0);
    QVERIFY(show(u"zoom"_s, 1).out.contains("Handshake of Zoom: URL validation."));
    QFile store(file(u"zoom.db"_s));
    QVERIFY(store.open(QIODevice::ReadOnly));
    QVERIFY(!store.readAll().contains("a-secret-of-zoom"));
}

void TestCliPlans::leavesHandshakesAloneWhenToldTo()
{
    ListenProcess listen(listening(
            u"off"_s, R"("scheme":"slack","handshakes":false,"response":{"body":"mine"})"));
    QVERIFY(listen.waitUntilListening());
    const CliResult got = curl({ u"-d"_s, u"{\"type\":\"url_verification\",\"challenge\":\"c\"}"_s,
                                 QString::fromUtf8(listen.url()) });
    QCOMPARE(got.out, "mine");
    QCOMPARE(listen.terminate(), 0);
}

void TestCliPlans::showsSubscriptionsAndOpensNothing()
{
    ListenProcess other(QStringList{ u"--store"_s, file(u"other.db"_s) });
    QVERIFY(other.waitUntilListening());
    ListenProcess listen(listening(u"sns"_s, R"("scheme":"aws-sns-v2","response":{"status":202})"));
    QVERIFY(listen.waitUntilListening());
    const QByteArray url = other.url() + "/confirm";
    QCOMPARE(post(listen.url(),
                  R"({"Type":"SubscriptionConfirmation","SubscribeURL":")" + url + R"("})"),
             "202");
    QCOMPARE(listen.waitForEvents(1).size(), 1);
    QCOMPARE(listen.terminate(), 0);
    const QByteArray shown = show(u"sns"_s, 1).out;
    QVERIFY(shown.contains("subscription confirmation"));
    QVERIFY(shown.contains("nothing opens this address by itself: " + url));
    // Only what the test itself sends arrives there.
    QCOMPARE(post(other.url() + "/own", "{}"), "200");
    const QList<QJsonObject> events = other.waitForEvents(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][u"target"_s].toString(), u"/own"_s);
}

void TestCliPlans::misbehavesAsCurlSeesIt_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const char *response, int exitCode,
                        const QStringList &options = {}) {
        QTest::newRow(name) << QByteArray(response) << options << exitCode;
    };
    row("close", R"("fault":"close")", kEmptyReply);
    row("reset", R"("fault":"reset")", kReceiveError);
    row("hang", R"("fault":"hang")", kTimedOut, { u"-m"_s, u"1"_s });
    row("truncate", R"("body":"0123456789","fault":"truncate")", kPartialFile);
    row("more", R"("body":"0123456789","fault":"wrong_length")", kTimedOut, { u"-m"_s, u"1"_s });
    row("fewer", R"("body":"0123456789","fault":"wrong_length","fault_bytes":-4)", 0);
    row("drip", R"("body":"0123456789","fault":"drip","fault_bytes":9,"fault_interval_ms":10)", 0);
    row("slow drip", R"("body":"0123456789","fault":"drip")", kTimedOut, { u"-m"_s, u"1"_s });
    row("endless", R"("body":"ab","fault":"endless")", kTimedOut, { u"-m"_s, u"1"_s });
    row("garbage", R"("fault":"garbage")", kWeirdReply);
}

void TestCliPlans::misbehavesAsCurlSeesIt()
{
    QFETCH(const QByteArray, response);
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).remove(u' ');
    ListenProcess listen(listening(name, "\"response\":{" + response + "}"));
    QVERIFY(listen.waitUntilListening());
    const CliResult got =
            curl(QStringList{ u"-d"_s, u"{}"_s, QString::fromUtf8(listen.url()) } + options);
    QVERIFY2(got.exitCode == exitCode, got.err.constData());
    if (exitCode == 0)
        QCOMPARE(got.out, name == u"fewer"_s ? "012345"_ba : "0123456789"_ba);
    // Another sender is served all the same, and the receiver stops at once.
    QCOMPARE(listen.waitForEvents(1).size(), 1);
    QCOMPARE(listen.terminate(), 0);
}

void TestCliPlans::pointsAtTheColumnOfARule()
{
    const CliResult refused = runCli(QStringList{ u"listen"_s, u"--port"_s, u"0"_s }
                                     + listening(u"wrong"_s,
                                                 R"("rules":[{"when":"a","response":{}},)"
                                                 R"({"when":"a AND colour:red"}])"));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("Endpoint 'hook', rule 2, column 7: There is no field"),
             refused.err.constData());
}

QTEST_GUILESS_MAIN(TestCliPlans)
#include "tst_cliplans.moc"
