// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/event.h"

#include <QHash>

#include <list>
#include <vector>

namespace hookloupe {

/// The summaries that were looked at last, by id. The least recently used one goes first.
class SummaryCache
{
public:
    explicit SummaryCache(qsizetype countMax)
        : m_countMax(countMax)
    { }

    /// nullptr when it is not held; valid until the next call.
    const EventSummary *find(qint64 id);
    bool contains(qint64 id) const { return m_places.contains(id); }
    void insert(EventSummary summary);
    void remove(qint64 id);
    qsizetype size() const noexcept { return m_places.size(); }
    /// The ids of [\a firstId, \a lastId] that are held, most recently used first.
    std::vector<qint64> idsBetween(qint64 firstId, qint64 lastId) const;

private:
    qsizetype m_countMax;
    std::list<EventSummary> m_recent; ///< most recently used first
    QHash<qint64, std::list<EventSummary>::iterator> m_places;
};

} // namespace hookloupe
