// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/preparedkey.h"

#include "core/signature/schemerules.h"

namespace hookloupe {

struct PreparedKey::Prepared
{
    Algorithm algorithm;
    Result<std::vector<Secret>> secrets{ std::vector<Secret>() };
    Result<AsymmetricKey> publicKey{ AsymmetricKey() };
    bool hasPublicKey = false;
};

Result<std::vector<PreparedKey::Secret>> preparedSecrets(const KeyMaterial &key,
                                                         const SchemeRules &rules)
{
    auto secrets = secretsOf(key, rules.key);
    if (!secrets)
        return secrets.error();
    std::vector<PreparedKey::Secret> prepared;
    prepared.reserve(secrets->size());
    for (NamedSecret &secret : *secrets) {
        HmacKey hmac;
        if (rules.algorithm.kind == AlgorithmKind::Hmac)
            hmac = HmacKey(rules.algorithm.hash, secret.key.view());
        prepared.push_back({ std::move(secret), std::move(hmac) });
    }
    return prepared;
}

PreparedKey::PreparedKey(const Scheme &scheme, KeyMaterial material)
    : m_material(std::move(material))
{
    const SchemeRules &rules = *scheme.rules;
    if (m_material.key.isEmpty() || rules.algorithm.isCredential())
        return;
    auto prepared = std::make_shared<Prepared>();
    prepared->algorithm = rules.algorithm;
    if (!rules.algorithm.isPublicKey()) {
        prepared->secrets = preparedSecrets(m_material, rules);
    } else {
        const QByteArray &format =
                m_material.format.isEmpty() ? rules.key.publicFormat : m_material.format;
        // A JSON Web Key, or one of a set, is picked by the id that each event names.
        prepared->hasPublicKey = !m_material.key.view().contains('{');
        if (prepared->hasPublicKey)
            prepared->publicKey = readPublicKey(m_material.key.view(), format, rules.algorithm);
    }
    m_prepared = std::move(prepared);
}

const Result<std::vector<PreparedKey::Secret>> *
PreparedKey::secretsFor(const SchemeRules &rules) const noexcept
{
    const bool fits = m_prepared && m_prepared->algorithm.kind == rules.algorithm.kind
            && m_prepared->algorithm.hash == rules.algorithm.hash;
    return fits ? &m_prepared->secrets : nullptr;
}

const Result<AsymmetricKey> *PreparedKey::publicKeyFor(const Algorithm &algorithm) const noexcept
{
    const bool fits = m_prepared && m_prepared->hasPublicKey
            && m_prepared->algorithm.kind == algorithm.kind
            && m_prepared->algorithm.hash == algorithm.hash;
    return fits ? &m_prepared->publicKey : nullptr;
}

} // namespace hookloupe
