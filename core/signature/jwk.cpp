// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/signature/jwk.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"
#include "core/signature/opensslhandles.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNumberBytesMax = 1024; ///< RSA of 8192 bits

using ParameterBuilder = OpenSslHandle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Number = OpenSslHandle<BIGNUM, BN_free>;

QByteArray bytesOf(const QJsonObject &jwk, QLatin1StringView name)
{
    const QByteArray bytes =
            fromBase64Url(jwk.value(name).toString().toLatin1()).value_or(QByteArray());
    return bytes.size() <= kNumberBytesMax ? bytes : QByteArray();
}

AsymmetricKey built(const char *type, OSSL_PARAM_BLD *builder)
{
    const OpenSslHandle<OSSL_PARAM, OSSL_PARAM_free> parameters(OSSL_PARAM_BLD_to_param(builder));
    const OpenSslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(
            EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (parameters && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return AsymmetricKey(key);
}

AsymmetricKey ellipticKey(const QJsonObject &jwk)
{
    const QString curve = jwk.value("crv"_L1).toString();
    const int width = curve == "P-256"_L1 ? 32
            : curve == "P-384"_L1         ? 48
            : curve == "P-521"_L1         ? 66
                                          : 0;
    const QByteArray x = bytesOf(jwk, "x"_L1);
    const QByteArray y = bytesOf(jwk, "y"_L1);
    if (width == 0 || x.size() > width || y.size() > width)
        return nullptr;
    // An uncompressed point (SEC 1 §2.3.3).
    const QByteArray point = '\x04' + x.rightJustified(width, '\0') + y.rightJustified(width, '\0');
    const QByteArray group = curve.toLatin1();
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group.constData(),
                                    0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<std::size_t>(point.size()));
    return built("EC", builder.get());
}

AsymmetricKey rsaKey(const QJsonObject &jwk)
{
    const QByteArray modulus = bytesOf(jwk, "n"_L1);
    const QByteArray exponent = bytesOf(jwk, "e"_L1);
    if (modulus.isEmpty() || exponent.isEmpty())
        return nullptr;
    const Number n(BN_bin2bn(octets(modulus), static_cast<int>(modulus.size()), nullptr));
    const Number e(BN_bin2bn(octets(exponent), static_cast<int>(exponent.size()), nullptr));
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    return built("RSA", builder.get());
}

AsymmetricKey keyOf(const QJsonObject &jwk)
{
    const QString type = jwk.value("kty"_L1).toString();
    if (type == "EC"_L1)
        return ellipticKey(jwk);
    if (type == "RSA"_L1)
        return rsaKey(jwk);
    const QByteArray x = bytesOf(jwk, "x"_L1);
    if (type == "OKP"_L1 && jwk.value("crv"_L1).toString() == "Ed25519"_L1)
        return AsymmetricKey(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(x),
                                                         static_cast<std::size_t>(x.size())));
    return nullptr;
}

} // namespace

Result<AsymmetricKey> readJwk(QByteArrayView json, QByteArrayView keyId)
{
    const QJsonObject top = QJsonDocument::fromJson(json.toByteArray()).object();
    const QJsonArray keys =
            top.contains("keys"_L1) ? top.value("keys"_L1).toArray() : QJsonArray{ top };
    for (const auto &value : keys) {
        const QJsonObject jwk = value.toObject();
        const QByteArray id = jwk.value("kid"_L1).toString().toUtf8();
        if (keyId.isEmpty() || id.isEmpty() || id == keyId)
            return keyOf(jwk);
    }
    return Error{ ErrorCode::NotFound,
                  CoreText::tr("The request names a key that is not in the endpoint's key set; get "
                               "the provider's current one.") };
}

} // namespace hookloupe
