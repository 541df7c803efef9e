// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

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
        .title = u"Twenty at once"_s,
        .sent = u"20 valid events, each over its own connection, at the same time"_s,
        .expected = u"2xx for all, within the time that the provider waits"_s,
        .why = u"A batch at the provider's (an invoice run, an import) comes all at once."_s,
        .plan = [](const CheckContext &context) -> Result<CheckPlan> {
            CheckPlan plan;
            plan.how = CheckPlan::How::AtOnce;
            for (int i = 0; i < kAtOnce; ++i) {
                const auto wire = freshWire(context, context.event);
                if (!wire)
                    return wire.error();
                plan.sends.push_back({ *wire, u"%1 of %2"_s.arg(i + 1).arg(kAtOnce) });
            }
            return plan;
        },
        .judge = [](const CheckContext &context, const Answers &answers) -> CheckJudgement {
            const qint64 budgetUs = qint64{ context.budgetMs } * 1000;
            const auto failed = std::find_if_not(answers.begin(), answers.end(), isAccepted);
            const auto accepted = std::count_if(answers.begin(), answers.end(), isAccepted);
            if (failed != answers.end())
                return { ConsumerOutcome::Fail,
                         u"%1 of %2 were accepted. The first that was not: %3."_s.arg(accepted)
                                 .arg(answers.size())
                                 .arg(answerText(*failed)),
                         u"Let the answer depend on nothing that takes one event at a time; "
                         "put events into a queue."_s };
            std::vector<qint64> times;
            for (const SendResult &answer : answers)
                times.push_back(answer.times.totalUs);
            const qint64 slowest = *std::max_element(times.begin(), times.end());
            const qint64 alone = medianOf(context.acceptedUs);
            const QString evidence =
                    u"All %1 were accepted, the slowest after %2 (one alone takes %3)."_s
                            .arg(answers.size())
                            .arg(millisecondsText(slowest), millisecondsText(alone));
            // One that is late by itself is not late because of the others.
            if (slowest > budgetUs && alone <= budgetUs)
                return { ConsumerOutcome::Fail,
                         evidence + u" The provider waits %1."_s.arg(millisecondsText(budgetUs)),
                         u"Store the events and answer; work through them afterwards."_s };
            return { ConsumerOutcome::Pass, evidence };
        }
    };
}

CheckDefinition answersFirst()
{
    return { .id = u"answers_first"_s,
             .title = u"Answer before the work"_s,
             .sent = u"valid and wrongly signed events in turn, to compare their times"_s,
             .expected = u"an accepted event takes no longer than a refused one"_s,
             .why = u"Work before the answer makes it late on a bad day, and the event come "
                    "again while the first is still worked on."_s,
             .plan = [](const CheckContext &context) -> Result<CheckPlan> {
                 CheckPlan plan;
                 for (int i = 0; i < kPairs; ++i) {
                     const auto right = freshWire(context, context.event);
                     const auto wrong =
                             wronglySignedWire(context, renewed(context.scheme, context.event));
                     if (!right || !wrong)
                         return right ? wrong.error() : right.error();
                     plan.sends.push_back({ *right, u"valid"_s });
                     plan.sends.push_back({ *wrong, u"wrongly signed"_s });
                 }
                 return plan;
             },
             .judge = [](const CheckContext &, const Answers &answers) -> CheckJudgement {
                 std::vector<qint64> accepted;
                 std::vector<qint64> refused;
                 for (std::size_t i = 0; i < answers.size(); ++i) {
                     const bool isRight = i % 2 == 0;
                     if (answers[i].state != SendState::Answered
                         || isAccepted(answers[i]) != isRight)
                         return { ConsumerOutcome::CannotTell,
                                  isRight ? u"Not all valid events were accepted, so that their "
                                            "time says nothing."_s
                                          : u"It does not refuse wrongly signed events, so that "
                                            "there is nothing to compare with."_s };
                     (isRight ? accepted : refused).push_back(answers[i].times.totalUs);
                 }
                 const qint64 right = medianOf(accepted);
                 const qint64 wrong = medianOf(refused);
                 if (right - wrong >= kWorkUs && right >= kWorkFactor * wrong)
                     return { ConsumerOutcome::Fail,
                              u"An accepted event takes %1, a refused one %2: it works before it "
                              "answers."_s.arg(millisecondsText(right), millisecondsText(wrong)),
                              u"Store the event, answer 2xx, and do the work afterwards, from a "
                              "queue."_s };
                 return { ConsumerOutcome::CannotTell,
                          u"No work is noticeable before the answer: an accepted event takes %1, "
                          "a refused one %2. Either it works afterwards, or this event gives it "
                          "little to do."_s.arg(millisecondsText(right), millisecondsText(wrong)) };
             } };
}

} // namespace

std::vector<CheckDefinition> loadChecks()
{
    return { twentyAtOnce(), answersFirst() };
}

} // namespace hookloupe
