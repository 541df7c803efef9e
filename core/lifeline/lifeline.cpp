// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/lifeline/lifeline.h"

#include "core/event/coretext.h"
#include "core/event/timeunits.h"
#include "core/lifeline/lifelinetext.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Kind = LifelineFinding::Kind;
using Point = Lifeline::Point;

/// Times of their own are mostly in whole seconds: what arrived within one is in no wrong order.
constexpr qint64 kOrderUs = 1'000'000;

QString named(const LifelineEvent &event)
{
    return u"#%1"_s.arg(event.id);
}

/// For sentences: "45 s", "12 min", "5 h", "3 d".
QString roughly(qint64 us)
{
    const qint64 seconds = us / (kUsPerMs * kMsPerSecond);
    constexpr qint64 kMin = 60;
    constexpr qint64 kHour = 3'600;
    constexpr qint64 kDay = 86'400;
    constexpr qint64 kUnitsMin = 2; // "90 min" says more than "1 h"
    return seconds < kUnitsMin * kMin     ? u"%1 s"_s.arg(seconds)
            : seconds < kUnitsMin * kHour ? CoreText::tr("%1 min").arg(seconds / kMin)
            : seconds < kUnitsMin * kDay  ? u"%1 h"_s.arg(seconds / kHour)
                                          : u"%1 d"_s.arg(seconds / kDay);
}

/// An attempt of a message of which an earlier one is there, too.
bool isRepeat(const LifelineEvent &event, const std::vector<LifelineEvent> &all)
{
    return event.attempt > 1 && std::ranges::any_of(all, [&](const LifelineEvent &other) {
               return other.id < event.id && other.deliveryId == event.deliveryId
                       && other.eventType == event.eventType && other.stateText == event.stateText;
           });
}

/// Without those that say nothing of a state: attempts of a message that is there, and what the map
/// does not know.
std::vector<Point *> movesOf(Lifeline &line)
{
    std::vector<Point *> moves;
    for (Point &point : line.points) {
        if (!point.isRepeat && !point.event.state.isEmpty())
            moves.push_back(&point);
    }
    return moves;
}

void findMoves(const LifelineRule &rule, const std::vector<Point *> &moves, Lifeline &line)
{
    for (std::size_t i = 1; i < moves.size(); ++i) {
        const LifelineEvent &from = moves[i - 1]->event;
        const LifelineEvent &to = moves[i]->event;
        const LifelineState *state = rule.state(from.state);
        if (from.state == to.state || !state || state->next.contains(to.state))
            continue;
        moves[i]->isIllegal = true;
        const QString allowed = state->next.isEmpty()
                ? CoreText::tr("nothing may follow")
                : CoreText::tr("it may only become %1").arg(state->next.join(CoreText::tr(" or ")));
        line.findings.push_back(
                { Kind::IllegalMove, to.id, from.id,
                  CoreText::tr("Illegal move: %1 → %2 with %3, after %4. When it is %5, %6.")
                          .arg(from.state, to.state, named(to), named(from), from.state,
                               allowed) });
    }
}

void findStart(const LifelineRule &rule, const std::vector<Point *> &moves, Lifeline &line)
{
    if (moves.empty())
        return;
    const LifelineEvent &first = moves.front()->event;
    const LifelineState *state = rule.state(first.state);
    if (!state || state->isStart)
        return;
    QStringList starts;
    for (const LifelineState &one : rule.states) {
        if (one.isStart)
            starts += one.name;
    }
    line.findings.push_back(
            { Kind::MissingStart, first.id, 0,
              CoreText::tr("Its beginning is missing: the first that is known is %1 with %2, but "
                           "it begins with %3.")
                      .arg(first.state, named(first), starts.join(CoreText::tr(" or "))) });
}

void findEnd(const LifelineRule &rule, const std::vector<Point *> &moves, qint64 nowUs,
             Lifeline &line)
{
    if (moves.empty())
        return;
    line.state = moves.back()->event.state;
    const LifelineState *state = rule.state(line.state);
    if (!state || state->isEnd || state->withinMs <= 0)
        return;
    // Since it came into that state, not since the last that said so again.
    auto since = moves.end() - 1;
    while (since != moves.begin() && (*(since - 1))->event.state == line.state)
        --since;
    const qint64 sinceUs = (*since)->atUs;
    const qint64 dueUs = sinceUs + state->withinMs * kUsPerMs;
    if (nowUs <= dueUs) {
        line.dueUs = dueUs;
        return;
    }
    line.findings.push_back(
            { Kind::MissingEnd, (*since)->event.id, 0,
              CoreText::tr("Its end is missing: it is %1 since %2, for %3, and is to leave that "
                           "within %4. The event may be lost: ask the provider for its state.")
                      .arg(state->name, named((*since)->event), roughly(nowUs - sinceUs),
                           lifelineSpanText(state->withinMs)) });
}

/// Each that had been overtaken when it arrived, by the one that overtook it the furthest.
void findOrder(Lifeline &line)
{
    std::vector<Point *> arrived;
    for (Point &point : line.points) {
        if (!point.isRepeat && point.event.ownTimeUs)
            arrived.push_back(&point);
    }
    std::ranges::sort(arrived, {}, [](const Point *point) { return point->event.id; });
    const Point *latest = nullptr;
    for (Point *point : arrived) {
        if (latest && *latest->event.ownTimeUs - *point->event.ownTimeUs >= kOrderUs) {
            point->isLateArrival = true;
            line.findings.push_back(
                    { Kind::OutOfOrder, point->event.id, latest->event.id,
                      CoreText::tr(
                              "Out of order: %1 (%2) happened %3 before %4 (%5) but arrived after "
                              "it. A consumer that goes by arrival would end with the wrong state.")
                              .arg(named(point->event), point->event.stateText,
                                   roughly(*latest->event.ownTimeUs - *point->event.ownTimeUs),
                                   named(latest->event), latest->event.stateText) });
        } else if (!latest || *point->event.ownTimeUs >= *latest->event.ownTimeUs) {
            latest = point;
        }
    }
}

void findStateless(Lifeline &line)
{
    for (const Point &point : line.points) {
        if (point.isRepeat || !point.event.state.isEmpty())
            continue;
        line.findings.push_back(
                { Kind::NoState, point.event.id, 0,
                  point.event.stateText.isEmpty()
                          ? CoreText::tr(
                                    "%1 tells of no state: nothing stands where the map looks.")
                                    .arg(named(point.event))
                          : CoreText::tr("The map has no state for “%1” of %2.")
                                    .arg(point.event.stateText.left(100), named(point.event)) });
    }
}

} // namespace

Lifeline tellLifeline(const LifelineRule &rule, const std::vector<LifelineEvent> &events,
                      qint64 nowUs)
{
    Lifeline line;
    line.points.reserve(events.size());
    for (const LifelineEvent &event : events) {
        Point point;
        point.atUs = event.ownTimeUs.value_or(event.receivedAtUs);
        point.isRepeat = isRepeat(event, events);
        point.event = event;
        line.points.push_back(std::move(point));
    }
    // Of the same moment, the one that arrived first came first.
    std::ranges::sort(line.points, {},
                      [](const Point &point) { return std::pair(point.atUs, point.event.id); });
    const std::vector<Point *> moves = movesOf(line);
    findMoves(rule, moves, line);
    findStart(rule, moves, line);
    findEnd(rule, moves, nowUs, line);
    findOrder(line);
    findStateless(line);
    std::ranges::stable_sort(line.findings, {}, &LifelineFinding::kind);
    return line;
}

} // namespace hookloupe
