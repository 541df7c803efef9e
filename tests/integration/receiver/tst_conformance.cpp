// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Raw bytes against the receiver: what each sender reads, and the exact event that is kept.

#include "core/event/clock.h"
#include "core/receiver/receiver.h"
#include "tests/integration/receiver/conformance.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace hookloupe {

using test::ConformanceCase;
using test::Expected;

namespace {

/// The field lines of a head, split in the simplest way that can be right.
QByteArrayList splitFields(const QByteArray &wire)
{
    QByteArrayList fields;
    const QByteArray lines = wire.first(wire.indexOf("\r\n\r\n") + 2);
    for (qsizetype at = lines.indexOf("\r\n") + 2; at < lines.size();) {
        const qsizetype end = lines.indexOf("\r\n", at);
        const QByteArray line = lines.sliced(at, end - at);
        const qsizetype colon = line.indexOf(':');
        QByteArray value = line.sliced(colon + 1);
        while (value.startsWith(' ') || value.startsWith('\t'))
            value.remove(0, 1);
        while (value.endsWith(' ') || value.endsWith('\t'))
            value.chop(1);
        fields << line.first(colon) + '=' + value;
        at = end + 2;
    }
    return fields;
}

QByteArrayList joined(const WireRequest &request, const std::vector<FieldSpan> &fields)
{
    QByteArrayList list;
    for (const FieldSpan &field : fields)
        list << request.at(field.name).toByteArray() + '=' + request.at(field.value).toByteArray();
    return list;
}

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void hasEnoughCases();
    void accepts_data() { list(test::acceptedCases()); }
    void accepts() { check(); }
    void refuses_data() { list(test::refusedCases()); }
    void refuses() { check(); }
    void givesUpOnTheIncomplete_data() { list(test::incompleteCases()); }
    void givesUpOnTheIncomplete() { check(); }
    void isRightWhereQtWasWrong_data() { list(test::defectCases()); }
    void isRightWhereQtWasWrong() { check(); }

private:
    static void list(const std::vector<ConformanceCase> &cases);
    void check();
    void run(const ConformanceCase &one);
    void compare(const Expected &expected, const RawAnswer &answer, const Event &event);
    void provesAlive(RawClient &client, std::size_t eventsBefore);

    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;
};

void TestConformance::initTestCase()
{
    ReceiverLimits limits;
    limits.headBytesMax = test::kHeadMax;
    limits.targetBytesMax = test::kTargetMax;
    limits.bodyBytesMax = test::kBodyMax;
    limits.headTimeoutMs = limits.requestTimeoutMs = 600;
    m_sink = std::make_unique<FakeSink>();
    m_receiver = std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), limits);
    const auto port = m_receiver->listen({});
    QVERIFY(port.has_value());
    m_port = *port;
}

void TestConformance::cleanupTestCase()
{
    m_receiver.reset();
    m_sink.reset();
}

void TestConformance::hasEnoughCases()
{
    const std::size_t count = test::acceptedCases().size() + test::refusedCases().size()
            + test::incompleteCases().size() + test::defectCases().size();
    qInfo("%zu cases", count);
    QVERIFY(count >= 150);
}

void TestConformance::list(const std::vector<ConformanceCase> &cases)
{
    QTest::addColumn<qsizetype>("index");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%03zu %s", i + 1, cases[i].name) << static_cast<qsizetype>(i);
}

void TestConformance::check()
{
    QFETCH(const qsizetype, index);
    const QByteArray function = QTest::currentTestFunction();
    const auto cases = function == "accepts"       ? test::acceptedCases()
            : function == "refuses"                ? test::refusedCases()
            : function == "isRightWhereQtWasWrong" ? test::defectCases()
                                                   : test::incompleteCases();
    run(cases[static_cast<std::size_t>(index)]);
}

void TestConformance::run(const ConformanceCase &one)
{
    const std::size_t before = m_sink->count();
    RawClient client(m_port);
    int informational = one.informational;
    for (qsizetype i = 0; i < one.pieces.size(); ++i) {
        client.send(one.pieces[i]);
        // Like a client that waits for its 100 before it goes on.
        for (; informational > 0; --informational)
            QCOMPARE(client.answer().status, 100);
    }
    if (one.endsItsSide)
        client.finishWriting();
    std::vector<RawAnswer> answers;
    for (const Expected &expected : one.outcomes) {
        answers.push_back(expected.status == 0 ? RawAnswer()
                                               : client.answer(expected.method == "HEAD"));
        QCOMPARE(answers.back().status, expected.status);
    }
    if (one.closes || one.endsItsSide) {
        QVERIFY(client.atEnd());
        QVERIFY(!client.wasReset());
    }
    QTRY_COMPARE(m_sink->count(), before + one.outcomes.size());
    const auto events = m_sink->events();
    for (std::size_t i = 0; i < one.outcomes.size(); ++i) {
        compare(one.outcomes[i], answers[i], *events[before + i]);
        if (QTest::currentTestFailed())
            return;
    }
    if (!one.closes && !one.endsItsSide)
        provesAlive(client, before + one.outcomes.size());
    QCOMPARE(m_sink->count(),
             before + one.outcomes.size() + (one.closes || one.endsItsSide ? 0 : 1));
}

void TestConformance::compare(const Expected &expected, const RawAnswer &answer, const Event &event)
{
    const WireRequest &request = event.request;
    QCOMPARE(event.response.status, expected.status);
    QCOMPARE(request.wire, expected.wire);
    if (!expected.refusal.isEmpty()) {
        QCOMPARE(event.kind, EventKind::Refused);
        QVERIFY2(event.reason.toUtf8().contains(expected.refusal), qPrintable(event.reason));
        QVERIFY(request.wire.size() <= 64LL * 1024);
        if (expected.status != 0) {
            QCOMPARE(answer.body, event.reason.toUtf8() + '\n');
            QVERIFY(answer.head.contains("\r\nConnection: close\r\n"));
        }
        return;
    }
    QCOMPARE(event.kind, EventKind::Request);
    QCOMPARE(request.methodBytes().toByteArray(), expected.method);
    QCOMPARE(request.targetBytes().toByteArray(), expected.target);
    QCOMPARE(request.body().toByteArray(), expected.body);
    QCOMPARE(joined(request, request.fields), splitFields(expected.wire));
    QCOMPARE(joined(request, request.trailers), expected.trailers);
    QCOMPARE(request.head().toByteArray(),
             expected.wire.first(expected.wire.indexOf("\r\n\r\n") + 4));
}

/// No byte of the case is left in the connection, and none is missing.
void TestConformance::provesAlive(RawClient &client, std::size_t eventsBefore)
{
    const QByteArray probe = "GET /probe HTTP/1.1\r\nHost: probe\r\n\r\n";
    client.send(probe);
    QCOMPARE(client.answer().status, 200);
    const auto events = m_sink->events();
    QCOMPARE(events.size(), eventsBefore + 1);
    QCOMPARE(events.back()->request.wire, probe);
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestConformance)
#include "tst_conformance.moc"
