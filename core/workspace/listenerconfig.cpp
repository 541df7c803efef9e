// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/listenerconfig.h"

#include "core/event/ascii.h"
#include "core/event/coretext.h"
#include "core/receiver/localauthority.h"
#include "core/receiver/tlsidentity.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkInterface>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPathTokenBytesMax = 128;
constexpr std::array kTlsWords{ "off"_L1, "local"_L1, "files"_L1 };
constexpr std::array kClientWords{ "off"_L1, "requested"_L1, "required"_L1 };

Error wrongListener(const QString &member, const QString &what)
{
    return { ErrorCode::InvalidInput, CoreText::tr("Listener, %1: %2.").arg(member, what), member };
}

template<class Enum, std::size_t N>
std::optional<Enum> enumOf(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<Enum>(found - words.begin()));
}

template<std::size_t N, class Enum>
QString wordOf(const std::array<QLatin1StringView, N> &words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

QByteArray hostOf(const QHostAddress &address)
{
    const QByteArray text = address.toString().toUtf8();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

bool isWildcard(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv6)
            || address == QHostAddress(QHostAddress::Any)
            || address == QHostAddress(QHostAddress::AnyIPv4);
}

Result<QList<QSslCertificate>> authoritiesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "The authorities of client certificates cannot be read from %1: %2.")
                              .arg(path, file.errorString()),
                      path };
    QList<QSslCertificate> authorities = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    // Without any, everybody would be let in.
    if (authorities.isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("%1 holds no certificate in PEM form.").arg(path), path };
    return authorities;
}

} // namespace

QByteArray ListenerConfig::origin(quint16 boundPort) const
{
    return (tls == Tls::Off ? "http://"_ba : "https://"_ba) + hostOf(address) + ':'
            + QByteArray::number(boundPort == 0 ? port : boundPort);
}

QByteArray ListenerConfig::callableUrl(quint16 boundPort) const
{
    QByteArray url = origin(boundPort);
    if (isWildcard(address))
        url = (tls == Tls::Off ? "http://localhost:"_ba : "https://localhost:"_ba)
                + QByteArray::number(boundPort == 0 ? port : boundPort);
    return pathToken.isEmpty() ? url : url + '/' + pathToken;
}

QJsonObject ListenerConfig::toJson() const
{
    QJsonObject json{ { u"address"_s, address.toString() }, { u"port"_s, port } };
    if (tls != Tls::Off)
        json[u"tls"_s] = wordOf(kTlsWords, tls);
    if (tls == Tls::Files) {
        json[u"certificate_file"_s] = certificateFile;
        json[u"key_file"_s] = keyFile;
    }
    if (clients != ClientCertificatePolicy::Mode::NotAsked)
        json[u"client_certificates"_s] = wordOf(kClientWords, clients);
    if (!clientAuthorityFile.isEmpty())
        json[u"client_authority_file"_s] = clientAuthorityFile;
    if (!pathToken.isEmpty())
        json[u"path_token"_s] = QString::fromLatin1(pathToken);
    if (!trustedProxies.isEmpty())
        json[u"trusted_proxies"_s] = QJsonArray::fromStringList(trustedProxies);
    if (!isEnabled)
        json[u"enabled"_s] = false;
    return json;
}

Result<ListenerConfig> ListenerConfig::fromJson(const QJsonObject &json)
{
    ListenerConfig config;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString member = it.key();
        const QString text = it.value().toString();
        if (member == "address"_L1) {
            config.address = QHostAddress(text);
            if (config.address.isNull())
                return wrongListener(member,
                                     CoreText::tr("it must be an IP address of this computer"));
        } else if (member == "port"_L1) {
            const int port = it.value().toInt(-1);
            if (port < 0 || port > 0xffff)
                return wrongListener(member, CoreText::tr("it must be a number from 0 to 65535"));
            config.port = static_cast<quint16>(port);
        } else if (member == "tls"_L1) {
            const auto tls = enumOf<Tls>(kTlsWords, text);
            if (!tls)
                return wrongListener(member, CoreText::tr("it must be off, local or files"));
            config.tls = *tls;
        } else if (member == "certificate_file"_L1) {
            config.certificateFile = text;
        } else if (member == "key_file"_L1) {
            config.keyFile = text;
        } else if (member == "client_certificates"_L1) {
            const auto mode = enumOf<ClientCertificatePolicy::Mode>(kClientWords, text);
            if (!mode)
                return wrongListener(member, CoreText::tr("it must be off, requested or required"));
            config.clients = *mode;
        } else if (member == "client_authority_file"_L1) {
            config.clientAuthorityFile = text;
        } else if (member == "path_token"_L1) {
            config.pathToken = text.toLatin1();
            if (!isPathToken(config.pathToken))
                return wrongListener(
                        member,
                        CoreText::tr("it must be letters, digits, '-', '.', '_' and '~' only"));
        } else if (member == "trusted_proxies"_L1) {
            const QJsonArray proxies = it.value().toArray();
            for (const auto &proxy : proxies)
                config.trustedProxies.append(proxy.toString());
            if (const auto parsed = trustedProxiesOf(config.trustedProxies); !parsed)
                return parsed.error();
        } else if (member == "enabled"_L1) {
            config.isEnabled = it.value().toBool(true);
        } else {
            return wrongListener(member, CoreText::tr("there is no such member"));
        }
    }
    return config;
}

Result<ListenerConfig> ListenerConfig::fromUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttps = url.scheme() == "https"_L1;
    ListenerConfig config;
    config.address = QHostAddress(url.host());
    if (!url.isValid() || (url.scheme() != "http"_L1 && !isHttps) || config.address.isNull()
        || (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr(
                    "'%1' is no place to listen: write http:// or https://, an IP address, and a "
                    "port, such as https://0.0.0.0:8443.")
                    .arg(text)
        };
    config.port = static_cast<quint16>(url.port(kDefaultPort));
    config.tls = isHttps ? Tls::Local : Tls::Off;
    return config;
}

Result<QList<ListenerConfig>> listenersFromJson(const QByteArray &document)
{
    const QJsonValue list = QJsonDocument::fromJson(document)[u"listeners"_s];
    if (!list.isArray())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The listeners document needs a list called \"listeners\"."),
                      u"listeners"_s };
    QList<ListenerConfig> listeners;
    const QJsonArray members = list.toArray();
    for (const auto &member : members) {
        auto config = ListenerConfig::fromJson(member.toObject());
        if (!config)
            return config.error();
        listeners.append(std::move(*config));
    }
    return listeners;
}

QByteArray listenersToJson(const QList<ListenerConfig> &listeners)
{
    QJsonArray list;
    for (const ListenerConfig &config : listeners)
        list.append(config.toJson());
    return QJsonDocument(QJsonObject{ { u"listeners"_s, list } }).toJson();
}

Result<ListenOptions> resolved(const ListenerConfig &config, const QString &authorityFolder,
                               qint64 nowUs, const std::function<QList<QHostAddress>()> &addresses)
{
    ListenOptions options{ .address = config.address, .port = config.port };
    options.pathToken = config.pathToken;
    auto proxies = trustedProxiesOf(config.trustedProxies);
    if (!proxies)
        return proxies.error();
    options.trustedProxies = std::move(*proxies);
    if (config.tls == ListenerConfig::Tls::Off)
        return options;
    auto identity = config.tls == ListenerConfig::Tls::Files
            ? loadTlsIdentity(config.certificateFile, config.keyFile)
            : localIdentity(authorityFolder, namesOfThisComputer(addresses()), nowUs);
    if (!identity)
        return identity.error();
    options.tls = std::move(*identity);
    options.clients.mode = config.clients;
    if (config.clients != ClientCertificatePolicy::Mode::NotAsked
        && !config.clientAuthorityFile.isEmpty()) {
        auto authorities = authoritiesIn(config.clientAuthorityFile);
        if (!authorities)
            return authorities.error();
        options.clients.authorities = std::move(*authorities);
    }
    return options;
}

bool isEverywhere(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any)
            || address == QHostAddress(QHostAddress::AnyIPv4)
            || address == QHostAddress(QHostAddress::AnyIPv6);
}

QList<QHostAddress> networkAddresses()
{
    QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    addresses.removeIf([](const QHostAddress &address) {
        return address.isLoopback() || address.isLinkLocal();
    });
    return addresses;
}

bool isPathToken(QByteArrayView token)
{
    return !token.isEmpty() && token.size() <= kPathTokenBytesMax && token != "." && token != ".."
            && std::all_of(token.begin(), token.end(), [](char c) {
                   return isLetterOrDigit(c) || (c != '\0' && QByteArrayView("-._~").contains(c));
               });
}

QByteArray makePathToken()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<TrustedProxies> trustedProxiesOf(const QStringList &texts)
{
    TrustedProxies proxies;
    for (const QString &text : texts) {
        const QString trimmed = text.trimmed();
        if (trimmed == "loopback"_L1) {
            proxies.append(QHostAddress::parseSubnet(u"127.0.0.0/8"_s));
            proxies.append(QHostAddress::parseSubnet(u"::1/128"_s));
            continue;
        }
        // "10.0" is an address to inet_aton(); a person who types that has not finished.
        const bool isWhole = trimmed.count(u'.') == 3 || trimmed.contains(u':');
        const QHostAddress address(isWhole ? trimmed : QString());
        auto subnet = QHostAddress::parseSubnet(trimmed);
        if (!address.isNull())
            subnet = { address, address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32 };
        else if (!trimmed.contains(u'/') || subnet.first.isNull() || subnet.second < 0)
            return Error{
                ErrorCode::InvalidInput,
                CoreText::tr("'%1' is no proxy: write loopback, an address, or a subnet such as "
                             "10.0.0.0/8.")
                        .arg(trimmed),
                u"trusted_proxies"_s
            };
        proxies.append(subnet);
    }
    return proxies;
}

} // namespace hookloupe
