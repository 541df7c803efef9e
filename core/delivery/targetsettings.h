// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/httpsender.h"
#include "core/endpoint/secretref.h"
#include "core/event/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hookloupe {

/// How a person wants one target to be sent to, as it is remembered: with references to secrets,
/// never the secrets themselves.
struct TargetSettings
{
    SendRoute route = {}; ///< without secrets and redirectHosts
    SecretRef proxyPassword = {};
    SecretRef keyPassphrase = {};
    bool verifyCertificate = true;
    int connectTimeoutMs = SendLimits().connectTimeoutMs;
    int totalTimeoutMs = SendLimits().totalTimeoutMs;

    static constexpr int kTimeoutMsMax = 3'600'000;

    bool isDefault() const { return toJson().isEmpty(); }
    /// What differs from the default, in a few words each: "HTTP/2", "proxy 10.0.0.1:3128". The
    /// first says that the certificate is not checked, where it is not.
    QStringList summary() const;
    SendLimits limits(const SecretBytes &proxyPassword, const SecretBytes &keyPassphrase) const;
    /// InvalidInput, see SendRoute::check().
    Result<void> check() const;

    /// Only what differs from the default.
    QJsonObject toJson() const;
    static Result<TargetSettings> fromJson(const QJsonObject &json);
};

/// What the settings of \a target are remembered by: "https://shop.example:443".
QString originOf(const SendTarget &target);

} // namespace hookloupe
