// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/rawecdsa.h"

#include "core/signature/opensslhandles.h"

#include <openssl/bn.h>
#include <openssl/ec.h>

#include <memory>

namespace hookloupe {

namespace {

using Signature = OpenSslHandle<ECDSA_SIG, ECDSA_SIG_free>;

BIGNUM *number(QByteArrayView bytes)
{
    return BN_bin2bn(octets(bytes), static_cast<int>(bytes.size()), nullptr);
}

} // namespace

int rawEcdsaBits(const Algorithm &algorithm) noexcept
{
    switch (algorithm.hash) {
    case HashFunction::Sha384:
        return 384;
    case HashFunction::Sha512:
        return 521;
    default:
        return 256;
    }
}

int rawEcdsaWidth(const Algorithm &algorithm) noexcept
{
    return (rawEcdsaBits(algorithm) + 7) / 8;
}

QByteArray derFromRawEcdsa(QByteArrayView raw)
{
    const qsizetype width = raw.size() / 2;
    const Signature signature(ECDSA_SIG_new());
    BIGNUM *const r = number(raw.first(width));
    BIGNUM *const s = number(raw.sliced(width));
    if (!signature || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    QByteArray bytes(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_free(der);
    return bytes;
}

std::optional<QByteArray> rawEcdsaFromDer(QByteArrayView der, int width)
{
    const unsigned char *position = octets(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size())));
    QByteArray raw(qsizetype(2) * width, '\0');
    auto *const bytes = reinterpret_cast<unsigned char *>(raw.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), bytes, width) != width
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), bytes + width, width) != width)
        return std::nullopt;
    return raw;
}

} // namespace hookloupe
