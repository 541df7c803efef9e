// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/scheme.h"

#include "core/event/coretext.h"
#include "core/signature/rulesreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const QString &id, const QString &mistake)
{
    const QString which =
            id.isEmpty() ? CoreText::tr("The scheme") : CoreText::tr("The scheme “%1”").arg(id);
    return { ErrorCode::InvalidInput, CoreText::tr("%1 cannot be used: %2.").arg(which, mistake),
             mistake.section(u':', 0, 0) };
}

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// The names of the parameters that fall back to the request's URL go to \a urlParameters.
QList<SchemeParameter> readParameters(JsonMembers &top, QList<QByteArray> &urlParameters)
{
    QList<SchemeParameter> parameters;
    for (JsonMembers &members : top.objects("parameters"_L1)) {
        SchemeParameter parameter;
        parameter.name = members.bytes("name"_L1);
        parameter.label = members.text("label"_L1);
        parameter.required = members.flag("required"_L1, true);
        if (members.choice("default"_L1, { u"none"_s, u"url"_s }, 0) == 1)
            urlParameters.append(parameter.name);
        members.finish();
        parameters.append(parameter);
    }
    return parameters;
}

bool coversUrl(const SchemeRules &rules)
{
    return !rules.urlParameters.isEmpty()
            || std::any_of(rules.contents.begin(), rules.contents.end(),
                           [](const ContentTemplate &content) { return content.uses(urlPart); });
}

} // namespace

Result<Scheme> Scheme::fromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        return unreadable({},
                          CoreText::tr("it is not a JSON object (%1, byte %2)")
                                  .arg(parseError.errorString())
                                  .arg(parseError.offset));
    }
    const QJsonObject object = document.object();
    QString mistake;
    JsonMembers top(object, {}, mistake);
    top.text("$schema"_L1, QString()); // editors use it to find scheme.schema.json

    Scheme scheme;
    scheme.id = top.text("id"_L1);
    if (!isId(scheme.id))
        top.note("id"_L1, CoreText::tr("use small letters, digits and '-'"));
    scheme.name = top.text("name"_L1);
    scheme.summary = top.text("summary"_L1);
    scheme.documentation = top.text("documentation"_L1);
    scheme.keyHint = object.value("key"_L1).toObject().value("hint"_L1).toString();

    QList<QByteArray> urlParameters;
    scheme.parameters = readParameters(top, urlParameters);
    QList<QByteArray> parameterNames;
    for (const SchemeParameter &parameter : std::as_const(scheme.parameters))
        parameterNames.append(parameter.name);
    SchemeRules rules = readRules(top, parameterNames);
    rules.urlParameters = urlParameters;
    rules.sender = top.text("sender"_L1, scheme.name);
    scheme.retryWindowS = top.count("retry_window_s"_L1).value_or(scheme.retryWindowS);
    top.finish();
    if (!mistake.isEmpty())
        return unreadable(scheme.id, mistake);

    scheme.carrier = rules.carrier.place == Place::Body ? "body"_ba : rules.carrier.name;
    scheme.algorithm = algorithmText(rules.algorithm);
    scheme.keyKind = rules.algorithm.isPublicKey() ? KeyKind::PublicKey : KeyKind::SharedSecret;
    scheme.signsUrl = coversUrl(rules);
    scheme.timestamped = rules.timestamp && !rules.timestamp->isOptional;
    if (rules.timestamp)
        scheme.toleranceS = rules.timestamp->toleranceS;
    scheme.rules = std::make_shared<const SchemeRules>(std::move(rules));
    return scheme;
}

} // namespace hookloupe
