// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/eventlist/celldelegate.h"

class QPainter;
class QTableView;

namespace hookloupe {

/// The path, and in rows of times without listening nothing: their text is longer than a path and
/// the cells beside it are empty, so that paintGapRows() writes it over all of them.
class GapDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Writes what \a column says of the rows in sight that are gaps, from there to the end of the row.
void paintGapRows(QTableView &view, int column);

} // namespace hookloupe
