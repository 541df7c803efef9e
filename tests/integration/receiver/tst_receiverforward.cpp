// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/upstream.h"
#include "core/event/clock.h"
#include "core/http/requestframer.h"
#include "core/receiver/receiver.h"
#include "tests/integration/receiver/fakesink.h"

#include <QTest>

#include <map>
#include <mutex>

using namespace hookloupe;
using namespace Qt::StringLiterals;

namespace {

/// Keeps the orders that it is given, and never answers. Thread-safe.
class FakeUpstream : public Upstream
{
public:
    void forward(ForwardOrder order) override
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back(std::move(order));
    }
    std::vector<ForwardOrder> orders() const
    {
        const std::lock_guard lock(m_mutex);
        return m_orders;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<ForwardOrder> m_orders;
};

} // namespace

/// What of forwarding is the receiver's: events that came by another way.
class TestReceiverForward : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatARelayBroughtIsForwardedOnceItIsStored();
    void whatIsNotStoredIsNotForwarded();

private:
    void take(const QByteArray &path, quint64 ticket);

    std::unique_ptr<FakeSink> m_sink;
    std::unique_ptr<FakeUpstream> m_upstream;
    std::unique_ptr<Receiver> m_receiver;
    QObject m_consumer;
    std::shared_ptr<OutcomeHandover> m_replyTo;
    std::vector<AppendOutcome> m_outcomes;
};

void TestReceiverForward::init()
{
    m_sink = std::make_unique<FakeSink>();
    m_upstream = std::make_unique<FakeUpstream>();
    m_receiver = std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(),
                                            ReceiverLimits{}, nullptr, m_upstream.get());
    auto endpoints = std::make_shared<ReceiverEndpoints>();
    endpoints->endpoints = *EndpointSet::fromList({ Endpoint{
            .name = u"app"_s, .path = "/app", .forward = { .url = "http://localhost:3000" } } });
    m_receiver->setEndpoints(endpoints);
    m_outcomes.clear();
    m_replyTo = std::make_shared<OutcomeHandover>(100, &m_consumer, [this] {
        for (AppendOutcome &outcome : m_replyTo->takeAll())
            m_outcomes.push_back(std::move(outcome));
    });
}

void TestReceiverForward::cleanup()
{
    m_receiver.reset();
    m_replyTo->close();
}

void TestReceiverForward::take(const QByteArray &path, quint64 ticket)
{
    auto event = std::make_shared<Event>();
    event->provenance = Provenance::Relay;
    event->request = parseLenient("POST " + path + " HTTP/1.1\r\nHost: a\r\n\r\nhi");
    m_receiver->take({ .event = event, .ticket = ticket, .replyTo = m_replyTo });
}

void TestReceiverForward::whatARelayBroughtIsForwardedOnceItIsStored()
{
    m_sink->setMode(FakeSink::Mode::Hold);
    take("/app/x", 7);
    take("/elsewhere", 8);
    QTRY_COMPARE(m_sink->count(), std::size_t{ 2 });
    QVERIFY(m_upstream->orders().empty());
    m_sink->release();
    QTRY_COMPARE(m_outcomes.size(), std::size_t{ 2 });
    std::map<quint64, qint64> ids;
    for (const AppendOutcome &outcome : m_outcomes)
        ids[outcome.ticket] = outcome.eventId;
    const std::map<quint64, qint64> expected{ { 7, 1 }, { 8, 2 } };
    QVERIFY(ids == expected);
    QTRY_COMPARE(m_upstream->orders().size(), std::size_t{ 1 });
    const ForwardOrder order = m_upstream->orders().front();
    QCOMPARE(order.eventId, 1);
    QCOMPARE(order.plan.url, "http://localhost:3000"_ba);
    QVERIFY(!order.replyTo);
    QCOMPARE(order.event->request.body().toByteArray(), "hi"_ba);
}

void TestReceiverForward::whatIsNotStoredIsNotForwarded()
{
    m_sink->setMode(FakeSink::Mode::Fail);
    take("/app", 1);
    QTRY_COMPARE(m_outcomes.size(), std::size_t{ 1 });
    m_sink->setMode(FakeSink::Mode::Refuse);
    take("/app", 2);
    QTRY_COMPARE(m_outcomes.size(), std::size_t{ 2 });
    for (const AppendOutcome &outcome : m_outcomes) {
        QCOMPARE(outcome.eventId, 0);
        QVERIFY(!outcome.failure.isEmpty());
    }
    QVERIFY(m_upstream->orders().empty());
}

QTEST_GUILESS_MAIN(TestReceiverForward)
#include "tst_receiverforward.moc"
