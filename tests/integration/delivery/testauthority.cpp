// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/integration/delivery/testauthority.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace hookloupe::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

template<class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    write(out.get());
    QByteArray bytes(8192, '\0');
    bytes.resize(qMax(0, BIO_read(out.get(), bytes.data(), static_cast<int>(bytes.size()))));
    return bytes;
}

QByteArray pemOf(X509 *certificate)
{
    return pem([certificate](BIO *out) { PEM_write_bio_X509(out, certificate); });
}

Key newKey()
{
    return { EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free };
}

void extend(X509 *certificate, int kind, const QByteArray &value)
{
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()), &X509_EXTENSION_free);
    X509_add_ext(certificate, extension.get(), -1);
}

Certificate newCertificate(EVP_PKEY *key, const QByteArray &commonName, long validForS)
{
    static long serial = 1;
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -7200);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validForS);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_NID(
            X509_get_subject_name(certificate.get()), NID_commonName, MBSTRING_UTF8,
            reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0);
    return certificate;
}

} // namespace

struct TestAuthority::Private
{
    Key key = newKey();
    Certificate certificate{ nullptr, &X509_free };
};

TestAuthority::TestAuthority(const QByteArray &name)
    : d(std::make_unique<Private>())
{
    d->certificate = newCertificate(d->key.get(), name, 3600);
    X509_set_issuer_name(d->certificate.get(), X509_get_subject_name(d->certificate.get()));
    extend(d->certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(d->certificate.get(), d->key.get(), EVP_sha256());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const
{
    return pemOf(d->certificate.get());
}

Identity TestAuthority::issue(const QByteArray &names, long validForS) const
{
    const Key key = newKey();
    const Certificate certificate = newCertificate(key.get(), "issued", validForS);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(d->certificate.get()));
    extend(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate.get(), NID_subject_alt_name, names);
    X509_sign(certificate.get(), d->key.get(), EVP_sha256());
    return { pemOf(certificate.get()), pem([&key](BIO *out) {
                 PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
             }) };
}

QByteArray Identity::keyWithPassphrase(const QByteArray &passphrase) const
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> in(
            BIO_new_mem_buf(key.constData(), static_cast<int>(key.size())), &BIO_free);
    const Key plain(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    return pem([&](BIO *out) {
        PEM_write_bio_PKCS8PrivateKey(out, plain.get(), EVP_aes_256_cbc(), passphrase.constData(),
                                      static_cast<int>(passphrase.size()), nullptr, nullptr);
    });
}

QSslConfiguration Identity::asServer() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QSslConfiguration Identity::asServerFor(const QByteArray &authority) const
{
    QSslConfiguration tls = asServer();
    tls.setCaCertificates({ QSslCertificate(authority) });
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

} // namespace hookloupe::test
