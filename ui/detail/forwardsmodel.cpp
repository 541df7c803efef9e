// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/forwardsmodel.h"

#include "core/event/bytes.h"
#include "ui/detail/overviewtext.h"
#include "ui/detail/replaysmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/showntext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTargetCharactersMax = 200;

struct ForwardsWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::Forwards)
};

QString targetText(const ForwardRecord &record)
{
    return displayText(record.targetUrl, kTargetCharactersMax);
}

} // namespace

ForwardsModel::ForwardsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

int ForwardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ForwardsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ForwardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const ForwardRecord &record = m_records[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return timeText(record.queuedAtUs, QDateTime::currentDateTime());
    case Column::Cause:
        return forwardCauseText(record);
    case Column::Target:
        return targetText(record);
    case Column::Answer:
        return forwardAnswerText(record);
    case Column::Waited:
        return record.startedAtUs == 0 ? QString()
                                       : spanText(record.startedAtUs - record.queuedAtUs);
    case Column::Total:
        break;
    }
    return record.result.times.totalUs < 0 ? QString() : spanText(record.result.times.totalUs);
}

QVariant ForwardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Cause:
        return tr("Why");
    case Column::Target:
        return tr("Target");
    case Column::Answer:
        return tr("Answer");
    case Column::Waited:
        return tr("Waited");
    case Column::Total:
        break;
    }
    return tr("Took");
}

void ForwardsModel::setRecords(std::vector<ForwardRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    std::reverse(m_records.begin(), m_records.end());
    endResetModel();
}

const ForwardRecord *ForwardsModel::at(int row) const noexcept
{
    return row >= 0 && row < rowCount() ? &m_records[static_cast<std::size_t>(row)] : nullptr;
}

QString forwardCauseText(const ForwardRecord &record)
{
    const QString cause = record.cause == ForwardCause::Arrival ? ForwardsWords::tr("on arrival")
            : record.cause == ForwardCause::Retry
            ? ForwardsWords::tr("retry %1").arg(record.attempt - 1)
            : ForwardsWords::tr("asked for");
    return record.isMirror ? ForwardsWords::tr("%1, mirror").arg(cause) : cause;
}

QString forwardAnswerText(const ForwardRecord &record)
{
    const SendResult &result = record.result;
    if (result.state == SendState::Answered && result.failure.isEmpty())
        return outcomeText(result);
    if (record.startedAtUs == 0 || result.state == SendState::Cancelled)
        return ForwardsWords::tr("not sent");
    return outcomeText(result);
}

QString forwardSentence(const ForwardRecord &record)
{
    const QString what = eventName(record.eventId);
    if (!record.result.failure.isEmpty())
        return ForwardsWords::tr("Forwarding %1 to %2 failed: %3")
                .arg(what, targetText(record), shownText(record.result.failure));
    return ForwardsWords::tr("Forwarded %1 to %2: %3 in %4.")
            .arg(what, targetText(record), outcomeText(record.result),
                 spanText(record.result.times.totalUs));
}

QStringList forwardSentences(const std::vector<ForwardRecord> &records)
{
    QStringList sentences;
    QList<QByteArray> told;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        if (told.contains(record->targetUrl))
            continue;
        told.append(record->targetUrl);
        QString sentence = record->result.failure.isEmpty()
                ? ForwardsWords::tr("Forwarded to %1, which answered %2 in %3.")
                          .arg(targetText(*record), outcomeText(record->result),
                               spanText(record->result.times.totalUs))
                : ForwardsWords::tr("Forwarded to %1 without success: %2")
                          .arg(targetText(*record), shownText(record->result.failure));
        const auto tries =
                std::count_if(records.begin(), records.end(), [&](const ForwardRecord &other) {
                    return other.targetUrl == record->targetUrl;
                });
        if (tries > 1)
            sentence += u' ' + ForwardsWords::tr("It was try %1.").arg(tries);
        // The target that may answer the sender comes before the mirrors.
        if (record->isMirror)
            sentences.append(sentence);
        else
            sentences.prepend(sentence);
    }
    return sentences;
}

} // namespace hookloupe
