// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace hookloupe {

/// The ids of a list's rows, eight bytes a row. By id, newest at row 0, it grows at both ends
/// without moving anything: new events at the top, older ones as they are found. In another order
/// they are what setOrdered() says, and to find the row of an id takes a look at each.
class IdList
{
public:
    qsizetype size() const noexcept;
    bool isEmpty() const noexcept { return size() == 0; }
    /// Precondition: 0 <= row < size().
    qint64 at(qsizetype row) const noexcept;
    /// -1 when it is not there.
    qsizetype rowOf(qint64 id) const noexcept;
    /// The first row whose id is not above \a id; size() when there is none. Only by id.
    qsizetype firstRowNotAbove(qint64 id) const noexcept;

    /// \a ids are above all others, oldest first. Only by id.
    void addNewer(const std::vector<qint64> &ids);
    /// By id: \a ids are below all others, newest first.
    void append(const std::vector<qint64> &ids);
    void removeRows(qsizetype first, qsizetype count);
    /// Empties it; by id from now on.
    void clear();

    using Shared = std::shared_ptr<const std::vector<qint64>>;
    bool isById() const noexcept { return !m_ordered; }
    /// Makes it \a ids, in whatever order.
    void setOrdered(std::vector<qint64> ids);
    /// Only in another order.
    void insert(qsizetype row, const std::vector<qint64> &ids);
    /// Only in another order: as it is now, whatever becomes of this one.
    Shared ordered() const noexcept { return m_ordered; }

    /// A number for the block of \a blockRows rows that \a row is in, which by id stays the same
    /// while rows are added at either end.
    qint64 blockOf(qsizetype row, qsizetype blockRows) const noexcept;
    /// The ids of that block from the top; empty when there is no such block any more.
    std::vector<qint64> block(qint64 number, qsizetype blockRows) const;

private:
    /// No other thread looks at it.
    std::vector<qint64> &ownOrdered();

    std::vector<qint64> m_newer; ///< ascending: the last is row 0
    std::vector<qint64> m_older; ///< descending: continues below m_newer
    std::shared_ptr<std::vector<qint64>> m_ordered; ///< instead of them
};

} // namespace hookloupe
