// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/signature/causes/variants.h"
#include "core/signature/messagecomponent.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// More URLs than a chain of proxies can make plausible.
constexpr qsizetype kUrlsMax = 120;

/// An absolute URL taken apart without decoding anything.
struct Url
{
    QByteArray scheme;
    QByteArray host;
    QByteArray port; ///< without the colon; empty when there is none
    QByteArray path;
    QByteArray query; ///< with its question mark; empty when there is none

    QByteArray text() const
    {
        return scheme + "://" + host + (port.isEmpty() ? port : ':' + port) + path + query;
    }
};

std::optional<Url> parsed(const QByteArray &text)
{
    const UrlPieces pieces = urlPieces(text);
    if (pieces.scheme.isEmpty() || pieces.authority.isEmpty())
        return std::nullopt;
    const QByteArray authority = pieces.authority.toByteArray();
    const qsizetype colon = authority.endsWith(']') ? -1 : authority.lastIndexOf(':');
    Url url;
    url.scheme = pieces.scheme.toByteArray();
    url.host = colon < 0 ? authority : authority.first(colon);
    url.port = colon < 0 ? QByteArray() : authority.mid(colon + 1);
    url.path = pieces.path.toByteArray();
    url.query = pieces.query.toByteArray();
    return url;
}

/// The first of a list that proxies append to.
QByteArray firstOf(const RequestView &request, QByteArrayView field)
{
    const auto value = request.field(field);
    if (!value)
        return {};
    const qsizetype comma = value->indexOf(',');
    return trimmedOws(comma < 0 ? *value : value->first(comma)).toByteArray();
}

void addUnlessThere(QList<Url> &urls, const Url &url)
{
    const bool there = std::any_of(urls.begin(), urls.end(),
                                   [&url](const Url &other) { return other.text() == url.text(); });
    if (!there && urls.size() < kUrlsMax)
        urls.append(url);
}

/// Each of \a urls, and each as \a change makes it.
template<class Change>
void with(QList<Url> &urls, Change change)
{
    const QList<Url> before = urls;
    for (Url url : before) {
        change(url);
        addUnlessThere(urls, url);
    }
}

void withHosts(QList<Url> &urls, const RequestView &request)
{
    for (const QByteArrayView field :
         { QByteArrayView("X-Forwarded-Host"), QByteArrayView("X-Original-Host"),
           QByteArrayView("Host") }) {
        const QByteArray host = firstOf(request, field);
        if (host.isEmpty())
            continue;
        if (const auto other = parsed("x://" + host))
            with(urls, [&other](Url &url) {
                url.host = other->host;
                url.port = other->port;
            });
    }
}

void withPorts(QList<Url> &urls, const RequestView &request)
{
    const QByteArray forwarded = firstOf(request, "X-Forwarded-Port");
    with(urls, [](Url &url) { url.port.clear(); });
    with(urls, [](Url &url) { url.port = url.scheme == "http" ? "80" : "443"; });
    if (!forwarded.isEmpty())
        with(urls, [&forwarded](Url &url) { url.port = forwarded; });
}

void withPaths(QList<Url> &urls, const RequestView &request)
{
    with(urls, [](Url &url) {
        if (url.path.endsWith('/'))
            url.path.chop(1);
        else
            url.path += '/';
    });
    const QByteArray prefix = firstOf(request, "X-Forwarded-Prefix");
    if (!prefix.isEmpty())
        with(urls, [&prefix](Url &url) { url.path.prepend(prefix); });
    for (const QByteArrayView field :
         { QByteArrayView("X-Original-URL"), QByteArrayView("X-Original-URI"),
           QByteArrayView("X-Rewrite-URL") }) {
        const QByteArray target = firstOf(request, field);
        if (const auto other = parsed("x://x" + target); other && target.startsWith('/'))
            with(urls, [&other](Url &url) {
                url.path = other->path;
                url.query = other->query;
            });
    }
}

void withQueries(QList<Url> &urls)
{
    with(urls, [](Url &url) { url.query = QByteArray::fromPercentEncoding(url.query); });
    with(urls, [](Url &url) {
        QByteArrayList pairs = url.query.mid(1).split('&');
        std::sort(pairs.begin(), pairs.end());
        if (!url.query.isEmpty())
            url.query = '?' + pairs.join('&');
    });
    with(urls, [](Url &url) { url.query.clear(); });
}

QList<Url> likelyUrls(const Url &first, const RequestView &request)
{
    QList<Url> urls{ first };
    with(urls, [](Url &url) { url.scheme = url.scheme == "http" ? "https" : "http"; });
    withHosts(urls, request);
    withPorts(urls, request);
    withPaths(urls, request);
    withQueries(urls);
    urls.removeFirst();
    return urls;
}

bool looksLikeUrl(const QByteArray &text)
{
    return text.startsWith("http://") || text.startsWith("https://");
}

} // namespace

bool urlVariants(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                 const ContentSink &sink)
{
    const auto handOn = [&request, &sink](const QByteArray &text, const QByteArray &parameter) {
        const auto first = parsed(text);
        if (!first)
            return true;
        for (const Url &url : likelyUrls(*first, request)) {
            ContentVariant variant;
            variant.clues = { { Cause::UrlMismatch,
                                u"the URL is %1"_s.arg(displayText(url.text(), 300)) } };
            if (parameter.isEmpty())
                variant.url = url.text();
            else
                variant.parameters.insert(parameter, url.text());
            if (!sink(std::move(variant)))
                return false;
        }
        return true;
    };
    for (auto it = key.parameters.cbegin(); it != key.parameters.cend(); ++it) {
        if (looksLikeUrl(it.value()) && !handOn(it.value(), it.key()))
            return false;
    }
    return !scheme.signsUrl || handOn(request.url.toByteArray(), {});
}

} // namespace hookloupe
