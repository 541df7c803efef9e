// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace hookloupe {

/// The certificate that a sender showed in its TLS handshake (mutual TLS).
struct ClientCertificate
{
    QString subject; ///< "CN=sender, O=Example" (not a display of bytes: decoded by the TLS
                     ///< library)
    QString issuer;
    QStringList names; ///< subject alternative names: "DNS:a.example", "IP:192.0.2.1"
    QByteArray sha256; ///< of its DER form, 32 bytes
    qint64 validFromUs = 0; ///< Unix microseconds
    qint64 validUntilUs = 0;
    bool isVerified = false; ///< it leads to one of the listener's authorities and is valid
    QString problem; ///< why it is not verified, in a sentence; empty when it is

    bool operator==(const ClientCertificate &) const = default;
};

/// What is known of an event besides its bytes and their times; most events have none of it.
struct EventOrigin
{
    std::optional<ClientCertificate> certificate;
    /// The address of the peer is a proxy that the person trusts, so that its Forwarded or
    /// X-Forwarded-* fields made the signed URL.
    bool isProxyTrusted = false;
    /// Of an event of kind Gap, which begins when it was "received": its end, Unix microseconds.
    qint64 gapUntilUs = 0;

    bool isEmpty() const noexcept { return !certificate && !isProxyTrusted && gapUntilUs == 0; }
    bool operator==(const EventOrigin &) const = default;

    /// As it is stored and printed. Unknown members are ignored when it is read.
    QJsonObject toJson() const;
    static EventOrigin fromJson(const QJsonObject &json);
};

QJsonObject clientCertificateJson(const ClientCertificate &certificate);

} // namespace hookloupe
