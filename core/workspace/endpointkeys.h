// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/receiver/receiver.h"
#include "core/secrets/secretstore.h"

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

    /// Environment and file references are read now, keyring items as they come.
    void setEndpoints(EndpointSet endpoints);
    const EndpointSet &endpoints() const noexcept { return m_endpoints; }
    void setKey(const QString &endpointName, const SecretBytes &secret);
    std::optional<KeyMaterial> keyFor(const QString &endpointName) const;
    /// A sentence for each endpoint whose secret could not be read.
    QStringList problems() const;
    /// The keyring has answered for each endpoint that keeps its secret there.
    bool areKnown() const;
    /// What the receiver judges by, with \a schemes.
    std::shared_ptr<const ReceiverEndpoints>
    snapshot(std::shared_ptr<const SchemeCatalogue> schemes, const QByteArray &tunnelUrl) const;

Q_SIGNALS:
    void changed();

private:
    void resolve(const Endpoint &endpoint);
    void keep(const QString &endpointName, const SecretRef &ref, const Result<SecretBytes> &secret);

    SecretStore *m_secrets;
    EndpointSet m_endpoints;
    QHash<QString, SecretBytes> m_keys;
    QHash<QString, QString> m_problems;
};

} // namespace hookloupe
