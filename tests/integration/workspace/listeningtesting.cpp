// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/workspace/listeningtesting.h"

#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace hookloupe {

void ListeningTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sink = std::make_unique<FakeSink>();
    m_receiver =
            std::make_unique<Receiver>(m_sink.get(), &SystemClock::instance(), ReceiverLimits());
    m_now = readSystemClocks();
    m_lastEventUs = 0;
    m_addresses->store(true);
    m_given->clear();
}

void ListeningTest::cleanup()
{
    m_receiver.reset();
    m_sink.reset();
    m_folder.reset();
}

std::unique_ptr<Listeners> ListeningTest::made()
{
    return std::make_unique<Listeners>(Listeners::Setup{
            .receiver = m_receiver.get(),
            .sink = m_sink.get(),
            .storePath = m_folder->filePath(u"store.db"_s),
            .authorityFolder = m_folder->filePath(u"tls"_s),
            .lastEventUs = m_lastEventUs,
            .clocks = [this] { return m_now; },
            .addresses =
                    [have = m_addresses, given = m_given] {
                        return !have->load()       ? QList<QHostAddress>()
                                : given->isEmpty() ? QNetworkInterface::allAddresses()
                                                   : *given;
                    } });
}

void ListeningTest::pass(qint64 awakeUs, qint64 asleepUs, qint64 setUs)
{
    m_now.awakeUs += awakeUs;
    m_now.passedUs += awakeUs + asleepUs;
    m_now.wallUs += awakeUs + asleepUs + setUs;
}

std::vector<EventPtr> ListeningTest::gaps() const
{
    std::vector<EventPtr> gaps = m_sink->events();
    std::erase_if(gaps, [](const EventPtr &event) { return event->kind != EventKind::Gap; });
    return gaps;
}

} // namespace hookloupe
