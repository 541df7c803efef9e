// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QHash>

#include <list>
#include <utility>
#include <vector>

namespace hookloupe {

/// What was looked at last of some events, by their id. The least recently used one goes first.
template<class Value>
class RecentById
{
public:
    explicit RecentById(qsizetype countMax)
        : m_countMax(countMax)
    { }

    /// nullptr when it is not held; valid until the next call.
    const Value *find(qint64 id)
    {
        const auto it = m_places.constFind(id);
        if (it == m_places.constEnd())
            return nullptr;
        m_recent.splice(m_recent.begin(), m_recent, *it);
        return &m_recent.front().second;
    }
    bool contains(qint64 id) const { return m_places.contains(id); }
    void insert(qint64 id, Value value)
    {
        remove(id);
        m_recent.emplace_front(id, std::move(value));
        m_places.insert(id, m_recent.begin());
        if (m_places.size() > m_countMax) {
            m_places.remove(m_recent.back().first);
            m_recent.pop_back();
        }
    }
    void remove(qint64 id)
    {
        const auto it = m_places.constFind(id);
        if (it == m_places.constEnd())
            return;
        m_recent.erase(*it);
        m_places.erase(it);
    }
    void clear()
    {
        m_recent.clear();
        m_places.clear();
    }
    qsizetype size() const noexcept { return m_places.size(); }
    /// The ids of [\a firstId, \a lastId] that are held, most recently used first.
    std::vector<qint64> idsBetween(qint64 firstId, qint64 lastId) const
    {
        std::vector<qint64> ids;
        for (const auto &[id, value] : m_recent) {
            if (id >= firstId && id <= lastId)
                ids.push_back(id);
        }
        return ids;
    }

private:
    using Recent = std::list<std::pair<qint64, Value>>;
    qsizetype m_countMax;
    Recent m_recent; ///< most recently used first
    QHash<qint64, typename Recent::iterator> m_places;
};

} // namespace hookloupe
