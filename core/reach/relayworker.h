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
    };
    What what = What::Add;
    quint64 id = 0;
    Relay relay = {}; ///< for Add only
    qint64 bodyBytesMax = 0; ///< for LimitBodies only
};

/// What the thread tells RelayClient.
struct RelayNews
{
    quint64 id = 0;
    RelayStatus status;
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
    void add(quint64 id, const Relay &relay);

    EventIntake *m_intake;
    const Clock *m_clock;
    RelayLimits m_limits;
    std::shared_ptr<Handover<RelayNews>> m_news;
    std::shared_ptr<Handover<RelayCommand>> m_commands;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made in the thread
    std::map<quint64, std::unique_ptr<RelayConnection>> m_connections;
};

} // namespace hookloupe
