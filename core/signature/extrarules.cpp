// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/extrarules.h"

#include "core/event/coretext.h"
#include "core/signature/rulesreader.h"

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

std::optional<JsonPath> readPath(JsonMembers &members, QLatin1StringView name)
{
    const QByteArray text = members.bytes(name, QByteArray());
    if (text.isEmpty())
        return std::nullopt;
    auto path = JsonPath::parse(text);
    if (!path)
        members.note(name, CoreText::tr("a JSON path like $.data.id is needed here"));
    return path;
}

/// Exactly one template.
ContentTemplate readTemplate(JsonMembers &members, QLatin1StringView name)
{
    std::vector<ContentTemplate> templates = readTemplates(members, name);
    if (templates.size() == 1)
        return std::move(templates.front());
    members.note(name, CoreText::tr("a text is needed here"));
    return {};
}

Guard readGuard(JsonMembers &members)
{
    Guard guard;
    guard.place = members.choice("in"_L1, { u"header"_s, u"json"_s }, 0) == 0 ? Place::Header
                                                                              : Place::Json;
    guard.name = members.bytes("name"_L1);
    if (guard.place == Place::Json)
        guard.path = readPath(members, "name"_L1);
    guard.values = members.texts("values"_L1);
    guard.parameter = members.bytes("parameter"_L1, QByteArray());
    guard.hexDigits = static_cast<int>(members.count("hex_digits"_L1).value_or(0));
    guard.urlHosts = members.texts("url_hosts"_L1);
    guard.urlEnd = members.bytes("url_end"_L1, QByteArray());
    guard.signAs = members.bytes("sign_as"_L1, QByteArray());
    guard.isForgery =
            members.choice("otherwise"_L1, { u"malformed"_s, u"bad_signature"_s }, 0) == 1;
    members.finish();
    return guard;
}

ContentCase readCase(JsonMembers &members)
{
    ContentCase one;
    if (auto when = members.object("when"_L1)) {
        one.method = when->bytes("method"_L1, QByteArray());
        one.elementAbsent = when->bytes("no_element"_L1, QByteArray());
        one.begin = when->bytes("begins"_L1, QByteArray());
        one.length = static_cast<qsizetype>(when->count("length"_L1).value_or(0));
        one.path = readPath(*when, "json"_L1);
        one.values = when->texts("values"_L1);
        if (one.path.has_value() == one.values.isEmpty())
            when->note("values"_L1, CoreText::tr("\"json\" and \"values\" go together"));
        when->finish();
    } else {
        members.note("when"_L1, CoreText::tr("an object that says when this applies"));
    }
    one.contents = readTemplates(members, "content"_L1);
    if (members.has("algorithm"_L1))
        one.algorithm = readAlgorithm(members, "algorithm"_L1);
    one.label = members.bytes("label"_L1, QByteArray());
    members.finish();
    return one;
}

ClaimRules readClaim(JsonMembers &members)
{
    ClaimRules claim;
    claim.name = members.bytes("name"_L1);
    if (members.has("sha256_of"_L1)) {
        claim.hash = HashFunction::Sha256;
        claim.is = readTemplate(members, "sha256_of"_L1);
        claim.encoding = static_cast<TextEncoding>(
                1 + members.choice("encoding"_L1, { u"hex"_s, u"base64"_s, u"base64url"_s }));
        claim.absentWhenEmpty = members.flag("absent_when_empty"_L1, false);
    } else {
        claim.is = readTemplate(members, "is"_L1);
    }
    members.finish();
    return claim;
}

JwsRules readJwsRules(JsonMembers &members)
{
    JwsRules jws;
    jws.prefix = members.bytes("prefix"_L1, QByteArray());
    for (const QByteArray &word : members.texts("also_allowed"_L1)) {
        if (word == "hmac-sha384")
            jws.alsoAllowed.append({ AlgorithmKind::Hmac, HashFunction::Sha384 });
        else if (word == "hmac-sha512")
            jws.alsoAllowed.append({ AlgorithmKind::Hmac, HashFunction::Sha512 });
        else
            members.note("also_allowed"_L1, CoreText::tr("use hmac-sha384 or hmac-sha512"));
    }
    jws.leewayS = members.count("leeway_s"_L1).value_or(0);
    jws.lifetimeS = members.count("lifetime_s"_L1).value_or(jws.lifetimeS);
    jws.issue = members.texts("issue"_L1);
    jws.keyIdParameter = members.bytes("key_id_from"_L1, QByteArray());
    for (JsonMembers &claim : members.objects("claims"_L1))
        jws.claims.push_back(readClaim(claim));
    jws.detached = readTemplates(members, "detached"_L1);
    for (JsonMembers &member : members.objects("header"_L1)) {
        const QByteArray name = member.bytes("name"_L1);
        jws.header.push_back({ name, member.bytes("value"_L1) });
        member.finish();
    }
    if (auto list = members.object("signed_headers"_L1)) {
        jws.headerList = list->bytes("name"_L1);
        jws.headerNames = readTemplate(*list, "value"_L1);
        list->finish();
    }
    members.finish();
    return jws;
}

MessageRules readMessageRules(JsonMembers &members)
{
    MessageRules message;
    message.required = members.texts("required"_L1);
    message.components = members.texts("components"_L1);
    message.keyIdParameter = members.bytes("key_id_from"_L1, QByteArray());
    members.finish();
    return message;
}

} // namespace

void readElementRules(JsonMembers &signature, CarrierRules &rules)
{
    rules.labelParameter = signature.bytes("label_from"_L1, QByteArray());
    if (rules.labelParameter.isEmpty())
        rules.label = signature.bytes("label"_L1);
    const QByteArray pair = signature.bytes("pair"_L1, "="_ba);
    if (pair.size() == 1)
        rules.pair = pair.front();
    else
        signature.note("pair"_L1, CoreText::tr("one ASCII character is needed here"));
    rules.isQuoted = signature.flag("quoted"_L1, false);
    const QByteArray group = signature.bytes("groups"_L1, QByteArray());
    if (group.size() == 1)
        rules.groupSeparator = group.front();
    else if (!group.isEmpty())
        signature.note("groups"_L1, CoreText::tr("one ASCII character is needed here"));
    for (JsonMembers &members : signature.objects("extra"_L1)) {
        const QByteArray name = members.bytes("name"_L1);
        rules.extra.push_back({ name, readTemplate(members, "value"_L1) });
        members.finish();
    }
}

void readExtraRules(JsonMembers &top, SchemeRules &rules)
{
    for (JsonMembers &members : top.objects("guards"_L1))
        rules.guards.push_back(readGuard(members));
    for (JsonMembers &members : top.objects("cases"_L1))
        rules.cases.push_back(readCase(members));
    for (JsonMembers &members : top.objects("sends"_L1)) {
        const QByteArray name = members.bytes("name"_L1);
        rules.sentFields.push_back({ name, readTemplate(members, "value"_L1) });
        members.finish();
    }
    if (auto members = top.object("jws"_L1))
        rules.jws = readJwsRules(*members);
    if (auto members = top.object("message"_L1))
        rules.message = readMessageRules(*members);
    if (rules.jws.has_value() != (rules.carrier.form == CarrierForm::Jws))
        top.note("jws"_L1,
                 CoreText::tr("it goes with a signature of the form \"jws\", and only with it"));
    if (rules.message.has_value() != (rules.carrier.form == CarrierForm::Message))
        top.note(
                "message"_L1,
                CoreText::tr("it goes with a signature of the form \"message\", and only with it"));
}

} // namespace hookloupe
