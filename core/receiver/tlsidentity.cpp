// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/tlsidentity.h"

#include "core/event/secretbytes.h"

#include <QFile>
#include <QSsl>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr long kDay = 24L * 3600;
constexpr long kValidDays = 397;

template<auto Free>
struct Freer
{
    template<class T>
    void operator()(T *object) const noexcept
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Memory = std::unique_ptr<BIO, Freer<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ ErrorCode::NotFound, u"There is no file %1."_s.arg(path), path };
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::PermissionDenied,
                      u"%1 cannot be read: %2."_s.arg(path, file.errorString()), path };
    return file.readAll();
}

bool belongTogether(const QSslCertificate &certificate, const QByteArray &keyText)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const Certificate x509(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    const Memory memory(BIO_new_mem_buf(keyText.constData(), static_cast<int>(keyText.size())));
    // An empty passphrase, so that OpenSSL never asks at the terminal.
    std::array<char, 1> passphrase{};
    const Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, passphrase.data()));
    return x509 && key && X509_check_private_key(x509.get(), key.get()) == 1;
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    // Positive and at most 20 bytes (RFC 5280 §4.1.2.2); random, since each is another one.
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40);
    const std::unique_ptr<BIGNUM, Freer<BN_free>> number(
            BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool fillCertificate(X509 *certificate, EVP_PKEY *key)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto entry = [name](const char *field, const char *text) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(text), -1, -1, 0)
                == 1;
    };
    return X509_set_version(certificate, X509_VERSION_3) == 1
            && setSerial(certificate)
            // A sender whose clock is a little behind ours shall accept it too.
            && X509_gmtime_adj(X509_getm_notBefore(certificate), -kDay)
            && X509_gmtime_adj(X509_getm_notAfter(certificate), (kValidDays - 1) * kDay)
            && X509_set_pubkey(certificate, key) == 1 && entry("O", "Hookloupe, made at run time")
            && entry("CN", "localhost") && X509_set_issuer_name(certificate, name) == 1
            && addExtension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1")
            && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
            && addExtension(certificate, NID_ext_key_usage, "serverAuth")
            && X509_sign(certificate, key, EVP_sha256()) > 0;
}

QByteArray pemOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return { data, size };
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
                      u"%1 holds no certificate in PEM form."_s.arg(certificateFile),
                      certificateFile };
    if (identity.key.isNull())
        return Error{ ErrorCode::InvalidInput,
                      u"%1 holds no RSA or EC private key in PEM form without a passphrase."_s.arg(
                              keyFile),
                      keyFile };
    if (!paired)
        return Error{ ErrorCode::InvalidInput,
                      u"The key in %1 does not belong to the first certificate in %2; give the two "
                      "that were made together."_s.arg(keyFile, certificateFile),
                      keyFile };
    return identity;
}

Result<TlsIdentity> makeSelfSigned()
{
    // What EVP_EC_gen() expands to, without its cast that drops const.
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Certificate certificate(X509_new());
    const Memory keyPem(BIO_new(BIO_s_secmem()));
    const Memory certificatePem(BIO_new(BIO_s_mem()));
    if (!key || !certificate || !keyPem || !certificatePem
        || !fillCertificate(certificate.get(), key.get())
        || PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
                != 1
        || PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1)
        return Error{ ErrorCode::Unsupported,
                      u"OpenSSL could not make a certificate; give one with --cert and --key."_s };
    TlsIdentity identity;
    identity.chain = QSslCertificate::fromData(pemOf(certificatePem.get()), QSsl::Pem);
    QByteArray keyText = pemOf(keyPem.get());
    identity.key = QSslKey(keyText, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    wipe(keyText);
    if (identity.chain.isEmpty() || identity.key.isNull())
        return Error{
            ErrorCode::Unsupported,
            u"Qt's TLS backend could not read the certificate that was made; install Qt's "
            "OpenSSL backend."_s
        };
    return identity;
}

} // namespace hookloupe
