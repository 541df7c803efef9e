// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/responseframer.h"

#include <QTest>

using namespace hookloupe;
using namespace Qt::StringLiterals;

using State = ResponseFramer::State;
Q_DECLARE_METATYPE(hookloupe::ResponseFramer::State)

namespace {

constexpr qint64 kBodyMax = 1024 * 1024;

QByteArray joined(const Fields &fields)
{
    QByteArray text;
    for (const Field &field : fields)
        text += field.name + "=" + field.value + ";";
    return text;
}

/// Everything that a split must not change, in one comparable value.
QByteArray summary(const ResponseFramer &framer)
{
    return QByteArray::number(static_cast<int>(framer.state())) + "|"
            + QByteArray::number(framer.status()) + "|" + framer.reason() + "|"
            + joined(framer.fields()) + "|" + joined(framer.trailers()) + "|" + framer.body() + "|"
            + QByteArray::number(framer.bodyBytes()) + "|" + framer.problem().toUtf8();
}

} // namespace

class TestResponseFramer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesAnAnswer_data();
    void framesAnAnswer();
    void theSplitNeverMatters_data();
    void theSplitNeverMatters();
    void fieldsStayInWireOrder();
    void interimAnswersAreSkipped();
    void unfinishedAnswersSayHowFarTheyCame_data();
    void unfinishedAnswersSayHowFarTheyCame();
    void theBodyIsCutAtTheLimit_data();
    void theBodyIsCutAtTheLimit();
    void headsAreBounded_data();
    void headsAreBounded();
    void manySmallChunksPass();
};

void TestResponseFramer::framesAnAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<State>("state"); // after the end of the stream
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, const char *method, const QByteArray &wire, State state,
                        int status, const QByteArray &reason, const QByteArray &body) {
        QTest::newRow(name) << QByteArray(method) << wire << state << status << reason << body;
    };
    row("content-length", "POST", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        State::Complete, 200, "OK", "hello");
    row("empty body", "POST", "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n", State::Complete,
        202, "Accepted", "");
    row("bytes behind the answer are dropped", "POST",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 500 No\r\n\r\n", State::Complete,
        200, "OK", "ok");
    row("close-delimited", "POST", "HTTP/1.0 200 OK\r\nServer: old\r\n\r\nto the end",
        State::Complete, 200, "OK", "to the end");
    row("chunked", "POST",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n "
        "world\r\n0\r\n\r\n",
        State::Complete, 200, "OK", "hello world");
    row("chunked with extension, blanks and trailer", "POST",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, Chunked\r\n\r\nA "
        ";x=\"y\"\r\n0123456789\r\n000\r\n"
        "Digest: abc\r\n\r\n",
        State::Complete, 200, "OK", "0123456789");
    row("transfer-encoding wins over content-length", "POST",
        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\nTransfer-Encoding: "
        "chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
        State::Complete, 200, "OK", "x");
    row("unknown last coding ends with the stream", "POST",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, gzip\r\n\r\n\x1f\x8b", State::Complete, 200,
        "OK", "\x1f\x8b");
    row("line feeds alone", "POST", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n3\nabc\n0\n\n",
        State::Complete, 200, "OK", "abc");
    row("no reason, no blank", "POST", "HTTP/1.1 204\r\n\r\n", State::Complete, 204, "", "");
    row("empty reason", "POST", "HTTP/1.1 204 \r\n\r\n", State::Complete, 204, "", "");
    row("status without a registered meaning", "POST",
        "HTTP/1.1 799 What?\r\nContent-Length: 0\r\n\r\n", State::Complete, 799, "What?", "");
    row("empty lines in front", "POST", "\r\n\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        State::Complete, 200, "OK", "");
    row("head has no body", "HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", State::Complete,
        200, "OK", "");
    row("204 has no body", "POST", "HTTP/1.1 204 None\r\nContent-Length: 5\r\n\r\n",
        State::Complete, 204, "None", "");
    row("304 has no body", "GET", "HTTP/1.1 304 Same\r\nTransfer-Encoding: chunked\r\n\r\n",
        State::Complete, 304, "Same", "");
    row("connect has none when it is accepted", "CONNECT", "HTTP/1.1 200 OK\r\n\r\ntunnel",
        State::Complete, 200, "OK", "");
    row("connect has one when it is refused", "CONNECT",
        "HTTP/1.1 405 No\r\nContent-Length: 2\r\n\r\nno", State::Complete, 405, "No", "no");
    row("101 is final", "GET", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\nxx",
        State::Complete, 101, "Switching Protocols", "");
    row("one length several times", "POST",
        "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\nContent-Length: 2\r\n\r\nok", State::Complete,
        200, "OK", "ok");
    row("binary body", "POST", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n"_ba + "\0\xff\r\n"_ba,
        State::Complete, 200, "OK", "\0\xff\r\n"_ba);

    row("lengths that differ", "POST",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok", State::Malformed,
        200, "OK", "");
    row("negative length", "POST", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        State::Malformed, 200, "OK", "");
    row("length past 63 bits", "POST",
        "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775808\r\n\r\n", State::Malformed, 200,
        "OK", "");
    row("empty length", "POST", "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n", State::Malformed, 200,
        "OK", "");
    row("chunk size past 63 bits", "POST",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
        State::Malformed, 200, "OK", "");
    row("chunk size that is none", "POST",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x5\r\nhello", State::Malformed, 200,
        "OK", "");
    row("empty chunk size", "POST", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
        State::Malformed, 200, "OK", "");
    row("chunk longer than announced", "POST",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n", State::Malformed, 200,
        "OK", "ab");
    row("header line without colon", "POST", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n",
        State::Malformed, 200, "OK", "");
    row("header line without name", "POST", "HTTP/1.1 200 OK\r\n: x\r\n\r\n", State::Malformed, 200,
        "OK", "");
    row("first header line folded", "POST", "HTTP/1.1 200 OK\r\n x: y\r\n\r\n", State::Malformed,
        200, "OK", "");
    row("not HTTP", "POST", "SSH-2.0-OpenSSH_9.2\r\n", State::Malformed, 0, "", "");
    row("a TLS alert", "POST", "\x15\x03\x01\n"_ba, State::Malformed, 0, "", "");
    row("HTTP/2", "POST", "HTTP/2 200\r\n\r\n", State::Malformed, 0, "", "");
    row("status of two digits", "POST", "HTTP/1.1 20 OK\r\n\r\n", State::Malformed, 0, "", "");
    row("status of four digits", "POST", "HTTP/1.1 2000 OK\r\n\r\n", State::Malformed, 0, "", "");
    row("status 000", "POST", "HTTP/1.1 000 OK\r\n\r\n", State::Malformed, 0, "", "");
}

void TestResponseFramer::framesAnAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, wire);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(QByteArray, body);

    ResponseFramer framer(method, kBodyMax);
    QVERIFY(!framer.hasBegun());
    framer.append(wire);
    QVERIFY(framer.hasBegun());
    QCOMPARE(framer.endOfStream(), state);
    QCOMPARE(framer.status(), status);
    QCOMPARE(framer.reason(), reason);
    QCOMPARE(framer.body(), body);
    QCOMPARE(framer.problem().isEmpty(), state != State::Malformed);
}

void TestResponseFramer::theSplitNeverMatters_data()
{
    framesAnAnswer_data();
}

void TestResponseFramer::theSplitNeverMatters()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, wire);

    ResponseFramer whole(method, kBodyMax);
    whole.append(wire);
    whole.endOfStream();
    for (qsizetype at = 0; at <= wire.size(); ++at) {
        ResponseFramer split(method, kBodyMax);
        split.append(QByteArrayView(wire).first(at));
        split.append(QByteArrayView(wire).sliced(at));
        split.endOfStream();
        QVERIFY2(summary(split) == summary(whole), qPrintable(u"split at %1"_s.arg(at)));
    }
    ResponseFramer single(method, kBodyMax);
    for (const char &byte : wire)
        single.append(QByteArrayView(&byte, 1));
    single.endOfStream();
    QCOMPARE(summary(single), summary(whole));
}

void TestResponseFramer::fieldsStayInWireOrder()
{
    ResponseFramer framer("POST", kBodyMax);
    framer.append(
            "HTTP/1.1 200 OK\r\nSet-Cookie: b=2\r\nX-a:  one \t\r\nset-cookie: a=1\r\n"
            "Folded: one\r\n\t two\r\nSpace : x\r\nEmpty:\r\nTransfer-Encoding: chunked\r\n\r\n"
            "0\r\nT1: a\r\nT2: b\r\n\r\n");
    QCOMPARE(framer.state(), State::Complete);
    QCOMPARE(joined(framer.fields()),
             "Set-Cookie=b=2;X-a=one;set-cookie=a=1;Folded=one two;Space=x;Empty=;"
             "Transfer-Encoding=chunked;"_ba);
    QCOMPARE(joined(framer.trailers()), "T1=a;T2=b;"_ba);
}

void TestResponseFramer::interimAnswersAreSkipped()
{
    ResponseFramer framer("POST", kBodyMax);
    framer.append("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
    QCOMPARE(framer.state(), State::NeedHead);
    QCOMPARE(framer.status(), 0);
    QVERIFY(framer.hasBegun());
    framer.append("HTTP/1.1 201 Created\r\nContent-Length: 1\r\n\r\nx");
    QCOMPARE(framer.state(), State::Complete);
    QCOMPARE(framer.status(), 201);
    QCOMPARE(joined(framer.fields()), "Content-Length=1;"_ba);
}

void TestResponseFramer::unfinishedAnswersSayHowFarTheyCame_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray() << State::NeedHead << 0 << QByteArray();
    QTest::newRow("in the status line") << "HTTP/1.1 20"_ba << State::NeedHead << 0 << QByteArray();
    QTest::newRow("in the fields")
            << "HTTP/1.1 200 OK\r\nA: b"_ba << State::NeedHead << 200 << QByteArray();
    QTest::newRow("only interim") << "HTTP/1.1 100 Continue\r\n\r\n"_ba << State::NeedHead << 0
                                  << QByteArray();
    QTest::newRow("counted") << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel"_ba
                             << State::NeedBody << 200 << "hel"_ba;
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
    QTest::newRow("in a chunk") << chunked + "5\r\nhel" << State::NeedBody << 200 << "hel"_ba;
    QTest::newRow("between chunks") << chunked + "3\r\nhel\r\n"
                                    << State::NeedBody << 200 << "hel"_ba;
    QTest::newRow("before the trailers' end") << chunked + "0\r\n"
                                              << State::NeedBody << 200 << QByteArray();
}

void TestResponseFramer::unfinishedAnswersSayHowFarTheyCame()
{
    QFETCH(QByteArray, wire);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ResponseFramer framer("POST", kBodyMax);
    framer.append(wire);
    QCOMPARE(framer.endOfStream(), state);
    QCOMPARE(framer.status(), status);
    QCOMPARE(framer.body(), body);
}

void TestResponseFramer::theBodyIsCutAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("counted") << "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789"_ba;
    QTest::newRow("chunked") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "3\r\n012\r\n7\r\n3456789\r\n0\r\n\r\n"_ba;
    QTest::newRow("close-delimited") << "HTTP/1.1 200 OK\r\n\r\n0123456789"_ba;
}

void TestResponseFramer::theBodyIsCutAtTheLimit()
{
    QFETCH(QByteArray, wire);
    for (const auto &[limit, kept, cut] :
         { std::tuple{ 4, "0123"_ba, true }, std::tuple{ 0, QByteArray(), true },
           std::tuple{ 10, "0123456789"_ba, false } }) {
        ResponseFramer framer("POST", limit);
        framer.append(wire);
        QCOMPARE(framer.endOfStream(), State::Complete);
        QCOMPARE(framer.body(), kept);
        QCOMPARE(framer.bodyBytes(), 10);
        QCOMPARE(framer.bodyCut(), cut);
    }
}

void TestResponseFramer::headsAreBounded_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("again");
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
    QTest::newRow("one endless line") << QByteArray() << QByteArray(1000, 'x');
    QTest::newRow("endless empty lines") << QByteArray() << "\r\n"_ba;
    QTest::newRow("endless fields") << "HTTP/1.1 200 OK\r\n"_ba
                                    << "X-Field: value\r\n"_ba;
    QTest::newRow("endless folding") << "HTTP/1.1 200 OK\r\nA: b\r\n"_ba
                                     << " more\r\n"_ba;
    QTest::newRow("endless interim answers") << QByteArray() << "HTTP/1.1 100 Continue\r\n\r\n"_ba;
    QTest::newRow("endless chunk extension") << chunked + "1;" << QByteArray(1000, 'x');
    QTest::newRow("endless trailers") << chunked + "0\r\n"
                                      << "X-Trailer: value\r\n"_ba;
}

void TestResponseFramer::headsAreBounded()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, again);
    ResponseFramer framer("POST", kBodyMax);
    framer.append(start);
    qint64 fed = start.size();
    while (framer.state() != State::Malformed && fed < 2 * ResponseFramer::kHeadBytesMax) {
        framer.append(again);
        fed += again.size();
    }
    QCOMPARE(framer.state(), State::Malformed);
    QVERIFY(framer.problem().contains("256.0 KiB"_L1));
    QVERIFY(fed > ResponseFramer::kHeadBytesMax);
}

void TestResponseFramer::manySmallChunksPass()
{
    ResponseFramer framer("POST", kBodyMax);
    framer.append("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 100'000; ++i)
        framer.append("1\r\nx\r\n");
    framer.append("0\r\n\r\n");
    QCOMPARE(framer.state(), State::Complete);
    QCOMPARE(framer.body(), QByteArray(100'000, 'x'));
}

QTEST_GUILESS_MAIN(TestResponseFramer)
#include "tst_responseframer.moc"
