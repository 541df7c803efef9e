// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/deliveries/deliverystory.h"

#include "core/delivery/retryschedule.h"
#include "core/delivery/retryschedulestanding.h"
#include "core/event/datatext.h"
#include "core/event/timeunits.h"
#include "ui/deliveries/deliverytext.h"
#include "ui/detail/overviewtext.h"
#include "ui/eventlist/eventtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using State = DeliveryStanding::State;
using Attempt = DeliveryStory::Attempt;

/// To tell of so many takes its time.
constexpr std::size_t kManyAttempts = 1'000;
constexpr qint64 kManyAgainUs = 30 * kUsPerSecond;

struct DeliveryStoryWords
{
    Q_DECLARE_TR_FUNCTIONS(hookloupe::DeliveryStory)
};

AttemptOutcome outcomeOf(const EventSummary &event)
{
    switch (event.answerState) {
    case AnswerState::Pending:
        return AttemptOutcome::Pending;
    case AnswerState::ClientGone:
    case AnswerState::Withheld:
        return AttemptOutcome::NoAnswer;
    case AnswerState::ByRelay:
        return AttemptOutcome::Accepted;
    case AnswerState::Answered:
        break;
    }
    if (event.status == 0)
        return AttemptOutcome::NoAnswer;
    return isAccepted(event) ? AttemptOutcome::Accepted : AttemptOutcome::Refused;
}

/// As the schedule judges it. What a relay told the sender was a success, or it would have kept on
/// sending to the relay.
SeenAttempt seenOf(const Attempt &attempt)
{
    const EventSummary &event = attempt.event;
    constexpr int kRelaySaid = 200;
    const int status = attempt.outcome == AttemptOutcome::NoAnswer ? 0
            : event.answerState == AnswerState::ByRelay            ? kRelaySaid
                                                                   : event.status;
    return { .atUs = event.receivedAtUs,
             .status = status,
             .answeredAfterUs = event.answeredAfterUs,
             .isAfterClockJump = attempt.isClockSetBack };
}

QString clockText(qint64 us, qint64 nowUs)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(us / kUsPerMs);
    const auto now = QDateTime::fromMSecsSinceEpoch(nowUs / kUsPerMs);
    return time.toString(time.date() == now.date() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

/// Where the delivery stands, with the times that a person reckons with.
QString standingSentence(const RetrySchedule &schedule, const DeliveryStanding &standing,
                         qint64 nowUs)
{
    switch (standing.state) {
    case State::Accepted:
        return DeliveryStoryWords::tr("Accepted: %1 sends it no more.").arg(schedule.name);
    case State::Waiting:
        return (standing.isAssumed
                        ? DeliveryStoryWords::tr("Next attempt expected at about %1, %2.")
                        : DeliveryStoryWords::tr("Next attempt expected at %1, %2."))
                .arg(clockText(*standing.nextAtUs, nowUs), relativeText(*standing.nextAtUs, nowUs));
    case State::Overdue:
        return DeliveryStoryWords::tr(
                       "The next attempt was expected at %1, %2; it has not come. The sender may "
                       "have given up, or did not reach this computer.")
                .arg(clockText(*standing.nextAtUs, nowUs), relativeText(*standing.nextAtUs, nowUs));
    case State::GaveUp:
        if (schedule.waitsMs.empty())
            return DeliveryStoryWords::tr("%1 does not repeat what fails.").arg(schedule.name);
        return schedule.givesUp.isEmpty()
                ? DeliveryStoryWords::tr("Gave up: %1 makes no further attempt.").arg(schedule.name)
                : DeliveryStoryWords::tr("Gave up: %1 makes no further attempt, and %2.")
                          .arg(schedule.name, dataText(schedule.givesUp));
    case State::Stopped:
        break;
    }
    return DeliveryStoryWords::tr("Gave up: after this answer %1 does not try again.")
            .arg(schedule.name);
}

QString sourceText(const RetrySchedule &schedule)
{
    QString how;
    switch (schedule.source) {
    case RetrySchedule::Source::Documentation:
        how = DeliveryStoryWords::tr("the provider's documentation");
        break;
    case RetrySchedule::Source::Secondary:
        how = DeliveryStoryWords::tr("somebody else's text, so likely but not certain");
        break;
    case RetrySchedule::Source::General:
        how = DeliveryStoryWords::tr(
                "general knowledge that was not looked up, so it may have moved");
        break;
    }
    if (!schedule.sourceDate.isEmpty())
        how += u", "_s + schedule.sourceDate;
    QString text = DeliveryStoryWords::tr("Schedule of %1: %2 Source: %3.",
                                          "a provider, its schedule, how it is known")
                           .arg(schedule.name, schedule.summary(), how);
    if (schedule.timeoutMs > 0)
        text += u' '
                + DeliveryStoryWords::tr("An answer has to come within %1.")
                          .arg(waitText(schedule.timeoutMs));
    return text;
}

QString repeatsSentence(const std::vector<Attempt> &attempts)
{
    const auto repeats = std::ranges::count_if(
            attempts, [](const Attempt &attempt) { return attempt.repeatOf > 0; });
    if (repeats == 0)
        return {};
    const auto first = std::ranges::find_if(
            attempts, [](const Attempt &attempt) { return attempt.repeatOf > 0; });
    const QString what = repeats == 1
            ? DeliveryStoryWords::tr(
                      "Duplicate: attempt %1 repeats %2, which was answered with success.")
                      .arg(first->event.attempt)
                      .arg(eventName(first->repeatOf))
            : DeliveryStoryWords::tr(
                      "Duplicates: %1 attempts repeat %2, which was answered with success.")
                      .arg(QLocale().toString(static_cast<qlonglong>(repeats)),
                           eventName(first->repeatOf));
    return what + u' '
            + DeliveryStoryWords::tr(
                    "A consumer must act on a delivery once only: it keeps the ids that it has "
                    "worked on and answers 2xx to one that it knows. Else a payment is booked "
                    "twice.");
}

QString slowSentence(const DeliveryStory &story)
{
    const auto slow = std::ranges::find_if(story.attempts, [](const Attempt &attempt) {
        return attempt.budget.level == AcknowledgeBudget::Level::Over;
    });
    if (slow == story.attempts.end())
        return {};
    return DeliveryStoryWords::tr(
                   "Attempt %1 was answered after %2; %3 waits %4, so it saw no answer.")
            .arg(slow->event.attempt)
            .arg(spanText(slow->budget.tookUs), slow->budget.schedule->name,
                 waitText(slow->budget.timeoutMs));
}

void placeAttempts(std::vector<EventSummary> events, DeliveryStory &story)
{
    qint64 accepted = 0;
    story.attempts.reserve(events.size());
    for (EventSummary &event : events) {
        Attempt attempt{ .event = std::move(event) };
        attempt.outcome = outcomeOf(attempt.event);
        attempt.budget = budgetOf(attempt.event.scheme, attempt.event.answeredAfterUs);
        if (!story.attempts.empty()) {
            const qint64 waited =
                    attempt.event.receivedAtUs - story.attempts.back().event.receivedAtUs;
            attempt.isClockSetBack = waited < 0;
            attempt.waitedUs = qMax<qint64>(0, waited);
        }
        attempt.repeatOf = accepted;
        // A success that came too late is none to the sender.
        if (accepted == 0 && attempt.outcome == AttemptOutcome::Accepted
            && attempt.budget.level != AcknowledgeBudget::Level::Over)
            accepted = attempt.event.id;
        story.attempts.push_back(std::move(attempt));
    }
}

void compareWithSchedule(const RetrySchedule &schedule, qint64 nowUs, DeliveryStory &story)
{
    std::vector<SeenAttempt> seen;
    seen.reserve(story.attempts.size());
    for (const Attempt &attempt : story.attempts)
        seen.push_back(seenOf(attempt));
    const DeliveryStanding standing = standingOf(schedule, seen, nowUs);
    for (std::size_t i = 0; i < standing.steps.size(); ++i) {
        story.attempts[i + 1].documentedMs = standing.steps[i].documentedMs;
        story.attempts[i + 1].differs = standing.steps[i].differs;
    }
    if (story.attempts.back().outcome == AttemptOutcome::Pending) {
        story.sentences += DeliveryStoryWords::tr("Attempt %1 is not answered yet.")
                                   .arg(story.attempts.back().event.attempt);
    } else {
        story.plannedUs = standing.plannedUs;
        story.isPlanAssumed = standing.isAssumed;
        story.sentences += standingSentence(schedule, standing, nowUs);
        if (standing.state == State::Waiting)
            story.tellAgainUs =
                    nowUs + (story.attempts.size() > kManyAttempts ? kManyAgainUs : kUsPerSecond);
        else if (standing.state == State::Overdue)
            story.plannedUs.clear();
    }
    if (!standing.difference.isEmpty())
        story.sentences += standing.difference;
}

} // namespace

DeliveryStory tellDelivery(std::vector<EventSummary> attempts, qint64 attemptsInStore,
                           const RetrySchedule *schedule, qint64 nowUs)
{
    DeliveryStory story;
    story.attemptsInStore = attemptsInStore;
    story.schedule = schedule;
    if (attempts.empty())
        return story;
    placeAttempts(std::move(attempts), story);
    const bool isCut = attemptsInStore > static_cast<qint64>(story.attempts.size());
    if (schedule && !isCut)
        compareWithSchedule(*schedule, nowUs, story);
    else if (!schedule)
        story.sentences += DeliveryStoryWords::tr(
                "No retry schedule is known for this sender, so nobody can say "
                "when it tries again. Choose one to compare with.");
    if (isCut)
        story.sentences +=
                DeliveryStoryWords::tr("The newest %1 of %2 attempts are shown; so many are not "
                                       "compared with a schedule.")
                        .arg(QLocale().toString(static_cast<qlonglong>(story.attempts.size())),
                             QLocale().toString(attemptsInStore));
    for (const QString &sentence : { repeatsSentence(story.attempts), slowSentence(story) }) {
        if (!sentence.isEmpty())
            story.sentences += sentence;
    }
    const auto set = std::ranges::find_if(story.attempts, &Attempt::isClockSetBack);
    if (set != story.attempts.end())
        story.sentences += DeliveryStoryWords::tr(
                                   "The clock was set back before attempt %1: how long the sender "
                                   "waited before it is not known.")
                                   .arg(set->event.attempt);
    if (schedule)
        story.source = sourceText(*schedule);
    return story;
}

QString outcomeWord(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Accepted:
        return DeliveryStoryWords::tr("accepted");
    case AttemptOutcome::Refused:
        return DeliveryStoryWords::tr("refused");
    case AttemptOutcome::NoAnswer:
        return DeliveryStoryWords::tr("no answer");
    case AttemptOutcome::Pending:
        break;
    }
    return DeliveryStoryWords::tr("not answered yet");
}

QString relativeText(qint64 us, qint64 nowUs)
{
    const qint64 seconds = qAbs(us - nowUs) / kUsPerSecond;
    return us >= nowUs ? DeliveryStoryWords::tr("in %1").arg(secondsText(seconds))
                       : DeliveryStoryWords::tr("%1 ago").arg(secondsText(seconds));
}

} // namespace hookloupe
