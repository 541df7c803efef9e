// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/endpointsecret.h"

#include "core/event/coretext.h"

#include <QDate>
#include <QDateTime>

#include <limits>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error wrongSecret(const QString &member, const QString &what)
{
    return { ErrorCode::InvalidInput, what, member };
}

/// RFC 3339, or a day, which begins at midnight UTC.
std::optional<qint64> secondsOf(const QJsonValue &json)
{
    const QString text = json.toString();
    if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid())
        return day.startOfDay(Qt::UTC).toSecsSinceEpoch();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    // Without an offset it would be another moment on every computer.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toSecsSinceEpoch();
}

QString dateText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

QJsonObject EndpointSecret::toJson() const
{
    QJsonObject json = ref.toJson();
    if (!label.isEmpty())
        json[u"label"_s] = label;
    if (fromS)
        json[u"from"_s] = dateText(*fromS);
    if (untilS)
        json[u"until"_s] = dateText(*untilS);
    return json;
}

Result<EndpointSecret> EndpointSecret::fromJson(const QJsonObject &json)
{
    auto ref = SecretRef::fromJson(json);
    if (!ref)
        return ref.error();
    EndpointSecret secret{ .ref = *std::move(ref) };
    const QString place = secret.ref.toJson().begin().key();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == place)
            continue;
        if (it.key() == "label"_L1 && it.value().isString()) {
            secret.label = it.value().toString();
        } else if (it.key() == "label"_L1) {
            return wrongSecret(it.key(), CoreText::tr("it must be text"));
        } else if (it.key() == "from"_L1 || it.key() == "until"_L1) {
            const auto seconds = secondsOf(it.value());
            if (!seconds)
                return wrongSecret(
                        it.key(),
                        CoreText::tr(
                                "it must be a day (2026-03-01, which begins at midnight UTC) or a "
                                "time with its offset (2026-03-01T12:00:00Z)"));
            (it.key() == "from"_L1 ? secret.fromS : secret.untilS) = seconds;
        } else {
            return wrongSecret(it.key(), CoreText::tr("there is no such member"));
        }
    }
    if (secret.fromS && secret.untilS && *secret.untilS <= *secret.fromS)
        return wrongSecret(u"until"_s, CoreText::tr("it must be after \"from\""));
    return secret;
}

Result<QList<EndpointSecret>> secretsFromJson(const QJsonArray &json)
{
    if (json.isEmpty() || json.size() > kEndpointSecretsMax)
        return wrongSecret(
                {}, CoreText::tr("it must be a list of 1 to %1 secrets").arg(kEndpointSecretsMax));
    QList<EndpointSecret> secrets;
    for (qsizetype i = 0; i < json.size(); ++i) {
        auto secret = EndpointSecret::fromJson(json.at(i).toObject());
        QString where = u"[%1]"_s.arg(i);
        if (!secret) {
            if (!secret.error().where.isEmpty())
                where += u'.' + secret.error().where;
            return wrongSecret(where, secret.error().sentence);
        }
        secrets.append(*std::move(secret));
    }
    return secrets;
}

QJsonArray secretsToJson(const QList<EndpointSecret> &secrets)
{
    QJsonArray json;
    for (const EndpointSecret &secret : secrets)
        json.append(secret.toJson());
    return json;
}

qsizetype signingSecret(const QList<EndpointSecret> &secrets, qint64 unixS) noexcept
{
    constexpr qint64 kEver = std::numeric_limits<qint64>::min();
    qsizetype best = -1;
    for (qsizetype i = 0; i < secrets.size(); ++i) {
        if (secrets[i].isInForce(unixS)
            && (best < 0 || secrets[i].fromS.value_or(kEver) > secrets[best].fromS.value_or(kEver)))
            best = i;
    }
    return best;
}

} // namespace hookloupe
