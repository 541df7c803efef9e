// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/event/wirerequest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookloupe {

/// A request as it can be made again from what a relay tells of it. Field names are in lower case,
/// since the relay made them so; the request line is ours.
struct RelayedRequest
{
    WireRequest request;
    /// The relay passed the body's own bytes. Otherwise it parsed and wrote the body again.
    bool isBodyKept = false;
    /// The Content-Length that the sender gave; -1 when none came through.
    qint64 sentBodyBytes = -1;
};

/// Reads the data of one message of a smee-compatible channel: a JSON object of the request's
/// fields with `query`, `timestamp` and the body as `body` (JSON, or text), or as `bodyB` or
/// `rawdata` (base64 of its bytes). \a path is the endpoint's, without a query.
///
/// nullopt for a notice of the relay's own ("ready", "connected"). InvalidInput when it is neither;
/// the sentence says why and holds nothing of the message.
Result<std::optional<RelayedRequest>> readRelayMessage(QByteArrayView data, QByteArrayView path);

} // namespace hookloupe
