// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/matcher.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/datatext.h"
#include "core/signature/mac.h"
#include "core/signature/preparedkey.h"
#include "core/signature/publickey.h"
#include "core/signature/verdicttext.h"

namespace hookloupe {

namespace {

/// A signature that could be decoded, and its place among the candidates.
struct Shaped
{
    std::size_t index;
    QByteArrayView text;
    QByteArray bytes;
};

class Matcher
{
public:
    Matcher(const Scheme &scheme, const PartInput &input, bool keep)
        : m_scheme(scheme)
        , m_rules(*scheme.rules)
        , m_input(input)
        , m_keep(keep)
    { }

    MatchOutcome run(const std::vector<FoundSignature> &found)
    {
        for (const FoundSignature &signature : found)
            m_outcome.candidates.push_back({ signature.whole.toByteArray(), {}, false, {} });
        decode(found);
        if (m_keep && !m_rules.contents.empty())
            keepContent(compose(m_rules.contents.front(), m_input));
        if (m_shaped.empty())
            settle(Verdict::Malformed, m_outcome.candidates.front().remark, CheckStage::Parsing);
        else if (m_input.key.key.isEmpty())
            settle(Verdict::NoSecret, noSecretText(m_scheme), CheckStage::Key);
        else if (m_rules.algorithm.isCredential())
            matchCredential();
        else if (m_rules.algorithm.isPublicKey())
            matchPublicKey();
        else
            matchDigest();
        return std::move(m_outcome);
    }

private:
    void settle(Verdict verdict, const QString &reason, CheckStage stage = CheckStage::Comparison)
    {
        m_outcome.verdict = verdict;
        m_outcome.reason = reason;
        m_outcome.stage = stage;
    }

    void decode(const std::vector<FoundSignature> &found)
    {
        const AlgorithmKind kind = m_rules.algorithm.kind;
        const bool digest = kind == AlgorithmKind::Hmac || kind == AlgorithmKind::Hash;
        for (std::size_t i = 0; i < found.size(); ++i) {
            QByteArrayView text = found[i].text;
            while (m_rules.carrier.isPadded && text.endsWith('='))
                text.chop(1);
            auto bytes = decodeSignature(m_rules.carrier.encoding, text);
            bool good = bytes.has_value();
            if (good && digest)
                good = bytes->size() == digestSize(m_rules.algorithm.hash);
            if (good && kind == AlgorithmKind::Basic)
                good = bytes->contains(':');
            if (good) {
                m_shaped.push_back({ i, found[i].text, *std::move(bytes) });
            } else {
                const auto place = bytes ? std::nullopt
                                         : strayCharacter(m_rules.carrier.encoding, found[i].text);
                if (i == 0 && place)
                    m_outcome.position = place;
                m_outcome.candidates[i].remark =
                        badShapeText(m_rules, bytes ? std::optional(bytes->size()) : std::nullopt);
            }
        }
    }

    void keepContent(const SignedContent &content)
    {
        if (m_keep && content.state == PartValue::State::Ready)
            m_outcome.shownContent = content.shown();
    }

    void matched(std::size_t index)
    {
        m_outcome.candidates[index].matches = true;
        settle(Verdict::Valid, {});
    }

    /// Calls \a tryContent with each form of the content until it finds a match. The first form is
    /// the provider's rule: what it lacks settles the verdict.
    template<class Try>
    void overContents(Try tryContent)
    {
        for (std::size_t i = 0; i < m_rules.contents.size(); ++i) {
            const SignedContent content = compose(m_rules.contents[i], m_input);
            if (content.state != PartValue::State::Ready) {
                if (i > 0)
                    continue;
                return settle(content.state == PartValue::State::Missing ? Verdict::MissingHeader
                                      : content.state == PartValue::State::NotConfigured
                                      ? Verdict::NoSecret
                                      : Verdict::Malformed,
                              content.trouble, CheckStage::Content);
            }
            if (tryContent(content, i == 0)) {
                m_outcome.contentForm = i;
                keepContent(content);
                return;
            }
        }
        QString reason = mismatchText(m_scheme, static_cast<int>(m_shaped.size()));
        for (const Shaped &shaped : m_shaped) {
            if (!m_outcome.candidates[shaped.index].remark.isEmpty())
                reason = m_outcome.candidates[shaped.index].remark;
        }
        settle(Verdict::BadSignature, reason);
    }

    void matchDigest()
    {
        std::optional<Result<std::vector<PreparedKey::Secret>>> made;
        const auto *secrets = m_input.prepared ? m_input.prepared->secretsFor(m_rules) : nullptr;
        if (!secrets)
            secrets = &made.emplace(preparedSecrets(m_input.key, m_rules));
        if (!*secrets)
            return settle(Verdict::NoSecret, secrets->error().sentence, CheckStage::Key);
        const std::vector<PreparedKey::Secret> &keys = **secrets;
        overContents([this, &keys](const SignedContent &content, bool first) {
            for (std::size_t i = 0; i < keys.size(); ++i) {
                const QByteArray expected = m_rules.algorithm.kind == AlgorithmKind::Hmac
                        ? keys[i].hmac.over(content.pieces)
                        : digest(m_rules.algorithm.hash, content.pieces);
                if (compareDigest(expected, first && i == 0)) {
                    m_outcome.keyName = keys[i].secret.name;
                    return true;
                }
            }
            return false;
        });
    }

    /// \a main: the expectation that people are shown when nothing matches.
    bool compareDigest(const QByteArray &expected, bool main)
    {
        const CarrierRules &carrier = m_rules.carrier;
        const QByteArray text = encodeSignature(carrier.encoding, expected);
        const bool byBytes =
                carrier.isPadded || (carrier.encoding == TextEncoding::Hex && carrier.anyHexCase);
        for (const Shaped &shaped : m_shaped) {
            SignatureCandidate &candidate = m_outcome.candidates[shaped.index];
            const bool matches = byBytes ? constantTimeEqual(shaped.bytes, expected)
                                         : constantTimeEqual(shaped.text, text);
            if (m_keep && (main || matches))
                candidate.expected = spelled(carrier, text);
            if (matches) {
                matched(shaped.index);
                return true;
            }
            if (constantTimeEqual(shaped.bytes, expected))
                candidate.remark = otherSpelling();
        }
        return false;
    }

    QString otherSpelling() const
    {
        return m_rules.carrier.encoding == TextEncoding::Hex
                ? CoreText::tr("The signature is right but for its letter case: verifiers for %1 "
                               "compare the text, which is lower-case hexadecimal.")
                          .arg(dataText(m_rules.sender))
                : CoreText::tr("The signature is right but for its spelling: verifiers for %1 "
                               "compare the text, padding included.")
                          .arg(dataText(m_rules.sender));
    }

    void matchPublicKey()
    {
        std::optional<Result<AsymmetricKey>> made;
        const Result<AsymmetricKey> *prepared =
                m_input.prepared ? m_input.prepared->publicKeyFor(m_rules.algorithm) : nullptr;
        if (!prepared) {
            const QByteArray &format =
                    m_input.key.format.isEmpty() ? m_rules.key.publicFormat : m_input.key.format;
            prepared = &made.emplace(readPublicKey(m_input.key.key.view(), format,
                                                   m_rules.algorithm, m_input.keyId));
        }
        const Result<AsymmetricKey> &key = *prepared;
        if (!key)
            return settle(key.error().code == ErrorCode::NotFound ? Verdict::BadSignature
                                                                  : Verdict::NoSecret,
                          key.error().sentence, CheckStage::Key);
        std::erase_if(m_shaped, [this, &key](const Shaped &shaped) {
            if (hasSignatureShape(m_rules.algorithm, key->get(), shaped.bytes))
                return false;
            m_outcome.candidates[shaped.index].remark = badShapeText(m_rules, shaped.bytes.size());
            return true;
        });
        if (m_shaped.empty())
            return settle(Verdict::Malformed, m_outcome.candidates.front().remark,
                          CheckStage::Parsing);
        overContents([this, &key](const SignedContent &content, bool /*first*/) {
            for (const Shaped &shaped : m_shaped) {
                if (verifySignature(m_rules.algorithm, key->get(), content.pieces, shaped.bytes)) {
                    matched(shaped.index);
                    return true;
                }
            }
            return false;
        });
    }

    void matchCredential()
    {
        QByteArray expected = m_input.key.key.view().toByteArray();
        if (m_rules.algorithm.kind == AlgorithmKind::Basic) {
            const QByteArray user = m_input.key.parameters.value("username");
            if (user.isEmpty())
                return settle(
                        Verdict::NoSecret,
                        CoreText::tr(
                                "The endpoint has no user name to check the credentials with."),
                        CheckStage::Key);
            expected.prepend(user + ':');
        }
        settle(Verdict::BadSignature, mismatchText(m_scheme, 1));
        for (const Shaped &shaped : m_shaped) {
            if (constantTimeEqual(shaped.bytes, expected)) {
                matched(shaped.index);
                break;
            }
        }
        wipe(expected);
    }

    const Scheme &m_scheme;
    const SchemeRules &m_rules;
    const PartInput &m_input;
    const bool m_keep;
    std::vector<Shaped> m_shaped;
    MatchOutcome m_outcome;
};

} // namespace

MatchOutcome matchSignatures(const Scheme &scheme, const PartInput &input,
                             const std::vector<FoundSignature> &found, bool keep)
{
    return Matcher(scheme, input, keep).run(found);
}

} // namespace hookloupe
