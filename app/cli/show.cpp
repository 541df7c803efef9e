// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/commands.h"
#include "app/cli/diagnosisoutput.h"
#include "app/cli/eventjson.h"
#include "app/cli/forwarding.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/event/eventnote.h"
#include "core/http/forwarded.h"
#include "core/payload/jsonprint.h"
#include "core/store/eventreader.h"

#include <algorithm>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

void putHeaders(const Event &event)
{
    // As they came: escaping here would change what is shown to a program that compares.
    for (const FieldSpan &field : event.request.fields)
        put(event.request.at(field.name).toByteArray() + ": "
            + event.request.at(field.value).toByteArray() + '\n');
}

/// For people, whose terminal must not obey a sender.
void putReadableHeaders(const Event &event)
{
    for (const FieldSpan &field : event.request.fields)
        putLine(displayText(event.request.at(field.name)) + u": "_s
                + displayText(event.request.at(field.value)));
}

void putReplays(EventReader &reader, qint64 id)
{
    const auto replays = reader.replays(id);
    if (!replays)
        return say(replays.error().sentence);
    for (const ReplayRecord &replay : *replays)
        putLine(u"  replayed   %1  %2 to %3: %4"_s.arg(
                localTime(replay.startedAtUs), QString(replayKindId(replay.kind)),
                displayText(replay.targetUrl),
                replay.result.state == SendState::Answered
                        ? u"%1 in %2 ms"_s.arg(replay.result.status)
                                  .arg(static_cast<double>(replay.result.times.totalUs) / 1000)
                        : replay.result.failure));
}

void putForwards(EventReader &reader, qint64 id)
{
    const auto forwards = reader.forwards(id);
    if (!forwards)
        return say(forwards.error().sentence);
    for (const ForwardRecord &forward : *forwards)
        putLine(u"  %1  %2"_s.arg(localTime(forward.queuedAtUs), forwardLine(forward)));
}

QString answerText(const ResponseRecord &response)
{
    const QString origin = response.origin.isEmpty() ? u""_s : u". "_s + response.origin;
    switch (response.state) {
    case AnswerState::Withheld:
        return u"withheld"_s + origin;
    case AnswerState::Pending:
        return u"not known yet"_s;
    case AnswerState::ByRelay:
        return u"given by the relay, before the request came here"_s;
    case AnswerState::Answered:
    case AnswerState::ClientGone:
        break;
    }
    if (response.status == 0)
        return u"none"_s + origin;
    QString text = u"%1 %2, a body of %3"_s.arg(response.status)
                           .arg(displayText(response.reason), displaySize(response.body.size()));
    if (response.state == AnswerState::ClientGone)
        text += u", which the sender did not wait for"_s;
    return text + origin;
}

void putClient(const Event &event)
{
    if (!event.origin || !event.origin->certificate)
        return;
    const ClientCertificate &client = *event.origin->certificate;
    putLine(u"  client     %1, issued by %2"_s.arg(displayText(client.subject.toUtf8()),
                                                   displayText(client.issuer.toUtf8())));
    if (!client.names.isEmpty())
        putLine(u"             for %1"_s.arg(displayText(client.names.join(u", "_s).toUtf8())));
    putLine(u"             SHA-256 %1"_s.arg(
            QString::fromLatin1(client.sha256.toHex(':').toUpper())));
    putLine(u"             valid %1 to %2; %3"_s.arg(
            localTime(client.validFromUs), localTime(client.validUntilUs),
            client.isVerified ? u"verified"_s : u"not verified: "_s + client.problem));
}

void putForwarding(const Event &event)
{
    const Forwarding forwarding = readForwarding(event.request);
    if (!forwarding.isThere())
        return;
    const bool isTrusted = event.origin && event.origin->isProxyTrusted;
    if (forwarding.source == Forwarding::Source::Malformed)
        return putLine(u"  proxy      the Forwarded field is malformed and was not used"_s);
    QByteArrayList said;
    const auto add = [&said](const char *what, const std::vector<QByteArray> &list) {
        QByteArrayList values(list.begin(), list.end());
        if (!QByteArray(values.join()).isEmpty())
            said += what + values.join(", ");
    };
    add("for ", forwarding.clients);
    add("over ", forwarding.protocols);
    add("to ", forwarding.hosts);
    putLine(u"  proxy      says %1; %2"_s.arg(
            displayText(said.join("; ")),
            isTrusted
                    ? u"it is trusted, so the signed URL is %1"_s.arg(displayText(event.signedUrl))
                    : u"it is not trusted, so this was not used"_s));
}

void putNote(const Event &event)
{
    if (!event.note || event.note->text.isEmpty())
        return;
    QString label = u"note"_s;
    for (const QString &line : event.note->text.split(u'\n')) {
        putLine(u"  %1 %2"_s.arg(label, -10).arg(displayText(line.toUtf8())));
        label.clear();
    }
}

int showOverview(EventReader &reader, const Event &event)
{
    const auto summary = reader.summaries({ event.id });
    if (!summary)
        return fail(summary.error());
    putLine(eventLine(summary->front()));
    if (event.kind == EventKind::Gap)
        return Success;
    putLine(event.local.isEmpty() ? u"  from       %1"_s.arg(event.peer)
                                  : u"  from       %1 at %2"_s.arg(event.peer, event.local));
    putClient(event);
    putForwarding(event);
    putLine(u"  endpoint   %1"_s.arg(event.endpoint));
    putLine(u"  signature  %1. %2"_s.arg(QString(verdictId(event.verdict)), event.reason));
    if (!event.deliveryId.isEmpty())
        putLine(u"  delivery   %1, attempt %2"_s.arg(displayText(event.deliveryId))
                        .arg(event.attempt));
    if (event.duplicateOf != 0)
        putLine(u"  duplicate  of #%1, which was answered 2xx"_s.arg(event.duplicateOf));
    putLine(u"  answer     %1"_s.arg(answerText(event.response)));
    putNote(event);
    putForwards(reader, event.id);
    putReplays(reader, event.id);
    if (event.seen.replayOf > 0)
        putDiagnosis(replayDiagnosis(event.seen.replayOf, event.deliveryId), false);
    putLine({});
    putReadableHeaders(event);
    putLine({});
    const JsonPrinted printed = prettyJson(event.request.body());
    putForeignText(printed.mistake ? event.request.body().toByteArray() : printed.text);
    return Success;
}

} // namespace

int runShow(const QStringList &arguments)
{
    Options options(
            u"show"_s,
            u"Prints one stored event. --raw gives the exact bytes that came over the wire.\n\n"
            "Examples:\n"
            "  hookloupe-cli show 12\n"
            "  hookloupe-cli show 12 --raw > request.http\n"
            "  hookloupe-cli show 12 --body | sha256sum"_s);
    options.positional(u"id"_s, u"the number of the event"_s, u"ID"_s);
    options.option(u"raw"_s, u"The exact bytes of the request, chunk framing included."_s);
    options.option(u"body"_s, u"The body's bytes, without transfer coding."_s);
    options.option(u"pretty"_s, u"The body laid out as JSON."_s);
    options.option(u"headers"_s, u"The header lines as they were received."_s);
    options.option(u"json"_s, u"The event's facts as a JSON object."_s);
    options.storeOption();
    if (const auto exit = options.parse(arguments))
        return *exit;
    bool isNumber = false;
    const qint64 id = options.positionals().value(0).toLongLong(&isNumber);
    if (!isNumber || options.positionals().size() != 1)
        return options.usageError(u"Give the number of one event."_s);
    const QStringList parts{ u"raw"_s, u"body"_s, u"pretty"_s, u"headers"_s, u"json"_s };
    if (std::count_if(parts.begin(), parts.end(),
                      [&](const QString &part) { return options.has(part); })
        > 1)
        return options.usageError(u"Choose one of --raw, --body, --pretty, --headers, --json."_s);
    const auto reader = EventReader::open(options.storePath());
    if (!reader)
        return fail({ ErrorCode::StoreUnreadable, reader.error().sentence });
    const auto event = (*reader)->event(id);
    if (!event)
        return fail(event.error());
    const WireRequest &request = (*event)->request;
    if (options.has(u"raw"_s)) {
        put(request.wire);
    } else if (options.has(u"body"_s)) {
        put(request.body().toByteArray());
    } else if (options.has(u"headers"_s)) {
        putHeaders(**event);
    } else if (options.has(u"pretty"_s)) {
        const JsonPrinted printed = prettyJson(request.body());
        put(printed.text + '\n');
        if (printed.mistake) {
            say(u"The body is not JSON at line %1, column %2: %3."_s.arg(printed.mistake->line)
                        .arg(printed.mistake->column)
                        .arg(QString::fromUtf8(printed.mistake->reason)));
            return Negative;
        }
    } else if (options.has(u"json"_s)) {
        const auto summary = wholeSummaries(**reader, { id });
        if (!summary)
            return fail(summary.error());
        const auto forwards = (*reader)->forwards(id);
        if (!forwards)
            return fail(forwards.error());
        QJsonObject object = eventJson(summary->front());
        if (const SeenBefore &seen = summary->front().seen; seen.replayOf > 0)
            object[u"diagnosis"_s] =
                    diagnosisJson(replayDiagnosis(seen.replayOf, summary->front().deliveryId));
        if (!forwards->empty())
            object[u"forwards"_s] = forwardsJson(*forwards);
        putJson(object);
    } else {
        return showOverview(**reader, **event);
    }
    return Success;
}

} // namespace hookloupe::cli
