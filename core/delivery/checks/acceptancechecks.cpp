// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

#include "core/event/coretext.h"
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
    return doesNotApply(CoreText::tr(
            "The event is neither a JSON object nor a form: nothing can be added to it."));
}

CheckDefinition accepted()
{
    return { .id = u"accepted"_s,
             .title = CoreText::tr("Valid event"),
             .sent = CoreText::tr("an event, rightly signed"),
             .expected = u"2xx"_s,
             .why = CoreText::tr("Whatever is not 2xx counts as a failed delivery, which is "
                                 "repeated and in the end given up. It is the control as well: a "
                                 "consumer that refuses everything has proved nothing."),
             .plan =
                     [](const CheckContext &context) {
                         return planOf(freshWire(context, context.event));
                     },
             .judge =
                     [](const CheckContext &, const Answers &answers) {
                         return judgedAccepted(
                                 answers,
                                 CoreText::tr(
                                         "Compare the secret, the scheme and the path with those "
                                         "of the consumer; `--event` sends an event of your own."));
                     },
             .isMeasure = true };
}

CheckDefinition inTime()
{
    return {
        .id = u"in_time"_s,
        .title = CoreText::tr("Answer in time"),
        .sent = CoreText::tr("three valid events, one after the other"),
        .expected = CoreText::tr("2xx within the time that the provider waits"),
        .why = CoreText::tr(
                "A later answer counts as none: the event comes again although it was taken."),
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
                         CoreText::tr("The slowest of %1 took %2; the provider waits %3.")
                                 .arg(answers.size())
                                 .arg(millisecondsText(slowest), budget),
                         CoreText::tr("Store the event, answer 2xx, and do the work afterwards.") };
            if (!std::all_of(answers.begin(), answers.end(), isAccepted))
                return { ConsumerOutcome::CannotTell,
                         CoreText::tr("Not all were accepted, so that their time says nothing.") };
            return { ConsumerOutcome::Pass,
                     CoreText::tr("The slowest of %1 took %2; the provider waits %3.")
                             .arg(answers.size())
                             .arg(millisecondsText(slowest), budget) };
        },
        .isMeasure = true
    };
}

CheckDefinition rawBody()
{
    return {
        .id = u"raw_body"_s,
        .title = CoreText::tr("Signature over the raw body"),
        .sent = CoreText::tr(
                "the same JSON written another way (indented, escaped), rightly signed"),
        .expected = u"2xx"_s,
        .why = CoreText::tr(
                "The signature is over bytes. A consumer that parses the JSON and writes it anew "
                "before it verifies refuses valid events, depending on how they are spelled."),
        .plan = [](const CheckContext &context) -> Result<CheckPlan> {
            if (context.scheme.rules->algorithm.isCredential())
                return doesNotApply(CoreText::tr("%1 signs no body.").arg(context.scheme.name));
            if (context.scheme.rules->carrier.place == Place::Body)
                return doesNotApply(CoreText::tr("The body is the signature itself."));
            CheckEvent event = context.event;
            const auto tree = event.isForm() ? std::nullopt : JsonTree::parse(event.body);
            if (!tree)
                return doesNotApply(CoreText::tr("The event is not JSON."));
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
                }
    };
}

CheckDefinition unknownType()
{
    return { .id = u"unknown_type"_s,
             .title = CoreText::tr("Unknown event type"),
             .sent = CoreText::tr("a valid event of a type that the consumer cannot know"),
             .expected = u"2xx"_s,
             .why = CoreText::tr("Providers add types. One that is answered with an error is "
                                 "repeated for days, and may switch the endpoint off."),
             .plan = [](const CheckContext &context) -> Result<CheckPlan> {
                 const auto event = withEventType(context.scheme, context.event, kUnknownType);
                 if (!event)
                     return doesNotApply(CoreText::tr("Nothing in the event tells its type in a "
                                                      "place that %1's scheme knows.")
                                                 .arg(context.scheme.name));
                 return planOf(freshWire(context, *event));
             },
             .judge =
                     [](const CheckContext &, const Answers &answers) {
                         return judgedAccepted(
                                 answers,
                                 CoreText::tr("Answer 2xx to types that you do not handle."));
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
    return withMore(
            { .id = u"extra_fields"_s,
              .title = CoreText::tr("Fields that it does not know"),
              .sent = CoreText::tr("a valid event with further fields"),
              .expected = u"2xx"_s,
              .why = CoreText::tr(
                      "Providers add fields without a new version; they call it compatible.") },
            "hookloupe_extra", R"({"nested":[1,null,{"deep":true}]})", "1",
            CoreText::tr("Ignore fields that you do not know; let no strict schema refuse them."));
}

CheckDefinition unicode()
{
    return withMore(
            { .id = u"unicode"_s,
              .title = CoreText::tr("Text beyond ASCII"),
              .sent = CoreText::tr(
                      "a valid event with names in several scripts and an emoji, in UTF-8"),
              .expected = u"2xx"_s,
              .why = CoreText::tr(
                      "JSON is UTF-8. A consumer that decodes the body in another character set "
                      "before it verifies refuses the first customer called Zoë."),
              .source = u"RFC 8259, section 8.1"_s },
            "hookloupe_text", '"' + kForeignText + '"', kForeignText,
            CoreText::tr("Verify bytes, and decode them as UTF-8 afterwards."));
}

CheckDefinition largeBody()
{
    CheckDefinition check = withMore(
            { .id = u"large_body"_s,
              .title = CoreText::tr("Body of 1 MiB"),
              .sent = CoreText::tr("a valid event of 1 MiB"),
              .expected = u"2xx"_s,
              .why = CoreText::tr(
                      "Real events grow with what they tell of (GitHub sends up to 25 MB), and "
                      "frameworks refuse more than 100 KiB unless they are told otherwise."),
              .source = u"https://docs.github.com/en/webhooks/webhook-events-and-payloads"_s },
            {}, {}, {},
            CoreText::tr("Raise the limit of the body parser (Express: express.raw({ limit: "
                         "\"5mb\" })), and of the proxy before it (nginx: client_max_body_size)."));
    check.plan = [](const CheckContext &context) -> Result<CheckPlan> {
        if (context.scheme.rules->carrier.place == Place::Body)
            return doesNotApply(
                    CoreText::tr("The body is a token, which no provider makes so large."));
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
