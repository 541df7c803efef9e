// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>
#include <utility>

namespace hookloupe {

struct TlsIdentity
{
    QList<QSslCertificate> chain; ///< leaf first
    QSslKey key;
};

/// Whether senders have to show a certificate of their own (mutual TLS).
struct ClientCertificatePolicy
{
    enum class Mode {
        NotAsked,
        Requested, ///< what is shown is kept with the event
        Required, ///< without one, or with one that fails, the request is refused
    };
    Mode mode = Mode::NotAsked;
    /// Who may have issued it. Empty: any certificate will do, and none is verified.
    QList<QSslCertificate> authorities;
};

/// Proxies whose Forwarded and X-Forwarded-* fields are believed, as subnets.
using TrustedProxies = QList<std::pair<QHostAddress, int>>;

/// One place where the receiver listens, and what holds for the connections that come there.
struct ListenOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0: any free one
    std::optional<TlsIdentity> tls;
    ClientCertificatePolicy clients; ///< heeded with tls only
    /// The first segment that each path must have, without '/'; others are refused with 404.
    /// Endpoints are matched by the rest of the path. Empty: any path will do.
    QByteArray pathToken;
    TrustedProxies trustedProxies;
};

/// A listener's number, chosen by whoever adds it.
using ListenerId = int;

} // namespace hookloupe
