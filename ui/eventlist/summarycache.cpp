// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/summarycache.h"

#include <utility>

namespace hookloupe {

const EventSummary *SummaryCache::find(qint64 id)
{
    const auto it = m_places.constFind(id);
    if (it == m_places.constEnd())
        return nullptr;
    m_recent.splice(m_recent.begin(), m_recent, *it);
    return &m_recent.front();
}

void SummaryCache::insert(EventSummary summary)
{
    const qint64 id = summary.id;
    remove(id);
    m_recent.push_front(std::move(summary));
    m_places.insert(id, m_recent.begin());
    if (m_places.size() > m_countMax) {
        m_places.remove(m_recent.back().id);
        m_recent.pop_back();
    }
}

void SummaryCache::remove(qint64 id)
{
    const auto it = m_places.constFind(id);
    if (it == m_places.constEnd())
        return;
    m_recent.erase(*it);
    m_places.erase(it);
}

std::vector<qint64> SummaryCache::idsBetween(qint64 firstId, qint64 lastId) const
{
    std::vector<qint64> ids;
    for (const EventSummary &summary : m_recent) {
        if (summary.id >= firstId && summary.id <= lastId)
            ids.push_back(summary.id);
    }
    return ids;
}

} // namespace hookloupe
