// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/eventlist/eventtext.h"

#include "core/delivery/retryschedule.h"
#include "core/event/bytes.h"
#include "core/event/eventnote.h"
#include "core/signature/scheme.h"
#include "ui/theme/verdictwords.h"

#include <QCoreApplication>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::EventText)
};

/// A cell shows a line; what is longer is in the detail tabs.
constexpr qsizetype kCellCharactersMax = 512;
constexpr qint64 kDayS = 86'400;

/// A time without events has a beginning, an end and a reason, and nothing else.
QString gapCellText(const EventSummary &summary, EventColumn column, const QDateTime &now)
{
    switch (column) {
    case EventColumn::Time:
        return timeText(summary.receivedAtUs, now);
    case EventColumn::Signature:
        return signatureWord(SignatureMark::Gap);
    case EventColumn::Path:
        return gapText(summary.receivedAtUs,
                       summary.origin ? summary.origin->gapUntilUs : summary.receivedAtUs,
                       summary.reason, now);
    default:
        return {};
    }
}

QString statusCellText(const EventSummary &summary)
{
    const QString answer = answerText(summary.status, summary.answerState);
    if (!summary.handshake.isEmpty())
        return EventWords::tr("%1, handshake").arg(answer);
    const QString word = summary.answerState == AnswerState::Answered
            ? budgetWord(budgetOf(summary.scheme, summary.answeredAfterUs).level)
            : QString();
    return word.isEmpty() ? answer
                          : EventWords::tr("%1, %2", "a status, too late").arg(answer, word);
}

QString tookCellText(const EventSummary &summary)
{
    if (summary.answeredAfterUs < 0)
        return {};
    const QString took = spanText(summary.answeredAfterUs);
    const AcknowledgeBudget budget = budgetOf(summary.scheme, summary.answeredAfterUs);
    switch (budget.level) {
    case AcknowledgeBudget::Level::Over:
        return EventWords::tr("%1, over %2", "a time, the provider's time-out")
                .arg(took, waitText(budget.timeoutMs));
    case AcknowledgeBudget::Level::Close:
        return EventWords::tr("%1, %2 % of %3", "a time, its share, the provider's time-out")
                .arg(took)
                .arg(budget.percent)
                .arg(waitText(budget.timeoutMs));
    case AcknowledgeBudget::Level::Within:
    case AcknowledgeBudget::Level::Unknown:
        break;
    }
    return took;
}

/// "+01:00"
QString offsetText(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const QLatin1Char zero('0');
    return u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
            .arg(qAbs(minutes) / 60, 2, 10, zero)
            .arg(qAbs(minutes) % 60, 2, 10, zero);
}

} // namespace

QString columnTitle(EventColumn column)
{
    switch (column) {
    case EventColumn::Time:
        return EventWords::tr("Time");
    case EventColumn::Endpoint:
        return EventWords::tr("Endpoint");
    case EventColumn::Method:
        return EventWords::tr("Method");
    case EventColumn::Path:
        return EventWords::tr("Path");
    case EventColumn::Type:
        return EventWords::tr("Event type");
    case EventColumn::Signature:
        return EventWords::tr("Signature");
    case EventColumn::Attempt:
        return EventWords::tr("Attempt");
    case EventColumn::Status:
        return EventWords::tr("Answered");
    case EventColumn::Star:
        return EventWords::tr("Starred");
    case EventColumn::Notes:
        return EventWords::tr("Notes");
    case EventColumn::Took:
        return EventWords::tr("Took");
    case EventColumn::Size:
        break;
    }
    return EventWords::tr("Size");
}

EventOrder::By orderOf(EventColumn column) noexcept
{
    using By = EventOrder::By;
    switch (column) {
    case EventColumn::Time:
        return By::Arrival;
    case EventColumn::Endpoint:
        return By::Endpoint;
    case EventColumn::Method:
        return By::Method;
    case EventColumn::Path:
        return By::Target;
    case EventColumn::Type:
        return By::Type;
    case EventColumn::Signature:
        return By::Verdict;
    case EventColumn::Attempt:
        return By::Attempt;
    case EventColumn::Status:
        return By::Status;
    case EventColumn::Star:
        return By::Star;
    case EventColumn::Notes:
        return By::Note;
    case EventColumn::Took:
        return By::Took;
    case EventColumn::Size:
        break;
    }
    return By::Size;
}

QString noteText(const EventNote &note)
{
    QStringList parts;
    if (!note.tags.isEmpty())
        parts += displayText(note.tags.join(u", "_s).toUtf8(), kCellCharactersMax);
    const QString text = note.text.trimmed();
    if (!text.isEmpty())
        parts += displayText(text.section(u'\n', 0, 0).left(kCellCharactersMax).toUtf8(),
                             kCellCharactersMax);
    return parts.join(u" · "_s);
}

QString signatureText(const EventSummary &summary, const SchemeCatalogue &schemes)
{
    const SignatureMark mark = signatureMark(summary.kind, summary.verdict);
    const QString word = signatureWord(mark);
    if (mark != SignatureMark::NoSecret || summary.scheme.isEmpty())
        return word;
    const Scheme *scheme = schemes.find(summary.scheme);
    return EventWords::tr("%1, %2", "a provider, what is missing")
            .arg(scheme ? scheme->name : summary.scheme, word);
}

QString cellText(const EventSummary &summary, EventColumn column, const QDateTime &now,
                 const SchemeCatalogue &schemes)
{
    if (column == EventColumn::Star)
        return summary.note && summary.note->isStarred ? EventWords::tr("starred") : QString();
    if (column == EventColumn::Notes)
        return summary.note ? noteText(*summary.note) : QString();
    if (summary.kind == EventKind::Gap)
        return gapCellText(summary, column, now);
    switch (column) {
    case EventColumn::Time:
        return timeText(summary.receivedAtUs, now);
    case EventColumn::Endpoint:
        return summary.endpoint;
    case EventColumn::Method:
        return displayText(summary.method, kCellCharactersMax);
    case EventColumn::Path:
        return displayText(summary.target, kCellCharactersMax);
    case EventColumn::Type:
        return displayText(summary.eventType, kCellCharactersMax);
    case EventColumn::Signature:
        return signatureText(summary, schemes);
    case EventColumn::Attempt:
        if (summary.seen.otherBody > 0 || summary.seen.otherId > 0)
            return EventWords::tr("%1, alarm").arg(summary.attempt);
        if (summary.seen.replayOf > 0)
            return EventWords::tr("%1, replay").arg(summary.attempt);
        return summary.duplicateOf > 0 ? EventWords::tr("%1, duplicate").arg(summary.attempt)
                                       : QString::number(summary.attempt);
    case EventColumn::Status:
        return statusCellText(summary);
    case EventColumn::Took:
        return tookCellText(summary);
    case EventColumn::Star:
    case EventColumn::Notes:
    case EventColumn::Size:
        break;
    }
    return displaySize(summary.bodyBytes);
}

QString timeText(qint64 unixUs, const QDateTime &now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(unixUs / 1000);
    return time.date() == now.date() ? time.toString(u"HH:mm:ss.zzz"_s)
                                     : time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString exactTimeText(qint64 unixUs)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(unixUs / 1000);
    return u"%1.%2 %3"_s.arg(time.toString(u"yyyy-MM-dd HH:mm:ss"_s))
            .arg(unixUs % 1'000'000, 6, 10, QLatin1Char('0'))
            .arg(offsetText(time));
}

QString exactSecondText(qint64 unixMs)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(unixMs);
    return time.toString(u"yyyy-MM-dd HH:mm:ss "_s) + offsetText(time);
}

QString spanText(qint64 us)
{
    if (us < 1000)
        return EventWords::tr("%1 µs").arg(us);
    const qint64 ms = us / 1000;
    if (ms < 1000)
        return EventWords::tr("%1 ms").arg(ms);
    const qint64 seconds = ms / 1000;
    if (seconds < 60)
        return EventWords::tr("%1 s").arg(static_cast<double>(ms / 100) / 10, 0, 'f', 1);
    return secondsText(seconds);
}

QString secondsText(qint64 seconds)
{
    if (seconds < 60)
        return EventWords::tr("%1 s").arg(seconds);
    // Two units, the second only when it says something.
    const auto join = [](const QString &great, qint64 rest, const QString &small) {
        return rest == 0 ? great : great + u' ' + small.arg(rest);
    };
    if (seconds < 3600)
        return join(EventWords::tr("%1 min").arg(seconds / 60), seconds % 60,
                    EventWords::tr("%1 s"));
    if (seconds < kDayS)
        return join(EventWords::tr("%1 h").arg(seconds / 3600), seconds / 60 % 60,
                    EventWords::tr("%1 min"));
    return join(EventWords::tr("%1 d").arg(seconds / kDayS), seconds / 3600 % 24,
                EventWords::tr("%1 h"));
}

QString gapText(qint64 fromUs, qint64 untilUs, const QString &why, const QDateTime &now)
{
    const auto from = QDateTime::fromMSecsSinceEpoch(fromUs / 1000);
    const auto until = QDateTime::fromMSecsSinceEpoch(untilUs / 1000);
    // Minutes tell enough of a long time, and no more than that of a short one.
    const qint64 seconds = (untilUs - fromUs) / 1'000'000;
    const QString clock = seconds < 600 ? u"HH:mm:ss"_s : u"HH:mm"_s;
    const QString day = u"yyyy-MM-dd "_s;
    const bool today = from.date() == now.date() && until.date() == now.date();
    const bool sameDay = from.date() == until.date();
    return EventWords::tr("%1–%2 (%3): %4", "from, to, how long, why")
            .arg(from.toString(today ? clock : day + clock),
                 until.toString(sameDay ? clock : day + clock), secondsText(seconds), why);
}

QString answerText(int status, AnswerState state)
{
    if (state == AnswerState::Withheld)
        return EventWords::tr("withheld");
    if (state == AnswerState::Pending)
        return EventWords::tr("not yet");
    if (state == AnswerState::ByRelay)
        return EventWords::tr("by the relay");
    if (status == 0)
        return EventWords::tr("none");
    const QString code = QString::number(status);
    return state == AnswerState::ClientGone ? EventWords::tr("%1, client had left").arg(code)
                                            : code;
}

QString budgetWord(AcknowledgeBudget::Level level)
{
    switch (level) {
    case AcknowledgeBudget::Level::Over:
        return EventWords::tr("too late");
    case AcknowledgeBudget::Level::Close:
        return EventWords::tr("almost late");
    case AcknowledgeBudget::Level::Within:
    case AcknowledgeBudget::Level::Unknown:
        break;
    }
    return {};
}

} // namespace hookloupe
