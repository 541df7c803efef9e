// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>
#include <QString>

#include <utility>
#include <vector>

namespace hookloupe {

/// A stretch of characters.
struct CellMark
{
    int begin = 0;
    int length = 0;

    bool operator==(const CellMark &) const = default;
};

/// A value as it stands in a table.
struct ComparedCell
{
    QString text; ///< plain text for people, cut where it is long
    std::vector<CellMark> marks; ///< what differs from the other one; none where all of it does
};

/// \a value from its begin.
ComparedCell wholeCell(QByteArrayView value);
/// Two versions of a value: of long ones from shortly before what differs.
std::pair<ComparedCell, ComparedCell> changedCells(QByteArrayView left, QByteArrayView right);

} // namespace hookloupe
