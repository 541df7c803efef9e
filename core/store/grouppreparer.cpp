// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/grouppreparer.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <tuple>
#include <utility>

namespace hookloupe {

namespace {

/// To wake a thread for fewer costs more than it does.
constexpr std::size_t kSharedEventsMin = 64;
/// Taken at once by either: the writer does at most so many again.
constexpr std::size_t kTakenAtOnce = 4;

PreparedEvent digested(const Event &event, Sha256 &sha256)
{
    return { &event,
             sha256.digest({ event.request.wire }),
             deliveryKey(event, sha256),
             seenDigests(event, sha256),
             {} };
}

} // namespace

/// A group that two threads work at. It lives until both have let go of it, and so do its events.
struct GroupPreparer::Shared
{
    struct One
    {
        EventPtr event;
        std::optional<WireCompressor::Dictionary> dictionary; ///< nullopt: only the writer packs it
        PreparedEvent prepared;
        qsizetype contentBytes = 0;
    };
    std::vector<One> events; ///< from `back` on what the helper writes to

    std::mutex mutex; ///< of what follows
    std::size_t front = 0; ///< the writer has taken those before
    std::size_t back = 0; ///< the helper has taken those from here on, …
    std::size_t finished = 0; ///< and finished those from here on

    /// Both give the first and the end of what was taken; equal: nothing is left.
    std::pair<std::size_t, std::size_t> takeFront()
    {
        const std::lock_guard lock(mutex);
        const std::size_t first = front;
        front = std::min(front + kTakenAtOnce, back);
        return { first, front };
    }
    std::pair<std::size_t, std::size_t> takeBack()
    {
        const std::lock_guard lock(mutex);
        finished = back;
        back = std::max(front, back - std::min(back, kTakenAtOnce));
        return { back, finished };
    }
};

GroupPreparer::GroupPreparer(WireCompressor &compressor)
    : m_compressor(compressor)
    , m_groups(1, this, [this] { help(); })
{ }

GroupPreparer::~GroupPreparer()
{
    m_groups.close();
    stop();
}

std::vector<PreparedEvent> GroupPreparer::prepare(std::span<const AppendRequest> group)
{
    std::vector<PreparedEvent> all;
    all.reserve(group.size());
    const auto one = [this](const Event &event) {
        PreparedEvent prepared = digested(event, m_sha256);
        prepared.packed = m_compressor.packed(event);
        return prepared;
    };
    if (group.size() < kSharedEventsMin) {
        std::ranges::transform(group, std::back_inserter(all),
                               [&](const AppendRequest &request) { return one(*request.event); });
        return all;
    }
    const auto shared = std::make_shared<Shared>();
    shared->events.reserve(group.size());
    for (const AppendRequest &request : group)
        shared->events.push_back({ .event = request.event,
                                   .dictionary = m_compressor.dictionaryFor(*request.event) });
    shared->back = shared->finished = group.size();
    // Refused while it is still at another group: then it finds nothing to do there soon.
    [[maybe_unused]] const bool isTaken = m_groups.push(std::shared_ptr(shared));
    for (auto [first, end] = shared->takeFront(); first != end;
         std::tie(first, end) = shared->takeFront()) {
        for (; first < end; ++first)
            all.push_back(one(*group[first].event));
    }
    std::size_t finished = 0;
    {
        const std::lock_guard lock(shared->mutex);
        finished = shared->finished;
        shared->front = shared->back; // nothing more is to be taken
    }
    for (std::size_t i = all.size(); i < group.size(); ++i) {
        Shared::One &other = shared->events[i];
        if (i < finished || !other.dictionary) {
            all.push_back(one(*group[i].event));
            continue;
        }
        all.push_back(std::move(other.prepared));
        m_compressor.packedElsewhere(*group[i].event, other.contentBytes, all.back().packed);
    }
    return all;
}

void GroupPreparer::help()
{
    for (const std::shared_ptr<Shared> &shared : m_groups.takeAll()) {
        for (auto [first, end] = shared->takeBack(); first != end;
             std::tie(first, end) = shared->takeBack()) {
            for (std::size_t i = first; i < end; ++i) {
                Shared::One &other = shared->events[i];
                if (!other.dictionary)
                    continue;
                other.prepared = digested(*other.event, m_helpersSha256);
                other.prepared.packed = m_helpersFramer.pack(*other.event, other.dictionary->get());
                other.contentBytes = m_helpersFramer.content().size();
            }
        }
    }
}

} // namespace hookloupe
