// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/formfields.h"
#include "core/payload/jsonreader.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/parts/parts.h"
#include "core/signature/schemerules.h"

namespace hookloupe {

PartValue bodyPart(const PartInput &input, const TemplatePart & /*part*/)
{
    return PartValue::of(input.request.body);
}

PartValue timestampPart(const PartInput &input, const TemplatePart & /*part*/)
{
    return PartValue::of(input.timestamp);
}

PartValue idPart(const PartInput &input, const TemplatePart & /*part*/)
{
    return PartValue::of(input.id);
}

PartValue methodPart(const PartInput &input, const TemplatePart & /*part*/)
{
    return PartValue::of(input.request.method);
}

PartValue secretPart(const PartInput &input, const TemplatePart & /*part*/)
{
    return PartValue::of(input.key.key.view());
}

PartValue headerPart(const PartInput &input, const TemplatePart &part)
{
    if (const auto value = input.request.field(part.argument))
        return PartValue::of(*value);
    return PartValue::missing(CoreText::tr("There is no %1 header, which the signature covers.")
                                      .arg(displayText(part.argument)));
}

PartValue parameterPart(const PartInput &input, const TemplatePart &part)
{
    const auto given = input.key.parameters.constFind(part.argument);
    if (given != input.key.parameters.constEnd() && !given->isEmpty())
        return PartValue::of(*given);
    if (input.rules.urlParameters.contains(part.argument))
        return PartValue::of(input.request.url);
    return { PartValue::State::NotConfigured,
             {},
             {},
             CoreText::tr("The endpoint's “%1” is not set, which the signature covers.")
                     .arg(displayText(part.argument)) };
}

PartValue formPart(const PartInput &input, const TemplatePart &part)
{
    for (FormField &field : parseForm(input.request.body)) {
        if (field.name == part.argument)
            return PartValue::made(std::move(field.value));
    }
    return PartValue::missing(
            CoreText::tr("The body has no form field “%1”, which the signature covers.")
                    .arg(displayText(part.argument)));
}

namespace {

std::optional<QByteArrayView> lexemeOf(const PartInput &input, const TemplatePart &part)
{
    return input.lexemes.empty() ? jsonLexemeAt(input.json, *part.path)
                                 : input.lexemes[static_cast<std::size_t>(part.jsonIndex)];
}

/// As jsonTextOf(), and without a copy where the text stands in the body as it is.
PartValue textOf(QByteArrayView lexeme)
{
    if (!lexeme.startsWith('"'))
        return PartValue::of(lexeme);
    if (lexeme.contains('\\'))
        return PartValue::made(decodeJsonString(lexeme));
    return PartValue::of(lexeme.sliced(1, lexeme.size() - 2));
}

} // namespace

PartValue jsonPart(const PartInput &input, const TemplatePart &part)
{
    if (const auto lexeme = lexemeOf(input, part))
        return textOf(*lexeme);
    return PartValue::missing(CoreText::tr("The body has no member %1, which the signature covers.")
                                      .arg(displayText(part.argument)));
}

PartValue optionalJsonPart(const PartInput &input, const TemplatePart &part)
{
    const auto lexeme = lexemeOf(input, part);
    if (!lexeme || *lexeme == "null")
        return PartValue::of({});
    return textOf(*lexeme);
}

} // namespace hookloupe
