// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "app/cli/listeneroptions.h"

#include "app/cli/options.h"
#include "core/receiver/tlsidentity.h"

namespace hookloupe::cli {

using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

Result<QList<ListenerConfig>> placesOf(const Options &options)
{
    QList<ListenerConfig> places;
    const QStringList urls = options.values(u"listen"_s);
    for (const QString &url : urls) {
        auto config = ListenerConfig::fromUrl(url);
        if (!config)
            return config.error();
        places.append(std::move(*config));
    }
    if (!places.isEmpty() && !options.has(u"bind"_s) && !options.has(u"port"_s)
        && !options.has(u"tls"_s))
        return places;
    ListenerConfig config;
    config.address =
            QHostAddress(options.has(u"bind"_s) ? options.value(u"bind"_s) : u"127.0.0.1"_s);
    if (config.address.isNull())
        return usage(u"--bind takes an IP address such as 127.0.0.1, ::1 or 0.0.0.0."_s);
    const auto port = options.number(u"port"_s, kDefaultPort, 0, 65535);
    if (!port)
        return port.error();
    config.port = static_cast<quint16>(*port);
    config.tls = options.has(u"tls"_s) ? ListenerConfig::Tls::Local : ListenerConfig::Tls::Off;
    places.prepend(config);
    return places;
}

Result<void> checkTlsOptions(const Options &options, bool anyTls)
{
    if (!anyTls) {
        if (options.has(u"cert"_s) || options.has(u"key"_s))
            return usage(u"--cert and --key need --tls, or an https:// place to listen."_s);
        if (options.has(u"client-cert"_s) || options.has(u"client-ca"_s))
            return usage(u"--client-cert needs --tls, or an https:// place to listen."_s);
        return {};
    }
    if (options.has(u"cert"_s) != options.has(u"key"_s))
        return usage(u"Give both --cert and --key, or neither."_s);
    if (!options.has(u"cert"_s))
        return {};
    // Read here as well, so that a wrong file is a matter of this command line.
    const auto identity = loadTlsIdentity(options.value(u"cert"_s), options.value(u"key"_s));
    if (identity)
        return {};
    // A missing certificate is a fault of the environment, not an answer of 'no'.
    const bool missing = identity.error().code == ErrorCode::NotFound;
    return Error{ missing ? ErrorCode::PermissionDenied : identity.error().code,
                  identity.error().sentence, u"file"_s };
}

Result<ClientCertificatePolicy::Mode> clientModeOf(const Options &options)
{
    using Mode = ClientCertificatePolicy::Mode;
    const QString word = options.value(u"client-cert"_s);
    if (word == "required"_L1)
        return Mode::Required;
    if (word == "requested"_L1)
        return Mode::Requested;
    if (options.has(u"client-cert"_s))
        return usage(u"--client-cert takes required or requested."_s);
    return options.has(u"client-ca"_s) ? Mode::Required : Mode::NotAsked;
}

Result<QByteArray> pathTokenOf(const Options &options)
{
    if (!options.has(u"path-token"_s))
        return QByteArray();
    const QString from = options.value(u"path-token"_s);
    if (from == "new"_L1)
        return makePathToken();
    const auto text = readInput(from);
    if (!text)
        return Error{ ErrorCode::PermissionDenied, text.error().sentence, u"file"_s };
    const QByteArray token = text->trimmed();
    if (!isPathToken(token))
        return Error{ ErrorCode::InvalidInput,
                      u"%1 must hold one word of letters, digits, '-', '.', '_' and '~'."_s.arg(
                              from) };
    return token;
}

} // namespace

void addListenerOptions(Options &options)
{
    options.option(u"bind"_s, u"Address to listen on (default: 127.0.0.1, this machine only)."_s,
                   u"ADDR"_s);
    options.option(u"port"_s, u"Port to listen on (default: %1; 0: any)."_s.arg(kDefaultPort),
                   u"N"_s);
    options.option(u"listen"_s,
                   u"A place to listen, such as http://[::1]:8025 or https://0.0.0.0:8443; may be "
                   "repeated, and joins that of --bind, --port and --tls where one is given."_s,
                   u"URL"_s);
    options.option(
            u"tls"_s,
            u"HTTPS, with --cert and --key or a certificate of this computer's own authority "
            "(see `hookloupe-cli certificate`)."_s);
    options.option(u"cert"_s, u"PEM certificate chain for HTTPS; read again when it changes."_s,
                   u"F"_s);
    options.option(u"key"_s, u"PEM private key for HTTPS."_s, u"F"_s);
    options.option(u"client-cert"_s,
                   u"required: senders must show a certificate; requested: one that is shown is "
                   "kept with the event."_s,
                   u"MODE"_s);
    options.words(u"client-cert"_s, [] { return QStringList{ u"required"_s, u"requested"_s }; });
    options.option(u"client-ca"_s,
                   u"PEM certificates of those who may have issued it (default: anybody)."_s,
                   u"F"_s);
    options.option(u"path-token"_s,
                   u"A secret first segment that each path must have, read from a file; new: made "
                   "for this run. Other requests are answered 404."_s,
                   u"F|new"_s);
    options.option(
            u"trust-proxy"_s,
            u"A proxy whose Forwarded or X-Forwarded-* fields make the signed URL: loopback, "
            "an address or a subnet; may be repeated."_s,
            u"NET"_s);
}

Result<QList<ListenerConfig>> listenersOf(const Options &options)
{
    auto places = placesOf(options);
    if (!places)
        return places;
    bool anyTls = false;
    for (const ListenerConfig &config : std::as_const(*places))
        anyTls = anyTls || config.tls != ListenerConfig::Tls::Off;
    if (auto checked = checkTlsOptions(options, anyTls); !checked)
        return checked.error();
    const auto mode = clientModeOf(options);
    if (!mode)
        return mode.error();
    const auto token = pathTokenOf(options);
    if (!token)
        return token.error();
    const QStringList proxies = options.values(u"trust-proxy"_s);
    if (const auto parsed = trustedProxiesOf(proxies); !parsed)
        return parsed.error();
    for (ListenerConfig &config : *places) {
        config.pathToken = *token;
        config.trustedProxies = proxies;
        if (config.tls == ListenerConfig::Tls::Off)
            continue;
        config.clients = *mode;
        config.clientAuthorityFile = options.value(u"client-ca"_s);
        if (!options.has(u"cert"_s))
            continue;
        config.tls = ListenerConfig::Tls::Files;
        config.certificateFile = options.value(u"cert"_s);
        config.keyFile = options.value(u"key"_s);
    }
    return places;
}

} // namespace hookloupe::cli
