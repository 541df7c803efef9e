// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/conditions.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/signature/carrier.h"
#include "core/signature/messagecomponent.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

bool applies(const ContentCase &one, const CarrierRules &carrier, const RequestView &request)
{
    if (!one.method.isEmpty() && request.method != one.method)
        return false;
    if (!one.elementAbsent.isEmpty()) {
        const auto value = request.field(carrier.name);
        if (!value || elementOf(*value, carrier, one.elementAbsent))
            return false;
    }
    if (!one.begin.isEmpty() || one.length > 0) {
        const QByteArrayView value = request.field(carrier.name).value_or(QByteArrayView());
        if (!value.startsWith(one.begin) || (one.length > 0 && value.size() != one.length))
            return false;
    }
    return !one.path || one.values.contains(jsonTextAt(request.body, *one.path).value_or(""_ba));
}

/// `sns.*.amazonaws.com`: the star stands for one label, a leading `**.` for any number or none.
bool isHost(QByteArrayView host, const QByteArray &pattern)
{
    if (pattern.startsWith("**."))
        return host == QByteArrayView(pattern).sliced(3)
                || host.endsWith(QByteArrayView(pattern).sliced(2));
    const QByteArrayList wanted = pattern.split('.');
    const QByteArrayList labels = host.toByteArray().split('.');
    return wanted.size() == labels.size()
            && std::equal(wanted.begin(), wanted.end(), labels.begin(),
                          [](const QByteArray &want, const QByteArray &label) {
                              return want == label || (want == "*" && !label.isEmpty());
                          });
}

bool isUrlOf(QByteArrayView url, const Guard &guard)
{
    const UrlPieces pieces = urlPieces(url);
    const QByteArray host = pieces.authority.toByteArray().toLower();
    return equalsIgnoreCase(pieces.scheme, "https") && pieces.path.endsWith(guard.urlEnd)
            && std::any_of(guard.urlHosts.begin(), guard.urlHosts.end(),
                           [&host](const QByteArray &pattern) { return isHost(host, pattern); });
}

} // namespace

bool guardHolds(const Guard &guard, const KeyMaterial &key, QByteArrayView value)
{
    const QByteArray configured = key.parameters.value(guard.parameter);
    if (!configured.isEmpty())
        return value == configured;
    if (guard.hexDigits > 0)
        return value.size() == guard.hexDigits
                && std::all_of(value.begin(), value.end(),
                               [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
    if (!guard.urlHosts.isEmpty())
        return isUrlOf(value, guard);
    return guard.values.isEmpty() || guard.values.contains(value.toByteArray());
}

std::optional<Scheme> schemeFor(const Scheme &scheme, const KeyMaterial &key,
                                const RequestView &request)
{
    const SchemeRules &rules = *scheme.rules;
    if (rules.cases.empty() && rules.carrier.labelParameter.isEmpty())
        return std::nullopt;
    SchemeRules chosen = rules;
    chosen.carrier.label = rules.carrier.labelParameter.isEmpty()
            ? rules.carrier.label
            : key.parameters.value(rules.carrier.labelParameter);
    for (const ContentCase &one : rules.cases) {
        if (!applies(one, rules.carrier, request))
            continue;
        if (!one.contents.empty()) {
            chosen.contents = one.contents;
            chosen.contentDescription = displayText(one.contents.front().text);
        }
        if (one.algorithm)
            chosen.algorithm = *one.algorithm;
        if (!one.label.isEmpty())
            chosen.carrier.label = one.label;
        if (!one.begin.isEmpty())
            chosen.carrier.prefix = one.begin;
    }
    Scheme made = scheme;
    made.rules = std::make_shared<const SchemeRules>(std::move(chosen));
    return made;
}

std::optional<GuardFinding> findGuardBroken(const SchemeRules &rules, const KeyMaterial &key,
                                            const RequestView &request)
{
    for (const Guard &guard : rules.guards) {
        const QString name = displayText(guard.name);
        QByteArray value;
        bool present = false;
        if (guard.place == Place::Header) {
            const auto field = request.field(guard.name);
            present = field.has_value();
            value = field.value_or(QByteArrayView()).toByteArray();
        } else if (auto text = jsonTextAt(request.body, *guard.path)) {
            present = true;
            value = *std::move(text);
        }
        if (!present)
            return GuardFinding{ Verdict::MissingHeader,
                                 guard.place == Place::Header
                                         ? CoreText::tr("There is no %1 header.").arg(name)
                                         : CoreText::tr("The body has no member %1.").arg(name) };
        if (guardHolds(guard, key, value))
            continue;
        if (!guard.urlHosts.isEmpty())
            return GuardFinding{
                Verdict::Malformed,
                CoreText::tr("%1 is not an https address of %2: a key from there proves nothing.")
                        .arg(name, dataText(rules.sender))
            };
        if (guard.isForgery)
            return GuardFinding{
                Verdict::BadSignature,
                CoreText::tr("%1 names another key than the endpoint's.").arg(name)
            };
        return GuardFinding{
            Verdict::Malformed,
            CoreText::tr("%1 has a value that %2 does not send.").arg(name, dataText(rules.sender))
        };
    }
    return std::nullopt;
}

} // namespace hookloupe
