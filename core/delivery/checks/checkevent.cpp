// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/checks/checkevent.h"

#include "core/delivery/httpsender.h"
#include "core/event/bytes.h"
#include "core/event/clock.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/event/timeunits.h"
#include "core/http/compose.h"
#include "core/http/requestframer.h"
#include "core/payload/format.h"
#include "core/payload/formfields.h"
#include "core/payload/jsonpath.h"
#include "core/payload/jsonreader.h"
#include "core/payload/jsonrewrite.h"
#include "core/signature/bodyedit.h"
#include "core/signature/schemeexample.h"
#include "core/signature/schemerules.h"
#include "core/signature/signer.h"

#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kPlainEvent =
        "{\"id\":\"evt_check_1\",\"type\":\"order.paid\",\"created\":0,"
        "\"data\":{\"order\":\"A-1024\",\"amount\":1990,\"currency\":\"EUR\"}}"_ba;
const QByteArray kUserAgent = "Hookloupe-Check/1"_ba;

void setField(Fields &fields, const QByteArray &name, const QByteArray &value)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const Field &field) {
        return equalsIgnoreCase(field.name, name);
    });
    if (found == fields.end())
        fields.push_back({ name, value });
    else
        found->value = value;
}

/// What belongs to one connection, or is made anew for each request.
void dropFraming(Fields &fields)
{
    constexpr std::array<QByteArrayView, 7> kFraming{ "Host",      "Content-Length",
                                                      "Trailer",   "Transfer-Encoding",
                                                      "Expect",    "Connection",
                                                      "Keep-Alive" };
    std::erase_if(fields, [&kFraming](const Field &field) {
        return std::any_of(kFraming.begin(), kFraming.end(), [&field](QByteArrayView name) {
            return equalsIgnoreCase(field.name, name);
        });
    });
}

CheckEvent finished(const Scheme &scheme, CheckEvent event, const SendTarget &target,
                    const QByteArray &url)
{
    dropFraming(event.fields);
    event.fields.insert(event.fields.begin(), { "Host", target.authority() });
    const auto &sent = scheme.rules->sentFields;
    const bool sendsAgent = std::any_of(sent.begin(), sent.end(), [](const SentField &field) {
        return equalsIgnoreCase(field.name, "User-Agent");
    });
    if (!sendsAgent && !hasField(event.fields, "User-Agent"))
        event.fields.push_back({ "User-Agent", kUserAgent });
    if (!hasField(event.fields, "Content-Type"))
        event.fields.push_back({ "Content-Type",
                                 detectFormat(event.body, {}) == PayloadFormat::FormUrlencoded
                                         ? "application/x-www-form-urlencoded"_ba
                                         : "application/json"_ba });
    event.target = target.pathAndQuery.isEmpty() ? "/"_ba : target.pathAndQuery;
    event.url = url;
    return event;
}

/// Written without blanks: what a JSON library of the consumer's would write, so that only the
/// check that is about the spelling depends on it.
QByteArray compacted(const QByteArray &body)
{
    const auto tree = JsonTree::parse(body);
    return tree ? tree->write({}) : body;
}

/// The provider's own kind of event, kept in resources/checkevents.
std::optional<CheckEvent> providersSample(const Scheme &scheme)
{
    QFile file(u":/hookloupe/checkevents/%1.json"_s.arg(scheme.id));
    if (scheme.isOwn() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray json = file.readAll();
    const auto body = jsonLexemeAt(json, *JsonPath::parse("$.body"));
    if (!body)
        return std::nullopt;
    CheckEvent event;
    event.body = compacted(body->toByteArray());
    if (const QByteArray field = eventTypeField(scheme); !field.isEmpty())
        event.fields.push_back(
                { field, jsonTextAt(json, *JsonPath::parse("$.event_type")).value_or("test") });
    return event;
}

QByteArray newIdText()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

/// With another id at \a path, when there is a scalar: a text keeps its beginning, a number stays
/// one.
CheckEvent withNewIdAt(CheckEvent event, const JsonPath &path)
{
    const auto lexeme =
            event.isJsonObject() ? jsonLexemeAt(event.body, path) : std::optional<QByteArrayView>();
    if (!lexeme || lexeme->startsWith('{') || lexeme->startsWith('['))
        return event;
    if (lexeme->startsWith('"')) {
        const QByteArray old = decodeJsonString(*lexeme);
        // Longer than the old one if need be: a short one would soon come again.
        event.body = withJsonScalar(event.body, *lexeme,
                                    old.first(old.lastIndexOf('_') + 1) + newIdText());
    } else {
        event.body = withJsonScalar(
                event.body, *lexeme,
                QByteArray::number(QRandomGenerator::system()->bounded(100'000'000, 999'999'999)));
    }
    return event;
}

/// \a old spelled as it is, for another time; empty when it is no time.
QByteArray timeLike(QByteArrayView old, qint64 atUs)
{
    if (old.startsWith('"')) {
        const QString text = QString::fromUtf8(decodeJsonString(old));
        if (!QDateTime::fromString(text, Qt::ISODate).isValid())
            return {};
        return QDateTime::fromMSecsSinceEpoch(atUs / 1000, Qt::UTC)
                .toString(Qt::ISODate)
                .toLatin1();
    }
    bool isNumber = false;
    const qint64 number = old.toByteArray().toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return QByteArray::number(number > 100'000'000'000 ? atUs / 1000 : atUs / kUsPerSecond);
}

} // namespace

bool CheckEvent::isForm() const
{
    return hasFormType(fields);
}

bool CheckEvent::isJsonObject() const
{
    return !isForm() && body.trimmed().startsWith('{') && JsonTree::parse(body).has_value();
}

WireRequest CheckEvent::request() const
{
    return parseLenient(
            composeRequest(method, target, withContentLength(fields, body.size()), body));
}

CheckEvent sampleEvent(const Scheme &scheme, const SendTarget &target, const QByteArray &url)
{
    CheckEvent event;
    if (auto sample = providersSample(scheme)) {
        event = std::move(*sample);
    } else if (const auto example = schemeExample(scheme)) {
        const WireRequest request = parseLenient(example->wire);
        event.fields = request.ownedFields();
        event.body = request.body().toByteArray();
        removeFields(event.fields, "User-Agent");
        // Some consumers tell duplicates by it, whatever the scheme says.
        if (event.isJsonObject() && !jsonLexemeAt(event.body, *JsonPath::parse("$.id")))
            event = *withExtra(event, "id", "\"evt_check_1\"", {});
    } else {
        event.body = kPlainEvent;
        if (const QByteArray field = eventTypeField(scheme); !field.isEmpty())
            event.fields.push_back({ field, "order.paid" });
    }
    return withTimes(finished(scheme, std::move(event), target, url),
                     SystemClock::instance().nowUs());
}

Result<CheckEvent> ownEvent(const Scheme &scheme, const QByteArray &file, const SendTarget &target,
                            const QByteArray &url)
{
    if (file.trimmed().isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The event is empty: give a request or its body.") };
    CheckEvent event;
    const char first = file.trimmed().front();
    const auto request = first == '{' || first == '[' || first == '<' ? Result<WireRequest>(Error{})
                                                                      : parseRequestFile(file);
    if (request) {
        event.method = request->methodBytes().toByteArray();
        event.fields = request->ownedFields();
        event.body = request->body().toByteArray();
    } else {
        event.body = file;
        // An editor ends a file with a line feed, which no provider sends.
        if (event.body.endsWith('\n'))
            event.body = event.body.trimmed();
    }
    event.body = compacted(event.body);
    return finished(scheme, std::move(event), target, url);
}

CheckEvent renewed(const Scheme &scheme, CheckEvent event)
{
    static const JsonPath bodyId = *JsonPath::parse("$.id");
    if (const QByteArray field = deliveryIdField(scheme); !field.isEmpty())
        setField(event.fields, field, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    for (const ContentTemplate &rule : scheme.rules->deliveryId) {
        if (rule.parts.size() == 1 && rule.parts.front().path)
            event = withNewIdAt(std::move(event), *rule.parts.front().path);
    }
    // An id of the body's own beside that of the scheme is a duplicate, too, for those who read it.
    return withNewIdAt(std::move(event), bodyId);
}

CheckEvent withTimes(CheckEvent event, qint64 atUs)
{
    constexpr std::array<QByteArrayView, 6> kTimes{ "$.created",   "$.created_at",  "$.createdAt",
                                                    "$.timestamp", "$.occurred_at", "$.time" };
    if (!event.isJsonObject())
        return event;
    for (const QByteArrayView text : kTimes) {
        const auto lexeme = jsonLexemeAt(event.body, *JsonPath::parse(text));
        if (!lexeme)
            continue;
        if (const QByteArray time = timeLike(*lexeme, atUs); !time.isEmpty())
            event.body = withJsonScalar(event.body, *lexeme, time);
    }
    return event;
}

std::optional<CheckEvent> withEventType(const Scheme &scheme, CheckEvent event,
                                        const QByteArray &type)
{
    if (const QByteArray field = eventTypeField(scheme); !field.isEmpty()) {
        setField(event.fields, field, type);
        return event;
    }
    for (const ContentTemplate &rule : scheme.rules->eventType) {
        for (const TemplatePart &part : rule.parts) {
            if (!part.path || !event.isJsonObject())
                continue;
            const auto lexeme = jsonLexemeAt(event.body, *part.path);
            if (!lexeme || !lexeme->startsWith('"'))
                continue;
            event.body = withJsonScalar(event.body, *lexeme, type);
            return event;
        }
    }
    return std::nullopt;
}

std::optional<CheckEvent> withExtra(CheckEvent event, const QByteArray &name,
                                    const QByteArray &json, const QByteArray &text)
{
    if (event.isForm()) {
        event.body += (event.body.isEmpty() ? ""_ba : "&"_ba) + encodeForm({ { name, text } });
        return event;
    }
    if (!event.isJsonObject())
        return std::nullopt;
    const qsizetype end = event.body.lastIndexOf('}');
    const bool isEmpty = event.body.first(end).trimmed().endsWith('{')
            && event.body.first(end).trimmed().size() == 1;
    event.body.insert(end, (isEmpty ? ""_ba : ","_ba) + encodeJsonString(name) + ":" + json);
    return event;
}

} // namespace hookloupe
