// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/receiver/limitstesting.h"

#include "core/event/clock.h"

namespace hookloupe {

void LimitsTest::init()
{
    m_sink = std::make_unique<FakeSink>();
}

void LimitsTest::start(const ReceiverLimits &limits)
{
    m_receiver = std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), limits);
    const auto port = m_receiver->listen({});
    QVERIFY(port.has_value());
    m_port = *port;
}

void LimitsTest::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
}

} // namespace hookloupe
