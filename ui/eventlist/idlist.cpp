// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/idlist.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {
qsizetype sizeOf(const std::vector<qint64> &ids) noexcept
{
    return static_cast<qsizetype>(ids.size());
}
} // namespace

qsizetype IdList::size() const noexcept
{
    return m_ordered ? sizeOf(*m_ordered) : sizeOf(m_newer) + sizeOf(m_older);
}

qint64 IdList::at(qsizetype row) const noexcept
{
    Q_ASSERT(row >= 0 && row < size());
    if (m_ordered)
        return (*m_ordered)[static_cast<std::size_t>(row)];
    const qsizetype newer = sizeOf(m_newer);
    return row < newer ? m_newer[static_cast<std::size_t>(newer - 1 - row)]
                       : m_older[static_cast<std::size_t>(row - newer)];
}

qsizetype IdList::firstRowNotAbove(qint64 id) const noexcept
{
    Q_ASSERT(isById());
    qsizetype low = 0;
    qsizetype high = size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (at(middle) > id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

qsizetype IdList::rowOf(qint64 id) const noexcept
{
    if (m_ordered) {
        const auto it = std::find(m_ordered->begin(), m_ordered->end(), id);
        return it == m_ordered->end() ? -1 : it - m_ordered->begin();
    }
    const qsizetype row = firstRowNotAbove(id);
    return row < size() && at(row) == id ? row : -1;
}

void IdList::addNewer(const std::vector<qint64> &ids)
{
    Q_ASSERT(isById() && (ids.empty() || isEmpty() || ids.front() > at(0)));
    m_newer.insert(m_newer.end(), ids.begin(), ids.end());
}

void IdList::append(const std::vector<qint64> &ids)
{
    if (m_ordered) {
        insert(size(), ids);
        return;
    }
    Q_ASSERT(ids.empty() || isEmpty() || ids.front() < at(size() - 1));
    m_older.insert(m_older.end(), ids.begin(), ids.end());
}

void IdList::removeRows(qsizetype first, qsizetype count)
{
    if (m_ordered) {
        std::vector<qint64> &own = ownOrdered();
        own.erase(own.begin() + first, own.begin() + first + count);
        return;
    }
    const qsizetype newer = sizeOf(m_newer);
    const qsizetype end = first + count;
    if (end > newer) {
        const auto begin = m_older.begin() + qMax<qsizetype>(0, first - newer);
        m_older.erase(begin, m_older.begin() + (end - newer));
    }
    if (first < newer) {
        const auto stop = m_newer.end() - first;
        m_newer.erase(m_newer.end() - qMin(end, newer), stop);
    }
}

void IdList::clear()
{
    m_newer.clear();
    m_older.clear();
    m_ordered.reset();
}

void IdList::setOrdered(std::vector<qint64> ids)
{
    clear();
    m_ordered = std::make_shared<std::vector<qint64>>(std::move(ids));
}

void IdList::insert(qsizetype row, const std::vector<qint64> &ids)
{
    std::vector<qint64> &own = ownOrdered();
    own.insert(own.begin() + row, ids.begin(), ids.end());
}

std::vector<qint64> &IdList::ownOrdered()
{
    Q_ASSERT(m_ordered);
    if (m_ordered.use_count() > 1)
        m_ordered = std::make_shared<std::vector<qint64>>(*m_ordered);
    return *m_ordered;
}

qint64 IdList::blockOf(qsizetype row, qsizetype blockRows) const noexcept
{
    if (m_ordered)
        return row / blockRows;
    // Rows counted from the seam between the two vectors, which never moves.
    const qint64 place = sizeOf(m_newer) - 1 - row;
    return place >= 0 ? place / blockRows : (place + 1) / blockRows - 1;
}

std::vector<qint64> IdList::block(qint64 number, qsizetype blockRows) const
{
    const qsizetype last =
            m_ordered ? (number + 1) * blockRows - 1 : sizeOf(m_newer) - 1 - number * blockRows;
    const qsizetype first = last - blockRows + 1;
    std::vector<qint64> ids;
    for (qsizetype row = qMax<qsizetype>(0, first); row <= last && row < size(); ++row)
        ids.push_back(at(row));
    return ids;
}

} // namespace hookloupe
