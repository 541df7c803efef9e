// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"

#include <QString>

#include <span>
#include <vector>

namespace hookloupe {

/// By which secrets a message of a rehearsed rotation is signed.
enum class RotationCase {
    NewAlone,
    OldAlone,
    NewThenOld, ///< two signatures, where the scheme has room for them
    OldThenNew,
    Neither, ///< by a secret that nobody knows: who accepts it checks nothing
};
/// "new", "old", "new+old", "old+new", "neither".
QLatin1StringView rotationCaseId(RotationCase which) noexcept;

struct RotationTrial
{
    RotationCase which = RotationCase::NewAlone;
    QByteArray wire;
};
/// The first step of \a plan's scenario, signed in each way, each a message of its own. The plan's
/// key is the new secret. Errors as sign().
Result<std::vector<RotationTrial>> rotationTrials(const GatewayPlan &plan,
                                                  const SecretBytes &oldSecret, qint64 nowUs);

struct RotationOutcome
{
    RotationCase which = RotationCase::NewAlone;
    bool isAccepted = false;
};
struct RotationConclusion
{
    bool isReady = false; ///< a rotation now would lose nothing
    QString sentence;
};
/// What the consumer's answers say, for all cases that the scheme has.
RotationConclusion rotationConclusion(std::span<const RotationOutcome> outcomes);

} // namespace hookloupe
