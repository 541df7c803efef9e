// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/reach/backoff.h"

#include <QRandomGenerator>

namespace hookloupe {

namespace {
constexpr double kSpread = 0.25;
}

Backoff::Backoff(qint64 firstMs, qint64 mostMs)
    : m_firstMs(qMin(firstMs, mostMs))
    , m_mostMs(mostMs)
{ }

qint64 Backoff::next(double random)
{
    // 2^30 times a day still fits.
    const qint64 ms = qMin(m_mostMs, m_firstMs * (qint64{ 1 } << m_step));
    m_step = qMin(m_step + 1, kStepsMax);
    return static_cast<qint64>(static_cast<double>(ms) * (1 - kSpread + 2 * kSpread * random));
}

qint64 Backoff::next()
{
    return next(QRandomGenerator::global()->generateDouble());
}

} // namespace hookloupe
