// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/event/bytes.h"
#include "core/signature/keyform.h"
#include "core/signature/publickey.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

void require(bool fact)
{
    if (!fact)
        std::abort();
}

constexpr std::array kAlgorithms{
    Algorithm{ AlgorithmKind::Ed25519, HashFunction::Sha512 },
    Algorithm{ AlgorithmKind::Rsa, HashFunction::Sha256 },
    Algorithm{ AlgorithmKind::RsaPss, HashFunction::Sha512 },
    Algorithm{ AlgorithmKind::Ecdsa, HashFunction::Sha256 },
    Algorithm{ AlgorithmKind::EcdsaRaw, HashFunction::Sha256 },
};

void checkPublic(QByteArrayView text, QByteArrayView format, const Algorithm &algorithm)
{
    const auto key = readPublicKey(text, format, algorithm, "k1");
    if (!key) {
        require(!key.error().sentence.isEmpty());
        return;
    }
    const QByteArrayView piece = "content";
    require(!verifySignature(algorithm, key->get(), { &piece, 1 }, "no signature"));
}

} // namespace

/// Keys as people paste them: PEM, DER in base64, hexadecimal, JWK, `whpk_…`. The first byte picks
/// the algorithm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const Algorithm &algorithm = kAlgorithms[data[0] % kAlgorithms.size()];
    const QByteArrayView text(data + 1, static_cast<qsizetype>(size - 1));
    for (const QByteArrayView format :
         { QByteArrayView("pem-spki"), QByteArrayView("spki-der-base64"),
           QByteArrayView("ed25519-raw-hex"), QByteArrayView("ed25519-raw-base64"),
           QByteArrayView("standard-webhooks-whpk"), QByteArrayView("unheard-of") })
        checkPublic(text, format, algorithm);
    if (const auto key = readPrivateKey(text, algorithm); !key)
        require(!key.error().sentence.isEmpty());
    for (const KeyForm form :
         { KeyForm::Utf8, KeyForm::Hex, KeyForm::Base64, KeyForm::Nfkd, KeyForm::Sha1 }) {
        KeyRules rules;
        rules.form = form;
        rules.strip = "whsec_";
        const auto secret = secretFromText(text, rules);
        require(secret || !secret.error().sentence.isEmpty());
    }
    if (const auto bytes = fromHex(text))
        require(bytes->size() * 2 == text.size());
    if (const auto bytes = fromBase64(text))
        require(bytes->size() <= text.size());
    return 0;
}
