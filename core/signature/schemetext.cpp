// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/schemetext.h"

#include "core/event/bytes.h"
#include "core/signature/carrier.h"
#include "core/signature/parttext.h"
#include "core/signature/rulesreader.h"
#include "core/signature/schemerules.h"
#include "core/signature/timestamp.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

/// "a, b and c"
QString listText(QStringList parts)
{
    const QString last = parts.isEmpty() ? QString() : parts.takeLast();
    return parts.isEmpty() ? last : parts.join(u", "_s) + u" and "_s + last;
}

QString namesText(const QList<QByteArray> &names)
{
    QStringList texts;
    for (const QByteArray &name : names)
        texts.append(displayText(name));
    return texts.join(u", "_s);
}

QString encodingText(const CarrierRules &rules)
{
    switch (rules.encoding) {
    case TextEncoding::Text:
        return u"as it is"_s;
    case TextEncoding::Hex:
        return rules.anyHexCase ? u"in hexadecimal"_s : u"in lower-case hexadecimal"_s;
    case TextEncoding::Base64:
        return u"in base64"_s;
    case TextEncoding::Base64Url:
        break;
    }
    return u"in base64url without padding"_s;
}

QString formText(const CarrierRules &rules)
{
    const QString separator = displayText(QByteArrayView(&rules.separator, 1));
    const QString pair = displayText(QByteArrayView(&rules.pair, 1));
    switch (rules.form) {
    case CarrierForm::Raw:
        return u"It holds the signature alone, %1."_s.arg(encodingText(rules));
    case CarrierForm::Prefix:
        return u"It holds “%1” and then the signature, %2."_s.arg(displayText(rules.prefix),
                                                                  encodingText(rules));
    case CarrierForm::List:
        return u"It holds items with “%1” between them%2, each with a signature, %3."_s.arg(
                separator,
                rules.prefix.isEmpty()
                        ? QString()
                        : u", which begin with “%1”"_s.arg(displayText(rules.prefix)),
                encodingText(rules));
    case CarrierForm::Elements:
        return rules.label.isEmpty()
                ? u"It holds pairs NAME%1VALUE with “%2” between them; “%3”, which you set, names "
                  "the one with the signature, %4."_s.arg(
                          pair, separator, displayText(rules.labelParameter), encodingText(rules))
                : u"It holds pairs NAME%1VALUE with “%2” between them; %3 is the signature, %4."_s
                          .arg(pair, separator, displayText(rules.label), encodingText(rules));
    case CarrierForm::Basic:
        return u"It holds a user name and a password (HTTP Basic, RFC 7617)."_s;
    case CarrierForm::Jws:
        return rules.place == Place::Body ? u"All of it is a JSON Web Signature (RFC 7515)."_s
                                          : u"It holds a JSON Web Signature (RFC 7515)."_s;
    case CarrierForm::JsonBase64:
        return u"It holds a JSON object in base64, whose member %1 is the signature, %2."_s.arg(
                displayText(rules.label), encodingText(rules));
    case CarrierForm::Message:
        break;
    }
    return u"It holds signatures by label; Signature-Input says what each covers (RFC 9421)."_s;
}

QString signatureText(const SchemeRules &rules)
{
    QString text = sentence(carrierText(rules.carrier)) + u' ' + formText(rules.carrier);
    if (!rules.carrier.moreNames.isEmpty())
        text += u" Further ones: %1."_s.arg(namesText(rules.carrier.moreNames));
    if (rules.eachArray)
        text += u" Every item of the body's list carries its own."_s;
    return text;
}

QString timestampText(const TimestampRules &rules)
{
    const QString name = displayText(rules.name);
    constexpr std::array kUnits{ u"seconds since 1970", u"milliseconds since 1970",
                                 u"an ISO 8601 time", u"an HTTP date" };
    const QString unit = QString::fromUtf16(kUnits.at(static_cast<std::size_t>(rules.unit)));
    switch (rules.place) {
    case Place::Header:
        return u"%1: the timestamp, as %2."_s.arg(name, unit);
    case Place::Element:
        return u"The element %1 of the signature's value: the timestamp, as %2."_s.arg(name, unit);
    case Place::FirstItem:
        return u"The first item of the signature's value: the timestamp, as %1."_s.arg(unit);
    case Place::Claim:
        return u"%1 of the signature's own data: the timestamp, as %2."_s.arg(name, unit);
    case Place::Json:
    case Place::Form:
    case Place::Body:
        break;
    }
    return u"The body's member %1: the timestamp, as %2."_s.arg(name, unit);
}

QString guardText(const Guard &guard)
{
    const QString name = guard.place == Place::Header
            ? u"the %1 header"_s.arg(displayText(guard.name))
            : u"the body's member %1"_s.arg(displayText(guard.name));
    if (!guard.parameter.isEmpty())
        return u"%1 must be “%2”, when you set that."_s.arg(sentence(name).chopped(1),
                                                            displayText(guard.parameter));
    if (!guard.urlHosts.isEmpty())
        return u"%1 must be an https address of %2."_s.arg(sentence(name).chopped(1),
                                                           namesText(guard.urlHosts));
    if (!guard.values.isEmpty())
        return u"%1 must be %2."_s.arg(sentence(name).chopped(1),
                                       namesText(guard.values).replace(u", "_s, u" or "_s));
    return u"%1 must be there."_s.arg(sentence(name).chopped(1));
}

/// What else of a request is looked at, besides the signature itself.
QString furtherText(const SchemeRules &rules)
{
    QStringList lines;
    if (rules.timestamp)
        lines.append(timestampText(*rules.timestamp));
    if (!rules.idHeader.isEmpty())
        lines.append(u"%1: the delivery id, which is signed."_s.arg(displayText(rules.idHeader)));
    if (rules.bodyDigest)
        lines.append(u"The URL's query %1: a digest of the body."_s.arg(
                displayText(rules.bodyDigest->queryName)));
    for (const SentField &field : rules.sentFields)
        lines.append(u"%1: sent as well (%2)."_s.arg(displayText(field.name),
                                                     displayText(field.value.text)));
    for (const RequiredField &field : rules.requiredFields)
        lines.append(
                u"%1: has to be “%2”."_s.arg(displayText(field.name), displayText(field.value)));
    for (const Guard &guard : rules.guards)
        lines.append(guardText(guard));
    if (rules.message && !rules.message->required.isEmpty())
        lines.append(u"It has to cover %1."_s.arg(namesText(rules.message->required)));
    if (rules.jws) {
        for (const ClaimRules &claim : rules.jws->claims)
            lines.append(u"The claim %1 has to fit: %2."_s.arg(displayText(claim.name),
                                                               contentText(claim.is)));
    }
    return lines.join(u'\n');
}

QString signedText(const SchemeRules &rules)
{
    if (rules.algorithm.kind == AlgorithmKind::Token)
        return u"Nothing: the secret itself is sent, and compared."_s;
    if (rules.algorithm.kind == AlgorithmKind::Basic)
        return u"Nothing: user name and password are sent, and compared."_s;
    QStringList lines;
    for (const ContentTemplate &content : rules.contents) {
        const QString words = u"%1: %2."_s.arg(displayText(content.text), contentText(content));
        lines.append(lines.isEmpty() ? words : u"Also accepted: "_s + words);
    }
    for (const ContentCase &one : rules.cases) {
        if (one.contents.empty())
            continue;
        const QString when = !one.method.isEmpty() ? u"the method is "_s + displayText(one.method)
                : !one.elementAbsent.isEmpty()
                ? u"there is no element "_s + displayText(one.elementAbsent)
                : u"the body says "_s + namesText(one.values).replace(u", "_s, u" or "_s);
        lines.append(u"Where %1: %2."_s.arg(when, contentText(one.contents.front())));
    }
    return lines.join(u'\n');
}

QString keyText(const Scheme &scheme)
{
    const KeyRules &key = scheme.rules->key;
    QString text = sentence(scheme.keyHint);
    // A hint that says it already is not repeated.
    if (scheme.keyKind == KeyKind::PublicKey)
        return text.contains(u"private"_s) ? text
                                           : text + u" To sign, the private key is needed."_s;
    if (text.contains(u"decoded"_s))
        return text;
    if (!key.strip.isEmpty())
        text += u" “%1” at its beginning is left out."_s.arg(displayText(key.strip));
    constexpr std::array kForms{ u"", u" Its hexadecimal digits are decoded.",
                                 u" Its base64 is decoded.",
                                 u" It is used in Unicode's normalisation form KD.",
                                 u" The SHA-1 digest of it is used." };
    return text + QString::fromUtf16(kForms.at(static_cast<std::size_t>(key.form)));
}

QString parametersText(const Scheme &scheme)
{
    QStringList lines;
    for (const SchemeParameter &parameter : scheme.parameters) {
        QString line = u"%1: %2."_s.arg(displayText(parameter.name), parameter.label);
        if (scheme.rules->urlParameters.contains(parameter.name))
            line += u" Without it, the request's own URL stands in."_s;
        else if (!parameter.required)
            line += u" It may be left out."_s;
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString toleranceText(const SchemeRules &rules)
{
    if (!rules.timestamp)
        return u"There is no timestamp: an old request cannot be told from a new one."_s;
    const auto limit = [](const std::optional<qint64> &seconds) {
        return seconds ? u"up to %1"_s.arg(durationText(*seconds * 1000)) : u"not judged"_s;
    };
    return u"How old it may be: %1. How far ahead of the clock: %2."_s.arg(
            limit(rules.timestamp->toleranceS), limit(rules.timestamp->futureToleranceS));
}

QString rotationText(const SchemeRules &rules)
{
    QStringList texts;
    if (rules.carrier.several)
        texts.append(u"A request may carry several signatures; one that fits is enough."_s);
    if (!rules.key.moreFrom.isEmpty())
        texts.append(u"A second secret can be set as %1 while the secrets change."_s.arg(
                namesText(rules.key.moreFrom)));
    if (!rules.key.fixed.isEmpty())
        texts.append(u"Secrets that the provider publishes for its tests fit as well."_s);
    if (!texts.isEmpty())
        return texts.join(u' ');
    return rules.algorithm.isPublicKey()
            ? u"One signature by one key: what was signed before a change of the key fits the old "
              "one only."_s
            : u"One signature by one secret: what was signed before a change of the secret fits "
              "the old one only."_s;
}

QString uncoveredText(const SchemeRules &rules)
{
    if (!rules.coverage.isEmpty())
        return rules.coverage;
    if (rules.algorithm.isCredential())
        return u"Nothing of the request is protected: whoever saw one can send others."_s;
    constexpr std::array kBodies{ bodyPart,       sortedFormPart,        phpFormPart,
                                  sortedJsonPart, asciiBodyPart,         bodyCrc32Part,
                                  envelopedPart,  contentfulRequestPart, plivoRequestPart };
    const auto covers = [&](PartFunction part) {
        return std::any_of(rules.contents.begin(), rules.contents.end(),
                           [part](const ContentTemplate &content) { return content.uses(part); });
    };
    QStringList open;
    if (std::none_of(kBodies.begin(), kBodies.end(), covers) && !rules.bodyDigest)
        open.append(u"what of the body is not named above"_s);
    if (!covers(urlPart) && !covers(envelopedPart) && !covers(contentfulRequestPart)
        && !covers(plivoRequestPart) && !covers(atlassianRequestPart))
        open.append(u"the URL"_s);
    if (!rules.timestamp)
        open.append(u"the time"_s);
    open.append(u"headers that are not named above"_s);
    return sentence(listText(open));
}

QString identityText(const std::vector<ContentTemplate> &templates)
{
    QStringList texts;
    for (const ContentTemplate &one : templates)
        texts.append(contentText(one));
    return texts.isEmpty() ? u"Not known."_s : sentence(texts.join(u"; else "_s));
}

QString handshakesText(const SchemeRules &rules)
{
    QStringList texts;
    for (const Handshake &handshake : rules.handshakes) {
        QString text = sentence(handshake.name).chopped(1) + u": "_s;
        if (!handshake.isAnswered)
            text += u"shown, and answered as the endpoint says."_s;
        else if (handshake.body.parts().empty())
            text += u"answered %1."_s.arg(handshake.status);
        else
            text += u"answered %1 with a body%2."_s.arg(handshake.status)
                            .arg(handshake.needsSecret() ? u" that needs the secret"_s : QString());
        for (const HandshakeExpectation &expected : handshake.expected)
            text += u" %1 is compared, when you set it."_s.arg(displayText(expected.parameter));
        texts.append(text);
    }
    return texts.join(u'\n');
}

QString originText(const Scheme &scheme)
{
    if (!scheme.isOwn())
        return u"Built in."_s;
    return SchemeCatalogue::builtIn().find(scheme.id)
            ? u"Yours, in the place of the built-in one: %1"_s.arg(scheme.file)
            : u"Yours: %1"_s.arg(scheme.file);
}

} // namespace

QList<NamedValue> schemeText(const Scheme &scheme)
{
    const SchemeRules &rules = *scheme.rules;
    QList<NamedValue> lines{
        { u"Signature"_s, signatureText(rules) },
        { u"Also read"_s, furtherText(rules) },
        { u"Signed content"_s, signedText(rules) },
        { u"Algorithm"_s, sentence(scheme.algorithm) },
        { scheme.keyKind == KeyKind::PublicKey ? u"Public key"_s : u"Secret"_s, keyText(scheme) },
        { u"To be set"_s, parametersText(scheme) },
        { u"Tolerance"_s, toleranceText(rules) },
        { u"Rotation"_s, rotationText(rules) },
        { u"Not covered"_s, uncoveredText(rules) },
        { u"Delivery id"_s, identityText(rules.deliveryId) },
        { u"Event type"_s, identityText(rules.eventType) },
        { u"Handshakes"_s, handshakesText(rules) },
        { u"Retries"_s,
          u"A message may come again for %1."_s.arg(durationText(scheme.retryWindowS * 1000)) },
        { u"See"_s, scheme.documentation },
        { u"Described"_s, originText(scheme) },
    };
    lines.removeIf([](const NamedValue &line) { return line.value.isEmpty(); });
    return lines;
}

} // namespace hookloupe
