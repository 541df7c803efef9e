// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/requestdraft.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/fields.h"
#include "core/http/compose.h"
#include "core/http/headsyntax.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

bool isUrlByte(char c) noexcept
{
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
}

Error unusable(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

/// The scheme's length where \a url begins with one and "://", else 0.
qsizetype schemeLength(QByteArrayView url) noexcept
{
    const qsizetype colon = url.indexOf("://");
    if (colon < 1)
        return 0;
    const QByteArrayView scheme = url.first(colon);
    const bool isScheme = std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    });
    return isScheme ? colon : 0;
}

bool hasExplicitPort(QByteArrayView authority) noexcept
{
    const qsizetype colon = authority.lastIndexOf(':');
    return colon >= 0 && authority.indexOf(']', colon) < 0;
}

bool canBeValue(QByteArrayView value) noexcept
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

} // namespace

Result<UrlParts> splitUrl(QByteArrayView url)
{
    if (!std::all_of(url.begin(), url.end(), isUrlByte))
        return unusable(CoreText::tr(
                "The URL holds a blank or a control character; write it percent-encoded."));
    UrlParts parts;
    const qsizetype scheme = schemeLength(url);
    parts.scheme = scheme > 0 ? url.first(scheme).toByteArray().toLower() : "http"_ba;
    QByteArrayView rest = scheme > 0 ? url.sliced(scheme + 3) : url;
    if (const qsizetype fragment = rest.indexOf('#'); fragment >= 0)
        rest = rest.first(fragment);
    const auto authorityEnd =
            std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    QByteArrayView authority = rest.first(authorityEnd - rest.begin());
    QByteArrayView target = rest.sliced(authority.size());
    if (const qsizetype at = authority.lastIndexOf('@'); at >= 0) {
        parts.userInfo = authority.first(at).toByteArray();
        authority = authority.sliced(at + 1);
    }
    if (authority.isEmpty() || authority.startsWith(':'))
        return unusable(CoreText::tr("The URL names no host; it looks like https://host/path."));
    parts.authority = authority.toByteArray();
    parts.hasPort = hasExplicitPort(authority);
    parts.target = target.startsWith('/') ? target.toByteArray() : '/' + target.toByteArray();
    return parts;
}

QByteArray hostFieldValue(const UrlParts &url)
{
    if (!url.hasPort)
        return url.authority;
    const qsizetype colon = url.authority.lastIndexOf(':');
    const QByteArray port = url.authority.mid(colon + 1);
    const bool isOwn = port.isEmpty() || (url.scheme == "http" && port == "80")
            || (url.scheme == "https" && port == "443");
    return isOwn ? url.authority.first(colon) : url.authority;
}

Result<DraftedRequest> makeRequest(const RequestDraft &draft)
{
    DraftedRequest made;
    if (!isToken(draft.method))
        return unusable(
                CoreText::tr("'%1' is no method of HTTP.").arg(displayText(draft.method, 40)));

    QByteArray target = draft.url;
    QByteArray host;
    if (!target.startsWith('/') && target != "*") {
        const auto url = splitUrl(draft.url);
        if (!url)
            return url.error();
        if (url->scheme != "http" && url->scheme != "https")
            return unusable(
                    CoreText::tr(
                            "'%1' is no scheme of HTTP; the URL begins with https:// or http://.")
                            .arg(displayText(url->scheme, 40)));
        target = url->target;
        host = hostFieldValue(*url);
        made.signedUrl = url->scheme + "://" + host + target;
    } else if (!std::all_of(target.begin(), target.end(), isUrlByte)) {
        return unusable(CoreText::tr(
                "The path holds a blank or a control character; write it percent-encoded."));
    }

    Fields fields;
    bool hasHost = false;
    bool isLengthRight = false;
    for (const Field &field : draft.fields) {
        if (field.name.startsWith(':')) {
            if (field.name == ":authority" && host.isEmpty())
                host = field.value;
            continue;
        }
        if (!isToken(field.name))
            return unusable(CoreText::tr("'%1' is no name of a header field.")
                                    .arg(displayText(field.name, 40)));
        if (!canBeValue(field.value))
            return unusable(CoreText::tr("The value of the field '%1' holds a line break or a NUL, "
                                         "which no field line can.")
                                    .arg(displayText(field.name, 40)));
        if (equalsIgnoreCase(field.name, "Host")) {
            if (std::exchange(hasHost, true))
                continue;
        }
        if (equalsIgnoreCase(field.name, "Content-Length"))
            isLengthRight = trimmedOws(field.value) == QByteArray::number(draft.body.size());
        fields.push_back({ field.name, trimmedOws(field.value).toByteArray() });
    }
    if (!hasHost) {
        if (host.isEmpty()) {
            host = "localhost";
            made.guessed += CoreText::tr("The host is not told; 'localhost' stands in its place.");
        }
        fields.insert(fields.begin(), { "Host", host });
    }
    const bool isChunked = hasField(fields, "Transfer-Encoding");
    const bool hasLength = hasField(fields, "Content-Length");
    if (isChunked)
        made.guessed += CoreText::tr("The body came in chunks; how they were cut is not told, so "
                                     "that it has a Content-Length instead.");
    else if (hasLength && !isLengthRight)
        made.guessed +=
                CoreText::tr("The Content-Length was not that of the body, and was made so.");
    if (isChunked || (hasLength && !isLengthRight) || (!hasLength && !draft.body.isEmpty()))
        fields = withContentLength(std::move(fields), draft.body.size());

    auto request = parseStoredRequest(composeRequest(draft.method, target, fields, draft.body));
    if (!request)
        return request.error();
    made.request = std::move(*request);
    if (made.signedUrl.isEmpty() && hasHost) {
        // Whether TLS was under it is not told; providers refuse to send without.
        if (const auto value = made.request.field("Host"); value && !value->isEmpty())
            made.signedUrl = "https://" + value->toByteArray() + target;
    }
    return made;
}

} // namespace hookloupe
