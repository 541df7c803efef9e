// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/localauthority.h"

#include "core/event/coretext.h"
#include "core/event/secretbytes.h"
#include "core/event/timeunits.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHostInfo>
#include <QLockFile>
#include <QNetworkInterface>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayS = 24LL * 3600;
/// Short enough that renewing is done as a matter of course, and what browsers accept.
constexpr qint64 kLeafDays = 90;
constexpr qint64 kAuthorityDays = 3653;
/// A sender whose clock is a little behind ours shall accept it, too.
constexpr qint64 kBackdatedS = kDayS;
constexpr qsizetype kCertifiedAddressesMax = 32;
constexpr int kLockWaitMs = 5'000;

const auto kAuthorityFile = "authority.pem"_L1;
const auto kLeafFile = "receiver.pem"_L1;

Error cannotUse(const QString &file, const QString &why)
{
    return {
        ErrorCode::PermissionDenied,
        CoreText::tr(
                "The certificate authority cannot be kept in %1: %2. Make the folder writable for "
                "yourself alone.")
                .arg(QDir::toNativeSeparators(file), why),
        file
    };
}

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return cannotUse(folder, CoreText::tr("the folder cannot be made"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> writePrivately(const QString &path, const KeyedCertificate &certificate)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotUse(path, file.errorString());
    QByteArray pem = toPem(certificate);
    const bool written = !pem.isEmpty() && file.write(pem) == pem.size() && file.commit();
    wipe(pem);
    if (!written)
        return cannotUse(path, file.errorString());
    return {};
}

/// An empty certificate when there is no such file.
Result<KeyedCertificate> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return KeyedCertificate();
    constexpr qint64 sizeMax = 64LL * 1024;
    if (file.size() > sizeMax || !file.open(QIODevice::ReadOnly))
        return cannotUse(path, file.errorString());
    QByteArray pem = file.readAll();
    auto read = fromPem(pem);
    wipe(pem);
    if (!read)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("%1 is damaged: remove it to have it made anew.")
                              .arg(QDir::toNativeSeparators(path)),
                      path };
    return read;
}

QSslCertificate toQt(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *to = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &to);
    return QSslCertificate(der, QSsl::Der);
}

struct Held
{
    KeyedCertificate keyed;
    LocalAuthority shown;
};

/// Precondition: the folder is locked.
Result<Held> authorityIn(const QString &folder, qint64 nowUs)
{
    Held held;
    held.shown.file = QDir(folder).filePath(kAuthorityFile);
    auto kept = read(held.shown.file);
    if (!kept)
        return kept.error();
    const qint64 nowS = nowUs / kUsPerSecond;
    if (kept->certificate) {
        held.keyed = *std::move(kept);
        held.shown.certificate = toQt(held.keyed.certificate.get());
        const qint64 untilS = held.shown.certificate.expiryDate().toSecsSinceEpoch();
        if (untilS >= nowS + kLeafDays * kDayS)
            return held;
    }
    const CertificateNames names = namesOfThisComputer();
    QStringList permitted = names.dns;
    permitted += u"local"_s; // multicast DNS (RFC 6762)
    auto made = makeAuthority(u"Hookloupe on %1"_s.arg(QSysInfo::machineHostName()), permitted,
                              nowS - kBackdatedS, nowS + kAuthorityDays * kDayS);
    if (!made)
        return made.error();
    if (auto written = writePrivately(held.shown.file, *made); !written)
        return written.error();
    held.keyed = *std::move(made);
    held.shown.certificate = toQt(held.keyed.certificate.get());
    held.shown.isNew = true;
    return held;
}

/// Runs \a use with the authority while no other program makes one.
template<class R>
Result<R> withAuthority(const QString &folder, qint64 nowUs,
                        const std::function<Result<R>(Held &)> &use)
{
    if (auto made = makeFolder(folder); !made)
        return made.error();
    QLockFile lock(QDir(folder).filePath(u".lock"_s));
    if (!lock.tryLock(kLockWaitMs))
        return cannotUse(folder, CoreText::tr("another program holds its lock"));
    auto held = authorityIn(folder, nowUs);
    if (!held)
        return held.error();
    return use(*held);
}

QStringList namesOf(const QSslCertificate &certificate, QSsl::AlternativeNameEntryType kind)
{
    QStringList names = certificate.subjectAlternativeNames().values(kind);
    names.sort();
    return names;
}

bool standsFor(const QSslCertificate &certificate, CertificateNames names)
{
    names.dns.sort();
    names.addresses.sort();
    return namesOf(certificate, QSsl::DnsEntry) == names.dns
            && namesOf(certificate, QSsl::IpAddressEntry) == names.addresses;
}

Result<TlsIdentity> toIdentity(const KeyedCertificate &leaf, const LocalAuthority &authority)
{
    QByteArray pem = toPem(leaf);
    TlsIdentity identity{ { toQt(leaf.certificate.get()), authority.certificate },
                          QSslKey(pem, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey) };
    wipe(pem);
    if (identity.chain.first().isNull() || identity.key.isNull())
        return Error{
            ErrorCode::Unsupported,
            CoreText::tr(
                    "Qt's TLS backend could not read the certificate that was made; install Qt's "
                    "OpenSSL backend.")
        };
    return identity;
}

} // namespace

QString defaultAuthorityFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + u"/hookloupe/tls"_s;
}

Result<LocalAuthority> localAuthority(const QString &folder, qint64 nowUs)
{
    return withAuthority<LocalAuthority>(
            folder, nowUs, [](Held &held) -> Result<LocalAuthority> { return held.shown; });
}

Result<TlsIdentity> localIdentity(const QString &folder, const CertificateNames &names,
                                  qint64 nowUs)
{
    return withAuthority<TlsIdentity>(folder, nowUs, [&](Held &held) -> Result<TlsIdentity> {
        const QString path = QDir(folder).filePath(kLeafFile);
        X509 *issuer = held.keyed.certificate.get();
        const CertificateNames permitted = permittedNames(issuer, names);
        // A damaged leaf is no loss: the next one is as good.
        if (const auto kept = read(path); kept && kept->certificate) {
            const QSslCertificate shown = toQt(kept->certificate.get());
            if (isIssuedBy(kept->certificate.get(), issuer) && standsFor(shown, permitted)
                && !isDueForRenewal(shown, nowUs))
                return toIdentity(*kept, held.shown);
        }
        const qint64 nowS = nowUs / kUsPerSecond;
        const auto leaf =
                makeLeaf(held.keyed, permitted, nowS - kBackdatedS, nowS + kLeafDays * kDayS);
        if (!leaf)
            return leaf.error();
        if (auto written = writePrivately(path, *leaf); !written)
            return written.error();
        return toIdentity(*leaf, held.shown);
    });
}

CertificateNames namesOfThisComputer()
{
    return namesOfThisComputer(QNetworkInterface::allAddresses());
}

CertificateNames namesOfThisComputer(const QList<QHostAddress> &addresses)
{
    CertificateNames names{ { u"localhost"_s }, { u"127.0.0.1"_s, u"::1"_s } };
    const auto add = [](QStringList &list, const QString &name) {
        if (!name.isEmpty() && !list.contains(name, Qt::CaseInsensitive))
            list.append(name);
    };
    const QString host = QSysInfo::machineHostName();
    add(names.dns, host);
    if (!host.isEmpty() && !host.contains(u'.')) {
        add(names.dns, host + u".local"_s);
        if (const QString domain = QHostInfo::localDomainName(); !domain.isEmpty())
            add(names.dns, host + u'.' + domain);
    }
    for (const QHostAddress &address : addresses) {
        // A link-local IPv6 address means nothing without its scope, which no certificate has.
        if (address.isLoopback() || address.isLinkLocal()
            || names.addresses.size() >= kCertifiedAddressesMax)
            continue;
        add(names.addresses, address.toString());
    }
    return names;
}

bool isDueForRenewal(const QSslCertificate &certificate, qint64 nowUs)
{
    const qint64 fromS = certificate.effectiveDate().toSecsSinceEpoch();
    const qint64 untilS = certificate.expiryDate().toSecsSinceEpoch();
    return untilS - nowUs / kUsPerSecond < (untilS - fromS) / 3;
}

QString fingerprintText(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace hookloupe
