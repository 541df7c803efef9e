// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relayworker.h"

#include <utility>

namespace hookloupe {

namespace {
constexpr std::size_t kCommandsMax = 100'000;
}

RelayWorker::RelayWorker(EventIntake *intake, const Clock *clock, RelayLimits limits,
                         std::shared_ptr<Handover<RelayNews>> news)
    : m_intake(intake)
    , m_clock(clock)
    , m_limits(std::move(limits))
    , m_news(std::move(news))
    , m_commands(std::make_shared<Handover<RelayCommand>>(kCommandsMax, this,
                                                          [this] { takeCommands(); }))
{ }

RelayWorker::~RelayWorker()
{
    m_commands->close();
    m_connections.clear(); // before their network
}

void RelayWorker::takeCommands()
{
    for (const RelayCommand &command : m_commands->takeAll()) {
        switch (command.what) {
        case RelayCommand::What::Add:
            add(command.id, command.relay);
            break;
        case RelayCommand::What::Remove:
            m_connections.erase(command.id);
            break;
        case RelayCommand::What::ConnectNow:
            if (const auto found = m_connections.find(command.id); found != m_connections.end())
                found->second->connectNow();
            break;
        case RelayCommand::What::LimitBodies:
            m_limits.bodyBytesMax = command.bodyBytesMax;
            for (const auto &[id, connection] : m_connections)
                connection->setBodyBytesMax(command.bodyBytesMax);
            break;
        }
    }
}

void RelayWorker::add(quint64 id, const Relay &relay)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    auto connection = std::make_unique<RelayConnection>(relay, m_network.get(), m_intake, m_clock,
                                                        m_limits, nullptr);
    RelayConnection *made = connection.get();
    connect(made, &RelayConnection::statusChanged, this, [this, id, made] {
        // Full: the other side has not looked yet, and the next change tells the same and more.
        [[maybe_unused]] const bool told = m_news->push({ id, made->status() });
    });
    m_connections[id] = std::move(connection);
    made->connectNow();
}

} // namespace hookloupe
