// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include <QByteArrayView>

#include <openssl/bio.h>
#include <openssl/evp.h>

#include <memory>

namespace hookloupe {

/// Gives a handle of OpenSSL back to it.
template<auto Free>
struct OpenSslFreer
{
    template<class Handle>
    void operator()(Handle *handle) const noexcept
    {
        Free(handle);
    }
};
template<class Handle, auto Free>
using OpenSslHandle = std::unique_ptr<Handle, OpenSslFreer<Free>>;

using MemoryBio = OpenSslHandle<BIO, BIO_free_all>;
using DigestContext = OpenSslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;

/// \a bytes as OpenSSL takes them; they live as long as those.
inline const unsigned char *octets(QByteArrayView bytes) noexcept
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace hookloupe
