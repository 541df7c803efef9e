// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/answerplanner.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/receiver/faultyanswer.h"
#include "core/signature/schemerules.h"

#include <QRandomGenerator>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoFile = 500;

void say(QString &origin, const QString &sentence)
{
    if (!origin.isEmpty() && !sentence.isEmpty())
        origin += u' ';
    origin += sentence;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return bytes;
}

FaultShape shapeOf(const ResponsePlan &plan, qint64 bodyBytes)
{
    FaultShape shape = usualShape(plan.fault, bodyBytes);
    if (plan.shape.bytes != 0)
        shape.bytes = plan.shape.bytes;
    if (plan.shape.intervalMs != 0)
        shape.intervalMs = plan.shape.intervalMs;
    return shape;
}

/// What the head says of the body, made wrong.
void spoilFraming(ResponsePlan &plan, const FaultShape &shape)
{
    std::erase_if(plan.fields, [](const Field &field) {
        return equalsIgnoreCase(field.name, "Content-Length")
                || equalsIgnoreCase(field.name, "Transfer-Encoding");
    });
    if (plan.fault == Fault::Endless)
        plan.fields.push_back({ "Transfer-Encoding", "chunked" });
    else
        plan.fields.push_back(
                { "Content-Length",
                  QByteArray::number(qMax<qint64>(0, plan.body.size() + shape.bytes)) });
}

QString faultSentence(Fault fault, const FaultShape &shape)
{
    switch (fault) {
    case Fault::Truncate:
        return CoreText::tr("The answer was cut off after %1 of its body, as planned.")
                .arg(displaySize(shape.bytes));
    case Fault::WrongLength:
        return CoreText::tr("Its Content-Length says %1 %2 than its body has, as planned.")
                .arg(displaySize(qAbs(shape.bytes)),
                     shape.bytes > 0 ? CoreText::tr("more") : CoreText::tr("less"));
    case Fault::Drip:
        return CoreText::tr("It went out %1 at a time, every %2 ms, as planned.")
                .arg(displaySize(shape.bytes))
                .arg(shape.intervalMs);
    case Fault::Endless:
        return CoreText::tr("Its body was repeated without an end, as planned.");
    case Fault::Garbage:
        return CoreText::tr("Bytes that are no HTTP were sent, as planned.");
    case Fault::Close:
        return CoreText::tr("The connection was closed, as planned.");
    case Fault::Reset:
        return CoreText::tr("The connection was reset, as planned.");
    case Fault::Hang:
        return CoreText::tr("Nothing was sent, and the connection was left open, as planned.");
    case Fault::None:
        break;
    }
    return {};
}

} // namespace

/// What one answer is made for.
struct AnswerPlanner::Order
{
    EventFacts facts;
    bool closes;
    Responder &responder;
};

AnswerPlanner::AnswerPlanner(std::shared_ptr<const ReceiverEndpoints> endpoints,
                             std::shared_ptr<PlanMemory> memory, bool canForward)
    : m_endpoints(std::move(endpoints))
    , m_memory(std::move(memory))
{
    const QList<Endpoint> &list = m_endpoints->endpoints.list();
    m_entries.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Endpoint &endpoint = list[i];
        Entry entry{ .endpoint = &endpoint };
        if (!endpoint.scheme.isEmpty())
            entry.scheme = m_endpoints->schemes->find(endpoint.scheme);
        if (i < m_endpoints->keys.size())
            entry.keys = m_endpoints->keys[i];
        entry.targetAnswers = canForward && !endpoint.forward.isEmpty()
                && endpoint.forward.answer == ForwardPlan::Answer::Target;
        entry.plan = prepared(endpoint.response, endpoint.name, QString());
        for (qsizetype r = 0; r < endpoint.rules.size(); ++r) {
            const ResponseRule &rule = endpoint.rules[r];
            auto when = Query::parse(rule.when);
            if (!when)
                continue; // read before it came here
            entry.rulesNeedCommit = entry.rulesNeedCommit || when->needsCommit();
            const QString origin =
                    CoreText::tr("Rule %1: %2.").arg(r + 1).arg(rule.when.simplified().left(200));
            Prepared plan =
                    prepared(rule.response, u"%1 rule %2"_s.arg(endpoint.name).arg(r + 1), origin);
            plan.rule = std::ssize(entry.rules);
            entry.rules.push_back({ std::move(*when), std::move(plan) });
        }
        m_entries.push_back(std::move(entry));
    }
}

AnswerPlanner::Prepared AnswerPlanner::prepared(const ResponsePlan &plan, const QString &counter,
                                                const QString &origin)
{
    Prepared made{ .plan = &plan, .counter = counter, .origin = origin };
    // A file is read in a thread of its own, which the event does not wait for.
    made.isLate = plan.fail.first > 0 || !plan.bodyFile.isEmpty();
    if (plan.isTemplate) {
        const auto read = [&made](QByteArrayView text) {
            auto filled = AnswerTemplate::parse(text);
            made.isLate = made.isLate || (filled && filled->needsCommit());
            return filled;
        };
        if (plan.bodyFile.isEmpty())
            made.body = read(plan.body);
        for (const Field &field : plan.fields)
            made.fields.push_back(read(field.value));
    }
    made.isPlain = !plan.isTemplate && plan.bodyFile.isEmpty() && plan.fault == Fault::None
            && plan.fail.isEmpty() && plan.delayMaxMs == 0;
    return made;
}

const AnswerPlanner::Prepared &AnswerPlanner::choose(const Entry &entry, const EventFacts &facts)
{
    const auto rule = std::find_if(entry.rules.begin(), entry.rules.end(),
                                   [&facts](const Rule &one) { return one.when.matches(facts); });
    return rule == entry.rules.end() ? entry.plan : rule->plan;
}

std::optional<PlannedAnswer> AnswerPlanner::beforeCommit(qsizetype index, const Event &event,
                                                         bool closes, Responder &responder) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(index)];
    Order order{ EventFacts(event, event.completedAtUs), closes, responder };
    const auto asked = handshake(entry, order.facts);
    if (asked && asked->isAnswered)
        return answered(*asked, order);
    if (entry.rulesNeedCommit)
        return std::nullopt;
    const Prepared &plan = choose(entry, order.facts);
    if (plan.isLate)
        return std::nullopt;
    return make(plan, entry, order, asked ? asked->origin : QString());
}

PlannedAnswer AnswerPlanner::afterCommit(qsizetype index, const Event &event,
                                         const AppendOutcome &outcome, bool closes,
                                         Responder &responder) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(index)];
    Order order = orderOf(event, outcome, closes, responder);
    const auto asked = handshake(entry, order.facts);
    PlannedAnswer made =
            make(choose(entry, order.facts), entry, order, asked ? asked->origin : QString());
    if (made.file)
        made.file->outcome = outcome;
    return made;
}

PlannedAnswer AnswerPlanner::withFile(qsizetype index, const Event &event, const AwaitedFile &file,
                                      const BodyFileResult &read, bool closes,
                                      Responder &responder) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(index)];
    Order order = orderOf(event, file.outcome, closes, responder);
    const Prepared &prepared =
            file.rule < 0 ? entry.plan : entry.rules[static_cast<std::size_t>(file.rule)].plan;
    QString origin = file.origin;
    ResponsePlan plan = filled(prepared, entry, order, &read, origin);
    return finished(std::move(plan), order, std::move(origin));
}

AnswerPlanner::Order AnswerPlanner::orderOf(const Event &event, const AppendOutcome &outcome,
                                            bool closes, Responder &responder)
{
    Order order{ EventFacts(event, event.completedAtUs), closes, responder };
    order.facts.id = outcome.eventId;
    order.facts.attempt = outcome.attempt;
    order.facts.duplicateOf = outcome.duplicateOf;
    return order;
}

std::optional<HandshakeAnswer> AnswerPlanner::handshake(const Entry &entry, const EventFacts &facts)
{
    if (!entry.endpoint->answersHandshakes)
        return std::nullopt;
    if (entry.scheme && !entry.scheme->rules->handshakes.empty()) {
        const KeyMaterial key =
                entry.keys.signing(facts.nowUs)
                        .value_or(KeyMaterial{ .parameters = entry.endpoint->parameters });
        auto asked = answerHandshake(entry.scheme->rules->handshakes, entry.scheme->rules->sender,
                                     facts, entry.scheme, &key);
        if (asked)
            return asked;
    }
    if (facts.event().request.methodBytes() != "OPTIONS")
        return std::nullopt;
    return answerHandshake(standardHandshakes(), CoreText::tr("the sender"), facts, nullptr,
                           nullptr);
}

PlannedAnswer AnswerPlanner::answered(const HandshakeAnswer &asked, Order &order)
{
    const ResponsePlan plan{ .status = asked.status, .fields = asked.fields, .body = asked.body };
    PlannedAnswer made;
    made.answer = order.responder.planned(plan, order.facts.event().request, order.closes,
                                          order.facts.nowUs);
    made.answer.record.origin = asked.origin;
    return made;
}

std::optional<QString> AnswerPlanner::failure(const Prepared &plan, const EventFacts &facts) const
{
    const FailPattern &fail = plan.plan->fail;
    if (facts.attempt <= fail.first)
        return CoreText::tr("Attempt %1 of the first %2, which fail.")
                .arg(facts.attempt)
                .arg(fail.first);
    if (fail.every == 0)
        return std::nullopt;
    const quint64 ordinal = m_memory->next(u"every "_s + plan.counter);
    if (ordinal % static_cast<quint64>(fail.every) != 0)
        return std::nullopt;
    return CoreText::tr("Request %1 since the receiver began: one in %2 fails.")
            .arg(ordinal)
            .arg(fail.every);
}

ResponsePlan AnswerPlanner::filled(const Prepared &plan, const Entry &entry, const Order &order,
                                   const BodyFileResult *file, QString &origin) const
{
    ResponsePlan made = *plan.plan;
    TemplateContext context{ .facts = order.facts };
    context.parameters = &entry.endpoint->parameters;
    context.nextCount = [this, &plan](const QByteArray &name) {
        return m_memory->next(name.isEmpty() ? u"counter of "_s + plan.counter
                                             : u"counter "_s + QString::fromUtf8(name));
    };
    for (std::size_t i = 0; i < plan.fields.size() && i < made.fields.size(); ++i) {
        if (plan.fields[i])
            made.fields[i].value =
                    asFieldValue(plan.fields[i]->fill(context).value_or(QByteArray()));
    }
    if (plan.body)
        made.body = plan.body->fill(context).value_or(QByteArray());
    if (!file)
        return made;
    if (*file) {
        const BodyFile &read = ***file;
        made.body = read.filled ? read.filled->fill(context).value_or(QByteArray()) : read.bytes;
        return made;
    }
    say(origin, file->error().sentence);
    ResponsePlan missing{ .status = kNoFile };
    missing.fields = { { "Content-Type", "text/plain; charset=utf-8" } };
    missing.body = file->error().sentence.toUtf8() + '\n';
    return missing;
}

PlannedAnswer AnswerPlanner::make(const Prepared &prepared, const Entry &entry, Order &order,
                                  QString origin) const
{
    say(origin, prepared.origin);
    PlannedAnswer made;
    const WireRequest &request = order.facts.event().request;
    const bool targetAnswers =
            entry.targetAnswers && &prepared == &entry.plan && prepared.plan->fault == Fault::None;
    if (targetAnswers && prepared.isPlain) {
        made.isFromTarget = true;
        return made;
    }
    if (prepared.isPlain) {
        made.answer =
                order.responder.planned(*prepared.plan, request, order.closes, order.facts.nowUs);
        made.delayMs = prepared.plan->delayMs;
        made.answer.record.origin = origin;
        return made;
    }
    ResponsePlan plan;
    if (const auto fails = failure(prepared, order.facts)) {
        plan.status = prepared.plan->fail.status;
        plan.fault = prepared.plan->fail.fault;
        say(origin, *fails);
    } else if (targetAnswers) {
        made.isFromTarget = true;
        return made;
    } else if (!prepared.plan->bodyFile.isEmpty()) {
        made.file = AwaitedFile{ .path = prepared.plan->bodyFile,
                                 .isTemplate = prepared.plan->isTemplate,
                                 .rule = prepared.rule,
                                 .origin = std::move(origin) };
        return made;
    } else {
        plan = filled(prepared, entry, order, nullptr, origin);
    }
    return finished(std::move(plan), order, std::move(origin));
}

PlannedAnswer AnswerPlanner::finished(ResponsePlan plan, Order &order, QString origin)
{
    PlannedAnswer made;
    made.fault = plan.fault;
    made.delayMs = plan.delayMaxMs > plan.delayMs
            ? QRandomGenerator::global()->bounded(plan.delayMs, plan.delayMaxMs + 1)
            : plan.delayMs;
    made.shape = shapeOf(plan, plan.body.size());
    say(origin, faultSentence(plan.fault, made.shape));
    ResponseRecord &record = made.answer.record;
    if (isSilent(plan.fault)) {
        record.state = AnswerState::Withheld;
    } else if (plan.fault == Fault::Garbage) {
        record.state = AnswerState::Withheld;
        record.body = randomBytes(qMax(1, made.shape.bytes));
    } else {
        if (plan.fault == Fault::WrongLength || plan.fault == Fault::Endless)
            spoilFraming(plan, made.shape);
        made.answer = order.responder.planned(plan, order.facts.event().request,
                                              order.closes || plan.fault != Fault::None,
                                              order.facts.nowUs);
        if (plan.fault == Fault::Truncate || plan.fault == Fault::Endless)
            record.state = AnswerState::Withheld;
    }
    record.origin = origin;
    return made;
}

} // namespace hookloupe
