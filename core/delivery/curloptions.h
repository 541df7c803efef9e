// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"

#include <QString>

#include <curl/curl.h>

namespace hookloupe {

/// What the connection to \a target needs by \a limits: its URL, proxy, TLS and time for
/// connecting. A sentence when a file that they name cannot be used; empty otherwise.
QString applyRoute(CURL *easy, const SendTarget &target, const SendLimits &limits);

} // namespace hookloupe
