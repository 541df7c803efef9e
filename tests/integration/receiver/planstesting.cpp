// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/receiver/planstesting.h"

#include "core/event/clock.h"

using namespace Qt::StringLiterals;

namespace hookloupe {

void PlansTest::init()
{
    m_sink = std::make_unique<FakeSink>();
    m_receiver =
            std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), ReceiverLimits());
    const auto port = m_receiver->listen({});
    QVERIFY(port.has_value());
    m_port = *port;
}

void PlansTest::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
}

void PlansTest::answer(const ResponsePlan &plan, const QList<ResponseRule> &rules,
                       const QString &scheme)
{
    auto made = std::make_shared<ReceiverEndpoints>();
    Endpoint endpoint{ .name = u"all"_s, .path = "/", .response = plan };
    endpoint.rules = rules;
    endpoint.scheme = scheme;
    made->endpoints = EndpointSet::fromList({ endpoint }).value();
    made->keys.resize(1);
    m_receiver->setEndpoints(std::move(made));
}

} // namespace hookloupe
