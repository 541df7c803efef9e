// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/endpoint/endpoint.h"

#include "core/endpoint/httpurl.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/query/eventfacts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

const QString kCatchAllName = u"default"_s;

Error wrong(const QString &endpoint, const QString &member, const QString &what)
{
    return { ErrorCode::InvalidInput,
             CoreText::tr("Endpoint '%1', %2: %3.").arg(endpoint, member, what), member };
}

bool isPathPrefix(QByteArrayView prefix, QByteArrayView path) noexcept
{
    if (prefix.endsWith('/'))
        prefix.chop(1);
    return path.startsWith(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

} // namespace

QJsonObject Endpoint::toJson() const
{
    QJsonObject json{ { u"name"_s, name }, { u"path"_s, QString::fromUtf8(path) } };
    if (!scheme.isEmpty())
        json[u"scheme"_s] = scheme;
    // One reference alone is written as it always was, for programs and people who know no other.
    if (secrets.size() == 1 && secrets.first().isPlain())
        json[u"secret"_s] = secrets.first().toJson();
    else if (!secrets.isEmpty())
        json[u"secrets"_s] = secretsToJson(secrets);
    if (toleranceS)
        json[u"tolerance_s"_s] = *toleranceS;
    if (!publicUrl.isEmpty())
        json[u"public_url"_s] = QString::fromUtf8(publicUrl);
    if (!parameters.isEmpty()) {
        QJsonObject values;
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            values[QString::fromUtf8(it.key())] = QString::fromUtf8(it.value());
        json[u"parameters"_s] = values;
    }
    if (response != ResponsePlan())
        json[u"response"_s] = response.toJson();
    if (!rules.isEmpty())
        json[u"rules"_s] = rulesToJson(rules);
    if (!answersHandshakes)
        json[u"handshakes"_s] = false;
    if (!forward.isEmpty())
        json[u"forward"_s] = forward.toJson();
    if (!target.isEmpty())
        json[u"target"_s] = QString::fromUtf8(target);
    return json;
}

Result<Endpoint> Endpoint::fromJson(const QJsonObject &json)
{
    Endpoint endpoint;
    endpoint.name = json[u"name"_s].toString();
    if (endpoint.name.trimmed().isEmpty())
        return Error{ ErrorCode::InvalidInput, CoreText::tr("An endpoint needs a \"name\"."),
                      u"name"_s };
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString member = it.key();
        const QJsonValue value = it.value();
        const auto fail = [&](const QString &what) { return wrong(endpoint.name, member, what); };
        if (member == "name"_L1) {
            continue;
        } else if (member == "path"_L1) {
            endpoint.path = value.toString().toUtf8();
            if (!endpoint.path.startsWith('/') || endpoint.path.contains('?')
                || endpoint.path.contains(' '))
                return fail(CoreText::tr("it must start with '/' and hold no blank and no '?'"));
        } else if (member == "scheme"_L1) {
            endpoint.scheme = value.toString();
        } else if (member == "secret"_L1) {
            auto secret = EndpointSecret::fromJson(value.toObject());
            if (!secret)
                return fail(secret.error().sentence);
            if (json.contains(u"secrets"_s))
                return fail(CoreText::tr("write it as the first of \"secrets\""));
            endpoint.secrets = { *std::move(secret) };
        } else if (member == "secrets"_L1) {
            auto secrets = secretsFromJson(value.toArray());
            if (!secrets)
                return Error{ ErrorCode::InvalidInput,
                              CoreText::tr("Endpoint '%1', %2: %3.")
                                      .arg(endpoint.name, member + secrets.error().where,
                                           secrets.error().sentence),
                              member + secrets.error().where };
            endpoint.secrets = *std::move(secrets);
        } else if (member == "tolerance_s"_L1) {
            if (!value.isDouble())
                return fail(
                        CoreText::tr("it must be a number of seconds; -1 switches the check off"));
            endpoint.toleranceS = value.toInteger();
        } else if (member == "public_url"_L1 || member == "target"_L1) {
            const QByteArray url = value.toString().toUtf8();
            if (!isHttpUrl(url))
                return fail(CoreText::tr("it must be an absolute http or https URL"));
            (member == "target"_L1 ? endpoint.target : endpoint.publicUrl) = url;
        } else if (member == "parameters"_L1) {
            const QJsonObject values = value.toObject();
            for (auto p = values.begin(); p != values.end(); ++p)
                endpoint.parameters[p.key().toUtf8()] = p.value().toString().toUtf8();
        } else if (member == "response"_L1) {
            auto plan = ResponsePlan::fromJson(value.toObject());
            if (!plan)
                // Its sentence names the member and ends by itself.
                return Error{
                    ErrorCode::InvalidInput,
                    CoreText::tr("Endpoint '%1', %2").arg(endpoint.name, plan.error().sentence),
                    plan.error().where
                };
            endpoint.response = std::move(*plan);
        } else if (member == "rules"_L1) {
            if (!value.isArray())
                return fail(CoreText::tr("it must be a list of rules"));
            auto rules = rulesFromJson(value.toArray());
            if (!rules)
                return Error{
                    ErrorCode::InvalidInput,
                    CoreText::tr("Endpoint '%1', %2").arg(endpoint.name, rules.error().sentence),
                    rules.error().where
                };
            endpoint.rules = std::move(*rules);
        } else if (member == "handshakes"_L1) {
            if (!value.isBool())
                return fail(CoreText::tr("it must be true or false"));
            endpoint.answersHandshakes = value.toBool();
        } else if (member == "forward"_L1) {
            auto plan = ForwardPlan::fromJson(value.toObject());
            if (!plan)
                return Error{
                    ErrorCode::InvalidInput,
                    CoreText::tr("Endpoint '%1', %2").arg(endpoint.name, plan.error().sentence),
                    plan.error().where
                };
            endpoint.forward = std::move(*plan);
        } else {
            return fail(CoreText::tr("there is no such member"));
        }
    }
    return endpoint;
}

EndpointSet::EndpointSet()
    : m_endpoints{ Endpoint{ .name = kCatchAllName } }
{ }

Result<EndpointSet> EndpointSet::fromList(QList<Endpoint> endpoints)
{
    const auto hasCatchAll = [&] {
        return std::any_of(endpoints.begin(), endpoints.end(),
                           [](const Endpoint &e) { return e.path == "/"; });
    };
    if (!hasCatchAll())
        endpoints.append(Endpoint{ .name = kCatchAllName });
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (endpoints[i].name == endpoints[j].name)
                return Error{
                    ErrorCode::InvalidInput,
                    CoreText::tr("Two endpoints are named '%1'; give one of them another name.")
                            .arg(endpoints[i].name),
                    u"name"_s
                };
            if (endpoints[i].path == endpoints[j].path)
                return Error{ ErrorCode::InvalidInput,
                              CoreText::tr("The endpoints '%1' and '%2' both have the path %3; "
                                           "change one of them.")
                                      .arg(endpoints[j].name, endpoints[i].name,
                                           displayText(endpoints[i].path)),
                              u"path"_s };
        }
    }
    EndpointSet set;
    set.m_endpoints = std::move(endpoints);
    return set;
}

Result<EndpointSet> EndpointSet::fromJson(const QByteArray &document)
{
    QJsonParseError mistake;
    const QJsonDocument json = QJsonDocument::fromJson(document, &mistake);
    if (json.isNull())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The endpoints are not JSON: %1 at byte %2.")
                              .arg(mistake.errorString())
                              .arg(mistake.offset) };
    const QJsonValue list = json[u"endpoints"_s];
    if (!list.isArray())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The endpoints document needs a list called \"endpoints\"."),
                      u"endpoints"_s };
    QList<Endpoint> endpoints;
    const QJsonArray members = list.toArray();
    for (const auto &value : members) {
        auto endpoint = Endpoint::fromJson(value.toObject());
        if (!endpoint)
            return endpoint.error();
        endpoints.append(std::move(*endpoint));
    }
    return fromList(std::move(endpoints));
}

QByteArray EndpointSet::toJson() const
{
    QJsonArray list;
    for (const Endpoint &endpoint : m_endpoints)
        list.append(endpoint.toJson());
    return QJsonDocument(QJsonObject{ { u"endpoints"_s, list } }).toJson();
}

qsizetype EndpointSet::match(QByteArrayView target) const noexcept
{
    const QByteArrayView path = targetPath(target);
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_endpoints.size(); ++i) {
        const QByteArray &prefix = m_endpoints[i].path;
        if (isPathPrefix(prefix, path)
            && (best < 0 || prefix.size() > m_endpoints[best].path.size()))
            best = i;
    }
    return best;
}

qsizetype EndpointSet::indexOf(QStringView name) const noexcept
{
    for (qsizetype i = 0; i < m_endpoints.size(); ++i) {
        if (m_endpoints[i].name == name)
            return i;
    }
    return -1;
}

QByteArray signedUrl(const Endpoint &endpoint, const WireRequest &request, const CalledAt &at)
{
    const QByteArrayView target = request.targetBytes();
    if (!endpoint.publicUrl.isEmpty()) {
        const qsizetype query = target.indexOf('?');
        if (query < 0 || endpoint.publicUrl.contains('?'))
            return endpoint.publicUrl;
        return endpoint.publicUrl + target.sliced(query).toByteArray();
    }
    if (target.contains("://"))
        return target.toByteArray();
    const QByteArrayView host = at.authority.isEmpty()
            ? request.field("Host").value_or(at.localAuthority)
            : at.authority;
    QByteArray url = at.isTls ? "https://"_ba : "http://"_ba;
    url += host.isEmpty() ? at.localAuthority : host;
    if (target.startsWith('/')) {
        url += at.prefix;
        url += target;
    }
    return url;
}

} // namespace hookloupe
