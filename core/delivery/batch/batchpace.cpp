// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/batchpace.h"

namespace hookloupe {

namespace {

constexpr double kNsPerSecond = 1e9;
constexpr double kNsPerUs = 1e3;
constexpr double kFarNs = 9e18;
/// What is later than that is not caught up with: a target that stalled would get a burst.
constexpr qint64 kLagMaxNs = 250'000'000;

} // namespace

BatchPace::BatchPace(const ReplayBatchPlan &plan)
    : m_pace(plan.pace)
    , m_perSecond(plan.perSecond)
    , m_spacing(plan.spacing)
{ }

void BatchPace::resume(qint64 nowNs)
{
    if (m_pausedAtNs >= 0)
        m_originNs += nowNs - m_pausedAtNs;
    else
        m_originNs = nowNs;
    m_pausedAtNs = -1;
}

void BatchPace::pause(qint64 nowNs)
{
    if (m_pausedAtNs < 0)
        m_pausedAtNs = nowNs;
}

qint64 BatchPace::dueNs(qint64 receivedAtUs, qint64 nowNs)
{
    switch (m_pace) {
    case ReplayBatchPlan::Pace::Fast:
        break;
    case ReplayBatchPlan::Pace::Rate: {
        const auto dueNs = [this] {
            return m_originNs
                    + static_cast<qint64>(static_cast<double>(m_count) * kNsPerSecond
                                          / m_perSecond);
        };
        if (nowNs - dueNs() > kLagMaxNs) {
            m_originNs = nowNs;
            m_count = 0;
        }
        return dueNs();
    }
    case ReplayBatchPlan::Pace::Spacing: {
        // Earlier than the one before: the next round begins, at once.
        if (m_firstReceivedUs < 0 || receivedAtUs < m_lastReceivedUs) {
            if (m_firstReceivedUs >= 0)
                m_originNs = nowNs;
            m_firstReceivedUs = receivedAtUs;
            m_lastReceivedUs = receivedAtUs;
        }
        const double afterNs =
                static_cast<double>(receivedAtUs - m_firstReceivedUs) * kNsPerUs * m_spacing;
        return m_originNs
                + static_cast<qint64>(qMin(afterNs, kFarNs - static_cast<double>(m_originNs)));
    }
    }
    return nowNs;
}

void BatchPace::begun(qint64 receivedAtUs)
{
    ++m_count;
    m_lastReceivedUs = receivedAtUs;
}

} // namespace hookloupe
