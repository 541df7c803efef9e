// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relaymessage.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

RelayedRequest readOne(const QByteArray &data, const QByteArray &path = "/")
{
    const auto read = readRelayMessage(data, path);
    return read && *read ? **read : RelayedRequest();
}

QByteArray field(const RelayedRequest &relayed, const char *name)
{
    const auto value = relayed.request.field(name);
    return value ? value->toByteArray() : "(none)"_ba;
}

} // namespace

class TestRelayMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageOfSmeeBecomesItsRequest();
    void aMessageOfGosmeeKeepsTheBytes();
    void theBodyIsTakenAsItStands_data();
    void theBodyIsTakenAsItStands();
    void theQueryIsEncodedAgain_data();
    void theQueryIsEncodedAgain();
    void noticesAreNoRequests_data();
    void noticesAreNoRequests();
    void whatIsNoMessageIsAnError_data();
    void whatIsNoMessageIsAnError();
    void aFieldCannotBreakOutOfItsLine();
    void fieldsOfNodeAreLatin1AndThoseOfGoAreNot();
    void framingFitsTheBodyThatIsThere();
};

void TestRelayMessage::aMessageOfSmeeBecomesItsRequest()
{
    const RelayedRequest relayed = readOne(
            R"({"host":"smee.example","content-type":"application/json","content-length":"15",)"
            R"("x-hub-signature-256":"sha256=00","body":{"b":1.0,"a":"é"},"query":{},)"
            R"("timestamp":1700000000000})",
            "/github");
    QCOMPARE(relayed.request.methodBytes(), "POST");
    QCOMPARE(relayed.request.targetBytes(), "/github");
    QCOMPARE(relayed.request.body(), R"({"b":1.0,"a":"é"})");
    QCOMPARE(field(relayed, "X-Hub-Signature-256"), "sha256=00"_ba);
    QCOMPARE(field(relayed, "Host"), "smee.example"_ba);
    QCOMPARE(field(relayed, "Content-Length"), "18"_ba);
    QCOMPARE(field(relayed, "timestamp"), "(none)"_ba);
    QCOMPARE(field(relayed, "query"), "(none)"_ba);
    QCOMPARE(relayed.sentBodyBytes, 15);
    QVERIFY(!relayed.isBodyKept);
}

void TestRelayMessage::aMessageOfGosmeeKeepsTheBytes()
{
    const QByteArray body = "{ \"a\" : \"\\u00e9\" }\n"_ba;
    const RelayedRequest relayed =
            readOne("{\"bodyB\":\"" + body.toBase64()
                    + "\",\"content-type\":\"application/json\","
                      "\"timestamp\":1700000000000,\"x-gitlab-event\":\"Push Hook\"}");
    QCOMPARE(relayed.request.body(), body);
    QVERIFY(relayed.isBodyKept);
    QCOMPARE(relayed.sentBodyBytes, -1);
    QCOMPARE(field(relayed, "x-gitlab-event"), "Push Hook"_ba);
    QCOMPARE(field(relayed, "Host"), ""_ba);
}

void TestRelayMessage::theBodyIsTakenAsItStands_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *name, const QByteArray &members, const QByteArray &body,
                        bool kept) { QTest::newRow(name) << members << body << kept; };
    row("object", R"("body":{"a":[1,2.50]})", R"({"a":[1,2.50]})", false);
    row("list", R"("body":[1])", "[1]", false);
    row("number", R"("body":1e2)", "1e2", false);
    row("none", R"("x-a":"b")", "", true);
    row("none, but one was sent", R"("content-length":"3")", "", false);
    row("null", R"("body":null)", "null", false);
    row("an empty one that a parser made {}", R"("body":{},"content-length":"0")", "", true);
    row("text", R"("body":"a\nb\u00e9")", "a\nb\xC3\xA9", true);
    row("text that lost bytes", R"("body":"a\ufffd")", "a\xEF\xBF\xBD", false);
    row("text of another length", R"("body":"abc","content-length":"9")", "abc", false);
    row("text that could be base64", R"("body":"abcd")", "abcd", true);
    row("base64 by its length", R"("body":"YWJj","content-length":"3")", "abc", true);
    row("rawdata in base64", R"("rawdata":"YWJj")", "abc", true);
    row("rawdata as text", R"("rawdata":"{\"a\":1}")", R"({"a":1})", true);
    row("rawdata that is text by its length", R"("rawdata":"YWJj","content-length":"4")", "YWJj",
        true);
    row("the bytes win", R"("body":{"a":1},"bodyB":"YWJj")", "abc", true);
    row("form",
        R"("content-type":"application/x-www-form-urlencoded; charset=utf-8",)"
        R"("body":{"a b":"c&d","n":["1","2"]})",
        "a%20b=c%26d&n=1&n=2", false);
    row("form that is deep",
        R"("content-type":"application/x-www-form-urlencoded",)"
        R"("body":{"a":{"b":"c"}})",
        R"({"a":{"b":"c"}})", false);
}

void TestRelayMessage::theBodyIsTakenAsItStands()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, kept);
    const RelayedRequest relayed = readOne("{\"x-a\":\"b\"," + members + "}");
    QCOMPARE(relayed.request.body(), body);
    QCOMPARE(relayed.isBodyKept, kept);
}

void TestRelayMessage::theQueryIsEncodedAgain_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const QByteArray &query, const QByteArray &target) {
        QTest::newRow(name) << query << target;
    };
    row("empty", "{}", "/x");
    row("members", R"({"a":"1","b c":"d/e?f"})", "/x?a=1&b%20c=d%2Fe%3Ff");
    row("twice", R"({"a":["1","2"]})", "/x?a=1&a=2");
    row("deep", R"({"a":{"b":"1"}})", "/x");
    row("null", "null", "/x");
    row("line ends", R"({"a\r\nX: y":"1 HTTP/1.1\r\n"})",
        "/x?a%0D%0AX%3A%20y=1%20HTTP%2F1.1%0D%0A");
}

void TestRelayMessage::theQueryIsEncodedAgain()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, target);
    QCOMPARE(readOne("{\"x-a\":\"b\",\"body\":{},\"query\":" + query + "}", "/x")
                     .request.targetBytes(),
             target);
}

void TestRelayMessage::noticesAreNoRequests_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data : { "ready", "{}", "\"connected\"", R"({"message":"connected"})",
                              R"({"message":"ready","status":"ok"})", "", " ready " })
        QTest::newRow(data) << QByteArray(data);
}

void TestRelayMessage::noticesAreNoRequests()
{
    QFETCH(const QByteArray, data);
    const auto read = readRelayMessage(data, "/");
    QVERIFY(read);
    QVERIFY(!*read);
}

void TestRelayMessage::whatIsNoMessageIsAnError_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data : { "hello", "[]", "{\"body\":", "{\"body\":{}} x", "{\"body\":[}]}",
                              R"({"host":"a","Host":"b","body":1})", "42" })
        QTest::newRow(data) << QByteArray(data);
}

void TestRelayMessage::whatIsNoMessageIsAnError()
{
    QFETCH(const QByteArray, data);
    const auto read = readRelayMessage(data, "/");
    QVERIFY(!read);
    QVERIFY(!read.error().sentence.isEmpty());
}

void TestRelayMessage::aFieldCannotBreakOutOfItsLine()
{
    const RelayedRequest relayed =
            readOne(R"({"x-a":"b\r\nX-Evil: 1","x evil":"2","x-evil\r\n":"3","":"4",)"
                    R"("x-n":5,"x-o":{"a":1},"set-cookie":["a","b"],"body":{}})");
    QCOMPARE(field(relayed, "x-a"), "b  X-Evil: 1"_ba);
    QCOMPARE(field(relayed, "x-evil"), "(none)"_ba);
    QCOMPARE(field(relayed, "x-n"), "5"_ba);
    QCOMPARE(field(relayed, "x-o"), "(none)"_ba);
    QCOMPARE(relayed.request.fields.size(), std::size_t(6)); // Host and Content-Length are ours
}

void TestRelayMessage::fieldsOfNodeAreLatin1AndThoseOfGoAreNot()
{
    const QByteArray members = R"("x-a":"Ã©","x-b":"€",)"_ba;
    const RelayedRequest node = readOne("{" + members + R"("body":{}})");
    QCOMPARE(field(node, "x-a"), "\xC3\xA9"_ba);
    QCOMPARE(field(node, "x-b"), "\xE2\x82\xAC"_ba);
    QCOMPARE(field(readOne("{" + members + R"("bodyB":""})"), "x-a"), "\xC3\x83\xC2\xA9"_ba);
}

void TestRelayMessage::framingFitsTheBodyThatIsThere()
{
    const RelayedRequest relayed = readOne(
            R"({"transfer-encoding":"chunked","content-encoding":"gzip","expect":"100-continue",)"
            R"("body":{"a":1}})");
    QCOMPARE(field(relayed, "transfer-encoding"), "(none)"_ba);
    QCOMPARE(field(relayed, "content-encoding"), "(none)"_ba);
    QCOMPARE(field(relayed, "expect"), "(none)"_ba);
    QCOMPARE(field(relayed, "content-length"), "7"_ba);
    QCOMPARE(field(readOne(R"({"content-encoding":"gzip","bodyB":"H4s="})"), "content-encoding"),
             "gzip"_ba);
}

QTEST_GUILESS_MAIN(TestRelayMessage)
#include "tst_relaymessage.moc"
