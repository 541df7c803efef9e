// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/keyform.h"
#include "core/signature/mac.h"
#include "core/signature/publickey.h"
#include "core/signature/scheme.h"
#include "core/signature/verification.h"

#include <memory>
#include <vector>

namespace hookloupe {

/// The key of one endpoint made ready for one scheme, once and not for every event: secrets
/// decoded, HMAC contexts keyed, the public key read. Immutable and shared: copies are cheap, and
/// threads may use one at the same time. Wiped when the last copy goes.
class PreparedKey
{
public:
    PreparedKey() = default;
    PreparedKey(const Scheme &scheme, KeyMaterial material);

    const KeyMaterial &material() const noexcept { return m_material; }

    struct Secret
    {
        NamedSecret secret;
        HmacKey hmac; ///< only for HMAC schemes
    };
    /// nullptr when there is nothing prepared for \a rules, e.g. because a case changed them.
    const Result<std::vector<Secret>> *secretsFor(const SchemeRules &rules) const noexcept;
    /// The public key for \a algorithm; nullptr when none is prepared.
    const Result<AsymmetricKey> *publicKeyFor(const Algorithm &algorithm) const noexcept;

private:
    struct Prepared;

    KeyMaterial m_material;
    std::shared_ptr<const Prepared> m_prepared;
};

/// The secrets of \a key by \a rules, each with what its HMAC needs.
Result<std::vector<PreparedKey::Secret>> preparedSecrets(const KeyMaterial &key,
                                                         const SchemeRules &rules);

} // namespace hookloupe
