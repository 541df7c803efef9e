// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QStringView>
#include <QtGlobal>

namespace hookloupe {

struct RetrySchedule;

/// How long an answer took, against how long the provider waits for it.
struct AcknowledgeBudget
{
    enum class Level {
        Unknown, ///< one of the two is not known
        Within,
        Close, ///< kBudgetClosePercent of it or more
        Over, ///< the provider had given up
    };
    Level level = Level::Unknown;
    qint64 tookUs = -1; ///< -1: not known
    int timeoutMs = 0; ///< 0: not documented
    int percent = 0; ///< tookUs of timeoutMs, rounded down; 0 when Unknown
    const RetrySchedule *schedule = nullptr; ///< whose time-out it is, a built-in one
};

inline constexpr int kBudgetClosePercent = 80;

/// Of an answer after \a tookUs (-1: not known) to an event of the scheme \a schemeId (may be
/// empty). Reentrant.
AcknowledgeBudget budgetOf(QStringView schemeId, qint64 tookUs);

} // namespace hookloupe
