// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/signer.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/signature/bodyedit.h"
#include "core/signature/carrier.h"
#include "core/signature/conditions.h"
#include "core/signature/embeddedjson.h"
#include "core/signature/jsonitems.h"
#include "core/signature/jws.h"
#include "core/signature/keyform.h"
#include "core/signature/mac.h"
#include "core/signature/messagesignature.h"
#include "core/signature/publickey.h"
#include "core/signature/schemerules.h"
#include "core/signature/signingdraft.h"

#include <algorithm>

namespace hookloupe {

namespace {

/// Computes the signature over a draft, and writes it to where the scheme has it.
class Signing
{
public:
    Signing(const Scheme &scheme, const KeyMaterial &key, RequestView request,
            const SignOptions &options)
        : m_scheme(scheme)
        , m_rules(*scheme.rules)
        , m_key(key)
        , m_options(options)
        , m_draft(scheme, key, std::move(request), options)
    { }

    Result<SignedChange> run()
    {
        if (m_key.key.isEmpty())
            return failure(CoreText::tr("Give the secret to sign with."));
        for (const SchemeParameter &parameter : m_scheme.parameters) {
            if (parameter.required && m_key.parameters.value(parameter.name).isEmpty()
                && !m_rules.urlParameters.contains(parameter.name))
                return failure(CoreText::tr("Give “%1”, which %2's signatures need.")
                                       .arg(dataText(parameter.label), dataText(m_rules.sender)));
        }
        if (auto done = m_draft.prepare(); !done)
            return done.error();
        if (auto done = m_rules.eachArray         ? signItems()
                    : m_rules.jsonField.isEmpty() ? signOne(m_draft.request().body)
                                                  : signEmbedded();
            !done)
            return done.error();
        return std::move(m_draft.change());
    }

private:
    static Error failure(const QString &sentence) { return { ErrorCode::InvalidInput, sentence }; }

    /// The signature's text over the request, or over one item of its body.
    Result<QByteArray> signatureOver(QByteArrayView json, const KeyMaterial &key)
    {
        if (m_rules.algorithm.kind == AlgorithmKind::Token)
            return key.key.view().toByteArray();
        if (m_rules.algorithm.kind == AlgorithmKind::Basic)
            return QByteArray(key.parameters.value("username") + ':' + key.key.view().toByteArray())
                    .toBase64();
        PartInput input = m_draft.inputOf(json, key);
        input.carrier = m_carrierStart;
        QByteArray enveloped;
        if (auto made = m_rules.jws
                    ? jwsSigningInput(m_rules, input, m_options.timestampUs / 1'000'000)
                    : m_rules.message ? signatureBase(m_messageInput, m_draft.request())
                                      : Result<QByteArray>(QByteArray()))
            enveloped = *std::move(made);
        else
            return made.error();
        input.enveloped = enveloped;
        const SignedContent content = compose(m_rules.contents.front(), input);
        if (content.state != PartValue::State::Ready)
            return failure(content.trouble);
        if (!m_draft.change().signedContent.isEmpty())
            m_draft.change().signedContent += '\n';
        m_draft.change().signedContent += content.shown();
        if (m_rules.algorithm.isPublicKey()) {
            const auto privateKey = readPrivateKey(key.key.view(), m_rules.algorithm);
            if (!privateKey)
                return privateKey.error();
            const auto bytes = makeSignature(m_rules.algorithm, privateKey->get(), content.pieces);
            if (!bytes)
                return Error{ ErrorCode::Unsupported,
                              CoreText::tr("OpenSSL refuses to sign with this key and %1.")
                                      .arg(dataText(m_scheme.algorithm)) };
            return withToken(enveloped, encodeSignature(m_rules.carrier.encoding, *bytes));
        }
        const auto secrets = secretsOf(key, m_rules.key);
        if (!secrets)
            return secrets.error();
        return withToken(enveloped,
                         encodeSignature(m_rules.carrier.encoding,
                                         m_rules.algorithm.kind == AlgorithmKind::Hmac
                                                 ? hmac(m_rules.algorithm.hash,
                                                        secrets->front().key.view(), content.pieces)
                                                 : digest(m_rules.algorithm.hash, content.pieces)));
    }

    /// A JWS carries what it signs; other signatures stand alone.
    QByteArray withToken(const QByteArray &enveloped, const QByteArray &signature) const
    {
        if (!m_rules.jws)
            return signature;
        // A detached payload is left out: the dots stay (RFC 7515, appendix F).
        const QByteArray sent = m_rules.jws->detached.empty()
                ? enveloped
                : enveloped.first(enveloped.indexOf('.') + 1);
        return m_rules.jws->prefix + sent + '.' + signature;
    }

    /// Timestamp and further elements, which the signature may cover.
    Result<void> startCarrier(QByteArrayView json)
    {
        const CarrierRules &carrier = m_rules.carrier;
        if (m_rules.timestamp && m_rules.timestamp->place == Place::Element)
            m_carrierStart =
                    writtenElement(carrier, m_rules.timestamp->name, m_draft.timestamp()) + gap();
        if (carrier.firstIsTime)
            m_carrierStart = m_draft.timestamp() + carrier.separator;
        const QByteArrayView old = m_draft.request().field(carrier.name).value_or(QByteArrayView());
        for (const ExtraElement &extra : carrier.extra) {
            // What the request lists already is the sender's choice.
            if (const auto kept = elementOf(old, carrier, extra.name)) {
                m_carrierStart += writtenElement(carrier, extra.name, *kept) + gap();
                continue;
            }
            const PartInput input = m_draft.inputOf(json, m_key);
            const SignedContent value = compose(extra.value, input);
            if (value.state == PartValue::State::NotConfigured)
                continue;
            if (value.state != PartValue::State::Ready)
                return failure(value.trouble);
            m_carrierStart += writtenElement(carrier, extra.name, value.joined()) + gap();
        }
        return {};
    }

    /// Between elements: senders that quote them leave a blank behind the comma.
    QByteArray gap() const
    {
        return m_rules.carrier.separator
                + (m_rules.carrier.isQuoted ? QByteArray(" ") : QByteArray());
    }

    void writeMessageInput()
    {
        if (!m_rules.message)
            return;
        m_draft.addField("Content-Digest", contentDigest(m_draft.request().body));
        m_messageInput =
                messageSignatureInput(m_rules, m_key, m_draft.request(),
                                      QByteArray::number(m_options.timestampUs / 1'000'000));
        m_draft.addField("Signature-Input", "sig=" + m_messageInput);
    }

    /// By the further secrets of a rotation, where the scheme has room for them.
    Result<QList<QByteArray>> furtherSignatures(QByteArrayView json)
    {
        QList<QByteArray> signatures;
        if (m_rules.message || m_rules.jws
            || (!m_rules.carrier.several && m_rules.carrier.moreNames.isEmpty()))
            return signatures;
        const QByteArray shown = m_draft.change().signedContent;
        for (const SecretBytes &secret : m_options.moreSecrets) {
            KeyMaterial key = m_key;
            key.key = secret;
            const auto signature = signatureOver(json, key);
            if (!signature)
                return signature.error();
            signatures.append(*signature);
        }
        m_draft.change().signedContent = shown;
        return signatures;
    }

    Result<void> signOne(QByteArrayView json)
    {
        if (auto started = startCarrier(json); !started)
            return started;
        writeMessageInput();
        const auto signature = signatureOver(json, m_key);
        if (!signature)
            return signature.error();
        const CarrierRules &carrier = m_rules.carrier;
        if (carrier.place == Place::Form) {
            m_draft.setBody(withFormField(m_draft.request().body, carrier.name,
                                          spelled(carrier, *signature)));
            return {};
        }
        if (carrier.place == Place::Json)
            return writeIntoJson(json, *signature);
        if (carrier.place == Place::Body) {
            m_draft.setBody(*signature);
            return {};
        }
        QByteArray value = m_rules.message ? "sig=:" + *signature + ':'
                                           : m_carrierStart + spelled(carrier, *signature);
        // Signatures of other keys would be those of the old content.
        const auto more = furtherSignatures(json);
        if (!more)
            return more.error();
        for (qsizetype i = 0; i < more->size(); ++i) {
            if (i < carrier.moreNames.size())
                m_draft.change().fields.push_back(
                        { carrier.moreNames.at(i), spelled(carrier, more->at(i)) });
            else if (carrier.several)
                value += carrier.separator + spelled(carrier, more->at(i));
        }
        m_draft.change().fields.push_back({ carrier.name, value });
        return {};
    }

    Result<void> writeIntoJson(QByteArrayView json, const QByteArray &signature)
    {
        const auto lexeme = jsonLexemeAt(json, *m_rules.carrier.path);
        if (!lexeme)
            return failure(
                    CoreText::tr(
                            "The body has no member %1 to write the signature to; add it first.")
                            .arg(displayText(m_rules.carrier.name)));
        // A body without a string in that place gets one: the quotes are then ours to write.
        const QByteArray text = lexeme->startsWith('"') ? signature : '"' + signature + '"';
        if (m_embedded.owned.isEmpty())
            m_draft.setBody(withJsonScalar(m_draft.request().body, *lexeme, text));
        else
            m_draft.setBody(withFormField(m_draft.request().body, m_rules.jsonField,
                                          withJsonScalar(m_embedded.owned, *lexeme, text)));
        return {};
    }

    Result<void> signEmbedded()
    {
        readEmbeddedJson(m_draft.request(), m_rules.jsonField, m_embedded);
        return signOne(m_embedded.text);
    }

    Result<void> signItems()
    {
        bool complete = true;
        const auto itemsOf = [this, &complete] {
            return jsonItems(m_draft.request().body, *m_rules.eachArray, *m_rules.eachMember,
                             kCandidatesMax, complete);
        };
        const std::size_t count = itemsOf().size();
        if (count == 0 || !complete)
            return failure(
                    CoreText::tr("The body must hold 1 to %1 items to sign.").arg(kCandidatesMax));
        // Writing moves what follows, so that the items are looked up again each time.
        for (std::size_t i = 0; i < count; ++i) {
            if (auto done = signOne(itemsOf().at(i)); !done)
                return done;
        }
        return {};
    }

    const Scheme &m_scheme;
    const SchemeRules &m_rules;
    const KeyMaterial &m_key;
    const SignOptions &m_options;
    SigningDraft m_draft;
    QByteArray m_carrierStart;
    QByteArray m_messageInput;
    EmbeddedJson m_embedded;
};

} // namespace

Result<SignedChange> sign(const Scheme &scheme, const KeyMaterial &key, const RequestView &request,
                          const SignOptions &options)
{
    // A case may follow from elements of an old signature, which signing replaces.
    RequestView fresh = request;
    if (scheme.rules->carrier.place == Place::Header && !scheme.rules->cases.empty())
        std::erase_if(fresh.fields, [&scheme](const FieldView &field) {
            return equalsIgnoreCase(field.name, scheme.carrier);
        });
    const std::optional<Scheme> chosen = schemeFor(scheme, key, fresh);
    return Signing(chosen ? *chosen : scheme, key, request, options).run();
}

QByteArray eventTypeField(const Scheme &scheme)
{
    return leadingField(scheme.rules->eventType);
}

QByteArray deliveryIdField(const Scheme &scheme)
{
    return scheme.rules->idHeader.isEmpty() ? leadingField(scheme.rules->deliveryId)
                                            : scheme.rules->idHeader;
}

Fields applied(const SignedChange &change, Fields fields)
{
    for (const Field &field : change.fields) {
        bool placed = false;
        std::erase_if(fields, [&field, &placed](Field &old) {
            if (!equalsIgnoreCase(old.name, field.name))
                return false;
            if (placed)
                return true;
            old.value = field.value;
            placed = true;
            return false;
        });
        if (!placed)
            fields.push_back(field);
    }
    return fields;
}

} // namespace hookloupe
