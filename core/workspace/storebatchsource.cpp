// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/storebatchsource.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

/// Each event is read once: only the upper pages of the trees are asked for again.
constexpr qint64 kCacheBytes = 2LL * 1024 * 1024;

} // namespace

StoreBatchSource::StoreBatchSource(QString storePath, std::vector<qint64> ids)
    : m_storePath(std::move(storePath))
    , m_ids(std::move(ids))
{
    std::ranges::sort(m_ids);
}

Result<void> StoreBatchSource::open()
{
    if (m_reader)
        return {};
    auto opened = EventReader::open(m_storePath, kCacheBytes);
    if (!opened)
        return opened.error();
    m_reader = *std::move(opened);
    return {};
}

Result<EventPtr> StoreBatchSource::event(qint64 index)
{
    if (const auto opened = open(); !opened)
        return opened.error();
    return m_reader->event(id(index));
}

std::vector<Result<EventPtr>> StoreBatchSource::events(const std::vector<qint64> &indexes,
                                                       qint64 bytesMax)
{
    if (const auto opened = open(); !opened)
        return std::vector<Result<EventPtr>>(indexes.size(), opened.error());
    std::vector<qint64> wanted;
    wanted.reserve(indexes.size());
    for (const qint64 index : indexes)
        wanted.push_back(id(index));
    return m_reader->events(wanted, bytesMax);
}

Result<std::vector<qint64>> matchingIds(EventReader &reader, EventFilter filter,
                                        const std::atomic<bool> &cancelled)
{
    filter.withoutGaps = true;
    std::vector<qint64> ids;
    const auto found = reader.ids(
            filter, 0,
            [&ids](const std::vector<qint64> &piece) {
                ids.insert(ids.end(), piece.begin(), piece.end());
                return true;
            },
            cancelled);
    if (!found)
        return found.error();
    std::ranges::reverse(ids);
    return ids;
}

} // namespace hookloupe
