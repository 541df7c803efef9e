// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// How the rows of a DeliveryTreeModel come, and change as events do.

#include "core/workspace/workspace.h"
#include "ui/deliveries/deliverytreemodel.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hookloupe {

namespace {
/// Deliveries that are read at once: the list grows by as many when its end is reached.
constexpr std::size_t kPageRows = 1'000;
/// A slow search shows what it has found after this time and is then asked to go on.
constexpr int kSliceMs = 100;
constexpr int kPauseLeastMs = 500;
/// A part of the time that an update of a long list takes is left to others.
constexpr qint64 kPauseFactor = 4;
} // namespace

void DeliveryTreeModel::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    if (active) {
        readAgain();
        return;
    }
    if (m_cancel)
        m_cancel->store(true);
    ++m_generation;
    beginResetModel();
    forgetRows();
    endResetModel();
    m_isComplete = true;
    m_haveFirst = false;
    m_afterFirst = {};
    m_isPageUnderWay = false;
    setSearching(false);
}

void DeliveryTreeModel::setFilter(const EventFilter &filter)
{
    EventFilter wanted = filter;
    wanted.withoutGaps = true;
    if (std::exchange(m_filter, wanted) != wanted && m_isActive)
        readAgain();
}

void DeliveryTreeModel::forgetRows()
{
    m_rows.clear();
    m_serials.clear();
    m_open.clear();
    m_summaries.clear();
    m_wanted.clear();
}

void DeliveryTreeModel::readAgain()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    ++m_generation;
    m_haveFirst = false;
    m_beforeId = 0;
    // What is read now sees everything that was announced until now.
    m_arrived.reset();
    m_isReloadDue = false;
    m_isUpdateUnderWay = false;
    readPage();
}

void DeliveryTreeModel::readPage()
{
    m_isPageUnderWay = true;
    setSearching(true);
    readSlice(kPageRows);
}

void DeliveryTreeModel::readSlice(std::size_t wanted)
{
    m_workspace->read(
            Workspace::Lane::Search, this,
            [=, filter = m_filter, beforeId = m_beforeId, cancel = m_cancel](EventReader &reader) {
                return readDeliveries(reader, filter, beforeId, wanted, kSliceMs, *cancel);
            },
            [this, wanted, generation = m_generation](const DeliverySlice &slice) {
                if (generation == m_generation)
                    takeSlice(slice, wanted);
            },
            m_cancel);
}

void DeliveryTreeModel::takeSlice(const DeliverySlice &slice, std::size_t wanted)
{
    m_beforeId = slice.beforeId;
    m_isComplete = slice.complete;
    std::size_t count = 0;
    if (std::exchange(m_haveFirst, true)) {
        count = append(slice);
    } else {
        beginResetModel();
        forgetRows();
        keepSummaries(slice.summaries);
        for (const DeliveryPlace &place : slice.places)
            m_rows.push_back({ place, m_nextSerial++ });
        noteRows();
        count = m_rows.size();
        endResetModel();
    }
    if (!slice.failure.isEmpty())
        Q_EMIT readFailed(slice.failure);
    m_isPageUnderWay = !m_isComplete && count < wanted;
    if (m_isPageUnderWay)
        readSlice(wanted - count);
    else
        setSearching(false);
    forgetChanges();
    if (const auto then = std::exchange(m_afterFirst, {}))
        then();
    if (m_arrived || m_isReloadDue)
        updateSoon();
}

std::size_t DeliveryTreeModel::append(const DeliverySlice &slice)
{
    std::vector<Row> rows;
    for (const DeliveryPlace &place : slice.places) {
        if (!m_serials.contains(place.newestId))
            rows.push_back({ place, m_nextSerial++ });
    }
    if (rows.empty())
        return 0;
    keepSummaries(slice.summaries);
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    noteRows();
    endInsertRows();
    return rows.size();
}

void DeliveryTreeModel::setSearching(bool searching)
{
    if (std::exchange(m_isSearching, searching) != searching)
        Q_EMIT searchingChanged();
}

void DeliveryTreeModel::noteArrivals(qint64 firstId, qint64 lastId)
{
    if (!m_isActive)
        return;
    m_arrived = m_arrived ? Range{ qMin(m_arrived->first, firstId), qMax(m_arrived->last, lastId) }
                          : Range{ firstId, lastId };
    updateSoon();
}

void DeliveryTreeModel::noteOtherChange()
{
    if (!m_isActive)
        return;
    m_isReloadDue = true;
    updateSoon();
}

void DeliveryTreeModel::updateSoon()
{
    // A page that is under way goes on from where the list ended.
    if (!m_haveFirst || m_isPageUnderWay || m_isUpdateUnderWay || m_updateTimer.isActive())
        return;
    const qint64 waitMs = m_sinceUpdate.isValid() ? m_pauseMs - m_sinceUpdate.elapsed() : 0;
    m_updateTimer.start(static_cast<int>(qMax<qint64>(0, waitMs)));
}

void DeliveryTreeModel::update()
{
    if (!m_isActive || !m_haveFirst || m_isPageUnderWay || m_isUpdateUnderWay)
        return;
    const auto arrived = std::exchange(m_arrived, std::nullopt);
    if (std::exchange(m_isReloadDue, false))
        reload();
    else if (arrived)
        regroupNow(*arrived);
}

std::vector<DeliveryPlace> DeliveryTreeModel::places() const
{
    return { m_rows.begin(), m_rows.end() };
}

void DeliveryTreeModel::beginUpdate()
{
    m_isUpdateUnderWay = true;
    // A page would go on from where the list ends.
    m_isPageUnderWay = true;
    m_sinceUpdate.start();
}

void DeliveryTreeModel::endUpdate()
{
    m_isUpdateUnderWay = false;
    m_isPageUnderWay = false;
    forgetChanges();
    m_pauseMs = qMax<qint64>(kPauseLeastMs, kPauseFactor * m_sinceUpdate.elapsed());
    if (m_arrived || m_isReloadDue)
        updateSoon();
}

void DeliveryTreeModel::regroupNow(const Range &range)
{
    beginUpdate();
    m_workspace->read(
            Workspace::Lane::Pages, this,
            [=, filter = m_filter, before = places()](EventReader &reader) {
                return regroup(reader, filter, range.first, range.last, before);
            },
            [this, generation = m_generation](const Regrouping &now) {
                if (generation != m_generation)
                    return;
                takeRegrouping(now);
                endUpdate();
            });
}

void DeliveryTreeModel::takeRegrouping(const Regrouping &now)
{
    m_isReloadDue = m_isReloadDue || now.isTooMuch;
    if (!now.failure.isEmpty())
        Q_EMIT readFailed(now.failure);
    if (now.isTooMuch || !now.failure.isEmpty())
        return;
    keepSummaries(now.summaries);
    replaceRows(now.places, now.newestNow);
}

void DeliveryTreeModel::reload()
{
    beginUpdate();
    using Answer = std::pair<DeliverySlice, std::vector<qint64>>;
    m_workspace->read(
            Workspace::Lane::Search, this,
            [filter = m_filter, before = places(), cancel = m_cancel](EventReader &reader) {
                Answer answer;
                answer.first = readDeliveries(reader, filter, 0, qMax(kPageRows, before.size()),
                                              std::numeric_limits<int>::max(), *cancel);
                auto newest = newestNow(reader, before);
                if (newest)
                    answer.second = std::move(*newest);
                else
                    answer.first.failure = newest.error().sentence;
                return answer;
            },
            [this, generation = m_generation](Answer answer) {
                if (generation != m_generation)
                    return;
                takeReload(answer.first, std::move(answer.second));
                endUpdate();
            },
            m_cancel);
}

void DeliveryTreeModel::takeReload(const DeliverySlice &slice, std::vector<qint64> newestNow)
{
    if (!slice.failure.isEmpty()) {
        Q_EMIT readFailed(slice.failure);
        return;
    }
    m_beforeId = slice.beforeId;
    m_isComplete = slice.complete;
    QSet<qint64> newest;
    for (const DeliveryPlace &place : slice.places)
        newest.insert(place.newestId);
    // When the newest attempt was removed, those below it tell which delivery it was.
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        const auto row = static_cast<std::size_t>(it->row);
        if (newestNow[row] != 0)
            continue;
        for (const EventSummary &attempt : it->attempts) {
            if (newest.contains(attempt.id))
                newestNow[row] = attempt.id;
        }
    }
    m_summaries.clear();
    keepSummaries(slice.summaries);
    replaceRows(slice.places, newestNow);
    std::vector<quint64> open;
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it)
        open.push_back(it.key());
    for (const quint64 serial : open)
        fetchAttempts(serial);
}

void DeliveryTreeModel::replaceRows(const std::vector<DeliveryPlace> &places,
                                    const std::vector<qint64> &newestNow)
{
    Q_EMIT aboutToRegroup();
    QHash<qint64, quint64> serialOf;
    for (std::size_t i = 0; i < newestNow.size(); ++i) {
        if (newestNow[i] > 0 && !serialOf.contains(newestNow[i]))
            serialOf.insert(newestNow[i], m_rows[i].serial);
    }
    QSet<quint64> kept;
    std::vector<Row> rows;
    std::vector<Row> added;
    for (const DeliveryPlace &place : places) {
        quint64 serial = serialOf.value(place.newestId);
        if (serial == 0) {
            serial = m_nextSerial++;
            added.push_back({ place, serial });
        }
        kept.insert(serial);
        rows.push_back({ place, serial });
    }
    removeAllBut(kept);
    insertNew(std::move(added));
    std::vector<quint64> changed;
    for (const Row &row : rows) {
        if (m_open.contains(row.serial) && m_serials.value(row.newestId) != row.serial)
            changed.push_back(row.serial);
    }
    reorder(std::move(rows));
    for (const quint64 serial : changed)
        fetchAttempts(serial);
    Q_EMIT regrouped();
}

void DeliveryTreeModel::removeAllBut(const QSet<quint64> &serials)
{
    const auto isKept = [&](int row) {
        return serials.contains(m_rows[static_cast<std::size_t>(row)].serial);
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isKept(row))
            continue;
        const int last = row;
        while (row > 0 && !isKept(row - 1))
            --row;
        beginRemoveRows({}, row, last);
        for (int gone = row; gone <= last; ++gone)
            m_open.remove(m_rows[static_cast<std::size_t>(gone)].serial);
        m_rows.erase(m_rows.begin() + row, m_rows.begin() + last + 1);
        noteRows();
        endRemoveRows();
    }
}

void DeliveryTreeModel::insertNew(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin(), rows.begin(), rows.end());
    noteRows();
    endInsertRows();
}

void DeliveryTreeModel::reorder(std::vector<Row> rows)
{
    Q_EMIT layoutAboutToBeChanged();
    QHash<quint64, int> places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].serial, static_cast<int>(i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        // Attempts stay where they are, below their delivery.
        after += index.internalId() != 0
                ? index
                : createIndex(places.value(m_rows.at(static_cast<std::size_t>(index.row())).serial),
                              index.column(), quintptr(0));
    }
    m_rows = std::move(rows);
    noteRows();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void DeliveryTreeModel::noteRows()
{
    m_serials.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_serials.insert(m_rows[i].newestId, m_rows[i].serial);
        if (const auto open = m_open.find(m_rows[i].serial); open != m_open.end())
            open->row = static_cast<int>(i);
    }
}

} // namespace hookloupe
