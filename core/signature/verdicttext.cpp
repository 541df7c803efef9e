// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/verdicttext.h"

#include "core/event/bytes.h"
#include "core/signature/carrier.h"
#include "core/signature/mac.h"
#include "core/signature/rulesreader.h"
#include "core/signature/timestamp.h"

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

QString capitalised(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

/// What may differ from what the sender signed: "the endpoint's secret, the URL or the body".
QString suspects(const Scheme &scheme)
{
    const SchemeRules &rules = *scheme.rules;
    const ContentTemplate &content = rules.contents.front();
    QStringList parts{ scheme.keyKind == KeyKind::PublicKey ? u"the endpoint's public key"_s
                                                            : u"the endpoint's secret"_s };
    if (content.uses(timestampPart) || content.uses(idPart))
        parts.append(u"a signed header"_s);
    if (scheme.signsUrl)
        parts.append(u"the URL"_s);
    constexpr std::array kWholeBody{ bodyPart, sortedFormPart, phpFormPart, sortedJsonPart };
    const auto used = [&content](PartFunction part) { return content.uses(part); };
    if (std::any_of(kWholeBody.begin(), kWholeBody.end(), used))
        parts.append(u"the body"_s);
    else if (used(jsonPart) || used(optionalJsonPart) || used(formPart))
        parts.append(u"a signed member of the body"_s);
    const QString last = parts.takeLast();
    return parts.isEmpty() ? last : parts.join(u", "_s) + u" or "_s + last;
}

QString allowed(const Scheme &scheme, qint64 toleranceS, bool overridden)
{
    return u"%1 allows %2"_s.arg(overridden ? u"the endpoint"_s : scheme.rules->sender,
                                 durationText(toleranceS * 1000));
}

} // namespace

QString mismatchText(const Scheme &scheme, int compared)
{
    const SchemeRules &rules = *scheme.rules;
    if (rules.algorithm.kind == AlgorithmKind::Token)
        return u"The token in %1 is not the endpoint's secret."_s.arg(carrierText(rules.carrier));
    if (rules.algorithm.kind == AlgorithmKind::Basic)
        return u"The user name or password differs from the endpoint's."_s;
    const QString start = compared > 1 ? u"None of the %1 signatures matches"_s.arg(compared)
                                       : u"The signature does not match"_s;
    return u"%1: %2 differs from what %3 signed."_s.arg(start, suspects(scheme), rules.sender);
}

QString matchText(const Scheme &scheme, const std::optional<SignatureTimestamp> &timestamp)
{
    if (scheme.rules->algorithm.kind == AlgorithmKind::Token)
        return u"The token is the endpoint's secret."_s;
    if (scheme.rules->algorithm.kind == AlgorithmKind::Basic)
        return u"The user name and password are the endpoint's."_s;
    if (!timestamp)
        return u"The signature matches."_s;
    const QString age = timestamp->ageMs >= 0
            ? u"%1 old"_s.arg(durationText(timestamp->ageMs))
            : u"%1 ahead of the clock"_s.arg(durationText(timestamp->ageMs));
    const auto &limit = timestamp->ageMs >= 0 ? timestamp->toleranceS : timestamp->futureToleranceS;
    if (!limit)
        return u"The signature matches; its timestamp is %1, which is not judged."_s.arg(age);
    return u"The signature matches, and its timestamp is %1, within %2."_s.arg(
            age, durationText(*limit * 1000));
}

QString tooOldText(const Scheme &scheme, const SignatureTimestamp &timestamp, bool overridden)
{
    return u"The signature matches, but its timestamp is %1 old; %2."_s.arg(
            durationText(timestamp.ageMs), allowed(scheme, *timestamp.toleranceS, overridden));
}

QString tooFarAheadText(const Scheme &scheme, const SignatureTimestamp &timestamp, bool overridden)
{
    return u"The signature matches, but its timestamp is %1 in the future; %2. One of the two clocks is wrong."_s
            .arg(durationText(timestamp.ageMs),
                 allowed(scheme, *timestamp.futureToleranceS, overridden));
}

QString badTimestampText(const TimestampRules &rules)
{
    const QString name = displayText(rules.name);
    switch (rules.unit) {
    case TimeUnit::Seconds:
        return u"The timestamp %1 is not a number of seconds since 1970."_s.arg(name);
    case TimeUnit::Milliseconds:
        return u"The timestamp %1 is not a number of milliseconds since 1970."_s.arg(name);
    case TimeUnit::HttpDate:
        return u"The timestamp %1 is not a date as HTTP writes it (Tue, 21 Sep 2027 13:33:13 "
               "GMT)."_s.arg(name);
    case TimeUnit::Iso8601:
        break;
    }
    return u"The timestamp %1 is not an ISO 8601 time."_s.arg(name);
}

QString badShapeText(const SchemeRules &rules, std::optional<qsizetype> size)
{
    const QString place = carrierText(rules.carrier);
    if (!size) {
        const QString encoding = rules.carrier.encoding == TextEncoding::Hex ? u"hexadecimal"_s
                : rules.carrier.encoding == TextEncoding::Base64Url ? u"base64url without padding"_s
                                                                    : u"base64"_s;
        return u"The signature in %1 is not %2."_s.arg(place, encoding);
    }
    if (rules.algorithm.kind == AlgorithmKind::Basic)
        return u"%1 holds credentials without a colon."_s.arg(capitalised(place));
    if (rules.algorithm.kind == AlgorithmKind::Hmac || rules.algorithm.kind == AlgorithmKind::Hash)
        return u"The signature in %1 has %2 bytes; %3 gives %4."_s.arg(
                place, QString::number(*size), algorithmText(rules.algorithm),
                QString::number(digestSize(rules.algorithm.hash)));
    return u"The signature in %1 has the wrong length for %2 and this key."_s.arg(
            place, algorithmText(rules.algorithm));
}

QString noSecretText(const Scheme &scheme)
{
    return scheme.keyKind == KeyKind::PublicKey
            ? u"The endpoint has no public key to check the signature with."_s
            : u"The endpoint has no secret to check the signature with."_s;
}

QString urlFallbackText(const Scheme &scheme, const KeyMaterial &key)
{
    for (const SchemeParameter &parameter : scheme.parameters) {
        if (scheme.rules->urlParameters.contains(parameter.name)
            && key.parameters.value(parameter.name).isEmpty())
            return u" “%1” is not set, so the request's own URL stood in for it."_s.arg(
                    parameter.label);
    }
    return {};
}

} // namespace hookloupe
