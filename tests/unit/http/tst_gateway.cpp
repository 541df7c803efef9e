// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/gateway.h"
#include "core/http/requestframer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

GatewayRules rules()
{
    return { .authority = "app.test:3000",
             .peerAddress = "192.0.2.7",
             .protocol = "https",
             .pseudonym = "gate-1" };
}

WireRequest parsed(const QByteArray &wire)
{
    const auto request = parseStoredRequest(wire);
    Q_ASSERT(request.has_value());
    return *request;
}

/// The field lines of \a head, without the two that every gateway adds.
QByteArray linesOf(const QByteArray &head)
{
    const QByteArray added = "Via: 1.1 gate-1\r\nConnection: close\r\n\r\n";
    if (!head.endsWith(added))
        return "the added lines are not there: " + head;
    return head.sliced(head.indexOf("\r\n") + 2).chopped(added.size());
}

} // namespace

class TestGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesKeepTheirBytesAndPlace();
    void theTargetIsWhereTheRulesSay_data();
    void theTargetIsWhereTheRulesSay();
    void theListenersSecretSegmentStaysHere_data();
    void theListenersSecretSegmentStaysHere();
    void hostIsRewrittenOrKept();
    void connectionFieldsGo_data();
    void connectionFieldsGo();
    void forwardedFieldsContinueTheChain_data();
    void forwardedFieldsContinueTheChain();
    void anOldRequestIsPassedOnAsANewOne();
    void whatIsMadeIsOneRequestAgain();
    void viaTellsWhoPassedItOn_data();
    void viaTellsWhoPassedItOn();
    void answersLoseWhatIsForTheConnection();
    void fieldsThatWouldBecomeOthersAreNotWritable();
};

void TestGateway::linesKeepTheirBytesAndPlace()
{
    const QByteArray lines = "x-B:1\r\nX-a:  two\t \r\nx-b: \xff\r\nEmpty:\r\nX-B: 1\r\n"
                             "Content-Length:  2\r\n";
    const WireRequest request =
            parsed("POST /a%20?b=c HTTP/1.1\r\nHOST: me:80\r\n" + lines + "\r\n{}");
    QCOMPARE(gatewayHead(request, rules()),
             "POST /a%20?b=c HTTP/1.1\r\nHOST: app.test:3000\r\n" + lines
                     + "Via: 1.1 gate-1\r\nConnection: close\r\n\r\n");
}

void TestGateway::theTargetIsWhereTheRulesSay_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("passed");
    QTest::newRow("own") << "/a/b?c=%41"_ba
                         << ""_ba
                         << "/a/b?c=%41"_ba;
    QTest::newRow("path of the target") << "/a/b"_ba
                                        << "/hook"_ba
                                        << "/hook"_ba;
    QTest::newRow("query stays") << "/a?b=c?d"_ba
                                 << "/hook"_ba
                                 << "/hook?b=c?d"_ba;
    QTest::newRow("query of the target") << "/a?b=c"_ba
                                         << "/hook?x=y"_ba
                                         << "/hook?x=y"_ba;
    QTest::newRow("absolute form") << "http://h.test:1/a?b"_ba
                                   << ""_ba
                                   << "/a?b"_ba;
    QTest::newRow("absolute form, no path") << "http://h.test"_ba
                                            << ""_ba
                                            << "/"_ba;
    QTest::newRow("absolute form, query only") << "http://h.test?b"_ba
                                               << ""_ba
                                               << "/?b"_ba;
    QTest::newRow("absolute form, other target") << "http://h.test/a?b"_ba
                                                 << "/x"_ba
                                                 << "/x?b"_ba;
    QTest::newRow("asterisk") << "*"_ba
                              << ""_ba
                              << "*"_ba;
    QTest::newRow("URL in the path") << "/http://x/"_ba
                                     << ""_ba
                                     << "/http://x/"_ba;
}

void TestGateway::theTargetIsWhereTheRulesSay()
{
    QFETCH(const QByteArray, own);
    QFETCH(const QByteArray, rule);
    QFETCH(const QByteArray, passed);
    GatewayRules with = rules();
    with.pathAndQuery = rule;
    // Leniently, since each form belongs to methods of its own.
    const WireRequest request = parseLenient("GET " + own + " HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray head = gatewayHead(request, with);
    QCOMPARE(head.first(head.indexOf('\r')), "GET " + passed + " HTTP/1.1");
}

void TestGateway::theListenersSecretSegmentStaysHere_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("passed");
    QTest::newRow("before a path") << "/s3cret/hook?a=1"_ba
                                   << "/hook?a=1"_ba;
    QTest::newRow("alone") << "/s3cret"_ba
                           << "/"_ba;
    QTest::newRow("alone, with a query") << "/s3cret?a=1"_ba
                                         << "/?a=1"_ba;
    QTest::newRow("in an absolute form") << "http://x/s3cret/hook"_ba
                                         << "/hook"_ba;
    QTest::newRow("another one that begins alike") << "/s3cret2/hook"_ba
                                                   << "/s3cret2/hook"_ba;
    QTest::newRow("further behind") << "/a/s3cret"_ba
                                    << "/a/s3cret"_ba;
}

void TestGateway::theListenersSecretSegmentStaysHere()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, passed);
    GatewayRules own = rules();
    own.secretSegment = "s3cret";
    const QByteArray head =
            gatewayHead(parsed("POST " + target + " HTTP/1.1\r\nHost: x\r\n\r\n"), own);
    QCOMPARE(head.left(head.indexOf("\r\n")), "POST " + passed + " HTTP/1.1");
}

void TestGateway::hostIsRewrittenOrKept()
{
    const WireRequest request = parsed("GET / HTTP/1.1\r\nA: 1\r\nhOST:  me.test \r\nB: 2\r\n\r\n");
    QCOMPARE(linesOf(gatewayHead(request, rules())), "A: 1\r\nhOST: app.test:3000\r\nB: 2\r\n"_ba);
    GatewayRules keeping = rules();
    keeping.keepsHost = true;
    QCOMPARE(linesOf(gatewayHead(request, keeping)), "A: 1\r\nhOST:  me.test \r\nB: 2\r\n"_ba);
    // An empty one names nobody, so there is nothing to keep.
    QCOMPARE(linesOf(gatewayHead(parsed("GET / HTTP/1.1\r\nHost:\r\nB: 2\r\n\r\n"), keeping)),
             "B: 2\r\nHost: app.test:3000\r\n"_ba);
}

void TestGateway::connectionFieldsGo_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("passed");
    QTest::newRow("known") << "A: 1\r\nConnection: keep-alive\r\nKeep-Alive: 5\r\n"
                              "Proxy-Connection: x\r\nte: trailers\r\nUpgrade: h2c\r\nB: 2\r\n"_ba
                           << "A: 1\r\nB: 2\r\n"_ba;
    QTest::newRow("nominated") << "A: 1\r\nConnection: a , ,\tC\r\nB: 2\r\nc: 3\r\n"_ba
                               << "B: 2\r\n"_ba;
    QTest::newRow("nominated in the second") << "A: 1\r\nConnection: x\r\nconnection: A\r\n"_ba
                                             << ""_ba;
    QTest::newRow("never nominated")
            << "Connection: Content-Length, host, VIA\r\nContent-Length: 0\r\nVia: 1.1 b\r\n"_ba
            << "Content-Length: 0\r\nVia: 1.1 b\r\n"_ba;
    QTest::newRow("expectation") << "Expect: 100-Continue\r\nContent-Length: 0\r\n"_ba
                                 << "Content-Length: 0\r\n"_ba;
    QTest::newRow("trailer is for the end") << "Trailer: Digest\r\n"_ba
                                            << "Trailer: Digest\r\n"_ba;
}

void TestGateway::connectionFieldsGo()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QByteArray, passed);
    const WireRequest request = parsed("POST / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n");
    QCOMPARE(linesOf(gatewayHead(request, rules())), "Host: app.test:3000\r\n" + passed);
}

void TestGateway::forwardedFieldsContinueTheChain_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("passed");
    QTest::newRow("first") << ""_ba
                           << "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Host: me.test\r\n"
                              "X-Forwarded-Proto: https\r\n"_ba;
    QTest::newRow("behind others")
            << "x-forwarded-for: 198.51.100.1\r\nA: 1\r\nX-Forwarded-For: 10.0.0.1, 10.0.0.2\r\n"
               "X-Forwarded-Proto: http\r\nX-Forwarded-Host: public.test\r\n"_ba
            << "A: 1\r\nX-Forwarded-Proto: http\r\nX-Forwarded-Host: public.test\r\n"
               "X-Forwarded-For: 198.51.100.1, 10.0.0.1, 10.0.0.2, 192.0.2.7\r\n"_ba;
}

void TestGateway::forwardedFieldsContinueTheChain()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QByteArray, passed);
    const WireRequest request = parsed("POST / HTTP/1.1\r\nHost: me.test\r\n" + lines + "\r\n");
    GatewayRules adding = rules();
    adding.addsForwarded = true;
    QCOMPARE(linesOf(gatewayHead(request, adding)), "Host: app.test:3000\r\n" + passed);
    // Without the choice, they are fields as any other.
    QCOMPARE(linesOf(gatewayHead(request, rules())), "Host: app.test:3000\r\n" + lines);
}

void TestGateway::anOldRequestIsPassedOnAsANewOne()
{
    QCOMPARE(gatewayHead(parsed("GET /a HTTP/1.0\r\nA: 1\r\n\r\n"), rules()),
             "GET /a HTTP/1.1\r\nA: 1\r\nHost: app.test:3000\r\nVia: 1.0 gate-1\r\n"
             "Connection: close\r\n\r\n"_ba);
}

void TestGateway::whatIsMadeIsOneRequestAgain()
{
    const WireRequest request = parsed("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked"
                                       "\r\nConnection: transfer-encoding\r\n\r\n"
                                       "3;x=y\r\nabc\r\n0\r\nDigest: 1\r\n\r\n");
    const auto passed = parseStoredRequest(gatewayHead(request, rules())
                                           + request.wire.sliced(request.headBytes));
    QVERIFY(passed.has_value());
    QVERIFY(passed->chunked);
    QCOMPARE(passed->body().toByteArray(), "abc"_ba);
    QCOMPARE(passed->trailers.size(), std::size_t{ 1 });
    QVERIFY(closesConnection(*passed));
}

void TestGateway::viaTellsWhoPassedItOn_data()
{
    QTest::addColumn<QByteArray>("via");
    QTest::addColumn<bool>("passed");
    QTest::newRow("alone") << "1.1 gate-1"_ba << true;
    QTest::newRow("in a list") << "1.0 a, HTTP/1.1 Gate-1 (Hookloupe), 1.1 b"_ba << true;
    QTest::newRow("another") << "1.1 gate-12"_ba << false;
    QTest::newRow("in a comment") << "1.1 b (gate-1)"_ba << false;
    QTest::newRow("nonsense") << "gate-1,,"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
}

void TestGateway::viaTellsWhoPassedItOn()
{
    QFETCH(const QByteArray, via);
    QFETCH(const bool, passed);
    const QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\nVia: 1.1 x\r\nVia: ";
    QCOMPARE(hasPassed(parsed(head + via + "\r\n\r\n"), "gate-1"), passed);
    // Ours is found again whatever the sender said of its connection.
    const WireRequest again =
            parsed(gatewayHead(parsed(head + via + "\r\nConnection: via\r\n\r\n"), rules()));
    QVERIFY(hasPassed(again, "gate-1"));
}

void TestGateway::answersLoseWhatIsForTheConnection()
{
    const Fields fields{ { "Server", "a" },         { "Content-Length", "5" },
                         { "Connection", "X-Hop" }, { "x-hop", "1" },
                         { "Keep-Alive", "5" },     { "Transfer-Encoding", "chunked" },
                         { "Trailer", "Digest" },   { "Set-Cookie", "a=b" },
                         { "Set-Cookie", "c=d" },   { "Upgrade", "h2c" } };
    const Fields kept{ { "Server", "a" }, { "Set-Cookie", "a=b" }, { "Set-Cookie", "c=d" } };
    QVERIFY(endToEndFields(fields, false) == kept);
    const Fields withLength = endToEndFields(fields, true);
    QCOMPARE(withLength.size(), std::size_t{ 4 });
    QCOMPARE(withLength[1].value, "5"_ba);
}

void TestGateway::fieldsThatWouldBecomeOthersAreNotWritable()
{
    QVERIFY(areWritable({ { "A", "b\tc\xff" }, { "X-!", "" } }));
    QVERIFY(!areWritable({ { "A", "b\rSet-Cookie: c" } }));
    QVERIFY(!areWritable({ { "A", "b\0c"_ba } }));
    QVERIFY(!areWritable({ { "A b", "c" } }));
    QVERIFY(!areWritable({ { "", "c" } }));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestGateway)
#include "tst_gateway.moc"
