// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/detail/replaysmodel.h"

#include "core/event/bytes.h"
#include "ui/detail/fieldsmodel.h"
#include "ui/detail/overviewtext.h"
#include "ui/eventlist/eventtext.h"
#include "ui/showntext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct ReplaysWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::Replays)
};

/// The time between two moments of a send, when both happened.
void addStep(QStringList &steps, const QString &name, qint64 fromUs, qint64 toUs)
{
    if (toUs >= 0)
        steps += u"%1 %2"_s.arg(name, spanText(qMax<qint64>(0, toUs - qMax<qint64>(0, fromUs))));
}

QString authority(const QByteArray &url)
{
    const QUrl parsed(QString::fromUtf8(url));
    const QString host = parsed.host();
    const QString shown = host.contains(u':') ? u"[%1]"_s.arg(host) : host;
    return parsed.port() < 0 ? shown : u"%1:%2"_s.arg(shown).arg(parsed.port());
}

} // namespace

ReplaysModel::ReplaysModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

int ReplaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ReplaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ReplaysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const ReplayRecord &record = m_records[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Column::Time:
        return timeText(record.startedAtUs, QDateTime::currentDateTime());
    case Column::Kind:
        return replayKindWord(record.kind);
    case Column::Target:
        return displayText(record.targetUrl);
    case Column::Status:
        return outcomeText(record.result);
    case Column::Total:
        break;
    }
    return record.result.times.totalUs < 0 ? QString() : spanText(record.result.times.totalUs);
}

QVariant ReplaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Kind:
        return tr("Kind");
    case Column::Target:
        return tr("Target");
    case Column::Status:
        return tr("Answer");
    case Column::Total:
        break;
    }
    return tr("Total");
}

void ReplaysModel::setRecords(std::vector<ReplayRecord> records)
{
    beginResetModel();
    m_records = std::move(records);
    std::reverse(m_records.begin(), m_records.end());
    endResetModel();
}

const ReplayRecord *ReplaysModel::at(int row) const noexcept
{
    return row >= 0 && row < rowCount() ? &m_records[static_cast<std::size_t>(row)] : nullptr;
}

QString replayKindWord(ReplayKind kind)
{
    switch (kind) {
    case ReplayKind::Exact:
        return ReplaysWords::tr("exact");
    case ReplayKind::Edited:
        return ReplaysWords::tr("edited");
    case ReplayKind::Resigned:
        return ReplaysWords::tr("re-signed");
    case ReplayKind::WronglySigned:
        break;
    }
    return ReplaysWords::tr("wrong on purpose");
}

QString outcomeText(const SendResult &result)
{
    QString status = u"%1 %2"_s.arg(result.status).arg(displayText(result.reason, 80)).trimmed();
    switch (result.state) {
    case SendState::Answered:
        return status;
    case SendState::Partial:
        return ReplaysWords::tr("%1, cut short").arg(status);
    case SendState::Cancelled:
        return ReplaysWords::tr("cancelled");
    case SendState::Failed:
        break;
    }
    return ReplaysWords::tr("no answer");
}

QString timesText(const SendTimes &times)
{
    QStringList steps;
    addStep(steps, ReplaysWords::tr("look-up"), 0, times.resolvedUs);
    addStep(steps, ReplaysWords::tr("connect"), times.resolvedUs, times.connectedUs);
    addStep(steps, ReplaysWords::tr("TLS"), times.connectedUs, times.securedUs);
    const qint64 ready = qMax(times.connectedUs, times.securedUs);
    addStep(steps, ReplaysWords::tr("send"), ready, times.sentUs);
    addStep(steps, ReplaysWords::tr("first byte"), qMax(ready, times.sentUs), times.firstByteUs);
    addStep(steps, ReplaysWords::tr("total"), 0, times.totalUs);
    return steps.join(u", "_s);
}

QString replaySentence(const ReplayRecord &record)
{
    const QString what =
            record.eventId > 0 ? eventName(record.eventId) : ReplaysWords::tr("the event");
    const QString target = authority(record.targetUrl);
    if (record.result.state == SendState::Cancelled)
        return ReplaysWords::tr("The replay of %1 was cancelled.").arg(what);
    if (record.result.state == SendState::Failed) {
        return ReplaysWords::tr("The replay of %1 to %2 failed: %3")
                .arg(what, target, shownText(record.result.failure));
    }
    const QString sentence = ReplaysWords::tr("Replayed %1 to %2: %3 in %4")
                                     .arg(what, target, outcomeText(record.result),
                                          spanText(record.result.times.totalUs));
    if (record.kind != ReplayKind::WronglySigned)
        return sentence;
    const bool isAccepted = record.result.status >= 200 && record.result.status < 300;
    return sentence + u' '
            + (isAccepted
                       ? ReplaysWords::tr("It was wrong on purpose, and was accepted all the same.")
                       : ReplaysWords::tr("It was wrong on purpose, and was refused."));
}

QByteArray answerHead(const SendResult &result)
{
    if (result.status == 0)
        return {};
    return QByteArray::number(result.status) + ' ' + result.reason + '\n'
            + fieldLines(result.fields);
}

} // namespace hookloupe
