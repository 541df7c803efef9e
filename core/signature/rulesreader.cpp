// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/rulesreader.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/extrarules.h"
#include "core/signature/handshakerules.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct AlgorithmName
{
    const char *word = nullptr; ///< in scheme files
    const char *text = nullptr; ///< for people
    Algorithm algorithm;
};
constexpr std::array kAlgorithms{
    AlgorithmName{ "hmac-sha1", "HMAC-SHA1", { AlgorithmKind::Hmac, HashFunction::Sha1 } },
    AlgorithmName{ "hmac-sha256", "HMAC-SHA256", { AlgorithmKind::Hmac, HashFunction::Sha256 } },
    AlgorithmName{ "hmac-sha384", "HMAC-SHA384", { AlgorithmKind::Hmac, HashFunction::Sha384 } },
    AlgorithmName{ "hmac-sha512", "HMAC-SHA512", { AlgorithmKind::Hmac, HashFunction::Sha512 } },
    AlgorithmName{ "sha1", "SHA-1", { AlgorithmKind::Hash, HashFunction::Sha1 } },
    AlgorithmName{ "sha256", "SHA-256", { AlgorithmKind::Hash, HashFunction::Sha256 } },
    AlgorithmName{ "sha512", "SHA-512", { AlgorithmKind::Hash, HashFunction::Sha512 } },
    AlgorithmName{ "ed25519", "Ed25519", { AlgorithmKind::Ed25519, HashFunction::Sha512 } },
    AlgorithmName{ "rsa-sha1", "RSA-SHA1", { AlgorithmKind::Rsa, HashFunction::Sha1 } },
    AlgorithmName{ "rsa-sha256", "RSA-SHA256", { AlgorithmKind::Rsa, HashFunction::Sha256 } },
    AlgorithmName{
            "ecdsa-p256-sha1", "ECDSA P-256, SHA-1", { AlgorithmKind::Ecdsa, HashFunction::Sha1 } },
    AlgorithmName{ "ecdsa-p521-sha512-raw",
                   "ECDSA P-521 (r, s)",
                   { AlgorithmKind::EcdsaRaw, HashFunction::Sha512 } },
    AlgorithmName{
            "ecdsa-p256-sha256", "ECDSA P-256", { AlgorithmKind::Ecdsa, HashFunction::Sha256 } },
    AlgorithmName{ "rsa-pss-sha512", "RSA-PSS", { AlgorithmKind::RsaPss, HashFunction::Sha512 } },
    AlgorithmName{ "ecdsa-p256-sha256-raw",
                   "ECDSA P-256 (r, s)",
                   { AlgorithmKind::EcdsaRaw, HashFunction::Sha256 } },
    AlgorithmName{ "token",
                   QT_TRANSLATE_NOOP("hookloupe::CoreText", "shared token"),
                   { AlgorithmKind::Token, HashFunction::Sha256 } },
    AlgorithmName{ "basic", "HTTP Basic", { AlgorithmKind::Basic, HashFunction::Sha256 } },
};

std::optional<JsonPath> pathOf(JsonMembers &members, QLatin1StringView name, const QByteArray &text)
{
    auto path = JsonPath::parse(text);
    if (!path)
        members.note(name, CoreText::tr("a JSON path like $.data.id is needed here"));
    return path;
}

std::vector<ContentTemplate> readIdentity(JsonMembers &top, QLatin1StringView name)
{
    std::vector<ContentTemplate> templates = readTemplates(top, name);
    for (const ContentTemplate &one : templates) {
        // These are read without a secret, and shown.
        if (one.uses(secretPart) || one.uses(parameterPart))
            top.note(name, CoreText::tr("the secret and parameters cannot be used here"));
    }
    return templates;
}

CarrierRules readCarrierRules(JsonMembers &top, const Algorithm &algorithm)
{
    CarrierRules rules;
    auto members = top.object("signature"_L1);
    if (!members) {
        top.note("signature"_L1, CoreText::tr("an object that says where the signature is"));
        return rules;
    }
    constexpr std::array kPlaces{ Place::Header, Place::Form, Place::Json, Place::Body };
    rules.place = kPlaces.at(static_cast<std::size_t>(
            members->choice("in"_L1, { u"header"_s, u"form"_s, u"json"_s, u"body"_s }, 0)));
    if (rules.place != Place::Body)
        rules.name = members->bytes("name"_L1);
    rules.moreNames = members->texts("more_names"_L1);
    if (rules.place == Place::Json)
        rules.path = pathOf(*members, "name"_L1, rules.name);
    if (rules.place != Place::Header && !rules.moreNames.isEmpty())
        members->note("more_names"_L1, CoreText::tr("only headers can be several"));
    rules.form = static_cast<CarrierForm>(
            members->choice("form"_L1,
                            { u"raw"_s, u"prefix"_s, u"list"_s, u"elements"_s, u"basic"_s, u"jws"_s,
                              u"message"_s, u"json_base64"_s },
                            0));
    if (rules.form == CarrierForm::Prefix)
        rules.prefix = members->bytes("prefix"_L1);
    else if (rules.form == CarrierForm::List)
        rules.prefix = members->bytes("prefix"_L1, QByteArray());
    if (rules.form == CarrierForm::List || rules.form == CarrierForm::Elements) {
        const QByteArray separator = members->bytes("separator"_L1);
        if (separator.size() == 1)
            rules.separator = separator.front();
        else
            members->note("separator"_L1, CoreText::tr("one ASCII character is needed here"));
    }
    if (rules.form == CarrierForm::Elements)
        readElementRules(*members, rules);
    if (rules.form == CarrierForm::JsonBase64)
        rules.label = members->bytes("label"_L1);
    if (rules.form == CarrierForm::JsonBase64 && rules.place != Place::Header)
        members->note("form"_L1, CoreText::tr("\"json_base64\" is read from a header"));
    if ((rules.place == Place::Body) && rules.form != CarrierForm::Jws)
        members->note("in"_L1, CoreText::tr("a body can be a JWS, and nothing else"));
    rules.several = members->flag("several"_L1, false) || !rules.moreNames.isEmpty();
    if (rules.form == CarrierForm::Jws || rules.form == CarrierForm::Message) {
        rules.encoding =
                rules.form == CarrierForm::Jws ? TextEncoding::Base64Url : TextEncoding::Base64;
    } else if (!algorithm.isCredential()) {
        rules.encoding = static_cast<TextEncoding>(
                1 + members->choice("encoding"_L1, { u"hex"_s, u"base64"_s, u"base64url"_s }));
    } else {
        rules.encoding =
                algorithm.kind == AlgorithmKind::Basic ? TextEncoding::Base64 : TextEncoding::Text;
    }
    const int hexCase = members->choice("hex_case"_L1, { u"lower"_s, u"any"_s, u"upper"_s }, 0);
    rules.anyHexCase = hexCase > 0;
    rules.upperHex = hexCase == 2;
    rules.isPadded = members->flag("padded"_L1, false);
    if ((rules.form == CarrierForm::Basic) != (algorithm.kind == AlgorithmKind::Basic))
        members->note(
                "form"_L1,
                CoreText::tr("\"basic\" goes with the algorithm \"basic\", and only with it"));
    members->finish();
    return rules;
}

std::optional<TimestampRules> readTimestampRules(JsonMembers &top, const CarrierRules &carrier)
{
    auto members = top.object("timestamp"_L1);
    if (!members)
        return std::nullopt;
    TimestampRules rules;
    constexpr std::array kPlaces{ Place::Header, Place::Element, Place::Json, Place::Claim,
                                  Place::FirstItem };
    rules.place = kPlaces.at(static_cast<std::size_t>(members->choice(
            "in"_L1, { u"header"_s, u"element"_s, u"json"_s, u"claim"_s, u"first_item"_s })));
    const bool enveloped = carrier.form == CarrierForm::Jws || carrier.form == CarrierForm::Message;
    if (enveloped != (rules.place == Place::Claim))
        members->note(
                "in"_L1,
                CoreText::tr("\"claim\" goes with a JWS or message signature, and only with it"));
    if (rules.place != Place::FirstItem)
        rules.name = members->bytes("name"_L1);
    else if (carrier.form != CarrierForm::List)
        members->note("in"_L1,
                      CoreText::tr("\"first_item\" needs a signature of the form \"list\""));
    if (rules.place == Place::Json)
        rules.path = pathOf(*members, "name"_L1, rules.name);
    if (rules.place == Place::Element && carrier.form != CarrierForm::Elements)
        members->note("in"_L1,
                      CoreText::tr("\"element\" needs a signature of the form \"elements\""));
    rules.unit = static_cast<TimeUnit>(
            members->choice("unit"_L1, { u"s"_s, u"ms"_s, u"iso8601"_s, u"http_date"_s }));
    rules.toleranceS = members->count("tolerance_s"_L1);
    rules.futureToleranceS = members->count("future_tolerance_s"_L1);
    rules.inclusive = members->flag("inclusive"_L1, true);
    rules.isOptional = members->flag("optional"_L1, false);
    members->finish();
    return rules;
}

KeyRules readKeyRules(JsonMembers &top, const QList<QByteArray> &parameters)
{
    KeyRules rules;
    auto members = top.object("key"_L1);
    if (!members) {
        top.note("key"_L1, CoreText::tr("an object that says what the secret looks like"));
        return rules;
    }
    members->text("hint"_L1); // read for Scheme::keyHint; asked for here so that it is known
    const QStringList forms{ u"utf8"_s, u"hex"_s, u"base64"_s, u"nfkd"_s, u"sha1"_s };
    rules.form = static_cast<KeyForm>(members->choice("form"_L1, forms, 0));
    if (members->has("or_form"_L1))
        rules.otherForm = static_cast<KeyForm>(members->choice("or_form"_L1, forms));
    rules.strip = members->bytes("strip"_L1, QByteArray());
    rules.publicFormat = members->bytes("public_format"_L1, QByteArray());
    rules.fixed = members->texts("fixed"_L1);
    rules.moreFrom = members->texts("more_from"_L1);
    for (const QByteArray &name : rules.moreFrom) {
        if (!parameters.contains(name))
            members->note("more_from"_L1,
                          CoreText::tr("“%1” is not one of the parameters").arg(displayText(name)));
    }
    members->finish();
    return rules;
}

void readEach(JsonMembers &top, SchemeRules &rules)
{
    const QByteArray text = top.bytes("each"_L1, QByteArray());
    if (text.isEmpty())
        return;
    const qsizetype wildcard = text.indexOf("[*]");
    if (wildcard < 0) {
        top.note("each"_L1, CoreText::tr("a JSON path with [*] is needed here"));
        return;
    }
    rules.eachArray = pathOf(top, "each"_L1, text.first(wildcard));
    rules.eachMember = pathOf(top, "each"_L1, '$' + text.sliced(wildcard + 3));
    if (rules.carrier.place != Place::Json)
        top.note("each"_L1, CoreText::tr("it needs a signature in the JSON body"));
}

/// What only the whole of the rules shows.
void checkContents(JsonMembers &top, const SchemeRules &rules, const QList<QByteArray> &parameters)
{
    if (rules.contents.empty() != rules.algorithm.isCredential()) {
        top.note("content"_L1,
                 rules.contents.empty()
                         ? CoreText::tr("say what is signed, e.g. \"{timestamp}.{body}\"")
                         : CoreText::tr("a token or password signs nothing"));
    }
    for (const ContentTemplate &content : rules.contents) {
        if (content.uses(timestampPart) && !rules.timestamp)
            top.note("content"_L1, CoreText::tr("{timestamp} needs the member \"timestamp\""));
        if (content.uses(idPart) && rules.idHeader.isEmpty())
            top.note("content"_L1, CoreText::tr("{id} needs the member \"id_header\""));
        if (content.uses(secretPart) != (rules.algorithm.kind == AlgorithmKind::Hash))
            top.note("content"_L1,
                     CoreText::tr("{secret} goes with a plain digest, and only with it"));
        for (const TemplatePart &part : content.parts) {
            if (part.make == parameterPart && !parameters.contains(part.argument))
                top.note("content"_L1,
                         CoreText::tr("“%1” is not one of the parameters")
                                 .arg(displayText(part.argument)));
        }
    }
}

} // namespace

std::vector<ContentTemplate> readTemplates(JsonMembers &top, QLatin1StringView name)
{
    std::vector<ContentTemplate> templates;
    for (const QByteArray &text : top.texts(name)) {
        auto read = ContentTemplate::parse(text);
        if (!read) {
            top.note(name, read.error().sentence);
            return {};
        }
        templates.push_back(std::move(*read));
    }
    return templates;
}

Algorithm readAlgorithm(JsonMembers &members, QLatin1StringView name)
{
    QStringList words;
    for (const AlgorithmName &known : kAlgorithms)
        words.append(QString::fromLatin1(known.word));
    return kAlgorithms.at(static_cast<std::size_t>(members.choice(name, words))).algorithm;
}

QString algorithmText(const Algorithm &algorithm)
{
    for (const AlgorithmName &name : kAlgorithms) {
        if (name.algorithm.kind == algorithm.kind && name.algorithm.hash == algorithm.hash)
            return QString::fromLatin1(name.text);
    }
    return {};
}

SchemeRules readRules(JsonMembers &top, const QList<QByteArray> &parameters)
{
    SchemeRules rules;
    rules.algorithm = readAlgorithm(top, "algorithm"_L1);
    rules.carrier = readCarrierRules(top, rules.algorithm);
    rules.key = readKeyRules(top, parameters);
    rules.timestamp = readTimestampRules(top, rules.carrier);
    rules.carrier.firstIsTime = rules.timestamp && rules.timestamp->place == Place::FirstItem;
    rules.idHeader = top.bytes("id_header"_L1, QByteArray());
    rules.contents = readTemplates(top, "content"_L1);
    if (!rules.contents.empty())
        rules.contentDescription = displayText(rules.contents.front().text);
    if (auto members = top.object("body_digest"_L1)) {
        BodyDigestRules digest;
        digest.queryName = members->bytes("query"_L1);
        digest.hash = members->choice("algorithm"_L1, { u"sha1"_s, u"sha256"_s }) == 0
                ? HashFunction::Sha1
                : HashFunction::Sha256;
        members->finish();
        rules.bodyDigest = digest;
    }
    for (JsonMembers &members : top.objects("required_headers"_L1)) {
        const QByteArray name = members.bytes("name"_L1);
        rules.requiredFields.push_back({ name, members.bytes("value"_L1) });
        members.finish();
    }
    readEach(top, rules);
    rules.jsonField = top.bytes("json_in"_L1, QByteArray());
    readExtraRules(top, rules);
    rules.deliveryId = readIdentity(top, "delivery_id"_L1);
    rules.eventType = readIdentity(top, "event_type"_L1);
    rules.attempt = readIdentity(top, "attempt"_L1);
    readRecognitionRules(top, rules);
    rules.handshakes = readHandshakes(top, parameters);
    rules.coverage = top.text("coverage"_L1, QString());
    checkContents(top, rules, parameters);
    return rules;
}

} // namespace hookloupe
