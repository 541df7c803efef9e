// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/bodyschema.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace hookloupe {

/// A field with its surroundings. Points into a BodySchema, which must outlive it.
struct SchemaPlace
{
    const SchemaField *field = nullptr;
    const SchemaField *parent = nullptr; ///< null for a root
    QByteArray path; ///< of JSON: `$.items[*].sku`; of a form: the name of the field
    int depth = 0;
};
/// All fields, each before those below it: the JSON ones, with their root, then those of forms.
std::vector<SchemaPlace> schemaPlaces(const BodySchema &schema);
/// The place of \a field, which is below \a parent. Recursion is up to the caller.
SchemaPlace schemaPlaceOf(const SchemaField &field, const SchemaPlace &parent);

/// Something that changed from some event on.
struct SchemaChange
{
    enum class Kind {
        Appeared, ///< events before lack it
        Became, ///< it has this type, and no event from here on has one of before
        Also ///< it has this type, too
    } kind = Kind::Appeared;
    SchemaType type = SchemaType::String; ///< not of Appeared
    SchemaEvent at;
};
/// Of a field, the earliest first. Integer and Number are one type here, and a value after null is
/// no change.
std::vector<SchemaChange> schemaChanges(const SchemaField &field);

/// How a time is told: of Unix microseconds.
using SchemaClock = std::function<QString(qint64 us)>;
/// "became a string on 12 Nov 2026, with event #4711"
QString schemaChangeText(const SchemaChange &change, const SchemaClock &clock);

/// "string or null", "array of object".
QString schemaTypesText(const SchemaField &field);
/// Not in each object (or event) that it could be in.
bool isOptional(const SchemaPlace &place, const BodySchema &schema) noexcept;
/// "always", "97.3 % of events", "40 % of $.items[*]".
QString schemaPresenceText(const SchemaPlace &place, const BodySchema &schema);
/// Few enough values, often enough, that they are likely all there are.
bool isEnumeration(const SchemaField &field) noexcept;
/// Ranges, formats, the values of an enumeration: "UUID", "5 to 120", "paid (340), refused (2)".
QString schemaValuesText(const SchemaField &field);
/// Examples, cut and made visible; at most \a countMax.
QStringList schemaExamples(const SchemaField &field, std::size_t countMax);
/// "not JSON: XML", "no body".
QString schemaProblemText(const SchemaProblem &problem);
/// "12 could not be read: 8 have no body, 4 are CSV." Empty when all could.
QString schemaUnreadText(const BodySchema &schema);
/// A share as people say it: "97.3 %", never "100 %" for less than all, nor "0 %" for some.
QString shareText(qint64 part, qint64 whole);

} // namespace hookloupe
