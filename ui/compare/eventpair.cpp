// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/eventpair.h"

#include "core/event/bytes.h"
#include "core/http/requestframer.h"
#include "core/signature/scheme.h"
#include "core/signature/schemerules.h"
#include "core/store/eventreader.h"
#include "ui/detail/overviewtext.h"
#include "ui/detail/replaysmodel.h"
#include "ui/eventlist/eventtext.h"
#include "ui/filter/querycompletion.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct EventPairWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::EventPair)
};

constexpr std::ptrdiff_t kSummariesAtOnce = 64;
constexpr qsizetype kTypeCharactersMax = 60;
constexpr qsizetype kTargetCharactersMax = 120;

EventPair withProblem(const QString &sentence)
{
    EventPair pair;
    pair.problem = sentence;
    return pair;
}

QString requestLine(const WireRequest &request)
{
    return displayText(request.methodBytes().toByteArray() + ' '
                               + request.targetBytes().toByteArray(),
                       kTargetCharactersMax);
}

ComparedSide sideOf(const EventPtr &event)
{
    QStringList parts{ eventName(event->id), exactTimeText(event->receivedAtUs) };
    if (event->attempt > 1)
        parts += EventPairWords::tr("attempt %L1").arg(event->attempt);
    parts += requestLine(event->request);
    return { event, event->request, eventName(event->id), parts.join(u", ") };
}

ComparedSide sideOf(const EventPtr &event, const ReplayRecord &replay)
{
    ComparedSide side;
    side.event = event;
    // What was sent on purpose may be no request that a receiver takes.
    if (replay.requestWire.isEmpty())
        side.request = event->request;
    else if (auto parsed = parseStoredRequest(replay.requestWire))
        side.request = std::move(*parsed);
    else
        side.request = parseLenient(replay.requestWire);
    side.name = EventPairWords::tr("the replay of %1").arg(eventName(event->id));
    side.line = EventPairWords::tr("replayed %1 (%2) to %3, %4", "time, kind, URL, request")
                        .arg(exactTimeText(replay.startedAtUs), replayKindWord(replay.kind),
                             displayText(replay.targetUrl, kTargetCharactersMax),
                             requestLine(side.request));
    return side;
}

/// What the store finds quickly; the rest is looked at one by one.
EventFilter filterFor(const Event &event)
{
    EventFilter filter;
    filter.endpoint = event.endpoint;
    filter.withoutGaps = true;
    filter.hidesRefused = true;
    if (!event.eventType.isEmpty()) {
        const QString text = "type="_L1 + quotedForQuery(QString::fromUtf8(event.eventType));
        if (auto query = Query::parse(text))
            filter.query = std::move(*query);
    }
    return filter;
}

QByteArrayView pathOf(QByteArrayView target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

/// Without a type, the path says best what an event is.
bool isOfSameType(const Event &a, const Event &b)
{
    return a.eventType == b.eventType
            && (!a.eventType.isEmpty()
                || pathOf(a.request.targetBytes()) == pathOf(b.request.targetBytes()));
}

bool canBeOfSameType(const Event &event, const EventSummary &summary)
{
    // A summary has both cut.
    const QByteArray &type = event.eventType;
    if (summary.id <= 0 || summary.eventType.isEmpty() != type.isEmpty()
        || !type.startsWith(summary.eventType))
        return false;
    return !type.isEmpty()
            || pathOf(event.request.targetBytes()).startsWith(pathOf(summary.target));
}

/// nullptr: none of \a ids.
Result<EventPtr> firstOfType(EventReader &reader, const std::vector<qint64> &ids, const Event &like,
                             const std::atomic<bool> &cancelled)
{
    for (auto at = ids.begin(); at != ids.end() && !cancelled;) {
        const auto end = at + std::min(kSummariesAtOnce, ids.end() - at);
        const auto summaries = reader.summaries({ at, end });
        if (!summaries)
            return summaries.error();
        for (const EventSummary &summary : *summaries) {
            if (!canBeOfSameType(like, summary))
                continue;
            const auto event = reader.event(summary.id);
            if (event && isOfSameType(**event, like))
                return *event;
        }
        at = end;
    }
    return EventPtr();
}

void addChanging(ChangingFields &fields, Place place, const QByteArray &name)
{
    if (name.isEmpty())
        return;
    if (place == Place::Header)
        fields.headers += name;
    else if (place == Place::Json)
        fields.jsonPaths += name;
}

/// `{header:X}` and `{json:$.x}` in \a content.
void addChanging(ChangingFields &fields, const ContentTemplate &content)
{
    const auto beginsWith = [&content](QByteArrayView part) {
        return content.text.startsWith(part) && content.text.endsWith('}')
                && content.text.count('{') == 1;
    };
    const auto argument = [&content] {
        const qsizetype begin = content.text.indexOf(':') + 1;
        return content.text.sliced(begin, content.text.size() - begin - 1);
    };
    if (beginsWith("{header:"))
        fields.headers += argument();
    else if (beginsWith("{json:"))
        fields.jsonPaths += argument();
}

} // namespace

ChangingFields changingFieldsOf(const EventPair &pair, const SchemeCatalogue &schemes)
{
    ChangingFields fields;
    for (const ComparedSide *side : { &pair.left, &pair.right }) {
        const Scheme *scheme = side->event ? schemes.find(side->event->scheme) : nullptr;
        if (!scheme || !scheme->rules)
            continue;
        const SchemeRules &rules = *scheme->rules;
        addChanging(fields, rules.carrier.place, rules.carrier.name);
        fields.headers += rules.carrier.moreNames;
        if (rules.timestamp)
            addChanging(fields, rules.timestamp->place, rules.timestamp->name);
        addChanging(fields, Place::Header, rules.idHeader);
        for (const ContentTemplate &id : rules.deliveryId)
            addChanging(fields, id);
    }
    return fields;
}

EventPair readPair(EventReader &reader, qint64 oneId, qint64 otherId)
{
    EventPair pair;
    for (const auto &[id, side] : { std::pair(std::min(oneId, otherId), &pair.left),
                                    std::pair(std::max(oneId, otherId), &pair.right) }) {
        auto read = reader.event(id);
        if (!read)
            return withProblem(read.error().sentence);
        if ((*read)->kind == EventKind::Gap)
            return withProblem(
                    EventPairWords::tr("%1 is a time without listening, not a request. Select "
                                       "two requests.")
                            .arg(eventName(id)));
        *side = sideOf(*read);
    }
    return pair;
}

EventPair readWithLastOfType(EventReader &reader, qint64 id, const std::atomic<bool> &cancelled)
{
    EventPair pair = readPair(reader, id, id);
    if (!pair.problem.isEmpty())
        return pair;
    const EventPtr event = pair.right.event;
    const QByteArray &type = event->eventType;
    const EventFilter filter = filterFor(*event);
    qint64 beforeId = id;
    while (!cancelled) {
        std::vector<qint64> ids;
        const auto listed = reader.ids(
                filter, beforeId,
                [&ids](std::vector<qint64> piece) {
                    ids = std::move(piece);
                    return false;
                },
                cancelled);
        if (!listed && listed.error().code != ErrorCode::Cancelled)
            return withProblem(listed.error().sentence);
        if (ids.empty())
            break;
        auto found = firstOfType(reader, ids, *event, cancelled);
        if (!found)
            return withProblem(found.error().sentence);
        if (*found) {
            pair.left = sideOf(*found);
            return pair;
        }
        beforeId = ids.back();
    }
    const QString endpoint = displayText(event->endpoint.toUtf8(), kTypeCharactersMax);
    return withProblem(
            (type.isEmpty()
                     ? EventPairWords::tr("No request without a type came to “%1” at %2 before %3.")
                               .arg(endpoint,
                                    displayText(pathOf(event->request.targetBytes()),
                                                kTypeCharactersMax),
                                    eventName(id))
                     : EventPairWords::tr("No “%1” came to “%2” before %3.")
                               .arg(displayText(type, kTypeCharactersMax), endpoint, eventName(id)))
            + u' ' + EventPairWords::tr("Select two events to compare any two."));
}

EventPair readWithAttemptBefore(EventReader &reader, qint64 id)
{
    EventPair pair = readPair(reader, id, id);
    if (!pair.problem.isEmpty())
        return pair;
    const auto attempts = reader.attempts(id);
    if (!attempts)
        return withProblem(attempts.error().sentence);
    const auto at = std::find(attempts->begin(), attempts->end(), id);
    if (at == attempts->begin() || at == attempts->end())
        return withProblem(
                EventPairWords::tr("%1 is the first attempt of its delivery that is kept: there "
                                   "is none before. Select two events to compare any two.")
                        .arg(eventName(id)));
    return readPair(reader, *std::prev(at), id);
}

EventPair readWithReplay(EventReader &reader, qint64 eventId, qint64 replayId)
{
    EventPair pair = readPair(reader, eventId, eventId);
    if (!pair.problem.isEmpty())
        return pair;
    const auto replays = reader.replays(eventId);
    if (!replays)
        return withProblem(replays.error().sentence);
    const auto replay =
            std::find_if(replays->begin(), replays->end(),
                         [replayId](const ReplayRecord &one) { return one.id == replayId; });
    if (replay == replays->end())
        return withProblem(EventPairWords::tr("That replay of %1 is no longer in the store.")
                                   .arg(eventName(eventId)));
    pair.right = sideOf(pair.left.event, *replay);
    return pair;
}

} // namespace hookloupe
