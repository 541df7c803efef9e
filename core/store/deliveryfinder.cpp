// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/deliveryfinder.h"

#include <algorithm>

namespace hookloupe {

namespace {
/// Deliveries of equal bodies that are remembered at once.
constexpr qsizetype kRunsMax = 4'096;
} // namespace

DeliveryFinder::DeliveryFinder(const SqlConnection &connection)
    : m_path(connection.path())
    , m_place(connection,
              "SELECT endpoint_id, delivery_key, attempt, received_at_us FROM event WHERE id = ?")
    , m_newest(connection,
               "SELECT id FROM event INDEXED BY event_delivery "
               "WHERE endpoint_id = ? AND delivery_key = ? ORDER BY id DESC LIMIT 1")
    , m_after(connection,
              "SELECT id, attempt FROM event INDEXED BY event_delivery "
              "WHERE endpoint_id = ? AND delivery_key = ? AND id > ? ORDER BY id")
    , m_before(connection,
               "SELECT id, attempt, received_at_us FROM event INDEXED BY event_delivery "
               "WHERE endpoint_id = ? AND delivery_key = ? AND id <= ? ORDER BY id DESC")
    , m_extent(connection,
               "SELECT min(id), count(*) FROM event INDEXED BY event_delivery "
               "WHERE endpoint_id = ? AND delivery_key = ?")
    , m_all(connection,
            "SELECT id FROM event INDEXED BY event_delivery "
            "WHERE endpoint_id = ? AND delivery_key = ? ORDER BY id")
{ }

bool DeliveryFinder::end(HotStatement &statement)
{
    const bool failed = statement.hasFailed();
    if (failed)
        m_error = statement.error();
    statement.reset();
    return !failed;
}

bool DeliveryFinder::place(qint64 id, Place &place)
{
    place = {};
    m_place.bind(1, id);
    if (m_place.next()) {
        place.isThere = true;
        place.endpointId = m_place.number(0);
        // No key is empty: its first byte says of what it is made.
        if (const QByteArrayView key = m_place.bytes(1); !key.isEmpty())
            place.key = key.toByteArray();
        place.attempt = m_place.number(2);
        place.receivedUs = m_place.number(3);
    }
    return end(m_place);
}

Error DeliveryFinder::error() const
{
    return storeError(m_error, m_path, StoreTask::Reading);
}

Result<std::vector<qint64>> DeliveryFinder::newest(const std::vector<qint64> &ids)
{
    m_runs.clear();
    std::vector<qint64> newest(ids.size());
    Place at;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!place(ids[i], at) || (at.isThere && !newestOf(ids[i], at, newest[i])))
            return error();
    }
    return newest;
}

bool DeliveryFinder::newestOf(qint64 id, const Place &place, qint64 &newest)
{
    newest = id;
    if (place.key.isNull())
        return true;
    if (place.isOfBody())
        return newestOfBody(id, place, newest);
    m_newest.bind(1, place.endpointId);
    m_newest.bindBytes(2, place.key);
    if (m_newest.next())
        newest = m_newest.number(0);
    return end(m_newest);
}

bool DeliveryFinder::newestOfBody(qint64 id, const Place &place, qint64 &newest)
{
    newest = id;
    const QByteArray runKey = QByteArray::number(place.endpointId) + place.key;
    const auto known = m_runs.constFind(runKey);
    if (known != m_runs.constEnd() && id >= known->lowestId && id <= known->newestId) {
        newest = known->newestId;
        return true;
    }
    qint64 attempt = place.attempt;
    m_after.bind(1, place.endpointId);
    m_after.bindBytes(2, place.key);
    m_after.bind(3, id);
    while (m_after.next()) {
        const qint64 nextAttempt = m_after.number(1);
        if (nextAttempt <= attempt)
            break;
        newest = m_after.number(0);
        if (known != m_runs.constEnd() && newest == known->lowestId) {
            newest = known->newestId;
            break;
        }
        attempt = nextAttempt;
    }
    if (!end(m_after))
        return false;
    if (m_runs.size() >= kRunsMax)
        m_runs.clear();
    m_runs.insert(runKey, { id, newest });
    return true;
}

bool DeliveryFinder::walkBack(qint64 newestId, const Place &place, std::vector<qint64> &ids,
                              qint64 &firstUs)
{
    qint64 attempt = place.attempt;
    m_before.bind(1, place.endpointId);
    m_before.bindBytes(2, place.key);
    m_before.bind(3, newestId);
    // The newest is one of them whatever a damaged store says of its number.
    while ((ids.empty() || attempt > 1) && m_before.next()
           && (ids.empty() || m_before.number(1) < attempt)) {
        ids.push_back(m_before.number(0));
        attempt = m_before.number(1);
        firstUs = m_before.number(2);
    }
    return end(m_before);
}

Result<DeliveryFinder::Extent> DeliveryFinder::extent(qint64 newestId)
{
    Extent extent;
    return readExtent(newestId, extent) ? Result<Extent>(extent) : Result<Extent>(error());
}

Result<std::vector<qint64>> DeliveryFinder::attempts(qint64 id)
{
    std::vector<qint64> ids;
    if (!readAttempts(id, ids))
        return error();
    return ids;
}

bool DeliveryFinder::readExtent(qint64 newestId, Extent &extent)
{
    Place at;
    if (!place(newestId, at))
        return false;
    if (!at.isThere)
        return true;
    extent = { newestId, at.receivedUs, 1 };
    if (at.key.isNull())
        return true;
    if (at.isOfBody()) {
        std::vector<qint64> ids;
        if (!walkBack(newestId, at, ids, extent.firstUs))
            return false;
        // An index that lacks the event is damaged, too.
        if (ids.empty())
            return true;
        extent.firstId = ids.back();
        extent.attempts = static_cast<qint64>(ids.size());
        return true;
    }
    m_extent.bind(1, at.endpointId);
    m_extent.bindBytes(2, at.key);
    if (m_extent.next()) {
        extent.firstId = m_extent.number(0);
        extent.attempts = m_extent.number(1);
    }
    if (!end(m_extent))
        return false;
    if (extent.firstId == newestId)
        return true;
    Place first;
    if (!place(extent.firstId, first))
        return false;
    extent.firstUs = first.receivedUs;
    return true;
}

bool DeliveryFinder::readAttempts(qint64 id, std::vector<qint64> &ids)
{
    m_runs.clear();
    Place at;
    if (!place(id, at))
        return false;
    if (!at.isThere)
        return true;
    if (at.key.isNull()) {
        ids.push_back(id);
        return true;
    }
    if (at.isOfBody()) {
        qint64 newestId = 0;
        qint64 firstUs = 0;
        if (!newestOfBody(id, at, newestId) || !place(newestId, at)
            || !walkBack(newestId, at, ids, firstUs))
            return false;
        std::ranges::reverse(ids);
        return true;
    }
    m_all.bind(1, at.endpointId);
    m_all.bindBytes(2, at.key);
    while (m_all.next())
        ids.push_back(m_all.number(0));
    return end(m_all);
}

} // namespace hookloupe
