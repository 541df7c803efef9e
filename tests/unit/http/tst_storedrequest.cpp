// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"

#include "tests/unit/http/framing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace hookloupe {

/// Requests that are whole already: in the store, pasted, or in a file.
class TestStoredRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

void TestStoredRequest::closesConnection_data()
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

void TestStoredRequest::closesConnection()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, closes);
    const auto request = parseStoredRequest(bytes);
    QVERIFY(request.has_value());
    QCOMPARE(hookloupe::closesConnection(*request), closes);
}

void TestStoredRequest::readsStoredRequests()
{
    for (const QByteArray &stream : sampleStreams()) {
        for (const WireRequest &request : frame({ stream }).requests) {
            const auto again = parseStoredRequest(request.wire);
            QVERIFY(again.has_value());
            QVERIFY(sameRequest(*again, request));
        }
    }
}

void TestStoredRequest::refusesOtherStoredBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << "GET / HT"_ba;
    QTest::newRow("body missing") << post("Content-Length: 3\r\n", "ab");
    QTest::newRow("two") << post({}) + post({});
    QTest::newRow("empty line first") << "\r\n" + post({});
    QTest::newRow("malformed") << "nonsense\r\n\r\n"_ba;
}

void TestStoredRequest::refusesOtherStoredBytes()
{
    QFETCH(const QByteArray, bytes);
    const auto request = parseStoredRequest(bytes);
    QVERIFY(!request);
    QCOMPARE(request.error().code, ErrorCode::InvalidInput);
    QVERIFY(!request.error().sentence.isEmpty());
}

void TestStoredRequest::readsAnythingLeniently()
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

void TestStoredRequest::readsRequestFiles_data()
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

void TestStoredRequest::readsRequestFiles()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, wire);
    QFETCH(const QByteArray, body);
    const auto request = parseRequestFile(file);
    QVERIFY(request.has_value());
    QCOMPARE(request->wire, wire);
    QCOMPARE(request->body().toByteArray(), body);
}

void TestStoredRequest::refusesAFileWithoutRequestLine()
{
    for (const QByteArray &file :
         { ""_ba, "{\"a\":1}"_ba, "\n\nGET / HTTP/1.1"_ba, "POST /x\n\n"_ba }) {
        const auto request = parseRequestFile(file);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::InvalidInput);
    }
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestStoredRequest)
#include "tst_storedrequest.moc"
