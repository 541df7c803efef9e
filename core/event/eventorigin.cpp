// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/eventorigin.h"

#include <QDateTime>
#include <QJsonArray>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString timeText(qint64 unixUs)
{
    return QDateTime::fromMSecsSinceEpoch(unixUs / 1000, Qt::UTC).toString(Qt::ISODate);
}

qint64 timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toMSecsSinceEpoch() * 1000;
}

} // namespace

QJsonObject clientCertificateJson(const ClientCertificate &certificate)
{
    QJsonObject json{
        { u"subject"_s, certificate.subject },
        { u"issuer"_s, certificate.issuer },
        { u"names"_s, QJsonArray::fromStringList(certificate.names) },
        { u"sha256"_s, QString::fromLatin1(certificate.sha256.toHex()) },
        { u"not_before"_s, timeText(certificate.validFromUs) },
        { u"not_after"_s, timeText(certificate.validUntilUs) },
        { u"verified"_s, certificate.isVerified },
    };
    if (!certificate.problem.isEmpty())
        json[u"problem"_s] = certificate.problem;
    return json;
}

QJsonObject EventOrigin::toJson() const
{
    QJsonObject json;
    if (certificate)
        json[u"client_certificate"_s] = clientCertificateJson(*certificate);
    if (isProxyTrusted)
        json[u"proxy_trusted"_s] = true;
    if (gapUntilUs > 0)
        json[u"gap_until_us"_s] = gapUntilUs;
    return json;
}

EventOrigin EventOrigin::fromJson(const QJsonObject &json)
{
    EventOrigin origin;
    origin.isProxyTrusted = json[u"proxy_trusted"_s].toBool();
    origin.gapUntilUs = json[u"gap_until_us"_s].toInteger();
    const QJsonValue value = json[u"client_certificate"_s];
    if (!value.isObject())
        return origin;
    ClientCertificate certificate;
    certificate.subject = value[u"subject"_s].toString();
    certificate.issuer = value[u"issuer"_s].toString();
    const QJsonArray names = value[u"names"_s].toArray();
    for (const auto &name : names)
        certificate.names.append(name.toString());
    certificate.sha256 = QByteArray::fromHex(value[u"sha256"_s].toString().toLatin1());
    certificate.validFromUs = timeFrom(value[u"not_before"_s]);
    certificate.validUntilUs = timeFrom(value[u"not_after"_s]);
    certificate.isVerified = value[u"verified"_s].toBool();
    certificate.problem = value[u"problem"_s].toString();
    origin.certificate = std::move(certificate);
    return origin;
}

} // namespace hookloupe
