// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/publickey.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/event/secretbytes.h"
#include "core/signature/jwk.h"
#include "core/signature/opensslhandles.h"
#include "core/signature/rawecdsa.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace hookloupe {

void AsymmetricKeyDeleter::operator()(evp_pkey_st *key) const noexcept
{
    EVP_PKEY_free(key);
}

namespace {

constexpr qsizetype kEd25519KeySize = 32;
constexpr qsizetype kKeyTextMax = 64LL * 1024;

MemoryBio readerOf(QByteArrayView text)
{
    return MemoryBio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

/// A program without a terminal must not be asked for a passphrase.
int noPassphrase(char * /*buffer*/, int /*size*/, int /*writing*/, void * /*context*/)
{
    return 0;
}

AsymmetricKey privateFromPem(QByteArrayView text)
{
    const MemoryBio bio = readerOf(text);
    return AsymmetricKey(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
}

AsymmetricKey publicFromPem(QByteArrayView text)
{
    if (text.contains("PRIVATE KEY-----"))
        return privateFromPem(text);
    const MemoryBio bio = readerOf(text);
    if (!text.contains("BEGIN CERTIFICATE"))
        return AsymmetricKey(PEM_read_bio_PUBKEY(bio.get(), nullptr, noPassphrase, nullptr));
    const OpenSslHandle<X509, X509_free> certificate(
            PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr));
    return AsymmetricKey(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
}

AsymmetricKey ed25519Public(const std::optional<QByteArray> &raw)
{
    if (!raw || raw->size() != kEd25519KeySize)
        return nullptr;
    return AsymmetricKey(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(*raw),
                                                     static_cast<std::size_t>(raw->size())));
}

/// `whsk_`: base64 of the seed, then the public key (Standard Webhooks specification).
AsymmetricKey standardWebhooksPrivate(QByteArrayView text)
{
    std::optional<QByteArray> raw = fromBase64(text.sliced(5));
    if (!raw || (raw->size() != kEd25519KeySize && raw->size() != 2 * kEd25519KeySize))
        return nullptr;
    AsymmetricKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, octets(*raw),
                                                   static_cast<std::size_t>(kEd25519KeySize)));
    wipe(*raw);
    return key;
}

AsymmetricKey fromDer(const std::optional<QByteArray> &der)
{
    if (!der)
        return nullptr;
    const unsigned char *position = octets(*der);
    return AsymmetricKey(d2i_PUBKEY(nullptr, &position, static_cast<long>(der->size())));
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

int keyTypeOf(const Algorithm &algorithm)
{
    switch (algorithm.kind) {
    case AlgorithmKind::Ed25519:
        return EVP_PKEY_ED25519;
    case AlgorithmKind::Ecdsa:
    case AlgorithmKind::EcdsaRaw:
        return EVP_PKEY_EC;
    default:
        return EVP_PKEY_RSA;
    }
}

QString kindText(const Algorithm &algorithm)
{
    switch (algorithm.kind) {
    case AlgorithmKind::Ed25519:
        return CoreText::tr("an Ed25519 key");
    case AlgorithmKind::Ecdsa:
    case AlgorithmKind::EcdsaRaw:
        return algorithm.hash == HashFunction::Sha512
                ? CoreText::tr("an elliptic-curve key (P-521)")
                : CoreText::tr("an elliptic-curve key (P-256)");
    default:
        return CoreText::tr("an RSA key");
    }
}

Result<AsymmetricKey> checked(AsymmetricKey key, const Algorithm &algorithm)
{
    // A failed try leaves entries in the thread's queue that nobody reads.
    ERR_clear_error();
    if (!key)
        return Error{
            ErrorCode::InvalidInput,
            CoreText::tr("The key cannot be read: give %1 as the provider shows it, or as PEM.")
                    .arg(kindText(algorithm))
        };
    const int type = EVP_PKEY_get_base_id(key.get());
    const bool fits = type == keyTypeOf(algorithm)
            || (algorithm.kind == AlgorithmKind::RsaPss && type == EVP_PKEY_RSA_PSS);
    const bool otherCurve = algorithm.kind == AlgorithmKind::EcdsaRaw
            && EVP_PKEY_get_bits(key.get()) != rawEcdsaBits(algorithm);
    if (!fits || otherCurve)
        return Error{ ErrorCode::InvalidInput,
                      CoreText::tr("The key is of another kind: this scheme needs %1.")
                              .arg(kindText(algorithm)) };
    return key;
}

const EVP_MD *messageDigest(const Algorithm &algorithm)
{
    if (algorithm.kind == AlgorithmKind::Ed25519)
        return nullptr; // it hashes by itself
    switch (algorithm.hash) {
    case HashFunction::Sha1:
        return EVP_sha1();
    case HashFunction::Sha256:
        return EVP_sha256();
    case HashFunction::Sha384:
        return EVP_sha384();
    case HashFunction::Sha512:
        break;
    }
    return EVP_sha512();
}

/// RSA-PSS with a salt of the digest's length; other algorithms need nothing set.
bool setPadding(const Algorithm &algorithm, EVP_PKEY_CTX *context)
{
    return algorithm.kind != AlgorithmKind::RsaPss
            || (EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
                && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1);
}

/// Ed25519 takes the whole message at once; one piece needs no copy.
QByteArrayView joinedView(std::span<const QByteArrayView> pieces, QByteArray &storage)
{
    if (pieces.size() == 1)
        return pieces.front();
    qsizetype size = 0;
    for (const QByteArrayView piece : pieces)
        size += piece.size();
    storage.reserve(size);
    for (const QByteArrayView piece : pieces)
        storage.append(piece);
    return storage;
}

} // namespace

Result<AsymmetricKey> readPublicKey(QByteArrayView text, QByteArrayView format,
                                    const Algorithm &algorithm, QByteArrayView keyId)
{
    text = trimmedBlanks(text);
    AsymmetricKey key;
    if (text.size() > kKeyTextMax)
        return checked(nullptr, algorithm);
    if (text.startsWith('{')) {
        auto found = readJwk(text, keyId);
        if (!found)
            return found.error();
        return checked(*std::move(found), algorithm);
    }
    if (text.startsWith("-----BEGIN"))
        key = publicFromPem(text);
    else if (text.startsWith("whsk_"))
        key = standardWebhooksPrivate(text);
    else if (text.startsWith("whpk_"))
        key = ed25519Public(fromBase64(text.sliced(5)));
    else if (format == "ed25519-raw-hex")
        key = ed25519Public(fromHex(text));
    else if (format == "ed25519-raw-base64" || format == "standard-webhooks-whpk")
        key = ed25519Public(fromBase64(text));
    else
        key = fromDer(fromBase64(text)); // the body of a PEM text whose lines were lost
    return checked(std::move(key), algorithm);
}

Result<AsymmetricKey> readPrivateKey(QByteArrayView text, const Algorithm &algorithm)
{
    text = trimmedBlanks(text);
    AsymmetricKey key;
    if (text.size() <= kKeyTextMax && text.contains("PRIVATE KEY-----"))
        key = privateFromPem(text);
    else if (text.startsWith("whsk_"))
        key = standardWebhooksPrivate(text);
    else
        return Error{
            ErrorCode::Unsupported,
            CoreText::tr(
                    "Signing needs the private key (PEM, or whsk_…), which only the provider has; "
                    "make a key pair of your own and give your consumer its public half.")
        };
    return checked(std::move(key), algorithm);
}

bool hasSignatureShape(const Algorithm &algorithm, evp_pkey_st *key, QByteArrayView signature)
{
    if (algorithm.kind == AlgorithmKind::EcdsaRaw)
        return signature.size() == qsizetype{ 2 } * rawEcdsaWidth(algorithm);
    if (algorithm.kind != AlgorithmKind::Ecdsa)
        return signature.size() == EVP_PKEY_get_size(key);
    const unsigned char *position = octets(signature);
    ECDSA_SIG *const parsed =
            d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(signature.size()));
    const bool whole = parsed && position == octets(signature) + signature.size();
    ECDSA_SIG_free(parsed);
    ERR_clear_error();
    return whole;
}

bool verifySignature(const Algorithm &algorithm, evp_pkey_st *key,
                     std::span<const QByteArrayView> pieces, QByteArrayView signature)
{
    QByteArray der;
    if (algorithm.kind == AlgorithmKind::EcdsaRaw) {
        der = derFromRawEcdsa(signature);
        signature = der;
    }
    const DigestContext context(EVP_MD_CTX_new());
    const auto signatureSize = static_cast<std::size_t>(signature.size());
    EVP_PKEY_CTX *keyContext = nullptr; // the digest context's own
    bool good = context
            && EVP_DigestVerifyInit(context.get(), &keyContext, messageDigest(algorithm), nullptr,
                                    key)
                    == 1
            && setPadding(algorithm, keyContext);
    if (algorithm.kind == AlgorithmKind::Ed25519) {
        QByteArray storage;
        const QByteArrayView content = joinedView(pieces, storage);
        good = good
                && EVP_DigestVerify(context.get(), octets(signature), signatureSize,
                                    octets(content), static_cast<std::size_t>(content.size()))
                        == 1;
    } else {
        for (const QByteArrayView piece : pieces) {
            good = good
                    && EVP_DigestVerifyUpdate(context.get(), piece.data(),
                                              static_cast<std::size_t>(piece.size()))
                            == 1;
        }
        good = good && EVP_DigestVerifyFinal(context.get(), octets(signature), signatureSize) == 1;
    }
    ERR_clear_error();
    return good;
}

std::optional<QByteArray> makeSignature(const Algorithm &algorithm, evp_pkey_st *key,
                                        std::span<const QByteArrayView> pieces)
{
    QByteArray storage;
    const QByteArrayView content = joinedView(pieces, storage);
    const auto contentSize = static_cast<std::size_t>(content.size());
    const DigestContext context(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(key), Qt::Uninitialized);
    auto size = static_cast<std::size_t>(signature.size());
    EVP_PKEY_CTX *keyContext = nullptr; // the digest context's own
    const bool good = context
            && EVP_DigestSignInit(context.get(), &keyContext, messageDigest(algorithm), nullptr,
                                  key)
                    == 1
            && setPadding(algorithm, keyContext)
            && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()),
                              &size, octets(content), contentSize)
                    == 1;
    ERR_clear_error();
    if (!good)
        return std::nullopt;
    signature.resize(static_cast<qsizetype>(size));
    if (algorithm.kind == AlgorithmKind::EcdsaRaw)
        return rawEcdsaFromDer(signature, rawEcdsaWidth(algorithm));
    return signature;
}

} // namespace hookloupe
