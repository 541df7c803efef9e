// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

#include "core/event/coretext.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 20;
constexpr int kPairs = 3;
/// An accepted event that takes this much longer than a refused one is worked on meanwhile…
constexpr qint64 kWorkUs = 200'000;
/// … when it is also this many times as long: a slow network is slow for both.
constexpr qint64 kWorkFactor = 2;

using Answers = std::vector<SendResult>;

qint64 medianOf(std::vector<qint64> times)
{
    if (times.empty())
        return -1;
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

CheckDefinition twentyAtOnce()
{
    return {
        .id = u"twenty_at_once"_s,
        .title = CoreText::tr("Twenty at once"),
        .sent = CoreText::tr("20 valid events, each over its own connection, at the same time"),
        .expected = CoreText::tr("2xx for all, within the time that the provider waits"),
        .why = CoreText::tr(
                "A batch at the provider's (an invoice run, an import) comes all at once."),
        .plan = [](const CheckContext &context) -> Result<CheckPlan> {
            CheckPlan plan;
            plan.how = CheckPlan::How::AtOnce;
            for (int i = 0; i < kAtOnce; ++i) {
                const auto wire = freshWire(context, context.event);
                if (!wire)
                    return wire.error();
                plan.sends.push_back({ *wire, CoreText::tr("%1 of %2").arg(i + 1).arg(kAtOnce) });
            }
            return plan;
        },
        .judge = [](const CheckContext &context, const Answers &answers) -> CheckJudgement {
            const qint64 budgetUs = qint64{ context.budgetMs } * 1000;
            const auto failed = std::find_if_not(answers.begin(), answers.end(), isAccepted);
            const auto accepted = std::count_if(answers.begin(), answers.end(), isAccepted);
            if (failed != answers.end())
                return { ConsumerOutcome::Fail,
                         CoreText::tr("%1 of %2 were accepted. The first that was not: %3.")
                                 .arg(accepted)
                                 .arg(answers.size())
                                 .arg(answerText(*failed)),
                         CoreText::tr("Let the answer depend on nothing that takes one event at a "
                                      "time; put events into a queue.") };
            std::vector<qint64> times;
            for (const SendResult &answer : answers)
                times.push_back(answer.times.totalUs);
            const qint64 slowest = *std::max_element(times.begin(), times.end());
            const qint64 alone = medianOf(context.acceptedUs);
            const QString evidence =
                    CoreText::tr("All %1 were accepted, the slowest after %2 (one alone takes %3).")
                            .arg(answers.size())
                            .arg(millisecondsText(slowest), millisecondsText(alone));
            // One that is late by itself is not late because of the others.
            if (slowest > budgetUs && alone <= budgetUs)
                return { ConsumerOutcome::Fail,
                         evidence
                                 + CoreText::tr(" The provider waits %1.")
                                           .arg(millisecondsText(budgetUs)),
                         CoreText::tr(
                                 "Store the events and answer; work through them afterwards.") };
            return { ConsumerOutcome::Pass, evidence };
        }
    };
}

CheckDefinition answersFirst()
{
    return {
        .id = u"answers_first"_s,
        .title = CoreText::tr("Answer before the work"),
        .sent = CoreText::tr("valid and wrongly signed events in turn, to compare their times"),
        .expected = CoreText::tr("an accepted event takes no longer than a refused one"),
        .why = CoreText::tr("Work before the answer makes it late on a bad day, and the event come "
                            "again while the first is still worked on."),
        .plan = [](const CheckContext &context) -> Result<CheckPlan> {
            CheckPlan plan;
            for (int i = 0; i < kPairs; ++i) {
                const auto right = freshWire(context, context.event);
                const auto wrong =
                        wronglySignedWire(context, renewed(context.scheme, context.event));
                if (!right || !wrong)
                    return right ? wrong.error() : right.error();
                plan.sends.push_back({ *right, u"valid"_s });
                plan.sends.push_back({ *wrong, CoreText::tr("wrongly signed") });
            }
            return plan;
        },
        .judge = [](const CheckContext &, const Answers &answers) -> CheckJudgement {
            std::vector<qint64> accepted;
            std::vector<qint64> refused;
            for (std::size_t i = 0; i < answers.size(); ++i) {
                const bool isRight = i % 2 == 0;
                if (answers[i].state != SendState::Answered || isAccepted(answers[i]) != isRight)
                    return { ConsumerOutcome::CannotTell,
                             isRight ? CoreText::tr("Not all valid events were accepted, so that "
                                                    "their time says nothing.")
                                     : CoreText::tr("It does not refuse wrongly signed events, so "
                                                    "that there is nothing to compare with.") };
                (isRight ? accepted : refused).push_back(answers[i].times.totalUs);
            }
            const qint64 right = medianOf(accepted);
            const qint64 wrong = medianOf(refused);
            if (right - wrong >= kWorkUs && right >= kWorkFactor * wrong)
                return { ConsumerOutcome::Fail,
                         CoreText::tr("An accepted event takes %1, a refused one %2: it works "
                                      "before it answers.")
                                 .arg(millisecondsText(right), millisecondsText(wrong)),
                         CoreText::tr("Store the event, answer 2xx, and do the work afterwards, "
                                      "from a queue.") };
            return { ConsumerOutcome::CannotTell,
                     CoreText::tr("No work is noticeable before the answer: an accepted event "
                                  "takes %1, a refused one %2. Either it works afterwards, or this "
                                  "event gives it little to do.")
                             .arg(millisecondsText(right), millisecondsText(wrong)) };
        }
    };
}

} // namespace

std::vector<CheckDefinition> loadChecks()
{
    return { twentyAtOnce(), answersFirst() };
}

} // namespace hookloupe
