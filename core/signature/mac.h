// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/signature/schemerules.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <span>

struct evp_mac_ctx_st; // OpenSSL's EVP_MAC_CTX

namespace hookloupe {

/// Bytes of a digest.
int digestSize(HashFunction hash) noexcept;

/// The digest of the pieces one after another. Reentrant.
QByteArray digest(HashFunction hash, std::span<const QByteArrayView> pieces);

/// HMAC (RFC 2104) of the pieces one after another. Reentrant; keeps no key behind.
QByteArray hmac(HashFunction hash, QByteArrayView key, std::span<const QByteArrayView> pieces);

/// HMAC with a key that is used often: the key is worked in once. Copies share it; over() is
/// reentrant, and may run in several threads at once.
class HmacKey
{
public:
    HmacKey() = default;
    HmacKey(HashFunction hash, QByteArrayView key);

    /// As hmac(). Precondition: made with a key.
    QByteArray over(std::span<const QByteArrayView> pieces) const;

private:
    HashFunction m_hash = HashFunction::Sha256;
    std::shared_ptr<const evp_mac_ctx_st> m_context;
};

/// "hexadecimal", "base64", "base64url" or "plain text", for people.
QString encodingText(TextEncoding encoding);
/// \a bytes spelled in \a encoding: lower-case hex, padded base64, base64url without padding.
QByteArray encodeSignature(TextEncoding encoding, QByteArrayView bytes);
/// The first character of \a text that \a encoding does not have, or where it ends too early;
/// nullopt when there is none, as in plain text.
std::optional<qsizetype> strayCharacter(TextEncoding encoding, QByteArrayView text) noexcept;
/// nullopt when \a text is not in \a encoding.
std::optional<QByteArray> decodeSignature(TextEncoding encoding, QByteArrayView text);

} // namespace hookloupe
