// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/limits.h"
#include "core/receiver/responder.h"
#include "core/receiver/wiresocket.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <optional>

namespace hookloupe {

class Clock;

/// Accepts connections as WireSockets and keeps the bounds that hold for all of them together.
/// Everything here lives in the receiver's thread.
class WireServer : public QTcpServer
{
    Q_OBJECT
public:
    WireServer(const ReceiverLimits &limits, const Clock *clock,
               std::optional<QSslConfiguration> tls = std::nullopt);
    ~WireServer() override;

    /// The socket whose request is being dispatched; null the second time.
    WireSocket *claim() noexcept;

    /// Stops listening; connections end with the request that they are at.
    void finishSoon();
    /// Ends every connection now.
    void endAll();
    bool hasConnections() const noexcept { return !m_sockets.isEmpty(); }

Q_SIGNALS:
    /// A request was refused and has been answered.
    void refused(const hookloupe::RefusedRequest &request);
    /// The answer to this event was written, but the client had gone.
    void answerLost(qint64 eventId);
    /// The last connection is gone.
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class WireSocket;
    void dispatch(WireSocket *socket);
    void forget(WireSocket *socket);
    bool addInFlight(qint64 bytes) noexcept;
    void sweep();

    const ReceiverLimits m_limits;
    const Clock *m_clock;
    std::optional<QSslConfiguration> m_tls;
    Responder m_responder;
    QByteArray m_scratch; ///< what any socket reads into
    QSet<WireSocket *> m_sockets;
    QHash<QHostAddress, int> m_perPeer;
    WireSocket *m_dispatching = nullptr;
    qint64 m_inFlight = 0;
    bool m_finishing = false;
    QTimer m_sweep;
};

} // namespace hookloupe
