// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/receiver/certificates.h"

#include "core/event/coretext.h"

#include <QHostAddress>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

using Extension = OpenSslHandle<X509_EXTENSION, X509_EXTENSION_free>;
using Constraints = OpenSslHandle<NAME_CONSTRAINTS, NAME_CONSTRAINTS_free>;

struct Subnet
{
    const char *text; ///< for QHostAddress
    const char *constraint; ///< as OpenSSL reads it: address/mask
};
/// Where a receiver on a desk or in a company's network is reached.
constexpr std::array kSubnets{
    Subnet{ "127.0.0.0/8", "127.0.0.0/255.0.0.0" },
    Subnet{ "10.0.0.0/8", "10.0.0.0/255.0.0.0" },
    Subnet{ "172.16.0.0/12", "172.16.0.0/255.240.0.0" },
    Subnet{ "192.168.0.0/16", "192.168.0.0/255.255.0.0" },
    Subnet{ "169.254.0.0/16", "169.254.0.0/255.255.0.0" },
    Subnet{ "::1/128", "::1/FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF" },
    Subnet{ "fc00::/7", "FC00::/FE00::" },
    Subnet{ "fe80::/10", "FE80::/FFC0::" },
};

Error cannotMake()
{
    return { ErrorCode::Unsupported,
             CoreText::tr(
                     "OpenSSL could not make a certificate; give one of your own, with its key.") };
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    // Positive and at most 20 bytes (RFC 5280 §4.1.2.2), with more than 64 random bits.
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40);
    const OpenSslHandle<BIGNUM, BN_free> number(
            BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setName(X509_NAME *name, const QString &commonName)
{
    constexpr qsizetype lengthMax = 64; // ub-common-name
    const auto entry = [name](const char *field, const QByteArray &text) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(text.constData()),
                                          static_cast<int>(text.size()), -1, 0)
                == 1;
    };
    return entry("O", "Hookloupe"_ba) && entry("CN", commonName.left(lengthMax).toUtf8());
}

/// What both kinds share. The issuer's name is not set.
KeyedCertificate begin(const QString &commonName, qint64 fromS, qint64 untilS)
{
    KeyedCertificate made;
    // What EVP_EC_gen() expands to, without its cast that drops const.
    made.key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    made.certificate.reset(X509_new());
    X509 *x509 = made.certificate.get();
    const bool done = made.key && x509 && X509_set_version(x509, 2) == 1 && setSerial(x509)
            && ASN1_TIME_set(X509_getm_notBefore(x509), static_cast<time_t>(fromS))
            && ASN1_TIME_set(X509_getm_notAfter(x509), static_cast<time_t>(untilS))
            && setName(X509_get_subject_name(x509), commonName)
            && X509_set_pubkey(x509, made.key.get()) == 1;
    return done ? std::move(made) : KeyedCertificate();
}

bool isDnsName(const QString &name)
{
    // Anything else could end the value that OpenSSL reads the extension from.
    return !name.isEmpty() && name.size() <= 253
            && std::all_of(name.begin(), name.end(), [](QChar c) {
                   return c < u'\x7f'
                           && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_');
               });
}

/// The DNS names that \a authority may issue for.
QStringList dnsConstraints(X509 *authority)
{
    QStringList names;
    const Constraints constraints(static_cast<NAME_CONSTRAINTS *>(
            X509_get_ext_d2i(authority, NID_name_constraints, nullptr, nullptr)));
    if (!constraints)
        return names;
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(constraints->permittedSubtrees); ++i) {
        const GENERAL_NAME *name =
                sk_GENERAL_SUBTREE_value(constraints->permittedSubtrees, i)->base;
        if (name->type != GEN_DNS)
            continue;
        names += QString::fromLatin1(
                reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                ASN1_STRING_length(name->d.dNSName));
    }
    return names;
}

QByteArray contentsOf(BIO *memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return { bytes, static_cast<qsizetype>(size) };
}

} // namespace

Result<KeyedCertificate> makeAuthority(const QString &commonName, const QStringList &dnsPermitted,
                                       qint64 fromS, qint64 untilS)
{
    QByteArrayList permitted;
    for (const QString &name : dnsPermitted) {
        if (isDnsName(name))
            permitted += "permitted;DNS:" + name.toLatin1();
    }
    for (const Subnet &subnet : kSubnets)
        permitted += "permitted;IP:"_ba + subnet.constraint;

    KeyedCertificate made = begin(commonName, fromS, untilS);
    X509 *x509 = made.certificate.get();
    const bool done = x509 && X509_set_issuer_name(x509, X509_get_subject_name(x509)) == 1
            && addExtension(x509, x509, NID_basic_constraints, "critical,CA:TRUE,pathlen:0"_ba)
            && addExtension(x509, x509, NID_key_usage, "critical,keyCertSign,cRLSign"_ba)
            && addExtension(x509, x509, NID_subject_key_identifier, "hash"_ba)
            && addExtension(x509, x509, NID_name_constraints, "critical," + permitted.join(','))
            && X509_sign(x509, made.key.get(), EVP_sha256()) > 0;
    if (!done)
        return cannotMake();
    return made;
}

Result<KeyedCertificate> makeLeaf(const KeyedCertificate &authority, const CertificateNames &names,
                                  qint64 fromS, qint64 untilS)
{
    const CertificateNames permitted = permittedNames(authority.certificate.get(), names);
    QByteArrayList alternatives;
    for (const QString &name : permitted.dns)
        alternatives += "DNS:" + name.toLatin1();
    for (const QString &address : permitted.addresses)
        alternatives += "IP:" + address.toLatin1();

    KeyedCertificate made = begin(u"Hookloupe receiver"_s, fromS, untilS);
    X509 *x509 = made.certificate.get();
    X509 *issuer = authority.certificate.get();
    const bool done = x509 && X509_set_issuer_name(x509, X509_get_subject_name(issuer)) == 1
            && addExtension(x509, issuer, NID_basic_constraints, "critical,CA:FALSE"_ba)
            && addExtension(x509, issuer, NID_key_usage, "critical,digitalSignature"_ba)
            && addExtension(x509, issuer, NID_ext_key_usage, "serverAuth"_ba)
            && addExtension(x509, issuer, NID_subject_key_identifier, "hash"_ba)
            && addExtension(x509, issuer, NID_authority_key_identifier, "keyid:always"_ba)
            && addExtension(x509, issuer, NID_subject_alt_name, alternatives.join(','))
            && X509_sign(x509, authority.key.get(), EVP_sha256()) > 0;
    if (!done)
        return cannotMake();
    return made;
}

CertificateNames permittedNames(X509 *authority, const CertificateNames &names)
{
    CertificateNames permitted;
    const QStringList below = dnsConstraints(authority);
    for (const QString &name : names.dns) {
        const auto covers = [&name](const QString &base) {
            return name.compare(base, Qt::CaseInsensitive) == 0
                    || name.endsWith(u'.' + base, Qt::CaseInsensitive);
        };
        if (isDnsName(name) && std::any_of(below.begin(), below.end(), covers))
            permitted.dns += name;
    }
    for (const QString &text : names.addresses) {
        const QHostAddress address(text);
        const bool inside =
                std::any_of(kSubnets.begin(), kSubnets.end(), [&](const Subnet &subnet) {
                    return address.isInSubnet(
                            QHostAddress::parseSubnet(QLatin1StringView(subnet.text)));
                });
        if (!address.isNull() && address.scopeId().isEmpty() && inside)
            permitted.addresses += address.toString();
    }
    return permitted;
}

bool isIssuedBy(X509 *certificate, X509 *authority)
{
    EVP_PKEY *key = X509_get0_pubkey(authority);
    return X509_check_issued(authority, certificate) == X509_V_OK && key
            && X509_verify(certificate, key) == 1;
}

QByteArray toPem(const KeyedCertificate &certificate)
{
    const MemoryBio memory(BIO_new(BIO_s_secmem()));
    if (!memory || PEM_write_bio_X509(memory.get(), certificate.certificate.get()) != 1
        || PEM_write_bio_PrivateKey(memory.get(), certificate.key.get(), nullptr, nullptr, 0,
                                    nullptr, nullptr)
                != 1)
        return {};
    return contentsOf(memory.get());
}

Result<KeyedCertificate> fromPem(const QByteArray &pem)
{
    const auto reading = [&pem] {
        return MemoryBio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    };
    // An empty passphrase, so that OpenSSL never asks at the terminal.
    std::array<char, 1> passphrase{};
    KeyedCertificate read;
    read.certificate.reset(PEM_read_bio_X509(reading().get(), nullptr, nullptr, passphrase.data()));
    read.key.reset(PEM_read_bio_PrivateKey(reading().get(), nullptr, nullptr, passphrase.data()));
    if (!read.certificate || !read.key
        || X509_check_private_key(read.certificate.get(), read.key.get()) != 1)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("It does not hold a certificate and its key.") };
    return read;
}

} // namespace hookloupe
