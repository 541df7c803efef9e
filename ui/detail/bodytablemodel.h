// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "ui/detail/preparedbody.h"

#include <QAbstractTableModel>

namespace hookloupe {

/// A BodyTable for a view. A cell's text is made when it is asked for.
class BodyTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no rows.
    void setTable(std::shared_ptr<const BodyTable> table);
    const BodyTable *table() const noexcept { return m_table.get(); }
    /// Whether the first row of CSV names the columns.
    void setHasHeadings(bool has);
    /// Of the table.
    qsizetype tableRow(int row) const noexcept { return row + headings(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    int headings() const noexcept
    {
        return m_hasHeadings && m_table && m_table->kind == BodyTable::Kind::Csv ? 1 : 0;
    }

    std::shared_ptr<const BodyTable> m_table;
    bool m_hasHeadings = false;
};

} // namespace hookloupe
