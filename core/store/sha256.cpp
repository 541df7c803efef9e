// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/store/sha256.h"

#include <openssl/evp.h>

namespace hookloupe {

struct Sha256::Private
{
    // Fetched once: an implicit fetch for each digest costs more than hashing a small event.
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm{
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free
    };
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{ EVP_MD_CTX_new(),
                                                                     &EVP_MD_CTX_free };
};

Sha256::Sha256()
    : d(std::make_unique<Private>())
{ }

Sha256::~Sha256() = default;

QByteArray Sha256::digest(std::initializer_list<QByteArrayView> parts)
{
    constexpr qsizetype kDigestBytes = 32;
    EVP_DigestInit_ex2(d->context.get(), d->algorithm.get(), nullptr);
    for (const QByteArrayView part : parts)
        EVP_DigestUpdate(d->context.get(), part.data(), static_cast<std::size_t>(part.size()));
    QByteArray result(kDigestBytes, Qt::Uninitialized);
    EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char *>(result.data()), nullptr);
    return result;
}

} // namespace hookloupe
