// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/formfields.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/parts/parts.h"
#include "core/signature/urlquery.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

/// The table of CRC-32 (ISO 3309), a step a byte.
constexpr std::array<quint32, 256> kCrcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320U : 0U);
        table[i] = value;
    }
    return table;
}();

/// `id=data.id`: the name in the signed text, then that in the request.
std::pair<QByteArray, QByteArray> segmentNames(const QByteArray &argument)
{
    const qsizetype equals = argument.indexOf('=');
    if (equals < 0)
        return { argument, argument };
    return { argument.first(equals), argument.sliced(equals + 1) };
}

} // namespace

/// PayPal's rule: CRC-32 of the body as an unsigned decimal number.
PartValue bodyCrc32Part(const PartInput &input, const TemplatePart & /*part*/)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : input.request.body)
        crc = (crc >> 8) ^ kCrcTable[(crc ^ static_cast<unsigned char>(c)) & 0xFFU];
    return PartValue::made(QByteArray::number(crc ^ 0xFFFFFFFFU));
}

/// Braintree's rule: the field's text, which has to be base64 with line ends.
PartValue formBase64Part(const PartInput &input, const TemplatePart &part)
{
    PartValue value = formPart(input, part);
    const auto isBase64 = [](char c) {
        return isLetterOrDigit(c) || c == '+' || c == '/' || c == '=' || c == '\n';
    };
    if (value.state == PartValue::State::Ready
        && !std::all_of(value.owned.begin(), value.owned.end(), isBase64))
        return PartValue::unusable(
                CoreText::tr("The form field “%1” is not base64.").arg(displayText(part.argument)));
    return value;
}

/// Amazon SNS's rule: each named member that is there, as its name and decoded value, a line each.
PartValue jsonPairsPart(const PartInput &input, const TemplatePart &part)
{
    QByteArrayList names;
    std::vector<JsonPath> paths;
    std::vector<const JsonPath *> wanted;
    for (const QByteArray &name : part.argument.split(',')) {
        if (auto path = JsonPath::parse("$." + name)) {
            names.append(name);
            paths.push_back(std::move(*path));
        }
    }
    for (const JsonPath &path : paths)
        wanted.push_back(&path);
    const auto lexemes = jsonLexemesAt(input.json, wanted);
    QByteArray text;
    for (std::size_t i = 0; i < lexemes.size(); ++i) {
        if (lexemes[i])
            text += names.at(static_cast<qsizetype>(i)) + '\n' + jsonTextOf(*lexemes[i]) + '\n';
    }
    return PartValue::made(std::move(text));
}

/// Mercado Pago's rule: `name:value;`, in lower case, or nothing when the query lacks it.
PartValue querySegmentPart(const PartInput &input, const TemplatePart &part)
{
    const auto [name, source] = segmentNames(part.argument);
    const auto value = queryValue(input.request.url, source);
    if (!value)
        return PartValue::of({});
    const std::vector<FormField> decoded = parseForm("v=" + value->toByteArray());
    return PartValue::made(name + ':' + decoded.front().value.toLower() + ';');
}

PartValue headerSegmentPart(const PartInput &input, const TemplatePart &part)
{
    const auto [name, source] = segmentNames(part.argument);
    const auto value = input.request.field(source);
    if (!value)
        return PartValue::of({});
    return PartValue::made(name + ':' + value->toByteArray() + ';');
}

} // namespace hookloupe
