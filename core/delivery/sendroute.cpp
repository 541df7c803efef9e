// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/sendroute.h"

#include "core/delivery/httpsender.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <array>
#include <optional>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error wrongRoute(const QString &place, const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence, place };
}

/// The proxy's URL with http(s) in the place of socks5(h), which a target's rules then read.
std::optional<QByteArray> asHttpUrl(const QByteArray &proxyUrl)
{
    for (const QByteArrayView scheme : { "socks5h://", "socks5://" }) {
        if (equalsIgnoreCase(QByteArrayView(proxyUrl).first(qMin(proxyUrl.size(), scheme.size())),
                             scheme))
            return "http://" + proxyUrl.sliced(scheme.size());
    }
    return std::nullopt;
}

Result<SendTarget> parsedProxy(const QByteArray &proxyUrl)
{
    return SendTarget::parse(asHttpUrl(proxyUrl).value_or(proxyUrl));
}

bool isSocks(const SendRoute &route)
{
    return asHttpUrl(route.proxyUrl).has_value();
}

bool isSame(const SecretBytes &one, const SecretBytes &other)
{
    return one.view() == other.view();
}

} // namespace

bool SendRoute::isSameConnection(const SendRoute &other) const
{
    return http == other.http && proxy == other.proxy && proxyUrl == other.proxyUrl
            && proxyUser == other.proxyUser && isSame(proxyPassword, other.proxyPassword)
            && proxyTunnels == other.proxyTunnels && authorities == other.authorities
            && certificate == other.certificate && key == other.key
            && isSame(keyPassphrase, other.keyPassphrase);
}

Result<void> SendRoute::check() const
{
    if (!problem.isEmpty())
        return Error{ ErrorCode::SecretUnavailable, problem };
    if (proxy == Proxy::Given) {
        if (proxyUrl.isEmpty())
            return wrongRoute(
                    u"proxy"_s,
                    CoreText::tr("Say which proxy: write its URL, like "
                                 "http://proxy.example:3128 or socks5h://127.0.0.1:1080."));
        if (proxyUrl.contains('@'))
            return wrongRoute(
                    u"proxy"_s,
                    CoreText::tr("A user name or password does not belong into the proxy's URL: "
                                 "give the user on its own and the password as a secret."));
        const auto parsed = parsedProxy(proxyUrl);
        const QString shown = displayText(proxyUrl, 200);
        if (!parsed)
            return wrongRoute(
                    u"proxy"_s,
                    CoreText::tr("\"%1\" cannot be a proxy: write http://, https://, socks5:// "
                                 "or socks5h://, then its host and port.")
                            .arg(shown));
        const QByteArray hostAndPort = ':' + QByteArray::number(parsed->port);
        if (!parsed->pathAndQuery.isEmpty())
            return wrongRoute(
                    u"proxy"_s,
                    CoreText::tr("\"%1\" cannot be a proxy: it has a path; leave that out.")
                            .arg(shown));
        QByteArray bare = proxyUrl;
        if (bare.endsWith('/'))
            bare.chop(1);
        if (!bare.endsWith(hostAndPort))
            return wrongRoute(u"proxy"_s,
                              CoreText::tr("Write the port of the proxy, too: %1:3128 for example.")
                                      .arg(displayText(bare, 200)));
    }
    if (certificate.isEmpty() && !key.isEmpty())
        return wrongRoute(u"cert"_s,
                          CoreText::tr("A key is of use only with its certificate: name the "
                                       "certificate's PEM file, too."));
    return {};
}

bool isInAbsoluteForm(const SendRoute &route, const SendTarget &target)
{
    return route.proxy == SendRoute::Proxy::Given && !route.proxyTunnels && !target.tls
            && !isSocks(route) && !target.isLoopback() && route.http == SendRoute::Http::One;
}

bool isByTlsProxy(const SendRoute &route, const SendTarget &target)
{
    return route.proxy == SendRoute::Proxy::Given && !target.isLoopback()
            && route.proxyUrl.toLower().startsWith("https:");
}

SendTarget proxyAsTarget(const SendRoute &route)
{
    const auto parsed = parsedProxy(route.proxyUrl);
    return parsed ? *parsed : SendTarget();
}

QString proxyName(const SendRoute &route)
{
    return proxyAsTarget(route).hostAndPort();
}

QByteArray wireBy(const SendRoute &route, const SendTarget &target, const QByteArray &wire)
{
    if (!isInAbsoluteForm(route, target))
        return wire;
    const qsizetype lineEnd = wire.indexOf("\r\n");
    const qsizetype begin = wire.indexOf(' ') + 1;
    // What is there already in absolute form says itself where it goes.
    const bool isOrigin = begin > 0 && begin < wire.size() && wire[begin] == '/';
    const bool isAsterisk = begin > 0 && wire.sliced(begin).startsWith("* ");
    QByteArray changed = wire;
    if (lineEnd >= 0 && !route.proxyUser.isEmpty()) {
        QByteArray credentials = route.proxyUser.toUtf8() + ':';
        credentials += route.proxyPassword.view();
        changed.insert(lineEnd + 2,
                       "Proxy-Authorization: Basic " + credentials.toBase64() + "\r\n");
        wipe(credentials);
    }
    // RFC 9112 §3.2.4: the last proxy makes an asterisk of an empty path.
    if (isAsterisk)
        changed.remove(begin, 1);
    if (isOrigin || isAsterisk)
        changed.insert(begin, "http://" + target.authority());
    return changed;
}

} // namespace hookloupe
