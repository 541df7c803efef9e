// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/throwawaykey.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/opensslhandles.h"
#include "core/signature/publickey.h"
#include "core/signature/schemerules.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecretBytes = 32;
constexpr unsigned int kRsaBits = 2048;

Error noKey(const Scheme &scheme)
{
    return { ErrorCode::Unsupported,
             CoreText::tr("No throw-away key can be made for %1.").arg(scheme.name) };
}

QByteArray contentOf(const MemoryBio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return { data, size };
}

AsymmetricKey newPair(const Scheme &scheme)
{
    switch (scheme.rules->algorithm.kind) {
    case AlgorithmKind::Ed25519:
        return AsymmetricKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    case AlgorithmKind::Rsa:
    case AlgorithmKind::RsaPss:
        return AsymmetricKey(EVP_RSA_gen(kRsaBits));
    case AlgorithmKind::Ecdsa:
    case AlgorithmKind::EcdsaRaw:
        // The curve follows from the digest (RFC 7518 §3.4).
        return AsymmetricKey(EVP_PKEY_Q_keygen(
                nullptr, nullptr, "EC",
                scheme.rules->algorithm.hash == HashFunction::Sha512 ? "P-521" : "P-256"));
    default:
        return nullptr;
    }
}

Result<ThrowawayKey> keyPair(const Scheme &scheme)
{
    const AsymmetricKey pair = newPair(scheme);
    const MemoryBio privateText(BIO_new(BIO_s_mem()));
    const MemoryBio publicText(BIO_new(BIO_s_mem()));
    if (!pair || !privateText || !publicText
        || PEM_write_bio_PrivateKey(privateText.get(), pair.get(), nullptr, nullptr, 0, nullptr,
                                    nullptr)
                != 1
        || PEM_write_bio_PUBKEY(publicText.get(), pair.get()) != 1)
        return noKey(scheme);
    ThrowawayKey key;
    QByteArray pem = contentOf(privateText);
    key.signing.key = SecretBytes(pem);
    wipe(pem);
    key.verifying.key = SecretBytes(contentOf(publicText));
    key.verifying.format = "pem-spki";
    return key;
}

/// Hexadecimal digits are text, hex and base64 at once, so that each key form can read them.
Result<ThrowawayKey> sharedSecret(const Scheme &scheme)
{
    QByteArray random(kSecretBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), kSecretBytes) != 1)
        return noKey(scheme);
    QByteArray text = toHex(random);
    wipe(random);
    const QByteArray &strip = scheme.rules->key.strip;
    if (!strip.contains('*'))
        text.prepend(strip);
    if (scheme.rules->algorithm.kind == AlgorithmKind::Basic)
        text.prepend("case:");
    ThrowawayKey key;
    key.signing.key = SecretBytes(text);
    key.verifying.key = key.signing.key;
    return key;
}

} // namespace

Result<ThrowawayKey> makeThrowawayKey(const Scheme &scheme,
                                      const QMap<QByteArray, QByteArray> &parameters)
{
    auto key = scheme.keyKind == KeyKind::PublicKey ? keyPair(scheme) : sharedSecret(scheme);
    if (!key)
        return key;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (scheme.rules->key.moreFrom.contains(it.key()))
            continue;
        key->signing.parameters.insert(it.key(), it.value());
        key->verifying.parameters.insert(it.key(), it.value());
    }
    return key;
}

} // namespace hookloupe
