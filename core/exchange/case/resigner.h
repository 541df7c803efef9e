// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/exchange/case/casefile.h"
#include "core/exchange/redaction.h"
#include "core/signature/signer.h"
#include "core/signature/throwawaykey.h"

#include <map>
#include <memory>

namespace hookloupe {

/// Signs redacted events anew with throw-away keys, one for each endpoint and scheme, so that they
/// verify where they did before, and fail as they did. In one thread.
class Resigner
{
public:
    /// \a schemes and \a redactor outlive this; the redactor takes out of a scheme's parameters
    /// what it takes out of the rest.
    Resigner(const SchemeCatalogue &schemes, const Redactor &redactor);

    struct Before
    {
        const Event &event; ///< as it was received
        std::optional<KeyMaterial> key; ///< of its endpoint; nullopt: not known
        std::optional<qint64> toleranceS; ///< as Endpoint::toleranceS
    };
    /// Changes the request of \a redacted, and sets what is said of it. Needs its findings.
    void resign(CaseEvent &redacted, const Before &before);

    /// The keys that were used, for the manifest.
    const QList<CaseKey> &keys() const noexcept { return m_keys; }

private:
    struct Used
    {
        ThrowawayKey key;
        QString id; ///< in the manifest; empty: not used yet
        std::shared_ptr<const SecretBytes> other; ///< another endpoint's, for that cause
    };
    Result<Used *> keyFor(const Scheme &scheme, const Before &before);
    void tell(Used &used, const Scheme &scheme, const QString &endpoint);
    SecretBytes otherSecret(Used &used, const Scheme &scheme, const QString &endpoint);
    Result<QByteArray> signedAgain(const Scheme &scheme, Used &used, const CaseEvent &redacted,
                                   const Before &before, CaseResigning &told);
    Result<QByteArray> failingAgain(const Scheme &scheme, Used &used, const CaseEvent &redacted,
                                    const Before &before, const SignOptions &options,
                                    const Finding &finding, CaseResigning &told);
    static bool fits(const Scheme &scheme, const Used &used, const QByteArray &wire,
                     const CaseEvent &redacted, const Before &before);

    const SchemeCatalogue &m_schemes;
    const Redactor &m_redactor;
    std::map<std::pair<QString, QString>, Result<Used>> m_used;
    QList<CaseKey> m_keys;
};

} // namespace hookloupe
