// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/httpsender.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error wrong(QByteArrayView url, const QString &what)
{
    return { ErrorCode::InvalidInput,
             CoreText::tr("\"%1\" cannot be a target: %2.").arg(displayText(url, 200), what),
             u"url"_s };
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Takes "http://" or "https://" off the front of \a rest; nullopt when it is neither.
std::optional<bool> takeScheme(QByteArrayView &rest)
{
    for (const auto &[prefix, tls] : { std::pair<QByteArrayView, bool>{ "http://", false },
                                       std::pair<QByteArrayView, bool>{ "https://", true } }) {
        if (equalsIgnoreCase(rest.first(qMin(prefix.size(), rest.size())), prefix)) {
            rest = rest.sliced(prefix.size());
            return tls;
        }
    }
    return std::nullopt;
}

bool isIpv6(const QByteArray &host)
{
    in6_addr address{};
    return inet_pton(AF_INET6, host.constData(), &address) == 1;
}

/// \a name as libcurl and the resolver want it, or empty when it cannot be a host name.
QByteArray asciiHost(QByteArrayView name)
{
    const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return c >= 0x21; });
    QByteArray host =
            ascii ? name.toByteArray().toLower() : QUrl::toAce(QString::fromUtf8(name)).toLower();
    const bool allowed = std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-' || c == '.' || c == '_';
    });
    const bool emptyLabel = host.startsWith('.') || host.contains("..");
    return allowed && !emptyLabel && host.size() <= 253 ? host : QByteArray();
}

/// The host and port of \a authority go into \a target; a sentence's end when they are wrong.
std::optional<QString> readAuthority(QByteArrayView authority, SendTarget &target)
{
    if (authority.contains('@'))
        return CoreText::tr("a user name or password does not belong into the URL; add an "
                            "Authorization header to the request instead");
    QByteArrayView port;
    bool hasPort = false;
    if (authority.startsWith('[')) {
        const qsizetype end = authority.indexOf(']');
        target.host = authority.sliced(1, qMax<qsizetype>(end, 1) - 1).toByteArray().toLower();
        const QByteArrayView rest = end < 0 ? QByteArrayView() : authority.sliced(end + 1);
        if (end < 0 || !isIpv6(target.host) || !(rest.isEmpty() || rest.startsWith(':')))
            return CoreText::tr(
                    "the address in brackets is not an IPv6 address; write it like [::1]");
        hasPort = !rest.isEmpty();
        port = hasPort ? rest.sliced(1) : rest;
    } else {
        const qsizetype colon = authority.indexOf(':');
        hasPort = colon >= 0;
        if (hasPort && isIpv6(authority.toByteArray()))
            return CoreText::tr("an IPv6 address goes into brackets; write it like [::1]");
        const QByteArrayView name = hasPort ? authority.first(colon) : authority;
        port = hasPort ? authority.sliced(colon + 1) : QByteArrayView();
        if (name.isEmpty())
            return CoreText::tr("the host is missing; write it like http://localhost:3000");
        target.host = asciiHost(name);
        if (target.host.isEmpty())
            return CoreText::tr("\"%1\" is not a host name").arg(displayText(name, 80));
    }
    if (!hasPort) {
        target.port = target.tls ? 443 : 80;
        return std::nullopt;
    }
    const int number = isDigits(port) && port.size() <= 5 ? port.toByteArray().toInt() : 0;
    if (number < 1 || number > 65535)
        return CoreText::tr("the port is a number from 1 to 65535");
    target.port = static_cast<quint16>(number);
    return std::nullopt;
}

} // namespace

Result<SendTarget> SendTarget::parse(QByteArrayView url)
{
    SendTarget target;
    target.url = url.toByteArray();
    QByteArrayView rest = url;
    if (rest.isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "There is no target yet: write its URL, like http://localhost:3000."),
                      u"url"_s };
    const auto scheme = takeScheme(rest);
    if (!scheme)
        return wrong(url, CoreText::tr("it begins with neither http:// nor https://"));
    target.tls = *scheme;

    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](char c) { return c == '/' || c == '?' || c == '#'; });
    const QByteArrayView authority = rest.first(end - rest.begin());
    const QByteArrayView path = rest.sliced(authority.size());
    if (const auto problem = readAuthority(authority, target))
        return wrong(url, *problem);
    if (path.contains('#'))
        return wrong(url, CoreText::tr("the part from # on is never sent; leave it out"));
    if (!std::all_of(path.begin(), path.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return wrong(url,
                     CoreText::tr("blanks and characters outside ASCII are percent-encoded in a "
                                  "URL; write %20 for a blank"));
    if (path.startsWith('?'))
        target.pathAndQuery = "/" + path.toByteArray();
    else if (path.size() > 1)
        target.pathAndQuery = path.toByteArray();
    return target;
}

bool SendTarget::isLoopback() const
{
    if (host == "localhost" || host.endsWith(".localhost"))
        return true;
    in_addr v4{};
    if (inet_pton(AF_INET, host.constData(), &v4) == 1)
        return (ntohl(v4.s_addr) >> 24) == 127;
    in6_addr v6{};
    return inet_pton(AF_INET6, host.constData(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

QByteArray SendTarget::authority() const
{
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return port == (tls ? 443 : 80) ? name : name + ':' + QByteArray::number(port);
}

QString SendTarget::hostAndPort() const
{
    const QString name = displayText(host, 260);
    return (host.contains(':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(name).arg(port);
}

} // namespace hookloupe
