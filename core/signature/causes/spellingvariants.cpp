// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/coretext.h"
#include "core/signature/causes/variants.h"
#include "core/signature/mac.h"
#include "core/signature/rulesreader.h"

#include <array>

namespace hookloupe {

namespace {

class Algorithms
{
public:
    Algorithms(const Scheme &scheme, const KeyMaterial &key, const SigningSink &sink)
        : m_scheme(scheme)
        , m_rules(*scheme.rules)
        , m_key(key)
        , m_sink(sink)
    { }

    bool run()
    {
        if (m_rules.algorithm.kind == AlgorithmKind::Rsa
            || m_rules.algorithm.kind == AlgorithmKind::RsaPss)
            return hashes(AlgorithmKind::Rsa) && hashes(AlgorithmKind::RsaPss);
        if (!isDigest())
            return true;
        return hashes(AlgorithmKind::Hmac) && plainDigests()
                && (m_rules.algorithm.kind != AlgorithmKind::Hash || hashes(AlgorithmKind::Hash));
    }

private:
    bool hashes(AlgorithmKind kind)
    {
        for (const HashFunction hash : { HashFunction::Sha256, HashFunction::Sha1,
                                         HashFunction::Sha512, HashFunction::Sha384 }) {
            const Algorithm algorithm{ kind, hash };
            const bool isRule = algorithm.kind == m_rules.algorithm.kind
                    && algorithm.hash == m_rules.algorithm.hash;
            if (isRule)
                continue;
            const Clue clue{ Cause::Algorithm,
                             CoreText::tr("it is made with %1").arg(algorithmText(algorithm)) };
            const Scheme scheme = changedScheme(m_scheme, [&algorithm](SchemeRules &rules) {
                const bool losesSecret = rules.algorithm.kind == AlgorithmKind::Hash
                        && algorithm.kind != AlgorithmKind::Hash;
                if (losesSecret)
                    rules.contents = { withoutSecret(rules.contents.front()) };
                rules.algorithm = algorithm;
            });
            if (!m_sink({ { clue }, scheme, m_key, true })
                || !encodingVariants(scheme, m_key, { clue }, m_sink))
                return false;
        }
        return true;
    }

    static ContentTemplate withoutSecret(const ContentTemplate &content)
    {
        ContentTemplate bare = content;
        std::erase_if(bare.parts, [](const TemplatePart &part) { return part.isSecret; });
        return bare;
    }

    /// A digest over secret and content, by somebody who does not know HMAC.
    bool plainDigests()
    {
        if (m_rules.algorithm.kind == AlgorithmKind::Hash || m_rules.contents.empty())
            return true;
        struct Spot
        {
            QByteArray text;
            const char *clause = nullptr;
        };
        const QByteArray &content = m_rules.contents.front().text;
        const std::array<Spot, 2> places{
            Spot{ "{secret}" + content,
                  QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                    "it is the plain %1 of the secret and the content") },
            Spot{ content + "{secret}",
                  QT_TRANSLATE_NOOP("hookloupe::CoreText",
                                    "it is the plain %1 of the content and the secret") },
        };
        for (const Spot &place : places) {
            auto read = ContentTemplate::parse(place.text);
            if (!read)
                continue;
            const Algorithm algorithm{ AlgorithmKind::Hash, m_rules.algorithm.hash };
            const Clue clue{ Cause::Algorithm,
                             CoreText::tr(place.clause).arg(algorithmText(algorithm)) };
            const Scheme scheme = changedScheme(m_scheme, [&read, &algorithm](SchemeRules &rules) {
                rules.contents = { *read };
                rules.algorithm = algorithm;
            });
            if (!m_sink({ { clue }, scheme, m_key, false }))
                return false;
        }
        return true;
    }

    bool isDigest() const noexcept
    {
        return (m_rules.algorithm.kind == AlgorithmKind::Hmac
                || m_rules.algorithm.kind == AlgorithmKind::Hash)
                && !m_rules.jws && !m_rules.message;
    }

    const Scheme &m_scheme;
    const SchemeRules &m_rules;
    const KeyMaterial &m_key;
    const SigningSink &m_sink;
};

} // namespace

bool encodingVariants(const Scheme &scheme, const KeyMaterial &key, const std::vector<Clue> &clues,
                      const SigningSink &sink)
{
    const SchemeRules &rules = *scheme.rules;
    if (rules.jws || rules.message || rules.algorithm.isCredential())
        return true;
    const auto add = [&scheme, &key, &clues, &sink](const QString &clause, auto change) {
        std::vector<Clue> all = clues;
        all.push_back({ Cause::SignatureEncoding, clause });
        return sink({ std::move(all), changedScheme(scheme, change), key, clues.empty() });
    };
    for (const TextEncoding encoding :
         { TextEncoding::Hex, TextEncoding::Base64, TextEncoding::Base64Url }) {
        if (encoding == rules.carrier.encoding)
            continue;
        if (!add(CoreText::tr("the signature is read as %1").arg(encodingText(encoding)),
                 [encoding](SchemeRules &changed) {
                     changed.carrier.encoding = encoding;
                     changed.carrier.anyHexCase = true;
                 }))
            return false;
    }
    if (rules.carrier.encoding != TextEncoding::Hex || rules.carrier.anyHexCase)
        return true;
    return add(CoreText::tr("capital letters in the signature count as small ones"),
               [](SchemeRules &changed) { changed.carrier.anyHexCase = true; });
}

bool spellingVariants(const Scheme &scheme, const KeyMaterial &key, const SigningSink &sink)
{
    return encodingVariants(scheme, key, {}, sink) && Algorithms(scheme, key, sink).run();
}

} // namespace hookloupe
