// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"

#include "core/event/bytes.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookloupe {

using State = RequestFramer::State;

namespace {

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /hook HTTP/1.1\r\nHost: a.example\r\n" + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray &chunks)
{
    return post("Transfer-Encoding: chunked\r\n", chunks);
}

/// What a framer makes of a stream: its requests, then how it ends.
struct Outcome
{
    std::vector<WireRequest> requests;
    State state = State::NeedHead;
    int status = 0;
    qint64 offset = 0;
    QString sentence;
    QByteArray rest;
};

Outcome frame(const std::vector<QByteArray> &pieces, const ReceiverLimits &limits = {})
{
    Outcome outcome;
    RequestFramer framer(limits);
    for (const QByteArray &piece : pieces) {
        framer.append(piece);
        while (framer.state() == State::Complete)
            outcome.requests.push_back(framer.takeRequest());
    }
    outcome.state = framer.state();
    outcome.rest = framer.partialBytes(framer.bufferedBytes());
    if (outcome.state == State::Refused) {
        outcome.status = framer.refusal().status;
        outcome.offset = framer.refusal().offset;
        outcome.sentence = framer.refusal().sentence;
    }
    return outcome;
}

bool sameSpans(const std::vector<FieldSpan> &a, const std::vector<FieldSpan> &b)
{
    const auto same = [](const FieldSpan &x, const FieldSpan &y) {
        return x.name.offset == y.name.offset && x.name.length == y.name.length
                && x.value.offset == y.value.offset && x.value.length == y.value.length;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

bool sameRequest(const WireRequest &a, const WireRequest &b)
{
    return a.wire == b.wire && a.methodBytes() == b.methodBytes()
            && a.targetBytes() == b.targetBytes() && a.versionBytes() == b.versionBytes()
            && sameSpans(a.fields, b.fields) && sameSpans(a.trailers, b.trailers)
            && a.headBytes == b.headBytes && a.chunked == b.chunked && a.body() == b.body();
}

bool sameOutcome(const Outcome &a, const Outcome &b)
{
    return a.state == b.state && a.status == b.status && a.offset == b.offset
            && std::equal(a.requests.begin(), a.requests.end(), b.requests.begin(),
                          b.requests.end(), sameRequest);
}

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

/// Streams that between them visit every branch; used for the split tests too.
std::vector<QByteArray> sampleStreams()
{
    return {
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "\r\n\r\nGET /x?y=%20#z HTTP/1.0\r\n\r\n",
        post("Content-Length: 5\r\nX: \t padded \t\r\nx:\r\n", "a\r\n\0b"_ba),
        post("Content-Length: 0\r\n") + "GET /next HTTP/1.1\r\nHost: a\r\n\r\n" + post({}),
        chunked("5;ext=\"q;v\"\r\nhello\r\n00A\r\n0123456789\r\n0;last\r\nT: 1\r\nT: 2\r\n\r\n")
                + "GET /after HTTP/1.1\r\nHost: a\r\n\r\n",
        chunked("0\r\n\r\n") + "\r\n" + chunked("1\r\nx\r\n0\r\n\r\n") + "GET /half HT",
        chunked("3\r\nabcX\r\n"),
        chunked("zz\r\n"),
        "GET / HTTP/1.1\nHost: a\r\n\r\n",
        post("A: b\rc\r\n"),
        post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "abc"),
        "GET /\x7f HTTP/1.1\r\nHost: a\r\n\r\n",
        "\x16\x03\x01\x02hello",
        "\r\n\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /" + QByteArray(3000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n",
        post("A: " + QByteArray(3000, 'b') + "\r\n"),
        post("Content-Length: 4000\r\n", QByteArray(100, 'c')),
        chunked("900\r\n" + QByteArray(0x900, 'd') + "\r\n"),
    };
}

ReceiverLimits smallLimits()
{
    ReceiverLimits limits;
    limits.headBytesMax = 2048;
    limits.bodyBytesMax = 2048;
    return limits;
}

} // namespace

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
    void givesTheSameForEverySplit();
    void givesTheSameForRandomPieces();
    void keepsPipelinedBytes();
    void readsChunksExtensionsAndTrailers();
    void boundsChunkFraming();
    void tellsWhenAContinueIsDue();
    void dropsEmptyLinesBeforeARequest();
    void keepsPartialBytes();
    void reassemblesFromSpans();
    void closesConnection_data();
    void closesConnection();
    void readsStoredRequests();
    void refusesOtherStoredBytes_data();
    void refusesOtherStoredBytes();
    void readsAnythingLeniently();
    void readsRequestFiles_data();
    void readsRequestFiles();
    void refusesAFileWithoutRequestLine();
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
    row("coding xchunked", post("Transfer-Encoding: xchunked\r\n"), 501);
    row("coding identity, chunked", post("Transfer-Encoding: identity, chunked\r\n"), 501);
    row("coding gzip, chunked", post("Transfer-Encoding: gzip, chunked\r\n"), 501);
    row("coding chunked, chunked", post("Transfer-Encoding: chunked, chunked\r\n"), 501);
    row("coding empty", post("Transfer-Encoding:\r\n"), 501);
    row("coding vertical tab", post("Transfer-Encoding: \vchunked\r\n"), 501);
    row("two codings", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"));
    row("coding in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("no host", get + "\r\n");
    row("two hosts", get + "Host: a\r\nhost: b\r\n\r\n");
    row("two hosts in 1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n");
    row("host with blank", get + "Host: a b\r\n\r\n");
    row("host with user", get + "Host: u@a\r\n\r\n");
    row("host with path", get + "Host: a/b\r\n\r\n");
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
    line("no slash", "GET", "foo");
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

void TestRequestFramer::givesTheSameForEverySplit()
{
    const ReceiverLimits limits = smallLimits();
    for (const QByteArray &stream : sampleStreams()) {
        const Outcome whole = frame({ stream }, limits);
        for (qsizetype at = 0; at <= stream.size(); ++at) {
            const Outcome split = frame({ stream.first(at), stream.sliced(at) }, limits);
            QVERIFY2(sameOutcome(whole, split), qPrintable(QString::number(at)));
        }
        std::vector<QByteArray> bytes;
        for (qsizetype i = 0; i < stream.size(); ++i)
            bytes.push_back(stream.sliced(i, 1));
        QVERIFY(sameOutcome(whole, frame(bytes, limits)));
    }
}

void TestRequestFramer::givesTheSameForRandomPieces()
{
    QRandomGenerator random(7);
    const ReceiverLimits limits = smallLimits();
    for (int round = 0; round < 300; ++round) {
        const std::vector<QByteArray> samples = sampleStreams();
        QByteArray stream;
        for (int i = 0; i < 3; ++i)
            stream += samples[random.bounded(static_cast<quint32>(samples.size()))];
        std::vector<QByteArray> pieces;
        for (qsizetype at = 0; at < stream.size();) {
            const qsizetype size = qMin<qsizetype>(1 + random.bounded(40), stream.size() - at);
            pieces.push_back(stream.sliced(at, size));
            at += size;
        }
        QVERIFY(sameOutcome(frame({ stream }, limits), frame(pieces, limits)));
    }
}

void TestRequestFramer::keepsPipelinedBytes()
{
    RequestFramer framer{ ReceiverLimits() };
    QByteArray stream;
    for (int i = 0; i < 200; ++i)
        stream += post("Content-Length: 3\r\nN: " + QByteArray::number(i) + "\r\n", "abc");
    stream += "GET /rest";
    framer.append(stream);
    QByteArray seen;
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(framer.state(), State::Complete);
        const WireRequest request = framer.takeRequest();
        QCOMPARE(request.field("N")->toByteArray(), QByteArray::number(i));
        seen += request.wire;
        QCOMPARE(framer.bufferedBytes(), stream.size() - seen.size());
    }
    QCOMPARE(framer.state(), State::NeedHead);
    QVERIFY(framer.hasBegun());
    QCOMPARE(seen + framer.partialBytes(100), stream);

    // While one is complete, what arrives is only kept.
    framer.append(" HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(framer.append("\0\0\0"_ba), State::Complete);
    QCOMPARE(framer.takeRequest().targetBytes().toByteArray(), "/rest"_ba);
    QCOMPARE(framer.state(), State::Refused);
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

void TestRequestFramer::dropsEmptyLinesBeforeARequest()
{
    RequestFramer framer{ ReceiverLimits() };
    framer.append("\r\n\r");
    QVERIFY(!framer.hasBegun());
    framer.append("\nGET / HTTP/1.1\r\nHost: a\r\n\r\n\r\n");
    QCOMPARE(framer.state(), State::Complete);
    QCOMPARE(framer.takeRequest().wire, "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba);
    QVERIFY(!framer.hasBegun());
    QCOMPARE(framer.bufferedBytes(), 0);
}

void TestRequestFramer::keepsPartialBytes()
{
    RequestFramer framer{ ReceiverLimits() };
    const QByteArray bytes = post("Content-Length: abc\r\n", "rest");
    framer.append(bytes);
    QCOMPARE(framer.state(), State::Refused);
    QCOMPARE(framer.partialBytes(1000), bytes);
    QCOMPARE(framer.partialBytes(4), "POST"_ba);
    QCOMPARE(framer.append("more"), State::Refused);
    QCOMPARE(framer.partialBytes(1000), bytes);
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

void TestRequestFramer::closesConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::newRow("1.1") << post({}) << false;
    QTest::newRow("close") << post("Connection: close\r\n") << true;
    QTest::newRow("close in a list") << post("connection: x, CLOSE ,y\r\n") << true;
    QTest::newRow("close in the second") << post("Connection: x\r\nConnection: close\r\n") << true;
    QTest::newRow("another word") << post("Connection: closed\r\n") << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << true;
    QTest::newRow("1.0 keep-alive")
            << "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"_ba << false;
    QTest::newRow("CONNECT") << "CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n"_ba << true;
}

void TestRequestFramer::closesConnection()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, closes);
    const auto request = parseStoredRequest(bytes);
    QVERIFY(request.has_value());
    QCOMPARE(hookloupe::closesConnection(*request), closes);
}

void TestRequestFramer::readsStoredRequests()
{
    for (const QByteArray &stream : sampleStreams()) {
        for (const WireRequest &request : frame({ stream }).requests) {
            const auto again = parseStoredRequest(request.wire);
            QVERIFY(again.has_value());
            QVERIFY(sameRequest(*again, request));
        }
    }
}

void TestRequestFramer::refusesOtherStoredBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << "GET / HT"_ba;
    QTest::newRow("body missing") << post("Content-Length: 3\r\n", "ab");
    QTest::newRow("two") << post({}) + post({});
    QTest::newRow("empty line first") << "\r\n" + post({});
    QTest::newRow("malformed") << "nonsense\r\n\r\n"_ba;
}

void TestRequestFramer::refusesOtherStoredBytes()
{
    QFETCH(const QByteArray, bytes);
    const auto request = parseStoredRequest(bytes);
    QVERIFY(!request);
    QCOMPARE(request.error().code, ErrorCode::InvalidInput);
    QVERIFY(!request.error().sentence.isEmpty());
}

void TestRequestFramer::readsAnythingLeniently()
{
    const WireRequest good = parseLenient("PUT /a b HTTP/1.1\nA : 1\r\nno colon\n: x\n\nbody\n");
    QCOMPARE(good.methodBytes().toByteArray(), "PUT"_ba);
    QCOMPARE(good.targetBytes().toByteArray(), "/a b"_ba);
    QCOMPARE(good.versionBytes().toByteArray(), "HTTP/1.1"_ba);
    QCOMPARE(good.fields.size(), 1U);
    QCOMPARE(good.body().toByteArray(), "body\n"_ba);

    const WireRequest half = parseLenient("GET /on");
    QCOMPARE(half.targetBytes().toByteArray(), "/on"_ba);
    QVERIFY(half.versionBytes().isEmpty());

    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes;
        for (quint32 n = random.bounded(80U); n > 0; --n)
            bytes += "\r\n :\t\0aHTTP/1. \xff\x16"_ba[random.bounded(18)];
        const WireRequest request = parseLenient(bytes);
        QCOMPARE(request.head().toByteArray() + request.body().toByteArray(), bytes);
        QCOMPARE(request.wire, bytes);
    }
}

void TestRequestFramer::readsRequestFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as sent") << post("A: 1\r\n", "x\ny") << post("A: 1\r\n", "x\ny") << "x\ny"_ba;
    QTest::newRow("LF head") << "POST /a HTTP/1.1\nA: 1\n\nx\ny\n"_ba
                             << "POST /a HTTP/1.1\r\nA: 1\r\n\r\nx\ny\n"_ba
                             << "x\ny\n"_ba;
    QTest::newRow("head alone") << "GET /a HTTP/1.1\nA: 1"_ba
                                << "GET /a HTTP/1.1\r\nA: 1\r\n\r\n"_ba << QByteArray();
    QTest::newRow("no empty line") << "GET /a HTTP/1.1\nA: 1\n"_ba
                                   << "GET /a HTTP/1.1\r\nA: 1\r\n\r\n"_ba << QByteArray();
    QTest::newRow("length is not believed") << post("Content-Length: 1\r\n", "abc")
                                            << post("Content-Length: 1\r\n", "abc") << "abc"_ba;
    QTest::newRow("chunked") << chunked("2\r\nhi\r\n0\r\n\r\n") << chunked("2\r\nhi\r\n0\r\n\r\n")
                             << "hi"_ba;
    QTest::newRow("chunked by name only") << chunked("{}") << chunked("{}") << "{}"_ba;
    QTest::newRow("bytes after the chunks")
            << chunked("0\r\n\r\nx") << chunked("0\r\n\r\nx") << "0\r\n\r\nx"_ba;
}

void TestRequestFramer::readsRequestFiles()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, wire);
    QFETCH(const QByteArray, body);
    const auto request = parseRequestFile(file);
    QVERIFY(request.has_value());
    QCOMPARE(request->wire, wire);
    QCOMPARE(request->body().toByteArray(), body);
}

void TestRequestFramer::refusesAFileWithoutRequestLine()
{
    for (const QByteArray &file :
         { ""_ba, "{\"a\":1}"_ba, "\n\nGET / HTTP/1.1"_ba, "POST /x\n\n"_ba }) {
        const auto request = parseRequestFile(file);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::InvalidInput);
    }
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestRequestFramer)
#include "tst_requestframer.moc"
