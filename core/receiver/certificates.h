// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/opensslhandles.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace hookloupe {

// OpenSSL's part in making X.509 certificates (RFC 5280). Private keys leave it as PEM only.
using X509Key = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using X509Certificate = OpenSslHandle<X509, X509_free>;

/// A certificate and its private key.
struct KeyedCertificate
{
    X509Certificate certificate;
    X509Key key;
};

/// Names that a certificate may stand for.
struct CertificateNames
{
    QStringList dns;
    QStringList addresses; ///< without scope
    bool operator==(const CertificateNames &) const = default;
};

/// An authority (P-256) that may issue leaves, but no further authorities, for \a dnsPermitted with
/// what is below them and for loopback, link-local and private addresses (RFC 1918, RFC 4193).
/// Times are Unix seconds.
Result<KeyedCertificate> makeAuthority(const QString &commonName, const QStringList &dnsPermitted,
                                       qint64 fromS, qint64 untilS);
/// A server's certificate (P-256) for those of \a names that \a authority may issue for.
Result<KeyedCertificate> makeLeaf(const KeyedCertificate &authority, const CertificateNames &names,
                                  qint64 fromS, qint64 untilS);
/// Those of \a names that \a authority may issue for.
CertificateNames permittedNames(X509 *authority, const CertificateNames &names);
/// The certificate was signed by \a authority's key.
bool isIssuedBy(X509 *certificate, X509 *authority);

/// The certificate and then its key, not encrypted; wipe it after use.
QByteArray toPem(const KeyedCertificate &certificate);
/// What toPem() wrote; InvalidInput when it is something else, or the two do not belong together.
Result<KeyedCertificate> fromPem(const QByteArray &pem);

} // namespace hookloupe
