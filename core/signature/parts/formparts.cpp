// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/formfields.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/parts/parts.h"
#include "core/signature/schemerules.h"

#include <algorithm>

namespace hookloupe {

namespace {

bool byNameThenValue(const FormField &a, const FormField &b)
{
    return a.name != b.name ? a.name < b.name : a.value < b.value;
}

} // namespace

/// Twilio's rule: parameters sorted by name, each as name and decoded value without separators; a
/// repeated parameter gives its distinct values, sorted.
PartValue sortedFormPart(const PartInput &input, const TemplatePart & /*part*/)
{
    std::vector<FormField> fields = parseForm(input.request.body);
    std::sort(fields.begin(), fields.end(), byNameThenValue);
    QByteArray text;
    text.reserve(input.request.body.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool repeated = i > 0 && fields[i].name == fields[i - 1].name
                && fields[i].value == fields[i - 1].value;
        if (!repeated)
            text += fields[i].name + fields[i].value;
    }
    return PartValue::made(std::move(text));
}

/// Paddle Classic's rule: all fields but the signature, sorted by name in byte order, as PHP's
/// serialize() writes an array of strings. Lengths count bytes.
PartValue phpFormPart(const PartInput &input, const TemplatePart & /*part*/)
{
    std::vector<FormField> fields = parseForm(input.request.body);
    std::erase_if(fields, [&input](const FormField &field) {
        return field.name == input.rules.carrier.name;
    });
    std::stable_sort(fields.begin(), fields.end(),
                     [](const FormField &a, const FormField &b) { return a.name < b.name; });
    // A PHP array holds each name once; the last value is the one that stays.
    std::vector<FormField> unique;
    for (FormField &field : fields) {
        if (!unique.empty() && unique.back().name == field.name)
            unique.back() = std::move(field);
        else
            unique.push_back(std::move(field));
    }
    const auto phpString = [](const QByteArray &text) {
        return "s:" + QByteArray::number(text.size()) + ":\"" + text + "\";";
    };
    QByteArray text = "a:" + QByteArray::number(static_cast<qint64>(unique.size())) + ":{";
    for (const FormField &field : unique)
        text += phpString(field.name) + phpString(field.value);
    text += '}';
    return PartValue::made(std::move(text));
}

} // namespace hookloupe
