// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/limits.h"
#include "core/receiver/listenoptions.h"
#include "core/receiver/loadcounts.h"
#include "core/receiver/responder.h"
#include "core/receiver/wiresocket.h"

#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <optional>

namespace hookloupe {

class Clock;

/// Accepts connections as WireSockets and keeps the bounds that hold for all of them together.
/// Everything here lives in the receiver's thread.
class WireServer : public QTcpServer
{
    Q_OBJECT
public:
    /// \a counts is shared with the other listeners of the thread.
    WireServer(const ReceiverLimits &limits, const Clock *clock,
               std::shared_ptr<LoadCounts> counts);
    ~WireServer() override;

    /// Speaks TLS with \a identity from the next connection on, and asks senders for certificates
    /// as \a clients says.
    void setTls(const TlsIdentity &identity, ClientCertificatePolicy clients);

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
    void uncount(const WireSocket *socket);
    bool addInFlight(qint64 bytes) noexcept;
    void sweep();

    const ReceiverLimits m_limits;
    const Clock *m_clock;
    std::shared_ptr<LoadCounts> m_counts;
    std::optional<QSslConfiguration> m_tls;
    ClientCertificatePolicy m_clients;
    Responder m_responder;
    QByteArray m_scratch; ///< what any socket reads into
    QSet<WireSocket *> m_sockets;
    WireSocket *m_dispatching = nullptr;
    bool m_finishing = false;
    QTimer m_sweep;
};

} // namespace hookloupe
