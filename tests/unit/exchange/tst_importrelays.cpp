// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Exports of those that received in our place: tunnels, bins and the senders themselves.
class TestImportRelays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ngrokGivesTheBytes();
    void ngrokThatCutABodySaysSo();
    void oneRequestOfNgrokIsRead();
    void webhookSiteGivesItsRequests();
    void webhookSiteSaysWhatItLost_data();
    void webhookSiteSaysWhatItLost();
    void webhookSiteCsvGivesItsRequests();
    void webhookSiteCsvJoinsTwoFormsOfHeaders();
    void webhookSiteCsvKeepsRowsBehindAQuoteWithinACell();
    void webhookSiteCsvOfOtherColumnsIsNone_data();
    void webhookSiteCsvOfOtherColumnsIsNone();
    void basketsGiveTheirRequests();
    void githubGivesItsDeliveries();
    void githubFormsAreEncoded();
    void githubListsWithoutPayloadsSaySo();
    void stripeEventsAreRead_data();
    void stripeEventsAreRead();
    void oneBadEntryDoesNotSpoilTheOthers();
    void noMoreThanAskedForIsTaken();
};

namespace {

/// A JSON text written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

constexpr qint64 kNoon = 1'795'176'000'000'000; // 2026-11-20T12:00:00Z

QString told(const ImportedRequest &request)
{
    return (request.lost + request.guessed).join(u'\n');
}

QByteArray ngrokRequest(const QByteArray &raw)
{
    return json("{'uri':'/api/requests/http/a1','id':'a1','tunnel_name':'t','remote_addr':"
                "'203.0.113.9','start':'2026-11-20T13:00:00+01:00','duration':2500000,'request':"
                "{'method':'POST','proto':'HTTP/1.1','headers':{'Host':['x.ngrok.app']},'uri':'/p',"
                "'raw':'")
            + raw.toBase64()
            + json("'},'response':{'status':'201 Created','status_code':201,'raw':'")
            + QByteArray("HTTP/1.1 201 Created\r\nX-A: 1\r\nContent-Length: 2\r\n\r\nok").toBase64()
            + json("'}}");
}

const QByteArray kRaw = "POST /p HTTP/1.1\r\nHost: x.ngrok.app\r\nContent-Length: 5\r\n"
                        "x-forwarded-PROTO: https\r\n\r\n{ \xff }"_ba;

} // namespace

void TestImportRelays::ngrokGivesTheBytes()
{
    const auto read = importRequests(
            json("{'requests':[") + ngrokRequest(kRaw) + json("],'uri':'/api/requests/http'}"), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"ngrok"_s);
    QCOMPARE(read->requests.size(), std::size_t(1));
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.wire, kRaw);
    QCOMPARE(one.provenance, Provenance::Relay);
    QCOMPARE(one.signedUrl, QByteArray("https://x.ngrok.app/p"));
    QVERIFY(one.tls);
    QCOMPARE(one.peer, u"203.0.113.9"_s);
    QCOMPARE(one.receivedAtUs, kNoon);
    QCOMPARE(one.completedAtUs - one.receivedAtUs, 2500);
    QVERIFY(one.answer.has_value());
    QCOMPARE(one.answer->status, 201);
    QCOMPARE(one.answer->body, QByteArray("ok"));
    QVERIFY2(told(one).isEmpty(), qPrintable(told(one)));
    QVERIFY(!read->notes.isEmpty());
}

void TestImportRelays::ngrokThatCutABodySaysSo()
{
    QByteArray cut = kRaw;
    cut.replace("Length: 5", "Length: 5000");
    const auto read = importRequests(ngrokRequest(cut), {});
    QVERIFY(read);
    QCOMPARE(read->requests.size(), std::size_t(1));
    QCOMPARE(read->requests[0].provenance, Provenance::Reserialised);
    QVERIFY2(told(read->requests[0]).contains(u"5 bytes of the body, of 5000"_s),
             qPrintable(told(read->requests[0])));
}

void TestImportRelays::oneRequestOfNgrokIsRead()
{
    const auto read = importRequests(ngrokRequest(kRaw), {});
    QVERIFY(read);
    QCOMPARE(read->format, u"ngrok"_s);
    QCOMPARE(read->requests[0].request.wire, kRaw);
}

namespace {

QByteArray webhookSite(const QByteArray &parts)
{
    return json("{'data':[{'uuid':'u1','type':'web','token_id':'t1','ip':'203.0.113.9','hostname':"
                "'webhook.site','created_at':'2026-11-20 12:00:00',"
                + parts + "}],'total':1,'per_page':50}");
}

} // namespace

void TestImportRelays::webhookSiteGivesItsRequests()
{
    const auto read = importRequests(
            webhookSite(
                    "'method':'POST','url':'https://webhook.site/t1?a=1','query':{'a':'1'},"
                    "'headers':{'x-b':['1','2'],'content-length':['9'],'host':['webhook.site']},"
                    "'content':'{\\'a\\':1.0}','size':9"),
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"webhooksite"_s);
    QCOMPARE(read->requests.size(), std::size_t(1));
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.wire,
             QByteArray("POST /t1?a=1 HTTP/1.1\r\nx-b: 1\r\nx-b: 2\r\ncontent-length: 9\r\n"
                        "host: webhook.site\r\n\r\n{\"a\":1.0}"));
    QCOMPARE(one.provenance, Provenance::Relay);
    QCOMPARE(one.signedUrl, QByteArray("https://webhook.site/t1?a=1"));
    QCOMPARE(one.peer, u"203.0.113.9"_s);
    QCOMPARE(one.receivedAtUs, kNoon);
    QVERIFY2(told(one).isEmpty(), qPrintable(told(one)));
}

void TestImportRelays::webhookSiteSaysWhatItLost_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QByteArray>("request");
    const QByteArray begin = "'method':'POST','url':'https://webhook.site/t1',";
    QTest::newRow("another length") << begin + "'headers':{'content-length':['12']},'content':'abc'"
                                    << u"12 bytes, and 3 are"_s << "abc"_ba;
    QTest::newRow("bytes") << begin + "'headers':[],'content':'a\\ufffd'" << u"U+FFFD"_s
                           << "a\xef\xbf\xbd"_ba;
    QTest::newRow("a form") << begin
                    + "'headers':{},'content':'','size':40,'request':{'a':'b c','d':'&'}"
                            << u"written from"_s << "a=b+c&d=%26"_ba;
    QTest::newRow("the query") << begin + "'headers':{},'content':'','query':{'x y':'1'}"
                               << u"query"_s << "/t1?x+y=1"_ba;
}

void TestImportRelays::webhookSiteSaysWhatItLost()
{
    QFETCH(const QByteArray, parts);
    QFETCH(const QString, said);
    QFETCH(const QByteArray, request);
    const auto read = importRequests(webhookSite(parts), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(1));
    QVERIFY2(told(read->requests[0]).contains(said), qPrintable(told(read->requests[0])));
    QVERIFY(read->requests[0].request.wire.contains(request));
}

void TestImportRelays::webhookSiteCsvGivesItsRequests()
{
    const auto read = importRequests(
            "uuid,token_id,type,method,ip,url,size,content,created_at,headers.host.0,"
            "headers.x-sign.0,headers.x-sign.1,headers.content-length.0,query.a,request.f,note\r\n"
            "1,t,web,POST,203.0.113.9,https://webhook.site/t/p?a=1,12,\"{\"\"n\"\": 1,\r\n\"\"}\","
            "2026-11-20 12:00:00,webhook.site,one,two,12,1,,\r\n"
            "2,t,web,POST,203.0.113.9,https://webhook.site/t,,,2026-11-20 12:00:00,webhook.site,,,,"
            ",x y,\r\n"
            "3,t,email,,,,,,,,,,,,,\r\n"
            "\r\n",
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"webhooksite-csv"_s);
    QCOMPARE(read->requests.size(), std::size_t(2));
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.wire,
             "POST /t/p?a=1 HTTP/1.1\r\nhost: webhook.site\r\nx-sign: one\r\nx-sign: two\r\n"
             "content-length: 12\r\n\r\n{\"n\": 1,\r\n\"}"_ba);
    QCOMPARE(one.provenance, Provenance::Relay);
    QCOMPARE(one.receivedAtUs, kNoon);
    QCOMPARE(one.peer, u"203.0.113.9"_s);
    QCOMPARE(one.place, u"row 1"_s);
    QVERIFY2(told(one).isEmpty(), qPrintable(told(one)));
    const ImportedRequest &two = read->requests[1];
    QCOMPARE(two.request.body().toByteArray(), "f=x+y"_ba);
    QCOMPARE(two.provenance, Provenance::Reserialised);
    QCOMPARE(read->problems.size(), std::size_t(1));
    QCOMPARE(read->problems[0].place, u"row 3"_s);
    QVERIFY(read->notes.join(u' ').contains(u"spreadsheet"_s));

    // Headers in one cell, other delimiters.
    const auto other =
            importRequests("uuid;method;url;content;headers\n1;PUT;https://webhook.site/t;x;"
                           "\"{\"\"x-a\"\":[\"\"1\"\"]}\"\n",
                           {});
    QVERIFY2(other, qPrintable(other ? QString() : other.error().sentence));
    QCOMPARE(other->requests.size(), std::size_t(1));
    QCOMPARE(other->requests[0].request.field("x-a")->toByteArray(), "1"_ba);
}

void TestImportRelays::webhookSiteCsvJoinsTwoFormsOfHeaders()
{
    const auto read = importRequests("uuid,method,url,content,headers,headers.x-b.0\n"
                                     "1,PUT,https://webhook.site/t,x,"
                                     "\" {\"\"x-a\"\":[\"\"1\"\"]}\",2\n"
                                     "2,PUT,https://webhook.site/t,x,{ },3\n",
                                     {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(2));
    QCOMPARE(read->requests[0].request.field("x-a")->toByteArray(), "1"_ba);
    QCOMPARE(read->requests[0].request.field("x-b")->toByteArray(), "2"_ba);
    QCOMPARE(read->requests[1].request.field("x-b")->toByteArray(), "3"_ba);
}

void TestImportRelays::webhookSiteCsvKeepsRowsBehindAQuoteWithinACell()
{
    const auto read = importRequests("uuid,method,url,content\n"
                                     "1,PUT,https://webhook.site/t,size 3\"\" and 4\"\n"
                                     "2,PUT,https://webhook.site/t,\"a\nb\"\n"
                                     "3,PUT,https://webhook.site/t,c\n",
                                     {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(3));
    QCOMPARE(read->requests[0].request.body().toByteArray(), "size 3\"\" and 4\""_ba);
    QCOMPARE(read->requests[1].request.body().toByteArray(), "a\nb"_ba);
    QCOMPARE(read->requests[2].request.body().toByteArray(), "c"_ba);
}

void TestImportRelays::webhookSiteCsvOfOtherColumnsIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("our own list") << "id,received_at,method,target\n1,2026,POST,/x\n"_ba;
    QTest::newRow("no content") << "uuid,method,url\n1,POST,https://a.example\n"_ba;
    QTest::newRow("a sentence") << "the method, the url, the content of uuid\nand so on\n"_ba;
}

void TestImportRelays::webhookSiteCsvOfOtherColumnsIsNone()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!importRequests(text, {}));
    const auto read = importRequests(text, {}, u"webhooksite-csv"_s);
    QVERIFY(!read);
    QVERIFY(read.error().sentence.contains(u"'content'"_s));
}

void TestImportRelays::basketsGiveTheirRequests()
{
    const auto read = importRequests(
            json("{'requests':[{'date':1795176000000,'header':{'Content-Type':['text/plain'],'X-A':"
                 "['1','2']},'content_length':2,'body':'hi','method':'PUT','path':'/b/c','query':"
                 "'q=1'},{'date':1795176000000,'header':{},'content_length':9,'body':'hi','method':"
                 "'PUT','path':'/b','query':''}],'count':2,'total_count':2,'has_more':false}"),
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"baskets"_s);
    QCOMPARE(read->requests.size(), std::size_t(2));
    QCOMPARE(read->requests[0].request.wire,
             QByteArray("PUT /b/c?q=1 HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                        "X-A: 1\r\nX-A: 2\r\nContent-Length: 2\r\n\r\nhi"));
    QCOMPARE(read->requests[0].receivedAtUs, kNoon);
    QCOMPARE(read->requests[0].provenance, Provenance::Relay);
    QVERIFY(told(read->requests[0]).contains(u"localhost"_s));
    QCOMPARE(read->requests[1].provenance, Provenance::Reserialised);
    QVERIFY(told(read->requests[1]).contains(u"9 bytes, and 2 are"_s));
}

namespace {

QByteArray delivery(const QByteArray &contentType)
{
    return json("{'id':7,'guid':'g1','delivered_at':'2026-11-20T12:00:00Z','redelivery':false,"
                "'duration':0.25,'status':'OK','status_code':202,'event':'push','url':"
                "'https://a.example/hook','request':{'headers':{'X-GitHub-Event':'push',"
                "'Content-Type':'"
                + contentType
                + "'},\n 'payload': {\n  'b': 1.50,\n  'a': 'x \\u00e4 \\' y'\n }},"
                  "'response':{'headers':{'X-R':'1'},'payload':'fine'}}");
}

} // namespace

void TestImportRelays::githubGivesItsDeliveries()
{
    const QByteArray one = delivery("application/json");
    for (const QByteArray &file : { one, '[' + one + ']', one + '\n' + one }) {
        const auto read = importRequests(file, {});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        QCOMPARE(read->format, u"github"_s);
        QVERIFY(read->problems.empty());
        const ImportedRequest &first = read->requests.at(0);
        QCOMPARE(first.request.body().toByteArray(),
                 QByteArray("{\"b\":1.50,\"a\":\"x \\u00e4 \\\" y\"}"));
        QCOMPARE(first.signedUrl, QByteArray("https://a.example/hook"));
        QCOMPARE(first.provenance, Provenance::Reserialised);
        QVERIFY(told(first).contains(u"signatures may not verify"_s));
        QCOMPARE(first.receivedAtUs, kNoon);
        QCOMPARE(first.completedAtUs - first.receivedAtUs, 250'000);
        QCOMPARE(first.answer->status, 202);
        QCOMPARE(first.answer->body, QByteArray("fine"));
    }
}

void TestImportRelays::githubFormsAreEncoded()
{
    const auto read = importRequests(delivery("application/x-www-form-urlencoded"), {});
    QVERIFY(read);
    QVERIFY(read->requests.at(0).request.body().startsWith("payload=%7B%22b%22%3A1.50"));
}

void TestImportRelays::githubListsWithoutPayloadsSaySo()
{
    const auto read = importRequests(
            json("[{'id':7,'guid':'g1','delivered_at':'2026-11-20T12:00:00Z','status_code':200}]"),
            {});
    QVERIFY(read);
    QCOMPARE(read->format, u"github"_s);
    QVERIFY(read->requests.empty());
    QVERIFY(read->problems.at(0).sentence.contains(u"by its id (7)"_s));
}

void TestImportRelays::stripeEventsAreRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("count");
    const QByteArray event = json("{'id':'evt_1','object':'event','created':1795176000,'data':"
                                  "{'object':{'amount':1.0}},'type':'charge.succeeded'}");
    QTest::newRow("one") << event << 1;
    QTest::newRow("lines") << event + '\n' + event + '\n' << 2;
    QTest::newRow("a list") << json("{'object':'list','data':[") + event + ',' + event + "]}" << 2;
    QTest::newRow("an array") << '[' + event + ']' << 1;
}

void TestImportRelays::stripeEventsAreRead()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, count);
    const auto read = importRequests(file, {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"stripe"_s);
    QCOMPARE(read->requests.size(), static_cast<std::size_t>(count));
    for (const ImportedRequest &one : read->requests) {
        QVERIFY(one.request.body().startsWith("{\"id\":\"evt_1\""));
        QVERIFY(one.request.body().contains("1.0}}"));
        QCOMPARE(one.receivedAtUs, kNoon);
        QCOMPARE(one.provenance, Provenance::Reserialised);
        QVERIFY(told(one).contains(u"Stripe-Signature"_s));
    }
}

void TestImportRelays::oneBadEntryDoesNotSpoilTheOthers()
{
    const QByteArray event = json("{'id':'evt_1','object':'event','data':{},'type':'t'}");
    const auto read =
            importRequests(event + "\n{\"cut\": [\n" + event + "\nnot json\n{}\n" + event, {});
    QVERIFY(read);
    QCOMPARE(read->requests.size(), std::size_t(3));
    QCOMPARE(read->problems.size(), std::size_t(3));
    QCOMPARE(read->problems[0].place, u"line 2"_s);
    QCOMPARE(read->requests[2].place, u"line 6"_s);
}

void TestImportRelays::noMoreThanAskedForIsTaken()
{
    const QByteArray event = json("{'id':'evt_1','object':'event','data':{},'type':'t'}\n");
    ImportOptions options;
    options.requestsMax = 2;
    const auto read = importRequests(event.repeated(5), options);
    QVERIFY(read);
    QCOMPARE(read->requests.size(), std::size_t(2));
    QCOMPARE(read->problems.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestImportRelays)
#include "tst_importrelays.moc"
