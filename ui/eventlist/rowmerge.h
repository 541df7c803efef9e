// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/store/eventorder.h"

#include <QtGlobal>

#include <vector>

namespace hookloupe {

/// What becomes of a list in which the ids of a range get other places. First those that are new
/// are appended, then all rows change places, with those that are to go at the end, and then the
/// end is cut off: three steps that a view can follow, however many rows are concerned.
class RowMerge
{
public:
    /// \a placed are all of [\a firstId, \a lastId] that the list is to show, in its order; their
    /// rows are those of \a list, and ascend.
    RowMerge(const std::vector<qint64> &list, qint64 firstId, qint64 lastId,
             std::vector<PlacedEvent> placed);
    /// Those of \a gone go.
    RowMerge(const std::vector<qint64> &list, std::vector<qint64> gone);

    const std::vector<qint64> &added() const noexcept { return m_added; }
    /// Rows that are at the end after the change of places, and are to go.
    qsizetype goneCount() const noexcept { return m_goneCount; }
    /// Some row that stays gets another number.
    bool movesAny() const noexcept { return m_movesAny; }
    /// All rows that are new, when they come in beside each other and nothing else happens: then
    /// the row of the first of them; -1 otherwise.
    qsizetype insertedAt() const noexcept { return m_insertedAt; }

    /// The list with the added ones appended, in its new order, those that are to go last.
    const std::vector<qint64> &merged() const noexcept { return m_merged; }
    /// The row in merged() of what is in \a row of the list with the added ones appended.
    qsizetype newRow(qsizetype row) const;

private:
    template<class Concerns>
    void merge(const std::vector<qint64> &list, Concerns concerns);

    struct Moved
    {
        qsizetype from = 0;
        qsizetype to = 0;
    };
    std::vector<PlacedEvent> m_placed;
    std::vector<Moved> m_moved; ///< of the ids of the range, by where they come from
    std::vector<qint64> m_added;
    std::vector<qint64> m_merged;
    qsizetype m_goneCount = 0;
    qsizetype m_insertedAt = -1;
    bool m_movesAny = false;
};

} // namespace hookloupe
