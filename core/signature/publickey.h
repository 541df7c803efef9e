// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/event/result.h"
#include "core/signature/schemerules.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <span>

struct evp_pkey_st; // OpenSSL's EVP_PKEY

namespace hookloupe {

struct AsymmetricKeyDeleter
{
    void operator()(evp_pkey_st *key) const noexcept;
};
/// A public or private key. Not shared between threads.
using AsymmetricKey = std::unique_ptr<evp_pkey_st, AsymmetricKeyDeleter>;

/// Formats of a public key's text: "pem-spki", "spki-der-base64", "ed25519-raw-hex",
/// "ed25519-raw-base64", "standard-webhooks-whpk". PEM (a public or private key, or a certificate)
/// and `whpk_`/`whsk_` texts are recognised whatever \a format says; blanks around the text are
/// ignored. A JSON Web Key or a set of them (RFC 7517) is read as well; \a keyId picks one of a
/// set, NotFound when the set has no such key. InvalidInput when it cannot be read or is of another
/// kind than \a algorithm needs.
Result<AsymmetricKey> readPublicKey(QByteArrayView text, QByteArrayView format,
                                    const Algorithm &algorithm, QByteArrayView keyId = {});

/// A private key: PEM, or `whsk_` with base64 of seed and public key. Unsupported when \a text is
/// a public key; InvalidInput when it cannot be read or is of another kind.
Result<AsymmetricKey> readPrivateKey(QByteArrayView text, const Algorithm &algorithm);

/// False when no signature of \a key can look like \a signature (length, or DER structure).
bool hasSignatureShape(const Algorithm &algorithm, evp_pkey_st *key, QByteArrayView signature);

/// Whether \a signature is \a key's over the pieces one after another.
bool verifySignature(const Algorithm &algorithm, evp_pkey_st *key,
                     std::span<const QByteArrayView> pieces, QByteArrayView signature);

/// nullopt when OpenSSL refuses, e.g. by a policy of the system.
std::optional<QByteArray> makeSignature(const Algorithm &algorithm, evp_pkey_st *key,
                                        std::span<const QByteArrayView> pieces);

} // namespace hookloupe
