// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/receiver/receiver.h"
#include "core/secrets/secretstore.h"
#include "core/signature/keylist.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace hookloupe {

/// The endpoints together with the keys that their references lead to. One thread.
class EndpointKeys : public QObject
{
    Q_OBJECT
public:
    explicit EndpointKeys(SecretStore *secrets, QObject *parent = nullptr);

    /// Environment and file references are read now, what is kept as it comes.
    void setEndpoints(EndpointSet endpoints);
    const EndpointSet &endpoints() const noexcept { return m_endpoints; }
    void setKey(const SecretRef &ref, const SecretBytes &secret);
    /// Asks again for what is kept and could not be read: a vault or keyring was unlocked.
    void resolveMissing();
    /// Forgets what is kept: the vault was locked.
    void forgetKept();
    /// In the order of the endpoint's secrets.
    KeyList keysFor(const QString &endpointName) const;
    std::optional<SecretBytes> secretOf(const SecretRef &ref) const;
    /// A sentence for each endpoint of whose secrets one could not be read.
    QStringList problems() const;
    /// The keyring has answered for each secret that is kept there.
    bool areKnown() const;
    /// What the receiver judges by, with \a schemes.
    std::shared_ptr<const ReceiverEndpoints>
    snapshot(std::shared_ptr<const SchemeCatalogue> schemes, const QByteArray &tunnelUrl) const;

Q_SIGNALS:
    void changed();

private:
    void resolve(const SecretRef &ref);
    void keep(const SecretRef &ref, const Result<SecretBytes> &secret);
    QList<SecretRef> references() const;

    SecretStore *m_secrets;
    EndpointSet m_endpoints;
    QHash<QString, SecretBytes> m_keys; ///< by keyOf() their reference
    QHash<QString, QString> m_problems; ///< the same
};

} // namespace hookloupe
