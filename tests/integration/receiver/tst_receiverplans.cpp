// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/clock.h"
#include "core/receiver/receiver.h"
#include "tests/integration/receiver/fakesink.h"
#include "tests/support/rawclient.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace hookloupe {

namespace {

QByteArray post(const QByteArray &target = "/", const QByteArray &body = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: a.example\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// What a receiver answers by its plans: patterns, rules, templates, files.
class TestReceiverPlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void failsTheFirstAttempts();
    void failsOneInSoMany();
    void dropsConnectionsAsThePatternSays();
    void answersUnavailableBeforeALateAnswer();
    void tellsThatTheClientOfALateAnswerHasGone();

private:
    void answer(const ResponsePlan &plan);

    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<Receiver> m_receiver;
    quint16 m_port = 0;
};

void TestReceiverPlans::init()
{
    m_sink = std::make_unique<FakeSink>();
    m_receiver =
            std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), ReceiverLimits());
    const auto port = m_receiver->listen({});
    QVERIFY(port.has_value());
    m_port = *port;
}

void TestReceiverPlans::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
}

void TestReceiverPlans::answer(const ResponsePlan &plan)
{
    auto made = std::make_shared<ReceiverEndpoints>();
    made->endpoints =
            EndpointSet::fromList({ { .name = u"all"_s, .path = "/", .response = plan } }).value();
    made->keys.resize(1);
    m_receiver->setEndpoints(std::move(made));
}

void TestReceiverPlans::failsTheFirstAttempts()
{
    answer({ .status = 201, .body = "taken", .fail = { .first = 2, .status = 502 } });
    RawClient client(m_port);
    for (const int attempt : { 1, 2, 3, 4, 1 }) {
        m_sink->setAttempt(attempt);
        client.send(post());
        const RawAnswer got = client.answer();
        QCOMPARE(got.status, attempt <= 2 ? 502 : 201);
        QCOMPARE(got.body, attempt <= 2 ? QByteArray() : "taken"_ba);
        const EventPtr event = m_sink->events().back();
        QCOMPARE(event->response.state, AnswerState::Pending);
        QCOMPARE(event->response.status, 0);
        const auto [id, late] = m_sink->lateAnswers().back();
        QCOMPARE(id, static_cast<qint64>(m_sink->count()));
        QCOMPARE(late.status, got.status);
        QCOMPARE(late.body, got.body);
        QCOMPARE(late.origin.isEmpty(), attempt > 2);
    }
    QCOMPARE(m_sink->lateAnswers().size(), 5U);
    QVERIFY(m_sink->answerStates().empty());
}

void TestReceiverPlans::failsOneInSoMany()
{
    answer({ .fail = { .every = 3, .status = 500 } });
    RawClient client(m_port);
    for (int ordinal = 1; ordinal <= 7; ++ordinal) {
        client.send(post());
        QCOMPARE(client.answer().status, ordinal % 3 == 0 ? 500 : 200);
        QCOMPARE(m_sink->events().back()->response.origin.isEmpty(), ordinal % 3 != 0);
    }
    // Nothing of it has to wait for the commit.
    QVERIFY(m_sink->lateAnswers().empty());
}

void TestReceiverPlans::dropsConnectionsAsThePatternSays()
{
    answer({ .fail = { .first = 1, .fault = Fault::Close } });
    m_sink->setAttempt(1);
    RawClient first(m_port);
    first.send(post());
    QCOMPARE(first.readAll(), QByteArray());
    QCOMPARE(m_sink->lateAnswers().back().second.state, AnswerState::Withheld);
    m_sink->setAttempt(2);
    RawClient second(m_port);
    second.send(post());
    QCOMPARE(second.answer().status, 200);
}

void TestReceiverPlans::answersUnavailableBeforeALateAnswer()
{
    answer({ .fail = { .first = 1, .status = 418 } });
    m_sink->setMode(FakeSink::Mode::Fail);
    RawClient client(m_port);
    client.send(post());
    QCOMPARE(client.answer().status, 503);
    QVERIFY(m_sink->lateAnswers().empty());
}

void TestReceiverPlans::tellsThatTheClientOfALateAnswerHasGone()
{
    answer({ .delayMs = 60, .fail = { .first = 1, .status = 418 } });
    m_sink->setAttempt(2);
    RawClient client(m_port);
    client.send(post());
    QTRY_COMPARE(m_sink->lateAnswers().size(), 1U);
    client.reset();
    QTRY_COMPARE(m_sink->answerStates().size(), 1U);
    QCOMPARE(m_sink->answerStates().front(), std::pair(qint64(1), AnswerState::ClientGone));
}

} // namespace hookloupe

QTEST_GUILESS_MAIN(hookloupe::TestReceiverPlans)
#include "tst_receiverplans.moc"
