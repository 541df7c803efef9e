// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/schemafield.h"

#include <algorithm>
#include <utility>

namespace hookloupe {

namespace {

/// Fewer members are found as fast by looking at each.
constexpr std::size_t kPlacedFrom = 12;
constexpr std::size_t kSomeNamesMax = 5;

void takeEarlier(SchemaEvent &one, const SchemaEvent &other) noexcept
{
    if (other.id != 0 && (one.id == 0 || other.id < one.id))
        one = other;
}

void takeLater(SchemaEvent &one, const SchemaEvent &other) noexcept
{
    if (other.id > one.id)
        one = other;
}

/// \a isLess: \a mine and \a other were written in digits; -1: none yet.
qint64 lesser(qint64 mine, qint64 other) noexcept
{
    return mine < 0 ? other : other < 0 ? mine : qMin(mine, other);
}

QByteArrayView withoutSign(QByteArrayView digits) noexcept
{
    return digits.startsWith('-') ? digits.sliced(1) : digits;
}

/// Of two numbers, also where a double holds neither.
bool isLess(QByteArrayView a, double aValue, QByteArrayView b, double bValue)
{
    if (aValue != bValue)
        return aValue < bValue;
    const auto isWhole = [](QByteArrayView text) {
        return std::none_of(text.begin(), text.end(),
                            [](char c) { return c == '.' || c == 'e' || c == 'E'; });
    };
    if (!isWhole(a) || !isWhole(b) || a.startsWith('-') != b.startsWith('-'))
        return false;
    const QByteArrayView left = withoutSign(a);
    const QByteArrayView right = withoutSign(b);
    const bool isSmaller = left.size() != right.size() ? left.size() < right.size() : left < right;
    return a.startsWith('-') ? !isSmaller && left != right : isSmaller;
}

} // namespace

void SchemaTally::add(const SchemaEvent &event) noexcept
{
    ++count;
    takeEarlier(first, event);
    takeLater(last, event);
}

void SchemaTally::merge(const SchemaTally &other) noexcept
{
    count += other.count;
    takeEarlier(first, other.first);
    takeLater(last, other.last);
}

const char *schemaTypeName(SchemaType type) noexcept
{
    switch (type) {
    case SchemaType::Object:
        return "object";
    case SchemaType::Array:
        return "array";
    case SchemaType::String:
        return "string";
    case SchemaType::Integer:
        return "integer";
    case SchemaType::Number:
        return "number";
    case SchemaType::Boolean:
        return "boolean";
    case SchemaType::Null:
        break;
    }
    return "null";
}

SchemaField *SchemaField::member(QByteArrayView wanted)
{
    if (!places.isEmpty()) {
        // No copy: it is only compared.
        const auto place = places.constFind(QByteArray::fromRawData(wanted.data(), wanted.size()));
        return place == places.constEnd() ? nullptr : &members[static_cast<std::size_t>(*place)];
    }
    const auto found = std::find_if(members.begin(), members.end(),
                                    [wanted](const auto &member) { return member.name == wanted; });
    return found == members.end() ? nullptr : &*found;
}

SchemaField &SchemaField::addMember(Kind memberKind, const QByteArray &memberName)
{
    SchemaField &added = members.emplace_back();
    added.kind = memberKind;
    added.name = memberName;
    if (members.size() == kPlacedFrom) {
        for (std::size_t i = 0; i < members.size(); ++i)
            places.insert(members[i].name, static_cast<qsizetype>(i));
    } else if (members.size() > kPlacedFrom) {
        places.insert(memberName, static_cast<qsizetype>(members.size()) - 1);
    }
    return added;
}

qint64 SchemaField::becomeMap()
{
    const qint64 before = fieldCount();
    std::vector<SchemaField> all = std::exchange(members, {});
    places.clear();
    SchemaField any;
    any.kind = Kind::AnyMember;
    for (SchemaField &one : all) {
        if (one.kind == Kind::AnyMember)
            any.someNames = one.someNames;
        else if (any.someNames.size() < kSomeNamesMax)
            any.someNames.push_back(one.name);
        const qint64 inObjects = qMax(any.objects, one.objects);
        one.firstWithout = {};
        one.lastWithout = {};
        any.seenObject = qMax(any.seenObject, one.seenObject);
        any.merge(std::move(one), Events::Shared);
        any.objects = inObjects;
    }
    any.kind = Kind::AnyMember;
    members.push_back(std::move(any));
    return before - fieldCount();
}

void SchemaField::addValue(SchemaType type, QByteArrayView text, bool isCut, qint64 eventId)
{
    bool knowsType = false;
    for (SchemaValue &value : values) {
        knowsType = knowsType || value.type == type;
        if (value.type == type && value.isCut == isCut && value.text == text) {
            ++value.count;
            value.eventId = qMax(value.eventId, eventId);
            return;
        }
    }
    // What was cut could be many.
    hasMoreValues = hasMoreValues || isCut || values.size() >= kSchemaValuesMax;
    if (values.size() < kSchemaValuesMax || !knowsType)
        values.push_back({ type, text.toByteArray(), isCut, 1, eventId });
}

void SchemaField::addNumber(QByteArrayView lexeme)
{
    const double value = lexeme.toDouble();
    const QByteArrayView kept = lexeme.first(qMin(lexeme.size(), kSchemaValueBytesMax));
    if (least.isEmpty() || isLess(lexeme, value, least, leastValue)) {
        least = kept.toByteArray();
        leastValue = value;
    }
    if (greatest.isEmpty() || isLess(greatest, greatestValue, lexeme, value)) {
        greatest = kept.toByteArray();
        greatestValue = value;
    }
}

void SchemaField::addWithout(const SchemaTally &without) noexcept
{
    takeEarlier(firstWithout, without.first);
    takeLater(lastWithout, without.last);
}

void SchemaField::merge(SchemaField other, Events shared)
{
    const SchemaTally theirObjects = other.of(SchemaType::Object);
    const SchemaTally ourObjects = of(SchemaType::Object);
    for (SchemaField &mine : members) {
        if (!other.member(mine.name))
            mine.addWithout(theirObjects);
    }
    for (SchemaField &theirs : other.members) {
        if (isMap() && theirs.kind != Kind::AnyMember)
            break;
        if (SchemaField *mine = member(theirs.name); mine && mine->kind == theirs.kind) {
            mine->merge(std::move(theirs), shared);
            theirs.events.count = -1; // taken
        }
    }
    for (SchemaField &theirs : other.members) {
        if (theirs.events.count < 0)
            continue;
        SchemaField &added = addMember(theirs.kind, theirs.name);
        added = std::move(theirs);
        added.seenObject = 0;
        added.addWithout(ourObjects);
    }
    const bool isAnyMap = std::any_of(members.begin(), members.end(), [](const SchemaField &one) {
        return one.kind == Kind::AnyMember;
    });
    if ((isAnyMap && members.size() > 1) || members.size() > kSchemaMembersMax)
        becomeMap();
    if (items.empty())
        items = std::move(other.items);
    else if (!other.items.empty())
        items.front().merge(std::move(other.items.front()), shared);

    for (std::size_t i = 0; i < types.size(); ++i)
        types[i].merge(other.types[i]);
    const qint64 inEvents = qMax(events.count, other.events.count);
    events.merge(other.events);
    if (shared == Events::Shared)
        events.count = inEvents;
    seenEvent = qMax(seenEvent, other.seenEvent);
    objects += other.objects;
    takeEarlier(firstWithout, other.firstWithout);
    takeLater(lastWithout, other.lastWithout);
    repeats.merge(other.repeats);
    for (const QByteArray &one : other.someNames) {
        if (someNames.size() < kSomeNamesMax
            && std::ranges::find(someNames, one) == someNames.end())
            someNames.push_back(one);
    }
    for (const SchemaValue &value : other.values) {
        addValue(value.type, value.text, value.isCut, value.eventId);
        const auto mine = std::ranges::find_if(values, [&value](const SchemaValue &known) {
            return known.type == value.type && known.text == value.text;
        });
        if (mine != values.end())
            mine->count += value.count - 1;
    }
    hasMoreValues = hasMoreValues || other.hasMoreValues;
    formats &= other.formats;
    if (!other.least.isEmpty()) {
        addNumber(other.least);
        addNumber(other.greatest);
    }
    shortest = lesser(shortest, other.shortest);
    longest = qMax(longest, other.longest);
    fewest = lesser(fewest, other.fewest);
    most = qMax(most, other.most);
    isCutBelow = isCutBelow || other.isCutBelow;
}

qint64 SchemaField::fieldCount() const noexcept
{
    qint64 count = 1;
    for (const SchemaField &member : members)
        count += member.fieldCount();
    for (const SchemaField &item : items)
        count += item.fieldCount();
    return count;
}

} // namespace hookloupe
