// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/workspace/targetkeeper.h"

#include "core/event/coretext.h"
#include "core/event/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

TargetKeeper::TargetKeeper(SecretStore *secrets, const QByteArray &document, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
    const QJsonObject targets = QJsonDocument::fromJson(document).object();
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        auto settings = TargetSettings::fromJson(target.value().toObject());
        if (!settings) {
            qCWarning(logDelivery, "%s", qPrintable(settings.error().sentence));
            continue;
        }
        resolve(settings->proxyPassword);
        resolve(settings->keyPassphrase);
        m_settings.insert(target.key(), *std::move(settings));
    }
}

TargetSettings TargetKeeper::settings(const SendTarget &target) const
{
    return m_settings.value(originOf(target));
}

void TargetKeeper::set(const SendTarget &target, TargetSettings settings,
                       const SecretBytes &proxyPassword, const SecretBytes &keyPassphrase)
{
    const QString origin = originOf(target);
    const TargetSettings before = m_settings.value(origin);
    const auto place = [this, &origin](const SecretBytes &typed, const QString &what,
                                       SecretRef &ref) {
        if (typed.isEmpty())
            return resolve(ref);
        ref = { SecretRef::Kind::Keychain, u"target/%1/%2"_s.arg(origin, what) };
        keep(ref, typed);
        m_secrets->write(ref, typed, this, [](const Result<SecretStore::Backing> &) {});
    };
    place(proxyPassword, u"proxy"_s, settings.proxyPassword);
    place(keyPassphrase, u"key"_s, settings.keyPassphrase);
    for (const auto &[old, now] : { std::pair{ &before.proxyPassword, &settings.proxyPassword },
                                    std::pair{ &before.keyPassphrase, &settings.keyPassphrase } }) {
        if (!old->isKept() || *old == *now)
            continue;
        m_known.remove(keyOf(*old));
        m_secrets->remove(*old);
    }
    if (settings.isDefault())
        m_settings.remove(origin);
    else
        m_settings.insert(origin, std::move(settings));
}

void TargetKeeper::resolveAgain(bool forgets)
{
    for (const TargetSettings &settings : std::as_const(m_settings)) {
        for (const SecretRef &ref : { settings.proxyPassword, settings.keyPassphrase }) {
            if (forgets && ref.isKept())
                m_known.remove(keyOf(ref));
            if (!m_known.contains(keyOf(ref)))
                resolve(ref);
        }
    }
}

void TargetKeeper::keep(const SecretRef &ref, const SecretBytes &secret)
{
    m_known.insert(keyOf(ref), secret);
    m_problems.remove(keyOf(ref));
}

void TargetKeeper::resolve(const SecretRef &ref)
{
    const auto take = [this, ref](const Result<SecretBytes> &secret) {
        if (secret)
            keep(ref, *secret);
        else if (!m_known.contains(keyOf(ref)))
            m_problems.insert(keyOf(ref), secret.error());
    };
    if (ref.isKept())
        m_secrets->read(ref, this, take);
    else if (!ref.isNone())
        take(SecretStore::readNow(ref));
}

Result<SecretBytes> TargetKeeper::secret(const SecretRef &ref) const
{
    if (ref.isNone())
        return SecretBytes();
    if (const auto known = m_known.constFind(keyOf(ref)); known != m_known.constEnd())
        return *known;
    if (const auto problem = m_problems.constFind(keyOf(ref)); problem != m_problems.constEnd())
        return *problem;
    return Error{
        ErrorCode::SecretUnavailable,
        CoreText::tr("The keyring has not answered yet: unlock it if it asks, then send again.")
    };
}

SendLimits TargetKeeper::limits(const SendTarget &target) const
{
    const TargetSettings wanted = settings(target);
    const auto password = secret(wanted.proxyPassword);
    const auto passphrase = secret(wanted.keyPassphrase);
    SendLimits limits = wanted.limits(password ? *password : SecretBytes(),
                                      passphrase ? *passphrase : SecretBytes());
    if (!password)
        limits.route.problem = password.error().sentence;
    else if (!passphrase)
        limits.route.problem = passphrase.error().sentence;
    return limits;
}

QByteArray TargetKeeper::document() const
{
    QJsonObject targets;
    for (auto target = m_settings.begin(); target != m_settings.end(); ++target)
        targets[target.key()] = target->toJson();
    return QJsonDocument(targets).toJson(QJsonDocument::Compact);
}

} // namespace hookloupe
