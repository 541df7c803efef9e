// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/bodytablemodel.h"

#include "core/event/bytes.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

/// More of a cell is seen below the table.
constexpr qsizetype kCellCharactersMax = 300;

} // namespace

void BodyTableModel::setTable(std::shared_ptr<const BodyTable> table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

void BodyTableModel::setHasHeadings(bool has)
{
    if (has == m_hasHeadings)
        return;
    beginResetModel();
    m_hasHeadings = has;
    endResetModel();
}

int BodyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->rowCount()) - headings();
}

int BodyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->columnCount());
}

QVariant BodyTableModel::data(const QModelIndex &index, int role) const
{
    if (!m_table || !index.isValid())
        return {};
    const bool isForm = m_table->kind == BodyTable::Kind::Form;
    const bool isParts = m_table->kind == BodyTable::Kind::Parts;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (isForm && index.column() == 1
            && !m_table->fields[static_cast<std::size_t>(index.row())].hasValue)
            return tr("(no value)");
        const QByteArray cell =
                m_table->cell(tableRow(index.row()), index.column(), 4 * kCellCharactersMax);
        return isParts && index.column() == 3
                ? displaySize(cell.toLongLong())
                : displayText(QByteArrayView(cell).first(
                                      std::min<qsizetype>(cell.size(), 4 * kCellCharactersMax)),
                              kCellCharactersMax);
    }
    if (role == Qt::TextAlignmentRole && isParts && index.column() == 3)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant BodyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_table)
        return {};
    // As the notes and editors count them.
    if (orientation == Qt::Vertical)
        return tableRow(section) + 1;
    if (m_table->kind == BodyTable::Kind::Csv) {
        constexpr qsizetype charactersMax = 80;
        return headings() > 0
                ? displayText(m_table->cell(0, section, 4 * charactersMax), charactersMax)
                : QString::number(section + 1);
    }
    if (m_table->kind == BodyTable::Kind::Form)
        return section == 0 ? tr("Name") : tr("Value");
    switch (section) {
    case 0:
        return tr("Name");
    case 1:
        return tr("File name");
    case 2:
        return tr("Type");
    default:
        return tr("Size");
    }
}

} // namespace hookloupe
