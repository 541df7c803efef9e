// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/payload/schemaformat.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <array>
#include <vector>

namespace hookloupe {

/// An event as a schema knows it.
struct SchemaEvent
{
    qint64 id = 0; ///< ascends with time; 0: none
    qint64 atUs = 0; ///< receipt, Unix microseconds
    bool operator==(const SchemaEvent &) const = default;
};

/// How often something was seen, and in which events first and last. The order of adding does not
/// matter.
struct SchemaTally
{
    qint64 count = 0;
    SchemaEvent first;
    SchemaEvent last;

    void add(const SchemaEvent &event) noexcept;
    void merge(const SchemaTally &other) noexcept;
};

enum class SchemaType {
    Object,
    Array,
    String,
    Integer, ///< a number without fraction and exponent
    Number, ///< one with
    Boolean,
    Null
};
inline constexpr int kSchemaTypeCount = 7;
/// As JSON Schema calls it.
const char *schemaTypeName(SchemaType type) noexcept;

struct SchemaValue
{
    SchemaType type = SchemaType::String;
    QByteArray text; ///< of a string decoded, else the lexeme; UTF-8
    bool isCut = false; ///< it was longer
    qint64 count = 0;
    qint64 eventId = 0; ///< the last that has it
};

/// What is known of one place in the bodies: `$.items[*].sku`.
struct SchemaField
{
    enum class Kind {
        Root,
        Member,
        Items, ///< all elements of an array together
        AnyMember, ///< all members of an object that is a map: it has a name for each thing
        FormField
    } kind = Kind::Root;
    QByteArray name; ///< of Member and FormField, decoded
    std::vector<QByteArray> someNames; ///< of AnyMember

    /// A value for each time, by SchemaType.
    std::array<SchemaTally, kSchemaTypeCount> types;
    SchemaTally events; ///< each once
    qint64 objects = 0; ///< around it, that have it
    /// Objects around it that lack it. The count is not kept: it is those around less `objects`.
    SchemaEvent firstWithout;
    SchemaEvent lastWithout;
    SchemaTally repeats; ///< the same name once more in one object

    std::vector<SchemaValue> values; ///< different ones, in the order they were met
    bool hasMoreValues = false; ///< than are kept
    quint16 formats = kAllSchemaFormats; ///< that every scalar so far has; a bit for each
    QByteArray least; ///< number, as it was written
    QByteArray greatest;
    double leastValue = 0;
    double greatestValue = 0;
    qint64 shortest = -1; ///< characters of a string; -1: there was none
    qint64 longest = -1;
    qint64 fewest = -1; ///< elements of an array
    qint64 most = -1;
    bool isCutBelow = false; ///< what is inside is too deep, and was not looked at

    std::vector<SchemaField> members; ///< of objects, in the order they were met
    std::vector<SchemaField> items; ///< of arrays: none or one
    QHash<QByteArray, qsizetype> places; ///< of members by name, once there are many

    // Of whoever feeds it: the object and the event that were marked last.
    quint64 seenObject = 0;
    quint64 seenEvent = 0;

    const SchemaTally &of(SchemaType type) const noexcept
    {
        return types[static_cast<std::size_t>(type)];
    }
    SchemaTally &of(SchemaType type) noexcept { return types[static_cast<std::size_t>(type)]; }
    bool has(SchemaType type) const noexcept { return of(type).count > 0; }
    bool isMap() const noexcept
    {
        return members.size() == 1 && members.front().kind == Kind::AnyMember;
    }
    SchemaField *member(QByteArrayView name);
    /// Precondition: there is none of that name. Invalidates what points to members.
    SchemaField &addMember(Kind kind, const QByteArray &name);
    /// All members become one. Gives how many fields there are less.
    qint64 becomeMap();
    void addValue(SchemaType type, QByteArrayView text, bool isCut, qint64 eventId);
    void addNumber(QByteArrayView lexeme);
    void addWithout(const SchemaTally &events) noexcept;
    enum class Events {
        Others, ///< none is in both
        Shared ///< they may be the same: then at least as many as the greater count says
    };
    /// \a other stands for the same place in other objects.
    void merge(SchemaField other, Events shared = Events::Others);
    /// With all that is below.
    qint64 fieldCount() const noexcept;
};

/// Fields in all; what comes later is left out.
inline constexpr qint64 kSchemaFieldsMax = 5'000;
/// Levels below the root. Deeper ones are not looked into; no walk recurses further.
inline constexpr int kSchemaDepthMax = 64;
/// An object of more different names is a map.
inline constexpr std::size_t kSchemaMembersMax = 300;
/// A longer name is left out.
inline constexpr qsizetype kSchemaNameBytesMax = 256;
/// Different values that are kept of a field, and what of each.
inline constexpr std::size_t kSchemaValuesMax = 16;
inline constexpr qsizetype kSchemaValueBytesMax = 80;

} // namespace hookloupe
