// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QByteArrayView>

namespace hookloupe {

/// What a gateway (RFC 9110 §3.7) changes in the head of a request that it passes on.
struct GatewayRules
{
    QByteArray authority; ///< of the target, as Host names it
    QByteArray pathAndQuery; ///< of the target; empty: the request's own
    bool keepsHost = false; ///< the request's own Host, if it has one
    bool addsForwarded = false; ///< X-Forwarded-For, -Host and -Proto
    QByteArray peerAddress; ///< without its port, for X-Forwarded-For
    QByteArray protocol; ///< "http" or "https", for X-Forwarded-Proto
    QByteArray pseudonym; ///< of this gateway in Via (RFC 9110 §7.6.3)
    QByteArray secretSegment = {}; ///< a path that begins with it goes on without it
};

/// The head of \a request for the next server; what follows it (chunk framing and trailers too) is
/// sent as it came. Every line that no rule names keeps its bytes and its place. What RFC 9110
/// §7.6.1 calls connection-specific goes; Transfer-Encoding stays with the framing that it names;
/// `Expect: 100-continue` was answered already. Host, the framing and Via stay even where
/// Connection names them. A target path replaces the request's; a query of the request is kept
/// where the target has none. The connection is said to end, since it is used once.
QByteArray gatewayHead(const WireRequest &request, const GatewayRules &rules);

/// Whether a gateway of this \a pseudonym has passed \a request on before.
bool hasPassed(const WireRequest &request, QByteArrayView pseudonym);

/// The fields of a target's answer that are for the sender: without what is for the connection
/// (RFC 9110 §7.6.1). \a keepsLength: the answer has no body, so that Content-Length is a
/// statement about another one.
Fields endToEndFields(const Fields &fields, bool keepsLength);

/// Whether \a fields can be written again without becoming something else.
bool areWritable(const Fields &fields);

} // namespace hookloupe
