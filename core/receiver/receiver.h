// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/event/eventintake.h"
#include "core/event/eventsink.h"
#include "core/event/limits.h"
#include "core/event/result.h"
#include "core/receiver/listenoptions.h"
#include "core/signature/keylist.h"
#include "core/signature/scheme.h"

#include <QHostAddress>
#include <QList>
#include <QObject>

#include <memory>

namespace hookloupe {

class Clock;
class Upstream;

/// Endpoints with their key material resolved: what the receiver thread judges by. Immutable.
struct ReceiverEndpoints
{
    EndpointSet endpoints;
    QList<KeyList> keys; ///< by index of endpoints.list(); one without keys: no secret
    std::shared_ptr<const SchemeCatalogue> schemes = SchemeCatalogue::builtInShared();
    /// Under which a tunnel of ours is reached, without a path; empty: there is none. A request for
    /// its host was sent there, so that its scheme is that of the signed URL.
    QByteArray tunnelUrl = {};
};

/// The HTTP receiver: QAbstractHttpServer behind WireServer and WireSocket, in a thread of its own.
/// Each complete request becomes an Event that goes to the sink; its answer leaves after the
/// commit. Lives in the thread that made it; all functions return after the receiver's thread has
/// acted.
class Receiver : public QObject, public EventIntake
{
    Q_OBJECT
public:
    /// \a sink, \a clock and \a upstream outlive this. Without \a upstream nothing is forwarded.
    Receiver(EventSink *sink, const Clock *clock, const ReceiverLimits &limits,
             QObject *parent = nullptr, Upstream *upstream = nullptr);
    /// Stops listening, finishes what was begun (bounded to 5 s), joins the thread.
    ~Receiver() override;

    /// Listens at a further place; \a id must be free. The port that it listens on. PortInUse,
    /// PermissionDenied, InvalidInput.
    Result<quint16> listen(const ListenOptions &options, ListenerId id = 0);
    /// Changes what a listener asks of requests, and its certificate, from the next connection on.
    /// Its address, port and whether it speaks TLS stay. InvalidInput when there is none.
    Result<void> change(const ListenOptions &options, ListenerId id);
    /// Refuses new connections at \a id, lets go of its idle ones, and returns; what was begun is
    /// finished within \a finishMs. Other listeners go on undisturbed.
    void close(ListenerId id, int finishMs = 5000);
    /// Refuses new connections, finishes what was begun (at most \a finishMs), closes the rest.
    void stop(int finishMs = 5000);
    bool isListening() const noexcept;

    /// Hold from the next connection and request on: what was begun ends by those it began with.
    void setLimits(const ReceiverLimits &limits);
    /// Holds from the next request on.
    void setEndpoints(std::shared_ptr<const ReceiverEndpoints> endpoints);

    /// Judges and stores by the same endpoints, listening or not.
    void take(IntakeRequest request) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The first port above \a port on \a address that can be listened on, or 0.
quint16 nextFreePort(const QHostAddress &address, quint16 port);

} // namespace hookloupe
