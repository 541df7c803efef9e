// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/reach/relay.h"

#include <QList>

class QObject;

namespace hookloupe {
class RelayClient;
}

namespace hookloupe::cli {

class Options;

/// --relay, --relay-file, --relay-path.
void relayOptions(Options &options);
/// InvalidInput for a URL or path that is none; NotFound or PermissionDenied for the file.
Result<QList<Relay>> relaysOf(const Options &options);
/// Says each change of a relay's state once, as long as \a context lives.
void reportRelays(RelayClient &relays, QObject *context);

} // namespace hookloupe::cli
