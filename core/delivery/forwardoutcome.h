// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/upstream.h"

#include <QByteArray>
#include <QString>

namespace hookloupe {

/// What a gateway makes of \a result (RFC 9110 §15.6): the target's answer, or 502 or 504.
/// \a method: of the request. When an answer came that cannot be passed on, the reason goes into
/// result.failure. The ticket is the caller's to set.
UpstreamOutcome outcomeOf(SendResult &result, QByteArrayView method);

/// The outcome of a try that was not even begun: 503, 508 or 502 with what a sender may read.
UpstreamOutcome notSent(int status, const QString &sentence);

/// Whether another try may come to something else.
bool isWorthRetrying(const SendResult &result, int gatewayStatus) noexcept;

} // namespace hookloupe
