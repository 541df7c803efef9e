// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/sequencediff.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hookloupe {

namespace {

using Ids = std::span<const std::uint64_t>;
using Marks = std::vector<std::uint8_t>;

struct Kept
{
    std::vector<std::uint64_t> ids;
    std::vector<qsizetype> places; ///< of each in the whole sequence
};

/// Marks as changed what the other side has nowhere, and keeps the rest: what has been rewritten
/// from end to end then costs nothing.
Kept keepShared(Ids ids, Ids others, qsizetype first, Marks &changed)
{
    std::vector<std::uint64_t> known(others.begin(), others.end());
    std::sort(known.begin(), known.end());
    Kept kept;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const qsizetype place = first + static_cast<qsizetype>(i);
        if (std::binary_search(known.begin(), known.end(), ids[i])) {
            kept.ids.push_back(ids[i]);
            kept.places.push_back(place);
        } else {
            changed[static_cast<std::size_t>(place)] = 1;
        }
    }
    return kept;
}

class Search
{
public:
    Search(const Kept &a, const Kept &b, Marks &changedA, Marks &changedB,
           const SequenceDiffOptions &options)
        : m_a(a)
        , m_b(b)
        , m_changedA(changedA)
        , m_changedB(changedB)
        , m_options(options)
        , m_workLeft(options.workMax)
    { }

    void run();
    bool isBounded() const noexcept { return m_workLeft <= 0; }
    bool isStopped() const noexcept { return m_isStopped; }

private:
    using Place = qsizetype;

    struct Box
    {
        Place beginA = 0;
        Place endA = 0;
        Place beginB = 0;
        Place endB = 0;
    };
    struct Point
    {
        Place a = 0;
        Place b = 0;
    };
    /// The diagonals that one of the two searches has reached, every second one of a round.
    struct Reach
    {
        Place low = 0;
        Place high = 0;
    };

    bool same(Place a, Place b) const noexcept
    {
        return m_a.ids[static_cast<std::size_t>(a)] == m_b.ids[static_cast<std::size_t>(b)];
    }
    Place &ahead(Place diagonal) noexcept
    {
        return m_ahead[static_cast<std::size_t>(diagonal + m_zero)];
    }
    Place &back(Place diagonal) noexcept
    {
        return m_back[static_cast<std::size_t>(diagonal + m_zero)];
    }
    void trim(Box &box) noexcept;
    void markAll(const Box &box) noexcept;
    bool mustEnd() noexcept;
    /// A point strictly inside the trimmed \a box that a short path leads through.
    Point middle(const Box &box);
    bool stepAhead(const Box &box, Reach &reach, const Reach &other, bool mayMeet, Point &met);
    bool stepBack(const Box &box, Reach &reach, const Reach &other, bool mayMeet, Point &met);
    Point furthest(const Box &box, const Reach &aheadReach, const Reach &backReach);

    const Kept &m_a;
    const Kept &m_b;
    Marks &m_changedA;
    Marks &m_changedB;
    const SequenceDiffOptions &m_options;
    qint64 m_workLeft;
    bool m_isStopped = false;
    std::vector<Place> m_ahead; ///< how far along A each diagonal (a - b) has come from the begin
    std::vector<Place> m_back; ///< … and from the end
    Place m_zero = 0;
    Place m_roundsMax = 0;
};

void Search::run()
{
    const auto sizeA = static_cast<Place>(m_a.ids.size());
    const auto sizeB = static_cast<Place>(m_b.ids.size());
    m_ahead.resize(static_cast<std::size_t>(sizeA + sizeB + 3));
    m_back.resize(m_ahead.size());
    m_zero = sizeB + 1;
    constexpr Place roundsAlways = 256;
    m_roundsMax = std::max(roundsAlways,
                           static_cast<Place>(std::sqrt(static_cast<double>(sizeA + sizeB))));
    std::vector<Box> boxes{ { 0, sizeA, 0, sizeB } };
    while (!boxes.empty()) {
        Box box = boxes.back();
        boxes.pop_back();
        trim(box);
        if (box.beginA == box.endA || box.beginB == box.endB || mustEnd()) {
            markAll(box);
            continue;
        }
        const Point point = middle(box);
        boxes.push_back({ box.beginA, point.a, box.beginB, point.b });
        boxes.push_back({ point.a, box.endA, point.b, box.endB });
    }
}

void Search::trim(Box &box) noexcept
{
    while (box.beginA < box.endA && box.beginB < box.endB && same(box.beginA, box.beginB)) {
        ++box.beginA;
        ++box.beginB;
    }
    while (box.beginA < box.endA && box.beginB < box.endB && same(box.endA - 1, box.endB - 1)) {
        --box.endA;
        --box.endB;
    }
}

void Search::markAll(const Box &box) noexcept
{
    for (Place a = box.beginA; a < box.endA; ++a)
        m_changedA[static_cast<std::size_t>(m_a.places[static_cast<std::size_t>(a)])] = 1;
    for (Place b = box.beginB; b < box.endB; ++b)
        m_changedB[static_cast<std::size_t>(m_b.places[static_cast<std::size_t>(b)])] = 1;
}

bool Search::mustEnd() noexcept
{
    m_isStopped =
            m_isStopped || (m_options.stop && m_options.stop->load(std::memory_order_relaxed));
    return m_isStopped || m_workLeft <= 0;
}

Search::Point Search::middle(const Box &box)
{
    const Place aheadFrom = box.beginA - box.beginB;
    const Place backFrom = box.endA - box.endB;
    const bool isOdd = ((aheadFrom - backFrom) & 1) != 0;
    Reach aheadReach{ aheadFrom, aheadFrom };
    Reach backReach{ backFrom, backFrom };
    ahead(aheadFrom) = box.beginA;
    back(backFrom) = box.endA;
    Point met;
    for (Place round = 1;; ++round) {
        if (stepAhead(box, aheadReach, backReach, isOdd, met)
            || stepBack(box, backReach, aheadReach, !isOdd, met))
            return met;
        if (round >= m_roundsMax || mustEnd())
            return furthest(box, aheadReach, backReach);
    }
}

bool Search::stepAhead(const Box &box, Reach &reach, const Reach &other, bool mayMeet, Point &met)
{
    // A diagonal outside the box is never reached; the reach then shrinks from that side.
    if (reach.low > box.beginA - box.endB)
        ahead(--reach.low - 1) = -1;
    else
        ++reach.low;
    if (reach.high < box.endA - box.beginB)
        ahead(++reach.high + 1) = -1;
    else
        --reach.high;
    for (Place diagonal = reach.high; diagonal >= reach.low; diagonal -= 2) {
        const Place inserted = ahead(diagonal + 1);
        const Place removed = ahead(diagonal - 1) + 1;
        const Place begin = std::max(inserted, removed);
        Place a = begin;
        while (a < box.endA && a - diagonal < box.endB && same(a, a - diagonal))
            ++a;
        ahead(diagonal) = a;
        m_workLeft -= 1 + a - begin;
        if (mayMeet && other.low <= diagonal && diagonal <= other.high && back(diagonal) <= a) {
            met = { a, a - diagonal };
            return true;
        }
    }
    return false;
}

bool Search::stepBack(const Box &box, Reach &reach, const Reach &other, bool mayMeet, Point &met)
{
    constexpr Place nowhere = std::numeric_limits<Place>::max();
    if (reach.low > box.beginA - box.endB)
        back(--reach.low - 1) = nowhere;
    else
        ++reach.low;
    if (reach.high < box.endA - box.beginB)
        back(++reach.high + 1) = nowhere;
    else
        --reach.high;
    for (Place diagonal = reach.high; diagonal >= reach.low; diagonal -= 2) {
        const Place inserted = back(diagonal - 1);
        const Place removed = back(diagonal + 1) - 1;
        const Place begin = std::min(inserted, removed);
        Place a = begin;
        while (a > box.beginA && a - diagonal > box.beginB && same(a - 1, a - diagonal - 1))
            --a;
        back(diagonal) = a;
        m_workLeft -= 1 + begin - a;
        if (mayMeet && other.low <= diagonal && diagonal <= other.high && a <= ahead(diagonal)) {
            met = { a, a - diagonal };
            return true;
        }
    }
    return false;
}

Search::Point Search::furthest(const Box &box, const Reach &aheadReach, const Reach &backReach)
{
    Point best{ box.beginA, box.beginB };
    Place progress = 0;
    const auto consider = [&box, &best, &progress](Place a, Place diagonal, bool isAhead) {
        const Place b = a - diagonal;
        if (a < box.beginA || a > box.endA || b < box.beginB || b > box.endB)
            return;
        const Place gone = isAhead ? a + b - box.beginA - box.beginB : box.endA + box.endB - a - b;
        const bool isCorner =
                (a == box.beginA && b == box.beginB) || (a == box.endA && b == box.endB);
        if (gone > progress && !isCorner) {
            progress = gone;
            best = { a, b };
        }
    };
    for (Place d = aheadReach.low; d <= aheadReach.high; d += 2)
        consider(ahead(d), d, true);
    for (Place d = backReach.low; d <= backReach.high; d += 2)
        consider(back(d), d, false);
    if (progress == 0) // one step always leads on: the box is trimmed and neither side is empty
        best = { box.beginA + 1, box.beginB };
    return best;
}

} // namespace

SequenceDiff diffSequences(Ids a, Ids b, const SequenceDiffOptions &options)
{
    std::size_t begin = 0;
    const std::size_t shorter = std::min(a.size(), b.size());
    while (begin < shorter && a[begin] == b[begin])
        ++begin;
    std::size_t end = 0;
    while (end < shorter - begin && a[a.size() - end - 1] == b[b.size() - end - 1])
        ++end;

    Marks changedA(a.size());
    Marks changedB(b.size());
    const Ids middleA = a.subspan(begin, a.size() - begin - end);
    const Ids middleB = b.subspan(begin, b.size() - begin - end);
    const auto first = static_cast<qsizetype>(begin);
    const Kept keptA = keepShared(middleA, middleB, first, changedA);
    const Kept keptB = keepShared(middleB, middleA, first, changedB);
    Search search(keptA, keptB, changedA, changedB, options);
    search.run();

    SequenceDiff diff;
    diff.isBounded = search.isBounded();
    diff.isStopped = search.isStopped();
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        DiffRange range;
        range.beginA = static_cast<qsizetype>(i);
        range.beginB = static_cast<qsizetype>(j);
        while (i < a.size() && changedA[i] != 0)
            ++i;
        while (j < b.size() && changedB[j] != 0)
            ++j;
        range.endA = static_cast<qsizetype>(i);
        range.endB = static_cast<qsizetype>(j);
        if (range.beginA != range.endA || range.beginB != range.endB)
            diff.ranges.push_back(range);
        // What neither side marks is equal, and stands in the same order on both.
        i += i < a.size() ? 1U : 0U;
        j += j < b.size() ? 1U : 0U;
    }
    return diff;
}

} // namespace hookloupe
