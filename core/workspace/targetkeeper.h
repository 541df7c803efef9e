// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/delivery/targetsettings.h"
#include "core/secrets/secretstore.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace hookloupe {

/// The settings of the person's targets, together with the secrets that their references lead to.
/// One thread.
class TargetKeeper : public QObject
{
    Q_OBJECT
public:
    /// \a secrets outlives this. Of \a document, what cannot be read is left out.
    TargetKeeper(SecretStore *secrets, const QByteArray &document, QObject *parent = nullptr);

    TargetSettings settings(const SendTarget &target) const;
    /// Precondition: check(). Those that are the usual ones are forgotten. A secret that is not
    /// empty is kept in the keyring, else the reference in \a settings holds.
    void set(const SendTarget &target, TargetSettings settings, const SecretBytes &proxyPassword,
             const SecretBytes &keyPassphrase);
    /// Its route has a problem where a secret is not known.
    SendLimits limits(const SendTarget &target) const;
    QByteArray document() const;
    /// By originOf() their target.
    const QMap<QString, TargetSettings> &all() const noexcept { return m_settings; }
    /// Asks again for what is kept, having forgotten it where \a forgets: the vault was locked, or
    /// opened.
    void resolveAgain(bool forgets);

private:
    void resolve(const SecretRef &ref);
    void keep(const SecretRef &ref, const SecretBytes &secret);
    Result<SecretBytes> secret(const SecretRef &ref) const;

    SecretStore *m_secrets;
    QMap<QString, TargetSettings> m_settings; ///< by originOf()
    QHash<QString, SecretBytes> m_known; ///< by kind and name
    QHash<QString, Error> m_problems;
};

} // namespace hookloupe
