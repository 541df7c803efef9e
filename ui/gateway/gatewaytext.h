// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"
#include "core/delivery/gatewayrotation.h"

#include <QString>

namespace hookloupe {

/// "first attempt", "retry", "duplicate".
QString attemptKindText(AttemptKind kind);
/// "200 OK in 3 ms", "timed out after 15 s", or why there was no answer.
QString gatewayAnswerText(const GatewayAttempt &attempt);
/// What the gateway makes of an attempt that has ended: "accepted", "again in 5 min: the answer was
/// 503", "gave up: …". With a \a timeScale that is not 1, waits are said to be the provider's.
QString gatewayOutcomeText(const GatewayAttempt &attempt, double timeScale);
/// "3 h 12 min", "1 min 5 s", "4.2 s", for a wait of real time that is counted down.
QString countdownText(qint64 us);
/// "12 of 40 messages accepted in 61 attempts, 3 given up, …".
QString gatewaySummaryText(const GatewaySummary &summary);
/// "the new secret alone", …
QString rotationCaseText(RotationCase which);

} // namespace hookloupe
