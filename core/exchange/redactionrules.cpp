// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/redactionrules.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/exchange/jsonview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QByteArray normalised(QByteArrayView name)
{
    QByteArray plain;
    for (const char c : name) {
        if (c != '_' && c != '-' && c != ' ')
            plain += c;
    }
    return plain.toLower();
}

/// '*' for any characters; greedy with one place to go back to, so that it takes no more than
/// pattern × name steps.
bool fits(QByteArrayView pattern, QByteArrayView name)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1;
    qsizetype back = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            back = n;
        } else if (p < pattern.size() && pattern[p] == name[n]) {
            ++p;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++back;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

QJsonArray namesJson(const QByteArrayList &names)
{
    QJsonArray array;
    for (const QByteArray &name : names)
        array.append(QString::fromUtf8(name));
    return array;
}

/// Where the member is there: its strings. False when it is something else.
bool readNames(JsonView member, QByteArrayList &names)
{
    if (!member.isThere())
        return true;
    if (!member.isArray())
        return false;
    names.clear();
    bool areStrings = true;
    member.forEachItem([&](JsonView one) {
        areStrings = areStrings && one.isString() && !one.text().isEmpty();
        names += one.text();
        return true;
    });
    return areStrings;
}

Error wrongRules(const QString &sentence)
{
    return { ErrorCode::InvalidInput, sentence };
}

} // namespace

NamePatterns::NamePatterns(QByteArrayList patterns)
    : m_patterns(std::move(patterns))
{
    for (const QByteArray &pattern : std::as_const(m_patterns))
        m_normalised += normalised(pattern);
}

bool NamePatterns::match(QByteArrayView name) const
{
    const QByteArray plain = normalised(name);
    return std::any_of(m_normalised.begin(), m_normalised.end(),
                       [&plain](const QByteArray &pattern) { return fits(pattern, plain); });
}

RedactionRules RedactionRules::defaults()
{
    RedactionRules rules;
    rules.headers = NamePatterns({ "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie",
                                   "X-Api-Key", "Api-Key", "X-Auth-*", "*Access-Token*", "*Secret*",
                                   "*Api-Token*", "*Session*", "X-Amz-Security-Token",
                                   "X-Gitlab-Token", "X-Telegram-Bot-Api-Secret-Token" });
    rules.signatureHeaders = NamePatterns({ "*Signature*", "*-Hmac*", "*Hmac-*", "Digest",
                                            "Content-Digest", "X-Hub-Signature-256" });
    rules.fields = NamePatterns({ "*password*",
                                  "passwd",
                                  "pwd",
                                  "passphrase",
                                  "*secret*",
                                  "*token",
                                  "*api key",
                                  "apikey",
                                  "*private key",
                                  "*credential*",
                                  "authorization",
                                  "auth",
                                  "session",
                                  "session id",
                                  "otp",
                                  "pin",
                                  "cvv",
                                  "cvc",
                                  "cvc2",
                                  "cvv2",
                                  "security code",
                                  "card number",
                                  "cardno",
                                  "pan",
                                  "*account number",
                                  "account no",
                                  "routing number",
                                  "sort code",
                                  "iban",
                                  "bic",
                                  "*tax id",
                                  "vat number",
                                  "ssn",
                                  "social security*",
                                  "national id",
                                  "passport*",
                                  "*email",
                                  "*email address",
                                  "*phone",
                                  "*phone number",
                                  "mobile",
                                  "msisdn",
                                  "tel",
                                  "fax",
                                  "first name",
                                  "last name",
                                  "given name",
                                  "family name",
                                  "surname",
                                  "full name",
                                  "*customer name",
                                  "*holder name",
                                  "cardholder",
                                  "card holder",
                                  "account holder",
                                  "*address line*",
                                  "address1",
                                  "address2",
                                  "line1",
                                  "line2",
                                  "street*",
                                  "postal code",
                                  "postcode",
                                  "zip",
                                  "zip code",
                                  "date of birth",
                                  "birth date",
                                  "birthday",
                                  "dob",
                                  "ip address",
                                  "client ip",
                                  "remote ip",
                                  "latitude",
                                  "longitude" });
    for (const char *path : { "$.customer.name", "$.data.object.customer_details.name",
                              "$.data.object.billing_details.name", "$.data.object.shipping.name",
                              "$.payer.name", "$.sender.login" }) {
        // The last ones are what some provider's events have; a name alone may be a product's.
        if (auto parsed = JsonPath::parse(path))
            rules.paths.emplace_back(path, std::move(*parsed));
    }
    rules.kinds.fill(true);
    return rules;
}

Result<RedactionRules> RedactionRules::fromJson(QByteArrayView json)
{
    const auto read = JsonView::parse(json);
    if (!read)
        return read.error();
    const JsonView &document = *read;
    if (!document.isObject())
        return wrongRules(CoreText::tr("Rules of redaction are a JSON object."));
    // What is misspelt would take out nothing, and nobody would notice.
    QByteArray unknown;
    document.forEachMember([&unknown](const QByteArray &name, JsonView) {
        static const QByteArrayList known{ "headers", "signatures", "signature_headers",
                                           "fields",  "paths",      "kinds" };
        if (!known.contains(name))
            unknown = name;
        return unknown.isEmpty();
    });
    if (!unknown.isEmpty())
        return wrongRules(
                CoreText::tr(
                        "There is no member '%1'; headers, signatures, signature_headers, fields, "
                        "paths and kinds are known.")
                        .arg(displayText(unknown, 40)));
    RedactionRules rules = defaults();
    const std::array<std::pair<const char *, NamePatterns *>, 3> lists{
        std::pair{ "headers", &rules.headers },
        std::pair{ "signature_headers", &rules.signatureHeaders },
        std::pair{ "fields", &rules.fields },
    };
    for (const auto &[key, patterns] : lists) {
        QByteArrayList names = patterns->patterns();
        if (!readNames(document[key], names))
            return wrongRules(
                    CoreText::tr("'%1' is an array of names, with '*' for any characters.")
                            .arg(QLatin1StringView(key)));
        *patterns = NamePatterns(std::move(names));
    }
    const JsonView signatures = document["signatures"];
    if (signatures.isThere() && !signatures.isTrue() && !signatures.isFalse())
        return wrongRules(CoreText::tr("'signatures' is true or false."));
    rules.signatures = signatures.isTrue();

    QByteArrayList paths;
    for (const auto &[text, path] : rules.paths)
        paths += text;
    if (!readNames(document["paths"], paths))
        return wrongRules(
                CoreText::tr("'paths' is an array of JSON paths such as $.customer.name."));
    rules.paths.clear();
    for (const QByteArray &text : std::as_const(paths)) {
        auto path = JsonPath::parse(text);
        if (!path)
            return wrongRules(CoreText::tr("'%1' is no JSON path; one looks like $.customer.name.")
                                      .arg(displayText(text, 80)));
        rules.paths.emplace_back(text, std::move(*path));
    }

    if (const JsonView kinds = document["kinds"]; kinds.isThere()) {
        QByteArrayList ids;
        if (!readNames(kinds, ids))
            return wrongRules(CoreText::tr(
                    "'kinds' is an array of card, iban, email, phone, ip, jwt and token."));
        rules.kinds.fill(false);
        for (const QByteArray &id : std::as_const(ids)) {
            bool isKnown = false;
            for (int kind = 0; kind < kSensitiveKindCount; ++kind) {
                const QLatin1StringView known = sensitiveKindId(static_cast<SensitiveKind>(kind));
                if (id == QByteArrayView(known.data(), known.size()))
                    isKnown = rules.kinds[static_cast<std::size_t>(kind)] = true;
            }
            if (!isKnown)
                return wrongRules(
                        CoreText::tr("'%1' is no kind; there are card, iban, email, phone, "
                                     "ip, jwt and token.")
                                .arg(displayText(id, 40)));
        }
    }
    return rules;
}

namespace {

QJsonObject members(const RedactionRules &rules)
{
    QJsonArray paths;
    for (const auto &[text, path] : rules.paths)
        paths.append(QString::fromUtf8(text));
    QJsonArray kinds;
    for (int kind = 0; kind < kSensitiveKindCount; ++kind) {
        if (rules.kinds[static_cast<std::size_t>(kind)])
            kinds.append(QString(sensitiveKindId(static_cast<SensitiveKind>(kind))));
    }
    return {
        { u"headers"_s, namesJson(rules.headers.patterns()) },
        { u"signatures"_s, rules.signatures },
        { u"signature_headers"_s, namesJson(rules.signatureHeaders.patterns()) },
        { u"fields"_s, namesJson(rules.fields.patterns()) },
        { u"paths"_s, paths },
        { u"kinds"_s, kinds },
    };
}

} // namespace

QByteArray RedactionRules::toJson() const
{
    return QJsonDocument(members(*this)).toJson();
}

QByteArray RedactionRules::differences() const
{
    const QJsonObject usual = members(defaults());
    QJsonObject json = members(*this);
    for (auto it = json.begin(); it != json.end();)
        it = *it == usual.value(it.key()) ? json.erase(it) : ++it;
    return QJsonDocument(json).toJson();
}

QStringList RedactionRules::entries() const
{
    const QJsonObject json = members(*this);
    QStringList entries;
    for (const auto &[member, word] :
         { std::pair{ u"headers"_s, u"header"_s }, std::pair{ u"fields"_s, u"name"_s },
           std::pair{ u"paths"_s, u"path"_s }, std::pair{ u"kinds"_s, u"kind"_s } }) {
        const QJsonArray names = json.value(member).toArray();
        for (const auto &name : names)
            entries += word + u' ' + name.toString();
    }
    if (signatures) {
        for (const QByteArray &name : signatureHeaders.patterns())
            entries += u"signature "_s + QString::fromUtf8(name);
    }
    return entries;
}

} // namespace hookloupe
