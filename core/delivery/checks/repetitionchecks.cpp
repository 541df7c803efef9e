// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/timeunits.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEarlierS = 3600;
constexpr qint64 kSignedEarlierS = 20;

using Answers = std::vector<SendResult>;

CheckDefinition duplicate()
{
    return {
        .id = u"duplicate"_s,
        .title = CoreText::tr("Duplicate"),
        .sent = CoreText::tr("the same delivery twice, byte for byte"),
        .expected = CoreText::tr("2xx both times"),
        .why = CoreText::tr("Providers deliver at least once: when an answer is lost on the way, "
                            "the same event comes again. An error leads to further repeats."),
        .plan = [](const CheckContext &context) -> Result<CheckPlan> {
            const auto wire = freshWire(context, context.event);
            if (!wire)
                return wire.error();
            return CheckPlan{ { { *wire, CoreText::tr("the first time") },
                                { *wire, u"again"_s } } };
        },
        .judge = [](const CheckContext &, const Answers &answers) -> CheckJudgement {
            if (!isAccepted(answers.front()))
                return { ConsumerOutcome::CannotTell,
                         CoreText::tr("Already the first was not accepted: %1")
                                 .arg(answerText(answers.front())) };
            if (!isAccepted(answers.back()))
                return { ConsumerOutcome::Fail,
                         CoreText::tr("The first was accepted, the second was not: %1.")
                                 .arg(answerText(answers.back())),
                         CoreText::tr(
                                 "Remember the ids of deliveries that are done, and answer 2xx to "
                                 "one that comes again without doing its work again.") };
            return { ConsumerOutcome::Pass,
                     CoreText::tr("Both were accepted (%1, then %2). Whether the work was done "
                                  "once only, its own data must tell.")
                             .arg(answerText(answers.front()), answerText(answers.back())) };
        }
    };
}

CheckDefinition outOfOrder()
{
    return {
        .id = u"out_of_order"_s,
        .title = CoreText::tr("Out of order"),
        .sent = CoreText::tr("an event, and then one that happened an hour earlier"),
        .expected = CoreText::tr("2xx both times"),
        .why = CoreText::tr(
                "Providers promise no order: the repeat of an older event comes after newer ones."),
        .plan = [](const CheckContext &context) -> Result<CheckPlan> {
            const qint64 now = SystemClock::instance().nowUs();
            const qint64 shiftS =
                    qMin(kSignedEarlierS, context.scheme.toleranceS.value_or(600) / 2);
            const auto later = freshWire(context, context.event);
            const auto earlier =
                    freshWire(context, withTimes(context.event, now - kEarlierS * kUsPerSecond),
                              -shiftS * kUsPerSecond);
            if (!later || !earlier)
                return later ? earlier.error() : later.error();
            return CheckPlan{ { { *later, CoreText::tr("the later event") },
                                { *earlier, CoreText::tr("the earlier event") } } };
        },
        .judge =
                [](const CheckContext &, const Answers &answers) {
                    return judgedAccepted(
                            answers,
                            CoreText::tr("Compare the times of events with what is stored and "
                                         "ignore what is older; do not answer an error."));
                }
    };
}

CheckDefinition retryAfterFailure()
{
    return { .id = u"retry_after_failure"_s,
             .title = CoreText::tr("Retry after a failure"),
             .sent = CoreText::tr(
                     "a delivery with a wrong signature, and then the same one rightly signed"),
             .expected = CoreText::tr("a refusal, and then 2xx"),
             .why = CoreText::tr("The provider repeats what failed, with the same id. A consumer "
                                 "that has noted the id of a failed delivery loses the event."),
             .plan = [](const CheckContext &context) -> Result<CheckPlan> {
                 const CheckEvent event = renewed(context.scheme, context.event);
                 const auto wrong = wronglySignedWire(context, event);
                 const auto right = signedWire(context, event);
                 if (!wrong || !right)
                     return wrong ? right.error() : wrong.error();
                 return CheckPlan{ { { *wrong, CoreText::tr("wrongly signed") },
                                     { *right, CoreText::tr("rightly signed") } } };
             },
             .judge = [](const CheckContext &, const Answers &answers) -> CheckJudgement {
                 if (isAccepted(answers.front()))
                     return { ConsumerOutcome::CannotTell,
                              CoreText::tr("It accepted the wrongly signed one: there was no "
                                           "failure that a retry could follow.") };
                 if (answers.front().state != SendState::Answered)
                     return { ConsumerOutcome::CannotTell,
                              CoreText::tr("The wrongly signed one got no answer. %1")
                                      .arg(answers.front().failure) };
                 if (!isAccepted(answers.back()))
                     return { ConsumerOutcome::Fail,
                              CoreText::tr(
                                      "After the refusal (%1), the right one was not accepted: %2.")
                                      .arg(answerText(answers.front()), answerText(answers.back())),
                              CoreText::tr("Note an id as done only after its work is done; never "
                                           "for a request that was refused.") };
                 return { ConsumerOutcome::Pass,
                          CoreText::tr("Refused with %1, and on retry accepted with %2.")
                                  .arg(answerText(answers.front()), answerText(answers.back())) };
             } };
}

} // namespace

std::vector<CheckDefinition> repetitionChecks()
{
    return { duplicate(), outOfOrder(), retryAfterFailure() };
}

} // namespace hookloupe
