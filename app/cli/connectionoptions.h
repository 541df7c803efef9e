// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "app/cli/options.h"
#include "core/delivery/httpsender.h"

namespace hookloupe::cli {

/// What a command may ask of its connections beside the rest.
enum class ConnectionExtras {
    None,
    Http2, ///< --http2
    Http2AndFollow, ///< --http2 and --follow
};

/// --proxy and its kin, --cacert, --cert, --key, --insecure, --connect-timeout.
void addConnectionOptions(Options &options, ConnectionExtras extras);
/// Puts what was given into \a limits, the rest stays. InvalidInput, or SecretUnavailable.
Result<void> readConnection(const Options &options, SendLimits &limits);

} // namespace hookloupe::cli
