// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/http/requestframer.h"

#include "tests/unit/http/framing.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookloupe {

using State = RequestFramer::State;

namespace {

bool sameOutcome(const Outcome &a, const Outcome &b)
{
    return a.state == b.state && a.status == b.status && a.offset == b.offset
            && std::equal(a.requests.begin(), a.requests.end(), b.requests.begin(),
                          b.requests.end(), sameRequest);
}

} // namespace

/// How the bytes of a connection fall into requests, in whatever pieces they come.
class TestRequestStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheSameForEverySplit();
    void givesTheSameForRandomPieces();
    void keepsPipelinedBytes();
    void dropsEmptyLinesBeforeARequest();
    void keepsPartialBytes();
};

void TestRequestStream::givesTheSameForEverySplit()
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

void TestRequestStream::givesTheSameForRandomPieces()
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

void TestRequestStream::keepsPipelinedBytes()
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

void TestRequestStream::dropsEmptyLinesBeforeARequest()
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

void TestRequestStream::keepsPartialBytes()
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

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestRequestStream)
#include "tst_requeststream.moc"
