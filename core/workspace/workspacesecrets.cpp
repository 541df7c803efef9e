// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

// Where the workspace's secrets are kept, and which of them its endpoints hold.

#include "core/workspace/workspace.h"

#include "core/event/clock.h"
#include "core/workspace/workspaceprivate.h"

#include <QUuid>

#include <algorithm>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kRefMarkBytes = 4;
} // namespace

QStringList Workspace::secretProblems() const
{
    return d->keys->problems();
}

bool Workspace::areSecretsKnown() const
{
    return d->keys->areKnown();
}

SecretStore &Workspace::secrets()
{
    return *d->secrets;
}

SecretRef Workspace::secretRefFor(const QString &endpointName)
{
    return { SecretRef::Kind::Keychain, u"endpoint/"_s + endpointName };
}

SecretRef Workspace::newSecretRefFor(const QString &endpointName)
{
    // By chance and not by number: a number that was used may still be in the keyring.
    const QByteArray mark = QUuid::createUuid().toRfc4122().first(kRefMarkBytes).toHex();
    return { SecretRef::Kind::Keychain,
             u"endpoint/%1/%2"_s.arg(endpointName, QString::fromLatin1(mark)) };
}

void Workspace::setSecret(const QString &endpointName, const SecretBytes &secret)
{
    setSecret(secretRefFor(endpointName), secret);
}

void Workspace::setSecret(const SecretRef &ref, const SecretBytes &secret)
{
    // What the keyring says of it is told by backingChanged(); in memory it is kept at once.
    d->secrets->write(ref, secret, this, [](const Result<SecretStore::Backing> &) {});
    d->keys->setKey(ref, secret);
}

void Workspace::forgetUnused(const SecretRef &ref)
{
    const QList<Endpoint> &list = endpoints().list();
    const bool isUsed = std::any_of(list.begin(), list.end(), [&ref](const Endpoint &endpoint) {
        return std::any_of(endpoint.secrets.begin(), endpoint.secrets.end(),
                           [&ref](const EndpointSecret &one) { return one.ref == ref; });
    });
    if (ref.isKept() && !isUsed)
        d->secrets->remove(ref);
}

std::optional<KeyMaterial> Workspace::keyFor(const QString &endpointName) const
{
    return keysFor(endpointName).signing(SystemClock::instance().nowUs());
}

KeyList Workspace::keysFor(const QString &endpointName) const
{
    return d->keys->keysFor(endpointName);
}

std::optional<SecretBytes> Workspace::secretOf(const SecretRef &ref) const
{
    return d->keys->secretOf(ref);
}

} // namespace hookloupe
