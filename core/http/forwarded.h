// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace hookloupe {

/// Lists longer than this are no chain of proxies: only their ends are kept.
inline constexpr int kForwardedHopsMax = 64;

/// What the proxies that a request came through say of it, as bytes that anybody could have sent.
struct Forwarding
{
    enum class Source {
        None, ///< no such field
        Standard, ///< Forwarded (RFC 7239); it wins where both are there
        Usual, ///< X-Forwarded-For, -Proto, -Host, -Port and -Prefix
        Malformed, ///< Forwarded is there and breaks its grammar: nothing of it is used
    };
    Source source = Source::None;
    /// In the order of the fields: the last one was added by the proxy that called us. Each list is
    /// as long as it was sent; empty members stand for what an element did not say.
    std::vector<QByteArray> clients; ///< for=: an address, perhaps with a port, or a name
    std::vector<QByteArray> protocols;
    std::vector<QByteArray> hosts;
    std::vector<QByteArray> ports;
    QByteArray prefix; ///< the path that a proxy took away in front

    bool isThere() const noexcept { return source != Source::None; }
};

Forwarding readForwarding(const WireRequest &request);

/// The address in a node of Forwarded or X-Forwarded-For: without its port, brackets and quotes;
/// empty for "unknown" and obfuscated identifiers.
QByteArray nodeAddress(QByteArrayView node);

/// What the sender called, by the word of those proxies that are trusted.
struct ForwardedUrl
{
    QByteArray scheme; ///< "http" or "https"; empty: not said
    QByteArray authority; ///< host and perhaps port; empty: not said
    QByteArray prefix; ///< starts with '/', or is empty
    QByteArray client; ///< the address that called the first of them; empty: not said
};
/// \a isTrusted says it of an address. The caller has asked it of the peer already.
ForwardedUrl forwardedUrl(const Forwarding &forwarding,
                          const std::function<bool(QByteArrayView)> &isTrusted);

} // namespace hookloupe
