// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "tests/unit/signature/signed.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

// What every scheme of the catalogue can be tried with.
namespace hookloupe {

inline QByteArray pemOf(EVP_PKEY *key)
{
    BIO *const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray pem(data, size);
    BIO_free(bio);
    EVP_PKEY_free(key);
    return pem;
}

struct PrivateKeys
{
    QByteArray rsa = pemOf(EVP_RSA_gen(2048));
    QByteArray p521 = pemOf(EVP_EC_gen("P-521"));
    QByteArray ec = pemOf(EVP_EC_gen("P-256"));
    QByteArray ed25519 = pemOf(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
};

inline const PrivateKeys &privateKeys(bool other)
{
    static const PrivateKeys keys;
    if (!other)
        return keys;
    static const PrivateKeys otherKeys;
    return otherKeys;
}

/// A key that \a scheme can sign with, and be verified with; or an \a other one of its kind.
inline KeyMaterial signingKey(const Scheme &scheme, bool other = false)
{
    const auto &[rsa, p521, ec, ed25519] = privateKeys(other);
    KeyMaterial key = keyOf(
            scheme.algorithm.startsWith(QLatin1StringView("RSA")) ? QByteArrayView(rsa)
                    : scheme.algorithm.startsWith(QLatin1StringView("ECDSA P-521"))
                    ? QByteArrayView(p521)
                    : scheme.algorithm.startsWith(QLatin1StringView("ECDSA")) ? QByteArrayView(ec)
                    : scheme.algorithm == QLatin1StringView("Ed25519") ? QByteArrayView(ed25519)
                    // Hex, base64 and text at once.
                    : other ? QByteArrayView("ffeeddccbbaa99887766554433221100")
                            : QByteArrayView("00112233445566778899aabbccddeeff"));
    key.parameters = { { "username", "user" },
                       { "notification_url", "https://a.example/n" },
                       { "callback_url", "https://a.example/c" },
                       { "webhook_url", "https://a.example/w" },
                       { "public_key", "pk" },
                       { "api_key", "APIkey" },
                       { "webhook_id", "WH1" },
                       { "keyid", "k\"1" } };
    return key;
}

/// A request that has whatever a scheme needs of it.
inline OwnedRequest plainRequest(const Scheme &scheme)
{
    OwnedRequest request;
    request.fields = { { "Content-Type", "application/json" },
                       { "X-Lark-Request-Nonce", "n1" },
                       { "BinancePay-Nonce", "n2" },
                       { "X-Fal-Webhook-User-Id", "user_1" },
                       { "X-Plivo-Signature-V3-Nonce", "n3" } };
    request.body =
            R"({"id":"1","webhookTimestamp":1,"signature":{"timestamp":"1","token":"t",)"
            R"("signature":"?"},"notificationItems":[{"NotificationRequestItem":)"
            R"({"pspReference":"P","additionalData":{"hmacSignature":"?"}}}],"n":1.50,"name":"Zoë",)"
            R"("Type":"Notification","Message":"a\n\u00e9","SignatureVersion":"1",)"
            R"("Signature":"?","SigningCertURL":"https://sns.eu-west-1.amazonaws.com/a.pem"})";
    if (scheme.id == QLatin1StringView("aws-sns-v2"))
        request.body.replace(R"("SignatureVersion":"1")", R"("SignatureVersion":"2")");
    for (const auto *form : { "paddle-classic", "opennode", "coingate", "twilio-form", "mandrill",
                              "braintree", "plivo-v3" }) {
        if (scheme.id == QLatin1StringView(form))
            request.body = "id=7&b=%C3%A9+x&a=1&empty=&bt_payload=PG4%2BCg%3D%3D%0A";
    }
    if (scheme.id == QLatin1StringView("dropbox-sign"))
        request.body = "json=%7B%22event%22%3A%7B%22event_time%22%3A%221%22%2C%22event_type%22%3A%"
                       "22a%22%2C"
                       "%22event_hash%22%3A%22%3F%22%7D%7D&b=1";
    return request;
}

} // namespace hookloupe
