// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/eventlines.h"
#include "core/exchange/formats.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

class TestImportFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsWhatItIs_data();
    void aTextIsWhatItIs();
    void aHarGivesItsRequests();
    void aHarSaysWhatItLost_data();
    void aHarSaysWhatItLost();
    void aStatusIsANumberOfThreeDigits();
    void aStatusOfOurOwnLinesIsBounded();
    void anHttpFileGivesItsRequests();
    void rawBytesAreNotTouched_data();
    void rawBytesAreNotTouched();
    void rawBytesAreMendedAndItIsSaid();
    void linesOfTheListHaveNoBytes();
    void oneBadEntryDoesNotSpoilTheOthers();
    void utf16IsRead();
};

void TestImportFormats::aTextIsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    QTest::newRow("curl") << QByteArray("curl http://a") << u"curl"_s;
    QTest::newRow("raw") << QByteArray("POST /a HTTP/1.1\r\nHost: a\r\n\r\n") << u"http"_s;
    QTest::newRow("lenient") << QByteArray("POST /a HTTP/1.1\nHost: a\n\n{}") << u"http"_s;
    QTest::newRow("a method of its own")
            << QByteArray("PURGE /a HTTP/1.1\nHost: a\n\n") << u"http"_s;
    QTest::newRow(".http") << QByteArray("### one\n# c\n@v = 1\n\nGET https://a.example/\n")
                           << u"http"_s;
    QTest::newRow("a URL alone") << QByteArray("https://a.example/x") << u"http"_s;
    QTest::newRow("har") << QByteArray("{ \"log\": {\"entries\": []}}") << u"har"_s;
    QTest::newRow("our own") << QByteArray(
            "{\"received_at\":\"\",\"wire_sha256\":\"00\",\"wire\":\"\"}\n")
                             << u"ndjson"_s;
    QTest::newRow("JSON") << QByteArray("{\"log\": 1}") << u"paste"_s;
    QTest::newRow("cut JSON") << QByteArray("{\"log\": 1") << QString();
    QTest::newRow("a sentence") << QByteArray("Dear support, it does not work.") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("an answer") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QString();
}

void TestImportFormats::aTextIsWhatItIs()
{
    QFETCH(const QByteArray, text);
    const ImportFormat *format = detectImportFormat(text);
    QTEST(format ? QString(format->id) : QString(), "format");
    if (!format) {
        const auto read = importRequests(text, {});
        QVERIFY(!read);
        QVERIFY(!read.error().sentence.isEmpty());
    }
}

namespace {

QByteArray har(const QByteArray &request)
{
    return "{\"log\":{\"version\":\"1.2\",\"entries\":[{\"startedDateTime\":\"2026-11-20T10:00:00."
           "123+01:00\","
           "\"time\":12.5,\"request\":"
            + request
            + ",\"response\":{\"status\":503,\"statusText\":\"Busy\",\"headers\":[{\"name\":"
              "\"Retry-After\","
              "\"value\":\"7\"}],\"content\":{\"text\":\"b25l\",\"encoding\":\"base64\"}}}]}}";
}

} // namespace

void TestImportFormats::aHarGivesItsRequests()
{
    const auto read = importRequests(
            har("{\"method\":\"POST\",\"url\":\"https://a.example/p?q=1\",\"httpVersion\":\"HTTP/"
                "1.1\","
                "\"headers\":[{\"name\":\"X-A\",\"value\":\"1\"},{\"name\":\"X-A\",\"value\":\"2\"}"
                ","
                "{\"name\":\"Content-Length\",\"value\":\"9\"}],"
                "\"postData\":{\"mimeType\":\"application/json\",\"text\":\"{\\\"a\\\":1.0}\"}}"),
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(1));
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.wire,
             QByteArray("POST /p?q=1 HTTP/1.1\r\nHost: a.example\r\nX-A: 1\r\nX-A: 2\r\n"
                        "Content-Length: 9\r\n\r\n{\"a\":1.0}"));
    QCOMPARE(one.provenance, Provenance::Reserialised);
    QCOMPARE(one.signedUrl, QByteArray("https://a.example/p?q=1"));
    QCOMPARE(one.receivedAtUs, qint64(1763629200123000) + 31536000000000);
    QCOMPARE(one.completedAtUs - one.receivedAtUs, 12'500);
    QVERIFY(one.answer.has_value());
    QCOMPARE(one.answer->status, 503);
    QCOMPARE(one.answer->body, QByteArray("one"));
    QCOMPARE(one.answer->fields, (Fields{ { "Retry-After", "7" } }));
    QVERIFY2(one.lost.isEmpty() && one.guessed.isEmpty(),
             qPrintable((one.lost + one.guessed).join(u'\n')));
    QVERIFY(!read->notes.isEmpty());
}

void TestImportFormats::aHarSaysWhatItLost_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("said");
    const QByteArray begin = "{\"method\":\"POST\",\"url\":\"https://a.example/\",\"headers\":[],";
    QTest::newRow("the body") << begin + "\"bodySize\":12}" << u"12 B"_s;
    QTest::newRow("HTTP/2") << begin + "\"httpVersion\":\"h2\"}" << u"H2"_s;
    QTest::newRow("the form's own text")
            << begin + "\"postData\":{\"params\":[{\"name\":\"a\",\"value\":\"b c\"}]}}"
            << u"written from"_s;
    QTest::newRow("a file") << begin
                    + "\"postData\":{\"params\":[{\"name\":\"f\",\"fileName\":\"x.png\"}]}}"
                            << u"x.png"_s;
    QTest::newRow("bytes") << begin + "\"postData\":{\"text\":\"a\\ufffdb\"}}" << u"U+FFFD"_s;
    QTest::newRow("a wrong length") << "{\"method\":\"POST\",\"url\":\"https://a.example/"
                                       "\",\"headers\":[{\"name\":\"content-length\","
                                       "\"value\":\"999\"}],\"postData\":{\"text\":\"ab\"}}"_ba
                                    << u"Content-Length"_s;
    QTest::newRow("chunks") << "{\"method\":\"POST\",\"url\":\"https://a.example/"
                               "\",\"headers\":[{\"name\":\"transfer-encoding\","
                               "\"value\":\"chunked\"}],\"postData\":{\"text\":\"ab\"}}"_ba
                            << u"chunks"_s;
}

void TestImportFormats::aHarSaysWhatItLost()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QString, said);
    const auto read = importRequests(har(request), {});
    QVERIFY(read);
    QCOMPARE(read->requests.size(), std::size_t(1));
    const QString told = (read->requests[0].lost + read->requests[0].guessed).join(u'\n');
    QVERIFY2(told.contains(said), qPrintable(told));
}

void TestImportFormats::aStatusIsANumberOfThreeDigits()
{
    for (const char *status : { "1e300", "-1e300", "99", "1000", "\"200\"", "null" }) {
        const auto read = importRequests("{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\","
                                         "\"url\":\"https://a.example/\",\"bodySize\":1e300},"
                                         "\"response\":{\"status\":"
                                                 + QByteArray(status) + "}}]}}",
                                         {});
        QVERIFY(read);
        QVERIFY2(!read->requests.at(0).answer, status);
    }
}

void TestImportFormats::aStatusOfOurOwnLinesIsBounded()
{
    const auto statusOf = [](const QByteArray &json) {
        return readAnswer(*JsonView::parse(json)).status;
    };
    QCOMPARE(statusOf("{\"status\":202}"), 202);
    QCOMPARE(statusOf("{\"status\":1e12}"), 999);
    QCOMPARE(statusOf("{\"status\":1e300}"), 0);
    QCOMPARE(statusOf("{\"status\":-1e300}"), 0);
    QCOMPARE(statusOf("{}"), 0);
}

void TestImportFormats::anHttpFileGivesItsRequests()
{
    const auto read = importRequests("@host = https://a.example\n"
                                     "# the first\n"
                                     "GET {{host}}/one\n"
                                     "    ?a=1\n"
                                     "    &b=2\n"
                                     "Accept: text/plain\n"
                                     "\n"
                                     "### the second\n"
                                     "// with a body\n"
                                     "POST {{host}}/two HTTP/1.1\n"
                                     "Content-Type: application/json\n"
                                     "X-Token: {{token}}\n"
                                     "\n"
                                     "{\"a\": 1,\n \"b\": 2}\n"
                                     "\n"
                                     "> {% client.test() %}\n"
                                     "###\n"
                                     "https://b.example/three\n"
                                     "### a file\n"
                                     "POST https://b.example/four\n"
                                     "\n"
                                     "< ./body.json\n",
                                     {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(4));
    QCOMPARE(read->requests[0].request.wire,
             QByteArray(
                     "GET /one?a=1&b=2 HTTP/1.1\r\nHost: a.example\r\nAccept: text/plain\r\n\r\n"));
    QCOMPARE(read->requests[1].request.body().toByteArray(), QByteArray("{\"a\": 1,\n \"b\": 2}"));
    QCOMPARE(read->requests[1].place, u"line 10"_s);
    QVERIFY(read->requests[1].lost.join(u'\n').contains(u"{{token}}"_s));
    QCOMPARE(read->requests[2].signedUrl, QByteArray("https://b.example/three"));
    QVERIFY(read->requests[3].lost.join(u'\n').contains(u"./body.json"_s));
}

void TestImportFormats::rawBytesAreNotTouched_data()
{
    QTest::addColumn<QByteArrayList>("requests");
    const QByteArray plain =
            "POST /a HTTP/1.1\r\nHost:a\r\nX-Odd:   two  \r\nContent-Length: 3\r\n\r\n###";
    const QByteArray chunked = "POST /b HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: "
                               "chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nT: 1\r\n\r\n";
    const QByteArray old = "GET /c HTTP/1.0\r\n\r\n";
    QTest::newRow("one") << QByteArrayList{ plain };
    QTest::newRow("chunked") << QByteArrayList{ chunked };
    QTest::newRow("HTTP/1.0") << QByteArrayList{ old };
    QTest::newRow("several") << QByteArrayList{ plain, chunked, old, plain };
}

void TestImportFormats::rawBytesAreNotTouched()
{
    QFETCH(const QByteArrayList, requests);
    const auto read = importRequests(requests.join(), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), static_cast<std::size_t>(requests.size()));
    for (qsizetype i = 0; i < requests.size(); ++i)
        QCOMPARE(read->requests[static_cast<std::size_t>(i)].request.wire, requests[i]);
}

void TestImportFormats::rawBytesAreMendedAndItIsSaid()
{
    const auto feeds = importRequests("POST /a HTTP/1.1\nHost: a\nContent-Length: 2\n\n{}", {});
    QVERIFY(feeds && feeds->requests.size() == 1);
    QCOMPARE(feeds->requests[0].request.wire,
             QByteArray("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}"));
    QVERIFY(feeds->requests[0].guessed.join(u'\n').contains(u"CR LF"_s));

    const auto length =
            importRequests("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{}", {});
    QVERIFY(length && length->requests.size() == 1);
    QCOMPARE(length->requests[0].request.body().toByteArray(), QByteArray("{}"));
    QVERIFY(length->requests[0].guessed.join(u'\n').contains(u"Content-Length"_s));
}

void TestImportFormats::linesOfTheListHaveNoBytes()
{
    const auto read = importRequests(
            "{\"kind\":\"request\",\"received_at\":\"\",\"wire_sha256\":\"00\"}\n", {});
    QVERIFY(read);
    QVERIFY(read->requests.empty());
    QCOMPARE(read->problems.size(), std::size_t(1));
    QVERIFY(read->problems[0].sentence.contains(u"export --as ndjson"_s));
}

void TestImportFormats::oneBadEntryDoesNotSpoilTheOthers()
{
    const auto read =
            importRequests("{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":"
                           "\"https://a.example/\"}},"
                           "{\"request\":{\"method\":\"GET\",\"url\":\"data:text/plain,x\"}},{},"
                           "{\"request\":{\"method\":\"B D\",\"url\":\"https://a.example/\"}},"
                           "{\"request\":{\"method\":\"GET\",\"url\":\"https://b.example/\"}}]}}",
                           {});
    QVERIFY(read);
    QCOMPARE(read->requests.size(), std::size_t(2));
    QCOMPARE(read->requests[1].place, u"entry 5"_s);
    QCOMPARE(read->problems.size(), std::size_t(3));
    QCOMPARE(read->problems[0].place, u"entry 2"_s);
}

void TestImportFormats::utf16IsRead()
{
    const QString text = u"\ufeffcurl http://a.example/ -d '\u00e4'"_s;
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const auto read = importRequests(bytes, {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(1));
    QCOMPARE(read->requests[0].request.body().toByteArray(), QByteArray("\xc3\xa4"));
}

QTEST_GUILESS_MAIN(TestImportFormats)
#include "core/exchange/jsonview.h"
#include "tst_importformats.moc"
