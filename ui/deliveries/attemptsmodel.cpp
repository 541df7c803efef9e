// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/attemptsmodel.h"

#include "core/delivery/retryschedule.h"
#include "core/event/timeunits.h"
#include "ui/detail/overviewtext.h"
#include "ui/eventlist/eventtext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <span>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

qint64 idOf(const DeliveryStory::Attempt &attempt)
{
    return attempt.event.id;
}
} // namespace

void AttemptsModel::setStory(DeliveryStory story, qint64 nowUs)
{
    const auto &before = m_story.attempts;
    const bool goesOn = !before.empty() && story.attempts.size() >= before.size()
            && std::ranges::equal(before, std::span(story.attempts).first(before.size()), {}, &idOf,
                                  &idOf);
    m_nowUs = nowUs;
    if (!goesOn) {
        beginResetModel();
        m_story = std::move(story);
        endResetModel();
        return;
    }
    const int attempts = attemptCount();
    const auto attemptsAfter = static_cast<int>(story.attempts.size());
    const auto plannedAfter = static_cast<int>(story.plannedUs.size());
    const bool isSamePlan = attempts == attemptsAfter && rowCount() - attempts == plannedAfter;
    if (!isSamePlan && rowCount() > attempts) {
        beginRemoveRows({}, attempts, rowCount() - 1);
        m_story.plannedUs.clear();
        endRemoveRows();
    }
    std::vector<qint64> planned = std::move(story.plannedUs);
    story.plannedUs = isSamePlan ? planned : std::vector<qint64>();
    if (attemptsAfter > attempts)
        beginInsertRows({}, attempts, attemptsAfter - 1);
    m_story = std::move(story);
    if (attemptsAfter > attempts)
        endInsertRows();
    if (!isSamePlan && plannedAfter > 0) {
        beginInsertRows({}, attemptsAfter, attemptsAfter + plannedAfter - 1);
        m_story.plannedUs = std::move(planned);
        endInsertRows();
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

qint64 AttemptsModel::idAt(int row) const
{
    return row >= 0 && row < attemptCount()
            ? m_story.attempts[static_cast<std::size_t>(row)].event.id
            : 0;
}

int AttemptsModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(
            m_story.attempts, id, {}, [](const DeliveryStory::Attempt &a) { return a.event.id; });
    return found != m_story.attempts.end() && found->event.id == id
            ? static_cast<int>(found - m_story.attempts.begin())
            : -1;
}

int AttemptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : attemptCount() + static_cast<int>(m_story.plannedUs.size());
}

int AttemptsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant AttemptsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isPlanned = index.row() >= attemptCount();
    switch (role) {
    case PlannedRole:
        return isPlanned;
    case OutcomeRole:
        return isPlanned ? QVariant() : static_cast<int>(m_story.attempts[row].outcome);
    case LevelRole:
        return isPlanned ? QVariant() : static_cast<int>(m_story.attempts[row].budget.level);
    case Qt::ToolTipRole:
        return rowText(index.row());
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    return isPlanned ? plannedText(row - m_story.attempts.size(), column)
                     : attemptText(m_story.attempts[row], column);
}

QString AttemptsModel::attemptText(const DeliveryStory::Attempt &attempt, Column column) const
{
    const EventSummary &event = attempt.event;
    switch (column) {
    case Column::Attempt:
        return tr("%1 (%2)", "an attempt's number, its event")
                .arg(QLocale().toString(event.attempt), eventName(event.id));
    case Column::Received:
        return timeText(event.receivedAtUs, QDateTime::fromMSecsSinceEpoch(m_nowUs / kUsPerMs));
    case Column::Spacing:
        if (attempt.isClockSetBack)
            return tr("clock set back");
        return attempt.waitedUs < 0 ? QString() : u"+%1"_s.arg(spanText(attempt.waitedUs));
    case Column::Documented:
        return attempt.documentedMs ? u"+%1"_s.arg(waitText(*attempt.documentedMs)) : QString();
    case Column::Answered: {
        const QString word = outcomeWord(attempt.outcome);
        return attempt.outcome == AttemptOutcome::Accepted
                        || attempt.outcome == AttemptOutcome::Refused
                ? tr("%1 %2", "a status, a word")
                          .arg(answerText(event.status, event.answerState), word)
                : event.status == 0
                ? word
                : tr("%1 (%2)").arg(word, answerText(event.status, event.answerState));
    }
    case Column::Took:
        return cellText(event, EventColumn::Took, {});
    case Column::Remarks:
        break;
    }
    QStringList remarks;
    if (attempt.repeatOf > 0)
        remarks += tr("duplicate of %1").arg(eventName(attempt.repeatOf));
    if (attempt.differs)
        remarks += tr("differs from the schedule");
    if (attempt.event.seen.replayOf > 0)
        remarks += tr("replay of %1").arg(eventName(attempt.event.seen.replayOf));
    if (attempt.event.seen.otherBody > 0)
        remarks += tr("alarm: another body than %1").arg(eventName(attempt.event.seen.otherBody));
    return remarks.join(u", "_s);
}

QString AttemptsModel::plannedText(std::size_t index, Column column) const
{
    const qint64 atUs = m_story.plannedUs[index];
    switch (column) {
    case Column::Attempt:
        return index == 0 ? tr("next") : tr("planned");
    case Column::Received:
        return tr("about %1")
                .arg(QDateTime::fromMSecsSinceEpoch(atUs / kUsPerMs)
                             .toString(u"yyyy-MM-dd HH:mm:ss"_s));
    case Column::Documented: {
        const qint64 beforeUs = index > 0 ? m_story.plannedUs[index - 1]
                                          : m_story.attempts.back().event.receivedAtUs;
        return u"+%1"_s.arg(waitText((atUs - beforeUs) / kUsPerMs));
    }
    case Column::Remarks:
        return m_story.isPlanAssumed
                ? tr("%1, if it fails again; assumed").arg(relativeText(atUs, m_nowUs))
                : index == 0 ? relativeText(atUs, m_nowUs)
                             : tr("%1, if it fails again").arg(relativeText(atUs, m_nowUs));
    case Column::Spacing:
    case Column::Answered:
    case Column::Took:
        break;
    }
    return {};
}

QString AttemptsModel::rowText(int row) const
{
    QStringList parts;
    for (int column = 0; column < kColumnCount; ++column) {
        const QString text = index(row, column).data().toString();
        if (!text.isEmpty())
            parts += u"%1: %2"_s.arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                     text);
    }
    return parts.join(u", "_s);
}

QVariant AttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Attempt:
        return tr("Attempt");
    case Column::Received:
        return tr("Received");
    case Column::Spacing:
        return tr("Spacing");
    case Column::Documented:
        return tr("Documented");
    case Column::Answered:
        return tr("Answered");
    case Column::Took:
        return tr("Took");
    case Column::Remarks:
        break;
    }
    return tr("Remarks");
}

} // namespace hookloupe
