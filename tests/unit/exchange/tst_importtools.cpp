// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/formats.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

/// Collections and recordings of tools that people send and watch requests with.
class TestImportTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCollectionGivesItsRequests();
    void aCollectionSaysWhatIsNotInIt();
    void bodiesOfACollection_data();
    void bodiesOfACollection();
    void urlsOfACollection_data();
    void urlsOfACollection();
    void mitmproxyGivesItsFlows();
    void mitmproxyOfAnotherKindIsTold();
    void hostileLengthsAreRefused_data();
    void hostileLengthsAreRefused();
};

namespace {

/// A JSON text written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray collection(const QByteArray &items, const QByteArray &rest = {})
{
    return json("{'info':{'name':'c','schema':"
                "'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'},'item':["
                + items + "]" + rest + "}");
}

QString told(const ImportedRequest &request)
{
    return (request.lost + request.guessed).join(u'\n');
}

} // namespace

void TestImportTools::aCollectionGivesItsRequests()
{
    const auto read = importRequests(
            collection(
                    "{'name':'folder','auth':{'type':'bearer','bearer':[{'key':'token','value':"
                    "'{{t}}'}]},'item':[{'name':'one','request':{'method':'POST','header':[{'key':"
                    "'X-A','value':'1'},{'key':'X-B','value':'2','disabled':true}],'url':{'raw':"
                    "'{{base}}/p?q=1'},'body':{'mode':'raw','raw':'{\\'a\\':1.0}','options':"
                    "{'raw':{'language':'json'}}}}}]},{'name':'two','request':"
                    "'https://b.example/x'}",
                    ",'variable':[{'key':'base','value':'https://a.example'},{'key':'t','value':"
                    "'T'}],'auth':{'type':'basic','basic':[{'key':'username','value':'u'},"
                    "{'key':'password','value':'p'}]}"),
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"postman"_s);
    QCOMPARE(read->requests.size(), std::size_t(2));
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.wire,
             QByteArray("POST /p?q=1 HTTP/1.1\r\nHost: a.example\r\nX-A: 1\r\n"
                        "Content-Type: application/json\r\nAuthorization: Bearer T\r\n"
                        "Content-Length: 9\r\n\r\n{\"a\":1.0}"));
    QCOMPARE(one.place, u"folder / one"_s);
    QCOMPARE(one.provenance, Provenance::Pasted);
    QVERIFY2(told(one).isEmpty(), qPrintable(told(one)));
    QCOMPARE(read->requests[1].signedUrl, QByteArray("https://b.example/x"));
    QVERIFY(!read->requests[1].request.field("Authorization"));
}

void TestImportTools::aCollectionSaysWhatIsNotInIt()
{
    const auto read = importRequests(
            collection("{'name':'one','request':{'method':'POST','url':'https://a.example/',"
                       "'auth':{'type':'oauth2'},'body':{'mode':'file','file':{'src':'/x.bin'}},"
                       "'header':'A: {{unknown}}\\nB: 2'}},{'name':'none'}"),
            {});
    QVERIFY(read);
    QCOMPARE(read->requests.size(), std::size_t(1));
    const QString said = told(read->requests[0]);
    QVERIFY2(said.contains(u"oauth2"_s) && said.contains(u"/x.bin"_s)
                     && said.contains(u"{{unknown}}"_s),
             qPrintable(said));
    QCOMPARE(read->requests[0].request.field("B")->toByteArray(), QByteArray("2"));
    QCOMPARE(read->problems.size(), std::size_t(1));
    QCOMPARE(read->problems[0].place, u"none"_s);
}

void TestImportTools::bodiesOfACollection_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("urlencoded")
            << "{'mode':'urlencoded','urlencoded':[{'key':'a','value':'b c'},{"
               "'key':'x','value':'y','disabled':true},{'key':'d','value':'&'}]}"_ba
            << "application/x-www-form-urlencoded"_ba
            << "a=b+c&d=%26"_ba;
    QTest::newRow("graphql")
            << "{'mode':'graphql','graphql':{'query':'{ a }','variables':'{\\'x\\':1}'}}"_ba
            << "application/json"_ba
            << "{\"query\":\"{ a }\",\"variables\":{\"x\":1}}"_ba;
    QTest::newRow("form") << "{'mode':'formdata','formdata':[{'key':'a\\'b','value':'1','type':"
                             "'text'}]}"_ba
                          << "multipart/form-data; boundary=----hookloupe-form-7f3a9d21c4e85b60"_ba
                          << "------hookloupe-form-7f3a9d21c4e85b60\r\nContent-Disposition: "
                             "form-data; name=\"a%22b\"\r\n\r\n1\r\n"
                             "------hookloupe-form-7f3a9d21c4e85b60--\r\n"_ba;
    QTest::newRow("text") << "{'mode':'raw','raw':'x'}"_ba
                          << ""_ba
                          << "x"_ba;
    QTest::newRow("switched off") << "{'mode':'raw','raw':'x','disabled':true}"_ba
                                  << ""_ba
                                  << ""_ba;
}

void TestImportTools::bodiesOfACollection()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, bytes);
    const auto read = importRequests(
            collection("{'name':'one','request':{'method':'POST','url':'https://a.example/','body':"
                       + body + "}}"),
            {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(1));
    const WireRequest &request = read->requests[0].request;
    QCOMPARE(request.body().toByteArray(), bytes);
    QCOMPARE(request.field("Content-Type").value_or(QByteArrayView()).toByteArray(), type);
}

void TestImportTools::urlsOfACollection_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("signedUrl");
    QTest::newRow("in parts") << "{'protocol':'https','host':['a','example'],'port':'8443','path':["
                                 "'x','y'],'query':[{'key':'q','value':'1'},{'key':'r','value':'2',"
                                 "'disabled':true}]}"_ba
                              << "https://a.example:8443/x/y?q=1"_ba;
    QTest::newRow("parts of the path")
            << "{'raw':'https://a.example/:id/:idle','variable':[{'key':'id','value':'7'}]}"_ba
            << "https://a.example/7/:idle"_ba;
    QTest::newRow("without a scheme") << "'a.example/x'"_ba
                                      << "http://a.example/x"_ba;
    QTest::newRow("a blank") << "'https://a.example/x?q=a b'"_ba
                             << "https://a.example/x?q=a%20b"_ba;
}

void TestImportTools::urlsOfACollection()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, signedUrl);
    const auto read = importRequests(
            collection("{'name':'one','request':{'method':'GET','url':" + url + "}}"), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->requests.size(), std::size_t(1));
    QCOMPARE(read->requests[0].signedUrl, signedUrl);
}

namespace {

QByteArray net(const QByteArray &payload, char type)
{
    return QByteArray::number(payload.size()) + ':' + payload + type;
}

QByteArray map(const std::vector<std::pair<QByteArray, QByteArray>> &members)
{
    QByteArray payload;
    for (const auto &[name, value] : members)
        payload += net(name, ';') + value;
    return net(payload, '}');
}

QByteArray fields(const std::vector<std::pair<QByteArray, QByteArray>> &list)
{
    QByteArray payload;
    for (const auto &[name, value] : list)
        payload += net(net(name, ',') + net(value, ','), ']');
    return net(payload, ']');
}

QByteArray flow(const QByteArray &content, const QByteArray &type = "http",
                const QByteArray &version = "HTTP/1.1")
{
    return map({ { "version", net("20", '#') },
                 { "type", net(type, ';') },
                 { "client_conn",
                   map({ { "peername", net(net("203.0.113.9", ';') + net("5000", '#'), ']') } }) },
                 { "request",
                   map({ { "http_version", net(version, ',') },
                         { "headers", fields({ { "X-A", "1" }, { "Host", "a.example" } }) },
                         { "content", content },
                         { "trailers", net("", '~') },
                         { "timestamp_start", net("1795176000.25", '^') },
                         { "timestamp_end", net("1795176000.5", '^') },
                         { "host", net("10.0.0.1", ';') },
                         { "port", net("443", '#') },
                         { "method", net("POST", ',') },
                         { "scheme", net("https", ',') },
                         { "authority", net("", ',') },
                         { "path", net("/p?q=1", ',') } }) },
                 { "response",
                   map({ { "http_version", net("HTTP/1.1", ',') },
                         { "headers", fields({ { "X-R", "2" } }) },
                         { "content", net("no", ',') },
                         { "status_code", net("503", '#') },
                         { "reason", net("Busy", ',') } }) } });
}

} // namespace

void TestImportTools::mitmproxyGivesItsFlows()
{
    const QByteArray body = "\x1f\x8b\x00\ncurl http://x\n"_ba;
    const auto read = importRequests(flow(net(body, ',')) + flow(net("", '~')), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
    QCOMPARE(read->format, u"mitmproxy"_s);
    QCOMPARE(read->requests.size(), std::size_t(2));
    const ImportedRequest &one = read->requests[0];
    QCOMPARE(one.request.body().toByteArray(), body);
    QCOMPARE(one.request.methodBytes().toByteArray(), QByteArray("POST"));
    QCOMPARE(one.request.field("X-A")->toByteArray(), QByteArray("1"));
    QCOMPARE(one.signedUrl, QByteArray("https://a.example/p?q=1"));
    QCOMPARE(one.provenance, Provenance::Relay);
    QCOMPARE(one.peer, u"203.0.113.9:5000"_s);
    QCOMPARE(one.receivedAtUs, 1'795'176'000'250'000);
    QCOMPARE(one.completedAtUs, 1'795'176'000'500'000);
    QCOMPARE(one.answer->status, 503);
    QCOMPARE(one.answer->body, QByteArray("no"));
    QCOMPARE(one.answer->fields, (Fields{ { "X-R", "2" } }));
    QVERIFY2(told(one).isEmpty(), qPrintable(told(one)));
    QVERIFY(told(read->requests[1]).contains(u"did not keep the body"_s));
    QCOMPARE(read->requests[1].provenance, Provenance::Reserialised);
}

void TestImportTools::mitmproxyOfAnotherKindIsTold()
{
    const auto read = importRequests(
            flow(net("", ','), "tcp") + flow(net("a", ','), "http", "HTTP/2.0") + "12:cut", {});
    QVERIFY(read);
    QCOMPARE(read->requests.size(), std::size_t(1));
    QVERIFY(told(read->requests[0]).contains(u"HTTP/2.0"_s));
    QCOMPARE(read->problems.size(), std::size_t(2));
    QVERIFY(read->problems[0].sentence.contains(u"tcp"_s));
    QVERIFY(read->problems[1].sentence.contains(u"cut off"_s));
}

void TestImportTools::hostileLengthsAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("longer than the file") << "999999999999:4:type;}"_ba;
    QTest::newRow("too many digits") << "99999999999999999999:4:type;4:http;}"_ba;
    QTest::newRow("no type") << "3:abc"_ba;
    QTest::newRow("an unknown type") << "3:abc?"_ba;
    QTest::newRow("no length") << ":abc,"_ba;
}

void TestImportTools::hostileLengthsAreRefused()
{
    QFETCH(const QByteArray, file);
    const auto read = importRequests(file, {}, u"mitmproxy"_s);
    QVERIFY(!read);
    QVERIFY(!read.error().sentence.isEmpty());
}

QTEST_GUILESS_MAIN(TestImportTools)
#include "tst_importtools.moc"
