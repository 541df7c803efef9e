// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkdefinition.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChunks = 3;
constexpr int kReuses = 3;

using Answers = std::vector<SendResult>;

/// A fresh event, its head changed by \a change after signing.
Result<QByteArray> reheaded(const CheckContext &context,
                            const std::function<void(Fields &, QByteArray &)> &change)
{
    const auto wire = freshWire(context, context.event);
    if (!wire)
        return wire.error();
    const WireRequest request = parseLenient(*wire);
    Fields fields = request.ownedFields();
    QByteArray body = request.body().toByteArray();
    change(fields, body);
    return composeRequest(request.methodBytes(), request.targetBytes(), fields, body);
}

CheckDefinition headerCase()
{
    return {
        .id = u"header_case"_s,
        .title = CoreText::tr("Case of header names"),
        .sent = CoreText::tr("two valid events, with all header names in lower and in upper case"),
        .expected = CoreText::tr("2xx both times"),
        .why = CoreText::tr(
                "Header names have no case; proxies and HTTP/2 write them in lower case."),
        .source = u"RFC 9110, section 5.1"_s,
        .plan = [](const CheckContext &context) -> Result<CheckPlan> {
            CheckPlan plan;
            for (const bool isUpper : { false, true }) {
                const auto wire = reheaded(context, [isUpper](Fields &fields, QByteArray &) {
                    for (Field &field : fields)
                        field.name = isUpper ? field.name.toUpper() : field.name.toLower();
                });
                if (!wire)
                    return wire.error();
                plan.sends.push_back(
                        { *wire,
                          isUpper ? CoreText::tr("upper case") : CoreText::tr("lower case") });
            }
            return plan;
        },
        .judge =
                [](const CheckContext &, const Answers &answers) {
                    return judgedAccepted(
                            answers, CoreText::tr("Look header fields up without regard to case."));
                }
    };
}

CheckDefinition chunked()
{
    return {
        .id = u"chunked"_s,
        .title = CoreText::tr("Chunked body"),
        .sent = CoreText::tr("a valid event in three chunks, without Content-Length"),
        .expected = u"2xx"_s,
        .why = CoreText::tr("A sender that streams its JSON does not know the length beforehand; "
                            "every HTTP/1.1 server must read chunks."),
        .source = u"RFC 9112, section 7.1"_s,
        .plan =
                [](const CheckContext &context) {
                    return planOf(reheaded(context, [](Fields &fields, QByteArray &body) {
                        removeFields(fields, "Content-Length");
                        fields.push_back({ "Transfer-Encoding", "chunked" });
                        QByteArray framed;
                        const qsizetype size = body.size() / kChunks + 1;
                        for (qsizetype at = 0; at < body.size(); at += size) {
                            const QByteArray part = body.mid(at, size);
                            framed += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
                        }
                        body = framed + "0\r\n\r\n";
                    }));
                },
        .judge =
                [](const CheckContext &, const Answers &answers) {
                    return judgedAccepted(
                            answers,
                            CoreText::tr("Read the body to its end instead of by Content-Length; "
                                         "let a proxy before it buffer requests."));
                }
    };
}

CheckDefinition expectContinue()
{
    return { .id = u"expect_continue"_s,
             .title = CoreText::tr("Expect: 100-continue"),
             .sent = CoreText::tr("a valid event with Expect: 100-continue"),
             .expected = CoreText::tr("2xx, with or without 100 before it"),
             .why = CoreText::tr("libcurl, which many senders use, asks so before larger bodies."),
             .source = u"RFC 9110, section 10.1.1"_s,
             .plan =
                     [](const CheckContext &context) {
                         return planOf(reheaded(context, [](Fields &fields, QByteArray &) {
                             fields.push_back({ "Expect", "100-continue" });
                         }));
                     },
             .judge =
                     [](const CheckContext &, const Answers &answers) {
                         return judgedAccepted(
                                 answers,
                                 CoreText::tr("Let the server answer 100 Continue, as it does by "
                                              "itself in most frameworks."));
                     } };
}

bool announcesClose(const SendResult &answer)
{
    return std::any_of(answer.fields.begin(), answer.fields.end(), [](const Field &field) {
        return equalsIgnoreCase(field.name, "Connection")
                && field.value.toLower().contains("close");
    });
}

CheckDefinition keepAlive()
{
    return {
        .id = u"keep_alive"_s,
        .title = CoreText::tr("Connection used again"),
        .sent = CoreText::tr("three valid events over one connection"),
        .expected = CoreText::tr("2xx each time, or a close that is announced"),
        .why = CoreText::tr("Providers keep connections open. One that is closed without a word "
                            "breaks the next delivery."),
        .source = u"RFC 9112, sections 9.3 and 9.6"_s,
        .plan = [](const CheckContext &context) -> Result<CheckPlan> {
            CheckPlan plan;
            plan.how = CheckPlan::How::OneConnection;
            for (int i = 0; i < kReuses; ++i) {
                const auto wire = freshWire(context, context.event);
                if (!wire)
                    return wire.error();
                plan.sends.push_back({ *wire });
            }
            return plan;
        },
        .judge = [](const CheckContext &, const Answers &answers) -> CheckJudgement {
            for (std::size_t i = 0; i < answers.size(); ++i) {
                if (isAccepted(answers[i]))
                    continue;
                if (i > 0 && announcesClose(answers[i - 1]))
                    return { ConsumerOutcome::Pass,
                             CoreText::tr("It closes after %1, and announces it.")
                                     .arg(i == 1 ? CoreText::tr("each answer")
                                                 : CoreText::tr("some answers")) };
                if (i > 0 && answers[i].state != SendState::Answered)
                    return {
                        ConsumerOutcome::Fail,
                        CoreText::tr(
                                "The connection was closed after %1 without being announced: %2")
                                .arg(i == 1 ? CoreText::tr("the first answer")
                                            : CoreText::tr("the second answer"),
                                     answers[i].failure),
                        CoreText::tr("Send Connection: close in an answer after which you close, "
                                     "or keep the connection open for some seconds.")
                    };
                return judgedAccepted({ answers[i] },
                                      CoreText::tr("Answer each request on a connection alike."));
            }
            return { ConsumerOutcome::Pass,
                     CoreText::tr("%1 events over one connection were accepted, the last after %2.")
                             .arg(answers.size())
                             .arg(millisecondsText(answers.back().times.totalUs)) };
        }
    };
}

} // namespace

std::vector<CheckDefinition> transportChecks()
{
    return { headerCase(), chunked(), expectContinue(), keepAlive() };
}

} // namespace hookloupe
