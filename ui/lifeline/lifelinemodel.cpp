// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/lifeline/lifelinemodel.h"

#include "core/event/bytes.h"
#include "core/event/timeunits.h"
#include "ui/detail/overviewtext.h"
#include "ui/eventlist/eventtext.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kCellCharactersMax = 200;
} // namespace

void LifelineModel::setLine(LifelineRule rule, Lifeline line)
{
    beginResetModel();
    m_rule = std::move(rule);
    m_line = std::move(line);
    endResetModel();
}

qint64 LifelineModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_line.points[static_cast<std::size_t>(row)].event.id : 0;
}

int LifelineModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(
            m_line.points, [id](const Lifeline::Point &point) { return point.event.id == id; });
    return found == m_line.points.end() ? -1 : static_cast<int>(found - m_line.points.begin());
}

LifelineModel::Mark LifelineModel::markAt(int row) const
{
    const Lifeline::Point &point = m_line.points[static_cast<std::size_t>(row)];
    if (point.isIllegal)
        return Mark::Wrong;
    if (point.isLateArrival || (point.event.state.isEmpty() && !point.isRepeat))
        return Mark::Warning;
    const LifelineState *state = m_rule.state(point.event.state);
    return state && state->isEnd && !point.isRepeat ? Mark::End : Mark::Plain;
}

int LifelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_line.points.size());
}

int LifelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant LifelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == MarkRole)
        return static_cast<int>(markAt(index.row()));
    if (role != Qt::DisplayRole)
        return {};
    return text(m_line.points[static_cast<std::size_t>(index.row())],
                static_cast<Column>(index.column()));
}

QString LifelineModel::text(const Lifeline::Point &point, Column column) const
{
    const LifelineEvent &event = point.event;
    switch (column) {
    case Column::Event:
        return eventName(event.id);
    case Column::State:
        return event.state.isEmpty() ? tr("none") : event.state;
    case Column::Type:
        return displayText(event.eventType, kCellCharactersMax);
    case Column::Happened:
        return event.ownTimeUs ? exactSecondText(*event.ownTimeUs / kUsPerMs) : tr("not said");
    case Column::Received:
        return exactSecondText(event.receivedAtUs / kUsPerMs);
    case Column::Delay: {
        if (!event.ownTimeUs)
            return {};
        const qint64 delay = event.receivedAtUs - *event.ownTimeUs;
        return delay < 0 ? tr("%1 before it happened").arg(spanText(-delay)) : spanText(delay);
    }
    case Column::Remarks:
        break;
    }
    QStringList remarks;
    if (point.isIllegal)
        remarks += tr("illegal move");
    if (point.isLateArrival)
        remarks += tr("arrived out of order");
    if (point.isRepeat)
        remarks += tr("attempt %1 of a message that is here").arg(event.attempt);
    else if (event.state.isEmpty())
        remarks += tr("the map has no state for it");
    return remarks.join(u", "_s);
}

QString LifelineModel::rowText(int row) const
{
    QStringList parts;
    for (int column = 0; column < kColumnCount; ++column) {
        const QString cell = index(row, column).data().toString();
        if (!cell.isEmpty())
            parts += u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                     cell);
    }
    return parts.join(u", "_s);
}

QVariant LifelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Event:
        return tr("Event");
    case Column::State:
        return tr("State");
    case Column::Type:
        return tr("Event type");
    case Column::Happened:
        return tr("Happened");
    case Column::Received:
        return tr("Received");
    case Column::Delay:
        return tr("On the way");
    case Column::Remarks:
        break;
    }
    return tr("Remarks");
}

} // namespace hookloupe
