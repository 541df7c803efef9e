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

    /// From the next connection and request on; times that run already go on.
    void setLimits(const ReceiverLimits &limits);

    /// The socket whose request is being dispatched; null the second time.
    WireSocket *claim() noexcept;

    /// Stops listening; connections end with the request that they are at.
    void finishSoon();
    /// Ends every connection now.
    void endAll();
    bool hasConnections() const noexcept { return !m_sockets.isEmpty(); }
    /// An answer, or a request, of so many bytes is let pass whatever is in flight.
    static bool isSmall(qint64 bytes) noexcept { return bytes < kSmallBytes; }

Q_SIGNALS:
    /// A request was refused and has been answered.
    void refused(const hookloupe::RefusedRequest &request);
    /// The answer to this event was written, but the client had gone.
    void answerLost(qint64 eventId);
    /// A connection ended without having sent a byte, or was refused for a limit. \a sentence is
    /// empty for the former.
    void unheard(const hookloupe::ConnectionInfo &connection, const QString &sentence);
    /// Bytes in flight have gone while answers wait.
    void roomMade();
    /// The last connection is gone.
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class WireSocket;
    static constexpr qint64 kSmallBytes = 64LL * 1024;
    void dispatch(WireSocket *socket);
    void forget(WireSocket *socket);
    void uncount(WireSocket *socket);
    /// Ends a connection, of whichever listener, that holds its place for nothing; \a peer: one of
    /// that address, unless null. False when there is none.
    bool makeRoom(const QHostAddress &peer);
    void refuseConnection(WireSocket *socket, const QString &sentence);
    void addInFlight(qint64 bytes);
    /// Whether \a socket may read on; if not, it is woken when it may.
    bool mayGrow(WireSocket *socket, qint64 heldBytes);
    /// Whether a large answer may begin. If need be, those are ended whose client does not read
    /// theirs, the one first that has not for the longest.
    bool hasRoomForAnswer();
    void stopFavouring(const WireSocket *socket);
    void wakeWaiting();
    void addHanging(WireSocket *socket);
    void sweep();

    ReceiverLimits m_limits;
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
    QTimer m_wake; ///< to the end of this turn, when there is room for waiting requests
};

} // namespace hookloupe
