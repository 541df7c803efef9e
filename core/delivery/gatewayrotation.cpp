// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/delivery/gatewayrotation.h"

#include "core/delivery/gatewayrequest.h"

#include "core/event/ascii.h"
#include "core/event/coretext.h"
#include "core/signature/schemerules.h"

#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

bool hasRoomForSeveral(const SchemeRules &rules)
{
    return !rules.message && !rules.jws
            && (rules.carrier.several || !rules.carrier.moreNames.isEmpty());
}

/// As long as \a like and written like it, so that it is refused for what it signs alone: only
/// letters and digits are drawn anew, a prefix up to the last '_' stays.
SecretBytes strangerLike(const SecretBytes &like)
{
    QByteArray text = like.view().toByteArray();
    QRandomGenerator &random = *QRandomGenerator::system();
    // The end stays: bits of its last character may have to be zero (RFC 4648 §3.5).
    for (qsizetype i = text.lastIndexOf('_') + 1; i + 3 < text.size(); ++i) {
        char &c = text[i];
        // Within hex digits and within each case, so that hex and base64 stay readable.
        if (isDigit(c))
            c = static_cast<char>('0' + random.bounded(10));
        else if (c >= 'a' && c <= 'f')
            c = static_cast<char>('a' + random.bounded(6));
        else if (c >= 'A' && c <= 'F')
            c = static_cast<char>('A' + random.bounded(6));
        else if (c >= 'g' && c <= 'z')
            c = static_cast<char>('g' + random.bounded(20));
        else if (c >= 'G' && c <= 'Z')
            c = static_cast<char>('G' + random.bounded(20));
    }
    if (text == like.view())
        text += text; // too short to be told apart
    const SecretBytes stranger(text);
    wipe(text);
    return stranger;
}

} // namespace

QLatin1StringView rotationCaseId(RotationCase which) noexcept
{
    switch (which) {
    case RotationCase::NewAlone:
        return "new"_L1;
    case RotationCase::OldAlone:
        return "old"_L1;
    case RotationCase::NewThenOld:
        return "new+old"_L1;
    case RotationCase::OldThenNew:
        return "old+new"_L1;
    case RotationCase::Neither:
        break;
    }
    return "neither"_L1;
}

Result<std::vector<RotationTrial>> rotationTrials(const GatewayPlan &plan,
                                                  const SecretBytes &oldSecret, qint64 nowUs)
{
    if (plan.scheme.keyKind == KeyKind::PublicKey)
        return Error{ ErrorCode::Unsupported,
                      CoreText::tr("%1 signs with a private key: a rotation of shared secrets "
                                   "cannot be rehearsed with it.")
                              .arg(plan.scheme.name) };
    struct Way
    {
        RotationCase which;
        SecretBytes key;
        std::vector<SecretBytes> more;
    };
    const SecretBytes &fresh = plan.key.key;
    std::vector<Way> ways{ { RotationCase::NewAlone, fresh, {} },
                           { RotationCase::OldAlone, oldSecret, {} } };
    if (hasRoomForSeveral(*plan.scheme.rules)) {
        ways.push_back({ RotationCase::NewThenOld, fresh, { oldSecret } });
        ways.push_back({ RotationCase::OldThenNew, oldSecret, { fresh } });
    }
    ways.push_back({ RotationCase::Neither, strangerLike(fresh), {} });

    std::vector<RotationTrial> trials;
    for (const Way &way : ways) {
        GatewayPlan one = plan;
        one.key.key = way.key;
        one.moreSecrets = way.more;
        ScenarioState state;
        state.nowUs = nowUs;
        state.values = drawValues(plan.scenario, state);
        state.deliveryId = drawMessageId(plan.scenario, state);
        const auto message = makeMessage(one, plan.scenario.steps.front(), state);
        if (!message)
            return message.error();
        auto made = signAttempt(one, *message, 1, nowUs);
        if (!made)
            return made.error();
        trials.push_back({ way.which, made->wire });
    }
    return trials;
}

RotationConclusion rotationConclusion(std::span<const RotationOutcome> outcomes)
{
    const auto accepts = [outcomes](RotationCase which) -> std::optional<bool> {
        const auto found =
                std::find_if(outcomes.begin(), outcomes.end(),
                             [which](const RotationOutcome &one) { return one.which == which; });
        return found == outcomes.end() ? std::nullopt : std::optional(found->isAccepted);
    };
    const bool takesNew = accepts(RotationCase::NewAlone).value_or(false);
    const bool takesOld = accepts(RotationCase::OldAlone).value_or(false);
    if (accepts(RotationCase::Neither).value_or(false))
        return { false,
                 CoreText::tr("The consumer accepts a signature by a secret that it cannot know: "
                              "it does not check signatures, and the rest says nothing.") };
    if (!takesNew && !takesOld)
        return { false,
                 CoreText::tr("The consumer accepts neither secret alone. See with `hookloupe-cli "
                              "check` or `replay` whether it works with the one that it has.") };
    const auto newThenOld = accepts(RotationCase::NewThenOld);
    const auto oldThenNew = accepts(RotationCase::OldThenNew);
    if (newThenOld.has_value() && *newThenOld != oldThenNew.value_or(false))
        return {
            false,
            *newThenOld == takesNew ? CoreText::tr(
                    "The consumer looks at the first of several signatures alone: while two are "
                    "sent, it depends on their order whether it accepts. Let it try each of them.")
                                    : CoreText::tr(
                                            "The consumer looks at the last of several signatures "
                                            "alone: while two are sent, it depends on their order "
                                            "whether it accepts. Let it try each of them.")
        };
    if (newThenOld.has_value() && !*newThenOld)
        return { false,
                 CoreText::tr("The consumer accepts one signature, but not two in one header: let "
                              "it try each of them.") };
    if (takesNew && takesOld)
        return { true,
                 CoreText::tr("The consumer accepts both secrets: the provider can change at any "
                              "time, and then the old one can go.") };
    const QString known = takesNew ? CoreText::tr("new") : CoreText::tr("old");
    if (newThenOld.has_value())
        return { true,
                 CoreText::tr(
                         "The consumer has the %1 secret and finds its signature among two, in "
                         "either order: it loses nothing while the provider signs with both.")
                         .arg(known) };
    return { false,
             takesNew ? CoreText::tr(
                     "The consumer accepts the new secret alone: what is still signed with the old "
                     "one is lost. Let it try both until the provider has changed.")
                      : CoreText::tr("The consumer accepts the old secret alone: when the provider "
                                     "changes, events are lost. Let it try both first.") };
}

} // namespace hookloupe
