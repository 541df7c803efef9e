// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/workspace/listenerconfig.h"

#include <QList>

namespace hookloupe::cli {

class Options;

/// --bind, --port, --listen, --tls, --cert, --key, --client-cert, --client-ca, --path-token,
/// --trust-proxy.
void addListenerOptions(Options &options);
/// The listeners that they describe; InvalidInput with a sentence about the usage, PermissionDenied
/// for a file that cannot be read.
Result<QList<ListenerConfig>> listenersOf(const Options &options);

} // namespace hookloupe::cli
