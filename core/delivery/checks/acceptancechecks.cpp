// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

#include "core/payload/jsonrewrite.h"
#include "core/signature/schemerules.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimedEvents = 3;
constexpr qsizetype kLargeBytes = 1024LL * 1024;
const QByteArray kUnknownType = "hookloupe.unknown_event"_ba;
const QByteArray kForeignText =
        "Zoë Müller · Łódź · 日本語 · العربية · 👩‍💻"_ba;

using Answers = std::vector<SendResult>;

Error isNoJson()
{
    return doesNotApply(u"The event is neither a JSON object nor a form: nothing can be added "
                        "to it."_s);
}

CheckDefinition accepted()
{
    return { .id = u"accepted"_s,
             .title = u"Valid event"_s,
             .sent = u"an event, rightly signed"_s,
             .expected = u"2xx"_s,
             .why = u"Whatever is not 2xx counts as a failed delivery, which is repeated and in "
                    "the end given up. It is the control as well: a consumer that refuses "
                    "everything has proved nothing."_s,
             .plan =
                     [](const CheckContext &context) {
                         return planOf(freshWire(context, context.event));
                     },
             .judge =
                     [](const CheckContext &, const Answers &answers) {
                         return judgedAccepted(
                                 answers,
                                 u"Compare the secret, the scheme and the path with those of the "
                                 "consumer; `--event` sends an event of your own."_s);
                     },
             .isMeasure = true };
}

CheckDefinition inTime()
{
    return { .id = u"in_time"_s,
             .title = u"Answer in time"_s,
             .sent = u"three valid events, one after the other"_s,
             .expected = u"2xx within the time that the provider waits"_s,
             .why = u"A later answer counts as none: the event comes again although it was "
                    "taken."_s,
             .plan = [](const CheckContext &context) -> Result<CheckPlan> {
                 CheckPlan plan;
                 for (int i = 0; i < kTimedEvents; ++i) {
                     const auto wire = freshWire(context, context.event);
                     if (!wire)
                         return wire.error();
                     plan.sends.push_back({ *wire });
                 }
                 return plan;
             },
             .judge = [](const CheckContext &context, const Answers &answers) -> CheckJudgement {
                 qint64 slowest = 0;
                 for (const SendResult &answer : answers)
                     slowest = qMax(slowest, answer.times.totalUs);
                 const QString budget = millisecondsText(qint64{ context.budgetMs } * 1000);
                 if (slowest > qint64{ context.budgetMs } * 1000)
                     return { ConsumerOutcome::Fail,
                              u"The slowest of %1 took %2; the provider waits %3."_s
                                      .arg(answers.size())
                                      .arg(millisecondsText(slowest), budget),
                              u"Store the event, answer 2xx, and do the work "
                              "afterwards."_s };
                 if (!std::all_of(answers.begin(), answers.end(), isAccepted))
                     return { ConsumerOutcome::CannotTell,
                              u"Not all were accepted, so that their time says "
                              "nothing."_s };
                 return { ConsumerOutcome::Pass,
                          u"The slowest of %1 took %2; the provider waits %3."_s.arg(answers.size())
                                  .arg(millisecondsText(slowest), budget) };
             },
             .isMeasure = true };
}

CheckDefinition rawBody()
{
    return { .id = u"raw_body"_s,
             .title = u"Signature over the raw body"_s,
             .sent = u"the same JSON written another way (indented, escaped), rightly signed"_s,
             .expected = u"2xx"_s,
             .why = u"The signature is over bytes. A consumer that parses the JSON and writes it "
                    "anew before it verifies refuses valid events, depending on how they are "
                    "spelled."_s,
             .plan = [](const CheckContext &context) -> Result<CheckPlan> {
                 if (context.scheme.rules->algorithm.isCredential())
                     return doesNotApply(u"%1 signs no body."_s.arg(context.scheme.name));
                 if (context.scheme.rules->carrier.place == Place::Body)
                     return doesNotApply(u"The body is the signature itself."_s);
                 CheckEvent event = context.event;
                 const auto tree = event.isForm() ? std::nullopt : JsonTree::parse(event.body);
                 if (!tree)
                     return doesNotApply(u"The event is not JSON."_s);
                 JsonStyle style;
                 style.afterKey = ": ";
                 style.indent = "  ";
                 style.strings = JsonStyle::Strings::SlashAndAscii;
                 event.body = tree->write(style);
                 return planOf(freshWire(context, event));
             },
             .judge =
                     [](const CheckContext &, const Answers &answers) {
                         return judgedAccepted(
                                 answers,
                                 u"Verify the bytes as they came, before anything parses them "
                                 "(Express: express.raw() on this route; Flask: "
                                 "request.get_data(); PHP: php://input)."_s);
                     } };
}

CheckDefinition unknownType()
{
    return { .id = u"unknown_type"_s,
             .title = u"Unknown event type"_s,
             .sent = u"a valid event of a type that the consumer cannot know"_s,
             .expected = u"2xx"_s,
             .why = u"Providers add types. One that is answered with an error is repeated for "
                    "days, and may switch the endpoint off."_s,
             .plan = [](const CheckContext &context) -> Result<CheckPlan> {
                 const auto event = withEventType(context.scheme, context.event, kUnknownType);
                 if (!event)
                     return doesNotApply(
                             u"Nothing in the event tells its type in a place that %1's scheme "
                             "knows."_s.arg(context.scheme.name));
                 return planOf(freshWire(context, *event));
             },
             .judge =
                     [](const CheckContext &, const Answers &answers) {
                         return judgedAccepted(answers,
                                               u"Answer 2xx to types that you do not handle."_s);
                     } };
}

/// A valid event with something more in it.
CheckDefinition withMore(CheckDefinition check, const QByteArray &name, const QByteArray &json,
                         const QByteArray &text, const QString &advice)
{
    check.plan = [name, json, text](const CheckContext &context) -> Result<CheckPlan> {
        const auto event = withExtra(context.event, name, json, text);
        return event ? planOf(freshWire(context, *event)) : Result<CheckPlan>(isNoJson());
    };
    check.judge = [advice](const CheckContext &, const Answers &answers) {
        return judgedAccepted(answers, advice);
    };
    return check;
}

CheckDefinition extraFields()
{
    return withMore({ .id = u"extra_fields"_s,
                      .title = u"Fields that it does not know"_s,
                      .sent = u"a valid event with further fields"_s,
                      .expected = u"2xx"_s,
                      .why = u"Providers add fields without a new version; they call it "
                             "compatible."_s },
                    "hookloupe_extra", R"({"nested":[1,null,{"deep":true}]})", "1",
                    u"Ignore fields that you do not know; let no strict schema refuse them."_s);
}

CheckDefinition unicode()
{
    return withMore({ .id = u"unicode"_s,
                      .title = u"Text beyond ASCII"_s,
                      .sent = u"a valid event with names in several scripts and an emoji, in "
                              "UTF-8"_s,
                      .expected = u"2xx"_s,
                      .why = u"JSON is UTF-8. A consumer that decodes the body in another "
                             "character set before it verifies refuses the first customer called "
                             "Zoë."_s,
                      .source = u"RFC 8259, section 8.1"_s },
                    "hookloupe_text", '"' + kForeignText + '"', kForeignText,
                    u"Verify bytes, and decode them as UTF-8 afterwards."_s);
}

CheckDefinition largeBody()
{
    CheckDefinition check = withMore(
            { .id = u"large_body"_s,
              .title = u"Body of 1 MiB"_s,
              .sent = u"a valid event of 1 MiB"_s,
              .expected = u"2xx"_s,
              .why = u"Real events grow with what they tell of (GitHub sends up to 25 MB), and "
                     "frameworks refuse more than 100 KiB unless they are told otherwise."_s,
              .source = u"https://docs.github.com/en/webhooks/webhook-events-and-payloads"_s },
            {}, {}, {},
            u"Raise the limit of the body parser (Express: express.raw({ limit: \"5mb\" })), and "
            "of the proxy before it (nginx: client_max_body_size)."_s);
    check.plan = [](const CheckContext &context) -> Result<CheckPlan> {
        if (context.scheme.rules->carrier.place == Place::Body)
            return doesNotApply(u"The body is a token, which no provider makes so large."_s);
        const QByteArray padding(kLargeBytes, 'x');
        const auto event =
                withExtra(context.event, "hookloupe_padding", '"' + padding + '"', padding);
        return event ? planOf(freshWire(context, *event)) : Result<CheckPlan>(isNoJson());
    };
    return check;
}

} // namespace

std::vector<CheckDefinition> acceptanceChecks()
{
    return {
        accepted(), inTime(), rawBody(), unknownType(), extraFields(), unicode(), largeBody()
    };
}

} // namespace hookloupe
