// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"
#include "core/exchange/logfile.h"

#include <QFile>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Lines of logs, and what people copy from elsewhere.
class TestImportTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nginxLinesAreRead();
    void linesOfCaddyAreRead();
    void aMappingGoesBeforeTheUsualNames();
    void aLineSaysWhatItLacks_data();
    void aLineSaysWhatItLacks();
    void mappingsAreChecked_data();
    void mappingsAreChecked();
    void fieldsAndABodyArePasted_data();
    void fieldsAndABodyArePasted();
    void whatIsNoPasteIsLeftAlone_data();
    void whatIsNoPasteIsLeftAlone();
    void aFetchCallIsRead();
    void aFetchCallThatIsAProgramIsTold();
    void theReadmeSaysWhatTheProgramSays();
};

namespace {

/// A JSON text written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QString told(const ImportedRequest &request)
{
    return (request.lost + request.guessed).join(u'\n');
}

} // namespace

void TestImportTexts::nginxLinesAreRead()
{
    const QByteArray line =
            json("{'time_iso8601':'2026-11-20T13:00:00+01:00','remote_addr':'203.0.113.9',"
                 "'request_method':'POST','request_uri':'/p?q=1','http_host':'a.example','scheme':"
                 "'https','content_type':'application/json','content_length':'9',"
                 "'http_x_hub_signature_256':'sha256=00','http_user_agent':'-','request_body':"
                 "'{\\'a\\':1.0}','status':'204'}\n");
    const auto read = importRequests(line + line, {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"log"_s);
    QCOMPARE(read->requests.size(), std::size_t(2));
    const ImportedRequest &one = read->requests[1];
    QCOMPARE(one.request.wire,
             QByteArray("POST /p?q=1 HTTP/1.1\r\nHost: a.example\r\n"
                        "Content-Type: application/json\r\nContent-Length: 9\r\n"
                        "X-Hub-Signature-256: sha256=00\r\n\r\n{\"a\":1.0}"));
    QCOMPARE(one.place, u"line 2"_s);
    QCOMPARE(one.provenance, Provenance::Relay);
    QCOMPARE(one.signedUrl, QByteArray("https://a.example/p?q=1"));
    QCOMPARE(one.receivedAtUs, 1'795'176'000'000'000);
    QCOMPARE(one.peer, u"203.0.113.9"_s);
    QCOMPARE(one.answer->status, 204);
    QVERIFY2(told(one).isEmpty(), qPrintable(told(one)));
}

void TestImportTexts::linesOfCaddyAreRead()
{
    const auto read = importRequests(
            json("{'level':'info','ts':1795176000.5,'request':{'remote_ip':'203.0.113.9','method':"
                 "'PUT','host':'a.example','uri':'/x','headers':{'X-A':['1','2']}},'status':500}"),
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"log"_s);
    QCOMPARE(read->requests.size(), std::size_t(1));
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.methodBytes().toByteArray(), QByteArray("PUT"));
    QCOMPARE(one.signedUrl, QByteArray("https://a.example/x"));
    QVERIFY(one.request.wire.contains("X-A: 1\r\nX-A: 2\r\n"));
    QCOMPARE(one.receivedAtUs, 1'795'176'000'500'000);
    QCOMPARE(one.peer, u"203.0.113.9"_s);
    QVERIFY(told(one).contains(u"no body"_s));
}

void TestImportTexts::aMappingGoesBeforeTheUsualNames()
{
    ImportOptions options;
    const auto mapping = parseLogMapping(
            u"method=verb, target=in.route,body=in.raw,header:X-Sign=in.sig,time=at"_s);
    QVERIFY(mapping);
    options.logMapping = *mapping;
    const auto read = importRequests(json("{'verb':'POST','method':'GET','at':'1795176000.250','in'"
                                          ":{'route':'/r','raw':'hi',"
                                          "'sig':'s1'}}"),
                                     options, u"log"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(1));
    QCOMPARE(read->requests[0].request.wire,
             QByteArray("POST /r HTTP/1.1\r\nHost: localhost\r\nX-Sign: s1\r\n"
                        "Content-Length: 2\r\n\r\nhi"));
    QCOMPARE(read->requests[0].receivedAtUs, 1'795'176'000'250'000);
}

void TestImportTexts::aLineSaysWhatItLacks_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("said");
    const QByteArray begin = "{'request':'POST /p HTTP/1.1','host':'a',";
    QTest::newRow("no body") << begin + "'status':200}" << u"no body"_s;
    QTest::newRow("not all of the body")
            << begin + "'content_length':'90','request_body':'abc'}" << u"90 bytes, and 3 are"_s;
    QTest::newRow("a body as JSON") << begin + "'body':{'a':1}}" << u"as JSON within the line"_s;
}

void TestImportTexts::aLineSaysWhatItLacks()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, said);
    const auto read = importRequests(json(line), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"log"_s);
    QCOMPARE(read->requests.size(), std::size_t(1));
    QVERIFY2(told(read->requests[0]).contains(said), qPrintable(told(read->requests[0])));
    QCOMPARE(read->requests[0].provenance, Provenance::Reserialised);
}

void TestImportTexts::mappingsAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an unknown part") << u"bode=x"_s;
    QTest::newRow("no member") << u"body="_s;
    QTest::newRow("no part") << u"=x"_s;
    QTest::newRow("no sign") << u"body"_s;
    QTest::newRow("no field name") << u"header:a b=x"_s;
}

void TestImportTexts::mappingsAreChecked()
{
    QFETCH(const QString, text);
    const auto mapping = parseLogMapping(text);
    QVERIFY(!mapping);
    QVERIFY(mapping.error().sentence.contains(u"PART=MEMBER"_s));
}

void TestImportTexts::fieldsAndABodyArePasted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wire");
    const QByteArray begin = "POST / HTTP/1.1\r\n";
    QTest::newRow("fields, an empty line, a body")
            << "Host: a.example\r\nX-Sign: s\r\n\r\n{\"a\": 1.0}\n"_ba
            << begin
                    + "Host: a.example\r\nX-Sign: s\r\nContent-Type: application/json\r\n"
                      "Content-Length: 10\r\n\r\n{\"a\": 1.0}";
    QTest::newRow("no empty line")
            << "Content-Type: text/json\n[1]"_ba
            << begin + "Host: localhost\r\nContent-Type: text/json\r\nContent-Length: 3\r\n\r\n[1]";
    QTest::newRow("the JSON alone") << "{\"log\": 1}"_ba
                                    << begin
                    + "Host: localhost\r\nContent-Type: application/json\r\n"
                      "Content-Length: 10\r\n\r\n{\"log\": 1}";
    QTest::newRow("a line end that was sent")
            << "Content-Length: 4\nContent-Type: text/json\n\n[1]\n"_ba
            << begin
                    + "Host: localhost\r\nContent-Length: 4\r\nContent-Type: "
                      "text/json\r\n\r\n[1]\n";
}

void TestImportTexts::fieldsAndABodyArePasted()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, wire);
    const auto read = importRequests(text, {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"paste"_s);
    QCOMPARE(read->requests.size(), std::size_t(1));
    QCOMPARE(read->requests[0].request.wire, wire);
    QCOMPARE(read->requests[0].provenance, Provenance::Pasted);
    QVERIFY(told(read->requests[0]).contains(u"POST /"_s));
}

void TestImportTexts::whatIsNoPasteIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a letter") << "Subject: it does not work\n\nDear support,"_ba;
    QTest::newRow("fields alone") << "Host: a\nX: b\n"_ba;
    QTest::newRow("JSON that is cut off") << "{\"a\": [1, 2"_ba;
    QTest::newRow("a sentence before JSON") << "I got this\n{\"a\": 1}"_ba;
}

void TestImportTexts::whatIsNoPasteIsLeftAlone()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!importRequests(text, {}));
}

void TestImportTexts::aFetchCallIsRead()
{
    const auto read = importRequests(
            json("fetch('https://a.example/p', {\n  'headers': {\n    'content-type': "
                 "'application/json'\n  },\n  'referrer': 'https://b.example/',\n  'body': "
                 "'{\\'a\\':\\'\\u00e4\\'}',\n  'method': 'POST',\n  'mode': 'cors'\n}); ;\n"
                 "fetch('https://a.example/q');"),
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"fetch"_s);
    QCOMPARE(read->requests.size(), std::size_t(2));
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.wire,
             QByteArray("POST /p HTTP/1.1\r\nHost: a.example\r\ncontent-type: application/json\r\n"
                        "Referer: https://b.example/\r\nContent-Length: 10\r\n\r\n"
                        "{\"a\":\"\xc3\xa4\"}"));
    QVERIFY(told(one).contains(u"User-Agent"_s));
    QCOMPARE(read->requests[1].place, u"line 10"_s);
    QCOMPARE(read->requests[1].signedUrl, QByteArray("https://a.example/q"));
}

void TestImportTexts::aFetchCallThatIsAProgramIsTold()
{
    const auto read =
            importRequests(json("fetch('https://a.example/p', { body: JSON.stringify(x) })"), {});
    QVERIFY(read);
    QVERIFY(read->requests.empty());
    QCOMPARE(read->problems.size(), std::size_t(1));
    QVERIFY(read->problems[0].sentence.contains(u"that a browser copies"_s));
}

void TestImportTexts::theReadmeSaysWhatTheProgramSays()
{
    QFile file(QStringLiteral(HOOKLOUPE_SOURCE_DIR "/README.md"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QString readme = QString::fromUtf8(file.readAll());
    for (const ImportFormat &format : importFormats()) {
        const QString row = u"| `%1` | %2 | %3 |"_s.arg(
                format.id, format.title, format.loses.isEmpty() ? "nothing"_L1 : format.loses);
        QVERIFY2(readme.contains(row), qPrintable(row));
    }
}

QTEST_GUILESS_MAIN(TestImportTexts)
#include "tst_importtexts.moc"
