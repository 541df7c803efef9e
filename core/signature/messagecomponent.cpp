// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/messagecomponent.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/payload/formfields.h"

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// Host in lower case, the scheme's own port left out (RFC 9421 §2.2.3).
QByteArray normalisedAuthority(const UrlPieces &pieces)
{
    QByteArray authority = pieces.authority.toByteArray().toLower();
    const QByteArray port = equalsIgnoreCase(pieces.scheme, "https") ? ":443"_ba : ":80"_ba;
    if (authority.endsWith(port))
        authority.chop(port.size());
    return authority;
}

/// A value as the application/x-www-form-urlencoded set escapes it, a blank as %20 (§2.2.8).
QByteArray escapedParameter(const QByteArray &value)
{
    return encodeForm({ { value, {}, false } }).replace('+', "%20");
}

PartValue queryParameter(const FieldItem &item, const UrlPieces &pieces)
{
    const FieldParameter *const parameter = item.parameter("name");
    const auto name = parameter ? stringOf(parameter->text) : std::nullopt;
    if (!name)
        return PartValue::unusable(
                CoreText::tr("The component @query-param does not say which one."));
    std::optional<QByteArray> found;
    const QByteArrayView query = pieces.query.isEmpty() ? pieces.query : pieces.query.sliced(1);
    for (const FormField &field : parseForm(query)) {
        if (escapedParameter(field.name) != *name && field.name != *name)
            continue;
        if (found)
            return PartValue::unusable(
                    CoreText::tr("The query has “%1” more than once, so it cannot be covered.")
                            .arg(displayText(*name)));
        found = escapedParameter(field.value);
    }
    if (!found)
        return PartValue::missing(CoreText::tr("The query has no “%1”, which the signature covers.")
                                          .arg(displayText(*name)));
    return PartValue::made(*std::move(found));
}

PartValue derived(const QByteArray &name, const FieldItem &item, const RequestView &request)
{
    const UrlPieces pieces = urlPieces(request.url);
    const QByteArrayView path = pieces.path.isEmpty() ? QByteArrayView("/") : pieces.path;
    if (name == "@query-param")
        return queryParameter(item, pieces);
    if (!item.parameters.empty())
        return PartValue::unusable(CoreText::tr("A parameter of the component %1 is not supported.")
                                           .arg(displayText(name)));
    if (name == "@method")
        return PartValue::of(request.method);
    if (name == "@target-uri")
        return PartValue::of(request.url);
    if (name == "@authority")
        return PartValue::made(normalisedAuthority(pieces));
    if (name == "@scheme")
        return PartValue::made(pieces.scheme.toByteArray().toLower());
    if (name == "@path")
        return PartValue::of(path);
    if (name == "@query")
        return PartValue::of(pieces.query.isEmpty() ? QByteArrayView("?") : pieces.query);
    if (name == "@request-target")
        return PartValue::made(path.toByteArray() + pieces.query.toByteArray());
    return PartValue::unusable(
            CoreText::tr("The component %1 is not known for a request.").arg(displayText(name)));
}

} // namespace

UrlPieces urlPieces(QByteArrayView url) noexcept
{
    UrlPieces pieces;
    if (const qsizetype fragment = url.indexOf('#'); fragment >= 0)
        url = url.first(fragment);
    if (const qsizetype mark = url.indexOf("://"); mark >= 0) {
        pieces.scheme = url.first(mark);
        url = url.sliced(mark + 3);
        qsizetype end = 0;
        while (end < url.size() && url[end] != '/' && url[end] != '?')
            ++end;
        pieces.authority = url.first(end);
        url = url.sliced(end);
    }
    const qsizetype query = url.indexOf('?');
    pieces.path = query < 0 ? url : url.first(query);
    pieces.query = query < 0 ? QByteArrayView() : url.sliced(query);
    return pieces;
}

PartValue messageComponent(const FieldItem &item, const RequestView &request)
{
    const auto name = stringOf(item.text);
    if (!name)
        return PartValue::unusable(CoreText::tr("A covered component is not a quoted name."));
    if (name->startsWith('@'))
        return derived(*name, item, request);
    if (!item.parameters.empty())
        return PartValue::unusable(CoreText::tr("A parameter of the component %1 is not supported.")
                                           .arg(displayText(*name)));
    std::optional<QByteArray> joined;
    for (const FieldView &field : request.fields) {
        if (!equalsIgnoreCase(field.name, *name))
            continue;
        if (joined)
            *joined += ", ";
        else
            joined = ""_ba;
        *joined += trimmedOws(field.value);
    }
    if (!joined)
        return PartValue::missing(CoreText::tr("There is no %1 header, which the signature covers.")
                                          .arg(displayText(*name)));
    return PartValue::made(*std::move(joined));
}

} // namespace hookloupe
