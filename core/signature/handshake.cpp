// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/handshake.h"

#include "core/endpoint/responseplan.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/handshakename.h"
#include "core/signature/keyform.h"
#include "core/signature/mac.h"
#include "core/signature/scheme.h"
#include "core/signature/schemerules.h"
#include "core/signature/verification.h"

#include <algorithm>
#include <array>

namespace hookloupe {

namespace {

constexpr int kForbidden = 403;
constexpr int kNoSecret = 500;

HashFunction hashOf(TemplateContext::Hash hash) noexcept
{
    switch (hash) {
    case QCryptographicHash::Sha1:
        return HashFunction::Sha1;
    case QCryptographicHash::Sha512:
        return HashFunction::Sha512;
    default:
        return HashFunction::Sha256;
    }
}

std::optional<QByteArray> hmacOf(const Scheme *scheme, const KeyMaterial *key,
                                 TemplateContext::Hash hash, QByteArrayView data)
{
    if (!scheme || !key || key->key.isEmpty())
        return std::nullopt;
    const auto secrets = secretsOf(*key, scheme->rules->key);
    if (!secrets || secrets->empty())
        return std::nullopt;
    const std::array pieces{ data };
    return hmac(hashOf(hash), secrets->front().key.view(), pieces);
}

/// The parameter that is not as it was set.
const HandshakeExpectation *findBroken(const Handshake &handshake, TemplateContext &context,
                                       QByteArrayList &unset)
{
    for (const HandshakeExpectation &expected : handshake.expected) {
        const QByteArray set =
                context.parameters ? context.parameters->value(expected.parameter) : QByteArray();
        if (set.isEmpty())
            unset.append(expected.parameter);
        else if (!constantTimeEqual(expected.value.fill(context).value_or(QByteArray()), set))
            return &expected;
    }
    return nullptr;
}

const Handshake *findHandshake(const std::vector<Handshake> &handshakes, const EventFacts &facts)
{
    const auto found = std::find_if(
            handshakes.begin(), handshakes.end(),
            [&facts](const Handshake &handshake) { return handshake.when.matches(facts); });
    return found == handshakes.end() ? nullptr : &*found;
}

} // namespace

bool Handshake::needsSecret() const noexcept
{
    return body.needsSecret()
            || std::any_of(headers.begin(), headers.end(),
                           [](const HeaderTemplate &header) { return header.value.needsSecret(); });
}

std::optional<HandshakeAnswer> answerHandshake(const std::vector<Handshake> &handshakes,
                                               const QString &who, const EventFacts &facts,
                                               const Scheme *scheme, const KeyMaterial *key)
{
    const Handshake *found = findHandshake(handshakes, facts);
    if (!found)
        return std::nullopt;
    const Handshake &handshake = *found;
    TemplateContext context{ .facts = facts };
    context.parameters = key ? &key->parameters : nullptr;
    context.hmac = [&](TemplateContext::Hash hash, QByteArrayView data) {
        return hmacOf(scheme, key, hash, data);
    };
    HandshakeAnswer answer{ .origin = HandshakeName{ who, handshake.name }.sentence() };
    const auto add = [&answer](const QString &sentence) {
        if (!sentence.isEmpty())
            answer.origin += u' ' + sentence;
    };
    QByteArrayList unset;
    if (const HandshakeExpectation *broken = findBroken(handshake, context, unset)) {
        answer.status = kForbidden;
        add(CoreText::tr(
                    "Its %1 is not the one that is set at the endpoint, so it was turned away.")
                    .arg(displayText(broken->parameter)));
        return answer;
    }
    for (const QByteArray &parameter : unset)
        add(CoreText::tr("No %1 is set at the endpoint, so any was taken.")
                    .arg(displayText(parameter)));
    add(displayText(handshake.note.fill(context).value_or(QByteArray()), 2'000));
    answer.isAnswered = handshake.isAnswered;
    answer.status = handshake.status;
    auto body = handshake.body.fill(context);
    for (const Handshake::HeaderTemplate &header : handshake.headers) {
        const auto value = header.value.fill(context);
        if (value)
            answer.fields.push_back({ header.name, asFieldValue(*value) });
        else
            body.reset();
    }
    if (body) {
        answer.body = std::move(*body);
        return answer;
    }
    add(CoreText::tr("Its answer needs the endpoint's secret, and none that can be used is set."));
    answer.status = kNoSecret;
    answer.fields.clear();
    return answer;
}

QByteArray confirmationUrl(const std::vector<Handshake> &handshakes, const EventFacts &facts)
{
    const Handshake *found = findHandshake(handshakes, facts);
    if (!found)
        return {};
    TemplateContext context{ .facts = facts };
    return found->confirm.fill(context).value_or(QByteArray());
}

} // namespace hookloupe
