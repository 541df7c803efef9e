// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventwriter.h"
#include "tests/integration/cli/clitest.h"
#include "tests/support/recordingserver.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

class TestCliEvents : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void eventsFindsTextAndExitsWith1WithoutAHit();
    void eventsTakesTheQueryLanguage();
    void whatIsNotedIsShown();
    void showPrintsEachPart();
    void aReplayIsNamedAsTheCause();
    void overviewNeverSteersTheTerminal();
    void replaySendsTheExactBytesAndKeepsTheResult();
    void resignedReplayVerifies();
    void sendPrintsTheAnswer();
    void sendTellsOfAWrongLength();
    void foreignHostIsRefusedWithoutYes();
};

void TestCliEvents::eventsFindsTextAndExitsWith1WithoutAHit()
{
    const QStringList store{ u"--store"_s, file(u"find.db"_s) };
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url() + "/first", "{\"needle\":\"Haystack\"}");
        post(listen.url() + "/second", "{}", { u"-H"_s, u"X-Marker: Blue"_s });
        QCOMPARE(listen.waitForEvents(2).size(), qsizetype(2));
        QCOMPARE(listen.terminate(), 0);
    }
    const CliResult body = runCli(QStringList{ u"events"_s, u"haystack"_s, u"--json"_s } + store);
    QCOMPARE(body.exitCode, 0);
    QCOMPARE(body.out.count('\n'), qsizetype(1));
    QVERIFY(body.out.contains("/first"));
    const CliResult header = runCli(QStringList{ u"events"_s, u"\"x-marker: blue\""_s } + store);
    QCOMPARE(header.exitCode, 0);
    QVERIFY(header.out.contains("/second") && !header.out.contains("/first"));
    const CliResult all = runCli(QStringList{ u"events"_s } + store);
    QVERIFY(all.out.indexOf("/second") < all.out.indexOf("/first"));
    QCOMPARE(runCli(QStringList{ u"events"_s, u"--limit"_s, u"1"_s } + store).out.count("#"),
             qsizetype(1));
    const CliResult none = runCli(QStringList{ u"events"_s, u"absent"_s } + store);
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.out.isEmpty() && !none.err.isEmpty());
}

void TestCliEvents::eventsTakesTheQueryLanguage()
{
    const QStringList store{ u"--store"_s, file(u"query.db"_s) };
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url() + "/first", "{\"payment\":{\"id\":42}}");
        post(listen.url() + "/second", "{}", { u"-H"_s, u"X-Marker: Blue"_s });
        QCOMPARE(listen.waitForEvents(2).size(), qsizetype(2));
        QCOMPARE(listen.terminate(), 0);
    }
    const auto found = [&store](const QString &query) {
        return runCli(QStringList{ u"events"_s, query, u"--json"_s } + store).out;
    };
    QVERIFY(found(u"json:$.payment.id=42"_s).contains("/first"));
    QVERIFY(!found(u"json:$.payment.id=42"_s).contains("/second"));
    QVERIFY(found(u"NOT header:X-Marker"_s).contains("/first"));
    QCOMPARE(found(u"status:2xx (path:/first OR path:/second)"_s).count('\n'), qsizetype(2));
    const CliResult mistaken =
            runCli(QStringList{ u"events"_s, u"path:/first"_s, u"colour:red"_s } + store);
    QCOMPARE(mistaken.exitCode, 2);
    QVERIFY2(mistaken.err.contains("  path:/first colour:red\n              ^"),
             mistaken.err.constData());
}

void TestCliEvents::whatIsNotedIsShown()
{
    const QStringList store{ u"--store"_s, file(u"noted.db"_s) };
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url() + "/first", "{}");
        post(listen.url() + "/second", "{}");
        QCOMPARE(listen.waitForEvents(2).size(), qsizetype(2));
        QCOMPARE(listen.terminate(), 0);
    }
    {
        const auto writer = hookloupe::EventWriter::open({ .path = store.at(1) });
        QVERIFY(writer);
        (*writer)->annotate({ .ids = { 1 },
                              .isStarred = true,
                              .text = u"why?\n\x1b[31m"_s,
                              .addedTags = { u"todo"_s, u"acme"_s } });
    }
    const auto json = [&store](const QString &id) {
        return runCli(QStringList{ u"show"_s, id, u"--json"_s } + store).out;
    };
    QVERIFY(json(u"1"_s).contains(R"("note":"why?\n\u001b[31m")"));
    QVERIFY(json(u"1"_s).contains(R"("starred":true)"));
    QVERIFY(json(u"1"_s).contains(R"("tags":["acme","todo"])"));
    for (const char *member : { "\"note\"", "\"starred\"", "\"tags\"" })
        QVERIFY(!json(u"2"_s).contains(member));
    const auto found = [&store](const QString &query) {
        return runCli(QStringList{ u"events"_s, query } + store).out;
    };
    QVERIFY(found(u"starred:yes tag:acme note:why"_s).contains("  starred  tags: acme, todo\n"));
    QVERIFY(!found(u"-starred:yes"_s).contains("/first"));
    const QByteArray text = runCli(QStringList{ u"show"_s, u"1"_s } + store).out;
    QVERIFY2(text.contains("  note       why?\n             \\x1b[31m\n"), text.constData());
}

void TestCliEvents::showPrintsEachPart()
{
    const QStringList store{ u"--store"_s, file(u"show.db"_s) };
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url() + "/s", kBody, { u"-H"_s, u"x-CaSe: 1"_s, u"-H"_s, u"X-Case: 2"_s });
        QCOMPARE(listen.waitForEvents(1).size(), qsizetype(1));
        QCOMPARE(listen.terminate(), 0);
    }
    const auto show = [&](const QString &part) {
        return runCli(QStringList{ u"show"_s, u"1"_s, part } + store);
    };
    QCOMPARE(show(u"--body"_s).out, kBody);
    QVERIFY(show(u"--pretty"_s).out.contains("    \"amount\": 1.10\n"));
    QVERIFY(show(u"--headers"_s).out.contains("x-CaSe: 1\nX-Case: 2\n"));
    const CliResult raw = show(u"--raw"_s);
    QVERIFY(raw.out.startsWith("POST /s HTTP/1.1\r\n") && raw.out.endsWith("\r\n\r\n" + kBody));
    QCOMPARE(runCli(QStringList{ u"show"_s, u"2"_s } + store).exitCode, 1);
}

void TestCliEvents::aReplayIsNamedAsTheCause()
{
    const QStringList store{ u"--store"_s, file(u"replayed.db"_s) };
    const QStringList environment{ u"HL_S=topsecret"_s };
    const QString endpoints = written(
            u"endpoints.json"_s,
            R"({"endpoints":[{"name":"p","path":"/","scheme":"github","secret":{"env":"HL_S"}}]})");
    const QByteArray plain = "POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 2\r\n\r\n{}";
    const CliResult made = runCli({ u"sign"_s, u"--scheme"_s, u"github"_s, u"--secret-env"_s,
                                    u"HL_S"_s, u"--event-type"_s, u"push"_s, u"-"_s },
                                  plain, environment);
    QVERIFY(made.err.isEmpty() && made.out.contains("X-GitHub-Event: push\r\n"));
    {
        ListenProcess listen(store + QStringList{ u"--endpoints"_s, endpoints }, environment);
        QVERIFY(listen.waitUntilListening());
        for (int i = 0; i < 2; ++i)
            QCOMPARE(runCli({ u"send"_s, u"-"_s, u"--to"_s, QString::fromUtf8(listen.url()) },
                            made.out)
                             .exitCode,
                     0);
        QCOMPARE(listen.waitForEvents(2).size(), qsizetype(2));
        QCOMPARE(listen.terminate(), 0);
    }
    const QByteArray text = runCli(QStringList{ u"show"_s, u"2"_s } + store).out;
    QVERIFY2(text.contains("Cause: replayed (") && text.contains("Event #1 had"), text.constData());
    const QByteArray json = runCli(QStringList{ u"show"_s, u"2"_s, u"--json"_s } + store).out;
    QVERIFY2(json.contains(R"("diagnosis":[{"advice":)")
                     && json.contains(R"("cause":"replayed","confidence":"proven")"),
             json.constData());
    QVERIFY(!runCli(QStringList{ u"show"_s, u"1"_s, u"--json"_s } + store)
                     .out.contains("diagnosis"));
}

void TestCliEvents::overviewNeverSteersTheTerminal()
{
    const QStringList store{ u"--store"_s, file(u"steer.db"_s) };
    const QByteArray json = "{\"a\":\"\xe2\x80\xae\xc2\x9b"
                            "31m\"}";
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url(), json, { u"-H"_s, u"X-Red: \x1b[31m"_s });
        post(listen.url(), "plain \x1b[31m\nsecond line");
        QCOMPARE(listen.waitForEvents(2).size(), qsizetype(2));
        QCOMPARE(listen.terminate(), 0);
    }
    const QByteArray first = runCli(QStringList{ u"show"_s, u"1"_s } + store).out;
    QVERIFY(first.contains("X-Red: \\x1b[31m\n"));
    QVERIFY(first.contains("\"a\": \"\\u{202e}\\u{009b}31m\"\n"));
    QVERIFY(!first.contains('\x1b') && !first.contains("\xe2\x80\xae"));
    const QByteArray second = runCli(QStringList{ u"show"_s, u"2"_s } + store).out;
    QVERIFY(second.endsWith("plain \\x1b[31m\nsecond line\n"));
    QVERIFY(runCli(QStringList{ u"show"_s, u"1"_s, u"--headers"_s } + store)
                    .out.contains("X-Red: \x1b[31m\n"));
    QCOMPARE(runCli(QStringList{ u"show"_s, u"1"_s, u"--body"_s } + store).out, json);
}

void TestCliEvents::replaySendsTheExactBytesAndKeepsTheResult()
{
    const QStringList store{ u"--store"_s, file(u"replay.db"_s) };
    {
        ListenProcess listen(store);
        QVERIFY(listen.waitUntilListening());
        post(listen.url() + "/orig", kBody, { u"-H"_s, u"x-ODD:  kept"_s });
        QCOMPARE(listen.waitForEvents(1).size(), qsizetype(1));
        QCOMPARE(listen.terminate(), 0);
    }
    const QByteArray wire = runCli(QStringList{ u"show"_s, u"1"_s, u"--raw"_s } + store).out;
    RecordingServer consumer(
            [&](qsizetype, const QByteArray &bytes) { return bytes.endsWith(kBody); });
    const auto replay = [&](const QByteArray &to, const QStringList &more) {
        QProcess process;
        process.start(QStringLiteral(HOOKLOUPE_CLI),
                      QStringList{ u"replay"_s, u"1"_s, u"--to"_s, QString::fromUtf8(to) } + store
                              + more);
        QSignalSpy finished(&process, &QProcess::finished);
        if (process.state() != QProcess::NotRunning || process.waitForStarted())
            finished.wait(30'000);
        return process.exitCode();
    };
    QCOMPARE(replay(consumer.url(), { u"--times"_s, u"3"_s, u"--concurrency"_s, u"2"_s }), 0);
    QCOMPARE(consumer.received(), (QList<QByteArray>{ wire, wire, wire }));
    QCOMPARE(replay(consumer.url() + "/other?x=1", {}), 0);
    QCOMPARE(consumer.received().last(),
             QByteArray(wire).replace("POST /orig ", "POST /other?x=1 "));
    consumer.answer = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";
    QCOMPARE(replay(consumer.url(), {}), 1);
    const CliResult shown = runCli(QStringList{ u"show"_s, u"1"_s } + store);
    QCOMPARE(shown.out.count("replayed"), qsizetype(5));
    QVERIFY(shown.out.contains("503"));
}

void TestCliEvents::resignedReplayVerifies()
{
    const QStringList store{ u"--store"_s, file(u"resign.db"_s) };
    const QString endpoints = written(u"s.json"_s, R"({"endpoints":[{"name":"stripe","path":"/",
        "scheme":"stripe","secret":{"env":"HL_SECRET"}}]})"_ba);
    const QStringList env{ u"HL_SECRET=whsec_x"_s };
    ListenProcess listen(store + QStringList{ u"--endpoints"_s, endpoints }, env);
    QVERIFY(listen.waitUntilListening());
    post(listen.url(), kBody, { u"-H"_s, u"Stripe-Signature: t=1,v1="_s + QString(64, u'0') });
    QCOMPARE(listen.waitForEvents(1).first()[u"verdict"_s].toString(), u"bad_signature"_s);
    const CliResult replayed =
            runCli(QStringList{ u"replay"_s, u"1"_s, u"--to"_s, QString::fromUtf8(listen.url()),
                                u"--resign"_s, u"--secret-env"_s, u"HL_SECRET"_s }
                           + store,
                   {}, env);
    QVERIFY2(replayed.exitCode == 0, replayed.err.constData());
    QCOMPARE(listen.waitForEvents(2).last()[u"verdict"_s].toString(), u"valid"_s);
}

void TestCliEvents::sendPrintsTheAnswer()
{
    ListenProcess listen({ u"--store"_s, file(u"send.db"_s), u"--endpoints"_s,
                           written(u"a.json"_s, R"({"endpoints":[{"name":"a","path":"/",
                               "response":{"status":201,"body":"made"}}]})"_ba) });
    QVERIFY(listen.waitUntilListening());
    const QString strict = written(u"strict.http"_s,
                                   "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhi"_ba);
    const CliResult good =
            runCli({ u"send"_s, strict, u"--to"_s, QString::fromUtf8(listen.url()) });
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.out, "made"_ba);
    QVERIFY(good.err.contains("201"));
    const CliResult nobody = runCli({ u"send"_s, strict, u"--to"_s, u"http://127.0.0.1:1"_s });
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.err.contains("refused"), nobody.err.constData());
}

void TestCliEvents::sendTellsOfAWrongLength()
{
    ListenProcess listen({ u"--store"_s, file(u"length.db"_s) });
    QVERIFY(listen.waitUntilListening());
    const auto send = [&](const QByteArray &length) {
        return runCli({ u"send"_s, u"-"_s, u"--to"_s, QString::fromUtf8(listen.url()) },
                      "POST /w HTTP/1.1\nHost: h\nContent-Length: " + length + "\n\nab");
    };
    const CliResult right = send("2");
    QCOMPARE(right.exitCode, 0);
    QVERIFY(!right.err.contains("Content-Length"));
    QVERIFY(send("1").err.contains("Content-Length is 1, but the body has 2 bytes"));
}

void TestCliEvents::foreignHostIsRefusedWithoutYes()
{
    const QString request = written(u"f.http"_s, "GET / HTTP/1.1\r\nHost: h\r\n\r\n"_ba);
    const CliResult result =
            runCli({ u"send"_s, request, u"--to"_s, u"http://consumer.invalid"_s });
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("--yes"));
}

QTEST_GUILESS_MAIN(TestCliEvents)
#include "tst_clievents.moc"
