// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/messagesignature.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/mac.h"
#include "core/signature/messagecomponent.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kSignaturesMax = 16;

/// The registered name (RFC 9421 §6.2.2).
QByteArrayView registeredName(const Algorithm &algorithm) noexcept
{
    switch (algorithm.kind) {
    case AlgorithmKind::Ed25519:
        return "ed25519";
    case AlgorithmKind::RsaPss:
        return "rsa-pss-sha512";
    case AlgorithmKind::Rsa:
        return "rsa-v1_5-sha256";
    case AlgorithmKind::EcdsaRaw:
        return algorithm.hash == HashFunction::Sha384 ? "ecdsa-p384-sha384" : "ecdsa-p256-sha256";
    default:
        return "hmac-sha256";
    }
}

QByteArray digestText(HashFunction hash, QByteArrayView body)
{
    return digest(hash, { &body, 1 }).toBase64();
}

/// Empty when the field's digests are the body's.
QString contentDigestMismatch(const RequestView &request)
{
    qsizetype position = 0;
    const auto digests =
            parseDictionary(request.field("Content-Digest").value_or(QByteArrayView()), position);
    if (!digests)
        return CoreText::tr(
                       "The Content-Digest header is not a dictionary of digests (position %1).")
                .arg(position);
    bool any = false;
    for (const FieldMember &member : *digests) {
        if (member.key != "sha-256" && member.key != "sha-512")
            continue;
        const auto text = base64Of(member.items.front().text);
        any = true;
        if (!text
            || !constantTimeEqual(*text,
                                  digestText(member.key == "sha-256" ? HashFunction::Sha256
                                                                     : HashFunction::Sha512,
                                             request.body)))
            return CoreText::tr("The signature matches, but the body is not the one whose digest "
                                "is in the Content-Digest header.");
    }
    return any ? QString()
               : CoreText::tr("The Content-Digest header has no SHA-256 or SHA-512 digest, so "
                              "nothing protects the body.");
}

bool covers(const FieldMember &input, QByteArrayView name)
{
    return std::any_of(input.items.begin(), input.items.end(), [name](const FieldItem &item) {
        return item.parameters.empty() && stringOf(item.text) == name.toByteArray();
    });
}

/// The base, or why there is none.
PartValue baseOf(const FieldMember &input, const RequestView &request)
{
    QByteArray base;
    std::vector<QByteArrayView> seen;
    for (const FieldItem &item : input.items) {
        if (std::find(seen.begin(), seen.end(), item.whole) != seen.end())
            return PartValue::unusable(
                    CoreText::tr("A component is covered twice: %1.").arg(displayText(item.whole)));
        seen.push_back(item.whole);
        const PartValue value = messageComponent(item, request);
        if (value.state != PartValue::State::Ready)
            return { value.state, {}, {}, value.trouble };
        // The name's own text: escapes in it have no other spelling.
        base += item.whole.toByteArray() + ": " + value.view.toByteArray() + '\n';
    }
    base += "\"@signature-params\": " + input.whole.toByteArray();
    return PartValue::made(std::move(base));
}

/// One label's signature. Its trouble, when it has any, settles the verdict unless another label
/// verifies.
EnvelopeReading readOne(const SchemeRules &rules, const KeyMaterial &key,
                        const RequestView &request, const FieldMember &input,
                        const FieldMember &signature)
{
    const auto malformed = [](const QString &trouble) {
        return EnvelopeReading::failed(Verdict::Malformed, trouble);
    };
    const auto text = base64Of(signature.items.front().text);
    if (!text || signature.isList)
        return malformed(CoreText::tr("The Signature header does not hold bytes between colons."));
    if (!input.isList || input.items.empty())
        return malformed(CoreText::tr("The signature covers nothing of the request."));
    Envelope envelope;
    envelope.algorithm = rules.algorithm;
    envelope.found = { *text, *text };
    if (const FieldParameter *const alg = input.parameter("alg")) {
        if (stringOf(alg->text) != registeredName(rules.algorithm).toByteArray())
            return malformed(
                    CoreText::tr("The signature's algorithm is not %1, which the endpoint expects.")
                            .arg(displayText(registeredName(rules.algorithm))));
    }
    for (const auto *name : { "created", "expires" }) {
        const FieldParameter *const parameter = input.parameter(name);
        if (!parameter)
            continue;
        const auto seconds = integerOf(parameter->text);
        if (!seconds)
            return malformed(CoreText::tr("The signature's “%1” is not a number of seconds.")
                                     .arg(QLatin1StringView(name)));
        if (*name == 'c')
            envelope.time = QByteArray::number(*seconds);
        else
            envelope.expiresMs = *seconds * 1000;
    }
    for (const QByteArray &needed : rules.message->required) {
        if (!covers(input, needed))
            return malformed(
                    CoreText::tr("The signature does not cover “%1”.").arg(displayText(needed)));
    }
    const FieldParameter *const keyId = input.parameter("keyid");
    envelope.keyId = keyId ? stringOf(keyId->text).value_or(QByteArray()) : QByteArray();
    const QByteArray configured = key.parameters.value(rules.message->keyIdParameter);
    PartValue base = baseOf(input, request);
    if (base.state != PartValue::State::Ready)
        return EnvelopeReading::failed(base.state == PartValue::State::Missing
                                               ? Verdict::MissingHeader
                                               : Verdict::Malformed,
                                       base.trouble);
    envelope.content = base.owned;
    if (covers(input, "content-digest"))
        envelope.mismatch = contentDigestMismatch(request);
    else
        envelope.coverage = CoreText::tr(
                "The signature does not cover Content-Digest, so nothing protects the body.");
    if (!configured.isEmpty() && configured != envelope.keyId)
        envelope.mismatch = CoreText::tr("The signature names another key than the endpoint's.");
    return { Verdict::Valid, {}, { std::move(envelope) } };
}

} // namespace

EnvelopeReading readMessageSignatures(const SchemeRules &rules, const KeyMaterial &key,
                                      const RequestView &request)
{
    const auto signatureText = request.field("Signature");
    const auto inputText = request.field("Signature-Input");
    if (!inputText || !signatureText)
        return EnvelopeReading::failed(
                Verdict::MissingHeader,
                CoreText::tr("There is no %1 header.")
                        .arg(signatureText ? u"Signature-Input"_s : u"Signature"_s));
    qsizetype position = 0;
    const auto signatures = parseDictionary(*signatureText, position);
    if (!signatures)
        return EnvelopeReading::failed(Verdict::Malformed,
                                       CoreText::tr("The Signature header is not a dictionary."),
                                       position);
    const auto inputs = parseDictionary(*inputText, position);
    if (!inputs)
        return EnvelopeReading::failed(
                Verdict::Malformed, CoreText::tr("The Signature-Input header is not a dictionary."),
                position);
    EnvelopeReading reading = EnvelopeReading::failed(
            Verdict::Malformed,
            CoreText::tr("No label of the Signature header is in Signature-Input."));
    bool any = false;
    for (const FieldMember &signature : *signatures) {
        const auto input =
                std::find_if(inputs->begin(), inputs->end(),
                             [&signature](const FieldMember &i) { return i.key == signature.key; });
        if (input == inputs->end() || reading.found.size() == kSignaturesMax)
            continue;
        EnvelopeReading one = readOne(rules, key, request, *input, signature);
        if (one.verdict == Verdict::Valid) {
            reading.verdict = Verdict::Valid;
            reading.found.push_back(std::move(one.found.front()));
        } else if (!any) {
            reading.verdict = reading.found.empty() ? one.verdict : Verdict::Valid;
            reading.trouble = one.trouble;
        }
        any = true;
    }
    return reading;
}

QByteArray messageSignatureInput(const SchemeRules &rules, const KeyMaterial &key,
                                 const RequestView &request, QByteArrayView created)
{
    QByteArray input = "(";
    for (const QByteArray &component : rules.message->components) {
        if (!component.startsWith('@') && !request.field(component))
            continue;
        if (input.size() > 1)
            input += ' ';
        input += '"' + component + '"';
    }
    input += ");created=" + created.toByteArray();
    const QByteArray keyId = key.parameters.value(rules.message->keyIdParameter);
    if (!keyId.isEmpty())
        input += ";keyid=\"" + QByteArray(keyId).replace('\\', "\\\\").replace('"', "\\\"") + '"';
    return input + ";alg=\"" + registeredName(rules.algorithm).toByteArray() + '"';
}

Result<QByteArray> signatureBase(QByteArrayView input, const RequestView &request)
{
    const QByteArray labelled = "sig=" + input.toByteArray();
    qsizetype position = 0;
    const auto members = parseDictionary(labelled, position);
    if (!members)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("The key id holds characters that a header cannot; use plain ASCII.")
        };
    PartValue base = baseOf(members->front(), request);
    if (base.state != PartValue::State::Ready)
        return Error{ ErrorCode::InvalidInput, base.trouble };
    return std::move(base.owned);
}

QByteArray contentDigest(QByteArrayView body)
{
    return "sha-256=:" + digestText(HashFunction::Sha256, body) + ':';
}

} // namespace hookloupe
