// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/upstream.h"
#include "core/receiver/responder.h"

namespace hookloupe {

/// The answer to the sender of \a request, event \a eventId, when its target has come to
/// \a outcome: what the target answered, or a sentence with the status that a gateway owes.
Answer upstreamAnswer(Responder &responder, const UpstreamOutcome &outcome,
                      const WireRequest &request, qint64 eventId, bool closes, qint64 nowUs);

} // namespace hookloupe
