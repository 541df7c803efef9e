// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/case/caseeventjson.h"

#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/exchange/eventjson.h"
#include "core/exchange/eventlines.h"
#include "core/exchange/exchangetime.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Of a list in somebody else's file.
constexpr std::size_t kListMax = 10'000;

constexpr std::array kReplayKinds{ ReplayKind::Exact, ReplayKind::Edited, ReplayKind::Resigned,
                                   ReplayKind::WronglySigned };
constexpr std::array kSendStates{ SendState::Answered, SendState::Partial, SendState::Failed,
                                  SendState::Cancelled };
constexpr std::array kForwardCauses{ ForwardCause::Arrival, ForwardCause::Retry,
                                     ForwardCause::Person };
constexpr std::array kConfidences{ Confidence::Proven, Confidence::Guess, Confidence::None };

bool is(const QByteArray &text, QLatin1StringView id)
{
    return text == QByteArrayView(id.data(), id.size());
}

int attemptOf(JsonView json)
{
    return static_cast<int>(qBound(qint64{ 1 }, json["attempt"].whole(), qint64{ 1'000'000 }));
}

/// What came of a send: the members of an answer, and those of a failure.
QJsonObject resultJson(const SendResult &result)
{
    QJsonObject object{ { u"state"_s, QString(sendStateId(result.state)) } };
    if (result.status != 0)
        object[u"answer"_s] = answerJson({ .status = result.status,
                                           .reason = result.reason,
                                           .fields = result.fields,
                                           .body = result.body });
    if (result.bodyCut)
        object[u"body_cut"_s] = true;
    if (!result.failure.isEmpty())
        object[u"failure"_s] = result.failure;
    if (!result.notes.isEmpty())
        object[u"notes"_s] = QJsonArray::fromStringList(result.notes);
    if (result.times.totalUs >= 0)
        object[u"took_us"_s] = result.times.totalUs;
    return object;
}

SendResult readResult(JsonView json)
{
    SendResult result;
    for (const SendState state : kSendStates) {
        if (is(json["state"].text(), sendStateId(state)))
            result.state = state;
    }
    if (json["answer"].isObject()) {
        ResponseRecord answer = readAnswer(json["answer"]);
        result.status = answer.status;
        result.reason = answer.reason;
        result.fields = std::move(answer.fields);
        result.body = answer.body;
        result.bodyBytes = answer.body.size();
    }
    result.bodyCut = json["body_cut"].isTrue();
    result.failure = json["failure"].string();
    json["notes"].forEachItem([&](JsonView note) {
        result.notes += note.string();
        return true;
    });
    if (json["took_us"].isThere())
        result.times.totalUs = json["took_us"].whole();
    return result;
}

QJsonObject findingJson(const Finding &finding)
{
    return { { u"cause"_s, QString(causeId(finding.cause)) },
             { u"confidence"_s, QString(confidenceId(finding.confidence)) },
             { u"evidence"_s, finding.evidence },
             { u"sentence"_s, finding.sentence },
             { u"fix"_s, finding.fix } };
}

Finding readFinding(JsonView json)
{
    Finding finding;
    finding.cause = causeFromId(json["cause"].text()).value_or(Cause::Unknown);
    for (const Confidence one : kConfidences) {
        if (is(json["confidence"].text(), confidenceId(one)))
            finding.confidence = one;
    }
    finding.evidence = json["evidence"].string();
    finding.sentence = json["sentence"].string();
    finding.fix = json["fix"].string();
    return finding;
}

QJsonObject resigningJson(const CaseResigning &resigning)
{
    QJsonObject object{ { u"sentence"_s, resigning.sentence } };
    if (!resigning.keyId.isEmpty())
        object[u"key"_s] = resigning.keyId;
    if (resigning.verdict)
        object[u"verdict"_s] = QString(verdictId(*resigning.verdict));
    if (!resigning.reason.isEmpty())
        object[u"reason"_s] = resigning.reason;
    if (resigning.cause)
        object[u"cause"_s] = QString(causeId(*resigning.cause));
    return object;
}

CaseResigning readResigning(JsonView json)
{
    CaseResigning resigning;
    resigning.keyId = json["key"].string();
    resigning.verdict = verdictFromId(json["verdict"].text());
    resigning.reason = json["reason"].string();
    resigning.cause = causeFromId(json["cause"].text());
    resigning.sentence = json["sentence"].string();
    return resigning;
}

QJsonObject replayJson(const ReplayRecord &replay, std::size_t index)
{
    QJsonObject object = resultJson(replay.result);
    object[u"started_at"_s] = rfc3339(replay.startedAtUs);
    object[u"kind"_s] = QString(replayKindId(replay.kind));
    object[u"target_url"_s] = displayText(replay.targetUrl);
    if (!replay.requestWire.isEmpty())
        object[u"request"_s] = QString::fromLatin1(caseReplayName(index));
    return object;
}

QJsonObject forwardJson(const ForwardRecord &forward)
{
    QJsonObject object = resultJson(forward.result);
    object[u"queued_at"_s] = rfc3339(forward.queuedAtUs);
    if (forward.startedAtUs > 0)
        object[u"started_at"_s] = rfc3339(forward.startedAtUs);
    object[u"why"_s] = QString(forwardCauseId(forward.cause));
    object[u"attempt"_s] = forward.attempt;
    object[u"target_url"_s] = displayText(forward.targetUrl);
    return object;
}

} // namespace

QByteArray caseReplayName(std::size_t index)
{
    return "replays/" + QByteArray::number(static_cast<qulonglong>(index + 1)) + ".http";
}

QByteArray caseEventJson(const CaseEvent &event)
{
    QJsonObject object = eventJson(summaryOf(event.event));
    QJsonObject bytes = eventBytesJson(event.event);
    bytes.remove(u"wire"_s);
    for (auto member = bytes.begin(); member != bytes.end(); ++member)
        object.insert(member.key(), member.value());
    if (event.isRedacted)
        object[u"redacted"_s] = true;
    if (event.isDiagnosed) {
        QJsonArray findings;
        for (const Finding &finding : event.findings)
            findings.append(findingJson(finding));
        object[u"diagnosis"_s] = findings;
    }
    if (event.resigning)
        object[u"resigned"_s] = resigningJson(*event.resigning);
    if (!event.replays.empty()) {
        QJsonArray replays;
        for (std::size_t i = 0; i < event.replays.size(); ++i)
            replays.append(replayJson(event.replays[i], i));
        object[u"replays"_s] = replays;
    }
    if (!event.forwards.empty()) {
        QJsonArray forwards;
        for (const ForwardRecord &forward : event.forwards)
            forwards.append(forwardJson(forward));
        object[u"forwards"_s] = forwards;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

CaseEvent readCaseEvent(JsonView json)
{
    CaseEvent read;
    Event &event = read.event;
    event.id = json["id"].whole();
    event.receivedAtUs = unixUsOfIsoTime(json["received_at"].text()).value_or(0);
    event.completedAtUs = unixUsOfIsoTime(json["completed_at"].text()).value_or(0);
    const QByteArray kind = json["kind"].text();
    event.kind = kind == "refused" ? EventKind::Refused
            : kind == "gap"        ? EventKind::Gap
                                   : EventKind::Request;
    event.provenance = provenanceOfLine(json);
    event.peer = json["peer"].string();
    event.local = json["local"].string();
    event.tls = json["tls"].isTrue();
    event.endpoint = json["endpoint"].string();
    event.signedUrl = json["signed_url"].text();
    event.verdict = verdictFromId(json["verdict"].text()).value_or(Verdict::Unsigned);
    event.scheme = json["scheme"].string();
    event.reason = json["reason"].string();
    event.eventType = json["event_type"].text();
    event.deliveryId = json["delivery_id"].text();
    event.attempt = attemptOf(json);
    event.duplicateOf = json["duplicate_of"].whole();
    event.note = noteOfLine(json);
    if (json["response"].isObject())
        event.response = readAnswer(json["response"]);
    read.isRedacted = json["redacted"].isTrue();
    read.isDiagnosed = json["diagnosis"].isArray();
    json["diagnosis"].forEachItem([&](JsonView one) {
        read.findings.append(readFinding(one));
        return read.findings.size() < kCauseCount;
    });
    if (json["resigned"].isObject())
        read.resigning = readResigning(json["resigned"]);
    json["replays"].forEachItem([&](JsonView one) {
        ReplayRecord replay;
        replay.startedAtUs = unixUsOfIsoTime(one["started_at"].text()).value_or(0);
        for (const ReplayKind replayKind : kReplayKinds) {
            if (is(one["kind"].text(), replayKindId(replayKind)))
                replay.kind = replayKind;
        }
        replay.targetUrl = one["target_url"].text();
        // Only that there are other bytes: which ones is told by their place.
        if (one["request"].isString())
            replay.requestWire = caseReplayName(read.replays.size());
        replay.result = readResult(one);
        read.replays.push_back(std::move(replay));
        return read.replays.size() < kListMax;
    });
    json["forwards"].forEachItem([&](JsonView one) {
        ForwardRecord forward;
        forward.queuedAtUs = unixUsOfIsoTime(one["queued_at"].text()).value_or(0);
        forward.startedAtUs = unixUsOfIsoTime(one["started_at"].text()).value_or(0);
        for (const ForwardCause why : kForwardCauses) {
            if (is(one["why"].text(), forwardCauseId(why)))
                forward.cause = why;
        }
        forward.attempt = attemptOf(one);
        forward.targetUrl = one["target_url"].text();
        forward.result = readResult(one);
        read.forwards.push_back(std::move(forward));
        return read.forwards.size() < kListMax;
    });
    return read;
}

} // namespace hookloupe
