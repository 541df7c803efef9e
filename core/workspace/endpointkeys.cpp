// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/endpointkeys.h"

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

EndpointKeys::EndpointKeys(SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{ }

void EndpointKeys::setEndpoints(EndpointSet endpoints)
{
    m_problems.clear();
    for (const Endpoint &endpoint : endpoints.list()) {
        const qsizetype before = m_endpoints.indexOf(endpoint.name);
        if (before < 0 || m_endpoints.list().at(before).secret != endpoint.secret)
            m_keys.remove(endpoint.name);
    }
    m_endpoints = std::move(endpoints);
    const QList<Endpoint> list = m_endpoints.list();
    for (const Endpoint &endpoint : list) {
        if (!m_keys.contains(endpoint.name))
            resolve(endpoint);
    }
    Q_EMIT changed();
}

void EndpointKeys::resolve(const Endpoint &endpoint)
{
    switch (endpoint.secret.kind) {
    case SecretRef::Kind::None:
        return;
    case SecretRef::Kind::Environment:
    case SecretRef::Kind::File:
        keep(endpoint.name, endpoint.secret, SecretStore::readNow(endpoint.secret));
        return;
    case SecretRef::Kind::Keychain:
        m_secrets->read(endpoint.secret, this,
                        [this, name = endpoint.name,
                         ref = endpoint.secret](const Result<SecretBytes> &secret) {
                            keep(name, ref, secret);
                            Q_EMIT changed();
                        });
        return;
    }
}

void EndpointKeys::keep(const QString &endpointName, const SecretRef &ref,
                        const Result<SecretBytes> &secret)
{
    const qsizetype index = m_endpoints.indexOf(endpointName);
    if (index < 0 || m_endpoints.list().at(index).secret != ref)
        return; // the endpoint was changed while the keyring was thinking
    if (secret) {
        m_keys.insert(endpointName, *secret);
        m_problems.remove(endpointName);
    } else if (!m_keys.contains(endpointName)) {
        m_problems.insert(
                endpointName,
                u"Endpoint '%1' has no secret: %2"_s.arg(endpointName, secret.error().sentence));
    }
}

void EndpointKeys::setKey(const QString &endpointName, const SecretBytes &secret)
{
    m_keys.insert(endpointName, secret);
    m_problems.remove(endpointName);
    Q_EMIT changed();
}

std::optional<KeyMaterial> EndpointKeys::keyFor(const QString &endpointName) const
{
    const qsizetype index = m_endpoints.indexOf(endpointName);
    const auto key = m_keys.constFind(endpointName);
    if (index < 0 || key == m_keys.constEnd())
        return std::nullopt;
    return KeyMaterial{ .key = *key, .parameters = m_endpoints.list().at(index).parameters };
}

QStringList EndpointKeys::problems() const
{
    QStringList sentences = m_problems.values();
    sentences.sort();
    return sentences;
}

bool EndpointKeys::areKnown() const
{
    const QList<Endpoint> &list = m_endpoints.list();
    return std::all_of(list.begin(), list.end(), [this](const Endpoint &endpoint) {
        return endpoint.secret.kind != SecretRef::Kind::Keychain || m_keys.contains(endpoint.name)
                || m_problems.contains(endpoint.name);
    });
}

std::shared_ptr<const ReceiverEndpoints>
EndpointKeys::snapshot(std::shared_ptr<const SchemeCatalogue> schemes,
                       const QByteArray &tunnelUrl) const
{
    auto snapshot = std::make_shared<ReceiverEndpoints>();
    snapshot->endpoints = m_endpoints;
    snapshot->schemes = std::move(schemes);
    snapshot->tunnelUrl = tunnelUrl;
    for (const Endpoint &endpoint : m_endpoints.list())
        snapshot->keys.append(keyFor(endpoint.name));
    return snapshot;
}

} // namespace hookloupe
