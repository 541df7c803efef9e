// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/formfields.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/messagecomponent.h"
#include "core/signature/parts/parts.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// \a text with every byte escaped that is neither alphanumeric nor one of \a bare.
QByteArray escaped(QByteArrayView text, QByteArrayView bare)
{
    QByteArray result;
    for (const char c : text) {
        const bool alphanumeric = isLetterOrDigit(c);
        if (alphanumeric || bare.contains(c))
            result += c;
        else
            result += '%' + toHex(QByteArrayView(&c, 1)).toUpper();
    }
    return result;
}

/// The fields as `name`, \a pair, `value`, sorted by both, joined by \a joint.
QByteArray sortedPairs(std::vector<FormField> fields, const char *pair, char joint)
{
    std::sort(fields.begin(), fields.end(), [](const FormField &a, const FormField &b) {
        return a.name != b.name ? a.name < b.name : a.value < b.value;
    });
    QByteArray text;
    for (const FormField &field : fields) {
        if (!text.isEmpty() && joint != '\0')
            text += joint;
        text += field.name + pair + field.value;
    }
    return text;
}

std::vector<FormField> queryFields(const UrlPieces &pieces)
{
    return pieces.query.isEmpty() ? std::vector<FormField>() : parseForm(pieces.query.sliced(1));
}

} // namespace

/// Contentful's canonical request: method, path with query, signed headers, body, a line each.
PartValue contentfulRequestPart(const PartInput &input, const TemplatePart & /*part*/)
{
    const auto list = input.request.field("x-contentful-signed-headers");
    if (!list)
        return PartValue::missing(CoreText::tr("There is no x-contentful-signed-headers header."));
    const UrlPieces pieces = urlPieces(input.request.url);
    QByteArray target = pieces.path.isEmpty() ? "/"_ba : pieces.path.toByteArray();
    // The query is escaped as one piece, then everything once more.
    if (pieces.query.size() > 1)
        target += '?' + escaped(pieces.query.sliced(1), "-_.!~*'()");
    QByteArrayList headers;
    for (const QByteArray &name : list->toByteArray().toLower().split(',')) {
        const auto value = input.request.field(name.trimmed());
        if (value)
            headers.append(name.trimmed() + ':' + trimmedOws(*value).toByteArray());
    }
    std::sort(headers.begin(), headers.end());
    return PartValue::made(input.request.method.toByteArray() + '\n'
                           + escaped(target, "-_.!~*'();/?:@&=+$,#") + '\n' + headers.join(';')
                           + '\n' + input.request.body.toByteArray());
}

/// Plivo's V3 rule: the URL with its query sorted, then a POST's form fields sorted.
PartValue plivoRequestPart(const PartInput &input, const TemplatePart & /*part*/)
{
    const UrlPieces pieces = urlPieces(input.request.url);
    QByteArray text = pieces.scheme.toByteArray() + "://" + pieces.authority.toByteArray()
            + (pieces.path.isEmpty() ? "/"_ba : pieces.path.toByteArray());
    const QByteArray query = sortedPairs(queryFields(pieces), "=", '&');
    QByteArray parameters;
    if (input.request.method != "GET")
        parameters = sortedPairs(parseForm(input.request.body), "", '\0');
    if (!query.isEmpty() || !parameters.isEmpty())
        text += '?' + query;
    if (!query.isEmpty() && !parameters.isEmpty())
        text += '.';
    return PartValue::made(text + parameters);
}

/// Atlassian Connect's canonical request: `METHOD&path&query`, sorted and percent-encoded; values
/// of one name are joined by commas, and `jwt` is left out.
PartValue atlassianRequestPart(const PartInput &input, const TemplatePart & /*part*/)
{
    const UrlPieces pieces = urlPieces(input.request.url);
    QByteArray path = pieces.path.toByteArray();
    while (path.endsWith('/'))
        path.chop(1);
    if (path.isEmpty())
        path = "/";
    path.replace('&', "%26");
    std::vector<FormField> fields = queryFields(pieces);
    std::erase_if(fields, [](const FormField &field) { return field.name == "jwt"; });
    constexpr QByteArrayView kUnreserved = "-._~";
    for (FormField &field : fields) {
        field.name = escaped(field.name, kUnreserved);
        field.value = escaped(field.value, kUnreserved);
    }
    std::sort(fields.begin(), fields.end(), [](const FormField &a, const FormField &b) {
        return a.name != b.name ? a.name < b.name : a.value < b.value;
    });
    QByteArray query;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0 && fields[i].name == fields[i - 1].name)
            query += ',' + fields[i].value;
        else
            query += (i > 0 ? "&"_ba : ""_ba) + fields[i].name + '=' + fields[i].value;
    }
    return PartValue::made(input.request.method.toByteArray().toUpper() + '&' + path + '&' + query);
}

} // namespace hookloupe
