// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/schematext.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/jsonpathtext.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kExampleCharacters = 60;
constexpr std::size_t kListedValuesMax = 12;

QString countOf(qint64 count)
{
    return QLocale().toString(count);
}

void appendBelow(std::vector<SchemaPlace> &places, const SchemaPlace &parent)
{
    for (const std::vector<SchemaField> *children :
         { &parent.field->members, &parent.field->items }) {
        for (const SchemaField &child : *children) {
            const SchemaPlace place = schemaPlaceOf(child, parent);
            places.push_back(place);
            appendBelow(places, place);
        }
    }
}

/// Integer counts as Number.
SchemaTally tallyOf(const SchemaField &field, SchemaType type)
{
    SchemaTally tally = field.of(type);
    if (type == SchemaType::Number)
        tally.merge(field.of(SchemaType::Integer));
    return tally;
}

QString typeWithArticle(SchemaType type)
{
    switch (type) {
    case SchemaType::Null:
        return u"null"_s;
    case SchemaType::Object:
        return CoreText::tr("an object");
    case SchemaType::Array:
        return CoreText::tr("an array");
    case SchemaType::String:
        return CoreText::tr("a string");
    case SchemaType::Boolean:
        return CoreText::tr("a boolean");
    case SchemaType::Integer:
    case SchemaType::Number:
        break;
    }
    return CoreText::tr("a number");
}

QString charactersText(qint64 from, qint64 to)
{
    if (from != to)
        return CoreText::tr("%1 to %2 characters").arg(countOf(from), countOf(to));
    return from == 1 ? CoreText::tr("1 character")
                     : CoreText::tr("%1 characters").arg(countOf(from));
}

QString elementsText(qint64 from, qint64 to)
{
    if (from != to)
        return CoreText::tr("%1 to %2 elements").arg(countOf(from), countOf(to));
    return from == 1 ? CoreText::tr("1 element") : CoreText::tr("%1 elements").arg(countOf(from));
}

QString valueText(const SchemaValue &value)
{
    QString text = displayText(value.text, kExampleCharacters);
    if (value.isCut && !text.endsWith(u'…'))
        text += u'…';
    return value.type == SchemaType::String ? u'"' + text + u'"' : text;
}

qint64 scalarCount(const SchemaField &field) noexcept
{
    return field.of(SchemaType::String).count + field.of(SchemaType::Integer).count
            + field.of(SchemaType::Number).count + field.of(SchemaType::Boolean).count;
}

} // namespace

SchemaPlace schemaPlaceOf(const SchemaField &field, const SchemaPlace &parent)
{
    SchemaPlace place{ &field, parent.field, parent.path, parent.depth + 1 };
    switch (field.kind) {
    case SchemaField::Kind::Root:
        break;
    case SchemaField::Kind::Member:
        appendPathMember(place.path, field.name);
        break;
    case SchemaField::Kind::Items:
        place.path += "[*]";
        break;
    case SchemaField::Kind::AnyMember:
        place.path += parent.path.isEmpty() ? "*" : ".*";
        break;
    case SchemaField::Kind::FormField:
        place.path = field.name;
        break;
    }
    return place;
}

std::vector<SchemaPlace> schemaPlaces(const BodySchema &schema)
{
    std::vector<SchemaPlace> places;
    if (schema.json().events.count > 0) {
        const SchemaPlace root{ &schema.json(), nullptr, "$", 0 };
        places.push_back(root);
        appendBelow(places, root);
    }
    if (schema.form().events.count > 0)
        appendBelow(places, { &schema.form(), nullptr, {}, -1 });
    return places;
}

std::vector<SchemaChange> schemaChanges(const SchemaField &field)
{
    std::vector<SchemaChange> changes;
    if (field.firstWithout.id != 0 && field.firstWithout.id < field.events.first.id)
        changes.push_back({ SchemaChange::Kind::Appeared, {}, field.events.first });
    struct Seen
    {
        SchemaType type;
        SchemaTally tally;
    };
    std::vector<Seen> seen;
    for (const SchemaType type : { SchemaType::Object, SchemaType::Array, SchemaType::String,
                                   SchemaType::Number, SchemaType::Boolean }) {
        if (const SchemaTally tally = tallyOf(field, type); tally.count > 0)
            seen.push_back({ type, tally });
    }
    std::ranges::stable_sort(seen, {}, [](const Seen &one) { return one.tally.first.id; });
    for (std::size_t i = 1; i < seen.size(); ++i) {
        const qint64 since = seen[i].tally.first.id;
        // Elements of one array have no order that anyone means.
        if (since == seen.front().tally.first.id)
            continue;
        const bool isOnly =
                std::all_of(seen.begin(), seen.begin() + static_cast<std::ptrdiff_t>(i),
                            [since](const Seen &before) { return before.tally.last.id < since; });
        changes.push_back({ isOnly ? SchemaChange::Kind::Became : SchemaChange::Kind::Also,
                            seen[i].type, seen[i].tally.first });
    }
    const SchemaTally &null = field.of(SchemaType::Null);
    if (null.count > 0 && !seen.empty() && null.first.id > seen.front().tally.first.id)
        changes.push_back({ SchemaChange::Kind::Also, SchemaType::Null, null.first });
    std::ranges::stable_sort(changes, {}, [](const SchemaChange &one) { return one.at.id; });
    return changes;
}

QString schemaChangeText(const SchemaChange &change, const SchemaClock &clock)
{
    const QString at = clock(change.at.atUs);
    const QString event = QString::number(change.at.id);
    switch (change.kind) {
    case SchemaChange::Kind::Appeared:
        break;
    case SchemaChange::Kind::Became:
        return CoreText::tr("became %1 on %2, with event #%3")
                .arg(typeWithArticle(change.type), at, event);
    case SchemaChange::Kind::Also:
        return CoreText::tr("was first %1 on %2, with event #%3")
                .arg(typeWithArticle(change.type), at, event);
    }
    return CoreText::tr("first appeared on %1, with event #%2").arg(at, event);
}

QString schemaTypesText(const SchemaField &field)
{
    QStringList types;
    for (int i = 0; i < kSchemaTypeCount; ++i) {
        const auto type = static_cast<SchemaType>(i);
        if (!field.has(type) || (type == SchemaType::Integer && field.has(SchemaType::Number)))
            continue;
        QString name = QString::fromLatin1(schemaTypeName(type));
        if (type == SchemaType::Array && !field.items.empty()) {
            const SchemaField &item = field.items.front();
            const bool isOfSeveral =
                    std::ranges::count_if(item.types,
                                          [](const SchemaTally &one) { return one.count > 0; })
                    > 1;
            for (int of = 0; of < kSchemaTypeCount && !isOfSeveral; ++of) {
                const auto inner = static_cast<SchemaType>(of);
                if (item.has(inner))
                    name = CoreText::tr("array of %1")
                                   .arg(QString::fromLatin1(schemaTypeName(inner)));
            }
        }
        types += name;
    }
    if (types.size() < 2)
        return types.join(QString());
    const QString last = types.takeLast();
    return CoreText::tr("%1 or %2").arg(types.join(u", "_s), last);
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0 || part >= whole)
        return u"100 %"_s;
    const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (part > 0 && share < 0.1)
        return CoreText::tr("under 0.1 %");
    if (share > 99.9)
        return CoreText::tr("over 99.9 %");
    // 97 and not 97.0.
    return QLocale().toString(share, 'f', share == static_cast<int>(share) ? 0 : 1) + u" %"_s;
}

bool isOptional(const SchemaPlace &place, const BodySchema &schema) noexcept
{
    if (!place.parent)
        return place.field->events.count + schema.unreadCount() < schema.events().count;
    if (place.field->kind == SchemaField::Kind::Items
        || place.field->kind == SchemaField::Kind::AnyMember)
        return false;
    return place.field->objects < place.parent->of(SchemaType::Object).count;
}

QString schemaPresenceText(const SchemaPlace &place, const BodySchema &schema)
{
    const SchemaField &field = *place.field;
    const qint64 read = schema.events().count - schema.unreadCount();
    if (!place.parent || field.kind == SchemaField::Kind::Items
        || field.kind == SchemaField::Kind::AnyMember)
        return field.events.count == read
                ? CoreText::tr("all events")
                : CoreText::tr("%1 of events").arg(shareText(field.events.count, read));
    const SchemaTally &around = place.parent->of(SchemaType::Object);
    if (field.objects < around.count) {
        // Where there is one object an event, of which all have one, events are what is counted.
        const bool isOncePerEvent = around.count == read && place.parent->events.count == read;
        return (isOncePerEvent ? CoreText::tr("%1 of events") : CoreText::tr("%1 of the objects"))
                .arg(shareText(field.objects, around.count));
    }
    return field.events.count == read
            ? CoreText::tr("all events")
            : CoreText::tr("always, in %1 of events").arg(shareText(field.events.count, read));
}

bool isEnumeration(const SchemaField &field) noexcept
{
    const auto different = static_cast<qint64>(field.values.size());
    return !field.hasMoreValues && different > 0 && field.values.size() <= kListedValuesMax
            && scalarCount(field) >= qMax<qint64>(3, 3 * different);
}

QStringList schemaExamples(const SchemaField &field, std::size_t countMax)
{
    // One of each type before others of one.
    QStringList examples;
    QStringList others;
    std::array<bool, kSchemaTypeCount> isShown{};
    for (const SchemaValue &value : field.values) {
        bool &hasType = isShown.at(static_cast<std::size_t>(value.type));
        (hasType ? others : examples) += valueText(value);
        hasType = true;
    }
    return (examples + others)
            .first(qMin<qsizetype>(examples.size() + others.size(),
                                   static_cast<qsizetype>(countMax)));
}

QString schemaValuesText(const SchemaField &field)
{
    QStringList parts;
    const bool hasString = field.has(SchemaType::String);
    const auto format = scalarCount(field) > 0 && !field.has(SchemaType::Boolean)
            ? likeliestFormat(field.formats)
            : std::nullopt;
    if (format)
        parts += QString::fromLatin1(schemaFormatName(*format));
    if (isEnumeration(field) && !format) {
        QStringList values;
        for (const SchemaValue &value : field.values)
            values += u"%1 (%2)"_s.arg(valueText(value), countOf(value.count));
        parts += values.join(u", "_s);
    } else {
        if (!field.least.isEmpty())
            parts += field.least == field.greatest
                    ? displayText(field.least, kExampleCharacters)
                    : CoreText::tr("%1 to %2")
                              .arg(displayText(field.least, kExampleCharacters),
                                   displayText(field.greatest, kExampleCharacters));
        if (hasString && !format)
            parts += charactersText(field.shortest, field.longest);
    }
    if (field.most >= 0)
        parts += elementsText(field.fewest, field.most);
    if (field.kind == SchemaField::Kind::AnyMember) {
        QStringList names;
        for (const QByteArray &name : field.someNames)
            names += displayText(name, kExampleCharacters);
        parts += CoreText::tr("names such as %1").arg(names.join(u", "_s));
    }
    if (field.repeats.count > 0)
        parts += field.kind == SchemaField::Kind::FormField
                ? CoreText::tr("repeated in one form")
                : CoreText::tr("twice in one object (%1 times)").arg(countOf(field.repeats.count));
    if (field.isCutBelow)
        parts += CoreText::tr("deeper levels not looked at");
    return parts.join(u"; "_s);
}

QString schemaProblemText(const SchemaProblem &problem)
{
    switch (problem.kind) {
    case SchemaProblem::Kind::Empty:
        return CoreText::tr("no body");
    case SchemaProblem::Kind::BrokenJson:
        return CoreText::tr("JSON with a mistake");
    case SchemaProblem::Kind::Coded:
        return CoreText::tr("compressed in a way that could not be undone");
    case SchemaProblem::Kind::Gone:
        return CoreText::tr("removed meanwhile, or damaged");
    case SchemaProblem::Kind::OtherFormat:
        break;
    }
    return CoreText::tr("not JSON or a form but %1").arg(formatName(problem.format));
}

QString schemaUnreadText(const BodySchema &schema)
{
    QStringList reasons;
    for (const auto &[problem, unread] : schema.unread())
        reasons += u"%1 (%2)"_s.arg(schemaProblemText(problem), countOf(unread.events.count));
    if (reasons.isEmpty())
        return {};
    return CoreText::tr("%1 could not be read: %2.")
            .arg(countOf(schema.unreadCount()), reasons.join(u", "_s));
}

} // namespace hookloupe
