// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

#include "core/event/clock.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUsPerSecond = 1'000'000;
constexpr qint64 kEarlierS = 3600;
constexpr qint64 kSignedEarlierS = 20;

using Answers = std::vector<SendResult>;

CheckDefinition duplicate()
{
    return { .id = u"duplicate"_s,
             .title = u"Duplicate"_s,
             .sent = u"the same delivery twice, byte for byte"_s,
             .expected = u"2xx both times"_s,
             .why = u"Providers deliver at least once: when an answer is lost on the way, the "
                    "same event comes again. An error leads to further repeats."_s,
             .plan = [](const CheckContext &context) -> Result<CheckPlan> {
                 const auto wire = freshWire(context, context.event);
                 if (!wire)
                     return wire.error();
                 return CheckPlan{ { { *wire, u"the first time"_s }, { *wire, u"again"_s } } };
             },
             .judge = [](const CheckContext &, const Answers &answers) -> CheckJudgement {
                 if (!isAccepted(answers.front()))
                     return { ConsumerOutcome::CannotTell,
                              u"Already the first was not accepted: %1"_s.arg(
                                      answerText(answers.front())) };
                 if (!isAccepted(answers.back()))
                     return { ConsumerOutcome::Fail,
                              u"The first was accepted, the second was not: %1."_s.arg(
                                      answerText(answers.back())),
                              u"Remember the ids of deliveries that are done, and answer 2xx to "
                              "one that comes again without doing its work again."_s };
                 return { ConsumerOutcome::Pass,
                          u"Both were accepted (%1, then %2). Whether the work was done once "
                          "only, its own data must tell."_s.arg(answerText(answers.front()),
                                                                answerText(answers.back())) };
             } };
}

CheckDefinition outOfOrder()
{
    return {
        .id = u"out_of_order"_s,
        .title = u"Out of order"_s,
        .sent = u"an event, and then one that happened an hour earlier"_s,
        .expected = u"2xx both times"_s,
        .why = u"Providers promise no order: the repeat of an older event comes after newer ones."_s,
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
            return CheckPlan{ { { *later, u"the later event"_s },
                                { *earlier, u"the earlier event"_s } } };
        },
        .judge =
                [](const CheckContext &, const Answers &answers) {
                    return judgedAccepted(answers,
                                          u"Compare the times of events with what is stored "
                                          "and ignore what is older; do not answer an "
                                          "error."_s);
                }
    };
}

CheckDefinition retryAfterFailure()
{
    return { .id = u"retry_after_failure"_s,
             .title = u"Retry after a failure"_s,
             .sent = u"a delivery with a wrong signature, and then the same one rightly signed"_s,
             .expected = u"a refusal, and then 2xx"_s,
             .why = u"The provider repeats what failed, with the same id. A consumer that has "
                    "noted the id of a failed delivery loses the event."_s,
             .plan = [](const CheckContext &context) -> Result<CheckPlan> {
                 const CheckEvent event = renewed(context.scheme, context.event);
                 const auto wrong = wronglySignedWire(context, event);
                 const auto right = signedWire(context, event);
                 if (!wrong || !right)
                     return wrong ? right.error() : wrong.error();
                 return CheckPlan{ { { *wrong, u"wrongly signed"_s },
                                     { *right, u"rightly signed"_s } } };
             },
             .judge = [](const CheckContext &, const Answers &answers) -> CheckJudgement {
                 if (isAccepted(answers.front()))
                     return { ConsumerOutcome::CannotTell,
                              u"It accepted the wrongly signed one: there was no failure that a "
                              "retry could follow."_s };
                 if (answers.front().state != SendState::Answered)
                     return { ConsumerOutcome::CannotTell,
                              u"The wrongly signed one got no answer. %1"_s.arg(
                                      answers.front().failure) };
                 if (!isAccepted(answers.back()))
                     return { ConsumerOutcome::Fail,
                              u"After the refusal (%1), the right one was not accepted: %2."_s.arg(
                                      answerText(answers.front()), answerText(answers.back())),
                              u"Note an id as done only after its work is done; never for a "
                              "request that was refused."_s };
                 return { ConsumerOutcome::Pass,
                          u"Refused with %1, and on retry accepted with %2."_s.arg(
                                  answerText(answers.front()), answerText(answers.back())) };
             } };
}

} // namespace

std::vector<CheckDefinition> repetitionChecks()
{
    return { duplicate(), outOfOrder(), retryAfterFailure() };
}

} // namespace hookloupe
