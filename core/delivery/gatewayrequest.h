// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"

#include <QByteArray>

namespace hookloupe {

/// One message as it is before it is signed. A value; of a scheme that sends the secret itself, it
/// does not hold it.
struct GatewayMessage
{
    QByteArray type;
    QByteArray id; ///< {{delivery}}: in the header of the scheme's that names one, if it has any
    QByteArray wire; ///< the whole request, without its signature
};

/// \a step filled in for \a plan's target. Errors as sign().
Result<GatewayMessage> makeMessage(const GatewayPlan &plan, const ScenarioStep &step,
                                   const ScenarioState &state);

struct SignedAttempt
{
    QByteArray wire;
    QByteArray deliveryId; ///< as the scheme reads it; the message's own where it reads none
};
/// \a message as it is sent in attempt number \a attempt: marked and signed with this time.
/// Errors as sign().
Result<SignedAttempt> signAttempt(const GatewayPlan &plan, const GatewayMessage &message,
                                  int attempt, qint64 timestampUs);

} // namespace hookloupe
