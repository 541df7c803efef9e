// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/eventjson.h"

#include "app/cli/output.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/eventnote.h"

#include <QDateTime>

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

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
