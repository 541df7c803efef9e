// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonpath.h"
#include "core/payload/jsonprint.h"
#include "core/payload/jsontypes.h"
#include "core/payload/schemaexport.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

void require(bool fact)
{
    if (!fact)
        std::abort();
}

void check(const BodySchema &schema, QByteArrayView body)
{
    require(schema.fieldCount() <= kSchemaFieldsMax);
    const SchemaExportOptions options{ QStringLiteral("t"), QStringLiteral("d.") };
    require(compactJson(jsonSchemaOf(schema, options)).has_value());
    require(!markdownOf(schema, options, [](qint64) { return QString(); }).isEmpty());
    for (const SchemaPlace &place : schemaPlaces(schema)) {
        const SchemaField &field = *place.field;
        require(!schemaTypesText(field).isEmpty() && field.events.count > 0);
        require(field.values.size() <= kSchemaValuesMax + kSchemaTypeCount);
        for (const SchemaValue &value : field.values)
            require(value.text.size() <= kSchemaValueBytesMax && value.count > 0);
        require(place.depth <= kSchemaDepthMax);
        if (field.kind == SchemaField::Kind::FormField)
            continue;
        const auto path = JsonPath::parse(place.path);
        require(path.has_value());
        // What was seen in the one body is found again by its path.
        if (!body.isEmpty())
            require(jsonTypesAt(body, *path).has_value());
    }
}

} // namespace

/// Two bodies with a byte 0xff between them; the first byte chooses their type.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView both(data + 1, static_cast<qsizetype>(size) - 1);
    const qsizetype middle = both.indexOf('\xff');
    const QByteArrayView a = middle < 0 ? both : both.first(middle);
    const QByteArrayView b = middle < 0 ? QByteArrayView() : both.sliced(middle + 1);
    const QByteArrayView type = (data[0] & 1U) != 0 ? "application/x-www-form-urlencoded"
            : (data[0] & 2U) != 0                   ? "application/x-ndjson"
                                                    : "application/json";
    BodySchema one;
    one.add({ 1, 1'763'000'000'000'000 }, a, type);
    const bool isJson = type == "application/json" && compactJson(a).has_value()
            && one.unreadCount() == 0 && one.form().events.count == 0;
    check(one, isJson ? a : QByteArrayView());
    BodySchema other;
    other.add({ 2, 1'763'000'000'000'001 }, b, type);
    BodySchema merged = one;
    merged.merge(other);
    check(merged, {});
    one.add({ 2, 1'763'000'000'000'001 }, b, type);
    check(one, {});
    require(merged.fieldCount() == one.fieldCount());
    return 0;
}
