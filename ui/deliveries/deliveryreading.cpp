// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/deliveryreading.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <numeric>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace hookloupe {

namespace {

/// More at once than a person can follow: reading the list anew is as good.
constexpr std::size_t kArrivedMax = 2'000;
/// Nobody looks through more, and a sender that never stops is met with no more.
constexpr std::size_t kAttemptsMax = 1'000;

/// Adds the deliveries that are not \a seen yet; \a ids descend, \a newest are the newest attempts
/// of their deliveries.
void fold(const std::vector<qint64> &ids, const std::vector<qint64> &newest,
          std::unordered_set<qint64> &seen, std::vector<DeliveryPlace> &places)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (newest[i] > 0 && seen.insert(newest[i]).second)
            places.push_back({ ids[i], newest[i], 0 });
    }
}

/// Reads what is not known of \a places.
Result<std::vector<DeliverySummary>> complete(EventReader &reader,
                                              std::vector<DeliveryPlace> &places)
{
    std::vector<qint64> unknown;
    for (const DeliveryPlace &place : places) {
        if (place.attempts == 0)
            unknown.push_back(place.newestId);
    }
    auto summaries = reader.deliveries(unknown);
    if (!summaries)
        return summaries.error();
    std::size_t next = 0;
    for (DeliveryPlace &place : places) {
        if (place.attempts == 0)
            place.attempts = (*summaries)[next++].attempts;
    }
    // It was removed since: the list is told of that.
    std::erase_if(places, [](const DeliveryPlace &place) { return place.attempts == 0; });
    std::erase_if(*summaries,
                  [](const DeliverySummary &summary) { return summary.newest.id == 0; });
    return summaries;
}

} // namespace

DeliverySlice readDeliveries(EventReader &reader, const EventFilter &filter, qint64 beforeId,
                             std::size_t deliveriesMax, int forMs,
                             const std::atomic<bool> &cancelled)
{
    DeliverySlice slice;
    slice.beforeId = beforeId;
    QElapsedTimer timer;
    timer.start();
    std::unordered_set<qint64> seen;
    const auto fail = [&](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            slice.failure = error.sentence;
        slice.complete = true;
        return slice;
    };
    while (!slice.complete && slice.places.size() < deliveriesMax
           && (seen.empty() || timer.elapsed() < forMs)) {
        std::vector<qint64> ids;
        const std::size_t idsMax = deliveriesMax - slice.places.size();
        bool stopped = false;
        const auto take = [&](const std::vector<qint64> &piece) {
            ids.insert(ids.end(), piece.begin(), piece.end());
            stopped = ids.size() >= idsMax || (!ids.empty() && timer.elapsed() >= forMs);
            return !stopped;
        };
        if (const auto read = reader.ids(filter, slice.beforeId, take, cancelled); !read)
            return fail(read.error());
        if (ids.size() > idsMax) {
            ids.resize(idsMax);
            stopped = true;
        }
        slice.complete = !stopped;
        if (!ids.empty())
            slice.beforeId = ids.back();
        const auto newest = reader.newestAttempts(ids);
        if (!newest)
            return fail(newest.error());
        fold(ids, *newest, seen, slice.places);
    }
    auto summaries = complete(reader, slice.places);
    if (!summaries)
        return fail(summaries.error());
    slice.summaries = std::move(*summaries);
    return slice;
}

Result<std::vector<qint64>> newestNow(EventReader &reader, const std::vector<DeliveryPlace> &places)
{
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, std::greater<>(), [&](std::size_t i) { return places[i].newestId; });
    std::vector<qint64> ids;
    ids.reserve(places.size());
    for (const std::size_t i : order)
        ids.push_back(places[i].newestId);
    const auto sorted = reader.newestAttempts(ids);
    if (!sorted)
        return sorted.error();
    std::vector<qint64> newest(places.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        newest[order[i]] = (*sorted)[i];
    return newest;
}

Regrouping regroup(EventReader &reader, const EventFilter &filter, qint64 firstId, qint64 lastId,
                   const std::vector<DeliveryPlace> &before)
{
    Regrouping now;
    const auto fail = [&](const Error &error) {
        now.failure = error.sentence;
        return now;
    };
    auto arrived = reader.idsInRange(filter, firstId, lastId);
    if (!arrived)
        return fail(arrived.error());
    // What is not above the list was there when it was read.
    const qint64 top = before.empty() ? 0 : before.front().matchId;
    std::vector<qint64> ids(arrived->rbegin(), arrived->rend());
    std::erase_if(ids, [top](qint64 id) { return id <= top; });
    now.isTooMuch = ids.size() > kArrivedMax;
    if (now.isTooMuch)
        return now;
    const auto arrivedCount = static_cast<std::ptrdiff_t>(ids.size());
    for (const DeliveryPlace &place : before)
        ids.push_back(place.matchId);
    const auto newest = reader.newestAttempts(ids);
    if (!newest)
        return fail(newest.error());
    now.newestNow.assign(newest->begin() + arrivedCount, newest->end());
    std::unordered_set<qint64> seen;
    fold(ids, *newest, seen, now.places);
    std::unordered_map<qint64, qint64> known;
    for (const DeliveryPlace &place : before)
        known.emplace(place.newestId, place.attempts);
    for (DeliveryPlace &place : now.places) {
        if (const auto it = known.find(place.newestId); it != known.end())
            place.attempts = it->second;
    }
    auto summaries = complete(reader, now.places);
    if (!summaries)
        return fail(summaries.error());
    now.summaries = std::move(*summaries);
    return now;
}

std::vector<EventSummary> readAttempts(EventReader &reader, qint64 id)
{
    auto ids = reader.attempts(id);
    if (!ids)
        return {};
    if (ids->size() > kAttemptsMax)
        ids->erase(ids->begin(), ids->end() - static_cast<std::ptrdiff_t>(kAttemptsMax));
    auto summaries = reader.summaries(*ids);
    if (!summaries)
        return {};
    std::erase_if(*summaries, [](const EventSummary &summary) { return summary.id == 0; });
    return std::move(*summaries);
}

} // namespace hookloupe
