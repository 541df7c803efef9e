// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/contenttemplate.h"
#include "core/signature/parts/parts.h"

#include <array>

namespace hookloupe {

namespace {

/// Where the port of an absolute URL stands, the colon included.
struct Authority
{
    qsizetype end = 0; ///< first byte after the authority
    qsizetype port = 0; ///< position of ':', or `end` without a port
    bool secure = false;
};

std::optional<Authority> authorityOf(QByteArrayView url)
{
    const qsizetype mark = url.indexOf("://");
    if (mark < 0)
        return std::nullopt;
    Authority found;
    found.secure = equalsIgnoreCase(url.first(mark), "https");
    const qsizetype begin = mark + 3;
    found.end = begin;
    while (found.end < url.size() && url[found.end] != '/' && url[found.end] != '?'
           && url[found.end] != '#')
        ++found.end;
    found.port = found.end;
    for (qsizetype i = found.end - 1; i >= begin && url[i] != ']' && url[i] != '@'; --i) {
        if (url[i] == ':') {
            found.port = i;
            break;
        }
    }
    return found;
}

QByteArray withPort(QByteArrayView url)
{
    const auto authority = authorityOf(url);
    if (!authority || authority->port != authority->end)
        return {};
    return url.first(authority->end).toByteArray() + (authority->secure ? ":443" : ":80")
            + url.sliced(authority->end).toByteArray();
}

QByteArray withoutPort(QByteArrayView url)
{
    const auto authority = authorityOf(url);
    if (!authority || authority->port == authority->end)
        return {};
    return url.first(authority->port).toByteArray() + url.sliced(authority->end).toByteArray();
}

/// Percent-encodes what a URL's query should not hold bare: blanks, quotes, non-ASCII (RFC 3986
/// §3.4, and the apostrophe, which Twilio escapes).
QByteArray withEscapedQuery(QByteArrayView url)
{
    const qsizetype query = url.indexOf('?');
    if (query < 0)
        return {};
    constexpr QByteArrayView kBare = "-._~!$&()*+,;=:@/?%[]";
    QByteArray escaped = url.first(query).toByteArray();
    for (const char c : url.sliced(query)) {
        const bool alphanumeric = isLetterOrDigit(c);
        if (alphanumeric || kBare.contains(c))
            escaped += c;
        else
            escaped += '%' + toHex(QByteArrayView(&c, 1)).toUpper();
    }
    return escaped;
}

/// The percent codes that HubSpot's v3 rule decodes before hashing; all others stay.
QByteArray withDecodedReserved(QByteArrayView url)
{
    constexpr QByteArrayView kDecoded = ":/?@!$'()*,;";
    QByteArray decoded;
    decoded.reserve(url.size());
    for (qsizetype i = 0; i < url.size(); ++i) {
        if (url[i] == '%' && i + 2 < url.size()) {
            const auto byte = fromHex(url.sliced(i + 1, 2));
            if (byte && kDecoded.contains(byte->front())) {
                decoded += *byte;
                i += 2;
                continue;
            }
        }
        decoded += url[i];
    }
    return decoded;
}

struct UrlForm
{
    QByteArrayView name;
    QByteArray (*make)(QByteArrayView url) = nullptr;
};
constexpr std::array kForms{
    UrlForm{ "with_port", withPort },
    UrlForm{ "without_port", withoutPort },
    UrlForm{ "escaped_query", withEscapedQuery },
    UrlForm{ "decoded_reserved", withDecodedReserved },
};

} // namespace

PartValue urlPart(const PartInput &input, const TemplatePart &part)
{
    if (part.argument.isEmpty())
        return PartValue::of(input.request.url);
    for (const UrlForm &form : kForms) {
        if (form.name != part.argument)
            continue;
        QByteArray url = form.make(input.request.url);
        if (url.isEmpty())
            return PartValue::unusable(CoreText::tr("The URL has no such form."));
        return PartValue::made(std::move(url));
    }
    return PartValue::unusable(
            CoreText::tr("The URL form “%1” is not known.").arg(displayText(part.argument)));
}

} // namespace hookloupe
