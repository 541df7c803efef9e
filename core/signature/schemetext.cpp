// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/schemetext.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/signature/carrier.h"
#include "core/signature/parttext.h"
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
    text = capitalised(std::move(text));
    const QString stop = CoreText::tr(".");
    return text.endsWith(stop) ? text : text + stop;
}

/// "a, b and c"
QString listText(QStringList parts)
{
    const QString last = parts.isEmpty() ? QString() : parts.takeLast();
    return parts.isEmpty() ? last : CoreText::tr("%1 and %2").arg(parts.join(u", "_s), last);
}

QString namesText(const QList<QByteArray> &names, const QString &between = u", "_s)
{
    QStringList texts;
    for (const QByteArray &name : names)
        texts.append(displayText(name));
    return texts.join(between);
}

QString anyOfText(const QList<QByteArray> &names)
{
    return namesText(names, CoreText::tr(" or "));
}

QString encodingText(const CarrierRules &rules)
{
    switch (rules.encoding) {
    case TextEncoding::Text:
        return CoreText::tr("as it is");
    case TextEncoding::Hex:
        return rules.anyHexCase ? CoreText::tr("in hexadecimal")
                                : CoreText::tr("in lower-case hexadecimal");
    case TextEncoding::Base64:
        return CoreText::tr("in base64");
    case TextEncoding::Base64Url:
        break;
    }
    return CoreText::tr("in base64url without padding");
}

QString formSentence(const CarrierRules &rules)
{
    const QString separator = displayText(QByteArrayView(&rules.separator, 1));
    const QString pair = displayText(QByteArrayView(&rules.pair, 1));
    switch (rules.form) {
    case CarrierForm::Raw:
        return CoreText::tr("It holds the signature alone, %1.").arg(encodingText(rules));
    case CarrierForm::Prefix:
        return CoreText::tr("It holds “%1” and then the signature, %2.")
                .arg(displayText(rules.prefix), encodingText(rules));
    case CarrierForm::List:
        return CoreText::tr("It holds items with “%1” between them%2, each with a signature, %3.")
                .arg(separator,
                     rules.prefix.isEmpty() ? QString()
                                            : CoreText::tr(", which begin with “%1”")
                                                      .arg(displayText(rules.prefix)),
                     encodingText(rules));
    case CarrierForm::Elements:
        return rules.label.isEmpty()
                ? CoreText::tr("It holds pairs NAME%1VALUE with “%2” between them; “%3”, which you "
                               "set, names "
                               "the one with the signature, %4.")
                          .arg(pair, separator, displayText(rules.labelParameter),
                               encodingText(rules))
                : CoreText::tr("It holds pairs NAME%1VALUE with “%2” between them; %3 is the "
                               "signature, %4.")
                          .arg(pair, separator, displayText(rules.label), encodingText(rules));
    case CarrierForm::Basic:
        return CoreText::tr("It holds a user name and a password (HTTP Basic, RFC 7617).");
    case CarrierForm::Jws:
        return rules.place == Place::Body
                ? CoreText::tr("All of it is a JSON Web Signature (RFC 7515).")
                : CoreText::tr("It holds a JSON Web Signature (RFC 7515).");
    case CarrierForm::JsonBase64:
        return CoreText::tr(
                       "It holds a JSON object in base64, whose member %1 is the signature, %2.")
                .arg(displayText(rules.label), encodingText(rules));
    case CarrierForm::Message:
        break;
    }
    return CoreText::tr(
            "It holds signatures by label; Signature-Input says what each covers (RFC 9421).");
}

QString signatureText(const SchemeRules &rules)
{
    QString text = sentence(carrierText(rules.carrier)) + u' ' + formSentence(rules.carrier);
    if (!rules.carrier.moreNames.isEmpty())
        text += CoreText::tr(" Further ones: %1.").arg(namesText(rules.carrier.moreNames));
    if (rules.eachArray)
        text += CoreText::tr(" Every item of the body's list carries its own.");
    return text;
}

QString unitText(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Seconds:
        return CoreText::tr("seconds since 1970");
    case TimeUnit::Milliseconds:
        return CoreText::tr("milliseconds since 1970");
    case TimeUnit::HttpDate:
        return CoreText::tr("an HTTP date");
    case TimeUnit::Iso8601:
        break;
    }
    return CoreText::tr("an ISO 8601 time");
}

QString timestampText(const TimestampRules &rules)
{
    const QString name = displayText(rules.name);
    const QString unit = unitText(rules.unit);
    switch (rules.place) {
    case Place::Header:
        return CoreText::tr("%1: the timestamp, as %2.").arg(name, unit);
    case Place::Element:
        return CoreText::tr("The element %1 of the signature's value: the timestamp, as %2.")
                .arg(name, unit);
    case Place::FirstItem:
        return CoreText::tr("The first item of the signature's value: the timestamp, as %1.")
                .arg(unit);
    case Place::Claim:
        return CoreText::tr("%1 of the signature's own data: the timestamp, as %2.")
                .arg(name, unit);
    case Place::Json:
    case Place::Form:
    case Place::Body:
        break;
    }
    return CoreText::tr("The body's member %1: the timestamp, as %2.").arg(name, unit);
}

QString guardText(const Guard &guard)
{
    const QString name = capitalised(
            guard.place == Place::Header
                    ? CoreText::tr("the %1 header").arg(displayText(guard.name))
                    : CoreText::tr("the body's member %1").arg(displayText(guard.name)));
    if (!guard.parameter.isEmpty())
        return CoreText::tr("%1 must be “%2”, when you set that.")
                .arg(name, displayText(guard.parameter));
    if (!guard.urlHosts.isEmpty())
        return CoreText::tr("%1 must be an https address of %2.")
                .arg(name, namesText(guard.urlHosts));
    if (!guard.values.isEmpty())
        return CoreText::tr("%1 must be %2.").arg(name, anyOfText(guard.values));
    return CoreText::tr("%1 must be there.").arg(name);
}

/// What else of a request is looked at, besides the signature itself.
QString furtherText(const SchemeRules &rules)
{
    QStringList lines;
    if (rules.timestamp)
        lines.append(timestampText(*rules.timestamp));
    if (!rules.idHeader.isEmpty())
        lines.append(CoreText::tr("%1: the delivery id, which is signed.")
                             .arg(displayText(rules.idHeader)));
    if (rules.bodyDigest)
        lines.append(CoreText::tr("The URL's query %1: a digest of the body.")
                             .arg(displayText(rules.bodyDigest->queryName)));
    for (const SentField &field : rules.sentFields)
        lines.append(CoreText::tr("%1: sent as well (%2).")
                             .arg(displayText(field.name), displayText(field.value.text)));
    for (const RequiredField &field : rules.requiredFields)
        lines.append(CoreText::tr("%1: has to be “%2”.")
                             .arg(displayText(field.name), displayText(field.value)));
    for (const Guard &guard : rules.guards)
        lines.append(guardText(guard));
    if (rules.message && !rules.message->required.isEmpty())
        lines.append(CoreText::tr("It has to cover %1.").arg(namesText(rules.message->required)));
    if (rules.jws) {
        for (const ClaimRules &claim : rules.jws->claims)
            lines.append(CoreText::tr("The claim %1 has to fit: %2.")
                                 .arg(displayText(claim.name), contentText(claim.is)));
    }
    return lines.join(u'\n');
}

QString caseText(const ContentCase &one)
{
    const QString content = contentText(one.contents.front());
    if (!one.method.isEmpty())
        return CoreText::tr("Where the method is %1: %2.").arg(displayText(one.method), content);
    if (!one.elementAbsent.isEmpty())
        return CoreText::tr("Where there is no element %1: %2.")
                .arg(displayText(one.elementAbsent), content);
    return CoreText::tr("Where the body says %1: %2.").arg(anyOfText(one.values), content);
}

QString signedText(const SchemeRules &rules)
{
    if (rules.algorithm.kind == AlgorithmKind::Token)
        return CoreText::tr("Nothing: the secret itself is sent, and compared.");
    if (rules.algorithm.kind == AlgorithmKind::Basic)
        return CoreText::tr("Nothing: user name and password are sent, and compared.");
    QStringList lines;
    for (const ContentTemplate &content : rules.contents) {
        lines.append(
                (lines.isEmpty() ? CoreText::tr("%1: %2.") : CoreText::tr("Also accepted: %1: %2."))
                        .arg(displayText(content.text), contentText(content)));
    }
    for (const ContentCase &one : rules.cases) {
        if (one.contents.empty())
            continue;
        lines.append(caseText(one));
    }
    return lines.join(u'\n');
}

QString keyFormText(KeyForm form)
{
    switch (form) {
    case KeyForm::Hex:
        return CoreText::tr(" Its hexadecimal digits are decoded.");
    case KeyForm::Base64:
        return CoreText::tr(" Its base64 is decoded.");
    case KeyForm::Nfkd:
        return CoreText::tr(" It is used in Unicode's normalisation form KD.");
    case KeyForm::Sha1:
        return CoreText::tr(" The SHA-1 digest of it is used.");
    case KeyForm::Utf8:
        break;
    }
    return {};
}

QString keyText(const Scheme &scheme)
{
    const KeyRules &key = scheme.rules->key;
    QString text = sentence(dataText(scheme.keyHint));
    // A hint that says it already is not repeated.
    if (scheme.keyKind == KeyKind::PublicKey)
        return scheme.keyHint.contains(u"private"_s)
                ? text
                : text + CoreText::tr(" To sign, the private key is needed.");
    if (scheme.keyHint.contains(u"decoded"_s))
        return text;
    if (!key.strip.isEmpty())
        text += CoreText::tr(" “%1” at its beginning is left out.").arg(displayText(key.strip));
    return text + keyFormText(key.form);
}

QString parametersText(const Scheme &scheme)
{
    QStringList lines;
    for (const SchemeParameter &parameter : scheme.parameters) {
        QString line =
                CoreText::tr("%1: %2.").arg(displayText(parameter.name), dataText(parameter.label));
        if (scheme.rules->urlParameters.contains(parameter.name))
            line += CoreText::tr(" Without it, the request's own URL stands in.");
        else if (!parameter.required)
            line += CoreText::tr(" It may be left out.");
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString toleranceText(const SchemeRules &rules)
{
    if (!rules.timestamp)
        return CoreText::tr("There is no timestamp: an old request cannot be told from a new one.");
    const auto limit = [](const std::optional<qint64> &seconds) {
        return seconds ? CoreText::tr("up to %1").arg(durationText(*seconds * 1000))
                       : CoreText::tr("not judged");
    };
    return CoreText::tr("How old it may be: %1. How far ahead of the clock: %2.")
            .arg(limit(rules.timestamp->toleranceS), limit(rules.timestamp->futureToleranceS));
}

QString rotationText(const SchemeRules &rules)
{
    QStringList texts;
    if (rules.carrier.several)
        texts.append(
                CoreText::tr("A request may carry several signatures; one that fits is enough."));
    if (!rules.key.moreFrom.isEmpty())
        texts.append(CoreText::tr("A second secret can be set as %1 while the secrets change.")
                             .arg(namesText(rules.key.moreFrom)));
    if (!rules.key.fixed.isEmpty())
        texts.append(
                CoreText::tr("Secrets that the provider publishes for its tests fit as well."));
    if (!texts.isEmpty())
        return texts.join(u' ');
    return rules.algorithm.isPublicKey() ? CoreText::tr("One signature by one key: what was signed "
                                                        "before a change of the key fits the old "
                                                        "one only.")
                                         : CoreText::tr("One signature by one secret: what was "
                                                        "signed before a change of the secret fits "
                                                        "the old one only.");
}

QString uncoveredText(const SchemeRules &rules)
{
    if (!rules.coverage.isEmpty())
        return dataText(rules.coverage);
    if (rules.algorithm.isCredential())
        return CoreText::tr(
                "Nothing of the request is protected: whoever saw one can send others.");
    constexpr std::array kBodies{ bodyPart,       sortedFormPart,        phpFormPart,
                                  sortedJsonPart, asciiBodyPart,         bodyCrc32Part,
                                  envelopedPart,  contentfulRequestPart, plivoRequestPart };
    const auto covers = [&](PartFunction part) {
        return std::any_of(rules.contents.begin(), rules.contents.end(),
                           [part](const ContentTemplate &content) { return content.uses(part); });
    };
    QStringList open;
    if (std::none_of(kBodies.begin(), kBodies.end(), covers) && !rules.bodyDigest)
        open.append(CoreText::tr("what of the body is not named above"));
    if (!covers(urlPart) && !covers(envelopedPart) && !covers(contentfulRequestPart)
        && !covers(plivoRequestPart) && !covers(atlassianRequestPart))
        open.append(CoreText::tr("the URL"));
    if (!rules.timestamp)
        open.append(CoreText::tr("the time"));
    open.append(CoreText::tr("headers that are not named above"));
    return sentence(listText(open));
}

QString identityText(const std::vector<ContentTemplate> &templates)
{
    QStringList texts;
    for (const ContentTemplate &one : templates)
        texts.append(contentText(one));
    return texts.isEmpty() ? CoreText::tr("Not known.")
                           : sentence(texts.join(CoreText::tr("; else ")));
}

QString handshakeText(const Handshake &handshake)
{
    const QString name = capitalised(dataText(handshake.name));
    if (!handshake.isAnswered)
        return CoreText::tr("%1: shown, and answered as the endpoint says.").arg(name);
    const QString status = QString::number(handshake.status);
    if (handshake.body.parts().empty())
        return CoreText::tr("%1: answered %2.").arg(name, status);
    return handshake.needsSecret()
            ? CoreText::tr("%1: answered %2 with a body that needs the secret.").arg(name, status)
            : CoreText::tr("%1: answered %2 with a body.").arg(name, status);
}

QString handshakesText(const SchemeRules &rules)
{
    QStringList texts;
    for (const Handshake &handshake : rules.handshakes) {
        QString text = handshakeText(handshake);
        for (const HandshakeExpectation &expected : handshake.expected)
            text += CoreText::tr(" %1 is compared, when you set it.")
                            .arg(displayText(expected.parameter));
        texts.append(text);
    }
    return texts.join(u'\n');
}

QString originText(const Scheme &scheme)
{
    if (!scheme.isOwn())
        return CoreText::tr("Built in.");
    return SchemeCatalogue::builtIn().find(scheme.id)
            ? CoreText::tr("Yours, in the place of the built-in one: %1").arg(scheme.file)
            : CoreText::tr("Yours: %1").arg(scheme.file);
}

} // namespace

QList<NamedValue> schemeText(const Scheme &scheme)
{
    const SchemeRules &rules = *scheme.rules;
    QList<NamedValue> lines{
        { CoreText::tr("Signature"), signatureText(rules) },
        { CoreText::tr("Also read"), furtherText(rules) },
        { CoreText::tr("Signed content"), signedText(rules) },
        { u"Algorithm"_s, sentence(dataText(scheme.algorithm)) },
        { scheme.keyKind == KeyKind::PublicKey ? CoreText::tr("Public key")
                                               : CoreText::tr("Secret"),
          keyText(scheme) },
        { CoreText::tr("To be set"), parametersText(scheme) },
        { CoreText::tr("Tolerance"), toleranceText(rules) },
        { CoreText::tr("Rotation"), rotationText(rules) },
        { CoreText::tr("Not covered"), uncoveredText(rules) },
        { CoreText::tr("Delivery id"), identityText(rules.deliveryId) },
        { CoreText::tr("Event type"), identityText(rules.eventType) },
        { CoreText::tr("Handshakes"), handshakesText(rules) },
        { CoreText::tr("Retries"),
          CoreText::tr("A message may come again for %1.")
                  .arg(durationText(scheme.retryWindowS * 1000)) },
        { CoreText::tr("See"), scheme.documentation },
    };
    lines.removeIf([](const NamedValue &line) { return line.value.isEmpty(); });
    return lines;
}

NamedValue schemeOrigin(const Scheme &scheme)
{
    return { CoreText::tr("Described"), originText(scheme) };
}

} // namespace hookloupe
