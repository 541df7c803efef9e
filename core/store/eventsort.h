// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventfilter.h"
#include "core/store/eventorder.h"

#include <QByteArrayView>

#include <vector>

namespace hookloupe {

/// The ids of all events that match, in an order: gathered step by step by EventReader::sort(), so
/// that it can be shown how far it is and be given up, and no read transaction lasts longer than a
/// step. While it gathers it holds 12 bytes for each event and each different value once. One
/// thread at a time.
class EventSort
{
public:
    EventSort(EventFilter filter, EventOrder order);

    const EventFilter &filter() const noexcept { return m_filter; }
    const EventOrder &order() const noexcept { return m_order; }
    /// The ids are there.
    bool isComplete() const noexcept { return m_isComplete; }
    /// Of the events that are to be looked at, 0 to 1.
    double progress() const noexcept;
    /// Precondition: isComplete(). Once.
    std::vector<qint64> takeIds();

    // --- for the store: ids descend
    void begin(qint64 firstId, qint64 lastId);
    bool hasBegun() const noexcept { return m_hasBegun; }
    qint64 firstId() const noexcept { return m_firstId; }
    /// The highest id that is still to be looked at.
    qint64 nextId() const noexcept { return m_nextId; }
    void add(qint64 id, QByteArrayView key);
    void setNextId(qint64 id) noexcept { m_nextId = id; }
    void finish();

private:
    struct Key
    {
        quint32 offset = 0;
        quint32 length = 0;
    };
    quint32 numberOf(QByteArrayView key);
    QByteArrayView keyAt(quint32 number) const noexcept;
    void growTable();

    EventFilter m_filter;
    EventOrder m_order;
    qint64 m_firstId = 0;
    qint64 m_lastId = 0;
    qint64 m_nextId = 0;
    bool m_hasBegun = false;
    bool m_isComplete = false;
    std::vector<qint64> m_ids;
    std::vector<quint32> m_keyOfId;
    std::vector<Key> m_keys;
    std::vector<char> m_bytes; ///< of all keys
    std::vector<quint32> m_table; ///< numbers of keys + 1 by their hash; 0: free
};

} // namespace hookloupe
