// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/endpointkeys.h"

#include "core/event/coretext.h"

#include <QSet>

#include <algorithm>

namespace hookloupe {

EndpointKeys::EndpointKeys(SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{ }

QList<SecretRef> EndpointKeys::references() const
{
    QList<SecretRef> all;
    for (const Endpoint &endpoint : m_endpoints.list()) {
        for (const EndpointSecret &secret : endpoint.secrets) {
            if (!all.contains(secret.ref))
                all.append(secret.ref);
        }
    }
    return all;
}

void EndpointKeys::setEndpoints(EndpointSet endpoints)
{
    m_problems.clear();
    m_endpoints = std::move(endpoints);
    const QList<SecretRef> used = references();
    QSet<QString> names;
    for (const SecretRef &ref : used)
        names.insert(keyOf(ref));
    m_keys.removeIf([&names](std::pair<const QString &, SecretBytes &> key) {
        return !names.contains(key.first);
    });
    for (const SecretRef &ref : used) {
        if (!m_keys.contains(keyOf(ref)))
            resolve(ref);
    }
    Q_EMIT changed();
}

void EndpointKeys::resolveMissing()
{
    const QList<SecretRef> used = references();
    for (const SecretRef &ref : used) {
        if (ref.isKept() && !m_keys.contains(keyOf(ref)))
            resolve(ref);
    }
}

void EndpointKeys::forgetKept()
{
    const QList<SecretRef> used = references();
    for (const SecretRef &ref : used) {
        if (ref.isKept())
            m_keys.remove(keyOf(ref));
    }
    resolveMissing();
    Q_EMIT changed();
}

void EndpointKeys::resolve(const SecretRef &ref)
{
    if (ref.isKept()) {
        m_secrets->read(ref, this, [this, ref](const Result<SecretBytes> &secret) {
            keep(ref, secret);
            Q_EMIT changed();
        });
    } else if (!ref.isNone()) {
        keep(ref, SecretStore::readNow(ref));
    }
}

void EndpointKeys::keep(const SecretRef &ref, const Result<SecretBytes> &secret)
{
    if (!references().contains(ref))
        return; // the endpoint was changed while the keyring was thinking
    const QString key = keyOf(ref);
    if (secret) {
        m_keys.insert(key, *secret);
        m_problems.remove(key);
    } else if (!m_keys.contains(key)) {
        m_problems.insert(key, secret.error().sentence);
    }
}

void EndpointKeys::setKey(const SecretRef &ref, const SecretBytes &secret)
{
    m_keys.insert(keyOf(ref), secret);
    m_problems.remove(keyOf(ref));
    Q_EMIT changed();
}

KeyList EndpointKeys::keysFor(const QString &endpointName) const
{
    const qsizetype index = m_endpoints.indexOf(endpointName);
    if (index < 0)
        return {};
    const Endpoint &endpoint = m_endpoints.list().at(index);
    QList<DatedKey> keys;
    for (const EndpointSecret &secret : endpoint.secrets) {
        DatedKey one{ .secret = secret };
        if (const auto key = secretOf(secret.ref))
            one.material = KeyMaterial{ .key = *key, .parameters = endpoint.parameters };
        keys.append(std::move(one));
    }
    return KeyList(std::move(keys));
}

std::optional<SecretBytes> EndpointKeys::secretOf(const SecretRef &ref) const
{
    const auto key = m_keys.constFind(keyOf(ref));
    return key == m_keys.constEnd() ? std::nullopt : std::optional(*key);
}

QStringList EndpointKeys::problems() const
{
    QStringList sentences;
    for (const Endpoint &endpoint : m_endpoints.list()) {
        const bool isOnly = endpoint.secrets.size() == 1;
        for (const EndpointSecret &secret : endpoint.secrets) {
            const auto problem = m_problems.constFind(keyOf(secret.ref));
            if (problem == m_problems.constEnd())
                continue;
            sentences.append((isOnly ? CoreText::tr("Endpoint '%1' has no secret: %2")
                                     : CoreText::tr("Endpoint '%1' lacks one of its secrets: %2"))
                                     .arg(endpoint.name, *problem));
        }
    }
    sentences.sort();
    return sentences;
}

bool EndpointKeys::areKnown() const
{
    const QList<SecretRef> used = references();
    return std::all_of(used.begin(), used.end(), [this](const SecretRef &ref) {
        return !ref.isKept() || m_keys.contains(keyOf(ref)) || m_problems.contains(keyOf(ref));
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
        snapshot->keys.append(keysFor(endpoint.name));
    return snapshot;
}

} // namespace hookloupe
