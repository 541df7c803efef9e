// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/exchange/replacementsmodel.h"

#include "core/event/bytes.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kValueMax = 200;
} // namespace

ReplacementsModel::ReplacementsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ReplacementsModel::setReplacements(std::vector<PlannedReplacement> replacements)
{
    beginResetModel();
    m_replacements = std::move(replacements);
    endResetModel();
}

void ReplacementsModel::setRevealed(bool revealed)
{
    if (std::exchange(m_isRevealed, revealed) == revealed || m_replacements.empty())
        return;
    const int column = static_cast<int>(Column::Before);
    Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), { Qt::DisplayRole });
}

qsizetype ReplacementsModel::takenCount() const
{
    return std::ranges::count_if(m_replacements, [this](const PlannedReplacement &one) {
        return !m_kept.contains(one.replacement.before);
    });
}

int ReplacementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_replacements.size());
}

int ReplacementsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ReplacementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlannedReplacement &one = m_replacements[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const bool isKept = m_kept.contains(one.replacement.before);
    if (role == Qt::CheckStateRole && column == Column::Place)
        return isKept ? Qt::Unchecked : Qt::Checked;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Place:
        return displayText(one.replacement.place.toUtf8(), kValueMax);
    case Column::Event:
        return u"#%1"_s.arg(one.eventId);
    case Column::Why:
        return one.replacement.rule;
    case Column::Before:
        return m_isRevealed ? displayText(one.replacement.before, kValueMax)
                            : tr("••• (%1)").arg(displaySize(one.replacement.before.size()));
    case Column::After:
        break;
    }
    return isKept ? tr("stays as it is") : displayText(one.replacement.after, kValueMax);
}

bool ReplacementsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != static_cast<int>(Column::Place)
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const QByteArray &before =
            m_replacements[static_cast<std::size_t>(index.row())].replacement.before;
    const bool isKept = value.toInt() != Qt::Checked;
    if (m_kept.contains(before) == isKept)
        return true;
    if (isKept)
        m_kept.insert(before);
    else
        m_kept.remove(before);
    // The same value may stand in other rows.
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, kColumnCount - 1),
                       { Qt::CheckStateRole, Qt::DisplayRole });
    Q_EMIT keptChanged();
    return true;
}

Qt::ItemFlags ReplacementsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == static_cast<int>(Column::Place)
            ? flags | Qt::ItemIsUserCheckable
            : flags;
}

QVariant ReplacementsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Place:
        return tr("Place");
    case Column::Event:
        return tr("Event");
    case Column::Why:
        return tr("Why");
    case Column::Before:
        return tr("Is");
    case Column::After:
        break;
    }
    return tr("Becomes");
}

} // namespace hookloupe
