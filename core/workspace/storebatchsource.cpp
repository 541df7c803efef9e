// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/storebatchsource.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

StoreBatchSource::StoreBatchSource(QString storePath, std::vector<qint64> ids)
    : m_storePath(std::move(storePath))
    , m_ids(std::move(ids))
{
    std::ranges::sort(m_ids);
}

Result<EventPtr> StoreBatchSource::event(qint64 index)
{
    if (!m_reader) {
        auto opened = EventReader::open(m_storePath);
        if (!opened)
            return opened.error();
        m_reader = *std::move(opened);
    }
    return m_reader->event(id(index));
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
