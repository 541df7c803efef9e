// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/eventjson.h"

#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/eventnote.h"

#include <QDateTime>
#include <QJsonArray>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(EventKind kind)
{
    switch (kind) {
    case EventKind::Request:
        break;
    case EventKind::Refused:
        return u"refused"_s;
    case EventKind::Gap:
        return u"gap"_s;
    }
    return u"request"_s;
}

QJsonValue textOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(displayText(bytes));
}

qint64 gapUntilUs(const EventSummary &event)
{
    return event.origin ? event.origin->gapUntilUs : event.receivedAtUs;
}

} // namespace

Result<std::vector<EventSummary>> wholeSummaries(EventReader &reader,
                                                 const std::vector<qint64> &ids)
{
    auto summaries = reader.summaries(ids);
    if (!summaries)
        return summaries;
    for (EventSummary &summary : *summaries) {
        if (const auto completed = reader.completeCut(summary); !completed)
            return completed.error();
    }
    return summaries;
}

QJsonObject eventJson(const EventSummary &event)
{
    QJsonObject object{
        { u"id"_s, event.id },
        { u"received_at"_s, rfc3339(event.receivedAtUs) },
        { u"endpoint"_s, event.endpoint },
        { u"method"_s, displayText(event.method) },
        { u"target"_s, displayText(event.target) },
        { u"event_type"_s, textOrNull(event.eventType) },
        { u"delivery_id"_s, textOrNull(event.deliveryId) },
        { u"attempt"_s, event.attempt },
        { u"duplicate_of"_s,
          event.duplicateOf == 0 ? QJsonValue() : QJsonValue(event.duplicateOf) },
        { u"kind"_s, kindWord(event.kind) },
        { u"verdict"_s, QString(verdictId(event.verdict)) },
        { u"scheme"_s, event.scheme.isEmpty() ? QJsonValue() : QJsonValue(event.scheme) },
        { u"reason"_s, event.reason },
        { u"status"_s, event.status },
        { u"body_bytes"_s, event.bodyBytes },
        { u"wire_bytes"_s, event.wireBytes },
        { u"wire_sha256"_s, QString::fromLatin1(event.wireSha256.toHex()) },
    };
    // Only where there is something: an ordinary event has the members of the contract.
    if (event.provenance != Provenance::Wire)
        object[u"provenance"_s] = QString(provenanceId(event.provenance));
    if (event.seen.replayOf > 0)
        object[u"replay_of"_s] = event.seen.replayOf;
    if (event.origin && event.origin->certificate)
        object[u"client_certificate"_s] = clientCertificateJson(*event.origin->certificate);
    if (event.origin && event.origin->isProxyTrusted)
        object[u"proxy_trusted"_s] = true;
    if (event.kind == EventKind::Gap)
        object[u"until"_s] = rfc3339(gapUntilUs(event));
    if (event.note && event.note->isStarred)
        object[u"starred"_s] = true;
    if (event.note && !event.note->tags.isEmpty())
        object[u"tags"_s] = QJsonArray::fromStringList(event.note->tags);
    if (event.note && !event.note->text.isEmpty())
        object[u"note"_s] = event.note->text;
    QJsonArray alarms;
    if (event.seen.otherBody > 0)
        alarms.append(QJsonObject{ { u"kind"_s, u"same_id_other_body"_s },
                                   { u"event"_s, event.seen.otherBody } });
    if (event.seen.otherId > 0)
        alarms.append(QJsonObject{ { u"kind"_s, u"same_body_other_id"_s },
                                   { u"event"_s, event.seen.otherId } });
    if (!alarms.isEmpty())
        object[u"alarms"_s] = alarms;
    return object;
}

QString localTime(qint64 unixUs)
{
    return QDateTime::fromMSecsSinceEpoch(unixUs / 1000).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString gapText(const EventSummary &event)
{
    return u"not listening from %1 to %2. %3"_s.arg(localTime(event.receivedAtUs),
                                                    localTime(gapUntilUs(event)), event.reason);
}

QString eventLine(const EventSummary &event)
{
    if (event.kind == EventKind::Gap)
        return u"#%1  "_s.arg(event.id) + gapText(event);
    QString line = u"#%1  %2  "_s.arg(event.id).arg(localTime(event.receivedAtUs));
    line += event.method.isEmpty() && event.target.isEmpty()
            ? u"%1 without a request line  "_s.arg(displaySize(event.wireBytes))
            : u"%1 %2  "_s.arg(displayText(event.method, 20), displayText(event.target, 80));
    if (!event.eventType.isEmpty())
        line += displayText(event.eventType, 60) + u"  "_s;
    line += event.kind == EventKind::Refused ? u"refused"_s : QString(verdictId(event.verdict));
    if (event.seen.replayOf > 0)
        line += u"  replay of #%1"_s.arg(event.seen.replayOf);
    if (event.seen.otherBody > 0)
        line += u"  ALARM: #%1 had this id and another body"_s.arg(event.seen.otherBody);
    if (event.seen.otherId > 0)
        line += u"  ALARM: #%1 had this body and another id"_s.arg(event.seen.otherId);
    if (event.attempt > 1)
        line += u"  attempt %1"_s.arg(event.attempt);
    if (event.answerState == AnswerState::ByRelay)
        line += u"  by a relay"_s;
    if (event.status > 0)
        line += u"  -> %1"_s.arg(event.status);
    line += u"  "_s + displaySize(event.bodyBytes);
    if (event.note && event.note->isStarred)
        line += u"  starred"_s;
    if (event.note && !event.note->tags.isEmpty())
        line += u"  tags: "_s + displayText(event.note->tags.join(u", "_s).toUtf8(), 80);
    const bool hasReason = event.kind == EventKind::Refused
            || (event.verdict != Verdict::Valid && event.verdict != Verdict::Unsigned);
    if (hasReason && !event.reason.isEmpty())
        line += u"\n      "_s + event.reason;
    return line;
}

} // namespace hookloupe::cli
