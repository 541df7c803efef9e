// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/eventorigin.h"
#include "core/event/wirerequest.h"
#include "core/http/forwarded.h"
#include "core/receiver/listenoptions.h"

#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

#include <optional>

class QSslSocket;

namespace hookloupe {

/// What a listener asks of a complete request before anything else looks at it.
class Gate
{
public:
    explicit Gate(ListenOptions options);

    struct Refusal
    {
        int status = 0;
        QString reason; ///< for the person who owns the receiver
        QString answer; ///< for the sender, who is told less about a secret path
    };
    /// nullopt: let in. \a client: nullptr when none was shown.
    std::optional<Refusal> refusal(const WireRequest &request,
                                   const ClientCertificate *client) const;
    /// The target by which endpoints are matched: without the secret segment.
    QByteArray routedTarget(const WireRequest &request) const;
    /// Empty when the listener demands none.
    const QByteArray &secretSegment() const noexcept { return m_pathToken; }
    /// What the sender called by the word of a trusted proxy; nullopt: \a peer is not one, or says
    /// nothing.
    std::optional<ForwardedUrl> forwarded(const WireRequest &request,
                                          const QHostAddress &peer) const;

private:
    bool isTrusted(const QHostAddress &address) const;

    ClientCertificatePolicy m_clients;
    QByteArray m_pathToken;
    TrustedProxies m_trustedProxies;
};

/// What the other side of a finished handshake showed; nullopt: nothing, or it was not asked.
/// \a policy: the one of its listener.
std::optional<ClientCertificate> clientCertificateOf(const QSslSocket &socket,
                                                     const ClientCertificatePolicy &policy);

} // namespace hookloupe
