// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/replay/plannedsendsmodel.h"

#include "core/event/bytes.h"
#include "ui/detail/replaysmodel.h"

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownMax = 64LL * 1024;

QString requestLine(const QByteArray &wire)
{
    const QByteArrayView line = QByteArrayView(wire).first(qMax<qsizetype>(wire.indexOf('\r'), 0));
    const qsizetype end = line.lastIndexOf(' ');
    return displayText(end < 0 ? line : line.first(end), 300);
}

} // namespace

PlannedSendsModel::PlannedSendsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void PlannedSendsModel::setSends(std::vector<PlannedSend> sends, const QStringList &targets)
{
    beginResetModel();
    m_sends = std::move(sends);
    m_targets = targets;
    endResetModel();
}

const PlannedSend *PlannedSendsModel::at(int row) const noexcept
{
    return row >= 0 && row < rowCount() ? &m_sends[static_cast<std::size_t>(row)] : nullptr;
}

int PlannedSendsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sends.size());
}

int PlannedSendsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant PlannedSendsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && (column == Column::Event || column == Column::Size))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const PlannedSend &send = m_sends[static_cast<std::size_t>(index.row())];
    const bool isSent = send.problem.isEmpty();
    switch (column) {
    case Column::Event:
        return u"#%1"_s.arg(send.eventId);
    case Column::Target:
        return m_targets.value(static_cast<qsizetype>(send.target));
    case Column::Kind:
        return isSent ? replayKindWord(send.kind) : tr("left out");
    case Column::Request:
        return isSent ? requestLine(send.wire) : send.problem;
    case Column::Size:
        return isSent ? displaySize(send.wire.size()) : QString();
    case Column::SignedAs:
        return send.scheme;
    case Column::Delivery:
        break;
    }
    return isSent ? displayText(send.deliveryId, 100) : QString();
}

QVariant PlannedSendsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Event:
        return tr("Event");
    case Column::Target:
        return tr("Target");
    case Column::Kind:
        return tr("Kind");
    case Column::Request:
        return tr("Request");
    case Column::Size:
        return tr("Size");
    case Column::SignedAs:
        return tr("Signed as");
    case Column::Delivery:
        break;
    }
    return tr("Delivery id");
}

QString plannedSendText(const PlannedSend &send)
{
    if (!send.problem.isEmpty())
        return send.problem;
    QStringList lines;
    const QByteArrayView shown = QByteArrayView(send.wire).first(qMin(send.wire.size(), kShownMax));
    for (QByteArray line : shown.toByteArray().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(displayText(line));
    }
    if (shown.size() < send.wire.size())
        lines.append(PlannedSendsModel::tr("… %1 in all").arg(displaySize(send.wire.size())));
    return lines.join(u'\n');
}

} // namespace hookloupe
