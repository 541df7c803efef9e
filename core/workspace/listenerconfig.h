// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/receiver/listenoptions.h"

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace hookloupe {

/// Where the receiver listens unless told otherwise.
inline constexpr quint16 kDefaultPort = 8025;

/// A listener as the person sets it up and the store keeps it. A plain value.
struct ListenerConfig
{
    enum class Tls {
        Off,
        Local, ///< a certificate of this computer's own authority, renewed as needed
        Files, ///< read again when the file changes
    };
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = kDefaultPort; ///< 0: any free one
    Tls tls = Tls::Off;
    QString certificateFile; ///< PEM chain, leaf first
    QString keyFile; ///< PEM, not encrypted
    ClientCertificatePolicy::Mode clients = ClientCertificatePolicy::Mode::NotAsked;
    QString clientAuthorityFile; ///< PEM; empty: the certificate of anybody will do
    QByteArray pathToken; ///< see ListenOptions
    QStringList trustedProxies; ///< "loopback", addresses, and subnets such as 10.0.0.0/8
    bool isEnabled = true;

    bool operator==(const ListenerConfig &) const = default;

    bool isWide() const { return !address.isLoopback(); }
    /// "https://[::1]:8443" with \a boundPort (0: the one of the set-up).
    QByteArray origin(quint16 boundPort = 0) const;
    /// What to give to a provider: a wildcard address as localhost, and the secret segment.
    QByteArray callableUrl(quint16 boundPort = 0) const;

    QJsonObject toJson() const;
    /// InvalidInput with the member's name and what is wrong with it.
    static Result<ListenerConfig> fromJson(const QJsonObject &json);
    /// "http://127.0.0.1:8025" or "https://[::]:8443"; the port may be missing. InvalidInput.
    static Result<ListenerConfig> fromUrl(const QString &url);
};

/// `{"listeners":[…]}`. InvalidInput.
Result<QList<ListenerConfig>> listenersFromJson(const QByteArray &document);
QByteArray listenersToJson(const QList<ListenerConfig> &listeners);

/// What the receiver needs: files are read, a certificate is made. Blocks for some milliseconds.
/// \a authorityFolder: see localAuthority(). \a addresses: of this computer, asked for only when a
/// certificate is made.
Result<ListenOptions> resolved(const ListenerConfig &config, const QString &authorityFolder,
                               qint64 nowUs, const std::function<QList<QHostAddress>()> &addresses);

/// 0.0.0.0 or [::].
bool isEverywhere(const QHostAddress &address);

/// The addresses by which others reach this computer: no loopback, none that need a scope.
QList<QHostAddress> networkAddresses();

/// Letters, digits, '-', '.', '_' and '~' (what a path needs no escapes for); at most 128.
bool isPathToken(QByteArrayView token);
/// 128 random bits.
QByteArray makePathToken();
Result<TrustedProxies> trustedProxiesOf(const QStringList &texts);

} // namespace hookloupe
