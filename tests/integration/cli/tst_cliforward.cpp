// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"
#include "tests/support/recordingserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

/// Forwarding by the command line: to a target that lives in this process.
class TestCliForward : public CliTest
{
    Q_OBJECT

private:
    struct Answer
    {
        QByteArray status;
        QByteArray body;
    };
    /// As post(), but the event loop runs, in which the target answers.
    static Answer postAndServe(const QByteArray &url)
    {
        QProcess curl;
        curl.start(u"curl"_s,
                   { u"-s"_s, u"-m"_s, u"20"_s, u"-w"_s, u"\n%{http_code}"_s, u"--data-binary"_s,
                     QString::fromUtf8(kBody), QString::fromUtf8(url) });
        [&] { QTRY_COMPARE_WITH_TIMEOUT(curl.state(), QProcess::NotRunning, 30'000); }();
        const QByteArray out = curl.readAllStandardOutput();
        const qsizetype end = out.lastIndexOf('\n');
        return { out.sliced(end + 1), out.first(qMax<qsizetype>(end, 0)) };
    }
    static bool isWhole(qsizetype /*number*/, const QByteArray &received)
    {
        return received.endsWith(kBody);
    }

private Q_SLOTS:
    void whatComesInGoesToTheTarget();
    void anEndpointsFileForwards();
    void aTargetThatIsDownIsShown();
    void mistakesAreUsageErrors_data();
    void mistakesAreUsageErrors();
};

void TestCliForward::whatComesInGoesToTheTarget()
{
    RecordingServer target(isWhole);
    target.answer = "HTTP/1.1 201 Made\r\nContent-Length: 4\r\n\r\ndone"_ba;
    RecordingServer mirror(isWhole);
    const QStringList store{ u"--store"_s, file(u"a.db"_s) };
    ListenProcess listen(store
                         + QStringList{ u"--forward-to"_s, QString::fromUtf8(target.url()),
                                        u"--forward-to"_s,
                                        QString::fromUtf8(mirror.url() + "/m") });
    QVERIFY(listen.waitUntilListening());
    const Answer answer = postAndServe(listen.url() + "/hook?a=b");
    QCOMPARE(answer.status, "201"_ba);
    QCOMPARE(answer.body, "done"_ba);
    QVERIFY(target.received().front().startsWith("POST /hook?a=b HTTP/1.1\r\n"));
    QTRY_VERIFY(!mirror.received().isEmpty() && mirror.received().front().endsWith(kBody));
    QVERIFY(mirror.received().front().startsWith("POST /m?a=b HTTP/1.1\r\n"));

    const auto events = listen.waitForEvents(1);
    QCOMPARE(events.size(), qsizetype(1));
    QCOMPARE(events.front()[u"status"_s].toInt(), 201);
    const QJsonArray forwards = events.front()[u"forwards"_s].toArray();
    QVERIFY(!forwards.isEmpty());
    const auto first = std::find_if(forwards.begin(), forwards.end(), [](const QJsonValue &one) {
        return one[u"answers_sender"_s].toBool();
    });
    QVERIFY(first != forwards.end());
    QCOMPARE((*first)[u"url"_s].toString(), QString::fromUtf8(target.url()));
    QCOMPARE((*first)[u"gateway_status"_s].toInt(), 201);
    QCOMPARE((*first)[u"cause"_s].toString(), u"arrival"_s);
    QVERIFY((*first)[u"total_us"_s].toInteger() > 0);
    QCOMPARE(listen.terminate(), 0);

    const CliResult shown = runCli(QStringList{ u"show"_s, u"1"_s } + store);
    QVERIFY2(shown.out.contains("forwarded to " + target.url() + ": 201 Made in "),
             shown.out.constData());
    QVERIFY(shown.out.contains("forwarded to " + mirror.url() + "/m: 200 OK in "));
    const CliResult json = runCli(QStringList{ u"show"_s, u"1"_s, u"--json"_s } + store);
    QCOMPARE(QJsonDocument::fromJson(json.out)[u"forwards"_s].toArray().size(), qsizetype(2));
    const CliResult raw = runCli(QStringList{ u"show"_s, u"1"_s, u"--raw"_s } + store);
    QVERIFY(!raw.out.contains("Via:") && raw.out.endsWith(kBody));
}

void TestCliForward::anEndpointsFileForwards()
{
    RecordingServer target(isWhole);
    const QString endpoints =
            written(u"endpoints.json"_s,
                    R"({"endpoints":[{"name":"app","path":"/app","response":{"status":202},)"
                    R"("forward":{"url":")"
                            + target.url() + R"(","answer":"own","timeout_ms":5000}}]})");
    ListenProcess listen({ u"--store"_s, file(u"b.db"_s), u"--endpoints"_s, endpoints });
    QVERIFY(listen.waitUntilListening());
    QCOMPARE(postAndServe(listen.url() + "/app/x").status, "202"_ba);
    QTRY_VERIFY(!target.received().isEmpty() && target.received().front().endsWith(kBody));
    QCOMPARE(postAndServe(listen.url() + "/other").status, "200"_ba);
    const auto events = listen.waitForEvents(2);
    QCOMPARE(events.size(), qsizetype(2));
    // In the order in which they are known: the first waits for its target.
    const auto byPath = [&events](const QString &path) {
        const auto found = std::find_if(events.begin(), events.end(), [&](const QJsonObject &one) {
            return one[u"target"_s].toString() == path;
        });
        return found == events.end() ? QJsonObject() : *found;
    };
    QVERIFY(!byPath(u"/other"_s).isEmpty());
    QVERIFY(!byPath(u"/other"_s).contains(u"forwards"_s));
    const QJsonObject own = byPath(u"/app/x"_s);
    QCOMPARE(own[u"status"_s].toInt(), 202);
    const QJsonObject forward = own[u"forwards"_s].toArray().first().toObject();
    QCOMPARE(forward[u"status"_s].toInt(), 200);
    QVERIFY(!forward[u"answers_sender"_s].toBool());
    QCOMPARE(target.received().size(), qsizetype(1));
    QCOMPARE(listen.terminate(), 0);
}

void TestCliForward::aTargetThatIsDownIsShown()
{
    QByteArray url;
    {
        const RecordingServer closed(isWhole);
        url = closed.url();
    }
    const QStringList store{ u"--store"_s, file(u"c.db"_s) };
    ListenProcess listen(store + QStringList{ u"--forward-to"_s, QString::fromUtf8(url) });
    QVERIFY(listen.waitUntilListening());
    QCOMPARE(postAndServe(listen.url()).status, "502"_ba);
    const auto events = listen.waitForEvents(1);
    QCOMPARE(events.front()[u"status"_s].toInt(), 502);
    const QJsonObject forward = events.front()[u"forwards"_s].toArray().first().toObject();
    QCOMPARE(forward[u"state"_s].toString(), u"failed"_s);
    QCOMPARE(forward[u"gateway_status"_s].toInt(), 502);
    QVERIFY(forward[u"failure"_s].toString().contains(u"connection refused"_s));
    QCOMPARE(listen.terminate(), 0);
    const CliResult shown = runCli(QStringList{ u"show"_s, u"1"_s } + store);
    QVERIFY(shown.out.contains("connection refused"));
}

void TestCliForward::mistakesAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no URL") << QStringList{ u"--forward-to"_s, u"localhost:3000"_s }
                            << "http://"_ba;
    QTest::newRow("who") << QStringList{ u"--forward-to"_s, u"http://localhost"_s,
                                         u"--forward-answer"_s, u"both"_s }
                         << "takes target or own"_ba;
    QTest::newRow("time") << QStringList{ u"--forward-to"_s, u"http://localhost"_s,
                                          u"--forward-timeout"_s, u"0"_s }
                          << "--forward-timeout"_ba;
    QTest::newRow("alone") << QStringList{ u"--forward-answer"_s, u"own"_s }
                           << "need --forward-to"_ba;
    QTest::newRow("another computer")
            << QStringList{ u"--forward-to"_s, u"http://app.example"_s } << "add --yes"_ba;
}

void TestCliForward::mistakesAreUsageErrors()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, said);
    const CliResult result =
            runCli(QStringList{ u"listen"_s, u"--port"_s, u"0"_s, u"--store"_s, file(u"none.db"_s) }
                   + options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(said), result.err.constData());
    QVERIFY(!QFile::exists(file(u"none.db"_s)));
}

QTEST_GUILESS_MAIN(TestCliForward)
#include "tst_cliforward.moc"
