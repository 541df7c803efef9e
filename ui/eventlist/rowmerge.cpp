// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/rowmerge.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace hookloupe {

RowMerge::RowMerge(const std::vector<qint64> &list, qint64 firstId, qint64 lastId,
                   std::vector<PlacedEvent> placed)
    : m_placed(std::move(placed))
{
    merge(list, [=](qint64 id) { return id >= firstId && id <= lastId; });
}

RowMerge::RowMerge(const std::vector<qint64> &list, std::vector<qint64> gone)
{
    std::sort(gone.begin(), gone.end());
    merge(list, [&gone](qint64 id) { return std::binary_search(gone.begin(), gone.end(), id); });
}

template<class Concerns>
void RowMerge::merge(const std::vector<qint64> &list, Concerns concerns)
{
    std::unordered_map<qint64, qsizetype> places; // of the placed ones in merged()
    places.reserve(m_placed.size());
    for (const PlacedEvent &one : m_placed)
        places.emplace(one.id, -1);
    m_merged.reserve(list.size() + m_placed.size());
    std::vector<std::pair<qsizetype, qint64>> inRange; // rows and ids of before
    auto next = m_placed.begin();
    const auto take = [&](qsizetype row) {
        for (; next != m_placed.end() && next->row <= row; ++next) {
            places[next->id] = static_cast<qsizetype>(m_merged.size());
            m_merged.push_back(next->id);
        }
    };
    const auto size = static_cast<qsizetype>(list.size());
    for (qsizetype row = 0; row < size; ++row) {
        take(row);
        const qint64 id = list[static_cast<std::size_t>(row)];
        if (concerns(id))
            inRange.emplace_back(row, id);
        else
            m_merged.push_back(id);
    }
    take(size);
    std::vector<qint64> known;
    for (const auto &[row, id] : inRange) {
        known.push_back(id);
        const auto place = places.find(id);
        if (place == places.end()) {
            ++m_goneCount;
            m_moved.push_back({ row, static_cast<qsizetype>(m_merged.size()) });
            m_merged.push_back(id);
        } else {
            m_moved.push_back({ row, place->second });
        }
    }
    std::sort(known.begin(), known.end());
    for (const PlacedEvent &one : m_placed) {
        if (std::binary_search(known.begin(), known.end(), one.id))
            continue;
        m_moved.push_back({ size + static_cast<qsizetype>(m_added.size()), places[one.id] });
        m_added.push_back(one.id);
    }
    m_movesAny = std::any_of(m_moved.begin(), m_moved.end(),
                             [](const Moved &one) { return one.from != one.to; });
    if (inRange.empty() && !m_placed.empty() && m_placed.front().row == m_placed.back().row)
        m_insertedAt = m_placed.front().row;
}

qsizetype RowMerge::newRow(qsizetype row) const
{
    const auto moved = std::lower_bound(m_moved.begin(), m_moved.end(), row,
                                        [](const Moved &one, qsizetype r) { return one.from < r; });
    if (moved != m_moved.end() && moved->from == row)
        return moved->to;
    // The others keep their order: what was taken out above moves it up, what came in down.
    const auto above =
            std::upper_bound(m_placed.begin(), m_placed.end(), row,
                             [](qsizetype r, const PlacedEvent &one) { return r < one.row; });
    return row - (moved - m_moved.begin()) + (above - m_placed.begin());
}

} // namespace hookloupe
