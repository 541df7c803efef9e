// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/targetsettings.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <utility>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

SecretRef refFromJson(const QJsonValue &json)
{
    const auto ref = SecretRef::fromJson(json.toObject());
    return ref ? *ref : SecretRef();
}

} // namespace

QString originOf(const SendTarget &target)
{
    return (target.tls ? u"https://"_s : u"http://"_s) + target.hostAndPort();
}

QStringList TargetSettings::summary() const
{
    QStringList words;
    const SendLimits usual;
    if (!verifyCertificate)
        words.append(CoreText::tr("certificate not checked"));
    if (route.http == SendRoute::Http::Two)
        words.append(u"HTTP/2"_s);
    if (route.proxy == SendRoute::Proxy::Environment)
        words.append(CoreText::tr("the environment's proxy"));
    if (route.proxy == SendRoute::Proxy::Given)
        words.append(CoreText::tr("proxy %1").arg(proxyName(route)));
    if (!route.authorities.isEmpty())
        words.append(CoreText::tr("its own authorities"));
    if (!route.certificate.isEmpty())
        words.append(CoreText::tr("client certificate"));
    if (route.followsRedirects)
        words.append(CoreText::tr("redirects followed"));
    if (connectTimeoutMs != usual.connectTimeoutMs)
        words.append(CoreText::tr("connects within %1").arg(displayTimeLimit(connectTimeoutMs)));
    if (totalTimeoutMs != usual.totalTimeoutMs)
        words.append(CoreText::tr("answers within %1").arg(displayTimeLimit(totalTimeoutMs)));
    return words;
}

SendLimits TargetSettings::limits(const SecretBytes &password, const SecretBytes &passphrase) const
{
    SendLimits limits;
    limits.connectTimeoutMs = qMin(connectTimeoutMs, totalTimeoutMs);
    limits.totalTimeoutMs = totalTimeoutMs;
    limits.verifyCertificate = verifyCertificate;
    limits.route = route;
    limits.route.proxyPassword = password;
    limits.route.keyPassphrase = passphrase;
    return limits;
}

Result<void> TargetSettings::check() const
{
    if (connectTimeoutMs < 1 || totalTimeoutMs < 1 || connectTimeoutMs > kTimeoutMsMax
        || totalTimeoutMs > kTimeoutMsMax)
        return Error{ ErrorCode::InvalidInput, CoreText::tr("A time-out is from 1 ms to an hour."),
                      u"timeout"_s };
    return route.check();
}

QJsonObject TargetSettings::toJson() const
{
    const TargetSettings usual;
    QJsonObject json;
    if (route.http == SendRoute::Http::Two)
        json[u"http2"_s] = true;
    if (route.proxy == SendRoute::Proxy::Environment)
        json[u"proxy"_s] = u"env"_s;
    if (route.proxy == SendRoute::Proxy::Given) {
        json[u"proxy"_s] = QString::fromUtf8(route.proxyUrl);
        if (!route.proxyTunnels)
            json[u"proxy_tunnel"_s] = false;
        if (!route.proxyUser.isEmpty())
            json[u"proxy_user"_s] = route.proxyUser;
        if (!proxyPassword.isNone())
            json[u"proxy_password"_s] = proxyPassword.toJson();
    }
    for (const auto &[name, path] :
         { std::pair{ u"authorities"_s, &route.authorities },
           std::pair{ u"certificate"_s, &route.certificate }, std::pair{ u"key"_s, &route.key } }) {
        if (!path->isEmpty())
            json[name] = *path;
    }
    if (!keyPassphrase.isNone())
        json[u"key_passphrase"_s] = keyPassphrase.toJson();
    if (!verifyCertificate)
        json[u"verify_certificate"_s] = false;
    if (route.followsRedirects)
        json[u"follow_redirects"_s] = true;
    if (connectTimeoutMs != usual.connectTimeoutMs)
        json[u"connect_timeout_ms"_s] = connectTimeoutMs;
    if (totalTimeoutMs != usual.totalTimeoutMs)
        json[u"timeout_ms"_s] = totalTimeoutMs;
    return json;
}

Result<TargetSettings> TargetSettings::fromJson(const QJsonObject &json)
{
    TargetSettings settings;
    SendRoute &route = settings.route;
    route.http = json[u"http2"_s].toBool() ? SendRoute::Http::Two : SendRoute::Http::One;
    const QString proxy = json[u"proxy"_s].toString();
    if (proxy == "env"_L1) {
        route.proxy = SendRoute::Proxy::Environment;
    } else if (!proxy.isEmpty()) {
        route.proxy = SendRoute::Proxy::Given;
        route.proxyUrl = proxy.toUtf8();
        route.proxyTunnels = json[u"proxy_tunnel"_s].toBool(true);
        route.proxyUser = json[u"proxy_user"_s].toString();
        settings.proxyPassword = refFromJson(json[u"proxy_password"_s]);
    }
    route.authorities = json[u"authorities"_s].toString();
    route.certificate = json[u"certificate"_s].toString();
    route.key = json[u"key"_s].toString();
    settings.keyPassphrase = refFromJson(json[u"key_passphrase"_s]);
    settings.verifyCertificate = json[u"verify_certificate"_s].toBool(true);
    route.followsRedirects = json[u"follow_redirects"_s].toBool();
    settings.connectTimeoutMs = json[u"connect_timeout_ms"_s].toInt(settings.connectTimeoutMs);
    settings.totalTimeoutMs = json[u"timeout_ms"_s].toInt(settings.totalTimeoutMs);
    if (auto checked = settings.check(); !checked)
        return checked.error();
    return settings;
}

} // namespace hookloupe
