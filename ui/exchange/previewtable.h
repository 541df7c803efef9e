// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QString>

#include <initializer_list>

class QAbstractItemModel;
class QTableView;

namespace hookloupe {

/// Gives \a table the looks of a list of which one row at a time is looked at.
void preparePreviewTable(QTableView *table, QAbstractItemModel *model, const QString &objectName,
                         const QString &accessibleName);
/// Widths by how many digits have room.
void setColumnDigits(QTableView *table, std::initializer_list<int> digits);

} // namespace hookloupe
