// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/relayworker.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {
constexpr std::size_t kCommandsMax = 100'000;
/// A store that takes longer than that to answer is not waited for when the program ends.
constexpr int kFinishMs = 2'000;
} // namespace

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
            add(command);
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
        case RelayCommand::What::Finish:
            finish();
            break;
        }
    }
}

void RelayWorker::add(const RelayCommand &command)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    auto connection = std::make_unique<RelayConnection>(
            command.relay, command.position, m_network.get(), m_intake, m_clock, m_limits, nullptr);
    RelayConnection *made = connection.get();
    connect(made, &RelayConnection::statusChanged, this, [this, id = command.id, made] {
        tell(id, *made);
        endIfIdle();
    });
    m_connections[command.id] = std::move(connection);
    made->connectNow();
}

void RelayWorker::tell(quint64 id, const RelayConnection &connection)
{
    // Full: the other side has not looked yet, and the next change tells the same and more.
    [[maybe_unused]] const bool told =
            m_news->push({ id, connection.status(), connection.position() });
}

void RelayWorker::finish()
{
    m_isFinishing = true;
    for (const auto &[id, connection] : m_connections) {
        connection->finish();
        tell(id, *connection);
    }
    QTimer::singleShot(kFinishMs, this, [this] { thread()->quit(); });
    endIfIdle();
}

void RelayWorker::endIfIdle()
{
    if (m_isFinishing
        && std::all_of(m_connections.begin(), m_connections.end(),
                       [](const auto &entry) { return entry.second->isIdle(); }))
        thread()->quit();
}

} // namespace hookloupe
