// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/sendrows.h"

#include "core/store/eventrows.h"

namespace hookloupe {

namespace {

/// The columns that replays and forwards share, from \a column on.
SendResult resultFromRow(const QSqlQuery &row, int column)
{
    SendResult result;
    result.state = enumFromRow(row.value(column++), SendState::Cancelled, SendState::Failed);
    result.status = row.value(column++).toInt();
    result.reason = row.value(column++).toByteArray();
    result.fields = decodeFields(row.value(column++).toByteArray());
    result.body = row.value(column++).toByteArray();
    result.bodyCut = row.value(column++).toBool();
    result.peer = row.value(column++).toString();
    for (qint64 SendTimes::*time :
         { &SendTimes::resolvedUs, &SendTimes::connectedUs, &SendTimes::securedUs,
           &SendTimes::sentUs, &SendTimes::firstByteUs, &SendTimes::totalUs })
        result.times.*time = row.value(column++).toLongLong();
    result.failure = row.value(column++).toString();
    result.notes = row.value(column++).toString().split(u'\n', Qt::SkipEmptyParts);
    return result;
}

} // namespace

ForwardRecord forwardFromRow(const QSqlQuery &row)
{
    ForwardRecord record;
    int column = 0;
    record.id = row.value(column++).toLongLong();
    record.eventId = row.value(column++).toLongLong();
    record.cause = enumFromRow(row.value(column++), ForwardCause::Person);
    record.attempt = row.value(column++).toInt();
    record.isMirror = row.value(column++).toBool();
    record.answersSender = row.value(column++).toBool();
    record.queuedAtUs = row.value(column++).toLongLong();
    record.startedAtUs = row.value(column++).toLongLong();
    record.targetUrl = row.value(column++).toByteArray();
    record.requestHead = row.value(column++).toByteArray();
    record.gatewayStatus = row.value(column++).toInt();
    record.result = resultFromRow(row, column);
    return record;
}

ReplayRecord replayFromRow(const QSqlQuery &row)
{
    ReplayRecord record;
    int column = 0;
    record.id = row.value(column++).toLongLong();
    record.eventId = row.value(column++).toLongLong();
    record.startedAtUs = row.value(column++).toLongLong();
    record.kind = enumFromRow(row.value(column++), ReplayKind::WronglySigned);
    record.targetUrl = row.value(column++).toByteArray();
    record.requestWire = row.value(column++).toByteArray();
    record.result = resultFromRow(row, column);
    return record;
}

} // namespace hookloupe
