// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/connectionoptions.h"

#include "core/secrets/secretstore.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

/// The secret of --NAME-env or --NAME-file; empty when neither is given.
Result<SecretBytes> secretOf(const Options &options, const QString &name)
{
    const QString env = name + u"-env"_s;
    const QString file = name + u"-file"_s;
    if (options.has(env) && options.has(file))
        return Error{ ErrorCode::InvalidInput,
                      u"Give only one of --%1 and --%2."_s.arg(env, file) };
    if (options.has(env))
        return SecretStore::readNow({ SecretRef::Kind::Environment, options.value(env) });
    if (options.has(file))
        return SecretStore::readNow({ SecretRef::Kind::File, options.value(file) });
    return SecretBytes();
}

Result<void> readProxy(const Options &options, SendRoute &route)
{
    if (!options.has(u"proxy"_s)) {
        for (const auto &name : { u"proxy-user"_s, u"proxy-password-env"_s,
                                  u"proxy-password-file"_s, u"proxy-no-tunnel"_s }) {
            if (options.has(name))
                return Error{ ErrorCode::InvalidInput,
                              u"--%1 is of use only with --proxy."_s.arg(name) };
        }
        return {};
    }
    const QString proxy = options.value(u"proxy"_s);
    if (proxy == "env"_L1) {
        route.proxy = SendRoute::Proxy::Environment;
        return {};
    }
    route.proxy = SendRoute::Proxy::Given;
    route.proxyUrl = proxy.toUtf8();
    route.proxyTunnels = !options.has(u"proxy-no-tunnel"_s);
    route.proxyUser = options.value(u"proxy-user"_s);
    auto password = secretOf(options, u"proxy-password"_s);
    if (!password)
        return password.error();
    route.proxyPassword = *std::move(password);
    return {};
}

} // namespace

void addConnectionOptions(Options &options, ConnectionExtras extras)
{
    if (extras != ConnectionExtras::None)
        options.option(u"http2"_s,
                       u"Send by HTTP/2: the request is written anew from its parts. By ALPN over "
                       "https, with prior knowledge over http."_s);
    if (extras == ConnectionExtras::Http2AndFollow)
        options.option(u"follow"_s,
                       u"Follow redirects, and say each. To another server go no signature and no "
                       "credentials; one that is not loopback needs --yes."_s);
    options.option(u"proxy"_s,
                   u"Go through this proxy: http://, https://, socks5:// or socks5h://HOST:PORT; "
                   "env: the one of https_proxy, http_proxy and no_proxy. Never for loopback."_s,
                   u"URL|env"_s);
    options.option(u"proxy-user"_s, u"Tell the proxy this name."_s, u"NAME"_s);
    options.option(u"proxy-password-env"_s, u"And the password in this variable."_s, u"NAME"_s);
    options.option(u"proxy-password-file"_s, u"And the password in this file."_s, u"F"_s);
    options.option(u"proxy-no-tunnel"_s,
                   u"Give an HTTP proxy requests in absolute form instead of asking it for a "
                   "tunnel: another request line. Not for https."_s);
    options.option(u"cacert"_s,
                   u"Trust the authorities in this PEM file, or folder of them, instead of the "
                   "system's."_s,
                   u"FILE|DIR"_s);
    options.option(u"cert"_s, u"Show this client certificate: a PEM file."_s, u"FILE"_s);
    options.option(u"key"_s, u"Its key, where the same file does not have it."_s, u"FILE"_s);
    options.option(u"key-passphrase-env"_s, u"The key's passphrase is in this variable."_s,
                   u"NAME"_s);
    options.option(u"key-passphrase-file"_s, u"The key's passphrase is in this file."_s, u"F"_s);
    options.option(u"insecure"_s, u"Accept any TLS certificate."_s);
    options.option(u"connect-timeout"_s,
                   u"Give up connecting after this long (default: 10, at most the time for all)."_s,
                   u"SECONDS"_s);
}

Result<void> readConnection(const Options &options, SendLimits &limits)
{
    SendRoute &route = limits.route;
    const auto seconds = options.number(u"connect-timeout"_s, 10, 1, 3600);
    if (!seconds)
        return seconds.error();
    if (options.has(u"connect-timeout"_s))
        limits.connectTimeoutMs = static_cast<int>(*seconds * 1000);
    limits.connectTimeoutMs = qMin(limits.connectTimeoutMs, limits.totalTimeoutMs);
    limits.verifyCertificate = limits.verifyCertificate && !options.has(u"insecure"_s);
    if (options.has(u"http2"_s))
        route.http = SendRoute::Http::Two;
    route.followsRedirects = options.has(u"follow"_s);
    if (options.has(u"yes"_s))
        route.redirectHosts = { "*" };
    if (auto done = readProxy(options, route); !done)
        return done;
    route.authorities = options.value(u"cacert"_s);
    route.certificate = options.value(u"cert"_s);
    route.key = options.value(u"key"_s);
    auto passphrase = secretOf(options, u"key-passphrase"_s);
    if (!passphrase)
        return passphrase.error();
    route.keyPassphrase = *std::move(passphrase);
    return route.check();
}

} // namespace hookloupe::cli
