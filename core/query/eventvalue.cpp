// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/query/eventvalue.h"

#include "core/event/clock.h"
#include "core/event/eventnote.h"
#include "core/payload/jsontypes.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct FieldRow
{
    EventField field;
    QLatin1StringView name;
    FieldType type = FieldType::Text;
    bool takesArgument = false;
    bool isKnownAfterCommit = false;
};
constexpr std::array kFields{
    FieldRow{ EventField::Anything, ""_L1 },
    FieldRow{ EventField::Id, "id"_L1, FieldType::Number, false, true },
    FieldRow{ EventField::Endpoint, "endpoint"_L1 },
    FieldRow{ EventField::Method, "method"_L1 },
    FieldRow{ EventField::Path, "path"_L1 },
    FieldRow{ EventField::Target, "target"_L1 },
    FieldRow{ EventField::Query, "query"_L1, FieldType::Text, true },
    FieldRow{ EventField::Type, "type"_L1 },
    FieldRow{ EventField::Verdict, "verdict"_L1 },
    FieldRow{ EventField::Scheme, "scheme"_L1 },
    FieldRow{ EventField::Kind, "kind"_L1 },
    FieldRow{ EventField::Reason, "reason"_L1 },
    FieldRow{ EventField::Peer, "peer"_L1 },
    FieldRow{ EventField::Status, "status"_L1, FieldType::Number },
    FieldRow{ EventField::Delivery, "delivery"_L1 },
    FieldRow{ EventField::Attempt, "attempt"_L1, FieldType::Number, false, true },
    FieldRow{ EventField::Duplicate, "duplicate"_L1, FieldType::Number, false, true },
    FieldRow{ EventField::Size, "size"_L1, FieldType::Number },
    FieldRow{ EventField::Header, "header"_L1, FieldType::Text, true },
    FieldRow{ EventField::Json, "json"_L1, FieldType::Text, true },
    FieldRow{ EventField::JsonType, "jsontype"_L1, FieldType::Text, true },
    FieldRow{ EventField::Form, "form"_L1, FieldType::Text, true },
    FieldRow{ EventField::Body, "body"_L1 },
    FieldRow{ EventField::Url, "url"_L1 },
    FieldRow{ EventField::Received, "received"_L1, FieldType::Time },
    FieldRow{ EventField::Took, "took"_L1, FieldType::Number },
    FieldRow{ EventField::Starred, "starred"_L1, FieldType::Flag },
    FieldRow{ EventField::Note, "note"_L1 },
    FieldRow{ EventField::Tag, "tag"_L1 },
};

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        if (static_cast<std::size_t>(kFields[i].field) != i)
            return false;
    }
    return true;
}
static_assert(rowsAreInOrder());

const FieldRow &rowOf(EventField field) noexcept
{
    return kFields[static_cast<std::size_t>(field)];
}

std::optional<QByteArray> headerText(const WireRequest &request, QByteArrayView name)
{
    const auto value = request.field(name);
    return value ? std::optional(value->toByteArray()) : std::nullopt;
}

} // namespace

QString fieldName(EventField field)
{
    return rowOf(field).name;
}

std::optional<EventField> fieldByName(QStringView name)
{
    if (name.isEmpty())
        return std::nullopt;
    const auto *row = std::find_if(kFields.begin(), kFields.end(), [name](const FieldRow &known) {
        return name.compare(known.name, Qt::CaseInsensitive) == 0;
    });
    return row == kFields.end() ? std::nullopt : std::optional(row->field);
}

QStringList fieldNames()
{
    QStringList names;
    for (const FieldRow &row : kFields) {
        if (!row.name.isEmpty())
            names.append(row.name);
    }
    return names;
}

FieldType fieldType(EventField field) noexcept
{
    return rowOf(field).type;
}

bool takesPath(EventField field) noexcept
{
    return field == EventField::Json || field == EventField::JsonType;
}

bool takesArgument(EventField field) noexcept
{
    return rowOf(field).takesArgument;
}

bool isKnownAfterCommit(EventField field) noexcept
{
    return rowOf(field).isKnownAfterCommit;
}

qint64 numberOf(const EventFacts &facts, EventField field)
{
    const Event &event = facts.event();
    switch (field) {
    case EventField::Id:
        return facts.id;
    case EventField::Status:
        return event.response.status;
    case EventField::Attempt:
        return facts.attempt;
    case EventField::Duplicate:
        return facts.duplicateOf;
    case EventField::Size:
        return event.request.body().size();
    case EventField::Received:
        return event.receivedAtUs;
    case EventField::Took:
        return event.response.afterUs;
    case EventField::Starred:
        return facts.event().note && facts.event().note->isStarred ? 1 : 0;
    default:
        return 0;
    }
}

std::optional<QByteArray> textOf(const EventFacts &facts, const EventValue &value)
{
    const Event &event = facts.event();
    switch (value.field) {
    case EventField::Endpoint:
        return event.endpoint.toUtf8();
    case EventField::Method:
        return event.request.methodBytes().toByteArray();
    case EventField::Path:
        return facts.path().toByteArray();
    case EventField::Target:
        return event.request.targetBytes().toByteArray();
    case EventField::Query:
        return facts.queryParameter(value.name);
    case EventField::Type:
        return event.eventType;
    case EventField::Verdict:
        return QByteArray(verdictId(event.verdict).data(), verdictId(event.verdict).size());
    case EventField::Scheme:
        return event.scheme.toUtf8();
    case EventField::Kind:
        return event.kind == EventKind::Refused ? "refused"_ba : "request"_ba;
    case EventField::Reason:
        return event.reason.toUtf8();
    case EventField::Peer:
        return event.peer.toUtf8();
    case EventField::Delivery:
        return event.deliveryId;
    case EventField::Header:
        return headerText(event.request, value.name);
    case EventField::Json:
        return value.path ? jsonTextAt(facts.body(), *value.path) : std::nullopt;
    case EventField::JsonType:
        return value.path ? jsonTypesAt(facts.body(), *value.path) : std::nullopt;
    case EventField::Form:
        return facts.formField(value.name);
    case EventField::Body:
        return facts.body().toByteArray();
    case EventField::Url:
        return event.signedUrl;
    case EventField::Note:
        return event.note ? event.note->text.toUtf8() : ""_ba;
    case EventField::Tag:
        return event.note ? std::optional(event.note->tags.join(u", "_s).toUtf8()) : std::nullopt;
    case EventField::Received:
        return rfc3339(event.receivedAtUs).toLatin1();
    case EventField::Took:
        return event.response.afterUs < 0
                ? std::nullopt
                : std::optional(QByteArray::number(event.response.afterUs));
    case EventField::Anything:
        return std::nullopt;
    case EventField::Id:
    case EventField::Status:
    case EventField::Attempt:
    case EventField::Duplicate:
    case EventField::Size:
    case EventField::Starred:
        break;
    }
    return QByteArray::number(numberOf(facts, value.field));
}

} // namespace hookloupe
