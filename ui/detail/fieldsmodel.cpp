// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/fieldsmodel.h"

#include "core/event/bytes.h"

#include <utility>

namespace hookloupe {

FieldsModel::FieldsModel(Editing editing, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editing(editing)
{ }

int FieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant FieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const Field &field = m_fields[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == static_cast<int>(Column::Name);
    return displayText(isName ? field.name : field.value);
}

bool FieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (m_editing == Editing::Off || role != Qt::EditRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    // An editor that was opened and closed must not turn bytes that are no text into escapes.
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    Field &field = m_fields[static_cast<std::size_t>(index.row())];
    (index.column() == static_cast<int>(Column::Name) ? field.name : field.value) =
            value.toString().toUtf8();
    Q_EMIT dataChanged(index, index, { Qt::DisplayRole, Qt::EditRole });
    return true;
}

QVariant FieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == static_cast<int>(Column::Name) ? tr("Header") : tr("Value");
}

Qt::ItemFlags FieldsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editing == Editing::On && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool FieldsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (m_editing == Editing::Off || parent.isValid() || row < 0 || count < 1
        || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_fields.erase(m_fields.begin() + row, m_fields.begin() + row + count);
    endRemoveRows();
    return true;
}

void FieldsModel::setFields(Fields fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

int FieldsModel::insertAfter(int row)
{
    const int place = qBound(0, row + 1, rowCount());
    beginInsertRows({}, place, place);
    m_fields.insert(m_fields.begin() + place, Field());
    endInsertRows();
    return place;
}

QByteArray fieldLines(const Fields &fields)
{
    QByteArray lines;
    for (const Field &field : fields)
        lines += field.name + ": " + field.value + '\n';
    return lines;
}

} // namespace hookloupe
