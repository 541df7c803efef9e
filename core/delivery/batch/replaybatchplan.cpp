// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/batch/replaybatchplan.h"

#include "core/event/coretext.h"

#include <QRandomGenerator>

#include <cmath>
#include <numeric>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error wrongBatch(const QString &where, const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence, where };
}

/// SplitMix64 (Steele, Lea, Flood 2014): a seed's order must not depend on a library's version.
class Draw
{
public:
    explicit Draw(quint64 seed)
        : m_state(seed)
    { }
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
};

} // namespace

Result<void> ReplayBatchPlan::check() const
{
    if (targets.empty())
        return wrongBatch(
                u"targets"_s,
                CoreText::tr("There is no target yet: write its URL, like http://localhost:3000."));
    if (targets.size() > kBatchTargetsMax)
        return wrongBatch(u"targets"_s, CoreText::tr("At most %1 targets.").arg(kBatchTargetsMax));
    if (as != As::Captured && !signing)
        return wrongBatch(
                u"signing"_s,
                CoreText::tr("A new timestamp or id needs a signature: give the secret."));
    if (times < 1)
        return wrongBatch(u"times"_s, CoreText::tr("Each event is sent at least once."));
    if (concurrency < 1 || concurrency > kBatchConcurrencyMax)
        return wrongBatch(u"concurrency"_s,
                          CoreText::tr("From 1 to %1 requests at once.").arg(kBatchConcurrencyMax));
    if (order == Order::Kept && concurrency != 1)
        return wrongBatch(
                u"concurrency"_s,
                CoreText::tr("Several at once do not keep the order: choose one of the two."));
    if (pace == Pace::Rate && !(perSecond > 0 && perSecond <= kBatchRateMax))
        return wrongBatch(u"perSecond"_s,
                          CoreText::tr("A rate is a number above 0, up to %1 a second.")
                                  .arg(kBatchRateMax, 0, 'f', 0));
    if (pace == Pace::Spacing && !(std::isfinite(spacing) && spacing >= 0 && spacing <= 1e6))
        return wrongBatch(
                u"spacing"_s,
                CoreText::tr("The spacing is multiplied by a number from 0 to 1,000,000."));
    if (pace == Pace::Spacing && order == Order::Shuffled)
        return wrongBatch(u"spacing"_s,
                          CoreText::tr("Events in a shuffled order have no spacing to keep."));
    if (!(timeScale > 0 && timeScale <= 1e9))
        return wrongBatch(u"timeScale"_s,
                          CoreText::tr("The time scale is a number above 0, such as 1000."));
    return {};
}

std::vector<quint32> shuffledOrder(quint32 count, quint32 seed)
{
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0U);
    Draw draw(seed);
    for (quint32 i = count; i > 1; --i) {
        // The bias of a remainder of 64 bits by 32 is below 2^-32.
        std::swap(order[i - 1], order[static_cast<std::size_t>(draw.next() % i)]);
    }
    return order;
}

quint32 drawnSeed()
{
    return static_cast<quint32>(QRandomGenerator::system()->bounded(1, 1'000'000));
}

} // namespace hookloupe
