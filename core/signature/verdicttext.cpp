// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/verdicttext.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/signature/carrier.h"
#include "core/signature/mac.h"
#include "core/signature/rulesreader.h"
#include "core/signature/timestamp.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

/// What may differ from what the sender signed: "the endpoint's secret, the URL or the body".
QString suspects(const Scheme &scheme)
{
    const SchemeRules &rules = *scheme.rules;
    const ContentTemplate &content = rules.contents.front();
    QStringList parts{ scheme.keyKind == KeyKind::PublicKey
                               ? CoreText::tr("the endpoint's public key")
                               : CoreText::tr("the endpoint's secret") };
    if (content.uses(timestampPart) || content.uses(idPart))
        parts.append(CoreText::tr("a signed header"));
    if (scheme.signsUrl)
        parts.append(CoreText::tr("the URL"));
    constexpr std::array kWholeBody{ bodyPart, sortedFormPart, phpFormPart, sortedJsonPart };
    const auto used = [&content](PartFunction part) { return content.uses(part); };
    if (std::any_of(kWholeBody.begin(), kWholeBody.end(), used))
        parts.append(CoreText::tr("the body"));
    else if (used(jsonPart) || used(optionalJsonPart) || used(formPart))
        parts.append(CoreText::tr("a signed member of the body"));
    const QString last = parts.takeLast();
    return parts.isEmpty() ? last : parts.join(u", "_s) + CoreText::tr(" or ") + last;
}

QString allowed(const Scheme &scheme, qint64 toleranceS, bool overridden)
{
    return CoreText::tr("%1 allows %2")
            .arg(overridden ? CoreText::tr("the endpoint") : dataText(scheme.rules->sender),
                 durationText(toleranceS * 1000));
}

} // namespace

QString mismatchText(const Scheme &scheme, int compared)
{
    const SchemeRules &rules = *scheme.rules;
    if (rules.algorithm.kind == AlgorithmKind::Token)
        return CoreText::tr("The token in %1 is not the endpoint's secret.")
                .arg(carrierText(rules.carrier));
    if (rules.algorithm.kind == AlgorithmKind::Basic)
        return CoreText::tr("The user name or password differs from the endpoint's.");
    const QString start = compared > 1
            ? CoreText::tr("None of the %1 signatures matches").arg(compared)
            : CoreText::tr("The signature does not match");
    return CoreText::tr("%1: %2 differs from what %3 signed.")
            .arg(start, suspects(scheme), dataText(rules.sender));
}

QString matchText(const Scheme &scheme, const std::optional<SignatureTimestamp> &timestamp)
{
    if (scheme.rules->algorithm.kind == AlgorithmKind::Token)
        return CoreText::tr("The token is the endpoint's secret.");
    if (scheme.rules->algorithm.kind == AlgorithmKind::Basic)
        return CoreText::tr("The user name and password are the endpoint's.");
    if (!timestamp)
        return CoreText::tr("The signature matches.");
    const QString age = timestamp->ageMs >= 0
            ? CoreText::tr("%1 old").arg(durationText(timestamp->ageMs))
            : CoreText::tr("%1 ahead of the clock").arg(durationText(timestamp->ageMs));
    const auto &limit = timestamp->ageMs >= 0 ? timestamp->toleranceS : timestamp->futureToleranceS;
    if (!limit)
        return CoreText::tr("The signature matches; its timestamp is %1, which is not judged.")
                .arg(age);
    return CoreText::tr("The signature matches, and its timestamp is %1, within %2.")
            .arg(age, durationText(*limit * 1000));
}

QString tooOldText(const Scheme &scheme, const SignatureTimestamp &timestamp, bool overridden)
{
    return CoreText::tr("The signature matches, but its timestamp is %1 old; %2.")
            .arg(durationText(timestamp.ageMs), allowed(scheme, *timestamp.toleranceS, overridden));
}

QString tooFarAheadText(const Scheme &scheme, const SignatureTimestamp &timestamp, bool overridden)
{
    return CoreText::tr("The signature matches, but its timestamp is %1 in the future; %2. One of "
                        "the two clocks is wrong.")
            .arg(durationText(timestamp.ageMs),
                 allowed(scheme, *timestamp.futureToleranceS, overridden));
}

QString badTimestampText(const TimestampRules &rules)
{
    const QString name = displayText(rules.name);
    switch (rules.unit) {
    case TimeUnit::Seconds:
        return CoreText::tr("The timestamp %1 is not a number of seconds since 1970.").arg(name);
    case TimeUnit::Milliseconds:
        return CoreText::tr("The timestamp %1 is not a number of milliseconds since 1970.")
                .arg(name);
    case TimeUnit::HttpDate:
        return CoreText::
                tr("The timestamp %1 is not a date as HTTP writes it (Tue, 21 Sep 2027 13:33:13 "
                   "GMT).")
                        .arg(name);
    case TimeUnit::Iso8601:
        break;
    }
    return CoreText::tr("The timestamp %1 is not an ISO 8601 time.").arg(name);
}

QString badShapeText(const SchemeRules &rules, std::optional<qsizetype> size)
{
    const QString place = carrierText(rules.carrier);
    if (!size) {
        const QString encoding = rules.carrier.encoding == TextEncoding::Hex ? u"hexadecimal"_s
                : rules.carrier.encoding == TextEncoding::Base64Url
                ? CoreText::tr("base64url without padding")
                : u"base64"_s;
        return CoreText::tr("The signature in %1 is not %2.").arg(place, encoding);
    }
    if (rules.algorithm.kind == AlgorithmKind::Basic)
        return CoreText::tr("%1 holds credentials without a colon.").arg(capitalised(place));
    if (rules.algorithm.kind == AlgorithmKind::Hmac || rules.algorithm.kind == AlgorithmKind::Hash)
        return CoreText::tr("The signature in %1 has %2 bytes; %3 gives %4.")
                .arg(place, QString::number(*size), algorithmText(rules.algorithm),
                     QString::number(digestSize(rules.algorithm.hash)));
    return CoreText::tr("The signature in %1 has the wrong length for %2 and this key.")
            .arg(place, algorithmText(rules.algorithm));
}

QString noSecretText(const Scheme &scheme)
{
    return scheme.keyKind == KeyKind::PublicKey
            ? CoreText::tr("The endpoint has no public key to check the signature with.")
            : CoreText::tr("The endpoint has no secret to check the signature with.");
}

QString urlFallbackText(const Scheme &scheme, const KeyMaterial &key)
{
    for (const SchemeParameter &parameter : scheme.parameters) {
        if (scheme.rules->urlParameters.contains(parameter.name)
            && key.parameters.value(parameter.name).isEmpty())
            return CoreText::tr(" “%1” is not set, so the request's own URL stood in for it.")
                    .arg(dataText(parameter.label));
    }
    return {};
}

} // namespace hookloupe
