// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"

#include "tests/unit/http/framing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

using State = RequestFramer::State;

namespace {

/// The head written again from its spans alone.
QByteArray headFromSpans(const WireRequest &request)
{
    QByteArray head = request.methodBytes().toByteArray() + ' ';
    head += request.targetBytes().toByteArray() + ' ' + request.versionBytes().toByteArray()
            + "\r\n";
    for (const FieldSpan &field : request.fields)
        head += request.at(field.name).toByteArray() + ": " + request.at(field.value).toByteArray()
                + "\r\n";
    return head + "\r\n";
}

} // namespace

/// What counts as a request, and what is refused.
class TestRequestFramer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void refusesWhatIsTooLarge();
    void keepsAnyNumberOfFieldsWithinTheHead();
    void readsChunksExtensionsAndTrailers();
    void boundsChunkFraming();
    void tellsWhenAContinueIsDue();
    void reassemblesFromSpans();
};

// RFC 9112 and 9110 by section; the shapes of request smuggling besides.
void TestRequestFramer::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray get = "GET / HTTP/1.1\r\n";
    row("length and coding", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"));
    row("coding and length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n"));
    row("two lengths", post("Content-Length: 2\r\nContent-Length: 3\r\n"));
    row("two equal lengths", post("Content-Length: 2\r\nContent-Length: 2\r\n"));
    row("length list", post("Content-Length: 2, 2\r\n"));
    row("negative length", post("Content-Length: -5\r\n"));
    row("length of letters", post("Content-Length: abc\r\n"));
    row("empty length", post("Content-Length:\r\n"));
    row("length 2^64-1", post("Content-Length: 18446744073709551615\r\n"));
    row("length 2^64+2", post("Content-Length: 18446744073709551618\r\n"));
    row("length with plus", post("Content-Length: +2\r\n"));
    row("length in hex", post("Content-Length: 0x2\r\n"));
    row("length with blank inside", post("Content-Length: 1 2\r\n"));
    row("length 2^63-1", post("Content-Length: 9223372036854775807\r\n"), 413);
    row("chunk size letters", chunked("zz\r\n"));
    row("chunk size empty", chunked("\r\n"));
    row("chunk size negative", chunked("-5\r\n"));
    row("chunk size 0x", chunked("0x5\r\nhello\r\n"));
    row("chunk size overflow", chunked("7fffffffffffffff\r\n"));
    row("chunk size long overflow", chunked("fffffffffffffffff\r\n"));
    row("chunk size trailing blank", chunked("5 \r\nhello\r\n"));
    row("chunk size then text", chunked("5 x\r\nhello\r\n"));
    row("chunk longer than size", chunked("3\r\nhello\r\n"));
    row("chunk shorter than size", chunked("5\r\nhi\r\n0\r\n\r\n"));
    row("chunk line bare LF", chunked("5\nhello\r\n"));
    row("chunk data bare LF", chunked("5\r\nhello\n"));
    row("last chunk bare LF", chunked("0\r\n\n"));
    row("chunk extension NUL", chunked("5;a\0b\r\nhello\r\n"_ba));
    row("chunk extension bare CR", chunked("5;a\rb\r\nhello\r\n"));
    row("chunk line too long", chunked("5;" + QByteArray(5000, 'x')));
    row("trailer without colon", chunked("0\r\nnonsense\r\n\r\n"));
    row("trailer folded", chunked("0\r\nA: b\r\n c\r\n\r\n"));
    row("coding xchunked", post("Transfer-Encoding: xchunked\r\n"));
    row("coding identity, chunked", post("Transfer-Encoding: identity, chunked\r\n"), 501);
    row("coding gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n"), 501);
    row("coding chunked, chunked", post("Transfer-Encoding: chunked, chunked\r\n"));
    row("coding empty", post("Transfer-Encoding:\r\n"));
    row("coding vertical tab", post("Transfer-Encoding: \vchunked\r\n"));
    row("coding gzip", post("Transfer-Encoding: gzip\r\n"));
    row("coding chunked, gzip", post("Transfer-Encoding: chunked, gzip\r\n"));
    row("coding chunked, gzip, chunked", post("Transfer-Encoding: chunked,gzip , chunked\r\n"));
    row("two codings", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"));
    row("coding in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("no host", get + "\r\n");
    row("two hosts", get + "Host: a\r\nhost: b\r\n\r\n");
    row("two hosts in 1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n");
    row("host with blank", get + "Host: a b\r\n\r\n");
    row("host with user", get + "Host: u@a\r\n\r\n");
    row("host with path", get + "Host: a/b\r\n\r\n");
    row("host with two ports", get + "Host: a:1:2\r\n\r\n");
    row("host with letters as port", get + "Host: a:b\r\n\r\n");
    row("host with open bracket", get + "Host: [::1\r\n\r\n");
    row("host with text after bracket", get + "Host: [::1]a\r\n\r\n");
    row("host with empty brackets", get + "Host: []\r\n\r\n");
    row("target without form", "GET foo HTTP/1.1\r\n");
    row("asterisk without OPTIONS", "GET * HTTP/1.1\r\n");
    row("authority without CONNECT", "GET a.example:443 HTTP/1.1\r\n");
    row("path with CONNECT", "CONNECT /a HTTP/1.1\r\n");
    row("CONNECT without port", "CONNECT a.example HTTP/1.1\r\n");
    row("scheme alone", "GET http:// HTTP/1.1\r\n");
    row("1.0 POST without length", "POST / HTTP/1.0\r\n\r\n", 411);
    row("1.0 PUT without length", "PUT / HTTP/1.0\r\nHost: a\r\n\r\n", 411);
    row("field without colon", post("nonsense\r\n"));
    row("field with blank in name", post("a b: 1\r\n"));
    row("blank before colon", post("Content-Length : 3\r\n"));
    row("tab before colon", post("A\t: 3\r\n"));
    row("empty name", post(": 1\r\n"));
    row("folded field", post("A: 1\r\n 2\r\n"));
    row("folded first field", get + " Host: a\r\n\r\n");
    row("bare LF after field", post("A: 1\n"));
    row("bare LF ends head", "GET / HTTP/1.1\r\nHost: a\r\n\n");
    row("LF only", "GET / HTTP/1.1\nHost: a\n\n");
    row("bare CR in value", post("A: b\rc\r\n"));
    row("CR CR LF", post("A: b\r\r\n"));
    row("NUL in value", post("A: b\0c\r\n"_ba));
    row("NUL in name", post("A\0b: c\r\n"_ba));
    row("NUL in target", "GET /\0 HTTP/1.1\r\n"_ba);
    row("control in target", "GET /\x01 HTTP/1.1\r\n");
    row("tab in target", "GET /a\tb HTTP/1.1\r\n");
    row("no version", "GET /\r\n");
    row("only a word", "GET\r\n");
    row("two blanks", "GET  / HTTP/1.1\r\n");
    row("blank in target", "GET /a b HTTP/1.1\r\n");
    row("blank at end", "GET / HTTP/1.1 \r\n");
    row("blank first", " GET / HTTP/1.1\r\n");
    row("lower-case version", "GET / http/1.1\r\n");
    row("strange version", "GET / HTTPxAyB\r\n");
    row("long version", "GET / HTTP/1.10\r\n");
    row("method with colon", "GE:T / HTTP/1.1\r\n");
    row("bare CR first", "\rGET / HTTP/1.1\r\n");
    row("bare LF first", "\nGET / HTTP/1.1\r\n");
    row("TLS handshake", "\x16\x03\x01");
    row("five empty lines", "\r\n\r\n\r\n\r\n\r\n");
    row("version 9.9", "GET / HTTP/9.9\r\n", 505);
    row("version 1.2", "GET / HTTP/1.2\r\n", 505);
    row("version 0.9", "GET / HTTP/0.9\r\n", 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("long target", "GET /" + QByteArray(16 * 1024, 'a') + " HTTP/1.1\r\n", 414);
    row("endless request line", QByteArray(64 * 1024 + 1, 'G'), 414);
    row("long field", post("A: " + QByteArray(64 * 1024, 'b')), 431);
    row("body too large", post("Content-Length: 26214401\r\n"), 413);
    row("chunk too large", chunked("1900001\r\n"), 413);
}

void TestRequestFramer::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    const Outcome outcome = frame({ bytes });
    QCOMPARE(outcome.state, State::Refused);
    QCOMPARE(outcome.status, status);
    QVERIFY(outcome.requests.empty());
    QVERIFY(outcome.sentence.endsWith('.'_L1));
    QVERIFY(outcome.offset >= 0 && outcome.offset <= bytes.size());
}

void TestRequestFramer::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto line = [](const char *name, const QByteArray &method, const QByteArray &target) {
        const QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
        QTest::newRow(name) << head << method << target << QByteArray();
    };
    line("origin form", "GET", "/a/b?c=d&e");
    line("two slashes", "POST", "//x//y");
    line("asterisk", "OPTIONS", "*");
    line("authority", "CONNECT", "a.example:443");
    line("absolute", "GET", "http://b.example:0/p");
    line("bad percent", "GET", "/%zz%20%");
    line("braces and quotes", "GET", "/{\"a\"}|^`");
    line("bytes over 127", "GET", "/\xff\xfe\x80");
    line("fragment", "GET", "/a#b");
    line("WebDAV", "PROPFIND", "/");
    line("lower case", "get", "/");
    line("odd token", "!#$%&'*+-.^_`|~09", "/");
    line("target at its limit", "GET", '/' + QByteArray(16 * 1024 - 1, 'a'));

    const auto body = [](const char *name, const QByteArray &bytes, const QByteArray &expected) {
        QTest::newRow(name) << bytes << "POST"_ba
                            << "/hook"_ba << expected;
    };
    body("no body", post({}), {});
    body("binary body", post("Content-Length: 4\r\n", "\0\r\n\xff"_ba), "\0\r\n\xff"_ba);
    body("leading zeros", post("Content-Length: 0003\r\n", "abc"), "abc");
    body("length with blanks", post("content-length: \t 3 \r\n", "abc"), "abc");
    body("empty host", "POST /hook HTTP/1.1\r\nHost:\r\n\r\n", {});
    body("1.0 without host", "POST /hook HTTP/1.0\r\nContent-Length: 1\r\n\r\nx", "x");
    body("IPv6 host", "POST /hook HTTP/1.1\r\nHost: [::1]:8025\r\n\r\n", {});
    body("controls in a value", post("A: \x01\x02\x7f\xfe\r\n"), {});
    body("chunked, mixed case", post("transfer-encoding: Chunked\r\n", "2\r\nhi\r\n0\r\n\r\n"),
         "hi");
    body("chunk size upper and zeros", chunked("000A\r\n0123456789\r\n000\r\n\r\n"), "0123456789");
    body("blank before extension", chunked("2 ; a=b\r\nhi\r\n0\r\n\r\n"), "hi");
}

void TestRequestFramer::accepts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    const Outcome outcome = frame({ bytes });
    QCOMPARE(outcome.state, State::NeedHead);
    QCOMPARE(outcome.requests.size(), 1U);
    const WireRequest &request = outcome.requests.front();
    QCOMPARE(request.wire, bytes);
    QCOMPARE(request.methodBytes().toByteArray(), method);
    QCOMPARE(request.targetBytes().toByteArray(), target);
    QCOMPARE(request.body().toByteArray(), body);
}

void TestRequestFramer::refusesWhatIsTooLarge()
{
    const ReceiverLimits limits = smallLimits();
    QCOMPARE(frame({ post("A: " + QByteArray(2048, 'b') + "\r\n") }, limits).status, 431);
    QCOMPARE(frame({ post("Content-Length: 2049\r\n") }, limits).status, 413);
    QCOMPARE(frame({ chunked("801\r\n") }, limits).status, 413);
    QCOMPARE(frame({ chunked("0\r\nT: " + QByteArray(2048, 'b') + "\r\n") }, limits).status, 431);
    const QByteArray most = QByteArray(2048, 'x');
    const Outcome whole = frame({ post("Content-Length: 2048\r\n", most) }, limits);
    QCOMPARE(whole.requests.size(), 1U);
    QCOMPARE(whole.requests.front().body().toByteArray(), most);

    // The head exactly at its limit passes, and one byte more does not.
    const QByteArray frameOnly = post("A: \r\n");
    const QByteArray fits = post("A: " + QByteArray(2048 - frameOnly.size(), 'b') + "\r\n");
    QCOMPARE(frame({ fits }, limits).requests.size(), 1U);
    QCOMPARE(frame({ post("A: " + QByteArray(2049 - frameOnly.size(), 'b') + "\r\n") }, limits)
                     .status,
             431);
}

void TestRequestFramer::keepsAnyNumberOfFieldsWithinTheHead()
{
    QByteArray fields;
    for (int i = 0; i < 5000; ++i)
        fields += "X-" + QByteArray::number(i) + ": " + QByteArray::number(i * 7) + "\r\n";
    ReceiverLimits limits;
    limits.headBytesMax = 128 * 1024;
    const Outcome outcome = frame({ post(fields) }, limits);
    QCOMPARE(outcome.requests.size(), 1U);
    const WireRequest &request = outcome.requests.front();
    QCOMPARE(request.fields.size(), 5001U);
    QCOMPARE(request.field("x-4999")->toByteArray(), "34993"_ba);
}

void TestRequestFramer::readsChunksExtensionsAndTrailers()
{
    const QByteArray bytes = chunked(
            "5;name=\"a;b\"\r\nhello\r\n1\r\n \r\n6;x\r\nworld\n\r\n0;end\r\nDigest: abc\r\n"
            "digest:  d \r\n\r\n");
    const Outcome outcome = frame({ bytes });
    QCOMPARE(outcome.requests.size(), 1U);
    const WireRequest &request = outcome.requests.front();
    QVERIFY(request.chunked);
    QCOMPARE(request.wire, bytes);
    QCOMPARE(request.dechunked, "hello world\n"_ba);
    QCOMPARE(request.trailers.size(), 2U);
    QCOMPARE(request.at(request.trailers[1].name).toByteArray(), "digest"_ba);
    QCOMPARE(request.at(request.trailers[1].value).toByteArray(), "d"_ba);
    QVERIFY(!request.field("Digest"));
}

void TestRequestFramer::boundsChunkFraming()
{
    ReceiverLimits limits = smallLimits();
    QByteArray oneByteChunks;
    for (int i = 0; i < 2048; ++i)
        oneByteChunks += "1\r\nx\r\n";
    const Outcome small = frame({ chunked(oneByteChunks + "0\r\n\r\n") }, limits);
    QCOMPARE(small.requests.size(), 1U);
    QCOMPARE(small.requests.front().dechunked, QByteArray(2048, 'x'));

    QByteArray padded;
    for (int i = 0; i < 40; ++i)
        padded += "1;" + QByteArray(3000, 'e') + "\r\nx\r\n";
    QCOMPARE(frame({ chunked(padded) }, limits).status, 413);
}

void TestRequestFramer::tellsWhenAContinueIsDue()
{
    RequestFramer framer{ ReceiverLimits() };
    framer.append("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n");
    QVERIFY(!framer.headComplete());
    QVERIFY(!framer.expectsContinue());
    framer.append("\r\n");
    QVERIFY(framer.headComplete());
    QVERIFY(framer.expectsContinue());
    framer.append("a");
    QVERIFY(!framer.expectsContinue());
    QCOMPARE(framer.append("b"), State::Complete);

    RequestFramer old{ ReceiverLimits() };
    old.append("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(old.headComplete() && !old.expectsContinue());
}

void TestRequestFramer::reassemblesFromSpans()
{
    QRandomGenerator random(11);
    const QByteArray nameBytes = "abcXYZ-_0";
    for (int round = 0; round < 200; ++round) {
        QByteArray head = "P" + QByteArray::number(round) + " /t" + QByteArray::number(round)
                + " HTTP/1.1\r\nHost: a\r\n";
        for (quint32 i = random.bounded(20U); i > 0; --i) {
            QByteArray name = "X";
            for (quint32 n = random.bounded(9U); n > 0; --n)
                name += nameBytes[random.bounded(static_cast<int>(nameBytes.size()))];
            QByteArray value = "v";
            for (quint32 n = random.bounded(30U); n > 0; --n)
                value += static_cast<char>(0x21 + random.bounded(0xde));
            head += name + ": " + value + "\r\n";
        }
        head += "\r\n";
        const Outcome outcome = frame({ head });
        QCOMPARE(outcome.requests.size(), 1U);
        QCOMPARE(headFromSpans(outcome.requests.front()), head);
        QCOMPARE(outcome.requests.front().head().toByteArray(), head);
    }
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestRequestFramer)
#include "tst_requestframer.moc"
