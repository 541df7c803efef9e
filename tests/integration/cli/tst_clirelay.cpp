// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/cli/clitest.h"
#include "tests/support/recordingserver.h"

#include <QTest>

using namespace hookloupe::test;
using namespace Qt::StringLiterals;

class TestCliRelay : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void messagesOfARelayAreEvents();
    void whatIsNoChannelIsWrongUsage();
};

void TestCliRelay::messagesOfARelayAreEvents()
{
    RecordingServer server(
            [](qsizetype, const QByteArray &received) { return received.endsWith("\r\n\r\n"); });
    server.answer = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
                    "data: {\"x-a\":\"b\",\"body\":{\"a\":1}}\n\n"
                    "data: {\"x-a\":\"b\",\"bodyB\":\"e30K\"}\n\n"_ba;
    const QString channel = written(u"channel.txt"_s, server.url() + "/secretchannel4711\n");
    ListenProcess listen({ u"--store"_s, file(u"relay.db"_s), u"--relay-file"_s, channel,
                           u"--relay-path"_s, u"/github"_s });
    QVERIFY(listen.waitUntilListening());
    // The server is of this process, which must answer while it waits.
    QTRY_COMPARE_WITH_TIMEOUT(server.answered(), qsizetype(1), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(server.received().first().endsWith("\r\n\r\n"), 20'000);
    const auto events = listen.waitForEvents(2);
    QCOMPARE(events.size(), qsizetype(2));
    QCOMPARE(events[0][u"target"_s].toString(), u"/github"_s);
    QCOMPARE(events[0][u"provenance"_s].toString(), u"reserialised"_s);
    QCOMPARE(events[0][u"status"_s].toInt(-1), 0);
    QCOMPARE(events[1][u"provenance"_s].toString(), u"relay"_s);
    QCOMPARE(events[1][u"body_bytes"_s].toInt(), 3);
    // The server ended it at once: what is said first may be that.
    QTRY_VERIFY_WITH_TIMEOUT(listen.err().contains("ended the connection. The next try is in"),
                             10'000);
    QCOMPARE(listen.terminate(), 0);
    QVERIFY(!listen.err().contains("secretchannel4711"));
}

void TestCliRelay::whatIsNoChannelIsWrongUsage()
{
    const CliResult url = runCli({ u"listen"_s, u"--relay"_s, u"smee.io/x"_s });
    QCOMPARE(url.exitCode, 2);
    QVERIFY(url.err.contains("https://smee.io/"));
    QCOMPARE(runCli({ u"listen"_s, u"--relay"_s, u"https://a.example/x"_s, u"--relay-path"_s,
                      u"no-slash"_s })
                     .exitCode,
             2);
    QCOMPARE(runCli({ u"listen"_s, u"--relay-file"_s, file(u"missing"_s) }).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliRelay)
#include "tst_clirelay.moc"
