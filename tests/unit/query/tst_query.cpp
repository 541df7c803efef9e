// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/query.h"

#include "core/event/eventnote.h"
#include "core/payload/compression.h"
#include "tests/unit/query/facts.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

class TestQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsOrNot_data();
    void holdsOrNot();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void holdsForEverythingWhenEmpty();
    void buildsATree();
    void tellsWhatOnlyTheStoreKnows_data();
    void tellsWhatOnlyTheStoreKnows();
    void takesTheStoresWordForAttempts();
    void nothingIsSaidOfATimeThatIsNotKnown();
    void countsTimesFromNow();
    void readsCompressedBodies();
    void readsForms();
    void readsThePathOfAnyTarget_data();
    void readsThePathOfAnyTarget();
    void isBounded();
    void survivesHostileExpressions();
    void comparesLargeNumbersExactly();
};

void TestQuery::holdsOrNot_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *query, bool expected) {
        QTest::addRow("%s", query) << QString::fromUtf8(query) << expected;
    };
    // Bare words: target, headers, body.
    row("payment", true);
    row("PAYMENT", true);
    row("pay/in", true);
    row("shop.example", true);
    row("x-request-id", true);
    row("absent", false);
    row("\"B 2\"", true);
    row("\"B  2\"", false);
    row("http://", false);
    row("a(b)c", false);
    // Fields.
    row("id:7", true);
    row("id=8", false);
    row("endpoint:pay", true);
    row("endpoint=pay", false);
    row("endpoint=payments", true);
    row("method:post", true);
    row("method=POST", true);
    row("path:/pay/in", true);
    row("path=/pay/in", true);
    row("path:mode", false);
    row("path:/pay/*", true);
    row("path:/PAY/??", true);
    row("path:/pay/?", false);
    row("path:\"/pay/*\"", false);
    row("target:mode=live", true);
    row("query:mode=live", true);
    row("query:note=\"a b\"", true);
    row("query:absent", false);
    row("query:mode", true);
    row("type:confirmed", true);
    row("type:payment.*", true);
    row("type~^payment\\.(confirmed|failed)$", true);
    row("type~^confirmed", false);
    row("verdict:bad", true);
    row("verdict=bad_signature", true);
    row("verdict!=valid", true);
    row("scheme=stripe", true);
    row("kind:request", true);
    row("reason:match", true);
    row("peer:127.0.0.1", true);
    row("status:503", true);
    row("status:5xx", true);
    row("status:5*", true);
    row("status:4xx", false);
    row("status>=500", true);
    row("status<500", false);
    row("status!=503", false);
    row("delivery=evt_1", true);
    row("attempt:2", true);
    row("attempt>1", true);
    row("attempt<=1", false);
    row("duplicate:0", true);
    row("size>10", true);
    row("size:>10", true);
    row("size>1k", false);
    row("size<1.5MiB", true);
    row("took>2s", true);
    row("took:2.5s", true);
    row("took:>=2500ms", true);
    row("took<500ms", false);
    row("took>0.05min", false);
    row("took!=2500000us", false);
    row("header:X-Request-Id=42", true);
    row("header:x-request-id>41", true);
    row("header:x-request-id>9", true);
    row("header:X-Tag=two", true);
    row("header:X-Tag:tw", true);
    row("header:X-Tag!=one", false);
    row("header:X-Tag!=three", true);
    row("header:X-None", false);
    row("header:X-Tag", true);
    row("header:X-None!=1", true);
    row("json:$.payment.amount=1050", true);
    row("json:$.payment.amount>1000", true);
    row("json:payment.amount>1000", true);
    row("json:$.payment.rate=1.5", true);
    row("json:$.payment.paid=true", true);
    row("json:$.payment.none=null", true);
    row("json:$.payment.absent", false);
    row("json:$.payment.absent!=1", true);
    row("json:$.items[1].sku=\"B 2\"", true);
    row("json:$['a.b']=dotted", true);
    row("json:$.text=Gr\u00fc\u00dfe", true);
    row("json:$.id:evt", true);
    row("jsontype:$.payment=object", true);
    row("jsontype:payment.amount=number", true);
    row("jsontype:$.payment.rate:num", true);
    row("jsontype:$.payment.paid=boolean", true);
    row("jsontype:$.payment.none=null", true);
    row("jsontype:$.payment.amount!=number", false);
    row("jsontype:$.payment.absent", false);
    row("jsontype:$.payment.absent!=number", true);
    row("jsontype:$.items[*]=object", true);
    row("jsontype:$.items[*].sku=string", true);
    row("jsontype:$.payment.*=\"boolean null number\"", true);
    row("jsontype:$=object", true);
    row("-jsontype:$.id=string", false);
    row("body:\"\\\"amount\\\":1050\"", true);
    row("body~\"\\\"amount\\\":\\d+\"", true);
    row("after:2026-03-01", true);
    row("after:2026-03-01T12:00Z", true);
    row("after:2026-03-01T12:00:00.001Z", false);
    row("before:2026-03-02", true);
    row("before:2026-03-01T12:00Z", false);
    row("received>2026-02-28", true);
    row("starred:yes", true);
    row("starred:no", false);
    row("tag:shop", true);
    row("tag=late", true);
    row("tag=shop", false);
    row("tag:l*e", true);
    row("tag!=late", false);
    row("tag!=early", true);
    row("-tag:late", false);
    row("note:seen", true);
    // Combinations.
    row("payment verdict:valid", false);
    row("payment AND verdict:bad", true);
    row("absent OR payment", true);
    row("absent OR absent OR nothing", false);
    row("absent payment OR payment", true);
    row("payment (absent OR shop)", true);
    row("NOT absent", true);
    row("-absent", true);
    row("-payment", false);
    row("NOT (absent OR payment)", false);
    row("-(absent payment)", true);
    row("- absent", false);
    row("NOT NOT payment", true);
    row("ANDROID", false);
    row("\"AND\"", false);
}

void TestQuery::holdsOrNot()
{
    QFETCH(const QString, query);
    QFETCH(const bool, expected);
    QueryMistake mistake;
    const auto read = Query::parse(query, &mistake);
    if (query == u"- absent"_s) {
        QVERIFY(!read);
        return;
    }
    QVERIFY2(read, qPrintable(mistake.sentence));
    Event event = test::paymentEvent();
    event.note = std::make_shared<const EventNote>(EventNote{
            .isStarred = true, .text = u"Seen by support"_s, .tags = { u"late"_s, u"shop 7"_s } });
    QCOMPARE(read->matches(EventFacts(event, test::kNoonUs)), expected);
}

void TestQuery::pointsAtTheMistake_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qsizetype>("column");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *query, qsizetype column, const char *says) {
        QTest::addRow("%s", query) << QString::fromUtf8(query) << column << QString::fromUtf8(says);
    };
    row("colour:red", 0, "no field");
    row("payment colour:red", 8, "no field");
    row("(a OR b", 0, "not closed");
    row("a (b (c)", 2, "not closed");
    row("a )", 2, "not opened");
    row(")", 0, "missing");
    row("a AND", 5, "follow AND");
    row("a OR", 4, "missing");
    row("OR a", 0, "missing");
    row("()", 1, "missing");
    row("NOT", 3, "missing");
    row("status:", 7, "value is missing");
    row("status: 5", 7, "value is missing");
    row("status:abc", 7, "whole number");
    row("status~5", 7, "number");
    row("size>5q", 5, "size belongs");
    row("took>2", 5, "its unit");
    row("took>fast", 5, "its unit");
    row("took~2s", 5, "a number");
    row("after:soon", 6, "no time");
    row("after>-2h", 0, "colon");
    row("verdict=godd", 8, "no such verdict");
    row("\"open", 0, "quotation");
    row("type:\"open", 5, "quotation");
    row("header:=1", 7, "name belongs");
    row("header", 0, "");
    row("json:$.a[=1", 5, "no path");
    row("json:=1", 5, "no path");
    row("type~(a", 6, "regular expression");
    row("a - b", 2, "minus");
    row("starred:maybe", 8, "yes or no");
    row("\u00fc colour:red", 2, "no field");
}

void TestQuery::pointsAtTheMistake()
{
    QFETCH(const QString, query);
    QFETCH(const qsizetype, column);
    QFETCH(const QString, says);
    QueryMistake mistake;
    const auto read = Query::parse(query, &mistake);
    if (says.isEmpty()) {
        QVERIFY(read); // the bare word
        return;
    }
    QVERIFY(!read);
    QVERIFY2(mistake.sentence.contains(says), qPrintable(mistake.sentence));
    QCOMPARE(mistake.column, column);
    QVERIFY(mistake.length >= 1);
}

void TestQuery::holdsForEverythingWhenEmpty()
{
    const Event event = test::paymentEvent();
    for (const QString &text : { u""_s, u"   "_s, u"\t\n"_s }) {
        const auto query = Query::parse(text);
        QVERIFY(query);
        QVERIFY(query->isEmpty());
        QVERIFY(query->matches(EventFacts(event, test::kNoonUs)));
    }
    QVERIFY(!Query::parse(u"a")->isEmpty());
}

void TestQuery::buildsATree()
{
    const auto query = Query::parse(u"a OR status>=500 -header:X-A=1");
    QVERIFY(query);
    const QueryNode &root = query->root();
    QCOMPARE(root.kind, QueryNode::Kind::Any);
    QCOMPARE(root.children.size(), 2U);
    QCOMPARE(root.children[0].kind, QueryNode::Kind::Test);
    QCOMPARE(root.children[0].test.value.field, EventField::Anything);
    QCOMPARE(root.children[0].test.text, "a");
    const QueryNode &all = root.children[1];
    QCOMPARE(all.kind, QueryNode::Kind::All);
    QCOMPARE(all.children[0].test.value.field, EventField::Status);
    QCOMPARE(all.children[0].test.op, QueryOperator::GreaterOrEqual);
    QCOMPARE(all.children[0].test.number, 500);
    QCOMPARE(all.children[0].test.column, 5);
    const QueryNode &header = all.children[1].children[0];
    QCOMPARE(all.children[1].kind, QueryNode::Kind::Not);
    QCOMPARE(header.test.value.name, "X-A");
    QCOMPARE(header.test.op, QueryOperator::Equal);
    QCOMPARE(header.test.text, "1");
}

void TestQuery::tellsWhatOnlyTheStoreKnows_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("needs");
    QTest::newRow("word") << u"attempt"_s << false;
    QTest::newRow("attempt") << u"a OR (b -attempt:1)"_s << true;
    QTest::newRow("id") << u"id>5"_s << true;
    QTest::newRow("duplicate") << u"duplicate>0"_s << true;
    QTest::newRow("others") << u"verdict:valid path:/a json:$.a=1"_s << false;
}

void TestQuery::tellsWhatOnlyTheStoreKnows()
{
    QFETCH(const QString, query);
    QFETCH(const bool, needs);
    QCOMPARE(Query::parse(query)->needsCommit(), needs);
}

void TestQuery::takesTheStoresWordForAttempts()
{
    const Event event = test::paymentEvent();
    EventFacts facts(event, test::kNoonUs);
    QVERIFY(Query::parse(u"attempt:2")->matches(facts));
    facts.attempt = 3;
    facts.id = 99;
    facts.duplicateOf = 5;
    QVERIFY(Query::parse(u"attempt:3 id:99 duplicate:5")->matches(facts));
}

void TestQuery::nothingIsSaidOfATimeThatIsNotKnown()
{
    Event event = test::paymentEvent();
    event.response.afterUs = -1;
    const auto holds = [&event](const QString &query) {
        return Query::parse(query)->matches(EventFacts(event, test::kNoonUs));
    };
    QVERIFY(!holds(u"took>1s"_s));
    QVERIFY(!holds(u"took<1s"_s));
    QVERIFY(holds(u"NOT took<1s"_s));
    QVERIFY(holds(u"took!=1s"_s));
}

void TestQuery::countsTimesFromNow()
{
    const Event event = test::paymentEvent();
    const auto holdsLater = [&event](const char16_t *text, qint64 seconds) {
        return Query::parse(QStringView(text))
                ->matches(EventFacts(event, test::kNoonUs + seconds * 1'000'000));
    };
    QVERIFY(holdsLater(u"after:-2h", 7'200));
    QVERIFY(!holdsLater(u"after:-2h", 7'201));
    QVERIFY(holdsLater(u"before:-5m", 301));
    QVERIFY(!holdsLater(u"before:-5m", 299));
    QVERIFY(holdsLater(u"after:-1w", 604'800));
    QVERIFY(holdsLater(u"after:today", 60));
    QVERIFY(!holdsLater(u"after:today", 86'400));
    QVERIFY(holdsLater(u"after:yesterday", 86'400));
}

void TestQuery::readsCompressedBodies()
{
    const QByteArray json = R"({"a":"inside the coding"})";
    const Event event = test::eventOf("POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\n",
                                      gzipped(json));
    const EventFacts facts(event, test::kNoonUs);
    QVERIFY(Query::parse(u"json:$.a=\"inside the coding\"")->matches(facts));
    QVERIFY(Query::parse(u"body:inside")->matches(facts));
    QVERIFY(Query::parse(u"inside")->matches(facts));
    // What claims to be compressed and is not stays what it is.
    const Event lying =
            test::eventOf("POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\n", json);
    QVERIFY(Query::parse(u"body:inside")->matches(EventFacts(lying, test::kNoonUs)));
}

void TestQuery::readsForms()
{
    const Event event = test::eventOf("POST / HTTP/1.1\r\nHost: a\r\n", "a=1&b=two+words&a=3");
    const EventFacts facts(event, test::kNoonUs);
    QVERIFY(Query::parse(u"form:b=\"two words\"")->matches(facts));
    QVERIFY(Query::parse(u"form:a=1")->matches(facts));
    QVERIFY(!Query::parse(u"form:c")->matches(facts));
}

void TestQuery::readsThePathOfAnyTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("origin") << "/a/b?c=d"_ba
                            << "/a/b"_ba;
    QTest::newRow("a URL in the query") << "/a?u=http://x/y"_ba
                                        << "/a"_ba;
    QTest::newRow("absolute") << "http://x/y?z"_ba
                              << "/y"_ba;
    QTest::newRow("without a path") << "http://x"_ba
                                    << "/"_ba;
    QTest::newRow("asterisk") << "*"_ba
                              << "/"_ba;
    QTest::newRow("authority") << "x:443"_ba
                               << "/"_ba;
}

void TestQuery::readsThePathOfAnyTarget()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, path);
    QCOMPARE(targetPath(target), QByteArrayView(path));
}

void TestQuery::isBounded()
{
    QueryMistake mistake;
    QVERIFY(!Query::parse(QString(kQueryCharactersMax + 1, u'a'), &mistake));
    QVERIFY(Query::parse(QString(kQueryCharactersMax, u'a')));
    QVERIFY(Query::parse(QString(40, u'(') + u"a"_s + QString(40, u')')));
    QVERIFY(!Query::parse(QString(1000, u'(') + u"a"_s + QString(1000, u')'), &mistake));
    QVERIFY(mistake.sentence.contains(u"nested"_s));
    QVERIFY(!Query::parse(u"NOT "_s.repeated(900) + u"a"_s));
    QVERIFY(!Query::parse(u"a "_s.repeated(300), &mistake));
    QVERIFY(mistake.sentence.contains(u"comparisons"_s));
}

void TestQuery::survivesHostileExpressions()
{
    // Exponential for a backtracking engine without a limit.
    const auto query = Query::parse(u"body~^(a+)+$");
    QVERIFY(query);
    const Event event =
            test::eventOf("POST / HTTP/1.1\r\nHost: a\r\n", QByteArray(5'000, 'a') + "b");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!query->matches(EventFacts(event, test::kNoonUs)));
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    const auto glob = Query::parse(u"path:*a*a*a*a*a*a*a*a*a*a*b");
    const Event path =
            test::eventOf("POST /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\nHost: a\r\n");
    timer.start();
    QVERIFY(!glob->matches(EventFacts(path, test::kNoonUs)));
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

void TestQuery::comparesLargeNumbersExactly()
{
    const Event event =
            test::eventOf("POST / HTTP/1.1\r\nHost: a\r\n", R"({"id":9007199254740993})");
    const EventFacts facts(event, test::kNoonUs);
    QVERIFY(Query::parse(u"json:$.id=9007199254740993")->matches(facts));
    QVERIFY(!Query::parse(u"json:$.id=9007199254740992")->matches(facts));
    QVERIFY(Query::parse(u"json:$.id>9007199254740992")->matches(facts));
}

} // namespace hookloupe

QTEST_APPLESS_MAIN(hookloupe::TestQuery)
#include "tst_query.moc"
