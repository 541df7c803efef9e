// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/tlsidentity.h"

#include "core/event/coretext.h"
#include "core/event/secretbytes.h"
#include "core/receiver/certificates.h"

#include <QFile>
#include <QSsl>

#include <openssl/pem.h>

#include <array>
#include <memory>

namespace hookloupe {

namespace {

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ ErrorCode::NotFound, CoreText::tr("There is no file %1.").arg(path), path };
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::PermissionDenied,
                      CoreText::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path };
    return file.readAll();
}

bool belongTogether(const QSslCertificate &certificate, const QByteArray &keyText)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const X509Certificate x509(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    const MemoryBio memory(BIO_new_mem_buf(keyText.constData(), static_cast<int>(keyText.size())));
    // An empty passphrase, so that OpenSSL never asks at the terminal.
    std::array<char, 1> passphrase{};
    const X509Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, passphrase.data()));
    return x509 && key && X509_check_private_key(x509.get(), key.get()) == 1;
}

} // namespace

Result<TlsIdentity> loadTlsIdentity(const QString &certificateFile, const QString &keyFile)
{
    const auto certificates = contents(certificateFile);
    if (!certificates)
        return certificates.error();
    auto keyText = contents(keyFile);
    if (!keyText)
        return keyText.error();
    TlsIdentity identity;
    identity.chain = QSslCertificate::fromData(*certificates, QSsl::Pem);
    for (const QSsl::KeyAlgorithm algorithm : { QSsl::Rsa, QSsl::Ec }) {
        if (identity.key.isNull())
            identity.key = QSslKey(*keyText, algorithm, QSsl::Pem, QSsl::PrivateKey);
    }
    const bool paired = !identity.chain.isEmpty() && !identity.key.isNull()
            && belongTogether(identity.chain.first(), *keyText);
    wipe(*keyText);
    if (identity.chain.isEmpty())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("%1 holds no certificate in PEM form.").arg(certificateFile),
                      certificateFile };
    if (identity.key.isNull())
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr(
                              "%1 holds no RSA or EC private key in PEM form without a passphrase.")
                              .arg(keyFile),
                      keyFile };
    if (!paired)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The key in %1 does not belong to the first certificate in %2; "
                                   "give the two that were made together.")
                              .arg(keyFile, certificateFile),
                      keyFile };
    return identity;
}

} // namespace hookloupe
