// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/mac.h"

#include "core/event/ascii.h"
#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/opensslhandles.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <memory>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct HashName
{
    const char *name;
    int size;
};
constexpr std::array kHashes{
    HashName{ "SHA1", 20 },
    HashName{ "SHA256", 32 },
    HashName{ "SHA384", 48 },
    HashName{ "SHA512", 64 },
};

const HashName &nameOf(HashFunction hash) noexcept
{
    return kHashes[static_cast<std::size_t>(hash)];
}

using MacContext = OpenSslHandle<EVP_MAC_CTX, EVP_MAC_CTX_free>;

/// A HMAC context without a key, made once a hash: fetching the algorithm costs more than
/// the HMAC of a small body.
const EVP_MAC_CTX *keylessHmac(HashFunction hash)
{
    static const std::array<MacContext, kHashes.size()> contexts = [] {
        std::array<MacContext, kHashes.size()> made;
        EVP_MAC *const mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        for (std::size_t i = 0; i < made.size(); ++i) {
            std::array<char, 8> name{};
            qstrncpy(name.data(), kHashes[i].name, name.size());
            const std::array params{ OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST,
                                                                      name.data(), 0),
                                     OSSL_PARAM_construct_end() };
            made[i].reset(EVP_MAC_CTX_new(mac));
            if (!made[i] || EVP_MAC_CTX_set_params(made[i].get(), params.data()) != 1)
                qFatal("OpenSSL offers no HMAC-%s", kHashes[i].name);
        }
        EVP_MAC_free(mac);
        return made;
    }();
    return contexts[static_cast<std::size_t>(hash)].get();
}

MacContext keyedHmac(HashFunction hash, QByteArrayView key)
{
    MacContext context(EVP_MAC_CTX_dup(keylessHmac(hash)));
    // OpenSSL takes a null key for "keep the key you have", which an empty key is not.
    const unsigned char *const keyBytes =
            key.isEmpty() ? reinterpret_cast<const unsigned char *>("") : octets(key);
    if (!context
        || EVP_MAC_init(context.get(), keyBytes, static_cast<std::size_t>(key.size()), nullptr)
                != 1)
        qFatal("OpenSSL could not key HMAC-%s", nameOf(hash).name);
    return context;
}

/// The MAC of the pieces by a keyed \a context, which is used up.
QByteArray finished(HashFunction hash, EVP_MAC_CTX *context, std::span<const QByteArrayView> pieces)
{
    bool good = context != nullptr;
    for (const QByteArrayView piece : pieces) {
        good = good
                && EVP_MAC_update(context, octets(piece), static_cast<std::size_t>(piece.size()))
                        == 1;
    }
    QByteArray result(digestSize(hash), Qt::Uninitialized);
    std::size_t written = 0;
    if (!good
        || EVP_MAC_final(context, reinterpret_cast<unsigned char *>(result.data()), &written,
                         static_cast<std::size_t>(result.size()))
                != 1)
        qFatal("OpenSSL could not compute HMAC-%s", nameOf(hash).name);
    return result;
}

const EVP_MD *fetchedDigest(HashFunction hash)
{
    // They live as long as the program.
    static const std::array<EVP_MD *, kHashes.size()> digests = [] {
        std::array<EVP_MD *, kHashes.size()> fetched{};
        for (std::size_t i = 0; i < fetched.size(); ++i)
            fetched[i] = EVP_MD_fetch(nullptr, kHashes[i].name, nullptr);
        return fetched;
    }();
    return digests[static_cast<std::size_t>(hash)];
}

} // namespace

int digestSize(HashFunction hash) noexcept
{
    return nameOf(hash).size;
}

QByteArray digest(HashFunction hash, std::span<const QByteArrayView> pieces)
{
    const DigestContext context(EVP_MD_CTX_new());
    bool good = context && EVP_DigestInit_ex2(context.get(), fetchedDigest(hash), nullptr) == 1;
    for (const QByteArrayView piece : pieces) {
        good = good
                && EVP_DigestUpdate(context.get(), piece.data(),
                                    static_cast<std::size_t>(piece.size()))
                        == 1;
    }
    QByteArray result(digestSize(hash), Qt::Uninitialized);
    if (!good
        || EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(result.data()),
                              nullptr)
                != 1)
        qFatal("OpenSSL could not compute %s", nameOf(hash).name);
    return result;
}

QByteArray hmac(HashFunction hash, QByteArrayView key, std::span<const QByteArrayView> pieces)
{
    MacContext context = keyedHmac(hash, key);
    return finished(hash, context.get(), pieces);
}

HmacKey::HmacKey(HashFunction hash, QByteArrayView key)
    : m_hash(hash)
    , m_context(keyedHmac(hash, key).release(), OpenSslFreer<EVP_MAC_CTX_free>())
{ }

QByteArray HmacKey::over(std::span<const QByteArrayView> pieces) const
{
    // A context is used up by what it computes; copying one does not touch the original.
    const MacContext context(EVP_MAC_CTX_dup(m_context.get()));
    return finished(m_hash, context.get(), pieces);
}

QString encodingText(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Hex:
        return u"hexadecimal"_s;
    case TextEncoding::Base64:
        return u"base64"_s;
    case TextEncoding::Base64Url:
        return u"base64url"_s;
    case TextEncoding::Text:
        break;
    }
    return CoreText::tr("plain text");
}

QByteArray encodeSignature(TextEncoding encoding, QByteArrayView bytes)
{
    const auto raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    switch (encoding) {
    case TextEncoding::Hex:
        return toHex(bytes);
    case TextEncoding::Base64:
        return raw.toBase64();
    case TextEncoding::Base64Url:
        return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    case TextEncoding::Text:
        break;
    }
    return bytes.toByteArray();
}

std::optional<qsizetype> strayCharacter(TextEncoding encoding, QByteArrayView text) noexcept
{
    if (encoding == TextEncoding::Text)
        return std::nullopt;
    const auto belongs = [encoding](char c) {
        if (encoding == TextEncoding::Hex)
            return isHexDigit(c);
        if (isLetterOrDigit(c))
            return true;
        return encoding == TextEncoding::Base64 ? c == '+' || c == '/' : c == '-' || c == '_';
    };
    qsizetype end = text.size();
    // Padding belongs to the end alone.
    for (int i = 0; i < 2 && encoding == TextEncoding::Base64 && end > 0 && text[end - 1] == '=';
         ++i)
        --end;
    for (qsizetype i = 0; i < end; ++i) {
        if (!belongs(text[i]))
            return i;
    }
    return text.size();
}

std::optional<QByteArray> decodeSignature(TextEncoding encoding, QByteArrayView text)
{
    switch (encoding) {
    case TextEncoding::Hex:
        return fromHex(text);
    case TextEncoding::Base64:
        return fromBase64(text);
    case TextEncoding::Base64Url:
        if (text.endsWith('='))
            return std::nullopt;
        return fromBase64Url(text);
    case TextEncoding::Text:
        break;
    }
    return text.toByteArray();
}

} // namespace hookloupe
