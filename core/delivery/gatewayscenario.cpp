// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewayscenario.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/http/requestframer.h"
#include "core/payload/jsonprint.h"
#include "core/payload/jsonreader.h"
#include "core/query/eventfacts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Source = AnswerTemplate::Source;

/// What belongs to the connection that the request came over, and to its framing.
constexpr std::array<QByteArrayView, 8> kNotCarried{
    "Host", "Connection", "Keep-Alive", "Content-Length", "Transfer-Encoding",
    "TE",   "Trailer",    "Expect",
};

std::optional<AnswerTemplate> templateOf(QByteArrayView text, const QList<QByteArray> &values,
                                         const QString &place, QString &mistake)
{
    TemplateMistake found;
    auto read = AnswerTemplate::parse(text, &found);
    if (!read) {
        QString sentence = found.sentence;
        sentence.chop(sentence.endsWith(u'.') ? 1 : 0);
        mistake = CoreText::tr("%1%2 (byte %3 of “%4”)")
                          .arg(place, sentence)
                          .arg(found.offset)
                          .arg(displayText(text, 60));
        return std::nullopt;
    }
    for (const AnswerTemplate::Part &part : read->parts()) {
        for (const AnswerTemplate::Term &term : part.terms) {
            if (term.source == Source::Parameter && !values.contains(term.text)) {
                mistake = CoreText::tr("%1there is no value “%2” among the scenario's values")
                                  .arg(place, displayText(term.text));
                return std::nullopt;
            }
        }
    }
    return read;
}

/// Runs \a use with what templates read: the request before, and this message's type and id.
template<class Use>
auto withContext(const ScenarioState &state, const QByteArray &type, Use use)
{
    Event before;
    before.request.wire = state.previousBody;
    before.request.content = { 0, state.previousBody.size() };
    before.deliveryId = state.deliveryId;
    before.eventType = type;
    const EventFacts facts(before, state.nowUs);
    TemplateContext context{ .facts = facts,
                             .nextCount = state.nextCount,
                             .parameters = &state.values };
    return use(context);
}

} // namespace

std::optional<ScenarioText> ScenarioText::parse(QByteArrayView text, Form form,
                                                const QList<QByteArray> &values, QString &mistake)
{
    ScenarioText read;
    const auto add = [&](QByteArrayView piece, bool isQuoted, const QString &place) {
        auto made = templateOf(piece, values, place, mistake);
        if (made)
            read.m_pieces.push_back({ {}, *std::move(made), isQuoted });
        return mistake.isEmpty();
    };
    if (form == Form::Plain)
        return add(text, false, {}) ? std::optional(std::move(read)) : std::nullopt;

    const QByteArray json = compactJson(text).value_or(QByteArray());
    JsonReader reader(json);
    QByteArray literal;
    QByteArray key;
    qsizetype end = 0;
    for (auto token = reader.next();
         token != JsonReader::Token::End && token != JsonReader::Token::Error;
         token = reader.next()) {
        literal += QByteArrayView(json).sliced(end, reader.offset() - end);
        end = reader.offset() + reader.lexeme().size();
        if (token == JsonReader::Token::Key)
            key = decodeJsonString(reader.lexeme());
        const QByteArray decoded = token == JsonReader::Token::String
                ? decodeJsonString(reader.lexeme())
                : QByteArray();
        if (!decoded.contains("{{")) {
            literal += reader.lexeme();
            continue;
        }
        // A literal is no template: braces that meet in JSON are not ours.
        if (!literal.isEmpty())
            read.m_pieces.push_back({ std::exchange(literal, {}) });
        const bool isBare = decoded.startsWith('=');
        if (!add(QByteArrayView(decoded).sliced(isBare ? 1 : 0), !isBare,
                 u"“%1”: "_s.arg(displayText(key, 60))))
            return std::nullopt;
    }
    literal += QByteArrayView(json).sliced(end);
    read.m_pieces.push_back({ literal });
    return read;
}

QByteArray ScenarioText::fill(TemplateContext &context) const
{
    QByteArray text;
    for (const Piece &piece : m_pieces) {
        if (!piece.text) {
            text += piece.literal;
            continue;
        }
        const QByteArray filled = piece.text->fill(context).value_or(QByteArray());
        text += piece.isQuoted ? encodeJsonString(filled) : filled;
    }
    return text;
}

Result<Scenario> Scenario::fromRequest(const QByteArray &wire, const QByteArray &type)
{
    const auto request = parseRequestFile(wire);
    if (!request)
        return request.error();
    ScenarioStep step;
    step.isExact = true;
    step.type = type;
    step.name = type.isEmpty() ? CoreText::tr("captured request") : displayText(type, 100);
    step.method = request->methodBytes().toByteArray();
    step.target = request->targetBytes().toByteArray();
    step.exactBody = request->body().toByteArray();
    for (const Field &field : request->ownedFields()) {
        if (std::none_of(kNotCarried.begin(), kNotCarried.end(),
                         [&](QByteArrayView name) { return equalsIgnoreCase(name, field.name); }))
            step.exactHeaders.push_back(field);
    }
    Scenario scenario;
    scenario.id = u"captured"_s;
    scenario.name = CoreText::tr("Captured request");
    scenario.isCaptured = true;
    scenario.source = wire;
    scenario.steps.push_back(std::move(step));
    QString none;
    scenario.messageId =
            *ScenarioText::parse("msg_{{random:alnum:24}}", ScenarioText::Form::Plain, {}, none);
    return scenario;
}

QMap<QByteArray, QByteArray> drawValues(const Scenario &scenario, const ScenarioState &state)
{
    ScenarioState drawn = state;
    for (const Scenario::Value &value : scenario.values) {
        drawn.values[value.name] = withContext(
                drawn, {}, [&](TemplateContext &context) { return value.text.fill(context); });
    }
    return drawn.values;
}

QByteArray drawMessageId(const Scenario &scenario, const ScenarioState &state)
{
    return withContext(state, {},
                       [&](TemplateContext &context) { return scenario.messageId.fill(context); });
}

Fields filledHeaders(const ScenarioStep &step, const ScenarioState &state)
{
    if (step.isExact)
        return step.exactHeaders;
    return withContext(state, step.type, [&](TemplateContext &context) {
        Fields fields;
        if (!step.contentType.isEmpty())
            fields.push_back({ "Content-Type", step.contentType });
        for (const ScenarioHeader &header : step.headers) {
            QByteArray value = header.value.fill(context);
            // What is filled in must begin no header of its own.
            for (char &c : value)
                c = c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
            fields.push_back({ header.name, value });
        }
        return fields;
    });
}

QByteArray filledBody(const ScenarioStep &step, const ScenarioState &state)
{
    if (step.isExact)
        return step.exactBody;
    return withContext(state, step.type,
                       [&](TemplateContext &context) { return step.body.fill(context); });
}

} // namespace hookloupe
