// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/secretbytes.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hookloupe {

struct SendTarget;

/// How a request gets to its target, beyond what the target's URL says. Secrets are resolved; none
/// of it is ever stored in this form (see TargetSettings).
struct SendRoute
{
    enum class Http {
        One, ///< HTTP/1.1, the exact bytes
        Two, ///< HTTP/2: by ALPN over TLS, else with prior knowledge (h2c, RFC 9113 §3.3)
    };
    enum class Proxy {
        None,
        Environment, ///< https_proxy, http_proxy, all_proxy and no_proxy, as libcurl reads them
        Given,
    };

    Http http = Http::One;
    Proxy proxy = Proxy::None; ///< never used for a target on loopback
    /// For Given: http://, https://, socks5:// (names are looked up here) or socks5h:// (by the
    /// proxy), a host and a port.
    QByteArray proxyUrl;
    QString proxyUser; ///< empty: the proxy is not told who asks
    SecretBytes proxyPassword;
    /// An HTTP proxy is asked for a tunnel (CONNECT), through which all bytes go as they are. Else
    /// it gets requests without TLS in absolute form (RFC 9112 §3.2.2): another request line.
    bool proxyTunnels = true;

    /// A PEM file, or a folder of them, that is trusted instead of the system's authorities.
    QString authorities;
    QString certificate; ///< of the client: a PEM file, its own certificate first
    QString key; ///< a PEM file; empty: it is in the certificate's
    SecretBytes keyPassphrase;

    /// A sentence when it cannot be used, say for want of a secret: check() tells it.
    QString problem;

    bool followsRedirects = false;
    /// Where they may lead to besides loopback and the target's own host: names in lower case, or
    /// "*" for any.
    QList<QByteArray> redirectHosts;

    /// The same connection could serve both.
    bool isSameConnection(const SendRoute &other) const;
    /// InvalidInput with what is wrong, and the field as the place: "proxy", "cert", "key".
    Result<void> check() const;
};

/// \a wire as it goes over a connection to \a target by \a route: with a request line in absolute
/// form and the proxy's credentials, where an HTTP proxy is not asked for a tunnel; else unchanged.
QByteArray wireBy(const SendRoute &route, const SendTarget &target, const QByteArray &wire);
/// Whether wireBy() changes it: the connection is then one to the proxy.
bool isInAbsoluteForm(const SendRoute &route, const SendTarget &target);
/// Whether TLS is spoken with a given proxy on the way to \a target, whose certificate is always
/// checked.
bool isByTlsProxy(const SendRoute &route, const SendTarget &target);
/// The proxy as a target. Precondition: check() and an http(s) proxy.
SendTarget proxyAsTarget(const SendRoute &route);
/// "proxy.example:3128", safe to show.
QString proxyName(const SendRoute &route);

} // namespace hookloupe
