// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/compare/eventpair.h"

#include "core/event/bytes.h"
#include "core/store/eventreader.h"
#include "ui/detail/overviewtext.h"
#include "ui/filter/querycompletion.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::EventPair)
};

constexpr std::ptrdiff_t kSummariesAtOnce = 64;
constexpr qsizetype kTypeCharactersMax = 60;

EventPair withProblem(const QString &sentence)
{
    EventPair pair;
    pair.problem = sentence;
    return pair;
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

} // namespace

EventPair readPair(EventReader &reader, qint64 oneId, qint64 otherId)
{
    EventPair pair;
    for (const auto &[id, event] : { std::pair(std::min(oneId, otherId), &pair.left),
                                     std::pair(std::max(oneId, otherId), &pair.right) }) {
        auto read = reader.event(id);
        if (!read)
            return withProblem(read.error().sentence);
        if ((*read)->kind == EventKind::Gap)
            return withProblem(Text::tr("%1 is a time without listening, not a request. Select "
                                        "two requests.")
                                       .arg(eventName(id)));
        *event = std::move(*read);
    }
    return pair;
}

EventPair readWithLastOfType(EventReader &reader, qint64 id, const std::atomic<bool> &cancelled)
{
    EventPair pair = readPair(reader, id, id);
    if (!pair.right)
        return pair;
    const QByteArray &type = pair.right->eventType;
    const EventFilter filter = filterFor(*pair.right);
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
        auto found = firstOfType(reader, ids, *pair.right, cancelled);
        if (!found)
            return withProblem(found.error().sentence);
        if (*found) {
            pair.left = std::move(*found);
            return pair;
        }
        beforeId = ids.back();
    }
    const QString endpoint = displayText(pair.right->endpoint.toUtf8(), kTypeCharactersMax);
    return withProblem(
            (type.isEmpty()
                     ? Text::tr("No request without a type came to “%1” at %2 before %3.")
                               .arg(endpoint,
                                    displayText(pathOf(pair.right->request.targetBytes()),
                                                kTypeCharactersMax),
                                    eventName(id))
                     : Text::tr("No “%1” came to “%2” before %3.")
                               .arg(displayText(type, kTypeCharactersMax), endpoint, eventName(id)))
            + u' ' + Text::tr("Select two events to compare any two."));
}

} // namespace hookloupe
