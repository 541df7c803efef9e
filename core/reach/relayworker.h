// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/handover.h"
#include "core/reach/relayconnection.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <map>
#include <memory>

namespace hookloupe {

/// What RelayClient tells its thread.
struct RelayCommand
{
    enum class What {
        Add,
        Remove,
        ConnectNow,
        LimitBodies, ///< of all relays
        Finish, ///< read no more, and end the thread once all that was read is stored
    };
    What what = What::Add;
    quint64 id = 0;
    Relay relay = {}; ///< for Add only
    RelayPosition position = {}; ///< for Add only
    qint64 bodyBytesMax = 0; ///< for LimitBodies only
};

/// What the thread tells RelayClient.
struct RelayNews
{
    quint64 id = 0;
    RelayStatus status;
    RelayPosition position;
};

/// The half of RelayClient that lives in the relays' thread.
class RelayWorker : public QObject
{
    Q_OBJECT
public:
    /// Made in the client's thread, moved before that of the relays starts.
    RelayWorker(EventIntake *intake, const Clock *clock, RelayLimits limits,
                std::shared_ptr<Handover<RelayNews>> news);
    ~RelayWorker() override;

    const std::shared_ptr<Handover<RelayCommand>> &commands() const { return m_commands; }

private:
    void takeCommands();
    void add(const RelayCommand &command);
    void tell(quint64 id, const RelayConnection &connection);
    void finish();
    void endIfIdle();

    EventIntake *m_intake;
    const Clock *m_clock;
    RelayLimits m_limits;
    std::shared_ptr<Handover<RelayNews>> m_news;
    std::shared_ptr<Handover<RelayCommand>> m_commands;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made in the thread
    std::map<quint64, std::unique_ptr<RelayConnection>> m_connections;
    bool m_isFinishing = false;
};

} // namespace hookloupe
