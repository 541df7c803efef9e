// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/gatewayplan.h"

#include <QByteArray>

#include <vector>

namespace hookloupe {

/// How the consumer of a preview answers.
enum class PreviewConsumer {
    Accepts, ///< each attempt, at once
    Refuses, ///< each attempt, with 503
};

/// One attempt of a plan as it would come.
struct PreviewedAttempt
{
    qint64 message = 0; ///< from 0
    int step = 0; ///< of the scenario, from 0
    int attempt = 1;
    AttemptKind kind = AttemptKind::First;
    QByteArray type;
    qint64 afterUs = 0; ///< of real time since the begin: the plan's scale is applied
};
struct GatewayPreview
{
    std::vector<PreviewedAttempt> attempts; ///< in their order
    bool isCut = false; ///< there are more
};

/// The first \a attemptsMax attempts of \a plan. Nothing is made, signed or sent.
/// Precondition: plan.check().
GatewayPreview previewOf(const GatewayPlan &plan, PreviewConsumer consumer,
                         std::size_t attemptsMax);

} // namespace hookloupe
