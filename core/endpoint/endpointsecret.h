// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/secretref.h"
#include "core/event/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace hookloupe {

/// One of an endpoint's secrets, and when it is in force. A plain value; holds no secret.
struct EndpointSecret
{
    SecretRef ref;
    QString label; ///< for people, e.g. "spring rotation"; may be empty
    std::optional<qint64> fromS; ///< Unix seconds; in force from then on; nullopt: since ever
    std::optional<qint64> untilS; ///< Unix seconds; no longer in force from then on; nullopt: ever

    bool operator==(const EndpointSecret &) const = default;

    /// A reference alone, as files of before wrote it.
    bool isPlain() const { return label.isEmpty() && !fromS && !untilS; }
    bool isInForce(qint64 unixS) const noexcept
    {
        return (!fromS || *fromS <= unixS) && (!untilS || unixS < *untilS);
    }

    /// The reference's member, and `label`, `from`, `until` where they are set.
    QJsonObject toJson() const;
    /// InvalidInput; `where` is the member, empty for the reference.
    static Result<EndpointSecret> fromJson(const QJsonObject &json);
};

/// More than these an endpoint never needs; each costs a check of every event.
inline constexpr qsizetype kEndpointSecretsMax = 16;

/// `where` is "[i].member".
Result<QList<EndpointSecret>> secretsFromJson(const QJsonArray &json);
QJsonArray secretsToJson(const QList<EndpointSecret> &secrets);

/// Of those in force at \a unixS the one that signs: the one that came into force last, the first
/// of several. -1: none is in force.
qsizetype signingSecret(const QList<EndpointSecret> &secrets, qint64 unixS) noexcept;

} // namespace hookloupe
