// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/eventjson.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/eventnote.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace hookloupe {

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

EventSummary summaryOf(const Event &event)
{
    return {
        .id = event.id,
        .receivedAtUs = event.receivedAtUs,
        .kind = event.kind,
        .provenance = event.provenance,
        .endpoint = event.endpoint,
        .method = event.request.methodBytes().toByteArray(),
        .target = event.request.targetBytes().toByteArray(),
        .eventType = event.eventType,
        .deliveryId = event.deliveryId,
        .attempt = event.attempt,
        .duplicateOf = event.duplicateOf,
        .seen = event.seen,
        .verdict = event.verdict,
        .scheme = event.scheme,
        .reason = event.reason,
        .status = event.response.status,
        .answerState = event.response.state,
        .answeredAfterUs = event.response.afterUs,
        .bodyBytes = event.request.body().size(),
        .wireBytes = event.request.wire.size(),
        .wireSha256 = QCryptographicHash::hash(event.request.wire, QCryptographicHash::Sha256),
        .origin = event.origin,
        .note = event.note,
    };
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
    if (event.answeredAfterUs >= kExactAnswerUs)
        object[u"answered_after_us"_s] = event.answeredAfterUs;
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

} // namespace hookloupe
