// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curlcommand.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// What is told and refused; that the bytes are right, curl itself says in tst_curlimport.
class TestCurlCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextWithCurlIsRecognised_data();
    void aTextWithCurlIsRecognised();
    void noFileIsReadUnasked_data();
    void noFileIsReadUnasked();
    void whatCannotBeIsAProblem_data();
    void whatCannotBeIsAProblem();
    void whatIsNotInTheCommandIsTold_data();
    void whatIsNotInTheCommandIsTold();
    void theUrlIsThatOfTheSender();
    void otherShellsSendTheSame_data();
    void otherShellsSendTheSame();
    void thereIsAnEndToIt();
};

static ImportResult readText(QByteArrayView text, const ImportOptions &options)
{
    ImportText whole(text);
    return readCurlCommands(whole, options);
}

void TestCurlCommand::aTextWithCurlIsRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("curl") << QByteArray("curl http://a") << true;
    QTest::newRow("with a path") << QByteArray("/usr/bin/curl http://a") << true;
    QTest::newRow("sudo") << QByteArray("sudo curl http://a") << true;
    QTest::newRow("behind a pipe") << QByteArray("echo 1 | curl -d @- http://a") << true;
    QTest::newRow("Windows") << QByteArray("C:\\Windows\\System32\\curl.exe http://a") << true;
    QTest::newRow("after other lines") << QByteArray("cd x\ncurl http://a") << true;
    QTest::newRow("a request") << QByteArray("GET /curl HTTP/1.1\r\nUser-Agent: curl/8.0\r\n\r\n")
                               << false;
    QTest::newRow("JSON") << QByteArray("{\"agent\": \"curl\"}") << false;
    QTest::newRow("a sentence") << QByteArray("please send it to me with curl") << false;
}

void TestCurlCommand::aTextWithCurlIsRecognised()
{
    QFETCH(const QByteArray, text);
    QTEST(holdsCurlCommand(text), "is");
}

void TestCurlCommand::noFileIsReadUnasked_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *option :
         { "-d @FILE", "--data-binary @FILE", "--json @FILE", "-F f=@FILE", "-F 'f=<FILE'",
           "-T FILE", "-H @FILE", "--data-urlencode a@FILE", "--url-query a@FILE" })
        QTest::newRow(option) << "curl http://a "
                        + QByteArray(option).replace("FILE", HOOKLOUPE_SOURCE_DIR "/README.md");
}

void TestCurlCommand::noFileIsReadUnasked()
{
    QFETCH(const QByteArray, command);
    ImportOptions options;
    options.namedFileHint = u"Say so to have it read."_s;
    const ImportResult read = readText(command, options);
    QCOMPARE(read.requests.size(), std::size_t(1));
    QVERIFY(!read.requests[0].request.wire.contains("Hookloupe"));
    QCOMPARE(read.requests[0].lost.size(), qsizetype(1));
    QVERIFY2(read.requests[0].lost[0].contains(u"README.md"_s)
                     && read.requests[0].lost[0].endsWith(options.namedFileHint),
             qPrintable(read.requests[0].lost[0]));
}

void TestCurlCommand::whatCannotBeIsAProblem_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("said");
    QTest::newRow("no URL") << QByteArray("curl -d x") << u"names no URL"_s;
    QTest::newRow("a pattern") << QByteArray("curl 'http://a/{1,2}'") << u"pattern"_s;
    QTest::newRow("a range") << QByteArray("curl 'http://a/[1-9]'") << u"pattern"_s;
    QTest::newRow("another protocol") << QByteArray("curl ftp://a/b") << u"no URL of HTTP"_s;
    QTest::newRow("a blank") << QByteArray("curl 'http://a/b c'") << u"blank"_s;
    QTest::newRow("no host") << QByteArray("curl http:///b") << u"no host"_s;
    QTest::newRow("no Host field") << QByteArray("curl -H Host: http://a") << u"Host"_s;
    QTest::newRow("a wrong length") << QByteArray("curl -H 'Content-Length: 1' -d abc http://a")
                                    << u"besides the request"_s;
    QTest::newRow("a line break in a field")
            << QByteArray("curl -H $'A: b\\nC d' http://a") << u""_s;
    QTest::newRow("a NUL in a field") << QByteArray("curl -H $'A: b\\x00' http://a") << u""_s;
}

void TestCurlCommand::whatCannotBeIsAProblem()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QString, said);
    const ImportResult read = readText(command, {});
    QVERIFY(read.requests.empty());
    QCOMPARE(read.problems.size(), std::size_t(1));
    QVERIFY2(read.problems[0].sentence.contains(said), qPrintable(read.problems[0].sentence));
    QCOMPARE(read.problems[0].place, u"line 1"_s);
}

void TestCurlCommand::whatIsNotInTheCommandIsTold_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("said");
    QTest::newRow("HTTP/2") << QByteArray("curl --http2 http://a") << u"later version of HTTP"_s;
    QTest::newRow("Digest") << QByteArray("curl --digest -u a:b http://a") << u"dialogue"_s;
    QTest::newRow("AWS") << QByteArray("curl --aws-sigv4 aws:amz http://a") << u"AWS"_s;
    QTest::newRow("settings") << QByteArray("curl -K conf http://a") << u"conf"_s;
    QTest::newRow("proxy") << QByteArray("curl -x http://p:3128 http://a") << u"proxy"_s;
    QTest::newRow("cookies") << QByteArray("curl -b jar.txt http://a") << u"jar.txt"_s;
    QTest::newRow("input") << QByteArray("curl -d @- http://a") << u"standard input"_s;
    QTest::newRow("part of parts")
            << QByteArray("curl -F 'a=(;type=multipart/mixed' http://a") << u"parts of its own"_s;
    QTest::newRow("variable") << QByteArray("curl http://a/$ID") << u"$ID"_s;
}

void TestCurlCommand::whatIsNotInTheCommandIsTold()
{
    QFETCH(const QByteArray, command);
    QFETCH(const QString, said);
    const ImportResult read = readText(command, {});
    QCOMPARE(read.requests.size(), std::size_t(1));
    QCOMPARE(read.requests[0].lost.size(), qsizetype(1));
    QVERIFY2(read.requests[0].lost[0].contains(said), qPrintable(read.requests[0].lost[0]));
}

void TestCurlCommand::theUrlIsThatOfTheSender()
{
    const auto signedUrl = [](const QByteArray &command) {
        const ImportResult read = readText(command, {});
        return read.requests.size() == 1 ? read.requests[0].signedUrl : QByteArray();
    };
    QCOMPARE(signedUrl("curl https://shop.example/a?b=c"),
             QByteArray("https://shop.example/a?b=c"));
    QCOMPARE(signedUrl("curl https://u:p@shop.example:443/a#f"),
             QByteArray("https://shop.example/a"));
    QCOMPARE(signedUrl("curl -H 'Host: public.example' http://127.0.0.1:3000/a"),
             QByteArray("http://public.example/a"));
}

void TestCurlCommand::otherShellsSendTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bash") << QByteArray(
            "curl 'http://a/?x=1&y=2' -H 'X-Q: \"q\"' -d '{\"a\":\"b c\"}'");
    QTest::newRow("cmd") << QByteArray("curl \"http://a/?x=1&y=2\" -H \"X-Q: \\\"q\\\"\" ^\r\n"
                                       " -d \"{\\\"a\\\":\\\"b c\\\"}\"\r\n");
    QTest::newRow("cmd of a browser")
            << QByteArray("curl ^\"http://a/?x=1^&y=2^\" ^\r\n -H ^\"X-Q: ^\\^\"q^\\^\"^\" ^\r\n"
                          " -d ^\"^{^\\^\"a^\\^\":^\\^\"b c^\\^\"^}^\"");
    QTest::newRow("PowerShell") << QByteArray(
            "curl.exe 'http://a/?x=1&y=2' -H 'X-Q: \\\"q\\\"' `\r\n"
            " -d '{\\\"a\\\":\\\"b c\\\"}'");
}

void TestCurlCommand::otherShellsSendTheSame()
{
    QFETCH(const QByteArray, text);
    const ImportResult read = readText(text, {});
    QCOMPARE(read.requests.size(), std::size_t(1));
    QVERIFY2(read.requests[0].lost.isEmpty(), qPrintable(read.requests[0].lost.join(u'\n')));
    const WireRequest &request = read.requests[0].request;
    QCOMPARE(request.targetBytes().toByteArray(), QByteArray("/?x=1&y=2"));
    QCOMPARE(request.field("X-Q").value_or(QByteArrayView()).toByteArray(), QByteArray("\"q\""));
    QCOMPARE(request.body().toByteArray(), QByteArray("{\"a\":\"b c\"}"));
}

void TestCurlCommand::thereIsAnEndToIt()
{
    ImportOptions options;
    options.requestsMax = 2;
    const ImportResult read = readText("curl a.example b.example c.example d.example", options);
    QCOMPARE(read.requests.size(), std::size_t(2));
    QCOMPARE(read.problems.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
