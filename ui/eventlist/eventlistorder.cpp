// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/eventlistmodel.h"
#include "ui/eventlist/rowmerge.h"

#include <algorithm>
#include <utility>

// What an EventListModel does in another order than by time.

namespace hookloupe {

namespace {
/// Of what places took to find: the rest of the time the lane is for others.
constexpr int kPauseShare = 4;
/// More are sorted anew, and so is what lies in more ranges.
constexpr qint64 kPlacedIdsMax = 20'000;
constexpr std::size_t kUnplacedMax = 64;
constexpr qint64 kNearIds = 1'000;
/// Runs of rows that are removed one by one: a view takes some milliseconds for each.
constexpr std::size_t kRunsMax = 4;
} // namespace

void EventListModel::setOrder(const EventOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    readAgain();
    Q_EMIT orderChanged();
}

void EventListModel::setSortProgress(double progress)
{
    if (std::exchange(m_sortProgress, progress) != progress)
        Q_EMIT sortProgressed();
}

void EventListModel::takeSorted(quint64 generation, EventSource::Sorted sorted)
{
    if (generation != m_generation)
        return;
    if (!sorted.failure.isEmpty())
        Q_EMIT readFailed(sorted.failure);
    if (!sorted.complete && sorted.ids.empty()) {
        setSortProgress(sorted.progress);
        return;
    }
    const qsizetype shown = m_haveLead ? m_ids.size() : 0;
    const auto begins = [&] {
        for (qsizetype row = 0; row < shown; ++row) {
            if (m_ids.at(row) != sorted.ids[static_cast<std::size_t>(row)])
                return false;
        }
        return true;
    };
    const auto count = static_cast<qsizetype>(sorted.ids.size());
    if (shown > 0 && shown <= count && begins()) {
        if (shown < count) {
            beginInsertRows({}, static_cast<int>(shown), static_cast<int>(count) - 1);
            m_ids.setOrdered(std::move(sorted.ids));
            endInsertRows();
        }
    } else {
        beginResetModel();
        m_ids.setOrdered(std::move(sorted.ids));
        endResetModel();
    }
    ++m_changes;
    m_haveLead = !sorted.complete;
    if (!sorted.complete)
        return;
    m_haveFirst = true;
    setSortProgress(1);
    setSearching(false);
    schedulePlaces();
}

void EventListModel::replace(qint64 firstId, qint64 lastId)
{
    // Events that come in and are answered change near each other: one range of them all.
    const auto near = std::find_if(m_unplaced.begin(), m_unplaced.end(), [=](const Range &range) {
        return firstId <= range.last + kNearIds && lastId >= range.first - kNearIds
                && qMax(lastId, range.last) - qMin(firstId, range.first) < kPlacedIdsMax;
    });
    if (near != m_unplaced.end())
        *near = { qMin(near->first, firstId), qMax(near->last, lastId) };
    else
        m_unplaced.push_back({ firstId, lastId });
    schedulePlaces();
}

void EventListModel::schedulePlaces()
{
    if (m_unplaced.empty() || !m_haveFirst || m_placesUnderWay || m_placesTimer.isActive())
        return;
    const qint64 waitMs = m_sincePlaces.isValid() ? m_placesPauseMs - m_sincePlaces.elapsed() : 0;
    if (waitMs <= 0)
        fetchPlaces();
    else
        m_placesTimer.start(static_cast<int>(waitMs));
}

void EventListModel::fetchPlaces()
{
    if (m_unplaced.empty() || !m_haveFirst || m_placesUnderWay)
        return;
    const Range range = m_unplaced.front();
    if (range.last - range.first >= kPlacedIdsMax || m_unplaced.size() > kUnplacedMax) {
        readAgain();
        return;
    }
    m_unplaced.erase(m_unplaced.begin());
    m_placesUnderWay = true;
    m_sincePlaces.start();
    m_source->places(
            m_filter, m_order, range.first, range.last, m_ids.ordered(), m_cancel, this,
            [=, this, generation = m_generation, changes = m_changes](EventSource::Placed placed) {
                if (generation != m_generation)
                    return;
                m_placesUnderWay = false;
                if (changes != m_changes)
                    m_unplaced.insert(m_unplaced.begin(), range);
                else
                    takePlaces(range.first, range.last, std::move(placed));
                // At once while others of the same moment wait; else after a pause.
                m_placesPauseMs = m_unplaced.empty()
                        ? qMax(m_placesLeastMs,
                               kPauseShare * static_cast<int>(m_sincePlaces.elapsed()))
                        : 0;
                schedulePlaces();
            });
}

void EventListModel::takePlaces(qint64 firstId, qint64 lastId, EventSource::Placed placed)
{
    if (!placed.failure.isEmpty()) {
        Q_EMIT readFailed(placed.failure);
        return;
    }
    if (!placed.places.isListOrdered) {
        readAgain();
        return;
    }
    const RowMerge merge(*m_ids.ordered(), firstId, lastId, std::move(placed.places.events));
    if (!merge.added().empty() || merge.goneCount() > 0 || merge.movesAny())
        applyMerge(merge);
}

void EventListModel::applyMerge(const RowMerge &merge)
{
    ++m_changes;
    if (merge.insertedAt() >= 0) {
        const int row = static_cast<int>(merge.insertedAt());
        beginInsertRows({}, row, row + static_cast<int>(merge.added().size()) - 1);
        m_ids.insert(row, merge.added());
        endInsertRows();
        return;
    }
    if (const int count = static_cast<int>(merge.added().size()); count > 0) {
        beginInsertRows({}, rowCount(), rowCount() + count - 1);
        m_ids.append(merge.added());
        endInsertRows();
    }
    if (merge.movesAny()) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &one : before)
            after += index(static_cast<int>(merge.newRow(one.row())), one.column());
        m_ids.setOrdered(merge.merged());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    if (const int count = static_cast<int>(merge.goneCount()); count > 0) {
        const int first = rowCount() - count;
        for (int row = first; row < rowCount(); ++row)
            m_summaries.remove(m_ids.at(row));
        beginRemoveRows({}, first, rowCount() - 1);
        m_ids.removeRows(first, count);
        endRemoveRows();
    }
}

void EventListModel::dropRows(const std::vector<qsizetype> &rows)
{
    struct Run
    {
        qsizetype first = 0;
        qsizetype count = 0;
    };
    std::vector<Run> runs;
    for (const qsizetype row : rows) {
        if (!runs.empty() && runs.back().first + runs.back().count == row)
            ++runs.back().count;
        else
            runs.push_back({ row, 1 });
    }
    if (runs.size() > kRunsMax) {
        // As those of a range that holds no others, each of which goes.
        std::vector<qint64> ids;
        for (const qsizetype row : rows)
            ids.push_back(m_ids.at(row));
        applyMerge(RowMerge(*m_ids.ordered(), std::move(ids)));
        return;
    }
    ++m_changes;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        for (qsizetype row = run->first; row < run->first + run->count; ++row)
            m_summaries.remove(m_ids.at(row));
        beginRemoveRows({}, static_cast<int>(run->first),
                        static_cast<int>(run->first + run->count - 1));
        m_ids.removeRows(run->first, run->count);
        endRemoveRows();
    }
}

} // namespace hookloupe
