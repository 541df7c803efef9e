// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/eventsort.h"

#include "core/store/orderkeys.h"

#include <QHashFunctions>

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {
constexpr std::size_t kFirstTableSize = 1024; ///< a power of two
/// Of all different values; more of them, in a store of millions of long ones, come last.
constexpr std::size_t kKeyBytesMax = std::size_t(1) << 30;
} // namespace

EventSort::EventSort(EventFilter filter, EventOrder order)
    : m_filter(std::move(filter))
    , m_order(std::move(order))
    , m_table(kFirstTableSize)
{
    if (m_order.by != EventOrder::By::Arrival)
        m_filter.withoutGaps = true;
}

void EventSort::begin(qint64 firstId, qint64 lastId)
{
    m_hasBegun = true;
    m_firstId = firstId;
    m_lastId = lastId;
    m_nextId = lastId;
}

double EventSort::progress() const noexcept
{
    if (m_isComplete)
        return 1;
    const qint64 all = m_lastId - m_firstId + 1;
    return all > 0 ? static_cast<double>(m_lastId - m_nextId) / static_cast<double>(all) : 0;
}

std::vector<qint64> EventSort::takeIds()
{
    Q_ASSERT(m_isComplete);
    return std::exchange(m_ids, {});
}

void EventSort::add(qint64 id, QByteArrayView key)
{
    Q_ASSERT(m_ids.empty() || id < m_ids.back());
    m_ids.push_back(id);
    if (m_order.by == EventOrder::By::Arrival)
        return;
    const qsizetype bytesMax = m_bytes.size() < kKeyBytesMax ? kOrderTextBytesMax + 1 : 0;
    m_keyOfId.push_back(numberOf(key.first(qMin(key.size(), bytesMax))));
}

QByteArrayView EventSort::keyAt(quint32 number) const noexcept
{
    const Key &key = m_keys[number];
    return { m_bytes.data() + key.offset, static_cast<qsizetype>(key.length) };
}

quint32 EventSort::numberOf(QByteArrayView key)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t slot = qHash(key, QHashSeed::globalSeed()) & mask;
    for (; m_table[slot] != 0; slot = (slot + 1) & mask) {
        if (keyAt(m_table[slot] - 1) == key)
            return m_table[slot] - 1;
    }
    const auto number = static_cast<quint32>(m_keys.size());
    m_keys.push_back({ static_cast<quint32>(m_bytes.size()), static_cast<quint32>(key.size()) });
    m_bytes.insert(m_bytes.end(), key.begin(), key.end());
    m_table[slot] = number + 1;
    if (m_keys.size() * 2 > m_table.size())
        growTable();
    return number;
}

void EventSort::growTable()
{
    m_table.assign(m_table.size() * 2, 0);
    const std::size_t mask = m_table.size() - 1;
    for (quint32 number = 0; number < m_keys.size(); ++number) {
        std::size_t slot = qHash(keyAt(number), QHashSeed::globalSeed()) & mask;
        while (m_table[slot] != 0)
            slot = (slot + 1) & mask;
        m_table[slot] = number + 1;
    }
}

void EventSort::finish()
{
    m_isComplete = true;
    if (m_order.by == EventOrder::By::Arrival) {
        if (!m_order.descending)
            std::reverse(m_ids.begin(), m_ids.end());
        return;
    }
    const OrderKeys keys(m_order);
    struct Ranked
    {
        quint64 prefix = 0;
        quint32 number = 0;
    };
    std::vector<Ranked> ranked(m_keys.size());
    for (quint32 number = 0; number < m_keys.size(); ++number)
        ranked[number] = { keys.prefixOf(keyAt(number)), number };
    std::sort(ranked.begin(), ranked.end(), [&](const Ranked &a, const Ranked &b) {
        const QByteArrayView left = keyAt(a.number);
        const QByteArrayView right = keyAt(b.number);
        if (a.prefix != b.prefix && !left.isEmpty() && !right.isEmpty())
            return a.prefix < b.prefix;
        return keys.isBefore(left, right);
    });
    // Where the ids of each key begin. They come newest first, so that each key's are so, too.
    std::vector<quint32> counts(m_keys.size());
    for (const quint32 number : m_keyOfId)
        ++counts[number];
    std::vector<quint32> places(m_keys.size());
    quint32 place = 0;
    for (const Ranked &one : ranked) {
        places[one.number] = place;
        place += counts[one.number];
    }
    std::vector<qint64> sorted(m_ids.size());
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        sorted[places[m_keyOfId[i]]++] = m_ids[i];
    m_ids = std::move(sorted);
    m_keyOfId = {};
    m_keys = {};
    m_bytes = {};
    m_table = {};
}

} // namespace hookloupe
