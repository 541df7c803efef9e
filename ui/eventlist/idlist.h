// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QtGlobal>

#include <vector>

namespace hookloupe {

/// The ids of a list's rows, newest at row 0, eight bytes a row. It grows at both ends without
/// moving anything: new events at the top, older ones as they are found.
class IdList
{
public:
    qsizetype size() const noexcept;
    bool isEmpty() const noexcept { return size() == 0; }
    /// Precondition: 0 <= row < size().
    qint64 at(qsizetype row) const noexcept;
    /// -1 when it is not there.
    qsizetype rowOf(qint64 id) const noexcept;
    /// The first row whose id is not above \a id; size() when there is none.
    qsizetype firstRowNotAbove(qint64 id) const noexcept;

    /// \a ids are above all others, oldest first.
    void addNewer(const std::vector<qint64> &ids);
    /// \a ids are below all others, newest first.
    void addOlder(const std::vector<qint64> &ids);
    void removeRows(qsizetype first, qsizetype count);
    void clear();

    /// A number for the block of \a blockRows rows that \a row is in, which stays the same while
    /// rows are added at either end.
    qint64 blockOf(qsizetype row, qsizetype blockRows) const noexcept;
    /// The ids of that block, newest first; empty when there is no such block any more.
    std::vector<qint64> block(qint64 number, qsizetype blockRows) const;

private:
    std::vector<qint64> m_newer; ///< ascending: the last is row 0
    std::vector<qint64> m_older; ///< descending: continues below m_newer
};

} // namespace hookloupe
