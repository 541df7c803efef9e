// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/batch/replaybatchplan.h"

#include <QtGlobal>

namespace hookloupe {

/// When the next event of a batch may begin. No clock: times are nanoseconds of any steady one.
class BatchPace
{
public:
    explicit BatchPace(const ReplayBatchPlan &plan);

    /// Time counts from here: at the beginning, and when a pause ends.
    void resume(qint64 nowNs);
    void pause(qint64 nowNs);

    /// When the next may begin; \a receivedAtUs is its time of receipt, which only Pace::Spacing
    /// looks at. Not before \a nowNs means: now.
    qint64 dueNs(qint64 receivedAtUs, qint64 nowNs);
    /// It has begun.
    void begun(qint64 receivedAtUs);

private:
    ReplayBatchPlan::Pace m_pace;
    double m_perSecond;
    double m_spacing;
    qint64 m_originNs = 0; ///< of m_count, or of m_firstReceivedUs
    qint64 m_count = 0; ///< begun since m_originNs
    qint64 m_pausedAtNs = -1;
    qint64 m_firstReceivedUs = -1;
    qint64 m_lastReceivedUs = -1;
};

} // namespace hookloupe
