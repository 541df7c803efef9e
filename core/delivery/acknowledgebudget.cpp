// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/acknowledgebudget.h"

#include "core/delivery/retryschedule.h"
#include "core/event/timeunits.h"

#include <limits>

namespace hookloupe {

AcknowledgeBudget budgetOf(QStringView schemeId, qint64 tookUs)
{
    constexpr qint64 kWhole = 100;
    using Level = AcknowledgeBudget::Level;
    AcknowledgeBudget budget{ .tookUs = tookUs };
    if (schemeId.isEmpty())
        return budget;
    budget.schedule = scheduleOfScheme(schemeId);
    if (!budget.schedule || budget.schedule->timeoutMs <= 0)
        return budget;
    budget.timeoutMs = budget.schedule->timeoutMs;
    if (tookUs < 0)
        return budget;
    // In whole per cents of the time-out, without an overflow however absurd the time.
    const qint64 percent = tookUs / (budget.timeoutMs * kUsPerMs / kWhole);
    budget.percent = static_cast<int>(qMin<qint64>(percent, std::numeric_limits<int>::max()));
    budget.level = tookUs > budget.timeoutMs * kUsPerMs ? Level::Over
            : budget.percent >= kBudgetClosePercent     ? Level::Close
                                                        : Level::Within;
    return budget;
}

} // namespace hookloupe
