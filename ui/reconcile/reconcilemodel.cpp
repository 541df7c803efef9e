// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/reconcile/reconcilemodel.h"

#include "core/event/bytes.h"

#include <QDateTime>
#include <QLocale>

namespace hookloupe {

namespace {

constexpr qsizetype kShownCharactersMax = 200;

QString stateText(ReconciledRow::Kind kind)
{
    switch (kind) {
    case ReconciledRow::Kind::ById:
        return ReconcileModel::tr("Seen");
    case ReconciledRow::Kind::ByTime:
        return ReconcileModel::tr("Seen, by time");
    case ReconciledRow::Kind::Missing:
        return ReconcileModel::tr("Missing");
    case ReconciledRow::Kind::NotDelivered:
        return ReconcileModel::tr("Not delivered");
    case ReconciledRow::Kind::Unlisted:
        return ReconcileModel::tr("Not in the list");
    }
    return {};
}

} // namespace

ReconcileModel::ReconcileModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ReconcileModel::setResult(std::shared_ptr<const Reconciliation> result)
{
    m_result = std::move(result);
    choose();
}

void ReconcileModel::setShown(Shown shown)
{
    m_shown = shown;
    choose();
}

void ReconcileModel::choose()
{
    using Kind = ReconciledRow::Kind;
    beginResetModel();
    m_rows.clear();
    const std::size_t count = m_result ? m_result->rows.size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Kind kind = m_result->rows[i].kind;
        const bool isMissing = kind == Kind::Missing;
        const bool isUnlisted = kind == Kind::Unlisted;
        if (m_shown == Shown::All || (isMissing && m_shown != Shown::Unlisted)
            || (isUnlisted && m_shown != Shown::Missing))
            m_rows.push_back(i);
    }
    endResetModel();
}

qint64 ReconcileModel::eventId(int row) const
{
    return m_result->rows[m_rows[static_cast<std::size_t>(row)]].eventId;
}

int ReconcileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReconcileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReconcileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ReconciledRow &row = m_result->rows[m_rows[static_cast<std::size_t>(index.row())]];
    switch (index.column()) {
    case State:
        return stateText(row.kind);
    case Time:
        return row.atUs == 0 ? tr("no time")
                             : QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.atUs / 1000),
                                                  QLocale::ShortFormat);
    case Type:
        return displayText(row.type, kShownCharactersMax);
    case Id:
        return row.id.isEmpty() ? tr("no id") : displayText(row.id, kShownCharactersMax);
    case Event:
        return row.eventId == 0 ? QString() : QStringLiteral("#%1").arg(row.eventId);
    default:
        return {};
    }
}

QVariant ReconcileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Time:
        return tr("Time");
    case Type:
        return tr("Type");
    case Id:
        return tr("Delivery id");
    case Event:
        return tr("Event");
    default:
        return {};
    }
}

} // namespace hookloupe
