// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/jsonpath.h"
#include "core/query/eventfacts.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookloupe {

/// The values of an event that have a name: what queries compare and templates write.
enum class EventField {
    Anything, ///< target, headers and body together: what a bare word is looked for in
    Id,
    Endpoint,
    Method,
    Path, ///< without the query
    Target, ///< as sent
    Query, ///< a parameter of the target's query, by name
    Type, ///< the event type that the scheme reads
    Verdict,
    Scheme,
    Kind, ///< "request" or "refused"
    Reason,
    Peer,
    Status, ///< of the answer
    Delivery, ///< the delivery id
    Attempt,
    Duplicate, ///< id of the answered event that it repeats
    Size, ///< of the body, in bytes
    Header, ///< by name
    Json, ///< a member of the JSON body, by path
    JsonType, ///< what types stand there; see jsonTypesAt()
    Form, ///< a field of the form in the body, by name
    Body, ///< as text, without content coding
    Url, ///< absolute, as the sender knows it
    Received, ///< time of the first byte
    Took, ///< from the request's first byte until the answer went out, in microseconds
    Starred,
    Note,
    Tag, ///< one of those that a person gave it
};

enum class FieldType {
    Text,
    Number,
    Flag,
    Time,
};

/// The field's name in queries and templates: "header". Empty for Anything.
QString fieldName(EventField field);
/// By that name, case ignored.
std::optional<EventField> fieldByName(QStringView name);
/// All names, in the order of the enumeration.
QStringList fieldNames();
FieldType fieldType(EventField field) noexcept;
/// What stands behind it is a path into JSON.
bool takesPath(EventField field) noexcept;
/// It is nothing without a name or path behind it: `header:Name`.
bool takesArgument(EventField field) noexcept;
/// The store decides it, so that it is not known before the commit.
bool isKnownAfterCommit(EventField field) noexcept;

/// A field with its argument.
struct EventValue
{
    EventField field = EventField::Anything;
    QByteArray name; ///< of a header, parameter or form field; a JSON path as written
    std::optional<JsonPath> path; ///< of a Json and a JsonType field
};

/// The value as text. nullopt when the event has none (no such header, no such member).
std::optional<QByteArray> textOf(const EventFacts &facts, const EventValue &value);
/// Precondition: the field is a number. For Starred: 0 or 1. For Took: -1 when it is not known.
qint64 numberOf(const EventFacts &facts, EventField field);

} // namespace hookloupe
