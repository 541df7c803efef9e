// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/endpoint.h"

#include <QJsonDocument>
#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

WireRequest requestTo(const QByteArray &target, const QByteArray &host)
{
    WireRequest request;
    request.wire = target + host;
    request.target = { 0, target.size() };
    if (!host.isEmpty()) {
        request.wire += "Host"_ba;
        request.fields.push_back(
                { { target.size() + host.size(), 4 }, { target.size(), host.size() } });
    }
    return request;
}

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestPathWinsByWholeSegments_data();
    void longestPathWinsByWholeSegments();
    void catchAllAlwaysExists();
    void everyMemberSurvivesTheRoundTrip();
    void mistakesNameTheMember_data();
    void mistakesNameTheMember();
    void twinsAreRefused();
    void signedUrlIsWhatTheSenderCalled_data();
    void signedUrlIsWhatTheSenderCalled();
};

void TestEndpoint::longestPathWinsByWholeSegments_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("name");
    QTest::newRow("root") << "/"_ba << u"all"_s;
    QTest::newRow("exact") << "/pay"_ba << u"pay"_s;
    QTest::newRow("below") << "/pay/x"_ba << u"pay"_s;
    QTest::newRow("longest") << "/pay/eu/1?x=/pay"_ba << u"eu"_s;
    QTest::newRow("not a whole segment") << "/payments"_ba << u"all"_s;
    QTest::newRow("query does not count") << "/pay?a=b"_ba << u"pay"_s;
    QTest::newRow("absolute form") << "http://h.example/pay/eu"_ba << u"eu"_s;
    QTest::newRow("absolute form without path") << "http://h.example"_ba << u"all"_s;
    QTest::newRow("asterisk form") << "*"_ba << u"all"_s;
    QTest::newRow("authority form") << "h.example:443"_ba << u"all"_s;
    QTest::newRow("case matters") << "/PAY"_ba << u"all"_s;
}

void TestEndpoint::longestPathWinsByWholeSegments()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, name);
    const auto set = EndpointSet::fromList({ Endpoint{ .name = u"pay"_s, .path = "/pay" },
                                             Endpoint{ .name = u"eu"_s, .path = "/pay/eu/" },
                                             Endpoint{ .name = u"all"_s, .path = "/" } });
    QVERIFY(set);
    QCOMPARE(set->list().at(set->match(target)).name, name);
}

void TestEndpoint::catchAllAlwaysExists()
{
    QCOMPARE(EndpointSet().match("/anything"), qsizetype(0));
    const auto set = EndpointSet::fromJson("{\"endpoints\":[{\"name\":\"a\",\"path\":\"/a\"}]}");
    QVERIFY(set);
    QCOMPARE(set->list().size(), qsizetype(2));
    QCOMPARE(set->list().at(set->match("/other")).path, "/"_ba);
}

void TestEndpoint::everyMemberSurvivesTheRoundTrip()
{
    Endpoint endpoint{ .name = u"shop"_s, .path = "/shop", .scheme = u"square"_s };
    endpoint.secrets = { { .ref = { SecretRef::Kind::File, u"secret.txt"_s } } };
    endpoint.toleranceS = -1;
    endpoint.publicUrl = "https://shop.example/hook";
    endpoint.parameters = { { "notification_url", "https://shop.example/hook" } };
    endpoint.target = "http://localhost:3000/x";
    endpoint.response = { .status = 503,
                          .reason = "Busy"_ba,
                          .fields = { { "Retry-After", "1" }, { "X", "1" }, { "x", "2" } },
                          .body = "{}"_ba,
                          .delayMs = 10,
                          .fault = Fault::Reset };
    const auto set = EndpointSet::fromList({ endpoint });
    QVERIFY(set);
    const auto again = EndpointSet::fromJson(set->toJson());
    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
    QCOMPARE(again->list(), set->list());
}

void TestEndpoint::mistakesNameTheMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no name") << "{}"_ba << u"name"_s;
    QTest::newRow("relative path") << R"({"name":"a","path":"a"})"_ba << u"path"_s;
    QTest::newRow("query in path") << R"({"name":"a","path":"/a?b"})"_ba << u"path"_s;
    QTest::newRow("secret in the file") << R"({"name":"a","secret":"whsec_x"})"_ba << u"secret"_s;
    QTest::newRow("unknown place") << R"({"name":"a","secret":{"cloud":"x"}})"_ba << u"secret"_s;
    QTest::newRow("tolerance") << R"({"name":"a","tolerance_s":"5"})"_ba << u"tolerance_s"_s;
    QTest::newRow("target") << R"({"name":"a","target":"ftp://x"})"_ba << u"target"_s;
    QTest::newRow("interim status")
            << R"({"name":"a","response":{"status":100}})"_ba << u"status"_s;
    QTest::newRow("header injection")
            << R"({"name":"a","response":{"headers":[["A","b\r\nC: d"]]}})"_ba << u"headers"_s;
    QTest::newRow("delay") << R"({"name":"a","response":{"delay_ms":-1}})"_ba << u"delay_ms"_s;
    QTest::newRow("fault") << R"({"name":"a","response":{"fault":"explode"}})"_ba << u"fault"_s;
    QTest::newRow("misspelt member") << R"({"name":"a","pth":"/"})"_ba << u"pth"_s;
}

void TestEndpoint::mistakesNameTheMember()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto endpoint = Endpoint::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().where, where);
    QVERIFY(endpoint.error().sentence.endsWith(u'.'));
    QVERIFY(!endpoint.error().sentence.endsWith(u".."_s));
}

void TestEndpoint::twinsAreRefused()
{
    const Endpoint a{ .name = u"a"_s, .path = "/a" };
    QVERIFY(!EndpointSet::fromList({ a, Endpoint{ .name = u"a"_s, .path = "/b" } }));
    QVERIFY(!EndpointSet::fromList({ a, Endpoint{ .name = u"b"_s, .path = "/a" } }));
}

void TestEndpoint::signedUrlIsWhatTheSenderCalled_data()
{
    QTest::addColumn<QByteArray>("publicUrl");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("host and target")
            << ""_ba
            << "/a?b=%20c"_ba
            << "h.example:8025"_ba << false << "http://h.example:8025/a?b=%20c"_ba;
    QTest::newRow("tls") << ""_ba
                         << "/a"_ba
                         << "h.example"_ba << true << "https://h.example/a"_ba;
    QTest::newRow("no host") << ""_ba
                             << "/a"_ba
                             << ""_ba << false << "http://127.0.0.1:1/a"_ba;
    QTest::newRow("absolute form") << ""_ba
                                   << "http://o.example/a"_ba
                                   << "h"_ba << false << "http://o.example/a"_ba;
    QTest::newRow("public URL takes the query") << "https://p.example/h"_ba
                                                << "/x?q=1"_ba
                                                << "h"_ba << false << "https://p.example/h?q=1"_ba;
    QTest::newRow("public URL with a query of its own")
            << "https://p.example/h?z=1"_ba
            << "/x?q=1"_ba
            << "h"_ba << false << "https://p.example/h?z=1"_ba;
}

void TestEndpoint::signedUrlIsWhatTheSenderCalled()
{
    QFETCH(QByteArray, publicUrl);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    QFETCH(bool, tls);
    QFETCH(QByteArray, url);
    Endpoint endpoint{ .name = u"a"_s };
    endpoint.publicUrl = publicUrl;
    QCOMPARE(signedUrl(endpoint, requestTo(target, host),
                       { .isTls = tls, .localAuthority = "127.0.0.1:1" }),
             url);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
